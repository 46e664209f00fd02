"""One SQLite file: how it is opened for each lane, and what its failures mean."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

import peewee

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import ExpectedError, Unavailable

VERSION = 1
"""The schema that this program writes; ``PRAGMA user_version`` of the file."""

_SHARED = {"mmap_size": 2_147_418_112, "cache_size": -16384, "temp_store": 2}
_WRITING = {**_SHARED, "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}

BUSY_SECONDS = 10.0
"""How long a lane waits for another one's transaction."""


class Database:
    """The file, opened once for writing and once for reading; each lane's thread has a connection of its own.

    Args:
        path: The file; its folder exists.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.writing = peewee.SqliteDatabase(
            str(path), pragmas=_WRITING, autoconnect=False, lock_type="IMMEDIATE", timeout=BUSY_SECONDS
        )
        self.reading = peewee.SqliteDatabase(
            f"file:{quote(str(path))}?mode=ro",
            pragmas=_SHARED,
            autoconnect=False,
            uri=True,
            timeout=BUSY_SECONDS,
        )
        self._reading_now: sqlite3.Connection | None = None

    def prepare(self) -> None:
        """Make the file, or bring an older one to this program's schema.

        Raises:
            ExpectedError: ``DATABASE_NEWER``, ``DATABASE_DAMAGED``.
            Unavailable: ``DATABASE_UNAVAILABLE``, ``DATABASE_BUSY``, ``DISK_FULL``.
        """
        with understood():
            found = self._version()
            if found == VERSION:
                return
            if found > VERSION:
                raise ExpectedError(Code.DATABASE_NEWER, found=found, known=VERSION)
            # Imported only where there is something to do: most starts find the schema as it should be.
            from csp_desktop.storage.migrate import migrate

            migrate(self.path, VERSION)

    def open_for_writing(self) -> None:
        """Open the calling thread's connection for writing."""
        with understood():
            self.writing.connect(reuse_if_open=True)

    def open_for_reading(self) -> None:
        """Open the calling thread's connection for reading; it may make temporary tables, nothing else."""
        with understood():
            self.reading.connect(reuse_if_open=True)
            self._reading_now = self.reading.connection()

    def close_here(self) -> None:
        """Close the connections of the calling thread."""
        if not self.reading.is_closed():
            if self.reading.connection() is self._reading_now:
                self._reading_now = None
            self.reading.close()
        if not self.writing.is_closed():
            self.writing.close()

    def interrupt_reading(self) -> None:
        """Stop the statement that the reading lane runs; from any thread."""
        connection = self._reading_now
        if connection is not None:
            connection.interrupt()

    def _version(self) -> int:
        connection = sqlite3.connect(str(self.path), timeout=BUSY_SECONDS)
        try:
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            # A file that is no database of ours has tables and no version.
            if version == 0 and connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                raise ExpectedError(Code.DATABASE_DAMAGED, name=self.path.name)
            return int(version)
        finally:
            connection.close()


@contextmanager
def understood() -> Iterator[None]:
    """Turn failures of SQLite into expected errors."""
    try:
        yield
    except (sqlite3.Error, peewee.PeeweeException) as error:
        raise _expected(error) from error


def _expected(error: BaseException) -> ExpectedError:
    text = str(error).lower()
    if "interrupted" in text:
        return Unavailable(Code.IMPORT_CANCELLED)
    if "locked" in text or "busy" in text:
        return Unavailable(Code.DATABASE_BUSY)
    if "full" in text:
        return Unavailable(Code.DISK_FULL)
    if "malformed" in text or "not a database" in text or "corrupt" in text:
        return ExpectedError(Code.DATABASE_DAMAGED)
    if "unable to open" in text or "readonly" in text or "disk i/o" in text:
        return Unavailable(Code.DATABASE_UNAVAILABLE)
    raise error
