"""Schema versions: what steps do to a file, and that files of every released version still open."""

from __future__ import annotations

import shutil
import sqlite3
import threading
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest
from peewee import BooleanField, IntegerField

from csp_desktop.domain.changes import ChangeKind
from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import Unavailable
from csp_desktop.domain.offers import Offer
from csp_desktop.services.ports.rows import CustomerQuery
from csp_desktop.storage import database as storage
from csp_desktop.storage import migrations
from csp_desktop.storage.database import VERSION, Database
from csp_desktop.storage.lists import SqlLists
from csp_desktop.storage.migrate import BACKUPS, STEPS, make, migrate
from csp_desktop.storage.packing import to_columns
from csp_desktop.storage.records import RECORDS, Record
from csp_desktop.storage.work import begin_reading, begin_writing

DATABASES = Path(__file__).parent.parent / "databases"
FIRST = 1
KINDS_OF = {
    1: (
        ChangeKind.CREATE_CUSTOMER,
        ChangeKind.EDIT_CUSTOMER,
        ChangeKind.RECORD_AGREEMENT,
        ChangeKind.PLACE_ORDER,
        ChangeKind.ADD_ADD_ON,
        ChangeKind.CHANGE_QUANTITY,
        ChangeKind.RENAME,
        ChangeKind.SUSPEND,
        ChangeKind.REACTIVATE,
        ChangeKind.CANCEL,
        ChangeKind.RECORD_DELETION,
        ChangeKind.CONVERT_TRIAL,
    )
}
"""Changes that versions before this one had."""
SIZES_OF = {
    1: {"customers": 9, "offers": 30, "subscriptions": 50, "orders": 36},
    2: {"customers": 9, "offers": 42, "subscriptions": 57, "orders": 42},
}
"""What the frozen files hold."""


def step_two(statements: Sequence[str]) -> dict[int, Sequence[str]]:
    return {FIRST: STEPS[FIRST], 2: statements}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file of version 1 with a note in it."""
    path = tmp_path / "house.sqlite"
    make(path, FIRST)
    run(path, "INSERT INTO draft VALUES ('form', 'one', '{}', '2020')")
    return path


@pytest.fixture
def today(tmp_path: Path) -> Path:
    """A file of this program's version."""
    path = tmp_path / "today.sqlite"
    make(path, VERSION)
    return path


