"""The customer page: who it is, what is suspended, its subscriptions, orders and account."""

from __future__ import annotations

from csp_desktop.viewmodels.customer_page.page import CustomerPage
from csp_desktop.viewmodels.customer_page.state import CustomerPageState, Tab

__all__ = ["CustomerPage", "CustomerPageState", "Tab"]
