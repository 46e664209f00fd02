"""Everything that the rules need to judge edits of one subscription, read in one transaction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from csp_desktop.domain.availability import Situation
from csp_desktop.domain.customers import Customer
from csp_desktop.domain.enums import BillingChoice, BillingCycle, CommerceLine
from csp_desktop.domain.offers import Offer, durable_id, same_id
from csp_desktop.domain.order_amounts import quantity_verdict
from csp_desktop.domain.orders import Order
from csp_desktop.domain.overlay import Seen
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.quantities import change_quantity
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.verdicts import Verdict


@dataclass(frozen=True)
class SubscriptionCase:
    """Everything that the rules need to judge edits of one subscription.

    Args:
        at: The UTC moment, aware.
        base: The base subscription of an add-on; None for bases.
        add_ons: The add-on subscriptions below it, deleted ones left out.
        offers: The catalogue by case-folded id.
        add_on_offers: Offers that it admits as add-ons, with the verdict on each (AV-8).
        held: All subscriptions of the customer as they will be.
        order: The order that brought it; None where none is on record.
    """

    seen: Seen[Subscription]
    customer: Seen[Customer]
    partner: Partner
    at: datetime
    offers: Mapping[str, Offer] = field(default_factory=dict)
    base: Seen[Subscription] | None = None
    add_ons: tuple[Seen[Subscription], ...] = ()
    add_on_offers: tuple[tuple[Offer, Verdict], ...] = ()
    held: tuple[Subscription, ...] = ()
    order: Order | None = None

    @property
    def today(self) -> date:
        """The UTC day (SC-8)."""
        return self.at.date()

    @property
    def offer(self) -> Offer | None:
        """The subscription's offer; None where the catalogue lacks it."""
        return self.offers.get(self.seen.now.offer_id.casefold())

    @property
    def conversion_targets(self) -> tuple[Offer, ...]:
        """Paid offers to which it converts, as far as the catalogue has them (TR-10)."""
        offer = self.offer
        if offer is None or not self.seen.now.is_trial:
            return ()
        found = (self.offers.get(target.casefold()) for target in offer.conversion_targets)
        return tuple(target for target in found if target is not None)

    @property
    def dependents(self) -> tuple[Subscription, ...]:
        """Living new-commerce subscriptions of add-ons of this one's offer; each has a term of its own (AV-18)."""
        now = self.seen.now
        if now.line is not CommerceLine.NEW_COMMERCE:
            return ()
        return tuple(one for one in self.held if one.counts_against_limit and self._needs(one, now))

    def _needs(self, one: Subscription, base: Subscription) -> bool:
        offer = self.offers.get(one.offer_id.casefold())
        return (
            one.line is CommerceLine.NEW_COMMERCE
            and offer is not None
            and offer.is_add_on
            and any(same_id(durable_id(needed), base.offer_id) for needed in offer.prerequisites)
        )

    def quantity_verdict(self, now: Subscription, offer: Offer | None, quantity: int) -> Verdict:
        """Return whether one of the customer's subscriptions may have so many licences."""
        return change_quantity(
            now, offer, quantity, customer=self.customer.now, partner=self.partner, at=self.at, held=self.held
        )

    def ordered_quantity_verdict(self, offer: Offer, quantity: int) -> Verdict:
        """Return whether the order that brings this one may have so many licences of it (AV-7, AV-16)."""
        others = tuple(one for one in self.held if one.id != self.seen.now.id)
        return quantity_verdict(offer, quantity, replace(self.situation(), held=others))

    def situation(self) -> Situation:
        """The customer as availability sees it, with this subscription's billing frequency (BI-5)."""
        choice = BillingChoice.ANNUAL if self.seen.now.cycle is BillingCycle.ANNUAL else BillingChoice.MONTHLY
        return Situation(
            customer=self.customer.now,
            partner=self.partner,
            choice=choice,
            held=self.held,
            today=self.today,
            catalog=self.offers,
        )

    def about(self, subscription: Subscription) -> dict[str, str]:
        """Return what every command about one of the customer's subscriptions carries."""
        return {
            "customer_id": self.customer.now.id,
            "company": self.customer.now.company,
            "subscription_id": subscription.id,
            "name": subscription.name,
            "offer_name": subscription.offer_name,
        }
