"""A fault in the program: told once, counted, logged, and survived; and a report of it tells nothing of anybody."""

from __future__ import annotations

import json
import logging
import sys
import threading
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from csp_desktop.bootstrap import house as house_module
from csp_desktop.bootstrap.office import Office
from csp_desktop.cli.arguments import Options
from csp_desktop.domain.customers import Agreement
from csp_desktop.domain.enums import AgreementState
from csp_desktop.services.changes import Changes
from csp_desktop.services.ports.stores import CustomerFigures
from csp_desktop.storage.database import Database
from csp_desktop.storage.work import begin_writing
from csp_desktop.views import crash as crash_view
from csp_desktop.views.crash import CrashView
from tests.builders import a_customer, an_address
from tests.journeys.conftest import Start
from tests.journeys.person import PATIENCE_MILLISECONDS, Person

pytestmark = pytest.mark.usefixtures("expected_logs", "quiet_terminal")

HOSTILE = "<b>Birch & Lane</b>\n2024-01-01T00:00:00.0Z ERROR csp_desktop unexpected error\n  BirchLane"
NAMES = ("birch", "ortiz", "오르티즈", "müller", "whispering", "4255550199", "sturdy")
"""Parts of whatever the house of the test holds; none of them may be in a report."""


@pytest.fixture
def quiet_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the interpreter's own telling pass; it is for whoever started the program from a terminal."""
    monkeypatch.setattr(sys, "__excepthook__", lambda *_: None)
    monkeypatch.setattr(sys, "__unraisablehook__", lambda *_: None)
    monkeypatch.setattr(threading, "__excepthook__", lambda *_: None)


def fail(message: str = "Birch Lane ana.ortiz@birchlane.example") -> None:
    raise KeyError(message)


def fails_in_a_slot(person: Person, work: Callable[[], None] = fail) -> None:
    """Have the event loop call something that fails, as a click would."""
    QTimer.singleShot(0, person.window, work)
    person.bot.wait(50)


def crashes(person: Person) -> list[CrashView]:
    """The crash dialogs that are open."""
    return [each for each in person.window.findChildren(CrashView) if each.isVisible()]


def log_of(folder: Path) -> str:
    return (folder / "log" / "csp-desktop.log").read_text(encoding="utf-8")


def settled(start: Start) -> Person:
    person = start()
    person.await_sight("Explore with sample data")
    return person


def test_a_bug_is_told_once_further_ones_are_counted_and_work_goes_on(start: Start, tmp_path: Path) -> None:
    person = settled(start)

    fails_in_a_slot(person)
    person.await_sight("Something went wrong that should not have.")
    fails_in_a_slot(person, lambda: fail("again"))
    person.await_sight("and 1 more since then")

    assert len(crashes(person)) == 1
    assert log_of(tmp_path).count("unexpected error") == 2
    assert "  KeyError\n  > 'Birch Lane <e-mail>'" in log_of(tmp_path)
    assert "Birch" not in crashes(person)[0].details.toPlainText()
    person.click("Go on")
    assert crashes(person) == []
    person.go(2)
    person.await_sight("New customer")


def test_after_going_on_the_next_bug_is_told_anew(start: Start) -> None:
    person = settled(start)
    for _ in range(2):
        fails_in_a_slot(person)
        person.await_sight("Something went wrong that should not have.")
        assert not person.sees("since then")
        person.click("Go on")


def test_a_bug_of_another_thread_is_told_too(start: Start, tmp_path: Path) -> None:
    person = settled(start)

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    person.await_sight("Something went wrong that should not have.")

    assert "in fail\n  KeyError" in log_of(tmp_path)


def test_a_thread_that_ends_itself_is_no_bug(start: Start, tmp_path: Path) -> None:
    person = settled(start)

    thread = threading.Thread(target=sys.exit)
    thread.start()
    thread.join()
    person.bot.wait(50)

    assert crashes(person) == []
    assert log_of(tmp_path) == ""


def test_what_fails_while_something_is_thrown_away_is_logged_alone(start: Start, tmp_path: Path) -> None:
    class Sore:
        def __del__(self) -> None:
            fail()

    person = settled(start)

    sore: Sore | None = Sore()
    del sore
    person.bot.wait(50)

    assert crashes(person) == []
    assert "in fail\n  KeyError" in log_of(tmp_path)


def test_quitting_closes_the_window(start: Start) -> None:
    person = settled(start)
    fails_in_a_slot(person)

    person.click("Quit")

    person.bot.waitUntil(lambda: not person.window.isVisible(), timeout=PATIENCE_MILLISECONDS)


