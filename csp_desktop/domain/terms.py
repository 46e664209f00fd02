"""When a new-commerce term ends, and on which days it may be made to end: rules.md BI-24, BI-27, BI-28."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import CommerceLine, Status, Term
from csp_desktop.domain.expiry import commitment_end
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.verdicts import ALLOWED, Fact, Remedy, RemedyKind, Verdict


class AlignmentKind(StrEnum):
    """Why a term would end on a day."""

    FULL_TERM = "full_term"
    MONTH_END = "month_end"
    SUBSCRIPTION = "subscription"


@dataclass(frozen=True)
class Alignment:
    """A day on which a term may end (BI-27, BI-28).

    Args:
        ends_on: Last UTC day of the term, inclusive.
        subscription_id: Our id of the subscription that ends on that day; empty for the other kinds.
        name: What a person calls that subscription.
    """

    kind: AlignmentKind
    ends_on: date
    subscription_id: str = ""
    name: str = ""


def term_end(bought_on: date, term: Term) -> date | None:
    """Return the last UTC day of a full term, inclusive (BI-24); None for a term that we do not know."""
    return commitment_end(bought_on, None, term.months, "Month")


def month_end_aligned(bought_on: date, term: Term) -> date | None:
    """Return the last month end that does not exceed the full term (BI-28); None where there is none."""
    full = term_end(bought_on, term)
    if full is None:
        return None
    end = full if _is_month_end(full) else full.replace(day=1) - timedelta(days=1)
    return end if end >= bought_on else None


def may_end_on(
    bought_on: date, term: Term, ends_on: date, held: Iterable[Subscription], at: datetime, *, is_trial: bool = False
) -> Verdict:
    """Return whether a term that starts on a day may end on another than its own last day (BI-27)."""
    full = term_end(bought_on, term)
    if full is None or ends_on == full:
        return ALLOWED if full is not None else Verdict(Code.ALLOWED, unknowns=("term",))
    if is_trial:
        return Verdict(Code.TRIAL_END_FIXED, rule="BI-27")
    held = tuple(held)
    facts: dict[str, Fact] = {"ends_on": ends_on, "full": full, "term": term.value}
    first = max(bought_on, at.date())
    if not first <= ends_on <= full:
        return _refusal(Code.END_OUTSIDE_TERM, {**facts, "first": first}, bought_on, term, held)
    is_month_end = _is_month_end(ends_on)
    if term is Term.MONTH and ends_on.day >= 28 and not is_month_end:
        return _refusal(Code.END_DAY_NOT_MONTH_END, facts, bought_on, term, held)
    if is_month_end:
        return ALLOWED
    there = [one for one in held if _can_be_joined(one) and one.commitment_ends_on == ends_on]
    if any(_fits(term, one) for one in there):
        return ALLOWED
    if there:
        return _refusal(Code.END_OF_MONTHLY_TERM, {**facts, "name": there[0].name}, bought_on, term, held)
    return _refusal(Code.END_NOT_ALIGNED, facts, bought_on, term, held)


def alignment_choices(bought_on: date, term: Term, held: Iterable[Subscription]) -> tuple[Alignment, ...]:
    """Return the days on which a term may end: its own, the month end, those of other subscriptions, by date."""
    full = term_end(bought_on, term)
    if full is None:
        return ()
    found: dict[date, Alignment] = {full: Alignment(AlignmentKind.FULL_TERM, full)}
    month_end = month_end_aligned(bought_on, term)
    if month_end is not None:
        found.setdefault(month_end, Alignment(AlignmentKind.MONTH_END, month_end))
    for one in held:
        day = one.commitment_ends_on
        if day is None or not bought_on <= day <= full or not _can_be_joined(one) or not _fits(term, one):
            continue
        if term is Term.MONTH and day.day >= 28 and not _is_month_end(day):
            continue
        found.setdefault(day, Alignment(AlignmentKind.SUBSCRIPTION, day, one.id, one.name))
    first, *rest = found.values()
    return (first, *sorted(rest, key=lambda each: each.ends_on))


def _refusal(
    code: Code, facts: dict[str, Fact], bought_on: date, term: Term, held: tuple[Subscription, ...]
) -> Verdict:
    days = [each.ends_on for each in alignment_choices(bought_on, term, held)]
    ways = tuple(Remedy(RemedyKind.CHOOSE_END_DATE, day.isoformat()) for day in days)
    return Verdict(code, rule="BI-27", facts=facts, remedies=ways)


def _is_month_end(day: date) -> bool:
    return day.day == monthrange(day.year, day.month)[1]


def _can_be_joined(subscription: Subscription) -> bool:
    return (
        subscription.line is CommerceLine.NEW_COMMERCE
        and subscription.status is Status.ACTIVE
        and not subscription.is_trial
    )


def _fits(term: Term, other: Subscription) -> bool:
    """Whether a term may end with another subscription: a longer one not with a monthly one (BI-27)."""
    return term is Term.MONTH or other.committed_to is not Term.MONTH
