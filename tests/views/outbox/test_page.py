from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from csp_desktop.domain.editing import AddOnWish
from csp_desktop.viewmodels.navigator import Place, PlaceKind
from csp_desktop.views.outbox import OutboxView
from tests.builders import ADD_ON_ID, OFFER_ID
from tests.fakes.outbox_room import OutboxRoom

LEFT = Qt.MouseButton.LeftButton


class Shown(OutboxRoom):
    """The page with an order and its add-on, and one that was placed."""

    def __init__(self, qtbot: QtBot, *, is_empty: bool = False) -> None:
        super().__init__()
        self.keys: tuple[str, ...] = ()
        if not is_empty:
            done = self.office.sell()
            self.office.outbox.mark_placed(done.entry_ids[0], self.office.clock.today(), "1")
            sold = self.office.sell(OFFER_ID, 25, AddOnWish(ADD_ON_ID, 5))
            self.keys = (*sold.entry_ids, *done.entry_ids)
        self.window = QWidget()
        self.window.resize(1072, 740)
        self.view = OutboxView(self.page(), self.window)
        self.view.resize(1072, 740)
        qtbot.addWidget(self.window)
        self.window.show()


@pytest.fixture
def shown(qtbot: QtBot, dressed: QApplication) -> Shown:
    return Shown(qtbot)


def test_the_first_change_is_chosen_and_unfolded(shown: Shown) -> None:
    assert shown.view.table.selected_rows() == [1]
    assert shown.view.detail.isVisible()
    assert shown.view.detail.values.texts() == ["Billing Monthly", "Office 365 Enterprise E3 25 licence(s)"]
    assert shown.view.detail.life.texts()[0].endswith("Entered by Ada")


def test_down_walks_over_the_heading_to_the_finished_ones(shown: Shown) -> None:
    shown.view.table.setFocus()

    for _step in range(4):
        QTest.keyClick(shown.view.table, Qt.Key.Key_Down)

    assert shown.view.form.state.selected == shown.keys[2]
    assert not shown.view.detail.place.isVisible()


def test_the_link_of_a_row_goes_on_to_mark_it_as_placed(shown: Shown) -> None:
    table = shown.view.table
    rect = table.visualRect(shown.view.form.model.index(1, 2))

    QTest.mouseClick(table.viewport(), LEFT, pos=rect.center() - (rect.center() - rect.topLeft()) / 3)

    assert shown.went == [Place(PlaceKind.MARK_PLACED, shown.keys[0])]


def test_space_follows_the_link_of_a_row(shown: Shown) -> None:
    shown.view.table.setFocus()

    QTest.keyClick(shown.view.table, Qt.Key.Key_Space)

    assert shown.went == [Place(PlaceKind.MARK_PLACED, shown.keys[0])]


def test_enter_opens_what_it_is_about(shown: Shown) -> None:
    shown.view.table.setFocus()

    QTest.keyClick(shown.view.table, Qt.Key.Key_Return)

    assert [place.kind for place in shown.went] == [PlaceKind.SUBSCRIPTION]


def test_delete_withdraws_and_asks_because_another_goes_too(shown: Shown) -> None:
    shown.view.table.setFocus()

    QTest.keyClick(shown.view.table, Qt.Key.Key_Delete)

    assert shown.view.detail.question.isVisible()
    assert shown.view.detail.yes.text() == "Withdraw all 2"
    assert shown.view.detail.no.hasFocus()
    assert not shown.view.detail.withdraw.isVisible()


def test_yes_withdraws_all_and_says_so(shown: Shown) -> None:
    QTest.mouseClick(shown.view.detail.withdraw, LEFT)

    QTest.mouseClick(shown.view.detail.yes, LEFT)
    shown.tell()

    assert shown.office.open_entries() == []
    assert shown.view.said.isVisible()
    assert not shown.view.detail.question.isVisible()


def test_no_keeps_them(shown: Shown) -> None:
    QTest.mouseClick(shown.view.detail.withdraw, LEFT)

    QTest.keyClick(shown.view.detail.no, Qt.Key.Key_Space)

    assert len(shown.office.open_entries()) == 2
    assert shown.view.detail.withdraw.isVisible()


def test_a_button_that_does_not_answer_says_why(shown: Shown) -> None:
    shown.view.table.select_row(2)

    button = shown.view.detail.place
    assert not button.isEnabled()
    assert button.toolTip().startswith("Place first: Order Office 365")
    assert button.accessibleDescription() == button.toolTip()


def test_the_whole_key_is_copied(shown: Shown) -> None:
    QTest.mouseClick(shown.view.detail.copy, LEFT)

    assert QGuiApplication.clipboard().text() == shown.keys[0]


def test_typing_searches_and_escape_shows_all_again(shown: Shown) -> None:
    shown.view.focus_search()
    QTest.keyClicks(shown.view.search, "audio")
    found = shown.view.form.model.rowCount()

    QTest.keyClick(shown.view.search, Qt.Key.Key_Escape)

    assert (found, shown.view.form.model.rowCount()) == (2, 5)


def test_a_chip_shows_one_group(shown: Shown) -> None:
    QTest.mouseClick(shown.view.chips.chip("done"), LEFT)

    assert shown.view.form.model.rowCount() == 2
    assert not shown.view.chips.chip("needs_you").isVisible()


def test_a_wish_from_elsewhere_brings_its_row_into_view(shown: Shown) -> None:
    shown.view.show_entry(shown.keys[1])

    assert shown.view.table.selected_rows() == [2]
    assert shown.view.table.hasFocus()


def test_an_empty_outbox_teaches(qtbot: QtBot, dressed: QApplication) -> None:
    shown = Shown(qtbot, is_empty=True)

    assert not shown.view.search.isVisible()
    assert not shown.view.detail.isVisible()
    assert shown.view.form.state.empty is not None


def test_another_language_is_spoken_at_once(shown: Shown, qtbot: QtBot) -> None:
    QApplication.sendEvent(shown.view, QEvent(QEvent.Type.LanguageChange))

    assert shown.view.accessibleName() == "Outbox"
    assert shown.view.detail.place.text() == "Mark as placed…"
