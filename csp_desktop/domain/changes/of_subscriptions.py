"""Commands about one subscription that exists."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar

from csp_desktop.domain.changes.change import Change, ChangeKind
from csp_desktop.domain.enums import BillingCycle, CommerceLine, Reason, Source, Status, Term, TermEnd
from csp_desktop.domain.expiry import commitment_end, first_billed_on
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.terms import term_end
from csp_desktop.domain.windows import bound_before, fresh_commitment, with_quantity


@dataclass(frozen=True, kw_only=True)
class SubscriptionChange(Change):
    """A command about one subscription that exists.

    Args:
        name: What a person calls it.
        offer_name: The offer's name.
    """

    subscription_id: str
    name: str
    offer_name: str

    @property
    def subscription_ids(self) -> tuple[str, ...]:
        """The one."""
        return (self.subscription_id,)

    def over_subscription(self, subscription_id: str, now: Subscription | None, day: date) -> Subscription | None:
        """The subscription with this change, where it is the one and exists."""
        if now is None or subscription_id not in self.subscription_ids:
            return now
        return self.altered(now, day)

    def altered(self, now: Subscription, day: date) -> Subscription:
        """Return the subscription with this change; each command says how."""
        del day
        return now


@dataclass(frozen=True, kw_only=True)
class ChangeQuantity(SubscriptionChange):
    """Another number of licences (QT-1); in new commerce batches come and go with it (QT-10, QT-11)."""

    kind: ClassVar[ChangeKind] = ChangeKind.CHANGE_QUANTITY
    before: int
    after: int

    def altered(self, now: Subscription, day: date) -> Subscription:
        """With the new number; no renewal moves (QT-15), but what was scheduled for it is dropped (QT-12)."""
        if now.line is not CommerceLine.NEW_COMMERCE or now.quantity == self.after:
            return replace(now, quantity=self.after)
        bound = with_quantity(bound_before(now), now.quantity, self.after, day)
        return replace(now, quantity=self.after, commitment=bound)

    @property
    def is_void(self) -> bool:
        """Whether the number is the same."""
        return self.before == self.after


@dataclass(frozen=True, kw_only=True)
class Rename(SubscriptionChange):
    """Another friendly name (OR-7)."""

    kind: ClassVar[ChangeKind] = ChangeKind.RENAME
    before: str
    after: str

    def altered(self, now: Subscription, day: date) -> Subscription:
        """With the new name."""
        del day
        return replace(now, friendly_name=self.after)

    @property
    def is_void(self) -> bool:
        """Whether the name is the same."""
        return self.before == self.after


@dataclass(frozen=True, kw_only=True)
class Suspend(SubscriptionChange):
    """Take access away, reversible until the expiry date, or until the term's end (LC-1, LC-2, LC-21).

    Args:
        reason: Needed on the legacy line; new commerce asks for none.
        add_on_ids: Our ids of the add-ons that are suspended with it (LC-4); none in new commerce.
        licences: How many licences lose access, add-ons not counted.
        by: Who suspends.
    """

    kind: ClassVar[ChangeKind] = ChangeKind.SUSPEND
    reason: Reason | None = None
    note: str = ""
    add_on_ids: tuple[str, ...] = ()
    licences: int = 0
    by: str = ""

    @property
    def subscription_ids(self) -> tuple[str, ...]:
        """The base and its add-ons (LC-4)."""
        return (self.subscription_id, *self.add_on_ids)

    def altered(self, now: Subscription, day: date) -> Subscription:
        """Suspended since that day; one that is suspended already keeps its own day.

        New commerce is billed on; its renewal goes off and what was scheduled for it is dropped, but not another
        billing plan that waits for the next charge (LC-21).
        """
        if now.status is not Status.ACTIVE:
            return now
        return replace(
            without_renewal(now),
            status=Status.SUSPENDED,
            status_text="",
            suspended_on=day,
            suspension_reason=self.reason,
            suspension_note=self.note,
            suspended_by=self.by,
        ).sourced(Source.ASSUMED, "suspended_on")

    def replaces(self, earlier: Change) -> bool:
        """The last reason counts, whatever add-ons have come."""
        return type(self) is type(earlier) and earlier.subscription_ids[:1] == (self.subscription_id,)


@dataclass(frozen=True, kw_only=True)
class Cancel(Suspend):
    """Suspend and mark as cancelled: the legacy line has no cancel of its own (CA-1, OQ-10)."""

    kind: ClassVar[ChangeKind] = ChangeKind.CANCEL

    def altered(self, now: Subscription, day: date) -> Subscription:
        """Suspended and marked; one that is suspended already is only marked. New commerce is deleted at once."""
        if now.status not in (Status.ACTIVE, Status.SUSPENDED):
            return now
        if now.line is CommerceLine.NEW_COMMERCE:
            return replace(
                without_renewal(now),
                status=Status.DELETED,
                status_text="",
                is_cancelled=True,
                suspension_reason=self.reason,
                suspension_note=self.note,
                suspended_by=self.by,
            )
        return replace(super().altered(now, day), is_cancelled=True)


@dataclass(frozen=True, kw_only=True)
class Reactivate(SubscriptionChange):
    """Give access back until the expiry date (LC-6)."""

    kind: ClassVar[ChangeKind] = ChangeKind.REACTIVATE

    def altered(self, now: Subscription, day: date) -> Subscription:
        """Active again; a later suspension counts anew (rules.md 6.4), and a renewal stays off (LC-21)."""
        del day
        back = now.sourced(Source.PARTNER_CENTER, "suspended_on")
        return replace(
            back,
            status=Status.ACTIVE,
            status_text="",
            suspended_on=None,
            suspension_reason=None,
            suspension_note="",
            suspended_by="",
            is_cancelled=False,
        )


@dataclass(frozen=True, kw_only=True)
class ConvertTrial(SubscriptionChange):
    """Make a trial a paid subscription; the id stays, the term counts from the day of conversion (TR-9, TR-10).

    Args:
        plan_term: The term to commit to; new commerce only (TR-13).
    """

    kind: ClassVar[ChangeKind] = ChangeKind.CONVERT_TRIAL
    target_id: str
    target_name: str
    before: int
    after: int
    cycle: BillingCycle
    term: int = 1
    term_unit: str = "Year"
    plan_term: Term = Term.UNKNOWN

    def altered(self, now: Subscription, day: date) -> Subscription:
        """The paid subscription; in new commerce with the ordinary windows, and renewed on (TR-12, TR-14)."""
        if now.line is CommerceLine.NEW_COMMERCE:
            return self._bound(now, day)
        billed = first_billed_on(day, self.cycle)
        return replace(
            now,
            offer_id=self.target_id,
            offer_name=self.target_name,
            is_trial=False,
            quantity=self.after,
            cycle=self.cycle,
            cycle_text="",
            effective_on=day,
            opened_on=day,
            first_billed_on=billed,
            commitment_ends_on=commitment_end(day, billed, self.term, self.term_unit),
            auto_renews=True,
        ).sourced(Source.ASSUMED, "effective_on", "opened_on", "first_billed_on", "commitment_ends_on")

    def _bound(self, now: Subscription, day: date) -> Subscription:
        return replace(
            now,
            offer_id=self.target_id,
            offer_name=self.target_name,
            is_trial=False,
            quantity=self.after,
            cycle=self.cycle,
            cycle_text="",
            term=self.plan_term.wire,
            effective_on=day,
            commitment_ends_on=term_end(day, self.plan_term),
            auto_renews=True,
            commitment=fresh_commitment(day, self.after),
        ).sourced(Source.ASSUMED, "effective_on", "commitment_ends_on")


@dataclass(frozen=True, kw_only=True)
class RecordDeletion(SubscriptionChange):
    """A person without API access records that Partner Center deleted it after its date (EX-10, EX-11)."""

    kind: ClassVar[ChangeKind] = ChangeKind.RECORD_DELETION

    def altered(self, now: Subscription, day: date) -> Subscription:
        """Deleted, its place free."""
        del day
        return replace(now, status=Status.DELETED, status_text="")


def without_renewal(subscription: Subscription) -> Subscription:
    """Return a new-commerce subscription that does not renew, with nothing scheduled (QT-12); others as they are."""
    if subscription.line is not CommerceLine.NEW_COMMERCE:
        return subscription
    bound = subscription.commitment
    if bound is not None:
        bound = replace(bound, scheduled=None, at_end=TermEnd.UNKNOWN)
    return replace(subscription, auto_renews=False, commitment=bound)
