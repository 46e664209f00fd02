"""What an offer itself asks: cloud, sale, country, qualifications, billing frequency; steps 5 to 10.

Each gate returns a refusal or None, with the names of the facts that nobody knows.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from csp_desktop.domain.codes import Code
from csp_desktop.domain.customers import Customer
from csp_desktop.domain.enums import (
    BillingChoice,
    BillingCycle,
    BillingType,
    Cloud,
    CommerceLine,
    Qualification,
    Segment,
    Vetting,
)
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.policies import Policy
from csp_desktop.domain.special_prices import asked_of_partner
from csp_desktop.domain.verdicts import ALLOWED, Fact, Remedy, RemedyKind, Verdict

Gate = tuple[Verdict | None, tuple[str, ...]]
"""A refusal, if any, and the names of unknown facts."""

OPEN: Gate = (None, ())
"""Nothing speaks against it, nothing is unknown."""

WITHDRAWN_FLAGS = frozenset({"DEL", "DEPR"})
"""Price list flags of offers that cannot be ordered any more (AV-12, SC-2)."""

REMEDIES_SHOWN = 3
"""At most so many ways out of one kind are offered."""

ATTESTED_NAME = "hybrid benefit"
"""Part of the name of the only offers that are known to ask for a tick; no datum tells them apart (AV-15)."""

_ANOTHER = (Remedy(RemedyKind.CHOOSE_OTHER_OFFER),)

_QUALIFICATION_OF = {
    Segment.EDUCATION: Qualification.EDUCATION,
    Segment.NONPROFIT: Qualification.NONPROFIT,
    Segment.GOVERNMENT: Qualification.GOVERNMENT_COMMUNITY_CLOUD,
}
"""What a customer must hold to be of a type (CU-1, CU-2); nothing for commercial."""


def supports(offer: Offer, choice: BillingChoice) -> bool:
    """Whether a billing choice lists an offer: trials, usage and each plan have their own (BI-1, BI-3, BI-20, TR-1)."""
    if offer.is_trial:
        return choice is BillingChoice.TRIAL
    if offer.line is CommerceLine.NEW_COMMERCE:
        term = choice.term
        return term is not None and any(plan.term is term and plan.cycle is choice.cycle for plan in offer.plans)
    if offer.billing is BillingType.USAGE:
        return choice is BillingChoice.USAGE
    if choice is BillingChoice.MONTHLY:
        return BillingCycle.MONTHLY in offer.cycles
    return choice is BillingChoice.ANNUAL and BillingCycle.ANNUAL in offer.cycles


def fits(offer: Offer, customer: Customer, choice: BillingChoice) -> bool:
    """Whether the wizard lists an offer openly: what is in the catalog for the customer's type and the billing choice.

    One whose qualification is still being vetted is listed too, greyed; the others are folded away. Legacy add-ons are
    not in the catalog (AV-8), those of new commerce are (AV-18).
    """
    if is_bought_on_base(offer) or not supports(offer, choice):
        return False
    refusal, _ = customer_gate(offer, customer)
    return refusal is None or refusal.code is Code.QUALIFICATION_PENDING


def is_bought_on_base(offer: Offer) -> bool:
    """Whether an offer is bought on its base's own page and not from the catalog (AV-8, OR-10)."""
    return offer.is_add_on and offer.line is CommerceLine.LEGACY


def needs_attestation(offer: Offer) -> bool:
    """Whether the person must confirm the conditions of an offer before it is ordered (AV-15)."""
    return offer.line is CommerceLine.NEW_COMMERCE and ATTESTED_NAME in offer.name.casefold()


def attestation_verdict(offer: Offer, is_attested: bool) -> Verdict:
    """Return whether the tick that an offer asks for is there (AV-15)."""
    if is_attested or not needs_attestation(offer):
        return ALLOWED
    way = Remedy(RemedyKind.ATTEST, offer.id, offer.name)
    return Verdict(Code.ATTESTATION_NEEDED, rule="AV-15", facts={"offer": offer.name}, remedies=(way,))


def cloud_refusal(offer: Offer, policy: Policy) -> Verdict | None:
    """Return why a cloud does not have an offer: step 5 (SC-4, SC-5, TR-8).

    Args:
        policy: Of the offer's commerce line.
    """
    rule = ""
    if not policy.is_sold:
        rule = "SC-5" if policy.cloud is Cloud.CHINA else "SC-4"
    elif offer.is_trial and not policy.sells_trials:
        rule = "TR-8"
    elif offer.billing is BillingType.USAGE and not policy.sells_usage:
        rule = "SC-5"
    if not rule:
        return None
    return Verdict(
        Code.CLOUD_UNAVAILABLE,
        rule=rule,
        facts={"cloud": policy.cloud.value, "is_trial": rule == "TR-8"},
        remedies=_ANOTHER,
    )


def sale_refusal(
    offer: Offer, today: date, replacing: Callable[[Offer], tuple[Offer, ...]] | None = None
) -> Verdict | None:
    """Return why an offer is not on sale: step 6 (AV-12, AV-13, SC-2); the fact ``cause`` tells which.

    Args:
        replacing: Finds what is sold instead of a legacy offer that was taken off the list.
    """
    sale = offer.sale
    facts: dict[str, Fact]
    ways: tuple[Remedy, ...] = ()
    if not offer.is_purchasable:
        rule, facts = "AV-13", {"cause": "not_purchasable"}
    elif sale.flag and (flag := sale.flag.strip().upper()) in WITHDRAWN_FLAGS:
        rule, facts = "SC-2" if flag == "DEPR" else "AV-12", {"cause": "withdrawn", "flag": sale.flag}
        instead = replacing(offer) if replacing is not None else ()
        if instead:
            facts |= {"cause": "replaced", "successor": instead[0].name}
            ways = tuple(Remedy(RemedyKind.CHOOSE_OTHER_OFFER, one.id, one.name) for one in instead[:REMEDIES_SHOWN])
    elif sale.valid_from is not None and today < sale.valid_from:
        rule, facts = "AV-12", {"cause": "not_yet", "valid_from": sale.valid_from}
    elif sale.valid_to is not None and sale.valid_to < today:
        rule, facts = "AV-12", {"cause": "no_longer", "valid_to": sale.valid_to}
    elif sale.in_matrix is False:
        rule, facts = "AV-12", {"cause": "not_in_matrix"}
    else:
        return None
    return Verdict(Code.NOT_ON_SALE, rule=rule, facts=facts, remedies=ways or _ANOTHER)


