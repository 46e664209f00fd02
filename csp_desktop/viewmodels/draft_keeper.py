"""Keeps a half-filled form as a draft: a moment after the last key, and whenever it is asked to."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from csp_desktop.qtkit.lane import Runs
from csp_desktop.services.drafts import DraftService

SAVE_AFTER_MILLISECONDS = 400
"""A draft is written when nothing was typed for so long."""


class DraftKeeper(QObject):
    """Writes the draft of one form.

    Args:
        kind: Which form.
        subject: Our id of what it is about; empty for something new.
        write: Lane in which drafts are written, in order with everything else that a person commands.
        parent: The form.
    """

    failed = Signal(object)
    """A draft could not be written: the exception."""

    def __init__(self, kind: str, subject: str, drafts: DraftService, write: Runs, parent: QObject) -> None:
        super().__init__(parent)
        self._kind, self._subject = kind, subject
        self._drafts = drafts
        self._write = write
        self._content = self._kept = ""
        self._is_stopped = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MILLISECONDS)
        self._timer.timeout.connect(self.keep)

    def continue_from(self, content: str) -> None:
        """Know what the draft holds already."""
        self._content = self._kept = content

    def take(self, content: str) -> None:
        """Write this unless more comes within a moment; nothing is no draft."""
        self._content = content
        if not self._is_stopped:
            self._timer.start()

    def keep(self) -> None:
        """Write now, if anything differs from what is kept."""
        self._timer.stop()
        if self._is_stopped or self._content == self._kept:
            return
        self._kept = self._content
        work: Callable[[], object]
        if self._content:
            work = partial(self._drafts.save, self._kind, self._subject, self._content)
        else:
            work = partial(self._drafts.drop, self._kind, self._subject)
        self._write.submit(self, work, self._on_kept, self._on_failed)

    def pause(self) -> None:
        """Write nothing until ``resume``: while Submit runs, which drops the draft itself."""
        self._timer.stop()
        self._is_stopped = True

    def resume(self) -> None:
        """Write again: Submit failed, and the draft is as it was."""
        self._is_stopped = False
        self.take(self._content)

    def _on_kept(self, _draft: object) -> None:
        """Nothing is to be told: it is kept, as it should be."""

    def _on_failed(self, error: BaseException) -> None:
        self._kept = ""
        self.failed.emit(error)
