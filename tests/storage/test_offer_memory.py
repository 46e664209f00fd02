"""The remembered catalogue: the same as the stored one, whoever wrote it and whatever became of it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from csp_desktop.domain.offers import Offer
from csp_desktop.storage.database import Database
from csp_desktop.storage.work import SqlWork, begin_reading, begin_writing
from tests.builders import a_trial, an_offer


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(tmp_path / "house.sqlite")
    opened.prepare()
    yield opened
    opened.close_here()


def merge(work: SqlWork, *offers: Offer) -> None:
    work.offers.merge([(offer, offer.name) for offer in offers], lambda _done, _all: None, lambda: False)


def write(database: Database, *offers: Offer) -> None:
    with begin_writing(database, lambda _changes: None) as work:
        merge(work, *offers)


def read(database: Database) -> tuple[Offer, ...]:
    with begin_reading(database) as work:
        return work.offers.all()


def test_a_catalogue_is_read_once_for_all_lanes(database: Database) -> None:
    write(database, an_offer(), a_trial())
    first = read(database)
    found: list[tuple[Offer, ...]] = []

    def lane() -> None:
        found.append(read(database))
        database.close_here()

    thread = threading.Thread(target=lane)
    thread.start()
    thread.join()
    with begin_writing(database, lambda _changes: None) as work:
        found.append(work.offers.all())

    assert len(first) == 2
    assert all(each is first for each in found)


def test_a_merge_that_writes_is_seen_at_once_and_by_the_next(database: Database) -> None:
    write(database, an_offer())
    read(database)

    with begin_writing(database, lambda _changes: None) as work:
        merge(work, an_offer(name="Renamed"))
        within = work.offers.all()

    assert within == read(database) == (an_offer(name="Renamed"),)


def test_a_merge_that_changes_nothing_forgets_nothing(database: Database) -> None:
    write(database, an_offer())
    before = read(database)

    write(database, an_offer())

    assert read(database) is before


def test_what_was_rolled_back_is_never_remembered(database: Database) -> None:
    write(database, an_offer())

    def failing() -> None:
        with begin_writing(database, lambda _changes: None) as work:
            merge(work, an_offer(name="Rolled back"))
            work.offers.all()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        failing()
    between = read(database)
    write(database, an_offer(name="Kept"))

    assert between == (an_offer(),)
    assert read(database) == (an_offer(name="Kept"),)


def test_another_program_writes_the_catalogue(database: Database) -> None:
    write(database, an_offer())
    read(database)
    other = Database(database.path)

    write(other, a_trial())

    other.close_here()
    assert set(read(database)) == {an_offer(), a_trial()}


def test_a_transaction_that_reads_sees_its_own_state_not_a_newer_one(database: Database) -> None:
    read_elsewhere: list[tuple[Offer, ...]] = []

    def lane() -> None:
        read_elsewhere.append(read(database))
        database.close_here()

    write(database, an_offer())
    with begin_reading(database) as work:
        before = work.offers.all()
        write(database, an_offer(name="Newer"))
        thread = threading.Thread(target=lane)
        thread.start()
        thread.join()
        after = work.offers.all()

    assert (before, after) == ((an_offer(),), (an_offer(),))
    assert read_elsewhere == [(an_offer(name="Newer"),)]
    assert read(database) == (an_offer(name="Newer"),)
