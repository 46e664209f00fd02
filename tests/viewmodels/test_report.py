"""Saving a report."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import ExpectedError, Unavailable
from csp_desktop.viewmodels.report import Report, ReportState
from tests.fakes.inline_lane import HeldLane, InlineLane

pytestmark = pytest.mark.usefixtures("qapp")


class Desk:
    """Notes what is to be written; fails where it is told to."""

    def __init__(self, error: BaseException | None = None) -> None:
        self.written: list[tuple[Path, tuple[str, ...]]] = []
        self.error = error

    def write(self, path: Path, outlines: tuple[str, ...]) -> None:
        if self.error is not None:
            raise self.error
        self.written.append((path, outlines))


def test_a_name_has_the_local_time(qapp: QApplication) -> None:
    report = Report(Desk().write, InlineLane(), now=lambda: datetime(2024, 3, 1, 9, 5, 7))  # noqa: DTZ001  local

    assert report.suggested_name() == "csp-desktop-report-20240301-090507.zip"


def test_it_says_where_it_lies() -> None:
    desk, lane = Desk(), HeldLane()
    report = Report(desk.write, lane, outlines=lambda: ("a", "b"))
    place = Path("/some/folder/r.zip")

    report.save(str(place))
    assert report.state == ReportState(is_saving=True)
    report.save(str(place))
    lane.release()

    assert desk.written == [(place, ("a", "b"))]
    assert report.state == ReportState(said="Saved as r.zip", path=str(place), folder=str(place.parent))


@pytest.mark.parametrize(
    ("typed", "name"), [("r", "r.zip"), ("r.ZIP", "r.ZIP"), ("r.txt", "r.txt.zip"), ("a.b", "a.b.zip")]
)
def test_it_has_an_ending_that_systems_know(typed: str, name: str) -> None:
    desk = Desk()

    Report(desk.write, InlineLane()).save(f"/some/{typed}")

    assert desk.written[0][0] == Path("/some") / name


def test_nothing_chosen_changes_nothing() -> None:
    report = Report(Desk(AssertionError()).write, InlineLane())

    report.save("")

    assert report.state == ReportState()


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (Unavailable(Code.DISK_FULL, folder="/f"), "The disk is full."),
        (Unavailable(Code.FOLDER_UNAVAILABLE, folder="/f"), "Choose another folder."),
    ],
)
def test_a_failure_is_a_sentence_and_can_be_tried_again(error: ExpectedError, words: str) -> None:
    desk = Desk(error)
    report = Report(desk.write, InlineLane())

    report.save("/f/r.zip")
    assert words in report.state.problem
    assert "--data-dir" not in report.state.problem
    assert (report.state.said, report.state.can_save) == ("", True)
    desk.error = None
    report.save("/f/r.zip")

    assert report.state.problem == ""
    assert report.state.said == "Saved as r.zip"


def test_a_bug_is_passed_on() -> None:
    report = Report(Desk(KeyError("x")).write, InlineLane())

    with pytest.raises(KeyError):
        report.save("/f/r.zip")

    assert report.state == ReportState()