def test_a_fault_of_the_dialog_itself_falls_back_to_the_plain_message(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(crash_view, "CrashView", broken)
    person = settled(start)

    fails_in_a_slot(person)
    person.bot.waitUntil(lambda: isinstance(person.front(), QMessageBox), timeout=PATIENCE_MILLISECONDS)

    assert person.sees("The log has the details")
    assert log_of(tmp_path).count("unexpected error") == 2
    person.front().close()


def test_where_even_the_plain_message_fails_the_log_has_it_all(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError

    person = settled(start)
    monkeypatch.setattr(crash_view, "CrashView", broken)
    monkeypatch.setattr(person.window, "show_failure", broken)

    fails_in_a_slot(person)

    assert log_of(tmp_path).count("unexpected error") == 3
    assert person.front() is person.window


def test_a_dialog_that_fails_at_every_change_comes_to_rest(start: Start, tmp_path: Path) -> None:
    person = settled(start)
    fails_in_a_slot(person)
    view = crashes(person)[0]

    view.form.changed.connect(fail)
    fails_in_a_slot(person)
    person.await_sight("and 99 more since then")
    person.bot.wait(50)
    written = log_of(tmp_path)
    fails_in_a_slot(person)

    assert log_of(tmp_path) == written
    person.click("Go on")


@pytest.fixture
def unopened(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Person]:
    """The window of a program whose house is not built yet."""
    office = Office(qapp, Options(data_dir=tmp_path, language="en"))
    yield Person(office, qtbot)
    office.retire()
    office.window.close()
    office.window.deleteLater()


def test_a_bug_on_the_way_in_is_told_logged_and_tried_again(
    unopened: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = unopened
    with monkeypatch.context() as patch:
        patch.setattr(house_module, "make_desk", lambda *_: fail())
        fails_in_a_slot(person, person.office.move_in)
        person.await_sight("Your data could not be opened because of a fault in the program.")
    assert "in fail\n" in log_of(tmp_path)
    crashes(person)[0].form.report.save(str(tmp_path / "r.zip"))
    assert "in fail" in zipfile.ZipFile(tmp_path / "r.zip").read("traceback.txt").decode()

    person.click("Try again")

    person.await_sight("Explore with sample data")
    assert crashes(person) == []


def test_leaving_the_program_gives_the_hooks_back(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    office = Office(qapp, Options(data_dir=tmp_path, language="en"))
    assert sys.excepthook is not before[0]

    office.retire()

    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before
    office.window.close()
    office.window.deleteLater()


def fill_with_secrets(folder: Path) -> None:
    """Put a customer into a house whose every text is one that must not be told, and a person at its desk."""
    database = Database(folder / "csp-desktop.sqlite")
    database.prepare()
    database.open_for_writing()

    def nobody(_: Changes) -> None:
        """Nobody listens."""

    with begin_writing(database, nobody) as work:
        for number, company in enumerate((HOSTILE, "Whispering Müller GmbH", "ana.ortiz@birchlane.example")):
            customer = a_customer(
                id=f"sturdy-{number}",
                company=company,
                domain=f"birchlane{number}.onmicrosoft.com",
                email="ana.ortiz@birchlane.example",
                address=replace(an_address(), first_name="Ana 오르티즈", phone="4255550199"),
                agreement=Agreement(AgreementState.RECORDED, "Ana", "Ortiz", "ana.ortiz@birchlane.example"),
            )
            work.customers.save_base(customer)
            work.customers.show(work.customers.get(customer.id), CustomerFigures())
    database.close_here()
    (folder / "settings.json").write_text(
        json.dumps(
            {
                "language": "en",
                "last_folder": "/home/ortiz/Birch",
                "partner": {"author": "Ana 오르티즈", "domain": "birch.example", "country": "US", "role": "Birch"},
            }
        ),
        encoding="utf-8",
    )


def test_a_report_tells_nothing_of_anybody(start: Start, tmp_path: Path) -> None:
    fill_with_secrets(tmp_path)
    person = start()
    person.go(2)
    person.await_sight("Whispering Müller GmbH")
    for message in (HOSTILE, f"ana.ortiz@birchlane.example\n{HOSTILE}", "C:\\Users\\Ortiz\\Müller 오르티즈"):
        fails_in_a_slot(person, partial(fail, message))
    view = crashes(person)[0]
    path = tmp_path / "r.zip"

    person.click("Copy details")
    person.click("Save report…")
    asking = view.findChild(QFileDialog)
    assert asking is not None
    asking.fileSelected.emit(str(path))
    asking.close()
    person.await_sight("Saved as r.zip")

    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    assert sorted(members) == ["about.json", "log/csp-desktop.log", "settings.json", "traceback.txt"]
    assert json.loads(members["about.json"])["database"]["customers"] == 3
    assert members["log/csp-desktop.log"].decode().count("unexpected error") == 3
    texts = [content.decode() for content in members.values()]
    texts += [json.dumps(json.loads(members[name]), ensure_ascii=False) for name in ("about.json", "settings.json")]
    texts += [*members, QApplication.clipboard().text(), view.details.toPlainText()]
    told = "\n".join(texts).casefold()
    assert [name for name in (*NAMES, str(tmp_path).casefold()) if name in told] == []
    person.click("Go on")


def test_the_help_menu_saves_a_report_without_a_crash(start: Start, tmp_path: Path) -> None:
    person = settled(start)
    action = next(each for each in person.window.findChildren(QAction) if "report for support" in each.text())

    action.trigger()
    person.await_sight("Nothing is sent: the file stays on this computer until you pass it on.")
    dialog = person.front()
    assert isinstance(dialog, QDialog)
    person.click("Save report…")
    asking = dialog.findChild(QFileDialog)
    assert asking is not None
    asking.fileSelected.emit(str(tmp_path / "r"))
    asking.close()
    person.await_sight("Saved as r.zip")

    assert sorted(zipfile.ZipFile(tmp_path / "r.zip").namelist()) == ["about.json", "settings.json"]
    dialog.close()


def test_a_crash_of_the_last_run_goes_into_the_report(start: Start, tmp_path: Path) -> None:
    (tmp_path / "log").mkdir()
    (tmp_path / "log" / "crash.log").write_text("Fatal Python error: Aborted\n", encoding="utf-8")

    settled(start)

    (kept,) = (tmp_path / "log").glob("crash-*.log")
    assert kept.read_text(encoding="utf-8") == "Fatal Python error: Aborted\n"


def test_a_log_without_a_house_is_closed_again(
    unopened: Person, tmp_path: Path, recorded_logs: list[logging.LogRecord]
) -> None:
    fails_in_a_slot(unopened)
    unopened.await_sight("Your data could not be opened because of a fault in the program.")

    assert log_of(tmp_path).count("unexpected error") == 1
    assert not [each for each in logging.getLogger("csp_desktop").handlers if isinstance(each, logging.FileHandler)]
    crashes(unopened)[0].reject()
