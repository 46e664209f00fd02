"""A million customers: searched, sorted and read at any depth as if they were a hundred."""

from __future__ import annotations

import tracemalloc
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from csp_desktop.domain.enums import Segment
from csp_desktop.qtkit.columns import Column
from csp_desktop.qtkit.window_model import WindowModel
from csp_desktop.services.ports.rows import CustomerQuery, CustomerRow
from csp_desktop.services.ports.stores import CustomerFigures
from csp_desktop.storage.database import Database
from csp_desktop.storage.folding import fold, name_key
from csp_desktop.storage.lists import SqlLists
from csp_desktop.storage.work import begin_writing
from tests.builders import a_customer
from tests.fakes.inline_lane import InlineLane
from tests.scale.filling import fill
from tests.scale.population import DAY, Resident, holdings, residents
from tests.storage.oracle import fields_of, has_words, listed

pytestmark = pytest.mark.slow

MILLION = 1_000_000
TEXTS = (
    "müller 77",
    "schroder",
    "öztürk verlag",
    "한국 전자",
    "프트웨",
    "누리 상사 주식",
    "東京",
    "ガーデン 工",
    "chateau energie",
    "northwind 12 llp",
    "vineyard gold",
    "shop3e8.onmicro",
    "renewal-2020 vip",
    "e3b0",
    "학교 dental",
)


@dataclass
class Million:
    """A database of a million customers, and what an oracle saw of them on their way in."""

    database: Database
    lists: SqlLists
    names: list[str] = field(default_factory=list)
    found: dict[str, list[str]] = field(default_factory=lambda: {text: [] for text in TEXTS})

    def watched(self, people: Iterator[Resident]) -> Iterator[Resident]:
        words = {text: fold(text).split() for text in TEXTS}
        for person in people:
            self.names.append(name_key(person.now.company, person.now.id))
            fields = fields_of(person)
            for text, asked in words.items():
                if has_words(fields, asked):
                    self.found[text].append(self.names[-1])
            yield person


@pytest.fixture(scope="module")
def million(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Million]:
    database = Database(tmp_path_factory.mktemp("million") / "house.sqlite")
    million = Million(database, SqlLists(database))
    fill(database, million.watched(residents(MILLION)), holdings(MILLION, MILLION))
    million.names.sort()
    for found in million.found.values():
        found.sort()
    database.close_here()
    database.open_for_reading()
    yield million
    database.close_here()


def ids(keys: Sequence[str]) -> list[str]:
    return [key.rpartition("\x00")[2] for key in keys]


@pytest.mark.parametrize("text", TEXTS)
def test_a_search_finds_exactly_what_an_oracle_found(million: Million, text: str) -> None:
    rows = listed(million.lists, CustomerQuery(text=text))

    assert [row.id for row in rows] == ids(million.found[text])


@pytest.mark.parametrize("is_descending", [False, True])
def test_name_order_is_right_at_any_depth(million: Million, is_descending: bool) -> None:
    names = million.names[::-1] if is_descending else million.names
    opened = million.lists.customers.open(CustomerQuery(is_descending=is_descending))

    assert opened.count == MILLION
    for number in (0, 1, 1000, 1953, 3905, 3906):
        rows = million.lists.customers.page(opened.token, number)
        assert [row.id for row in rows] == ids(names[number * 256 : (number + 1) * 256])


@pytest.mark.parametrize("sort", ["domain", "segment", "country", "active", "suspended", "expiry", "pending"])
def test_every_order_holds_everybody_once_and_sorted(million: Million, sort: str) -> None:
    opened = million.lists.customers.open(CustomerQuery(sort=sort))

    pages = [million.lists.customers.page(opened.token, number) for number in range(0, 3907, 300)]
    million.lists.customers.close_order(opened.token)
    column = {"expiry": "next_expiry"}.get(sort, sort)
    values = [getattr(row, column) for page in pages for row in page]
    assert opened.count == MILLION
    if sort == "expiry":
        values = [value or date.max for value in values]
    assert values == sorted(values)


def test_chips_agree_with_their_lists(million: Million) -> None:
    counts = million.lists.customer_counts(CustomerQuery())

    assert counts["all"] == sum(counts[segment.value] for segment in Segment) == MILLION
    for query, chip in ((CustomerQuery(is_suspended=True), "suspended"), (CustomerQuery(is_pending=True), "pending")):
        opened = million.lists.customers.open(query)
        million.lists.customers.close_order(opened.token)
        assert opened.count == counts[chip]


def test_the_nearest_deadlines_are_told(million: Million) -> None:
    rows = million.lists.deadlines(DAY + timedelta(days=14))

    assert len(rows) == 1000
    assert [row.deadline for row in rows] == sorted(row.deadline for row in rows)
    assert all(row.company for row in rows)


def test_a_new_customer_finds_its_place_among_a_million(million: Million) -> None:
    customer = a_customer(id="new", company="Müller Neu 0 GmbH & Co", domain="neu.onmicrosoft.com")
    million.database.open_for_writing()
    with begin_writing(million.database, lambda _changes: None) as work:
        work.customers.save_base(customer)
        work.customers.show(work.customers.get("new"), CustomerFigures())
        place = work.customers.ids().index("new")
        work.customers.hide("new")

    assert place == bisect_left(million.names, name_key(customer.company, "new"))


def test_a_table_that_was_scrolled_through_holds_its_window_alone(million: Million, qapp: QApplication) -> None:
    columns = [Column[CustomerRow]("company", lambda: "Company", lambda row: row.company)]
    model = WindowModel(InlineLane(), million.lists.customers, columns, key=lambda row: row.id)
    tracemalloc.start()
    model.set_query(CustomerQuery())

    for number in range(0, MILLION, 512):
        assert model.row_at(number) is not None

    held, _peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    model.close()
    assert held < 32_000_000


def test_a_file_of_this_size_is_sound(million: Million) -> None:
    million.database.check()
