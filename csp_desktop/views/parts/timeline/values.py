"""What a timeline shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from csp_desktop.viewmodels.cells import Tone


@dataclass(frozen=True)
class Span:
    """A stretch of time.

    Args:
        text: Written into it, and its tooltip.
        start: Its first day.
        end: The day on which the next one begins.
        tone: What it means.
        is_pending: To come or only intended: dashed.
        is_strong: The stronger of two tints, for days that belong together.
        tooltip: More than the text says; the text itself where it is empty.
    """

    text: str
    start: date
    end: date
    tone: Tone = Tone.CALM
    is_pending: bool = False
    is_strong: bool = False
    tooltip: str = ""


@dataclass(frozen=True)
class Mark:
    """A day with a name above and its date below.

    Args:
        day: Where it stands.
        label: Above the strip.
        date_text: Below the strip.
        is_strong: In the weight for emphasis; the others give way where there is no room for all.
        tone: Of its line through the strip; PLAIN draws no line, INFO is today.
    """

    day: date
    label: str
    date_text: str
    is_strong: bool = False
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True)
class Bracket:
    """A window during which something can be undone, below the dates; its words stand beside it.

    Args:
        end: The day after its last one.
    """

    text: str
    start: date
    end: date


@dataclass(frozen=True)
class Handle:
    """A day that can be dragged.

    Args:
        key: Names it.
        spoken: What it is and on which day, such as "Suspend: 12 May 2026".
        problem: Why it is refused on that day; empty where it is not.
    """

    key: str
    day: date
    spoken: str
    icon: str
    tone: Tone = Tone.WARN
    problem: str = ""


@dataclass(frozen=True)
class Anchor:
    """A fixed place of a scale: a day, and how far from the left it stands, 0 to 1."""

    day: date
    share: float
