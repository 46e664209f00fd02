"""The outbox: take a change back, or mark it as placed by hand."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from csp_desktop.domain.changes import AddAddOn, Cancel, Change, CreateCustomer, PlaceOrder, Suspend, SwitchFrequency
from csp_desktop.domain.codes import Code
from csp_desktop.domain.deadlines import sent_before
from csp_desktop.domain.enums import Source
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.domain.expiry import Expiry, expiry_of
from csp_desktop.domain.orders import Order
from csp_desktop.domain.outbox import Entry, EntryState
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.services.changes import Kind
from csp_desktop.services.desk import Desk
from csp_desktop.services.ports.stores import Work


@dataclass(frozen=True)
class EntryCase:
    """An entry with all that a person should know before acting on it.

    Args:
        waits_for: Open entries that must be placed before it.
        dependents: Open entries that would be withdrawn with it.
        expiry: Of the subscription that it suspends; None for others (EX-1).
        order_number: Of the order that an add-on lengthens; empty where it has none yet (OR-10).
        sent_before: UTC moment before which a cancellation must arrive; None for others (CA-10).
    """

    entry: Entry
    waits_for: tuple[Entry, ...] = ()
    dependents: tuple[Entry, ...] = ()
    expiry: Expiry | None = None
    order_number: str = ""
    sent_before: datetime | None = None


class OutboxService:
    """What a person does with queued changes."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def case(self, entry_id: str) -> EntryCase:
        """Return an entry with what it waits for and what builds on it."""
        with self._desk.read() as work:
            entry = work.outbox.get(entry_id)
            order = work.orders.find(entry.change.order_id) if isinstance(entry.change, AddAddOn) else None
            return EntryCase(
                entry=entry,
                waits_for=_open_predecessors(work, entry) if entry.is_open else (),
                dependents=_all_dependents(work, entry_id),
                expiry=self._expiry(work, entry),
                order_number=order.number if order is not None else "",
                sent_before=self._sent_before(work, entry),
            )

    def _sent_before(self, work: Work, entry: Entry) -> datetime | None:
        if not entry.is_open or not isinstance(entry.change, Cancel):
            return None
        seen = work.subscriptions.find(entry.change.subscription_id)
        return None if seen is None else sent_before(seen)

    def _expiry(self, work: Work, entry: Entry) -> Expiry | None:
        change = entry.change
        if not isinstance(change, Suspend) or not (entry.is_open or entry.state is EntryState.ACCEPTED):
            return None
        seen = work.subscriptions.find(change.subscription_id)
        held = None if seen is None else seen.now if entry.is_open else seen.base
        return None if held is None else expiry_of(held, self._desk.who_sells())

    def withdraw(self, entry_id: str) -> tuple[str, ...]:
        """Take a change back with all that depend on it; see ``Desk.withdraw``."""
        with self._desk.begin() as work:
            return self._desk.withdraw(work, work.outbox.get(entry_id))

    def mark_placed(self, entry_id: str, on: date, number: str = "") -> None:
        """Record that a change was placed by hand: it becomes part of base, dated by that day (OR-17).

        Args:
            on: UTC day, not in the future.
            number: Partner Center's order number; needed for orders. For a new customer its Microsoft ID, if known.

        Raises:
            ExpectedError: ``NOT_WAITING``, ``PLACED_IN_FUTURE``, ``ORDER_NUMBER_NEEDED`` or ``PREDECESSOR_WAITS``.
        """
        with self._desk.begin() as work:
            entry = work.outbox.get(entry_id)
            number = number.strip()
            self._require_placeable(work, entry, on, number)
            change = _settled(work, entry.change)
            _into_base(work, change, on, number)
            work.outbox.save(
                replace(
                    entry,
                    change=change,
                    state=EntryState.ACCEPTED,
                    finished_at=self._desk.clock.now(),
                    placed_on=on,
                    order_number=number,
                )
            )
            self._let_add_ons_follow(work, entry)
            self._desk.show_again(work, change)
            work.touch(Kind.OUTBOX, entry.id)

    def _let_add_ons_follow(self, work: Work, entry: Entry) -> None:
        """Give the add-ons that wait for an order the days of their base, which only now are known (OQ-9)."""
        for dependent in work.outbox.dependents(entry.id):
            settled = _settled(work, dependent.change)
            if settled != dependent.change:
                work.outbox.save(replace(dependent, change=settled))
                self._desk.show_again(work, settled)
                work.touch(Kind.OUTBOX, dependent.id)

    def _require_placeable(self, work: Work, entry: Entry, on: date, number: str) -> None:
        if not entry.can_be_withdrawn:
            raise ExpectedError(Code.NOT_WAITING, state=entry.state.value)
        if on > self._desk.clock.today():
            raise ExpectedError(Code.PLACED_IN_FUTURE, day=on)
        if isinstance(entry.change, PlaceOrder) and not number:
            raise ExpectedError(Code.ORDER_NUMBER_NEEDED)
        waiting = _open_predecessors(work, entry)
        if waiting:
            raise ExpectedError(Code.PREDECESSOR_WAITS, count=len(waiting))


