"""One file: made, recognised, refused, opened for each lane, and what its failures mean."""

from __future__ import annotations

import os
import sqlite3
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import peewee
import pytest

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import ExpectedError, Unavailable
from csp_desktop.services.ports.stores import Draft
from csp_desktop.storage import database as storage
from csp_desktop.storage.database import APPLICATION, VERSION, Database, understood
from csp_desktop.storage.work import begin_reading, begin_writing

DRAFT = Draft("form", "one", "{}", "2020-01-01T00:00:00+00:00")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(tmp_path / "house.sqlite")
    opened.prepare()
    yield opened
    opened.close_here()


def keep(database: Database, draft: Draft = DRAFT) -> None:
    with begin_writing(database, lambda _changes: None) as work:
        work.drafts.save(draft)


def kept(database: Database) -> tuple[Draft, ...]:
    with begin_reading(database) as work:
        return work.drafts.all()


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_missing_file_is_made_and_nothing_else(tmp_path: Path) -> None:
    Database(tmp_path / "house.sqlite").prepare()

    assert [path.name for path in tmp_path.iterdir()] == ["house.sqlite"]
    with closing(sqlite3.connect(tmp_path / "house.sqlite")) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (VERSION,)
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_a_file_of_this_version_is_left_as_it_is(tmp_path: Path) -> None:
    Database(tmp_path / "house.sqlite").prepare()
    before = content(tmp_path)

    Database(tmp_path / "house.sqlite").prepare()

    assert content(tmp_path) == before


def test_a_file_from_a_newer_program_is_refused_with_both_versions(tmp_path: Path) -> None:
    path = tmp_path / "house.sqlite"
    Database(path).prepare()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 6}")
    before = content(tmp_path)

    with pytest.raises(ExpectedError) as caught:
        Database(path).prepare()

    assert caught.value.code is Code.DATABASE_NEWER
    assert caught.value.facts == {"found": VERSION + 6, "known": VERSION}
    assert content(tmp_path) == before


def text_file(path: Path) -> None:
    path.write_text("Dear reader,\nthis is no database.\n" * 100)


def empty_file(path: Path) -> None:
    path.touch()


def other_program(version: int) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("CREATE TABLE bookmark (url TEXT)")
            connection.execute(f"PRAGMA user_version = {version}")

    return write


def truncated(size: int) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        Database(path).prepare()
        os.truncate(path, size)

    return write


def scribbled(path: Path) -> None:
    Database(path).prepare()
    with path.open("r+b") as file:
        file.write(b"scribble" * 20)


@pytest.mark.parametrize(
    "write",
    [text_file, empty_file, other_program(0), other_program(VERSION), truncated(50), truncated(9000), scribbled],
    ids=["text", "empty", "other", "other of our version", "a bit of the header", "half", "scribbled"],
)
def test_what_is_no_database_of_ours_is_refused_and_left_as_it_is(
    tmp_path: Path, write: Callable[[Path], None]
) -> None:
    write(tmp_path / "house.sqlite")
    before = content(tmp_path)

    with pytest.raises(ExpectedError) as caught:
        Database(tmp_path / "house.sqlite").prepare()

    assert caught.value.code is Code.DATABASE_DAMAGED
    assert content(tmp_path) == before


@pytest.mark.parametrize("name", ["nowhere/house.sqlite", "file/house.sqlite", "folder"])
def test_a_place_that_cannot_hold_a_file_is_unavailable(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "folder").mkdir()

    with pytest.raises(Unavailable) as caught:
        Database(tmp_path / name).prepare()

    assert caught.value.code is Code.DATABASE_UNAVAILABLE


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="every folder can be written to here")
def test_a_folder_that_cannot_be_written_to_is_unavailable(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)

    with pytest.raises(Unavailable) as caught:
        Database(tmp_path / "house.sqlite").prepare()

    tmp_path.chmod(0o700)
    assert caught.value.code is Code.DATABASE_UNAVAILABLE


NAMES = ["a b", "50%41", "what?mode=memory", "one#two", "Büro 한국", "semi;colon&amp='\""]


