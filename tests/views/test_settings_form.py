from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import Role
from csp_desktop.domain.errors import Unavailable
from csp_desktop.viewmodels.settings_form import Key
from csp_desktop.views.parts.choice import Choice
from csp_desktop.views.settings_form import SettingsView
from tests.viewmodels.test_settings_form import Room


class Shown(Room):
    """The page on a window."""

    def __init__(self, qtbot: QtBot, *, has_updates: bool = False) -> None:
        super().__init__()
        self.window = QWidget()
        self.window.resize(1072, 740)
        self.view = SettingsView(self.page(has_updates=has_updates), self.window)
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


def test_looking_for_new_versions_is_switched_by_a_click(qtbot: QtBot, dressed: QApplication) -> None:
    shown = Shown(qtbot, has_updates=True)
    box = shown.view.updates
    assert box is not None

    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))

    assert box.isChecked()
    assert shown.shelf.kept.looks_for_updates


def test_a_click_that_cannot_be_kept_is_taken_back(qtbot: QtBot, dressed: QApplication) -> None:
    shown = Shown(qtbot, has_updates=True)
    shown.shelf.failure = Unavailable(Code.DISK_FULL)
    box = shown.view.updates
    assert box is not None

    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))

    assert not box.isChecked()
    assert shown.view.problem.isVisible()


def test_without_news_there_is_no_switch_and_no_heading_for_it(shown: Shown) -> None:
    assert shown.view.updates is None
    assert "New versions" not in [label.text() for label in shown.view.findChildren(QLabel)]


def test_with_news_each_heading_stands_above_its_group(qtbot: QtBot, dressed: QApplication) -> None:
    shown = Shown(qtbot, has_updates=True)

    assert [heading.text() for heading in shown.view._headings][-3:] == ["This program", "New versions", "Data"]
