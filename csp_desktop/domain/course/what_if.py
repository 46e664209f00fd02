"""What if it were suspended, reactivated or cancelled on some day: the same verdicts and commands as Submit's."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum

from csp_desktop.domain.changes import Cancel, Reactivate, Suspend
from csp_desktop.domain.codes import Code
from csp_desktop.domain.course.course import Course, Milestone, MilestoneKind
from csp_desktop.domain.course.of_legacy import legacy_course
from csp_desktop.domain.course.of_new_commerce import new_commerce_course
from csp_desktop.domain.enums import CommerceLine, Reason, Status
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.transitions import may_cancel, may_reactivate, may_suspend
from csp_desktop.domain.verdicts import Verdict

TRIED_REASON = Reason.CUSTOMER_REQUEST
"""Stands in for the ground that a person has not named yet; no date depends on it (LC-1)."""


class MoveKind(StrEnum):
    """What is tried."""

    SUSPEND = "suspend"
    REACTIVATE = "reactivate"
    CANCEL = "cancel"


@dataclass(frozen=True)
class Move:
    """Something tried on a UTC day."""

    kind: MoveKind
    on: date


@dataclass(frozen=True)
class WhatIf:
    """What would come of it.

    Args:
        course: The course with every move that the rules allow.
        verdicts: The verdict on each move, in order of their days.
        subscription: The subscription after the last of them.
    """

    course: Course
    verdicts: tuple[tuple[Move, Verdict], ...]
    subscription: Subscription


def course_of(
    subscription: Subscription, partner: Partner, at: datetime, *, cancelled_on: date | None = None
) -> Course:
    """Return the course of a subscription as it is; an empty one where no day of it is known.

    Args:
        at: The UTC moment, aware.
        cancelled_on: UTC day of a new-commerce cancellation, where it is known.
    """
    started = subscription.created_on or subscription.effective_on or subscription.opened_on
    if subscription.line is CommerceLine.LEGACY and subscription.opened_on is not None and started is not None:
        started = min(started, subscription.opened_on)
    started = started or subscription.suspended_on
    if started is None:
        return Course()
    if subscription.line is CommerceLine.NEW_COMMERCE:
        return new_commerce_course(subscription, partner, started, at.date(), cancelled_on)
    return legacy_course(subscription, partner, started, at.date())


def what_if(
    subscription: Subscription, base: Subscription | None, partner: Partner, at: datetime, moves: Iterable[Move]
) -> WhatIf:
    """Return what would come of some moves, each on its day, in the order of their days.

    A move that the rules refuse on its day changes nothing; its verdict says why. A later day begins at 0:00 UTC.

    Args:
        base: The base subscription of an add-on; None for bases or where it is not known.
        at: The UTC moment, aware.
    """
    now, course = subscription, course_of(subscription, partner, at)
    verdicts: list[tuple[Move, Verdict]] = []
    for move in sorted(moves, key=lambda each: each.on):
        moment = at if move.on == at.date() else datetime.combine(move.on, time(), UTC)
        verdict = _verdict(now, base, partner, move, moment, at.date())
        verdicts.append((move, verdict))
        if not verdict.is_allowed:
            continue
        now = _command(now, move).altered(now, move.on)
        is_final = now.line is CommerceLine.NEW_COMMERCE and now.status is Status.DELETED
        later = course_of(now, partner, moment, cancelled_on=move.on if is_final else None)
        named = Milestone(_MARKS[move.kind], move.on, is_intent=True)
        before = course.before(move.on)
        course = before.followed_by(later.since(move.on, is_intent=True)) if before.phases else later
        course = _named(course, named)
    return WhatIf(course, tuple(verdicts), now)


_MARKS = {
    MoveKind.SUSPEND: MilestoneKind.SUSPENDED,
    MoveKind.REACTIVATE: MilestoneKind.REACTIVATED,
    MoveKind.CANCEL: MilestoneKind.CANCELLED,
}


def _named(course: Course, milestone: Milestone) -> Course:
    """Name a day once."""
    there = any(each.kind is milestone.kind and each.on == milestone.on for each in course.milestones)
    return course if there else course.with_milestone(milestone)


def _verdict(
    now: Subscription, base: Subscription | None, partner: Partner, move: Move, moment: datetime, today: date
) -> Verdict:
    if move.on < today:
        return Verdict(Code.DAY_HAS_PASSED, rule="OR-17", facts={"day": move.on})
    match move.kind:
        case MoveKind.SUSPEND:
            return may_suspend(now, base, TRIED_REASON, partner, moment)
        case MoveKind.REACTIVATE:
            return may_reactivate(now, base, partner, moment)
        case MoveKind.CANCEL:
            return may_cancel(now, base, TRIED_REASON, partner, moment)


def _command(now: Subscription, move: Move) -> Suspend | Reactivate:
    about = {
        "customer_id": now.customer_id,
        "company": "",
        "subscription_id": now.id,
        "name": now.name,
        "offer_name": now.offer_name,
    }
    match move.kind:
        case MoveKind.SUSPEND:
            return Suspend(**about, reason=TRIED_REASON, note="", add_on_ids=(), licences=now.quantity, by="")
        case MoveKind.CANCEL:
            return Cancel(**about, reason=TRIED_REASON, note="", add_on_ids=(), licences=now.quantity, by="")
        case MoveKind.REACTIVATE:
            return Reactivate(**about)
