"""The catalogue as it is read: one offer with what belongs to it, and the categories there are."""

from __future__ import annotations

from dataclasses import dataclass

from csp_desktop.domain.availability import add_ons_of
from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import CommerceLine
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.domain.offers import Offer, same_id
from csp_desktop.services.desk import Desk


@dataclass(frozen=True)
class Category:
    """A category of the catalogue.

    Args:
        is_trials: Whether all of its offers are trials.
    """

    id: str
    name: str
    is_trials: bool


@dataclass(frozen=True)
class OfferCase:
    """An offer with its neighbours.

    Args:
        bases: Its prerequisites that the catalogue has.
        unknown_bases: How many prerequisites the catalogue lacks (AV-8).
        add_ons: The add-ons that name it as their prerequisite.
        targets: Paid offers to which a trial converts, as far as the catalogue has them (TR-10).
        upgrades: Offers to which it can be upgraded, as far as the catalogue has them (QT-7, QT-13).
    """

    offer: Offer
    bases: tuple[Offer, ...]
    unknown_bases: int
    add_ons: tuple[Offer, ...]
    targets: tuple[Offer, ...]
    upgrades: tuple[Offer, ...] = ()


class CatalogService:
    """What a person reads in the catalogue."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def offer(self, offer_id: str) -> OfferCase:
        """Return an offer with its prerequisites and add-ons; raises ``ExpectedError(RECORD_MISSING)``."""
        with self._desk.read() as work:
            offer = work.offers.find(offer_id)
            if offer is None:
                raise ExpectedError(Code.RECORD_MISSING, id=offer_id)
            everything = work.offers.all()
        known = {each.id.casefold(): each for each in everything}
        bases = tuple(known[key] for needed in offer.prerequisites if (key := needed.casefold()) in known)
        return OfferCase(
            offer=offer,
            bases=bases,
            unknown_bases=len(offer.prerequisites) - len(bases),
            add_ons=_add_ons(offer, everything),
            targets=tuple(known[key] for each in offer.conversion_targets if (key := each.casefold()) in known),
            upgrades=tuple(known[key] for each in offer.upgrade_targets if (key := each.casefold()) in known),
        )

    def categories(self) -> tuple[Category, ...]:
        """Return the categories in the catalogue's own order; add-ons have none (AV-21)."""
        with self._desk.read() as work:
            offers = work.offers.all()
        names: dict[str, str] = {}
        paid: set[str] = set()
        for offer in offers:
            if offer.category_id and not offer.is_add_on:
                names.setdefault(offer.category_id, offer.category or offer.category_id)
                if not offer.is_trial:
                    paid.add(offer.category_id)
        return tuple(Category(key, name, key not in paid) for key, name in names.items())


def _add_ons(offer: Offer, everything: tuple[Offer, ...]) -> tuple[Offer, ...]:
    """Return what is bought on an offer, or with it: new commerce sells add-ons beside their base (AV-8, AV-18)."""
    if offer.line is CommerceLine.LEGACY:
        return add_ons_of(offer.id, everything)
    return tuple(
        each for each in everything if each.is_add_on and any(same_id(base, offer.id) for base in each.prerequisites)
    )
