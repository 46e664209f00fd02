"""Killed at any moment: what was submitted is there exactly once, what was half filled is offered again."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.journeys.conftest import Start
from tests.journeys.test_walks import open_customer

ROOT = Path(__file__).resolve().parents[2]

SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from pytestqt.qt_compat import qt_api
from pytestqt.qtbot import QtBot
from csp_desktop.bootstrap.office import Office
from csp_desktop.cli.arguments import Options
from tests.journeys.person import Person
from tests.journeys.test_walks import count_field, open_customer

qt_api.set_qt_api("pyside6")
app = QApplication([])
office = Office(app, Options(data_dir=Path(sys.argv[1]), is_demo=True, language="en"))
office.move_in()
class Request:
    class node:
        @staticmethod
        def warn(*_): ...
person = Person(office, QtBot(Request))
person.wait_until_settled()
person.await_sight("Northwind Traders")
open_customer(person, "contoso", "Contoso Ltd.")
person.click("New subscription…")
person.await_sight("Licences, billed annually")
person.click("Next")
person.await_sight("Exchange Online (Plan 1)")
person.click_cell(person.row_of("Exchange Online (Plan 1)"), 0)
person.type_into(count_field(person, "Licences of Exchange Online (Plan 1)"), "37")
if sys.argv[2] == "draft":
    person.await_sight("Draft saved")
    print("ready", flush=True)
    person.bot.wait(60_000)
person.click("Next")
person.await_sight("Licences and add-ons")
person.click("Next")
person.await_sight("Order 1: 1 year, billed monthly")
person.click("Submit 1 order")
person.await_sight("Ordered for Contoso Ltd.")
print("ready", flush=True)
person.bot.wait(60_000)
"""


def run_and_kill(data_dir: Path, until: str) -> None:
    """Let another process drive the program to a point, then kill it as a power cut would."""
    process = subprocess.Popen(
        [sys.executable, "-c", SCRIPT, str(data_dir), until],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    try:
        is_ready = any(line.strip() == "ready" for line in process.stdout)
    finally:
        process.kill()
        _out, errors = process.communicate()
    assert is_ready, errors


def test_a_submitted_order_survives_a_kill_exactly_once(start: Start, tmp_path: Path) -> None:
    run_and_kill(tmp_path, "submitted")

    person = start(is_demo=True)
    person.await_sight("1 change waits and is safe here")
    person.go(4)
    person.await_sight("Order Exchange Online (Plan 1), 37 licences")

    assert sum("Order Exchange Online" in each for each in person.cells(person.table())) == 1


def test_a_half_filled_wizard_is_offered_again_after_a_kill(start: Start, tmp_path: Path) -> None:
    run_and_kill(tmp_path, "draft")

    person = start(is_demo=True)
    person.await_sight("Contoso Ltd.")
    person.await_sight("Nothing waits to be sent")
    open_customer(person, "contoso", "Contoso Ltd.")
    person.click("Continue")
    person.await_sight("1 offer, 37 licences")


def test_quitting_leaves_no_log_behind_that_looks_like_a_crash(start: Start, tmp_path: Path) -> None:
    person = start(is_demo=True)
    person.await_sight("Contoso Ltd.")

    person.office.retire()
    again = start(is_demo=True)
    again.await_sight("Contoso Ltd.")
    again.office.retire()

    assert sorted(each.name for each in (tmp_path / "demo").glob("*.sqlite*")) == ["csp-desktop.sqlite"]
