"""The timeline: what was is solid, what is to come or only intended is dashed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.course import Move, MoveKind, what_if
from csp_desktop.domain.editing import StatusWish, SubscriptionCase
from csp_desktop.domain.enums import CommerceLine, Status
from csp_desktop.domain.expiry import Expiry, trial_end_of
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.subscription_form.course_words import life_of_course, merged, windows_of
from csp_desktop.viewmodels.subscription_form.state import LifeMark, LifeSpan, LifeWindow

translate = QCoreApplication.translate

AFTERWARDS = timedelta(days=30)
"""How much is drawn of what has no end: the time after the data is gone."""

_MOVES = {
    StatusWish.SUSPEND: MoveKind.SUSPEND,
    StatusWish.REACTIVATE: MoveKind.REACTIVATE,
    StatusWish.CANCEL: MoveKind.CANCEL,
}


@dataclass(frozen=True)
class Life:
    """Spans that follow each other, and the days that have names."""

    spans: tuple[LifeSpan, ...] = ()
    marks: tuple[LifeMark, ...] = ()
    windows: tuple[LifeWindow, ...] = ()


def life_of(
    case: SubscriptionCase,
    expiry: Expiry | None,
    *,
    is_intent: bool,
    wish: StatusWish = StatusWish.KEEP,
    after: Subscription | None = None,
) -> Life:
    """Return the life of a subscription; nothing where no day of it is known.

    Args:
        expiry: When it expires: as a fact, or as it would.
        is_intent: Whether that expiry is only intended: wished here or waiting in the Outbox.
        wish: What is wished for its status now; in new commerce the timeline shows what would come of it.
        after: New commerce with the renewal and the term that are wished; None where they stay as they are.
    """
    if case.seen.now.line is CommerceLine.NEW_COMMERCE and not case.seen.is_only_here:
        return _in_new_commerce(case, wish, after or case.seen.now)
    now, today = case.seen.now, case.today
    opened = _opening(now) or (expiry.suspended_on if expiry is not None and not is_intent else None)
    if opened is None or opened > today:
        return Life()
    if case.seen.is_only_here:
        return _ordered(now, today)
    is_deleted = now.status is Status.DELETED and now.suspended_on is not None
    is_back = expiry is None and now.status is Status.SUSPENDED and now.suspended_on is not None
    stops_on = expiry.suspended_on if expiry is not None else (now.suspended_on if is_deleted or is_back else None)
    until = max(opened, stops_on or today)
    spans = list(_running(now, opened, until))
    if expiry is not None:
        spans.extend(_suspended(expiry, today, is_intent=is_intent))
    elif is_deleted:
        spans.append(LifeSpan(wording.status_word(now.status), until, today, Tone.CALM))
    elif is_back:
        text = translate("subscription_form", "%n day(s) suspended", "", (today - until).days)
        spans.append(LifeSpan(text, until, today, Tone.WARN))
        spans.extend(_to_come(now, today))
    elif now.status is Status.ACTIVE:
        spans.extend(_to_come(now, today))
    marks = (*_first_marks(now, opened), *_last_marks(now, today, expiry, is_intent=is_intent))
    return Life(tuple(spans), merged(marks), windows_of(case))


def _in_new_commerce(case: SubscriptionCase, wish: StatusWish, now: Subscription) -> Life:
    """The course of its term, and of what follows where it does not renew (LC-22 to LC-26)."""
    moves = (Move(_MOVES[wish], case.today),) if wish in _MOVES else ()
    base = case.base.now if case.base else None
    course = what_if(now, base, case.partner, case.at, moves).course
    ends = now.commitment_ends_on or case.today
    lost = course.data_lost_on
    until = max(ends, case.today, lost or case.today)
    life = life_of_course(course, case, _later(until, AFTERWARDS))
    return Life(life.spans, life.marks, life.windows)


def age_text(start: date, end: date) -> str:
    """Return how long something lasted: days, from two months on months, from two years on years."""
    days = (end - start).days
    months = (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day)
    if months >= 24:
        return translate("subscription_form", "Active for %n year(s)", "", months // 12)
    if months >= 2:
        return translate("subscription_form", "Active for %n month(s)", "", months)
    return translate("subscription_form", "Active for %n day(s)", "", days)


def _opening(now: Subscription) -> date | None:
    return now.opened_on or now.created_on or now.effective_on


def _free_until(now: Subscription, opened: date) -> date:
    """The end of the free period before the first billing period; the opening where there is none."""
    billed = now.first_billed_on
    return billed if billed is not None and billed > opened and now.opened_on is not None else opened


def _running(now: Subscription, opened: date, until: date) -> Iterator[LifeSpan]:
    billed = _free_until(now, opened)
    free_end = min(billed, until)
    if free_end > opened:
        days = (billed - opened).days
        text = translate("subscription_form", "%n day(s) free", "", days)
        yield LifeSpan(text, opened, free_end, Tone.WARN, is_strong=True)
    if until > free_end:
        if now.is_trial:
            yield LifeSpan(translate("subscription_form", "Trial"), free_end, until, Tone.INFO)
        elif now.status in (Status.ACTIVE, Status.SUSPENDED) or (now.status is Status.DELETED and now.suspended_on):
            yield LifeSpan(age_text(free_end, until), free_end, until, Tone.GOOD)
        else:
            text = wording.status_word(now.status, now.status_text)
            yield LifeSpan(text, free_end, until, Tone.CALM)


def _suspended(expiry: Expiry, today: date, *, is_intent: bool) -> Iterator[LifeSpan]:
    start, end = expiry.suspended_on, expiry.expires_on
    base_end = _later(start, timedelta(days=min(expiry.days, expiry.allowance.days)))
    whole = [LifeSpan(wording.days_text((base_end - start).days), start, base_end, Tone.WARN)]
    if end > base_end:
        text = translate("subscription_form", "+ {days}").format(days=wording.days_text((end - base_end).days))
        whole.append(LifeSpan(text, base_end, end, Tone.WARN, is_strong=True))
    for span in whole:
        yield from _split(span, today, is_intent=is_intent)
    text = translate("subscription_form", "Data deleted")
    gone = LifeSpan(text, end, max(_later(end, AFTERWARDS), today), Tone.CALM)
    yield replace(gone, is_pending=today <= end)


def _split(span: LifeSpan, today: date, *, is_intent: bool) -> Iterator[LifeSpan]:
    """Cut a span at today: what has gone is solid unless all of it is intent; the longer part keeps the words."""
    if is_intent or today <= span.start:
        yield replace(span, is_pending=True)
    elif today >= span.end:
        yield span
    else:
        gone, left = (today - span.start).days, (span.end - today).days
        left_text = wording.days_left_text(left) if not span.is_strong else span.text
        yield replace(span, end=today, text=wording.days_text(gone))
        yield replace(span, start=today, text=left_text, is_pending=True)


def _to_come(now: Subscription, today: date) -> Iterator[LifeSpan]:
    ends = trial_end_of(now) if now.is_trial else now.commitment_ends_on
    if ends is None or ends < today or (ends - today).days > 1200:
        return
    text = wording.days_left_text((ends - today).days) if now.is_trial else _term_text(now)
    yield LifeSpan(
        text, today, _later(ends, timedelta(days=1)), Tone.INFO if now.is_trial else Tone.GOOD, is_pending=True
    )


def _term_text(now: Subscription) -> str:
    if now.auto_renews is False:
        return translate("subscription_form", "Rest of the term")
    return translate("subscription_form", "Until renewal")


def _first_marks(now: Subscription, opened: date) -> tuple[LifeMark, ...]:
    if _opening(now) is None:
        return ()
    if now.is_trial:
        name = translate("subscription_form", "Trial began")
    elif now.opened_on is None:
        name = translate("subscription_form", "Bought")
    else:
        name = translate("subscription_form", "Opened")
    marks = [LifeMark(opened, name, wording.day_text(opened))]
    billed = now.first_billed_on
    if billed is not None and billed > opened:
        marks.append(LifeMark(billed, translate("subscription_form", "First billed"), wording.day_text(billed)))
    elif billed == opened:
        both = translate("subscription_form", "Opened, first billed")
        marks = [LifeMark(opened, both, wording.day_text(opened))]
    return tuple(marks)


def _last_marks(now: Subscription, today: date, expiry: Expiry | None, *, is_intent: bool) -> tuple[LifeMark, ...]:
    name = translate("subscription_form", "Today")
    if expiry is None:
        if now.is_trial and now.status is Status.ACTIVE and trial_end_of(now) == today:
            name = translate("subscription_form", "Today, last day")
        marks = [LifeMark(today, name, wording.day_text(today), is_strong=True, tone=Tone.INFO)]
        ends = trial_end_of(now) if now.is_trial else now.commitment_ends_on
        is_running = now.status in (Status.ACTIVE, Status.SUSPENDED)
        if ends is not None and today < ends and (ends - today).days <= 1200 and is_running:
            marks.append(_end_mark(now, ends))
        if now.suspended_on is not None and now.suspended_on < today:
            word = translate("subscription_form", "Suspended")
            marks.append(LifeMark(now.suspended_on, word, wording.day_text(now.suspended_on)))
        return tuple(marks)
    since = expiry.suspended_on
    if is_intent and since == today:
        both = translate("subscription_form", "Today, suspended")
        marks = [LifeMark(today, both, wording.day_text(today), is_strong=True, tone=Tone.INFO)]
    else:
        word = translate("subscription_form", "Suspended")
        marks = [
            LifeMark(since, word, wording.day_text(since)),
            LifeMark(today, name, wording.day_text(today), is_strong=True, tone=Tone.INFO),
        ]
    if not is_intent and expiry.expires_on == today:
        both = translate("subscription_form", "Today, last day")
        last = LifeMark(today, both, wording.day_text(today), is_strong=True, tone=Tone.CRITICAL)
        return (*marks[:-1], last)
    if is_intent:
        word = translate("subscription_form", "Would expire")
    elif expiry.can_reactivate(today):
        word = translate("subscription_form", "Expires")
    else:
        word = translate("subscription_form", "Expired")
    marks.append(
        LifeMark(expiry.expires_on, word, wording.day_text(expiry.expires_on), is_strong=True, tone=Tone.CRITICAL)
    )
    return tuple(marks)


def _end_mark(now: Subscription, ends: date) -> LifeMark:
    if now.is_trial:
        return LifeMark(ends, translate("subscription_form", "Trial ends"), wording.day_text(ends), is_strong=True)
    if now.auto_renews is False:
        return LifeMark(ends, translate("subscription_form", "Term ends"), wording.day_text(ends))
    renews = _later(ends, timedelta(days=1))
    return LifeMark(renews, translate("subscription_form", "Renews"), wording.day_text(renews))


def _ordered(now: Subscription, today: date) -> Life:
    """What exists only in the Outbox: all of it is intent."""
    ends = trial_end_of(now) if now.is_trial else now.commitment_ends_on
    text = translate("subscription_form", "Trial") if now.is_trial else translate("subscription_form", "First term")
    last = min(_later(ends, timedelta(days=1)), today + timedelta(days=1200)) if ends else today + 4 * AFTERWARDS
    start = min(now.created_on or today, today)
    spans = (LifeSpan(text, start, max(last, start + AFTERWARDS), Tone.GOOD, is_pending=True),)
    marks = [LifeMark(start, translate("subscription_form", "Ordered"), wording.day_text(start))]
    if start != today:
        word = translate("subscription_form", "Today")
        marks.append(LifeMark(today, word, wording.day_text(today), is_strong=True, tone=Tone.INFO))
    if ends is not None and ends > today and (ends - today).days <= 1200:
        marks.append(_end_mark(now, ends))
    return Life(spans, merged(tuple(marks)))


def _later(day: date, by: timedelta) -> date:
    """Add days; a date at the end of the calendar stays there rather than failing."""
    return date.fromordinal(min(day.toordinal() + by.days, date.max.toordinal()))
