"""What the dialog shows at a moment, whole and in words."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.links import Link, Notice
from csp_desktop.viewmodels.subscription_form.binding_state import Binding, Cancelling
from csp_desktop.viewmodels.subscription_form.entries import Choice as Choice
from csp_desktop.viewmodels.subscription_form.entries import Entered as Entered
from csp_desktop.viewmodels.subscription_form.reckoned import ReckonedDate
from csp_desktop.viewmodels.suspension import SuspensionState
from csp_desktop.viewmodels.why_date import WhyDate

ACTIVE, SUSPENDED, CANCELLED = "active", "suspended", "cancelled"
"""The choices of the Status section; only new commerce has the last one."""


@dataclass(frozen=True)
class Pill:
    """A status: icon, word, colour; dashed where it is intent."""

    text: str
    tone: Tone
    icon: str
    is_pending: bool = False


@dataclass(frozen=True)
class Header:
    """What it is.

    Args:
        subtitle: Offer, customer, commerce line and id.
        copyable: The subscription's id, whole; empty where Partner Center named none yet.
        base_link: To the base subscription of an add-on.
    """

    name: str = ""
    pill: Pill | None = None
    subtitle: str = ""
    copyable: str = ""
    base_link: Link | None = None


@dataclass(frozen=True)
class LifeSpan:
    """A stretch of the subscription's life; ``end`` is the day on which the next one begins."""

    text: str
    start: date
    end: date
    tone: Tone
    is_pending: bool = False
    is_strong: bool = False


@dataclass(frozen=True)
class LifeMark:
    """A day of its life that has a name."""

    day: date
    label: str
    date_text: str
    is_strong: bool = False
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True)
class LifeWindow:
    """A stretch during which something can be undone; ``end`` is the day after its last one."""

    text: str
    start: date
    end: date


@dataclass(frozen=True)
class Fact:
    """A value that is shown and not typed, and beside it why, or where it comes from."""

    label: str
    value: str
    note: str = ""
    tooltip: str = ""


@dataclass(frozen=True)
class Details:
    """The left side, above the add-ons.

    Args:
        dates: Days and numbers on record; unfolded on wish.
        binding: Stands for billing and renewal in new commerce.
    """

    name: Entered = field(default_factory=Entered)
    licences: Entered = field(default_factory=Entered)
    billing: Fact = Fact("", "")
    renewal: Fact = Fact("", "")
    dates: tuple[Fact, ...] = ()
    binding: Binding | None = None


@dataclass(frozen=True)
class AddOnLine:
    """An add-on that is had or can be had.

    Args:
        count: Its licences; None where none can be typed.
        is_owned: The customer has it: always ticked.
        is_refused: It cannot be bought; ``reason`` says why.
        note: Worth saying, though nothing is refused.
        tooltip: Why the tick cannot be changed.
    """

    key: str
    name: str
    is_ticked: bool
    is_owned: bool = False
    is_refused: bool = False
    can_tick: bool = False
    count: Entered | None = None
    unit: str = ""
    pill: Pill | None = None
    reason: str = ""
    note: str = ""
    links: tuple[Link, ...] = ()
    tooltip: str = ""


@dataclass(frozen=True)
class AddOns:
    """The add-ons section; hidden where the offer admits none and none is had.

    Args:
        count: How many of how many, such as ``3 of 19``.
        locked: Why none can be changed now.
        more: Link that shows or hides the rest; empty where all are shown.
        can_search: Whether the list is long enough for a search field.
        empty: Said where the search finds none.
        note: How to stop one.
    """

    is_shown: bool = False
    count: str = ""
    locked: str = ""
    lines: tuple[AddOnLine, ...] = ()
    more: str = ""
    can_search: bool = False
    search: str = ""
    empty: str = ""
    note: str = ""


@dataclass(frozen=True)
class ExpiryBox:
    """The date directly below Suspended: dashed as a preview, solid as a fact (EX-2)."""

    headline: str
    detail: str
    tone: Tone
    icon: str
    is_pending: bool
    why: WhyDate | None = None
    warnings: tuple[str, ...] = ()
    tooltip: str = ""


