"""Half-filled forms in their table."""

from __future__ import annotations

import peewee

from csp_desktop.services.ports.stores import Draft
from csp_desktop.storage.packing import rows_of
from csp_desktop.storage.records import DraftRecord


class SqlDrafts:
    """Keeps half-filled forms."""

    def __init__(self, database: peewee.SqliteDatabase) -> None:
        self._database = database

    def save(self, draft: Draft) -> None:
        """Keep a form; one a kind and subject."""
        query = DraftRecord.insert(
            kind=draft.kind, subject=draft.subject, content=draft.content, saved_at=draft.saved_at
        ).on_conflict("REPLACE")
        query.bind(self._database).execute()

    def drop(self, kind: str, subject: str) -> None:
        """Forget a form."""
        query = DraftRecord.delete().where(DraftRecord.kind == kind, DraftRecord.subject == subject)
        query.bind(self._database).execute()

    def find(self, kind: str, subject: str) -> Draft | None:
        """Return a form."""
        query = DraftRecord.select().where(DraftRecord.kind == kind, DraftRecord.subject == subject)
        rows = rows_of(query, self._database)
        return Draft(**rows[0]) if rows else None

    def all(self) -> tuple[Draft, ...]:
        """Return all, the latest first."""
        query = DraftRecord.select().order_by(DraftRecord.saved_at.desc(), DraftRecord.kind, DraftRecord.subject)
        return tuple(Draft(**row) for row in rows_of(query, self._database))
