"""The course of a legacy subscription: free period or trial, active, suspended, gone (LC-7)."""

from __future__ import annotations

from datetime import date

from csp_desktop.domain.course.building import Builder, day_before
from csp_desktop.domain.course.course import Course, Milestone, MilestoneKind, PhaseKind
from csp_desktop.domain.enums import Status
from csp_desktop.domain.expiry import Expiry, expiry_of, renews_on, trial_end_of
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.reckonings import DateKind, reckoning_of
from csp_desktop.domain.reckonings.legacy import reckon_full_credit
from csp_desktop.domain.subscriptions import Subscription


def legacy_course(subscription: Subscription, partner: Partner, started_on: date, today: date) -> Course:
    """Return the course as far as it is known or follows from the rules.

    Args:
        started_on: First UTC day of it.
    """
    builder = Builder(started_on)
    expiry = expiry_of(subscription, partner)
    stops_on = subscription.suspended_on
    marks = [Milestone(MilestoneKind.OPENED, started_on)]
    if subscription.is_trial:
        _trial(builder, subscription, marks)
        return Course(builder.phases(), tuple(sorted(marks, key=lambda each: each.on)))
    _free_period(builder, subscription, today, marks)
    match subscription.status:
        case Status.SUSPENDED if expiry is not None:
            builder.until(PhaseKind.ACTIVE, day_before(expiry.suspended_on))
            _suspension(builder, expiry, marks)
        case Status.SUSPENDED:
            builder.until(PhaseKind.UNCERTAIN, day_before(today))
            builder.suspended_until(None, "EX-1", is_billed=False)
        case Status.DELETED:
            builder.until(PhaseKind.ACTIVE, day_before(stops_on or today))
            if stops_on is not None:
                builder.suspended_until(day_before(today), "EX-1", is_billed=False)
                marks.append(Milestone(MilestoneKind.SUSPENDED, stops_on))
            builder.until(PhaseKind.DELETED, None, "EX-10")
        case _:
            builder.until(PhaseKind.ACTIVE, None)
            _to_come(subscription, partner, marks)
    return Course(builder.phases(), tuple(sorted(marks, key=lambda each: each.on)))


def _free_period(builder: Builder, subscription: Subscription, today: date, marks: list[Milestone]) -> None:
    """Add the days before the first billing period; one that is stopped within them was never billed."""
    billed = subscription.first_billed_on
    if billed is None or billed < builder.next_day:
        return
    if subscription.status in (Status.SUSPENDED, Status.DELETED):
        stops_on = subscription.suspended_on or today
        if stops_on <= billed:
            builder.until(PhaseKind.FREE, day_before(stops_on), "BI-11")
            return
    builder.until(PhaseKind.FREE, day_before(billed), "BI-11")
    marks.append(Milestone(MilestoneKind.BILLING_STARTS, billed, "BI-11"))


def _trial(builder: Builder, subscription: Subscription, marks: list[Milestone]) -> None:
    ends = trial_end_of(subscription)
    builder.until(PhaseKind.TRIAL, ends, "TR-2")
    if ends is None:
        return
    marks.append(Milestone(MilestoneKind.TRIAL_END, ends, "TR-11"))
    # Nobody says when its data goes: it comes back with a purchase of the same services.
    builder.until(PhaseKind.DISABLED, None, "TR-11")


def _suspension(builder: Builder, expiry: Expiry, marks: list[Milestone]) -> None:
    builder.suspended_until(expiry.expires_on, expiry.rule, is_billed=False)
    builder.until(PhaseKind.DELETED, None, "EX-10")
    marks.append(Milestone(MilestoneKind.SUSPENDED, expiry.suspended_on))
    marks.append(Milestone(MilestoneKind.EXPIRY, expiry.expires_on, expiry.rule))
    marks.append(Milestone(MilestoneKind.DELETION, builder.next_day, "EX-10"))


def _to_come(subscription: Subscription, partner: Partner, marks: list[Milestone]) -> None:
    credit = reckon_full_credit(subscription, partner)
    found = reckoning_of(DateKind.FULL_CREDIT, () if credit is None else (credit,))
    if found is not None and found.on is not None:
        marks.append(Milestone(MilestoneKind.FULL_CREDIT_UNTIL, found.on, found.rule))
    ends, renewal = subscription.commitment_ends_on, renews_on(subscription)
    if renewal is not None:
        marks.append(Milestone(MilestoneKind.RENEWAL, renewal, "BI-10"))
    elif ends is not None:
        marks.append(Milestone(MilestoneKind.TERM_END, ends, "BI-15"))
