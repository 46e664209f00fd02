"""Commands that move licences to a better offer, or a whole order to another billing frequency."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar

from csp_desktop.domain.changes.change import Change, ChangeKind
from csp_desktop.domain.changes.of_subscriptions import SubscriptionChange, without_renewal
from csp_desktop.domain.enums import BillingCycle, CommerceLine, Reason, Source, Status
from csp_desktop.domain.expiry import commitment_end, first_billed_on
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.subscriptions import Commitment, Subscription
from csp_desktop.domain.windows import bound_before, with_quantity

_LEGACY_DAYS = ("created_on", "effective_on", "opened_on", "first_billed_on", "commitment_ends_on")
"""What an upgrade reckons from its own day, until Partner Center reports it (OR-17)."""


@dataclass(frozen=True, kw_only=True)
class Upgrade(SubscriptionChange):
    """Licences move to a better offer (QT-7, QT-13).

    On the legacy line a new subscription takes the place of the old one, which is let run out like a cancelled one. In
    new commerce all licences stay in the same subscription, and a part of them moves to a new one that ends with it.

    Args:
        source: The subscription as it was seen when this was entered.
        target: What the offer brings; of it only name, id, unit, term and length are used.
        before: Licences of the source.
        after: Licences that move.
        new_id: Our id of the subscription that this brings; empty where the id stays.
        target_subscription_id: Our id of an existing subscription that takes the licences over; empty for none.
    """

    kind: ClassVar[ChangeKind] = ChangeKind.UPGRADE
    source: Subscription
    target_id: str
    target_name: str
    target_unit: str = "Licenses"
    target_term: int = 1
    target_term_unit: str = "Year"
    before: int
    after: int
    new_id: str = ""
    target_subscription_id: str = ""

    @property
    def is_full(self) -> bool:
        """Whether every licence moves."""
        return self.after >= self.before

    @property
    def subscription_ids(self) -> tuple[str, ...]:
        """The one that is upgraded, and the one that takes its licences."""
        return tuple(each for each in (self.subscription_id, self.new_id, self.target_subscription_id) if each)

    def over_subscription(self, subscription_id: str, now: Subscription | None, day: date) -> Subscription | None:
        """Either of the two with this change."""
        if subscription_id == self.new_id and self.new_id and now is None:
            return self._brought(day)
        if now is None:
            return None
        if subscription_id == self.target_subscription_id and self.target_subscription_id:
            return replace(now, quantity=now.quantity + self.after)
        if subscription_id == self.subscription_id:
            return self._left(now, day)
        return now

    def _left(self, now: Subscription, day: date) -> Subscription:
        """The source afterwards."""
        if now.line is CommerceLine.LEGACY:
            return replace(
                now,
                status=Status.SUSPENDED,
                status_text="",
                suspended_on=day,
                suspension_reason=Reason.CUSTOMER_REQUEST,
                is_cancelled=True,
            ).sourced(Source.ASSUMED, "suspended_on")
        if self.is_full and self.target_subscription_id:
            return replace(without_renewal(now), status=Status.DELETED, status_text="")
        if self.is_full:
            # No window opens by an upgrade, and what was scheduled is dropped (QT-12, QT-13).
            bound = replace(
                now.bound, cancellable_until=None, full_refund_until=None, batches=(), scheduled=None, is_earliest=False
            )
            return replace(now, offer_id=self.target_id, offer_name=self.target_name, commitment=bound)
        kept = now.quantity - self.after
        bound = with_quantity(bound_before(now), now.quantity, kept, day)
        return replace(now, quantity=kept, commitment=bound)

    def _brought(self, day: date) -> Subscription:
        """The new subscription: of its own term on the legacy line, else ending and cancellable with the old one."""
        source = self.source
        fresh = replace(
            source,
            id=self.new_id,
            offer_id=self.target_id,
            offer_name=self.target_name,
            unit=self.target_unit,
            quantity=self.after,
            reported_id="",
            order_id="",
            friendly_name="",
            status=Status.ACTIVE,
            status_text="",
            created_on=day,
            effective_on=day,
            actions=(),
            sources=(),
        )
        if source.line is not CommerceLine.LEGACY:
            bound = bound_before(source)
            window = Commitment(
                cancellable_until=bound.cancellable_until,
                full_refund_until=bound.full_refund_until,
                is_earliest=bound.is_earliest,
                at_end=bound.at_end,
            )
            return replace(fresh, commitment=window).sourced(Source.ASSUMED, "created_on", "effective_on")
        billed = first_billed_on(day, source.cycle)
        ends = commitment_end(day, billed, self.target_term, self.target_term_unit)
        begun = replace(fresh, opened_on=day, first_billed_on=billed, commitment_ends_on=ends)
        return begun.sourced(Source.ASSUMED, *(name for name in _LEGACY_DAYS if getattr(begun, name) is not None))

    def replaces(self, earlier: Change) -> bool:
        """The last wish for a subscription counts."""
        return isinstance(earlier, Upgrade) and earlier.subscription_id == self.subscription_id


def upgrade_of(
    source: Subscription,
    target: Offer,
    licences: int,
    company: str,
    new_id: str = "",
    joins: Subscription | None = None,
) -> Upgrade:
    """Return the command that moves licences of a subscription to a better offer.

    Args:
        licences: How many move; the legacy line always moves all of them.
        new_id: Our id of the subscription that comes into being; needed on the legacy line and for a part.
        joins: An existing subscription of the target that takes them over.
    """
    is_legacy = source.line is CommerceLine.LEGACY
    moved = source.quantity if is_legacy else min(licences, source.quantity)
    brings = joins is None and (is_legacy or moved < source.quantity)
    return Upgrade(
        customer_id=source.customer_id,
        company=company,
        subscription_id=source.id,
        name=source.name,
        offer_name=source.offer_name,
        source=source,
        target_id=target.id,
        target_name=target.name,
        target_unit=target.unit,
        target_term=target.term,
        target_term_unit=target.term_unit,
        before=source.quantity,
        after=moved,
        new_id=new_id if brings else "",
        target_subscription_id="" if joins is None else joins.id,
    )


@dataclass(frozen=True, kw_only=True)
class SwitchFrequency(SubscriptionChange):
    """A legacy order is billed with another frequency: all of its subscriptions at once, add-ons too (BI-6).

    Args:
        order_id: Our id of the order.
        member_ids: Our ids of the other subscriptions of the order.
        member_names: What a person calls those.
    """

    kind: ClassVar[ChangeKind] = ChangeKind.SWITCH_FREQUENCY
    order_id: str
    before: BillingCycle
    after: BillingCycle
    member_ids: tuple[str, ...] = ()
    member_names: tuple[str, ...] = ()

    @property
    def subscription_ids(self) -> tuple[str, ...]:
        """All of the order."""
        return (self.subscription_id, *self.member_ids)

    def altered(self, now: Subscription, day: date) -> Subscription:
        """Billed anew: the term restarts at 12 months, the id stays (BI-6, T7)."""
        if now.status is Status.DELETED or now.is_trial or now.cycle is self.after:
            return now
        return replace(
            now,
            cycle=self.after,
            cycle_text="",
            effective_on=day,
            commitment_ends_on=commitment_end(day, None, 1, "Year"),
        ).sourced(Source.ASSUMED, "effective_on", "commitment_ends_on")

    def replaces(self, earlier: Change) -> bool:
        """The last frequency of an order counts, whichever of its subscriptions asked for it."""
        return isinstance(earlier, SwitchFrequency) and earlier.order_id == self.order_id

    @property
    def is_void(self) -> bool:
        """Whether the order is billed like that already."""
        return self.before is self.after
