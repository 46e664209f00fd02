"""The outbox in its table."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import Any

import peewee

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import ExpectedError, StaleWrite
from csp_desktop.domain.outbox import Entry, EntryState
from csp_desktop.storage.packing import pack_change, rows_of, unpack_change
from csp_desktop.storage.records import OutboxRecord, OutboxSubjectRecord


class SqlOutbox:
    """Keeps entries in the order of entry."""

    def __init__(self, database: peewee.SqliteDatabase) -> None:
        self._database = database

    def get(self, entry_id: str) -> Entry:
        """Return an entry."""
        query = OutboxRecord.select().where(OutboxRecord.id == entry_id)
        found = self._entries(query)
        if not found:
            raise ExpectedError(Code.RECORD_MISSING, id=entry_id)
        return found[0]

    def add(self, entry: Entry) -> None:
        """Append an entry."""
        try:
            key = OutboxRecord.insert(**_columns(entry)).bind(self._database).execute()
        except peewee.IntegrityError as error:
            raise StaleWrite(Code.RECORD_MOVED_ON, id=entry.id) from error
        self._index(key, entry)

    def save(self, entry: Entry) -> None:
        """Write another state of an entry."""
        query = OutboxRecord.update(**_columns(entry)).where(OutboxRecord.id == entry.id)
        if not query.bind(self._database).execute():
            raise ExpectedError(Code.RECORD_MISSING, id=entry.id)
        key = OutboxRecord.select(OutboxRecord.key).where(OutboxRecord.id == entry.id).bind(self._database).scalar()
        OutboxSubjectRecord.delete().where(OutboxSubjectRecord.outbox_key == key).bind(self._database).execute()
        self._index(key, entry)

    def of_customer(self, customer_id: str) -> tuple[Entry, ...]:
        """Return a customer's open entries in their order."""
        query = OutboxRecord.select().where(OutboxRecord.customer_id == customer_id, OutboxRecord.is_open == 1)
        return self._entries(query.order_by(OutboxRecord.key))

    def of_subscription(self, subscription_id: str) -> tuple[Entry, ...]:
        """Return the open entries that touch a subscription, in their order."""
        touching = OutboxSubjectRecord.select(OutboxSubjectRecord.outbox_key).where(
            OutboxSubjectRecord.subscription_id == subscription_id
        )
        query = OutboxRecord.select().where(OutboxRecord.key.in_(touching), OutboxRecord.is_open == 1)
        return self._entries(query.order_by(OutboxRecord.key))

    def dependents(self, entry_id: str) -> tuple[Entry, ...]:
        """Return the open entries that name this one as their predecessor."""
        query = OutboxRecord.select(OutboxRecord.customer_id).where(OutboxRecord.id == entry_id)
        customer_id = query.bind(self._database).scalar()
        return tuple(entry for entry in self.of_customer(customer_id or "") if entry_id in entry.depends_on)

    def _entries(self, query: peewee.ModelSelect[Any]) -> tuple[Entry, ...]:
        return tuple(entry_of(row) for row in rows_of(query, self._database))

    def _index(self, key: int, entry: Entry) -> None:
        rows = [{"subscription_id": each, "outbox_key": key} for each in dict.fromkeys(entry.change.subscription_ids)]
        if rows:
            OutboxSubjectRecord.insert_many(rows).bind(self._database).execute()


def _columns(entry: Entry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "customer_id": entry.change.customer_id,
        "kind": entry.change.kind.value,
        "change": pack_change(entry.change),
        "state": entry.state.value,
        "is_open": entry.is_open,
        "author": entry.author,
        "entered_at": entry.entered_at.isoformat(),
        "depends_on": json.dumps(entry.depends_on),
        "finished_at": entry.finished_at.isoformat() if entry.finished_at else None,
        "placed_on": entry.placed_on.isoformat() if entry.placed_on else None,
        "order_number": entry.order_number,
        "replaced_by": entry.replaced_by,
    }


def entry_of(row: dict[str, Any]) -> Entry:
    """Return the entry of a row; raises ``ExpectedError(DATABASE_DAMAGED)``."""
    change = unpack_change(row["kind"], row["change"])
    try:
        return Entry(
            id=row["id"],
            change=change,
            author=row["author"],
            entered_at=datetime.fromisoformat(row["entered_at"]),
            state=EntryState(row["state"]),
            depends_on=tuple(json.loads(row["depends_on"])),
            finished_at=datetime.fromisoformat(row["finished_at"]) if row["finished_at"] else None,
            placed_on=date.fromisoformat(row["placed_on"]) if row["placed_on"] else None,
            order_number=row["order_number"],
            replaced_by=row["replaced_by"],
        )
    except ValueError as error:
        raise ExpectedError(Code.DATABASE_DAMAGED, record=row["kind"]) from error