@pytest.mark.skipif(sys.platform == "win32", reason="such names are not allowed there")
@pytest.mark.parametrize("name", [*NAMES, os.fsdecode(b"not utf-8 \xff")], ids=ascii)
def test_a_folder_may_have_any_name(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    database = Database(folder / "house.sqlite")
    database.prepare()

    keep(database)

    assert kept(database) == (DRAFT,)
    database.close_here()
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_what_a_crash_left_in_the_log_is_still_there(tmp_path: Path) -> None:
    database = Database(tmp_path / "house.sqlite")
    database.prepare()
    keep(database)
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for name in ("house.sqlite", "house.sqlite-wal"):
        (crashed / name).write_bytes((tmp_path / name).read_bytes())
    database.close_here()

    again = Database(crashed / "house.sqlite")
    again.prepare()

    assert kept(again) == (DRAFT,)
    again.close_here()


def pragma(opened: peewee.SqliteDatabase, name: str) -> object:
    return opened.execute_sql(f"PRAGMA {name}").fetchone()[0]


def test_a_writing_connection_is_as_durable_as_it_should_be(database: Database) -> None:
    database.open_for_writing()

    told = {name: pragma(database.writing, name) for name in ("journal_mode", "synchronous", "foreign_keys")}

    assert told == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


@pytest.mark.parametrize("which", ["reading", "writing"])
def test_every_connection_has_its_memory(database: Database, which: str) -> None:
    database.open_for_reading()
    database.open_for_writing()
    opened = getattr(database, which)

    told = {name: pragma(opened, name) for name in ("cache_size", "temp_store", "mmap_size")}

    assert told == {"cache_size": -16384, "temp_store": 2, "mmap_size": 2_147_418_112}


def test_a_reading_connection_makes_temporary_tables_and_nothing_else(database: Database) -> None:
    database.open_for_reading()

    database.reading.execute_sql("CREATE TEMP TABLE order_1 (key INTEGER)")
    with pytest.raises(Unavailable) as caught, understood():
        database.reading.execute_sql("DELETE FROM draft")

    assert caught.value.code is Code.DATABASE_UNAVAILABLE


def test_each_thread_has_its_own_connection_and_closes_it(database: Database) -> None:
    database.open_for_reading()
    here = database.reading.connection()
    elsewhere = []

    def lane() -> None:
        database.open_for_reading()
        elsewhere.append(database.reading.connection())
        database.close_here()
        database.close_here()

    thread = threading.Thread(target=lane)
    thread.start()
    thread.join()

    assert elsewhere[0] is not here
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        elsewhere[0].interrupt()
    assert here.execute("SELECT 1").fetchone() == (1,)


ENDLESS = "WITH RECURSIVE n (i) AS (SELECT began() UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


def test_a_statement_is_stopped_from_another_thread_and_the_next_one_runs(database: Database) -> None:
    has_begun = threading.Event()
    answers: list[object] = []

    def began() -> int:
        has_begun.set()
        return 0

    def lane() -> None:
        database.open_for_reading()
        database.reading.connection().create_function("began", 0, began)
        try:
            with understood():
                database.reading.execute_sql(ENDLESS)
        except ExpectedError as error:
            answers.append(error)
        answers.append(database.reading.execute_sql("SELECT 1").fetchone())
        database.close_here()

    thread = threading.Thread(target=lane)
    thread.start()
    has_begun.wait()
    database.interrupt_reading()
    thread.join()

    assert isinstance(answers[0], Unavailable)
    assert answers[1] == (1,)


def test_where_nothing_is_read_nothing_is_stopped(database: Database) -> None:
    database.interrupt_reading()
    database.open_for_reading()
    database.close_here()
    database.interrupt_reading()

    assert kept(database) == ()


def test_a_database_that_another_program_holds_is_busy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(storage, "BUSY_SECONDS", 0.01)
    database = Database(tmp_path / "house.sqlite")
    database.prepare()
    with closing(sqlite3.connect(database.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Unavailable) as caught:
            keep(database)
        other.execute("ROLLBACK")

    keep(database)

    assert caught.value.code is Code.DATABASE_BUSY
    assert kept(database) == (DRAFT,)
    database.close_here()


def test_a_full_disk_is_told_and_nothing_is_half_written(database: Database) -> None:
    keep(database)
    pages = pragma(database.writing, "page_count")
    database.writing.execute_sql(f"PRAGMA max_page_count = {pages}")
    large = Draft("form", "two", "x" * 1_000_000, DRAFT.saved_at)

    with pytest.raises(Unavailable) as caught:
        keep(database, large)
    database.writing.execute_sql("PRAGMA max_page_count = 1000000")
    still = kept(database)
    keep(database, large)

    assert caught.value.code is Code.DISK_FULL
    assert still == (DRAFT,)
    assert large in kept(database)


def test_a_damaged_page_is_told_where_it_is_read(database: Database) -> None:
    for number in range(200):
        keep(database, Draft("form", str(number), "x" * 5000, DRAFT.saved_at))
    database.close_here()
    with database.path.open("r+b") as file:
        file.seek(4096 * 8)
        file.write(b"\xa5" * 4096 * 300)

    with pytest.raises(ExpectedError) as caught:
        kept(database)

    assert caught.value.code is Code.DATABASE_DAMAGED


@pytest.mark.parametrize("statement", ["SELECT nothing", "INSERT INTO locked VALUES ('full')"])
def test_a_mistake_of_ours_is_no_expected_error_whatever_it_says(database: Database, statement: str) -> None:
    database.open_for_writing()
    database.writing.execute_sql("CREATE TEMP TABLE locked (full UNIQUE)")
    database.writing.execute_sql("INSERT INTO locked VALUES ('full')")

    with pytest.raises(peewee.DatabaseError), understood():
        database.writing.execute_sql(statement)


def test_a_damaged_file_is_refused_where_the_last_program_did_not_close_it(tmp_path: Path) -> None:
    database = Database(tmp_path / "house.sqlite")
    database.prepare()
    keep(database)
    (log,) = tmp_path.glob("*-wal")
    left = log.read_bytes()
    database.close_here()
    content = bytearray(database.path.read_bytes())
    content[4096:8192] = b"\xff" * 4096
    database.path.write_bytes(content)

    database.prepare()  # closed well: nobody looks through it
    log.write_bytes(left)

    with pytest.raises(ExpectedError) as caught:
        database.prepare()
    assert caught.value.code is Code.DATABASE_DAMAGED
