"""Runs the story in two lives of the program and writes the report."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from csp_desktop.bootstrap.office import Office, make_application
from csp_desktop.cli.arguments import Options
from csp_desktop.selftest.person import Person
from csp_desktop.selftest.report import Report, Step, is_frozen
from csp_desktop.selftest.story import Told, first_life, second_life, write_catalog

SECOND_LIFE_SECONDS = 300

HARMLESS = ("This plugin does not support", "EnableNonClientDpiScaling() failed")
"""What Qt says of the offscreen platform, which has no window manager, and of wine, which scales no frames."""


def run_selftest(options: Options) -> int:
    """Run it as the command line says; return 0 where all went well, 1 where not and 2 where no report can be written.

    A picture of what stood in front lies beside the report of a run that failed.
    """
    target = options.selftest
    assert target is not None, "only --selftest leads here"
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        Report().write(target)
    except OSError as error:
        sys.stderr.write(f"csp-desktop: the report cannot be written to {target}: {error.strerror}\n")
        return 2
    app = make_application()
    report = Report()
    if options.selftest_folder is not None:
        _live(
            app, report, second_life(), Options(data_dir=options.selftest_folder, is_demo=True, language="en"), target
        )
    else:
        # Windows lets nobody remove a file that a program which is just ending still holds.
        with tempfile.TemporaryDirectory(prefix="csp-desktop-", ignore_cleanup_errors=True) as name:
            folder = Path(name)
            catalog = write_catalog(folder)
            told = Options(data_dir=folder / "data", is_demo=True, language="en", file=catalog)
            _live(app, report, first_life(), told, target)
            if report.is_good:
                _start_again(report, folder)
    report.write(target)
    return 0 if report.is_good else 1


def _live(app: QApplication, report: Report, steps: Sequence[Told], options: Options, target: Path) -> None:
    """Open the program, take the steps up to the first that fails, and close it."""
    watch = _Watch(report)
    qInstallMessageHandler(watch.on_message)
    office = Office(app, options)
    office.window.painted.connect(lambda: setattr(report, "painted_at", time.time()))
    office.window.painted.connect(office.move_in)
    person = Person(office)
    try:
        for told in (Told("open the window", _open), *steps):
            began = time.monotonic()
            step = Step(told.name)
            report.steps.append(step)
            try:
                step.facts = told.take(person)
            except Exception:  # noqa: BLE001  # whatever it is, it belongs into the report
                step.problem = traceback.format_exc()
            step.seconds = round(time.monotonic() - began, 3)
            if told.take is _open:
                # The house has put its own in place by now.
                sys.excepthook = watch.on_bug
            if step.problem or report.complaints:
                person.front().grab().save(str(target.with_suffix(".png")))
                break
    finally:
        office.retire()
        office.window.close()
        qInstallMessageHandler(None)
        sys.excepthook = sys.__excepthook__


def _open(person: Person) -> dict[str, str | int | float]:
    person.wait_until_settled()
    return {"width": person.window.width(), "height": person.window.height()}


def _start_again(report: Report, folder: Path) -> None:
    """Let a new process find what this one wrote, and take its steps into the report."""
    step = Step("start again")
    report.steps.append(step)
    began = time.monotonic()
    target = folder / "second.json"
    program = [sys.executable] if is_frozen() else [sys.executable, "-m", "csp_desktop"]
    command = [*program, "--selftest", str(target), "--selftest-folder", str(folder / "data")]
    try:
        # Without a console a windowed bundle has no handles to pass on.
        ended = subprocess.run(  # noqa: S603  # this program itself
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=SECOND_LIFE_SECONDS,
            check=False,
        )
        step.facts = {"exit_code": ended.returncode}
        told = json.loads(target.read_text(encoding="utf-8"))
        report.steps += [Step(**each) for each in told["steps"]]
        report.complaints += told["complaints"]
        if ended.returncode or not told["ok"]:
            step.problem = f"the second life ended with {ended.returncode}"
    except (OSError, ValueError, subprocess.TimeoutExpired):
        step.problem = traceback.format_exc()
    step.seconds = round(time.monotonic() - began, 3)


class _Watch:
    """Writes down what Qt and Python complain about."""

    def __init__(self, report: Report) -> None:
        self._report = report

    def on_message(self, kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        """Take a message of Qt."""
        is_complaint = kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)
        if is_complaint and not any(harmless in text for harmless in HARMLESS):
            self._report.complaints.append(text)

    def on_bug(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Take what a slot raised."""
        self._report.complaints.append("".join(traceback.format_exception(kind, error, trace)))
