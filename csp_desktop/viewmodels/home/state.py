"""What Home draws."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from csp_desktop.viewmodels.cells import Tone

DAYS_SHOWN = 120
"""How far the strip looks ahead: no suspension lasts longer (EX-1)."""

NEAR_DAYS = 7
"""The coming week is tinted."""


class HomeMode(StrEnum):
    """Which of its faces Home shows."""

    LOADING = "loading"
    FIRST_START = "first_start"
    DESK = "desk"


class Lane(StrEnum):
    """What is about to be lost or bound, each with a shape of its own; the kinds of ``DeadlineRow``."""

    EXPIRY = "expiry"
    TRIAL = "trial"
    TERM_END = "term_end"
    CONVERSION = "conversion"
    WINDOW = "window"


class Way(StrEnum):
    """The cards of the first start."""

    SAMPLES = "samples"
    IMPORT = "import"
    NEW_CUSTOMER = "new_customer"


@dataclass(frozen=True)
class Card:
    """A way to begin."""

    way: Way
    icon: str
    title: str
    text: str


@dataclass(frozen=True)
class StripMark:
    """A deadline in the strip.

    Args:
        key: That of its row.
        name: Customer and subscription, for the tooltip.
        day_text: Its day in words.
        short: Day and customer, for the label of the selected one.
        is_pending: Intent, not fact: hollow.
    """

    key: str
    day: date
    tone: Tone
    name: str
    day_text: str
    short: str
    is_pending: bool = False


@dataclass(frozen=True)
class StripLane:
    """A line of the strip."""

    lane: Lane
    text: str
    marks: tuple[StripMark, ...]


@dataclass(frozen=True)
class StripMonth:
    """A month that begins within the strip."""

    day: date
    text: str


@dataclass(frozen=True)
class StripState:
    """The next 120 days at a glance.

    Args:
        start: Today, a UTC day.
        said: The whole in words, for screen readers.
    """

    start: date
    today_text: str
    months: tuple[StripMonth, ...]
    lanes: tuple[StripLane, ...]
    said: str
    selected: str = ""


@dataclass(frozen=True)
class EmptyText:
    """What stands where no rows are."""

    icon: str
    title: str
    text: str
    offers_customer: bool = False


@dataclass(frozen=True)
class HomeState:
    """Everything that the view draws besides the rows of its table.

    Args:
        strip: None where nothing ends within its days.
        problem: What failed; empty where all is well.
    """

    mode: HomeMode = HomeMode.LOADING
    title: str = ""
    subtitle: str = ""
    cards: tuple[Card, ...] = ()
    strip: StripState | None = None
    has_rows: bool = False
    empty: EmptyText | None = None
    problem: str = ""
