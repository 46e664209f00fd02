"""A small dialog that says what a step does, asks what it must, and goes no further without a click."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from csp_desktop.domain.errors import ExpectedError
from csp_desktop.domain.verdicts import Verdict
from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.links import Link, links_of, remedy_of
from csp_desktop.viewmodels.messages import error_sentence
from csp_desktop.viewmodels.navigator import Navigator
from csp_desktop.viewmodels.view_model import ViewModel


@dataclass(frozen=True)
class ConfirmLine:
    """Something that the step does, or that nobody knows of it."""

    text: str
    icon: str = "check-circle"
    tone: Tone = Tone.CALM


@dataclass(frozen=True)
class ConfirmField:
    """Something to be chosen or typed.

    Args:
        options: Keys and words to choose from; empty for a text.
        locked: Why it cannot be changed; empty where it can.
    """

    label: str
    text: str = ""
    hint: str = ""
    error: str = ""
    locked: str = ""
    options: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class ConfirmState:
    """Everything that the dialog draws.

    Args:
        choice: What to choose; None where there is nothing.
        amount: How many licences; None where nobody is asked.
        lines: What the step does.
        refusal: Why it cannot be done; empty where it can.
        links: Ways out of the refusal.
        problem: What failed.
        foot: What Submit does.
    """

    is_loading: bool = True
    is_busy: bool = False
    title: str = ""
    subtitle: str = ""
    choice: ConfirmField | None = None
    amount: ConfirmField | None = None
    lines: tuple[ConfirmLine, ...] = ()
    refusal: str = ""
    links: tuple[Link, ...] = ()
    problem: str = ""
    foot: str = ""
    submit_text: str = ""

    @property
    def can_submit(self) -> bool:
        """Whether the button answers."""
        has_error = self.amount is not None and bool(self.amount.error)
        return not (self.is_loading or self.is_busy or self.refusal or has_error)

    @property
    def submit_reason(self) -> str:
        """Why the button does not answer; empty where it does, and while something runs."""
        return self.refusal or (self.amount.error if self.amount is not None else "")


class Confirmation(ViewModel[ConfirmState]):
    """What all such dialogs share: they follow ways out, and end once the change is queued.

    Args:
        navigator: Opens what a way out leads to.
    """

    finished = Signal()
    """The change is queued, or a way out leads elsewhere: the dialog can close."""

    def __init__(self, navigator: Navigator, parent: QObject | None = None) -> None:
        super().__init__(ConfirmState(), parent)
        self._navigator = navigator
        self._is_busy = False
        self._problem = ""

    def choose(self, key: str) -> None:
        """Take what was chosen; most dialogs ask for nothing."""
        del key

    def type_amount(self, text: str) -> None:
        """Take what was typed; most dialogs ask for nothing."""
        del text

    def submit(self) -> None:
        """Queue the change."""

    def follow(self, key: str) -> None:
        """Close, and go where a way out leads."""
        remedy = remedy_of(key)
        if remedy is not None:
            self.finished.emit()
            self._navigator.follow(remedy)

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self._show()

    def _show(self) -> None:
        """Draw anew; each dialog says how."""

    def _start(self) -> None:
        self._is_busy, self._problem = True, ""
        self._show()

    def _on_queued(self, _key: str) -> None:
        self._is_busy = False
        self.finished.emit()

    def _on_failed(self, error: BaseException) -> None:
        self._is_busy = False
        self._problem = error_sentence(error)
        self._show()
        if not isinstance(error, ExpectedError):
            raise error


def followable(verdict: Verdict) -> tuple[Link, ...]:
    """Return the ways out that lead away from a dialog; what it fulfils itself needs no link."""
    return tuple(link for link in links_of(verdict) if _leads(link))


def _leads(link: Link) -> bool:
    remedy = remedy_of(link.key)
    return remedy is not None and Navigator.leads(remedy)
