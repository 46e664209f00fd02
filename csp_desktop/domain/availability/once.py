"""Steps 5 to 10 for many offers: what offers have in common is asked once and answered from memory."""

from __future__ import annotations

from csp_desktop.domain.availability.gates import (
    OPEN,
    Gate,
    cloud_refusal,
    country_gate,
    customer_gate,
    frequency_refusal,
    partner_gate,
    sale_refusal,
)
from csp_desktop.domain.availability.situation import Situation
from csp_desktop.domain.availability.successors import Successors
from csp_desktop.domain.enums import BillingCycle, BillingType, CommerceLine, Qualification, Segment, Term
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.policies import policy_for
from csp_desktop.domain.verdicts import Verdict

_Kind = tuple[CommerceLine, bool, BillingType]
_Cycles = tuple[CommerceLine, bool, BillingType, tuple[BillingCycle, ...], tuple[tuple[Term, BillingCycle], ...]]
_Types = tuple[tuple[Qualification, ...], tuple[Segment, ...], tuple[str, ...]]
_Asked = tuple[tuple[str, ...], tuple[Qualification, ...], tuple[Segment, ...], bool]


class Gates:
    """The gates of one situation.

    Args:
        unknowns: What nobody knows of the seller; every answer names it too.
    """

    def __init__(self, situation: Situation, unknowns: tuple[str, ...] = ()) -> None:
        self._situation = situation
        self._policies = {line: policy_for(situation.partner.cloud, line, situation.today) for line in CommerceLine}
        self._clouds: dict[_Kind, Verdict | None] = {}
        self._countries: dict[tuple[str, ...] | None, Gate] = {}
        self._types: dict[_Types, Gate] = {}
        self._partners: dict[_Asked, Gate] = {}
        self._cycles: dict[_Cycles, Verdict] = {}
        self._successors: Successors | None = None
        self._unknowns: dict[tuple[str, ...], tuple[tuple[str, ...], tuple[str, ...]]] = {}
        self._seller_unknowns = unknowns

    def before_customer(self, offer: Offer) -> Gate:
        """Return what steps 5 to 7 say: the cloud has it, it is on sale, in both countries."""
        kind = (offer.line, offer.is_trial, offer.billing)
        if kind not in self._clouds:
            self._clouds[kind] = cloud_refusal(offer, self._policies[offer.line])
        refusal = self._clouds[kind] or sale_refusal(offer, self._situation.today, self._replacing)
        if refusal is not None:
            return refusal, ()
        allowed = offer.sale.allowed_countries
        found = self._countries.get(allowed)
        if found is None:
            found = country_gate(offer, self._situation.partner, self._situation.customer)
            self._countries[allowed] = found
        refusal, unknown = found
        if refusal is not None:
            return found
        matrix_known, unknown_matrix = self._joined(unknown)
        # New commerce has a matrix of its own (AV-17), which is not needed to order: the catalog itself is purchasable.
        is_known = offer.sale.in_matrix is not None or offer.line is CommerceLine.NEW_COMMERCE
        return None, matrix_known if is_known else unknown_matrix

    def customer(self, offer: Offer) -> Gate:
        """Return what step 8 says of the customer's type."""
        if not offer.customer_qualifications and not offer.segments:
            return OPEN
        key = (offer.customer_qualifications, offer.segments, offer.qualification_texts)
        found = self._types.get(key)
        if found is None:
            found = self._types[key] = customer_gate(offer, self._situation.customer)
        return found

    def partner(self, offer: Offer) -> Gate:
        """Return what step 9 says of the partner."""
        key = (offer.partner_qualifications, offer.customer_qualifications, offer.segments, offer.is_add_on)
        found = self._partners.get(key)
        if found is None:
            found = self._partners[key] = partner_gate(offer, self._situation.partner, self._situation.today)
        return found

    def frequency(self, offer: Offer) -> Verdict:
        """Return that the billing choice does not list an offer: step 10 failed."""
        plans = tuple([(plan.term, plan.cycle) for plan in offer.plans])
        key = (offer.line, offer.is_trial, offer.billing, offer.cycles, plans)
        found = self._cycles.get(key)
        if found is None:
            found = self._cycles[key] = frequency_refusal(offer, self._situation.choice)
        return found

    def _joined(self, unknown: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return all unknowns of the seller and the countries, without and with the offer matrix."""
        found = self._unknowns.get(unknown)
        if found is None:
            seller = self._seller_unknowns
            found = self._unknowns[unknown] = ((*seller, *unknown), (*seller, "offer_matrix", *unknown))
        return found

    def _replacing(self, offer: Offer) -> tuple[Offer, ...]:
        """Return what new commerce sells instead of a legacy offer, as far as this customer may buy it here (SC-2)."""
        if offer.line is not CommerceLine.LEGACY or not self._policies[CommerceLine.NEW_COMMERCE].is_sold:
            return ()
        if self._successors is None:
            self._successors = Successors(self._situation.catalog.values())
        today = self._situation.today
        return tuple(
            one
            for one in self._successors.of(offer)
            if self.customer(one)[0] is None and sale_refusal(one, today) is None
        )
