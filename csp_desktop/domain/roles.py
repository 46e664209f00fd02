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
    END_RELATIONSHIP = "end_relationship"
    ORDER = "order"
    MANAGE_SUBSCRIPTION = "manage_subscription"


_SELLERS = frozenset({Role.GLOBAL_ADMIN, Role.ADMIN_AGENT, Role.SALES_AGENT})

GRANTS = {
    Action.VIEW_CUSTOMERS: frozenset(Role) - {Role.USER_ADMIN},
    Action.CREATE_CUSTOMER: _SELLERS,
    Action.EDIT_CUSTOMER: _SELLERS | {Role.HELPDESK_AGENT},
    Action.RECORD_AGREEMENT: _SELLERS,
    Action.END_RELATIONSHIP: _SELLERS,
    Action.ORDER: _SELLERS,
    Action.MANAGE_SUBSCRIPTION: _SELLERS,
}
"""Who may do what for certain. The global admin is not named for agreements, so not refused; who ends a relationship is
not told anywhere, so whoever may ask for one (CU-30)."""

DISPUTED = {
    Action.ORDER: frozenset({Role.HELPDESK_AGENT, Role.BILLING_ADMIN}),
    Action.MANAGE_SUBSCRIPTION: frozenset({Role.HELPDESK_AGENT, Role.BILLING_ADMIN}),
}
"""Whom later pages name and earlier ones do not (RO-4): a setting decides, off by default (OQ-16)."""

CHINA_FORBIDS = {
    Action.ORDER: frozenset({Role.HELPDESK_AGENT}),
    Action.MANAGE_SUBSCRIPTION: frozenset({Role.HELPDESK_AGENT}),
    Action.CREATE_CUSTOMER: frozenset({Role.HELPDESK_AGENT}),
}
"""What 21Vianet's manual forbids in so many words; no setting opens it (RO-3)."""


def allowed_roles(partner: Partner, action: Action) -> frozenset[Role]:
    """Return the roles that may do it in the partner's cloud (RO-2 to RO-4, OQ-16)."""
    roles = GRANTS[action]
    if partner.helpdesk_manages:
        roles |= DISPUTED.get(action, frozenset())
    if partner.cloud is Cloud.CHINA:
        roles -= CHINA_FORBIDS.get(action, frozenset())
    return roles


def may_act(partner: Partner, action: Action) -> Verdict:
    """Return whether the person at the desk may do it; a role that nobody knows never refuses (RO-2, RO-3, OQ-16).

    A refusal names the roles that may; where the setting would open it, the fact ``cause`` says so.
    """
    if partner.role is None:
        return Verdict(Code.ALLOWED, unknowns=("role",))
    roles = allowed_roles(partner, action)
    if partner.role in roles:
        return ALLOWED
    is_forbidden = partner.cloud is Cloud.CHINA and partner.role in CHINA_FORBIDS.get(action, frozenset())
    is_disputed = partner.role in DISPUTED.get(action, frozenset()) and not is_forbidden
    return Verdict(
        Code.ROLE_DENIED,
        rule="RO-3" if is_forbidden else "RO-2",
        facts={
            "role": partner.role.value,
            "action": action.value,
            "roles": tuple(role.value for role in Role if role in roles),
            "cause": "forbidden" if is_forbidden else "disputed" if is_disputed else "not_granted",
        },
        remedies=(Remedy(RemedyKind.OPEN_SETTINGS),),
    )
