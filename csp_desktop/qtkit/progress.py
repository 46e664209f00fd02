"""How far a long job is, told from its thread to the GUI, and the wish that it stops, told back."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal


@dataclass(frozen=True)
class Step:
    """How far a job is.

    Args:
        done: Pieces done so far.
        total: Pieces in all; 0 while nobody knows.
    """

    done: int
    total: int


class Progress(QObject):
    """Carries steps from a lane to the GUI thread; of several in one turn of the event loop only the last is told.

    Args:
        parent: Owner, as for any QObject; steps are told on the thread in which it was made.
    """

    changed = Signal(object)
    """The latest ``Step``."""

    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._latest: Step | None = None
        self._stop = threading.Event()
        self._woken.connect(self._on_woken, Qt.ConnectionType.QueuedConnection)

    def is_cancelled(self) -> bool:
        """Whether the job is asked to stop; to be read by the job between its pieces, from any thread."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the job to stop; it does so at its next piece."""
        self._stop.set()

    def report(self, done: int, total: int) -> None:
        """Say how far the job is, from any thread; a total of 0 means that nobody knows."""
        with self._lock:
            is_first = self._latest is None
            self._latest = Step(done, total)
        if is_first:
            self._woken.emit()

    def _on_woken(self) -> None:
        with self._lock:
            step, self._latest = self._latest, None
        if step is not None:
            self.changed.emit(step)