def country_gate(offer: Offer, partner: Partner, customer: Customer) -> Gate:
    """Step 7: on sale in the partner's and in the customer's country, as far as these are known (AV-11)."""
    allowed = offer.sale.allowed_countries
    if allowed is None:
        return None, ("countries",)
    own, theirs = partner.country, customer.address.country
    missing = tuple(sorted({country for country in (own, theirs) if country and country not in allowed}))
    if missing:
        facts: dict[str, Fact] = {"countries": missing, "partner_country": own, "customer_country": theirs}
        return Verdict(Code.COUNTRY_UNAVAILABLE, rule="AV-11", facts=facts, remedies=_ANOTHER), ()
    unknown = () if own else ("partner_country",)
    return None, unknown if theirs else (*unknown, "customer_country")


def customer_gate(offer: Offer, customer: Customer) -> Gate:
    """Step 8: the customer holds one of the qualifications asked for, and it was approved (CU-1, CU-5, CU-9)."""
    needed = offer.customer_qualifications or _of_segments(offer.segments)
    if not needed:
        return OPEN
    pending = denied = None
    for held in customer.qualifications:
        if held.qualification not in needed or held.qualification is Qualification.UNKNOWN:
            continue
        if held.vetting in (Vetting.APPROVED, Vetting.NONE):
            return None, ()
        if held.vetting is Vetting.UNKNOWN:
            return None, ("vetting",)
        if held.vetting is Vetting.IN_REVIEW:
            pending = held
        else:
            denied = held
    way = (Remedy(RemedyKind.EDIT_CUSTOMER, customer.id, customer.company),)
    names = tuple(qualification.value for qualification in needed)
    if pending is not None:
        facts: dict[str, Fact] = {"needed": names, "qualification": pending.qualification.value, "since": pending.since}
        return Verdict(Code.QUALIFICATION_PENDING, rule="CU-5", facts=facts, remedies=way), ()
    if Qualification.UNKNOWN in needed or Qualification.NONE in needed:
        # What we cannot read we cannot refuse by.
        own = {held.text.casefold() for held in customer.qualifications if held.text}
        is_held = any(text.casefold() in own for text in offer.qualification_texts)
        return None, () if is_held else ("customer_qualification",)
    facts = {"needed": names, "segment": customer.segment.value}
    if denied is not None:
        facts |= {"denied": denied.qualification.value, "reason": denied.reason}
    rule = "CU-9" if offer.customer_qualifications else "CU-1"
    return Verdict(Code.SEGMENT_MISMATCH, rule=rule, facts=facts, remedies=way), ()


def partner_gate(offer: Offer, partner: Partner, on: date) -> Gate:
    """Step 9: the partner holds one of the qualifications that the offer or its industry asks (CU-7, CU-8, CU-9)."""
    needed, rule = offer.partner_qualifications, "CU-9"
    if not needed:
        # An add-on may be of another industry than its base (AV-9), so that asks nothing of anybody.
        industries = () if offer.is_add_on else offer.customer_qualifications or _of_segments(offer.segments)
        needed, rule = tuple(each.value for each in asked_of_partner(industries, on)), "CU-8"
    if not needed:
        return OPEN
    if partner.qualifications is None:
        return None, ("partner_qualifications",)
    own = {text.casefold() for text in partner.qualifications}
    if any(text.casefold() in own for text in needed):
        return OPEN
    facts: dict[str, Fact] = {"needed": needed}
    way = (Remedy(RemedyKind.OPEN_SETTINGS),)
    return Verdict(Code.RESELLER_NOT_QUALIFIED, rule=rule, facts=facts, remedies=way), ()


def frequency_refusal(offer: Offer, choice: BillingChoice) -> Verdict:
    """Return that a billing choice does not list an offer, and which does: step 10 (BI-1, BI-3, BI-20, TR-1)."""
    choices = offer.choices
    if offer.is_trial or choice is BillingChoice.TRIAL:
        rule = "TR-1"
    elif offer.line is CommerceLine.NEW_COMMERCE:
        rule = "BI-20"
    else:
        rule = "BI-1" if offer.billing is BillingType.USAGE else "BI-3"
    remedies = tuple(
        Remedy(RemedyKind.OPEN_TRIALS if other is BillingChoice.TRIAL else RemedyKind.CHANGE_BILLING, other.value)
        for other in choices
    )
    return Verdict(
        Code.FREQUENCY_UNSUPPORTED,
        rule=rule,
        facts={"choice": choice.value, "supported": tuple(other.value for other in choices)},
        remedies=remedies or _ANOTHER,
    )


def _of_segments(segments: tuple[Segment, ...]) -> tuple[Qualification, ...]:
    """Return the qualifications that open an offer; none where commercial customers may buy it too (CU-1)."""
    if not segments or Segment.COMMERCIAL in segments:
        return ()
    return tuple(_QUALIFICATION_OF[segment] for segment in segments)
