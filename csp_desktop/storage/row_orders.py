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
    """The name order, or its reverse: the place of every 256th row."""

    places: tuple[int, ...]
    is_descending: bool


@dataclass(frozen=True)
class Listed:
    """Any other order: a temporary table of the rows' places, numbered from 1."""

    table: str


@dataclass(frozen=True)
class Select:
    """A statement that gives the places of rows in their order, with its values."""

    statement: str
    values: tuple[Any, ...] = ()


class RowOrders:
    """Makes and reads orders over one table on the reading lane's connection.

    An order is as the rows stood when it was opened. A row that has gone since is missing from its page; whoever shows
    the order opens it anew once a change is published.

    Args:
        table: Where the rows are.
        columns: What a row reads, as SQL.
        place: Column of whole numbers by which orders name a row.
    """

    def __init__(self, database: peewee.SqliteDatabase, table: str, columns: str, place: str) -> None:
        self._database = database
        # Other tables' orders lie on the same connection.
        self._names = (f"{table}_order_{number}" for number in count(1))
        anchors = (
            "WITH RECURSIVE anchor (place) AS (SELECT {first}({place}) FROM {table} UNION ALL "
            "SELECT (SELECT {place} FROM {table} WHERE {place} {after} anchor.place ORDER BY {place} {way} LIMIT 1 "
            "OFFSET {skip}) FROM anchor WHERE anchor.place IS NOT NULL) "
            "SELECT place FROM anchor WHERE place IS NOT NULL"
        )
        page = "SELECT {columns} FROM {table} WHERE {place} {after}= ? ORDER BY {place} {way} LIMIT {rows}"
        names = {"table": table, "columns": columns, "place": place, "skip": PAGE_ROWS - 1, "rows": PAGE_ROWS}
        ways = {
            False: {"first": "min", "after": ">", "way": "ASC"},
            True: {"first": "max", "after": "<", "way": "DESC"},
        }
        self._anchors = {turned: anchors.format(**names, **way) for turned, way in ways.items()}
        self._pages = {turned: page.format(**names, **way) for turned, way in ways.items()}
        self._total = f"SELECT count(*) FROM {table}"  # noqa: S608  our own names
        self._listed = (
            f"SELECT {columns} FROM temp.{{order}} CROSS JOIN {table} ON {table}.{place} = {{order}}.place "  # noqa: S608  our own names
            "WHERE number BETWEEN ? AND ? ORDER BY number"
        )

    def by_place(self, *, is_descending: bool) -> Opened:
        """Open all rows by their stored place."""
        with understood():
            places = self._all(self._anchors[is_descending])
            ((total,),) = self._all(self._total)
        return Opened(total, Anchored(tuple(place for (place,) in places), is_descending))

    def by(self, *selects: Select) -> Opened:
        """Open the rows whose places statements give, one after the other."""
        table = next(self._names)
        with understood():
            self._database.execute_sql(f"CREATE TEMP TABLE {table} (number INTEGER PRIMARY KEY, place INTEGER)")
            try:
                for select in selects:
                    self._database.execute_sql(f"INSERT INTO temp.{table} (place) {select.statement}", select.values)
                ((total,),) = self._all(f"SELECT count(*) FROM temp.{table}")  # noqa: S608  our own names
            except BaseException:
                # An interrupted query must not leave its table behind.
                self._database.execute_sql(f"DROP TABLE temp.{table}")
                raise
        return Opened(total, Listed(table))

    def page(self, token: object, number: int) -> list[tuple[Any, ...]]:
        """Return the columns of a page's rows."""
        with understood():
            if isinstance(token, Anchored):
                if number >= len(token.places):
                    return []
                return self._all(self._pages[token.is_descending], (token.places[number],))
            assert isinstance(token, Listed), "tokens are made here"
            first = number * PAGE_ROWS + 1
            return self._all(self._listed.format(order=token.table), (first, first + PAGE_ROWS - 1))

    def close(self, token: object) -> None:
        """Let go of an order."""
        if isinstance(token, Listed):
            with understood():
                self._database.execute_sql(f"DROP TABLE IF EXISTS temp.{token.table}")

    def _all(self, statement: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        rows: list[tuple[Any, ...]] = self._database.execute_sql(statement, values).fetchall()
        return rows
