"""Where records are kept, as the services see it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from types import TracebackType
from typing import Protocol, Self

from csp_desktop.domain.customers import Customer
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.orders import Order
from csp_desktop.domain.outbox import Entry
from csp_desktop.domain.overlay import Seen
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.services.changes import Kind


@dataclass(frozen=True)
class CustomerFigures:
    """What the customer list counts for one customer.

    Args:
        active: Subscriptions that are active, pending ones included, add-ons too.
        suspended: Subscriptions that are suspended.
        next_expiry: Earliest expiry date of a suspended one; None where there is none.
        pending: Open outbox entries about this customer.
    """

    active: int = 0
    suspended: int = 0
    next_expiry: date | None = None
    pending: int = 0


@dataclass(frozen=True)
class Draft:
    """A half-filled form, kept so that nothing typed is lost.

    Args:
        kind: Which form, such as ``new_subscription``.
        subject: Our id of what the form is about.
        content: JSON text that the form's view-model wrote.
        saved_at: ISO 8601 moment, UTC.
    """

    kind: str
    subject: str
    content: str
    saved_at: str


@dataclass(frozen=True)
class Merged:
    """What an import of offers did."""

    new: int
    changed: int
    unchanged: int


class CustomerStore(Protocol):
    """Customers: base, and what lists show."""

    def get(self, customer_id: str) -> Seen[Customer]:
        """Return base with its pending changes; raises ``ExpectedError(RECORD_MISSING)``."""

    def find(self, customer_id: str) -> Seen[Customer] | None:
        """Return the same, or None where nothing remains."""

    def save_base(self, customer: Customer, raw: str = "") -> None:
        """Write what Partner Center says: imports, *Mark as placed* and the sync only.

        Args:
            raw: The resource's JSON text; empty keeps what is there.
        """

    def show(self, seen: Seen[Customer], figures: CustomerFigures) -> None:
        """Write what lists sort, filter and search by."""

    def hide(self, customer_id: str) -> None:
        """Take a customer of which nothing remains out of the lists."""

    def is_domain_taken(self, domain: str, but: str = "") -> bool:
        """Whether another customer than ``but`` has the domain, compared without case."""

    def ids(self) -> tuple[str, ...]:
        """Return the ids of all customers that lists show."""


class SubscriptionStore(Protocol):
    """Subscriptions: base, and what lists show."""

    def get(self, subscription_id: str) -> Seen[Subscription]:
        """Return base with its pending changes; raises ``ExpectedError(RECORD_MISSING)``."""

    def find(self, subscription_id: str) -> Seen[Subscription] | None:
        """Return the same, or None where nothing remains."""

    def of_customer(self, customer_id: str) -> tuple[Seen[Subscription], ...]:
        """Return all of a customer, deleted and only ordered ones included, in the order of their creation."""

    def save_base(self, subscription: Subscription, raw: str = "") -> None:
        """Write what Partner Center says: imports, *Mark as placed* and the sync only."""

    def show(self, seen: Seen[Subscription], deadline: date | None) -> None:
        """Write what lists sort, filter and search by.

        Args:
            deadline: That of ``domain.deadlines``; None where there is none.
        """

    def hide(self, subscription_id: str) -> None:
        """Take one of which nothing remains out of the lists."""


class OfferStore(Protocol):
    """The catalogue; it has no pending side."""

    def find(self, offer_id: str) -> Offer | None:
        """Return an offer by its id, compared without case."""

    def all(self) -> tuple[Offer, ...]:
        """Return the whole catalogue by category, rank and name."""

    def merge(
        self,
        offers: Sequence[tuple[Offer, str]],
        progress: Callable[[int, int], None],
        is_cancelled: Callable[[], bool],
    ) -> Merged:
        """Write offers with their raw JSON: new ones added, changed ones replaced, others kept.

        Raises:
            ExpectedError: ``IMPORT_CANCELLED`` where asked to stop; the transaction then leaves everything as it was.
        """

    def count(self) -> int:
        """Return how many there are."""


class OrderStore(Protocol):
    """Orders that Partner Center knows."""

    def of_customer(self, customer_id: str) -> tuple[Order, ...]:
        """Return a customer's orders, the newest first."""

    def find(self, order_id: str) -> Order | None:
        """Return an order by our id."""

    def save_base(self, order: Order, raw: str = "") -> None:
        """Write what Partner Center says."""


class OutboxStore(Protocol):
    """The outbox, in the order of entry."""

    def get(self, entry_id: str) -> Entry:
        """Return an entry; raises ``ExpectedError(RECORD_MISSING)``."""

    def add(self, entry: Entry) -> None:
        """Append an entry; its id is unique, so that the same intent cannot enter twice."""

    def save(self, entry: Entry) -> None:
        """Write another state of an entry."""

    def of_customer(self, customer_id: str) -> tuple[Entry, ...]:
        """Return a customer's open entries in their order."""

    def dependents(self, entry_id: str) -> tuple[Entry, ...]:
        """Return the open entries that name this one as their predecessor, directly."""


class DraftStore(Protocol):
    """Half-filled forms."""

    def save(self, draft: Draft) -> None:
        """Keep a form; one a kind and subject."""

    def drop(self, kind: str, subject: str) -> None:
        """Forget a form; no matter whether it was there."""

    def find(self, kind: str, subject: str) -> Draft | None:
        """Return a form."""

    def all(self) -> tuple[Draft, ...]:
        """Return all, the latest first."""


class Work(Protocol):
    """One transaction: leaving it commits, an exception rolls everything back.

    What was touched is published after the commit, never before.
    """

    @property
    def customers(self) -> CustomerStore:
        """Customers."""

    @property
    def subscriptions(self) -> SubscriptionStore:
        """Subscriptions."""

    @property
    def offers(self) -> OfferStore:
        """The catalogue."""

    @property
    def orders(self) -> OrderStore:
        """Orders."""

    @property
    def outbox(self) -> OutboxStore:
        """The outbox."""

    @property
    def drafts(self) -> DraftStore:
        """Half-filled forms."""

    def touch(self, kind: Kind, record_id: str) -> None:
        """Say that a record changed; ``ALL`` for every one of its kind."""

    def __enter__(self) -> Self:
        """Begin, in the way that the part of the house needs: immediate for writing."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Commit and publish, or roll back."""


Begin = Callable[[], Work]
"""Opens a transaction on the calling lane's own connection."""
