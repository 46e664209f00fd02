from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csp_desktop.domain.availability import (
    Judge,
    Situation,
    add_on_verdict,
    add_ons_of,
    fits,
    supports,
    verdict_for,
)
from csp_desktop.domain.codes import Code
from csp_desktop.domain.customers import Agreement, Customer, Held
from csp_desktop.domain.enums import (
    AgreementState,
    BillingChoice,
    BillingCycle,
    BillingType,
    Cloud,
    CommerceLine,
    LimitScope,
    Qualification,
    Role,
    Status,
    Vetting,
)
from csp_desktop.domain.offers import Offer, SaleFacts
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.verdicts import RemedyKind, Verdict
from tests.builders import (
    ADD_ON_ID,
    OFFER_ID,
    TRIAL_ID,
    a_customer,
    a_partner,
    a_subscription,
    a_trial,
    a_trial_subscription,
    a_usage_offer,
    an_add_on,
    an_address,
    an_offer,
)

TODAY = date(2018, 12, 3)
MONTHLY, ANNUAL, TRIAL, USAGE = BillingChoice.MONTHLY, BillingChoice.ANNUAL, BillingChoice.TRIAL, BillingChoice.USAGE
FACTS_KNOWN = SaleFacts(in_matrix=True, allowed_countries=("US", "DE"))


def limited(limit: int, scope: LimitScope = LimitScope.CONCURRENT, **changes: object) -> Offer:
    return an_offer(limit_scope=scope, limit=limit, **changes)


def suspended(**changes: object) -> Subscription:
    return replace(a_subscription(status=Status.SUSPENDED, suspended_on=date(2018, 9, 4)), **changes)  # type: ignore[arg-type]  # builders take any field


def a_situation(**changes: object) -> Situation:
    offers = (an_offer(), a_trial(), an_add_on(), a_usage_offer())
    situation = Situation(
        customer=a_customer(),
        partner=a_partner(),
        choice=MONTHLY,
        today=TODAY,
        catalog={offer.id.casefold(): offer for offer in offers},
    )
    return replace(situation, **changes)  # type: ignore[arg-type]  # builders take any field


def customer_with(qualification: Qualification, vetting: Vetting = Vetting.APPROVED) -> Customer:
    return a_customer(qualifications=(Held(qualification, vetting, since=date(2018, 8, 1)),))


@dataclass(frozen=True)
class Row:
    id: str
    offer: Offer
    code: Code
    rule: str
    situation: dict[str, object] = field(default_factory=dict)
    remedies: tuple[RemedyKind, ...] = ()


OPEN, REACTIVATE = RemedyKind.OPEN_SUBSCRIPTION, RemedyKind.REACTIVATE
OTHER, DELETION = RemedyKind.CHOOSE_OTHER_OFFER, RemedyKind.RECORD_DELETION

