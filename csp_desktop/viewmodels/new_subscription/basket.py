"""The chosen offers beside each other: what one of them changes for the others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property

from csp_desktop.domain.availability import Situation, attestation_verdict, needs_attestation
from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import CommerceLine, Status
from csp_desktop.domain.offers import Offer, durable_id
from csp_desktop.domain.verdicts import ALLOWED, Verdict
from csp_desktop.viewmodels.new_subscription.answers import Answers, Pick
from csp_desktop.viewmodels.new_subscription.catalogue import Catalogue, Entry
from csp_desktop.viewmodels.quantities import count_of


class Basket:
    """Judges an offer as one line among the others of the order (AV-16, AV-18, AV-19).

    Args:
        catalogue: What the customer sees, judged by itself.
        answers: What was ticked and typed.
    """

    def __init__(self, catalogue: Catalogue, answers: Answers) -> None:
        self._catalogue = catalogue
        self.picks: Mapping[str, Pick] = {pick.key: pick for pick in answers.picks}
        self.ordering: dict[str, int] = {
            pick.key: count_of(pick.quantity) or 0 for pick in answers.chosen if self._is_committed(pick.key)
        }

    @cached_property
    def situation(self) -> Situation:
        """The customer with what is ordered besides."""
        return replace(self._catalogue.situation, ordering=self.ordering)

    def verdict(self, entry: Entry) -> Verdict:
        """Return whether an offer can be bought beside the others; a base that is ticked opens its add-ons."""
        if entry.verdict.code is not Code.ADDON_NO_BASE or entry.offer.line is not CommerceLine.NEW_COMMERCE:
            return entry.verdict
        if not any(needed.casefold() in self.ordering for needed in entry.offer.prerequisites):
            return entry.verdict
        return self._catalogue.judge_beside(self.ordering).verdict(entry.offer)

    def standing(self, key: str) -> Verdict:
        """Return the verdict on a chosen offer; one that left the catalogue is not on sale (AV-12)."""
        entry = self._catalogue.by_key.get(key)
        return Verdict(Code.NOT_ON_SALE, rule="AV-12") if entry is None else self.verdict(entry)

    def attestation(self, pick: Pick) -> Verdict:
        """Return whether the conditions of a chosen offer were confirmed, where it asks for that (AV-15)."""
        offer = self._catalogue.offers.get(pick.key)
        return ALLOWED if offer is None else attestation_verdict(offer, pick.is_attested)

    def is_attested(self, pick: Pick) -> bool:
        """Whether conditions were asked for and confirmed."""
        offer = self._catalogue.offers.get(pick.key)
        return offer is not None and needs_attestation(offer) and pick.is_attested

    def bases_of(self, offer: Offer) -> tuple[str, ...]:
        """Return the names of the ticked and held offers on which a new-commerce add-on lies (AV-18)."""
        needed = {each.casefold() for each in offer.prerequisites}
        ticked = [self._catalogue.offers[key].name for key in self.ordering if key in needed]
        held = [
            one.name
            for one in self._catalogue.situation.held
            if durable_id(one.offer_id).casefold() in needed and one.status in (Status.ACTIVE, Status.PENDING)
        ]
        return tuple(dict.fromkeys((*ticked, *held)))

    def _is_committed(self, key: str) -> bool:
        offer = self._catalogue.offers.get(key)
        return offer is not None and offer.line is CommerceLine.NEW_COMMERCE and not offer.is_trial