@dataclass(frozen=True)
class Grounds:
    """Why it is suspended: asked for with the wish (LC-1)."""

    choices: tuple[Choice, ...]
    problem: str = ""
    note: str = ""


@dataclass(frozen=True)
class Converting:
    """The section that converts a trial (TR-9, TR-10).

    Args:
        is_wanted: Whether the check box is ticked.
        reason: Why it cannot be converted; empty where it can.
    """

    is_wanted: bool = False
    reason: str = ""
    links: tuple[Link, ...] = ()
    targets: tuple[Choice, ...] = ()
    licences: Entered = field(default_factory=Entered)
    cycles: tuple[Choice, ...] = ()
    problem: str = ""


@dataclass(frozen=True)
class Deleting:
    """The section that records a deletion after the date (EX-10, TR-11)."""

    text: str
    is_wanted: bool = False


@dataclass(frozen=True)
class StatusPart:
    """The right side.

    Args:
        has_choices: Whether Active and Suspended are offered.
        text: What is to be said instead of the choices, or above them.
        links: Ways out.
        chosen: ``ACTIVE``, ``SUSPENDED`` or ``CANCELLED``.
        cancel: The third choice, where there is one.
        active_reason: Why Active cannot be chosen; empty where it can.
        add_ons_option: Words of the option that brings add-ons back too (OQ-8); empty where there is none.
        cancelling: What cancelling means, while it is wished (OQ-10).
        problem: Why the turn is refused.
    """

    has_choices: bool = False
    text: str = ""
    links: tuple[Link, ...] = ()
    chosen: str = ACTIVE
    active_reason: str = ""
    active_links: tuple[Link, ...] = ()
    add_ons_option: str = ""
    is_with_add_ons: bool = False
    expiry: ExpiryBox | None = None
    grounds: Grounds | None = None
    cancelling: str = ""
    cancel: Cancelling | None = None
    problem: str = ""
    converting: Converting | None = None
    deleting: Deleting | None = None


@dataclass(frozen=True)
class Consequence:
    """One line of «What this does».

    Args:
        tooltip: Its rule, and what its day means here.
    """

    icon: str
    when: str
    text: str
    tone: Tone = Tone.CALM
    is_strong: bool = False
    tooltip: str = ""


@dataclass(frozen=True)
class MenuItem:
    """An entry of the More menu."""

    key: str
    text: str


@dataclass(frozen=True)
class Foot:
    """What Submit queues, or why it cannot.

    Args:
        count: Words of the dashed pill, such as ``1 change``; empty where there is none.
        sentences: Exactly what is queued, one sentence a change.
        reason: Why Submit is off; empty where it is on.
        is_problem: Whether the reason is something to put right.
    """

    count: str = ""
    sentences: tuple[str, ...] = ()
    summary: str = ""
    reason: str = ""
    is_problem: bool = False
    submit: str = ""


@dataclass(frozen=True)
class SubscriptionFormState:
    """The whole dialog.

    Args:
        can_submit: Whether Submit does anything.
        is_gone: The record is not there any more: nothing but closing is left.
        can_discard: Whether something was typed.
    """

    is_loading: bool = True
    is_busy: bool = False
    is_gone: bool = False
    header: Header = Header()
    notices: tuple[Notice, ...] = ()
    banner: SuspensionState | None = None
    spans: tuple[LifeSpan, ...] = ()
    marks: tuple[LifeMark, ...] = ()
    windows: tuple[LifeWindow, ...] = ()
    reckoned: tuple[ReckonedDate, ...] = ()
    details: Details = Details()
    add_ons: AddOns = AddOns()
    status: StatusPart = StatusPart()
    consequences: tuple[Consequence, ...] = ()
    menu: tuple[MenuItem, ...] = ()
    foot: Foot = field(default_factory=Foot)
    can_submit: bool = False
    can_discard: bool = False
