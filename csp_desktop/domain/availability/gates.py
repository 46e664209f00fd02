"""What an offer itself asks: cloud, sale, country, qualifications, billing frequency; steps 5 to 10.

Each gate returns a refusal or None, with the names of the facts that nobody knows.
"""

from __future__ import annotations

from datetime import date

from csp_desktop.domain.codes import Code
from csp_desktop.domain.customers import Customer
from csp_desktop.domain.enums import BillingChoice, BillingCycle, BillingType, CommerceLine, Qualification, Vetting
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.policies import Policy
from csp_desktop.domain.verdicts import Fact, Remedy, RemedyKind, Verdict

Gate = tuple[Verdict | None, tuple[str, ...]]
"""A refusal, if any, and the names of unknown facts."""

OPEN: Gate = (None, ())
"""Nothing speaks against it, nothing is unknown."""

WITHDRAWN_FLAGS = frozenset({"DEL", "DEPR"})
"""Price list flags of offers that cannot be ordered any more (AV-12, SC-2)."""

_ANOTHER = (Remedy(RemedyKind.CHOOSE_OTHER_OFFER),)


def supports(offer: Offer, choice: BillingChoice) -> bool:
    """Whether a billing choice lists an offer: trials and usage have their own (BI-1, BI-3, TR-1)."""
    if offer.is_trial:
        return choice is BillingChoice.TRIAL
    if offer.billing is BillingType.USAGE:
        return choice is BillingChoice.USAGE
    if choice is BillingChoice.MONTHLY:
        return BillingCycle.MONTHLY in offer.cycles
    return choice is BillingChoice.ANNUAL and BillingCycle.ANNUAL in offer.cycles


def fits(offer: Offer, customer: Customer, choice: BillingChoice) -> bool:
    """Whether the wizard lists an offer openly: base offers of the customer's type and the billing choice.

    One whose qualification is still being vetted is listed too, greyed; the others are folded away.
    """
    if offer.is_add_on or not supports(offer, choice):
        return False
    refusal, _ = customer_gate(offer, customer)
    return refusal is None or refusal.code is Code.QUALIFICATION_PENDING


def cloud_refusal(offer: Offer, policy: Policy) -> Verdict | None:
    """Return why this cloud and commerce line do not have an offer: step 5 (SC-1, SC-5, TR-8)."""
    if offer.line is not CommerceLine.LEGACY:
        return Verdict(Code.OTHER_COMMERCE_LINE, rule="SC-1", facts={"offer": offer.name})
    rule = ""
    if offer.is_trial and not policy.sells_trials:
        rule = "TR-8"
    elif offer.billing is BillingType.USAGE and not policy.sells_usage:
        rule = "SC-5"
    if not rule:
        return None
    return Verdict(
        Code.CLOUD_UNAVAILABLE,
        rule=rule,
        facts={"cloud": policy.cloud.value, "is_trial": offer.is_trial},
        remedies=_ANOTHER,
    )


def sale_refusal(offer: Offer, today: date) -> Verdict | None:
    """Return why an offer is not on sale: step 6 (AV-12, AV-13, SC-2); the fact ``cause`` tells which."""
    sale = offer.sale
    facts: dict[str, Fact]
    if not offer.is_purchasable:
        rule, facts = "AV-13", {"cause": "not_purchasable"}
    elif sale.flag.strip().upper() in WITHDRAWN_FLAGS:
        rule = "SC-2" if sale.flag.strip().upper() == "DEPR" else "AV-12"
        facts = {"cause": "withdrawn", "flag": sale.flag}
    elif sale.valid_from is not None and today < sale.valid_from:
        rule, facts = "AV-12", {"cause": "not_yet", "valid_from": sale.valid_from}
    elif sale.valid_to is not None and sale.valid_to < today:
        rule, facts = "AV-12", {"cause": "no_longer", "valid_to": sale.valid_to}
    elif sale.in_matrix is False:
        rule, facts = "AV-12", {"cause": "not_in_matrix"}
    else:
        return None
    return Verdict(Code.NOT_ON_SALE, rule=rule, facts=facts, remedies=_ANOTHER)


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
    """Step 8: the customer holds one of the qualifications asked for, and it was approved (CU-5, CU-9)."""
    needed = offer.customer_qualifications
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
    return Verdict(Code.SEGMENT_MISMATCH, rule="CU-9", facts=facts, remedies=way), ()


def partner_gate(offer: Offer, partner: Partner) -> Gate:
    """Step 9: the partner holds one of the qualifications asked for (CU-7, CU-9)."""
    if not offer.partner_qualifications:
        return OPEN
    if partner.qualifications is None:
        return None, ("partner_qualifications",)
    own = {text.casefold() for text in partner.qualifications}
    if any(text.casefold() in own for text in offer.partner_qualifications):
        return OPEN
    facts: dict[str, Fact] = {"needed": offer.partner_qualifications}
    way = (Remedy(RemedyKind.OPEN_SETTINGS),)
    return Verdict(Code.RESELLER_NOT_QUALIFIED, rule="CU-9", facts=facts, remedies=way), ()


def frequency_refusal(offer: Offer, choice: BillingChoice) -> Verdict:
    """Return that a billing choice does not list an offer, and which one does: step 10 failed (BI-1, BI-3, TR-1)."""
    choices = offer.choices
    if offer.is_trial or choice is BillingChoice.TRIAL:
        rule = "TR-1"
    elif offer.billing is BillingType.USAGE:
        rule = "BI-1"
    else:
        rule = "BI-3"
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
