"""Who at the partner may do what: rules.md section 9."""

from __future__ import annotations

from enum import StrEnum

from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import Cloud, Role
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.verdicts import ALLOWED, Remedy, RemedyKind, Verdict


class Action(StrEnum):
    """What a role may permit."""

    VIEW_CUSTOMERS = "view_customers"
    CREATE_CUSTOMER = "create_customer"
    EDIT_CUSTOMER = "edit_customer"
    RECORD_AGREEMENT = "record_agreement"
    ORDER = "order"
    MANAGE_SUBSCRIPTION = "manage_subscription"


_SELLERS = frozenset({Role.GLOBAL_ADMIN, Role.ADMIN_AGENT, Role.SALES_AGENT})

GRANTS = {
    Action.VIEW_CUSTOMERS: frozenset(Role) - {Role.USER_ADMIN},
    Action.CREATE_CUSTOMER: _SELLERS,
    Action.EDIT_CUSTOMER: _SELLERS | {Role.HELPDESK_AGENT},
    Action.RECORD_AGREEMENT: _SELLERS,
    Action.ORDER: _SELLERS,
    Action.MANAGE_SUBSCRIPTION: _SELLERS,
}
"""Helpdesk agent and billing admin read only (OQ-16); the global admin is not named for agreements, so not refused."""


def may_act(partner: Partner, action: Action) -> Verdict:
    """Return whether the person at the desk may do it; a role that nobody knows never refuses (RO-2, RO-3, OQ-16)."""
    if partner.role is None:
        return Verdict(Code.ALLOWED, unknowns=("role",))
    if partner.role in GRANTS[action]:
        return ALLOWED
    is_china_helpdesk = partner.cloud is Cloud.CHINA and partner.role is Role.HELPDESK_AGENT
    return Verdict(
        Code.ROLE_DENIED,
        rule="RO-3" if is_china_helpdesk else "RO-2",
        facts={"role": partner.role.value, "action": action.value},
        remedies=(Remedy(RemedyKind.OPEN_SETTINGS),),
    )
