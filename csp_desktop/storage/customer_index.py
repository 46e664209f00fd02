"""Where a customer stands in name order, and by which terms it is found.

``pos`` is the place in name order with gaps; the search index has it as its row id, so that what is found comes in name
order without a sort.
"""

from __future__ import annotations

from dataclasses import dataclass

import peewee

from csp_desktop.storage.search import COUNTRY, PENDING, SEGMENT, SUSPENDED, grams

GAP = 64
"""Distance of neighbours when places are given in bulk: six more find room between any two."""


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
        return None if row is None else (row[0], _indexed(row[1:]))

    def _free_place(self, key: str, customer_id: str) -> int:
        """Return a place between the neighbours in name order, making room where there is none."""
        row = self._database.execute_sql(
            "SELECT (SELECT pos FROM customer_shown WHERE name_key < ? AND id <> ? ORDER BY name_key DESC LIMIT 1), "
            "(SELECT pos FROM customer_shown WHERE name_key > ? AND id <> ? ORDER BY name_key LIMIT 1)",
            (key, customer_id, key, customer_id),
        ).fetchone()
        before, after = row
        if before is None and after is None:
            return 0
        if after is None:
            return int(before) + GAP
        if before is None:
            return int(after) - GAP
        if after - before < 2:
            self._make_room(after, customer_id)
            after += 1
        return int(before + after) // 2 if after - before > 1 else int(before) + 1

    def _make_room(self, first: int, customer_id: str) -> None:
        """Shift a row by one, and those behind it as far as they touch, the last one first."""
        run: list[tuple[int, Indexed, str]] = []
        expected = first
        rows = self._database.execute_sql(
            "SELECT pos, name_key, haystack, segment, country, suspended > 0, pending > 0, id FROM customer_shown "
            "WHERE pos >= ? ORDER BY pos",
            (first,),
        )
        for row in rows:
            if row[0] != expected:
                break
            if row[7] != customer_id:
                run.append((row[0], _indexed(row[1:7]), row[7]))
            expected += 1
        rows.close()
        for pos, shown, each_id in reversed(run):
            self._forget(pos, shown)
            self._database.execute_sql("UPDATE customer_shown SET pos = ? WHERE id = ?", (pos + 1, each_id))
            self._find_by(pos + 1, shown)

    def _find_by(self, pos: int, shown: Indexed) -> None:
        self._database.execute_sql("INSERT INTO customer_search (rowid, t) VALUES (?, ?)", (pos, shown.terms()))

    def _forget(self, pos: int, shown: Indexed) -> None:
        # A table without content must be told what it held.
        self._database.execute_sql(
            "INSERT INTO customer_search (customer_search, rowid, t) VALUES ('delete', ?, ?)", (pos, shown.terms())
        )


def _indexed(row: tuple[str, str, str, str, int, int]) -> Indexed:
    key, text, segment, country, has_suspended, has_pending = row
    return Indexed(key, text, segment, country, bool(has_suspended), bool(has_pending))
