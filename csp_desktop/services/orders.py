"""Selling: judge the catalogue for a customer and queue the orders."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from csp_desktop.domain.availability import Judge, Situation, add_on_verdict, verdict_for
from csp_desktop.domain.changes import AddAddOn, PlaceOrder
from csp_desktop.domain.codes import Code
from csp_desktop.domain.customers import Customer
from csp_desktop.domain.editing import AddOnWish
from csp_desktop.domain.enums import BillingChoice
from csp_desktop.domain.errors import RuleViolation, require
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.order_splitting import split
from csp_desktop.domain.orders import OrderLine, line_of
from csp_desktop.domain.overlay import Seen
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.quantities import order_quantity
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.verdicts import Verdict
from csp_desktop.services.changes import Kind
from csp_desktop.services.desk import Desk
from csp_desktop.services.ports.stores import Work

DRAFT_KIND = "new_subscription"
"""Kind of the wizard's draft; its subject is the customer."""


@dataclass(frozen=True)
class LineWish:
    """A ticked offer."""

    offer_id: str
    quantity: int
    friendly_name: str = ""
    add_ons: tuple[AddOnWish, ...] = ()


@dataclass(frozen=True)
class OrderCase:
    """Everything that the rules need to judge the catalogue for one customer."""

    customer: Seen[Customer]
    partner: Partner
    today: date
    offers: tuple[Offer, ...]
    held: tuple[Seen[Subscription], ...]

    def situation(self, choice: BillingChoice) -> Situation:
        """The customer under a billing choice."""
        return Situation(
            customer=self.customer.now,
            partner=self.partner,
            choice=choice,
            held=tuple(seen.now for seen in self.held),
            queued_ids=frozenset(seen.now.id for seen in self.held if seen.is_only_here),
            today=self.today,
            catalog={offer.id.casefold(): offer for offer in self.offers},
        )

    def judge(self, choice: BillingChoice) -> Judge:
        """A judge of offers under a billing choice; cheap to ask 30,000 times."""
        return Judge(self.situation(choice))


@dataclass(frozen=True)
class Submitted:
    """What Submit queued."""

    entry_ids: tuple[str, ...]
    subscription_ids: tuple[str, ...]


class OrderService:
    """What a person does in the wizard."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def case(self, customer_id: str) -> OrderCase:
        """Return the customer with the catalogue and all that the rules need."""
        with self._desk.read() as work:
            return self._case(work, customer_id)

    def submit(
        self, customer_id: str, choice: BillingChoice, wishes: tuple[LineWish, ...], trials: tuple[LineWish, ...] = ()
    ) -> Submitted:
        """Queue the orders, one per billing frequency and sales group, all or none (OR-4, OR-5).

        Args:
            wishes: Offers to be billed as chosen.
            trials: Trials ticked beside them; each has a sales group of its own (TR-16).

        Raises:
            RuleViolation: The rules refuse one, judged by what is stored now.
        """
        if not wishes and not trials:
            raise RuleViolation(Verdict(Code.NOTHING_CHOSEN, rule="OR-3"))
        with self._desk.begin() as work:
            case = self._case(work, customer_id)
            keys, ids = self._submit(work, case, choice, wishes, is_first=not case.held)
            # Trials are judged by what was just queued too: who buys the paid offer cannot try it (TR-5).
            more_keys, more_ids = self._submit(
                work,
                self._case(work, customer_id),
                BillingChoice.TRIAL,
                trials,
                is_first=not case.held and not wishes,
            )
            work.drafts.drop(DRAFT_KIND, customer_id)
            work.touch(Kind.DRAFT, customer_id)
            return Submitted((*keys, *more_keys), (*ids, *more_ids))

    def _submit(
        self, work: Work, case: OrderCase, choice: BillingChoice, wishes: tuple[LineWish, ...], *, is_first: bool
    ) -> tuple[list[str], list[str]]:
        catalog = {offer.id.casefold(): offer for offer in case.offers}
        situation = case.situation(choice)
        lines: list[OrderLine] = []
        add_ons: dict[str, tuple[AddOnWish, ...]] = {}
        for wish in wishes:
            offer = _known(catalog, wish.offer_id)
            # The lines before it take their places too.
            before = self._brought(case.customer.now, choice, lines)
            queued = situation.queued_ids.union(each.id for each in before)
            so_far = replace(situation, held=(*situation.held, *before), queued_ids=queued)
            require(verdict_for(offer, so_far))
            require(order_quantity(offer, wish.quantity))
            line = line_of(
                offer, len(lines), wish.quantity, self._desk.new_id(), friendly_name=wish.friendly_name.strip()
            )
            lines.append(line)
            add_ons[line.subscription_id] = wish.add_ons
        keys: list[str] = []
        ids: list[str] = []
        customer = case.customer.now
        for number, group in enumerate(split(lines, catalog)):
            order = PlaceOrder(
                customer_id=customer.id,
                company=customer.company,
                order_id=self._desk.new_id(),
                cycle=choice.cycle,
                lines=group,
                opened_on=customer.opened_on if is_first and number == 0 else None,
            )
            keys.append(self._desk.queue(work, order))
            for line in group:
                ids.append(line.subscription_id)
                for below in add_ons[line.subscription_id]:
                    addition = self._add_on(work, case, choice, order, line, _known(catalog, below.offer_id), below)
                    keys.append(self._desk.queue(work, addition))
                    ids.append(addition.line.subscription_id)
        return keys, ids

    def _brought(self, customer: Customer, choice: BillingChoice, lines: list[OrderLine]) -> tuple[Subscription, ...]:
        """Return the subscriptions that lines would bring."""
        order = PlaceOrder(
            customer_id=customer.id,
            company=customer.company,
            order_id="",
            cycle=choice.cycle,
            lines=tuple(lines),
        )
        today = self._desk.clock.today()
        brought = (order.over_subscription(line.subscription_id, None, today) for line in lines)
        return tuple(each for each in brought if each is not None)

    def _add_on(
        self,
        work: Work,
        case: OrderCase,
        choice: BillingChoice,
        order: PlaceOrder,
        line: OrderLine,
        offer: Offer,
        wish: AddOnWish,
    ) -> AddAddOn:
        held = replace(case, held=work.subscriptions.of_customer(order.customer_id))
        base = next(seen.now for seen in held.held if seen.now.id == line.subscription_id)
        require(add_on_verdict(offer, base, held.situation(choice)))
        require(order_quantity(offer, wish.quantity))
        return AddAddOn(
            customer_id=order.customer_id,
            company=order.company,
            base_id=base.id,
            base_name=base.name,
            order_id=order.order_id,
            cycle=order.cycle,
            line=line_of(offer, 0, wish.quantity, self._desk.new_id(), parent_id=base.id),
            opened_on=base.opened_on,
            first_billed_on=base.first_billed_on,
        )

    def _case(self, work: Work, customer_id: str) -> OrderCase:
        return OrderCase(
            customer=work.customers.get(customer_id),
            partner=self._desk.who_sells(),
            today=self._desk.clock.today(),
            offers=work.offers.all(),
            held=work.subscriptions.of_customer(customer_id),
        )


def _known(catalog: dict[str, Offer], offer_id: str) -> Offer:
    offer = catalog.get(offer_id.casefold())
    if offer is None:
        raise RuleViolation(Verdict(Code.NOT_ON_SALE, rule="AV-12", facts={"offer": offer_id}))
    return offer
