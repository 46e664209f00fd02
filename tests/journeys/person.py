"""A person at the desk, as the self-test has one, who also hears of errors in slots through pytest-qt."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.exceptions import TimeoutError
from pytestqt.qtbot import QtBot

from csp_desktop.bootstrap.office import Office
from csp_desktop.selftest import person
from csp_desktop.selftest.person import PATIENCE_MILLISECONDS, NotSeen

__all__ = ["PATIENCE_MILLISECONDS", "Person"]


class Person(person.Person):
    """Drives the program by what can be seen of it."""

    def __init__(self, office: Office, qtbot: QtBot) -> None:
        super().__init__(office)
        self.bot = qtbot

    def wait_until(self, happened: Callable[[], bool]) -> None:
        """Wait as pytest-qt does."""
        try:
            self.bot.waitUntil(happened, timeout=PATIENCE_MILLISECONDS)
        except TimeoutError:
            raise NotSeen(f"waited in vain; what is shown: {self.texts()}") from None

    def go(self, page: int) -> None:
        """Go to a page by its shortcut, Ctrl and its number in the navigation."""
        # A window manager would give the window its focus back when a dialog closes.
        self.window.activateWindow()
        self.wait_until(self.window.isActiveWindow)
        self.bot.keyClick(self.window, Qt.Key(Qt.Key.Key_0 + page), Qt.KeyboardModifier.ControlModifier)
