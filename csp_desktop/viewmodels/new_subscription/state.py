"""What the wizard shows at a moment, whole and in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from csp_desktop.domain.enums import BillingChoice
from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.links import Link, Notice
from csp_desktop.viewmodels.new_subscription.answers import Step


@dataclass(frozen=True)
class PlanLine:
    """A billing plan of the chosen term.

    Args:
        reason: Why it cannot be chosen; empty where it can.
    """

    choice: BillingChoice
    title: str
    text: str
    is_chosen: bool
    reason: str = ""


@dataclass(frozen=True)
class Card:
    """A billing choice, or a term, with the paragraph that helps to choose.

    Args:
        key: Names the card for good.
        choice: What a click on it chooses.
        count: How many offers come with it, in words.
        reason: Why it cannot be chosen; empty where it can.
        plans: Billing plans of the term, where there are several and it is chosen.
    """

    key: str
    choice: BillingChoice
    title: str
    text: str
    is_chosen: bool
    count: str = ""
    reason: str = ""
    plans: tuple[PlanLine, ...] = ()


@dataclass(frozen=True)
class CardGroup:
    """Cards of one commerce line.

    Args:
        note: A line beside the title.
    """

    title: str
    note: str = ""
    cards: tuple[Card, ...] = ()


@dataclass(frozen=True)
class TermsBox:
    """How the chosen new-commerce lines end; hidden where there are none.

    Args:
        ends: Keys and words of the last days that can be chosen; empty where no paid line was chosen.
        end: Key of the chosen one.
        end_note: What the choice means.
        renew_note: What happens at the end.
        has_trials: Whether a new-commerce trial was chosen.
        trial_note: What happens at the end of trials.
    """

    ends: tuple[tuple[str, str], ...] = ()
    end: str = ""
    end_note: str = ""
    auto_renews: bool = True
    renew_note: str = ""
    has_trials: bool = False
    trials_convert: bool = True
    trial_note: str = ""


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
    groups: tuple[CardGroup, ...] = ()
    tabs: tuple[Tab, ...] = ()
    tab: str = ""
    search: str = ""
    fold_text: str = ""
    is_unfolded: bool = False
    empty_title: str = ""
    empty_text: str = ""
    terms: TermsBox = TermsBox()
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

    @property
    def cards(self) -> tuple[Card, ...]:
        """The cards of all groups."""
        return tuple(card for group in self.groups for card in group.cards)
