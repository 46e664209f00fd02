"""Orders on one connection: side by side, given up half-way, let go."""

from __future__ import annotations

import pytest

from csp_desktop.domain.errors import ExpectedError
from csp_desktop.services.ports.rows import CustomerQuery, OfferQuery
from csp_desktop.storage.row_orders import RowOrders, Select
from tests.storage.conftest import CROWD, Crowd

LAST = CROWD // 256
UNENDING = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"


def temporary(crowd: Crowd) -> list[str]:
    rows = crowd.database.reading.execute_sql("SELECT name FROM temp.sqlite_master").fetchall()
    return [name for (name,) in rows]


def test_customers_and_offers_are_sorted_side_by_side(crowd: Crowd) -> None:
    customers = crowd.lists.customers.open(CustomerQuery(sort="domain"))
    offers = crowd.lists.offers.open(OfferQuery(sort="unit"))

    page = crowd.lists.customers.page(customers.token, 0)
    crowd.lists.offers.close_order(offers.token)

    assert len(page) == 256
    assert list(crowd.lists.customers.page(customers.token, 0)) == list(page)
    crowd.lists.customers.close_order(customers.token)
    assert temporary(crowd) == []


@pytest.mark.parametrize("which", [0, 1])
def test_an_order_that_is_given_up_leaves_nothing_behind(crowd: Crowd, which: int) -> None:
    connection = crowd.database.reading.connection()
    orders = RowOrders(crowd.database.reading, "customer_shown", "key", place="pos")
    selects = [Select("SELECT pos FROM customer_shown ORDER BY pos LIMIT 10")]
    selects.insert(which, Select(UNENDING))
    connection.set_progress_handler(lambda: 1, 100_000)

    with pytest.raises(ExpectedError):
        orders.by(*selects)

    connection.set_progress_handler(None, 0)
    assert temporary(crowd) == []
    assert orders.by(selects[1 - which]).count == 10


def test_an_order_that_fails_leaves_nothing_behind(crowd: Crowd) -> None:
    orders = RowOrders(crowd.database.reading, "customer_shown", "key", place="pos")

    with pytest.raises(Exception, match="no such column"):
        orders.by(Select("SELECT absent FROM customer_shown"))

    assert temporary(crowd) == []


@pytest.mark.parametrize("query", [CustomerQuery(), CustomerQuery(sort="segment")])
def test_there_is_nothing_beyond_the_last_page(crowd: Crowd, query: CustomerQuery) -> None:
    opened = crowd.lists.customers.open(query)

    pages = [crowd.lists.customers.page(opened.token, number) for number in (LAST, LAST + 1, 1_000_000)]

    assert opened.count == CROWD
    assert [len(page) for page in pages] == [CROWD - LAST * 256, 0, 0]


def test_a_row_that_went_is_missing_from_its_page(crowd: Crowd) -> None:
    opened = crowd.lists.customers.open(CustomerQuery(sort="country"))
    table = temporary(crowd)[0]
    crowd.database.reading.execute_sql(f"UPDATE temp.{table} SET place = -1 WHERE number = 3")

    page = crowd.lists.customers.page(opened.token, 0)

    assert len(page) == 255
