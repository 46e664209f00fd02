"""Deadlines, the outbox and sizes, as screens ask for them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from csp_desktop.domain.changes import Change, Rename, Suspend
from csp_desktop.domain.enums import BillingCycle, CommerceLine, Reason, Status
from csp_desktop.domain.orders import Order
from csp_desktop.domain.outbox import Entry, EntryState
from csp_desktop.domain.subscriptions import Commitment
from csp_desktop.services.ports.rows import DeadlineRow, OutboxFigures
from csp_desktop.services.ports.stores import CustomerFigures, Work
from csp_desktop.storage.database import Database
from csp_desktop.storage.lists import MOST_DEADLINES, SqlLists
from csp_desktop.storage.work import SqlWork, begin_writing
from tests.builders import CUSTOMER_ID, SUBSCRIPTION_ID, a_customer, a_subscription, a_trial_subscription, an_offer

NOON = datetime(2019, 3, 4, 12, tzinfo=UTC)
DAY = date(2019, 3, 4)


@dataclass(frozen=True)
class Desk:
    database: Database
    lists: SqlLists

    def begin(self) -> SqlWork:
        return begin_writing(self.database, lambda _changes: None)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A database with one customer, shown."""
    database = Database(tmp_path / "house.sqlite")
    database.prepare()
    database.open_for_writing()
    database.open_for_reading()
    desk = Desk(database, SqlLists(database))
    with desk.begin() as work:
        work.customers.save_base(a_customer())
        work.customers.show(work.customers.get(CUSTOMER_ID), CustomerFigures())
    yield desk
    database.close_here()


def hold(work: Work, deadline: date | None, **changes: object) -> None:
    subscription = a_subscription(**changes)
    work.subscriptions.save_base(subscription)
    work.subscriptions.show(work.subscriptions.get(subscription.id), deadline)


def suspend() -> Suspend:
    return Suspend(
        customer_id=CUSTOMER_ID,
        company="Contoso",
        subscription_id=SUBSCRIPTION_ID,
        name="E3",
        offer_name="E3",
        reason=Reason.FRAUD,
    )


def an_entry(number: int, state: EntryState = EntryState.WAITING, change: Change | None = None) -> Entry:
    rename = Rename(
        customer_id=CUSTOMER_ID, company="C", subscription_id="s", name="n", offer_name="o", before="", after="x"
    )
    return Entry(f"entry-{number}", change or rename, "Ada", NOON + timedelta(minutes=number), state)


def test_a_suspension_is_told_with_all_that_home_says_of_it(desk: Desk) -> None:
    with desk.begin() as work:
        hold(
            work,
            DAY,
            status=Status.SUSPENDED,
            suspended_on=date(2018, 12, 4),
            suspension_reason=Reason.NON_PAYMENT,
            is_cancelled=True,
            friendly_name="Front desk",
        )

    assert desk.lists.deadlines(DAY) == [
        DeadlineRow(
            subscription_id=SUBSCRIPTION_ID,
            customer_id=CUSTOMER_ID,
            company="Contoso",
            name="Front desk",
            offer_name="Office 365 Enterprise E3",
            quantity=25,
            kind="expiry",
            deadline=DAY,
            reason="non_payment",
            is_cancelled=True,
            is_pending=False,
        )
    ]


def test_a_trial_is_told_with_its_end(desk: Desk) -> None:
    with desk.begin() as work:
        trial = a_trial_subscription()
        work.subscriptions.save_base(trial)
        work.subscriptions.show(work.subscriptions.get(trial.id), date(2018, 10, 4))

    (row,) = desk.lists.deadlines(DAY)

    assert (row.kind, row.deadline, row.reason) == ("trial", date(2018, 10, 4), "")


