"""What both commerce lines refuse alike, and the fields of the subscription dialog."""

from __future__ import annotations

from enum import StrEnum

from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import Status
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.quantities import status_shown
from csp_desktop.domain.roles import Action, may_act
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.verdicts import Fact, Remedy, RemedyKind, Verdict


class Field(StrEnum):
    """Fields of the subscription dialog; of new commerce ``BILLING`` is the billing plan."""

    FRIENDLY_NAME = "friendly_name"
    LICENCES = "licences"
    ADD_ONS = "add_ons"
    BILLING = "billing"
    TERM = "term"
    AUTO_RENEW = "auto_renew"
    STATUS = "status"


def facts_of(subscription: Subscription) -> dict[str, Fact]:
    """Return what every refusal names: the subscription and where it stands."""
    return {"name": subscription.name, "status": status_shown(subscription)}


def role_refusal(partner: Partner) -> Verdict | None:
    """Return why the person at the desk may manage no subscription (RO-2, RO-3)."""
    role = may_act(partner, Action.MANAGE_SUBSCRIPTION)
    return None if role.is_allowed else role


def role_unknowns(partner: Partner) -> tuple[str, ...]:
    """Return ``role`` where nobody knows it."""
    return may_act(partner, Action.MANAGE_SUBSCRIPTION).unknowns


def gone(subscription: Subscription) -> Verdict:
    """Return that it is deleted for good; the offer can be bought anew (EX-10, EX-12)."""
    return Verdict(
        Code.DELETED,
        rule="EX-10",
        facts=facts_of(subscription),
        remedies=(Remedy(RemedyKind.BUY_ANEW, subscription.offer_id, subscription.offer_name),),
    )


def not_active(subscription: Subscription, rule: str) -> Verdict:
    """Return that it is not active; one that is suspended can be reactivated."""
    way = Remedy(RemedyKind.REACTIVATE, subscription.id, subscription.name)
    return Verdict(
        Code.NOT_ACTIVE,
        rule=rule,
        facts={**facts_of(subscription), "suspended_on": subscription.suspended_on},
        remedies=(way,) if subscription.status is Status.SUSPENDED else (),
    )


def not_suspended(subscription: Subscription) -> Verdict:
    """Return that there is no suspension to end (LC-10)."""
    if subscription.status in (Status.ACTIVE, Status.PENDING):
        return Verdict(Code.NOT_SUSPENDED, rule="LC-10", facts=facts_of(subscription))
    return status_unknown(subscription)


def status_unknown(subscription: Subscription) -> Verdict:
    """Return that a status is one of which no rule speaks (rules.md section 6.1)."""
    return Verdict(Code.STATUS_UNKNOWN, rule="LC-10", facts=facts_of(subscription))


def trial_locked(subscription: Subscription) -> Verdict:
    """Return that a running trial admits no change but its conversion (TR-2)."""
    return Verdict(
        Code.TRIAL_LOCKED,
        rule="TR-2",
        facts=facts_of(subscription),
        remedies=(Remedy(RemedyKind.CONVERT_TRIAL, subscription.id, subscription.name),),
    )


def other_line(subscription: Subscription) -> Verdict:
    """Return that the subscription's commerce line knows no such change (SC-1)."""
    return Verdict(Code.OTHER_COMMERCE_LINE, rule="SC-1", facts=facts_of(subscription))
