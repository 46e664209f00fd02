"""Commands that buy: an order, and an add-on on the order of its base."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from csp_desktop.domain.changes.change import Change, ChangeKind
from csp_desktop.domain.enums import BillingCycle, Status
from csp_desktop.domain.expiry import commitment_end, first_billed_on, trial_ends_on
from csp_desktop.domain.orders import OrderLine
from csp_desktop.domain.subscriptions import Subscription


@dataclass(frozen=True, kw_only=True)
class PlaceOrder(Change):
    """New subscriptions: one order, one billing cycle, one sales group (OR-3 to OR-5).

    Args:
        order_id: Our id of the order.
        opened_on: UTC day on which the customer's account was opened, where this brings its first subscription
            (OQ-1); None counts from the day of the order itself.
    """

    kind: ClassVar[ChangeKind] = ChangeKind.PLACE_ORDER
    order_id: str
    cycle: BillingCycle
    lines: tuple[OrderLine, ...]
    opened_on: date | None = None

    @property
    def subscription_ids(self) -> tuple[str, ...]:
        """Those that its lines bring."""
        return tuple(line.subscription_id for line in self.lines)

    def over_subscription(self, subscription_id: str, now: Subscription | None, day: date) -> Subscription | None:
        """The subscription that the line brings."""
        for line in self.lines:
            if line.subscription_id == subscription_id and now is None:
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
        commitment_ends_on=ends_on,
        opened_on=opened_on,
        first_billed_on=None if line.is_trial else billed_on,
        auto_renews=line.is_auto_renewable and not line.is_trial,
        line=line.line,
        partner_id=line.partner_id,
    )
