"""What may become of a subscription, and which of its fields are locked: one door for both commerce lines.

The door asks the role, looks at the line once, and leaves the rest to ``legacy`` or ``new_commerce``.
"""

from __future__ import annotations

from datetime import datetime

from csp_desktop.domain.availability.standing import account_verdict
from csp_desktop.domain.codes import Code
from csp_desktop.domain.customers import Customer
from csp_desktop.domain.enums import BillingCycle, CommerceLine, Reason, Status, Term
from csp_desktop.domain.offers import Offer, same_id
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.quantities import licences_locked
from csp_desktop.domain.roles import Action, may_act
from csp_desktop.domain.subscriptions import NextTerm, Subscription
from csp_desktop.domain.term_locks import term_refusal
from csp_desktop.domain.transitions import legacy, new_commerce
from csp_desktop.domain.transitions.names import LONGEST_NAME, friendly_name_verdict
from csp_desktop.domain.transitions.refusals import Field, facts_of, gone, not_active, other_line, role_refusal
from csp_desktop.domain.verdicts import ALLOWED, Remedy, RemedyKind, Verdict

__all__ = [
    "LONGEST_NAME",
    "Action",
    "Field",
    "friendly_name_verdict",
    "may_act",
    "may_cancel",
    "may_change_term",
    "may_convert",
    "may_reactivate",
    "may_record_deletion",
    "may_rename",
    "may_schedule",
    "may_set_auto_renew",
    "may_suspend",
    "why_locked",
]


def may_suspend(
    subscription: Subscription, base: Subscription | None, reason: Reason | None, partner: Partner, at: datetime
) -> Verdict:
    """Return whether it may be suspended (LC-1, LC-10, LC-21, TR-2).

    Args:
        base: The base subscription of an add-on; an add-on may be suspended by itself, so it never refuses.
        at: The UTC moment.
    """
    del base
    refusal = role_refusal(partner)
    if refusal is not None:
        return refusal
    if subscription.line is CommerceLine.NEW_COMMERCE:
        return new_commerce.may_suspend(subscription, partner, at)
    return legacy.may_suspend(subscription, reason, partner)


def may_cancel(
    subscription: Subscription,
    base: Subscription | None,
    reason: Reason | None,
    partner: Partner,
    at: datetime,
    *,
    add_ons: tuple[Subscription, ...] = (),
) -> Verdict:
    """Return whether it may be cancelled: marked on the legacy line, for good in new commerce (CA-1, CA-10, CA-16).

    Args:
        add_ons: New commerce only: subscriptions of its add-ons, which stay and are named in a hint.
    """
    del base
    refusal = role_refusal(partner)
    if refusal is not None:
        return refusal
    if subscription.line is CommerceLine.NEW_COMMERCE:
        return new_commerce.may_cancel(subscription, partner, at, add_ons)
    return legacy.may_cancel(subscription, reason, partner)


def may_reactivate(subscription: Subscription, base: Subscription | None, partner: Partner, at: datetime) -> Verdict:
    """Return whether it may be given back (LC-4, LC-6, LC-10, LC-21, EX-10, OQ-4).

    Args:
        base: The base subscription of an add-on; None for bases or where it is not known.
        at: The UTC moment.
    """
    refusal = role_refusal(partner)
    if refusal is not None:
        return refusal
    if subscription.line is CommerceLine.NEW_COMMERCE:
        return new_commerce.may_reactivate(subscription, base, partner, at)
    return legacy.may_reactivate(subscription, base, partner, at.date())


def may_record_deletion(subscription: Subscription, partner: Partner, at: datetime) -> Verdict:
    """Return whether its deletion may be recorded: only after the date of it (EX-10, TR-11)."""
    refusal = role_refusal(partner)
    if refusal is not None:
        return refusal
    if subscription.line is CommerceLine.NEW_COMMERCE:
        return new_commerce.may_record_deletion(subscription, partner, at)
    return legacy.may_record_deletion(subscription, partner, at.date())


def may_rename(subscription: Subscription, name: str, partner: Partner) -> Verdict:
    """Return whether it may have a friendly name; an empty one means the offer's (OR-7, OQ-12)."""
    is_legacy = subscription.line is CommerceLine.LEGACY
    # The name is the partner's own label: of new commerce it is locked only with the rest of what is deleted.
    gone_verdict = gone(subscription) if subscription.status is Status.DELETED else ALLOWED
    locked = legacy.why_locked(subscription, Field.FRIENDLY_NAME, partner) if is_legacy else gone_verdict
    if not locked.is_allowed:
        return locked
    return role_refusal(partner) or friendly_name_verdict(name)


