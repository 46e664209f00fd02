"""Brings a database file to a schema version: one transaction a step, a copy of the file before the first."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from csp_desktop.storage.migrations import m0001_first

STEPS: Mapping[int, Sequence[str]] = {1: m0001_first.STATEMENTS}
"""The statements that lead to each version from the one before; append only."""

BACKUPS = "backups"
"""Folder beside the file for the copies that are made before a migration."""


def migrate(path: Path, to: int, steps: Mapping[int, Sequence[str]] = STEPS) -> Path | None:
    """Run every step that a file lacks.

    Returns:
        The copy that was made before; None for a new file.

    Raises:
        sqlite3.Error: A step failed; the file is as the step before left it.
    """
    connection = sqlite3.connect(str(path), isolation_level=None)
    try:
        (found,) = connection.execute("PRAGMA user_version").fetchone()
        copy = _copy(connection, path, found) if found and found < to else None
        if not found:
            connection.execute("PRAGMA journal_mode = wal")
        for version in range(found + 1, to + 1):
            _step(connection, version, steps[version])
        return copy
    finally:
        connection.close()


def _step(connection: sqlite3.Connection, version: int, statements: Sequence[str]) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statement in statements:
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {version}")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _copy(connection: sqlite3.Connection, path: Path, version: int) -> Path:
    """Copy the file through SQLite, so that what still lies in the write-ahead log is in it."""
    moment = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    folder = path.parent / BACKUPS
    folder.mkdir(mode=0o700, exist_ok=True)
    copy = folder / f"{path.stem}.version-{version}.{moment}.sqlite"
    target = sqlite3.connect(str(copy))
    try:
        connection.backup(target, pages=1000)
    finally:
        target.close()
    return copy
