from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from csp_desktop.services.ports.rows import OfferRow
from csp_desktop.viewmodels.navigator import Place, PlaceKind
from csp_desktop.views.catalog import CatalogView
from tests.viewmodels.catalog.test_page import ROWS, Room

LEFT = Qt.MouseButton.LeftButton


class Shown(Room):
    """The page on a window."""

    def __init__(self, qtbot: QtBot, rows: tuple[OfferRow, ...] = ROWS) -> None:
        super().__init__(rows)
        self.window = QWidget()
        self.window.resize(1072, 740)
        self.view = CatalogView(self.form, self.window)
        self.view.resize(1072, 740)
        qtbot.addWidget(self.window)
        self.window.show()


@pytest.fixture
def shown(qtbot: QtBot, dressed: QApplication) -> Shown:
    return Shown(qtbot)


def test_typing_searches_and_escape_shows_all_again(shown: Shown) -> None:
    shown.view.focus_search()
    QTest.keyClicks(shown.view.search, "trial")
    found = shown.names()

    QTest.keyClick(shown.view.search, Qt.Key.Key_Escape)

    assert (found, len(shown.names())) == (["Office 365 Enterprise E3 Trial"], 3)


def test_chips_filter(shown: Shown) -> None:
    QTest.mouseClick(shown.view.chips.chip("add_on"), LEFT)

    assert shown.names() == ["Audio Conferencing"]


def test_av_1_the_limited_ones_are_one_click_away(shown: Shown) -> None:
    QTest.mouseClick(shown.view.limited, LEFT)

    assert shown.names() == ["Office 365 Enterprise E3 Trial"]


def test_choosing_a_billing_filters(shown: Shown) -> None:
    shown.view.billing.setFocus()
    QTest.keyClick(shown.view.billing, Qt.Key.Key_Down)

    assert shown.view.form.state.billing == "monthly"
    assert len(shown.names()) == 2


def test_a_row_unfolds_beside_the_table_and_escape_folds_it(shown: Shown) -> None:
    QTest.keyClick(shown.view.search, Qt.Key.Key_Down)
    unfolded = shown.view.detail.isVisible(), shown.view.detail.name.text()

    QTest.keyClick(shown.view.table, Qt.Key.Key_Escape)

    assert unfolded == (True, "Audio Conferencing")
    assert not shown.view.detail.isVisible()
    assert shown.view.table.selected_rows() == []


def test_columns_that_the_pane_repeats_leave_while_it_is_there(shown: Shown) -> None:
    header = shown.view.table.horizontalHeader()
    keys = [column.key for column in shown.form.model.columns]
    shown.view.table.select_row(0)
    beside = [key for place, key in enumerate(keys) if header.isSectionHidden(place)]

    QTest.mouseClick(shown.view.detail.close_button, LEFT)

    assert beside == ["billing", "unit", "segments"]
    assert not any(header.isSectionHidden(place) for place in range(len(keys)))


def test_a_click_on_a_header_sorts(shown: Shown) -> None:
    header = shown.view.table.horizontalHeader()
    x = header.sectionViewportPosition(0) + 20

    QTest.mouseClick(header.viewport(), LEFT, pos=type(header.pos())(x, 10))

    assert shown.names()[0] == "Office 365 Enterprise E3 Trial"


def test_an_empty_catalogue_offers_the_import(qtbot: QtBot, dressed: QApplication) -> None:
    shown = Shown(qtbot, ())
    (button,) = [each for each in shown.view.findChildren(QPushButton) if each.isVisible() and each.text() == "Import…"]

    QTest.mouseClick(button, LEFT)

    assert shown.went == [Place(PlaceKind.IMPORT)]
    assert not shown.view.search.isVisible()
