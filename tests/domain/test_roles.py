from __future__ import annotations

import pytest

from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import Cloud, Role
from csp_desktop.domain.roles import GRANTS, Action, may_act
from csp_desktop.domain.verdicts import RemedyKind
from tests.builders import a_partner

ADMIN, AGENT, SALES = Role.GLOBAL_ADMIN, Role.ADMIN_AGENT, Role.SALES_AGENT
HELPDESK, BILLING, USERS = Role.HELPDESK_AGENT, Role.BILLING_ADMIN, Role.USER_ADMIN

# rules.md section 9; the conflicts as OQ-16 decides them.
PERMITTED = [
    (Action.VIEW_CUSTOMERS, {ADMIN, AGENT, SALES, HELPDESK, BILLING}),
    (Action.CREATE_CUSTOMER, {ADMIN, AGENT, SALES}),
    (Action.EDIT_CUSTOMER, {ADMIN, AGENT, SALES, HELPDESK}),
    (Action.RECORD_AGREEMENT, {ADMIN, AGENT, SALES}),
    (Action.END_RELATIONSHIP, {ADMIN, AGENT, SALES}),
    (Action.ORDER, {ADMIN, AGENT, SALES}),
    (Action.MANAGE_SUBSCRIPTION, {ADMIN, AGENT, SALES}),
]
# The same once the partner lets helpdesk agents and billing admins sell: only the two disputed rows differ.
OPENED = [
    (action, roles | {HELPDESK, BILLING} if action in (Action.ORDER, Action.MANAGE_SUBSCRIPTION) else roles)
    for action, roles in PERMITTED
]


@pytest.mark.parametrize("cloud", Cloud)
@pytest.mark.parametrize(("action", "roles"), PERMITTED)
def test_ro_2_who_may_do_what(action: Action, roles: set[Role], cloud: Cloud) -> None:
    permitted = {role for role in Role if may_act(a_partner(role=role, cloud=cloud), action).is_allowed}

    assert permitted == roles


@pytest.mark.parametrize("cloud", [Cloud.GLOBAL, Cloud.US_GOVERNMENT, Cloud.GERMANY])
@pytest.mark.parametrize(("action", "roles"), OPENED)
def test_oq_16_a_setting_opens_what_the_sources_dispute(action: Action, roles: set[Role], cloud: Cloud) -> None:
    open_to = {
        role
        for role in Role
        if may_act(a_partner(role=role, cloud=cloud, helpdesk_manages=True), action).is_allowed
    }  # fmt: skip

    assert open_to == roles


@pytest.mark.parametrize("action", [Action.ORDER, Action.MANAGE_SUBSCRIPTION, Action.CREATE_CUSTOMER])
def test_ro_3_no_setting_opens_what_china_forbids_the_helpdesk(action: Action) -> None:
    verdict = may_act(a_partner(role=HELPDESK, cloud=Cloud.CHINA, helpdesk_manages=True), action)

    assert (verdict.code, verdict.rule) == (Code.ROLE_DENIED, "RO-3")


def test_oq_16_the_billing_admin_in_china_follows_the_setting() -> None:
    closed, opened = (
        may_act(a_partner(role=BILLING, cloud=Cloud.CHINA, helpdesk_manages=on), Action.ORDER) for on in (False, True)
    )

    assert (closed.code, opened.code) == (Code.ROLE_DENIED, Code.ALLOWED)


def test_every_action_is_granted_to_somebody() -> None:
    assert set(GRANTS) == set(Action)
    assert {action for action, _ in PERMITTED} == set(Action)


@pytest.mark.parametrize("action", Action)
def test_a_role_that_nobody_knows_never_refuses(action: Action) -> None:
    verdict = may_act(a_partner(role=None), action)

    assert (verdict.code, verdict.unknowns) == (Code.ALLOWED, ("role",))


def test_ro_3_t_24_the_helpdesk_in_china_is_refused_by_its_own_rule() -> None:
    verdict = may_act(a_partner(role=HELPDESK, cloud=Cloud.CHINA), Action.MANAGE_SUBSCRIPTION)

    assert (verdict.code, verdict.rule) == (Code.ROLE_DENIED, "RO-3")
    assert verdict.facts == {
        "role": "helpdesk_agent",
        "action": "manage_subscription",
        "roles": ("global_admin", "admin_agent", "sales_agent"),
        "cause": "forbidden",
    }
    assert [remedy.kind for remedy in verdict.remedies] == [RemedyKind.OPEN_SETTINGS]


@pytest.mark.parametrize(
    ("role", "action", "rule", "cause"),
    [
        (HELPDESK, Action.ORDER, "RO-2", "disputed"),
        (BILLING, Action.MANAGE_SUBSCRIPTION, "RO-2", "disputed"),
        (USERS, Action.ORDER, "RO-2", "not_granted"),
        (BILLING, Action.CREATE_CUSTOMER, "RO-2", "not_granted"),
    ],
)
def test_oq_16_a_refusal_says_whether_a_setting_would_open_it(
    role: Role, action: Action, rule: str, cause: str
) -> None:
    verdict = may_act(a_partner(role=role), action)

    assert (verdict.rule, verdict.facts["cause"]) == (rule, cause)
