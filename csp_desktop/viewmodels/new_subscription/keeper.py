"""Keeps the answers as a draft: a moment after the last key, and whenever it is asked to."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from csp_desktop.domain.errors import ExpectedError
from csp_desktop.qtkit.lane import Runs
from csp_desktop.services.drafts import DraftService
from csp_desktop.services.orders import DRAFT_KIND
from csp_desktop.services.ports.stores import Draft
from csp_desktop.viewmodels.messages import error_sentence
from csp_desktop.viewmodels.new_subscription.answers import Answers, to_draft
from csp_desktop.viewmodels.wording import clock_text

SAVE_AFTER_MILLISECONDS = 400
"""A draft is written when nothing was typed for so long."""


class Keeper(QObject):
    """Writes the draft of one customer's wizard.

    Args:
        subject: Our id of the customer.
        write: Lane in which drafts are written, in order with everything else that a person commands.
        parent: The wizard.
    """

    told = Signal(str)
    """That it is saved and when, or why it is not."""

    def __init__(self, subject: str, drafts: DraftService, write: Runs, parent: QObject) -> None:
        super().__init__(parent)
        self._subject = subject
        self._drafts = drafts
        self._write = write
        self._answers = Answers()
        self._kept: Answers | None = None
        self._is_stopped = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MILLISECONDS)
        self._timer.timeout.connect(self.keep)

    def continue_from(self, answers: Answers) -> None:
        """Know what the draft holds already."""
        self._answers = self._kept = answers

    def take(self, answers: Answers) -> None:
        """Write these answers unless more come within a moment."""
        self._answers = answers
        if not self._is_stopped:
            self._timer.start()

    def keep(self) -> None:
        """Write now, if anything differs from what is kept; empty answers leave no draft."""
        self._timer.stop()
        if self._is_stopped or self._answers == self._kept:
            return
        if self._answers.is_empty:
            if self._kept is not None:
                self.drop()
            return
        self._kept = self._answers
        work = partial(self._drafts.save, DRAFT_KIND, self._subject, to_draft(self._answers))
        self._write.submit(self, work, self._on_kept, self._on_failed)

    def drop(self) -> None:
        """Forget the draft."""
        self._timer.stop()
        self._kept = None
        work = partial(self._drafts.drop, DRAFT_KIND, self._subject)
        self._write.submit(self, work, self._on_dropped, self._on_failed)

    def pause(self) -> None:
        """Write nothing until ``resume``: while Submit runs, which drops the draft itself."""
        self._timer.stop()
        self._is_stopped = True

    def resume(self) -> None:
        """Write again: Submit failed, and the draft is as it was."""
        self._is_stopped = False
        if self._answers != self._kept:
            self._timer.start()

    def _on_kept(self, draft: Draft) -> None:
        text = QCoreApplication.translate("new_subscription", "Draft saved {time}")
        self.told.emit(text.format(time=clock_text(datetime.fromisoformat(draft.saved_at))))

    def _on_dropped(self, _nothing: object) -> None:
        self.told.emit("")

    def _on_failed(self, error: BaseException) -> None:
        self._kept = None
        self.told.emit(error_sentence(error))
        if not isinstance(error, ExpectedError):
            raise error
