"""What may become of a legacy subscription, and which of its fields are locked: rules.md sections 6 to 9."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from csp_desktop.domain.availability.gates import supports
from csp_desktop.domain.availability.standing import account_verdict
from csp_desktop.domain.codes import Code
from csp_desktop.domain.customers import Customer
from csp_desktop.domain.enums import BillingChoice, BillingCycle, Cloud, CommerceLine, Reason, Status
from csp_desktop.domain.expiry import expiry_of, trial_end_of
from csp_desktop.domain.offers import Offer, same_id
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.policies import policy_for
from csp_desktop.domain.quantities import licences_locked, order_quantity, status_shown
from csp_desktop.domain.roles import Action as Action
from csp_desktop.domain.roles import may_act as may_act
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.texts import has_hidden_characters
from csp_desktop.domain.verdicts import ALLOWED, Fact, Remedy, RemedyKind, Verdict

LONGEST_NAME = 256
"""Most characters of a friendly name; Partner Center documents none (OQ-12)."""


class Field(StrEnum):
    """Fields of the subscription dialog."""

    FRIENDLY_NAME = "friendly_name"
    LICENCES = "licences"
    ADD_ONS = "add_ons"
    BILLING = "billing"
    AUTO_RENEW = "auto_renew"
    STATUS = "status"


def may_suspend(
    subscription: Subscription, base: Subscription | None, reason: Reason | None, partner: Partner
) -> Verdict:
    """Return whether it may be suspended, for one of the three grounds (LC-1, LC-10, TR-2).

    Args:
        base: The base subscription of an add-on; an add-on may be suspended by itself, so it never refuses.
    """
    del base
    refusal = _running_refusal(subscription, partner, "LC-10")
    if refusal is not None:
        return refusal
    if subscription.status is Status.SUSPENDED:
        return _not_active(subscription, "LC-10")
    return _with_reason(subscription, reason, partner)


def may_cancel(
    subscription: Subscription, base: Subscription | None, reason: Reason | None, partner: Partner
) -> Verdict:
    """Return whether it may be suspended and marked as cancelled; a suspended one is only marked (CA-1, OQ-10)."""
    del base
    refusal = _running_refusal(subscription, partner, "CA-1")
    if refusal is not None:
        return refusal
    if subscription.status is Status.SUSPENDED and subscription.is_cancelled:
        return _not_active(subscription, "CA-1")
    return _with_reason(subscription, reason, partner)


def may_reactivate(subscription: Subscription, base: Subscription | None, partner: Partner, today: date) -> Verdict:
    """Return whether it may be given back, until and on its expiry date (LC-4, LC-6, LC-10, EX-10, OQ-4).

    Args:
        base: The base subscription of an add-on; None for bases or where it is not known.
        today: The UTC day.
    """
    facts = _facts(subscription)
    refusal = _manage_refusal(subscription, partner)
    if refusal is not None:
        return refusal
    if subscription.status is Status.DELETED:
        return _deleted(subscription)
    if subscription.status is not Status.SUSPENDED:
        return _not_suspended(subscription)
    unknowns = may_act(partner, Action.MANAGE_SUBSCRIPTION).unknowns
    expiry = expiry_of(subscription, partner)
    if expiry is None:
        unknowns = (*unknowns, "suspended_on")
    elif not expiry.can_reactivate(today):
        return Verdict(
            Code.EXPIRED,
            rule=expiry.rule,
            facts={**facts, "expires_on": expiry.expires_on, "suspended_on": expiry.suspended_on, "days": expiry.days},
            remedies=(Remedy(RemedyKind.RECORD_DELETION, subscription.id, subscription.name),),
        )
    if base is not None and base.status is not Status.ACTIVE:
        return _base_first(subscription, base, partner, today)
    if base is None and subscription.parent_id:
        unknowns = (*unknowns, "base")
    ends = subscription.commitment_ends_on
    if ends is not None and ends < today:
        return Verdict(
            Code.ALLOWED,
            rule="OQ-3",
            facts={**facts, "ends_on": ends},
            unknowns=unknowns,
            hints=(Code.TERM_ENDS_FIRST,),
        )
    return Verdict(Code.ALLOWED, unknowns=unknowns)


def may_rename(subscription: Subscription, name: str, partner: Partner) -> Verdict:
    """Return whether it may have a friendly name; an empty one means the offer's (OR-7, OQ-12)."""
    locked = why_locked(subscription, Field.FRIENDLY_NAME)
    if not locked.is_allowed:
        return locked
    refusal = _manage_refusal(subscription, partner)
    return refusal or friendly_name_verdict(name)


def friendly_name_verdict(name: str) -> Verdict:
    """Return whether a text can be a friendly name (OQ-12)."""
    text = name.strip()
    if len(text) > LONGEST_NAME:
        return Verdict(Code.NAME_TOO_LONG, rule="OQ-12", facts={"longest": LONGEST_NAME, "count": len(text)})
    if has_hidden_characters(text):
        return Verdict(Code.HIDDEN_CHARACTERS, rule="OQ-12", facts={"field": Field.FRIENDLY_NAME.value})
    return ALLOWED


