"""What a consequence is: what follows from a change, when, by which rule."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from csp_desktop.domain.enums import BillingCycle, Term
from csp_desktop.domain.subscriptions import NextTerm, Subscription
from csp_desktop.domain.verdicts import Fact


class When(StrEnum):
    """How a consequence lies to its day or moment."""

    AT_ONCE = "at_once"
    UNTIL_SENT = "until_sent"
    WHEN_SENT = "when_sent"
    NEXT_CHARGE = "next_charge"
    ON = "on"
    UNTIL = "until"
    AFTER = "after"
    LATER = "later"
    FOR_GOOD = "for_good"


class ConsequenceKind(StrEnum):
    """What follows; each has a sentence."""

    WAITS = "waits"
    TAKEN_BACK = "taken_back"
    SEND_BEFORE = "send_before"

    # Access and data.
    ACCESS_LOST = "access_lost"
    ACCESS_LOST_FOR_GOOD = "access_lost_for_good"
    ACCESS_BACK = "access_back"
    LICENCES_LOST = "licences_lost"
    LICENCES_ADDED = "licences_added"
    BACKUP = "backup"
    DATA_LOST = "data_lost"

    # Add-ons.
    ADD_ONS_STOP = "add_ons_stop"
    ADD_ONS_RETURN = "add_ons_return"
    ADD_ONS_STAY_STOPPED = "add_ons_stay_stopped"
    ADD_ONS_STAY = "add_ons_stay"
    ADD_ONS_JOIN = "add_ons_join"

    # The bill.
    CREDIT_ALL = "credit_all"
    CREDIT_DAYS = "credit_days"
    NOTHING_CHARGED_YET = "nothing_charged_yet"
    CHARGE_ALL = "charge_all"
    CHARGE_DAYS = "charge_days"
    LICENCES_CREDITED = "licences_credited"
    LICENCES_CHARGED = "licences_charged"
    LICENCES_OWED = "licences_owed"
    LICENCES_REFUNDED = "licences_refunded"
    BILLED_ON = "billed_on"
    BILLED_AS_BEFORE = "billed_as_before"
    REFUND_ALL = "refund_all"
    REFUND_DAYS = "refund_days"
    PAID_FROM = "paid_from"
    TERM_OWED = "term_owed"

    # What ends, what is dropped, what stays.
    MARKED_CANCELLED = "marked_cancelled"
    ONLY_REACTIVATE = "only_reactivate"
    EXPIRY_ENDS = "expiry_ends"
    RENEWS_AS_BEFORE = "renews_as_before"
    RENEWAL_OFF = "renewal_off"
    RENEWAL_STAYS_OFF = "renewal_stays_off"
    SCHEDULE_DROPPED = "schedule_dropped"
    SCHEDULE_FRAGILE = "schedule_fragile"
    SCHEDULED = "scheduled"
    TERM_OVER = "term_over"
    ENDS_WITH_GRACE = "ends_with_grace"
    ENDS_IN_EXTENSION = "ends_in_extension"
    TRIAL_ENDS = "trial_ends"
    TRIAL_CONVERTS = "trial_converts"
    RENEWS = "renews"
    CYCLE_CHANGES = "cycle_changes"
    TERM_CHANGES = "term_changes"
    NEW_TERM_ENDS = "new_term_ends"

    # Until when it can be undone.
    CAN_RESUME = "can_resume"
    CAN_GIVE_BACK = "can_give_back"
    CAN_CANCEL = "can_cancel"
    CAN_CHANGE = "can_change"
    CAN_CHANGE_ANY_TIME = "can_change_any_time"
    FULL_CREDIT_UNTIL = "full_credit_until"
    CONVERSION_FINAL = "conversion_final"
    CANCEL_FINAL = "cancel_final"
    TERM_FINAL = "term_final"

    # A deletion that is only recorded.
    DELETION_RECORDED = "deletion_recorded"
    ADD_ONS_DELETED = "add_ons_deleted"
    RECORD_FINAL = "record_final"


@dataclass(frozen=True)
class Part:
    """Licences of one subscription that a consequence is about."""

    name: str
    quantity: int
    unit: str


@dataclass(frozen=True)
class Consequence:
    """One thing that follows from what a person is about to submit.

    Args:
        on: The UTC day; None where it is not a matter of a day.
        at: The UTC moment, where it is told to the minute.
        parts: Licences concerned: of the subscription, or of its add-ons.
        next_term: What is scheduled or dropped, by its content.
        plan: Term and billing cycle that hold from then on.
        rule: Id of the rule that says so; empty for what only this program does.
        is_loss: Whether something is lost that cannot be brought back.
    """

    kind: ConsequenceKind
    when: When
    on: date | None = None
    at: datetime | None = None
    parts: tuple[Part, ...] = ()
    facts: Mapping[str, Fact] = field(default_factory=dict)
    next_term: NextTerm | None = None
    plan: tuple[Term, BillingCycle] | None = None
    rule: str = ""
    is_loss: bool = False


def part_of(subscription: Subscription) -> Part:
    """Return all licences of a subscription."""
    return Part(subscription.name, subscription.quantity, subscription.unit)


def in_order(found: Iterable[Consequence]) -> tuple[Consequence, ...]:
    """Return consequences in order of time; what is told of one time keeps its order."""
    return tuple(sorted(found, key=_time))


_RANKS = {
    When.AT_ONCE: 0,
    When.UNTIL_SENT: 1,
    When.WHEN_SENT: 2,
    When.NEXT_CHARGE: 3,
    When.ON: 4,
    When.UNTIL: 4,
    When.AFTER: 4,
    When.LATER: 5,
    When.FOR_GOOD: 6,
}
_WITHIN_DAY = {When.ON: 0, When.UNTIL: 1, When.AFTER: 2}


def _time(consequence: Consequence) -> tuple[int, date, int]:
    if consequence.when not in _WITHIN_DAY:
        return _RANKS[consequence.when], date.min, 0
    day = consequence.at.date() if consequence.at is not None else consequence.on
    return _RANKS[consequence.when], day or date.max, _WITHIN_DAY[consequence.when]
