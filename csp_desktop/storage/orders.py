"""Orders in their table."""

from __future__ import annotations

import peewee

from csp_desktop.domain.orders import Order
from csp_desktop.storage.packing import from_columns, rows_of, to_columns
from csp_desktop.storage.records import OrderRecord


class SqlOrders:
    """Keeps the orders that Partner Center knows."""

    def __init__(self, database: peewee.SqliteDatabase) -> None:
        self._database = database

    def of_customer(self, customer_id: str) -> tuple[Order, ...]:
        """Return a customer's orders, the newest first."""
        query = OrderRecord.select().where(OrderRecord.customer_id == customer_id)
        newest_first = query.order_by(OrderRecord.created_on.desc(), OrderRecord.key.desc())
        return tuple(from_columns(row, Order) for row in rows_of(newest_first, self._database))

    def find(self, order_id: str) -> Order | None:
        """Return an order by our id."""
        rows = rows_of(OrderRecord.select().where(OrderRecord.id == order_id), self._database)
        return from_columns(rows[0], Order) if rows else None

    def save_base(self, order: Order, raw: str = "") -> None:
        """Write what Partner Center says."""
        columns = to_columns(order)
        changed = {**columns, "raw_json": raw} if raw else columns
        query = OrderRecord.update(**changed).where(OrderRecord.id == order.id)
        if not query.bind(self._database).execute():
            OrderRecord.insert(**columns, raw_json=raw).bind(self._database).execute()
