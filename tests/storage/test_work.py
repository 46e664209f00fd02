"""Transactions over the file: locks, failures at the worst moments, one state for reading."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import peewee
import pytest

from csp_desktop.services.changes import Changes, Kind
from csp_desktop.services.ports.stores import Draft
from csp_desktop.storage.database import Database
from csp_desktop.storage.work import SqlWork, begin_reading, begin_writing
from tests.builders import a_customer, a_subscription

DRAFT = Draft("form", "one", "{}", "2020-01-01T00:00:00+00:00")


class Watched:
    """A database, and what its transactions published."""

    def __init__(self, path: Path) -> None:
        self.database = Database(path)
        self.database.prepare()
        self.published: list[Changes] = []

    def begin(self) -> SqlWork:
        return begin_writing(self.database, self.published.append)

    def drafts(self) -> tuple[Draft, ...]:
        with begin_reading(self.database) as work:
            return work.drafts.all()


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[Watched]:
    opened = Watched(tmp_path / "house.sqlite")
    yield opened
    opened.database.close_here()


def test_a_writing_transaction_has_the_lock_from_its_start(watched: Watched) -> None:
    other = sqlite3.connect(watched.database.path, isolation_level=None, timeout=0)

    with closing(other), watched.begin(), pytest.raises(sqlite3.OperationalError, match="locked"):
        other.execute("BEGIN IMMEDIATE")


def test_a_reading_transaction_sees_one_state_and_holds_nobody_up(watched: Watched) -> None:
    with begin_reading(watched.database) as reading:
        before = reading.drafts.all()
        with watched.begin() as work:
            work.drafts.save(DRAFT)
        after = reading.drafts.all()

    assert (before, after) == ((), ())
    assert watched.drafts() == (DRAFT,)


@pytest.mark.parametrize("kind", [ZeroDivisionError, KeyboardInterrupt, SystemExit])
def test_whatever_ends_a_transaction_early_undoes_it(watched: Watched, kind: type[BaseException]) -> None:
    def ended() -> None:
        with watched.begin() as work:
            work.drafts.save(DRAFT)
            work.touch(Kind.DRAFT, "one")
            raise kind

    with pytest.raises(kind):
        ended()

    assert (watched.drafts(), watched.published) == ((), [])


def test_a_failure_after_sqlite_rolled_back_by_itself_keeps_its_reason(watched: Watched) -> None:
    def failing() -> None:
        with watched.begin() as work:
            work.drafts.save(DRAFT)
            watched.database.writing.execute_sql("ROLLBACK")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        failing()

    with watched.begin() as work:
        work.drafts.save(DRAFT)

    assert watched.drafts() == (DRAFT,)


def test_a_commit_that_fails_undoes_everything_and_publishes_nothing(watched: Watched) -> None:
    def failing() -> None:
        with watched.begin() as work:
            watched.database.writing.execute_sql("PRAGMA defer_foreign_keys = 1")
            work.drafts.save(DRAFT)
            work.subscriptions.save_base(a_subscription(customer_id="nobody"))
            work.touch(Kind.DRAFT, "one")

    with pytest.raises(peewee.IntegrityError):
        failing()

    with watched.begin():
        pass

    assert (watched.drafts(), watched.published) == ((), [])


def test_a_subscription_of_nobody_is_a_mistake_of_ours(watched: Watched) -> None:
    with pytest.raises(peewee.IntegrityError), watched.begin() as work:
        work.subscriptions.save_base(a_subscription())

    with watched.begin() as work:
        work.customers.save_base(a_customer())
        work.subscriptions.save_base(a_subscription())


def test_who_listens_finds_what_was_committed(watched: Watched) -> None:
    found: list[tuple[Draft, ...]] = []

    with begin_writing(watched.database, lambda _changes: found.append(watched.drafts())) as work:
        work.drafts.save(DRAFT)
        work.touch(Kind.DRAFT, "one")

    assert found == [(DRAFT,)]
