"""Brings a database file to a schema version: one transaction a step, a copy of the file before the first."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from csp_desktop.storage.database import APPLICATION, BUSY_SECONDS
from csp_desktop.storage.migrations import m0001_first, m0002_new_commerce

Steps = Mapping[int, Sequence[str]]

STEPS: Steps = {1: m0001_first.STATEMENTS, 2: m0002_new_commerce.STATEMENTS}
"""The statements that lead to each version from the one before; append only."""

BACKUPS = "backups"
"""Folder beside the file for the copies that are made before a migration."""


def make(path: Path, to: int, steps: Steps = STEPS) -> None:
    """Make a file where there is none.

    It is made beside and then moved, so that a crash leaves a whole file or none. Where another start was faster, its
    file stays.

    Raises:
        sqlite3.Error, OSError: It cannot be made; nothing is left of it then.
    """
    fresh = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        with closing(_open(fresh)) as connection:
            connection.execute("PRAGMA journal_mode = wal")
            for version in range(1, to + 1):
                _step(connection, version, steps[version])
        _move(fresh, path)
    finally:
        fresh.unlink(missing_ok=True)


def migrate(path: Path, to: int, steps: Steps = STEPS) -> Path:
    """Run every step that a file lacks.

    Returns:
        The copy that was made before.

    Raises:
        sqlite3.Error, OSError: A step failed; the file is as the step before left it.
    """
    with closing(_open(path)) as connection:
        (found,) = connection.execute("PRAGMA user_version").fetchone()
        copy = _copy(connection, path, found)
        for version in range(found + 1, to + 1):
            _step(connection, version, steps[version])
    return copy


def _open(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, isolation_level=None, timeout=BUSY_SECONDS)


def _step(connection: sqlite3.Connection, version: int, statements: Sequence[str]) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        (found,) = connection.execute("PRAGMA user_version").fetchone()
        # Another program that was started meanwhile may have done it.
        if found < version:
            for statement in statements:
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION}")
            connection.execute(f"PRAGMA user_version = {version}")
        connection.execute("COMMIT")
    except BaseException:
        # A full disk has rolled back already.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _move(fresh: Path, path: Path) -> None:
    """Give a file its name, unless another one has it."""
    try:
        os.link(fresh, path)
    except OSError:
        # Taken by another start, or a disk that knows no links.
        if not path.exists():
            fresh.rename(path)


def _copy(connection: sqlite3.Connection, path: Path, version: int) -> Path:
    """Copy the file through SQLite, so that what still lies in the write-ahead log is in it."""
    moment = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    folder = path.parent / BACKUPS
    folder.mkdir(mode=0o700, exist_ok=True)
    copy = folder / f"{path.stem}.version-{version}.{moment}.sqlite"
    try:
        with closing(_open(copy)) as target:
            connection.backup(target, pages=1000)
    except BaseException:
        # Half a copy helps nobody.
        copy.unlink(missing_ok=True)
        raise
    return copy
