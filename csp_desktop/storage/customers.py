"""Customers in their tables: base, and what lists show."""

from __future__ import annotations

import json
from typing import Any

import peewee

from csp_desktop.domain.codes import Code
from csp_desktop.domain.customers import Customer
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.domain.overlay import Seen, see_customer
from csp_desktop.services.ports.stores import CustomerFigures
from csp_desktop.storage.customer_index import Indexed, SqlCustomerIndex
from csp_desktop.storage.folding import haystack, name_key
from csp_desktop.storage.outbox import SqlOutbox
from csp_desktop.storage.packing import from_columns, rows_of, to_columns
from csp_desktop.storage.records import CustomerRecord, CustomerShownRecord


class SqlCustomers:
    """Keeps customers."""

    def __init__(self, database: peewee.SqliteDatabase, outbox: SqlOutbox) -> None:
        self._database = database
        self._outbox = outbox
        self._index = SqlCustomerIndex(database)

    def get(self, customer_id: str) -> Seen[Customer]:
        """Return base with its pending changes."""
        seen = self.find(customer_id)
        if seen is None:
            raise ExpectedError(Code.RECORD_MISSING, id=customer_id)
        return seen

    def find(self, customer_id: str) -> Seen[Customer] | None:
        """Return the same, or None where nothing remains."""
        query = CustomerRecord.select().where(CustomerRecord.id == customer_id)
        rows = rows_of(query, self._database)
        base = from_columns(rows[0], Customer) if rows else None
        return see_customer(base, self._outbox.of_customer(customer_id))

    def save_base(self, customer: Customer, raw: str = "") -> None:
        """Write what Partner Center says."""
        columns = to_columns(customer)
        changed = {**columns, "raw_json": raw} if raw else columns
        query = CustomerRecord.update(**changed).where(CustomerRecord.id == customer.id)
        if not query.bind(self._database).execute():
            CustomerRecord.insert(**columns, raw_json=raw).bind(self._database).execute()

    def show(self, seen: Seen[Customer], figures: CustomerFigures) -> None:
        """Write what lists sort, filter and search by."""
        shown = indexed_of(seen.now, figures)
        columns = shown_columns(seen, figures, shown, self._index.place(seen.now.id, shown))
        query = CustomerShownRecord.update(**columns).where(CustomerShownRecord.id == seen.now.id)
        if not query.bind(self._database).execute():
            CustomerShownRecord.insert(**columns).bind(self._database).execute()

    def hide(self, customer_id: str) -> None:
        """Take a customer of which nothing remains out of the lists."""
        self._index.remove(customer_id)
        CustomerShownRecord.delete().where(CustomerShownRecord.id == customer_id).bind(self._database).execute()

    def is_domain_taken(self, domain: str, but: str = "") -> bool:
        """Whether another customer than ``but`` has the domain."""
        same = CustomerShownRecord.domain_key == domain.casefold()
        query = CustomerShownRecord.select().where(same, CustomerShownRecord.id != but)
        return bool(query.bind(self._database).exists())

    def ids(self) -> tuple[str, ...]:
        """Return the ids of all customers that lists show."""
        query = CustomerShownRecord.select(CustomerShownRecord.id).order_by(CustomerShownRecord.pos)
        return tuple(row["id"] for row in rows_of(query, self._database))


def indexed_of(now: Customer, figures: CustomerFigures) -> Indexed:
    """Return what place and terms of a customer depend on."""
    return Indexed(
        name_key=name_key(now.company, now.id),
        haystack=haystack(now),
        segment=now.segment.value,
        country=now.address.country,
        has_suspended=figures.suspended > 0,
        has_pending=figures.pending > 0,
    )


def shown_columns(seen: Seen[Customer], figures: CustomerFigures, shown: Indexed, pos: int) -> dict[str, Any]:
    """Return a line of the customer list as columns."""
    now = seen.now
    return {
        "id": now.id,
        "pos": pos,
        "name_key": shown.name_key,
        "company": now.company,
        "domain": now.domain,
        "domain_key": now.domain.casefold(),
        "tenant_id": now.tenant_id,
        "segment": shown.segment,
        "country": shown.country,
        "tags": json.dumps(now.tags, ensure_ascii=False),
        "active": figures.active,
        "suspended": figures.suspended,
        "next_expiry": figures.next_expiry.isoformat() if figures.next_expiry else None,
        "pending": figures.pending,
        "is_only_here": seen.is_only_here,
        "haystack": shown.haystack,
    }
