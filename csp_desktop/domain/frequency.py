"""Whether a legacy order may be billed with another frequency: BI-6 and its switch of policy, OQ-20."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from csp_desktop.domain.changes import SwitchFrequency
from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import BillingCycle, BillingType, CommerceLine, Status
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.policies import policy_for
from csp_desktop.domain.roles import Action, may_act
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.verdicts import Fact, Remedy, RemedyKind, Verdict

LONG_TERM_MONTHS = 72
"""Offers of six years are billed up front for good (BI-6, BI-16)."""

OFF_LIST_FLAGS = frozenset({"DEL"})
"""Price list flags of offers that are gone; one that is only closed for new customers (DEPR) goes on (SC-2)."""

SWITCHABLE = (BillingCycle.MONTHLY, BillingCycle.ANNUAL)
"""Between these a legacy order can change."""


def frequency_locked(subscription: Subscription, partner: Partner, at: datetime) -> Verdict:
    """Return why nobody may change the frequency of a legacy subscription, whatever its order holds; else ``ALLOWED``.

    The fact ``cause`` tells: the cloud, the setting (BI-6 as of 2018), usage or a term of many years.
    """
    facts: dict[str, Fact] = {"name": subscription.name, "cycle": subscription.cycle.value, "field": "billing"}
    policy = policy_for(partner.cloud, CommerceLine.LEGACY, at.date())
    since = policy.frequency_since
    if since is None or at.date() < since:
        return Verdict(Code.BILLING_FIXED, rule="BI-6", facts={**facts, "cause": "cloud"})
    if subscription.billing is BillingType.USAGE:
        return Verdict(Code.BILLING_FIXED, rule="BI-1", facts={**facts, "cause": "usage"})
    if subscription.is_trial:
        ways = (Remedy(RemedyKind.CONVERT_TRIAL, subscription.id, subscription.name),)
        return Verdict(Code.TRIAL_LOCKED, rule="BI-6", facts=facts, remedies=ways)
    if not (partner.switches_frequency or policy.switches_frequency):
        ways = (Remedy(RemedyKind.OPEN_SETTINGS),)
        return Verdict(Code.BILLING_FIXED, rule="OQ-20", facts={**facts, "cause": "setting"}, remedies=ways)
    role = may_act(partner, Action.MANAGE_SUBSCRIPTION)
    return role if not role.is_allowed else Verdict(Code.ALLOWED, rule="BI-6", unknowns=role.unknowns)


def may_switch_frequency(
    subscription: Subscription,
    members: Iterable[Subscription],
    offers: Mapping[str, Offer],
    target: BillingCycle,
    partner: Partner,
    at: datetime,
) -> Verdict:
    """Return whether a legacy order may be billed with another frequency: the whole order switches (BI-6, T6, T7).

    Args:
        subscription: The one that a person looks at.
        members: The others of its order, add-ons too; deleted ones bind nobody any more.
        offers: The catalogue, by case-folded id.
        target: The frequency that is wanted.
    """
    locked = frequency_locked(subscription, partner, at)
    if not locked.is_allowed:
        return locked
    if target is subscription.cycle or target not in SWITCHABLE:
        return Verdict(Code.FREQUENCY_SAME, rule="BI-6", facts={"name": subscription.name, "cycle": target.value})
    unknowns = (*locked.unknowns, "promotion")
    others = [one for one in members if one.id != subscription.id and one.status is not Status.DELETED]
    for member in (subscription, *others):
        offer = offers.get(member.offer_id.casefold())
        refusal = _member_refusal(member, offer, subscription.cycle, target, at)
        if refusal is not None:
            return refusal
        if offer is None and "price_list" not in unknowns:
            unknowns = (*unknowns, "price_list")
    if not subscription.order_id:
        unknowns = (*unknowns, "order_lines")
    # The price becomes today's, whatever was promised before.
    return Verdict(Code.ALLOWED, rule="BI-6", unknowns=unknowns, hints=(Code.PROMOTION_DROPS,))


def order_members(subscription: Subscription, held: Iterable[Subscription]) -> tuple[Subscription, ...]:
    """Return the other subscriptions of its order that still exist, its add-ons among them (OR-4, OR-10)."""
    return tuple(
        one
        for one in held
        if one.id != subscription.id
        and one.line is CommerceLine.LEGACY
        and one.status is not Status.DELETED
        and (one.parent_id == subscription.id or (one.order_id == subscription.order_id and bool(one.order_id)))
    )


def switch_of(
    subscription: Subscription, members: Iterable[Subscription], target: BillingCycle, company: str
) -> SwitchFrequency:
    """Return the command that bills a whole order with another frequency."""
    others = tuple(members)
    return SwitchFrequency(
        customer_id=subscription.customer_id,
        company=company,
        subscription_id=subscription.id,
        name=subscription.name,
        offer_name=subscription.offer_name,
        order_id=subscription.order_id,
        before=subscription.cycle,
        after=target,
        member_ids=tuple(one.id for one in others),
        member_names=tuple(one.name for one in others),
    )


def _member_refusal(
    member: Subscription, offer: Offer | None, before: BillingCycle, target: BillingCycle, at: datetime
) -> Verdict | None:
    """Return why one of the order keeps all of it from switching (errors 6000 and 6001)."""
    facts: dict[str, Fact] = {"member": member.name, "cycle": target.value}
    if member.status is not Status.ACTIVE:
        kind = RemedyKind.REACTIVATE if member.status is Status.SUSPENDED else RemedyKind.OPEN_SUBSCRIPTION
        return _refusal(Code.FREQUENCY_MEMBER_INACTIVE, facts, Remedy(kind, member.id, member.name))
    is_paid_by_licence = member.billing is not BillingType.USAGE and not member.is_trial
    supported = offer is None or target in offer.cycles
    is_long = offer is not None and _months(offer) >= LONG_TERM_MONTHS
    if not (is_paid_by_licence and supported and member.cycle is before) or is_long:
        way = Remedy(RemedyKind.OPEN_SUBSCRIPTION, member.id, member.name)
        return _refusal(Code.FREQUENCY_MEMBER_UNFIT, facts, way)
    if offer is not None and _is_off_list(offer, at):
        way = Remedy(RemedyKind.OPEN_SUBSCRIPTION, member.id, member.name)
        return _refusal(Code.FREQUENCY_OFF_LIST, facts, way)
    return None


def _refusal(code: Code, facts: dict[str, Fact], way: Remedy) -> Verdict:
    return Verdict(code, rule="BI-6", facts=facts, remedies=(way,))


def _is_off_list(offer: Offer, at: datetime) -> bool:
    sale = offer.sale
    has_ended = sale.valid_to is not None and sale.valid_to < at.date()
    return sale.flag.strip().upper() in OFF_LIST_FLAGS or has_ended


def _months(offer: Offer) -> int:
    unit = offer.term_unit.strip().casefold().removesuffix("s")
    return {"month": offer.term, "year": offer.term * 12}.get(unit, 0)
