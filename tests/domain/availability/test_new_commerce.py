from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

import pytest

from csp_desktop.domain.availability import (
    Situation,
    attestation_verdict,
    fits,
    needs_attestation,
    supports,
    verdict_for,
)
from csp_desktop.domain.codes import Code
from csp_desktop.domain.customers import Customer, Held
from csp_desktop.domain.enums import (
    BillingChoice,
    BillingCycle,
    Cloud,
    CommerceLine,
    LimitScope,
    Qualification,
    Role,
    Segment,
    Status,
    Term,
    Vetting,
)
from csp_desktop.domain.offers import Offer, Plan, SaleFacts
from csp_desktop.domain.verdicts import RemedyKind
from tests.builders import (
    PLAN_ADD_ON_ID,
    PLAN_OFFER_ID,
    PLAN_TRIAL_ID,
    a_customer,
    a_partner,
    a_plan_add_on,
    a_plan_offer,
    a_plan_subscription,
    a_plan_trial,
    a_usage_offer,
    an_offer,
)

TODAY = date(2026, 6, 1)
YEAR, MONTHLY, TRIAL = BillingChoice.YEAR_MONTHLY, BillingChoice.MONTHLY, BillingChoice.TRIAL
CHANGE, OPEN, REACTIVATE = RemedyKind.CHANGE_BILLING, RemedyKind.OPEN_SUBSCRIPTION, RemedyKind.REACTIVATE
OTHER, EDIT, DELETION = RemedyKind.CHOOSE_OTHER_OFFER, RemedyKind.EDIT_CUSTOMER, RemedyKind.RECORD_DELETION


def a_situation(**changes: object) -> Situation:
    offers = (a_plan_offer(), a_plan_trial(), a_plan_add_on())
    situation = Situation(
        customer=a_customer(),
        partner=a_partner(),
        choice=YEAR,
        today=TODAY,
        catalog={offer.id.casefold(): offer for offer in offers},
        seats_elsewhere={PLAN_OFFER_ID.casefold(): 0},
    )
    return replace(situation, **changes)  # type: ignore[arg-type]  # builders take any field


def customer_with(*held: Held) -> Customer:
    return a_customer(qualifications=held)


@dataclass(frozen=True)
class Row:
    id: str
    offer: Offer
    code: Code
    rule: str
    situation: dict[str, object] = field(default_factory=dict)
    remedies: tuple[RemedyKind, ...] = ()


EDUCATION = a_plan_offer(segments=(Segment.EDUCATION,))
SUSPENDED = a_plan_subscription(status=Status.SUSPENDED, suspended_on=date(2026, 5, 1))
SOLD_BY_OTHERS = {"seats_elsewhere": {PLAN_OFFER_ID.casefold(): 50}}


def limited(limit: int) -> Offer:
    return a_plan_offer(limit_scope=LimitScope.CONCURRENT, limit=limit)


