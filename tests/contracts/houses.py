"""Opens a house for the contracts: what services see of one, and what it published."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from csp_desktop.services.changes import Changes
from csp_desktop.services.ports.stores import Begin
from csp_desktop.storage.database import Database
from csp_desktop.storage.work import begin_reading, begin_writing
from tests.fakes.memory_work import MemoryHouse


@dataclass
class House:
    """Transactions for writing and for reading, the raw text kept of a record, and what was published so far."""

    begin: Begin
    read: Begin
    raw: Callable[[str, str], str]
    published: list[Changes] = field(default_factory=list)


@contextmanager
def memory_house(folder: Path) -> Iterator[House]:
    """Open the fake."""
    del folder
    memory = MemoryHouse()
    yield House(
        memory.begin,
        memory.begin,
        lambda kind, record_id: memory.shelves.raw.get((kind, record_id), ""),
        memory.published,
    )


@contextmanager
def file_house(folder: Path) -> Iterator[House]:
    """Open a new database file."""
    database = Database(folder / "house.sqlite")
    database.prepare()
    database.open_for_writing()
    database.open_for_reading()
    published: list[Changes] = []

    def raw(kind: str, record_id: str) -> str:
        column = "folded_id" if kind == "offer" else "id"
        found = database.reading.execute_sql(f'SELECT raw_json FROM "{kind}" WHERE {column} = ?', (record_id,))
        return str(found.fetchone()[0])

    try:
        yield House(lambda: begin_writing(database, published.append), lambda: begin_reading(database), raw, published)
    finally:
        database.close_here()
