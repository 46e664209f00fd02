"""Commands that buy: an order, and an add-on on the order of its base."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar

from csp_desktop.domain.changes.change import Change, ChangeKind
from csp_desktop.domain.enums import BillingCycle, Cloud, CommerceLine, Source, Status, Term
from csp_desktop.domain.expiry import commitment_end, first_billed_on, trial_ends_on
from csp_desktop.domain.orders import OrderLine
from csp_desktop.domain.subscriptions import Commitment, NextTerm, Subscription
from csp_desktop.domain.terms import term_end
from csp_desktop.domain.windows import fresh_commitment

ASSUMED_DAYS = ("created_on", "effective_on", "commitment_ends_on", "opened_on", "first_billed_on", "commitment")
"""What an order reckons from its own day, until Partner Center reports it (OR-17)."""


@dataclass(frozen=True, kw_only=True)
class PlaceOrder(Change):
    """New subscriptions: one order, one billing cycle, one sales group (OR-3 to OR-5).

    Args:
        order_id: Our id of the order.
        opened_on: UTC day on which the customer's account was opened, where this brings its first subscription
            (OQ-1); None counts from the day of the order itself.
        cloud: In which it is placed; tells how firmly new commerce binds (CA-10).
    """

    kind: ClassVar[ChangeKind] = ChangeKind.PLACE_ORDER
    order_id: str
    cycle: BillingCycle
    lines: tuple[OrderLine, ...]
    opened_on: date | None = None
    cloud: Cloud = Cloud.GLOBAL

    @property
    def subscription_ids(self) -> tuple[str, ...]:
        """Those that its lines bring."""
        return tuple(line.subscription_id for line in self.lines)

    def over_subscription(self, subscription_id: str, now: Subscription | None, day: date) -> Subscription | None:
        """The subscription that the line brings."""
        for line in self.lines:
            if line.subscription_id == subscription_id and now is None:
                if line.line is CommerceLine.NEW_COMMERCE:
                    return _committed(self, line, day)
                opened = self.opened_on or day
                # Annual billing never had a free period: where F is derived it is O (EX-5, OQ-25).
                billed = opened if self.cycle is BillingCycle.ANNUAL else first_billed_on(day, self.cycle)
                return _bought(self, line, self.order_id, self.cycle, day, opened, billed)
        return now

    def replaces(self, earlier: Change) -> bool:
        """Editing an order that only waits edits its change."""
        return isinstance(earlier, PlaceOrder) and earlier.order_id == self.order_id

    @property
    def is_void(self) -> bool:
        """Whether no line is left."""
        return not self.lines


@dataclass(frozen=True, kw_only=True)
class AddAddOn(Change):
    """An add-on bought for a base subscription, on the base's own order (AV-8, OR-10).

    Args:
        base_id: Our id of the base subscription.
        base_name: What a person calls it.
        opened_on: ``O`` of the base (OQ-9).
        first_billed_on: ``F`` of the base (OQ-9).
    """

    kind: ClassVar[ChangeKind] = ChangeKind.ADD_ADD_ON
    base_id: str
    base_name: str
    order_id: str
    cycle: BillingCycle
    line: OrderLine
    opened_on: date | None = None
    first_billed_on: date | None = None

    @property
    def subscription_ids(self) -> tuple[str, ...]:
        """The add-on's own."""
        return (self.line.subscription_id,)

    def over_subscription(self, subscription_id: str, now: Subscription | None, day: date) -> Subscription | None:
        """The add-on as a subscription below its base."""
        if subscription_id != self.line.subscription_id or now is not None:
            return now
        return _bought(self, self.line, self.order_id, self.cycle, day, self.opened_on, self.first_billed_on)


def _bought(
    change: Change,
    line: OrderLine,
    order_id: str,
    cycle: BillingCycle,
    day: date,
    opened_on: date | None,
    billed_on: date | None,
) -> Subscription:
    """Return the subscription that an order line brings when it is accepted on a day (BI-11 to BI-13, TR-2)."""
    ends_on = (
        trial_ends_on(day, line.term, line.term_unit)
        if line.is_trial
        else commitment_end(day, billed_on, line.term, line.term_unit)
    )
    bought = replace(
        _begun(change, line, order_id, cycle, day),
        commitment_ends_on=ends_on,
        opened_on=opened_on,
        first_billed_on=None if line.is_trial else billed_on,
        auto_renews=line.is_auto_renewable and not line.is_trial,
    )
    return _assumed(bought)


def _committed(order: PlaceOrder, line: OrderLine, day: date) -> Subscription:
    """Return the new-commerce subscription that a line brings when it is accepted on a day (BI-24, CA-10, TR-12)."""
    full = term_end(day, line.plan_term)
    if line.is_trial:
        full = trial_ends_on(
            day, line.plan_term.months or line.term, "Month" if line.plan_term.months else line.term_unit
        )
    # An order that waited so long that its chosen last day is over has a full term instead.
    is_aligned = line.ends_on is not None and day <= line.ends_on and not line.is_trial
    bought = replace(
        _begun(order, line, order.order_id, order.cycle, day),
        commitment_ends_on=line.ends_on if is_aligned else full,
        auto_renews=line.auto_renews,
        term=line.plan_term.wire,
        commitment=_trial_commitment(line) if line.is_trial else fresh_commitment(day, line.quantity, order.cloud),
    )
    return _assumed(bought)


def _trial_commitment(line: OrderLine) -> Commitment:
    """A trial binds to nothing, and turns into a paid year by itself while it renews (TR-12)."""
    paid = NextTerm(line.converts_to, line.converts_to_name, line.quantity, Term.YEAR, BillingCycle.MONTHLY)
    return Commitment(scheduled=paid if line.auto_renews and line.converts_to else None)


def _begun(change: Change, line: OrderLine, order_id: str, cycle: BillingCycle, day: date) -> Subscription:
    """Return what a subscription of either line has from its order on."""
    return Subscription(
        id=line.subscription_id,
        customer_id=change.customer_id,
        offer_id=line.offer_id,
        offer_name=line.offer_name,
        quantity=line.quantity,
        status=Status.ACTIVE,
        friendly_name=line.friendly_name,
        unit=line.unit,
        billing=line.billing,
        cycle=cycle,
        is_trial=line.is_trial,
        parent_id=line.parent_id,
        order_id=order_id,
        created_on=day,
        effective_on=day,
        line=line.line,
        partner_id=line.partner_id,
    )


def _assumed(bought: Subscription) -> Subscription:
    """Say of every day that it was reckoned from the order's own and not reported (OR-17)."""
    return bought.sourced(Source.ASSUMED, *(name for name in ASSUMED_DAYS if getattr(bought, name) is not None))
