from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from csp_desktop.domain.enums import Role
from csp_desktop.viewmodels.settings_form import Key
from csp_desktop.views.parts.choice import Choice
from csp_desktop.views.settings_form import SettingsView
from tests.viewmodels.test_settings_form import Room


class Shown(Room):
    """The page on a window."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        self.window = QWidget()
        self.window.resize(1072, 740)
        self.view = SettingsView(self.page(), self.window)
        self.view.resize(1072, 740)
        qtbot.addWidget(self.window)
        self.window.show()


@pytest.fixture
def shown(qtbot: QtBot, dressed: QApplication) -> Shown:
    return Shown(qtbot)


def test_a_name_is_kept_when_one_goes_on_to_the_next_field(shown: Shown) -> None:
    author = shown.view.editor(Key.AUTHOR)
    author.setFocus()

    QTest.keyClicks(author, "Mina Park")
    QTest.keyClick(author, Qt.Key.Key_Return)

    assert shown.partner.author == "Mina Park"


def test_a_name_that_is_still_being_typed_is_kept_when_the_window_closes(shown: Shown) -> None:
    author = shown.view.editor(Key.AUTHOR)
    author.setFocus()
    QTest.keyClicks(author, "Mina Park")

    shown.window.close()

    assert shown.partner.author == "Mina Park"


def test_a_choice_by_keys_is_kept_at_once(shown: Shown) -> None:
    role = shown.view.editor(Key.ROLE)
    role.setFocus()

    QTest.keyClick(role, Qt.Key.Key_Down)

    assert shown.partner.role is Role.GLOBAL_ADMIN


def test_a_country_is_found_by_typing(shown: Shown) -> None:
    country = shown.view.editor(Key.COUNTRY)
    assert isinstance(country, Choice)
    editor = country.lineEdit()
    assert isinstance(editor, QLineEdit)
    editor.setFocus()
    editor.selectAll()

    editor.setText("united")  # as if typed; the list that opens then would grab the keyboard of the test's screen
    QTest.keyClick(editor, Qt.Key.Key_Return)

    assert shown.partner.country == "US"


def test_an_emptied_country_shows_again_what_holds(shown: Shown) -> None:
    country = shown.view.editor(Key.COUNTRY)
    assert isinstance(country, Choice)
    editor = country.lineEdit()
    assert isinstance(editor, QLineEdit)
    editor.setFocus()
    editor.selectAll()

    QTest.keyClick(editor, Qt.Key.Key_Delete)
    QTest.keyClick(editor, Qt.Key.Key_Return)

    assert shown.partner.country == ""
    assert country.currentText() == "Not known"


def test_what_is_wrong_stands_beside_its_field(shown: Shown) -> None:
    domain = shown.view.editor(Key.DOMAIN)
    domain.setFocus()

    QTest.keyClicks(domain, "mina@partner.example")

    assert shown.view.fields.row(Key.DOMAIN.value).error().startswith("A domain such as")
    assert shown.partner.domain == ""


def test_every_field_has_a_name_for_those_who_hear_it(shown: Shown) -> None:
    assert [key for key in Key if not shown.view.editor(key).accessibleName()] == []


def test_the_data_folder_is_shown(shown: Shown) -> None:
    assert shown.view.folder.text() == "/data"


def test_another_language_is_spoken_at_once(shown: Shown) -> None:
    QApplication.sendEvent(shown.view, QEvent(QEvent.Type.LanguageChange))

    assert shown.view.accessibleName() == "Settings"
