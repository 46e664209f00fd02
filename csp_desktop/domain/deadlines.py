"""Which day of a subscription a person should know before it comes, and why."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from csp_desktop.domain.changes import ChangeKind
from csp_desktop.domain.enums import CommerceLine, Status, TermEnd
from csp_desktop.domain.expiry import expiry_of, trial_end_of
from csp_desktop.domain.overlay import Seen
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.subscriptions import Subscription


class DeadlineKind(StrEnum):
    """What the day means; stored, so they never change."""

    EXPIRY = "expiry"
    TRIAL = "trial"
    CONVERSION = "conversion"
    TERM_END = "term_end"
    WINDOW = "window"


def deadline_of(subscription: Subscription, partner: Partner) -> date | None:
    """Return the last UTC day on which something can be done about it; None where no day is near or known.

    Of a suspended legacy one its expiry (EX-1), of a trial its end (TR-2, TR-12), of a new-commerce one that does not
    renew the end of its term (LC-22, LC-24).
    """
    kind = kind_of(subscription)
    if kind is DeadlineKind.EXPIRY:
        expiry = expiry_of(subscription, partner)
        return None if expiry is None else expiry.expires_on
    if kind in (DeadlineKind.TRIAL, DeadlineKind.CONVERSION):
        return trial_end_of(subscription)
    return subscription.commitment_ends_on if kind is DeadlineKind.TERM_END else None


def kind_of(subscription: Subscription) -> DeadlineKind | None:
    """Return what the day of ``deadline_of`` means; None where it has none."""
    if subscription.line is CommerceLine.NEW_COMMERCE:
        return _kind_in_new_commerce(subscription)
    if subscription.status is Status.SUSPENDED:
        return DeadlineKind.EXPIRY
    return DeadlineKind.TRIAL if subscription.is_trial and subscription.status is Status.ACTIVE else None


def window_of(subscription: Subscription) -> datetime | None:
    """Return the UTC moment until which a purchase or renewal can be cancelled (CA-10); past ones too."""
    is_running = subscription.status in (Status.ACTIVE, Status.SUSPENDED)
    return subscription.bound.cancellable_until if is_running and not subscription.is_trial else None


def sent_before(seen: Seen[Subscription]) -> datetime | None:
    """Return the UTC moment before which a waiting cancellation must arrive, or it is refused (CA-10).

    Returns:
        None where none waits, or its window is not known.
    """
    entry = seen.entry(ChangeKind.CANCEL)
    if seen.base is None or entry is None or seen.base.line is not CommerceLine.NEW_COMMERCE:
        return None
    return window_of(seen.base)


def window_seen(seen: Seen[Subscription]) -> datetime | None:
    """Return the end of the window that a person should know: to cancel, or to send a cancellation that waits."""
    return sent_before(seen) or window_of(seen.now)


def renews(subscription: Subscription) -> bool | None:
    """Return whether a new-commerce term goes on by itself; None where nobody knows (LC-21, LC-26)."""
    if subscription.status is Status.SUSPENDED:
        return False
    if subscription.auto_renews is not None:
        return subscription.auto_renews
    ends = {TermEnd.RENEW: True, TermEnd.STOP: False, TermEnd.EXTEND: False}
    return ends.get(subscription.bound.at_end)


def _kind_in_new_commerce(subscription: Subscription) -> DeadlineKind | None:
    if subscription.status not in (Status.ACTIVE, Status.SUSPENDED):
        return None
    is_renewed = renews(subscription)
    if subscription.is_trial:
        return DeadlineKind.TRIAL if is_renewed is False else DeadlineKind.CONVERSION
    return DeadlineKind.TERM_END if is_renewed is False else None
