"""Builds everything behind the window for one data folder, and closes it in reverse."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from csp_desktop.bootstrap.bugs import Bugs
from csp_desktop.bootstrap.rooms import Tools, make_rooms
from csp_desktop.bootstrap.services import make_database, make_desk, make_imports
from csp_desktop.bootstrap.updates import begin_updates, make_updates
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.qtkit.feed import Feed
from csp_desktop.qtkit.lane import Lane
from csp_desktop.services.changes import Changes
from csp_desktop.services.ports.settings import Appearance, Settings
from csp_desktop.services.preferences import Preferences, PreferenceService
from csp_desktop.storage.database import Database
from csp_desktop.storage.lists import SqlLists
from csp_desktop.system.countries import CountryBook
from csp_desktop.system.crash_log import CrashLog
from csp_desktop.system.logging import LogFile
from csp_desktop.system.paths import Folders
from csp_desktop.system.settings import SettingsFile
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.messages import error_sentence, sentence
from csp_desktop.viewmodels.navigator import PlaceKind
from csp_desktop.views.main_window import MainWindow, Rooms


@dataclass(frozen=True)
class House:
    """Everything behind the window.

    Args:
        tools: What its rooms are built with.
        closing: Closes all of it, in reverse.
        warning: What went wrong on the way in and did not stop it; empty where all is well.
    """

    rooms: Rooms
    tools: Tools
    preferences: PreferenceService
    closing: ExitStack
    window: MainWindow
    warning: str

    def begin(self, files: Sequence[Path]) -> None:
        """Fill an empty sample house, tell a warning, and open the files that were named so far."""
        if self.warning:
            self.window.show_notice(self.warning)
        if self.tools.is_demo:
            tools = self.tools
            failed = partial(_on_failed, self.window)
            tools.jobs.submit(tools.owner, tools.imports.fill_with_samples, _done, failed)
        for file in files:
            self.open(file)
        begin_updates(self.tools)

    def open(self, file: Path) -> None:
        """Offer to import a file."""
        self.tools.navigator.go(PlaceKind.IMPORT, str(file))

    def choose_language(self, code: str) -> None:
        """Keep another language; every screen hears of it."""
        self._keep(lambda now: replace(now, language=code))

    def choose_appearance(self, name: str) -> None:
        """Keep another appearance."""
        self._keep(lambda now: replace(now, appearance=Appearance(name)))

    def close(self) -> None:
        """Close what was opened, in reverse."""
        self.closing.close()

    def _keep(self, choose: Callable[[Settings], Settings]) -> None:
        # Chosen in the lane: a second choice must not take back the first, which may not be written yet.
        change = partial(_change, self.preferences, choose)
        self.tools.write.submit(self.tools.owner, change, _done, partial(_on_failed, self.window))


def build_house(
    own: Folders,
    window: MainWindow,
    bugs: Bugs,
    *,
    is_demo: bool,
    explore: Callable[[], None],
) -> House:
    """Build everything behind the window.

    Args:
        bugs: Writes into the log while it is open.
        explore: Goes over to the sample data.

    Raises:
        ExpectedError: Folder or database cannot be used; nothing stays open then.
    """
    with ExitStack() as opening:
        log = LogFile(own.log)
        opening.callback(log.close)
        opening.callback(bugs.write_to, None)
        bugs.write_to(log)
        try:
            opening.callback(CrashLog(own.log).close)
        except ExpectedError as error:
            # Work goes on without it.
            log.expected(error)
        kept = SettingsFile(own.settings)
        preferences = Preferences(kept)
        warning = "" if kept.warning is None else sentence(kept.warning)
        database = make_database(own)
        opening.callback(_fold, database)
        owner = QObject(window)
        opening.callback(owner.deleteLater)
        feed: Feed[Changes] = Feed(owner)
        witness = partial(_write_down, log)
        write = Lane("write", open=database.open_for_writing, close=database.close_here, drain=True, witness=witness)
        opening.callback(write.close)
        jobs = Lane("jobs", open=database.open_for_writing, close=database.close_here, witness=witness)
        opening.callback(jobs.close)
        read = Lane(
            "read",
            open=database.open_for_reading,
            close=database.close_here,
            interrupt=database.interrupt_reading,
            witness=witness,
        )
        opening.callback(read.close)
        desk = make_desk(database, preferences, feed.publish)
        book = CountryBook()
        service = PreferenceService(desk, preferences, feed.publish)
        tools = Tools(
            desk=desk,
            preferences=service,
            imports=make_imports(desk),
            lists=SqlLists(database, partial(_country_names, book)),
            countries=book,
            read=read,
            write=write,
            jobs=jobs,
            feed=feed,
            own=own,
            is_demo=is_demo,
            owner=owner,
            explore=explore,
            updates=make_updates(preferences, desk.clock, jobs, write, log, owner),
        )
        rooms = make_rooms(tools)
        return House(rooms, tools, service, opening.pop_all(), window, warning)


def _fold(database: Database) -> None:
    """Fold the write-ahead log into the file, once every lane has closed.

    Only a connection that may write does so, and a log that is left behind looks like a crash to the next start.
    """
    # A disk that went away meanwhile is told by the next start, which looks the file through.
    with suppress(ExpectedError):
        database.open_for_writing()
    database.close_here()


def _country_names(book: CountryBook) -> dict[str, str]:
    """The countries in the language spoken now, so that customers are found by them."""
    return {code: wording.country_name(code) for code in book.codes()}


def _write_down(log: LogFile, error: BaseException) -> None:
    """Give an expected failure its line in the log; a bug comes back as an exception and is written there."""
    if isinstance(error, ExpectedError):
        log.expected(error)


def _change(preferences: PreferenceService, choose: Callable[[Settings], Settings]) -> None:
    preferences.change(choose(preferences.current))


def _on_failed(window: MainWindow, error: BaseException) -> None:
    if not isinstance(error, ExpectedError):
        raise error
    window.show_failure(error_sentence(error), None)


def _done(_result: object) -> None:
    """The feed tells every screen."""
