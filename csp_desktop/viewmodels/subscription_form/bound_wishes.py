"""What a person wishes of term, renewal and next term, and what the rules say of it (BI-22, BI-23, QT-12, QT-14)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypedDict

from csp_desktop.domain.changes import ChangeTerm, SetAutoRenew
from csp_desktop.domain.codes import Code
from csp_desktop.domain.deadlines import renews
from csp_desktop.domain.editing import Keep, SubscriptionCase
from csp_desktop.domain.enums import BillingChoice, BillingCycle, CommerceLine, Term, plan_choice
from csp_desktop.domain.errors import RuleViolation
from csp_desktop.domain.offers import Offer, Plan
from csp_desktop.domain.quantities import read_quantity
from csp_desktop.domain.subscriptions import NextTerm, Subscription
from csp_desktop.domain.transitions import may_change_term, may_schedule, may_set_auto_renew
from csp_desktop.domain.verdicts import Verdict
from csp_desktop.viewmodels.subscription_form.typed import Typed
from csp_desktop.viewmodels.subscription_form.wishes import after_wish, status_wish, stops

AUTO_RENEW, PLAN, NEXT_TERM, NEXT_COUNT = "auto_renew", "plan", "next_term", "next_count"
"""Keys of fields."""


class _About(TypedDict):
    customer_id: str
    company: str
    subscription_id: str
    name: str
    offer_name: str


@dataclass(frozen=True)
class BoundEdits:
    """The part of the edits that only new commerce has."""

    auto_renews: bool | None = None
    plan: Plan | None = None
    next_term: NextTerm | Keep | None = Keep.KEEP


def is_bound(case: SubscriptionCase) -> bool:
    """Whether it is of new commerce, and Partner Center knows it."""
    return case.seen.now.line is CommerceLine.NEW_COMMERCE and not case.seen.is_only_here


def bound_edits(case: SubscriptionCase, typed: Typed, problems: dict[str, Verdict]) -> BoundEdits:
    """Return what was wished of term, renewal and next term, as far as it differs; problems by field."""
    if not is_bound(case):
        return BoundEdits()
    now = after_wish(case, typed)
    auto_renews = wished_renewal(case, typed)
    if auto_renews is not None:
        _keep_refusal(problems, AUTO_RENEW, may_set_auto_renew(now, auto_renews, case.partner, case.at))
    plan = wished_plan(case, typed)
    if plan is not None:
        _keep_refusal(problems, PLAN, change_verdict(case, plan))
    return BoundEdits(auto_renews, plan, _next_term(case, typed, problems))


def wished_renewal(case: SubscriptionCase, typed: Typed) -> bool | None:
    """Return what renewal is wished; None where that is as it is."""
    return None if typed.auto_renews is None or typed.auto_renews is renews(case.seen.now) else typed.auto_renews


def as_wished(case: SubscriptionCase, typed: Typed, now: Subscription) -> Subscription:
    """Return it with the renewal and the term that are wished, by the same commands that Submit queues (BI-23, QT-14).

    Args:
        now: It as it is, or as another wish leaves it. What a stop locks changes nothing.
    """
    if not is_bound(case) or stops(status_wish(case, typed)):
        return now
    about: _About = {
        "customer_id": now.customer_id,
        "company": case.customer.now.company,
        "subscription_id": now.id,
        "name": now.name,
        "offer_name": now.offer_name,
    }
    plan, before, renewal = wished_plan(case, typed), current_plan(case.seen.now), wished_renewal(case, typed)
    if plan is not None and change_verdict(case, plan).is_allowed:
        term = ChangeTerm(
            **about,
            before_term=before.term,
            before_cycle=before.cycle,
            after_term=plan.term,
            after_cycle=plan.cycle,
        )
        now = term.altered(now, case.today)
    if renewal is not None:
        now = SetAutoRenew(**about, before=now.auto_renews, after=renewal).altered(now, case.today)
    return now


def wished_plan(case: SubscriptionCase, typed: Typed) -> Plan | None:
    """Return to which term and plan it is to change now or from the next charge; None where that is as it is."""
    plan = plan_of(typed.plan)
    return None if plan is None or plan == current_plan(case.seen.now) else plan


def current_plan(now: Subscription) -> Plan:
    """Return the term with the plan that is charged next (BI-22)."""
    return Plan(now.committed_to, now.bound.next_cycle or now.cycle)


def plan_of(key: str) -> Plan | None:
    """Return the plan of a choice's value; None for an empty or unknown one."""
    if key not in list(BillingChoice):
        return None
    choice = BillingChoice(key)
    return None if choice.term is None else Plan(choice.term, choice.cycle)