# rules.md 12.2; A20 is new commerce.
VERDICTS = [
    Row("A1", limited(1), Code.ALREADY_SUBSCRIBED, "AV-20", {"held": (a_subscription(),)}, (OPEN,)),
    Row("A2", limited(1), Code.REACTIVATE_INSTEAD, "AV-20", {"held": (suspended(),)}, (REACTIVATE, OPEN)),
    Row("A3", limited(1), Code.AVAILABLE, "", {"held": (a_subscription(status=Status.DELETED),)}),
    Row("A4", limited(2), Code.AVAILABLE, "", {"held": (a_subscription(),)}),
    Row(
        "A5",
        limited(2),
        Code.REACTIVATE_INSTEAD,
        "AV-20",
        {"held": (a_subscription(), suspended(id="second"))},
        (REACTIVATE, OPEN),
    ),
    Row(
        "A6",
        limited(2),
        Code.ALREADY_SUBSCRIBED,
        "AV-20",
        {"held": (a_subscription(), a_subscription(id="second"))},
        (OPEN, OPEN),
    ),
    Row("A7", an_offer(), Code.AVAILABLE, "AV-20", {"held": (suspended(),)}, (REACTIVATE,)),
    Row(
        "A8",
        an_offer(customer_qualifications=(Qualification.NONPROFIT,)),
        Code.SEGMENT_MISMATCH,
        "CU-9",
        {},
        (RemedyKind.EDIT_CUSTOMER,),
    ),
    Row(
        "A9",
        an_offer(customer_qualifications=(Qualification.EDUCATION,)),
        Code.QUALIFICATION_PENDING,
        "CU-5",
        {"customer": customer_with(Qualification.EDUCATION, Vetting.IN_REVIEW)},
        (RemedyKind.EDIT_CUSTOMER,),
    ),
    Row(
        "A10",
        a_usage_offer(),
        Code.FREQUENCY_UNSUPPORTED,
        "BI-1",
        {"choice": ANNUAL},
        (RemedyKind.CHANGE_BILLING,),
    ),
    Row(
        "A11",
        an_offer(),
        Code.FREQUENCY_UNSUPPORTED,
        "TR-1",
        {"choice": TRIAL},
        (RemedyKind.CHANGE_BILLING, RemedyKind.CHANGE_BILLING),
    ),
    Row("A12", an_add_on(), Code.ADDON_VIA_BASE, "AV-8", {"held": (a_subscription(),)}, (OPEN,)),
    Row("A13", a_trial(), Code.TRIAL_OWNED, "TR-5", {"choice": TRIAL, "held": (a_subscription(),)}, (OPEN,)),
    Row(
        "A14",
        a_trial(),
        Code.TRIAL_USED,
        "TR-4",
        {"choice": TRIAL, "had_trials": frozenset({TRIAL_ID.casefold()})},
        (OTHER,),
    ),
    Row(
        "A15",
        a_trial(id="trial-of-business-premium", conversion_targets=("business-premium",), product_id="premium"),
        Code.AVAILABLE,
        "",
        {"choice": TRIAL, "had_trials": frozenset({TRIAL_ID.casefold()})},
    ),
    Row(
        "A16",
        a_trial(),
        Code.CLOUD_UNAVAILABLE,
        "TR-8",
        {"choice": TRIAL, "partner": a_partner(cloud=Cloud.CHINA)},
        (OTHER,),
    ),
    Row("A17", an_offer(sale=SaleFacts(in_matrix=False)), Code.NOT_ON_SALE, "AV-12", {}, (OTHER,)),
    Row("A18", an_offer(sale=SaleFacts(flag="DEPR")), Code.NOT_ON_SALE, "SC-2", {}, (OTHER,)),
    Row(
        "A19",
        an_offer(sale=SaleFacts(allowed_countries=("DE", "US"))),
        Code.COUNTRY_UNAVAILABLE,
        "AV-11",
        {"partner": a_partner(country="SK"), "customer": a_customer(address=an_address(country="DE"))},
        (OTHER,),
    ),
    Row(
        "A21",
        an_offer(),
        Code.AGREEMENT_MISSING,
        "CU-29",
        {"customer": a_customer(agreement=Agreement(AgreementState.NOT_RECORDED))},
        (RemedyKind.RECORD_AGREEMENT,),
    ),
    Row(
        "A22",
        an_offer(),
        Code.PARTNER_BLOCKED,
        "CU-33",
        {"partner": a_partner(is_blocked=True)},
        (RemedyKind.OPEN_SETTINGS,),
    ),
    # Beyond the worked examples.
    Row("AV-3 day after the date", limited(1), Code.EXPIRED_HOLDS_PLACE, "AV-3",
        {"held": (suspended(),), "today": date(2018, 12, 4)}, (DELETION, OPEN)),
    Row("AV-3 the expired one of two", limited(2), Code.EXPIRED_HOLDS_PLACE, "AV-3",
        {"held": (a_subscription(id="second"), suspended()), "today": date(2018, 12, 4)}, (DELETION, OPEN)),
    Row("AV-3 since when nobody knows", limited(1), Code.REACTIVATE_INSTEAD, "AV-20",
        {"held": (suspended(suspended_on=None),)}, (REACTIVATE, OPEN)),
    Row("AV-3 a status we do not know holds its place", limited(1), Code.ALREADY_SUBSCRIBED, "AV-20",
        {"held": (a_subscription(status=Status.UNKNOWN),)}, (OPEN,)),
    Row("AV-3 pending holds its place", limited(1), Code.ALREADY_SUBSCRIBED, "AV-20",
        {"held": (a_subscription(status=Status.PENDING),)}, (OPEN,)),
    Row("OQ-10 cancelled is not to be reactivated", limited(1), Code.ALREADY_SUBSCRIBED, "AV-20",
        {"held": (suspended(is_cancelled=True),)}, (OPEN,)),
    Row("only queued", limited(1), Code.ALREADY_QUEUED, "AV-20",
        {"held": (a_subscription(),), "queued_ids": frozenset({"subscription-1"})},
        (RemedyKind.WITHDRAW, RemedyKind.OPEN_OUTBOX)),
    Row("a queued one beside a reactivatable one", limited(2), Code.REACTIVATE_INSTEAD, "AV-20",
        {"held": (a_subscription(id="queued"), suspended()), "queued_ids": frozenset({"queued"})}, (REACTIVATE, OPEN)),
    Row("withdrawing the queued one would free nothing", limited(1), Code.ALREADY_SUBSCRIBED, "AV-20",
        {"held": (a_subscription(id="queued"), a_subscription()), "queued_ids": frozenset({"queued"})}, (OPEN, OPEN)),
    Row("AV-4 for life", limited(1, LimitScope.LIFETIME), Code.ALREADY_SUBSCRIBED, "AV-4",
        {"held": (a_subscription(status=Status.DELETED),)}, (OTHER,)),
    Row("AV-2 ids are compared without case", limited(1), Code.ALREADY_SUBSCRIBED, "AV-20",
        {"held": (a_subscription(offer_id=OFFER_ID.lower()),)}, (OPEN,)),
    Row("AV-2 an unknown scope never refuses", limited(1, LimitScope.UNKNOWN), Code.AVAILABLE, "",
        {"held": (a_subscription(),)}),
    Row("AV-2 a limit of 0 is none", limited(0), Code.AVAILABLE, "", {"held": (a_subscription(),)}),
    Row("AV-5 never from the seat maximum", an_offer(maximum=300), Code.AVAILABLE, "",
        {"held": (a_subscription(), a_subscription(id="second"), a_subscription(id="third"))}),
    Row("CU-32 under review", an_offer(), Code.CUSTOMER_BLOCKED, "CU-32",
        {"customer": a_customer(account_status="UnderReview")}, (RemedyKind.OPEN_CUSTOMER,)),
    Row("CU-32 not allowed", an_offer(), Code.CUSTOMER_BLOCKED, "CU-32",
        {"customer": a_customer(account_status="not_allowed")}, (RemedyKind.OPEN_CUSTOMER,)),
    Row("CU-32 allowed", an_offer(), Code.AVAILABLE, "", {"customer": a_customer(account_status="Allowed")}),
    Row("RO-2 helpdesk", an_offer(), Code.ROLE_DENIED, "RO-2",
        {"partner": a_partner(role=Role.HELPDESK_AGENT)}, (RemedyKind.OPEN_SETTINGS,)),
    Row("CU-29 before the gate", an_offer(), Code.AVAILABLE, "",
        {"customer": a_customer(agreement=Agreement(AgreementState.NOT_RECORDED)), "today": date(2018, 11, 6)}),
    Row("CU-29 the global cloud only", an_offer(), Code.AVAILABLE, "",
        {"customer": a_customer(agreement=Agreement(AgreementState.NOT_RECORDED)),
         "partner": a_partner(cloud=Cloud.US_GOVERNMENT)}),
    Row("SC-5 no usage in China", a_usage_offer(), Code.CLOUD_UNAVAILABLE, "SC-5",
        {"choice": USAGE, "partner": a_partner(cloud=Cloud.CHINA)}, (OTHER,)),
    Row("AV-13", an_offer(is_purchasable=False), Code.NOT_ON_SALE, "AV-13", {}, (OTHER,)),
    Row("AV-12 deleted from the list", an_offer(sale=SaleFacts(flag="del")), Code.NOT_ON_SALE, "AV-12", {}, (OTHER,)),
    Row("AV-12 first day", an_offer(sale=SaleFacts(valid_from=TODAY)), Code.AVAILABLE, ""),
    Row("AV-12 the day before", an_offer(sale=SaleFacts(valid_from=date(2018, 12, 4))), Code.NOT_ON_SALE, "AV-12",
        {}, (OTHER,)),
    Row("AV-12 last day", an_offer(sale=SaleFacts(valid_to=TODAY)), Code.AVAILABLE, ""),
    Row("AV-12 the day after", an_offer(sale=SaleFacts(valid_to=date(2018, 12, 2))), Code.NOT_ON_SALE, "AV-12",
        {}, (OTHER,)),
    Row("AV-11 sold nowhere", an_offer(sale=SaleFacts(allowed_countries=())), Code.COUNTRY_UNAVAILABLE, "AV-11",
        {}, (OTHER,)),
    Row("CU-5 approved", an_offer(customer_qualifications=(Qualification.EDUCATION,)), Code.AVAILABLE, "",
        {"customer": customer_with(Qualification.EDUCATION)}),
    Row("CU-5 denied", an_offer(customer_qualifications=(Qualification.EDUCATION,)), Code.SEGMENT_MISMATCH, "CU-9",
        {"customer": customer_with(Qualification.EDUCATION, Vetting.DENIED)}, (RemedyKind.EDIT_CUSTOMER,)),
    Row("CU-9 one of several is enough",
        an_offer(customer_qualifications=(Qualification.EDUCATION, Qualification.NONPROFIT)), Code.AVAILABLE, "",
        {"customer": customer_with(Qualification.NONPROFIT)}),
    Row("CU-9 commercial offers are open to all", an_offer(), Code.AVAILABLE, "",
        {"customer": customer_with(Qualification.NONPROFIT)}),
    Row("CU-9 partner not qualified", an_offer(partner_qualifications=("Education",)), Code.RESELLER_NOT_QUALIFIED,
        "CU-9", {}, (RemedyKind.OPEN_SETTINGS,)),
    Row("CU-9 partner qualified", an_offer(partner_qualifications=("Education",)), Code.AVAILABLE, "",
        {"partner": a_partner(qualifications=("education",))}),
    Row("BI-3 monthly only", an_offer(cycles=(BillingCycle.MONTHLY,)), Code.FREQUENCY_UNSUPPORTED, "BI-3",
        {"choice": ANNUAL}, (RemedyKind.CHANGE_BILLING,)),
    Row("BI-3 no frequency that we know", an_offer(cycles=(BillingCycle.UNKNOWN,)), Code.FREQUENCY_UNSUPPORTED,
        "BI-3", {}, (OTHER,)),
    Row("TR-1 trials on their own tab", a_trial(), Code.FREQUENCY_UNSUPPORTED, "TR-1", {}, (RemedyKind.OPEN_TRIALS,)),
    Row("BI-1 usage", a_usage_offer(), Code.AVAILABLE, "", {"choice": USAGE}),
    Row("AV-8 no base held", an_add_on(), Code.ADDON_VIA_BASE, "AV-8", {}, (OTHER,)),
    Row("AV-8 the base is suspended", an_add_on(), Code.ADDON_VIA_BASE, "AV-8", {"held": (suspended(),)}, (OTHER,)),
    Row("AV-8 no base known", an_add_on(prerequisites=("nowhere",)), Code.ADDON_VIA_BASE, "AV-8"),
    Row("TR-5 the paid offer is suspended", a_trial(), Code.TRIAL_OWNED, "TR-5",
        {"choice": TRIAL, "held": (suspended(),)}, (OPEN,)),
    Row("TR-5 the paid offer was deleted", a_trial(), Code.AVAILABLE, "",
        {"choice": TRIAL, "held": (a_subscription(status=Status.DELETED),)}),
    Row("TR-5 without targets the product tells", a_trial(conversion_targets=()), Code.TRIAL_OWNED, "TR-5",
        {"choice": TRIAL, "held": (a_subscription(),)}, (OPEN,)),
    Row("TR-5 another product", a_trial(conversion_targets=(), product_id="other"), Code.AVAILABLE, "",
        {"choice": TRIAL, "held": (a_subscription(),)}),
    Row("TR-4 it runs", a_trial(), Code.TRIAL_USED, "TR-4", {"choice": TRIAL, "held": (a_trial_subscription(),)},
        (OPEN,)),
    Row("OQ-7 it was deleted", a_trial(), Code.TRIAL_USED, "TR-4",
        {"choice": TRIAL, "held": (a_trial_subscription(status=Status.DELETED),)}, (OTHER,)),
    Row("TR-4 it is queued", a_trial(), Code.ALREADY_QUEUED, "TR-4",
        {"choice": TRIAL, "held": (a_trial_subscription(),), "queued_ids": frozenset({"subscription-1"})},
        (RemedyKind.WITHDRAW, RemedyKind.OPEN_OUTBOX)),
    Row("TR-6 two for life, one had", a_trial(limit=2), Code.AVAILABLE, "",
        {"choice": TRIAL, "held": (a_trial_subscription(),)}),
    Row("TR-6 two for life, two had", a_trial(limit=2), Code.TRIAL_USED, "TR-4",
        {"choice": TRIAL, "held": (a_trial_subscription(), a_trial_subscription(id="second"))}, (OPEN, OPEN)),
    Row("TR-4 without a limit in the data still one", a_trial(limit_scope=LimitScope.NONE, limit=0), Code.TRIAL_USED,
        "TR-4", {"choice": TRIAL, "held": (a_trial_subscription(),)}, (OPEN,)),
]  # fmt: skip


