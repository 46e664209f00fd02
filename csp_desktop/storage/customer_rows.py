"""The customer list: sorted, filtered and searched in SQL, read by pages."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import peewee

from csp_desktop.domain.enums import Segment
from csp_desktop.services.ports.rows import CustomerQuery, CustomerRow, Opened
from csp_desktop.storage.database import understood
from csp_desktop.storage.folding import words_of
from csp_desktop.storage.row_orders import RowOrders
from csp_desktop.storage.search import COMMON_ENDING, PENDING, SEGMENT, SUSPENDED, checks, match

_COLUMNS = (
    "key, id, company, domain, tenant_id, segment, country, tags, active, suspended, next_expiry, pending, is_only_here"
)

_SORTS = {
    "company": "",
    "domain": "domain_key",
    "segment": "segment",
    "country": "country",
    "active": "active",
    "suspended": "suspended",
    "expiry": "next_expiry",
    "pending": "pending",
}
"""Column by the query's word; every one has an index with ``pos``."""

_WHOLE = "haystack"
_WITHOUT_ENDING = f"replace(haystack || char(10), '{COMMON_ENDING}' || char(10), char(10))"


class SqlCustomerRows:
    """Reads the customer list on the reading lane's connection."""

    def __init__(self, database: peewee.SqliteDatabase) -> None:
        self._database = database
        self._orders = RowOrders(database, "customer_shown", _COLUMNS)

    def open(self, query: CustomerQuery) -> Opened:
        """Prepare the order of a query."""
        where, values = _condition(query)
        if not where and query.sort == "company" and not query.is_descending:
            return self._orders.in_name_order()
        condition = f" WHERE {where}" if where else ""
        statement = f"SELECT key FROM customer_shown{condition} ORDER BY {_order(query)}"  # noqa: S608  our own names
        return self._orders.by(statement, values)

    def page(self, token: object, number: int) -> Sequence[CustomerRow]:
        """Return the rows of a page."""
        return [_row(columns) for columns in self._orders.page(token, number)]

    def close_order(self, token: object) -> None:
        """Let go of an order."""
        self._orders.close(token)

    def counts(self, query: CustomerQuery) -> Mapping[str, int]:
        """Return how many the text finds, by chip."""
        where, values = _condition(CustomerQuery(text=query.text))
        condition = f" WHERE {where}" if where else ""
        with understood():
            rows = self._database.execute_sql(
                "SELECT segment, count(*), sum(suspended > 0), sum(pending > 0) "  # noqa: S608  our own names
                f"FROM customer_shown{condition} GROUP BY segment",
                values,
            ).fetchall()
        counts = {segment.value: 0 for segment in Segment}
        counts.update({segment: number for segment, number, _suspended, _pending in rows})
        return {
            **counts,
            "all": sum(row[1] for row in rows),
            "suspended": sum(row[2] for row in rows),
            "pending": sum(row[3] for row in rows),
        }


def _condition(query: CustomerQuery) -> tuple[str, list[Any]]:
    """Return what rows must fulfil: the index first, then the row's own text where the index may find too much."""
    words = words_of(query.text)
    terms = []
    if query.segment is not None:
        terms.append(f"{SEGMENT}{query.segment.value}")
    if query.is_suspended:
        terms.append(SUSPENDED)
    if query.is_pending:
        terms.append(PENDING)
    parts, values = [], list[Any]()
    asked = match(words, terms)
    if asked:
        parts.append("pos IN (SELECT rowid FROM customer_search WHERE customer_search MATCH ?)")
        values.append(asked)
    for word, is_whole in checks(words):
        parts.append(f"instr({_WHOLE if is_whole else _WITHOUT_ENDING}, ?) > 0")
        values.append(word)
    return " AND ".join(parts), values


def _order(query: CustomerQuery) -> str:
    column = _SORTS[query.sort]
    direction = " DESC" if query.is_descending else ""
    if not column:
        return f"pos{direction}"
    if column == "next_expiry":
        # What has no date stands last, whichever way the dates run.
        return f"next_expiry IS NULL, next_expiry{direction}, pos"
    return f"{column}{direction}, pos"


def _row(columns: tuple[Any, ...]) -> CustomerRow:
    key, record_id, company, domain, tenant_id, segment, country, tags, active, suspended, expiry, pending, only = (
        columns
    )
    return CustomerRow(
        key=key,
        id=record_id,
        company=company,
        domain=domain,
        tenant_id=tenant_id,
        segment=Segment(segment),
        country=country,
        tags=tuple(json.loads(tags)),
        active=active,
        suspended=suspended,
        next_expiry=date.fromisoformat(expiry) if expiry else None,
        pending=pending,
        is_only_here=bool(only),
    )
