"""What of a subscription is locked whatever is wished, and why."""

from __future__ import annotations

from csp_desktop.domain.changes import ChangeKind
from csp_desktop.domain.codes import Code
from csp_desktop.domain.editing import SubscriptionCase
from csp_desktop.domain.enums import Status
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.outbox import EntryState
from csp_desktop.domain.overlay import Seen
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.transitions import Action, Field, may_act, may_record_deletion, why_locked
from csp_desktop.domain.verdicts import ALLOWED, Verdict

_WHOLE = frozenset({Code.OTHER_COMMERCE_LINE, Code.DELETED, Code.STATUS_UNKNOWN, Code.ROLE_DENIED})


def status_locked(case: SubscriptionCase) -> Verdict:
    """Return why the status cannot be turned at all, whatever is wished; else ``ALLOWED``."""
    if waits_for_cancel(case):
        return role_verdict(case)
    locked = why_locked(case.seen.now, Field.STATUS, case.partner, case.at)
    return locked if not locked.is_allowed else role_verdict(case)


def waits_for_cancel(case: SubscriptionCase) -> bool:
    """Whether a cancellation waits in the Outbox, so that it is deleted in intent alone."""
    entry, base = case.seen.entry(ChangeKind.CANCEL), case.seen.base
    if entry is None or entry.state is not EntryState.WAITING:
        return False
    return base is not None and base.status is not Status.DELETED and case.seen.now.status is Status.DELETED


def whole_lock(case: SubscriptionCase) -> Verdict | None:
    """Return why nothing of the record can be changed, to be said once at the top; None where something can."""
    verdict = role_verdict(case) if case.seen.is_only_here else status_locked(case)
    return verdict if verdict.code in _WHOLE else None


def add_ons_locked(case: SubscriptionCase) -> Verdict:
    """Return why no add-on can be bought or changed; else ``ALLOWED``."""
    locked = why_locked(case.seen.now, Field.ADD_ONS, case.partner, case.at)
    return locked if not locked.is_allowed else role_verdict(case)


def add_on_offer(case: SubscriptionCase, addon: Seen[Subscription]) -> Offer | None:
    """Return the offer of an add-on that the customer has; None where the catalogue lacks it."""
    return case.offers.get(addon.now.offer_id.casefold())


def add_on_locked(case: SubscriptionCase, addon: Seen[Subscription]) -> Verdict:
    """Return why the licences of an add-on that the customer has cannot be changed; else ``ALLOWED``."""
    if addon.is_only_here:
        return role_verdict(case)
    now, offer = addon.now, add_on_offer(case, addon)
    verdict = case.quantity_verdict(now, offer, now.quantity)
    return ALLOWED if verdict.code is Code.QUANTITY_OUT_OF_RANGE else verdict


def deletion_verdict(case: SubscriptionCase) -> Verdict:
    """Return whether its deletion may be recorded."""
    if case.seen.is_only_here:
        return Verdict(Code.ONLY_ORDERED, facts={"name": case.seen.now.name})
    return may_record_deletion(case.seen.now, case.partner, case.at)


def role_verdict(case: SubscriptionCase) -> Verdict:
    """Return why the person at the desk may not edit it; else ``ALLOWED``, also where the role is not known."""
    verdict = may_act(case.partner, Action.MANAGE_SUBSCRIPTION)
    return ALLOWED if verdict.is_allowed else verdict
