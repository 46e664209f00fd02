"""What the dialog shows of what new commerce binds to: term and plan, renewal, the next term, cancelling."""

from __future__ import annotations

from dataclasses import dataclass, field

from csp_desktop.viewmodels.links import Link
from csp_desktop.viewmodels.subscription_form.entries import Choice, Entered


@dataclass(frozen=True)
class Plans:
    """Term and billing plan (BI-20 to BI-23).

    Args:
        choices: Each says from when on it would hold.
        locked: Why none can be chosen.
        hint: What the chosen one means, or what is possible.
    """

    choices: tuple[Choice, ...] = ()
    locked: str = ""
    hint: str = ""
    problem: str = ""
    links: tuple[Link, ...] = ()


@dataclass(frozen=True)
class Renewal:
    """Whether it goes on by itself (QT-14, TR-12).

    Args:
        hint: When, or what happens instead.
    """

    text: str = ""
    is_on: bool = False
    locked: str = ""
    hint: str = ""
    problem: str = ""
    tooltip: str = ""
    links: tuple[Link, ...] = ()


@dataclass(frozen=True)
class NextTermPart:
    """What holds from the renewal on (QT-12).

    Args:
        title: Names the day.
        text: What happens then.
        note: What would drop it.
        locked: Why nothing can be scheduled.
        is_scheduled: Whether something is scheduled, by the record or here.
        is_open: Whether it is being changed.
        edit: Words of the link that opens the fields; empty where they are open or locked.
        drop: Words of the link that takes the schedule back.
    """

    title: str = ""
    text: str = ""
    note: str = ""
    locked: str = ""
    links: tuple[Link, ...] = ()
    is_scheduled: bool = False
    is_open: bool = False
    edit: str = ""
    drop: str = ""
    offers: tuple[Choice, ...] = ()
    licences: Entered = field(default_factory=Entered)
    plans: tuple[Choice, ...] = ()
    problem: str = ""


@dataclass(frozen=True)
class Binding:
    """The part of the left side that only new commerce has."""

    plans: Plans = Plans()
    renewal: Renewal = Renewal()
    next_term: NextTermPart | None = None


@dataclass(frozen=True)
class Cancelling:
    """The third choice of status: for good (CA-10, CA-11).

    Args:
        detail: Until when, and with which refund.
        reason: Why it cannot be chosen; empty where it can.
    """

    detail: str = ""
    reason: str = ""
    tooltip: str = ""
    links: tuple[Link, ...] = ()
