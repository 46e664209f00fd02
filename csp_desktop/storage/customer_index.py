"""Where a customer stands in name order, and by which terms it is found.

``pos`` is the place in name order with gaps; the search index has it as its row id, so that what is found comes in name
order without a sort.
"""

from __future__ import annotations

from dataclasses import dataclass

import peewee

from csp_desktop.storage.search import COUNTRY, PENDING, SEGMENT, SUSPENDED, grams

GAP = 16
"""Distance of neighbours when places are given in bulk: four more find room between any two."""

ASIDE = 2**60
"""How far below all places a row waits that is moved, as no two may ever share one; the new one waits twice as far."""

_PLACED = "SELECT pos, name_key, haystack, segment, country, suspended > 0, pending > 0, id FROM customer_shown "


@dataclass(frozen=True)
class Indexed:
    """What place and terms of a customer depend on."""

    name_key: str
    haystack: str
    segment: str
    country: str
    has_suspended: bool
    has_pending: bool

    def terms(self) -> str:
        """Return the text that the search index holds."""
        marks = [f"{SEGMENT}{self.segment}"]
        if self.country:
            marks.append(f"{COUNTRY}{self.country.lower()}")
        if self.has_suspended:
            marks.append(SUSPENDED)
        if self.has_pending:
            marks.append(PENDING)
        return f"{grams(self.haystack)} {' '.join(marks)}"


class SqlCustomerIndex:
    """Keeps places and terms in step with the shown customers."""

    def __init__(self, database: peewee.SqliteDatabase) -> None:
        self._database = database

    def place(self, customer_id: str, shown: Indexed) -> int:
        """Return where a customer stands, and make it found by its new terms."""
        old = self._old(customer_id)
        if old is not None and old[1] == shown:
            return old[0]
        if old is not None:
            self._forget(*old)
        if old is not None and old[1].name_key == shown.name_key:
            pos = old[0]
        else:
            # Its old place is free for others from here on; its line takes the new one when it is written.
            self._database.execute_sql("UPDATE customer_shown SET pos = pos - ? WHERE id = ?", (2 * ASIDE, customer_id))
            pos = self._free_place(shown.name_key, customer_id)
        self._find_by(pos, shown)
        return pos

    def remove(self, customer_id: str) -> None:
        """Let a customer be found no more."""
        old = self._old(customer_id)
        if old is not None:
            self._forget(*old)

    def _old(self, customer_id: str) -> tuple[int, Indexed] | None:
        row = self._database.execute_sql(
            "SELECT pos, name_key, haystack, segment, country, suspended > 0, pending > 0 FROM customer_shown "
            "WHERE id = ?",
            (customer_id,),
        ).fetchone()
        return None if row is None else (row[0], indexed(row[1:]))

    def _free_place(self, key: str, customer_id: str) -> int:
        """Return a place between the neighbours in name order, making room where there is none."""
        before, after = self._neighbours(key, customer_id)
        if before is not None and after is not None and after - before < 2:
            self._make_room(before, after, customer_id)
            before, after = self._neighbours(key, customer_id)
        if before is None:
            return 0 if after is None else after - GAP
        return before + GAP if after is None else (before + after) // 2

    def _neighbours(self, key: str, customer_id: str) -> tuple[int | None, int | None]:
        before, after = self._database.execute_sql(
            "SELECT (SELECT pos FROM customer_shown WHERE name_key < ? AND id <> ? ORDER BY name_key DESC LIMIT 1), "
            "(SELECT pos FROM customer_shown WHERE name_key > ? AND id <> ? ORDER BY name_key LIMIT 1)",
            (key, customer_id, key, customer_id),
        ).fetchone()
        return before, after

    def _make_room(self, before: int, after: int, customer_id: str) -> None:
        """Spread the rows around two neighbours evenly, over the least stretch that is then no more than half full.

        So the more crowded a stretch is, the more room it gets, and the next ones there find theirs at once.
        """
        reach = GAP
        while True:
            first, last = before - reach, after + reach
            rows = self._database.execute_sql(
                _PLACED + "WHERE pos BETWEEN ? AND ? AND id <> ? ORDER BY pos", (first, last, customer_id)
            ).fetchall()
            if 2 * (len(rows) + 1) <= last - first:
                break
            reach *= 2
        step = (last - first) // (len(rows) + 1)
        moved = [(row, first + step * number) for number, row in enumerate(rows, 1) if row[0] != first + step * number]
        for row, _pos in moved:
            self._forget(row[0], indexed(row[1:7]))
        connection = self._database.connection()
        connection.executemany("UPDATE customer_shown SET pos = ? WHERE id = ?", [(p - ASIDE, r[7]) for r, p in moved])
        connection.executemany("UPDATE customer_shown SET pos = ? WHERE id = ?", [(p, r[7]) for r, p in moved])
        for row, pos in moved:
            self._find_by(pos, indexed(row[1:7]))

    def _find_by(self, pos: int, shown: Indexed) -> None:
        self._database.execute_sql("INSERT INTO customer_search (rowid, t) VALUES (?, ?)", (pos, shown.terms()))

    def _forget(self, pos: int, shown: Indexed) -> None:
        # A table without content must be told what it held.
        self._database.execute_sql(
            "INSERT INTO customer_search (customer_search, rowid, t) VALUES ('delete', ?, ?)", (pos, shown.terms())
        )


def indexed(row: tuple[str, str, str, str, int, int]) -> Indexed:
    """Return what a row of ``name_key, haystack, segment, country`` and two flags says."""
    key, text, segment, country, has_suspended, has_pending = row
    return Indexed(key, text, segment, country, bool(has_suspended), bool(has_pending))