def may_convert(
    subscription: Subscription,
    offer: Offer | None,
    target: Offer | None,
    quantity: int,
    cycle: BillingCycle,
    partner: Partner,
    *,
    customer: Customer | None = None,
    today: date | None = None,
) -> Verdict:
    """Return whether a trial may become a paid subscription (TR-9, TR-10, TR-11, CU-29, CU-33).

    Args:
        offer: The trial's offer, which names its targets; None where the catalogue lacks it.
        target: The paid offer; None where none was chosen or the catalogue lacks it.
        customer: Asked for its agreement where given.
        today: The UTC day; where given, a trial past its end is refused.
    """
    facts = _facts(subscription)
    refusal = _manage_refusal(subscription, partner)
    if refusal is not None:
        return refusal
    if subscription.status is Status.DELETED:
        return _deleted(subscription)
    if not subscription.is_trial:
        return Verdict(Code.NOT_A_TRIAL, rule="TR-10", facts=facts)
    if subscription.status is not Status.ACTIVE:
        return _not_active(subscription, "TR-10")
    ends = trial_end_of(subscription)
    if today is not None and ends is not None and ends < today:
        return Verdict(Code.EXPIRED, rule="TR-11", facts={**facts, "expires_on": ends})
    if partner.is_blocked:
        return Verdict(Code.PARTNER_BLOCKED, rule="CU-33", remedies=(Remedy(RemedyKind.OPEN_SETTINGS),))
    if customer is not None:
        standing = account_verdict(customer, partner, today)
        if not standing.is_allowed:
            return standing
    named = offer is None or any(target is not None and same_id(target.id, one) for one in offer.conversion_targets)
    if target is None or target.is_trial or target.is_add_on or not named:
        return Verdict(Code.NO_CONVERSION, rule="TR-10", facts=facts, remedies=(Remedy(RemedyKind.CHOOSE_OTHER_OFFER),))
    choice = _PAID_CHOICES.get(cycle)
    if choice is None or not supports(target, choice):
        return Verdict(
            Code.FREQUENCY_UNSUPPORTED,
            rule="TR-9",
            facts={"choice": cycle.value, "supported": tuple(one.value for one in target.choices)},
        )
    amount = order_quantity(target, quantity)
    if not amount.is_allowed:
        return amount
    return Verdict(Code.ALLOWED, unknowns=() if offer is not None else ("offer",))


def may_record_deletion(subscription: Subscription, partner: Partner, today: date) -> Verdict:
    """Return whether its deletion may be recorded: only after the date, or after a trial's end (EX-10, TR-11)."""
    facts = _facts(subscription)
    refusal = _manage_refusal(subscription, partner)
    if refusal is not None:
        return refusal
    if subscription.status is Status.DELETED:
        return _deleted(subscription)
    if subscription.is_trial and subscription.status is Status.ACTIVE:
        ends = trial_end_of(subscription)
        rule = "TR-11"
    elif subscription.status is not Status.SUSPENDED:
        return _not_suspended(subscription)
    else:
        expiry = expiry_of(subscription, partner)
        ends = None if expiry is None else expiry.expires_on
        rule = "EX-10"
    if ends is None:
        way = (Remedy(RemedyKind.OPEN_SUBSCRIPTION, subscription.id, subscription.name),)
        return Verdict(Code.SUSPENSION_DAY_UNKNOWN, rule=rule, facts=facts, remedies=way)
    if today <= ends:
        return Verdict(Code.NOT_EXPIRED, rule=rule, facts={**facts, "expires_on": ends})
    return ALLOWED


def why_locked(subscription: Subscription, field: Field, cloud: Cloud = Cloud.GLOBAL) -> Verdict:
    """Return why a field of the subscription dialog is read-only, whoever looks; else ``ALLOWED``.

    Billing frequency and renewal are fixed where the cloud's policy says so (BI-6, OQ-20; BI-15, QT-14).
    """
    facts: dict[str, Fact] = {**_facts(subscription), "field": field.value}
    if subscription.line is not CommerceLine.LEGACY:
        return Verdict(Code.OTHER_COMMERCE_LINE, rule="SC-1", facts=facts)
    if subscription.status is Status.DELETED:
        return _deleted(subscription)
    policy = policy_for(cloud, subscription.line)
    if field is Field.BILLING and not policy.switches_frequency:
        return Verdict(Code.BILLING_FIXED, rule="BI-6", facts={**facts, "cycle": subscription.cycle.value})
    if field is Field.AUTO_RENEW and not policy.toggles_auto_renew:
        return Verdict(Code.AUTO_RENEW_FIXED, rule="BI-15", facts={**facts, "auto_renews": subscription.auto_renews})
    if subscription.status not in (Status.ACTIVE, Status.SUSPENDED, Status.PENDING):
        return _status_unknown(subscription)
    if field is Field.LICENCES:
        return licences_locked(subscription)
    if field is Field.STATUS:
        return _status_locked(subscription)
    return _property_locked(subscription, field)


