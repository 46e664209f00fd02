"""The course of a subscription as a value: phases that follow each other day by day, and the days that have names."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise


class PhaseKind(StrEnum):
    """What a stretch of days is; each has a word."""

    FREE = "free"
    TRIAL = "trial"
    ACTIVE = "active"
    UNCERTAIN = "uncertain"
    SUSPENDED = "suspended"
    EXPIRED = "expired"
    DISABLED = "disabled"
    EXTENDED = "extended"
    BACKUP = "backup"
    DELETED = "deleted"


@dataclass(frozen=True)
class Phase:
    """Days on which the same holds (rules.md section 6.2).

    Args:
        starts_on: First UTC day.
        ends_on: Last UTC day, inclusive; None where it goes on.
        users: Whether users can work.
        admins: Whether the customer's admins reach the data.
        is_billed: Whether these days are billed.
        has_data: Whether what was stored is still there.
        rule: Id of the rule that says so; empty where nothing special holds.
        is_intent: Whether it only follows from what a person wishes or tries.
    """

    kind: PhaseKind
    starts_on: date
    ends_on: date | None
    users: bool
    admins: bool
    is_billed: bool
    has_data: bool
    rule: str = ""
    is_intent: bool = False


class MilestoneKind(StrEnum):
    """A day that has a name."""

    OPENED = "opened"
    BILLING_STARTS = "billing_starts"
    TODAY = "today"
    SUSPENDED = "suspended"
    REACTIVATED = "reactivated"
    CANCELLED = "cancelled"
    FULL_CREDIT_UNTIL = "full_credit_until"
    CANCELLABLE_UNTIL = "cancellable_until"
    TRIAL_END = "trial_end"
    CONVERSION = "conversion"
    EXPIRY = "expiry"
    TERM_END = "term_end"
    RENEWAL = "renewal"
    DELETION = "deletion"


@dataclass(frozen=True)
class Milestone:
    """A day of the course that has a name."""

    kind: MilestoneKind
    on: date
    rule: str = ""
    is_intent: bool = False


@dataclass(frozen=True)
class Course:
    """The whole: each day from the first on lies in exactly one phase.

    Args:
        phases: In order, without gaps; the last goes on without end.
        milestones: In order of their days.
    """

    phases: tuple[Phase, ...] = ()
    milestones: tuple[Milestone, ...] = ()

    def on(self, day: date) -> Phase | None:
        """Return the phase in which a day lies; None before the first."""
        found = (each for each in reversed(self.phases) if each.starts_on <= day)
        return next(found, None)

    def milestone(self, kind: MilestoneKind) -> Milestone | None:
        """Return the last day of a kind; None where there is none."""
        return next((each for each in reversed(self.milestones) if each.kind is kind), None)

    def access_ends_after(self, day: date) -> date | None:
        """Return the first day after one on which users cannot work although they could before; None where none is."""
        return self._turn_after(day, [(each.starts_on, each.users) for each in self.phases])

    def billing_ends_after(self, day: date) -> date | None:
        """Return the first day after one that is not billed although the day before was; None where none is."""
        return self._turn_after(day, [(each.starts_on, each.is_billed) for each in self.phases])

    @property
    def data_lost_on(self) -> date | None:
        """The first UTC day on which what was stored is gone; None where that does not come."""
        return next((each.starts_on for each in self.phases if not each.has_data), None)

    def before(self, day: date) -> Course:
        """Return what lies before a day."""
        last = day - timedelta(days=1)
        kept = (each for each in self.phases if each.starts_on < day)
        cut = (
            each if each.ends_on is not None and each.ends_on < day else replace(each, ends_on=last) for each in kept
        )
        return Course(tuple(cut), tuple(each for each in self.milestones if each.on < day))

    def since(self, day: date, *, is_intent: bool = False) -> Course:
        """Return what lies on and after a day.

        Args:
            is_intent: Mark it as what only follows from a wish.
        """
        kept = (each for each in self.phases if each.ends_on is None or each.ends_on >= day)
        cut = (
            replace(each, starts_on=max(day, each.starts_on), is_intent=is_intent or each.is_intent) for each in kept
        )
        named = (replace(each, is_intent=is_intent or each.is_intent) for each in self.milestones if each.on >= day)
        return Course(tuple(cut), tuple(named))

    def followed_by(self, later: Course) -> Course:
        """Return this with another behind it; a day that both name is named once."""
        known = {(each.kind, each.on) for each in self.milestones}
        named = (*self.milestones, *(each for each in later.milestones if (each.kind, each.on) not in known))
        return Course((*self.phases, *later.phases), tuple(sorted(named, key=lambda each: each.on)))

    def with_milestone(self, milestone: Milestone) -> Course:
        """Return it with one more day named."""
        named = (*self.milestones, milestone)
        return replace(self, milestones=tuple(sorted(named, key=lambda each: each.on)))

    @staticmethod
    def _turn_after(day: date, holds: list[tuple[date, bool]]) -> date | None:
        for (_, before), (starts_on, after) in pairwise(holds):
            if before and not after and starts_on > day:
                return starts_on
        return None
