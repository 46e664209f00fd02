"""The edit dialog of a subscription, drawn."""

from __future__ import annotations

from csp_desktop.views.subscription_form.dialog import SubscriptionFormView as SubscriptionFormView

__all__ = ["SubscriptionFormView"]
