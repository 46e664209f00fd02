"""The catalogue as it was last read, so that no wizard and no submit reads 30,000 offers again."""

from __future__ import annotations

from dataclasses import dataclass

from csp_desktop.domain.offers import Offer


@dataclass(frozen=True)
class Remembered:
    """A catalogue and the revision of the table that it was read at."""

    revision: int
    offers: tuple[Offer, ...]


class OfferMemory:
    """Shared by all lanes: what is kept never changes, it is only replaced as a whole."""

    def __init__(self) -> None:
        self._kept = Remembered(0, ())

    def recall(self, revision: int) -> tuple[Offer, ...] | None:
        """Return the catalogue of a revision; None where another one was read last."""
        kept = self._kept
        return kept.offers if kept.revision == revision else None

    def keep(self, revision: int, offers: tuple[Offer, ...]) -> None:
        """Remember the catalogue of a revision; it must be committed, as another one may else take its number."""
        self._kept = Remembered(revision, offers)
