"""What new commerce sells instead of a legacy offer that is taken off the price list: the way out of step 6 (SC-2)."""

from __future__ import annotations

from collections.abc import Iterable

from csp_desktop.domain.enums import CommerceLine
from csp_desktop.domain.offers import Offer

_ENDINGS = (" (new commerce experience)", " (new commerce)", " (nce)")


class Successors:
    """Finds the new-commerce offers of the same product; no datum joins the two lines, so names and product ids do."""

    def __init__(self, offers: Iterable[Offer]) -> None:
        self._found: dict[str, list[Offer]] = {}
        for offer in offers:
            if offer.line is CommerceLine.NEW_COMMERCE and not offer.is_trial:
                for key in _keys(offer):
                    self._found.setdefault(key, []).append(offer)

    def of(self, offer: Offer) -> tuple[Offer, ...]:
        """Return the paid offers of new commerce that mean the same product, base for base and add-on for add-on."""
        seen = {
            one.id: one
            for key in _keys(offer)
            for one in self._found.get(key, ())
            if one.is_add_on == offer.is_add_on and one.is_purchasable
        }
        return tuple(seen.values())


def _keys(offer: Offer) -> tuple[str, ...]:
    """Return what an offer and its successor have in common, the surest first."""
    names = (offer.name, offer.product_name, offer.product_id)
    return tuple(dict.fromkeys(key for name in names if (key := _plain(name))))


def _plain(name: str) -> str:
    plain = " ".join(name.casefold().split())
    for ending in _ENDINGS:
        plain = plain.removesuffix(ending)
    return plain
