"""A clock that stands until a test turns it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta


class FakeClock:
    """Noon of a UTC day.

    Args:
        day: The UTC day.
    """

    def __init__(self, day: date = date(2018, 9, 4)) -> None:
        self._now = datetime.combine(day, time(12), UTC)

    def now(self) -> datetime:
        return self._now

    def today(self) -> date:
        return self._now.date()

    def pass_days(self, days: int) -> None:
        self._now += timedelta(days=days)

    def turn_to(self, day: date) -> None:
        self._now = datetime.combine(day, time(12), UTC)

    def pass_time(self, time: timedelta) -> None:
        self._now += time