def may_convert(
    subscription: Subscription,
    offer: Offer | None,
    target: Offer | None,
    quantity: int,
    cycle: BillingCycle,
    partner: Partner,
    *,
    customer: Customer | None = None,
    at: datetime | None = None,
    term: Term | None = None,
    held: tuple[Subscription, ...] = (),
) -> Verdict:
    """Return whether a trial may become a paid subscription (TR-9 to TR-14, CU-29, CU-33).

    Args:
        offer: The trial's offer, which names its targets; None where the catalogue lacks it.
        target: The paid offer; None where none was chosen or the catalogue lacks it.
        customer: Asked for its agreement where given.
        at: The UTC moment; where given, a trial past its end is refused.
        term: New commerce only: the term to commit to.
        held: New commerce only: what the customer holds, for the pooled maximum (AV-16).
    """
    refusal = role_refusal(partner)
    if refusal is not None:
        return refusal
    today = None if at is None else at.date()
    facts = facts_of(subscription)
    if subscription.status is Status.DELETED:
        return gone(subscription)
    if not subscription.is_trial:
        return Verdict(Code.NOT_A_TRIAL, rule="TR-10", facts=facts)
    if subscription.status is not Status.ACTIVE:
        return not_active(subscription, "TR-10")
    if subscription.line is CommerceLine.NEW_COMMERCE:
        over = None if at is None else term_refusal(subscription, partner.cloud, at)
    else:
        over = legacy.trial_over(subscription, today)
    if over is not None:
        return over
    if partner.is_blocked:
        return Verdict(Code.PARTNER_BLOCKED, rule="CU-33", remedies=(Remedy(RemedyKind.OPEN_SETTINGS),))
    if customer is not None:
        standing = account_verdict(customer, partner, today)
        if not standing.is_allowed:
            return standing
    named = offer is None or any(target is not None and same_id(target.id, one) for one in offer.conversion_targets)
    if target is None or target.is_trial or target.is_add_on or not named:
        return Verdict(Code.NO_CONVERSION, rule="TR-10", facts=facts, remedies=(Remedy(RemedyKind.CHOOSE_OTHER_OFFER),))
    if subscription.line is CommerceLine.NEW_COMMERCE:
        refused = new_commerce.convert_refusal(subscription, target, quantity, term, cycle, held)
    else:
        refused = legacy.convert_refusal(target, quantity, cycle)
    return refused or Verdict(Code.ALLOWED, unknowns=() if offer is not None else ("offer",))


def why_locked(subscription: Subscription, field: Field, partner: Partner, at: datetime) -> Verdict:
    """Return why a field of the subscription dialog is read-only, whoever looks; else ``ALLOWED``."""
    if subscription.line is CommerceLine.NEW_COMMERCE:
        if field is Field.LICENCES:
            return licences_locked(subscription, at, partner.cloud)
        return new_commerce.why_locked(subscription, field, partner.cloud, at)
    locked = legacy.why_locked(subscription, field, partner)
    return licences_locked(subscription, at) if locked.is_allowed and field is Field.LICENCES else locked


def may_set_auto_renew(subscription: Subscription, wanted: bool, partner: Partner, at: datetime) -> Verdict:
    """Return whether its renewal may be switched; the legacy line offers no switch (BI-15, QT-14)."""
    if subscription.line is not CommerceLine.NEW_COMMERCE:
        return why_locked(subscription, Field.AUTO_RENEW, partner, at)
    return role_refusal(partner) or new_commerce.may_set_auto_renew(subscription, wanted, partner, at)


def may_change_term(
    subscription: Subscription,
    offer: Offer | None,
    term: Term,
    cycle: BillingCycle,
    customer: Customer,
    partner: Partner,
    at: datetime,
) -> Verdict:
    """Return whether it may change to another term or billing plan now (BI-21 to BI-23, CU-29, CU-33)."""
    refusal = _binding_refusal(subscription, customer, partner, at)
    return refusal or new_commerce.may_change_term(subscription, offer, term, cycle, partner, at)


def may_schedule(
    subscription: Subscription,
    offer: Offer | None,
    wanted: NextTerm | None,
    customer: Customer,
    partner: Partner,
    at: datetime,
    *,
    held: tuple[Subscription, ...] = (),
) -> Verdict:
    """Return whether something else may hold from the renewal on (QT-12, BI-27, CU-29, CU-33).

    Args:
        offer: That of the next term; None where the catalogue lacks it.
        wanted: None takes back what was scheduled.
        held: What the customer holds, for a next term that is to end with another subscription.
    """
    refusal = _binding_refusal(subscription, customer, partner, at)
    return refusal or new_commerce.may_schedule(subscription, offer, wanted, partner, at, held)


def _binding_refusal(subscription: Subscription, customer: Customer, partner: Partner, at: datetime) -> Verdict | None:
    """Why nothing may be bound anew: the line, the role, or where the accounts stand."""
    if subscription.line is not CommerceLine.NEW_COMMERCE:
        return other_line(subscription)
    refusal = role_refusal(partner)
    if refusal is not None:
        return refusal
    if partner.is_blocked:
        return Verdict(Code.PARTNER_BLOCKED, rule="CU-33", remedies=(Remedy(RemedyKind.OPEN_SETTINGS),))
    standing = account_verdict(customer, partner, at.date())
    return None if standing.is_allowed else standing
