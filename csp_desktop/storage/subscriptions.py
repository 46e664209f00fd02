"""Subscriptions in their tables: base, and what Home lists."""

from __future__ import annotations

from datetime import UTC, date
from typing import Any

import peewee

from csp_desktop.domain.codes import Code
from csp_desktop.domain.deadlines import kind_of, window_seen
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.domain.outbox import Entry
from csp_desktop.domain.overlay import Seen, see_subscription
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.storage.outbox import SqlOutbox
from csp_desktop.storage.packing import from_columns, rows_of, to_columns
from csp_desktop.storage.records import SubscriptionRecord, SubscriptionShownRecord


class SqlSubscriptions:
    """Keeps subscriptions."""

    def __init__(self, database: peewee.SqliteDatabase, outbox: SqlOutbox) -> None:
        self._database = database
        self._outbox = outbox

    def get(self, subscription_id: str) -> Seen[Subscription]:
        """Return base with its pending changes."""
        seen = self.find(subscription_id)
        if seen is None:
            raise ExpectedError(Code.RECORD_MISSING, id=subscription_id)
        return seen

    def find(self, subscription_id: str) -> Seen[Subscription] | None:
        """Return the same, or None where nothing remains."""
        query = SubscriptionRecord.select().where(SubscriptionRecord.id == subscription_id)
        rows = rows_of(query, self._database)
        base = from_columns(rows[0], Subscription) if rows else None
        return see_subscription(subscription_id, base, self._outbox.of_subscription(subscription_id))

    def of_customer(self, customer_id: str) -> tuple[Seen[Subscription], ...]:
        """Return all of a customer, in the order of their creation."""
        query = SubscriptionRecord.select().where(SubscriptionRecord.customer_id == customer_id)
        rows = rows_of(query.order_by(SubscriptionRecord.key), self._database)
        bases = {row["id"]: from_columns(row, Subscription) for row in rows}
        touching: dict[str, list[Entry]] = {}
        for entry in self._outbox.of_customer(customer_id):
            for each in entry.change.subscription_ids:
                touching.setdefault(each, []).append(entry)
        ids = dict.fromkeys((*bases, *touching))
        found = (see_subscription(each, bases.get(each), touching.get(each, ())) for each in ids)
        seen = [each for each in found if each is not None]
        return tuple(sorted(seen, key=lambda each: each.now.created_on or date.max))

    def save_base(self, subscription: Subscription, raw: str = "") -> None:
        """Write what Partner Center says."""
        columns = to_columns(subscription)
        changed = {**columns, "raw_json": raw} if raw else columns
        query = SubscriptionRecord.update(**changed).where(SubscriptionRecord.id == subscription.id)
        if not query.bind(self._database).execute():
            SubscriptionRecord.insert(**columns, raw_json=raw).bind(self._database).execute()

    def show(self, seen: Seen[Subscription], deadline: date | None) -> None:
        """Write what lists sort, filter and search by."""
        columns = shown_columns(seen, deadline)
        query = SubscriptionShownRecord.update(**columns).where(SubscriptionShownRecord.id == seen.now.id)
        if not query.bind(self._database).execute():
            SubscriptionShownRecord.insert(**columns).bind(self._database).execute()

    def hide(self, subscription_id: str) -> None:
        """Take one of which nothing remains out of the lists."""
        query = SubscriptionShownRecord.delete().where(SubscriptionShownRecord.id == subscription_id)
        query.bind(self._database).execute()


def shown_columns(seen: Seen[Subscription], deadline: date | None) -> dict[str, Any]:
    """Return what lists show of a subscription as columns."""
    now, kind = seen.now, kind_of(seen.now)
    window = window_seen(seen)
    return {
        "id": now.id,
        "customer_id": now.customer_id,
        "name": now.name,
        "offer_name": now.offer_name,
        "quantity": now.quantity,
        "status": now.status.value,
        "kind": "" if deadline is None or kind is None else kind.value,
        "deadline": deadline.isoformat() if deadline else None,
        "reason": now.suspension_reason.value if now.suspension_reason else "",
        "is_cancelled": now.is_cancelled,
        "window_until": None if window is None else window.astimezone(UTC).isoformat(),
        "is_pending": not _DATING.isdisjoint(seen.pending),
    }


_DATING = frozenset({"status", "suspended_on", "commitment_ends_on", "is_trial", "auto_renews"})
"""Fields on which a deadline hangs: while one of them is intent, so is the date."""
