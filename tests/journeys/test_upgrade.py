"""A newer program on what an older one left, and the other way round: everything is kept, and nothing is spoilt."""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from csp_desktop.bootstrap.office import Office
from csp_desktop.cli.arguments import Options
from csp_desktop.domain.enums import Cloud, Role
from csp_desktop.domain.partners import Partner
from csp_desktop.services.ports.settings import Appearance
from csp_desktop.storage.database import VERSION
from csp_desktop.storage.migrate import BACKUPS
from csp_desktop.system.resources import resource
from tests.journeys.conftest import Start
from tests.journeys.person import Person
from tests.journeys.test_first_start import choose_in_menu
from tests.journeys.test_walks import open_customer

ROOT = Path(__file__).resolve().parents[2]
FROZEN = {int(path.stem[1:]): path for path in sorted((ROOT / "tests" / "databases").glob("v*.sqlite"))}
OLDER = [version for version in FROZEN if version < VERSION]
CONTOSO = "331aed13-662f-580c-9a55-28946c932c42"
EXCHANGE = "F451AF1F-A2BB-5D3D-9475-E36F2BCE4464"

FIRST_SETTINGS: dict[str, Any] = {
    "language": "de",
    "appearance": "dark",
    "partner": {
        "cloud": "germany",
        "country": "DE",
        "domain": "partner.example",
        "role": "sales_agent",
        "qualifications": ["Charity"],
        "is_blocked": False,
        "billing_day": 31,
        "author": "Ana 오르티즈",
    },
    "is_welcomed": True,
    "last_folder": "/data",
}
"""What the first program with a settings file wrote; what came later is not in it."""

FIRST_DRAFT = {
    "choice": "monthly",
    "step": "catalog",
    "tab": "",
    "picks": [
        {"offer_id": EXCHANGE, "quantity": "37", "is_ticked": True, "name": "Post", "is_trial": False, "add_ons": []}
    ],
}
"""A half-filled wizard as the program of schema 1 wrote it."""


@pytest.fixture(params=sorted(FROZEN), ids=lambda version: f"v{version}")
def old_version(request: pytest.FixtureRequest) -> int:
    """The schema of the folder that is opened."""
    version: int = request.param
    return version


@pytest.fixture
def folder(tmp_path: Path, old_version: int) -> Path:
    """A data folder that an older program left."""
    return leave_folder(tmp_path / "자료", old_version)


@pytest.fixture
def open_window(qapp: QApplication, qtbot: QtBot) -> Iterator[Callable[[Path], Person]]:
    """Open a window that may have to say why there is nothing behind it."""
    people: list[Person] = []

    def open_one(data_dir: Path) -> Person:
        people.append(Person(Office(qapp, Options(data_dir=data_dir, language="en")), qtbot))
        people[-1].office.move_in()
        return people[-1]

    yield open_one

    for each in people:
        each.office.retire()
        each.window.close()
        each.window.deleteLater()


def leave_folder(folder: Path, version: int) -> Path:
    folder.mkdir()
    database = folder / "csp-desktop.sqlite"
    shutil.copy(FROZEN[version], database)
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute(
            "INSERT INTO draft (kind, subject, content, saved_at) VALUES ('new_subscription', ?, ?, ?)",
            (CONTOSO, json.dumps(FIRST_DRAFT), "2020-02-03T12:00:00+00:00"),
        )
    (folder / "settings.json").write_text(json.dumps(FIRST_SETTINGS, indent=2), encoding="utf-8")
    earlier = QWidget()
    earlier.resize(1010, 690)
    state = {"columns": [], "stretches": True, "sort": ["company", True]}
    kept = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    kept.setValue("window/geometry", earlier.saveGeometry())
    kept.setValue("pages/customers", json.dumps(state))
    kept.sync()
    earlier.deleteLater()
    return folder


