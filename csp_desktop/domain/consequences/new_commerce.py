"""What follows in new commerce: rules.md 6.6, BI-22 to BI-25, QT-10 to QT-12, CA-10 to CA-12, TR-12 to TR-14."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from math import ceil

from csp_desktop.domain.changes import ChangeQuantity, ConvertTrial, Suspend
from csp_desktop.domain.consequences.consequence import Consequence, ConsequenceKind, Part, When, part_of
from csp_desktop.domain.deadlines import renews
from csp_desktop.domain.editing import SubscriptionCase
from csp_desktop.domain.enums import BillingCycle, CommerceLine, Status, Term
from csp_desktop.domain.policies import Binding, policy_for
from csp_desktop.domain.subscriptions import Commitment, NextTerm, SeatBatch, Subscription
from csp_desktop.domain.term_locks import extends_at_end
from csp_desktop.domain.verdicts import Fact
from csp_desktop.domain.windows import commitment_at

K = ConsequenceKind


def suspended(case: SubscriptionCase, change: Suspend) -> Iterator[Consequence]:
    """Return what a suspension means: it costs as before and ends with the term (LC-21 to LC-23)."""
    now, ends = case.seen.now, case.seen.now.commitment_ends_on
    yield Consequence(K.ACCESS_LOST, When.WHEN_SENT, parts=(part_of(now),), rule="LC-21")
    yield from _add_ons(case, change)
    if renews(now) is not False:
        yield Consequence(K.RENEWAL_OFF, When.WHEN_SENT, rule="LC-21")
    yield from dropped(now, "LC-21")
    bound = _bound(now, case.at)
    if bound.cancellable_until is not None and bound.cancellable_until > case.at:
        yield _until(K.CAN_CANCEL, bound, bound.cancellable_until, "CA-10")
    if ends is None:
        yield Consequence(K.BILLED_ON, When.NEXT_CHARGE, rule="LC-21")
        return
    yield Consequence(K.BILLED_ON, When.UNTIL, on=ends, rule="LC-21")
    yield Consequence(K.CAN_RESUME, When.UNTIL, on=ends, rule="LC-22")
    yield Consequence(K.TERM_OVER, When.AFTER, on=ends, rule="LC-23")
    binding = binding_of(case, ends)
    # No paid extension keeps what is suspended when its term ends (LC-26, OQ-19).
    last = _later(ends, binding.disabled_first_days + binding.disabled_days)
    yield Consequence(K.DATA_LOST, When.AFTER, on=last, rule="LC-23", is_loss=True)


def cancelled(case: SubscriptionCase, change: Suspend) -> Iterator[Consequence]:
    """Return what cancelling means: access is gone at once and for good (CA-10 to CA-12, LC-25)."""
    now = case.seen.now
    bound, binding = _bound(now, case.at), binding_of(case)
    until = bound.cancellable_until
    yield Consequence(K.ACCESS_LOST_FOR_GOOD, When.WHEN_SENT, parts=(part_of(now),), rule="CA-11", is_loss=True)
    yield from _add_ons(case, change)
    yield from dropped(now, "QT-12")
    if until is not None:
        yield from _refund(case, bound, until, binding)
        yield _until(K.SEND_BEFORE, bound, until, "CA-10")
    saved_until = _later(case.today, binding.backup_days)
    yield Consequence(K.BACKUP, When.UNTIL, on=saved_until, rule="LC-25")
    yield Consequence(K.CANCEL_FINAL, When.FOR_GOOD, rule="CA-11", is_loss=True)


def resumed(case: SubscriptionCase, after: Subscription) -> Iterator[Consequence]:
    """Return what resuming means: nothing was ever paused but access (LC-21)."""
    now, ends = case.seen.now, case.seen.now.commitment_ends_on
    yield Consequence(K.ACCESS_BACK, When.WHEN_SENT, parts=(part_of(now),), rule="LC-21")
    below = tuple(part_of(addon.now) for addon in case.add_ons if addon.now.status is Status.SUSPENDED)
    if below:
        yield Consequence(K.ADD_ONS_STAY_STOPPED, When.WHEN_SENT, parts=below, rule="OQ-8")
    yield Consequence(K.BILLED_AS_BEFORE, When.NEXT_CHARGE, rule="LC-21")
    if ends is not None and renews(after) is not True:
        yield Consequence(K.RENEWAL_STAYS_OFF, When.UNTIL, on=ends, rule="LC-21")


def counted(case: SubscriptionCase, change: ChangeQuantity, of: Subscription) -> Iterator[Consequence]:
    """Return what another number of licences means (QT-10 to QT-12, QT-15)."""
    difference, ends = change.after - of.quantity, of.commitment_ends_on
    if not difference:
        return
    parts, facts = (Part(of.name, abs(difference), of.unit),), {"after": change.after}
    if difference > 0:
        yield Consequence(K.LICENCES_ADDED, When.WHEN_SENT, parts=parts, facts=facts, rule="QT-10")
        until = case.at + timedelta(hours=binding_of(case).window_hours)
        yield Consequence(K.CAN_GIVE_BACK, When.UNTIL, at=until, rule="QT-11")
        when = When.NEXT_CHARGE if ends is None else When.UNTIL
        yield Consequence(K.LICENCES_OWED, when, on=ends, parts=parts, rule="QT-11")
    else:
        yield Consequence(K.LICENCES_LOST, When.WHEN_SENT, parts=parts, facts=facts, rule="QT-11")
        yield Consequence(K.LICENCES_REFUNDED, When.NEXT_CHARGE, parts=parts, rule="CA-10")
        batch = last_batch(of, -difference, case.at)
        if batch is not None:
            told: dict[str, Fact] = {"is_earliest": batch.is_earliest}
            yield Consequence(K.SEND_BEFORE, When.UNTIL, at=batch.until, facts=told, rule="QT-11")
    yield from dropped(of, "QT-12")


def converted(case: SubscriptionCase, change: ConvertTrial, after: Subscription) -> Iterator[Consequence]:
    """Return what converting a trial at once means (TR-13, TR-14)."""
    now, ends = case.seen.now, case.seen.now.commitment_ends_on
    parts = (Part(change.target_name, change.after, after.unit),)
    yield Consequence(K.PAID_FROM, When.WHEN_SENT, parts=parts, rule="TR-13")
    yield from dropped(now, "QT-12")
    until = case.at + timedelta(hours=binding_of(case).window_hours)
    yield Consequence(K.CAN_CANCEL, When.UNTIL, at=until, rule="TR-14")
    if ends is not None and ends >= case.today:
        yield Consequence(K.TRIAL_ENDS, When.ON, on=ends, rule="TR-12")
    if after.commitment_ends_on is not None:
        yield Consequence(K.NEW_TERM_ENDS, When.ON, on=after.commitment_ends_on, rule="BI-24")
    yield Consequence(K.CONVERSION_FINAL, When.FOR_GOOD, rule="TR-13")


def renewing(case: SubscriptionCase, after: Subscription) -> Iterator[Consequence]:
    """Return what switching auto-renew means (QT-14, LC-24, LC-26, TR-12)."""
    now, ends = case.seen.now, after.commitment_ends_on
    if after.auto_renews:
        yield from _renewal(after)
    else:
        yield from dropped(now, "QT-12")
        yield from _no_renewal(case, after)
    if ends is not None:
        yield Consequence(K.CAN_CHANGE, When.UNTIL, on=ends, rule="BI-25")


def bound_longer(case: SubscriptionCase, after: Subscription) -> Iterator[Consequence]:
    """Return what another term or billing plan means (BI-22, BI-23)."""
    now = case.seen.now
    if after.committed_to is now.committed_to:
        plan = (now.committed_to, after.bound.next_cycle or after.cycle)
        yield Consequence(K.CYCLE_CHANGES, When.NEXT_CHARGE, plan=plan, rule="BI-22")
        return
    plan = (after.committed_to, after.cycle)
    yield Consequence(K.TERM_CHANGES, When.WHEN_SENT, plan=plan, rule="BI-23")
    yield Consequence(K.TERM_OWED, When.WHEN_SENT, parts=(part_of(after),), plan=plan, rule="BI-23")
    yield from dropped(now, "QT-12") if after.bound.scheduled is None else ()
    if after.commitment_ends_on is not None:
        yield Consequence(K.NEW_TERM_ENDS, When.ON, on=after.commitment_ends_on, rule="BI-24")
    yield Consequence(K.TERM_FINAL, When.LATER, rule="BI-23")


def scheduled(wanted: NextTerm | None, after: Subscription) -> Iterator[Consequence]:
    """Return what happens at the renewal (QT-12)."""
    ends = after.commitment_ends_on
    if wanted is None:
        yield from _renewal(after)
    elif ends is None:
        yield Consequence(K.SCHEDULED, When.LATER, next_term=wanted, rule="QT-12")
    else:
        yield Consequence(K.SCHEDULED, When.ON, on=_later(ends, 1), next_term=wanted, rule="QT-12")
        yield Consequence(K.SCHEDULE_FRAGILE, When.UNTIL, on=ends, rule="QT-12")
    if ends is not None:
        yield Consequence(K.CAN_CHANGE, When.UNTIL, on=ends, rule="BI-25")


def dropped(now: Subscription, rule: str) -> Iterator[Consequence]:
    """Return that what is scheduled is lost, by its content; nothing where nothing is."""
    if now.bound.scheduled is not None:
        yield Consequence(K.SCHEDULE_DROPPED, When.WHEN_SENT, next_term=now.bound.scheduled, rule=rule, is_loss=True)


def last_batch(of: Subscription, count: int, at: datetime) -> SeatBatch | None:
    """Return the batch whose end is the last moment at which so many licences can be given back (QT-11)."""
    left = count
    for batch in sorted(_bound(of, at).batches, key=lambda each: each.until, reverse=True):
        left -= batch.quantity
        if left <= 0:
            return batch if batch.until > at else None
    return None


def binding_of(case: SubscriptionCase, day: date | None = None) -> Binding:
    """Return how firmly new commerce binds on a day, today where none is given."""
    return policy_for(case.partner.cloud, CommerceLine.NEW_COMMERCE, day or case.today).binding or Binding()


def _add_ons(case: SubscriptionCase, change: Suspend) -> Iterator[Consequence]:
    below = [*(addon.now for addon in case.add_ons), *case.dependents]
    running = [each for each in {each.id: each for each in below}.values() if each.status is Status.ACTIVE]
    stopping = tuple(part_of(each) for each in running if each.id in change.add_on_ids)
    staying = tuple(part_of(each) for each in running if each.id not in change.add_on_ids)
    if stopping:
        yield Consequence(K.ADD_ONS_STOP, When.WHEN_SENT, parts=stopping, rule="LC-4")
    if staying:
        yield Consequence(K.ADD_ONS_STAY, When.WHEN_SENT, parts=staying, rule="OR-10")


def _refund(case: SubscriptionCase, bound: Commitment, until: datetime, binding: Binding) -> Iterator[Consequence]:
    """Full within its first hours, then by days (CA-10)."""
    bought_at = until - timedelta(hours=binding.window_hours)
    full_until = bound.full_refund_until or bought_at + timedelta(hours=binding.full_refund_hours)
    if case.at < full_until:
        yield _until(K.REFUND_ALL, bound, full_until, "CA-10")
        yield Consequence(K.REFUND_DAYS, When.UNTIL, at=until, rule="CA-10")
        return
    used = max(1, ceil((case.at - bought_at) / timedelta(days=1)))
    yield Consequence(K.REFUND_DAYS, When.WHEN_SENT, facts={"used": used}, rule="CA-10")


def _renewal(after: Subscription) -> Iterator[Consequence]:
    """What the term becomes on the day after its last one (BI-25, TR-12)."""
    ends = after.commitment_ends_on
    if ends is None:
        return
    day, wanted = _later(ends, 1), after.bound.scheduled
    if wanted is not None:
        yield Consequence(K.SCHEDULED, When.ON, on=day, next_term=wanted, rule="QT-12")
    elif after.is_trial:
        plan = (Term.YEAR, BillingCycle.MONTHLY)
        yield Consequence(K.TRIAL_CONVERTS, When.ON, on=day, parts=(part_of(after),), plan=plan, rule="TR-12")
    else:
        plan = (after.committed_to, after.bound.next_cycle or after.cycle)
        yield Consequence(K.RENEWS, When.ON, on=day, parts=(part_of(after),), plan=plan, rule="BI-25")


def _no_renewal(case: SubscriptionCase, after: Subscription) -> Iterator[Consequence]:
    ends = after.commitment_ends_on
    if ends is None:
        yield Consequence(K.RENEWAL_OFF, When.WHEN_SENT, rule="QT-14")
        return
    binding = binding_of(case, ends)
    if extends_at_end(after, case.partner.cloud):
        yield Consequence(K.ENDS_IN_EXTENSION, When.AFTER, on=ends, rule="LC-26")
        return
    facts: dict[str, Fact] = {"days": binding.expired_days}
    yield Consequence(K.ENDS_WITH_GRACE, When.AFTER, on=ends, facts=facts, rule="LC-24")
    last = _later(ends, binding.expired_days + binding.disabled_days)
    yield Consequence(K.DATA_LOST, When.AFTER, on=last, rule="LC-24", is_loss=True)


def _bound(now: Subscription, at: datetime) -> Commitment:
    return commitment_at(now, at) or Commitment()


def _until(kind: ConsequenceKind, bound: Commitment, at: datetime, rule: str) -> Consequence:
    return Consequence(kind, When.UNTIL, at=at, facts={"is_earliest": bound.is_earliest}, rule=rule)


def _later(day: date, days: int) -> date:
    return date.fromordinal(min(day.toordinal() + days, date.max.toordinal()))
