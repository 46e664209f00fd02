"""Selling: judge the catalogue for a customer and queue the orders."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from csp_desktop.domain.availability import Judge, Situation, add_on_verdict, attestation_verdict, verdict_for
from csp_desktop.domain.changes import AddAddOn, PlaceOrder
from csp_desktop.domain.codes import Code
from csp_desktop.domain.customers import Customer
from csp_desktop.domain.editing import AddOnWish
from csp_desktop.domain.enums import BillingChoice, BillingCycle, CommerceLine
from csp_desktop.domain.errors import RuleViolation, require
from csp_desktop.domain.offers import Offer, same_id
from csp_desktop.domain.order_amounts import quantity_verdict
from csp_desktop.domain.order_splitting import Part, split_by_cycle
from csp_desktop.domain.orders import OrderLine, line_of
from csp_desktop.domain.overlay import Seen
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.terms import may_end_on
from csp_desktop.domain.verdicts import Verdict
from csp_desktop.services.changes import Kind
from csp_desktop.services.desk import Desk
from csp_desktop.services.ports.stores import Work

DRAFT_KIND = "new_subscription"
"""Kind of the wizard's draft; its subject is the customer."""


@dataclass(frozen=True)
class LineWish:
    """A ticked offer.

    Args:
        add_ons: Legacy add-ons to be bought on it; those of new commerce are wishes of their own (AV-18).
        ends_on: Last UTC day of the first term, where it is not to be a full one; new commerce only (BI-27).
        auto_renews: Whether it renews by itself; new commerce only (QT-14).
        is_attested: Whether the person confirmed what the offer asks (AV-15).
        choice: Billing of this line; None takes that of the whole order.
    """

    offer_id: str
    quantity: int
    friendly_name: str = ""
    add_ons: tuple[AddOnWish, ...] = ()
    ends_on: date | None = None
    auto_renews: bool = True
    is_attested: bool = False
    choice: BillingChoice | None = None


@dataclass(frozen=True)
class OrderCase:
    """Everything that the rules need to judge the catalogue for one customer.

    Args:
        at: The UTC moment, aware.
    """

    customer: Seen[Customer]
    partner: Partner
    today: date
    offers: tuple[Offer, ...]
    held: tuple[Seen[Subscription], ...]
    at: datetime | None = None

    def situation(
        self,
        choice: BillingChoice,
        *,
        ordering: Mapping[str, int] | None = None,
        seats_elsewhere: Mapping[str, int] | None = None,
    ) -> Situation:
        """The customer under a billing choice.

        Args:
            ordering: Licences by case-folded offer id of what was chosen so far (AV-16, AV-18).
            seats_elsewhere: Licences by case-folded offer id that other partners sold (AV-16).
        """
        return Situation(
            customer=self.customer.now,
            partner=self.partner,
            choice=choice,
            held=tuple(seen.now for seen in self.held),
            queued_ids=frozenset(seen.now.id for seen in self.held if seen.is_only_here),
            today=self.today,
            catalog={offer.id.casefold(): offer for offer in self.offers},
            ordering=ordering or {},
            seats_elsewhere=seats_elsewhere or {},
        )

    def judge(
        self,
        choice: BillingChoice,
        *,
        ordering: Mapping[str, int] | None = None,
        seats_elsewhere: Mapping[str, int] | None = None,
    ) -> Judge:
        """A judge of offers under a billing choice; cheap to ask 30,000 times."""
        return Judge(self.situation(choice, ordering=ordering, seats_elsewhere=seats_elsewhere))


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
        self,
        customer_id: str,
        choice: BillingChoice,
        wishes: tuple[LineWish, ...],
        trials: tuple[LineWish, ...] = (),
        seats_elsewhere: Mapping[str, int] | None = None,
    ) -> Submitted:
        """Queue the orders, one per line of commerce, billing plan and sales group, all or none (OR-4, OR-5).

        Args:
            wishes: Offers to be billed as chosen.
            trials: Trials ticked beside them; each has a sales group of its own (TR-16).
            seats_elsewhere: Licences by case-folded offer id that other partners sold; what it lacks nobody knows.

        Raises:
            RuleViolation: The rules refuse one, judged by what is stored now (OR-18).
        """
        if not wishes and not trials:
            raise RuleViolation(Verdict(Code.NOTHING_CHOSEN, rule="OR-3"))
        elsewhere = seats_elsewhere or {}
        with self._desk.begin() as work:
            case = self._case(work, customer_id)
            basket = _Basket(choice, wishes, elsewhere, is_first=not case.held)
            keys, ids = self._submit(work, case, basket)
            # Trials are judged by what was just queued too: who buys the paid offer cannot try it (TR-5).
            is_first = not case.held and not wishes
            basket = _Basket(BillingChoice.TRIAL, trials, elsewhere, is_first=is_first)
            more_keys, more_ids = self._submit(work, self._case(work, customer_id), basket)
            work.drafts.drop(DRAFT_KIND, customer_id)
            work.touch(Kind.DRAFT, customer_id)
            return Submitted((*keys, *more_keys), (*ids, *more_ids))

    def _submit(self, work: Work, case: OrderCase, basket: _Basket) -> tuple[list[str], list[str]]:
        catalog = {offer.id.casefold(): offer for offer in case.offers}
        lines: list[tuple[OrderLine, BillingCycle]] = []
        wishes: dict[str, LineWish] = {}
        for number, wish in enumerate(basket.wishes):
            line = self._line(case, basket, catalog, wish, basket.after(number), lines)
            lines.append((line, basket.choice_of(wish).cycle))
            wishes[line.subscription_id] = wish
        keys: list[str] = []
        ids: list[str] = []
        is_first = basket.is_first
        for part in _bases_first(split_by_cycle(lines, catalog), catalog):
            is_legacy = part.commerce is CommerceLine.LEGACY
            order = self._order(case, part, opened_on=case.customer.now.opened_on if is_first and is_legacy else None)
            is_first = is_first and not is_legacy
            keys.append(self._desk.queue(work, order))
            for line in part.lines:
                ids.append(line.subscription_id)
                wish = wishes[line.subscription_id]
                for below in wish.add_ons:
                    choice = basket.choice_of(wish)
                    addition = self._add_on(work, case, choice, order, line, _known(catalog, below.offer_id), below)
                    keys.append(self._desk.queue(work, addition))
                    ids.append(addition.line.subscription_id)
        return keys, ids

    def _line(
        self,
        case: OrderCase,
        basket: _Basket,
        catalog: Mapping[str, Offer],
        wish: LineWish,
        after: Mapping[str, int],
        before: Sequence[tuple[OrderLine, BillingCycle]],
    ) -> OrderLine:
        """Return the line that a wish makes, once every rule allows it beside the lines before and after it."""
        offer = _known(catalog, wish.offer_id)
        choice = basket.choice_of(wish)
        # The lines before it take their places too.
        brought = self._brought(case, before)
        situation = case.situation(choice, ordering=after, seats_elsewhere=basket.seats_elsewhere)
        situation = replace(
            situation,
            held=(*situation.held, *brought),
            queued_ids=situation.queued_ids.union(each.id for each in brought),
        )
        require(verdict_for(offer, situation))
        require(quantity_verdict(offer, wish.quantity, situation))
        require(attestation_verdict(offer, wish.is_attested))
        line = line_of(
            offer,
            len(before),
            wish.quantity,
            self._desk.new_id(),
            friendly_name=wish.friendly_name.strip(),
            choice=choice,
            ends_on=wish.ends_on,
            auto_renews=wish.auto_renews,
            is_attested=wish.is_attested,
            converts_to=_paid_form(offer, catalog),
        )
        if line.line is CommerceLine.NEW_COMMERCE and line.ends_on is not None:
            now, known = self._desk.clock.now(), [seen.now for seen in case.held if not seen.is_only_here]
            require(may_end_on(now.date(), line.plan_term, line.ends_on, known, now, is_trial=line.is_trial))
        return line

    def _order(self, case: OrderCase, part: Part, *, opened_on: date | None) -> PlaceOrder:
        return PlaceOrder(
            customer_id=case.customer.now.id,
            company=case.customer.now.company,
            order_id=self._desk.new_id(),
            cycle=part.cycle,
            lines=part.lines,
            opened_on=opened_on,
            cloud=case.partner.cloud,
        )

    def _brought(self, case: OrderCase, lines: Sequence[tuple[OrderLine, BillingCycle]]) -> tuple[Subscription, ...]:
        """Return the subscriptions that lines would bring."""
        customer, today = case.customer.now, self._desk.clock.today()
        orders = (
            PlaceOrder(
                customer_id=customer.id,
                company=customer.company,
                order_id="",
                cycle=cycle,
                lines=(line,),
                cloud=case.partner.cloud,
            )
            for line, cycle in lines
        )
        brought = (order.over_subscription(order.subscription_ids[0], None, today) for order in orders)
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
        require(quantity_verdict(offer, wish.quantity, held.situation(choice), base))
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
            at=self._desk.clock.now(),
        )


