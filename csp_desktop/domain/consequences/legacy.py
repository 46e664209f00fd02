"""What follows on the legacy line: rules.md 6.3, 6.4, QT-1 to QT-5, CA-1 to CA-6."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from csp_desktop.domain.changes import Cancel, Change, ChangeQuantity, ConvertTrial, Reactivate, Suspend
from csp_desktop.domain.consequences.consequence import Consequence, ConsequenceKind, Part, When, part_of
from csp_desktop.domain.consequences.periods import is_free, period_of
from csp_desktop.domain.credits import FULL_CREDIT_DAYS, full_credit_until
from csp_desktop.domain.editing import SubscriptionCase
from csp_desktop.domain.enums import BillingType, Status
from csp_desktop.domain.expiry import expiry_of, next_billing_date, renews_on
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.verdicts import Fact


def stopped(case: SubscriptionCase, change: Suspend, after: Subscription) -> Iterator[Consequence]:
    """Return what a suspension means; cancelling here is a suspension that is marked (CA-1, OQ-10)."""
    now = case.seen.now
    if now.status is Status.ACTIVE:
        yield Consequence(ConsequenceKind.ACCESS_LOST, When.WHEN_SENT, parts=_parts(now), rule="LC-2")
        below = [addon.now for addon in case.add_ons if addon.now.id in change.add_on_ids]
        if below:
            parts = tuple(part_of(each) for each in below)
            yield Consequence(ConsequenceKind.ADD_ONS_STOP, When.WHEN_SENT, parts=parts, rule="LC-4")
        yield _credit(case, now)
    expiry = expiry_of(after, case.partner)
    if isinstance(change, Cancel):
        on = None if expiry is None else expiry.expires_on
        when = When.WHEN_SENT if on is None else When.UNTIL
        yield Consequence(ConsequenceKind.MARKED_CANCELLED, when, on=on, rule="OQ-10")
    elif expiry is not None:
        yield Consequence(ConsequenceKind.ONLY_REACTIVATE, When.UNTIL, on=expiry.expires_on, rule="LC-6")
    if expiry is not None:
        facts: dict[str, Fact] = {"is_earliest": expiry.is_earliest}
        yield Consequence(
            ConsequenceKind.DATA_LOST, When.AFTER, on=expiry.expires_on, facts=facts, rule=expiry.rule, is_loss=True
        )


def returned(case: SubscriptionCase, changes: Sequence[Change]) -> Iterator[Consequence]:
    """Return what a reactivation means (LC-6, OQ-8)."""
    now = case.seen.now
    yield Consequence(ConsequenceKind.ACCESS_BACK, When.WHEN_SENT, parts=_parts(now), rule="LC-6")
    back = {change.subscription_id for change in changes if isinstance(change, Reactivate)}
    below = [addon.now for addon in case.add_ons if addon.now.status is Status.SUSPENDED]
    returning = tuple(part_of(each) for each in below if each.id in back)
    staying = tuple(part_of(each) for each in below if each.id not in back)
    if returning:
        yield Consequence(ConsequenceKind.ADD_ONS_RETURN, When.WHEN_SENT, parts=returning, rule="OQ-8")
    if staying:
        yield Consequence(ConsequenceKind.ADD_ONS_STAY_STOPPED, When.WHEN_SENT, parts=staying, rule="OQ-8")
    yield _charge(case, now)
    expiry = expiry_of(now, case.partner)
    if expiry is not None and expiry.can_reactivate(case.today):
        yield Consequence(ConsequenceKind.EXPIRY_ENDS, When.ON, on=expiry.expires_on, rule="EX-1")
    renews = renews_on(now)
    if renews is not None and renews > case.today:
        yield Consequence(ConsequenceKind.RENEWS_AS_BEFORE, When.ON, on=renews, rule="LC-6")


def counted(case: SubscriptionCase, change: ChangeQuantity, of: Subscription) -> Iterator[Consequence]:
    """Return what another number of licences means (QT-1, QT-2, OQ-21).

    Args:
        of: The subscription or add-on whose licences change.
    """
    difference = change.after - of.quantity
    if not difference:
        return
    parts = (Part(of.name, abs(difference), of.unit),)
    is_more = difference > 0
    kind = ConsequenceKind.LICENCES_ADDED if is_more else ConsequenceKind.LICENCES_LOST
    yield Consequence(kind, When.WHEN_SENT, parts=parts, facts={"after": change.after}, rule="QT-1")
    billed = ConsequenceKind.LICENCES_CHARGED if is_more else ConsequenceKind.LICENCES_CREDITED
    if is_free(of, case.today):
        yield Consequence(ConsequenceKind.NOTHING_CHARGED_YET, When.ON, on=of.first_billed_on, rule="BI-11")
    else:
        yield _shared(case, of, billed, "QT-2", parts)
    yield Consequence(ConsequenceKind.CAN_CHANGE_ANY_TIME, When.LATER, rule="QT-1")


def converted(case: SubscriptionCase, change: ConvertTrial, after: Subscription) -> Iterator[Consequence]:
    """Return what converting a trial means (TR-9, TR-10, CA-3)."""
    parts = (Part(change.target_name, change.after, after.unit),)
    yield Consequence(ConsequenceKind.PAID_FROM, When.WHEN_SENT, on=case.today, parts=parts, rule="TR-9")
    ends = case.seen.now.commitment_ends_on
    if ends is not None and ends >= case.today:
        yield Consequence(ConsequenceKind.TRIAL_ENDS, When.ON, on=ends, rule="TR-11")
    free_until = full_credit_until(case.today, case.partner.cloud)
    if free_until is not None:
        yield Consequence(ConsequenceKind.FULL_CREDIT_UNTIL, When.UNTIL, on=free_until, rule="CA-3")
    if after.commitment_ends_on is not None:
        yield Consequence(ConsequenceKind.NEW_TERM_ENDS, When.ON, on=after.commitment_ends_on, rule="TR-9")
    yield Consequence(ConsequenceKind.CONVERSION_FINAL, When.FOR_GOOD, rule="LC-10")


def _parts(now: Subscription) -> tuple[Part, ...]:
    return () if now.billing is BillingType.USAGE else (part_of(now),)


def _credit(case: SubscriptionCase, now: Subscription) -> Consequence:
    if is_free(now, case.today):
        return Consequence(ConsequenceKind.NOTHING_CHARGED_YET, When.ON, on=now.first_billed_on, rule="BI-11")
    until = _full_until(case, now)
    if until is not None:
        facts: dict[str, Fact] = {"until": until, "days": FULL_CREDIT_DAYS}
        return replace(_shared(case, now, ConsequenceKind.CREDIT_ALL, "CA-3"), facts=facts)
    return _shared(case, now, ConsequenceKind.CREDIT_DAYS, "CA-3")


def _charge(case: SubscriptionCase, now: Subscription) -> Consequence:
    if is_free(now, case.today):
        return Consequence(ConsequenceKind.NOTHING_CHARGED_YET, When.ON, on=now.first_billed_on, rule="BI-11")
    if _full_until(case, now) is not None:
        return replace(_shared(case, now, ConsequenceKind.CHARGE_ALL, "LC-6"), facts={"days": FULL_CREDIT_DAYS})
    return _shared(case, now, ConsequenceKind.CHARGE_DAYS, "LC-6")


def _full_until(case: SubscriptionCase, now: Subscription) -> date | None:
    """The last day of the full credit; None once it has passed, or where the cloud has none (CA-3, CA-6)."""
    bought = now.created_on or now.effective_on
    until = None if bought is None else full_credit_until(bought, case.partner.cloud)
    return until if until is not None and case.today <= until else None


def _shared(
    case: SubscriptionCase, of: Subscription, kind: ConsequenceKind, rule: str, parts: tuple[Part, ...] = ()
) -> Consequence:
    """Return something billed by days: how many of how many, and when it is seen first (QT-2)."""
    period = period_of(of, case.today)
    if period is None:
        return Consequence(kind, When.NEXT_CHARGE, parts=parts, rule=rule)
    day, facts = case.partner.billing_day, dict[str, Fact]()
    if day is not None:
        facts["billed_on"] = next_billing_date(period.next_on, day)
    facts |= {"left": period.left(case.today), "days": period.days, "last": period.next_on - timedelta(days=1)}
    return Consequence(kind, When.ON, on=period.next_on, parts=parts, facts=facts, rule=rule)
