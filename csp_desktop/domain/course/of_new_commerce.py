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
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.term_locks import extends_at_end, stops_at_end


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
    ends = subscription.commitment_ends_on
    if subscription.is_trial and subscription.status is not Status.SUSPENDED:
        ends = trial_end_of(subscription)
    kind = PhaseKind.TRIAL if subscription.is_trial else PhaseKind.ACTIVE
    binding = _binding(partner, ends or today)
    if subscription.status is Status.DELETED:
        _cancelled(builder, kind, binding, cancelled_on or today, marks, is_known=cancelled_on is not None)
    elif subscription.status is Status.SUSPENDED:
        _suspended(builder, subscription, binding, ends, today, marks)
    else:
        _running(builder, kind, subscription, ends, marks)
        if ends is not None and _ends_without_renewal(subscription):
            _after_term(builder, subscription, partner, ends, today, marks)
    _windows(subscription, marks)
    return Course(builder.phases(), tuple(sorted(marks, key=lambda each: each.on)))


def _running(
    builder: Builder,
    kind: PhaseKind,
    subscription: Subscription,
    ends: date | None,
    marks: list[Milestone],
) -> None:
    if ends is None:
        builder.until(kind, None)
    elif not _ends_without_renewal(subscription):
        if subscription.is_trial:
            builder.until(kind, ends, "TR-2")
            marks.append(Milestone(MilestoneKind.CONVERSION, later(ends, 1), "TR-12"))
        else:
            marks.append(Milestone(MilestoneKind.RENEWAL, later(ends, 1), "BI-25"))
        builder.until(PhaseKind.ACTIVE, None, "BI-24")
    else:
        builder.until(kind, ends, "BI-24")
        name = MilestoneKind.TRIAL_END if subscription.is_trial else MilestoneKind.TERM_END
        marks.append(Milestone(name, ends, "TR-12" if subscription.is_trial else "BI-24"))


def _ends_without_renewal(subscription: Subscription) -> bool:
    return renews(subscription) is False or subscription.status is not Status.ACTIVE


def _after_term(
    builder: Builder,
    subscription: Subscription,
    partner: Partner,
    ends: date,
    today: date,
    marks: list[Milestone],
) -> None:
    """Add what follows a term that does not renew (LC-23, LC-24, LC-26)."""
    binding = _binding(partner, ends)
    if subscription.is_trial:
        # Nobody says when its data goes, only that it expires.
        builder.until(PhaseKind.DISABLED, None, "TR-12")
        return
    if extends_at_end(subscription, partner.cloud):
        builder.until(PhaseKind.EXTENDED, None, "LC-26")
        return
    # Disabled within the days in which it could still be expired, it came from a suspension.
    was_suspended = subscription.status is Status.DISABLED and today <= later(ends, binding.expired_days)
    first, rule = binding.expired_days, "LC-24"
    if was_suspended or stops_at_end(subscription, partner.cloud):
        first, rule = binding.disabled_first_days, "LC-23" if was_suspended else "LC-26"
    else:
        builder.until(PhaseKind.EXPIRED, later(ends, first), rule)
    builder.until(PhaseKind.DISABLED, later(ends, first + binding.disabled_days), rule)
    builder.until(PhaseKind.DELETED, None, rule)
    marks.append(Milestone(MilestoneKind.DELETION, builder.next_day, rule))


def _suspended(
    builder: Builder,
    subscription: Subscription,
    binding: Binding,
    ends: date | None,
    today: date,
    marks: list[Milestone],
) -> None:
    since = subscription.suspended_on
    before = PhaseKind.UNCERTAIN if since is None else PhaseKind.ACTIVE
    builder.until(before, day_before(since or today))
    builder.suspended_until(ends, "LC-21", is_billed=True)
    if since is not None:
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
    """Access is lost on that day; an admin has the days after it to save data, then it is gone (CA-11, LC-25)."""
    builder.until(kind, day_before(on))
    if is_known:
        builder.until(PhaseKind.BACKUP, later(on, binding.backup_days), "LC-25")
        marks.append(Milestone(MilestoneKind.CANCELLED, on, "CA-11"))
        marks.append(Milestone(MilestoneKind.DELETION, builder.next_day, "LC-25"))
    builder.until(PhaseKind.DELETED, None, "LC-25")


def _windows(subscription: Subscription, marks: list[Milestone]) -> None:
    until = subscription.bound.cancellable_until
    if until is not None and subscription.status in (Status.ACTIVE, Status.SUSPENDED):
        marks.append(Milestone(MilestoneKind.CANCELLABLE_UNTIL, until.date(), "CA-10"))


def _binding(partner: Partner, on: date) -> Binding:
    return policy_for(partner.cloud, CommerceLine.NEW_COMMERCE, on).binding or Binding()
