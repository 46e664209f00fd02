"""«What this does»: what follows from Submit, in order of time, with the record's own numbers."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.changes import AddAddOn, ChangeQuantity, ConvertTrial
from csp_desktop.domain.codes import Code
from csp_desktop.domain.editing import StatusWish, SubscriptionCase
from csp_desktop.domain.enums import BillingType, Status
from csp_desktop.domain.expiry import renews_on
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.verdicts import Verdict
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.messages import unknowns_sentence
from csp_desktop.viewmodels.subscription_form.judging import Judged
from csp_desktop.viewmodels.subscription_form.state import Consequence
from csp_desktop.viewmodels.subscription_form.status import Shown
from csp_desktop.viewmodels.subscription_form.typed import Typed
from csp_desktop.viewmodels.subscription_form.wishes import is_undone_by, records_deletion, stops

translate = QCoreApplication.translate

FULL_REFUND_DAYS = 30
"""Suspended or reactivated within so many days of the purchase, the whole is credited or charged (CA-3, LC-6)."""


def consequences_of(
    case: SubscriptionCase, typed: Typed, wish: StatusWish, judged: Judged, shown: Shown
) -> tuple[Consequence, ...]:
    """Return what follows; nothing while nothing is wished."""
    if records_deletion(case, typed):
        return tuple(_of_deletion(case))
    lines: list[Consequence] = []
    if is_undone_by(case, wish, judged.taken_back):
        lines.append(_taken_back())
    elif stops(wish):
        lines.extend(_of_stop(case, wish, shown))
    elif wish is StatusWish.REACTIVATE:
        lines.extend(_of_return(case, typed))
    elif judged.changes:
        lines.append(_waits())
    lines.extend(_of_changes(case, judged))
    if lines and judged.unknowns:
        text = unknowns_sentence(Verdict(Code.ALLOWED, unknowns=judged.unknowns))
        lines.append(Consequence("question", translate("subscription_form", "Not known"), text))
    return tuple(lines)


def _waits() -> Consequence:
    when = translate("subscription_form", "Until sent")
    return Consequence(
        "arrow-u-up-left", when, translate("subscription_form", "It waits in the Outbox, where you can take it back")
    )


def _taken_back() -> Consequence:
    when = translate("subscription_form", "At once")
    text = translate("subscription_form", "The waiting change is withdrawn; nothing of it was sent")
    return Consequence("arrow-u-up-left", when, text)


def _of_stop(case: SubscriptionCase, wish: StatusWish, shown: Shown) -> Iterator[Consequence]:
    now = case.seen.now
    yield _waits()
    sent = translate("subscription_form", "When sent")
    if now.status is Status.ACTIVE:
        yield Consequence("user-minus", sent, _lost_access(now))
        below = [addon.now for addon in case.add_ons if addon.now.status is Status.ACTIVE]
        if below:
            counts = wording.listed(wording.licences_text(each.quantity, each.unit) for each in below)
            text = translate("subscription_form", "%n add-on(s) suspended too: {counts}", "", len(below))
            yield Consequence("stack", sent, text.format(counts=counts))
        bill = translate("subscription_form", "Next bill")
        yield Consequence("receipt", bill, _credit(case, now))
    if shown.expiry is None:
        return
    if wish is StatusWish.CANCEL:
        text = translate("subscription_form", "It is listed as cancelled and nobody is reminded to reactivate it")
    else:
        text = translate("subscription_form", "Nothing can be changed here except Reactivate")
    yield Consequence("lock-simple", translate("subscription_form", "Until then"), text)
    when = translate("subscription_form", "After {day}").format(
        day=wording.day_short(shown.expiry.expires_on, case.today)
    )
    lost = translate("subscription_form", "Everything stored is deleted and cannot be brought back")
    yield Consequence("trash", when, lost, Tone.CRITICAL, is_strong=True)


def _lost_access(now: Subscription) -> str:
    if now.billing is BillingType.USAGE:
        return translate("subscription_form", "Its services stop; admins still reach the data")
    text = translate("subscription_form", "Users of {licences} cannot sign in; admins still reach the data")
    return text.format(licences=wording.licences_text(now.quantity, now.unit))


def _credit(case: SubscriptionCase, now: Subscription) -> str:
    bought = now.created_on or now.effective_on
    if bought is not None and (case.today - bought).days < FULL_REFUND_DAYS:
        return translate("subscription_form", "All that was charged is credited, as it is in its first 30 days")
    return translate("subscription_form", "The days not used are credited, then there is no charge")


def _of_return(case: SubscriptionCase, typed: Typed) -> Iterator[Consequence]:
    now = case.seen.now
    yield _waits()
    sent = translate("subscription_form", "When sent")
    text = translate("subscription_form", "Users of {licences} can sign in again; the data is as it was")
    yield Consequence("user-plus", sent, text.format(licences=wording.licences_text(now.quantity, now.unit)))
    below = sum(addon.now.status is Status.SUSPENDED for addon in case.add_ons)
    if below and typed.reactivates_add_ons:
        text = translate(
            "subscription_form", "%n add-on(s) reactivated after it, each as a change of its own", "", below
        )
        yield Consequence("stack", sent, text)
    elif below:
        text = translate("subscription_form", "%n add-on(s) left suspended, each with a date of its own", "", below)
        yield Consequence("stack", sent, text, Tone.WARN)
    bought = now.created_on or now.effective_on
    bill = translate("subscription_form", "Next bill")
    if bought is not None and (case.today - bought).days < FULL_REFUND_DAYS:
        text = translate("subscription_form", "Charged in full, as it is in its first 30 days")
    else:
        text = translate("subscription_form", "Charged for the days that are left")
    yield Consequence("receipt", bill, text)
    renews = renews_on(now)
    if renews is not None and renews > case.today:
        yield Consequence(
            "calendar-check",
            wording.day_short(renews, case.today),
            translate("subscription_form", "Renews as before: no day moves"),
        )


def _of_changes(case: SubscriptionCase, judged: Judged) -> Iterator[Consequence]:
    bill = translate("subscription_form", "Next bill")
    kinds = {type(change) for change in judged.changes}
    if AddAddOn in kinds:
        text = translate("subscription_form", "New add-ons join the order of their base and run with it")
        yield Consequence("stack", translate("subscription_form", "When sent"), text)
    if ChangeQuantity in kinds and not case.seen.is_only_here:
        text = translate("subscription_form", "The difference is credited and charged anew, by days")
        yield Consequence("receipt", bill, text)
    for change in judged.changes:
        if isinstance(change, ConvertTrial):
            sent = translate("subscription_form", "When sent")
            text = translate("subscription_form", "Paid from that day; the same subscription, users keep their data")
            yield Consequence("currency-circle-dollar", sent, text)
            later = change.altered(case.seen.now, case.today).commitment_ends_on
            if later is not None:
                when = wording.day_short(later, case.today)
                yield Consequence(
                    "calendar", when, translate("subscription_form", "Its first term ends, if it is sent today")
                )


def _of_deletion(case: SubscriptionCase) -> Iterator[Consequence]:
    at_once = translate("subscription_form", "At once")
    text = translate("subscription_form", "It is shown as deleted, and its place is free for a new one")
    yield Consequence("check-circle", at_once, text)
    below = sum(addon.now.status is Status.SUSPENDED for addon in case.add_ons)
    if below:
        text = translate("subscription_form", "%n add-on(s) recorded as deleted too", "", below)
        yield Consequence("stack", at_once, text)
    never = translate("subscription_form", "This cannot be undone, and nothing is sent to Partner Center")
    yield Consequence("warning", translate("subscription_form", "For good"), never, Tone.CRITICAL, is_strong=True)
