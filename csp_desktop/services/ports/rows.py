"""What lists ask for and get: small values straight from the database, never the domain's objects."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol, TypeVar

from csp_desktop.domain.enums import Segment
from csp_desktop.domain.outbox import OPEN_STATES, Entry, EntryState


@dataclass(frozen=True)
class CustomerQuery:
    """Which customers, in which order.

    Args:
        text: Words that must all occur anywhere in company, domain, tenant id, country or tags.
        segment: None for all.
        is_suspended: Only those with a suspended subscription.
        is_pending: Only those with open outbox entries.
        sort: Column: company, domain, segment, country, active, suspended, expiry, pending.
    """

    text: str = ""
    segment: Segment | None = None
    is_suspended: bool = False
    is_pending: bool = False
    sort: str = "company"
    is_descending: bool = False


@dataclass(frozen=True)
class CustomerRow:
    """A line of the customer list."""

    key: int
    id: str
    company: str
    domain: str
    tenant_id: str
    segment: Segment
    country: str
    tags: tuple[str, ...]
    active: int
    suspended: int
    next_expiry: date | None
    pending: int
    is_only_here: bool


@dataclass(frozen=True)
class OfferQuery:
    """Which offers of the catalogue, in which order.

    Args:
        text: Words that must all occur anywhere in name, id, product or description.
        category: Category id; empty for all, ``add_on`` for add-ons.
        is_limited: Only those limited per customer (AV-1, AV-2).
        segment: Only those that customers of this type may buy; None for all.
        cycle: ``monthly``, ``annual``, ``trial``, ``usage``, or a term (``p1m``, ``p1y``, ``p3y``); empty for all.
        sort: Column: name, category, minimum, maximum, limit, unit.
    """

    text: str = ""
    category: str = ""
    is_limited: bool = False
    segment: Segment | None = None
    cycle: str = ""
    sort: str = "name"
    is_descending: bool = False


@dataclass(frozen=True)
class OfferRow:
    """A line of the catalogue page.

    Args:
        cycles: Billing cycles of the legacy line; of new commerce the plans, as ``BillingChoice`` names them.
        segments: To which customer types alone it is sold.
        is_new_commerce: Whether its maximum is of the whole tenant (AV-16).
    """

    key: int
    id: str
    name: str
    category: str
    minimum: int
    maximum: int
    limit_scope: str
    limit: int
    cycles: tuple[str, ...]
    unit: str
    is_add_on: bool
    is_trial: bool
    is_purchasable: bool
    segments: tuple[Segment, ...]
    is_new_commerce: bool = False


@dataclass(frozen=True)
class DeadlineRow:
    """A subscription with a date that a person should know (Home).

    Args:
        kind: Value of a ``DeadlineKind``.
        is_pending: The date is intent, not fact.
        until: The UTC moment, where it is one: of a window of cancellation.
    """

    subscription_id: str
    customer_id: str
    company: str
    name: str
    offer_name: str
    quantity: int
    kind: str
    deadline: date
    reason: str
    is_cancelled: bool
    is_pending: bool
    until: datetime | None = None


@dataclass(frozen=True)
class OutboxFigures:
    """How many entries stand where, and since when the oldest open one waits."""

    by_state: Mapping[EntryState, int]
    oldest_open: datetime | None

    @property
    def open_count(self) -> int:
        """How many lie over base."""
        return sum(count for state, count in self.by_state.items() if state in OPEN_STATES)


Query_contra = TypeVar("Query_contra", contravariant=True)
Row_co = TypeVar("Row_co", covariant=True)


@dataclass(frozen=True)
class Opened:
    """An order of rows that is ready to be read.

    Args:
        count: How many rows it has.
        token: Handed back to read pages and to close it.
    """

    count: int
    token: object


class Source(Protocol[Query_contra, Row_co]):
    """Rows of a query in pages of 256; every method runs in the read lane."""

    def open(self, query: Query_contra) -> Opened:
        """Prepare the order of a query."""

    def page(self, token: object, number: int) -> Sequence[Row_co]:
        """Return the rows of a page, 256 but for the last."""

    def close_order(self, token: object) -> None:
        """Let go of an order."""


class Lists(Protocol):
    """Everything that screens list; runs in the read lane."""

    @property
    def customers(self) -> Source[CustomerQuery, CustomerRow]:
        """The customer list."""

    @property
    def offers(self) -> Source[OfferQuery, OfferRow]:
        """The catalogue page."""

    def customer_counts(self, query: CustomerQuery) -> Mapping[str, int]:
        """Return how many customers the query's text finds by chip: all, each segment, suspended, pending."""

    def offer_counts(self, query: OfferQuery) -> Mapping[str, int]:
        """Return how many offers the query's text finds by chip: all, each category id, limited, add_on."""

    def deadlines(self, until: date) -> Sequence[DeadlineRow]:
        """Return subscriptions whose deadline is not after a day, the nearest first; at most 1,000."""

    def windows(self, now: datetime) -> Sequence[DeadlineRow]:
        """Return subscriptions that can still be cancelled, the nearest end first; at most 1,000.

        Args:
            now: UTC.
        """

    def outbox_figures(self) -> OutboxFigures:
        """Return what the status bar and the navigation say of the outbox."""

    def outbox(self, limit: int = 2000) -> Sequence[OutboxLine]:
        """Return the outbox, open entries first, then the latest finished ones."""

    def sizes(self) -> Mapping[str, int]:
        """Return how many customers, offers, subscriptions and orders there are."""


@dataclass(frozen=True)
class OutboxLine:
    """A row of the outbox; the entry itself, as its sentence needs all of it."""

    key: int
    entry: Entry
