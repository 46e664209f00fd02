"""Windowed tables: a million rows of which 64 pages are held, and nothing of an old query is ever shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from csp_desktop.qtkit.columns import WAITING_TEXT
from csp_desktop.qtkit.lane import LONGEST_WAIT_SECONDS, Lane, Runs, Ticket
from csp_desktop.qtkit.window_model import PAGE_ROWS, PAGES_HELD, WindowModel
from tests.fakes.inline_lane import HeldLane, InlineLane
from tests.qtkit.gate import Gate
from tests.qtkit.sources import COLUMNS, NumberedRows, Row, key

T = TypeVar("T")

FAR = 999_999


def a_model(lane: Runs, source: NumberedRows) -> WindowModel[str, Row]:
    return WindowModel(lane, source, COLUMNS, key=key)


def names(model: WindowModel[str, Row], *places: int) -> list[object]:
    return [model.index(place, 1).data() for place in places]


class Ears:
    """Notes which signals a model sends."""

    def __init__(self, model: WindowModel[str, Row]) -> None:
        self.heard: list[str] = []
        self.changed: list[tuple[int, int]] = []
        self.errors: list[object] = []
        model.modelReset.connect(lambda: self.heard.append("reset"))
        model.counted.connect(lambda count: self.heard.append(f"counted {count}"))
        model.dataChanged.connect(lambda first, last: self.changed.append((first.row(), last.row())))
        model.failed.connect(self.errors.append)


class NotingLane(HeldLane):
    """Notes for which jobs the GUI would wait."""

    def __init__(self) -> None:
        super().__init__()
        self.awaited = 0

    def ask(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
        wait_seconds: float = LONGEST_WAIT_SECONDS,
    ) -> Ticket:
        self.awaited += 1
        return super().ask(owner, work, done, failed, wait_seconds)


class DeafLane(HeldLane):
    """Hears of no cancellation, as if each came a moment too late."""

    def _take_back(self, job: Callable[[], None]) -> None: ...


@pytest.fixture
def lane(qapp: QCoreApplication) -> Iterator[Callable[..., Lane]]:
    """Make a real lane that is closed after the test."""
    made: list[Lane] = []

    def make(interrupt: Callable[[], None] | None = None) -> Lane:
        made.append(Lane("read", interrupt=interrupt))
        return made[-1]

    yield make
    for one in made:
        one.close()


# What is shown.


@pytest.mark.parametrize("count", [0, 1, 256, 257, 20_000])
def test_the_model_keeps_the_contract_of_item_models(qapp: QCoreApplication, count: int) -> None:
    source = NumberedRows(count)
    model = a_model(InlineLane(), source)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.set_query("a")
    model.refresh()
    source.count += 1
    model.refresh()
    model.set_query("b")

    assert tester.model() is model
    assert model.rowCount() == count + 1


def test_any_of_a_million_rows_is_there_at_once(qapp: QCoreApplication) -> None:
    model = a_model(InlineLane(), NumberedRows())
    ears = Ears(model)

    model.set_query("a")

    assert ears.heard == ["reset", "counted 1000000"]
    assert names(model, 0, 500_000, FAR) == ["a 0", "a 500000", f"a {FAR}"]
    assert model.row_at(FAR) == (str(FAR), f"a {FAR}")
    assert model.row_at(FAR + 1) is None
    assert model.row_at(-1) is None
    assert ears.changed == []


def test_titles_and_where_they_stand_come_from_the_columns(qapp: QCoreApplication) -> None:
    model = a_model(InlineLane(), NumberedRows())
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical

    titles = [model.headerData(section, across) for section in (0, 1, 2)]
    alignments = [model.headerData(section, across, Qt.ItemDataRole.TextAlignmentRole) for section in (0, 1)]

    assert titles == ["Id", "Name", None]
    assert [Qt.AlignmentFlag(int(str(one))) & Qt.AlignmentFlag.AlignRight for one in alignments] == [
        Qt.AlignmentFlag.AlignRight,
        Qt.AlignmentFlag(0),
    ]
    assert model.headerData(0, down) is None


def test_a_click_on_a_title_asks_for_the_columns_order(qapp: QCoreApplication) -> None:
    model, asked = a_model(InlineLane(), NumberedRows()), list[tuple[str, bool]]()
    model.sort_asked.connect(lambda sort, descending: asked.append((sort, descending)))

    model.sort(0, Qt.SortOrder.DescendingOrder)
    model.sort(1, Qt.SortOrder.DescendingOrder)
    model.sort(-1)

    assert asked == [("name", True)]


# Pages.


def test_a_page_is_read_once_and_at_most_64_are_held_the_last_ones_looked_at(qapp: QCoreApplication) -> None:
    source = NumberedRows()
    model = a_model(InlineLane(), source)
    model.set_query("a")

    for number in range(1, PAGES_HELD):
        names(model, number * PAGE_ROWS)
    names(model, 0, 7)  # page 0 is now the last one looked at
    names(model, PAGES_HELD * PAGE_ROWS)
    source.pages.clear()
    names(model, 0, 2 * PAGE_ROWS)
    names(model, PAGE_ROWS)

    assert source.pages == [1]


def test_a_late_page_is_a_placeholder_until_it_comes(lane: Callable[..., Lane], qtbot: QtBot) -> None:
    gate, source = Gate(), NumberedRows()
    model = a_model(lane(), source)
    model.set_query("a")
    qtbot.waitUntil(lambda: model.rowCount() > 0)
    ears, source.before_page = Ears(model), gate

    shown = names(model, 1000, 1001)

    assert shown == [WAITING_TEXT, WAITING_TEXT]
    assert model.row_at(1000) is None
    gate.open()
    qtbot.waitUntil(lambda: bool(ears.changed))
    assert ears.changed == [(768, 1023)]
    assert names(model, 1000) == ["a 1000"]


def test_a_late_last_page_tells_of_no_row_that_is_not_there(qapp: QCoreApplication) -> None:
    held = HeldLane()
    model = a_model(held, NumberedRows(300))
    model.set_query("a")
    held.release()
    ears = Ears(model)
    names(model, 299)

    held.release()

    assert ears.changed == [(256, 299)]


def test_one_page_is_asked_for_once_while_it_is_on_its_way(qapp: QCoreApplication) -> None:
    held, source = HeldLane(), NumberedRows()
    model = a_model(held, source)
    model.set_query("a")
    held.release()

    names(model, 1000, 1001, 1002)

    assert held.held_count == 1


def test_pages_that_were_scrolled_past_are_no_longer_waited_for(qapp: QCoreApplication) -> None:
    held, source = HeldLane(), NumberedRows()
    model = a_model(held, source)
    model.set_query("a")
    held.release()
    source.pages.clear()

    names(model, *(number * PAGE_ROWS for number in range(1, 101)))
    held.release()

    assert source.pages == list(range(93, 101))


def test_the_gui_waits_for_one_late_answer_at_a_time(qapp: QCoreApplication) -> None:
    noting = NotingLane()
    model = a_model(noting, NumberedRows())
    model.set_query("a")
    noting.release()
    noting.awaited = 0

    names(model, 1000, 2000, 3000)

    assert noting.awaited == 1
    noting.release()
    model.refresh()
    names(model, 4000)
    assert noting.awaited == 2  # for the order, and not for a page behind it


def test_a_page_that_cannot_be_read_is_told_once_and_tried_again_by_the_next_order(qtbot: QtBot) -> None:
    def fail() -> None:
        raise error

    error, source = OSError("gone"), NumberedRows()
    model = a_model(InlineLane(), source)
    model.set_query("a")
    ears, source.before_page = Ears(model), fail

    shown = names(model, 1000, 1000)

    assert shown == [WAITING_TEXT, WAITING_TEXT]
    assert ears.errors == []  # not while somebody paints
    qtbot.waitUntil(lambda: bool(ears.errors))
    assert ears.errors == [error]
    source.before_page = None
    model.refresh()
    assert names(model, 1000) == ["a 1000"]


def test_a_row_that_went_between_order_and_page_is_a_placeholder(qapp: QCoreApplication) -> None:
    source = NumberedRows(600)
    model = a_model(InlineLane(), source)
    model.set_query("a")

    source.count = 590

    assert names(model, 589, 595) == ["a 589", WAITING_TEXT]


# Other queries.


def test_a_new_query_shows_its_rows_and_lets_the_old_order_be_forgotten(qapp: QCoreApplication) -> None:
    source = NumberedRows()
    model = a_model(InlineLane(), source)
    model.set_query("a")

    model.set_query("b")

    assert model.query == "b"
    assert names(model, 0, FAR) == ["b 0", f"b {FAR}"]
    assert source.open_orders == {2}


def test_the_same_query_is_not_asked_again(qapp: QCoreApplication) -> None:
    source, held = NumberedRows(), HeldLane()
    model = a_model(held, source)

    model.set_query("a")
    model.set_query("a")
    held.release()
    model.set_query("a")

    assert source.opened == ["a"]
    assert held.held_count == 0


def test_old_rows_stay_until_the_new_order_is_there(qapp: QCoreApplication) -> None:
    held, source = HeldLane(), NumberedRows()
    model = a_model(held, source)
    model.set_query("a")
    held.release()

    model.set_query("b")

    assert model.is_opening
    assert names(model, 0) == ["a 0"]
    held.release()
    assert not model.is_opening
    assert names(model, 0) == ["b 0"]


def test_a_new_query_interrupts_the_older_one_of_its_own(lane: Callable[..., Lane], qtbot: QtBot) -> None:
    gate = Gate()
    source = NumberedRows(before_open=gate)
    model = a_model(lane(gate.open), source)
    ears = Ears(model)
    model.set_query("a")
    assert gate.reached.wait(10)

    model.set_query("b")
    qtbot.waitUntil(lambda: bool(ears.heard))
    qtbot.waitUntil(lambda: source.open_orders == {2})

    assert ears.heard == ["reset", "counted 1000000"]
    assert names(model, 0) == ["b 0"]


def test_rows_of_a_query_that_was_given_up_are_never_shown(lane: Callable[..., Lane], qtbot: QtBot) -> None:
    source = NumberedRows()
    model = a_model(lane(), source)

    for number in range(200):
        model.set_query(f"q{number}")
        assert all(name in (WAITING_TEXT, f"{_order_of(model)} 5") for name in names(model, 5))
    qtbot.waitUntil(lambda: not model.is_opening)

    assert names(model, 0) == ["q199 0"]
    qtbot.waitUntil(lambda: len(source.open_orders) == 1)


def _order_of(model: WindowModel[str, Row]) -> str:
    return "" if model._order is None else model._order.query


def test_a_late_page_of_the_old_query_is_dropped(qapp: QCoreApplication) -> None:
    held, source = HeldLane(), NumberedRows()
    model = a_model(held, source)
    model.set_query("a")
    held.release()
    model.set_query("b")
    ears = Ears(model)
    names(model, 1000)

    held.release()

    assert ears.changed == []
    assert names(model, 1000) == [WAITING_TEXT]
    held.release()
    assert names(model, 1000) == ["b 1000"]


def test_what_arrives_for_an_old_query_is_dropped_by_a_look_at_the_order(qapp: QCoreApplication) -> None:
    deaf, source = DeafLane(), NumberedRows()
    model = a_model(deaf, source)
    ears = Ears(model)

    model.set_query("a")
    model.set_query("b")
    deaf.release()

    assert ears.heard == ["reset", "counted 1000000"]
    model.set_query("c")
    names(model, 1000)
    deaf.release()
    assert ears.changed == []
    assert names(model, 0) == ["c 0"]


def test_an_order_of_which_no_page_can_be_read_is_forgotten(qapp: QCoreApplication) -> None:
    def fail() -> None:
        raise OSError("gone")

    source = NumberedRows(before_page=fail)
    model = a_model(InlineLane(), source)
    ears = Ears(model)

    model.set_query("a")

    assert [type(error) for error in ears.errors] == [OSError]
    assert source.open_orders == set()


def test_an_order_that_cannot_be_made_is_told_and_the_old_rows_stay(qapp: QCoreApplication) -> None:
    def fail() -> None:
        raise error

    error, source = OSError("gone"), NumberedRows()
    model = a_model(InlineLane(), source)
    model.set_query("a")
    ears, source.before_open = Ears(model), fail

    model.set_query("b")

    assert ears.errors == [error]
    assert not model.is_opening
    assert names(model, 0) == ["a 0"]
    source.before_open = None
    model.set_query("b")
    assert names(model, 0) == ["b 0"]


def test_closing_forgets_rows_and_orders(qapp: QCoreApplication) -> None:
    held, source = HeldLane(), NumberedRows()
    model = a_model(held, source)
    model.set_query("a")
    held.release()
    model.set_query("b")
    names(model, 1000)

    model.close()
    held.release()

    assert model.rowCount() == 0
    assert source.opened == ["a"]
    assert source.open_orders == set()


# Refresh.


def test_a_refresh_that_finds_all_as_it_was_paints_nothing(qapp: QCoreApplication) -> None:
    model = a_model(InlineLane(), NumberedRows())
    model.set_query("a")
    ears = Ears(model)

    model.refresh()

    assert ears.heard == ["counted 1000000"]
    assert ears.changed == []


def test_a_refresh_changes_rows_where_they_stand_and_keeps_what_is_selected(qapp: QCoreApplication) -> None:
    source = NumberedRows()
    model = a_model(InlineLane(), source)
    selection = QItemSelectionModel(model)
    model.set_query("a")
    selection.select(model.index(5000, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    names(model, 5000, 10_000, 20_000, 30_000, 0)  # on screen it is no more
    ears = Ears(model)

    source.names[5000] = "Contoso"
    model.refresh()

    assert "reset" not in ears.heard
    assert ears.changed == [(0, FAR)]
    assert names(model, 5000) == ["Contoso"]
    assert [index.row() for index in selection.selectedIndexes()] == [5000]


def test_a_refresh_that_finds_rows_moved_is_a_reset_with_the_screen_already_read(qapp: QCoreApplication) -> None:
    source, found = NumberedRows(), list[int | None]()
    model = a_model(InlineLane(), source)
    model.set_query("a")
    names(model, 700_000)
    model.modelReset.connect(lambda: found.append(model.row_of("700000")))
    ears = Ears(model)

    source.shift = 3
    model.refresh()

    assert ears.heard == ["reset", "counted 1000000"]
    assert found == [699_997]


def test_a_refresh_that_finds_another_count_is_a_reset(qapp: QCoreApplication) -> None:
    source = NumberedRows()
    model = a_model(InlineLane(), source)
    model.set_query("a")
    names(model, FAR)
    ears = Ears(model)

    source.count = 300
    model.refresh()

    assert ears.heard == ["reset", "counted 300"]
    assert names(model, 299) == ["a 299"]
    assert model.row_at(FAR) is None


def test_a_selected_row_whose_page_is_not_held_makes_a_refresh_a_reset(qapp: QCoreApplication) -> None:
    source = NumberedRows()
    model = a_model(InlineLane(), source)
    selection = QItemSelectionModel(model)
    model.set_query("a")
    selection.select(model.index(FAR, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    ears = Ears(model)

    model.refresh()

    assert "reset" in ears.heard


def test_a_change_while_an_order_is_made_lets_it_end_and_reads_once_more(qapp: QCoreApplication) -> None:
    held, source = HeldLane(), NumberedRows()
    model = a_model(held, source)
    model.set_query("a")

    model.refresh()
    model.refresh()
    held.release()
    assert model.is_opening
    held.release()
    held.release()

    assert source.opened == ["a", "a"]
    assert not model.is_opening
    assert source.open_orders == {2}


def test_a_refresh_without_a_query_does_nothing(qapp: QCoreApplication) -> None:
    held = HeldLane()

    a_model(held, NumberedRows()).refresh()

    assert held.held_count == 0
