from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.modeltest import ModelTester

from csp_desktop.domain.codes import Code
from csp_desktop.domain.editing import AddOnWish, StatusWish
from csp_desktop.domain.errors import Unavailable
from csp_desktop.domain.outbox import EntryState
from csp_desktop.viewmodels.navigator import Place, PlaceKind
from csp_desktop.viewmodels.outbox import Outbox
from csp_desktop.viewmodels.outbox.state import Show
from tests.builders import ADD_ON_ID, OFFER_ID, SUBSCRIPTION_ID, a_customer, a_subscription
from tests.fakes.outbox_room import OutboxRoom


@pytest.fixture
def room(qapp: object) -> OutboxRoom:
    return OutboxRoom()


def texts(form: Outbox) -> list[str]:
    return [row.text for row in form.model.rows]


def counts(form: Outbox) -> dict[Show, int]:
    return {chip.key: chip.count for chip in form.state.chips}


def test_an_empty_outbox_tells_what_it_is_for(room: OutboxRoom) -> None:
    form = room.page()

    assert form.state.empty is not None
    assert form.state.empty.title == "Nothing waits"
    assert not form.state.has_filters
    assert form.state.detail is None


def test_entries_stand_in_groups_with_their_headings(room: OutboxRoom) -> None:
    room.office.keep(a_subscription(quantity=25))
    (done,) = room.office.change(SUBSCRIPTION_ID, 30)
    room.office.outbox.mark_placed(done, room.office.clock.today())
    room.office.sell()

    form = room.page()

    assert texts(form) == [
        "Waiting",
        "Order Office 365 Enterprise E3, 25 licence(s)",
        "Done recently",
        "Change licences of Office 365 Enterprise E3 from 25 to 30",
    ]
    assert counts(form) == {Show.ALL: 2, Show.NEEDS_YOU: 0, Show.WAITING: 1, Show.DONE: 1}


def test_what_needs_a_person_stands_first(room: OutboxRoom) -> None:
    room.office.keep(a_subscription(quantity=25))
    room.office.sell()
    (key,) = room.office.change(SUBSCRIPTION_ID, 30)
    shelves = room.office.house.shelves
    shelves.outbox[key] = replace(shelves.outbox[key], state=EntryState.CONFLICT)

    form = room.page()

    assert texts(form)[0] == "Need you"
    assert form.state.subtitle.startswith("1 change(s) for you to decide, 1 waiting.")
    assert not form.state.chips[1].is_hidden


def test_the_chip_of_what_needs_a_person_is_hidden_while_nothing_does(room: OutboxRoom) -> None:
    room.office.sell()

    form = room.page()

    assert [chip.key for chip in form.state.chips if chip.is_hidden] == [Show.NEEDS_YOU]


def test_the_first_entry_is_unfolded(room: OutboxRoom) -> None:
    room.office.keep(a_subscription(quantity=25))
    (key,) = room.office.change(SUBSCRIPTION_ID, 30)

    detail = room.page().state.detail

    assert detail is not None
    assert (detail.key, detail.pill.text, detail.pill.is_pending) == (key, "Waiting", True)
    assert [(value.what, value.before, value.after) for value in detail.values] == [("Licences", "25", "30")]
    assert [step.is_done for step in detail.steps] == [True, True, False]
    assert detail.can_place
    assert detail.can_withdraw


def test_ex_1_a_suspension_tells_when_it_would_expire(room: OutboxRoom) -> None:
    room.office.keep(a_subscription())
    room.office.turn(SUBSCRIPTION_ID, StatusWish.SUSPEND)

    detail = room.page().state.detail

    assert detail is not None
    assert detail.values[-1].what == "Would expire"
    assert detail.values[-1].after == "3 Dec 2018 (UTC), after 90 day(s)"


def test_what_builds_on_another_change_says_so_and_is_not_offered_to_be_placed(room: OutboxRoom) -> None:
    sold = room.office.sell(OFFER_ID, 25, AddOnWish(ADD_ON_ID, 5))
    form = room.page()

    form.select(sold.entry_ids[1])

    order, add_on = form.model.rows[1:3]
    assert order.link == "Mark as placed"
    assert add_on.link == ""
    assert "After: Order Office 365 Enterprise E3, 25 licence(s)" in add_on.below
    assert form.state.detail is not None
    assert form.state.detail.place_reason == "Place first: Order Office 365 Enterprise E3, 25 licence(s)"
    assert not form.state.detail.can_place
    assert form.state.detail.can_withdraw


def test_withdrawing_one_that_nothing_builds_on_asks_nothing(room: OutboxRoom) -> None:
    sold = room.office.sell()
    form = room.page()

    form.withdraw()
    room.tell()

    assert room.office.entry(sold.entry_ids[0]).state is EntryState.WITHDRAWN
    assert form.state.question is None
    assert form.state.said == "1 change(s) withdrawn; nothing was sent."
    assert counts(form)[Show.WAITING] == 0


def test_withdrawing_asks_where_others_go_too_and_tells_how_many(room: OutboxRoom) -> None:
    room.office.sell(OFFER_ID, 25, AddOnWish(ADD_ON_ID, 5))
    form = room.page()

    form.withdraw()

    assert form.state.question is not None
    assert form.state.question.text == "1 change(s) built on it would go too"
    assert form.state.question.yes == "Withdraw all 2"
    assert len(room.office.open_entries()) == 2


