from __future__ import annotations

from datetime import date

import pytest

from csp_desktop.domain.editing import AddOnWish
from csp_desktop.domain.outbox import EntryState
from csp_desktop.viewmodels.mark_placed import MarkPlaced
from tests.builders import ADD_ON_ID, OFFER_ID, SUBSCRIPTION_ID, a_customer, a_subscription
from tests.fakes.outbox_room import OutboxRoom


@pytest.fixture
def room(qapp: object) -> OutboxRoom:
    return OutboxRoom()


def ended(form: MarkPlaced) -> list[str]:
    """Return what the dialog said at its end, as it says it."""
    said: list[str] = []
    form.finished.connect(lambda: said.append("finished"))
    form.refused.connect(lambda: said.append("refused"))
    return said


def test_today_stands_there_from_the_start_and_an_order_asks_for_its_number(room: OutboxRoom) -> None:
    form = room.mark(room.office.sell().entry_ids[0])

    state = form.state
    assert (state.day, state.number, state.number_label) == ("4 Sep 2018", "", "Order number")
    assert (state.day_error, state.number_error) == ("", "")
    assert state.can_submit


def test_or_17_day_and_number_are_recorded(room: OutboxRoom) -> None:
    sold = room.office.sell()
    form = room.mark(sold.entry_ids[0])
    said = ended(form)
    form.set_day("2018-09-03")
    form.set_number("8F2C91")

    form.submit()

    entry = room.office.entry(sold.entry_ids[0])
    assert (entry.state, entry.placed_on, entry.order_number) == (EntryState.ACCEPTED, date(2018, 9, 3), "8F2C91")
    assert said == ["finished"]


def test_a_missing_number_is_told_beside_its_field_once_asked(room: OutboxRoom) -> None:
    sold = room.office.sell()
    form = room.mark(sold.entry_ids[0])
    said = ended(form)

    form.submit()

    assert form.state.number_error == "Enter the order number that came back."
    assert said == ["refused"]
    assert room.office.entry(sold.entry_ids[0]).state is EntryState.WAITING


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        ("2018-09-05", "The day cannot lie in the future (UTC)."),
        ("yesterday", "Not a day, such as 4 Sep 2018."),
    ],
)
def test_a_day_that_cannot_be_is_told_beside_its_field(room: OutboxRoom, typed: str, error: str) -> None:
    sold = room.office.sell()
    form = room.mark(sold.entry_ids[0])
    form.set_number("1")

    form.set_day(typed)
    form.submit()

    assert form.state.day_error == error
    assert room.office.entry(sold.entry_ids[0]).state is EntryState.WAITING


def test_a_change_that_is_no_order_asks_for_no_number(room: OutboxRoom) -> None:
    room.office.keep(a_subscription(quantity=25))
    (key,) = room.office.change(SUBSCRIPTION_ID, 30)
    form = room.mark(key)

    form.submit()

    assert form.state.number_label == ""
    assert room.office.entry(key).state is EntryState.ACCEPTED


def test_a_new_customer_may_have_its_microsoft_id_or_not(room: OutboxRoom) -> None:
    room.office.customers.create(a_customer(id="new", domain="new.onmicrosoft.com"))
    (entry,) = room.office.open_entries()
    form = room.mark(entry.id)

    form.submit()

    assert form.state.number_label == "Microsoft ID"
    assert room.office.entry(entry.id).state is EntryState.ACCEPTED


def test_or_10_an_add_on_names_the_order_that_it_lengthens(room: OutboxRoom) -> None:
    sold = room.office.sell(OFFER_ID, 25, AddOnWish(ADD_ON_ID, 5))
    room.office.outbox.mark_placed(sold.entry_ids[0], room.office.clock.today(), "8F2C91")

    form = room.mark(sold.entry_ids[1])

    assert form.state.number_known == "It lengthens order 8F2C91 of its base subscription."
    assert form.state.number_label == ""


def test_what_waits_for_another_change_offers_that_one_first_and_then_comes_back(room: OutboxRoom) -> None:
    order, add_on = room.office.sell(OFFER_ID, 25, AddOnWish(ADD_ON_ID, 5)).entry_ids
    form = room.mark(add_on)
    said = ended(form)
    first = form.state

    form.place_earlier()
    between = form.state
    form.set_number("8F2C91")
    form.submit()
    last = form.state
    form.submit()

    assert [each.key for each in first.earlier] == [order]
    assert not first.can_submit
    assert between.sentence.startswith("Order Office 365")
    assert between.going_back.startswith("Then: Add Audio Conferencing")
    assert (last.sentence, last.can_submit) == (first.sentence, True)
    assert [room.office.entry(key).state for key in (order, add_on)] == [EntryState.ACCEPTED, EntryState.ACCEPTED]
    assert said == ["finished"]


def test_what_was_withdrawn_meanwhile_is_told(room: OutboxRoom) -> None:
    sold = room.office.sell()
    form = room.mark(sold.entry_ids[0])
    form.set_number("1")
    room.office.outbox.withdraw(sold.entry_ids[0])

    form.submit()

    assert form.state.problem.startswith("This change is on its way or done")


def test_an_entry_that_is_not_here_is_told(room: OutboxRoom) -> None:
    form = room.mark("gone")

    assert form.state.problem.startswith("This is not here any more")
    assert not form.state.can_submit
