"""Whether days that a person typed can be true: rules.md 6.4 and OQ-1."""

from __future__ import annotations

from datetime import date

from csp_desktop.domain.changes.of_days import DAY_FIELDS, DaysOnRecord
from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import CommerceLine, Status
from csp_desktop.domain.overlay import Seen
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.roles import Action, may_act
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.verdicts import ALLOWED, Fact, Verdict

OPENED, FIRST_BILLED, SUSPENDED = DAY_FIELDS


def typed_days(seen: Seen[Subscription]) -> tuple[str, ...]:
    """Return the fields of which a person may type the day, in the order in which they happened.

    The day of suspension is one only where Partner Center has it suspended: one that waits here counts from the day on
    which it will be accepted (OR-17). New commerce reckons with neither opening nor first billing (LC-22).
    """
    base = seen.base
    if base is None or seen.now.is_trial:
        return ()
    is_suspended = base.status is Status.SUSPENDED and seen.now.status is Status.SUSPENDED
    last = (SUSPENDED,) if is_suspended else ()
    return last if base.line is CommerceLine.NEW_COMMERCE else (OPENED, FIRST_BILLED, *last)


def may_type_days(seen: Seen[Subscription], partner: Partner) -> Verdict:
    """Return whether any day of it may be typed at all."""
    facts: dict[str, Fact] = {"name": seen.now.name}
    if seen.base is None:
        return Verdict(Code.ONLY_ORDERED, rule="OR-17", facts=facts)
    if seen.base.status is Status.DELETED:
        return Verdict(Code.DELETED, rule="EX-10", facts={**facts, "status": seen.base.status.value})
    if not typed_days(seen):
        return Verdict(Code.NO_DAYS_TO_TYPE, rule="OQ-1", facts=facts)
    return may_act(partner, Action.MANAGE_SUBSCRIPTION)


def editable_days(seen: Seen[Subscription], partner: Partner) -> tuple[str, ...]:
    """Return the fields of which the person at the desk may type the day now."""
    return typed_days(seen) if may_type_days(seen, partner).is_allowed else ()


def day_verdict(field: str, days: DaysOnRecord, today: date) -> Verdict:
    """Return whether one of the days can be true, given the others.

    A first billing period before the opening is odd, and only flagged where a date is reckoned with it.
    """
    day: date | None = getattr(days, field)
    if day is None:
        return ALLOWED
    if field in (OPENED, SUSPENDED) and day > today:
        return Verdict(Code.DAY_NOT_COME, rule="SC-8", facts={"day": day, "today": today})
    if field == SUSPENDED and days.opened_on is not None and day < days.opened_on:
        return Verdict(Code.SUSPENDED_BEFORE_OPENING, rule="OQ-1", facts={"day": day, "opened_on": days.opened_on})
    return ALLOWED


def may_record_days(seen: Seen[Subscription], days: DaysOnRecord, partner: Partner, today: date) -> Verdict:
    """Return whether the days may be recorded: those that differ must be ones that can be typed, and possible."""
    allowed = may_type_days(seen, partner)
    if not allowed.is_allowed:
        return allowed
    assert seen.base is not None, "otherwise it was refused"
    before = DaysOnRecord.of(seen.base)
    changed = days.differing(before)
    if not changed:
        return Verdict(Code.NOTHING_CHANGED)
    refused = [field for field in changed if field not in typed_days(seen)]
    if refused:
        return Verdict(Code.NO_DAYS_TO_TYPE, rule="OQ-1", facts={"name": seen.now.name})
    # What was on record stays, however odd, unless it is what changes.
    judged = (field for field in DAY_FIELDS if field in changed or (field == SUSPENDED and OPENED in changed))
    verdicts = (day_verdict(field, days, today) for field in judged)
    return next((verdict for verdict in verdicts if not verdict.is_allowed), allowed)
