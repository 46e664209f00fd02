"""The catalogue in its table; written in bulk, so that 30,000 offers take a moment."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

import peewee

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.domain.offers import Offer
from csp_desktop.services.ports.stores import Merged
from csp_desktop.storage.folding import fold, name_key
from csp_desktop.storage.offer_memory import OfferMemory
from csp_desktop.storage.packing import from_columns, to_columns
from csp_desktop.storage.statements import upsert

STEP = 500
"""Offers between two looks at whether the import was cancelled."""


class SqlOffers:
    """Keeps the catalogue.

    Every merge that writes raises the table's revision, by which a remembered catalogue is known to be the one that is
    there.
    """

    def __init__(self, database: peewee.SqliteDatabase, memory: OfferMemory) -> None:
        self._database = database
        self._memory = memory
        self._is_written = False

    def find(self, offer_id: str) -> Offer | None:
        """Return an offer by its id, compared without case."""
        found = self._offers("WHERE folded_id = ?", (offer_id.casefold(),))
        return found[0] if found else None

    def all(self) -> tuple[Offer, ...]:
        """Return the whole catalogue by category, rank and name."""
        revision = self._revision()
        remembered = None if self._is_written else self._memory.recall(revision)
        if remembered is not None:
            return remembered
        found = self._offers("ORDER BY category_rank, category, rank, name_key", ())
        if not self._is_written:
            self._memory.keep(revision, found)
        return found

    def merge(
        self,
        offers: Sequence[tuple[Offer, str]],
        progress: Callable[[int, int], None],
        is_cancelled: Callable[[], bool],
    ) -> Merged:
        """Write offers with their raw JSON: new ones added, changed ones replaced, others kept."""
        known = dict(self._database.execute_sql("SELECT folded_id, raw_json FROM offer").fetchall())
        revision = self._revision() + 1
        new = changed = unchanged = 0
        for start in range(0, len(offers), STEP):
            if is_cancelled():
                raise ExpectedError(Code.IMPORT_CANCELLED)
            written: list[tuple[Offer, str]] = []
            for offer, raw in offers[start : start + STEP]:
                before = known.get(offer.id.casefold())
                if before == raw and raw:
                    unchanged += 1
                    continue
                new, changed = (new + 1, changed) if before is None else (new, changed + 1)
                known[offer.id.casefold()] = raw
                written.append((offer, raw))
            self._write(written, revision)
            progress(min(start + STEP, len(offers)), len(offers))
        return Merged(new, changed, unchanged)

    def count(self) -> int:
        """Return how many there are."""
        (count,) = self._database.execute_sql("SELECT count(*) FROM offer").fetchone()
        return int(count)

    def _revision(self) -> int:
        (revision,) = self._database.execute_sql("SELECT coalesce(max(revision), 0) FROM offer").fetchone()
        return int(revision)

    def _write(self, offers: Sequence[tuple[Offer, str]], revision: int) -> None:
        connection = self._database.connection()
        rows = [{**_row(offer, raw), "revision": revision} for offer, raw in offers]
        if not rows:
            return
        self._is_written = True
        connection.executemany(upsert("offer", rows[0], "folded_id"), rows)
        ids = [(row["folded_id"],) for row in rows]
        key = "(SELECT key FROM offer WHERE folded_id = ?)"
        connection.executemany(f"DELETE FROM offer_prerequisite WHERE offer_key = {key}", ids)  # noqa: S608  as above
        needed = {(offer.id.casefold(), base.casefold()) for offer, _raw in offers for base in offer.prerequisites}
        connection.executemany(
            f"INSERT INTO offer_prerequisite (offer_key, folded_base_id) VALUES ({key}, ?)",  # noqa: S608  as above
            sorted(needed),
        )

    def _offers(self, rest: str, values: tuple[Any, ...]) -> tuple[Offer, ...]:
        names = _names()
        columns = ", ".join(f'"{name}"' for name in names)
        rows = self._database.execute_sql(f"SELECT {columns} FROM offer {rest}", values)  # noqa: S608  our own columns
        return tuple(from_columns(dict(zip(names, row, strict=True)), Offer) for row in rows)


def _row(offer: Offer, raw: str) -> dict[str, Any]:
    return {
        "folded_id": offer.id.casefold(),
        **to_columns(offer),
        "name_key": name_key(offer.name, offer.id),
        "haystack": "\n".join(
            fold(part).replace("\n", " ")
            for part in (offer.name, offer.id, offer.product_name, offer.description)
            if part
        ),
        "raw_json": raw,
    }


@cache
def _names() -> tuple[str, ...]:
    return tuple(to_columns(Offer("", "")))