def version_of(database: Path) -> int:
    with closing(sqlite3.connect(f"file:{database.as_posix()}?mode=ro&immutable=1", uri=True)) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def content_of(database: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every table with its rows; a virtual one is held by the tables beside it."""
    with closing(sqlite3.connect(f"file:{database.as_posix()}?mode=ro&immutable=1", uri=True)) as connection:
        tables = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
        return {
            name: connection.execute(f'SELECT * FROM "{name}"').fetchall()
            for name, sql in tables
            if not sql.startswith("CREATE VIRTUAL TABLE")
        }


def backups(folder: Path) -> list[Path]:
    return sorted((folder / BACKUPS).glob("*")) if (folder / BACKUPS).exists() else []


def fingerprint(folder: Path) -> dict[str, str]:
    """Every file with a hash of its bytes; the log, which tells of the attempt, aside."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.relative_to(folder).parts[0] != "log" and path.name != "in-use.lock"
    }


def command_import(folder: Path) -> subprocess.CompletedProcess[str]:
    said = ["--data-dir", str(folder), "import", "catalog", str(resource("demo", "offers.json"))]
    return subprocess.run(
        [sys.executable, "-m", "csp_desktop", *said], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )


def test_there_is_a_frozen_database_of_every_schema() -> None:
    assert sorted(FROZEN) == list(range(1, VERSION + 1))


def test_customers_settings_window_and_draft_are_there(start: Start, folder: Path) -> None:
    person = start(data_dir=folder, language="")
    house = person.office.house
    assert house is not None

    # The menu bar is in the language that the settings name.
    person.await_sight("Contoso Ltd.")
    choose_in_menu(person, "Kunden")
    for company in ("Northwind Traders", "Contoso Ltd.", "Alpine Ski House"):
        person.await_sight(company)

    assert house.preferences.current.language == "de"
    assert house.preferences.current.appearance is Appearance.DARK
    assert house.preferences.current.partner == Partner(
        cloud=Cloud.GERMANY,
        country="DE",
        domain="partner.example",
        role=Role.SALES_AGENT,
        qualifications=("Charity",),
        is_blocked=False,
        billing_day=31,
        author="Ana 오르티즈",
    )
    assert house.preferences.current.is_welcomed
    assert not house.preferences.current.looks_for_updates, "nobody was asked, so nothing is looked for"
    assert (person.window.width(), person.window.height()) == (1010, 690)


def test_a_half_filled_form_is_offered_again(start: Start, folder: Path) -> None:
    person = start(data_dir=folder)
    person.await_sight("Draft")

    open_customer(person, "contoso", "Contoso Ltd.")
    person.click("Continue")

    person.await_sight("1 offer, 37 licences")


def test_the_outbox_keeps_what_waited(start: Start, folder: Path) -> None:
    with closing(sqlite3.connect(folder / "csp-desktop.sqlite")) as connection:
        (count,) = connection.execute("SELECT count(*) FROM outbox").fetchone()
        keys = sorted(key for (key,) in connection.execute("SELECT id FROM outbox"))
    person = start(data_dir=folder)
    person.await_sight("wait")
    person.office.retire()

    assert count > 5
    with closing(sqlite3.connect(folder / "csp-desktop.sqlite")) as connection:
        assert sorted(key for (key,) in connection.execute("SELECT id FROM outbox")) == keys


@pytest.mark.parametrize("old_version", OLDER, ids=lambda version: f"v{version}", indirect=False)
def test_the_database_before_lies_in_the_backups_and_can_be_gone_back_to(
    start: Start, tmp_path: Path, old_version: int
) -> None:
    folder = leave_folder(tmp_path / "자료", old_version)
    before = content_of(folder / "csp-desktop.sqlite")

    start(data_dir=folder).await_sight("Contoso Ltd.")

    (backup,) = backups(folder)
    assert f"version-{old_version}" in backup.name
    assert version_of(backup) == old_version
    assert content_of(backup) == before
    # Put back in its place it is data like any other.
    again = tmp_path / "gone back"
    again.mkdir()
    shutil.copy(backup, again / "csp-desktop.sqlite")
    start(data_dir=again).await_sight("Contoso Ltd.")


