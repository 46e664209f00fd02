"""What new commerce binds to, on the left side: term and plan, renewal, and what holds from the renewal on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.codes import Code
from csp_desktop.domain.deadlines import renews
from csp_desktop.domain.editing import SubscriptionCase
from csp_desktop.domain.errors import RuleViolation
from csp_desktop.domain.offers import Plan
from csp_desktop.domain.quantities import range_of
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.term_locks import extends_at_end
from csp_desktop.domain.transitions import may_set_auto_renew
from csp_desktop.domain.verdicts import Verdict
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.links import Link
from csp_desktop.viewmodels.messages import verdict_sentence
from csp_desktop.viewmodels.plan_words import next_term_text, plan_word
from csp_desktop.viewmodels.subscription_form import bound_wishes, wishes
from csp_desktop.viewmodels.subscription_form.binding_state import Binding, NextTermPart, Plans, Renewal
from csp_desktop.viewmodels.subscription_form.bound_wishes import current_plan, key_of_plan
from csp_desktop.viewmodels.subscription_form.entries import Choice, Entered
from csp_desktop.viewmodels.subscription_form.typed import Typed
from csp_desktop.viewmodels.subscription_form.words import problem_text, ways_out

translate = QCoreApplication.translate


def binding_of(case: SubscriptionCase, typed: Typed, problems: Mapping[str, Verdict]) -> Binding | None:
    """Return the part that only new commerce has; None on the legacy line and for what is only ordered."""
    if not bound_wishes.is_bound(case):
        return None
    return Binding(
        plans=_plans(case, typed, problems),
        renewal=_renewal(case, typed, problems),
        next_term=_next_term(case, typed, problems),
    )


def _plans(case: SubscriptionCase, typed: Typed, problems: Mapping[str, Verdict]) -> Plans:
    now = case.seen.now
    current = current_plan(now)
    verdicts = {plan: bound_wishes.change_verdict(case, plan) for plan in _offered(case) if plan != current}
    locked = _stopping(case, typed) or (
        "" if not now.is_trial else translate("subscription_form", "A trial is not billed.")
    )
    can_any = any(verdict.is_allowed for verdict in verdicts.values())
    can_later = not can_any and any(_waits_for_renewal(verdict) for verdict in verdicts.values())
    links: tuple[Link, ...] = ()
    if not locked and not can_any and not can_later:
        refusal = next(iter(verdicts.values()), None)
        if refusal is None:
            locked = translate("subscription_form", "The only one on sale.")
        else:
            locked, links = verdict_sentence(refusal), ways_out(case, refusal)
    chosen = bound_wishes.wished_plan(case, typed) or current
    problem = problems.get(bound_wishes.PLAN)
    return Plans(
        choices=tuple(
            Choice(key_of_plan(plan), _plan_text(plan, verdicts.get(plan)), plan == chosen)
            for plan in dict.fromkeys((current, *verdicts))
            if plan == current or verdicts[plan].is_allowed or _waits_for_renewal(verdicts[plan])
        ),
        locked=locked,
        hint=_plan_hint(case, chosen, verdicts.get(chosen)),
        problem=problem_text(problem),
        links=links if problem is None else ways_out(case, problem),
    )


def _offered(case: SubscriptionCase) -> tuple[Plan, ...]:
    """The plans on sale, by the length of their term."""
    plans = () if case.offer is None else case.offer.plans
    return tuple(sorted((plan for plan in plans if key_of_plan(plan)), key=lambda plan: plan.term.months))


def _waits_for_renewal(verdict: Verdict) -> bool:
    """Whether a change is refused now, yet may be scheduled (BI-22, BI-23, QT-12)."""
    return verdict.code in (Code.TERM_NOT_SHORTER, Code.PLAN_FIXED, Code.TERM_FIXED)


def _plan_text(plan: Plan, verdict: Verdict | None) -> str:
    words = plan_word(plan.term, plan.cycle)
    if verdict is None:
        return words
    if not verdict.is_allowed:
        return translate("subscription_form", "{plan}: at the renewal").format(plan=words)
    if Code.PLAN_FROM_NEXT_CHARGE in verdict.hints:
        return translate("subscription_form", "{plan}: from the next charge").format(plan=words)
    return translate("subscription_form", "{plan}: at once").format(plan=words)


def _plan_hint(case: SubscriptionCase, chosen: Plan, verdict: Verdict | None) -> str:
    now = case.seen.now
    if verdict is not None and now.committed_to is not chosen.term:
        return translate("subscription_form", "The whole new term is owed, and it cannot become shorter")
    if now.bound.next_cycle is not None and now.bound.next_cycle is not now.cycle:
        return translate("subscription_form", "From the next charge on")
    if now.commitment_ends_on is None or now.is_trial:
        return ""
    text = translate("subscription_form", "Bound until {day} (UTC)")
    return text.format(day=wording.day_full(now.commitment_ends_on))


def _renewal(case: SubscriptionCase, typed: Typed, problems: Mapping[str, Verdict]) -> Renewal:
    now = case.seen.now
    is_on = renews(now) is not False
    verdict = may_set_auto_renew(wishes.after_wish(case, typed), not is_on, case.partner, case.at)
    wish = bound_wishes.wished_renewal(case, typed)
    locked = _stopping(case, typed)
    links: tuple[Link, ...] = ()
    if not locked and not verdict.is_allowed and verdict.code is not Code.AUTO_RENEW_SAME:
        locked, links = verdict_sentence(verdict), ways_out(case, verdict)
    problem = problems.get(bound_wishes.AUTO_RENEW)
    after = bound_wishes.as_wished(case, typed, wishes.after_wish(case, typed))
    ends = after.commitment_ends_on
    return Renewal(
        text=_renewal_text(after),
        is_on=is_on if wish is None or locked else wish,
        locked=locked,
        hint=_renewal_hint(case, after, is_on=is_on if wish is None else wish),
        problem=problem_text(problem),
        tooltip="" if ends is None else wording.day_tooltip(ends),
        links=links if problem is None else ways_out(case, problem),
    )


def _renewal_text(now: Subscription) -> str:
    ends = now.commitment_ends_on
    if ends is None:
        if now.is_trial:
            return translate("subscription_form", "Becomes paid by itself")
        return translate("subscription_form", "Renews by itself")
    if now.is_trial:
        text = translate("subscription_form", "Becomes paid by itself on {day} (UTC)")
    else:
        text = translate("subscription_form", "Renews by itself on {day} (UTC)")
    return text.format(day=wording.day_text(_after(ends)))


def _renewal_hint(case: SubscriptionCase, now: Subscription, *, is_on: bool) -> str:
    ends = now.commitment_ends_on
    if renews(now) is None:
        return translate("subscription_form", "Whether it does is not known")
    if not is_on:
        if ends is None:
            return translate("subscription_form", "Off: it ends with its term")
        if extends_at_end(now, case.partner.cloud):
            text = translate("subscription_form", "Off: after {day} (UTC) it goes on in a paid monthly extension")
            return text.format(day=wording.day_text(ends))
        return translate("subscription_form", "Off: it ends on {day} (UTC)").format(day=wording.day_text(ends))
    if not now.is_trial:
        return ""
    text = translate("subscription_form", "{licences}, 1 year, billed monthly")
    return text.format(licences=wording.licences_text(now.quantity, now.unit))


def _next_term(case: SubscriptionCase, typed: Typed, problems: Mapping[str, Verdict]) -> NextTermPart | None:
    after = bound_wishes.as_wished(case, typed, wishes.after_wish(case, typed))
    ends = after.commitment_ends_on
    if ends is None:
        return None
    now = case.seen.now
    part = NextTermPart(title=_next_title(ends), text=_next_text(case, typed))
    stopping = _stopping(case, typed)
    if stopping:
        return replace(part, locked=stopping)
    wish = typed.next_term
    lock = bound_wishes.schedule_verdict(case, typed, bound_wishes.starting_point(case))
    is_scheduled = now.bound.scheduled is not None and not typed.drops_next_term
    if not lock.is_allowed and lock.code not in _ABOUT_VALUES and wish is None:
        return replace(part, locked=verdict_sentence(lock), links=ways_out(case, lock))
    edit = translate("subscription_form", "Renew otherwise…")
    drop = translate("subscription_form", "Renew as it is")
    fragile = translate(
        "subscription_form", "Dropped without a word by fewer or more licences, a suspension, or auto-renew off"
    )
    part = replace(
        part,
        is_scheduled=is_scheduled or wish is not None,
        note=fragile if is_scheduled or wish is not None else "",
        edit="" if wish is not None else edit,
        drop=drop if is_scheduled or wish is not None else "",
    )
    return part if wish is None else _open(case, typed, problems, part)


_ABOUT_VALUES = frozenset({Code.NOTHING_CHANGED, Code.QUANTITY_OUT_OF_RANGE, Code.SEAT_POOL_FULL, Code.NOT_ON_SALE})
"""Refusals of what is scheduled, not of scheduling."""


def _open(case: SubscriptionCase, typed: Typed, problems: Mapping[str, Verdict], part: NextTermPart) -> NextTermPart:
    wish, start = typed.next_term, bound_wishes.starting_point(case)
    assert wish is not None, "only what is being changed is open"
    offers = bound_wishes.next_offers(case)
    offer_id = (wish.offer_id or start.offer_id).casefold()
    offer = next((each for each in offers if each.id.casefold() == offer_id), case.offer)
    fewest, most = range_of(offer)
    count, problem = problems.get(bound_wishes.NEXT_COUNT), problems.get(bound_wishes.NEXT_TERM)
    plan = bound_wishes.plan_of(wish.plan) or Plan(start.term, start.cycle)
    plans = dict.fromkeys((*(() if offer is None else offer.plans), plan))
    return replace(
        part,
        is_open=True,
        offers=tuple(Choice(each.id, each.name, each is offer) for each in offers) if len(offers) > 1 else (),
        licences=Entered(
            text=str(start.quantity) if wish.quantity is None else wish.quantity,
            name=translate("subscription_form", "Licences from the renewal on"),
            hint=wording.range_text(fewest, most),
            problem=problem_text(count),
            minimum=fewest,
            maximum=most,
        ),
        plans=tuple(
            Choice(key_of_plan(each), plan_word(each.term, each.cycle), each == plan)
            for each in sorted(plans, key=lambda each: each.term.months)
            if key_of_plan(each)
        ),
        problem=problem_text(problem),
        links=() if problem is None else ways_out(case, problem),
    )


def _next_title(ends: date) -> str:
    return translate("subscription_form", "From the renewal on {day} (UTC)").format(day=wording.day_text(_after(ends)))


def _next_text(case: SubscriptionCase, typed: Typed) -> str:
    scheduled = None if typed.drops_next_term else case.seen.now.bound.scheduled
    try:
        scheduled = bound_wishes.wished_next(case, typed) or scheduled
    except RuleViolation:
        return ""
    wish = bound_wishes.wished_renewal(case, typed)
    if (renews(case.seen.now) if wish is None else wish) is False:
        return translate("subscription_form", "Nothing: it does not renew")
    if scheduled is None and not case.seen.now.is_trial:
        return translate("subscription_form", "Renews as it is")
    scheduled = scheduled or bound_wishes.starting_point(case)
    return next_term_text(scheduled)


def _stopping(case: SubscriptionCase, typed: Typed) -> str:
    """Why nothing of this can be set while a stop is wished."""
    if wishes.stops(wishes.status_wish(case, typed)):
        return translate("subscription_form", "Locked by the status chosen.")
    return ""


def _after(day: date) -> date:
    return day + timedelta(days=1) if day < date.max else day
