"""One verdict for each row of the catalog: the steps of rules.md section 4.2 in order, the first failure tells."""

from __future__ import annotations

from collections.abc import Iterable

from csp_desktop.domain.availability.gates import (
    cloud_refusal,
    country_gate,
    customer_gate,
    frequency_refusal,
    partner_gate,
    sale_refusal,
    supports,
)
from csp_desktop.domain.availability.places import REMEDIES_SHOWN, Places
from csp_desktop.domain.availability.situation import Situation
from csp_desktop.domain.availability.standing import seller_verdict
from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import BillingCycle, CommerceLine, LimitScope, Status
from csp_desktop.domain.offers import Offer, same_id
from csp_desktop.domain.policies import policy_for
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.verdicts import Fact, Remedy, RemedyKind, Verdict


def add_ons_of(base_offer_id: str, offers: Iterable[Offer]) -> tuple[Offer, ...]:
    """Return the add-ons that name a base offer as their prerequisite, whatever their segment (AV-8, AV-9)."""
    return tuple(offer for offer in offers if offer.is_add_on and _needs(offer, base_offer_id))


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
        self._policy = policy_for(situation.partner.cloud, CommerceLine.LEGACY, situation.today)
        self._seller = seller_verdict(situation.customer, situation.partner, situation.today)
        self._places = Places(situation)
        self._available: dict[tuple[str, ...], Verdict] = {}

    def verdict(self, offer: Offer) -> Verdict:
        """Return whether an offer may be bought from the catalog."""
        if not self._seller.is_allowed:
            return self._seller
        situation = self._situation
        refusal = cloud_refusal(offer, self._policy) or sale_refusal(offer, situation.today)
        if refusal is not None:
            return refusal
        unknowns = self._seller.unknowns
        if offer.sale.in_matrix is None:
            unknowns += ("offer_matrix",)
        for refusal, unknown in (
            country_gate(offer, situation.partner, situation.customer),
            customer_gate(offer, situation.customer),
            partner_gate(offer, situation.partner),
        ):
            if refusal is not None:
                return refusal
            unknowns += unknown
        if not supports(offer, situation.choice):
            return frequency_refusal(offer, situation.choice)
        if offer.is_add_on:
            return self._via_base(offer)
        if offer.is_trial:
            return self._places.trial_owned(offer) or self._places.trial_used(offer) or self._free(unknowns)
        return self._place(offer, unknowns)

    def add_on_verdict(self, offer: Offer, base: Subscription) -> Verdict:
        """Return whether an add-on may be bought for a base; its segment may differ from the customer's (AV-9)."""
        if not self._seller.is_allowed:
            return self._seller
        situation = self._situation
        refusal = cloud_refusal(offer, self._policy) or _base_refusal(offer, base)
        refusal = refusal or sale_refusal(offer, situation.today)
        if refusal is not None:
            return refusal
        unknowns = self._seller.unknowns
        if offer.sale.in_matrix is None:
            unknowns += ("offer_matrix",)
        for refusal, unknown in (
            country_gate(offer, situation.partner, situation.customer),
            partner_gate(offer, situation.partner),
        ):
            if refusal is not None:
                return refusal
            unknowns += unknown
        if base.cycle is BillingCycle.UNKNOWN:
            unknowns += ("billing_cycle",)
        elif base.cycle not in offer.cycles:
            facts: dict[str, Fact] = {
                "choice": base.cycle.value,
                "supported": tuple(cycle.value for cycle in offer.cycles),
            }
            return Verdict(Code.FREQUENCY_UNSUPPORTED, rule="BI-5", facts=facts)
        return self._place(offer, unknowns)

    def _place(self, offer: Offer, unknowns: tuple[str, ...]) -> Verdict:
        if offer.limit_scope is LimitScope.UNKNOWN:
            unknowns += ("limit",)
        if not self._places.of(offer.id):
            return self._free(unknowns)
        return self._places.verdict(offer, unknowns)

    def _free(self, unknowns: tuple[str, ...]) -> Verdict:
        """The one verdict that most rows share is made once."""
        found = self._available.get(unknowns)
        if found is None:
            found = self._available[unknowns] = Verdict(Code.AVAILABLE, unknowns=unknowns)
        return found

    def _via_base(self, offer: Offer) -> Verdict:
        """Step 11, failed: the way is a base subscription, or first a base offer."""
        catalog = self._situation.catalog
        bases = [
            subscription
            for needed in offer.prerequisites
            for subscription in self._places.of(needed)
            if subscription.status is Status.ACTIVE
        ]
        if bases:
            ways = [Remedy(RemedyKind.OPEN_SUBSCRIPTION, base.id, base.name) for base in bases]
        else:
            known = (catalog[key] for needed in offer.prerequisites if (key := needed.casefold()) in catalog)
            ways = [Remedy(RemedyKind.CHOOSE_OTHER_OFFER, base.id, base.name) for base in known]
        return Verdict(
            Code.ADDON_VIA_BASE,
            rule="AV-8",
            facts={"offer": offer.name, "has_base": bool(bases)},
            remedies=tuple(ways[:REMEDIES_SHOWN]),
        )


def _needs(add_on: Offer, base_offer_id: str) -> bool:
    return any(same_id(needed, base_offer_id) for needed in add_on.prerequisites)


def _base_refusal(offer: Offer, base: Subscription) -> Verdict | None:
    """Return why a base subscription cannot take an add-on: it is not one, or it is not running."""
    way = (Remedy(RemedyKind.OPEN_SUBSCRIPTION, base.id, base.name),)
    facts: dict[str, Fact] = {"name": base.name, "offer": offer.name}
    if base.line is not CommerceLine.LEGACY:
        return Verdict(Code.OTHER_COMMERCE_LINE, rule="SC-1", facts=facts)
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
