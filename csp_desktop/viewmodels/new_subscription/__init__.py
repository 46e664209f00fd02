"""Selling to a customer step by step: billing, catalogue, licences, review."""

from __future__ import annotations

from csp_desktop.viewmodels.new_subscription.answers import Step
from csp_desktop.viewmodels.new_subscription.form import NewSubscription
from csp_desktop.viewmodels.new_subscription.state import NewSubscriptionState

__all__ = ["NewSubscription", "NewSubscriptionState", "Step"]
