"""What may become of a new-commerce subscription: rules.md 6.6, BI-21 to BI-25, QT-12, QT-14, CA-10, TR-12, TR-13."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import BillingCycle, Cloud, Status, Term, plan_choice
from csp_desktop.domain.offers import Offer, Plan
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.policies import Binding
from csp_desktop.domain.quantities import order_quantity
from csp_desktop.domain.seats import pool_of, pool_refusal
from csp_desktop.domain.subscriptions import NextTerm, Subscription
from csp_desktop.domain.term_locks import extends_at_end, gone_after, term_refusal
from csp_desktop.domain.terms import may_end_on
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
from csp_desktop.domain.verdicts import ALLOWED, Fact, Remedy, RemedyKind, Verdict
from csp_desktop.domain.windows import PURCHASE_MOMENT, TERM_START, Window, commitment_at, window_at


def may_suspend(subscription: Subscription, partner: Partner, at: datetime) -> Verdict:
    """Return whether it may be suspended: any time while its term runs, for no reason at all (LC-21)."""
    refusal = _standing_refusal(subscription, partner.cloud, at, "LC-21")
    if refusal is not None:
        return refusal
    if subscription.status is Status.SUSPENDED:
        return not_active(subscription, "LC-21")
    hints = (Code.SCHEDULE_DROPS,) if subscription.bound.scheduled is not None else ()
    return Verdict(Code.ALLOWED, rule="LC-21", unknowns=role_unknowns(partner), hints=hints)


def may_reactivate(subscription: Subscription, base: Subscription | None, partner: Partner, at: datetime) -> Verdict:
    """Return whether it may be resumed: until its term ends (LC-21, LC-22)."""
    if subscription.status is Status.DELETED:
        return gone(subscription)
    over = term_refusal(subscription, partner.cloud, at)
    if over is not None:
        return over
    if subscription.status is not Status.SUSPENDED:
        return not_suspended(subscription)
    facts = facts_of(subscription)
    if base is not None and base.status is not Status.ACTIVE:
        way = Remedy(RemedyKind.REACTIVATE, base.id, base.name)
        facts |= {"base": base.name, "base_status": base.status.value}
        return Verdict(Code.BASE_NOT_ACTIVE, rule="LC-4", facts=facts, remedies=(way,))
    facts["ends_on"] = subscription.commitment_ends_on
    unknowns = role_unknowns(partner)
    return Verdict(Code.ALLOWED, rule="LC-21", facts=facts, unknowns=unknowns, hints=(Code.AUTO_RENEW_OFF,))


def may_cancel(
    subscription: Subscription, partner: Partner, at: datetime, add_ons: tuple[Subscription, ...] = ()
) -> Verdict:
    """Return whether it may be cancelled for good: within its window, and in a paid extension (CA-10, LC-26)."""
    verdict = _cancel_verdict(subscription, partner, at)
    if not verdict.is_allowed or not add_ons:
        return verdict
    facts: dict[str, Fact] = {**verdict.facts, "add_ons": tuple(each.name for each in add_ons)}
    return replace(verdict, facts=facts, hints=(*verdict.hints, Code.ADD_ONS_STAY))


def _cancel_verdict(subscription: Subscription, partner: Partner, at: datetime) -> Verdict:
    if subscription.status is Status.DELETED:
        return gone(subscription)
    over = term_refusal(subscription, partner.cloud, at)
    if over is not None:
        return Verdict(Code.ALLOWED, rule="LC-26") if over.code is Code.TERM_EXTENDED else over
    if subscription.status is Status.PENDING:
        return not_active(subscription, "CA-10")
    if subscription.status not in (Status.ACTIVE, Status.SUSPENDED):
        return status_unknown(subscription)
    if subscription.is_trial:
        return trial_locked(subscription)
    bound, unknowns = commitment_at(subscription, at), role_unknowns(partner)
    if bound is None:
        return Verdict(Code.ALLOWED, rule="CA-10", unknowns=(*unknowns, TERM_START))
    full = window_at(bound.full_refund_until, at, is_earliest=False)
    facts: dict[str, Fact] = {
        **facts_of(subscription),
        "cancellable_until": bound.cancellable_until,
        "full_refund_until": bound.full_refund_until,
        "is_full_refund": full is Window.OPEN,
    }
    match window_at(bound.cancellable_until, at, is_earliest=bound.is_earliest):
        case Window.OPEN:
            return Verdict(Code.ALLOWED, rule="CA-10", facts=facts, unknowns=unknowns)
        case Window.DOUBTFUL:
            return Verdict(Code.ALLOWED, rule="CA-10", facts=facts, unknowns=(*unknowns, PURCHASE_MOMENT))
        case Window.OVER:
            return _window_over(subscription, bound.cancellable_until)


def may_set_auto_renew(subscription: Subscription, wanted: bool, partner: Partner, at: datetime) -> Verdict:
    """Return whether renewal may be switched (QT-14, BI-25)."""
    locked = _changing_refusal(subscription, partner.cloud, at, "QT-14")
    if locked is not None:
        return locked
    if subscription.auto_renews is wanted:
        return Verdict(Code.AUTO_RENEW_SAME, rule="QT-14", facts=facts_of(subscription))
    hints: list[Code] = []
    if not wanted and subscription.bound.scheduled is not None:
        hints.append(Code.SCHEDULE_DROPS)
    if not wanted and extends_at_end(subscription, partner.cloud):
        hints.append(Code.EXTENDS_AT_END)
    facts = _with_end(subscription)
    return Verdict(Code.ALLOWED, rule="QT-14", facts=facts, unknowns=role_unknowns(partner), hints=tuple(hints))


def may_change_term(
    subscription: Subscription, offer: Offer | None, term: Term, cycle: BillingCycle, partner: Partner, at: datetime
) -> Verdict:
    """Return whether it may commit longer at once, or be billed otherwise from the next charge (BI-21 to BI-23)."""
    locked = _changing_refusal(subscription, partner.cloud, at, "BI-23")
    if locked is not None:
        return locked
    if subscription.is_trial:
        return trial_locked(subscription)
    now, facts = subscription.committed_to, _with_end(subscription)
    later = (Remedy(RemedyKind.SCHEDULE_INSTEAD, subscription.id, subscription.name),)
    if plan_choice(term, cycle) is None:
        return Verdict(Code.PLAN_LONGER_THAN_TERM, rule="BI-21", facts=facts)
    if not now.months:
        return Verdict(Code.TERM_FIXED, rule="BI-20", facts=facts, remedies=later)
    if term.months < now.months:
        return Verdict(Code.TERM_NOT_SHORTER, rule="BI-23", facts=facts, remedies=later)
    if term is now and not _switches(now, subscription.cycle, cycle):
        return Verdict(Code.PLAN_FIXED, rule="BI-22", facts=facts, remedies=later)
    if offer is not None and Plan(term, cycle) not in offer.plans:
        return Verdict(Code.NOT_ON_SALE, rule="BI-20", facts=facts, remedies=later)
    hints = (Code.PLAN_FROM_NEXT_CHARGE,) if term is now else ()
    unknowns = role_unknowns(partner) if offer is not None else (*role_unknowns(partner), "offer")
    return Verdict(Code.ALLOWED, rule="BI-22" if term is now else "BI-23", unknowns=unknowns, hints=hints)


def may_schedule(
    subscription: Subscription,
    offer: Offer | None,
    wanted: NextTerm | None,
    partner: Partner,
    at: datetime,
    held: tuple[Subscription, ...] = (),
) -> Verdict:
    """Return whether something else may hold from the renewal on (QT-12, BI-27); None takes back what was scheduled."""
    locked = _changing_refusal(subscription, partner.cloud, at, "QT-12")
    if locked is not None:
        return locked
    if wanted is None:
        return Verdict(Code.ALLOWED, rule="QT-12", unknowns=role_unknowns(partner))
    facts = _with_end(subscription)
    if subscription.auto_renews is False:
        way = Remedy(RemedyKind.TURN_ON_AUTO_RENEW, subscription.id, subscription.name)
        return Verdict(Code.AUTO_RENEW_NEEDED, rule="QT-12", facts=facts, remedies=(way,))
    if plan_choice(wanted.term, wanted.cycle) is None:
        return Verdict(Code.PLAN_LONGER_THAN_TERM, rule="BI-21", facts=facts)
    if offer is not None:
        if Plan(wanted.term, wanted.cycle) not in offer.plans:
            return Verdict(Code.NOT_ON_SALE, rule="BI-20", facts=facts)
        amount = order_quantity(offer, wanted.quantity)
        if not amount.is_allowed:
            return amount
    begins = subscription.commitment_ends_on
    if wanted.ends_on is not None and begins is not None and begins < date.max:
        others = tuple(one for one in held if one.id != subscription.id)
        end = may_end_on(begins + timedelta(days=1), wanted.term, wanted.ends_on, others, at)
        if not end.is_allowed:
            return end
    unknowns = role_unknowns(partner) if offer is not None else (*role_unknowns(partner), "offer")
    return Verdict(Code.ALLOWED, rule="QT-12", unknowns=unknowns)


def convert_refusal(
    subscription: Subscription,
    target: Offer,
    quantity: int,
    term: Term | None,
    cycle: BillingCycle,
    held: tuple[Subscription, ...] = (),
) -> Verdict | None:
    """Return why a trial cannot become that at once (TR-13, AV-16); None where it can."""
    fewest = Binding().trial_seats
    if quantity < fewest:
        return Verdict(
            Code.QUANTITY_OUT_OF_RANGE,
            rule="TR-13",
            facts={"quantity": quantity, "minimum": fewest, "maximum": target.maximum, "unit": target.unit},
            remedies=(Remedy(RemedyKind.SCHEDULE_INSTEAD, subscription.id, subscription.name),),
        )
    if term is None or Plan(term, cycle) not in target.plans:
        supported = tuple(choice.value for choice in target.choices)
        return Verdict(Code.FREQUENCY_UNSUPPORTED, rule="BI-20", facts={"choice": cycle.value, "supported": supported})
    amount = order_quantity(target, quantity)
    if not amount.is_allowed:
        return amount
    others = tuple(one for one in held if one.id != subscription.id)
    pool = pool_of(target, others)
    return None if pool is None else pool_refusal(target, pool, quantity)


def may_record_deletion(subscription: Subscription, partner: Partner, at: datetime) -> Verdict:
    """Return whether its deletion may be recorded: once its data is gone (LC-23, LC-24)."""
    if subscription.status is Status.DELETED:
        return gone(subscription)
    over = term_refusal(subscription, partner.cloud, at)
    is_over = over is not None and over.code is Code.TERM_OVER
    last = gone_after(subscription, partner.cloud)
    if not is_over or last is None or at.date() <= last:
        facts: dict[str, Fact] = {**facts_of(subscription), "kept_until": last if is_over else None}
        is_suspended = subscription.status is Status.SUSPENDED
        rule = "TR-12" if subscription.is_trial else "LC-23" if is_suspended else "LC-24"
        return Verdict(Code.NOT_GONE_YET, rule=rule, facts=facts)
    return ALLOWED


def why_locked(subscription: Subscription, field: Field, cloud: Cloud, at: datetime) -> Verdict:
    """Return why a field is read-only, whoever looks; licences have a rule of their own."""
    if subscription.status is Status.DELETED:
        return gone(subscription)
    over = term_refusal(subscription, cloud, at)
    if over is not None:
        return ALLOWED if over.code is Code.TERM_EXTENDED and field is Field.STATUS else over
    if field is Field.ADD_ONS:
        return Verdict(Code.ADD_ONS_IN_CATALOG, rule="OR-10", facts=facts_of(subscription))
    if field is Field.STATUS:
        return _standing_refusal(subscription, cloud, at, "LC-20") or ALLOWED
    locked = _changing_refusal(subscription, cloud, at, "LC-21")
    if locked is not None:
        return locked
    is_plan = field in (Field.BILLING, Field.TERM)
    return trial_locked(subscription) if is_plan and subscription.is_trial else ALLOWED


def _switches(term: Term, before: BillingCycle, after: BillingCycle) -> bool:
    """Whether only the frequency may change: of three years, between monthly and annual (BI-22)."""
    return term is Term.THREE_YEARS and {before, after} <= {BillingCycle.MONTHLY, BillingCycle.ANNUAL}


def _changing_refusal(subscription: Subscription, cloud: Cloud, at: datetime, rule: str) -> Verdict | None:
    """Why nothing but its status can change: only what is active changes (rules.md 6.2)."""
    if subscription.status is Status.DELETED:
        return gone(subscription)
    over = term_refusal(subscription, cloud, at)
    if over is not None:
        return over
    if subscription.status in (Status.SUSPENDED, Status.PENDING):
        return not_active(subscription, rule)
    return None if subscription.status is Status.ACTIVE else status_unknown(subscription)


def _standing_refusal(subscription: Subscription, cloud: Cloud, at: datetime, rule: str) -> Verdict | None:
    if subscription.status is Status.DELETED:
        return gone(subscription)
    over = term_refusal(subscription, cloud, at)
    if over is not None:
        return over
    if subscription.status is Status.PENDING:
        return not_active(subscription, rule)
    if subscription.status not in (Status.ACTIVE, Status.SUSPENDED):
        return status_unknown(subscription)
    return trial_locked(subscription) if subscription.is_trial and subscription.status is Status.ACTIVE else None


def _window_over(subscription: Subscription, until: datetime | None) -> Verdict:
    """Say that the term is owed, and what can be done all the same: let it end, or suspend it."""
    ways = []
    if subscription.status is Status.ACTIVE:
        if subscription.auto_renews is not False:
            ways.append(Remedy(RemedyKind.TURN_OFF_AUTO_RENEW, subscription.id, subscription.name))
        ways.append(Remedy(RemedyKind.SUSPEND, subscription.id, subscription.name))
    facts = {**_with_end(subscription), "cancellable_until": until}
    return Verdict(Code.WINDOW_OVER, rule="CA-10", facts=facts, remedies=tuple(ways))


def _with_end(subscription: Subscription) -> dict[str, Fact]:
    return {**facts_of(subscription), "ends_on": subscription.commitment_ends_on}
