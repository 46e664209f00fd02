"""The next 120 days as lanes of marks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from csp_desktop.services.ports.rows import DeadlineRow
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.home.rows import key_of, last_day, tone_for
from csp_desktop.viewmodels.home.state import Lane, StripLane, StripMark, StripMonth, StripState
from csp_desktop.viewmodels.plan_words import moment_utc

translate = QCoreApplication.translate


def strip_of(deadlines: Sequence[DeadlineRow], now: datetime, selected: str) -> StripState | None:
    """Return the strip; None where nothing ends within its days.

    Args:
        now: UTC.
    """
    today = now.date()
    shown = [row for row in deadlines if row.deadline >= today]
    if not shown:
        return None
    texts = {
        Lane.EXPIRY: translate("home", "Suspended, expiring"),
        Lane.TRIAL: translate("home", "Trials ending"),
        Lane.TERM_END: translate("home", "Ending, not renewed"),
        Lane.CONVERSION: translate("home", "Trials becoming paid"),
        Lane.WINDOW: translate("home", "Can be cancelled"),
    }
    found = [
        StripLane(lane, text, tuple(_mark(row, now) for row in shown if row.kind == lane.value))
        for lane, text in texts.items()
    ]
    # Those of new commerce stand there only where there are any.
    lanes = tuple(lane for lane in found if lane.marks or lane.lane in (Lane.EXPIRY, Lane.TRIAL))
    return StripState(
        start=today,
        today_text=translate("home", "Today"),
        months=_months(today),
        lanes=lanes,
        said="; ".join(_said(lane) for lane in lanes),
        selected=selected,
    )


def _mark(row: DeadlineRow, now: datetime) -> StripMark:
    today = now.date()
    name = translate("home", "{company}: {name}").format(company=row.company, name=row.name)
    short = translate("home", "{day}, {company}")
    return StripMark(
        key=key_of(row),
        day=row.deadline,
        tone=tone_for(row, now),
        name=name,
        day_text=wording.day_utc(row.deadline) if row.until is None else moment_utc(row.until, now),
        short=short.format(day=wording.day_short(row.deadline, today), company=row.company),
        is_pending=row.is_pending,
    )


def _months(today: date) -> tuple[StripMonth, ...]:
    last = last_day(today)
    months = [StripMonth(today, wording.month_name(today))]
    first = today
    while True:
        first = date(first.year + first.month // 12, first.month % 12 + 1, 1)
        if first > last:
            return tuple(months)
        months.append(StripMonth(first, wording.month_name(first)))


def _said(lane: StripLane) -> str:
    count = wording.number_text(len(lane.marks))
    days = ", ".join(f"{mark.day_text} {mark.name}" for mark in lane.marks[:20])
    return f"{lane.text} {count}: {days}" if days else f"{lane.text} {count}"
