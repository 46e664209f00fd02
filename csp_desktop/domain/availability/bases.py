"""The bases of an add-on: the way out of step 11, and step 15 (AV-8, AV-18)."""

from __future__ import annotations

from csp_desktop.domain.availability.gates import REMEDIES_SHOWN
from csp_desktop.domain.availability.places import Places
from csp_desktop.domain.availability.situation import Situation
from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import Status
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.verdicts import Fact, Remedy, RemedyKind, Verdict


class Bases:
    """Tells of add-ons on which bases they lie; add-ons of the same bases share one answer."""

    def __init__(self, situation: Situation, places: Places) -> None:
        self._situation = situation
        self._places = places
        self._via_base: dict[tuple[str, ...], Verdict] = {}
        self._no_base: dict[tuple[str, ...], Verdict | None] = {}

    def via_base(self, offer: Offer) -> Verdict:
        """Return that a legacy add-on is bought on a base subscription, or that a base comes first: step 11 (AV-8)."""
        found = self._via_base.get(offer.prerequisites)
        if found is None:
            found = self._via_base[offer.prerequisites] = self._make_via_base(offer.prerequisites)
        return found

    def refusal(self, offer: Offer) -> Verdict | None:
        """Return that a new-commerce add-on has no base, neither held nor in the same order: step 15 (AV-18)."""
        needed = offer.prerequisites
        if needed not in self._no_base:
            self._no_base[needed] = self._make_refusal(needed)
        return self._no_base[needed]

    def _make_via_base(self, needed: tuple[str, ...]) -> Verdict:
        bases = [base for base in self._held(needed) if base.status is Status.ACTIVE]
        if bases:
            ways = [Remedy(RemedyKind.OPEN_SUBSCRIPTION, base.id, base.name) for base in bases]
        else:
            ways = self._offers(needed)
        return Verdict(
            Code.ADDON_VIA_BASE,
            rule="AV-8",
            facts={"has_base": bool(bases)},
            remedies=tuple(ways[:REMEDIES_SHOWN]),
        )

    def _make_refusal(self, needed: tuple[str, ...]) -> Verdict | None:
        if not needed or any(key.casefold() in self._situation.ordering for key in needed):
            return None
        held = self._held(needed)
        # One being set up is as good as an active one: both take add-ons sooner than the order is placed.
        if any(base.status in (Status.ACTIVE, Status.PENDING) for base in held):
            return None
        suspended = [base for base in held if base.status is Status.SUSPENDED]
        facts: dict[str, Fact]
        if suspended:
            facts = {"cause": "suspended", "name": suspended[0].name}
            ways = [Remedy(RemedyKind.REACTIVATE, base.id, base.name) for base in suspended]
        else:
            facts = {"cause": "not_held"}
            ways = self._offers(needed)
        return Verdict(Code.ADDON_NO_BASE, rule="AV-18", facts=facts, remedies=tuple(ways[:REMEDIES_SHOWN]))

    def _held(self, needed: tuple[str, ...]) -> list[Subscription]:
        return [subscription for each in needed for subscription in self._places.of(each)]

    def _offers(self, needed: tuple[str, ...]) -> list[Remedy]:
        catalog = self._situation.catalog
        known = (catalog[key] for each in needed if (key := each.casefold()) in catalog)
        return [Remedy(RemedyKind.CHOOSE_OTHER_OFFER, base.id, base.name) for base in known]
