from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import Segment
from csp_desktop.domain.errors import Unavailable
from csp_desktop.qtkit.feed import Feed
from csp_desktop.services.changes import Changes, Kind
from csp_desktop.services.ports.rows import CustomerQuery, CustomerRow
from csp_desktop.viewmodels.cells import CELL_ROLE, EMPTY, Cell, Tone
from csp_desktop.viewmodels.customer_list import CustomerList, EmptyAction
from csp_desktop.viewmodels.navigator import Navigator, Place, PlaceKind
from tests.fakes.inline_lane import HeldLane, InlineLane
from tests.fakes.memory_lists import MemoryLists

TODAY = date(2026, 5, 4)


def a_row(number: int, company: str, **changes: object) -> CustomerRow:
    row = CustomerRow(
        key=number,
        id=f"id-{number}",
        company=company,
        domain=f"{company.split()[0].lower()}.onmicrosoft.com",
        tenant_id=f"0f0e0000-0000-4000-8000-00000000000{number}",
        segment=Segment.COMMERCIAL,
        country="US",
        tags=(),
        active=0,
        suspended=0,
        next_expiry=None,
        pending=0,
        is_only_here=False,
    )
    return replace(row, **changes)  # type: ignore[arg-type]  # a test names only fields of the row


ROWS = (
    a_row(1, "Northwind Traders", active=18, suspended=1, next_expiry=date(2026, 6, 1), pending=3),
    a_row(2, "Proseware", tags=("industrial",), country="CA", active=11, pending=1),
    a_row(3, "Technische Schule Lindau", segment=Segment.EDUCATION, country="DE", active=2),
    a_row(4, "Contoso", active=6),
)


class Desk:
    """A list over four customers."""

    def __init__(self, rows: tuple[CustomerRow, ...] = ROWS) -> None:
        self.lists = MemoryLists(rows)
        self.feed: Feed[Changes] = Feed()
        self.navigator = Navigator()
        self.gone: list[Place] = []
        self.navigator.wanted.connect(self.gone.append)
        self.form = CustomerList(self.lists, InlineLane(), self.feed, self.navigator, today=lambda: TODAY)

    def companies(self) -> list[str]:
        model = self.form.model
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def cell(self, row: int, column: str) -> Cell:
        place = [each.key for each in self.form.model.columns].index(column)
        cell = self.form.model.index(row, place).data(CELL_ROLE)
        assert isinstance(cell, Cell)
        return cell


@pytest.fixture
def desk(qapp: object) -> Desk:
    return Desk()


def chips(form: CustomerList) -> dict[str, int | None]:
    return {chip.key: chip.count for chip in (*form.state.segments, *form.state.marks)}


def test_all_customers_stand_there_at_first_by_name(desk: Desk) -> None:
    assert desk.companies() == ["Contoso", "Northwind Traders", "Proseware", "Technische Schule Lindau"]
    assert desk.form.state.subtitle.startswith("4 customer")
    assert chips(desk.form) == {
        "all": 4, "commercial": 3, "education": 1, "government": 0, "nonprofit": 0, "suspended": 1, "pending": 2
    }  # fmt: skip


def test_cu_31_a_search_finds_any_part_and_counts_the_chips_anew(desk: Desk) -> None:
    desk.form.search("ind")

    assert desk.companies() == ["Northwind Traders", "Proseware", "Technische Schule Lindau"]
    assert desk.form.state.subtitle == "3 of 4 match “ind”"
    assert chips(desk.form)["commercial"] == 2


def test_what_a_search_found_is_tinted_where_it_stands(desk: Desk) -> None:
    desk.form.search("ind")

    assert desk.cell(0, "company").matches == ((6, 9),)
    assert desk.cell(0, "domain").matches == ((6, 9),)


def test_a_match_that_no_column_shows_says_where_it_is(desk: Desk) -> None:
    desk.form.search("ind")
    by_tag = desk.cell(1, "company")

    desk.form.search("0002")

    assert (by_tag.below, by_tag.below_matches) == ("tag: industrial", ((5, 8),))
    assert desk.cell(0, "company").below == "Microsoft ID"


def test_what_a_column_shows_already_is_not_said_twice(desk: Desk) -> None:
    desk.form.search("prose indus")

    assert desk.cell(0, "company").below == "tag: industrial"
    assert desk.cell(0, "company").matches == ((0, 5),)


def test_zeros_stay_empty(desk: Desk) -> None:
    assert desk.cell(0, "suspended") == EMPTY
    assert desk.cell(0, "expiry") == EMPTY
    assert desk.cell(0, "days") == EMPTY
    assert desk.cell(0, "pending") == EMPTY


def test_the_next_expiry_is_told_with_its_days_left(desk: Desk) -> None:
    days = desk.cell(1, "days")

    assert desk.cell(1, "expiry").text == "1 Jun 2026"
    assert (days.text.split("(")[0].split()[0], days.tone, days.icon) == ("28", Tone.WARN, "warning")


def test_what_waits_is_a_dashed_pill(desk: Desk) -> None:
    pending = desk.cell(1, "pending")

    assert (pending.text, pending.is_pending, pending.icon) == ("3", True, "clock")


def test_a_customer_that_only_waits_here_is_drawn_as_intent(qapp: object) -> None:
    desk = Desk((a_row(1, "Windward", is_only_here=True),))

    cell = desk.cell(0, "company")

    assert cell.is_pending
    assert "Outbox" in cell.tooltip


