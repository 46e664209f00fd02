from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from csp_desktop.viewmodels.agreement_form import AgreementKey
from csp_desktop.views.agreement_form import AgreementFormView
from tests.fakes.customer_office import CustomerOffice
from tests.viewmodels.test_agreement_form import a_form, an_office

pytestmark = pytest.mark.usefixtures("dressed")


def a_dialog(qtbot: QtBot, office: CustomerOffice) -> AgreementFormView:
    view = AgreementFormView(a_form(office))
    qtbot.addWidget(view)
    with qtbot.waitActive(view):
        view.show()
    return view


def test_cu_29_the_contact_and_a_day_are_enough(qtbot: QtBot) -> None:
    office = an_office()
    view = a_dialog(qtbot, office)
    QTest.mouseClick(view.contact, Qt.MouseButton.LeftButton)
    QTest.keyClicks(view.editor(AgreementKey.DATE), "2026-05-01")

    QTest.keyClick(view.editor(AgreementKey.DATE), Qt.Key.Key_Return)

    assert len(office.queued) == 1
    assert not view.isVisible()


def test_what_is_missing_is_told_and_the_first_of_it_gets_the_cursor(qtbot: QtBot) -> None:
    view = a_dialog(qtbot, an_office())

    QTest.mouseClick(view.submit, Qt.MouseButton.LeftButton)

    assert view.isVisible()
    assert view.fields.row(AgreementKey.DATE.value).error() == "Needed."
    assert view.editor(AgreementKey.FIRST_NAME).hasFocus()


def test_escape_keeps_what_was_typed(qtbot: QtBot) -> None:
    office = an_office()
    view = a_dialog(qtbot, office)
    QTest.keyClicks(view.editor(AgreementKey.FIRST_NAME), "Bea")

    QTest.keyClick(view, Qt.Key.Key_Escape)

    assert a_form(office).state.fields[AgreementKey.FIRST_NAME].text == "Bea"
    assert office.queued == []