def _open_predecessors(work: Work, entry: Entry) -> tuple[Entry, ...]:
    before = (work.outbox.get(each) for each in entry.depends_on)
    return tuple(each for each in before if each.is_open)


def _all_dependents(work: Work, entry_id: str) -> tuple[Entry, ...]:
    found: dict[str, Entry] = {}
    for entry in work.outbox.dependents(entry_id):
        found[entry.id] = entry
        found.update((deeper.id, deeper) for deeper in _all_dependents(work, entry.id))
    return tuple(found.values())


def _settled(work: Work, change: Change) -> Change:
    """Return a change with the days that base knows by now.

    An order that brings the customer's first subscription counts from the day of the account (OQ-1), which a customer
    who waited too has only since it was placed; an add-on counts with its base (OQ-9).
    """
    if isinstance(change, PlaceOrder) and change.opened_on is None:
        seen = work.customers.find(change.customer_id)
        if seen is not None and seen.base is not None and _is_first_order(work, change):
            return replace(change, opened_on=seen.base.opened_on)
    if isinstance(change, AddAddOn):
        base = work.subscriptions.find(change.base_id)
        if base is not None and base.base is not None:
            fact = base.base
            return replace(change, opened_on=fact.opened_on, first_billed_on=fact.first_billed_on)
    return change


def _is_first_order(work: Work, change: PlaceOrder) -> bool:
    """Whether an order was entered before all others of a customer who holds nothing yet."""
    if any(not seen.is_only_here for seen in work.subscriptions.of_customer(change.customer_id)):
        return False
    queued = (entry.change for entry in work.outbox.of_customer(change.customer_id))
    first = next((each for each in queued if isinstance(each, PlaceOrder)), change)
    return first.order_id == change.order_id


def _into_base(work: Work, change: Change, on: date, number: str) -> None:
    """Write into base what holds now that a change is placed."""
    seen = work.customers.find(change.customer_id)
    base = seen.base if seen else None
    customer = change.over_customer(base)
    if isinstance(change, CreateCustomer) and customer is not None:
        customer = replace(customer, tenant_id=number or customer.tenant_id, opened_on=customer.opened_on or on)
    if customer is not None and customer != base:
        work.customers.save_base(customer)
    for subscription_id in change.subscription_ids:
        held = work.subscriptions.find(subscription_id)
        fact = held.base if held else None
        after = change.over_subscription(subscription_id, fact, on)
        if after is not None and after != fact:
            work.subscriptions.save_base(_typed(after, fact))
    order = _order_after(work, change, on, number)
    if order is not None:
        work.orders.save_base(order)
        work.touch(Kind.ORDER, order.id)


_NAMED_DAYS = ("created_on", "effective_on", "suspended_on")
"""Days that are the very one which a person names; what follows from them stays assumed."""


def _typed(after: Subscription, fact: Subscription | None) -> Subscription:
    """Say which days a person named by marking a change as placed, so that they are no longer a guess (OR-17).

    Of what an order brought all days follow from that one.
    """
    assumed = (each.field for each in after.sources if each.source is Source.ASSUMED)
    if fact is None:
        return after.sourced(Source.TYPED, *assumed)
    named = (name for name in assumed if name in _NAMED_DAYS and getattr(after, name) != getattr(fact, name))
    return after.sourced(Source.TYPED, *named)


def _order_after(work: Work, change: Change, on: date, number: str) -> Order | None:
    """The order that a change brings, lengthens (OR-10) or bills anew (BI-6)."""
    if isinstance(change, PlaceOrder):
        return Order(
            id=change.order_id,
            customer_id=change.customer_id,
            cycle=change.cycle,
            lines=change.lines,
            number=number,
            created_on=on,
            status="completed",
        )
    if isinstance(change, SwitchFrequency):
        order = work.orders.find(change.order_id) if change.order_id else None
        return None if order is None else replace(order, cycle=change.after)
    if isinstance(change, AddAddOn):
        order = work.orders.find(change.order_id)
        if order is not None:
            line = replace(change.line, number=len(order.lines))
            return replace(order, lines=(*order.lines, line))
    return None
