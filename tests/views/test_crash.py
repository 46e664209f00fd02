"""The crash dialog."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from csp_desktop.viewmodels.crash import Crash
from csp_desktop.viewmodels.report import Report
from csp_desktop.views.crash import CrashView
from tests.fakes.inline_lane import InlineLane

LEFT = Qt.MouseButton.LeftButton
OUTLINE = "Traceback (most recent call last):\n  csp_desktop/views/look.py, line 3, in <lambda>\nKeyError"


def write(path: Path, outlines: tuple[str, ...]) -> None:
    path.write_text("\n".join(outlines), encoding="utf-8")


def make_report(outlines: Callable[[], tuple[str, ...]], parent: QObject) -> Report:
    return Report(write, InlineLane(), outlines=outlines, parent=parent)


@pytest.fixture
def view(qtbot: QtBot, dressed: object) -> CrashView:
    view = CrashView(Crash(OUTLINE, "CSP Desktop 1", is_open=True, make_report=make_report))
    view.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(view)
    view.open()
    return view


def test_it_opens_with_words_and_without_a_traceback(view: CrashView) -> None:
    assert view.banner.accessibleName() == "Something went wrong that should not have."
    assert view.data.isVisible()
    assert view.advice.isVisible()
    assert not view.details.isVisible()
    assert view.go_on.hasFocus()
    assert view.isModal()


def test_every_sentence_has_room(view: CrashView) -> None:
    for label in (view.data, view.advice):
        assert label.height() >= label.heightForWidth(label.width())


def test_the_details_unfold_as_plain_text_in_even_letters(view: CrashView, qtbot: QtBot) -> None:
    before = view.height()

    qtbot.mouseClick(view.unfold, LEFT)

    assert view.details.isVisible()
    assert view.details.toPlainText() == f"CSP Desktop 1\n\n{OUTLINE}"
    assert view.details.isReadOnly()
    assert view.details.lineWrapMode() is QPlainTextEdit.LineWrapMode.NoWrap
    letters = view.details.fontMetrics()
    assert letters.horizontalAdvance("iiii") == letters.horizontalAdvance("WWWW")
    assert view.height() > before
    assert view.unfold.accessibleDescription() == "unfolded"
    qtbot.mouseClick(view.unfold, LEFT)
    assert not view.details.isVisible()
    assert view.height() == before


def test_further_bugs_are_counted_beside_the_first(view: CrashView) -> None:
    view.form.count("ValueError")

    assert view.banner.accessibleDescription() == "and 1 more since then"
    assert view.details.toPlainText().endswith("ValueError")


def test_the_details_are_copied(view: CrashView, qtbot: QtBot) -> None:
    qtbot.mouseClick(view.copy, LEFT)

    assert QGuiApplication.clipboard().text() == f"CSP Desktop 1\n\n{OUTLINE}"


def test_a_report_is_saved_and_said(view: CrashView, qtbot: QtBot, tmp_path: Path) -> None:
    qtbot.mouseClick(view.save, LEFT)
    asking = view.findChild(QFileDialog)
    assert asking is not None
    asking.fileSelected.emit(str(tmp_path / "r.zip"))
    asking.close()

    assert (tmp_path / "r.zip").read_text(encoding="utf-8") == OUTLINE
    assert view.saved.isVisible()
    assert view.saved.banner.accessibleName() == "Saved as r.zip"


def test_going_on_closes_it(view: CrashView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.form.quit_wanted):
        qtbot.mouseClick(view.go_on, LEFT)

    assert not view.isVisible()


def test_quitting_asks_for_it_once_the_dialog_is_closed(view: CrashView, qtbot: QtBot) -> None:
    seen: list[bool] = []
    view.form.quit_wanted.connect(lambda: seen.append(view.isVisible()))

    qtbot.mouseClick(view.quit, LEFT)

    assert seen == [False]


def test_escape_goes_on(view: CrashView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.form.quit_wanted):
        qtbot.keyClick(view, Qt.Key.Key_Escape)

    assert not view.isVisible()
