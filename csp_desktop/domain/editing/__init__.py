"""Editing one subscription: from what a person set in the dialog to exactly the changes that differ from base."""

from __future__ import annotations

from csp_desktop.domain.editing.case import SubscriptionCase
from csp_desktop.domain.editing.changes_for import changes_for
from csp_desktop.domain.editing.wishes import AddOnWish, Conversion, Edits, Keep, StatusWish

__all__ = ["AddOnWish", "Conversion", "Edits", "Keep", "StatusWish", "SubscriptionCase", "changes_for"]
