"""One transaction over the stores of a lane's own connection."""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType
from typing import Self

import peewee

from csp_desktop.services.changes import Changes, Kind
from csp_desktop.storage.customers import SqlCustomers
from csp_desktop.storage.database import Database, expected_of, understood
from csp_desktop.storage.drafts import SqlDrafts
from csp_desktop.storage.offer_memory import OfferMemory
from csp_desktop.storage.offers import SqlOffers
from csp_desktop.storage.orders import SqlOrders
from csp_desktop.storage.outbox import SqlOutbox
from csp_desktop.storage.subscriptions import SqlSubscriptions


class SqlWork:
    """A transaction; leaving it commits and then publishes, an exception rolls everything back.

    Args:
        database: Whose connection of the calling thread is used.
        memory: The catalogue as the file's last reader found it.
        publish: Told what was touched, after the commit; None for reading.
    """

    def __init__(
        self,
        database: peewee.SqliteDatabase,
        memory: OfferMemory,
        publish: Callable[[Changes], None] | None = None,
    ) -> None:
        self._database = database
        self._publish = publish
        self._touched: dict[Kind, set[str]] = {}
        self.outbox = SqlOutbox(database)
        self.customers = SqlCustomers(database, self.outbox)
        self.subscriptions = SqlSubscriptions(database, self.outbox)
        self.offers = SqlOffers(database, memory)
        self.orders = SqlOrders(database)
        self.drafts = SqlDrafts(database)

    def touch(self, kind: Kind, record_id: str) -> None:
        """Say that a record changed."""
        self._touched.setdefault(kind, set()).add(record_id)

    def __enter__(self) -> Self:
        with understood():
            self._database.connect(reuse_if_open=True)
            # The connection knows; peewee only counts the transactions of its own ``atomic``.
            if self._database.connection().in_transaction:
                raise RuntimeError("a transaction is open already on this lane")
            self._database.begin()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is not None:
            self._undo()
            expected = expected_of(error)
            if expected is not None:
                raise expected from error
            return
        with understood():
            try:
                self._database.commit()
            except BaseException:
                self._undo()
                raise
        if self._publish is not None and self._touched:
            self._publish(Changes({kind: frozenset(ids) for kind, ids in self._touched.items()}))

    def _undo(self) -> None:
        # After some failures, such as a full disk, SQLite has rolled back by itself.
        if self._database.connection().in_transaction:
            self._database.rollback()


def begin_writing(database: Database, publish: Callable[[Changes], None]) -> SqlWork:
    """Open a transaction for writing; it has the write lock from the start."""
    return SqlWork(database.writing, database.offers, publish)


def begin_reading(database: Database) -> SqlWork:
    """Open a transaction for reading; it sees one state of everything."""
    return SqlWork(database.reading, database.offers)
