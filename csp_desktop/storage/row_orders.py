"""Orders of rows that can be read by pages at any depth: the stored name order, or a temporary order table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any

import peewee

from csp_desktop.services.ports.rows import Opened
from csp_desktop.storage.database import understood

PAGE_ROWS = 256
"""Rows of a page."""


@dataclass(frozen=True)
class Anchored:
    """The name order: the place of every 256th row."""

    places: tuple[int, ...]


@dataclass(frozen=True)
class Listed:
    """Any other order: a temporary table of row keys, numbered from 1."""

    table: str


class RowOrders:
    """Makes and reads orders over one table on the reading lane's connection.

    Args:
        table: Where the rows are.
        columns: What a row reads, as SQL.
    """

    def __init__(self, database: peewee.SqliteDatabase, table: str, columns: str) -> None:
        self._database = database
        self._table = table
        self._columns = columns
        self._numbers = count(1)

    def in_name_order(self) -> Opened:
        """Open all rows by ``pos``."""
        with understood():
            places = self._all(
                f"WITH RECURSIVE anchor (pos) AS (SELECT min(pos) FROM {self._table} UNION ALL "  # noqa: S608  our own names
                f"SELECT (SELECT pos FROM {self._table} WHERE pos > anchor.pos ORDER BY pos LIMIT 1 OFFSET "
                f"{PAGE_ROWS - 1}) FROM anchor WHERE anchor.pos IS NOT NULL) "
                "SELECT pos FROM anchor WHERE pos IS NOT NULL"
            )
            ((total,),) = self._all(f"SELECT count(*) FROM {self._table}")  # noqa: S608  our own names
        return Opened(total, Anchored(tuple(place for (place,) in places)))

    def by(self, keys: str, values: Sequence[Any]) -> Opened:
        """Open the rows whose keys a statement gives, in its order.

        Args:
            keys: A SELECT of one column of keys, ordered.
        """
        table = f"order_{next(self._numbers)}"
        with understood():
            self._database.execute_sql(f"CREATE TEMP TABLE {table} (number INTEGER PRIMARY KEY, row_key INTEGER)")
            try:
                self._database.execute_sql(f"INSERT INTO {table} (row_key) {keys}", values)
            except BaseException:
                # An interrupted query must not leave its table behind.
                self._database.execute_sql(f"DROP TABLE {table}")
                raise
            ((total,),) = self._all(f"SELECT count(*) FROM {table}")  # noqa: S608  our own names
        return Opened(total, Listed(table))

    def page(self, token: object, number: int) -> list[tuple[Any, ...]]:
        """Return the columns of a page's rows."""
        with understood():
            if isinstance(token, Anchored):
                if number >= len(token.places):
                    return []
                return self._all(
                    f"SELECT {self._columns} FROM {self._table} WHERE pos >= ? ORDER BY pos LIMIT {PAGE_ROWS}",  # noqa: S608  our own names
                    (token.places[number],),
                )
            assert isinstance(token, Listed), "tokens are made here"
            first = number * PAGE_ROWS + 1
            return self._all(
                f"SELECT {self._columns} FROM {token.table} JOIN {self._table} ON {self._table}.key = "  # noqa: S608  our own names
                f"{token.table}.row_key WHERE number BETWEEN ? AND ? ORDER BY number",
                (first, first + PAGE_ROWS - 1),
            )

    def close(self, token: object) -> None:
        """Let go of an order."""
        if isinstance(token, Listed):
            with understood():
                self._database.execute_sql(f"DROP TABLE IF EXISTS {token.table}")

    def _all(self, statement: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        rows: list[tuple[Any, ...]] = self._database.execute_sql(statement, values).fetchall()
        return rows
