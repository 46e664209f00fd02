"""The customer list: sorted, filtered and searched in SQL, read by pages."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import peewee

from csp_desktop.domain.enums import Segment
from csp_desktop.services.ports.rows import CustomerQuery, CustomerRow, Opened
from csp_desktop.storage.database import understood
from csp_desktop.storage.folding import fold, words_of
from csp_desktop.storage.row_orders import RowOrders, Select
from csp_desktop.storage.search import COMMON_ENDING, NO_COUNTRIES, PENDING, SEGMENT, SUSPENDED, checks, match

_COLUMNS = (
    "key, id, company, domain, tenant_id, segment, country, tags, active, suspended, next_expiry, pending, is_only_here"
)

_SORTS = {
    "company": "pos",
    "domain": "domain_key",
    "segment": "segment",
    "country": "country",
    "active": "active",
    "suspended": "suspended",
    "expiry": "next_expiry",
    "pending": "pending",
}
"""Column by the query's word; every one has an index with ``pos``."""

SHORTEST_COUNTRY = 2
"""Characters of a word that is looked for in the names of countries."""

CountryNames = Callable[[], Mapping[str, str]]

_FOUND = "customer_search MATCH ?"
_JOINED = "customer_search CROSS JOIN customer_shown ON customer_shown.pos = customer_search.rowid"
_WHOLE = "haystack"
_WITHOUT_ENDING = f"replace(haystack || char(10), '{COMMON_ENDING}' || char(10), char(10))"


@dataclass(frozen=True)
class Asked:
    """What of a query the search index answers, and what is checked in the rows that it finds.

    Args:
        found: Words and filters for the index; empty where it cannot help.
        conditions: On the rows themselves.
        values: Those of the conditions, in their order.
    """

    found: str
    conditions: tuple[str, ...]
    values: tuple[str, ...]

    @property
    def sources(self) -> str:
        """The tables to read, with the index first."""
        return _JOINED if self.found else "customer_shown"

    def where(self, *more: str) -> str:
        """Return the WHERE clause, with further conditions; empty where there are none."""
        parts = (*((_FOUND,) if self.found else ()), *self.conditions, *more)
        return f" WHERE {' AND '.join(parts)}" if parts else ""

    @property
    def bound(self) -> tuple[str, ...]:
        """The values of the clause."""
        return (*((self.found,) if self.found else ()), *self.values)