VERDICTS = [
    Row("SC-1 sold", a_plan_offer(), Code.AVAILABLE, ""),
    Row("SC-1 in the US Government cloud", a_plan_offer(), Code.AVAILABLE, "",
        {"partner": a_partner(cloud=Cloud.US_GOVERNMENT)}),
    Row("SC-4 never in Germany", a_plan_offer(), Code.CLOUD_UNAVAILABLE, "SC-4",
        {"partner": a_partner(cloud=Cloud.GERMANY)}, (OTHER,)),
    Row("SC-5 not in China", a_plan_offer(), Code.CLOUD_UNAVAILABLE, "SC-5",
        {"partner": a_partner(cloud=Cloud.CHINA)}, (OTHER,)),
    Row("SC-5 no trial in China either", a_plan_trial(), Code.CLOUD_UNAVAILABLE, "SC-5",
        {"partner": a_partner(cloud=Cloud.CHINA), "choice": TRIAL}, (OTHER,)),
    Row("RO-2 helpdesk", a_plan_offer(), Code.ROLE_DENIED, "RO-2", {"partner": a_partner(role=Role.HELPDESK_AGENT)},
        (RemedyKind.OPEN_SETTINGS,)),
    Row("AV-13", a_plan_offer(is_purchasable=False), Code.NOT_ON_SALE, "AV-13", {}, (OTHER,)),
    Row("AV-11", a_plan_offer(sale=SaleFacts(allowed_countries=("KR",))), Code.COUNTRY_UNAVAILABLE, "AV-11", {},
        (OTHER,)),
    Row("CU-1 another customer type", EDUCATION, Code.SEGMENT_MISMATCH, "CU-1", {}, (EDIT,)),
    Row("A9 in review", EDUCATION, Code.QUALIFICATION_PENDING, "CU-5",
        {"customer": customer_with(Held(Qualification.EDUCATION, Vetting.IN_REVIEW))}, (EDIT,)),
    Row("CU-5 denied", EDUCATION, Code.SEGMENT_MISMATCH, "CU-1",
        {"customer": customer_with(Held(Qualification.EDUCATION, Vetting.DENIED))}, (EDIT,)),
    Row("CU-1 approved", EDUCATION, Code.AVAILABLE, "",
        {"customer": customer_with(Held(Qualification.EDUCATION))}),
    Row("CU-1 one of several types", a_plan_offer(segments=(Segment.EDUCATION, Segment.NONPROFIT)), Code.AVAILABLE,
        "", {"customer": customer_with(Held(Qualification.NONPROFIT))}),
    Row("CU-1 commercial offers are open to all", a_plan_offer(segments=(Segment.COMMERCIAL,)), Code.AVAILABLE, "",
        {"customer": customer_with(Held(Qualification.NONPROFIT))}),
    Row("CU-1 government", a_plan_offer(segments=(Segment.GOVERNMENT,)), Code.AVAILABLE, "",
        {"customer": customer_with(Held(Qualification.GOVERNMENT_COMMUNITY_CLOUD))}),
    Row("CU-9 the partner", a_plan_offer(partner_qualifications=("Education",)), Code.RESELLER_NOT_QUALIFIED, "CU-9",
        {}, (RemedyKind.OPEN_SETTINGS,)),
    Row("BI-20 no such plan", a_plan_offer(), Code.FREQUENCY_UNSUPPORTED, "BI-20",
        {"choice": BillingChoice.THREE_YEARS_ANNUAL}, (CHANGE, CHANGE, CHANGE)),
    Row("BI-20 under a legacy frequency", a_plan_offer(), Code.FREQUENCY_UNSUPPORTED, "BI-20", {"choice": MONTHLY},
        (CHANGE, CHANGE, CHANGE)),
    Row("BI-3 a legacy offer under a plan", an_offer(), Code.FREQUENCY_UNSUPPORTED, "BI-3", {}, (CHANGE, CHANGE)),
    Row("BI-1 usage under a plan", a_usage_offer(), Code.FREQUENCY_UNSUPPORTED, "BI-1", {}, (CHANGE,)),
    Row("TR-1 under trials", a_plan_offer(), Code.FREQUENCY_UNSUPPORTED, "TR-1", {"choice": TRIAL},
        (CHANGE, CHANGE, CHANGE)),
    Row("TR-1 a trial under a plan", a_plan_trial(), Code.FREQUENCY_UNSUPPORTED, "TR-1", {},
        (RemedyKind.OPEN_TRIALS,)),
    Row("BI-20 no plan that we know", a_plan_offer(plans=()), Code.FREQUENCY_UNSUPPORTED, "BI-20", {}, (OTHER,)),
    Row("TR-1 a trial", a_plan_trial(), Code.AVAILABLE, "", {"choice": TRIAL}),
    Row("TR-5 the paid offer is owned", a_plan_trial(), Code.TRIAL_OWNED, "TR-5",
        {"choice": TRIAL, "held": (a_plan_subscription(),)}, (OPEN,)),
    Row("TR-5 another SKU of the product is owned", a_plan_trial(conversion_targets=()), Code.TRIAL_OWNED, "TR-5",
        {"choice": TRIAL, "held": (a_plan_subscription(),)}, (OPEN,)),
    Row("TR-4 had once", a_plan_trial(), Code.TRIAL_USED, "TR-4",
        {"choice": TRIAL,
         "held": (a_plan_subscription(offer_id=PLAN_TRIAL_ID, is_trial=True, status=Status.DELETED),)}, (OTHER,)),
    Row("TR-4 another trial", a_plan_trial(), Code.AVAILABLE, "",
        {"choice": TRIAL, "held": (a_plan_subscription(offer_id="other:0018", is_trial=True),)}),
    Row("AV-17 the only one", limited(1), Code.ALREADY_SUBSCRIBED, "AV-20", {"held": (a_plan_subscription(),)},
        (OPEN,)),
    Row("AV-17 suspended within its term", limited(1), Code.REACTIVATE_INSTEAD, "AV-20", {"held": (SUSPENDED,)},
        (REACTIVATE, OPEN)),
    Row("AV-17, LC-22 on its term's last day", limited(1), Code.REACTIVATE_INSTEAD, "AV-20",
        {"held": (SUSPENDED,), "today": date(2027, 3, 9)}, (REACTIVATE, OPEN)),
    Row("AV-17, LC-22 suspended past its term", limited(1), Code.EXPIRED_HOLDS_PLACE, "AV-3",
        {"held": (SUSPENDED,), "today": date(2027, 3, 10)}, (DELETION, OPEN)),
    Row("AV-17 one of two", limited(2), Code.AVAILABLE, "", {"held": (a_plan_subscription(),)}),
    Row("AV-16 no number of subscriptions is too many", a_plan_offer(), Code.AVAILABLE, "",
        {"held": (a_plan_subscription(), a_plan_subscription(id="second"), a_plan_subscription(id="third"))}),
    Row("AV-20 another one is suspended", a_plan_offer(), Code.AVAILABLE, "AV-20", {"held": (SUSPENDED,)},
        (REACTIVATE,)),
    Row("AV-18 no base", a_plan_add_on(), Code.ADDON_NO_BASE, "AV-18", {}, (OTHER,)),
    Row("AV-18 the base is held", a_plan_add_on(), Code.AVAILABLE, "", {"held": (a_plan_subscription(),)}),
    Row("AV-18 the base is queued", a_plan_add_on(), Code.AVAILABLE, "",
        {"held": (a_plan_subscription(),), "queued_ids": frozenset({"subscription-1"})}),
    Row("AV-18 the base is set up", a_plan_add_on(), Code.AVAILABLE, "",
        {"held": (a_plan_subscription(status=Status.PENDING),)}),
    Row("AV-18 the base is in the same order", a_plan_add_on(), Code.AVAILABLE, "",
        {"ordering": {PLAN_OFFER_ID.casefold(): 5}}),
    Row("AV-18 the base is suspended", a_plan_add_on(), Code.ADDON_NO_BASE, "AV-18", {"held": (SUSPENDED,)},
        (REACTIVATE,)),
    Row("AV-18 the base was deleted", a_plan_add_on(), Code.ADDON_NO_BASE, "AV-18",
        {"held": (a_plan_subscription(status=Status.DELETED),)}, (OTHER,)),
    Row("AV-18 a base that is not in the catalog", a_plan_add_on(prerequisites=("x:1",)), Code.ADDON_NO_BASE, "AV-18"),
    Row("AV-18 nobody knows its bases", a_plan_add_on(prerequisites=()), Code.AVAILABLE, ""),
    Row("A20 fifty are left", a_plan_offer(), Code.AVAILABLE, "",
        {"held": (a_plan_subscription(quantity=200),), **SOLD_BY_OTHERS}),
    Row("AV-16 none is left", a_plan_offer(), Code.SEAT_POOL_FULL, "AV-16",
        {"held": (a_plan_subscription(quantity=250),), **SOLD_BY_OTHERS}, (OPEN,)),
    Row("AV-16 fewer than the minimum are left", a_plan_offer(minimum=51), Code.SEAT_POOL_FULL, "AV-16",
        {"held": (a_plan_subscription(quantity=200),), **SOLD_BY_OTHERS}, (OPEN,)),
    Row("AV-16 all sold by others", a_plan_offer(), Code.SEAT_POOL_FULL, "AV-16",
        {"seats_elsewhere": {PLAN_OFFER_ID.casefold(): 300}}, (OTHER,)),
    Row("AV-16 its own line does not crowd it out", a_plan_offer(), Code.AVAILABLE, "",
        {"ordering": {PLAN_OFFER_ID.casefold(): 300}}),
]  # fmt: skip


