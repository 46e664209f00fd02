"""One verdict for each row of the catalog: the steps of rules.md section 4.2 in order, the first failure tells."""

from __future__ import annotations

from collections.abc import Iterable

from csp_desktop.domain.availability.bases import Bases
from csp_desktop.domain.availability.gates import needs_attestation, supports
from csp_desktop.domain.availability.once import Gates
from csp_desktop.domain.availability.places import Places
from csp_desktop.domain.availability.situation import Situation
from csp_desktop.domain.availability.standing import seller_verdict
from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import BillingCycle, CommerceLine, LimitScope, Status
from csp_desktop.domain.offers import Offer, same_id
from csp_desktop.domain.seats import UNBOUNDED, pool_of, pool_refusal
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.verdicts import Fact, Remedy, RemedyKind, Verdict


def add_ons_of(base_offer_id: str, offers: Iterable[Offer]) -> tuple[Offer, ...]:
    """Return the legacy add-ons that name a base offer as their prerequisite, whatever their segment (AV-8, AV-9)."""
    return tuple(
        offer
        for offer in offers
        if offer.is_add_on and offer.line is CommerceLine.LEGACY and _needs(offer, base_offer_id)
    )


def verdict_for(offer: Offer, situation: Situation) -> Verdict:
    """Return whether one offer may be bought; for a whole catalogue keep a ``Judge``."""
    return Judge(situation).verdict(offer)


def add_on_verdict(offer: Offer, base: Subscription, situation: Situation) -> Verdict:
    """Return whether an add-on may be bought for a base subscription (AV-8, AV-9, BI-5, LC-5, TR-2)."""
    return Judge(situation).add_on_verdict(offer, base)


class Judge:
    """Gives verdicts on many offers in one situation; what they share is worked out once."""

    def __init__(self, situation: Situation) -> None:
        self._situation = situation
        self._seller = seller_verdict(situation.customer, situation.partner, situation.today)
        self._gates = Gates(situation, self._seller.unknowns)
        self._places = Places(situation)
        self._bases = Bases(situation, self._places)
        self._available: dict[tuple[tuple[str, ...], tuple[Code, ...]], Verdict] = {}

    def verdict(self, offer: Offer) -> Verdict:
        """Return whether an offer may be bought from the catalog."""
        if not self._seller.is_allowed:
            return self._seller
        gates = self._gates
        refusal, unknowns = gates.before_customer(offer)
        if refusal is None:
            refusal, unknown = gates.customer(offer)
            if unknown:
                unknowns += unknown
        if refusal is None and offer.partner_qualifications:
            refusal, unknown = gates.partner(offer)
            unknowns += unknown
        if refusal is not None:
            return refusal
        if not supports(offer, self._situation.choice):
            return gates.frequency(offer)
        if offer.line is CommerceLine.NEW_COMMERCE:
            return self._new_commerce(offer, unknowns)
        if offer.is_add_on:
            return self._bases.via_base(offer)
        if offer.is_trial:
            return self._places.trial_owned(offer) or self._places.trial_used(offer) or self._free(unknowns)
        return self._place(offer, unknowns)

    def lists(self, offer: Offer) -> bool:
        """Whether the wizard lists an offer openly; ``fits`` for many."""
        if (offer.is_add_on and offer.line is CommerceLine.LEGACY) or not supports(offer, self._situation.choice):
            return False
        refusal, _ = self._gates.customer(offer)
        return refusal is None or refusal.code is Code.QUALIFICATION_PENDING

    def add_on_verdict(self, offer: Offer, base: Subscription) -> Verdict:
        """Return whether an add-on may be bought for a base; its segment may differ from the customer's (AV-9)."""
        if not self._seller.is_allowed:
            return self._seller
        refusal = _base_refusal(offer, base)
        unknowns: tuple[str, ...] = ()
        if refusal is None:
            refusal, unknowns = self._gates.before_customer(offer)
        if refusal is None:
            refusal, unknown = self._gates.partner(offer)
            unknowns += unknown
        if refusal is not None:
            return refusal
        if base.cycle is BillingCycle.UNKNOWN:
            unknowns += ("billing_cycle",)
        elif base.cycle not in offer.cycles:
            facts: dict[str, Fact] = {
                "choice": base.cycle.value,
                "supported": tuple(cycle.value for cycle in offer.cycles),
            }
            return Verdict(Code.FREQUENCY_UNSUPPORTED, rule="BI-5", facts=facts)
        return self._place(offer, unknowns)

    def _new_commerce(self, offer: Offer, unknowns: tuple[str, ...]) -> Verdict:
        """Steps 12 to 17 of the new-commerce line."""
        if offer.is_trial:
            refusal = self._places.trial_owned(offer) or self._places.trial_used(offer)
            if refusal is not None:
                return refusal
        if offer.is_add_on:
            refusal = self._bases.refusal(offer)
            if refusal is not None:
                return refusal
            if not offer.prerequisites:
                unknowns += ("prerequisites",)
        if offer.is_trial:
            return self._free(unknowns)
        held = self._places.of(offer.id)
        elsewhere = self._situation.seats_elsewhere.get(offer.id.casefold())
        if elsewhere is None and offer.maximum < UNBOUNDED:
            unknowns += ("other_partners",)
        verdict = self._place(offer, unknowns)
        if not verdict.is_allowed:
            return verdict
        if held or elsewhere:
            pool = pool_of(offer, held, elsewhere)
            assert pool is not None, "new commerce has pools"
            refusal = pool_refusal(
                offer, pool, max(1, offer.minimum), [one for one in held if one.counts_against_limit]
            )
            if refusal is not None:
                return refusal
        return verdict

    def _place(self, offer: Offer, unknowns: tuple[str, ...]) -> Verdict:
        if offer.limit_scope is LimitScope.UNKNOWN:
            unknowns += ("limit",)
        if not self._places.of(offer.id):
            if needs_attestation(offer):
                return self._free(unknowns, (Code.ATTESTATION_NEEDED,))
            return self._free(unknowns)
        return self._places.verdict(offer, unknowns)

    def _free(self, unknowns: tuple[str, ...], hints: tuple[Code, ...] = ()) -> Verdict:
        """The one verdict that most rows share is made once."""
        found = self._available.get((unknowns, hints))
        if found is None:
            found = self._available[unknowns, hints] = Verdict(Code.AVAILABLE, unknowns=unknowns, hints=hints)
        return found


