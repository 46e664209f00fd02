from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from csp_desktop import __version__
from csp_desktop.views.about import AboutDialog


@pytest.fixture
def window(qtbot: QtBot, dressed: QApplication) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_tells_version_licence_and_what_qt_is_under(window: QWidget) -> None:
    dialog = AboutDialog(window)
    dialog.open()

    assert dialog.version.text() == f"Version {__version__}"
    assert "GNU Lesser General Public License" in dialog.licence.text()
    assert "PySide6" in dialog.versions.text()


def test_it_shows_the_notices_without_their_title(window: QWidget, tmp_path: Path) -> None:
    file = tmp_path / "NOTICES.md"
    file.write_text("# Loud\n\npeewee is under MIT\n", encoding="utf-8")

    dialog = AboutDialog(window, file)

    assert dialog.notices.toPlainText() == "peewee is under MIT"


def test_notices_that_cannot_be_read_leave_the_rest(window: QWidget, tmp_path: Path) -> None:
    dialog = AboutDialog(window, tmp_path / "nowhere.md")
    dialog.open()

    assert not dialog.notices.isVisible()
    assert dialog.licence.isVisible()


def test_escape_closes_it(window: QWidget) -> None:
    dialog = AboutDialog(window)
    dialog.open()

    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    assert not dialog.isVisible()
