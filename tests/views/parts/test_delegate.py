from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csp_desktop.viewmodels.cells import EMPTY, Cell, Shape, Tone
from csp_desktop.views.look import dress
from csp_desktop.views.parts.delegate import link_of
from csp_desktop.views.parts.label import plain_tooltip
from csp_desktop.views.parts.table import RowHeight, Table
from tests.views.parts.lines import Line, a_model

CELLS = [
    Cell("Contoso"),
    Cell("Contoso", is_strong=True, icon="house"),
    Cell("Contoso", matches=((0, 3),), below="tag: industrial"),
    Cell("Contoso", is_quiet=True),
    Cell("Headquarters", Shape.LINK, link_key="open"),
    Cell("25", Shape.NUMBER),
    Cell("46", Shape.NUMBER, before="40", is_pending=True),
    Cell("1 Mar 2018", Shape.DATE),
    Cell("2 Aug 2026", Shape.DATE, Tone.INFO, prefix="would expire", is_pending=True),
    Cell("Active", Shape.PILL, Tone.GOOD, icon="check-circle"),
    Cell("Suspended", Shape.PILL, Tone.WARN, icon="pause-circle"),
    Cell("Suspension queued", Shape.PILL, Tone.INFO, icon="clock", is_pending=True),
    Cell("", Shape.CHECK, is_checked=True),
    Cell("Visio", Shape.CHECK, is_checked=False, is_disabled=True, below="Only one.", below_icon="checks", link="Open"),
    Cell("한들바이오 주식회사", below="서울"),
]


def _table(qtbot: QtBot, *cells: Cell, rows: RowHeight = RowHeight.ONE) -> Table:
    table = Table(rows)
    qtbot.addWidget(table)
    table.setModel(a_model([Line("1", cells)], parent=table))
    table.resize(900, 120)
    table.show()
    return table


def _colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("cell", CELLS)
@pytest.mark.parametrize("rows", list(RowHeight))
@pytest.mark.parametrize("is_dark", [False, True])
def test_every_cell_is_drawn(dressed: QApplication, qtbot: QtBot, cell: Cell, rows: RowHeight, is_dark: bool) -> None:
    dress(dressed, "dark" if is_dark else "light")
    table = _table(qtbot, cell, rows=rows)
    table.select_row(0)

    image = table.viewport().grab(table.visualRect(table.model().index(0, 0))).toImage()

    assert len(_colours(image)) > 3


def test_an_unknown_icon_does_not_end_the_program(dressed: QApplication, qtbot: QtBot) -> None:
    table = _table(qtbot, Cell("Contoso", icon="no-such-icon"))

    assert not table.grab().isNull()


def test_an_empty_cell_stays_empty(dressed: QApplication, qtbot: QtBot) -> None:
    table = _table(qtbot, Cell("x"), EMPTY)

    image = table.viewport().grab(table.visualRect(table.model().index(0, 1))).toImage()

    assert _colours(image) == {"#ffffff", "#eceef1"}


def test_the_selected_row_has_a_bar_at_its_left(dressed: QApplication, qtbot: QtBot) -> None:
    table = _table(qtbot, Cell("x"), Cell("y"))

    table.select_row(0)

    image = table.viewport().grab().toImage()
    assert image.pixelColor(1, 16) == dressed.palette().accent().color()
    assert image.pixelColor(table.columnViewportPosition(1) + 1, 16) not in (QColor("#ffffff"), QColor("#0f6cbd"))


def test_a_click_on_a_remedy_names_its_link(dressed: QApplication, qtbot: QtBot) -> None:
    table = _table(qtbot, Cell("Visio", below="Only one.", link="Open it", link_key="open"), rows=RowHeight.TWO)
    rect = table.visualRect(table.model().index(0, 0))
    width = table.fontMetrics().horizontalAdvance("Only one.")
    at = QPoint(rect.left() + 8 + width + 8 + 10, rect.bottom() - 14)

    with qtbot.waitSignal(table.linkActivated) as told:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)

    index, key = told.args
    assert (index.row(), index.column(), key) == (0, 0, "open")


def test_a_click_beside_a_link_only_selects(dressed: QApplication, qtbot: QtBot) -> None:
    table = _table(qtbot, Cell("HQ", Shape.LINK, link_key="open"))
    rect = table.visualRect(table.model().index(0, 0))

    with qtbot.assertNotEmitted(table.linkActivated):
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())

    assert table.selected_rows() == [0]


def test_the_pointer_is_a_hand_over_links_only(dressed: QApplication, qtbot: QtBot) -> None:
    table = _table(qtbot, Cell("Headquarters", Shape.LINK, link_key="open"))
    rect = table.visualRect(table.model().index(0, 0))

    qtbot.mouseMove(table.viewport(), rect.topLeft() + QPoint(20, 16))
    over = table.viewport().cursor().shape()
    qtbot.mouseMove(table.viewport(), rect.topRight() + QPoint(-4, 16))

    assert over == Qt.CursorShape.PointingHandCursor
    assert table.viewport().cursor().shape() == Qt.CursorShape.ArrowCursor


def test_a_click_on_a_box_asks_for_the_switch(dressed: QApplication, qtbot: QtBot) -> None:
    table = _table(qtbot, Cell("Audio", Shape.CHECK, is_checked=False))

    with qtbot.waitSignal(table.checkToggled) as told:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(16, 16))

    assert told.args[0].row() == 0


def test_a_locked_box_does_not_answer(dressed: QApplication, qtbot: QtBot) -> None:
    table = _table(qtbot, Cell("Audio", Shape.CHECK, is_checked=False, is_disabled=True))

    with qtbot.assertNotEmitted(table.checkToggled):
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(16, 16))


def test_the_link_of_a_cell_is_its_remedy_or_its_name() -> None:
    assert link_of(Cell("a", link="Open", link_key="open")) == "open"
    assert link_of(Cell("a", Shape.LINK)) == ""
    assert link_of(Cell("a", Shape.LINK, is_disabled=True)) is None
    assert link_of(Cell("a")) is None


def test_a_tooltip_never_becomes_html() -> None:
    assert plain_tooltip("R&D <b>") == "<p style='white-space:pre-wrap'>R&amp;D &lt;b&gt;</p>"
    assert plain_tooltip("plain") == "plain"
