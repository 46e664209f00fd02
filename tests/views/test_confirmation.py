from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from csp_desktop.viewmodels.confirmation import Confirmation
from csp_desktop.viewmodels.navigator import PlaceKind
from csp_desktop.views.confirmation import ConfirmationView
from tests.viewmodels.test_confirmations import BASIC, BETTER, NCE, OWNED, a_desk, billing, leaving, upgrading

LEFT = Qt.MouseButton.LeftButton

pytestmark = pytest.mark.usefixtures("dressed")


def shown(qtbot: QtBot, form: Confirmation) -> ConfirmationView:
    view = ConfirmationView(form)
    qtbot.addWidget(view)
    with qtbot.waitActive(view):
        view.open()
    return view


def test_a_refusal_stands_with_its_way_out_and_the_button_says_why_it_does_not_answer(qtbot: QtBot) -> None:
    desk = a_desk(OWNED)
    view = shown(qtbot, leaving(desk))
    focused = QApplication.focusWidget()

    QTest.mouseClick(view.links[0], LEFT)

    assert not view.submit.isEnabled()
    assert "still active" in view.submit.toolTip()
    assert "still active" in view.submit.accessibleDescription()
    assert focused is view.links[0]
    assert [place.kind for place in desk.went] == [PlaceKind.SUBSCRIPTION]
    assert view.result() == QDialog.DialogCode.Accepted


def test_enter_submits_and_the_dialog_goes(qtbot: QtBot) -> None:
    desk = a_desk()
    view = shown(qtbot, leaving(desk))

    QTest.keyClick(view.submit, Qt.Key.Key_Return)

    assert len(desk.entries()) == 1
    assert view.result() == QDialog.DialogCode.Accepted


def test_escape_leaves_without_a_change(qtbot: QtBot) -> None:
    desk = a_desk(OWNED, switches_frequency=True)
    view = shown(qtbot, billing(desk))

    QTest.keyClick(view, Qt.Key.Key_Escape)

    assert desk.entries() == []
    assert not view.isVisible()


def test_a_number_is_typed_and_judged_beside_its_field(qtbot: QtBot) -> None:
    desk = a_desk(NCE, offers=(BASIC, BETTER))
    view = shown(qtbot, upgrading(desk, "nce"))
    view.amount.setFocus()
    view.amount.selectAll()

    QTest.keyClicks(view.amount, "11")

    assert not view.submit.isEnabled()
    assert "10" in view.fields.row("amount").error()


def test_on_the_legacy_line_the_number_is_read_only_with_its_reason(qtbot: QtBot) -> None:
    view = shown(qtbot, upgrading(a_desk(OWNED)))

    assert view.amount.isReadOnly() or not view.amount.isEnabled()
    assert "together" in view.fields.row("amount").note()
