"""From the changes that Submit would queue to what follows from them, for both lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from csp_desktop.domain.changes import (
    AddAddOn,
    Change,
    ChangeQuantity,
    ConvertTrial,
    Reactivate,
    Suspend,
)
from csp_desktop.domain.consequences import legacy
from csp_desktop.domain.consequences.consequence import Consequence, ConsequenceKind, Part, When, in_order, part_of
from csp_desktop.domain.editing import SubscriptionCase
from csp_desktop.domain.enums import Status
from csp_desktop.domain.subscriptions import Subscription


def consequences_of(
    case: SubscriptionCase, changes: Sequence[Change], taken_back: Sequence[Change] = ()
) -> tuple[Consequence, ...]:
    """Return what follows, if it were sent today, in order of time; nothing where nothing is to be queued.

    Args:
        changes: What Submit would queue.
        taken_back: Waiting changes that it would withdraw instead.
    """
    return in_order(_found(case, changes, taken_back))


def of_deletion(case: SubscriptionCase) -> tuple[Consequence, ...]:
    """Return what follows from recording that Partner Center deleted it (EX-10, EX-11)."""
    found = [Consequence(ConsequenceKind.DELETION_RECORDED, When.AT_ONCE, rule="EX-11")]
    below = tuple(part_of(addon.now) for addon in case.add_ons if addon.now.status is Status.SUSPENDED)
    if below:
        found.append(Consequence(ConsequenceKind.ADD_ONS_DELETED, When.AT_ONCE, parts=below, rule="EX-10"))
    found.append(Consequence(ConsequenceKind.RECORD_FINAL, When.FOR_GOOD, rule="EX-10", is_loss=True))
    return tuple(found)


def _found(case: SubscriptionCase, changes: Sequence[Change], taken_back: Sequence[Change]) -> Iterator[Consequence]:
    if taken_back:
        yield Consequence(ConsequenceKind.TAKEN_BACK, When.AT_ONCE)
    if changes:
        yield Consequence(ConsequenceKind.WAITS, When.UNTIL_SENT, rule="LC-2")
    if case.seen.is_only_here:
        return
    joining = tuple(
        Part(change.line.offer_name, change.line.quantity, change.line.unit)
        for change in changes
        if isinstance(change, AddAddOn)
    )
    if joining:
        yield Consequence(ConsequenceKind.ADD_ONS_JOIN, When.WHEN_SENT, parts=joining, rule="OR-10")
    after = _after(case, changes)
    for change in changes:
        yield from _of_change(case, change, changes, after)


def _of_change(
    case: SubscriptionCase, change: Change, changes: Sequence[Change], after: Subscription
) -> Iterator[Consequence]:
    own = case.seen.now.id
    match change:
        case ChangeQuantity():
            of = _subject(case, change.subscription_id)
            if of is not None:
                yield from legacy.counted(case, change, of)
        case Suspend():
            yield from legacy.stopped(case, change, after)
        case Reactivate() if change.subscription_id == own:
            yield from legacy.returned(case, changes)
        case ConvertTrial():
            yield from legacy.converted(case, change, after)
        case _:
            return


def _after(case: SubscriptionCase, changes: Sequence[Change]) -> Subscription:
    """The subscription as it is once all of them hold."""
    now: Subscription | None = case.seen.now
    for change in changes:
        now = change.over_subscription(case.seen.now.id, now, case.today)
    assert now is not None, "no change takes a subscription away"
    return now


def _subject(case: SubscriptionCase, subscription_id: str) -> Subscription | None:
    """The subscription or the add-on below it that a change is about."""
    everything = (case.seen, *case.add_ons)
    return next((seen.now for seen in everything if seen.now.id == subscription_id), None)
