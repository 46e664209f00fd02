"""What must hold for any offer and customer: verdicts move only the way in which the facts do."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from csp_desktop.domain.availability import Judge, Situation, fits, verdict_for
from csp_desktop.domain.codes import Code
from csp_desktop.domain.customers import Held
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
from csp_desktop.domain.order_amounts import quantity_verdict
from csp_desktop.domain.subscriptions import Subscription
from tests.builders import (
    OFFER_ID,
    PLAN_ADD_ON_ID,
    PLAN_OFFER_ID,
    PLAN_TRIAL_ID,
    TRIAL_ID,
    a_customer,
    a_partner,
    a_plan_add_on,
    a_plan_offer,
    a_plan_subscription,
    a_plan_trial,
    a_subscription,
    a_trial,
    a_usage_offer,
    an_add_on,
    an_offer,
)

KINDS = (an_offer(), a_trial(), an_add_on(), a_usage_offer(), a_plan_offer(), a_plan_trial(), a_plan_add_on())
CATALOG = {offer.id.casefold(): offer for offer in KINDS}
KEY = PLAN_OFFER_ID.casefold()

QUALIFICATIONS = st.builds(
    Held, st.sampled_from(Qualification), st.sampled_from(Vetting), text=st.sampled_from(("", "Education", "New"))
)


@st.composite
def offers(draw: st.DrawFn) -> Offer:
    """Any offer, also such as no catalogue should hold."""
    offer = draw(st.sampled_from(KINDS))
    plans = st.builds(Plan, st.sampled_from(Term), st.sampled_from(BillingCycle))
    return replace(
        offer,
        is_purchasable=draw(st.sampled_from((True, True, True, False))),
        minimum=draw(st.integers(1, 40)),
        limit_scope=draw(st.sampled_from(LimitScope)),
        limit=draw(st.integers(0, 3)),
        segments=tuple(draw(st.lists(st.sampled_from(Segment), max_size=2, unique=True))),
        customer_qualifications=tuple(draw(st.lists(st.sampled_from(Qualification), max_size=2, unique=True))),
        qualification_texts=tuple(draw(st.lists(st.sampled_from(("Education", "New")), max_size=1))),
        partner_qualifications=tuple(draw(st.lists(st.sampled_from(("Education", "New")), max_size=1))),
        plans=offer.plans + tuple(draw(st.lists(plans, max_size=1))),
        sale=SaleFacts(
            in_matrix=draw(st.sampled_from((None, True, False))),
            flag=draw(st.sampled_from(("", "", "ADD", "DEPR", "DEL"))),
            allowed_countries=draw(st.sampled_from((None, ("US",), ("KR",)))),
        ),
    )


HELD = st.builds(
    lambda number, offer_id, is_new, status, quantity, is_trial: replace(
        a_plan_subscription() if is_new else a_subscription(),
        id=f"held-{number}",
        offer_id=offer_id,
        status=status,
        quantity=quantity,
        is_trial=is_trial,
        suspended_on=date(2026, 5, 1) if status is Status.SUSPENDED else None,
    ),
    st.integers(0, 9),
    st.sampled_from((OFFER_ID, TRIAL_ID, PLAN_OFFER_ID, PLAN_TRIAL_ID, PLAN_ADD_ON_ID)),
    st.booleans(),
    st.sampled_from(Status),
    st.integers(1, 300),
    st.booleans(),
)


@st.composite
def situations(draw: st.DrawFn) -> Situation:
    """Any customer before the catalogue."""
    held = tuple(draw(st.lists(HELD, max_size=4, unique_by=lambda one: one.id)))
    return Situation(
        customer=a_customer(qualifications=tuple(draw(st.lists(QUALIFICATIONS, max_size=2)))),
        partner=a_partner(
            cloud=draw(st.sampled_from(Cloud)),
            role=draw(st.sampled_from((*Role, None))),
            qualifications=draw(st.sampled_from((None, (), ("Education",)))),
        ),
        choice=draw(st.sampled_from(BillingChoice)),
        held=held,
        queued_ids=frozenset(draw(st.lists(st.sampled_from([one.id for one in held]), max_size=2)))
        if held
        else frozenset(),
        today=draw(st.dates(date(2022, 1, 1), date(2028, 1, 1))),
        catalog=CATALOG,
        seats_elsewhere=draw(st.dictionaries(st.just(KEY), st.integers(0, 400), max_size=1)),
        ordering=draw(st.dictionaries(st.just(KEY), st.integers(1, 50), max_size=1)),
    )


@given(offers(), situations())
def test_every_refusal_names_its_rule_and_nothing_that_is_allowed_is_a_refusal(
    offer: Offer, situation: Situation
) -> None:
    verdict = verdict_for(offer, situation)

    assert verdict.is_allowed is (verdict.code is Code.AVAILABLE)
    assert verdict.is_allowed or verdict.rule


@given(st.lists(offers(), max_size=6), situations())
def test_a_judge_of_many_says_what_a_judge_of_one_says(some: list[Offer], situation: Situation) -> None:
    judge = Judge(situation)

    assert [judge.verdict(offer) for offer in some] == [verdict_for(offer, situation) for offer in some]
    assert [judge.lists(offer) for offer in some] == [
        fits(offer, situation.customer, situation.choice) for offer in some
    ]


@given(offers(), situations(), HELD)
def test_av_3_more_of_a_limited_offer_never_makes_it_available(
    offer: Offer, situation: Situation, more: Subscription
) -> None:
    offer = replace(offer, limit_scope=LimitScope.CONCURRENT, is_add_on=False)
    more = replace(more, id="more", offer_id=offer.id)

    with_more = verdict_for(offer, replace(situation, held=(*situation.held, more)))

    assert verdict_for(offer, situation).is_allowed or not with_more.is_allowed


@given(offers(), situations(), st.integers(0, 400), st.integers(0, 400), st.integers(1, 310))
def test_av_16_more_sold_elsewhere_never_helps(
    offer: Offer, situation: Situation, elsewhere: int, more: int, quantity: int
) -> None:
    few = replace(situation, seats_elsewhere={offer.id.casefold(): elsewhere})
    many = replace(situation, seats_elsewhere={offer.id.casefold(): elsewhere + more})

    assert verdict_for(offer, few).is_allowed or not verdict_for(offer, many).is_allowed
    assert quantity_verdict(offer, quantity, few).is_allowed or not quantity_verdict(offer, quantity, many).is_allowed


@given(offers(), situations(), st.sampled_from(Qualification))
def test_cu_9_another_qualification_never_hurts(offer: Offer, situation: Situation, more: Qualification) -> None:
    customer = situation.customer
    held = (*customer.qualifications, Held(more, Vetting.APPROVED, text=more.value))

    with_more = verdict_for(offer, replace(situation, customer=replace(customer, qualifications=held)))

    assert with_more.is_allowed or not verdict_for(offer, situation).is_allowed


@given(offers(), situations())
def test_ro_2_a_role_that_nobody_knows_refuses_nothing_that_a_role_allows(offer: Offer, situation: Situation) -> None:
    unknown = replace(situation, partner=replace(situation.partner, role=None))

    assert verdict_for(offer, unknown).is_allowed or not verdict_for(offer, situation).is_allowed


@given(offers(), situations())
def test_av_18_a_base_in_the_same_order_never_hurts(offer: Offer, situation: Situation) -> None:
    alone, together = replace(situation, ordering={}), replace(situation, ordering={KEY: 5})

    assert verdict_for(offer, together).is_allowed or not verdict_for(offer, alone).is_allowed


@given(offers(), situations())
def test_sc_4_new_commerce_is_never_sold_in_germany_or_china(offer: Offer, situation: Situation) -> None:
    partner = replace(situation.partner, cloud=Cloud.GERMANY)

    verdict = verdict_for(offer, replace(situation, partner=partner))

    assert offer.line is CommerceLine.LEGACY or not verdict.is_allowed