def test_filters_narrow_what_the_search_found(desk: Desk) -> None:
    desk.form.search("ind")

    desk.form.choose_segment("education")

    assert desk.companies() == ["Technische Schule Lindau"]
    assert desk.form.state.subtitle == "1 of 4 match “ind”"
    assert chips(desk.form)["all"] == 3


def test_a_filter_alone_is_counted_too(desk: Desk) -> None:
    desk.form.show_suspended(is_on=True)

    assert desk.companies() == ["Northwind Traders"]
    assert desk.form.state.subtitle == "1 of 4 customers"
    assert [chip.is_on for chip in desk.form.state.marks] == [True, False]


def test_pending_shows_only_those_of_whom_something_waits(desk: Desk) -> None:
    desk.form.show_pending(is_on=True)

    assert desk.companies() == ["Northwind Traders", "Proseware"]


@pytest.mark.parametrize(
    ("column", "first"),
    [
        ("company", "Technische Schule Lindau"),
        ("domain", "Technische Schule Lindau"),
        ("segment", "Technische Schule Lindau"),
        ("active", "Northwind Traders"),
        ("suspended", "Northwind Traders"),
        ("pending", "Northwind Traders"),
    ],
)
def test_every_column_sorts(desk: Desk, column: str, first: str) -> None:
    desk.form.sort_by(column, is_descending=True)

    assert desk.companies()[0] == first
    assert (desk.form.state.sort, desk.form.state.is_descending) == (column, True)


def test_days_left_sort_as_their_date(desk: Desk) -> None:
    desk.form.sort_by("days", is_descending=False)

    assert desk.companies()[0] == "Northwind Traders"
    assert desk.form.state.sort == "expiry"


def test_a_row_opens_its_customer(desk: Desk) -> None:
    desk.form.open(1)

    assert desk.gone == [Place(PlaceKind.CUSTOMER, "id-1")]


def test_a_row_that_is_not_there_opens_nothing(desk: Desk) -> None:
    desk.form.open(99)

    assert desk.gone == []


def test_new_customer_opens_its_form(desk: Desk) -> None:
    desk.form.new_customer()

    assert desk.gone == [Place(PlaceKind.NEW_CUSTOMER)]


def test_an_empty_list_teaches_and_offers_the_one_button(qapp: object) -> None:
    state = Desk(()).form.state

    assert state.empty is not None
    assert state.empty.action is EmptyAction.NEW
    assert not state.has_filters


def test_a_search_without_result_offers_to_clear_it(desk: Desk) -> None:
    desk.form.search("nobody")
    state = desk.form.state

    desk.form.clear()

    assert state.empty is not None
    assert state.empty.title == "No customer matches “nobody”"
    assert state.empty.action is EmptyAction.CLEAR
    assert desk.form.state.search == ""
    assert len(desk.companies()) == 4


def test_a_failure_is_a_sentence_and_trying_again_reads_again(desk: Desk) -> None:
    desk.lists.failure = Unavailable(Code.DATABASE_UNAVAILABLE)
    desk.form.search("con")
    problem = desk.form.state.problem
    desk.lists.failure = None

    desk.form.retry()

    assert "database" in problem
    assert desk.form.state.problem == ""
    assert desk.companies() == ["Contoso"]


def test_a_bug_in_the_lane_is_not_swallowed(desk: Desk) -> None:
    with pytest.raises(ZeroDivisionError):
        desk.form._on_failed(ZeroDivisionError())

    assert desk.form.state.problem


def test_rows_and_counts_follow_what_changed(desk: Desk, qtbot: QtBot) -> None:
    desk.lists.customer_rows = (*ROWS, a_row(5, "Adatum"))

    with qtbot.waitSignal(desk.feed.published):
        desk.feed.publish(Changes({Kind.CUSTOMER: frozenset({"id-5"})}))

    assert desk.companies()[0] == "Adatum"
    assert chips(desk.form)["all"] == 5
    assert desk.form.state.subtitle.startswith("5 ")


def test_what_does_not_touch_customers_reads_nothing(desk: Desk, qtbot: QtBot) -> None:
    before = len(desk.lists.customer_queries), len(desk.lists.counted)

    with qtbot.waitSignal(desk.feed.published):
        desk.feed.publish(Changes({Kind.OFFER: frozenset({"x"})}))

    assert (len(desk.lists.customer_queries), len(desk.lists.counted)) == before


def test_the_whole_is_counted_once_while_somebody_types(desk: Desk) -> None:
    desk.lists.counted.clear()

    for text in ("i", "in", "ind"):
        desk.form.search(text)

    assert desk.lists.counted == ["i", "in", "ind"]


def test_counts_of_an_older_search_are_never_shown(qapp: object) -> None:
    lane = HeldLane()
    lists = MemoryLists(ROWS)
    form = CustomerList(lists, lane, Feed(), Navigator(), today=lambda: TODAY)
    form.search("con")
    form.search("ind")

    lane.release()
    lane.release()

    assert "con" not in lists.counted
    assert form.state.subtitle == "3 of 4 match “ind”"


def test_hostile_text_is_searched_as_one_short_line(desk: Desk) -> None:
    desk.form.search("\0\u202e" + "x" * 10_000)

    assert desk.lists.customer_queries[-1] == CustomerQuery(text="x" * 198)
    assert len(desk.form.state.subtitle) < 80


def test_the_model_keeps_qts_rules(desk: Desk) -> None:
    tester = QAbstractItemModelTester(desk.form.model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    desk.form.search("ind")
    desk.form.clear()

    assert tester.model() is desk.form.model