@pytest.mark.parametrize("row", VERDICTS, ids=[row.id for row in VERDICTS])
def test_verdicts_on_one_row_of_the_catalog(row: Row) -> None:
    verdict = verdict_for(row.offer, a_situation(**row.situation))

    assert (verdict.code, verdict.rule) == (row.code, row.rule)
    assert tuple(remedy.kind for remedy in verdict.remedies) == row.remedies


def test_a_7_an_unrestricted_offer_hints_at_what_could_be_reactivated() -> None:
    verdict = verdict_for(an_offer(), a_situation(held=(suspended(),)))

    assert verdict.is_allowed
    assert verdict.hints == (Code.HAS_SUSPENDED,)
    assert verdict.facts["suspended_on"] == date(2018, 9, 4)


def test_oq_10_a_cancelled_one_is_no_hint() -> None:
    assert verdict_for(an_offer(), a_situation(held=(suspended(is_cancelled=True),))).hints == ()


def test_a_2_the_refusal_names_the_subscription_its_dates_and_the_limit() -> None:
    verdict = verdict_for(limited(1), a_situation(held=(suspended(friendly_name="Sales team"),)))

    assert verdict.facts == {
        "name": "Sales team",
        "suspended_on": date(2018, 9, 4),
        "expires_on": date(2018, 12, 3),
        "count": 1,
        "limit": 1,
    }
    assert {(remedy.subject, remedy.name) for remedy in verdict.remedies} == {("subscription-1", "Sales team")}


