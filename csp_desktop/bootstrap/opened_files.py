"""Files that the system hands to a running program: macOS passes a double-clicked document as an event."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Tells of them.

    An event filter of the whole application would be asked about every event of every widget, in Python.
    """

    opened = Signal(object)
    """The path of a file on this machine."""

    def event(self, event: QEvent) -> bool:
        """Take the event of an opened file, and let all others pass."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.opened.emit(Path(event.file()))
            return True
        return super().event(event)
