"""Home: what needs a person today, or the first start."""

from __future__ import annotations

from csp_desktop.viewmodels.home.home import Home
from csp_desktop.viewmodels.home.state import HomeMode, HomeState

__all__ = ["Home", "HomeMode", "HomeState"]
