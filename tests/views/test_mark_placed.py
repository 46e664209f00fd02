from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from csp_desktop.domain.editing import AddOnWish
from csp_desktop.domain.outbox import EntryState
from csp_desktop.views.mark_placed import NUMBER, MarkPlacedView
from tests.builders import ADD_ON_ID, OFFER_ID
from tests.fakes.outbox_room import OutboxRoom

LEFT = Qt.MouseButton.LeftButton


class Shown(OutboxRoom):
    """An order and its add-on; ``open`` shows the dialog."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.show()
        self.order, self.add_on = self.office.sell(OFFER_ID, 25, AddOnWish(ADD_ON_ID, 5)).entry_ids

    def open(self, entry_id: str) -> MarkPlacedView:
        dialog = MarkPlacedView(self.mark(entry_id), self.window)
        dialog.open()
        return dialog


@pytest.fixture
def shown(qtbot: QtBot, dressed: QApplication) -> Shown:
    return Shown(qtbot)


def test_the_number_is_typed_first_and_enter_marks_it(shown: Shown) -> None:
    dialog = shown.open(shown.order)
    focus = dialog.focusWidget()

    QTest.keyClicks(dialog.number, "8F2C91")
    QTest.keyClick(dialog.number, Qt.Key.Key_Return)

    assert focus is dialog.number
    assert shown.office.entry(shown.order).order_number == "8F2C91"
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_what_is_missing_stands_beside_its_field_and_keeps_the_dialog_open(shown: Shown) -> None:
    dialog = shown.open(shown.order)

    QTest.mouseClick(dialog.submit, LEFT)

    assert dialog.fields.row(NUMBER).error() == "Enter the order number that came back."
    assert dialog.isVisible()
    dialog.reject()


def test_the_earlier_change_is_offered_and_this_one_follows(shown: Shown) -> None:
    dialog = shown.open(shown.add_on)
    offered = dialog.earlier.isVisible(), dialog.submit.isEnabled(), dialog.focusWidget() is dialog.first_button()

    QTest.mouseClick(dialog.first_button(), LEFT)
    QTest.keyClicks(dialog.number, "8F2C91")
    QTest.mouseClick(dialog.submit, LEFT)
    known = dialog.known.text()
    QTest.mouseClick(dialog.submit, LEFT)

    assert offered == (True, False, True)
    assert known == "It lengthens order 8F2C91 of its base subscription."
    assert {shown.office.entry(key).state for key in (shown.order, shown.add_on)} == {EntryState.ACCEPTED}
    assert not dialog.isVisible()


def test_escape_changes_nothing(shown: Shown) -> None:
    dialog = shown.open(shown.order)

    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    assert not dialog.isVisible()
    assert shown.office.entry(shown.order).state is EntryState.WAITING
