"""A house in memory: the stores' protocols in plain Python, with real rollback."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from types import TracebackType
from typing import Self

from csp_desktop.domain.codes import Code
from csp_desktop.domain.customers import Customer
from csp_desktop.domain.errors import ExpectedError, StaleWrite
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.orders import Order
from csp_desktop.domain.outbox import Entry
from csp_desktop.domain.overlay import Seen, see_customer, see_subscription
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.services.changes import Changes, Kind
from csp_desktop.services.ports.stores import CustomerFigures, Draft, Merged


@dataclass
class Shelves:
    """Everything that is kept; a transaction works on a copy."""

    customers: dict[str, Customer] = field(default_factory=dict)
    subscriptions: dict[str, Subscription] = field(default_factory=dict)
    orders: dict[str, Order] = field(default_factory=dict)
    offers: dict[str, Offer] = field(default_factory=dict)
    raw: dict[tuple[str, str], str] = field(default_factory=dict)
    outbox: dict[str, Entry] = field(default_factory=dict)
    drafts: dict[tuple[str, str], Draft] = field(default_factory=dict)
    shown_customers: dict[str, tuple[Seen[Customer], CustomerFigures]] = field(default_factory=dict)
    shown_subscriptions: dict[str, tuple[Seen[Subscription], date | None]] = field(default_factory=dict)

    def copy(self) -> Shelves:
        """Return shelves of their own; what lies on them never changes, so it is shared."""
        return Shelves(**{name: dict(kept) for name, kept in vars(self).items()})


class MemoryHouse:
    """Keeps everything in memory; ``begin`` opens a transaction.

    Args:
        publish: Told what a transaction changed, after its commit.
    """

    def __init__(self, publish: Callable[[Changes], None] | None = None) -> None:
        self.shelves = Shelves()
        self.published: list[Changes] = []
        self._publish = publish
        self._is_busy = False

    def begin(self) -> MemoryWork:
        """Open a transaction."""
        return MemoryWork(self)

    def enter(self) -> Shelves:
        """Lend a copy of the shelves; two transactions at once are a mistake."""
        if self._is_busy:
            raise RuntimeError("a transaction is open already")
        self._is_busy = True
        return self.shelves.copy()

    def leave(self, shelves: Shelves | None, changes: Changes) -> None:
        """Take the shelves of a transaction in, None where it failed."""
        self._is_busy = False
        if shelves is None:
            return
        self.shelves = shelves
        if changes.touched:
            self.published.append(changes)
            if self._publish is not None:
                self._publish(changes)


class MemoryWork:
    """One transaction over copies."""

    def __init__(self, house: MemoryHouse) -> None:
        self._house = house
        self._changes = Changes()

    def __enter__(self) -> Self:
        shelves = self._house.enter()
        self._shelves = shelves
        self.customers = MemoryCustomers(shelves)
        self.subscriptions = MemorySubscriptions(shelves)
        self.offers = MemoryOffers(shelves)
        self.orders = MemoryOrders(shelves)
        self.outbox = MemoryOutbox(shelves)
        self.drafts = MemoryDrafts(shelves)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._house.leave(self._shelves if kind is None else None, self._changes)

    def touch(self, kind: Kind, record_id: str) -> None:
        self._changes = self._changes.merge(Changes({kind: frozenset({record_id})}))


class MemoryCustomers:
    def __init__(self, shelves: Shelves) -> None:
        self._shelves = shelves

    def get(self, customer_id: str) -> Seen[Customer]:
        seen = self.find(customer_id)
        if seen is None:
            raise ExpectedError(Code.RECORD_MISSING, id=customer_id)
        return seen

    def find(self, customer_id: str) -> Seen[Customer] | None:
        entries = (entry for entry in self._shelves.outbox.values() if entry.change.customer_id == customer_id)
        return see_customer(self._shelves.customers.get(customer_id), entries)

    def save_base(self, customer: Customer, raw: str = "") -> None:
        self._shelves.customers[customer.id] = customer
        _keep_raw(self._shelves, "customer", customer.id, raw)

    def show(self, seen: Seen[Customer], figures: CustomerFigures) -> None:
        self._shelves.shown_customers[seen.now.id] = (seen, figures)

    def hide(self, customer_id: str) -> None:
        self._shelves.shown_customers.pop(customer_id, None)

    def is_domain_taken(self, domain: str, but: str = "") -> bool:
        wanted = domain.casefold()
        shown = (seen.now for seen, _figures in self._shelves.shown_customers.values())
        return any(each.domain.casefold() == wanted and each.id != but for each in shown)

    def ids(self) -> tuple[str, ...]:
        return tuple(self._shelves.shown_customers)


class MemorySubscriptions:
    def __init__(self, shelves: Shelves) -> None:
        self._shelves = shelves

    def get(self, subscription_id: str) -> Seen[Subscription]:
        seen = self.find(subscription_id)
        if seen is None:
            raise ExpectedError(Code.RECORD_MISSING, id=subscription_id)
        return seen

    def find(self, subscription_id: str) -> Seen[Subscription] | None:
        entries = [each for each in self._shelves.outbox.values() if subscription_id in each.change.subscription_ids]
        return see_subscription(subscription_id, self._shelves.subscriptions.get(subscription_id), entries)

    def of_customer(self, customer_id: str) -> tuple[Seen[Subscription], ...]:
        ids = {each.id: None for each in self._shelves.subscriptions.values() if each.customer_id == customer_id}
        for entry in self._shelves.outbox.values():
            if entry.change.customer_id == customer_id and entry.is_open:
                ids.update(dict.fromkeys(entry.change.subscription_ids))
        found = (self.find(each) for each in ids)
        seen = [each for each in found if each is not None]
        return tuple(sorted(seen, key=lambda each: each.now.created_on or date.max))

    def save_base(self, subscription: Subscription, raw: str = "") -> None:
        self._shelves.subscriptions[subscription.id] = subscription
        _keep_raw(self._shelves, "subscription", subscription.id, raw)

    def show(self, seen: Seen[Subscription], deadline: date | None) -> None:
        self._shelves.shown_subscriptions[seen.now.id] = (seen, deadline)

    def hide(self, subscription_id: str) -> None:
        self._shelves.shown_subscriptions.pop(subscription_id, None)


class MemoryOffers:
    def __init__(self, shelves: Shelves) -> None:
        self._shelves = shelves

    def find(self, offer_id: str) -> Offer | None:
        return self._shelves.offers.get(offer_id.casefold())

    def all(self) -> tuple[Offer, ...]:
        offers = self._shelves.offers.values()
        return tuple(sorted(offers, key=lambda each: (each.category_rank, each.category, each.rank, each.name)))

    def merge(
        self,
        offers: Sequence[tuple[Offer, str]],
        progress: Callable[[int, int], None],
        is_cancelled: Callable[[], bool],
    ) -> Merged:
        new = changed = unchanged = 0
        for done, (offer, raw) in enumerate(offers):
            if is_cancelled():
                raise ExpectedError(Code.IMPORT_CANCELLED)
            key = offer.id.casefold()
            before = self._shelves.offers.get(key), self._shelves.raw.get(("offer", key), "")
            if before[0] is None:
                new += 1
            elif before == (offer, raw):
                unchanged += 1
            else:
                changed += 1
            self._shelves.offers[key] = offer
            self._shelves.raw["offer", key] = raw
            progress(done + 1, len(offers))
        return Merged(new, changed, unchanged)

    def count(self) -> int:
        return len(self._shelves.offers)


class MemoryOrders:
    def __init__(self, shelves: Shelves) -> None:
        self._shelves = shelves

    def of_customer(self, customer_id: str) -> tuple[Order, ...]:
        own = [order for order in self._shelves.orders.values() if order.customer_id == customer_id]
        return tuple(sorted(own, key=lambda each: each.created_on or date.min)[::-1])

    def find(self, order_id: str) -> Order | None:
        return self._shelves.orders.get(order_id)

    def save_base(self, order: Order, raw: str = "") -> None:
        self._shelves.orders[order.id] = order
        _keep_raw(self._shelves, "order", order.id, raw)


class MemoryOutbox:
    def __init__(self, shelves: Shelves) -> None:
        self._shelves = shelves

    def get(self, entry_id: str) -> Entry:
        entry = self._shelves.outbox.get(entry_id)
        if entry is None:
            raise ExpectedError(Code.RECORD_MISSING, id=entry_id)
        return entry

    def add(self, entry: Entry) -> None:
        if entry.id in self._shelves.outbox:
            raise StaleWrite(Code.RECORD_MOVED_ON, id=entry.id)
        self._shelves.outbox[entry.id] = entry

    def save(self, entry: Entry) -> None:
        self.get(entry.id)
        self._shelves.outbox[entry.id] = entry

    def of_customer(self, customer_id: str) -> tuple[Entry, ...]:
        kept = self._shelves.outbox.values()
        return tuple(each for each in kept if each.is_open and each.change.customer_id == customer_id)

    def dependents(self, entry_id: str) -> tuple[Entry, ...]:
        return tuple(each for each in self._shelves.outbox.values() if each.is_open and entry_id in each.depends_on)


class MemoryDrafts:
    def __init__(self, shelves: Shelves) -> None:
        self._shelves = shelves

    def save(self, draft: Draft) -> None:
        self._shelves.drafts[draft.kind, draft.subject] = replace(draft)

    def drop(self, kind: str, subject: str) -> None:
        self._shelves.drafts.pop((kind, subject), None)

    def find(self, kind: str, subject: str) -> Draft | None:
        return self._shelves.drafts.get((kind, subject))

    def all(self) -> tuple[Draft, ...]:
        by_form = sorted(self._shelves.drafts.values(), key=lambda each: (each.kind, each.subject))
        return tuple(sorted(by_form, key=lambda each: each.saved_at, reverse=True))


def _keep_raw(shelves: Shelves, kind: str, record_id: str, raw: str) -> None:
    if raw:
        shelves.raw[kind, record_id] = raw
