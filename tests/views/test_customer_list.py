from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import Unavailable
from csp_desktop.viewmodels.customer_list import CustomerList
from csp_desktop.viewmodels.navigator import Place, PlaceKind
from csp_desktop.views.customer_list import CustomerListView
from tests.viewmodels.test_customer_list import ROWS, Desk

LEFT = Qt.MouseButton.LeftButton


class Shown(Desk):
    """The list with its page."""

    def __init__(self, qtbot: QtBot, rows: tuple[object, ...] = ROWS) -> None:
        super().__init__(rows)  # type: ignore[arg-type]  # rows or none
        self.window = QWidget()
        self.window.resize(1072, 740)
        self.view = CustomerListView(self.form, self.window)
        self.view.resize(1072, 740)
        qtbot.addWidget(self.window)
        self.window.show()


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot)


def texts(view: CustomerListView) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if label.isVisible()]


def test_typing_searches_and_shows_how_many(shown: Shown, qtbot: QtBot) -> None:
    shown.view.focus_search()

    QTest.keyClicks(shown.view.search, "ind")

    assert "3 of 4 match “ind”" in texts(shown.view)
    assert shown.view.segments.chip("commercial").count() == 2


def test_enter_leads_from_the_search_into_the_rows_and_opens_one(shown: Shown, qtbot: QtBot) -> None:
    QTest.keyClicks(shown.view.search, "ind")

    QTest.keyClick(shown.view.search, Qt.Key.Key_Return)
    QTest.keyClick(shown.view.table, Qt.Key.Key_Down)
    QTest.keyClick(shown.view.table, Qt.Key.Key_Return)

    assert shown.gone == [Place(PlaceKind.CUSTOMER, "id-2")]


def test_escape_clears_the_search(shown: Shown, qtbot: QtBot) -> None:
    QTest.keyClicks(shown.view.search, "ind")

    QTest.keyClick(shown.view.search, Qt.Key.Key_Escape)

    assert shown.view.search.text() == ""
    assert shown.form.model.rowCount() == 4


@pytest.mark.parametrize("at_name", [True, False])
def test_a_click_on_a_name_opens_the_customer_once(shown: Shown, qtbot: QtBot, at_name: bool) -> None:
    table = shown.view.table
    rect = table.visualRect(shown.form.model.index(1, 0))
    place = rect.topLeft() + (rect.center() - rect.topLeft()) / 4 if at_name else rect.center()

    QTest.mouseClick(table.viewport(), LEFT, pos=place)

    assert shown.gone == [Place(PlaceKind.CUSTOMER, "id-1")]


def test_a_click_elsewhere_selects_and_a_double_click_opens(shown: Shown, qtbot: QtBot) -> None:
    table = shown.view.table
    place = table.visualRect(shown.form.model.index(2, 3)).center()

    QTest.mouseClick(table.viewport(), LEFT, pos=place)
    selected, gone = table.selected_rows(), list(shown.gone)
    QTest.mouseDClick(table.viewport(), LEFT, pos=place)

    assert (selected, gone) == ([2], [])
    assert shown.gone == [Place(PlaceKind.CUSTOMER, "id-2")]


def test_a_click_on_a_header_sorts(shown: Shown, qtbot: QtBot) -> None:
    header = shown.view.table.horizontalHeader()
    x = header.sectionViewportPosition(4) + 20

    QTest.mouseClick(header.viewport(), LEFT, pos=header.rect().topLeft() + type(header.pos())(x, 10))

    assert shown.companies()[-1] == "Northwind Traders"
    assert header.sortIndicatorSection() == 4


def test_chips_filter(shown: Shown, qtbot: QtBot) -> None:
    QTest.mouseClick(shown.view.suspended, LEFT)
    QTest.mouseClick(shown.view.segments.chip("education"), LEFT)

    assert "No customer matches these filters" in texts(shown.view)


def test_clearing_shows_all_again(shown: Shown, qtbot: QtBot) -> None:
    QTest.mouseClick(shown.view.pending, LEFT)
    QTest.keyClicks(shown.view.search, "nobody")
    clear = next(
        button
        for button in shown.view.findChildren(QPushButton)
        if button.isVisible() and button.text() == "Clear the search"
    )

    QTest.mouseClick(clear, LEFT)

    assert shown.form.model.rowCount() == 4
    assert not shown.view.pending.isChecked()


def test_an_empty_page_has_one_button_and_no_filters(qtbot: QtBot) -> None:
    shown = Shown(qtbot, ())
    buttons = [each for each in shown.view.findChildren(QPushButton) if each.isVisible()]

    QTest.mouseClick(buttons[0], LEFT)

    assert [button.text() for button in buttons] == ["New customer"]
    assert not shown.view.search.isVisible()
    assert shown.gone == [Place(PlaceKind.NEW_CUSTOMER)]


def test_a_failure_stands_in_the_page_with_a_way_to_try_again(shown: Shown, qtbot: QtBot) -> None:
    shown.lists.failure = Unavailable(Code.DATABASE_UNAVAILABLE)
    QTest.keyClicks(shown.view.search, "c")
    assert shown.view.problem.isVisible()
    shown.lists.failure = None

    QTest.mouseClick(shown.view.again, LEFT)

    assert not shown.view.problem.isVisible()


def test_columns_and_sort_outlive_the_page(shown: Shown, qtbot: QtBot) -> None:
    shown.view.table.set_column_visible("country", False)
    shown.form.sort_by("active", is_descending=True)
    kept = shown.view.state()
    other = Shown(qtbot)

    other.view.restore(kept)

    assert other.companies()[0] == "Northwind Traders"
    assert other.view.table.isColumnHidden(3)
    assert isinstance(other.view.form, CustomerList)


def test_everything_can_be_reached_and_has_a_name(shown: Shown) -> None:
    view = shown.view

    for widget in (view.search, view.new, view.suspended, view.pending, view.table, *view.segments.children()):
        name = getattr(widget, "accessibleName", None)
        assert name is None or name() or (isinstance(widget, QPushButton) and widget.text())
