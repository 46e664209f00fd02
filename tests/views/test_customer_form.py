from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialogButtonBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from csp_desktop.viewmodels.customer_form import Key
from csp_desktop.views.customer_form import CustomerFormView
from csp_desktop.views.parts.choice import Choice, SearchChoice
from csp_desktop.views.parts.date_field import DateField
from tests.builders import CUSTOMER_ID
from tests.fakes.customer_office import CustomerOffice
from tests.viewmodels.test_customer_form import NEW_ID, SOUND, a_form, errors

LEFT = Qt.MouseButton.LeftButton

pytestmark = pytest.mark.usefixtures("dressed")


def a_dialog(qtbot: QtBot, office: CustomerOffice, customer_id: str = "") -> CustomerFormView:
    view = CustomerFormView(a_form(office, customer_id))
    qtbot.addWidget(view)
    with qtbot.waitActive(view):
        view.show()
    return view


def type_text(view: CustomerFormView, key: Key, text: str) -> None:
    editor = view.editor(key)
    editor.setFocus()
    if isinstance(editor, QLineEdit):
        editor.selectAll()
    QTest.keyClicks(editor, text)


def fill(view: CustomerFormView) -> None:
    for key, text in SOUND.items():
        editor = view.editor(key)
        if isinstance(editor, SearchChoice):
            typed_into, completer = editor.lineEdit(), editor.completer()
            assert typed_into is not None
            assert completer is not None
            popup = completer.popup()
            assert popup is not None
            typed_into.setFocus()
            QTest.keyClicks(typed_into, text)
            QTest.keyClick(popup, Qt.Key.Key_Return)
        else:
            type_text(view, key, text)


def texts(view: QWidget) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if label.isVisible()]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_customer_is_entered_by_keys_alone(qtbot: QtBot) -> None:
    office = CustomerOffice()
    view = a_dialog(qtbot, office)
    fill(view)

    type_text(view, Key.LAST_NAME, "Crowder")
    QTest.keyClick(view.editor(Key.LAST_NAME), Qt.Key.Key_Return)

    customer = office.seen(NEW_ID)
    assert (customer.company, customer.address.state) == ("Northwind Traders", "OR")
    assert not view.isVisible()


def test_tab_walks_in_reading_order(qtbot: QtBot) -> None:
    view = a_dialog(qtbot, CustomerOffice())
    walked = []
    for _ in range(19):
        focused = QApplication.focusWidget()
        assert focused is not None
        walked.append(str(focused.property("key") or focused.metaObject().className()))
        QTest.keyClick(focused, Qt.Key.Key_Tab)

    shown = [key.value for key in Key if view.row(key).isVisibleTo(view)]
    assert walked[: len(shown)] == shown


def test_an_error_stands_beside_its_field_once_that_is_left(qtbot: QtBot) -> None:
    view = a_dialog(qtbot, CustomerOffice())
    type_text(view, Key.EMAIL, "x@")
    before = view.row(Key.EMAIL).error()

    view.editor(Key.COUNTRY).setFocus(Qt.FocusReason.TabFocusReason)

    assert before == ""
    assert "e-mail" in view.row(Key.EMAIL).error()


def test_submit_brings_one_to_the_first_field_that_is_wrong(qtbot: QtBot) -> None:
    view = a_dialog(qtbot, CustomerOffice())
    type_text(view, Key.COMPANY, "Northwind")

    QTest.mouseClick(view.submit, LEFT)

    assert view.editor(Key.DOMAIN).hasFocus()
    assert "Needed." in texts(view)
    assert view.isVisible()


def test_a_country_is_found_by_any_part_of_its_name(qtbot: QtBot) -> None:
    view = a_dialog(qtbot, CustomerOffice())
    country = view.editor(Key.COUNTRY)
    assert isinstance(country, SearchChoice)
    country.setEditText("south kor")

    editor = country.lineEdit()
    assert editor is not None
    editor.editingFinished.emit()

    assert view.form.state.fields[Key.COUNTRY].text == "KR"
    assert "Province or city" in texts(view)
    assert view.row(Key.STATE).editor() is not view.row(Key.COUNTRY).editor()


