"""Fills a database file with the population, the way a first import does."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from csp_desktop.domain.overlay import Seen
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.storage.bulk import BulkLoader
from csp_desktop.storage.database import Database
from csp_desktop.storage.work import begin_writing
from tests.scale.population import Resident


def fill(
    database: Database,
    people: Iterable[Resident],
    held: Iterable[tuple[Seen[Subscription], date | None]] = (),
) -> None:
    """Load everything in one transaction."""
    database.prepare()
    database.open_for_writing()
    with begin_writing(database, lambda _changes: None):
        loader = BulkLoader(database.writing)
        loader.customers((each.seen, each.figures, "") for each in people)
        loader.subscriptions((seen, deadline, "") for seen, deadline in held)
