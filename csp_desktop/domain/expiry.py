"""When a suspended subscription expires, a trial ends and a term renews: rules.md sections 2, 3 and 6.4."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import BillingCycle, Status
from csp_desktop.domain.errors import RuleViolation
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.policies import ALIGNED_ON, Allowance, ProductFamily, policy_for
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.verdicts import Verdict

TRIAL_DAYS = 30
"""Length of a trial whose offer does not tell another (TR-2, TR-3)."""

LONGEST_MONTHS = 1200
"""A term beyond a century is a way of saying that there is none (9999 months)."""


class TermKind(StrEnum):
    """The lines of the sum behind an expiry date; each has a sentence."""

    SUSPENDED = "suspended"
    EVERY_SUSPENSION = "every_suspension"
    FREE_PERIOD = "free_period"
    TOTAL = "total"
    EXPIRES = "expires"


@dataclass(frozen=True)
class Term:
    """One line of the sum behind an expiry date.

    Args:
        days: Days that the line adds or, for the total, amounts to; None for lines that only name a date.
        dates: The dates that it names: the day itself, or opening and first billing of the free period.
        limit: The most that the total may be; None where the line has no limit.
    """

    kind: TermKind
    days: int | None = None
    dates: tuple[date, ...] = ()
    limit: int | None = None


@dataclass(frozen=True)
class Expiry:
    """The last day on which a suspended subscription can be brought back, and how it came about (EX-1, EX-2).

    Args:
        expires_on: Last UTC day, inclusive (OQ-4).
        days: Days from the suspension to it.
        gap: Days from opening to the first billing period, as far as they count.
        is_earliest: Whether the opening or first billing day is unknown, so that the true date may be later.
        flags: What is odd about the record: ``FIRST_PERIOD_BEFORE_OPENING``, ``ANNUAL_WITH_FREE_PERIOD``,
            ``TERM_ENDS_FIRST``.
        rule: Id of the rule that set the days.
    """

    expires_on: date
    days: int
    gap: int
    suspended_on: date
    opened_on: date | None
    first_billed_on: date | None
    is_earliest: bool
    flags: tuple[Code, ...]
    rule: str
    allowance: Allowance

    def days_left(self, today: date) -> int:
        """Return the days until the last one; 0 on it, negative after it."""
        return (self.expires_on - today).days

    def can_reactivate(self, today: date) -> bool:
        """Whether that UTC day is not past it: the last day counts (OQ-4)."""
        return today <= self.expires_on

    def terms(self) -> tuple[Term, ...]:
        """Return the written sum: suspended on, days of every suspension, free period, total, date."""
        lines = [
            Term(TermKind.SUSPENDED, dates=(self.suspended_on,)),
            Term(TermKind.EVERY_SUSPENSION, self.allowance.days),
        ]
        if self.allowance.extends and self.opened_on and self.first_billed_on:
            lines.append(Term(TermKind.FREE_PERIOD, self.gap, (self.opened_on, self.first_billed_on)))
        lines.append(Term(TermKind.TOTAL, self.days, limit=self.allowance.longest_days))
        lines.append(Term(TermKind.EXPIRES, dates=(self.expires_on,)))
        return tuple(lines)


def reckon(subscription: Subscription, suspended_on: date, allowance: Allowance) -> Expiry:
    """Return the expiry of a subscription suspended on a day, under a given allowance (rules.md 6.4).

    A free period lengthens it whenever the suspension comes (OQ-2). A term that ends before is pointed out and moves
    nothing (LC-8, OQ-3).
    """
    opened, billed = subscription.opened_on, subscription.first_billed_on
    is_annual = subscription.cycle is BillingCycle.ANNUAL
    between = (billed - opened).days if opened and billed else 0
    counts = allowance.extends and (allowance.extends_annual or not is_annual)
    gap = max(0, between) if counts else 0
    days = min(allowance.longest_days, allowance.days + gap)
    expires_on = _later(suspended_on, days)
    flags = []
    if between < 0:
        flags.append(Code.FIRST_PERIOD_BEFORE_OPENING)
    if between > 0 and is_annual and allowance.extends:
        flags.append(Code.ANNUAL_WITH_FREE_PERIOD)
    if subscription.commitment_ends_on is not None and subscription.commitment_ends_on < expires_on:
        flags.append(Code.TERM_ENDS_FIRST)
    return Expiry(
        expires_on=expires_on,
        days=days,
        gap=gap,
        suspended_on=suspended_on,
        opened_on=opened,
        first_billed_on=billed,
        # Annual billing has no free period (EX-5), so that nothing unknown could lengthen it.
        is_earliest=allowance.extends and not is_annual and (opened is None or billed is None),
        flags=tuple(flags),
        rule=allowance.rule,
        allowance=allowance,
    )


def expiry_of(subscription: Subscription, partner: Partner) -> Expiry | None:
    """Return when a suspended legacy subscription expires.

    Returns:
        None when it is not suspended, when nobody knows since when, or on the new-commerce line, where the term's end
        limits instead (LC-22).
    """
    since = subscription.suspended_on
    if subscription.status is not Status.SUSPENDED or since is None:
        return None
    allowance = policy_for(partner.cloud, subscription.line, since).allowance
    return None if allowance is None else reckon(subscription, since, allowance)


def expiry_if_suspended(subscription: Subscription, partner: Partner, on: date) -> Expiry:
    """Return when a subscription would expire if it were suspended on a UTC day (EX-2, the preview).

    Raises:
        RuleViolation: ``OTHER_COMMERCE_LINE`` for new commerce, which has no such count (LC-22).
    """
    allowance = policy_for(partner.cloud, subscription.line, on).allowance
    if allowance is None:
        raise RuleViolation(Verdict(Code.OTHER_COMMERCE_LINE, rule="LC-22", facts={"name": subscription.name}))
    return reckon(subscription, on, allowance)


def first_billed_on(
    bought_on: date,
    cycle: BillingCycle,
    *,
    family: ProductFamily = ProductFamily.OFFICE,
    billing_day: int | None = None,
) -> date | None:
    """Return the day on which the first billing period of a legacy purchase starts (BI-11 to BI-13, OQ-18).

    Args:
        billing_day: Day of month of the partner's billing date, asked for only before the alignment (BI-12).

    Returns:
        None where it cannot be told: no such frequency, or the billing date is needed and unknown.
    """
    if cycle is BillingCycle.ANNUAL:
        return bought_on
    if cycle is not BillingCycle.MONTHLY:
        return None
    if bought_on < ALIGNED_ON[family]:
        return None if billing_day is None else next_billing_date(bought_on, billing_day)
    if bought_on.day <= 28:
        return bought_on
    return _first_of_next_month(bought_on)


def next_billing_date(on: date, billing_day: int) -> date:
    """Return the partner's billing date on or after a day (BI-9, BI-10; OQ-6: the same day counts).

    Args:
        billing_day: 1 to 31; a month that lacks it bills on its last day.
    """
    this_month = _day_in_month(on.year, on.month, billing_day)
    if this_month >= on:
        return this_month
    following = _first_of_next_month(on)
    return _day_in_month(following.year, following.month, billing_day)


def trial_ends_on(started_on: date, term: int, term_unit: str) -> date:
    """Return the day on which a trial ends (TR-2, TR-3): months have 30 days here, days are days, else 30 in all."""
    unit = _unit(term_unit)
    if unit == "day" and 0 < term <= 366:
        return _later(started_on, term)
    if unit == "month" and 0 < term <= 12:
        return _later(started_on, term * TRIAL_DAYS)
    return _later(started_on, TRIAL_DAYS)


def commitment_end(bought_on: date, first_billed_on: date | None, term: int, term_unit: str) -> date | None:
    """Return the last day of a paid term, inclusive (BI-10, BI-11, BI-24).

    The term counts from the first billing period, where there is a free one before it.

    Returns:
        None for terms that never end (9999) and for units that we do not know.
    """
    start = bought_on if first_billed_on is None else max(bought_on, first_billed_on)
    unit = _unit(term_unit)
    if unit == "day" and 0 < term <= LONGEST_MONTHS * 30:
        return _later(start, term - 1)
    months = {"month": term, "year": term * 12}.get(unit, 0)
    if not 0 < months <= LONGEST_MONTHS:
        return None
    years, month = divmod(start.month - 1 + months, 12)
    if start.year + years > date.max.year:
        return None
    return _day_in_month(start.year + years, month + 1, start.day) - timedelta(days=1)


def renews_on(subscription: Subscription) -> date | None:
    """Return the day on which the next term starts: after the inclusive last day (BI-10, BI-24).

    Returns:
        None for trials (TR-17), for deleted ones, where renewal is off, and where no end is known.
    """
    ends = subscription.commitment_ends_on
    if ends is None or ends.year >= date.max.year:
        return None
    if subscription.is_trial or subscription.status is Status.DELETED or subscription.auto_renews is False:
        return None
    return _later(ends, 1)


def trial_end_of(subscription: Subscription) -> date | None:
    """Return the last day of a running trial: as reported, else 30 days from its start (TR-2); None if not known."""
    if not subscription.is_trial:
        return None
    if subscription.commitment_ends_on is not None:
        return subscription.commitment_ends_on
    started = subscription.effective_on or subscription.created_on
    return None if started is None else _later(started, TRIAL_DAYS)


def _later(day: date, days: int) -> date:
    """Add days; a date at the end of the calendar stays there rather than failing."""
    return date.fromordinal(min(day.toordinal() + days, date.max.toordinal()))


def _unit(text: str) -> str:
    return text.strip().casefold().removesuffix("s")


def _day_in_month(year: int, month: int, day: int) -> date:
    return date(year, month, max(1, min(day, monthrange(year, month)[1])))


def _first_of_next_month(day: date) -> date:
    if day.month < 12:
        return date(day.year, day.month + 1, 1)
    return date.max if day.year == date.max.year else date(day.year + 1, 1, 1)
