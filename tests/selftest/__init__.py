"""Tests of ``csp_desktop/selftest``."""
