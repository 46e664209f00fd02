"""Lists in memory: what the row readers answer, worked out in plain Python."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Generic, TypeVar

from csp_desktop.domain.enums import Segment
from csp_desktop.domain.outbox import EntryState
from csp_desktop.services.ports.rows import (
    CustomerQuery,
    CustomerRow,
    DeadlineRow,
    OfferQuery,
    OfferRow,
    Opened,
    OutboxFigures,
    OutboxLine,
    Source,
)
from tests.fakes.memory_work import MemoryHouse

Query = TypeVar("Query")
Row = TypeVar("Row")

PAGE = 256
NEVER = date.max


class MemorySource(Generic[Query, Row]):
    """Rows of a query by pages.

    Args:
        rows: Answers a query; read anew for each order, as a database would be.
    """

    def __init__(self, rows: Callable[[Query], Sequence[Row]]) -> None:
        self._rows = rows
        self.opened: list[Query] = []
        self.closed: list[object] = []

    def open(self, query: Query) -> Opened:
        self.opened.append(query)
        found = tuple(self._rows(query))
        return Opened(len(found), found)

    def page(self, token: object, number: int) -> Sequence[Row]:
        assert isinstance(token, tuple)
        rows: tuple[Row, ...] = token
        return rows[number * PAGE : (number + 1) * PAGE]

    def close_order(self, token: object) -> None:
        self.closed.append(token)


@dataclass
class MemoryLists:
    """Everything that screens list, from rows that a test sets; ``failure`` is raised by every question.

    Args:
        customer_rows: Those of the customer list, or what tells them anew each time.
    """

    customer_rows: Sequence[CustomerRow] | Callable[[], Sequence[CustomerRow]] = ()
    offer_rows: Sequence[OfferRow] = ()
    deadline_rows: Sequence[DeadlineRow] = ()
    lines: Sequence[OutboxLine] = ()
    failure: Exception | None = None
    counted: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._customers = MemorySource(self._find_customers)
        self._offers = MemorySource(self._find_offers)

    @property
    def customers(self) -> Source[CustomerQuery, CustomerRow]:
        return self._customers

    @property
    def offers(self) -> Source[OfferQuery, OfferRow]:
        return self._offers

    @property
    def customer_queries(self) -> list[CustomerQuery]:
        """The orders that were asked for, in their order."""
        return self._customers.opened

    def customer_counts(self, query: CustomerQuery) -> Mapping[str, int]:
        self._fail()
        self.counted.append(query.text)
        rows = [row for row in self._all_customers() if _has_words(row, query.text)]
        counts = Counter(row.segment.value for row in rows)
        return {
            "all": len(rows),
            **{segment.value: counts[segment.value] for segment in Segment},
            "suspended": sum(row.suspended > 0 for row in rows),
            "pending": sum(row.pending > 0 for row in rows),
        }

    def offer_counts(self, query: OfferQuery) -> Mapping[str, int]:
        self._fail()
        rows = self._find_offers(replace(OfferQuery(), text=query.text))
        counts = Counter(row.category for row in rows)
        return {
            "all": len(rows),
            **counts,
            "limited": sum(_is_limited(row) for row in rows),
            "add_on": sum(row.is_add_on for row in rows),
        }

    def deadlines(self, until: date) -> Sequence[DeadlineRow]:
        self._fail()
        found = [row for row in self.deadline_rows if row.deadline <= until and row.until is None]
        return sorted(found, key=lambda row: row.deadline)[:1000]

    def windows(self, now: datetime) -> Sequence[DeadlineRow]:
        self._fail()
        found = [(row.until, row) for row in self.deadline_rows if row.until is not None and row.until > now]
        return [row for _until, row in sorted(found, key=lambda each: each[0])][:1000]

    def outbox_figures(self) -> OutboxFigures:
        self._fail()
        entries = [line.entry for line in self.lines]
        by_state: dict[EntryState, int] = dict(Counter(entry.state for entry in entries))
        return OutboxFigures(by_state, min((entry.entered_at for entry in entries if entry.is_open), default=None))

    def outbox(self, limit: int = 2000) -> Sequence[OutboxLine]:
        self._fail()
        waiting = sorted((line for line in self.lines if line.entry.is_open), key=lambda line: line.key)
        finished = sorted((line for line in self.lines if not line.entry.is_open), key=lambda line: -line.key)
        return [*waiting, *finished][:limit]

    def sizes(self) -> Mapping[str, int]:
        self._fail()
        return {
            "customers": len(self._all_customers()),
            "offers": len(self.offer_rows),
            "subscriptions": 0,
            "orders": 0,
        }

    def _find_customers(self, query: CustomerQuery) -> Sequence[CustomerRow]:
        self._fail()
        found = [
            row
            for row in self._all_customers()
            if _has_words(row, query.text)
            and query.segment in (None, row.segment)
            and (row.suspended or not query.is_suspended)
            and (row.pending or not query.is_pending)
        ]
        found.sort(key=lambda row: (row.company.casefold(), row.id))
        found.sort(key=_CUSTOMER_SORTS[query.sort], reverse=query.is_descending)
        return found

    def _find_offers(self, query: OfferQuery) -> Sequence[OfferRow]:
        self._fail()
        found = [
            row
            for row in self.offer_rows
            if all(word in f"{row.name}\n{row.id}".casefold() for word in query.text.casefold().split())
            and (query.category in ("", row.category) or (query.category == "add_on" and row.is_add_on))
            and (_is_limited(row) or not query.is_limited)
            and (query.segment is None or query.segment in row.segments)
            and (not query.cycle or query.cycle in row.cycles)
        ]
        found.sort(key=_OFFER_SORTS[query.sort], reverse=query.is_descending)
        return found

    def _all_customers(self) -> Sequence[CustomerRow]:
        return self.customer_rows() if callable(self.customer_rows) else self.customer_rows

    def _fail(self) -> None:
        if self.failure is not None:
            raise self.failure


def rows_of(house: MemoryHouse) -> Callable[[], Sequence[CustomerRow]]:
    """Return what tells the customer rows that a house shows."""
    return lambda: tuple(
        CustomerRow(
            key=key,
            id=seen.now.id,
            company=seen.now.company,
            domain=seen.now.domain,
            tenant_id=seen.now.tenant_id,
            segment=seen.now.segment,
            country=seen.now.address.country,
            tags=seen.now.tags,
            active=figures.active,
            suspended=figures.suspended,
            next_expiry=figures.next_expiry,
            pending=figures.pending,
            is_only_here=seen.is_only_here,
        )
        for key, (seen, figures) in enumerate(house.shelves.shown_customers.values())
    )


_CUSTOMER_SORTS: dict[str, Callable[[CustomerRow], tuple[object, ...]]] = {
    "company": lambda row: (row.company.casefold(),),
    "domain": lambda row: (row.domain.casefold(),),
    "segment": lambda row: (row.segment.value,),
    "country": lambda row: (row.country,),
    "active": lambda row: (row.active,),
    "suspended": lambda row: (row.suspended,),
    "expiry": lambda row: (row.next_expiry or NEVER,),
    "pending": lambda row: (row.pending,),
}

_OFFER_SORTS: dict[str, Callable[[OfferRow], tuple[object, ...]]] = {
    "name": lambda row: (row.name.casefold(),),
    "category": lambda row: (row.category,),
    "minimum": lambda row: (row.minimum,),
    "maximum": lambda row: (row.maximum,),
    "limit": lambda row: (row.limit,),
    "unit": lambda row: (row.unit,),
}


def _has_words(row: CustomerRow, text: str) -> bool:
    where = "\n".join((row.company, row.domain, row.tenant_id, row.country, *row.tags)).casefold()
    return all(word in where for word in text.casefold().split())


def _is_limited(row: OfferRow) -> bool:
    return row.limit_scope in ("concurrent", "lifetime")
