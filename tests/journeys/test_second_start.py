"""The program is asked for again: what a later start hands over, and what it says where nobody answers."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QDir, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from csp_desktop.bootstrap.office import Office
from csp_desktop.cli.arguments import Options
from csp_desktop.qtkit.single_instance import LOCK_NAME, SingleInstance
from csp_desktop.system.resources import resource
from csp_desktop.views.import_file import ImportFileView
from tests.journeys.conftest import Start
from tests.journeys.person import Person
from tests.journeys.test_first_start import choose_in_menu, drop
from tests.journeys.test_walks import open_customer

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 60
SHORT_MILLISECONDS, LONG_MILLISECONDS = 600, 30_000
"""How long a second start waits: where a test wants to see its box, and where a busy machine must not show it."""

WELCOME = "Explore with sample data"

POSIX = pytest.mark.skipif(os.name != "posix", reason="signals stop and end programs on POSIX alone")

WATCHED = """
import json, os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from csp_desktop.__main__ import main
from csp_desktop.bootstrap import office, second_start

sight, wish = Path(sys.argv[1]), Path(sys.argv[2])
make = office.make_application

def texts(window):
    shown = [each for each in window.findChildren(QWidget) if each.isVisible() and each.window() is window]
    return [each.text().replace("&", "") for each in shown if isinstance(each, QLabel | QAbstractButton)]

def look():
    windows = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    seen = sorted((type(each).__name__, texts(each)) for each in windows)
    sight.with_suffix(".new").write_text(json.dumps(seen))
    os.replace(sight.with_suffix(".new"), sight)
    if wish.exists():
        wanted = json.loads(wish.read_text())
        wish.unlink()
        if "open" in wanted:
            QCoreApplication.postEvent(QApplication.instance(), QFileOpenEvent(wanted["open"]))
        for window in windows:
            for each in window.findChildren(QAbstractButton):
                if each.text().replace("&", "") == wanted.get("click"):
                    each.click()
                    return

def make_watched():
    app = make()
    timer = QTimer(app)
    timer.timeout.connect(look)
    timer.start(50)
    return app

office.make_application = make_watched
second_start.PATIENCE_MILLISECONDS = int(sys.argv[3])
sys.exit(main(sys.argv[4:]))
"""


class Watched:
    """The program in a process of its own, which writes down what it shows and does what is wished."""

    def __init__(self, scratch: Path, arguments: Sequence[str | Path], cwd: Path, patience_milliseconds: int) -> None:
        scratch.mkdir()
        self._sight = scratch / "sight.json"
        self._wish = scratch / "wish.json"
        self._told = (scratch / "told.txt").open("w+")
        self.process = subprocess.Popen(
            [
                *(sys.executable, "-c", WATCHED, str(self._sight), str(self._wish), str(patience_milliseconds)),
                *("--language", "en", *map(str, arguments)),
            ],
            cwd=cwd,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=self._told,
            stderr=subprocess.STDOUT,
        )

    def windows(self, kind: str = "") -> list[list[str]]:
        """The texts of each window of a kind that is shown now."""
        try:
            seen = json.loads(self._sight.read_text())
        except FileNotFoundError:
            return []
        return [texts for name, texts in seen if kind in ("", name)]

    def sees(self, text: str) -> bool:
        """Whether a text stands in any window."""
        return any(text in each for texts in self.windows() for each in texts)

    def await_sight(self, text: str) -> None:
        """Wait until a text is shown."""
        self.wait_until(lambda: self.sees(text), text)

    def wait_until(self, happened: Callable[[], bool], what: str) -> None:
        """Wait until something has happened."""
        ends_at = time.monotonic() + PATIENCE_SECONDS
        while not happened():
            assert self.process.poll() is None, f"ended with {self.process.returncode}: {self.told()}"
            assert time.monotonic() < ends_at, f"waited in vain for {what!r}: {self.windows()}; {self.told()}"
            time.sleep(0.02)

    def wish(self, **wanted: str) -> None:
        """Let it click or be handed a file."""
        fresh = self._wish.with_suffix(".new")
        fresh.write_text(json.dumps(wanted))
        fresh.replace(self._wish)

    def told(self) -> str:
        """What it wrote on its outputs."""
        self._told.flush()
        self._told.seek(0)
        return self._told.read()

    def ends(self) -> int:
        """Wait for its end, which must be a good one, and return the exit code."""
        code = self.process.wait(PATIENCE_SECONDS)
        assert "Traceback" not in self.told()
        return code

    def end(self) -> None:
        """End it as the system does when a person goes home."""
        if self.process.poll() is None:
            self.process.terminate()
            code = self.process.wait(PATIENCE_SECONDS)
            assert os.name == "nt" or code == 0, self.told()
        assert "Traceback" not in self.told()
        self._told.close()


Begin = Callable[..., Watched]


@pytest.fixture
def begin(tmp_path: Path) -> Iterator[Begin]:
    """Start programs of their own; whatever still runs is ended."""
    begun: list[Watched] = []

    def begin_one(*arguments: str | Path, cwd: Path = ROOT, patience_milliseconds: int = LONG_MILLISECONDS) -> Watched:
        begun.append(Watched(tmp_path / f"program {len(begun)}", arguments, cwd, patience_milliseconds))
        return begun[-1]

    yield begin_one

    for each in begun:
        each.end()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The folder of the data, with letters and blanks as people have them."""
    folder = tmp_path / "내 자료 1"
    folder.mkdir()
    return folder


