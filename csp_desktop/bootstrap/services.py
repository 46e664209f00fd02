"""Builds what windows and commands share: settings, database, desk, imports. No Qt."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import date
from pathlib import Path

from csp_desktop.files.json_file import read_json
from csp_desktop.remote.catalog import read_catalog
from csp_desktop.remote.samples import SAMPLE_FILES, read_samples
from csp_desktop.services.changes import Changes
from csp_desktop.services.desk import Desk
from csp_desktop.services.imports import ImportService
from csp_desktop.services.ports.world import CatalogContent, Refused, SampleContent
from csp_desktop.services.preferences import Preferences
from csp_desktop.storage.database import Database
from csp_desktop.storage.work import begin_reading, begin_writing
from csp_desktop.system.clock import SystemClock
from csp_desktop.system.paths import Folders
from csp_desktop.system.resources import resource


def make_database(own: Folders) -> Database:
    """Return the database of a folder, brought to this program's schema; raises ``ExpectedError``."""
    database = Database(own.database)
    database.prepare()
    return database


def make_desk(database: Database, preferences: Preferences, publish: Callable[[Changes], None]) -> Desk:
    """Return the tools of the services; each lane's thread uses its own connection."""
    return Desk(
        begin=lambda: begin_writing(database, publish),
        read=lambda: begin_reading(database),
        clock=SystemClock(),
        who_sells=preferences.partner,
        new_id=lambda: str(uuid.uuid4()),
    )


def make_imports(desk: Desk) -> ImportService:
    """Return the imports with the readers of files and samples."""
    return ImportService(desk, _catalog, _samples)


def _catalog(path: Path, progress: Callable[[int, int], None]) -> CatalogContent:
    content = read_catalog(read_json(path, progress=progress))
    return CatalogContent(
        offers=tuple((each.offer, each.raw) for each in content.offers),
        refused=tuple(Refused(each.index, each.name or each.id, each.code, each.facts) for each in content.refused),
        country=content.country,
        joined=content.total - len(content.offers) - len(content.refused),
    )


def _samples(today: date) -> SampleContent:
    offers, customers, subscriptions, orders = (read_json(resource("demo", name)) for name in SAMPLE_FILES)
    return read_samples(offers, customers, subscriptions, orders, today)
