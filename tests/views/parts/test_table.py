from __future__ import annotations

import json

from PySide6.QtCore import QPoint, QStringListModel, Qt
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from csp_desktop.viewmodels.cells import Cell, Shape
from csp_desktop.views.parts.empty import EmptyState
from csp_desktop.views.parts.table import FEW_ROWS, RowHeight, Table
from tests.views.parts.lines import Line, Lines, a_model, a_row


def _table(qtbot: QtBot, rows: list[Line], height: RowHeight = RowHeight.ONE) -> tuple[Table, Lines]:
    table = Table(height)
    qtbot.addWidget(table)
    model = a_model(rows, parent=table)
    table.setModel(model)
    table.resize(800, 300)
    table.show()
    return table, model


def _three() -> list[Line]:
    return [a_row("a", "Alpine", "E1"), a_row("b", "Blue", "E3"), a_row("c", "City", "E5")]


def test_rows_have_the_height_of_the_grid(dressed: QApplication, qtbot: QtBot) -> None:
    one, _ = _table(qtbot, _three())
    two, _ = _table(qtbot, _three(), RowHeight.TWO)

    assert one.rowHeight(0) == 32
    assert two.rowHeight(0) == 50


def test_rows_grow_with_the_text(dressed: QApplication, qtbot: QtBot) -> None:
    table, _ = _table(qtbot, _three())
    font = QFont(dressed.font())
    font.setPixelSize(26)

    dressed.setFont(font)

    qtbot.waitUntil(lambda: table.rowHeight(0) == 64)
    assert table.rowHeight(2) == 64


def test_enter_opens_the_row(dressed: QApplication, qtbot: QtBot) -> None:
    table, _ = _table(qtbot, _three())
    table.select_row(1)

    with qtbot.waitSignal(table.opened) as told:
        qtbot.keyClick(table, Qt.Key.Key_Return)

    assert told.args[0].row() == 1


def test_a_double_click_opens_the_row(dressed: QApplication, qtbot: QtBot) -> None:
    table, _ = _table(qtbot, _three())

    with qtbot.waitSignal(table.opened) as told:
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(400, 32 * 2 + 10))

    assert told.args[0].row() == 2


def test_space_follows_the_link_of_the_row(dressed: QApplication, qtbot: QtBot) -> None:
    table, _ = _table(qtbot, [Line("a", (Cell("Alpine"), Cell("x", link="Decide", link_key="decide")))])
    table.select_row(0)

    with qtbot.waitSignal(table.linkActivated) as told:
        qtbot.keyClick(table, Qt.Key.Key_Space)

    assert told.args[1] == "decide"


def test_space_switches_the_box_of_the_row(dressed: QApplication, qtbot: QtBot) -> None:
    table, _ = _table(qtbot, [Line("a", (Cell("", Shape.CHECK, is_checked=False), Cell("Audio")))])
    table.select_row(0)

    with qtbot.waitSignal(table.checkToggled):
        qtbot.keyClick(table, Qt.Key.Key_Space)


def test_a_click_on_a_nameless_link_opens(dressed: QApplication, qtbot: QtBot) -> None:
    table, _ = _table(qtbot, [Line("a", (Cell("Headquarters", Shape.LINK),))])

    with qtbot.waitSignal(table.opened):
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 16))


def test_a_click_on_a_header_asks_for_that_order_and_then_for_the_other(dressed: QApplication, qtbot: QtBot) -> None:
    table, _ = _table(qtbot, _three())
    header = table.horizontalHeader()
    asked: list[tuple[str, bool]] = []
    table.sortRequested.connect(lambda key, descending: asked.append((key, descending)))

    for _ in range(2):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30, 16))

    assert asked == [("c0", False), ("c0", True)]
    assert not table.grab().isNull()


def test_a_column_without_an_order_is_not_sorted(dressed: QApplication, qtbot: QtBot) -> None:
    table, _ = _table(qtbot, _three())
    header = table.horizontalHeader()

    with qtbot.assertNotEmitted(table.sortRequested):
        at = QPoint(header.sectionViewportPosition(2) + 20, 16)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_the_selection_survives_a_reset_by_its_keys(dressed: QApplication, qtbot: QtBot) -> None:
    table, model = _table(qtbot, _three())
    table.select_row(1)

    model.set_rows([a_row("new", "New", "E1"), *_three()])

    assert table.selected_rows() == [2]
    assert table.currentIndex().row() == 2


def test_who_acts_on_the_selection_hears_that_it_is_gone(dressed: QApplication, qtbot: QtBot) -> None:
    table, model = _table(qtbot, _three())
    table.select_row(1)

    with qtbot.waitSignal(table.selectionModel().selectionChanged):
        model.set_rows([a_row("new", "New", "E1")])

    assert table.selected_rows() == []