def key_of_plan(plan: Plan) -> str:
    """Return the value of the choice that means a plan; empty where there is none."""
    choice = plan_choice(plan.term, plan.cycle)
    return "" if choice is None else choice.value


def change_verdict(case: SubscriptionCase, plan: Plan) -> Verdict:
    """Return whether it may change to a term and plan now, or from the next charge on."""
    now = case.seen.now
    return may_change_term(now, case.offer, plan.term, plan.cycle, case.customer.now, case.partner, case.at)


def schedule_verdict(case: SubscriptionCase, typed: Typed, wanted: NextTerm) -> Verdict:
    """Return whether something may hold from the renewal on; a renewal that is switched on here counts."""
    now = after_wish(case, typed)
    wish = wished_renewal(case, typed)
    after = now if wish is None else replace(now, auto_renews=wish)
    offer = case.offers.get(wanted.offer_id.casefold())
    return may_schedule(after, offer, wanted, case.customer.now, case.partner, case.at)


def next_offers(case: SubscriptionCase) -> tuple[Offer, ...]:
    """Return the offers with which it may go on: its own, or a trial's paid ones, and better ones (QT-12, QT-13)."""
    if case.seen.now.is_trial:
        return case.conversion_targets
    own = case.offer
    if own is None:
        return ()
    found = (case.offers.get(each.casefold()) for each in own.upgrade_targets)
    return (own, *(each for each in found if each is not None and each.id != own.id))


def starting_point(case: SubscriptionCase) -> NextTerm:
    """Return what holds from the renewal on as things stand: what is scheduled, else what it has; TR-12 for trials."""
    now, plan = case.seen.now, current_plan(case.seen.now)
    if now.bound.scheduled is not None:
        return now.bound.scheduled
    if not now.is_trial:
        return NextTerm(now.offer_id, now.offer_name, now.quantity, plan.term, plan.cycle)
    paid = next(iter(case.conversion_targets), None)
    offer_id, name = (now.offer_id, now.offer_name) if paid is None else (paid.id, paid.name)
    return NextTerm(offer_id, name, now.quantity, Term.YEAR, BillingCycle.MONTHLY)


def wished_next(case: SubscriptionCase, typed: Typed) -> NextTerm | None:
    """Return what was set for the next term, as typed; None where nothing was, or its number is none.

    Raises:
        RuleViolation: ``QUANTITY_NOT_A_NUMBER`` or ``QUANTITY_OUT_OF_RANGE``.
    """
    wish, start = typed.next_term, starting_point(case)
    if wish is None:
        return None
    offer = case.offers.get(wish.offer_id.casefold()) if wish.offer_id else None
    plan = plan_of(wish.plan) or Plan(start.term, start.cycle)
    return NextTerm(
        offer_id=start.offer_id if offer is None else offer.id,
        offer_name=start.offer_name if offer is None else offer.name,
        quantity=start.quantity if wish.quantity is None else read_quantity(wish.quantity),
        term=plan.term,
        cycle=plan.cycle,
        # A day that was set for another term would be wrong for this one.
        ends_on=start.ends_on if plan == Plan(start.term, start.cycle) else None,
    )


def _next_term(case: SubscriptionCase, typed: Typed, problems: dict[str, Verdict]) -> NextTerm | Keep | None:
    scheduled = case.seen.now.bound.scheduled
    if typed.drops_next_term:
        return None if scheduled is not None else Keep.KEEP
    try:
        wanted = wished_next(case, typed)
    except RuleViolation as error:
        problems[NEXT_COUNT] = error.verdict
        return Keep.KEEP
    if wanted is None or wanted == starting_point(case):
        return Keep.KEEP
    verdict = schedule_verdict(case, typed, wanted)
    is_count = verdict.code in (Code.QUANTITY_OUT_OF_RANGE, Code.SEAT_POOL_FULL)
    _keep_refusal(problems, NEXT_COUNT if is_count else NEXT_TERM, verdict)
    return wanted


def _keep_refusal(problems: dict[str, Verdict], key: str, verdict: Verdict) -> None:
    if not verdict.is_allowed:
        problems[key] = verdict
