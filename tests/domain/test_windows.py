"""Windows end on a second; batches come and go with licences (CA-10, QT-10, QT-11)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csp_desktop.domain.changes import ChangeQuantity
from csp_desktop.domain.enums import Cloud, Status
from csp_desktop.domain.reductions import reducible
from csp_desktop.domain.subscriptions import Commitment, SeatBatch, Subscription
from csp_desktop.domain.windows import (
    Window,
    binding_on,
    commitment_at,
    fresh_commitment,
    open_batches,
    term_started_on,
    window_at,
    with_quantity,
)
from tests.builders import a_plan_subscription

UNTIL = datetime(2026, 3, 17, 14, 5, 33, tzinfo=UTC)
SECOND = timedelta(seconds=1)
DAY = date(2026, 3, 10)
MIDNIGHT = datetime(2026, 3, 10, tzinfo=UTC)


def changed(now: Subscription, quantity: int, day: date) -> Subscription:
    change = ChangeQuantity(
        customer_id=now.customer_id,
        company="Contoso",
        subscription_id=now.id,
        name=now.name,
        offer_name=now.offer_name,
        before=now.quantity,
        after=quantity,
    )
    return change.altered(now, day)


@pytest.mark.parametrize(
    ("at", "is_earliest", "window"),
    [
        (UNTIL - SECOND, False, Window.OPEN),
        (UNTIL, False, Window.OVER),
        (UNTIL + SECOND, False, Window.OVER),
        (UNTIL - SECOND, True, Window.OPEN),
        (UNTIL, True, Window.DOUBTFUL),
        (UNTIL + timedelta(hours=24) - SECOND, True, Window.DOUBTFUL),
        (UNTIL + timedelta(hours=24), True, Window.OVER),
    ],
    ids=["T10 :32", "T10 :33", "T10 :34", "before", "doubt begins", "23:59:59 of doubt", "doubt ends"],
)
def test_ca_10_a_window_is_open_strictly_before_its_deadline(at: datetime, is_earliest: bool, window: Window) -> None:
    assert window_at(UNTIL, at, is_earliest=is_earliest) is window


def test_ca_12_without_a_deadline_there_is_no_window() -> None:
    assert window_at(None, UNTIL, is_earliest=True) is Window.OVER


@pytest.mark.parametrize(
    ("day", "cloud", "hours"),
    [
        (date(2022, 3, 17), Cloud.GLOBAL, 72),
        (date(2022, 3, 18), Cloud.GLOBAL, 168),
        (date(2026, 5, 4), Cloud.GLOBAL, 168),
        (date(2022, 3, 17), Cloud.US_GOVERNMENT, 168),
    ],
)
def test_ca_10_the_day_of_the_purchase_decides_how_long_its_window_is(day: date, cloud: Cloud, hours: int) -> None:
    assert binding_on(day, cloud).window_hours == hours


def test_or_17_a_purchase_of_a_day_counts_from_its_first_moment() -> None:
    bound = fresh_commitment(DAY, 25)

    assert bound.cancellable_until == MIDNIGHT + timedelta(hours=168)
    assert bound.full_refund_until == MIDNIGHT + timedelta(hours=24)
    assert bound.is_earliest
    assert bound.batches == (SeatBatch(25, MIDNIGHT + timedelta(hours=168), is_earliest=True),)


def test_ca_10_before_18_march_2022_a_purchase_counted_three_days() -> None:
    bound = fresh_commitment(date(2022, 3, 17), 25)

    assert bound.cancellable_until == datetime(2022, 3, 20, tzinfo=UTC)


@pytest.mark.parametrize(
    ("term", "effective", "ends", "began"),
    [
        ("P1Y", date(2026, 3, 10), date(2027, 3, 9), date(2026, 3, 10)),
        ("P1Y", date(2024, 3, 10), date(2027, 3, 9), date(2026, 3, 10)),
        ("P1Y", None, date(2027, 3, 9), date(2026, 3, 10)),
        ("P1M", date(2024, 1, 31), date(2026, 3, 30), date(2024, 1, 31)),
        ("P1Y", date(2026, 7, 15), date(2027, 6, 30), date(2026, 7, 15)),
        ("P2Y", date(2026, 3, 10), date(2028, 3, 9), date(2026, 3, 10)),
        ("P1Y", date(2026, 3, 10), None, date(2026, 3, 10)),
        ("P1Y", date(2026, 3, 10), date.max, date(2026, 3, 10)),
    ],
    ids=["first", "renewed", "no start", "clamped month", "aligned to a month end", "unknown term", "no end", "never"],
)
def test_bi_24_when_the_running_term_began(
    term: str, effective: date | None, ends: date | None, began: date | None
) -> None:
    held = a_plan_subscription(term=term, created_on=effective, effective_on=effective, commitment_ends_on=ends)

    assert term_started_on(held) == began


def test_bi_25_a_renewal_that_fell_due_opens_a_window_for_all_licences() -> None:
    held = a_plan_subscription(commitment=Commitment(UNTIL, batches=(SeatBatch(5, UNTIL),)))

    before = commitment_at(held, datetime(2027, 3, 9, 23, 59, 59, tzinfo=UTC))
    after = commitment_at(held, datetime(2027, 3, 10, tzinfo=UTC))

    assert before == held.commitment
    assert after == fresh_commitment(date(2027, 3, 10), 25)


@pytest.mark.parametrize("changes", [{"auto_renews": False}, {"auto_renews": None}, {"status": Status.SUSPENDED}])
def test_bi_25_what_does_not_renew_opens_no_window(changes: dict[str, object]) -> None:
    held = replace(a_plan_subscription(commitment=Commitment(UNTIL)), **changes)  # type: ignore[arg-type]  # its fields

    assert commitment_at(held, datetime(2027, 3, 11, tzinfo=UTC)) == held.commitment


def test_qt_11_where_partner_center_told_no_windows_they_count_from_the_term() -> None:
    held = a_plan_subscription(commitment=None)

    assert reducible(held, MIDNIGHT + timedelta(hours=167)) == 25
    assert reducible(held, MIDNIGHT + timedelta(hours=192)) == 0


def test_qt_11_where_nobody_knows_since_when_it_runs_nothing_is_refused() -> None:
    held = a_plan_subscription(commitment=None, created_on=None, effective_on=None, commitment_ends_on=None)

    assert commitment_at(held, UNTIL) is None
    assert reducible(held, UNTIL) == 25


def test_qt_10_q10_added_licences_make_a_batch_of_their_own_window() -> None:
    held = a_plan_subscription(quantity=10, commitment=fresh_commitment(DAY, 10))

    after = changed(held, 15, date(2026, 3, 30))

    assert [(batch.quantity, batch.until.date()) for batch in after.bound.batches] == [
        (10, date(2026, 3, 17)),
        (5, date(2026, 4, 6)),
    ]
    assert reducible(after, datetime(2026, 4, 1, tzinfo=UTC)) == 5


def test_qt_10_licences_of_one_placed_day_make_one_batch() -> None:
    bound = with_quantity(with_quantity(Commitment(), 10, 12, DAY), 12, 15, DAY)

    assert [batch.quantity for batch in bound.batches] == [5]


def test_qt_10_licences_of_a_placed_day_stay_apart_from_those_of_a_known_moment() -> None:
    until = MIDNIGHT + timedelta(hours=168)
    bound = with_quantity(Commitment(batches=(SeatBatch(3, until),)), 3, 5, DAY)

    assert [(batch.quantity, batch.is_earliest) for batch in bound.batches] == [(3, False), (2, True)]


def test_qt_11_fewer_licences_are_taken_from_the_newest_batch_first() -> None:
    batches = (SeatBatch(10, UNTIL), SeatBatch(5, UNTIL + timedelta(days=3)))

    bound = with_quantity(Commitment(batches=batches), 15, 8, DAY)

    assert bound.batches == (SeatBatch(8, UNTIL),)


counts = st.integers(1, 300)
moments = st.integers(0, 24 * 330).map(lambda hours: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(hours=hours))
histories = st.lists(st.tuples(counts, moments), min_size=0, max_size=5)


def held_with(history: list[tuple[int, datetime]], closed: int) -> Subscription:
    batches = tuple(SeatBatch(count, until) for count, until in sorted(history, key=lambda each: each[1]))
    quantity = closed + sum(count for count, _ in history)
    return a_plan_subscription(quantity=quantity, commitment=Commitment(batches=batches))


@given(history=histories, closed=counts, more=counts, day=st.dates(date(2026, 12, 2), date(2027, 2, 1)))
def test_qt_11_more_and_then_fewer_is_as_if_nothing_had_been(
    history: list[tuple[int, datetime]], closed: int, more: int, day: date
) -> None:
    held = held_with(history, closed)

    back = changed(changed(held, held.quantity + more, day), held.quantity, day)

    assert (back.quantity, back.bound.batches) == (held.quantity, held.bound.batches)


@given(history=histories, closed=counts, wishes=st.lists(counts, max_size=6), day=st.dates(DAY, date(2026, 12, 1)))
def test_qt_11_batches_never_sum_above_the_licences(
    history: list[tuple[int, datetime]], closed: int, wishes: list[int], day: date
) -> None:
    held = held_with(history, closed)

    for wish in wishes:
        held = changed(held, wish, day)

        batches = held.bound.batches
        assert all(batch.quantity > 0 for batch in batches)
        assert sum(batch.quantity for batch in batches) <= held.quantity
        assert list(batches) == sorted(batches, key=lambda batch: batch.until)


@given(history=histories, closed=counts, at=moments)
def test_qt_11_what_can_be_given_back_only_shrinks_with_time(
    history: list[tuple[int, datetime]], closed: int, at: datetime
) -> None:
    held = held_with(history, closed)

    now, later = reducible(held, at), reducible(held, at + timedelta(days=3))

    assert 0 <= later <= now <= held.quantity - closed
    assert now == sum(batch.quantity for batch in open_batches(held, at))
