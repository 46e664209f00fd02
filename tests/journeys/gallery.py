"""Every screen of the program over the sample data, each opened in a moment and left without a trace."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from csp_desktop.bootstrap.rooms import Tools, make_rooms
from csp_desktop.bootstrap.services import make_database, make_desk, make_imports
from csp_desktop.domain.customers import Customer
from csp_desktop.domain.outbox import Entry
from csp_desktop.domain.overlay import Seen
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.qtkit.feed import Feed
from csp_desktop.services.changes import Changes
from csp_desktop.services.preferences import Preferences, PreferenceService
from csp_desktop.storage.lists import SqlLists
from csp_desktop.system.countries import CountryBook
from csp_desktop.system.paths import folders
from csp_desktop.system.settings import SettingsFile
from csp_desktop.viewmodels.navigator import Place, PlaceKind
from csp_desktop.views.main_window import MainWindow
from tests.fakes.inline_lane import InlineLane


class Gallery:
    """The main window with all that it can open; lanes answer at once, so that nothing need be awaited.

    Args:
        folder: Where the data lie.
        has_samples: Whether the sample data are loaded; else it is a first start.
    """

    def __init__(self, folder: Path, *, has_samples: bool = True) -> None:
        own = folders(folder)
        self.database = make_database(own)
        self.database.open_for_writing()
        self.database.open_for_reading()
        self.window = MainWindow()
        self.owner = QObject(self.window)
        self.feed: Feed[Changes] = Feed(self.owner)
        preferences = Preferences(SettingsFile(own.settings))
        self.desk = make_desk(self.database, preferences, self.feed.publish)
        self.preferences = PreferenceService(self.desk, preferences, self.feed.publish)
        imports = make_imports(self.desk)
        if has_samples:
            imports.fill_with_samples()
        lane = InlineLane()
        self.tools = Tools(
            desk=self.desk,
            preferences=self.preferences,
            imports=imports,
            lists=SqlLists(self.database),
            countries=CountryBook(),
            read=lane,
            write=lane,
            jobs=lane,
            feed=self.feed,
            own=own,
            is_demo=has_samples,
            owner=self.owner,
            explore=_nothing,
        )
        self.went: list[Place] = []
        self.tools.navigator.wanted.connect(self.went.append)
        self.window.furnish(make_rooms(self.tools))
        self.window.show()
        self.settle()

    def close(self) -> None:
        """Leave nothing behind."""
        self.window.clear_out()
        self.window.close()
        self.window.deleteLater()
        self.settle()
        self.database.close_here()

    def settle(self) -> None:
        """Deliver the news that wait, and let go of what is gone."""
        QCoreApplication.sendPostedEvents(None, 0)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def open(self, kind: PlaceKind, subject: str = "", wish: str = "") -> QWidget:
        """Open a page or dialog; returns what is in front."""
        self.window.open_place(Place(kind, subject, wish))
        self.settle()
        return self.front()

    def front(self) -> QWidget:
        """The dialog in front, else the window."""
        dialogs = [each for each in self.window.findChildren(QDialog) if each.isVisible()]
        return dialogs[-1] if dialogs else self.window

    def leave(self) -> None:
        """Close every dialog and forget what was half filled."""
        for dialog in self.window.findChildren(QDialog):
            dialog.close()
        self.settle()
        self.database.writing.execute_sql("DELETE FROM draft")
        QApplication.processEvents()

    def sell_as(self, **changes: object) -> None:
        """Let somebody a little different sit at the desk."""
        settings = self.preferences.current
        partner = replace(settings.partner, **changes)  # type: ignore[arg-type]  # names of its fields
        self.preferences.change(replace(settings, partner=partner))
        self.settle()

    def customers(self) -> list[Seen[Customer]]:
        """Everybody whom the sample data know."""
        with self.desk.read() as work:
            return [work.customers.get(each) for each in work.customers.ids()]

    def subscriptions(self) -> list[Seen[Subscription]]:
        """All that they hold."""
        with self.desk.read() as work:
            return [one for each in work.customers.ids() for one in work.subscriptions.of_customer(each)]

    def entries(self) -> list[Entry]:
        """Everything in the outbox."""
        return [line.entry for line in self.tools.lists.outbox()]


def _nothing() -> None:
    """Nobody goes over to the sample data from here."""
