"""The windows in which a new-commerce purchase can be undone, and the licences that can be given back: CA-10, QT-11.

A window ends on a second: it is open strictly before its deadline, so that 168 hours after the purchase it is over. Of
what was placed by hand only the day is known; its deadline counts from the start of that day and may truly lie up to a
day later. In between nothing is refused, and the doubt is named.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from csp_desktop.domain.enums import Cloud, CommerceLine, Status
from csp_desktop.domain.expiry import commitment_end
from csp_desktop.domain.policies import Binding, policy_for
from csp_desktop.domain.subscriptions import Commitment, SeatBatch, Subscription

DOUBT = timedelta(hours=24)
"""By so much the true deadline may be later, where only the day of the purchase is known."""

PURCHASE_MOMENT = "purchase_moment"
"""Name of the fact that is missing then."""

TERM_START = "term_start"
"""Name of the fact that is missing where not even the day is known."""


class Window(StrEnum):
    """Where a deadline stands."""

    OPEN = "open"
    DOUBTFUL = "doubtful"
    OVER = "over"


def window_at(until: datetime | None, at: datetime, *, is_earliest: bool) -> Window:
    """Return where a deadline stands at a moment; without a deadline there is no window (CA-12)."""
    if until is None:
        return Window.OVER
    if at < until:
        return Window.OPEN
    return Window.DOUBTFUL if is_earliest and at - DOUBT < until else Window.OVER


def binding_on(day: date, cloud: Cloud = Cloud.GLOBAL) -> Binding:
    """Return how firmly a purchase of a day binds (CA-10: 72 hours before 18 March 2022)."""
    return policy_for(cloud, CommerceLine.NEW_COMMERCE, day).binding or Binding()


def start_of(day: date) -> datetime:
    """Return the first moment of a UTC day."""
    return datetime.combine(day, time(), UTC)


def fresh_commitment(day: date, quantity: int, cloud: Cloud = Cloud.GLOBAL) -> Commitment:
    """Return the commitment of a purchase of which only the UTC day is known: its windows count from its start."""
    binding, start = binding_on(day, cloud), start_of(day)
    until = _after(start, binding.window_hours)
    return Commitment(
        cancellable_until=until,
        full_refund_until=_after(start, binding.full_refund_hours),
        is_earliest=True,
        batches=(SeatBatch(quantity, until, is_earliest=True),),
    )


def term_started_on(subscription: Subscription) -> date | None:
    """Return the UTC day on which the running term began, as far as it can be told (BI-24).

    It is reckoned back from a full term's end; a term that was made shorter began when it was bought.
    """
    began = subscription.effective_on or subscription.created_on
    ends, months = subscription.commitment_ends_on, subscription.committed_to.months
    if ends is None or not months:
        return began
    first = _months_before(ends + timedelta(days=1), months) if ends < date.max else None
    if first is None or commitment_end(first, None, months, "Month") != ends:
        return began
    return first if began is None else max(first, began)


def renewed_on(subscription: Subscription, at: datetime) -> date | None:
    """Return the day on which it was renewed since it was last reported; None where no renewal fell due (BI-25)."""
    ends = subscription.commitment_ends_on
    is_due = ends is not None and ends < at.date() and subscription.status is Status.ACTIVE
    return ends + timedelta(days=1) if ends is not None and is_due and subscription.auto_renews else None


def commitment_at(subscription: Subscription, at: datetime) -> Commitment | None:
    """Return what it is bound to at a moment.

    A renewal that fell due since it was last reported opens new windows (BI-25). Where Partner Center never told any,
    they are reckoned from the day on which the term began.

    Returns:
        None where not even that day is known.
    """
    renewed = renewed_on(subscription, at)
    if renewed is not None:
        return fresh_commitment(renewed, subscription.quantity)
    return subscription.commitment or reckoned_commitment(subscription)


def reckoned_commitment(subscription: Subscription) -> Commitment | None:
    """Return the commitment that follows from the day on which the term began; None where that is not known."""
    began = term_started_on(subscription)
    return None if began is None else fresh_commitment(began, subscription.quantity)


def bound_before(subscription: Subscription) -> Commitment:
    """Return the commitment on which a change builds: what was told, else what is reckoned, else an empty one.

    A change that wrote an empty one would close windows of which Partner Center only never told (CA-10, CA-12).
    """
    return subscription.commitment or reckoned_commitment(subscription) or Commitment()


def open_batches(subscription: Subscription, at: datetime, *, with_doubt: bool = True) -> tuple[SeatBatch, ...]:
    """Return the licences that can still be given back, the oldest first (QT-11).

    Args:
        with_doubt: Also those of which only the day is known and whose window may have closed today.
    """
    bound = commitment_at(subscription, at)
    wanted = (Window.OPEN, Window.DOUBTFUL) if with_doubt else (Window.OPEN,)
    return tuple(
        batch
        for batch in (bound.batches if bound else ())
        if window_at(batch.until, at, is_earliest=batch.is_earliest) in wanted
    )


def with_quantity(bound: Commitment, before: int, after: int, day: date) -> Commitment:
    """Return a commitment once another number of licences holds; what was scheduled is dropped (QT-11, QT-12).

    Licences that are added make a batch whose window counts from the start of their day. Those that are given back
    are taken from the newest batch first: so more followed by fewer is as if nothing had been; and what is left open
    closes earliest, so that nobody is promised a day too many.
    """
    if after > before:
        until = _after(start_of(day), binding_on(day).window_hours)
        batches = _added(bound.batches, SeatBatch(after - before, until, is_earliest=True))
    else:
        batches = _given_back(bound.batches, before - after)
    return replace(bound, batches=batches, scheduled=None)


def _added(batches: tuple[SeatBatch, ...], fresh: SeatBatch) -> tuple[SeatBatch, ...]:
    """Licences of one day that was told no closer make one batch."""
    last = batches[-1] if batches else None
    if last is not None and last.is_earliest and last.until == fresh.until:
        return (*batches[:-1], replace(last, quantity=last.quantity + fresh.quantity))
    return tuple(sorted((*batches, fresh), key=lambda batch: batch.until))


def _given_back(batches: tuple[SeatBatch, ...], count: int) -> tuple[SeatBatch, ...]:
    kept: list[SeatBatch] = []
    oldest_first = sorted(batches, key=lambda each: each.until)
    for batch in reversed(oldest_first):
        taken = min(batch.quantity, count)
        count -= taken
        if batch.quantity > taken:
            kept.append(replace(batch, quantity=batch.quantity - taken))
    return tuple(reversed(kept))


def _months_before(day: date, months: int) -> date | None:
    """Return the same day so many months earlier; None where that month lacks it, or is before the calendar."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    try:
        return date(year, month + 1, day.day)
    except ValueError:
        return None


def _after(start: datetime, hours: int) -> datetime:
    """Add hours; at the end of the calendar they stay there rather than failing."""
    try:
        return start + timedelta(hours=hours)
    except OverflowError:
        return datetime.max.replace(tzinfo=UTC)
