"""The wizard that sells: a dialog of four steps and a last page."""

from __future__ import annotations

from csp_desktop.views.new_subscription.dialog import NewSubscriptionView

__all__ = ["NewSubscriptionView"]
