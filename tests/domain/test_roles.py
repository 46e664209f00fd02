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
    (Action.ORDER, {ADMIN, AGENT, SALES}),
    (Action.MANAGE_SUBSCRIPTION, {ADMIN, AGENT, SALES}),
]


@pytest.mark.parametrize(("action", "roles"), PERMITTED)
def test_ro_2_who_may_do_what(action: Action, roles: set[Role]) -> None:
    assert {role for role in Role if may_act(a_partner(role=role), action).is_allowed} == roles


def test_every_action_is_granted_to_somebody() -> None:
    assert set(GRANTS) == set(Action)


@pytest.mark.parametrize("action", Action)
def test_a_role_that_nobody_knows_never_refuses(action: Action) -> None:
    verdict = may_act(a_partner(role=None), action)

    assert (verdict.code, verdict.unknowns) == (Code.ALLOWED, ("role",))


def test_ro_3_the_helpdesk_in_china_is_refused_by_its_own_rule() -> None:
    verdict = may_act(a_partner(role=HELPDESK, cloud=Cloud.CHINA), Action.MANAGE_SUBSCRIPTION)

    assert (verdict.code, verdict.rule) == (Code.ROLE_DENIED, "RO-3")
    assert verdict.facts == {"role": "helpdesk_agent", "action": "manage_subscription"}
    assert [remedy.kind for remedy in verdict.remedies] == [RemedyKind.OPEN_SETTINGS]
