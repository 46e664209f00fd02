"""The customer page's widgets."""

from __future__ import annotations

from csp_desktop.views.customer_page.view import CustomerPageView

__all__ = ["CustomerPageView"]
