"""Customers and subscriptions by the hundred thousand, as a first import brings them.

Single stores find each customer a place of its own; here all of them are put into name order at once, and the search
index is built anew in that order. For more than about a tenth of what is there, that is faster.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice
from typing import Any, TypeVar

import peewee

from csp_desktop.domain.customers import Customer
from csp_desktop.domain.overlay import Seen
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.services.ports.stores import CustomerFigures
from csp_desktop.storage.customer_index import GAP, indexed
from csp_desktop.storage.customers import indexed_of, shown_columns
from csp_desktop.storage.packing import to_columns
from csp_desktop.storage.statements import insert, upsert
from csp_desktop.storage.subscriptions import shown_columns as subscription_columns

STEP = 1000
"""Rows of one statement."""

T = TypeVar("T")


class BulkLoader:
    """Writes many records inside of a transaction that the caller began.

    Args:
        database: Whose connection of the calling thread is used.
    """

    def __init__(self, database: peewee.SqliteDatabase) -> None:
        self._connection = database.connection()

    def customers(self, loaded: Iterable[tuple[Seen[Customer], CustomerFigures, str]]) -> None:
        """Write customers with raw JSON, base where they have one and what lists show; put all into name order."""
        self._connection.execute("CREATE TEMP TABLE staged AS SELECT * FROM customer_shown")
        self._connection.execute("CREATE UNIQUE INDEX temp.staged_id ON staged (id)")
        for batch in _batches(loaded):
            bases = [{**to_columns(seen.base), "raw_json": raw} for seen, _, raw in batch if seen.base is not None]
            self._write("customer", bases)
            shown = [shown_columns(seen, figures, indexed_of(seen.now, figures), 0) for seen, figures, _ in batch]
            self._connection.executemany(upsert("staged", shown[0], "id"), shown)
        self._connection.execute(
            "UPDATE staged SET key = rowid + (SELECT coalesce(max(key), 0) FROM customer_shown) WHERE key IS NULL"
        )
        self._connection.execute("DELETE FROM customer_shown")
        names = [row[1] for row in self._connection.execute("PRAGMA table_info(customer_shown)")]
        values = [f"{GAP} * row_number() OVER (ORDER BY name_key)" if name == "pos" else name for name in names]
        self._connection.execute(
            f"INSERT INTO customer_shown ({', '.join(names)}) SELECT {', '.join(values)} FROM staged ORDER BY name_key"  # noqa: S608  our own names
        )
        self._connection.execute("DROP TABLE temp.staged")
        self._index_anew()

    def subscriptions(self, loaded: Iterable[tuple[Seen[Subscription], date | None, str]]) -> None:
        """Write subscriptions with deadline and raw JSON, base where they have one and what lists show."""
        for batch in _batches(loaded):
            bases = [{**to_columns(seen.base), "raw_json": raw} for seen, _, raw in batch if seen.base is not None]
            self._write("subscription", bases)
            self._write("subscription_shown", [subscription_columns(seen, deadline) for seen, deadline, _ in batch])

    def _write(self, table: str, rows: list[dict[str, Any]]) -> None:
        if rows:
            self._connection.executemany(upsert(table, rows[0], "id", unless_empty="raw_json"), rows)

    def _index_anew(self) -> None:
        self._connection.execute("INSERT INTO customer_search (customer_search) VALUES ('delete-all')")
        rows = self._connection.execute(
            "SELECT pos, name_key, haystack, segment, country, suspended > 0, pending > 0 FROM customer_shown "
            "ORDER BY pos"
        )
        self._connection.executemany(
            insert("customer_search", ("rowid", "t")),
            ({"rowid": row[0], "t": indexed(row[1:]).terms()} for row in rows),
        )


def _batches(items: Iterable[T]) -> Iterator[list[T]]:
    left = iter(items)
    while batch := list(islice(left, STEP)):
        yield batch
