"""From the changes that Submit would queue to what follows from them, for both lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from csp_desktop.domain.changes import (
    AddAddOn,
    Cancel,
    Change,
    ChangeQuantity,
    ConvertTrial,
    Reactivate,
    Suspend,
)
from csp_desktop.domain.consequences import legacy, new_commerce
from csp_desktop.domain.consequences.consequence import Consequence, ConsequenceKind, Part, When, in_order, part_of
from csp_desktop.domain.editing import SubscriptionCase
from csp_desktop.domain.enums import CommerceLine, Status
from csp_desktop.domain.subscriptions import Subscription


def consequences_of(
    case: SubscriptionCase, changes: Sequence[Change], taken_back: Sequence[Change] = ()
) -> tuple[Consequence, ...]:
    """Return what follows, if it were sent today, in order of time; nothing where nothing is to be queued.

    Args:
        changes: What Submit would queue.
        taken_back: Waiting changes that it would withdraw instead.
    """
    return in_order(_distinct(_found(case, changes, taken_back), _after(case, changes)))


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
    if case.seen.now.line is CommerceLine.NEW_COMMERCE and not any(isinstance(each, _TURNS) for each in changes):
        yield from _of_terms(case, after)


_TURNS = (Suspend, ConvertTrial)
"""Commands that tell themselves what becomes of renewal and term; a cancellation is a kind of suspension."""


def _of_change(
    case: SubscriptionCase, change: Change, changes: Sequence[Change], after: Subscription
) -> Iterator[Consequence]:
    own, is_legacy = case.seen.now.id, case.seen.now.line is CommerceLine.LEGACY
    match change:
        case ChangeQuantity():
            of = _subject(case, change.subscription_id)
            if of is not None:
                is_legacy = of.line is CommerceLine.LEGACY
                yield from legacy.counted(case, change, of) if is_legacy else new_commerce.counted(case, change, of)
        case Suspend() if is_legacy:
            yield from legacy.stopped(case, change, after)
        case Cancel():
            yield from new_commerce.cancelled(case, change)
        case Suspend():
            yield from new_commerce.suspended(case, change)
        case Reactivate() if change.subscription_id == own:
            yield from legacy.returned(case, changes) if is_legacy else new_commerce.resumed(case, after)
        case ConvertTrial() if is_legacy:
            yield from legacy.converted(case, change, after)
        case ConvertTrial():
            yield from new_commerce.converted(case, change, after)
        case _:
            return


def _of_terms(case: SubscriptionCase, after: Subscription) -> Iterator[Consequence]:
    """What becomes of renewal, term and plan, whichever commands touch them (BI-22, BI-23, QT-12, QT-14)."""
    now = case.seen.now
    if after.auto_renews is not None and after.auto_renews != now.auto_renews:
        yield from new_commerce.renewing(case, after)
    if (after.term, after.cycle, after.bound.next_cycle) != (now.term, now.cycle, now.bound.next_cycle):
        yield from new_commerce.bound_longer(case, after)
    wanted = after.bound.scheduled
    # What is dropped on the way is told by what drops it.
    if wanted != now.bound.scheduled and (wanted is not None or after.quantity == now.quantity) and after.auto_renews:
        yield from new_commerce.scheduled(wanted, after)


def _distinct(found: Iterable[Consequence], after: Subscription) -> Iterator[Consequence]:
    """Say nothing twice, and not that something is dropped which is scheduled anew."""
    told: list[Consequence] = []
    for each in found:
        is_kept = each.kind is ConsequenceKind.SCHEDULE_DROPPED and each.next_term == after.bound.scheduled
        is_told = any(
            (one.kind, one.on, one.at, one.parts) == (each.kind, each.on, each.at, each.parts) for one in told
        )
        if not is_kept and not is_told:
            told.append(each)
            yield each


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