def test_the_first_column_takes_the_room_that_is_left(dressed: QApplication, qtbot: QtBot) -> None:
    table, _ = _table(qtbot, _three())

    table.resize(1000, 300)

    assert table.horizontalHeader().length() == table.viewport().width()
    assert table.columnWidth(1) == 160


def test_columns_keep_what_a_person_chose(dressed: QApplication, qtbot: QtBot) -> None:
    table, _ = _table(qtbot, _three())
    table.setColumnWidth(1, 222)
    table.set_column_visible("c2", is_visible=False)
    table.horizontalHeader().moveSection(1, 0)
    table.show_sort("c1", descending=True)

    other, _ = _table(qtbot, _three())
    other.restore_state(table.state())

    assert other.columnWidth(1) == 222
    assert other.isColumnHidden(2)
    assert other.horizontalHeader().visualIndex(1) == 0
    assert other.horizontalHeader().sortIndicatorSection() == 1
    assert json.loads(other.state()) == json.loads(table.state())


def test_a_state_that_is_none_changes_nothing(dressed: QApplication, qtbot: QtBot) -> None:
    table, _ = _table(qtbot, _three())
    before = table.state()

    for text in ("", "null", "[1]", '{"columns":[{"key":"gone","hidden":false,"width":9}]}'):
        table.restore_state(text)

    assert table.state() == before


def test_the_header_menu_hides_columns_but_not_the_first(dressed: QApplication, qtbot: QtBot) -> None:
    table, _ = _table(qtbot, _three())

    menu = table._columns.menu()
    qtbot.addWidget(menu)
    name, offer, _ = menu.actions()
    offer.trigger()

    assert not name.isEnabled()
    assert table.isColumnHidden(1)


def test_a_heading_spans_its_row_and_is_passed_over(dressed: QApplication, qtbot: QtBot) -> None:
    rows = [Line("g", (Cell("Need you", below="3"),), group="Need you"), *_three()]
    table, _ = _table(qtbot, rows)
    table.setFocus()

    qtbot.keyClick(table, Qt.Key.Key_Down)

    assert table.columnSpan(0, 0) == 3
    assert table.rowHeight(0) == 40
    assert table.currentIndex().row() != 0
    assert not table.grab().isNull()


def test_headings_move_with_their_rows(dressed: QApplication, qtbot: QtBot) -> None:
    table, model = _table(qtbot, [Line("g", (Cell("A"),), group="A"), *_three()])

    model.set_rows([*_three(), Line("g", (Cell("A"),), group="A")])

    assert table.columnSpan(0, 0) == 1
    assert table.rowHeight(0) == 32
    assert table.rowHeight(3) == 40


def test_an_empty_table_teaches_and_offers_the_one_action(dressed: QApplication, qtbot: QtBot) -> None:
    table, model = _table(qtbot, [])
    action = QAction("New subscription…", table)
    table.set_empty("stack", "No subscriptions yet.", "Choose what Contoso buys.", action)
    empty = table.findChild(EmptyState)
    assert empty is not None

    with qtbot.waitSignal(action.triggered):
        qtbot.mouseClick(table.findChild(QPushButton), Qt.MouseButton.LeftButton)
    was_visible = empty.isVisible()
    model.set_rows(_three())

    assert was_visible
    assert not empty.isVisible()


def test_ctrl_a_in_a_long_table_means_the_query(dressed: QApplication, qtbot: QtBot) -> None:
    table, _ = _table(qtbot, [a_row(str(number), "x") for number in range(FEW_ROWS + 1)])

    with qtbot.waitSignal(table.allRequested):
        qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

    assert table.selected_rows() == []


def test_the_focus_ring_shows_for_the_keyboard_only(dressed: QApplication, qtbot: QtBot) -> None:
    table, _ = _table(qtbot, _three())
    table.activateWindow()
    table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(table.hasFocus)
    table.select_row(0)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    accent = dressed.palette().accent().color()
    at = QPoint(400, 32)

    by_keyboard = table.viewport().grab().toImage().pixelColor(at)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(400, 48))

    assert by_keyboard == accent
    assert table.viewport().grab().toImage().pixelColor(at) != accent


def test_a_model_without_keys_or_columns_is_shown_too(dressed: QApplication, qtbot: QtBot) -> None:
    table = Table()
    qtbot.addWidget(table)
    model = QStringListModel(["Alpha", "Beta"], table)

    table.setModel(model)
    table.select_row(1)
    model.setStringList(["Gamma"])

    assert table.selected_rows() == []
    assert not table.grab().isNull()
