"""Better offers and other billing for a subscription that exists: see what is possible, and queue it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from csp_desktop.domain.changes import ChangeKind, upgrade_of
from csp_desktop.domain.codes import Code
from csp_desktop.domain.customers import Customer
from csp_desktop.domain.enums import BillingCycle, CommerceLine, Status
from csp_desktop.domain.errors import require
from csp_desktop.domain.frequency import may_switch_frequency, order_members, switch_of
from csp_desktop.domain.offers import Offer, durable_id, same_id
from csp_desktop.domain.overlay import Seen
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.upgrades import may_upgrade, upgrade_targets
from csp_desktop.domain.verdicts import Remedy, RemedyKind, Verdict
from csp_desktop.services.desk import Desk
from csp_desktop.services.ports.stores import Work


@dataclass(frozen=True)
class UpgradeCase:
    """A subscription with the better offers that there are for it, and with what shares its order.

    Args:
        targets: Better offers, in the order of the catalogue.
        takers: Existing subscriptions of these, which may take licences over (new commerce).
        members: The other subscriptions of its order, add-ons too.
        held: All of the customer.
    """

    seen: Seen[Subscription]
    customer: Customer
    partner: Partner
    at: datetime
    offers: dict[str, Offer]
    targets: tuple[Offer, ...]
    takers: tuple[Subscription, ...]
    members: tuple[Subscription, ...]
    held: tuple[Subscription, ...]

    @property
    def offer(self) -> Offer | None:
        """The subscription's own; None where the catalogue lacks it."""
        return self.offers.get(durable_id(self.seen.now.offer_id).casefold())

    @property
    def other_cycle(self) -> BillingCycle:
        """The other billing frequency of a legacy order."""
        return BillingCycle.MONTHLY if self.seen.now.cycle is BillingCycle.ANNUAL else BillingCycle.ANNUAL

    def upgrade_verdict(self, target_id: str, licences: int | None = None, taker_id: str = "") -> Verdict:
        """Return whether licences may move to one of the targets (QT-7, QT-13)."""
        if self.seen.is_only_here:
            return _only_ordered(self.seen.now)
        waiting = self.seen.entry(ChangeKind.UPGRADE)
        if waiting is not None:
            # Reckoned on what the waiting one leaves, a second would take its place and forget its licences.
            way = Remedy(RemedyKind.OPEN_OUTBOX, waiting.id, self.seen.now.name)
            return Verdict(Code.CHANGE_WAITS, rule="QT-13", facts={"name": self.seen.now.name}, remedies=(way,))
        target = next((each for each in self.targets if same_id(each.id, target_id)), None)
        joins = next((each for each in self.takers if each.id == taker_id), None)
        return may_upgrade(
            self.seen.now,
            self.offer,
            target,
            self.customer,
            self.held,
            self.partner,
            self.at,
            licences=licences,
            joins=joins,
        )

    def frequency_verdict(self) -> Verdict:
        """Return whether the whole order may be billed with the other frequency (BI-6)."""
        if self.seen.is_only_here:
            return _only_ordered(self.seen.now)
        return may_switch_frequency(self.seen.now, self.members, self.offers, self.other_cycle, self.partner, self.at)


class UpgradeService:
    """What a person does to sell something better in place of what is there."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def case(self, subscription_id: str) -> UpgradeCase:
        """Return the subscription with all that its upgrades depend on."""
        with self._desk.read() as work:
            return self._case(work, subscription_id)

    def upgrade(self, subscription_id: str, target_id: str, licences: int | None = None, taker_id: str = "") -> str:
        """Queue the move of licences to a better offer.

        Args:
            licences: How many; None for all. The legacy line moves all.
            taker_id: Our id of the subscription that takes them over; empty for none.

        Returns:
            The entry's key.

        Raises:
            RuleViolation: The rules refuse it, judged by what is stored now.
        """
        with self._desk.begin() as work:
            case = self._case(work, subscription_id)
            require(case.upgrade_verdict(target_id, licences, taker_id))
            target = next(each for each in case.targets if same_id(each.id, target_id))
            now = case.seen.now
            change = upgrade_of(
                now,
                target,
                now.quantity if licences is None else licences,
                case.customer.company,
                self._desk.new_id(),
                next((each for each in case.takers if each.id == taker_id), None),
            )
            return self._desk.queue(work, change)

    def switch_frequency(self, subscription_id: str) -> str:
        """Queue the other billing frequency for the whole order of a legacy subscription (BI-6).

        Returns:
            The entry's key; empty where a waiting switch was only taken back.

        Raises:
            RuleViolation: The rules refuse it, judged by what is stored now.
        """
        with self._desk.begin() as work:
            case = self._case(work, subscription_id)
            require(case.frequency_verdict())
            change = switch_of(case.seen.now, case.members, case.other_cycle, case.customer.company)
            base = case.seen.base
            if base is not None and base.cycle is change.after:
                # What waits is undone by its opposite; nothing was sent, so nothing is queued.
                change = switch_of(base, case.members, base.cycle, case.customer.company)
            return self._desk.queue(work, change)

    def _case(self, work: Work, subscription_id: str) -> UpgradeCase:
        seen = work.subscriptions.get(subscription_id)
        held = tuple(each.now for each in work.subscriptions.of_customer(seen.now.customer_id))
        catalog = work.offers.all()
        offers = {offer.id.casefold(): offer for offer in catalog}
        partner, at = self._desk.who_sells(), self._desk.clock.now()
        offer = offers.get(durable_id(seen.now.offer_id).casefold())
        targets = upgrade_targets(seen.now, offer, catalog, partner, at)
        ids = {durable_id(each.id).casefold() for each in targets}
        is_new_commerce = seen.now.line is CommerceLine.NEW_COMMERCE
        return UpgradeCase(
            seen=seen,
            customer=work.customers.get(seen.now.customer_id).now,
            partner=partner,
            at=at,
            offers=offers,
            targets=targets,
            takers=tuple(
                one
                for one in held
                if is_new_commerce and one.status is not Status.DELETED and durable_id(one.offer_id).casefold() in ids
            ),
            members=() if is_new_commerce else order_members(seen.now, held),
            held=held,
        )


def _only_ordered(subscription: Subscription) -> Verdict:
    ways = (Remedy(RemedyKind.OPEN_OUTBOX),)
    return Verdict(Code.ONLY_ORDERED, rule="OR-20", facts={"name": subscription.name}, remedies=ways)