def test_oq_10_the_refusal_tells_until_when_a_cancelled_one_holds_its_place() -> None:
    verdict = verdict_for(limited(1), a_situation(held=(suspended(is_cancelled=True),)))

    assert (verdict.facts["is_cancelled"], verdict.facts["expires_on"]) == (True, date(2018, 12, 3))


def test_a_10_the_way_out_is_the_choice_that_lists_it() -> None:
    verdict = verdict_for(a_usage_offer(), a_situation(choice=ANNUAL))

    assert [remedy.subject for remedy in verdict.remedies] == ["usage"]
    assert verdict.facts == {"choice": "annual", "supported": ("usage",)}


def test_a_12_the_way_out_is_the_base_subscription_else_the_base_offer() -> None:
    with_base = verdict_for(an_add_on(), a_situation(held=(a_subscription(),)))
    without = verdict_for(an_add_on(), a_situation())

    assert with_base.remedies[0].subject == "subscription-1"
    assert without.remedies[0].subject == OFFER_ID


def test_a_19_the_refusal_names_the_country_that_lacks_it() -> None:
    offer = an_offer(sale=SaleFacts(allowed_countries=("DE", "US")))

    verdict = verdict_for(offer, a_situation(partner=a_partner(country="SK")))

    assert verdict.facts["countries"] == ("SK",)


