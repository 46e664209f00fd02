"""Numbers of a database, for a report."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from csp_desktop.domain.changes import PlaceOrder
from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import BillingCycle
from csp_desktop.domain.errors import ExpectedError, Unavailable
from csp_desktop.domain.outbox import Entry, EntryState
from csp_desktop.services.changes import Changes
from csp_desktop.services.ports.stores import CustomerFigures
from csp_desktop.storage.database import VERSION, Database
from csp_desktop.storage.figures import count_everything
from csp_desktop.storage.work import begin_writing
from tests.builders import CUSTOMER_ID, a_customer, an_order_line


def nothing(_: Changes) -> None:
    """Nobody listens."""


@pytest.fixture
def database(tmp_path: Path) -> Database:
    database = Database(tmp_path / "some.sqlite")
    database.prepare()
    return database


def test_an_empty_database_has_nothing_but_its_schema(database: Database) -> None:
    assert count_everything(database.path) == {
        "schema": VERSION,
        "customers": 0,
        "offers": 0,
        "subscriptions": 0,
        "orders": 0,
        "drafts": 0,
        "outbox": {},
    }


def test_rows_are_counted_while_another_connection_writes(database: Database) -> None:
    database.open_for_writing()
    with begin_writing(database, nothing) as work:
        work.customers.save_base(a_customer())
        work.customers.show(work.customers.get(CUSTOMER_ID), CustomerFigures(pending=2))
        for key, state in (("a", EntryState.WAITING), ("b", EntryState.WAITING), ("c", EntryState.ACCEPTED)):
            order = PlaceOrder(
                customer_id=CUSTOMER_ID,
                company="Contoso",
                order_id=key,
                cycle=BillingCycle.MONTHLY,
                lines=(an_order_line(),),
            )
            work.outbox.add(Entry(key, order, "Ada", datetime(2024, 3, 1, tzinfo=UTC), state))

    found = count_everything(database.path)

    database.close_here()
    assert found["customers"] == 1
    assert found["outbox"] == {"accepted": 1, "waiting": 2}


def test_a_file_that_is_not_there_is_told_and_not_made(tmp_path: Path) -> None:
    with pytest.raises(Unavailable) as told:
        count_everything(tmp_path / "none.sqlite")

    assert told.value.code is Code.DATABASE_UNAVAILABLE
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_file_is_told(tmp_path: Path) -> None:
    path = tmp_path / "broken.sqlite"
    path.write_bytes(b"no database at all" * 100)

    with pytest.raises(ExpectedError) as told:
        count_everything(path)

    assert told.value.code is Code.DATABASE_DAMAGED
