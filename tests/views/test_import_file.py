from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from csp_desktop.viewmodels.navigator import Place, PlaceKind
from csp_desktop.views.import_file import ImportFileView
from tests.fakes.inline_lane import HeldLane
from tests.viewmodels.test_import_file import FILE, Room, bad

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot: QtBot, dressed: QApplication) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def test_without_a_file_it_asks_for_one_and_says_why_it_cannot_import(window: QWidget) -> None:
    dialog = ImportFileView(Room().dialog(), window)
    dialog.open()

    assert dialog.focusWidget() is dialog.choose
    assert not dialog.start.isEnabled()
    assert dialog.start.toolTip() == "Choose a file first."


def test_the_file_dialog_hands_its_file_over(window: QWidget) -> None:
    dialog = ImportFileView(Room().dialog(), window)
    dialog.open()
    files = dialog.choose_file()

    files.fileSelected.emit(FILE)
    files.close()

    assert dialog.file.text() == "offers.json"
    assert dialog.start.isEnabled()


def test_enter_imports_the_file_that_was_chosen(window: QWidget) -> None:
    dialog = ImportFileView(Room().dialog(), window)
    dialog.open()
    files = dialog.choose_file()

    files.fileSelected.emit(FILE)
    files.close()

    assert dialog.focusWidget() is dialog.start


def test_enter_imports_a_dropped_file_and_the_summary_can_be_copied(window: QWidget) -> None:
    room = Room(bad(1))
    dialog = ImportFileView(room.dialog(FILE), window)
    dialog.open()

    QTest.keyClick(dialog, Qt.Key.Key_Return)
    QTest.mouseClick(dialog.copy, LEFT)

    assert dialog.banner.isVisible()
    assert dialog.refused.toPlainText() == "Item 2, Bad: id is missing"
    assert "New: 1" in QGuiApplication.clipboard().text()


def test_escape_stops_what_runs_and_leaves_only_then(window: QWidget) -> None:
    jobs = HeldLane()
    dialog = ImportFileView(Room().dialog(FILE, jobs), window)
    dialog.open()
    jobs.release()
    dialog.form.start()
    runs = dialog.bar.isVisible()

    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    is_open = dialog.isVisible()
    jobs.release()

    assert (runs, is_open) == (True, True)
    assert not dialog.bar.isVisible()
    assert dialog.form.state.headline == "The import was cancelled. Nothing was changed."


def test_the_catalogue_is_one_click_away(window: QWidget) -> None:
    room = Room()
    dialog = ImportFileView(room.dialog(FILE), window)
    dialog.open()
    QTest.mouseClick(dialog.start, LEFT)

    QTest.mouseClick(dialog.catalog, LEFT)

    assert room.went == [Place(PlaceKind.CATALOG)]
    assert not dialog.isVisible()
