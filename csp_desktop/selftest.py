"""Drives the real windows and writes a report."""