@pytest.fixture
def catalog(tmp_path: Path) -> Path:
    """A document of ours."""
    return copied(resource("demo", "offers.json"), tmp_path / "가격 목록 2020.cspcatalog")


@pytest.fixture
def move_into(qapp: QApplication, qtbot: QtBot) -> Iterator[Callable[[Options], Person]]:
    """Open a window behind which nothing stands yet."""
    people: list[Person] = []

    def open_window(options: Options) -> Person:
        people.append(Person(Office(qapp, options), qtbot))
        return people[-1]

    yield open_window

    for each in people:
        each.office.retire()
        each.window.close()
        each.window.deleteLater()


def copied(file: Path, target: Path) -> Path:
    shutil.copy(file, target)
    return target


def start_again(*arguments: str | Path, cwd: Path = ROOT) -> subprocess.Popen[str]:
    """Start the program as a person does who does not see that it is open."""
    return subprocess.Popen(
        [sys.executable, "-m", "csp_desktop", *map(str, arguments)],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def await_end(person: Person, second: subprocess.Popen[str]) -> None:
    """Let the program in this process go on until the second start is done, which says nothing."""
    person.wait_until(lambda: second.poll() is not None)
    told, _ = second.communicate()
    assert (second.returncode, told) == (0, "")


def import_dialogs(person: Person) -> list[ImportFileView]:
    return [each for each in person.window.findChildren(ImportFileView) if each.isVisible()]


def look_through_imports(person: Person, count: int) -> set[str]:
    """Wait for so many import dialogs, close one after the other, and return the names of their files."""
    person.wait_until(lambda: len(import_dialogs(person)) == count)
    names = set()
    while open_dialogs := import_dialogs(person):
        names.add(open_dialogs[-1].file.text())
        open_dialogs[-1].reject()
        person.await_gone(open_dialogs[-1])
    return names


# Two programs.


def test_a_second_start_hands_its_file_to_the_first_and_ends_with_0(begin: Begin, data: Path, catalog: Path) -> None:
    first = begin("--data-dir", data)
    first.await_sight(WELCOME)

    # A relative name, from a folder that the first one is not in.
    second = begin("--data-dir", data, catalog.name, cwd=catalog.parent)

    assert second.ends() == 0
    assert second.windows() == []
    first.wait_until(lambda: len(first.windows("ImportFileView")) == 1, "the import dialog")
    first.await_sight(catalog.name)


def test_of_two_starts_at_the_same_moment_one_opens_the_files_of_both(begin: Begin, data: Path, catalog: Path) -> None:
    both = [begin("--data-dir", data, catalog), begin("--data-dir", data, catalog)]

    ends_at = time.monotonic() + PATIENCE_SECONDS
    while all(each.process.poll() is None for each in both) and time.monotonic() < ends_at:
        time.sleep(0.02)
    holder, other = both if both[0].process.poll() is None else reversed(both)

    assert other.ends() == 0
    assert other.windows() == []
    holder.wait_until(lambda: len(holder.windows("ImportFileView")) == 2, "its own file and the other's")


def test_real_and_sample_data_are_open_side_by_side(begin: Begin, data: Path) -> None:
    real, sample = begin("--data-dir", data), begin("--data-dir", data, "--demo")

    real.await_sight(WELCOME)
    sample.wait_until(lambda: bool(sample.windows("MainWindow")), "the window")

    assert (data / LOCK_NAME).exists()
    sample.wait_until((data / "demo" / LOCK_NAME).exists, "its own lock")
    assert real.process.poll() is None


def test_a_file_that_the_system_passes_on_is_opened(begin: Begin, data: Path, catalog: Path) -> None:
    first = begin("--data-dir", data)
    first.await_sight(WELCOME)

    first.wish(open=str(catalog))

    first.wait_until(lambda: len(first.windows("ImportFileView")) == 1, "the import dialog")
    first.await_sight(catalog.name)


def test_after_a_crash_the_next_start_opens_the_data(begin: Begin, data: Path, catalog: Path) -> None:
    crashed = begin("--data-dir", data)
    crashed.await_sight(WELCOME)
    crashed.process.kill()
    crashed.process.wait(PATIENCE_SECONDS)
    assert (data / LOCK_NAME).exists()

    first = begin("--data-dir", data)
    first.await_sight(WELCOME)
    second = begin("--data-dir", data, catalog)

    assert second.ends() == 0
    first.await_sight(catalog.name)


@POSIX
def test_where_the_first_hangs_the_second_says_so_and_closes(begin: Begin, data: Path) -> None:
    first = begin("--data-dir", data)
    first.await_sight(WELCOME)
    first.process.send_signal(signal.SIGSTOP)
    try:
        second = begin("--data-dir", data, patience_milliseconds=SHORT_MILLISECONDS)
        second.await_sight("does not answer")
        assert second.sees("Your data is safe")
        second.wish(click="Close")

        assert second.ends() == 0
        assert second.windows("MainWindow") == []
    finally:
        first.process.send_signal(signal.SIGCONT)


@POSIX
def test_tried_again_after_the_first_has_caught_its_breath(begin: Begin, data: Path, catalog: Path) -> None:
    first = begin("--data-dir", data)
    first.await_sight(WELCOME)
    first.process.send_signal(signal.SIGSTOP)
    second = begin("--data-dir", data, catalog, patience_milliseconds=SHORT_MILLISECONDS)
    try:
        second.await_sight("does not answer")
    finally:
        first.process.send_signal(signal.SIGCONT)

    first.wait_until(lambda: bool(first.windows("ImportFileView")), "what it was told while it slept")
    second.wish(click="Retry")

    assert second.ends() == 0
    first.await_sight(catalog.name)
    assert len(first.windows("ImportFileView")) == 1, "what was said several times is done once"


def test_data_that_another_computer_has_open_is_left_alone_until_it_is_free(begin: Begin, data: Path) -> None:
    lock = data / LOCK_NAME
    lock.write_text("1234\ncsp-desktop\nOFFICE-7\n", encoding="utf-8")
    second = begin("--data-dir", data)
    second.await_sight("“OFFICE-7”")
    assert lock.read_text(encoding="utf-8") == "1234\ncsp-desktop\nOFFICE-7\n"
    assert list(data.glob("*.sqlite")) == []

    lock.unlink()
    second.wish(click="Retry")

    # It opens here now, and stays open although its first box is closed.
    second.await_sight(WELCOME)
    assert second.process.poll() is None


def test_a_first_that_cannot_open_its_data_is_brought_to_the_front_all_the_same(begin: Begin, data: Path) -> None:
    shutil.copy(max((ROOT / "tests" / "databases").glob("v*.sqlite")), data / "csp-desktop.sqlite")
    with closing(sqlite3.connect(data / "csp-desktop.sqlite")) as connection:
        connection.execute("PRAGMA user_version = 99")
    first = begin("--data-dir", data)
    first.await_sight("newer version")

    second = begin("--data-dir", data)

    assert second.ends() == 0
    assert second.windows() == []


# The first program in this process.


def test_the_window_comes_to_the_front(start: Start, tmp_path: Path) -> None:
    person = start()
    person.await_sight(WELCOME)
    person.window.showMinimized()

    await_end(person, start_again("--data-dir", tmp_path))

    assert not person.window.isMinimized()
    assert person.window.isVisible()
    assert import_dialogs(person) == []


def test_two_files_quickly_one_after_the_other_are_both_offered(start: Start, tmp_path: Path, catalog: Path) -> None:
    another = copied(catalog, catalog.with_name("another.json"))
    person = start()
    person.await_sight(WELCOME)

    both = [start_again("--data-dir", tmp_path, each) for each in (catalog, another)]
    for each in both:
        await_end(person, each)

    assert look_through_imports(person, 2) == {catalog.name, another.name}


def test_a_file_that_comes_while_a_wizard_is_open_leaves_the_wizard_as_it_is(
    start: Start, tmp_path: Path, catalog: Path
) -> None:
    person = start(is_demo=True)
    person.await_sight("Northwind Traders")
    open_customer(person, "contoso", "Contoso Ltd.")
    person.click("New subscription…")
    person.await_sight("Licences, billed annually")
    wizard = person.front()

    await_end(person, start_again("--data-dir", tmp_path, "--demo", catalog))
    person.await_sight(catalog.name)
    dialog = person.front()
    assert isinstance(dialog, ImportFileView)
    person.press(Qt.Key.Key_Escape)
    person.await_gone(dialog)

    assert person.front() is wizard
    person.await_sight("Licences, billed annually")


def test_files_that_come_before_the_data_is_open_wait_for_it(
    move_into: Callable[[Options], Person], tmp_path: Path, catalog: Path
) -> None:
    another = copied(catalog, catalog.with_name("another.json"))
    person = move_into(Options(data_dir=tmp_path / "data", language="en", file=catalog))

    person.office.open_file(another)
    assert import_dialogs(person) == []
    person.office.move_in()

    assert look_through_imports(person, 2) == {catalog.name, another.name}


def test_sample_data_that_is_open_elsewhere_is_told_and_the_real_data_stays(start: Start, tmp_path: Path) -> None:
    person = start()
    person.await_sight(WELCOME)
    (tmp_path / "demo").mkdir()
    elsewhere = SingleInstance(tmp_path / "demo")
    assert elsewhere.take()

    person.click(WELCOME)
    person.await_sight("This data is open in another window of CSP Desktop")
    box = person.front()
    person.click("Close")
    person.await_gone(box)

    assert person.sees(WELCOME)
    assert list((tmp_path / "demo").glob("*.sqlite")) == []
    elsewhere.close()
    person.click(WELCOME)
    person.await_sight("Northwind Traders")
    assert not SingleInstance(tmp_path / "demo").take(), "it is held here now"
    real = SingleInstance(tmp_path)
    assert real.take(), "and what was left is free"
    real.close()


def test_going_over_twice_in_one_turn_is_going_once(start: Start) -> None:
    person = start()
    person.await_sight(WELCOME)

    person.window.samples_wanted.emit()
    person.window.samples_wanted.emit()
    person.await_sight("Northwind Traders")

    assert [each for each in person.window.findChildren(QMessageBox) if each.isVisible()] == []


def test_later_starts_are_heard_for_the_data_that_is_shown(start: Start, tmp_path: Path, catalog: Path) -> None:
    person = start()
    person.await_sight(WELCOME)
    person.click(WELCOME)
    person.await_sight("Northwind Traders")

    await_end(person, start_again("--data-dir", tmp_path, "--demo", catalog))
    person.await_sight(catalog.name)
    person.press(Qt.Key.Key_Escape)
    choose_in_menu(person, "Leave sample data")
    person.await_sight(WELCOME)
    await_end(person, start_again("--data-dir", tmp_path, catalog))

    person.await_sight(catalog.name)
    assert len(import_dialogs(person)) == 1


def test_a_folder_that_cannot_be_used_is_told_and_tried_again(
    move_into: Callable[[Options], Person], tmp_path: Path
) -> None:
    folder = tmp_path / "자료"
    folder.write_text("no folder", encoding="utf-8")
    person = move_into(Options(data_dir=folder, language="en"))
    person.office.move_in()
    person.await_sight("cannot be used")

    folder.unlink()
    person.click("Retry")

    person.wait_until_settled()
    assert (folder / LOCK_NAME).exists()
    person.office.retire()
    assert not (folder / LOCK_NAME).exists()


@POSIX
def test_hostile_words_on_the_socket_change_nothing_in_the_window(start: Start, tmp_path: Path) -> None:
    person = start()
    person.await_sight(WELCOME)
    ear = Path(QDir.tempPath(), SingleInstance(tmp_path).name)
    person.wait_until(ear.exists)

    for said in (b"[" * 50_000 + b"\n", b"\xff\xfe\n", b'{"XDG_ACTIVATION_TOKEN": "\\ud800", "open": "\\u0000"}\n'):
        with socket.socket(socket.AF_UNIX) as stranger:
            stranger.connect(str(ear))
            stranger.sendall(said)
            person.bot.wait(20)

    assert [each for each in person.window.findChildren(QDialog) if each.isVisible()] == []
    await_end(person, start_again("--data-dir", tmp_path))


def test_a_dropped_document_of_ours_is_offered_for_import(start: Start, catalog: Path) -> None:
    person = start()
    person.await_sight(WELCOME)

    drop(person, catalog)

    person.await_sight(catalog.name)
    person.click("Import")
    person.await_sight("118")


def test_a_document_of_ours_that_is_no_catalog_changes_nothing(start: Start, tmp_path: Path) -> None:
    stranger = tmp_path / "letter.cspcatalog"
    stranger.write_text("Dear customer", encoding="utf-8")
    person = start()
    person.await_sight(WELCOME)

    drop(person, stranger)

    person.await_sight("Nothing was changed")