@pytest.mark.parametrize("row", VERDICTS, ids=[row.id for row in VERDICTS])
def test_verdicts_on_an_offer_of_new_commerce(row: Row) -> None:
    verdict = verdict_for(row.offer, a_situation(**row.situation))

    assert (verdict.code, verdict.rule) == (row.code, row.rule)
    assert tuple(remedy.kind for remedy in verdict.remedies) == row.remedies


def test_bi_20_the_ways_out_name_the_billings_that_would_do() -> None:
    verdict = verdict_for(a_plan_offer(), a_situation(choice=BillingChoice.ANNUAL))

    assert [way.subject for way in verdict.remedies] == ["p1m_monthly", "p1y_monthly", "p1y_annual"]


def test_av_16_what_nobody_knows_of_other_partners_is_named() -> None:
    assert verdict_for(a_plan_offer(), a_situation(seats_elsewhere={})).unknowns == ("countries", "other_partners")
    assert verdict_for(a_plan_offer(maximum=10_000_000), a_situation(seats_elsewhere={})).unknowns == ("countries",)


def test_av_18_unknown_bases_are_named() -> None:
    assert "prerequisites" in verdict_for(a_plan_add_on(prerequisites=()), a_situation()).unknowns


# What replaces a legacy offer.

DEPRECATED = an_offer(name="Business  premium", product_id="legacy", sale=SaleFacts(flag="DEPR"))


