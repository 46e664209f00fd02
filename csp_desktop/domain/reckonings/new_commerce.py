"""The dates of a new-commerce subscription: windows, the end of its term and what comes after it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from csp_desktop.domain.deadlines import renews
from csp_desktop.domain.enums import Cloud, CommerceLine, Source, Status
from csp_desktop.domain.expiry import trial_end_of
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.policies import Binding, policy_for
from csp_desktop.domain.reckonings.inputs import plain_input, result
from csp_desktop.domain.reckonings.reckoning import DateKind, Input, InputName, Reckoning, Step, StepKind
from csp_desktop.domain.subscriptions import SeatBatch, Subscription
from csp_desktop.domain.term_locks import extends_at_end, stops_at_end
from csp_desktop.domain.terms import term_end
from csp_desktop.domain.windows import (
    Window,
    binding_on,
    commitment_at,
    open_batches,
    renewed_on,
    term_started_on,
    window_at,
)


def new_commerce_reckonings(subscription: Subscription, partner: Partner, at: datetime) -> Iterator[Reckoning]:
    """Return what matters of a new-commerce subscription at a moment."""
    if subscription.status not in (Status.ACTIVE, Status.SUSPENDED):
        if subscription.status in (Status.EXPIRED, Status.DISABLED):
            yield from reckon_after_term(subscription, partner)
        return
    if subscription.is_trial:
        yield reckon_trial(subscription)
        return
    yield from reckon_windows(subscription, partner, at)
    ends = reckon_term_end(subscription)
    yield ends
    if ends.on is None:
        return
    if renews(subscription) is False:
        yield from reckon_after_term(subscription, partner)
    else:
        yield reckon_renewal(subscription, ends)


def reckon_windows(subscription: Subscription, partner: Partner, at: datetime) -> Iterator[Reckoning]:
    """Return until when it can be cancelled, with full refund, and its licences given back (CA-10, CA-12, QT-11)."""
    bound = commitment_at(subscription, at)
    if bound is None:
        return
    binding, kinds = _binding(subscription, partner, at), []
    if bound.full_refund_until is not None:
        kinds.append((DateKind.FULL_REFUND, bound.full_refund_until, binding.full_refund_hours, 0))
    if bound.cancellable_until is not None:
        kinds.append((DateKind.CANCELLATION, bound.cancellable_until, binding.window_hours, 0))
    for kind, until, hours, quantity in kinds:
        if window_at(until, at, is_earliest=bound.is_earliest) is not Window.OVER:
            yield _window(subscription, kind, until, hours, quantity, is_earliest=bound.is_earliest, at=at)
    for batch in open_batches(subscription, at):
        yield reckon_reduction(subscription, batch, binding.window_hours, at)


def reckon_reduction(subscription: Subscription, batch: SeatBatch, hours: int, at: datetime) -> Reckoning:
    """Return until when the licences of one batch can be given back (QT-11)."""
    return _window(
        subscription, DateKind.REDUCTION, batch.until, hours, batch.quantity, is_earliest=batch.is_earliest, at=at
    )


def reckon_term_end(subscription: Subscription) -> Reckoning:
    """Return the last day of the running term: as reported, else from its first day (BI-24, BI-27, BI-28)."""
    ends = subscription.commitment_ends_on
    began = term_started_on(subscription)
    months = subscription.committed_to.months
    start = Input(InputName.TERM_STARTED, began, subscription.source_of("effective_on"))
    length = plain_input(InputName.TERM, months or None)
    full = term_end(began, subscription.committed_to) if began is not None and months else None
    if ends is not None and ends != full:
        reported = Input(InputName.TERM_ENDS, ends, subscription.source_of("commitment_ends_on"))
        steps: tuple[Step, ...] = (Step(StepKind.REPORTED, InputName.TERM_ENDS, value=ends), result(ends))
        rule = "BI-24" if full is None or ends > full else "BI-27"
        return Reckoning(DateKind.TERM_END, ends, rule, steps=steps, inputs=(reported, length))
    if full is None:
        return Reckoning(DateKind.TERM_END, None, "BI-24", inputs=(start, length))
    steps = (
        Step(StepKind.START, InputName.TERM_STARTED, value=began),
        Step(StepKind.PLUS_MONTHS, count=months),
        Step(StepKind.DAY_BEFORE, count=1),
        result(full),
    )
    return Reckoning(DateKind.TERM_END, full, "BI-24", steps=steps, inputs=(start, length))


def reckon_renewal(subscription: Subscription, ends: Reckoning) -> Reckoning:
    """Return the day on which the renewal begins: after the inclusive last one (BI-24, BI-25)."""
    assert ends.on is not None, "a renewal follows an end"
    on = _later(ends.on, 1)
    steps: tuple[Step, ...] = (
        Step(StepKind.START, InputName.TERM_ENDS, value=ends.on),
        Step(StepKind.DAY_AFTER, count=1),
        result(on),
    )
    flag = plain_input(InputName.RENEWS, subscription.auto_renews)
    return Reckoning(DateKind.RENEWAL, on, "BI-25", steps=steps, inputs=(*ends.inputs, flag))


def reckon_trial(subscription: Subscription) -> Reckoning:
    """Return when a trial becomes paid by itself, or its last day where its renewal is off (TR-2, TR-12)."""
    ends = trial_end_of(subscription)
    source = subscription.source_of("commitment_ends_on")
    inputs = (
        Input(InputName.TERM_ENDS, ends, source if subscription.commitment_ends_on else Source.ASSUMED),
        plain_input(InputName.RENEWS, subscription.auto_renews),
    )
    if ends is None:
        return Reckoning(DateKind.TRIAL_END, None, "TR-2", inputs=inputs)
    steps: tuple[Step, ...] = (Step(StepKind.REPORTED, InputName.TERM_ENDS, value=ends),)
    if renews(subscription) is False:
        return Reckoning(DateKind.TRIAL_END, ends, "TR-2", steps=(*steps, result(ends)), inputs=inputs)
    on = _later(ends, 1)
    steps = (*steps, Step(StepKind.DAY_AFTER, count=1), result(on))
    return Reckoning(DateKind.CONVERSION, on, "TR-12", steps=steps, inputs=inputs)


def reckon_after_term(subscription: Subscription, partner: Partner) -> Iterator[Reckoning]:
    """Return what follows a term that does not renew: access and data end, or a paid extension (LC-23, LC-24, LC-26).

    With ``E`` as the inclusive last day, the deletion is on the day after all phases: ``E + 121``.
    """
    ends = subscription.commitment_ends_on
    if ends is None:
        return
    binding = policy_for(partner.cloud, CommerceLine.NEW_COMMERCE, ends).binding or Binding()
    was_suspended = subscription.status is Status.SUSPENDED
    stops = stops_at_end(subscription, partner.cloud) and not was_suspended
    came_from = Input(InputName.TERM_ENDS, ends, subscription.source_of("commitment_ends_on"))
    start = Step(StepKind.START, InputName.TERM_ENDS, value=ends)
    if extends_at_end(subscription, partner.cloud):
        on = _later(ends, 1)
        steps: tuple[Step, ...] = (start, Step(StepKind.DAY_AFTER, count=1), result(on))
        yield Reckoning(DateKind.EXTENSION, on, "LC-26", steps=steps, inputs=(came_from,))
        return
    rule = "LC-23" if was_suspended else "LC-26" if stops else "LC-24"
    first = binding.disabled_first_days if was_suspended or stops else binding.expired_days
    if stops:
        steps = (Step(StepKind.REPORTED, InputName.TERM_ENDS, value=ends), result(ends))
        yield Reckoning(DateKind.ACCESS_END, ends, rule, steps=steps, inputs=(came_from,))
    elif not was_suspended and subscription.status is not Status.DISABLED:
        last = _later(ends, first)
        steps = (start, Step(StepKind.PLUS_DAYS, count=first), result(last))
        yield Reckoning(DateKind.ACCESS_END, last, rule, steps=steps, inputs=(came_from,))
    gone = _later(ends, first + binding.disabled_days + 1)
    steps = (
        start,
        Step(StepKind.PLUS_DAYS, count=first),
        Step(StepKind.PLUS_DAYS, count=binding.disabled_days),
        Step(StepKind.DAY_AFTER, count=1),
        result(gone),
    )
    yield Reckoning(DateKind.DELETION, gone, rule, steps=steps, inputs=(came_from,))


def _window(
    subscription: Subscription,
    kind: DateKind,
    until: datetime,
    hours: int,
    quantity: int,
    *,
    is_earliest: bool,
    at: datetime,
) -> Reckoning:
    rule = "QT-11" if kind is DateKind.REDUCTION else "CA-10"
    if not is_earliest:
        told = Input(InputName.DEADLINE, until, Source.PARTNER_CENTER)
        steps: tuple[Step, ...] = (Step(StepKind.REPORTED, InputName.DEADLINE, value=until), result(until))
        told_by = "QT-11" if kind is DateKind.REDUCTION else "CA-12"
        return Reckoning(kind, until.date(), told_by, steps=steps, inputs=(told,), at=until, quantity=quantity)
    began = until - timedelta(hours=hours)
    renewed = renewed_on(subscription, at)
    name = InputName.TERM_STARTED if renewed is not None else InputName.BOUGHT
    is_on_record = renewed is None and subscription.created_on == began.date()
    source = subscription.source_of("created_on") if is_on_record else Source.ASSUMED
    steps = (
        Step(StepKind.START, name, value=began),
        Step(StepKind.PLUS_HOURS, count=hours),
        result(until),
    )
    inputs = (
        Input(name, began.date(), source),
        *((plain_input(InputName.LICENCES, quantity),) if quantity else ()),
    )
    return Reckoning(
        kind, until.date(), rule, steps=steps, inputs=inputs, at=until, is_earliest=True, quantity=quantity
    )


def _binding(subscription: Subscription, partner: Partner, at: datetime) -> Binding:
    """The binding of the day on which the running windows opened."""
    day = renewed_on(subscription, at) or term_started_on(subscription)
    return binding_on(day or at.date(), partner.cloud if partner.cloud is not Cloud.GERMANY else Cloud.GLOBAL)


def _later(day: date, days: int) -> date:
    return date.fromordinal(min(day.toordinal() + days, date.max.toordinal()))
