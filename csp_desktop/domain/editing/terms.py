"""Renewal, term and next term of new commerce (QT-12, BI-22, BI-23)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from csp_desktop.domain.changes import DROPPING, Change, ChangeTerm, ScheduleNextTerm, SetAutoRenew
from csp_desktop.domain.editing.case import SubscriptionCase
from csp_desktop.domain.editing.wishes import Edits, Keep
from csp_desktop.domain.errors import require
from csp_desktop.domain.offers import Plan
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.transitions import may_change_term, may_schedule, may_set_auto_renew


def term_changes(case: SubscriptionCase, edits: Edits, after: Subscription, *, drops: bool) -> Iterator[Change]:
    """Renewal, term and next term, in the order in which none undoes another (QT-12).

    Args:
        after: The subscription as these edits turn its status.
        drops: Whether these edits drop what was scheduled before.
    """
    now, fact, about = case.seen.now, case.seen.base, case.about(case.seen.now)
    assert fact is not None, "what exists only here is amended"
    if edits.auto_renews is not None and edits.auto_renews is not now.auto_renews:
        require(may_set_auto_renew(after, edits.auto_renews, case.partner, case.at))
        yield SetAutoRenew(**about, before=fact.auto_renews, after=edits.auto_renews)
        after = replace(after, auto_renews=edits.auto_renews)
        drops = drops or not edits.auto_renews
    plan = edits.plan
    if plan is not None and plan != _plan_of(now):
        before = _plan_of(fact)
        if plan != before:
            # A term that only waits is taken back with this one, so it binds nobody yet.
            bound = replace(after, term=fact.term, cycle=fact.cycle, commitment_ends_on=fact.commitment_ends_on)
            customer, partner = case.customer.now, case.partner
            require(may_change_term(bound, case.offer, plan.term, plan.cycle, customer, partner, case.at))
        yield ChangeTerm(
            **about,
            before_term=before.term,
            before_cycle=before.cycle,
            after_term=plan.term,
            after_cycle=plan.cycle,
        )
    wanted = edits.next_term
    scheduled = None if drops else now.bound.scheduled
    if isinstance(wanted, Keep) or wanted == scheduled:
        return
    offer = None if wanted is None else case.offers.get(wanted.offer_id.casefold())
    require(may_schedule(after, offer, wanted, case.customer.now, case.partner, case.at, held=case.held))
    is_dropped = drops or any(entry.change.kind in DROPPING for entry in case.seen.entries)
    yield ScheduleNextTerm(**about, before=None if is_dropped else fact.bound.scheduled, after=wanted)


def _plan_of(subscription: Subscription) -> Plan:
    """Term and billing plan, as they hold from the next charge on (BI-22)."""
    return Plan(subscription.committed_to, subscription.bound.next_cycle or subscription.cycle)