def test_what_nobody_knows_is_named_and_never_refuses() -> None:
    nobody_knows = a_situation(
        partner=Partner(), customer=a_customer(agreement=Agreement(), address=an_address(country=""))
    )
    asks_all = an_offer(
        customer_qualifications=(Qualification.UNKNOWN,),
        qualification_texts=("StudentUnion",),
        partner_qualifications=("Education",),
        limit_scope=LimitScope.UNKNOWN,
        limit=1,
    )

    plain = verdict_for(an_offer(), nobody_knows)
    asking = verdict_for(asks_all, nobody_knows)

    assert (plain.code, plain.unknowns) == (
        Code.AVAILABLE,
        ("role", "partner_block", "agreement", "offer_matrix", "countries"),
    )
    assert (asking.code, asking.unknowns[5:]) == (
        Code.AVAILABLE,
        ("customer_qualification", "partner_qualifications", "limit"),
    )


def test_unknown_countries_of_partner_and_customer_are_named() -> None:
    situation = a_situation(partner=a_partner(country=""), customer=a_customer(address=an_address(country="")))

    verdict = verdict_for(an_offer(sale=FACTS_KNOWN), situation)

    assert (verdict.code, verdict.unknowns) == (Code.AVAILABLE, ("partner_country", "customer_country"))


def test_nothing_is_named_unknown_where_all_is_known() -> None:
    assert verdict_for(an_offer(sale=FACTS_KNOWN), a_situation()) == Verdict(Code.AVAILABLE)


def test_cu_9_an_unknown_qualification_held_under_the_same_name_counts() -> None:
    offer = an_offer(
        sale=FACTS_KNOWN, customer_qualifications=(Qualification.UNKNOWN,), qualification_texts=("StudentUnion",)
    )
    customer = a_customer(qualifications=(Held(Qualification.UNKNOWN, text="studentunion"),))

    assert verdict_for(offer, a_situation(customer=customer)).unknowns == ()