@dataclass(frozen=True)
class _Basket:
    """What is ordered in one go."""

    choice: BillingChoice
    wishes: tuple[LineWish, ...]
    seats_elsewhere: Mapping[str, int] = field(default_factory=dict)
    is_first: bool = False

    def choice_of(self, wish: LineWish) -> BillingChoice:
        """The billing of a line: its own, else that of all."""
        return wish.choice or self.choice

    def after(self, number: int) -> dict[str, int]:
        """Return the licences by offer of the wishes after one; add-ons may stand before their base (AV-18)."""
        found: dict[str, int] = {}
        for wish in self.wishes[number + 1 :]:
            key = wish.offer_id.casefold()
            found[key] = found.get(key, 0) + wish.quantity
        return found


def _bases_first(parts: tuple[Part, ...], catalog: Mapping[str, Offer]) -> list[Part]:
    """Return the orders so that those of add-ons alone come last, as they are refused before their base (AV-18)."""
    return sorted(parts, key=lambda part: all(_known(catalog, line.offer_id).is_add_on for line in part.lines))


def _paid_form(trial: Offer, catalog: Mapping[str, Offer]) -> Offer | None:
    """Return to what a new-commerce trial converts by itself: the offer that it names, else its product's (TR-12)."""
    if not trial.is_trial or trial.line is not CommerceLine.NEW_COMMERCE:
        return None
    named = (catalog.get(target.casefold()) for target in trial.conversion_targets)
    of_product = (
        offer
        for offer in catalog.values()
        if offer.line is trial.line
        and not (offer.is_trial or offer.is_add_on)
        and trial.product_id
        and same_id(offer.product_id, trial.product_id)
        and offer.segments == trial.segments
    )
    return next((offer for offer in (*named, *of_product) if offer is not None), None)


def _known(catalog: Mapping[str, Offer], offer_id: str) -> Offer:
    offer = catalog.get(offer_id.casefold())
    if offer is None:
        raise RuleViolation(Verdict(Code.NOT_ON_SALE, rule="AV-12", facts={"offer": offer_id}))
    return offer
