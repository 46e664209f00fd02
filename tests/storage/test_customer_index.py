"""Places in name order while customers come, go and change their names."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from csp_desktop.domain.overlay import Seen
from csp_desktop.services.ports.rows import CustomerQuery
from csp_desktop.services.ports.stores import CustomerFigures, Work
from csp_desktop.storage.bulk import BulkLoader
from csp_desktop.storage.database import Database
from csp_desktop.storage.lists import SqlLists
from csp_desktop.storage.work import begin_writing
from tests.builders import a_customer
from tests.scale.population import residents
from tests.storage.oracle import listed


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "house.sqlite")
    database.prepare()
    database.open_for_writing()
    database.open_for_reading()
    yield database
    database.close_here()


def show(work: Work, record_id: str, company: str) -> None:
    customer = a_customer(id=record_id, company=company, domain="shop.onmicrosoft.com")
    work.customers.show(Seen(customer, customer), CustomerFigures())


def names(database: Database, query: CustomerQuery | None = None) -> list[str]:
    return [row.company for row in listed(SqlLists(database), query or CustomerQuery())]


def silent(_changes: object) -> None: ...


@pytest.mark.parametrize("order", ["ascending", "descending", "shuffled"])
def test_customers_stand_by_name_in_whatever_order_they_come(database: Database, order: str) -> None:
    companies = [f"Contoso {number:04}" for number in range(400)]
    coming = {
        "ascending": companies,
        "descending": companies[::-1],
        "shuffled": random.Random(3).sample(companies, 400),
    }
    with begin_writing(database, silent) as work:
        show(work, "first", "Aaa")
        show(work, "last", "Zzz")
        for company in coming[order]:
            show(work, company, company)

    assert names(database) == ["Aaa", *companies, "Zzz"]
    assert names(database, CustomerQuery(text="contoso")) == companies
    assert names(database, CustomerQuery(is_descending=True)) == ["Zzz", *companies[::-1], "Aaa"]


def test_names_that_come_between_the_same_two_stay_cheap(database: Database) -> None:
    companies = [f"Contoso {number:04}" for number in range(1500)]
    with begin_writing(database, silent) as work:
        show(work, "first", "Contoso")
        show(work, "last", "Contoso Z")
        before = database.writing.connection().total_changes
        for company in companies:
            show(work, company, company)
        moved = database.writing.connection().total_changes - before

    assert names(database) == ["Contoso", *companies, "Contoso Z"]
    # Each costs its own line, its terms, and what its neighbours are moved for it: no more the more there are.
    assert moved < 60 * len(companies)


def test_a_new_name_is_found_where_it_belongs_and_the_old_one_no_more(database: Database) -> None:
    with begin_writing(database, silent) as work:
        for company in ("Alpha", "Beta", "Gamma", "Delta"):
            show(work, company, company)
        show(work, "Alpha", "Omega")
        show(work, "Gamma", "Gamma 2")
        work.customers.hide("Delta")

    assert names(database) == ["Beta", "Gamma 2", "Omega"]
    assert names(database, CustomerQuery(text="alpha")) == []
    assert names(database, CustomerQuery(text="mega")) == ["Omega"]
    assert names(database, CustomerQuery(text="delta")) == []


def test_filters_follow_figures(database: Database) -> None:
    customer = a_customer()
    for figures, expected in ((CustomerFigures(suspended=1), 1), (CustomerFigures(pending=1), 0)):
        with begin_writing(database, silent) as work:
            work.customers.show(Seen(customer, customer), figures)

        assert len(names(database, CustomerQuery(is_suspended=True))) == expected
        assert len(names(database, CustomerQuery(is_pending=True))) == 1 - expected


def test_a_rolled_back_customer_is_not_found(database: Database) -> None:
    def failing() -> None:
        with begin_writing(database, silent) as work:
            show(work, "ghost", "Ghost")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        failing()

    assert names(database, CustomerQuery(text="ghost")) == []


def test_customers_loaded_in_bulk_stand_among_those_that_are_there(database: Database) -> None:
    people = list(residents(300))
    with begin_writing(database, silent) as work:
        for each in people[:50]:
            work.customers.save_base(each.now)
            work.customers.show(each.seen, each.figures)
        show(work, people[60].now.id, "Will be written over")
        BulkLoader(database.writing).customers((each.seen, each.figures, "{}") for each in people[40:])
        show(work, "late", "Müller Late")

    everyone = {each.now.id: each.now.company for each in people} | {"late": "Müller Late"}
    rows = listed(SqlLists(database), CustomerQuery())
    assert {row.id: row.company for row in rows} == everyone
    assert [row.id for row in listed(SqlLists(database), CustomerQuery(text="ller late"))] == ["late"]
    with begin_writing(database, silent) as work:
        assert work.customers.get(people[299].now.id).base == people[299].now


def test_an_empty_text_from_a_bulk_leaves_what_partner_center_said(database: Database) -> None:
    (person,) = residents(1)
    with begin_writing(database, silent):
        loader = BulkLoader(database.writing)
        for raw in ('{"a": 1}', ""):
            loader.customers([(person.seen, person.figures, raw)])

    kept = database.writing.execute_sql("SELECT raw_json FROM customer").fetchall()
    assert kept == [('{"a": 1}',)]


def test_the_index_holds_exactly_what_is_shown(database: Database) -> None:
    dice = random.Random(5)
    people = list(residents(120))
    with begin_writing(database, silent) as work:
        for each in people:
            work.customers.show(each.seen, each.figures)
        for each in dice.sample(people, 60):
            show(work, each.now.id, f"{dice.choice('abcxyz')} renamed")
        for each in dice.sample(people, 60):
            work.customers.hide(each.now.id)

    left = {pos for (pos,) in database.reading.execute_sql("SELECT pos FROM customer_shown")}
    database.writing.execute_sql("CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, customer_search, 'instance')")
    assert {doc for (doc,) in database.writing.execute_sql("SELECT DISTINCT doc FROM temp.terms")} == left
