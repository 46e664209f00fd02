"""The first start: an empty house, over to the sample data and back, and a catalogue dropped into the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import PySide6
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from csp_desktop.system.resources import resource
from tests.journeys.conftest import Start
from tests.journeys.person import Person


def drop(person: Person, file: Path) -> None:
    """Let a file fall into the window."""
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(file))])
    held, free, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    # Since Qt 6.12 a drag enters at fractions of a pixel, and whole ones are deprecated; Qt 6.11 knows only those.
    enter: Callable[..., QDragEnterEvent] = QDragEnterEvent
    place = QPointF(300, 300) if PySide6.__version_info__ >= (6, 12) else QPoint(300, 300)
    entering = enter(place, copy, carried, held, free)
    QApplication.sendEvent(person.window, entering)
    assert entering.isAccepted(), "the window takes files"
    QApplication.sendEvent(person.window, QDropEvent(QPointF(300, 300), copy, carried, held, free))


def choose_in_menu(person: Person, text: str) -> None:
    """Choose a command of the menu bar."""
    actions = [each for each in person.window.findChildren(QAction) if each.text().replace("&", "") == text]
    assert actions, f"no command {text!r}"
    actions[0].trigger()


def test_explore_the_sample_data_and_come_back_to_an_empty_house(start: Start, tmp_path: Path) -> None:
    person = start()
    person.await_sight("Explore with sample data")

    person.click("Explore with sample data")
    person.await_sight("Northwind Traders")
    person.await_sight("Sample data: nothing here is ever sent.")
    choose_in_menu(person, "Leave sample data")
    person.await_sight("Explore with sample data")

    assert (tmp_path / "csp-desktop.sqlite").is_file()
    assert (tmp_path / "demo" / "csp-desktop.sqlite").is_file()


def test_a_dropped_catalogue_is_offered_for_import_and_imported(start: Start) -> None:
    person = start()
    person.await_sight("Explore with sample data")

    drop(person, resource("demo", "offers.json"))
    person.bot.waitUntil(lambda: person.front() is not person.window)
    person.await_sight("offers.json")
    person.click("Import")
    person.await_sight("118")
    dialog = person.front()
    person.press(Qt.Key.Key_Escape)
    person.await_gone(dialog)
    person.go(3)

    person.await_sight("118 offers")


def test_a_dropped_file_of_another_kind_changes_nothing(start: Start, tmp_path: Path) -> None:
    stranger = tmp_path / "letter.txt"
    stranger.write_text("Dear customer", encoding="utf-8")
    person = start()
    person.await_sight("Explore with sample data")

    drop(person, stranger)

    person.await_sight("Nothing was changed")


def test_two_choices_at_once_both_hold(start: Start, tmp_path: Path) -> None:
    person = start()
    house = person.office.house
    assert house is not None

    house.choose_appearance("dark")
    house.choose_language("de")

    person.await_sight("Mit Beispieldaten erkunden")
    assert (house.preferences.current.appearance, house.preferences.current.language) == ("dark", "de")
    house.choose_appearance("system")
    house.choose_language("en")
    person.await_sight("Explore with sample data")
