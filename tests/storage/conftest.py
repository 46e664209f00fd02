"""A database with a crowd in it, made once and only read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from csp_desktop.storage.database import Database
from csp_desktop.storage.lists import SqlLists
from tests.scale.filling import fill
from tests.scale.population import Resident, holdings, residents

CROWD = 6_000


@dataclass(frozen=True)
class Crowd:
    """A database, its lists, and who was put into it."""

    database: Database
    lists: SqlLists
    people: Sequence[Resident]


@pytest.fixture(scope="session")
def crowd_file(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Sequence[Resident]]:
    path = tmp_path_factory.mktemp("crowd") / "house.sqlite"
    people = tuple(residents(CROWD))
    database = Database(path)
    fill(database, people, holdings(CROWD, CROWD))
    database.close_here()
    return path, people


@pytest.fixture
def crowd(crowd_file: tuple[Path, Sequence[Resident]]) -> Iterator[Crowd]:
    """Thousands of customers of five languages, open for reading."""
    path, people = crowd_file
    database = Database(path)
    database.open_for_reading()
    yield Crowd(database, SqlLists(database), people)
    database.close_here()
