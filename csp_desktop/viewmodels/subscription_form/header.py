"""What it is: name, status as a pill, the line below, and the More menu."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.deadlines import DeadlineKind, kind_of
from csp_desktop.domain.editing import SubscriptionCase
from csp_desktop.domain.enums import BillingType, CommerceLine, Status
from csp_desktop.domain.expiry import expiry_of, trial_end_of
from csp_desktop.domain.overlay import Seen
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.transitions import may_cancel
from csp_desktop.domain.verdicts import Remedy, RemedyKind
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.links import Link, key_of
from csp_desktop.viewmodels.plan_words import plan_word
from csp_desktop.viewmodels.subscription_form.locks import deletion_verdict, status_locked
from csp_desktop.viewmodels.subscription_form.state import Header, MenuItem, Pill
from csp_desktop.viewmodels.subscription_form.ways_on import ways_on
from csp_desktop.viewmodels.subscription_form.wishes import can_convert
from csp_desktop.viewmodels.suspension import tone_of

translate = QCoreApplication.translate

COPY_ID, OPEN_CUSTOMER, OPEN_OUTBOX, CANCEL, CONVERT, DELETION, AFRESH = (
    "copy_id",
    "open_customer",
    "open_outbox",
    "cancel",
    "convert",
    "deletion",
    "afresh",
)
"""Keys of the More menu."""

_SHOWN_OF_ID = (8, 4)


def header_of(case: SubscriptionCase) -> Header:
    """Return the header of a subscription."""
    now = case.seen.now
    parts = [now.offer_name if now.friendly_name else "", case.customer.now.company, _line_word(now)]
    if now.reported_id:
        text = translate("subscription_form", "Subscription ID {id}")
        parts.append(text.format(id=_shortened(now.reported_id)))
    return Header(
        name=now.name,
        pill=status_pill(case.seen, case.partner, case),
        subtitle=" · ".join(part for part in parts if part),
        copyable=now.reported_id,
        base_link=_base_link(case),
    )


def status_pill(seen: Seen[Subscription], partner: Partner, case: SubscriptionCase) -> Pill:
    """Return the status of a subscription as a pill; dashed where it waits in the Outbox."""
    now, base = seen.now, seen.base
    if base is None:
        return Pill(translate("subscription_form", "Ordered"), Tone.INFO, "paper-plane-tilt", is_pending=True)
    if base.status is not now.status or base.is_cancelled != now.is_cancelled:
        return _queued_pill(now)
    if now.status is Status.ACTIVE and now.is_trial:
        return _trial_pill(now, case)
    if now.status is Status.SUSPENDED:
        expiry = expiry_of(now, partner)
        left = None if expiry is None else expiry.days_left(case.today)
        if left is not None and left < 0:
            return Pill(translate("subscription_form", "Expired"), Tone.CALM, "prohibit")
        tone = Tone.WARN if left is None else max(Tone.WARN, tone_of(left), key=_loudness)
        if now.is_cancelled:
            return Pill(translate("subscription_form", "Cancelled"), tone, "x-circle")
        return Pill(wording.status_word(now.status), tone, "pause-circle")
    tone, icon = {
        Status.ACTIVE: (Tone.GOOD, "check-circle"),
        Status.DELETED: (Tone.CALM, "trash"),
        Status.PENDING: (Tone.INFO, "hourglass"),
        Status.EXPIRED: (Tone.WARN, "prohibit"),
        Status.DISABLED: (Tone.CALM, "prohibit"),
    }.get(now.status, (Tone.CALM, "question"))
    return Pill(wording.status_word(now.status, now.status_text), tone, icon)


def menu_of(case: SubscriptionCase, *, is_typed: bool) -> tuple[MenuItem, ...]:
    """Return the entries of the More menu: only those that can do something."""
    now = case.seen.now
    items = []
    is_turnable = not case.seen.is_only_here and status_locked(case).is_allowed
    if is_turnable and _can_cancel(case):
        items.append(MenuItem(CANCEL, translate("subscription_form", "Cancel subscription…")))
    if can_convert(case) and case.conversion_targets:
        items.append(MenuItem(CONVERT, translate("subscription_form", "Convert to a paid subscription…")))
    items += ways_on(case)
    if deletion_verdict(case).is_allowed:
        items.append(MenuItem(DELETION, translate("subscription_form", "Record its deletion…")))
    if is_typed:
        items.append(MenuItem(AFRESH, translate("subscription_form", "Discard what you changed here")))
    if now.reported_id:
        items.append(MenuItem(COPY_ID, translate("subscription_form", "Copy subscription ID")))
    items.append(MenuItem(OPEN_CUSTOMER, translate("subscription_form", "Open the customer")))
    if case.seen.entries:
        items.append(MenuItem(OPEN_OUTBOX, translate("subscription_form", "Show its changes in the Outbox")))
    return tuple(items)


def _can_cancel(case: SubscriptionCase) -> bool:
    now = case.seen.now
    if now.line is CommerceLine.NEW_COMMERCE:
        base = case.base.now if case.base else None
        return may_cancel(now, base, None, case.partner, case.at).is_allowed
    return not now.is_cancelled and now.status in (Status.ACTIVE, Status.SUSPENDED) and not _is_over(case)


def _is_over(case: SubscriptionCase) -> bool:
    expiry = expiry_of(case.seen.now, case.partner)
    return expiry is not None and not expiry.can_reactivate(case.today)


def _loudness(tone: Tone) -> int:
    return (Tone.CALM, Tone.INFO, Tone.WARN, Tone.CRITICAL).index(tone)


def _queued_pill(now: Subscription) -> Pill:
    if now.status is Status.ACTIVE:
        return Pill(translate("subscription_form", "Reactivation queued"), Tone.INFO, "clock", is_pending=True)
    if now.is_cancelled:
        return Pill(translate("subscription_form", "Cancellation queued"), Tone.INFO, "clock", is_pending=True)
    return Pill(translate("subscription_form", "Suspension queued"), Tone.INFO, "clock", is_pending=True)


def _trial_pill(now: Subscription, case: SubscriptionCase) -> Pill:
    ends = trial_end_of(now)
    if ends is None:
        return Pill(translate("subscription_form", "Trial"), Tone.INFO, "hourglass")
    left = (ends - case.today).days
    if left < 0:
        return Pill(translate("subscription_form", "Trial, ended"), Tone.CALM, "prohibit")
    text = translate("subscription_form", "Trial, {left}").format(left=wording.days_left_text(left))
    # One that becomes paid by itself is not about to be lost (TR-12).
    tone = Tone.INFO if kind_of(now) is DeadlineKind.CONVERSION else tone_of(left)
    return Pill(text, tone, "hourglass")


def _base_link(case: SubscriptionCase) -> Link | None:
    if case.base is None:
        return None
    base = case.base.now
    text = translate("subscription_form", "Add-on of {name}").format(name=base.name)
    return Link(key_of(Remedy(RemedyKind.OPEN_SUBSCRIPTION, base.id, base.name)), text)


def _line_word(now: Subscription) -> str:
    if now.line is CommerceLine.NEW_COMMERCE:
        plan = "" if now.is_trial else plan_word(now.committed_to, now.cycle, now.term)
        words = translate("subscription_form", "new commerce")
        return f"{words} · {plan}" if plan else words
    if now.billing is BillingType.USAGE:
        return translate("subscription_form", "usage-based")
    return translate("subscription_form", "licence-based")


_JOINED = "\u2060"
"""Lets no line break at the dots: half an id on a line of its own reads like another one."""


def _shortened(text: str) -> str:
    first, last = _SHOWN_OF_ID
    return text if len(text) <= first + last + 1 else f"{text[:first]}{_JOINED}…{_JOINED}{text[-last:]}"