def run(path: Path, statement: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        return connection.execute(statement).fetchall()


def version(path: Path) -> object:
    return run(path, "PRAGMA user_version")[0][0]


def tables(path: Path) -> set[object]:
    return {name for (name,) in run(path, "SELECT name FROM sqlite_master WHERE type = 'table'")}


def test_the_steps_lead_to_this_programs_version_without_a_gap() -> None:
    modules = sorted(path.stem for path in Path(migrations.__path__[0]).glob("m*.py"))

    assert list(STEPS) == list(range(1, VERSION + 1))
    assert [int(name[1:5]) for name in modules] == list(STEPS)


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
def test_a_record_has_the_columns_of_its_table(today: Path, record: type[Record]) -> None:
    meta = record._meta  # peewee's public way to ask a model

    declared = {
        column.name: ("INTEGER" if isinstance(column, IntegerField | BooleanField) else "TEXT", not column.null)
        for column in meta.sorted_fields
    }

    found = run(today, f'PRAGMA table_info("{meta.table_name}")')
    assert {name: (kind, bool(needed) or bool(key)) for _, name, kind, needed, _, key in found} == declared
    keys = {column for _, column, _, _, _, place in found if place}
    assert keys == {column.name for column in meta.get_primary_keys()}


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
def test_a_record_knows_what_is_unique_in_its_table(today: Path, record: type[Record]) -> None:
    meta = record._meta

    declared = {column.name for column in meta.sorted_fields if column.unique}

    unique = [row[1] for row in run(today, f'PRAGMA index_list("{meta.table_name}")') if row[2] and row[3] == "u"]
    assert {run(today, f'PRAGMA index_info("{name}")')[0][2] for name in unique} == declared


def test_every_table_has_its_record_or_is_written_in_bulk(today: Path) -> None:
    without = {name for name in tables(today) if not str(name).startswith("customer_search")}

    assert without - {record._meta.table_name for record in RECORDS} == {"offer", "offer_prerequisite"}


def test_the_table_of_offers_has_a_column_for_each_field(today: Path) -> None:
    columns = {row[1] for row in run(today, "PRAGMA table_info(offer)")}
    fields = set(to_columns(Offer("", "")))

    assert fields <= columns
    assert columns - fields == {"key", "folded_id", "name_key", "haystack", "revision", "raw_json"}


def test_a_step_brings_its_version_and_a_copy_of_the_file_before_it(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as open_elsewhere:
        open_elsewhere.execute("INSERT INTO draft VALUES ('form', 'two', '{}', '2020')")

        copy = migrate(path, 2, step_two(["CREATE TABLE term (name TEXT)", "INSERT INTO term VALUES ('P1Y')"]))

    assert version(path) == 2
    assert run(path, "SELECT name FROM term") == [("P1Y",)]
    assert copy.parent == path.parent / BACKUPS
    assert version(copy) == 1
    assert run(copy, "SELECT subject FROM draft ORDER BY subject") == [("one",), ("two",)]
    assert run(path, "SELECT subject FROM draft ORDER BY subject") == [("one",), ("two",)]


def test_a_step_that_fails_leaves_the_file_as_it_was(path: Path) -> None:
    before = tables(path)

    with pytest.raises(sqlite3.OperationalError):
        migrate(path, 2, step_two(["CREATE TABLE term (name TEXT)", "DELETE FROM draft", "nonsense"]))

    assert (version(path), tables(path)) == (1, before)
    assert run(path, "SELECT subject FROM draft") == [("one",)]


def test_steps_before_one_that_fails_stay(path: Path) -> None:
    steps = {**step_two(["CREATE TABLE term (name TEXT)"]), 3: ["nonsense"]}

    with pytest.raises(sqlite3.OperationalError):
        migrate(path, 3, steps)

    assert version(path) == 2
    assert "term" in tables(path)


def test_a_file_that_cannot_be_made_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError):
        make(tmp_path / "house.sqlite", 2, step_two(["nonsense"]))

    assert list(tmp_path.iterdir()) == []


def test_a_file_is_never_made_over_another(path: Path) -> None:
    make(path, FIRST)

    assert run(path, "SELECT subject FROM draft") == [("one",)]


def test_two_starts_at_once_bring_a_file_forward_once(path: Path) -> None:
    gate = threading.Barrier(2)
    failures: list[BaseException] = []

    def start() -> None:
        gate.wait()
        try:
            migrate(path, 2, step_two(["CREATE TABLE term (name TEXT)"]))
        except sqlite3.Error as error:
            failures.append(error)

    threads = [threading.Thread(target=start) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert failures == []
    assert version(path) == 2


def test_a_copy_that_cannot_be_made_stops_the_migration(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(storage, "VERSION", 2)
    (path.parent / BACKUPS).touch()

    with pytest.raises(Unavailable) as caught:
        Database(path).prepare()

    assert caught.value.code is Code.DATABASE_UNAVAILABLE
    assert version(path) == 1


def test_an_older_file_is_brought_forward_when_it_is_prepared(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(storage, "VERSION", 2)
    monkeypatch.setitem(STEPS, 2, ["CREATE TABLE term (name TEXT)"])

    Database(path).prepare()

    assert version(path) == 2


def test_every_version_has_its_frozen_file() -> None:
    assert {path.name for path in DATABASES.glob("*.sqlite")} == {f"v{number}.sqlite" for number in STEPS}


@pytest.mark.parametrize("number", list(STEPS))
def test_a_file_of_an_older_version_opens_and_reads(tmp_path: Path, number: int) -> None:
    path = tmp_path / "house.sqlite"
    shutil.copy(DATABASES / f"v{number}.sqlite", path)
    database = Database(path)

    database.prepare()

    with begin_reading(database) as work:
        customers = [work.customers.get(each) for each in work.customers.ids()]
        held = [seen for each in customers for seen in work.subscriptions.of_customer(each.now.id)]
        orders = [order for each in customers for order in work.orders.of_customer(each.now.id)]
        offers, drafts = work.offers.all(), work.drafts.all()
    lists = SqlLists(database)
    lines = lists.outbox()
    found = lists.customers.open(CustomerQuery(text="한국 muller"))
    sizes = SIZES_OF[number]
    assert lists.sizes() == sizes
    assert [len(each) for each in (customers, held, orders, offers, drafts)] == [
        *(sizes[name] for name in ("customers", "subscriptions", "orders", "offers")), 1,
    ]  # fmt: skip
    assert {line.entry.change.kind for line in lines} == set(KINDS_OF.get(number, ChangeKind))
    assert [row.domain for row in lists.customers.page(found.token, 0)] == ["mueller.onmicrosoft.com"]
    database.close_here()


@pytest.mark.parametrize("number", list(STEPS))
def test_a_file_of_an_older_version_is_sound_and_takes_changes(tmp_path: Path, number: int) -> None:
    path = tmp_path / "house.sqlite"
    shutil.copy(DATABASES / f"v{number}.sqlite", path)
    database = Database(path)
    database.prepare()

    with begin_writing(database, lambda _changes: None) as work:
        for each in work.customers.ids():
            work.customers.hide(each)
    database.open_for_reading()
    left = SqlLists(database).customer_counts(CustomerQuery(text="o"))
    database.close_here()

    assert left["all"] == 0
    assert run(path, "SELECT count(*) FROM customer_shown") == [(0,)]
    assert run(path, "PRAGMA integrity_check") == [("ok",)]
    assert run(path, "PRAGMA foreign_key_check") == []


def test_a_file_of_version_1_becomes_one_of_version_2_with_all_that_it_holds(tmp_path: Path) -> None:
    path = tmp_path / "house.sqlite"
    shutil.copy(DATABASES / "v1.sqlite", path)
    subscriptions, offers = _contents(path, "subscription"), _contents(path, "offer")

    copy = migrate(path, 2, STEPS)

    assert (version(copy), version(path)) == (1, 2)
    assert _contents(copy, "subscription") == subscriptions
    assert _contents(path, "subscription") == [{**row, "commitment": None, "sources": "[]"} for row in subscriptions]
    assert _contents(path, "offer") == [{**row, "plans": "[]", "segments": "[]"} for row in offers]


def test_a_file_of_version_1_reads_as_what_binds_to_nothing(tmp_path: Path) -> None:
    path = tmp_path / "house.sqlite"
    shutil.copy(DATABASES / "v1.sqlite", path)
    database = Database(path)
    database.prepare()

    with begin_reading(database) as work:
        held = [seen.base for each in work.customers.ids() for seen in work.subscriptions.of_customer(each)]
        offers = work.offers.all()
    database.close_here()

    assert {(each.commitment, each.sources) for each in held if each} == {(None, ())}
    assert {(offer.plans, offer.segments) for offer in offers} == {((), ())}


def _contents(path: Path, table: str) -> list[dict[str, object]]:
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        return [dict(row) for row in connection.execute(f'SELECT * FROM "{table}" ORDER BY key')]
