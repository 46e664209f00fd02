"""Home's widgets."""

from __future__ import annotations

from csp_desktop.views.home.view import HomeView

__all__ = ["HomeView"]
