"""One SQLite file: how it is opened for each lane, and what its failures mean."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import quote

import peewee

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import ExpectedError, Unavailable
from csp_desktop.storage.offer_memory import OfferMemory

VERSION = 2
"""The schema that this program writes; ``PRAGMA user_version`` of the file."""

APPLICATION = int.from_bytes(b"CSPd")
"""Tells our files from those of other programs; ``PRAGMA application_id`` of the file."""

_HEADER_BYTES, _APPLICATION_BYTES = 100, slice(68, 72)
"""How long the header of an SQLite file is, and where the application id stands in it."""

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
            read_only(path),
            pragmas=_SHARED,
            autoconnect=False,
            uri=True,
            timeout=BUSY_SECONDS,
        )
        self.offers = OfferMemory()
        self._reading_now: sqlite3.Connection | None = None

    def prepare(self) -> None:
        """Make the file, or bring an older one to this program's schema; any other file is left as it is.

        Raises:
            ExpectedError: ``DATABASE_NEWER``, ``DATABASE_DAMAGED``.
            Unavailable: ``DATABASE_UNAVAILABLE``, ``DATABASE_BUSY``, ``DISK_FULL``.
        """
        with understood():
            if self._was_left_open():
                self.check()
            found = self._version() if self.path.exists() else 0
            if found == VERSION:
                return
            if found > VERSION:
                raise ExpectedError(Code.DATABASE_NEWER, found=found, known=VERSION)
            # Imported only where there is something to do: most starts find the schema as it should be.
            from csp_desktop.storage.migrate import make, migrate

            if found:
                migrate(self.path, VERSION)
            else:
                make(self.path, VERSION)

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

    def check(self) -> None:
        """Look through the whole file for damage; takes about as long as copying it.

        Raises:
            ExpectedError: ``DATABASE_DAMAGED``.
        """
        with (
            understood(),
            closing(sqlite3.connect(read_only(self.path), uri=True, timeout=BUSY_SECONDS)) as connection,
        ):
            (answer,) = connection.execute("PRAGMA quick_check(1)").fetchone()
            if answer != "ok":
                raise ExpectedError(Code.DATABASE_DAMAGED)

    def _was_left_open(self) -> bool:
        """Whether another program has the file open, or ended without closing it: SQLite clears the log of the last."""
        log = self.path.with_name(f"{self.path.name}-wal")
        return self.path.exists() and log.exists() and log.stat().st_size > 0

    def _version(self) -> int:
        with self.path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
        # Any other file is not even opened as a database: that alone would change what lies beside it.
        if header[_APPLICATION_BYTES] != APPLICATION.to_bytes(4):
            raise ExpectedError(Code.DATABASE_DAMAGED)
        with closing(sqlite3.connect(self.path, timeout=BUSY_SECONDS)) as connection:
            (version,) = connection.execute("PRAGMA user_version").fetchone()
        if not version:
            raise ExpectedError(Code.DATABASE_DAMAGED)
        return int(version)


@contextmanager
def understood() -> Iterator[None]:
    """Turn failures of the disk and of SQLite into expected errors; mistakes of ours pass as they are."""
    try:
        yield
    except OSError as error:
        raise Unavailable(Code.DISK_FULL if error.errno in _FULL else Code.DATABASE_UNAVAILABLE) from error
    except (sqlite3.Error, peewee.PeeweeException) as error:
        expected = expected_of(error)
        if expected is None:
            raise
        raise expected from error


def expected_of(error: BaseException) -> ExpectedError | None:
    """Return what a failure of SQLite means to a person; None for any other, and where it is a mistake of ours."""
    # Peewee puts the exceptions of SQLite into its own.
    code = getattr(getattr(error, "orig", error), "sqlite_errorcode", None)
    meant = None if code is None else _MEANINGS.get(code & _PRIMARY)
    if meant is None:
        return None
    return ExpectedError(meant) if meant is Code.DATABASE_DAMAGED else Unavailable(meant)


_FULL = frozenset({errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC})

_PRIMARY = 0xFF
"""The part of SQLite's error codes that says what happened; the rest says where."""

_MEANINGS = {
    sqlite3.SQLITE_BUSY: Code.DATABASE_BUSY,
    sqlite3.SQLITE_LOCKED: Code.DATABASE_BUSY,
    sqlite3.SQLITE_FULL: Code.DISK_FULL,
    sqlite3.SQLITE_CORRUPT: Code.DATABASE_DAMAGED,
    sqlite3.SQLITE_NOTADB: Code.DATABASE_DAMAGED,
    sqlite3.SQLITE_CANTOPEN: Code.DATABASE_UNAVAILABLE,
    sqlite3.SQLITE_IOERR: Code.DATABASE_UNAVAILABLE,
    sqlite3.SQLITE_PERM: Code.DATABASE_UNAVAILABLE,
    sqlite3.SQLITE_READONLY: Code.DATABASE_UNAVAILABLE,
    # Only a job that was taken back is interrupted, and nobody hears of it.
    sqlite3.SQLITE_INTERRUPT: Code.IMPORT_CANCELLED,
}


def read_only(path: Path) -> str:
    """Return the name under which SQLite opens a file for reading, whatever characters it has."""
    return f"file:{quote(os.fsencode(path))}?mode=ro"
