"""What may become of a legacy subscription, and which of its fields are locked: rules.md sections 6.2 to 6.5, 7, 8."""

from __future__ import annotations

from datetime import date

from csp_desktop.domain.availability.gates import supports
from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import BillingChoice, BillingCycle, BillingType, Reason, Status
from csp_desktop.domain.expiry import expiry_of, trial_end_of
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.policies import policy_for
from csp_desktop.domain.quantities import order_quantity, status_shown
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.transitions.refusals import (
    Field,
    facts_of,
    gone,
    not_active,
    not_suspended,
    role_unknowns,
    status_unknown,
    trial_locked,
)
from csp_desktop.domain.verdicts import ALLOWED, Remedy, RemedyKind, Verdict


def may_suspend(subscription: Subscription, reason: Reason | None, partner: Partner) -> Verdict:
    """Return whether it may be suspended, for one of the three grounds (LC-1, LC-10, TR-2)."""
    refusal = _running_refusal(subscription, "LC-10")
    if refusal is not None:
        return refusal
    if subscription.status is Status.SUSPENDED:
        return not_active(subscription, "LC-10")
    return _with_reason(subscription, reason, partner)


def may_cancel(subscription: Subscription, reason: Reason | None, partner: Partner) -> Verdict:
    """Return whether it may be suspended and marked as cancelled: any day, free of charge (CA-1, CA-2, OQ-10).

    One that is suspended is only marked.
    """
    refusal = _running_refusal(subscription, "CA-1")
    if refusal is not None:
        return refusal
    if subscription.status is Status.SUSPENDED and subscription.is_cancelled:
        return not_active(subscription, "CA-1")
    return _with_reason(subscription, reason, partner)


def may_reactivate(subscription: Subscription, base: Subscription | None, partner: Partner, today: date) -> Verdict:
    """Return whether it may be given back, until and on its expiry date (LC-4, LC-6, LC-10, EX-10, OQ-4)."""
    facts = facts_of(subscription)
    if subscription.status is Status.DELETED:
        return gone(subscription)
    if subscription.status is not Status.SUSPENDED:
        return not_suspended(subscription)
    unknowns = role_unknowns(partner)
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


def trial_over(subscription: Subscription, today: date | None) -> Verdict | None:
    """Return that a trial's last day has passed (TR-11); without a day nothing is refused."""
    ends = trial_end_of(subscription)
    if today is None or ends is None or today <= ends:
        return None
    return Verdict(Code.EXPIRED, rule="TR-11", facts={**facts_of(subscription), "expires_on": ends})


def convert_refusal(target: Offer, quantity: int, cycle: BillingCycle) -> Verdict | None:
    """Return why a trial cannot become a subscription of a target with so many licences (TR-9, AV-7)."""
    choice = _PAID_CHOICES.get(cycle)
    if choice is None or not supports(target, choice):
        return Verdict(
            Code.FREQUENCY_UNSUPPORTED,
            rule="TR-9",
            facts={"choice": cycle.value, "supported": tuple(one.value for one in target.choices)},
        )
    amount = order_quantity(target, quantity)
    return None if amount.is_allowed else amount


def may_record_deletion(subscription: Subscription, partner: Partner, today: date) -> Verdict:
    """Return whether its deletion may be recorded: only after the date, or after a trial's end (EX-10, TR-11)."""
    facts = facts_of(subscription)
    if subscription.status is Status.DELETED:
        return gone(subscription)
    if subscription.is_trial and subscription.status is Status.ACTIVE:
        ends = trial_end_of(subscription)
        rule = "TR-11"
    elif subscription.status is not Status.SUSPENDED:
        return not_suspended(subscription)
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


def why_locked(subscription: Subscription, field: Field, partner: Partner) -> Verdict:
    """Return why a field is read-only, whoever looks; else ``ALLOWED``.

    Billing frequency and renewal are fixed where the cloud's policy says so (BI-6, OQ-20; BI-15, QT-14).
    """
    facts = {**facts_of(subscription), "field": field.value}
    if subscription.status is Status.DELETED:
        return gone(subscription)
    policy = policy_for(partner.cloud, subscription.line)
    if field is Field.TERM:
        return Verdict(Code.BILLING_FIXED, rule="BI-6", facts={**facts, "cycle": subscription.cycle.value})
    can_be_set = policy.frequency_since is not None
    if field is Field.BILLING and not (policy.switches_frequency or (can_be_set and partner.switches_frequency)):
        cause = "setting" if can_be_set and subscription.billing is not BillingType.USAGE else "cloud"
        return Verdict(
            Code.BILLING_FIXED,
            rule="BI-6",
            facts={**facts, "cycle": subscription.cycle.value, "cause": cause},
            remedies=(Remedy(RemedyKind.OPEN_SETTINGS),) if cause == "setting" else (),
        )
    if field is Field.AUTO_RENEW and not policy.toggles_auto_renew:
        return Verdict(Code.AUTO_RENEW_FIXED, rule="BI-15", facts={**facts, "auto_renews": subscription.auto_renews})
    if subscription.status not in (Status.ACTIVE, Status.SUSPENDED, Status.PENDING):
        return status_unknown(subscription)
    if field is Field.LICENCES:
        return ALLOWED
    if field is Field.STATUS:
        return _status_locked(subscription)
    return _property_locked(subscription, field)


_PAID_CHOICES = {BillingCycle.MONTHLY: BillingChoice.MONTHLY, BillingCycle.ANNUAL: BillingChoice.ANNUAL}


def _status_locked(subscription: Subscription) -> Verdict:
    if subscription.is_trial and subscription.status is Status.ACTIVE:
        return trial_locked(subscription)
    if subscription.status is Status.PENDING:
        return not_active(subscription, "LC-10")
    return ALLOWED


def _property_locked(subscription: Subscription, field: Field) -> Verdict:
    """Friendly name and add-ons: a suspended one can only be reactivated (rules.md 6.2, LC-5)."""
    if subscription.status is Status.SUSPENDED:
        return Verdict(
            Code.NOT_ACTIVE,
            rule="LC-5",
            facts={**facts_of(subscription), "field": field.value},
            remedies=(Remedy(RemedyKind.REACTIVATE, subscription.id, subscription.name),),
        )
    if field is Field.ADD_ONS and subscription.is_trial:
        return trial_locked(subscription)
    return ALLOWED


def _running_refusal(subscription: Subscription, rule: str) -> Verdict | None:
    """Return why it cannot be stopped, as far as suspending and cancelling agree."""
    if subscription.status is Status.DELETED:
        return gone(subscription)
    if subscription.status is Status.PENDING:
        return not_active(subscription, rule)
    if subscription.status not in (Status.ACTIVE, Status.SUSPENDED):
        return status_unknown(subscription)
    if subscription.is_trial and subscription.status is Status.ACTIVE:
        return trial_locked(subscription)
    return None


def _with_reason(subscription: Subscription, reason: Reason | None, partner: Partner) -> Verdict:
    if reason is None:
        return Verdict(Code.REASON_NEEDED, rule="LC-1", facts=facts_of(subscription))
    return Verdict(Code.ALLOWED, unknowns=role_unknowns(partner))


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
        facts={**facts_of(subscription), "base": base.name, "base_status": status_shown(base)},
        remedies=(way,),
    )
