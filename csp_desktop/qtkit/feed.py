"""Tells every screen what changed, whoever changed it."""

from __future__ import annotations

import threading
from typing import Generic, Protocol, Self, TypeVar

from PySide6.QtCore import QObject, Qt, Signal


class Merges(Protocol):
    """News that can be put together with more of its kind."""

    def merge(self, other: Self) -> Self:
        """Return one piece of news that says both."""
        ...


News = TypeVar("News", bound=Merges)


class Feed(QObject, Generic[News]):
    """Passes news on to the GUI thread, as one piece for all that came in one turn of its event loop.

    Args:
        parent: Owner, as for any QObject; the feed speaks on the thread in which it was made.
    """

    published = Signal(object)
    """The news, always on the feed's own thread."""

    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._pending: News | None = None
        self._woken.connect(self._on_woken, Qt.ConnectionType.QueuedConnection)

    def publish(self, changes: News) -> None:
        """Take news, from any thread; they are told in the next turn of the event loop."""
        with self._lock:
            is_first = self._pending is None
            self._pending = changes if self._pending is None else self._pending.merge(changes)
        if is_first:
            self._woken.emit()

    def _on_woken(self) -> None:
        with self._lock:
            news, self._pending = self._pending, None
        if news is not None:
            self.published.emit(news)
