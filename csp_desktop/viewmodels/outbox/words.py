"""The outbox in words: states as pills, moments, how a change came and went."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.changes import (
    AddAddOn,
    CreateCustomer,
    EditCustomer,
    PlaceOrder,
    RecordAgreement,
    SubscriptionChange,
)
from csp_desktop.domain.outbox import Entry, EntryState
from csp_desktop.services.outbox import EntryCase
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.change_sentences import change_details, change_sentence
from csp_desktop.viewmodels.outbox.state import DetailText, Pill, Step, ValueText
from csp_desktop.viewmodels.plan_words import moment_utc

translate = QCoreApplication.translate

NEEDS_YOU = frozenset({EntryState.CONFLICT, EntryState.REJECTED, EntryState.HANDED_OVER})
"""A person decides, corrects or brings the order number."""

_LOOKS = {
    EntryState.WAITING: (Tone.INFO, "clock", True),
    EntryState.SENDING: (Tone.INFO, "paper-plane-tilt", False),
    EntryState.UNCONFIRMED: (Tone.INFO, "magnifying-glass", False),
    EntryState.HANDED_OVER: (Tone.WARN, "handshake", False),
    EntryState.CONFLICT: (Tone.CRITICAL, "arrows-left-right", False),
    EntryState.ACCEPTED: (Tone.GOOD, "check-circle", False),
    EntryState.REJECTED: (Tone.CRITICAL, "x-circle", False),
    EntryState.WITHDRAWN: (Tone.CALM, "arrow-u-up-left", False),
}


def pill_of(entry: Entry, *, is_behind: bool = False) -> Pill:
    """Return the state; dashed while it is intent, with another icon where it stands behind another change."""
    tone, icon, is_pending = _LOOKS[entry.state]
    if is_behind and entry.state is EntryState.WAITING:
        tone, icon = Tone.CALM, "arrow-elbow-down-right"
    return Pill(wording.state_word(entry.state), tone, icon, is_pending)


def when_text(moment: datetime, today: datetime) -> str:
    """Return a moment: the time alone today, else the day too."""
    if moment.astimezone().date() == today.astimezone().date():
        return wording.clock_text(moment)
    return wording.moment_text(moment)


def last_moment(entry: Entry) -> datetime:
    """When something happened to it last."""
    return entry.finished_at or entry.entered_at


def subject_text(entry: Entry) -> str:
    """Return what a button would open: the subscription or the customer."""
    change = entry.change
    if isinstance(change, SubscriptionChange | AddAddOn | PlaceOrder) and subscription_of(entry):
        return translate("outbox", "Open subscription")
    return translate("outbox", "Open customer")


def subscription_of(entry: Entry) -> str:
    """Return our id of the one subscription that it is about; empty where there is none or more than one."""
    change = entry.change
    if entry.state in (EntryState.WITHDRAWN, EntryState.REJECTED) and isinstance(change, PlaceOrder | AddAddOn):
        # What was only ordered is gone with its order.
        return ""
    if isinstance(change, SubscriptionChange):
        return change.subscription_id
    return change.subscription_ids[0] if len(change.subscription_ids) == 1 else ""


def detail_text(case: EntryCase, now: datetime) -> DetailText:
    """Return an entry, unfolded."""
    entry, change = case.entry, case.entry.change
    values = [ValueText(what, before, after, entry.is_open) for what, before, after in change_details(change)]
    if case.expiry is not None:
        label = translate("outbox", "Would expire") if entry.is_open else translate("outbox", "Expires")
        day = wording.day_utc(case.expiry.expires_on)
        length = translate("outbox", "after %n day(s)", "", case.expiry.days)
        tooltip = wording.day_tooltip(case.expiry.expires_on)
        values.append(ValueText(label, "", f"{day}, {length}", entry.is_open, tooltip))
    if case.sent_before is not None:
        label = translate("outbox", "Send before")
        moment, here = moment_utc(case.sent_before, now), wording.moment_text(case.sent_before)
        values.append(ValueText(label, "", moment, entry.is_open, here))
    if entry.order_number:
        what = (
            translate("outbox", "Microsoft ID")
            if isinstance(change, CreateCustomer)
            else translate("outbox", "Order number")
        )
        values.append(ValueText(what, "", entry.order_number, is_pending=False))
    return DetailText(
        key=entry.id,
        sentence=change_sentence(change),
        about=_about(entry),
        pill=pill_of(entry, is_behind=bool(case.waits_for)),
        values=tuple(values),
        steps=_steps(case, now),
        open_text=subject_text(entry),
        is_open=entry.is_open,
        place_reason=_place_reason(case),
        withdraw_reason="" if entry.can_be_withdrawn or not entry.is_open else sentence_of_way(entry),
    )


def sentence_of_way(entry: Entry) -> str:
    """Return why a change on the wire must be left alone."""
    text = translate("outbox", "{state}: it may have arrived at Partner Center, so it cannot be taken back now.")
    return text.format(state=wording.state_word(entry.state))


def waits_for_text(entries: tuple[Entry, ...]) -> str:
    """Return behind what an entry stands."""
    text = translate("outbox", "After: {change}")
    return text.format(change=wording.listed(change_sentence(each.change) for each in entries))


def _about(entry: Entry) -> str:
    change = entry.change
    parts = [change.company] if not isinstance(change, CreateCustomer | EditCustomer | RecordAgreement) else []
    if isinstance(change, SubscriptionChange) and change.offer_name != change.name:
        parts.insert(0, change.offer_name)
    return " · ".join(parts)


def _place_reason(case: EntryCase) -> str:
    entry = case.entry
    if not entry.is_open:
        return ""
    if not entry.can_be_withdrawn:
        return sentence_of_way(entry)
    if case.waits_for:
        text = translate("outbox", "Place first: {change}")
        return text.format(change=wording.listed(change_sentence(each.change) for each in case.waits_for))
    return ""


def _steps(case: EntryCase, now: datetime) -> tuple[Step, ...]:
    entry = case.entry
    if entry.author:
        entered = translate("outbox", "Entered by {author}").format(author=entry.author)
    else:
        entered = translate("outbox", "Entered")
    steps = [Step(when_text(entry.entered_at, now), entered, is_done=True)]
    if entry.is_open:
        now_text = translate("outbox", "now")
        kept = translate("outbox", "Kept here and laid over what Partner Center said")
        steps.append(Step(now_text, kept, is_done=True, tone=Tone.INFO))
        then = translate("outbox", "then")
        steps += [
            Step(
                then, translate("outbox", "After: {change}").format(change=change_sentence(each.change)), is_done=False
            )
            for each in case.waits_for
        ]
        steps.append(Step(then, translate("outbox", "You place it and mark it as placed"), is_done=False))
        return tuple(steps)
    steps.append(Step(when_text(last_moment(entry), now), _end(entry), is_done=True, tone=_LOOKS[entry.state][0]))
    return tuple(steps)


def _end(entry: Entry) -> str:
    if entry.state is EntryState.ACCEPTED:
        if entry.placed_on is None:
            return translate("outbox", "Accepted by Partner Center")
        text = translate("outbox", "Marked as placed on {day}; part of the record since")
        return text.format(day=wording.day_utc(entry.placed_on))
    if entry.state is EntryState.WITHDRAWN:
        return translate("outbox", "Withdrawn before it was sent; it can be entered again")
    return wording.state_word(entry.state)
