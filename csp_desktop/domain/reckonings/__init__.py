"""Every computed date as a value that explains itself: the sum, its inputs, their sources and the rule."""

from __future__ import annotations

from datetime import date, datetime

from csp_desktop.domain.enums import CommerceLine
from csp_desktop.domain.expiry import expiry_if_suspended
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.reckonings.legacy import legacy_reckonings, reckon_expiry
from csp_desktop.domain.reckonings.new_commerce import new_commerce_reckonings
from csp_desktop.domain.reckonings.reckoning import DateKind, Input, InputName, Reckoning, Step, StepKind
from csp_desktop.domain.subscriptions import Subscription

__all__ = [
    "DateKind",
    "Input",
    "InputName",
    "Reckoning",
    "Step",
    "StepKind",
    "expiry_reckoning_if_suspended",
    "reckoning_of",
    "reckonings_of",
]


def reckonings_of(
    subscription: Subscription, partner: Partner, offer: Offer | None, at: datetime
) -> tuple[Reckoning, ...]:
    """Return every date that matters of a subscription at a UTC moment, the nearest first, unknown ones before all.

    Args:
        offer: Tells the length of a trial or term that is not on record; None where the catalogue lacks it.
    """
    if subscription.line is CommerceLine.NEW_COMMERCE:
        found = tuple(new_commerce_reckonings(subscription, partner, at))
    else:
        found = tuple(legacy_reckonings(subscription, partner, offer, at.date()))
    return tuple(sorted(found, key=lambda each: each.on or date.min))


def reckoning_of(kind: DateKind, reckonings: tuple[Reckoning, ...]) -> Reckoning | None:
    """Return the first of a kind; None where there is none."""
    return next((each for each in reckonings if each.kind is kind), None)


def expiry_reckoning_if_suspended(subscription: Subscription, partner: Partner, on: date) -> Reckoning:
    """Return the expiry as it would be, were it suspended on a UTC day (EX-2).

    Raises:
        RuleViolation: ``OTHER_COMMERCE_LINE`` for new commerce, which has no such count (LC-22).
    """
    return reckon_expiry(subscription, partner, expiry_if_suspended(subscription, partner, on))