def _needs(add_on: Offer, base_offer_id: str) -> bool:
    return any(same_id(needed, base_offer_id) for needed in add_on.prerequisites)


def _base_refusal(offer: Offer, base: Subscription) -> Verdict | None:
    """Return why a base subscription cannot take an add-on: it is not one, or it is not running."""
    way = (Remedy(RemedyKind.OPEN_SUBSCRIPTION, base.id, base.name),)
    facts: dict[str, Fact] = {"name": base.name, "offer": offer.name}
    if base.line is not offer.line or offer.line is CommerceLine.NEW_COMMERCE:
        # Add-ons of new commerce are lines of their own in the catalog (AV-18), and the lines never mix (SC-1).
        return Verdict(Code.ADDON_NO_BASE, rule="AV-18", facts=facts, remedies=way)
    if base.status is Status.DELETED:
        return Verdict(Code.DELETED, rule="EX-10", facts=facts)
    if base.is_trial:
        return Verdict(
            Code.TRIAL_LOCKED,
            rule="TR-2",
            facts=facts,
            remedies=(Remedy(RemedyKind.CONVERT_TRIAL, base.id, base.name),),
        )
    if base.status is Status.SUSPENDED:
        return Verdict(
            Code.BASE_NOT_ACTIVE,
            rule="LC-5",
            facts=facts,
            remedies=(Remedy(RemedyKind.REACTIVATE, base.id, base.name),),
        )
    if base.status is not Status.ACTIVE:
        return Verdict(Code.BASE_NOT_ACTIVE, rule="LC-5", facts={**facts, "status": base.status_text}, remedies=way)
    if not offer.is_add_on or not _needs(offer, base.offer_id):
        return Verdict(Code.ADDON_NO_BASE, rule="AV-8", facts=facts, remedies=way)
    return None
