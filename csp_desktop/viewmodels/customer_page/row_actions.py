"""What may be done with the selected subscription."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.enums import CommerceLine, Reason, Status
from csp_desktop.domain.overlay import Seen
from csp_desktop.domain.reckonings import reckonings_of
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.transitions import may_cancel, may_reactivate, may_record_deletion, may_suspend
from csp_desktop.services.customers import CustomerCase
from csp_desktop.viewmodels.customer_page.state import ActionText, RowAction

translate = QCoreApplication.translate


def actions_of(case: CustomerCase, subscription_id: str) -> tuple[ActionText, ...]:
    """Return the actions that the rules allow; what is refused says why in the dialog that Open shows."""
    seen = next((each for each in case.subscriptions if each.now.id == subscription_id), None)
    if seen is None:
        return ()
    base = next((each.now for each in case.subscriptions if each.now.id == seen.now.parent_id), None)
    actions = [ActionText(RowAction.OPEN, translate("customer_page", "Open"))]
    if not seen.is_only_here:
        actions += _turns(case, seen, base)
        if reckonings_of(seen.now, case.partner, None, case.at):
            actions.append(ActionText(RowAction.EXPLAIN, translate("customer_page", "Why this date?")))
    return tuple(actions)


def _turns(case: CustomerCase, seen: Seen[Subscription], base: Subscription | None) -> list[ActionText]:
    now, partner, at = seen.now, case.partner, case.at
    actions = []
    # Any ground will do to learn whether it may be suspended at all; which one is asked in the dialog.
    if may_suspend(now, base, Reason.CUSTOMER_REQUEST, partner, at).is_allowed:
        actions.append(ActionText(RowAction.SUSPEND, translate("customer_page", "Suspend…")))
    is_bound = now.line is CommerceLine.NEW_COMMERCE
    if is_bound and may_cancel(now, base, None, partner, at).is_allowed:
        actions.append(ActionText(RowAction.CANCEL, translate("customer_page", "Cancel…")))
    if may_reactivate(now, base, partner, at).is_allowed:
        actions.append(ActionText(RowAction.REACTIVATE, translate("customer_page", "Reactivate")))
    if may_record_deletion(now, partner, at).is_allowed:
        actions.append(ActionText(RowAction.RECORD_DELETION, translate("customer_page", "Record its deletion…")))
    elif now.is_trial and now.status is Status.ACTIVE:
        actions.append(ActionText(RowAction.CONVERT, translate("customer_page", "Convert…")))
    return actions