@pytest.mark.parametrize(
    ("successor", "changes", "proposed"),
    [
        pytest.param(a_plan_offer(), {}, [PLAN_OFFER_ID], id="A18 of the same name"),
        pytest.param(a_plan_offer(name="Business Premium (NCE)"), {}, [PLAN_OFFER_ID], id="SC-2 with an ending"),
        pytest.param(a_plan_offer(name="x", product_name="y", product_id="LEGACY"), {}, [PLAN_OFFER_ID],
                     id="SC-2 of the same product"),
        pytest.param(a_plan_offer(name="x", product_name="y"), {}, [], id="SC-2 of another product"),
        pytest.param(a_plan_offer(segments=(Segment.EDUCATION,)), {}, [], id="SC-2 for other customers"),
        pytest.param(a_plan_offer(is_purchasable=False), {}, [], id="SC-2 not on sale itself"),
        pytest.param(a_plan_offer(is_add_on=True), {}, [], id="SC-2 an add-on is no base"),
        pytest.param(a_plan_offer(), {"partner": a_partner(cloud=Cloud.GERMANY)}, [], id="SC-4 not in this cloud"),
    ],
)  # fmt: skip
def test_sc_2_what_new_commerce_sells_instead_is_proposed(
    successor: Offer, changes: dict[str, object], proposed: list[str]
) -> None:
    situation = a_situation(choice=MONTHLY, catalog={successor.id.casefold(): successor}, **changes)

    verdict = verdict_for(DEPRECATED, situation)

    assert (verdict.code, verdict.rule) == (Code.NOT_ON_SALE, "SC-2")
    assert [way.subject for way in verdict.remedies if way.subject] == proposed
    assert verdict.facts["cause"] == ("replaced" if proposed else "withdrawn")
    assert all(way.kind is OTHER for way in verdict.remedies)


# What is listed.

PLANS = (a_plan_offer(), a_plan_trial(), a_plan_add_on(), a_plan_offer(plans=(Plan(Term.UNKNOWN, BillingCycle.NONE),)))


@pytest.mark.parametrize("choice", BillingChoice)
@pytest.mark.parametrize("offer", PLANS, ids=["paid", "trial", "add-on", "an unknown term"])
def test_bi_20_a_choice_lists_exactly_the_plans_that_are_sold(offer: Offer, choice: BillingChoice) -> None:
    assert supports(offer, choice) is (choice in offer.choices)


def test_av_18_add_ons_of_new_commerce_stand_in_the_catalog() -> None:
    assert fits(a_plan_add_on(), a_customer(), YEAR)
    assert not fits(replace(a_plan_add_on(), line=CommerceLine.LEGACY, plans=()), a_customer(), MONTHLY)


# Attestation.


def test_av_15_an_offer_that_asks_for_a_tick_says_so_and_waits_for_it() -> None:
    offer = a_plan_offer(id=PLAN_ADD_ON_ID, name="Cloud PC 2 vCPU (with Windows Hybrid Benefit)")

    verdict = verdict_for(offer, a_situation())
    missing = attestation_verdict(offer, is_attested=False)

    assert needs_attestation(offer)
    assert (verdict.code, verdict.hints) == (Code.AVAILABLE, (Code.ATTESTATION_NEEDED,))
    assert (missing.code, missing.rule) == (Code.ATTESTATION_NEEDED, "AV-15")
    assert [way.kind for way in missing.remedies] == [RemedyKind.ATTEST]
    assert attestation_verdict(offer, is_attested=True).is_allowed
    assert attestation_verdict(a_plan_offer(), is_attested=False).is_allowed
