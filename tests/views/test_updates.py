from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import Unavailable
from csp_desktop.views.updates import UpdatesView
from tests.fakes.fake_news import PAGE, a_release
from tests.fakes.inline_lane import HeldLane, InlineLane
from tests.viewmodels.test_updates import Room


class Shown(Room):
    """The dialog above a window; the look has been made."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        self.qtbot = qtbot
        self.window = QWidget()
        self.window.resize(900, 700)
        qtbot.addWidget(self.window)
        self.window.show()

    def dialog(self, jobs: InlineLane | HeldLane | None = None) -> UpdatesView:
        form = self.form(jobs)
        form.setParent(self.window)
        form.look()
        view = UpdatesView(form, self.window)
        view.open()
        return view


class Browser(QObject):
    """Takes the pages that the system would open."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: list[str] = []

    @Slot(QUrl)
    def take(self, address: QUrl) -> None:
        self.pages.append(address.toString())


@pytest.fixture
def shown(qtbot: QtBot, dressed: QApplication) -> Shown:
    return Shown(qtbot)


@pytest.fixture
def browser() -> Iterator[Browser]:
    made = Browser()
    QDesktopServices.setUrlHandler("https", made, "take")  # type: ignore[arg-type]  # its stubs want bytes here
    yield made
    QDesktopServices.unsetUrlHandler("https")


def click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_new_version_is_shown_with_day_notes_files_and_page(shown: Shown) -> None:
    view = shown.dialog()

    assert view.title.text() == "Version 1.3.0 of CSP Desktop is there."
    assert view.day.text() == "Released on 24 Nov 2026"
    assert view.notes.toPlainText() == "Faster."
    assert view.files.toPlainText() == f"csp-desktop-1.3.0-setup.exe (32.97 MiB)\n{'0123456789abcdef' * 4}"
    assert view.page.text() == PAGE
    assert not view.banner.isVisible()
    assert not view.again.isVisible()


def test_notes_are_shown_as_they_are_and_never_as_html(shown: Shown) -> None:
    shown.news.release = a_release(en="<b>Faster</b> & <img src='x'>\n- one")

    view = shown.dialog()

    assert view.notes.toPlainText() == "<b>Faster</b> & <img src='x'>\n- one"


def test_the_page_is_opened_by_a_click(shown: Shown, browser: Browser) -> None:
    view = shown.dialog()

    click(view.open_page)

    assert browser.pages == [PAGE]
    assert view.isVisible()
    assert not view.problem.isVisible()


def test_a_page_that_no_browser_takes_is_told_with_its_address(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _address: False)
    view = shown.dialog()

    click(view.open_page)

    assert view.problem.isVisible()
    assert view.problem.accessibleName().startswith("No browser could be opened.")


def test_a_click_puts_this_version_off_and_closes(shown: Shown) -> None:
    view = shown.dialog()

    click(view.put_off)

    assert shown.shelf.kept.version_put_off == "1.3.0"
    assert not view.isVisible()


def test_putting_off_what_cannot_be_kept_stays_open_and_says_why(shown: Shown) -> None:
    view = shown.dialog()
    shown.shelf.failure = Unavailable(Code.DISK_FULL)

    click(view.put_off)

    assert view.problem.isVisible()
    assert view.isVisible()


def test_closing_puts_nothing_off(shown: Shown) -> None:
    view = shown.dialog()

    click(view.leave)

    assert not view.isVisible()
    assert shown.shelf.kept.version_put_off == ""


def test_escape_closes(shown: Shown) -> None:
    view = shown.dialog()

    QTest.keyClick(view, Qt.Key.Key_Escape)

    assert not view.isVisible()


def test_checksums_are_copied_as_the_usual_tool_reads_them(shown: Shown) -> None:
    view = shown.dialog()

    click(view.copy)

    assert QGuiApplication.clipboard().text() == f"{'0123456789abcdef' * 4}  csp-desktop-1.3.0-setup.exe\n"


def test_a_checksum_can_be_selected_by_keys(shown: Shown) -> None:
    view = shown.dialog()
    view.files.setFocus()

    QTest.keyClick(view.files, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view.files, Qt.Key.Key_X)

    assert view.files.textCursor().selectedText().endswith("0123456789abcdef")
    assert view.files.toPlainText().startswith("csp-desktop-1.3.0-setup.exe")


def test_the_newest_version_is_told_and_there_is_nothing_to_do(shown: Shown) -> None:
    shown.news.release = a_release("1.2.0")

    view = shown.dialog()

    assert view.banner.accessibleName() == "You have the newest version (1.2.0)."
    buttons = [each for each in (view.open_page, view.put_off, view.again, view.leave, view.copy) if each.isVisible()]
    assert buttons == [view.leave]


def test_a_failure_says_why_what_it_means_and_lets_one_look_again(shown: Shown) -> None:
    shown.news.failure = Unavailable(Code.UPDATE_UNREACHABLE)
    view = shown.dialog()
    before = (view.banner.accessibleName(), view.banner.accessibleDescription())
    shown.news.failure = None

    click(view.again)

    assert before[0] == "The server that tells of new versions could not be reached."
    assert before[1].startswith("So it is not known whether there is a new version.")
    assert view.title.text() == "Version 1.3.0 of CSP Desktop is there."
    assert not view.again.isVisible()


def test_a_look_under_way_is_told_and_its_answer_shown(shown: Shown) -> None:
    jobs = HeldLane()
    view = shown.dialog(jobs)
    while_looking = view.title.text()

    jobs.release()

    assert while_looking == "Looking for a new version…"
    assert view.notes.isVisible()


def test_an_answer_that_comes_after_closing_disturbs_nobody(shown: Shown) -> None:
    jobs = HeldLane()
    view = shown.dialog(jobs)
    view.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    click(view.leave)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    jobs.release()

    assert shown.found_count == 0


def test_another_language_is_spoken_at_once(shown: Shown) -> None:
    view = shown.dialog()

    QApplication.sendEvent(view, QEvent(QEvent.Type.LanguageChange))

    assert view.open_page.text() == "Open page"
    assert view.notes.toPlainText() == "Faster."


def test_everything_has_a_name_for_those_who_hear_it(shown: Shown) -> None:
    view = shown.dialog()

    assert [each.accessibleName() for each in (view.notes, view.files, view.copy)] == [
        "What is new",
        "Files and their SHA-256",
        "Copy the files' SHA-256",
    ]


def test_enter_opens_the_page(shown: Shown, browser: Browser) -> None:
    view = shown.dialog()

    QTest.keyClick(view, Qt.Key.Key_Return)

    assert browser.pages == [PAGE]
