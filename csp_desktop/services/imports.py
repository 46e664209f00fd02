"""Bringing data in: a catalogue file, or the sample data. All or nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from csp_desktop.domain.codes import Code
from csp_desktop.domain.deadlines import deadline_of
from csp_desktop.domain.enums import CommerceLine
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.domain.offers import Offer
from csp_desktop.services.changes import ALL, Kind
from csp_desktop.services.desk import Desk
from csp_desktop.services.ports.stores import Merged, Work
from csp_desktop.services.ports.world import ReadCatalog, ReadSamples, Refused

Progress = Callable[[int, int], None]
"""Told how much of how much is done."""


@dataclass(frozen=True)
class ImportSummary:
    """What an import found and did.

    Args:
        read: Items in the file.
        joined: Those that are a part of an offer beside its first: an offer of new commerce may have several.
        refused: Those that are not usable, and why.
        country: Of the list, where it names one.
    """

    read: int
    merged: Merged
    refused: tuple[Refused, ...]
    country: str
    joined: int = 0


class ImportService:
    """Imports of files and samples."""

    def __init__(self, desk: Desk, read_catalog: ReadCatalog, read_samples: ReadSamples) -> None:
        self._desk = desk
        self._read_catalog = read_catalog
        self._read_samples = read_samples

    def catalog(self, path: Path, progress: Progress, is_cancelled: Callable[[], bool]) -> ImportSummary:
        """Import a catalogue file in one transaction.

        Raises:
            ExpectedError: The file is not a usable catalogue, or the import was cancelled; nothing has changed then.
        """
        content = self._read_catalog(path, _stopping(progress, is_cancelled))
        read = len(content.offers) + len(content.refused) + content.joined
        if not content.offers:
            raise ExpectedError(Code.OFFERS_REFUSED if content.refused else Code.FILE_NOT_A_CATALOG, count=read)
        with self._desk.begin() as work:
            merged = work.offers.merge(_with_known_plans(content.offers, work), progress, is_cancelled)
            if is_cancelled():
                raise ExpectedError(Code.IMPORT_CANCELLED)
            if merged.new or merged.changed:
                work.touch(Kind.OFFER, ALL)
        return ImportSummary(read, merged, content.refused, content.country, content.joined)

    def fill_with_samples(self) -> bool:
        """Load the sample data into a house that has no customers yet; returns whether it did."""
        with self._desk.read() as work:
            if work.customers.ids():
                return False
        self.samples(_quiet, _never)
        return True

    def samples(self, progress: Progress, is_cancelled: Callable[[], bool]) -> None:
        """Load the sample data, dated relative to today, in one transaction."""
        samples = self._read_samples(self._desk.clock.today())
        partner = self._desk.who_sells()
        with self._desk.begin() as work:
            work.offers.merge(samples.offers, progress, is_cancelled)
            for customer, raw in samples.customers:
                work.customers.save_base(customer, raw)
            for order, raw in samples.orders:
                work.orders.save_base(order, raw)
            for subscription, raw in samples.subscriptions:
                work.subscriptions.save_base(subscription, raw)
            for subscription, _raw in samples.subscriptions:
                work.subscriptions.show(work.subscriptions.get(subscription.id), deadline_of(subscription, partner))
            for done, (customer, _raw) in enumerate(samples.customers):
                progress(done, len(samples.customers))
                self._desk.show_customer(work, customer.id, partner)
            if is_cancelled():
                raise ExpectedError(Code.IMPORT_CANCELLED)
            for kind in (Kind.OFFER, Kind.CUSTOMER, Kind.SUBSCRIPTION, Kind.ORDER):
                work.touch(kind, ALL)


def _with_known_plans(offers: Sequence[tuple[Offer, str]], work: Work) -> tuple[tuple[Offer, str], ...]:
    """Return offers of which those that a list of SKUs names keep their plans: such a list tells of none."""
    found = []
    for offer, raw in offers:
        if offer.line is CommerceLine.NEW_COMMERCE and not offer.plans:
            known = work.offers.find(offer.id)
            if known is not None and known.plans:
                offer = replace(  # noqa: PLW2901  the pair goes on with the fuller offer
                    offer,
                    plans=known.plans,
                    segments=known.segments,
                    country=offer.country or known.country,
                    cycles=known.cycles,
                    term=known.term,
                    term_unit=known.term_unit,
                    is_purchasable=known.is_purchasable,
                    is_auto_renewable=known.is_auto_renewable,
                    conversion_targets=known.conversion_targets,
                )
        found.append((offer, raw))
    return tuple(found)


def _stopping(progress: Progress, is_cancelled: Callable[[], bool]) -> Progress:
    """Let reading end at the next piece of progress after it was cancelled."""

    def _tell(done: int, total: int) -> None:
        if is_cancelled():
            raise ExpectedError(Code.IMPORT_CANCELLED)
        progress(done, total)

    return _tell


def _quiet(done: int, total: int) -> None:
    """Nobody watches a moment's work."""
    del done, total


def _never() -> bool:
    return False
