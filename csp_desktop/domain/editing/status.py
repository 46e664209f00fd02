"""The turn of its status: suspend, cancel, reactivate."""

from __future__ import annotations

from csp_desktop.domain.changes import Cancel, Change, Reactivate, Suspend
from csp_desktop.domain.editing.case import SubscriptionCase
from csp_desktop.domain.editing.wishes import Edits, StatusWish
from csp_desktop.domain.enums import CommerceLine, Status
from csp_desktop.domain.errors import require
from csp_desktop.domain.relationships import relationship_refusal
from csp_desktop.domain.transitions import may_cancel, may_reactivate, may_suspend


def status_changes(case: SubscriptionCase, edits: Edits) -> tuple[Change, ...]:
    """Return the turn that is wished, for it and what turns with it."""
    now = case.seen.now
    base = case.base.now if case.base else None
    about = case.about(now)
    match edits.status:
        case StatusWish.KEEP:
            return ()
        case StatusWish.REACTIVATE:
            leaving = relationship_refusal(case.customer.now)
            require(leaving or may_reactivate(now, base, case.partner, case.at))
            below = [addon.now for addon in case.add_ons if addon.now.status is Status.SUSPENDED]
            rest = tuple(Reactivate(**case.about(addon)) for addon in below) if edits.reactivates_add_ons else ()
            return (Reactivate(**about), *rest)
        case StatusWish.SUSPEND:
            require(may_suspend(now, base, edits.reason, case.partner, case.at))
            kind: type[Suspend] = Suspend
        case StatusWish.CANCEL:
            require(may_cancel(now, base, edits.reason, case.partner, case.at, add_ons=case.dependents))
            kind = Cancel
    # Add-ons of new commerce are subscriptions of their own (OR-10).
    stopping = () if now.line is CommerceLine.NEW_COMMERCE else case.add_ons
    return (
        kind(
            **about,
            reason=edits.reason,
            note=edits.note,
            add_on_ids=tuple(addon.now.id for addon in stopping if addon.now.status is Status.ACTIVE),
            licences=now.quantity,
            by=case.partner.author,
        ),
    )
