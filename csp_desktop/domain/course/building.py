"""Phases one after the other, each from the day after the one before."""

from __future__ import annotations

from datetime import date, timedelta

from csp_desktop.domain.course.course import Phase, PhaseKind

_HOLDS = {
    # users, admins, billed, data
    PhaseKind.FREE: (True, True, False, True),
    PhaseKind.TRIAL: (True, True, False, True),
    PhaseKind.ACTIVE: (True, True, True, True),
    # Suspended at some time in it, and nobody knows when: what is said holds for its end.
    PhaseKind.UNCERTAIN: (False, True, True, True),
    PhaseKind.EXPIRED: (True, True, False, True),
    PhaseKind.DISABLED: (False, True, False, True),
    PhaseKind.EXTENDED: (True, True, True, True),
    PhaseKind.BACKUP: (False, True, False, True),
    PhaseKind.DELETED: (False, False, False, False),
}
"""What each phase means for users, admins, the bill and the data (rules.md section 6.2); suspension differs by line."""


class Builder:
    """Puts phases one after the other.

    Args:
        starts_on: First UTC day of the course.
    """

    def __init__(self, starts_on: date) -> None:
        self.next_day = starts_on
        self._phases: list[Phase] = []

    def until(self, kind: PhaseKind, last: date | None, rule: str = "") -> None:
        """Add a phase up to a day, inclusive; one without a day to it is left out. None goes on without end."""
        users, admins, is_billed, has_data = _HOLDS[kind]
        self._add(Phase(kind, self.next_day, last, users, admins, is_billed, has_data, rule))

    def suspended_until(self, last: date | None, rule: str, *, is_billed: bool) -> None:
        """Add a suspension: users are out, admins reach the data; billed in new commerce only (LC-21)."""
        phase = Phase(PhaseKind.SUSPENDED, self.next_day, last, False, True, is_billed, True, rule)
        self._add(phase)

    def phases(self) -> tuple[Phase, ...]:
        """Return what was added."""
        return tuple(self._phases)

    def _add(self, phase: Phase) -> None:
        if phase.ends_on is not None and phase.ends_on < self.next_day:
            return
        self._phases.append(phase)
        if phase.ends_on is not None:
            self.next_day = later(phase.ends_on, 1)


def later(day: date, days: int) -> date:
    """Add days; a date at the end of the calendar stays there rather than failing."""
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))


def day_before(day: date) -> date:
    """Return the day before; the first one stays."""
    return day if day == date.min else day - timedelta(days=1)
