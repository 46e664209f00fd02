"""The course of a new-commerce subscription: to the end of its term, and what follows it (LC-20 to LC-26)."""

from __future__ import annotations

from datetime import date

from csp_desktop.domain.course.building import Builder, day_before, later
from csp_desktop.domain.course.course import Course, Milestone, MilestoneKind, PhaseKind
from csp_desktop.domain.deadlines import renews
from csp_desktop.domain.enums import CommerceLine, Status
from csp_desktop.domain.expiry import trial_end_of
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.policies import Binding, policy_for
from csp_desktop.domain.reckonings.new_commerce import is_extended
from csp_desktop.domain.subscriptions import Subscription


def new_commerce_course(
    subscription: Subscription, partner: Partner, started_on: date, today: date, cancelled_on: date | None
) -> Course:
    """Return the course as far as it is known or follows from the rules.

    Args:
        started_on: First UTC day of it.
        cancelled_on: UTC day of the cancellation, where it is known.
    """
    builder = Builder(started_on)
    marks = [Milestone(MilestoneKind.OPENED, started_on)]
    ends = trial_end_of(subscription) if subscription.is_trial else subscription.commitment_ends_on
    kind = PhaseKind.TRIAL if subscription.is_trial else PhaseKind.ACTIVE
    binding = _binding(partner, ends or today)
    if subscription.status is Status.DELETED:
        _cancelled(builder, kind, binding, cancelled_on or today, marks, is_known=cancelled_on is not None)
    elif subscription.status is Status.SUSPENDED:
        _suspended(builder, subscription, binding, ends, today, marks)
    else:
        _running(builder, kind, subscription, binding, ends, marks)
    _windows(subscription, marks)
    return Course(builder.phases(), tuple(sorted(marks, key=lambda each: each.on)))


def _running(
    builder: Builder,
    kind: PhaseKind,
    subscription: Subscription,
    binding: Binding,
    ends: date | None,
    marks: list[Milestone],
) -> None:
    if ends is None:
        builder.until(kind, None)
    elif renews(subscription) is not False and subscription.status is Status.ACTIVE:
        if subscription.is_trial:
            builder.until(kind, ends, "TR-2")
            marks.append(Milestone(MilestoneKind.CONVERSION, later(ends, 1), "TR-12"))
        else:
            marks.append(Milestone(MilestoneKind.RENEWAL, later(ends, 1), "BI-25"))
        builder.until(PhaseKind.ACTIVE, None, "BI-24")
    else:
        builder.until(kind, ends, "BI-24")
        marks.append(Milestone(MilestoneKind.TERM_END, ends, "BI-24"))
        if is_extended(subscription, binding, ends):
            builder.until(PhaseKind.EXTENDED, None, "LC-26")
            return
        builder.until(PhaseKind.EXPIRED, later(ends, binding.expired_days), "LC-24")
        builder.until(PhaseKind.DISABLED, later(ends, binding.expired_days + binding.disabled_days), "LC-24")
        builder.until(PhaseKind.DELETED, None, "LC-24")
        marks.append(Milestone(MilestoneKind.DELETION, builder.next_day, "LC-24"))


def _suspended(
    builder: Builder,
    subscription: Subscription,
    binding: Binding,
    ends: date | None,
    today: date,
    marks: list[Milestone],
) -> None:
    since = subscription.suspended_on or today
    builder.until(PhaseKind.ACTIVE, day_before(since))
    builder.suspended_until(ends, "LC-21", is_billed=True)
    if subscription.suspended_on is not None:
        marks.append(Milestone(MilestoneKind.SUSPENDED, since))
    if ends is None:
        return
    marks.append(Milestone(MilestoneKind.TERM_END, ends, "LC-22"))
    days = binding.disabled_first_days + binding.disabled_days
    builder.until(PhaseKind.DISABLED, later(ends, days), "LC-23")
    builder.until(PhaseKind.DELETED, None, "LC-23")
    marks.append(Milestone(MilestoneKind.DELETION, builder.next_day, "LC-23"))


def _cancelled(
    builder: Builder, kind: PhaseKind, binding: Binding, on: date, marks: list[Milestone], *, is_known: bool
) -> None:
    """Access is lost on that day; an admin has some days to save data, then it is gone (CA-11, LC-25)."""
    builder.until(kind, day_before(on))
    if is_known:
        builder.until(PhaseKind.BACKUP, later(on, binding.backup_days - 1), "LC-25")
        marks.append(Milestone(MilestoneKind.CANCELLED, on, "CA-11"))
        marks.append(Milestone(MilestoneKind.DELETION, builder.next_day, "LC-25"))
    builder.until(PhaseKind.DELETED, None, "LC-25")


def _windows(subscription: Subscription, marks: list[Milestone]) -> None:
    until = subscription.bound.cancellable_until
    if until is not None and subscription.status in (Status.ACTIVE, Status.SUSPENDED):
        marks.append(Milestone(MilestoneKind.CANCELLABLE_UNTIL, until.date(), "CA-10"))


def _binding(partner: Partner, on: date) -> Binding:
    return policy_for(partner.cloud, CommerceLine.NEW_COMMERCE, on).binding or Binding()
