"""Opens a house for the contracts: what services see of one, and what it published."""

from __future__ import annotations

from collections.abc import Iterator
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
    """Transactions for writing and for reading, and what was published so far."""

    begin: Begin
    read: Begin
    published: list[Changes] = field(default_factory=list)


@contextmanager
def memory_house(folder: Path) -> Iterator[House]:
    """Open the fake."""
    del folder
    memory = MemoryHouse()
    yield House(memory.begin, memory.begin, memory.published)


@contextmanager
def file_house(folder: Path) -> Iterator[House]:
    """Open a new database file."""
    database = Database(folder / "house.sqlite")
    database.prepare()
    database.open_for_writing()
    database.open_for_reading()
    published: list[Changes] = []
    try:
        yield House(lambda: begin_writing(database, published.append), lambda: begin_reading(database), published)
    finally:
        database.close_here()