_PAID_CHOICES = {BillingCycle.MONTHLY: BillingChoice.MONTHLY, BillingCycle.ANNUAL: BillingChoice.ANNUAL}


def _status_locked(subscription: Subscription) -> Verdict:
    if subscription.is_trial and subscription.status is Status.ACTIVE:
        return _trial_locked(subscription)
    if subscription.status is Status.PENDING:
        return _not_active(subscription, "LC-10")
    return ALLOWED


def _property_locked(subscription: Subscription, field: Field) -> Verdict:
    """Friendly name and add-ons: a suspended one can only be reactivated (rules.md 6.2, LC-5)."""
    if subscription.status is Status.SUSPENDED:
        return Verdict(
            Code.NOT_ACTIVE,
            rule="LC-5",
            facts={**_facts(subscription), "field": field.value},
            remedies=(Remedy(RemedyKind.REACTIVATE, subscription.id, subscription.name),),
        )
    if field is Field.ADD_ONS and subscription.is_trial:
        return _trial_locked(subscription)
    return ALLOWED


def _facts(subscription: Subscription) -> dict[str, Fact]:
    return {"name": subscription.name, "status": status_shown(subscription)}


def _manage_refusal(subscription: Subscription, partner: Partner) -> Verdict | None:
    """Return why nothing may be done with it at all: the other line, or the role (SC-1, RO-2, RO-3)."""
    if subscription.line is not CommerceLine.LEGACY:
        return Verdict(Code.OTHER_COMMERCE_LINE, rule="SC-1", facts=_facts(subscription))
    role = may_act(partner, Action.MANAGE_SUBSCRIPTION)
    return None if role.is_allowed else role


def _running_refusal(subscription: Subscription, partner: Partner, rule: str) -> Verdict | None:
    """Return why it cannot be stopped, as far as suspending and cancelling agree."""
    refusal = _manage_refusal(subscription, partner)
    if refusal is not None:
        return refusal
    if subscription.status is Status.DELETED:
        return _deleted(subscription)
    if subscription.status is Status.PENDING:
        return _not_active(subscription, rule)
    if subscription.status not in (Status.ACTIVE, Status.SUSPENDED):
        return _status_unknown(subscription)
    if subscription.is_trial and subscription.status is Status.ACTIVE:
        return _trial_locked(subscription)
    return None


def _with_reason(subscription: Subscription, reason: Reason | None, partner: Partner) -> Verdict:
    if reason is None:
        return Verdict(Code.REASON_NEEDED, rule="LC-1", facts=_facts(subscription))
    return Verdict(Code.ALLOWED, unknowns=may_act(partner, Action.MANAGE_SUBSCRIPTION).unknowns)


def _base_first(subscription: Subscription, base: Subscription, partner: Partner, today: date) -> Verdict:
    """Return that the base comes first, or is gone for good (LC-4)."""
    expiry = expiry_of(base, partner)
    if base.status is Status.DELETED or (expiry is not None and not expiry.can_reactivate(today)):
        way = Remedy(RemedyKind.BUY_ANEW, base.offer_id, base.offer_name)
    elif base.status is Status.SUSPENDED:
        way = Remedy(RemedyKind.REACTIVATE, base.id, base.name)
    else:
        way = Remedy(RemedyKind.OPEN_SUBSCRIPTION, base.id, base.name)
    return Verdict(
        Code.BASE_NOT_ACTIVE,
        rule="LC-4",
        facts={**_facts(subscription), "base": base.name, "base_status": status_shown(base)},
        remedies=(way,),
    )


def _deleted(subscription: Subscription) -> Verdict:
    """Return that it is gone for good; the offer can be bought anew (EX-10, EX-12)."""
    return Verdict(
        Code.DELETED,
        rule="EX-10",
        facts=_facts(subscription),
        remedies=(Remedy(RemedyKind.BUY_ANEW, subscription.offer_id, subscription.offer_name),),
    )


def _not_active(subscription: Subscription, rule: str) -> Verdict:
    way = Remedy(RemedyKind.REACTIVATE, subscription.id, subscription.name)
    return Verdict(
        Code.NOT_ACTIVE,
        rule=rule,
        facts={**_facts(subscription), "suspended_on": subscription.suspended_on},
        remedies=(way,) if subscription.status is Status.SUSPENDED else (),
    )


def _not_suspended(subscription: Subscription) -> Verdict:
    if subscription.status in (Status.ACTIVE, Status.PENDING):
        return Verdict(Code.NOT_SUSPENDED, rule="LC-10", facts=_facts(subscription))
    return _status_unknown(subscription)


def _status_unknown(subscription: Subscription) -> Verdict:
    return Verdict(Code.STATUS_UNKNOWN, rule="LC-10", facts=_facts(subscription))


def _trial_locked(subscription: Subscription) -> Verdict:
    return Verdict(
        Code.TRIAL_LOCKED,
        rule="TR-2",
        facts=_facts(subscription),
        remedies=(Remedy(RemedyKind.CONVERT_TRIAL, subscription.id, subscription.name),),
    )
