from __future__ import annotations

from datetime import date

import pytest

from csp_desktop.domain.availability import account_verdict, seller_verdict
from csp_desktop.domain.codes import Code
from csp_desktop.domain.customers import Agreement
from csp_desktop.domain.enums import AgreementState, Role
from csp_desktop.domain.partners import Partner
from tests.builders import a_customer, a_partner


def test_cu_29_without_a_day_the_gate_stands() -> None:
    customer = a_customer(agreement=Agreement(AgreementState.NOT_RECORDED))

    assert seller_verdict(customer, a_partner()).code is Code.AGREEMENT_MISSING
    assert seller_verdict(customer, a_partner(), date(2018, 11, 6)).is_allowed


@pytest.mark.parametrize("role", [Role.HELPDESK_AGENT, Role.BILLING_ADMIN, Role.USER_ADMIN])
def test_oq_16_who_reads_only_orders_nothing(role: Role) -> None:
    assert seller_verdict(a_customer(), a_partner(role=role)).code is Code.ROLE_DENIED


@pytest.mark.parametrize("role", [Role.GLOBAL_ADMIN, Role.ADMIN_AGENT, Role.SALES_AGENT])
def test_ro_2_sellers_order(role: Role) -> None:
    assert seller_verdict(a_customer(), a_partner(role=role)).is_allowed


def test_standing_is_judged_without_the_role() -> None:
    assert account_verdict(a_customer(), a_partner(role=Role.USER_ADMIN)).is_allowed


def test_what_nobody_knows_of_the_seller_is_named() -> None:
    assert seller_verdict(a_customer(agreement=Agreement()), Partner()).unknowns == (
        "role",
        "partner_block",
        "agreement",
    )