def test_what_fits_no_country_falls_back_to_the_last_choice(qtbot: QtBot) -> None:
    view = a_dialog(qtbot, CustomerOffice())
    country = view.editor(Key.COUNTRY)
    assert isinstance(country, SearchChoice)
    country.setEditText("Atlantis")
    editor = country.lineEdit()
    assert editor is not None

    editor.editingFinished.emit()

    assert country.currentText() == "United States"
    assert view.form.state.fields[Key.COUNTRY].text == "US"


def test_escape_keeps_a_draft_that_is_offered_again(qtbot: QtBot) -> None:
    office = CustomerOffice()
    first = a_dialog(qtbot, office)
    type_text(first, Key.COMPANY, "Northwind")
    QTest.keyClick(first, Qt.Key.Key_Escape)
    view = a_dialog(qtbot, office)
    offered = view.draft.text()

    QTest.mouseClick(view.afresh, LEFT)

    assert not first.isVisible()
    assert offered.startswith("Continued from")
    assert view.editor(Key.COMPANY).property("text") == ""
    assert not view.draft.text()


def test_a_known_customer_shows_why_it_cannot_be_saved_yet(qtbot: QtBot) -> None:
    view = a_dialog(qtbot, CustomerOffice(), CUSTOMER_ID)

    assert not view.submit.isEnabled()
    assert view.foot.text() == "Nothing has changed yet."
    assert view.submit.toolTip() == view.foot.text()
    assert not view.editor(Key.DOMAIN).isEnabled()


def test_the_agreement_of_a_new_customer_asks_for_its_day(qtbot: QtBot) -> None:
    view = a_dialog(qtbot, CustomerOffice())
    box = view.editor(Key.ACCEPTED)
    assert isinstance(box, QCheckBox)

    box.click()

    assert view.row(Key.ACCEPTED_ON).isVisible()
    assert view.editor(Key.ACCEPTED_ON).property("text") == "4 May 2026"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_day_is_picked_from_the_calendar(qtbot: QtBot) -> None:
    view = a_dialog(qtbot, CustomerOffice(), CUSTOMER_ID)
    field = view.editor(Key.OPENED_ON)
    assert isinstance(field, DateField)

    field.open_calendar().clicked.emit(QDate(2026, 5, 1))

    assert view.form.state.fields[Key.OPENED_ON].text == "1 May 2026"


def test_a_choice_tells_what_was_chosen(qtbot: QtBot) -> None:
    view = a_dialog(qtbot, CustomerOffice())
    choice = view.editor(Key.QUALIFICATION)
    assert isinstance(choice, Choice)

    QTest.keyClick(choice, Qt.Key.Key_Down)

    assert view.form.state.fields[Key.QUALIFICATION].text == "education"
    assert view.row(Key.VETTING).isVisible()


def test_pasted_pages_and_hidden_characters_are_errors_and_never_a_crash(qtbot: QtBot) -> None:
    view = a_dialog(qtbot, CustomerOffice())
    for text in ("x" * 10_000, "a\0b", "\u202ex"):
        QApplication.clipboard().setText(text)
        company = view.editor(Key.COMPANY)
        assert isinstance(company, QLineEdit)
        company.selectAll()
        company.paste()
        view.form.leave(Key.COMPANY)

        assert Key.COMPANY in errors(view.form)


def test_every_field_has_a_name_and_cancel_is_there(qtbot: QtBot) -> None:
    view = a_dialog(qtbot, CustomerOffice())

    assert all(view.editor(key).accessibleName() for key in Key)
    assert view.buttons.button(QDialogButtonBox.StandardButton.Cancel) is not None


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_long_error_is_whole_and_squeezes_no_field(qtbot: QtBot) -> None:
    view = a_dialog(qtbot, CustomerOffice())
    email = view.editor(Key.EMAIL)

    QTest.keyClick(view.editor(Key.COMPANY), Qt.Key.Key_Return)
    type_text(view, Key.EMAIL, "a@b")
    view.editor(Key.COMPANY).setFocus(Qt.FocusReason.TabFocusReason)
    told = next(label for label in view.findChildren(QLabel) if "name@company.example" in label.text())

    qtbot.waitUntil(lambda: told.height() >= told.heightForWidth(told.width()))
    assert email.height() >= email.sizeHint().height()
