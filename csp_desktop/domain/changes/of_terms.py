"""Commands about the term of a new-commerce subscription: whether it renews, how long it is, what follows it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar

from csp_desktop.domain.changes.change import ChangeKind
from csp_desktop.domain.changes.of_subscriptions import SubscriptionChange, without_renewal
from csp_desktop.domain.enums import BillingCycle, Source, Term, TermEnd
from csp_desktop.domain.subscriptions import NextTerm, Subscription
from csp_desktop.domain.terms import term_end
from csp_desktop.domain.windows import bound_before

DROPPING = frozenset(
    {
        ChangeKind.CHANGE_QUANTITY,
        ChangeKind.SET_AUTO_RENEW,
        ChangeKind.SUSPEND,
        ChangeKind.CANCEL,
        ChangeKind.CONVERT_TRIAL,
        ChangeKind.UPGRADE,
    }
)
"""Commands that may drop what was scheduled for the renewal (QT-12)."""


@dataclass(frozen=True, kw_only=True)
class SetAutoRenew(SubscriptionChange):
    """Switch its renewal on or off (QT-14)."""

    kind: ClassVar[ChangeKind] = ChangeKind.SET_AUTO_RENEW
    before: bool | None
    after: bool

    def altered(self, now: Subscription, day: date) -> Subscription:
        """Renewing or not; switched off, what was scheduled for the renewal is dropped (QT-12)."""
        del day
        if not self.after:
            return without_renewal(now)
        bound = None if now.commitment is None else replace(now.commitment, at_end=TermEnd.UNKNOWN)
        return replace(now, auto_renews=True, commitment=bound)

    @property
    def is_void(self) -> bool:
        """Whether it does so already."""
        return self.before is self.after


@dataclass(frozen=True, kw_only=True)
class ChangeTerm(SubscriptionChange):
    """Commit to a longer term at once, or to another billing plan from the next charge on (BI-22, BI-23).

    Args:
        before_cycle: The billing plan from the next charge on, as base has it.
    """

    kind: ClassVar[ChangeKind] = ChangeKind.CHANGE_TERM
    before_term: Term
    before_cycle: BillingCycle
    after_term: Term
    after_cycle: BillingCycle

    def altered(self, now: Subscription, day: date) -> Subscription:
        """A longer term runs from that day and opens no window of its own; another plan waits for the next charge."""
        if self.after_term is now.committed_to:
            following = None if self.after_cycle is now.cycle else self.after_cycle
            return replace(now, commitment=replace(bound_before(now), next_cycle=following))
        return replace(
            now,
            term=self.after_term.wire,
            cycle=self.after_cycle,
            cycle_text="",
            effective_on=day,
            commitment_ends_on=term_end(day, self.after_term),
            commitment=replace(bound_before(now), next_cycle=None),
        ).sourced(Source.ASSUMED, "effective_on", "commitment_ends_on")

    @property
    def is_void(self) -> bool:
        """Whether term and plan are the same."""
        return (self.before_term, self.before_cycle) == (self.after_term, self.after_cycle)


@dataclass(frozen=True, kw_only=True)
class ScheduleNextTerm(SubscriptionChange):
    """Say what is to hold from the renewal on (QT-12).

    Args:
        after: None takes back what was scheduled.
    """

    kind: ClassVar[ChangeKind] = ChangeKind.SCHEDULE_NEXT_TERM
    before: NextTerm | None
    after: NextTerm | None

    def altered(self, now: Subscription, day: date) -> Subscription:
        """With it scheduled; nothing else moves (QT-15)."""
        del day
        return replace(now, commitment=replace(bound_before(now), scheduled=self.after))

    @property
    def is_void(self) -> bool:
        """Whether the same was scheduled."""
        return self.before == self.after
