"""Lists go by their indexes: no scan of a million rows, no sort where an index has the order."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime

import pytest

from csp_desktop.services.ports.rows import CustomerQuery
from csp_desktop.storage.database import Database
from csp_desktop.storage.outbox import SqlOutbox
from tests.storage.conftest import Crowd
from tests.storage.test_customer_rows import SORTS


@contextmanager
def statements_of(database: Database) -> Iterator[list[str]]:
    """Collect the statements that the reading connection runs, with their values."""
    seen: list[str] = []
    connection = database.reading.connection()
    connection.set_trace_callback(seen.append)
    yield seen
    connection.set_trace_callback(None)


def plan_of(database: Database, statement: str) -> str:
    rows = database.reading.execute_sql(f"EXPLAIN QUERY PLAN {statement}").fetchall()
    return "\n".join(row[3] for row in rows)


def plans_of_opening(crowd: Crowd, query: CustomerQuery) -> str:
    with statements_of(crowd.database) as seen:
        opened = crowd.lists.customers.open(query)
    plans = [plan_of(crowd.database, each) for each in seen if each.startswith(("INSERT INTO temp", "WITH"))]
    crowd.lists.customers.close_order(opened.token)
    assert plans
    return "\n".join(plans)


@pytest.mark.parametrize("is_descending", [False, True])
@pytest.mark.parametrize("sort", SORTS)
def test_every_column_is_sorted_by_its_index(crowd: Crowd, sort: str, is_descending: bool) -> None:
    plan = plans_of_opening(crowd, CustomerQuery(sort=sort, is_descending=is_descending))

    assert "TEMP B-TREE" not in plan
    assert "COVERING INDEX" in plan


@pytest.mark.parametrize(
    "query",
    [
        CustomerQuery(text="한"),
        CustomerQuery(text="gmbh", is_descending=True),
        CustomerQuery(text="müller 12 ag", is_suspended=True),
        CustomerQuery(is_pending=True),
        CustomerQuery(text="shop1f.onmicro"),
    ],
)
def test_what_is_found_comes_in_name_order_without_a_sort(crowd: Crowd, query: CustomerQuery) -> None:
    plan = plans_of_opening(crowd, query)

    assert "SCAN customer_search VIRTUAL TABLE INDEX" in plan
    assert "SCAN customer_shown" not in plan
    assert "TEMP B-TREE" not in plan


@pytest.mark.parametrize("query", [CustomerQuery(), CustomerQuery(sort="domain"), CustomerQuery(text="gmbh")])
def test_a_page_is_read_by_place_at_any_depth(crowd: Crowd, query: CustomerQuery) -> None:
    opened = crowd.lists.customers.open(query)

    with statements_of(crowd.database) as seen:
        crowd.lists.customers.page(opened.token, opened.count // 512)

    plan = plan_of(crowd.database, seen[0])
    crowd.lists.customers.close_order(opened.token)
    assert "SCAN" not in plan
    assert "TEMP B-TREE" not in plan


def test_deadlines_go_by_the_partial_index(crowd: Crowd) -> None:
    with statements_of(crowd.database) as seen:
        crowd.lists.deadlines(date(2020, 1, 15))

    plan = plan_of(crowd.database, seen[0])
    assert "USING INDEX subscription_shown_deadline" in plan
    assert "SCAN" not in plan
    assert "TEMP B-TREE" not in plan


def test_windows_go_by_the_partial_index(crowd: Crowd) -> None:
    with statements_of(crowd.database) as seen:
        crowd.lists.windows(datetime(2020, 1, 15, tzinfo=UTC))

    plan = plan_of(crowd.database, seen[0])
    assert "USING INDEX subscription_shown_window" in plan
    assert "SCAN" not in plan
    assert "TEMP B-TREE" not in plan


def test_the_outbox_is_counted_and_listed_by_its_index(crowd: Crowd) -> None:
    with statements_of(crowd.database) as seen:
        crowd.lists.outbox_figures()

    plans = [plan_of(crowd.database, each) for each in seen]
    assert all("USING" in plan for plan in plans)


def test_open_entries_of_a_customer_are_found_by_their_index(crowd: Crowd) -> None:
    outbox = SqlOutbox(crowd.database.reading)
    with statements_of(crowd.database) as seen:
        outbox.of_customer("customer-1")
        outbox.of_subscription("subscription-1")

    of_customer, of_subscription = (plan_of(crowd.database, each) for each in seen)
    assert "USING INDEX outbox_open (customer_id=? AND is_open=?)" in of_customer
    assert "AND key=?" in of_subscription
    assert "USING PRIMARY KEY (subscription_id=?)" in of_subscription
    assert "SCAN" not in of_customer + of_subscription
