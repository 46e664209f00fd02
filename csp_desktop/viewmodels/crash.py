"""What is said when something happened that nobody expected."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QObject, Signal

from csp_desktop.viewmodels.report import Report
from csp_desktop.viewmodels.view_model import ViewModel

translate = QCoreApplication.translate

MOST_COUNTED = 99
"""Further bugs beyond this change nothing: if it is the dialog that fails at each paint, it must come to rest."""

MOST_TOLD = 10
"""How many different bugs the details have."""


@dataclass(frozen=True)
class CrashState:
    """What the crash dialog shows.

    Args:
        headline: What happened.
        more: How many further bugs came meanwhile; empty where none did.
        data: What it means for the data.
        advice: What to do next.
        details: For support: what ``outline`` tells of each bug, without any data.
        go_on: What the button says that closes the dialog.
    """

    headline: str = ""
    more: str = ""
    data: str = ""
    advice: str = ""
    details: str = ""
    go_on: str = ""


class Crash(ViewModel[CrashState]):
    """Stands for the bugs that were met since its dialog opened.

    The details have no messages of exceptions, as those may hold data (``system/outlines.py``); the log has them.

    Args:
        outline: The first bug.
        program: The program and what it runs on, in one line.
        is_open: Whether a person's data is open; else the program could not come so far.
        make_report: Makes the report, given what returns the outlines.
    """

    again_wanted = Signal()
    """The data is to be opened once more."""

    quit_wanted = Signal()

    def __init__(
        self,
        outline: str,
        program: str,
        *,
        is_open: bool,
        make_report: Callable[[Callable[[], tuple[str, ...]], QObject], Report],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(CrashState(), parent)
        self._outlines: tuple[str, ...] = (outline,)
        self._program = program
        self._is_open = is_open
        self._more = 0
        self.report = make_report(lambda: self._outlines, self)
        self.retranslate()

    @property
    def is_full(self) -> bool:
        """Whether further bugs are not even counted."""
        return self._more >= MOST_COUNTED

    def count(self, outline: str) -> None:
        """Count another bug; one that is known already is told once."""
        if self.is_full:
            return
        self._more += 1
        if outline not in self._outlines and len(self._outlines) < MOST_TOLD:
            self._outlines = (*self._outlines, outline)
        self._set(replace(self.state, more=self._more_said(), details=self._details()))

    def go_on(self) -> None:
        """Let the person work further; where nothing is open yet, that takes another try."""
        if not self._is_open:
            self.again_wanted.emit()

    def quit(self) -> None:
        """End the program."""
        self.quit_wanted.emit()

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        if self._is_open:
            headline = translate("crash", "Something went wrong that should not have.")
            data = translate(
                "crash",
                "What you submitted is in the database on this computer. What you typed since stands where you typed "
                "it, and most forms keep it as a draft.",
            )
            advice = translate(
                "crash",
                "Go on, and look whether your last step was done. If it happens again, save a report for whoever "
                "supports you, then quit and start CSP Desktop again.",
            )
            go_on = translate("crash", "Go on")
        else:
            headline = translate("crash", "Your data could not be opened because of a fault in the program.")
            data = translate(
                "crash", "What you submitted before is in the database on this computer; nothing was typed since."
            )
            advice = translate(
                "crash",
                "Try again. If that does not help, save a report for whoever supports you, then quit and start "
                "CSP Desktop again.",
            )
            go_on = translate("crash", "Try again")
        self._set(CrashState(headline, self._more_said(), data, advice, self._details(), go_on))
        self.report.retranslate()

    def _more_said(self) -> str:
        return translate("crash", "and %n more since then", "", self._more) if self._more else ""

    def _details(self) -> str:
        return "\n\n".join((self._program, *self._outlines))
