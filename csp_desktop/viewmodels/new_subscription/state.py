"""What the wizard shows at a moment, whole and in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from csp_desktop.domain.enums import BillingChoice
from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.links import Link, Notice
from csp_desktop.viewmodels.new_subscription.answers import Step


@dataclass(frozen=True)
class Card:
    """A billing choice with the paragraph that helps to choose."""

    choice: BillingChoice
    title: str
    text: str
    is_chosen: bool


@dataclass(frozen=True)
class StepLine:
    """A step in the list at the left.

    Args:
        detail: The answer, once there is one.
        reason: Why one cannot go there now; empty where one can.
    """

    step: Step
    title: str
    detail: str = ""
    is_done: bool = False
    reason: str = ""


@dataclass(frozen=True)
class Tab:
    """A tab of the catalogue.

    Args:
        count: Offers that fit; while searching, offers found.
        chosen: Ticked offers.
    """

    key: str
    title: str
    count: int
    chosen: int


@dataclass(frozen=True)
class ReviewLine:
    """A line of an order.

    Args:
        problem: Why it cannot be ordered; empty where it can.
    """

    name: str
    licences: str
    is_add_on: bool = False
    note: str = ""
    problem: str = ""
    links: tuple[Link, ...] = ()


@dataclass(frozen=True)
class ReviewOrder:
    """An order with the reason why it is one of its own."""

    title: str
    reason: str
    lines: tuple[ReviewLine, ...]


@dataclass(frozen=True)
class Hold:
    """Something that holds until a day.

    Args:
        starts_on: First UTC day.
        ends_on: Last UTC day, inclusive.
        inside: Words inside of the bar, where they have room.
        text: Words behind the bar.
    """

    label: str
    starts_on: date
    ends_on: date
    tone: Tone
    text: str
    inside: str = ""


@dataclass(frozen=True)
class Remark:
    """Something that may surprise."""

    icon: str
    tone: Tone
    text: str


@dataclass(frozen=True)
class Review:
    """The last look before Submit."""

    orders: tuple[ReviewOrder, ...] = ()
    holds: tuple[Hold, ...] = ()
    remarks: tuple[Remark, ...] = ()
    today: date | None = None


@dataclass(frozen=True)
class DoneLine:
    """A subscription that was ordered."""

    name: str
    licences: str
    state: str
    is_add_on: bool = False


@dataclass(frozen=True)
class Done:
    """What Submit queued."""

    title: str
    text: str
    lines: tuple[DoneLine, ...]


@dataclass(frozen=True)
class NewSubscriptionState:
    """Everything that the view draws besides the two tables.

    Args:
        can_choose: Whether cards, tables and fields answer.
        fold_text: The line that folds offers away; empty where there are none.
        next_reason: Why the step cannot be left; empty where it can.
    """

    step: Step = Step.BILLING
    is_loading: bool = True
    is_busy: bool = False
    title: str = ""
    subtitle: str = ""
    steps: tuple[StepLine, ...] = ()
    notices: tuple[Notice, ...] = ()
    unknowns: str = ""
    cards: tuple[Card, ...] = ()
    tabs: tuple[Tab, ...] = ()
    tab: str = ""
    search: str = ""
    fold_text: str = ""
    is_unfolded: bool = False
    empty_title: str = ""
    empty_text: str = ""
    hint: str = ""
    sum_text: str = ""
    sum_detail: str = ""
    review: Review = Review()
    done: Done | None = None
    can_back: bool = False
    can_next: bool = False
    next_text: str = ""
    next_reason: str = ""
    can_discard: bool = False
    draft_text: str = ""
