"""Search, tables, loading, durability and backup of the database file, as ratios.

Run with ``python -m benchmarks.storage [customers]``; 200,000 without a number.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path

from benchmarks.ratios import Ratio, interleaved, milliseconds, percentile, report
from csp_desktop.domain.changes import PlaceOrder
from csp_desktop.domain.enums import BillingCycle
from csp_desktop.domain.outbox import Entry
from csp_desktop.services.ports.rows import CustomerQuery
from csp_desktop.storage.customer_index import indexed
from csp_desktop.storage.database import Database
from csp_desktop.storage.folding import words_of
from csp_desktop.storage.lists import SqlLists
from csp_desktop.storage.search import match
from csp_desktop.storage.work import begin_writing
from tests.builders import an_order_line
from tests.scale.filling import fill
from tests.scale.population import holdings, residents

CUSTOMERS = 200_000
"""How many where nobody says a number."""

TYPED = ("müller", "muller", "한", "한국", "프트웨어", "전자 1", "東京", "northwind", "orthwin", "99", "gold", "zzz")
RAW_PAGE = (
    "SELECT key, id, company, domain, tenant_id, segment, country, tags, active, suspended, next_expiry, pending, "
    "is_only_here FROM customer_shown WHERE pos >= ? ORDER BY pos LIMIT 256"
)


def storages(customers: int) -> list[Ratio]:
    """Measure everything over a population of that many."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "house.sqlite"
        database = Database(path)
        fill(database, residents(customers), holdings(customers, customers))
        database.close_here()
        database.open_for_reading()
        database.open_for_writing()
        raw = sqlite3.connect(path, isolation_level=None)
        raw.execute("PRAGMA mmap_size = 2147418112")
        with closing(raw):
            ratios = [
                *searches(SqlLists(database), raw),
                *tables(SqlLists(database), raw),
                *index_sizes(raw, Path(folder)),
                *durability(database, Path(folder)),
                *backups(database, raw, Path(folder)),
            ]
        database.close_here()
    return ratios


def searches(lists: SqlLists, raw: sqlite3.Connection) -> Iterator[Ratio]:
    """Each key of what a person types: to the first page, against the bare statement of the index."""
    ours, bare, hangul = [], [], []
    for text in TYPED:
        for length in range(1, len(text) + 1):
            typed = text[:length].strip()
            asked = match(words_of(typed))

            def search(query: CustomerQuery = CustomerQuery(text=typed)) -> None:  # noqa: B008  frozen, and bound per turn
                opened = lists.customers.open(query)
                lists.customers.page(opened.token, 0)
                lists.customers.close_order(opened.token)

            def rows(asked: str = asked) -> None:
                statement = "SELECT rowid FROM customer_search WHERE customer_search MATCH ? ORDER BY rowid"
                first = raw.execute(statement, (asked,)).fetchall()[:1]
                raw.execute(RAW_PAGE, first[0] if first else (0,)).fetchall()

            mine, theirs = interleaved(search, rows, 5)
            ours.append(mine)
            bare.append(theirs)
            if text == "한국" and length == 1:
                hangul.append(mine)
    yield Ratio(
        "G2 search and first page, p95, to the bare index and page", percentile(ours, 0.95), percentile(bare, 0.95), 2
    )
    yield Ratio("G2 the slowest key of all, to a frame of 16 ms per 1M", max(ours), 16, 1)

    def chips() -> object:
        return lists.customer_counts(CustomerQuery(text="müller"))

    def found() -> None:
        lists.customers.close_order(lists.customers.open(CustomerQuery(text="müller")).token)

    yield Ratio("G3 all chips counted, to the search itself", *interleaved(chips, found, 10), 5)