class SqlCustomerRows:
    """Reads the customer list on the reading lane's connection.

    Args:
        country_names: Tells the names of countries by their code, as a person sees them now.
    """

    def __init__(self, database: peewee.SqliteDatabase, country_names: CountryNames) -> None:
        self._database = database
        self._country_names = country_names
        self._orders = RowOrders(database, "customer_shown", _COLUMNS, place="pos")

    def open(self, query: CustomerQuery) -> Opened:
        """Prepare the order of a query."""
        asked = self._asked(query)
        if query.sort == "company" and not asked.bound:
            return self._orders.by_place(is_descending=query.is_descending)
        return self._orders.by(*selects(query, asked))

    def page(self, token: object, number: int) -> Sequence[CustomerRow]:
        """Return the rows of a page."""
        return [_row(columns) for columns in self._orders.page(token, number)]

    def close_order(self, token: object) -> None:
        """Let go of an order."""
        self._orders.close(token)

    def counts(self, query: CustomerQuery) -> Mapping[str, int]:
        """Return how many the text finds, by chip."""
        chips = {
            "all": CustomerQuery(text=query.text),
            **{segment.value: CustomerQuery(text=query.text, segment=segment) for segment in Segment},
            "suspended": CustomerQuery(text=query.text, is_suspended=True),
            "pending": CustomerQuery(text=query.text, is_pending=True),
        }
        asked = {name: self._asked(chip) for name, chip in chips.items()}
        if asked["all"].conditions:
            return self._counts_of_rows(asked["all"])
        return {name: self._count(each) for name, each in asked.items()}

    def _asked(self, query: CustomerQuery) -> Asked:
        words = words_of(query.text)
        terms = [] if query.segment is None else [f"{SEGMENT}{query.segment.value}"]
        if query.is_suspended:
            terms.append(SUSPENDED)
        if query.is_pending:
            terms.append(PENDING)
        countries = self._countries(words)
        checked = [
            _condition(word, is_whole=is_whole, countries=countries.get(word, ())) for word, is_whole in checks(words)
        ]
        return Asked(
            found=match(words, terms, countries),
            conditions=tuple(condition for condition, _ in checked),
            values=tuple(value for _, values in checked for value in values),
        )

    def _countries(self, words: Sequence[str]) -> Mapping[str, Collection[str]]:
        """Return by word the codes of the countries in whose name it occurs; a single letter occurs in most."""
        telling = [word for word in words if len(word) >= SHORTEST_COUNTRY]
        if not telling:
            return NO_COUNTRIES
        names = {code: fold(name) for code, name in self._country_names().items()}
        return {word: [code for code, name in names.items() if word in name] for word in telling}

    def _count(self, asked: Asked) -> int:
        """Count what the index finds; it knows all filters."""
        table = "customer_search" if asked.found else "customer_shown"
        with understood():
            statement = f"SELECT count(*) FROM {table}{asked.where()}"  # noqa: S608  our own names
            (number,) = self._database.execute_sql(statement, asked.bound).fetchone()
        return int(number)

    def _counts_of_rows(self, asked: Asked) -> Mapping[str, int]:
        """Count rows that have to be looked at anyway, all chips at once."""
        with understood():
            rows = self._database.execute_sql(
                f"SELECT segment, count(*), sum(suspended > 0), sum(pending > 0) FROM {asked.sources}{asked.where()} "  # noqa: S608  our own names
                "GROUP BY segment",
                asked.bound,
            ).fetchall()
        counts = {segment.value: 0 for segment in Segment}
        counts.update({segment: number for segment, number, _suspended, _pending in rows})
        return {
            **counts,
            "all": sum(row[1] for row in rows),
            "suspended": sum(row[2] for row in rows),
            "pending": sum(row[3] for row in rows),
        }


def selects(query: CustomerQuery, asked: Asked) -> Sequence[Select]:
    """Return what gives the places of a query's customers in its order.

    The other direction is the exact reverse, so that the same index serves both; only what has no date stands last
    either way.
    """
    way = "DESC" if query.is_descending else "ASC"
    column = _SORTS[query.sort]
    if column == "pos":
        if asked.found and not asked.conditions:
            return [Select(f"SELECT rowid FROM customer_search WHERE {_FOUND} ORDER BY rowid {way}", asked.bound)]  # noqa: S608  our own names
        order = f"customer_search.rowid {way}" if asked.found else f"pos {way}"
        return [Select(f"SELECT pos FROM {asked.sources}{asked.where()} ORDER BY {order}", asked.bound)]  # noqa: S608  our own names
    parts = [(f"{column} IS NOT NULL", f"{column} {way}, pos {way}")]
    if column == "next_expiry":
        parts.append((f"{column} IS NULL", "pos"))
    return [
        Select(f"SELECT pos FROM {asked.sources}{asked.where(condition)} ORDER BY {order}", asked.bound)  # noqa: S608  our own names
        for condition, order in parts
    ]


def _condition(word: str, *, is_whole: bool, countries: Collection[str]) -> tuple[str, tuple[str, ...]]:
    """Return what a row must fulfil for a word, and the values of it."""
    holds = f"instr({_WHOLE if is_whole else _WITHOUT_ENDING}, ?) > 0"
    if not countries:
        return holds, (word,)
    return f"({holds} OR country IN ({', '.join('?' for _ in countries)}))", (word, *countries)


_SEGMENTS = {segment.value: segment for segment in Segment}


def _row(columns: tuple[Any, ...]) -> CustomerRow:
    key, record_id, company, domain, tenant_id, segment, country, tags, active, suspended, expiry, pending, only = (
        columns
    )
    # By place, and without work for what most lack: a page of 256 is read between two frames.
    return CustomerRow(
        key,
        record_id,
        company,
        domain,
        tenant_id,
        _SEGMENTS[segment],
        country,
        () if tags == "[]" else tuple(json.loads(tags)),
        active,
        suspended,
        date.fromisoformat(expiry) if expiry else None,
        pending,
        bool(only),
    )
