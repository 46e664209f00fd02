"""What the outbox page draws."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from csp_desktop.viewmodels.cells import Tone


class Show(StrEnum):
    """What the chips choose."""

    ALL = "all"
    NEEDS_YOU = "needs_you"
    WAITING = "waiting"
    DONE = "done"


@dataclass(frozen=True)
class ChipText:
    """A chip; one of nothing is hidden where it would only say that nothing is wrong."""

    key: Show
    text: str
    count: int
    is_on: bool
    is_hidden: bool = False


@dataclass(frozen=True)
class Pill:
    """A state as it is shown."""

    text: str = ""
    tone: Tone = Tone.CALM
    icon: str = ""
    is_pending: bool = False


@dataclass(frozen=True)
class ValueText:
    """A value of the change.

    Args:
        is_pending: Intent, not fact.
        tooltip: More of it, such as what a UTC day means here.
    """

    what: str
    before: str
    after: str
    is_pending: bool
    tooltip: str = ""


@dataclass(frozen=True)
class Step:
    """A moment in the life of a change; one that is still to come is hollow."""

    when: str
    what: str
    is_done: bool
    tone: Tone = Tone.GOOD


@dataclass(frozen=True)
class DetailText:
    """One entry, unfolded.

    Args:
        key: Its idempotency key.
        place_reason: Why it cannot be marked as placed; empty where it can or where nobody would.
        withdraw_reason: Why it cannot be withdrawn; likewise.
    """

    key: str
    sentence: str
    about: str
    pill: Pill
    values: tuple[ValueText, ...]
    steps: tuple[Step, ...]
    open_text: str
    is_open: bool
    place_reason: str = ""
    withdraw_reason: str = ""

    @property
    def can_place(self) -> bool:
        """Whether it can be marked as placed now."""
        return self.is_open and not self.place_reason

    @property
    def can_withdraw(self) -> bool:
        """Whether it can be withdrawn."""
        return self.is_open and not self.withdraw_reason


@dataclass(frozen=True)
class Question:
    """Asked before other changes go too."""

    text: str
    lines: tuple[str, ...]
    yes: str
    no: str


@dataclass(frozen=True)
class EmptyText:
    """What stands where no rows are."""

    icon: str
    title: str
    text: str


@dataclass(frozen=True)
class OutboxState:
    """Everything that the page draws besides the rows.

    Args:
        search: As it was typed.
        selected: Key of the entry that is unfolded; empty for none.
        question: Waits for a yes or no; None where nothing is asked.
        problem: Why something failed; empty where all is well.
        said: What was just done.
    """

    is_loading: bool = True
    is_busy: bool = False
    search: str = ""
    subtitle: str = ""
    chips: tuple[ChipText, ...] = ()
    has_filters: bool = False
    selected: str = ""
    detail: DetailText | None = None
    question: Question | None = None
    empty: EmptyText | None = None
    problem: str = ""
    said: str = ""
