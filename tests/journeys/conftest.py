"""The whole program on a real database file, for journeys by clicks and keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csp_desktop.bootstrap.office import Office
from csp_desktop.cli.arguments import Options
from tests.journeys.person import Person

Start = Callable[..., Person]


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Start]:
    """Start the program; whatever is still open is closed at the end."""
    offices: list[Office] = []

    def start_program(*, is_demo: bool = False, data_dir: Path | None = None, language: str = "en") -> Person:
        # Who starts again has closed the window before: only one may hold the data.
        for earlier in offices:
            earlier.retire()
            earlier.window.close()
        options = Options(data_dir=data_dir or tmp_path, is_demo=is_demo, language=language)
        office = Office(qapp, options)
        offices.append(office)
        office.move_in()
        person = Person(office, qtbot)
        person.wait_until_settled()
        return person

    yield start_program

    for office in offices:
        office.retire()
        office.window.close()
        office.window.deleteLater()