def test_the_second_start_finds_nothing_to_do(start: Start, folder: Path, old_version: int) -> None:
    start(data_dir=folder).await_sight("Contoso Ltd.")
    first = backups(folder)

    person = start(data_dir=folder)
    person.await_sight("Contoso Ltd.")
    person.office.retire()

    assert len(first) == (1 if old_version < VERSION else 0)
    assert backups(folder) == first
    assert version_of(folder / "csp-desktop.sqlite") == VERSION


def test_the_import_without_a_window_upgrades_just_so(folder: Path, old_version: int) -> None:
    done = command_import(folder)

    assert done.returncode == 0, done.stderr
    assert len(backups(folder)) == (1 if old_version < VERSION else 0)
    assert version_of(folder / "csp-desktop.sqlite") == VERSION
    with closing(sqlite3.connect(folder / "csp-desktop.sqlite")) as connection:
        assert connection.execute("SELECT count(*) FROM draft WHERE subject = ?", (CONTOSO,)).fetchone() == (1,)


def newer(folder: Path) -> Path:
    """Let a program of the future have been here."""
    with closing(sqlite3.connect(folder / "csp-desktop.sqlite")) as connection:
        connection.execute("PRAGMA user_version = 99")
    return folder


def test_a_newer_database_is_refused_in_the_window_and_not_touched(
    open_window: Callable[[Path], Person], tmp_path: Path
) -> None:
    folder = newer(leave_folder(tmp_path / "자료", VERSION))
    before = fingerprint(folder)

    person = open_window(folder)
    person.await_sight(f"newer version of CSP Desktop (format 99, this one knows {VERSION})")
    person.click("Retry")
    person.await_sight("newer version")
    person.click("Close")
    person.office.retire()

    assert fingerprint(folder) == before
    assert backups(folder) == []


def test_a_newer_database_is_refused_without_a_window_too(tmp_path: Path) -> None:
    folder = newer(leave_folder(tmp_path / "자료", VERSION))
    before = fingerprint(folder)

    refused = command_import(folder)

    assert refused.returncode == 1
    assert refused.stdout == ""
    assert "newer version (format 99" in refused.stderr
    assert fingerprint(folder) == before
    assert backups(folder) == []


def test_a_newer_database_opens_once_the_right_program_is_back(
    open_window: Callable[[Path], Person], tmp_path: Path
) -> None:
    folder = newer(leave_folder(tmp_path / "자료", VERSION))
    person = open_window(folder)
    person.await_sight("newer version")

    with closing(sqlite3.connect(folder / "csp-desktop.sqlite")) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION}")
    person.click("Retry")

    person.await_sight("Contoso Ltd.")


def test_settings_of_a_newer_program_keep_working_and_lose_nothing_when_they_are_written(
    start: Start, tmp_path: Path
) -> None:
    """Going back to an older program: what it does not know stays in the file as it was, also below ``partner``."""
    folder = leave_folder(tmp_path / "자료", VERSION)
    written = FIRST_SETTINGS | {"theme": {"accent": "#123456"}}
    written["partner"] = FIRST_SETTINGS["partner"] | {"segments": ["public"]}
    (folder / "settings.json").write_text(json.dumps(written), encoding="utf-8")
    person = start(data_dir=folder, language="")
    person.await_sight("Contoso Ltd.")

    choose_in_menu(person, "English")
    person.await_sight("Waiting for you")
    person.office.retire()

    kept = json.loads((folder / "settings.json").read_text(encoding="utf-8"))
    assert kept["language"] == "en"
    assert kept["theme"] == {"accent": "#123456"}
    assert kept["partner"].items() >= written["partner"].items()
    assert not (folder / "settings.json.broken").exists()
