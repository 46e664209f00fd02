"""The dialog that saves a report."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import Unavailable
from csp_desktop.viewmodels.report import Report
from csp_desktop.views.report import SupportReportView
from tests.fakes.inline_lane import HeldLane

LEFT = Qt.MouseButton.LeftButton


class Desk:
    """Writes a report of one word."""

    def __init__(self) -> None:
        self.lane = HeldLane()
        self.error: Unavailable | None = None

    def write(self, path: Path, outlines: tuple[str, ...]) -> None:
        if self.error is not None:
            raise self.error
        path.write_text("report", encoding="utf-8")


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def view(qtbot: QtBot, dressed: object, desk: Desk) -> SupportReportView:
    view = SupportReportView(Report(desk.write, desk.lane))
    view.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(view)
    view.show()
    return view


def choose(view: QDialog, path: Path) -> None:
    """Take a file in the file dialog that is open."""
    asking = view.findChild(QFileDialog)
    assert asking is not None
    asking.fileSelected.emit(str(path))
    asking.close()


def test_it_says_what_is_in_it_and_that_nothing_is_sent(view: SupportReportView) -> None:
    assert "the log" in view.holds.text()
    assert "no names" in view.holds_not.text()
    assert view.stays.text().startswith("Nothing is sent")
    assert not view.saved.isVisible()


def test_a_file_is_asked_for_with_a_name_and_written(
    view: SupportReportView, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    qtbot.mouseClick(view.save, LEFT)
    asking = view.findChild(QFileDialog)
    assert asking is not None
    assert asking.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert asking.selectedFiles()[0].rpartition("/")[2].startswith("csp-desktop-report-")
    choose(view, tmp_path / "r.zip")
    assert view.saved.isVisible()
    assert not view.save.isEnabled()
    assert view.save.toolTip() == "The report is being written…"
    desk.lane.release()

    assert (tmp_path / "r.zip").read_text(encoding="utf-8") == "report"
    assert view.save.isEnabled()
    assert view.saved.path.text() == str(tmp_path / "r.zip")
    assert view.saved.banner.accessibleName() == "Saved as r.zip"


def test_its_folder_is_shown(
    view: SupportReportView, desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(QUrl(url).toLocalFile()))
    view.report.save(str(tmp_path / "r.zip"))
    assert not view.saved.show_folder.isVisible()
    desk.lane.release()

    qtbot.mouseClick(view.saved.show_folder, LEFT)

    assert [Path(each) for each in opened] == [tmp_path]


def test_a_failure_is_said_and_another_folder_can_be_chosen(
    view: SupportReportView, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.error = Unavailable(Code.FOLDER_UNAVAILABLE, folder="/f")
    view.report.save(str(tmp_path / "r.zip"))
    desk.lane.release()

    assert "Choose another folder." in view.saved.banner.accessibleName()
    assert view.save.isEnabled()
    assert not view.saved.show_folder.isVisible()
    assert not view.saved.path.isVisible()