def test_cu_5_a_vetting_that_we_cannot_read_never_refuses() -> None:
    offer = an_offer(sale=FACTS_KNOWN, customer_qualifications=(Qualification.EDUCATION,))
    customer = customer_with(Qualification.EDUCATION, Vetting.UNKNOWN)

    verdict = verdict_for(offer, a_situation(customer=customer))

    assert (verdict.code, verdict.unknowns) == (Code.AVAILABLE, ("vetting",))


def test_the_first_failing_step_tells_why() -> None:
    """Each situation below mends the step that failed in the one before it."""
    offer = a_trial(
        sale=SaleFacts(in_matrix=False, allowed_countries=("KR",)),
        customer_qualifications=(Qualification.EDUCATION,),
        partner_qualifications=("Education",),
    )
    customer = a_customer(agreement=Agreement(AgreementState.NOT_RECORDED), account_status="NotAllowed")
    partner = a_partner(role=Role.USER_ADMIN, is_blocked=True, cloud=Cloud.GLOBAL)
    held = (a_subscription(), a_trial_subscription(id="second"))
    situation = a_situation(customer=customer, partner=partner, held=held)
    codes = []

    def judge() -> None:
        codes.append(verdict_for(offer, situation).code)

    judge()
    situation = replace(situation, partner=replace(situation.partner, role=Role.SALES_AGENT))
    judge()
    situation = replace(situation, partner=replace(situation.partner, is_blocked=False))
    judge()
    situation = replace(situation, customer=replace(situation.customer, agreement=a_customer().agreement))
    judge()
    situation = replace(situation, customer=replace(situation.customer, account_status=""))
    judge()
    offer = replace(offer, sale=replace(offer.sale, in_matrix=True))
    judge()
    offer = replace(offer, sale=replace(offer.sale, allowed_countries=("US",)))
    judge()
    situation = replace(
        situation, customer=replace(situation.customer, qualifications=(Held(Qualification.EDUCATION),))
    )
    judge()
    situation = replace(situation, partner=replace(situation.partner, qualifications=("Education",)))
    judge()
    situation = replace(situation, choice=TRIAL)
    judge()
    situation = replace(situation, held=situation.held[1:])
    judge()
    situation = replace(situation, held=())
    judge()

    assert codes == [
        Code.ROLE_DENIED,
        Code.PARTNER_BLOCKED,
        Code.AGREEMENT_MISSING,
        Code.CUSTOMER_BLOCKED,
        Code.NOT_ON_SALE,
        Code.COUNTRY_UNAVAILABLE,
        Code.SEGMENT_MISMATCH,
        Code.RESELLER_NOT_QUALIFIED,
        Code.FREQUENCY_UNSUPPORTED,
        Code.TRIAL_OWNED,
        Code.TRIAL_USED,
        Code.AVAILABLE,
    ]


# fits: which offers the wizard lists openly.


@pytest.mark.parametrize(
    ("offer", "choice", "customer", "open_"),
    [
        (an_offer(), MONTHLY, a_customer(), True),
        (an_offer(), TRIAL, a_customer(), False),
        (a_trial(), TRIAL, a_customer(), True),
        (a_trial(), MONTHLY, a_customer(), False),
        (a_usage_offer(), USAGE, a_customer(), True),
        (an_offer(), USAGE, a_customer(), False),
        (an_add_on(), MONTHLY, a_customer(), False),
        (an_offer(customer_qualifications=(Qualification.NONPROFIT,)), MONTHLY, a_customer(), False),
        (
            an_offer(customer_qualifications=(Qualification.EDUCATION,)),
            MONTHLY,
            customer_with(Qualification.EDUCATION, Vetting.IN_REVIEW),
            True,
        ),
        (an_offer(sale=SaleFacts(flag="DEL")), MONTHLY, a_customer(), True),
    ],
    ids=["paid", "TR-1", "trial", "TR-1 back", "usage", "BI-1", "AV-8", "CU-9", "CU-5 pending", "greyed, not folded"],
)
def test_av_20_what_the_wizard_lists_openly(
    offer: Offer, choice: BillingChoice, customer: Customer, open_: bool
) -> None:
    assert fits(offer, customer, choice) is open_


@pytest.mark.parametrize("choice", BillingChoice)
@pytest.mark.parametrize(
    "offer", [an_offer(), a_trial(), a_usage_offer(), an_offer(cycles=()), a_trial(billing=BillingType.USAGE)]
)
def test_bi_3_a_choice_lists_exactly_the_offers_that_name_it(offer: Offer, choice: BillingChoice) -> None:
    assert supports(offer, choice) is (choice in offer.choices)


