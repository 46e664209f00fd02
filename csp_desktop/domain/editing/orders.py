"""What exists only in the outbox is not changed but ordered otherwise."""

from __future__ import annotations

from dataclasses import replace

from csp_desktop.domain.changes import AddAddOn, Change, ChangeKind, PlaceOrder
from csp_desktop.domain.codes import Code
from csp_desktop.domain.editing.case import SubscriptionCase
from csp_desktop.domain.editing.wishes import Edits, StatusWish
from csp_desktop.domain.errors import RuleViolation, require
from csp_desktop.domain.orders import OrderLine
from csp_desktop.domain.outbox import Entry
from csp_desktop.domain.overlay import Seen
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.transitions import may_rename
from csp_desktop.domain.verdicts import Verdict


def amended_order(case: SubscriptionCase, edits: Edits) -> tuple[Change, ...]:
    """Return the order as it is wished now, where that differs."""
    now = case.seen.now
    if edits.status is not StatusWish.KEEP or edits.conversion is not None:
        raise RuleViolation(Verdict(Code.ONLY_ORDERED, facts={"name": now.name}))
    if case.seen.entry(ChangeKind.UPGRADE) is not None:
        # What an upgrade brings is what its licences were: another wish is another upgrade (QT-7, QT-13).
        if (edits.name, edits.quantity) != (now.friendly_name, now.quantity) or edits.add_ons:
            raise RuleViolation(Verdict(Code.ONLY_ORDERED, facts={"name": now.name}))
        return ()
    if case.offer is not None and edits.quantity != now.quantity:
        require(case.ordered_quantity_verdict(case.offer, edits.quantity))
    require(may_rename(now, edits.name, case.partner))
    change = ordering(case.seen).change
    amended: Change
    if isinstance(change, AddAddOn):
        amended = replace(change, line=_amended(change.line, edits))
    else:
        assert isinstance(change, PlaceOrder), "only orders bring subscriptions"
        lines = (_amended(line, edits) if line.subscription_id == now.id else line for line in change.lines)
        amended = replace(change, lines=tuple(lines))
    return () if amended == change else (amended,)


def _amended(line: OrderLine, edits: Edits) -> OrderLine:
    return replace(line, quantity=edits.quantity, friendly_name=edits.name)


def ordering(seen: Seen[Subscription]) -> Entry:
    """Return the open entry that brings a subscription which exists only here."""
    entry = seen.entry(ChangeKind.PLACE_ORDER) or seen.entry(ChangeKind.ADD_ADD_ON)
    assert entry is not None, "without base, an entry brings it"
    return entry
