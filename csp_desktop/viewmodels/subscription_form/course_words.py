"""A course in words: spans and marks of the timeline, its windows, and what becomes of access, billing and data."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from csp_desktop.domain.course import Course, Milestone, MilestoneKind, Phase, PhaseKind
from csp_desktop.domain.editing import SubscriptionCase
from csp_desktop.domain.reckonings import DateKind, Reckoning, reckonings_of
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.date_words import date_name, result_text
from csp_desktop.viewmodels.subscription_form.state import LifeMark, LifeSpan, LifeWindow

translate = QCoreApplication.translate

_PHASES = {
    PhaseKind.TRIAL: (QT_TRANSLATE_NOOP("course", "Trial"), Tone.INFO),
    PhaseKind.ACTIVE: (QT_TRANSLATE_NOOP("course", "Active"), Tone.GOOD),
    PhaseKind.UNCERTAIN: (QT_TRANSLATE_NOOP("course", "Suspended, not known since when"), Tone.CALM),
    PhaseKind.EXPIRED: (QT_TRANSLATE_NOOP("course", "Expired, users still work"), Tone.INFO),
    PhaseKind.DISABLED: (QT_TRANSLATE_NOOP("course", "Disabled"), Tone.CRITICAL),
    PhaseKind.EXTENDED: (QT_TRANSLATE_NOOP("course", "Paid extension"), Tone.INFO),
    PhaseKind.BACKUP: (QT_TRANSLATE_NOOP("course", "Backup"), Tone.CRITICAL),
    PhaseKind.DELETED: (QT_TRANSLATE_NOOP("course", "Data deleted"), Tone.CALM),
}
_MARKS = {
    MilestoneKind.OPENED: (QT_TRANSLATE_NOOP("course", "Opened"), Tone.PLAIN),
    MilestoneKind.BILLING_STARTS: (QT_TRANSLATE_NOOP("course", "First billed"), Tone.PLAIN),
    MilestoneKind.SUSPENDED: (QT_TRANSLATE_NOOP("course", "Suspended"), Tone.PLAIN),
    MilestoneKind.REACTIVATED: (QT_TRANSLATE_NOOP("course", "Reactivated"), Tone.PLAIN),
    MilestoneKind.CANCELLED: (QT_TRANSLATE_NOOP("course", "Cancelled"), Tone.PLAIN),
    MilestoneKind.TRIAL_END: (QT_TRANSLATE_NOOP("course", "Trial ends"), Tone.WARN),
    MilestoneKind.CONVERSION: (QT_TRANSLATE_NOOP("course", "Becomes paid"), Tone.INFO),
    MilestoneKind.EXPIRY: (QT_TRANSLATE_NOOP("course", "Expires"), Tone.CRITICAL),
    MilestoneKind.TERM_END: (QT_TRANSLATE_NOOP("course", "Term ends"), Tone.PLAIN),
    MilestoneKind.RENEWAL: (QT_TRANSLATE_NOOP("course", "Renews"), Tone.PLAIN),
    MilestoneKind.DELETION: (QT_TRANSLATE_NOOP("course", "Deleted"), Tone.CRITICAL),
}
_LOUD = frozenset({MilestoneKind.EXPIRY, MilestoneKind.DELETION, MilestoneKind.TRIAL_END})
_LIMITS = frozenset({MilestoneKind.EXPIRY, MilestoneKind.TERM_END})
_WINDOWS = frozenset({DateKind.FULL_CREDIT, DateKind.CANCELLATION})


@dataclass(frozen=True)
class CourseLife:
    """A course as the timeline draws it."""

    spans: tuple[LifeSpan, ...] = ()
    marks: tuple[LifeMark, ...] = ()
    windows: tuple[LifeWindow, ...] = ()


@dataclass(frozen=True)
class Outcome:
    """What becomes of access, billing or data.

    Args:
        is_changed: Whether it differs from what comes by itself.
        tooltip: What the first day of it means on this computer's clock; empty where none does.
    """

    icon: str
    label: str
    text: str
    tone: Tone = Tone.CALM
    is_changed: bool = False
    tooltip: str = ""


def life_of_course(
    course: Course, case: SubscriptionCase, until: date, tried: tuple[LifeMark, ...] = (), *, has_moves: bool = False
) -> CourseLife:
    """Return spans, marks and windows of a course.

    Args:
        until: Last day that is drawn.
        tried: Marks of days that are tried.
        has_moves: Whether the days on which something is tried have marks of their own.
    """
    if not course.phases:
        return CourseLife()
    limits = frozenset(each.on for each in course.milestones if each.kind in _LIMITS)
    spans = tuple(span for phase in course.phases for span in _spans(phase, case.today, until, limits))
    today = translate("course", "Today")
    marks = [LifeMark(case.today, today, wording.day_text(case.today), is_strong=True, tone=Tone.INFO), *tried]
    for milestone in course.milestones:
        mark = None if milestone.on > until else _mark(milestone, course, case, has_moves=has_moves)
        if mark is not None:
            marks.append(mark)
    return CourseLife(spans, merged(tuple(marks)), windows_of(case))


def windows_of(case: SubscriptionCase) -> tuple[LifeWindow, ...]:
    """Return until when something can be undone, as long as it can (CA-3, CA-10)."""
    if case.seen.is_only_here:
        return ()
    found = reckonings_of(case.seen.now, case.partner, case.offer, case.at)
    return tuple(_window(each, case) for each in found if each.kind in _WINDOWS and each.on and each.on >= case.today)


def outcome_of(after: Course, before: Course, today: date) -> tuple[Outcome, ...]:
    """Return what becomes of access, billing and data from today on, and whether that is another than by itself."""
    told, untouched = _lines(after, today), _lines(before, today)
    lost = after.data_lost_on
    lines = []
    for (icon, label, text), (_icon, _label, usual) in zip(told, untouched, strict=True):
        is_data = icon == "database"
        tone = Tone.CRITICAL if is_data and lost is not None else Tone.CALM
        tooltip = wording.day_tooltip(lost) if is_data and lost is not None else ""
        lines.append(Outcome(icon, label, text, tone, text != usual, tooltip))
    return tuple(lines)


def merged(marks: tuple[LifeMark, ...]) -> tuple[LifeMark, ...]:
    """Put names of one day together, so that no two stand on each other."""
    by_day: dict[date, LifeMark] = {}
    for mark in marks:
        earlier = by_day.get(mark.day)
        if earlier is None:
            by_day[mark.day] = mark
        elif earlier.label != mark.label:
            label = f"{earlier.label} · {mark.label}"
            tone = mark.tone if mark.tone is not Tone.PLAIN else earlier.tone
            by_day[mark.day] = replace(earlier, label=label, tone=tone, is_strong=earlier.is_strong or mark.is_strong)
    return tuple(by_day[day] for day in sorted(by_day))


def _spans(phase: Phase, today: date, until: date, limits: frozenset[date]) -> Iterator[LifeSpan]:
    """Return a phase as spans, cut at today: what has gone is solid unless it is only tried.

    Args:
        limits: Last days on which something suspended can be resumed.
    """
    last = until if phase.ends_on is None else min(phase.ends_on, until)
    end = _next(last)
    if end <= phase.starts_on:
        return
    # Days to a last day are counted as its sum and the days left are: without that day itself.
    counted = last if phase.ends_on in limits else end
    if phase.starts_on < today < end and not phase.is_intent:
        yield _span(phase, phase.starts_on, today, (today - phase.starts_on).days, is_pending=False)
        yield _span(phase, today, end, (counted - today).days, is_pending=True)
    else:
        is_pending = phase.is_intent or phase.starts_on >= today
        yield _span(phase, phase.starts_on, end, (counted - phase.starts_on).days, is_pending=is_pending)


def _span(phase: Phase, start: date, end: date, days: int, *, is_pending: bool) -> LifeSpan:
    if phase.kind is PhaseKind.FREE:
        text = translate("course", "%n day(s) free", "", days)
        return LifeSpan(text, start, end, Tone.WARN, is_pending, is_strong=True)
    if phase.kind is PhaseKind.SUSPENDED:
        text = translate("course", "%n day(s) suspended", "", days)
        return LifeSpan(text, start, end, Tone.WARN, is_pending)
    word, tone = _PHASES[phase.kind]
    return LifeSpan(_word(word), start, end, tone, is_pending)


def _mark(milestone: Milestone, course: Course, case: SubscriptionCase, *, has_moves: bool) -> LifeMark | None:
    kind = milestone.kind
    if kind not in _MARKS:
        return None
    if has_moves and milestone.is_intent and kind in _TRIED:
        return None
    expiry = course.milestone(MilestoneKind.EXPIRY)
    if kind is MilestoneKind.DELETION and expiry is not None and milestone.on <= _next(expiry.on):
        return None  # its span says so, on the very next day
    word, tone = _MARKS[kind]
    name = _word(word)
    if kind is MilestoneKind.OPENED and case.seen.now.opened_on != milestone.on:
        name = translate("course", "Bought")
    return LifeMark(milestone.on, name, wording.day_text(milestone.on), kind in _LOUD, tone)


_TRIED = frozenset({MilestoneKind.SUSPENDED, MilestoneKind.REACTIVATED, MilestoneKind.CANCELLED})


def _window(reckoning: Reckoning, case: SubscriptionCase) -> LifeWindow:
    assert reckoning.on is not None, "without a day there is no window"
    first = reckoning.steps[0].value if reckoning.steps else None
    start = first.date() if isinstance(first, datetime) else first
    if start is None or start >= reckoning.on:
        start = case.seen.now.created_on or case.today
    text = f"{date_name(reckoning.kind)} {result_text(reckoning)}"
    return LifeWindow(text, min(start, reckoning.on), _next(reckoning.on))


def _lines(course: Course, today: date) -> tuple[tuple[str, str, str], ...]:
    users = _runs_text(_runs(course, today, lambda phase: phase.users))
    admins = _runs_text(_runs(course, today, lambda phase: phase.admins))
    billing = _runs_text(_runs(course, today, lambda phase: phase.is_billed))
    if users == admins:
        access = translate("course", "Users and admins: {when}").format(when=users)
    else:
        access = translate("course", "Users: {users}. Admins: {admins}").format(users=users, admins=admins)
    return (
        ("users", translate("course", "Access"), access),
        ("receipt", translate("course", "Billing"), billing),
        ("database", translate("course", "Data"), _data_text(course, today)),
    )


def _data_text(course: Course, today: date) -> str:
    lost = course.data_lost_on
    if lost is None:
        return translate("course", "kept")
    if lost <= today:
        return translate("course", "deleted on {day}").format(day=wording.day_text(lost))
    return translate("course", "deleted on {day}, and not to be brought back").format(day=wording.day_text(lost))


def _runs(course: Course, today: date, holds: Callable[[Phase], bool]) -> list[tuple[bool, date]]:
    """Return from when on something holds or not, beginning today."""
    runs: list[tuple[bool, date]] = []
    for phase in course.phases:
        if phase.ends_on is not None and phase.ends_on < today:
            continue
        if not runs or runs[-1][0] != holds(phase):
            runs.append((holds(phase), max(phase.starts_on, today)))
    return runs


def _runs_text(runs: list[tuple[bool, date]]) -> str:
    parts = []
    for number, (does_hold, start) in enumerate(runs):
        if not does_hold:
            continue
        is_last = number + 1 == len(runs)
        last = "" if is_last else wording.day_text(runs[number + 1][1] - timedelta(days=1))
        if number == 0:
            text = translate("course", "without end") if is_last else translate("course", "until {last}")
        elif is_last:
            text = translate("course", "from {first} on")
        else:
            text = translate("course", "from {first} to {last}")
        parts.append(text.format(first=wording.day_text(start), last=last))
    return ", ".join(parts) if parts else translate("course", "none")


def _next(day: date) -> date:
    return day if day == date.max else day + timedelta(days=1)


def _word(source: object) -> str:
    return translate("course", str(source))
