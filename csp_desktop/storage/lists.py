"""Everything that screens list, on the reading lane's connection."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import peewee

from csp_desktop.domain.deadlines import DeadlineKind
from csp_desktop.domain.outbox import OPEN_STATES, EntryState
from csp_desktop.services.ports.rows import CustomerQuery, DeadlineRow, OfferQuery, OutboxFigures, OutboxLine
from csp_desktop.storage.customer_rows import CountryNames, SqlCustomerRows
from csp_desktop.storage.database import Database, understood
from csp_desktop.storage.offer_rows import SqlOfferRows
from csp_desktop.storage.outbox import entry_of

MOST_DEADLINES = 1000
"""Nobody reads further down on one page."""

_WHAT_ENDS = (
    "SELECT s.id, s.customer_id, coalesce(c.company, ''), s.name, s.offer_name, s.quantity, s.kind, s.deadline, "
    "s.reason, s.is_cancelled, s.is_pending, s.window_until FROM subscription_shown s "
    "LEFT JOIN customer_shown c ON c.id = s.customer_id "
)
_DEADLINES = f"{_WHAT_ENDS} WHERE s.deadline IS NOT NULL AND s.deadline <= ? ORDER BY s.deadline, s.key LIMIT ?"
_WINDOWS = f"{_WHAT_ENDS} WHERE s.window_until > ? ORDER BY s.window_until, s.key LIMIT ?"

_FIGURES = "SELECT state, count(*), min(entered_at) FROM outbox GROUP BY state"
_OPEN_ENTRIES = "SELECT * FROM outbox WHERE is_open = 1 ORDER BY key LIMIT ?"
_FINISHED_ENTRIES = "SELECT * FROM outbox WHERE is_open = 0 ORDER BY key DESC LIMIT ?"


class SqlLists:
    """Reads what screens list.

    Args:
        country_names: Tells the names of countries by their code, as a person sees them now: customers are found by
            them too. Called on the reading lane.
    """

    def __init__(self, database: Database, country_names: CountryNames = dict) -> None:
        self._database: peewee.SqliteDatabase = database.reading
        self._customers = SqlCustomerRows(database.reading, country_names)
        self._offers = SqlOfferRows(database.reading)

    @property
    def customers(self) -> SqlCustomerRows:
        """The customer list."""
        return self._customers

    @property
    def offers(self) -> SqlOfferRows:
        """The catalogue page."""
        return self._offers

    def customer_counts(self, query: CustomerQuery) -> Mapping[str, int]:
        """Return how many customers the query's text finds, by chip."""
        return self._customers.counts(query)

    def offer_counts(self, query: OfferQuery) -> Mapping[str, int]:
        """Return how many offers the query's text finds, by chip."""
        return self._offers.counts(query)

    def deadlines(self, until: date) -> Sequence[DeadlineRow]:
        """Return what ends not after a day, the nearest first."""
        rows = self._all(_DEADLINES, (until.isoformat(), MOST_DEADLINES))
        return [_deadline_row(row, row[6], date.fromisoformat(row[7])) for row in rows]

    def windows(self, now: datetime) -> Sequence[DeadlineRow]:
        """Return what can still be cancelled, the nearest end first."""
        rows = self._all(_WINDOWS, (now.astimezone(UTC).isoformat(), MOST_DEADLINES))
        ends = [datetime.fromisoformat(row[11]) for row in rows]
        found = (_deadline_row(row, DeadlineKind.WINDOW, end.date()) for row, end in zip(rows, ends, strict=True))
        return [replace(row, until=end) for row, end in zip(found, ends, strict=True)]

    def outbox_figures(self) -> OutboxFigures:
        """Return what the status bar and the navigation say of the outbox."""
        figures = [(EntryState(state), number, oldest) for state, number, oldest in self._all(_FIGURES)]
        waiting = [datetime.fromisoformat(oldest) for state, _number, oldest in figures if state in OPEN_STATES]
        return OutboxFigures(
            by_state={state: number for state, number, _oldest in figures},
            oldest_open=min(waiting, default=None),
        )

    def outbox(self, limit: int = 2000) -> Sequence[OutboxLine]:
        """Return the outbox, open entries in their order first, then the latest finished ones."""
        waiting = self._lines(_OPEN_ENTRIES, limit)
        return [*waiting, *self._lines(_FINISHED_ENTRIES, limit - len(waiting))]

    def sizes(self) -> Mapping[str, int]:
        """Return how many customers, offers, subscriptions and orders there are."""
        ((customers, offers, subscriptions, orders),) = self._all(
            "SELECT (SELECT count(*) FROM customer_shown), (SELECT count(*) FROM offer), "
            '(SELECT count(*) FROM subscription_shown), (SELECT count(*) FROM "order")'
        )
        return {"customers": customers, "offers": offers, "subscriptions": subscriptions, "orders": orders}

    def _lines(self, statement: str, limit: int) -> list[OutboxLine]:
        with understood():
            cursor = self._database.execute_sql(statement, (limit,))
            names = [column[0] for column in cursor.description]
            rows = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
        return [OutboxLine(key=row["key"], entry=entry_of(row)) for row in rows]

    def _all(self, statement: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        with understood():
            rows: list[tuple[Any, ...]] = self._database.execute_sql(statement, values).fetchall()
        return rows


def _deadline_row(row: tuple[Any, ...], kind: str, day: date) -> DeadlineRow:
    return DeadlineRow(
        subscription_id=row[0],
        customer_id=row[1],
        company=row[2],
        name=row[3],
        offer_name=row[4],
        quantity=row[5],
        kind=kind,
        deadline=day,
        reason=row[8],
        is_cancelled=bool(row[9]),
        is_pending=bool(row[10]),
    )
