"""How much a database holds, for a report: numbers alone, through a connection of its own."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from csp_desktop.storage.database import BUSY_SECONDS, read_only, understood

COUNTED = {
    "customers": "customer_shown",
    "offers": "offer",
    "subscriptions": "subscription_shown",
    "orders": '"order"',
    "drafts": "draft",
}


def count_everything(path: Path) -> dict[str, object]:
    """Return the schema's version, rows by kind, and outbox entries by their state; from any thread.

    Raises:
        ExpectedError: ``DATABASE_DAMAGED``.
        Unavailable: ``DATABASE_UNAVAILABLE``, ``DATABASE_BUSY``; there is no file, or it cannot be read.
    """
    with understood(), closing(sqlite3.connect(read_only(path), uri=True, timeout=BUSY_SECONDS)) as connection:
        (schema,) = connection.execute("PRAGMA user_version").fetchone()
        found: dict[str, object] = {"schema": schema}
        for name, table in COUNTED.items():
            (found[name],) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608  names of ours
        states = connection.execute("SELECT state, count(*) FROM outbox GROUP BY state ORDER BY state")
        found["outbox"] = dict(states.fetchall())
    return found
