"""What is said of a bug."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from csp_desktop.viewmodels.crash import MOST_COUNTED, MOST_TOLD, Crash
from csp_desktop.viewmodels.report import Report
from tests.fakes.inline_lane import InlineLane

pytestmark = pytest.mark.usefixtures("qapp")

PROGRAM = "CSP Desktop 1"


class Written:
    """The outlines of the last report."""

    outlines: tuple[str, ...] = ()

    def write(self, path: Path, outlines: tuple[str, ...]) -> None:
        self.outlines = outlines

    def make(self, outlines: Callable[[], tuple[str, ...]], parent: QObject) -> Report:
        return Report(self.write, InlineLane(), outlines=outlines, parent=parent)


def a_crash(*, is_open: bool = True, written: Written | None = None) -> Crash:
    return Crash("KeyError", PROGRAM, is_open=is_open, make_report=(written or Written()).make)


def test_it_says_what_happened_what_it_means_and_what_to_do() -> None:
    state = a_crash().state

    assert state.headline == "Something went wrong that should not have."
    assert "in the database" in state.data
    assert "draft" in state.data
    assert state.advice.startswith("Go on")
    assert (state.more, state.details, state.go_on) == ("", "CSP Desktop 1\n\nKeyError", "Go on")


def test_before_the_data_is_open_it_offers_another_try(qtbot: QtBot) -> None:
    crash = a_crash(is_open=False)
    assert crash.state.headline.startswith("Your data could not be opened")
    assert crash.state.go_on == "Try again"

    with qtbot.waitSignal(crash.again_wanted):
        crash.go_on()


def test_going_on_with_open_data_opens_nothing_again(qtbot: QtBot) -> None:
    crash = a_crash()

    with qtbot.assertNotEmitted(crash.again_wanted):
        crash.go_on()


def test_further_bugs_are_counted_and_each_kind_told_once() -> None:
    crash = a_crash()

    for outline in ("KeyError", "ValueError", "ValueError"):
        crash.count(outline)

    assert crash.state.more == "and 3 more since then"
    assert crash.state.details == "CSP Desktop 1\n\nKeyError\n\nValueError"


def test_beyond_a_number_nothing_changes_any_more(qtbot: QtBot) -> None:
    crash = a_crash()
    for number in range(MOST_COUNTED):
        crash.count(f"Error{number}")
    assert crash.is_full

    with qtbot.assertNotEmitted(crash.changed):
        crash.count("Another")

    assert crash.state.more == "and 99 more since then"
    assert len(crash.state.details.split("\n\n")) == 1 + MOST_TOLD


def test_the_report_has_all_of_them() -> None:
    written = Written()
    crash = a_crash(written=written)
    crash.count("ValueError")

    crash.report.save("/f/r.zip")

    assert written.outlines == ("KeyError", "ValueError")
