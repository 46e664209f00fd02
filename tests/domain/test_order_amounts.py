from __future__ import annotations

from datetime import date

import pytest

from csp_desktop.domain.availability import Situation
from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import BillingChoice, Status
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.order_amounts import fewest_share, quantity_verdict
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.verdicts import RemedyKind
from tests.builders import (
    PLAN_ADD_ON_ID,
    PLAN_OFFER_ID,
    a_customer,
    a_partner,
    a_plan_add_on,
    a_plan_offer,
    a_plan_subscription,
    a_plan_trial,
    a_subscription,
    a_trial,
    an_add_on,
    an_offer,
)

KEY = PLAN_OFFER_ID.casefold()
MULTI_GEO = a_plan_add_on(name="Microsoft 365 Multi-Geo")


def a_situation(
    *held: Subscription, ordering: dict[str, int] | None = None, elsewhere: dict[str, int] | None = None
) -> Situation:
    return Situation(
        customer=a_customer(),
        partner=a_partner(),
        choice=BillingChoice.YEAR_MONTHLY,
        today=date(2026, 6, 1),
        held=held,
        ordering=ordering or {},
        seats_elsewhere=elsewhere or {},
    )


@pytest.mark.parametrize(
    ("offer", "quantity", "code", "rule"),
    [
        pytest.param(an_offer(maximum=300), 300, Code.ALLOWED, "", id="Q1"),
        pytest.param(an_offer(maximum=300), 301, Code.QUANTITY_OUT_OF_RANGE, "AV-7", id="Q2"),
        pytest.param(an_offer(minimum=20), 19, Code.QUANTITY_OUT_OF_RANGE, "AV-7", id="Q3"),
        pytest.param(an_offer(), 0, Code.QUANTITY_OUT_OF_RANGE, "AV-7", id="Q4 none"),
        pytest.param(an_offer(), -1, Code.QUANTITY_OUT_OF_RANGE, "AV-7", id="Q4 negative"),
        pytest.param(a_trial(), 26, Code.QUANTITY_OUT_OF_RANGE, "TR-3", id="Q7 legacy"),
        pytest.param(a_plan_trial(), 26, Code.QUANTITY_OUT_OF_RANGE, "TR-3", id="Q7 new commerce"),
        pytest.param(a_plan_trial(), 25, Code.ALLOWED, "", id="TR-3"),
        pytest.param(a_plan_offer(), 300, Code.ALLOWED, "", id="AV-16 all of them"),
        pytest.param(a_plan_offer(), 301, Code.QUANTITY_OUT_OF_RANGE, "AV-7", id="AV-16 more than there are"),
    ],
)
def test_av_7_how_many_may_be_ordered(offer: Offer, quantity: int, code: Code, rule: str) -> None:
    verdict = quantity_verdict(offer, quantity, a_situation())

    assert (verdict.code, verdict.rule) == (code, rule)


@pytest.mark.parametrize(
    ("quantity", "code"), [(50, Code.ALLOWED), (51, Code.SEAT_POOL_FULL)], ids=["A20 50", "A20 51"]
)
def test_a20_tenant_holds_250_of_300_via_two_partners(quantity: int, code: Code) -> None:
    situation = a_situation(a_plan_subscription(quantity=100), elsewhere={KEY: 150})

    verdict = quantity_verdict(a_plan_offer(), quantity, situation)

    assert verdict.code is code
    if not verdict.is_allowed:
        assert (verdict.rule, verdict.facts["left"]) == ("AV-16", 50)
        assert (verdict.remedies[0].kind, verdict.remedies[0].subject) == (RemedyKind.SET_QUANTITY, "50")


def test_av_16_an_allowed_number_names_what_nobody_knows() -> None:
    assert quantity_verdict(a_plan_offer(), 1, a_situation()).unknowns == ("other_partners",)


@pytest.mark.parametrize(
    ("situation", "quantity", "code"),
    [
        pytest.param(a_situation(a_plan_subscription(quantity=400)), 19, Code.ADDON_SHARE_TOO_SMALL, id="Q12 19"),
        pytest.param(a_situation(a_plan_subscription(quantity=400)), 20, Code.ALLOWED, id="Q12 20"),
        pytest.param(a_situation(a_plan_subscription(quantity=401)), 20, Code.ADDON_SHARE_TOO_SMALL,
                     id="AV-19 rounded up"),
        pytest.param(a_situation(a_plan_subscription(quantity=200), ordering={KEY: 200}), 19,
                     Code.ADDON_SHARE_TOO_SMALL, id="AV-19 what is ordered beside counts"),
        pytest.param(a_situation(a_plan_subscription(quantity=400, status=Status.SUSPENDED)), 1, Code.ALLOWED,
                     id="AV-19 a suspended base does not"),
        pytest.param(
            a_situation(
                a_plan_subscription(quantity=400), a_plan_subscription(id="geo", offer_id=PLAN_ADD_ON_ID, quantity=15)
            ),
            5, Code.ALLOWED, id="AV-19 those held count too",
        ),
    ],
)  # fmt: skip
def test_av_19_multi_geo_needs_five_percent_of_all_base_licences(
    situation: Situation, quantity: int, code: Code
) -> None:
    verdict = quantity_verdict(MULTI_GEO, quantity, situation)

    assert verdict.code is code
    assert verdict.is_allowed or verdict.remedies[0].kind is RemedyKind.SET_QUANTITY


def test_av_19_other_add_ons_have_no_share() -> None:
    assert fewest_share(a_plan_add_on(), a_situation(a_plan_subscription(quantity=400))) == (0, 0)


def test_av_19_where_the_share_exceeds_the_maximum_another_offer_is_the_way() -> None:
    offer = a_plan_add_on(name="Multi-Geo", maximum=10)

    verdict = quantity_verdict(offer, 10, a_situation(a_plan_subscription(quantity=400)))

    assert [way.kind for way in verdict.remedies] == [RemedyKind.CHOOSE_OTHER_OFFER]


def test_q13_a_legacy_add_on_above_its_base_is_only_hinted_at() -> None:
    verdict = quantity_verdict(an_add_on(), 30, a_situation(), a_subscription(quantity=25))

    assert verdict.is_allowed
    assert verdict.hints == (Code.ADDON_ABOVE_BASE,)