# Add-ons.


def test_av_8_add_ons_of_a_base_offer_are_those_that_name_it() -> None:
    offers = (an_offer(), an_add_on(), an_add_on(id="other", prerequisites=("another-base",)))

    assert [offer.id for offer in add_ons_of(OFFER_ID.lower(), offers)] == [ADD_ON_ID]


ADD_ON_VERDICTS = [
    ("an active base", an_add_on(), a_subscription(), Code.AVAILABLE, ""),
    ("AV-9 another segment", an_add_on(customer_qualifications=(Qualification.EDUCATION,)), a_subscription(),
     Code.AVAILABLE, ""),
    ("AV-8 another base", an_add_on(prerequisites=("x",)), a_subscription(), Code.ADDON_NO_BASE, "AV-8"),
    ("AV-8 no add-on", an_offer(), a_subscription(), Code.ADDON_NO_BASE, "AV-8"),
    ("LC-5 the base is suspended", an_add_on(), suspended(), Code.BASE_NOT_ACTIVE, "LC-5"),
    ("LC-5 the base is pending", an_add_on(), a_subscription(status=Status.PENDING), Code.BASE_NOT_ACTIVE, "LC-5"),
    ("EX-10 the base is deleted", an_add_on(), a_subscription(status=Status.DELETED), Code.DELETED, "EX-10"),
    ("TR-2 the base is a trial", an_add_on(prerequisites=(TRIAL_ID,)), a_trial_subscription(), Code.TRIAL_LOCKED,
     "TR-2"),
    ("SC-1 the base is new commerce", an_add_on(), a_subscription(line=CommerceLine.NEW_COMMERCE),
     Code.ADDON_NO_BASE, "AV-18"),
    ("BI-5 the base's frequency", an_add_on(cycles=(BillingCycle.ANNUAL,)), a_subscription(),
     Code.FREQUENCY_UNSUPPORTED, "BI-5"),
    ("a frequency that we do not know", an_add_on(), a_subscription(cycle=BillingCycle.UNKNOWN), Code.AVAILABLE, ""),
    ("AV-13", an_add_on(is_purchasable=False), a_subscription(), Code.NOT_ON_SALE, "AV-13"),
    ("AV-11", an_add_on(sale=SaleFacts(allowed_countries=("KR",))), a_subscription(), Code.COUNTRY_UNAVAILABLE,
     "AV-11"),
    ("CU-9", an_add_on(partner_qualifications=("Education",)), a_subscription(), Code.RESELLER_NOT_QUALIFIED, "CU-9"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("offer", "base", "code", "rule"), [row[1:] for row in ADD_ON_VERDICTS], ids=[row[0] for row in ADD_ON_VERDICTS]
)
def test_verdicts_on_an_add_on(offer: Offer, base: Subscription, code: Code, rule: str) -> None:
    verdict = add_on_verdict(offer, base, a_situation(held=(base,)))

    assert (verdict.code, verdict.rule) == (code, rule)


def test_av_2_a_limited_add_on_counts_over_the_whole_customer() -> None:
    addon = a_subscription(id="addon", offer_id=ADD_ON_ID, parent_id="another-base")
    offer = an_add_on(limit_scope=LimitScope.CONCURRENT, limit=1)

    verdict = add_on_verdict(offer, a_subscription(), a_situation(held=(a_subscription(), addon)))

    assert verdict.code is Code.ALREADY_SUBSCRIBED


def test_cu_33_a_blocked_partner_orders_no_add_ons() -> None:
    situation = a_situation(partner=a_partner(is_blocked=True))

    assert add_on_verdict(an_add_on(), a_subscription(), situation).code is Code.PARTNER_BLOCKED


# Properties.

offers = st.builds(
    Offer,
    id=st.sampled_from([OFFER_ID, TRIAL_ID, ADD_ON_ID, ""]),
    name=st.just("Some offer"),
    limit_scope=st.sampled_from(LimitScope),
    limit=st.integers(-1, 3),
    minimum=st.integers(-1, 30),
    maximum=st.integers(-1, 30),
    billing=st.sampled_from(BillingType),
    cycles=st.lists(st.sampled_from(BillingCycle), max_size=3).map(tuple),
    is_add_on=st.booleans(),
    is_trial=st.booleans(),
    is_purchasable=st.booleans(),
    prerequisites=st.lists(st.sampled_from([OFFER_ID, "nowhere"]), max_size=2).map(tuple),
    conversion_targets=st.lists(st.sampled_from([OFFER_ID, "nowhere"]), max_size=2).map(tuple),
    customer_qualifications=st.lists(st.sampled_from(Qualification), max_size=2).map(tuple),
    qualification_texts=st.lists(st.sampled_from(["Education", "New"]), max_size=2).map(tuple),
    partner_qualifications=st.lists(st.sampled_from(["Education", "New"]), max_size=2).map(tuple),
    product_id=st.sampled_from(["", "product-e3"]),
    line=st.sampled_from(CommerceLine),
    sale=st.builds(
        SaleFacts,
        in_matrix=st.none() | st.booleans(),
        flag=st.sampled_from(["", "ADD", "DEL", "DEPR", "?"]),
        valid_from=st.none() | st.dates(),
        valid_to=st.none() | st.dates(),
        allowed_countries=st.none() | st.lists(st.sampled_from(["US", "DE"])).map(tuple),
    ),
)
subscriptions = st.builds(
    Subscription,
    id=st.sampled_from(["one", "two", "three"]),
    customer_id=st.just("customer-1"),
    offer_id=st.sampled_from([OFFER_ID, TRIAL_ID, ADD_ON_ID]),
    offer_name=st.just("Some offer"),
    quantity=st.integers(0, 30),
    status=st.sampled_from(Status),
    cycle=st.sampled_from(BillingCycle),
    is_trial=st.booleans(),
    is_cancelled=st.booleans(),
    suspended_on=st.none() | st.dates(),
    opened_on=st.none() | st.dates(),
    first_billed_on=st.none() | st.dates(),
    line=st.sampled_from(CommerceLine),
)
situations = st.builds(
    Situation,
    customer=st.builds(
        a_customer,
        qualifications=st.lists(
            st.builds(Held, qualification=st.sampled_from(Qualification), vetting=st.sampled_from(Vetting)), max_size=2
        ).map(tuple),
        agreement=st.builds(Agreement, state=st.sampled_from(AgreementState)),
        account_status=st.sampled_from(["", "Allowed", "UnderReview", "New"]),
    ),
    partner=st.builds(
        Partner,
        cloud=st.sampled_from(Cloud),
        country=st.sampled_from(["", "US"]),
        role=st.none() | st.sampled_from(Role),
        qualifications=st.none() | st.just(("Education",)),
        is_blocked=st.none() | st.booleans(),
    ),
    choice=st.sampled_from(BillingChoice),
    held=st.lists(subscriptions, max_size=4).map(tuple),
    had_trials=st.sampled_from([frozenset[str](), frozenset({TRIAL_ID.casefold()})]),
    queued_ids=st.sampled_from([frozenset[str](), frozenset({"one"})]),
    today=st.dates(),
    catalog=st.just({OFFER_ID.casefold(): an_offer()}),
)


@given(offer=offers, situation=situations)
def test_a_verdict_never_fails_and_always_cites_its_rule(offer: Offer, situation: Situation) -> None:
    verdict = Judge(situation).verdict(offer)

    assert verdict.is_allowed or verdict.rule
    assert verdict.is_allowed or verdict.code is not Code.ALLOWED


@given(offer=offers, base=subscriptions, situation=situations)
def test_a_verdict_on_an_add_on_never_fails_and_always_cites_its_rule(
    offer: Offer, base: Subscription, situation: Situation
) -> None:
    verdict = Judge(situation).add_on_verdict(offer, base)

    assert verdict.is_allowed or verdict.rule


@given(situation=situations, limit=st.integers(1, 3))
def test_av_3_a_place_is_left_exactly_when_fewer_than_the_limit_are_not_deleted(
    situation: Situation, limit: int
) -> None:
    situation = replace(situation, customer=a_customer(), partner=a_partner(), choice=MONTHLY)
    counted = [one for one in situation.held if one.offer_id == OFFER_ID and one.status is not Status.DELETED]

    verdict = Judge(situation).verdict(limited(limit))

    assert verdict.is_allowed is (len(counted) < limit)


def test_30_000_offers_are_judged_at_once() -> None:
    kinds = (an_offer(), a_trial(), an_add_on())
    many = [replace(kinds[number % 3], id=f"offer-{number}") for number in range(30_000)]
    held = tuple(a_subscription(id=str(number), offer_id=many[number].id) for number in range(200))
    judge = Judge(a_situation(held=held))
    # The best of several tries: other work on the machine is not ours to measure.
    seconds = []
    for _ in range(5):
        began = perf_counter()
        for offer in many:
            judge.verdict(offer)
        seconds.append(perf_counter() - began)

    assert min(seconds) < 0.6
