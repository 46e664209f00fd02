"""What a person wishes, as far as it is a wish still: what holds already is none."""

from __future__ import annotations

from dataclasses import replace

from csp_desktop.domain.changes import Change, ChangeKind, Reactivate, Suspend
from csp_desktop.domain.editing import StatusWish, SubscriptionCase
from csp_desktop.domain.enums import BillingChoice, BillingCycle, Reason, Status
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.outbox import EntryState
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.viewmodels.subscription_form.locks import deletion_verdict, status_locked
from csp_desktop.viewmodels.subscription_form.typed import Typed

_OPPOSITES = {
    StatusWish.REACTIVATE: (ChangeKind.CANCEL, ChangeKind.SUSPEND),
    StatusWish.SUSPEND: (ChangeKind.REACTIVATE,),
}

_CYCLES = {BillingChoice.MONTHLY: BillingCycle.MONTHLY, BillingChoice.ANNUAL: BillingCycle.ANNUAL}


def status_wish(case: SubscriptionCase, typed: Typed) -> StatusWish:
    """Return the wished turn of status, as far as it is one: what holds already is none, nor what is locked."""
    now = case.seen.now
    if case.seen.is_only_here or not status_locked(case).is_allowed:
        return StatusWish.KEEP
    fulfilled = {
        StatusWish.SUSPEND: now.status is Status.SUSPENDED,
        StatusWish.REACTIVATE: now.status is Status.ACTIVE,
        StatusWish.CANCEL: now.is_cancelled,
        StatusWish.KEEP: True,
    }
    return StatusWish.KEEP if fulfilled[typed.status] else typed.status


def stops(wish: StatusWish) -> bool:
    """Whether a wish takes access away."""
    return wish in (StatusWish.SUSPEND, StatusWish.CANCEL)


def reason_of(case: SubscriptionCase, typed: Typed) -> Reason | None:
    """Return the ground for suspending: as chosen, else the one on record (a suspended one that is cancelled)."""
    return typed.reason or case.seen.now.suspension_reason


def taken_back(case: SubscriptionCase, wish: StatusWish) -> tuple[Change, ...]:
    """Return the waiting changes that a wish withdraws, as it is their opposite."""
    found = []
    for kind in _OPPOSITES.get(wish, ()):
        entry = case.seen.entry(kind)
        if entry is not None and entry.state is EntryState.WAITING:
            change = entry.change
            if isinstance(change, Suspend | Reactivate) and change.subscription_id == case.seen.now.id:
                found.append(change)
    return tuple(found)


def is_undone_by(case: SubscriptionCase, wish: StatusWish, taken: tuple[Change, ...]) -> bool:
    """Whether withdrawing alone fulfils the wish, as base says what is wished."""
    wanted = Status.ACTIVE if wish is StatusWish.REACTIVATE else Status.SUSPENDED
    return bool(taken) and case.seen.base is not None and case.seen.base.status is wanted


def after_wish(case: SubscriptionCase, typed: Typed) -> Subscription:
    """Return the subscription whose fields are edited: reactivated where that is wished."""
    now = case.seen.now
    return replace(now, status=Status.ACTIVE) if status_wish(case, typed) is StatusWish.REACTIVATE else now


def can_convert(case: SubscriptionCase) -> bool:
    """Whether the section for converting a trial has anything to offer."""
    now = case.seen.now
    return now.is_trial and now.status is Status.ACTIVE and not case.seen.is_only_here


def target_of(case: SubscriptionCase, target_id: str) -> Offer | None:
    """Return the paid offer chosen for a conversion: the first one where none was."""
    targets = case.conversion_targets
    chosen = next((each for each in targets if each.id.casefold() == target_id.casefold()), None)
    return chosen or next(iter(targets), None)


def cycles_of(target: Offer) -> tuple[BillingCycle, ...]:
    """Return the billing cycles with which a conversion may be paid (TR-9)."""
    return tuple(_CYCLES[choice] for choice in target.choices if choice in _CYCLES)


def plans_of(target: Offer) -> tuple[BillingChoice, ...]:
    """Return the terms and plans to which a new-commerce trial may convert, a year billed monthly first (TR-12)."""
    found = tuple(choice for choice in target.choices if choice.term is not None)
    return tuple(sorted(found, key=lambda choice: choice is not BillingChoice.YEAR_MONTHLY))


def records_deletion(case: SubscriptionCase, typed: Typed) -> bool:
    """Whether Submit records a deletion: wished, and allowed still."""
    return typed.records_deletion and deletion_verdict(case).is_allowed
