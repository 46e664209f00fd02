"""The machine's clock, always in UTC."""

from __future__ import annotations

from datetime import UTC, date, datetime


class SystemClock:
    """Tells the time of the machine."""

    def now(self) -> datetime:
        """Return the present moment, UTC and aware."""
        return datetime.now(UTC)

    def today(self) -> date:
        """Return the present UTC day, which is the one that Partner Center counts in."""
        return self.now().date()
