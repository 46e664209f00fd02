"""The dates of a legacy subscription: expiry, deletion, trial, credit, term and renewal."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from csp_desktop.domain.credits import FULL_CREDIT_DAYS, full_credit_until
from csp_desktop.domain.enums import BillingCycle, Source, Status
from csp_desktop.domain.expiry import (
    TRIAL_DAYS,
    Expiry,
    commitment_end,
    expiry_of,
    next_billing_date,
    trial_ends_on,
)
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.policies import ALIGNED_ON, family_of, policy_for
from csp_desktop.domain.reckonings.inputs import day_input, plain_input, result, start_of_service
from csp_desktop.domain.reckonings.reckoning import DateKind, Input, InputName, Reckoning, Step, StepKind
from csp_desktop.domain.subscriptions import Subscription

LAST_ANNIVERSARY = 28
"""Bought on a later day of a month, the paid term begins on the first of the next (BI-13)."""


def legacy_reckonings(
    subscription: Subscription, partner: Partner, offer: Offer | None, today: date
) -> Iterator[Reckoning]:
    """Return what matters of a legacy subscription on a UTC day."""
    match subscription.status:
        case Status.SUSPENDED:
            expiry = expiry_of(subscription, partner)
            yield reckon_expiry(subscription, partner, expiry)
            if expiry is not None:
                yield reckon_deletion(subscription, expiry)
        case Status.ACTIVE if subscription.is_trial:
            yield reckon_trial_end(subscription, offer)
        case Status.ACTIVE:
            yield from _of_running(subscription, partner, offer, today)


def reckon_expiry(subscription: Subscription, partner: Partner, expiry: Expiry | None) -> Reckoning:
    """Return how the last day of a suspension came about (EX-1 to EX-5, OQ-25, rules.md 6.4).

    Args:
        expiry: As it is, or as it would be; None where the day of the suspension is not known.
    """
    policy = policy_for(partner.cloud, subscription.line, expiry.suspended_on if expiry else None)
    since = Input(
        InputName.SUSPENDED,
        expiry.suspended_on if expiry else None,
        subscription.source_of("suspended_on") if subscription.suspended_on else Source.ASSUMED,
        "suspended_on",
    )
    inputs = [since]
    if policy.allowance is not None and policy.allowance.extends:
        inputs.append(day_input(subscription, InputName.ACCOUNT_OPENED, "opened_on"))
        inputs.append(_first_billed(subscription, partner))
        inputs.append(plain_input(InputName.FREQUENCY, subscription.cycle.value))
    inputs.append(plain_input(InputName.CLOUD, partner.cloud.value, Source.TYPED))
    if expiry is None:
        return Reckoning(DateKind.EXPIRY, None, "EX-1", inputs=tuple(inputs))
    allowance = expiry.allowance
    steps = [
        Step(StepKind.START, InputName.SUSPENDED, value=expiry.suspended_on),
        Step(StepKind.PLUS_DAYS, count=allowance.days),
    ]
    if allowance.extends and expiry.opened_on and expiry.first_billed_on:
        steps.append(Step(StepKind.FREE_PERIOD, count=expiry.gap, dates=(expiry.opened_on, expiry.first_billed_on)))
    steps.append(Step(StepKind.TOTAL, count=expiry.days, limit=allowance.longest_days))
    return Reckoning(
        DateKind.EXPIRY,
        expiry.expires_on,
        expiry.rule,
        steps=(*steps, result(expiry.expires_on)),
        inputs=tuple(inputs),
        is_earliest=expiry.is_earliest,
        flags=expiry.flags,
    )


def _first_billed(subscription: Subscription, partner: Partner) -> Input:
    """Return the first billing day, with the rule by which it was derived where nobody told it (BI-11 to BI-13)."""
    told = day_input(subscription, InputName.FIRST_BILLED, "first_billed_on")
    bought = subscription.effective_on or subscription.created_on
    if told.source is not Source.ASSUMED or told.value is None or bought is None:
        return told
    if subscription.cycle is BillingCycle.ANNUAL:
        return replace(told, rule="EX-5")
    if bought < ALIGNED_ON[family_of(subscription.offer_name, partner.cloud)]:
        return replace(told, rule="BI-11")
    return replace(told, rule="BI-13" if bought.day > LAST_ANNIVERSARY else "BI-12")


def reckon_deletion(subscription: Subscription, expiry: Expiry) -> Reckoning:
    """Return the first UTC day on which everything stored is gone: after the last day (EX-10, OQ-4)."""
    del subscription
    on = _next(expiry.expires_on)
    return Reckoning(
        DateKind.DELETION,
        on,
        "EX-10",
        steps=(
            Step(StepKind.START, InputName.EXPIRES, value=expiry.expires_on),
            Step(StepKind.DAY_AFTER, count=1),
            result(on),
        ),
        inputs=(plain_input(InputName.EXPIRES, expiry.expires_on, Source.ASSUMED),),
        is_earliest=expiry.is_earliest,
    )


def reckon_trial_end(subscription: Subscription, offer: Offer | None) -> Reckoning:
    """Return the last day of a trial: as reported, else by the length that its offer tells (TR-2, TR-3)."""
    ends = subscription.commitment_ends_on
    if ends is not None:
        return _reported(DateKind.TRIAL_END, "TR-2", subscription, ends)
    start = start_of_service(subscription)
    known = offer is not None and offer.is_trial
    days = TRIAL_DAYS
    on = None
    if isinstance(start.value, date):
        on = trial_ends_on(
            start.value, offer.term if known and offer else 1, offer.term_unit if known and offer else ""
        )
        days = (on - start.value).days
    steps = (
        Step(StepKind.START, start.name, value=start.value if isinstance(start.value, date) else None),
        Step(StepKind.PLUS_DAYS, count=days),
        *(() if on is None else (result(on),)),
    )
    length = plain_input(InputName.TRIAL_LENGTH, days, Source.PARTNER_CENTER if known else Source.ASSUMED)
    return Reckoning(DateKind.TRIAL_END, on, "TR-3" if known else "TR-2", steps=steps, inputs=(start, length))


def reckon_full_credit(subscription: Subscription, partner: Partner) -> Reckoning | None:
    """Return the last day on which suspending is credited in full (CA-3); None where that is not known (CA-6)."""
    start = start_of_service(subscription)
    if not isinstance(start.value, date):
        return None
    on = full_credit_until(start.value, partner.cloud)
    if on is None:
        return None
    steps = (
        Step(StepKind.START, start.name, value=start.value),
        Step(StepKind.PLUS_DAYS, count=FULL_CREDIT_DAYS),
        Step(StepKind.DAY_BEFORE, count=1),
        result(on),
    )
    return Reckoning(DateKind.FULL_CREDIT, on, "CA-3", steps=steps, inputs=(start,))


def reckon_term_end(subscription: Subscription, offer: Offer | None) -> Reckoning:
    """Return the last day of the 12-month term: as reported, else from where the paid term began (BI-10, BI-11)."""
    ends = subscription.commitment_ends_on
    if ends is not None:
        return _reported(DateKind.TERM_END, "BI-10", subscription, ends)
    start = start_of_service(subscription)
    billed = day_input(subscription, InputName.FIRST_BILLED, "first_billed_on")
    term, unit = (offer.term, offer.term_unit) if offer is not None else (1, "Year")
    months = term * (12 if unit.strip().casefold().startswith("year") else 1)
    length = plain_input(InputName.TERM, months, Source.PARTNER_CENTER if offer else Source.ASSUMED)
    began = start.value if isinstance(start.value, date) else None
    on = None if began is None else commitment_end(began, subscription.first_billed_on, term, unit)
    first = billed if isinstance(billed.value, date) else start
    steps = (
        Step(StepKind.START, first.name, value=first.value if isinstance(first.value, date) else None),
        Step(StepKind.PLUS_MONTHS, count=months),
        Step(StepKind.DAY_BEFORE, count=1),
        *(() if on is None else (result(on),)),
    )
    return Reckoning(
        DateKind.TERM_END,
        on,
        "BI-11" if first is billed else "BI-10",
        steps=steps if on is not None else (),
        inputs=(start, billed, length),
    )


def reckon_renewal(subscription: Subscription, ends: Reckoning) -> Reckoning | None:
    """Return the first day of the next term: after the inclusive last one (BI-10, BI-24); None where it ends."""
    if ends.on is None or subscription.auto_renews is False or subscription.is_trial:
        return None
    on = _next(ends.on)
    return Reckoning(
        DateKind.RENEWAL,
        on,
        "BI-10",
        steps=(
            Step(StepKind.START, InputName.TERM_ENDS, value=ends.on),
            Step(StepKind.DAY_AFTER, count=1),
            result(on),
        ),
        inputs=ends.inputs,
    )


def reckon_next_bill(renewal: Reckoning, partner: Partner) -> Reckoning | None:
    """Return when an annual renewal is billed: on the partner's next billing date (BI-9, BI-10, T8)."""
    if partner.billing_day is None or renewal.on is None:
        return None
    on = next_billing_date(renewal.on, partner.billing_day)
    return Reckoning(
        DateKind.NEXT_BILL,
        on,
        "BI-10",
        steps=(
            Step(StepKind.START, InputName.TERM_STARTED, value=renewal.on),
            Step(StepKind.BILLING_DATE, count=partner.billing_day),
            result(on),
        ),
        inputs=(plain_input(InputName.BILLING_DAY, partner.billing_day, Source.TYPED),),
    )


def _of_running(subscription: Subscription, partner: Partner, offer: Offer | None, today: date) -> Iterator[Reckoning]:
    credit = reckon_full_credit(subscription, partner)
    if credit is not None and credit.on is not None and credit.on >= today:
        yield credit
    ends = reckon_term_end(subscription, offer)
    yield ends
    renewal = reckon_renewal(subscription, ends)
    if renewal is not None:
        yield renewal
        bill = reckon_next_bill(renewal, partner) if subscription.cycle is BillingCycle.ANNUAL else None
        if bill is not None:
            yield bill


def _reported(kind: DateKind, rule: str, subscription: Subscription, ends: date) -> Reckoning:
    return Reckoning(
        kind,
        ends,
        rule,
        steps=(Step(StepKind.REPORTED, InputName.TERM_ENDS, value=ends), result(ends)),
        inputs=(Input(InputName.TERM_ENDS, ends, subscription.source_of("commitment_ends_on")),),
    )


def _next(day: date) -> date:
    return day if day == date.max else day + timedelta(days=1)
