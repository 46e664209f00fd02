"""How many licences a new-commerce subscription may have: rules.md QT-10, QT-11, AV-16."""

from __future__ import annotations

from datetime import datetime

from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import Cloud, Status
from csp_desktop.domain.offers import Offer, durable_id, same_id
from csp_desktop.domain.seats import pool_of, pool_refusal
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.term_locks import term_refusal
from csp_desktop.domain.verdicts import ALLOWED, Fact, Remedy, RemedyKind, Verdict
from csp_desktop.domain.windows import PURCHASE_MOMENT, TERM_START, commitment_at, open_batches


def reducible(subscription: Subscription, at: datetime) -> int:
    """Return how many licences of a new-commerce subscription can be given back at a moment (QT-11).

    Those whose window may have closed today count (ADR 7); where nobody knows since when it runs, all of them do.
    """
    if commitment_at(subscription, at) is None:
        return subscription.quantity
    return min(subscription.quantity, sum(batch.quantity for batch in open_batches(subscription, at)))


def number_refusal(
    subscription: Subscription,
    offer: Offer | None,
    quantity: int,
    at: datetime,
    held: tuple[Subscription, ...],
    elsewhere: int | None,
) -> Verdict:
    """Return whether the number may be so large (AV-16), or so small (QT-11); who asks was tested before."""
    if quantity < subscription.quantity:
        return _fewer(subscription, quantity, at)
    return _more(subscription, offer, quantity, held, elsewhere)


def licences_locked(subscription: Subscription, at: datetime, cloud: Cloud) -> Verdict:
    """Return why the number cannot be changed now, whoever asks (QT-4, LC-21, TR-2, BI-25)."""
    facts: dict[str, Fact] = {
        "name": subscription.name,
        "status": subscription.status_text or subscription.status.value,
    }
    if subscription.status is Status.DELETED:
        return Verdict(Code.DELETED, rule="LC-25", facts=facts)
    over = term_refusal(subscription, cloud, at)
    if over is not None:
        return over
    if subscription.status is Status.SUSPENDED:
        return Verdict(
            Code.QUANTITY_WHILE_SUSPENDED,
            rule="QT-4",
            facts={**facts, "suspended_on": subscription.suspended_on},
            remedies=(Remedy(RemedyKind.REACTIVATE, subscription.id, subscription.name),),
        )
    if subscription.status is Status.PENDING:
        return Verdict(Code.NOT_ACTIVE, rule="QT-10", facts=facts)
    if subscription.status is not Status.ACTIVE:
        return Verdict(Code.STATUS_UNKNOWN, rule="LC-20", facts=facts)
    if subscription.is_trial:
        return Verdict(
            Code.QUANTITY_IN_TRIAL,
            rule="TR-2",
            facts=facts,
            remedies=(Remedy(RemedyKind.CONVERT_TRIAL, subscription.id, subscription.name),),
        )
    return ALLOWED


def _fewer(subscription: Subscription, quantity: int, at: datetime) -> Verdict:
    most = reducible(subscription, at)
    wanted = subscription.quantity - quantity
    if wanted <= most:
        return Verdict(Code.ALLOWED, rule="QT-11", unknowns=_doubts(subscription, wanted, at))
    lowest = subscription.quantity - most
    ways = []
    if most:
        ways.append(Remedy(RemedyKind.SET_QUANTITY, str(lowest)))
    kind = RemedyKind.SCHEDULE_INSTEAD if subscription.auto_renews else RemedyKind.TURN_ON_AUTO_RENEW
    ways.append(Remedy(kind, subscription.id, subscription.name))
    batches = open_batches(subscription, at)
    return Verdict(
        Code.NOT_REDUCIBLE,
        rule="QT-11",
        facts={
            "name": subscription.name,
            "quantity": quantity,
            "wanted": wanted,
            "reducible": most,
            "lowest": lowest,
            "unit": subscription.unit,
            "until": max((batch.until for batch in batches), default=None),
            "ends_on": subscription.commitment_ends_on,
        },
        remedies=tuple(ways),
    )


def _doubts(subscription: Subscription, wanted: int, at: datetime) -> tuple[str, ...]:
    if commitment_at(subscription, at) is None:
        return (TERM_START,)
    certain = sum(batch.quantity for batch in open_batches(subscription, at, with_doubt=False))
    return (PURCHASE_MOMENT,) if wanted > certain else ()


def _more(
    subscription: Subscription,
    offer: Offer | None,
    quantity: int,
    held: tuple[Subscription, ...],
    elsewhere: int | None,
) -> Verdict:
    if offer is None or quantity == subscription.quantity:
        return ALLOWED
    key = durable_id(offer.id)
    others = [one for one in held if one.id != subscription.id and same_id(durable_id(one.offer_id), key)]
    pool = pool_of(offer, (*others, subscription), elsewhere)
    if pool is None:
        return ALLOWED
    refusal = pool_refusal(offer, pool, quantity - subscription.quantity, others)
    if refusal is None:
        return Verdict(Code.ALLOWED, rule="QT-10", unknowns=pool.unknowns)
    # What can be set is the whole number, not what may be added to it.
    ways = tuple(way for way in refusal.remedies if way.kind is not RemedyKind.SET_QUANTITY)
    if pool.left:
        ways = (Remedy(RemedyKind.SET_QUANTITY, str(subscription.quantity + pool.left)), *ways)
    return Verdict(refusal.code, refusal.rule, refusal.facts, ways, refusal.unknowns)