@pytest.mark.parametrize(("is_yes", "left"), [(True, 0), (False, 2)])
def test_the_answer_decides(room: OutboxRoom, is_yes: bool, left: int) -> None:
    room.office.sell(OFFER_ID, 25, AddOnWish(ADD_ON_ID, 5))
    form = room.page()
    form.withdraw()

    form.answer(is_yes=is_yes)

    assert len(room.office.open_entries()) == left
    assert form.state.question is None


def test_what_another_window_queued_appears(room: OutboxRoom) -> None:
    form = room.page()

    room.office.sell()
    room.tell()

    assert counts(form)[Show.WAITING] == 1
    assert form.state.empty is None


@pytest.mark.parametrize("typed", ["enterprise e3", "contoso", "ada"])
def test_the_search_finds_any_part_and_tints_it(room: OutboxRoom, typed: str) -> None:
    room.office.sell()
    form = room.page()

    form.search(typed)

    (row,) = [row for row in form.model.rows if row.pill]
    assert row.matches or row.below_matches


def test_a_search_that_finds_nothing_says_so(room: OutboxRoom) -> None:
    room.office.sell()
    form = room.page()

    form.search("nobody")

    assert form.state.empty is not None
    assert form.state.empty.title == "No change matches this search"
    assert form.state.detail is None


def test_a_chip_shows_one_group_alone(room: OutboxRoom) -> None:
    sold = room.office.sell()
    room.office.outbox.withdraw(sold.entry_ids[0])
    room.office.sell()
    form = room.page()

    form.choose(Show.DONE.value)

    assert texts(form)[0] == "Done recently"
    assert len(form.model.rows) == 2


def test_a_wish_to_withdraw_a_subscription_unfolds_the_order_that_brings_it(room: OutboxRoom) -> None:
    room.office.sell()
    sold = room.office.sell()
    form = room.page()
    form.search("something else")

    room.navigator.go(PlaceKind.OUTBOX, sold.subscription_ids[0], "withdraw")

    assert form.state.selected == sold.entry_ids[0]
    assert form.state.search == ""


def test_a_wish_for_an_entry_that_is_gone_says_so(room: OutboxRoom) -> None:
    form = room.page()

    form.show_entry("gone")

    assert form.state.problem.startswith("This is not here any more")


def test_opening_goes_to_the_subscription_or_else_to_the_customer(room: OutboxRoom) -> None:
    sold = room.office.sell()
    room.office.customers.edit(a_customer(company="Contoso Ltd."))
    form = room.page()

    form.open_subject(sold.entry_ids[0])
    form.open_subject(room.office.open_entries()[1].id)

    assert room.went == [
        Place(PlaceKind.SUBSCRIPTION, sold.subscription_ids[0]),
        Place(PlaceKind.CUSTOMER, room.customer_id),
    ]


def test_what_was_withdrawn_before_it_existed_opens_its_customer(room: OutboxRoom) -> None:
    sold = room.office.sell()
    room.office.outbox.withdraw(sold.entry_ids[0])
    form = room.page()

    form.open_subject()

    assert room.went == [Place(PlaceKind.CUSTOMER, room.customer_id)]


def test_marking_goes_on_to_its_dialog(room: OutboxRoom) -> None:
    sold = room.office.sell()
    form = room.page()

    form.mark_placed()

    assert room.went == [Place(PlaceKind.MARK_PLACED, sold.entry_ids[0])]


def test_what_is_on_the_wire_cannot_be_touched_and_says_why(room: OutboxRoom) -> None:
    sold = room.office.sell()
    shelves = room.office.house.shelves
    key = sold.entry_ids[0]
    shelves.outbox[key] = replace(shelves.outbox[key], state=EntryState.UNCONFIRMED)
    form = room.page()

    form.withdraw()

    assert form.state.detail is not None
    assert form.state.detail.withdraw_reason.startswith("Unconfirmed: it may have arrived")
    assert not form.state.detail.can_place
    assert room.office.entry(key).state is EntryState.UNCONFIRMED


def test_a_failure_is_told_and_reading_can_be_tried_again(room: OutboxRoom) -> None:
    room.office.sell()
    room.lists.failure = Unavailable(Code.DATABASE_BUSY)
    form = room.page()
    told = form.state.problem
    room.lists.failure = None

    form.retry()

    assert told.startswith("Another program holds the database")
    assert (form.state.problem, counts(form)[Show.ALL]) == ("", 1)


def test_a_placed_order_tells_its_day_and_number(room: OutboxRoom) -> None:
    sold = room.office.sell()
    room.office.outbox.mark_placed(sold.entry_ids[0], room.office.clock.today(), "8F2C91")

    detail = room.page().state.detail

    assert detail is not None
    assert not detail.is_open
    assert detail.values[-1].after == "8F2C91"
    assert detail.steps[-1].what == "Marked as placed on 4 Sep 2018 (UTC); part of the record since"


def test_the_rows_are_a_sound_model(room: OutboxRoom, qtmodeltester: ModelTester) -> None:
    room.office.sell(OFFER_ID, 25, AddOnWish(ADD_ON_ID, 5))
    form = room.page()

    qtmodeltester.check(form.model)