def test_a_date_that_hangs_on_a_pending_change_is_intent(desk: Desk) -> None:
    with desk.begin() as work:
        work.subscriptions.save_base(a_subscription())
        work.outbox.add(an_entry(1, change=suspend()))
        work.subscriptions.show(work.subscriptions.get(SUBSCRIPTION_ID), DAY)

    (row,) = desk.lists.deadlines(DAY)

    assert (row.is_pending, row.reason) == (True, "fraud")


def test_deadlines_stand_nearest_first_up_to_and_with_a_day(desk: Desk) -> None:
    days = {"b": DAY, "c": DAY + timedelta(days=1), "a": DAY - timedelta(days=400), "none": None}
    with desk.begin() as work:
        for record_id, day in days.items():
            hold(work, day, id=record_id, status=Status.SUSPENDED)

    assert [row.subscription_id for row in desk.lists.deadlines(DAY)] == ["a", "b"]


def test_ca_10_a_window_is_told_until_its_moment(desk: Desk) -> None:
    until = {"b": NOON + timedelta(hours=2), "a": NOON + timedelta(minutes=1), "passed": NOON}
    with desk.begin() as work:
        for record_id, moment in until.items():
            bound = Commitment(cancellable_until=moment)
            hold(work, None, id=record_id, line=CommerceLine.NEW_COMMERCE, commitment=bound)

    rows = desk.lists.windows(NOON)

    assert [(row.subscription_id, row.kind, row.until) for row in rows] == [
        ("a", "window", until["a"]),
        ("b", "window", until["b"]),
    ]
    assert desk.lists.deadlines(date.max) == []


def test_no_more_deadlines_are_told_than_anybody_reads(desk: Desk) -> None:
    with desk.begin() as work:
        for number in range(MOST_DEADLINES + 5):
            hold(work, DAY + timedelta(days=number), id=str(number), status=Status.SUSPENDED)

    rows = desk.lists.deadlines(date.max)

    assert [row.subscription_id for row in rows] == [str(number) for number in range(MOST_DEADLINES)]


def test_figures_of_the_outbox_count_by_state_and_know_the_oldest(desk: Desk) -> None:
    states = [EntryState.ACCEPTED, EntryState.HANDED_OVER, EntryState.WAITING, EntryState.WAITING]
    with desk.begin() as work:
        for number, state in enumerate(states):
            work.outbox.add(an_entry(number, state))

    figures = desk.lists.outbox_figures()

    counts = {EntryState.ACCEPTED: 1, EntryState.HANDED_OVER: 1, EntryState.WAITING: 2}
    assert figures == OutboxFigures(counts, NOON + timedelta(minutes=1))
    assert figures.open_count == 3


def test_figures_of_an_empty_outbox_are_nothing(desk: Desk) -> None:
    assert desk.lists.outbox_figures() == OutboxFigures({}, None)


def test_open_entries_stand_in_their_order_before_the_latest_finished_ones(desk: Desk) -> None:
    open_, done = EntryState.WAITING, EntryState.WITHDRAWN
    entries = [an_entry(number, state) for number, state in enumerate((done, open_, done, open_, done))]
    with desk.begin() as work:
        for entry in entries:
            work.outbox.add(entry)

    lines = desk.lists.outbox()

    assert [line.entry for line in lines] == [entries[number] for number in (1, 3, 4, 2, 0)]
    assert len({line.key for line in lines}) == 5
    assert [line.entry for line in desk.lists.outbox(limit=3)] == [entries[number] for number in (1, 3, 4)]


def test_sizes_count_what_is_there(desk: Desk) -> None:
    with desk.begin() as work:
        hold(work, None)
        work.orders.save_base(Order("o", CUSTOMER_ID, BillingCycle.MONTHLY, ()))
        offers = [(replace(an_offer(), id=str(number)), "{}") for number in range(3)]
        work.offers.merge(offers, lambda _done, _all: None, lambda: False)

    assert desk.lists.sizes() == {"customers": 1, "offers": 3, "subscriptions": 1, "orders": 1}
