"""Editing one subscription: from what a person set in the dialog to exactly the changes that differ from base."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import Enum, StrEnum

from csp_desktop.domain.availability import Situation, add_on_verdict
from csp_desktop.domain.changes import (
    DROPPING,
    AddAddOn,
    Cancel,
    Change,
    ChangeKind,
    ChangeQuantity,
    ChangeTerm,
    ConvertTrial,
    PlaceOrder,
    Reactivate,
    Rename,
    ScheduleNextTerm,
    SetAutoRenew,
    Suspend,
)
from csp_desktop.domain.codes import Code
from csp_desktop.domain.customers import Customer
from csp_desktop.domain.enums import BillingChoice, BillingCycle, CommerceLine, Reason, Status, Term
from csp_desktop.domain.errors import RuleViolation, require
from csp_desktop.domain.offers import Offer, Plan, durable_id, same_id
from csp_desktop.domain.order_amounts import quantity_verdict
from csp_desktop.domain.orders import Order, OrderLine, line_of
from csp_desktop.domain.outbox import Entry
from csp_desktop.domain.overlay import Seen
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.quantities import change_quantity, order_quantity
from csp_desktop.domain.subscriptions import NextTerm, Subscription
from csp_desktop.domain.transitions import (
    may_cancel,
    may_change_term,
    may_convert,
    may_reactivate,
    may_rename,
    may_schedule,
    may_set_auto_renew,
    may_suspend,
)
from csp_desktop.domain.verdicts import Verdict


class StatusWish(StrEnum):
    """What a person set in the Status section."""

    KEEP = "keep"
    SUSPEND = "suspend"
    CANCEL = "cancel"
    REACTIVATE = "reactivate"


@dataclass(frozen=True)
class AddOnWish:
    """A ticked add-on.

    Args:
        offer_id: Of the add-on.
        quantity: Its licences.
        subscription_id: Ours, where the customer has it already; empty orders it anew.
    """

    offer_id: str
    quantity: int
    subscription_id: str = ""


@dataclass(frozen=True)
class Conversion:
    """To which paid offer a trial converts (TR-9); in new commerce with the term to commit to (TR-13)."""

    target_id: str
    quantity: int
    cycle: BillingCycle
    term: Term = Term.UNKNOWN


class Keep(Enum):
    """Leaves something as it is, where None means to take it away."""

    KEEP = "keep"


@dataclass(frozen=True)
class Edits:
    """The state of the edit dialog.

    Args:
        auto_renews: New commerce only; None leaves it as it is (QT-14).
        plan: New commerce only: term and billing plan to change to; None leaves them as they are (BI-22, BI-23).
        next_term: New commerce only: what is to hold from the renewal on; None takes back what was scheduled (QT-12).
        reactivates_add_ons: Also bring back the add-ons that are suspended, each after the base (OQ-8).
    """

    name: str
    quantity: int
    status: StatusWish = StatusWish.KEEP
    reason: Reason | None = None
    note: str = ""
    reactivates_add_ons: bool = False
    add_ons: tuple[AddOnWish, ...] = ()
    conversion: Conversion | None = None
    auto_renews: bool | None = None
    plan: Plan | None = None
    next_term: NextTerm | Keep | None = Keep.KEEP


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


def changes_for(case: SubscriptionCase, edits: Edits, new_id: Callable[[], str]) -> tuple[Change, ...]:
    """Return exactly the changes that the edits mean, in the order in which they are to be sent (OR-20).

    Args:
        new_id: Names the add-on subscriptions that are ordered.

    Raises:
        RuleViolation: A rule refuses one of them; none is then to be queued.
    """
    if case.seen.is_only_here:
        return (*_amended_order(case, edits), *_add_on_changes(case, edits, new_id))
    status, others = _status_changes(case, edits), _property_changes(case, edits, new_id)
    if edits.status is StatusWish.REACTIVATE:
        return (*status, *others)
    return (*others, *status)


def _status_changes(case: SubscriptionCase, edits: Edits) -> tuple[Change, ...]:
    now = case.seen.now
    base = case.base.now if case.base else None
    about = _about(case, now)
    match edits.status:
        case StatusWish.KEEP:
            return ()
        case StatusWish.REACTIVATE:
            require(may_reactivate(now, base, case.partner, case.at))
            below = [addon.now for addon in case.add_ons if addon.now.status is Status.SUSPENDED]
            rest = tuple(Reactivate(**_about(case, addon)) for addon in below) if edits.reactivates_add_ons else ()
            return (Reactivate(**about), *rest)
        case StatusWish.SUSPEND:
            require(may_suspend(now, base, edits.reason, case.partner, case.at))
            kind: type[Suspend] = Suspend
        case StatusWish.CANCEL:
            require(may_cancel(now, base, edits.reason, case.partner, case.at, add_ons=case.dependents))
            kind = Cancel
    # Add-ons of new commerce are subscriptions of their own (OR-10).
    stopping = () if now.line is CommerceLine.NEW_COMMERCE else case.add_ons
    return (
        kind(
            **about,
            reason=edits.reason,
            note=edits.note,
            add_on_ids=tuple(addon.now.id for addon in stopping if addon.now.status is Status.ACTIVE),
            licences=now.quantity,
            by=case.partner.author,
        ),
    )


def _property_changes(case: SubscriptionCase, edits: Edits, new_id: Callable[[], str]) -> tuple[Change, ...]:
    now, fact = case.seen.now, case.seen.base
    assert fact is not None, "what exists only here is amended"
    after = replace(now, status=Status.ACTIVE) if edits.status is StatusWish.REACTIVATE else now
    changes: list[Change] = []
    if edits.name != now.friendly_name:
        require(may_rename(after, edits.name, case.partner))
        changes.append(Rename(**_about(case, now), before=fact.friendly_name, after=edits.name))
    if edits.conversion is not None:
        changes.append(_conversion(case, edits.conversion))
    elif edits.quantity != now.quantity:
        require(case.quantity_verdict(after, case.offer, edits.quantity))
        changes.append(ChangeQuantity(**_about(case, now), before=fact.quantity, after=edits.quantity))
    changes.extend(_add_on_changes(case, edits, new_id))
    # What drops a schedule comes before it; so may a change that waits already (QT-12).
    drops = any(isinstance(change, ChangeQuantity | ConvertTrial) for change in changes)
    changes.extend(_term_changes(case, edits, after, drops=drops))
    return tuple(changes)


def _term_changes(case: SubscriptionCase, edits: Edits, after: Subscription, *, drops: bool) -> Iterator[Change]:
    """Renewal, term and next term, in the order in which none undoes another (QT-12).

    Args:
        after: The subscription as these edits turn its status.
        drops: Whether these edits drop what was scheduled before.
    """
    now, fact, about = case.seen.now, case.seen.base, _about(case, case.seen.now)
    assert fact is not None, "what exists only here is amended"
    if edits.auto_renews is not None and edits.auto_renews is not now.auto_renews:
        require(may_set_auto_renew(after, edits.auto_renews, case.partner, case.at))
        yield SetAutoRenew(**about, before=fact.auto_renews, after=edits.auto_renews)
        after = replace(after, auto_renews=edits.auto_renews)
        drops = drops or not edits.auto_renews
    plan = edits.plan
    if plan is not None and plan != _plan_of(now):
        before = _plan_of(fact)
        if plan != before:
            # A term that only waits is taken back with this one, so it binds nobody yet.
            bound = replace(after, term=fact.term, cycle=fact.cycle, commitment_ends_on=fact.commitment_ends_on)
            customer, partner = case.customer.now, case.partner
            require(may_change_term(bound, case.offer, plan.term, plan.cycle, customer, partner, case.at))
        yield ChangeTerm(
            **about,
            before_term=before.term,
            before_cycle=before.cycle,
            after_term=plan.term,
            after_cycle=plan.cycle,
        )
    wanted = edits.next_term
    scheduled = None if drops else now.bound.scheduled
    if isinstance(wanted, Keep) or wanted == scheduled:
        return
    offer = None if wanted is None else case.offers.get(wanted.offer_id.casefold())
    require(may_schedule(after, offer, wanted, case.customer.now, case.partner, case.at, held=case.held))
    is_dropped = drops or any(entry.change.kind in DROPPING for entry in case.seen.entries)
    yield ScheduleNextTerm(**about, before=None if is_dropped else fact.bound.scheduled, after=wanted)


def _plan_of(subscription: Subscription) -> Plan:
    """Term and billing plan, as they hold from the next charge on (BI-22)."""
    return Plan(subscription.committed_to, subscription.bound.next_cycle or subscription.cycle)


def _conversion(case: SubscriptionCase, wish: Conversion) -> ConvertTrial:
    now = case.seen.now
    target = case.offers.get(wish.target_id.casefold())
    verdict = may_convert(
        now,
        case.offer,
        target,
        wish.quantity,
        wish.cycle,
        case.partner,
        customer=case.customer.now,
        at=case.at,
        term=wish.term,
        held=case.held,
    )
    require(verdict)
    assert target is not None, "the verdict asked for it"
    return ConvertTrial(
        **_about(case, now),
        target_id=target.id,
        target_name=target.name,
        before=now.quantity,
        after=wish.quantity,
        cycle=wish.cycle,
        term=target.term,
        term_unit=target.term_unit,
        plan_term=wish.term,
    )


def _add_on_changes(case: SubscriptionCase, edits: Edits, new_id: Callable[[], str]) -> list[Change]:
    have = {addon.now.id: addon for addon in case.add_ons}
    changes: list[Change] = []
    for wish in edits.add_ons:
        addon = have.get(wish.subscription_id)
        if addon is None:
            changes.append(_new_add_on(case, wish, new_id))
        elif wish.quantity != addon.now.quantity:
            offer = case.offers.get(addon.now.offer_id.casefold())
            if addon.base is None:
                changes.append(_amended_add_on(addon, offer, wish.quantity))
                continue
            require(case.quantity_verdict(addon.now, offer, wish.quantity))
            changes.append(ChangeQuantity(**_about(case, addon.now), before=addon.base.quantity, after=wish.quantity))
    return changes


def _new_add_on(case: SubscriptionCase, wish: AddOnWish, new_id: Callable[[], str]) -> AddAddOn:
    now = case.seen.now
    offer = case.offers.get(wish.offer_id.casefold())
    if offer is None:
        raise RuleViolation(Verdict(Code.NOT_ON_SALE, rule="AV-12", facts={"offer": wish.offer_id}))
    require(add_on_verdict(offer, now, case.situation()))
    require(order_quantity(offer, wish.quantity))
    return AddAddOn(
        customer_id=case.customer.now.id,
        company=case.customer.now.company,
        base_id=now.id,
        base_name=now.name,
        order_id=now.order_id,
        cycle=now.cycle,
        line=line_of(offer, 0, wish.quantity, new_id(), parent_id=now.id, partner_id=now.partner_id),
        opened_on=now.opened_on,
        first_billed_on=now.first_billed_on,
    )


def _amended_add_on(addon: Seen[Subscription], offer: Offer | None, quantity: int) -> AddAddOn:
    if offer is not None:
        require(order_quantity(offer, quantity))
    change = _ordering(addon).change
    assert isinstance(change, AddAddOn), "an add-on that exists only here was queued as one"
    return replace(change, line=replace(change.line, quantity=quantity))


def _amended_order(case: SubscriptionCase, edits: Edits) -> tuple[Change, ...]:
    """What exists only in the outbox is not changed but ordered otherwise."""
    now = case.seen.now
    if edits.status is not StatusWish.KEEP or edits.conversion is not None:
        raise RuleViolation(Verdict(Code.ONLY_ORDERED, facts={"name": now.name}))
    if case.seen.entry(ChangeKind.UPGRADE) is not None:
        # What an upgrade brings is what its licences were: another wish is another upgrade (QT-7, QT-13).
        if (edits.name, edits.quantity) != (now.friendly_name, now.quantity) or edits.add_ons:
            raise RuleViolation(Verdict(Code.ONLY_ORDERED, facts={"name": now.name}))
        return ()
    if case.offer is not None and edits.quantity != now.quantity:
        require(case.ordered_quantity_verdict(case.offer, edits.quantity))
    require(may_rename(now, edits.name, case.partner))
    change = _ordering(case.seen).change
    amended: Change
    if isinstance(change, AddAddOn):
        amended = replace(change, line=_amended(change.line, edits))
    else:
        assert isinstance(change, PlaceOrder), "only orders bring subscriptions"
        lines = (_amended(line, edits) if line.subscription_id == now.id else line for line in change.lines)
        amended = replace(change, lines=tuple(lines))
    return () if amended == change else (amended,)


def _amended(line: OrderLine, edits: Edits) -> OrderLine:
    return replace(line, quantity=edits.quantity, friendly_name=edits.name)


def _ordering(seen: Seen[Subscription]) -> Entry:
    """The open entry that brings a subscription which exists only here."""
    entry = seen.entry(ChangeKind.PLACE_ORDER) or seen.entry(ChangeKind.ADD_ADD_ON)
    assert entry is not None, "without base, an entry brings it"
    return entry


def _about(case: SubscriptionCase, subscription: Subscription) -> dict[str, str]:
    """What every command about a subscription carries."""
    return {
        "customer_id": case.customer.now.id,
        "company": case.customer.now.company,
        "subscription_id": subscription.id,
        "name": subscription.name,
        "offer_name": subscription.offer_name,
    }