def tables(lists: SqlLists, raw: sqlite3.Connection) -> Iterator[Ratio]:
    """Opening an order and reading its pages, at any depth."""
    anchors = (
        "WITH RECURSIVE a (p) AS (SELECT min(pos) FROM customer_shown UNION ALL SELECT (SELECT pos FROM customer_shown "
        "WHERE pos > a.p ORDER BY pos LIMIT 1 OFFSET 255) FROM a WHERE a.p IS NOT NULL) SELECT p FROM a"
    )
    opened = lists.customers.open(CustomerQuery())
    places = [place for (place,) in raw.execute(anchors) if place is not None]
    last = len(places) - 2
    for number, name in ((0, "first"), (last // 2, "middle"), (last, "last full")):

        def page(number: int = number) -> object:
            return lists.customers.page(opened.token, number)

        def bare(number: int = number) -> object:
            return raw.execute(RAW_PAGE, (places[number],)).fetchall()

        ours, theirs = interleaved(page, bare, 200)
        yield Ratio(f"G4 {name} page, to the bare statement (lines become objects)", ours, theirs, 2)
    deep, first = interleaved(
        lambda: lists.customers.page(opened.token, last), lambda: lists.customers.page(opened.token, 0), 200
    )
    yield Ratio("G4 last page, to the first", deep, first, 1.3)
    ours, theirs = interleaved(
        lambda: lists.customers.open(CustomerQuery()), lambda: raw.execute(anchors).fetchall(), 20
    )
    yield Ratio("G5 name order opened, to the bare recursive statement", ours, theirs, 3)

    def by_domain() -> None:
        lists.customers.close_order(lists.customers.open(CustomerQuery(sort="domain")).token)

    ours, theirs = interleaved(by_domain, lambda: raw.execute(anchors).fetchall(), 5)
    yield Ratio("G5 another order opened, to the same", ours, theirs, 12)
    ours, theirs = interleaved(
        lambda: lists.deadlines(date(2020, 1, 10)),
        lambda: raw.execute(
            "SELECT id FROM subscription_shown WHERE deadline IS NOT NULL AND deadline <= '2020-01-10' "
            "ORDER BY deadline LIMIT 1000"
        ).fetchall(),
        20,
    )
    yield Ratio("G8 deadlines with names, to the bare index", ours, theirs, 15)


def index_sizes(raw: sqlite3.Connection, folder: Path) -> Iterator[Ratio]:
    """The search index: its size to the customers', and its building to loading the bare lines."""
    sizes = dict(raw.execute("SELECT name, sum(pgsize) FROM dbstat GROUP BY name").fetchall())
    index = sum(size for name, size in sizes.items() if name.startswith("customer_search"))
    yield Ratio("G3 size of the index, to the table of customers (MB)", index / 1e6, sizes["customer"] / 1e6, 0.6)
    lines = raw.execute("SELECT * FROM customer_shown ORDER BY pos LIMIT 50000").fetchall()
    rows = raw.execute(
        "SELECT pos, name_key, haystack, segment, country, suspended > 0, pending > 0 FROM customer_shown "
        "ORDER BY pos LIMIT 50000"
    ).fetchall()
    (made,) = raw.execute("SELECT sql FROM sqlite_master WHERE name = 'customer_search'").fetchone()
    with closing(sqlite3.connect(folder / "index", isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = wal")
        other.execute(made)
        names = ", ".join(f"c{number}" for number in range(len(lines[0])))
        other.execute(f"CREATE TABLE line ({names})")
        places = ", ".join("?" for _ in lines[0])

        def build() -> None:
            other.execute("BEGIN")
            terms = ((row[0], indexed(row[1:]).terms()) for row in rows)
            other.executemany("INSERT INTO customer_search (rowid, t) VALUES (?, ?)", terms)
            other.execute("COMMIT")

        def load() -> None:
            other.execute("BEGIN")
            other.executemany(f"INSERT INTO line VALUES ({places})", lines)
            other.execute("COMMIT")

        yield Ratio("G3 building the index, to loading the bare lines", milliseconds(build), milliseconds(load), 25)


def durability(database: Database, folder: Path) -> Iterator[Ratio]:
    """An order of five lines into the outbox, to one small write that reaches the disk."""
    numbers = count()

    def submit() -> None:
        number = next(numbers)
        lines = tuple(an_order_line(number=each, subscription_id=f"{number}-{each}") for each in range(5))
        order = PlaceOrder(
            customer_id="customer-1", company="C", order_id=str(number), cycle=BillingCycle.MONTHLY, lines=lines
        )
        with begin_writing(database, lambda _changes: None) as work:
            work.outbox.add(Entry(str(number), order, "Ada", datetime.now(UTC)))

    with (folder / "floor").open("wb", buffering=0) as floor:

        def write() -> None:
            floor.write(b"x" * 4096)
            os.fsync(floor.fileno())

        ours, theirs = interleaved(submit, write, 200)
    yield Ratio("G9 order submitted, to a write that reaches the disk", ours, theirs, 4)


def backups(database: Database, raw: sqlite3.Connection, folder: Path) -> Iterator[Ratio]:
    """A copy through SQLite, and looking through the file, to a plain copy."""

    def plain() -> None:
        with database.path.open("rb") as source, (folder / "plain").open("wb") as target:
            while block := source.read(1024 * 1024):
                target.write(block)
            os.fsync(target.fileno())

    def online() -> None:
        (folder / "copy").unlink(missing_ok=True)
        with closing(sqlite3.connect(folder / "copy")) as target:
            raw.backup(target, pages=1000)

    copied, floor = interleaved(online, plain, 3)
    yield Ratio("G12 backup, to a plain copy", copied, floor, 1.7)
    checked, floor = interleaved(database.check, plain, 3)
    yield Ratio("G12 looking through the file, to a plain copy", checked, floor, 1.5)


if __name__ == "__main__":
    sys.exit(report(storages(int(sys.argv[1]) if len(sys.argv) > 1 else CUSTOMERS)))
