"""The edit dialog of a subscription: its state and what a person can do with it."""

from __future__ import annotations

from csp_desktop.viewmodels.subscription_form.form import SubscriptionForm as SubscriptionForm
from csp_desktop.viewmodels.subscription_form.state import SubscriptionFormState as SubscriptionFormState

__all__ = ["SubscriptionForm", "SubscriptionFormState"]
