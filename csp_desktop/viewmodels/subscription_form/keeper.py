"""Keeps what was typed as a draft: a moment after the last key, and whenever it is asked to."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from csp_desktop.domain.errors import ExpectedError
from csp_desktop.qtkit.lane import Runs
from csp_desktop.services.drafts import DraftService
from csp_desktop.services.ports.stores import Draft
from csp_desktop.viewmodels.messages import error_sentence

SAVE_AFTER_MILLISECONDS = 400
"""A draft is written when nothing was typed for so long."""


class DraftKeeper(QObject):
    """Writes the draft of one form, whatever its content.

    Args:
        kind: Of the form.
        subject: What the form is about.
        write: Lane in which drafts are written, in order with everything else that a person commands.
        parent: The form.
    """

    told = Signal(str)
    """Why the draft could not be written; empty once it could."""

    def __init__(self, kind: str, subject: str, drafts: DraftService, write: Runs, parent: QObject) -> None:
        super().__init__(parent)
        self._kind, self._subject = kind, subject
        self._drafts = drafts
        self._write = write
        self._content = ""
        self._kept = ""
        self._is_stopped = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MILLISECONDS)
        self._timer.timeout.connect(self.keep)

    def continue_from(self, content: str) -> None:
        """Know what the draft holds already."""
        self._content = self._kept = content

    def take(self, content: str) -> None:
        """Write this unless more comes within a moment; an empty content leaves no draft."""
        self._content = content
        if not self._is_stopped:
            self._timer.start()

    def keep(self) -> None:
        """Write now, if anything differs from what is kept."""
        self._timer.stop()
        if self._is_stopped or self._content == self._kept:
            return
        self._kept = self._content
        if self._content:
            save = partial(self._drafts.save, self._kind, self._subject, self._content)
            self._write.submit(self, save, self._on_saved, self._on_failed)
        else:
            drop = partial(self._drafts.drop, self._kind, self._subject)
            self._write.submit(self, drop, self._on_dropped, self._on_failed)

    def pause(self) -> None:
        """Write nothing until ``resume``: while Submit runs, which drops the draft itself."""
        self._timer.stop()
        self._is_stopped = True

    def resume(self) -> None:
        """Write again: Submit failed, and the draft is as it was."""
        self._is_stopped = False
        if self._content != self._kept:
            self._timer.start()

    def _on_saved(self, _draft: Draft) -> None:
        self.told.emit("")

    def _on_dropped(self, _nothing: object) -> None:
        self.told.emit("")

    def _on_failed(self, error: BaseException) -> None:
        self._kept = ""
        self.told.emit(error_sentence(error))
        if not isinstance(error, ExpectedError):
            raise error
