"""Which stretch of days a legacy charge is for, and how much of it is left: BI-2, BI-11, CA-3, CA-4."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from csp_desktop.domain.enums import BillingCycle
from csp_desktop.domain.subscriptions import Subscription

_MONTHS = {BillingCycle.MONTHLY: 1, BillingCycle.ANNUAL: 12}


@dataclass(frozen=True)
class Period:
    """A billing period: from its first UTC day to the first one of the next."""

    starts_on: date
    next_on: date

    @property
    def days(self) -> int:
        """How long it is."""
        return (self.next_on - self.starts_on).days

    def left(self, day: date) -> int:
        """Return how many of its days are left, the given one included."""
        return max(0, min(self.days, (self.next_on - day).days))


def period_of(subscription: Subscription, day: date) -> Period | None:
    """Return the billing period in which a day lies: it begins on the anniversary day (BI-9).

    Returns:
        None during a free period, for usage and trials, and where no day is known to count from.
    """
    months = _MONTHS.get(subscription.cycle)
    anchor = subscription.first_billed_on or subscription.effective_on or subscription.created_on
    if months is None or anchor is None or day < anchor:
        return None
    number = ((day.year - anchor.year) * 12 + day.month - anchor.month) // months
    if _later(anchor, number * months) > day:
        number -= 1
    return Period(_later(anchor, number * months), _later(anchor, (number + 1) * months))


def is_free(subscription: Subscription, day: date) -> bool:
    """Whether the first billing period has not begun (BI-11)."""
    return subscription.first_billed_on is not None and day < subscription.first_billed_on


def _later(day: date, months: int) -> date:
    """Add calendar months; a month that lacks the day ends on its last one."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    if year > date.max.year:
        return date.max
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
