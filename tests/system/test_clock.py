"""The machine's clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from csp_desktop.system.clock import SystemClock


def test_the_clock_tells_utc() -> None:
    before = datetime.now(UTC)

    now = SystemClock().now()

    assert now.utcoffset() == timedelta(0)
    assert before <= now <= datetime.now(UTC)


def test_sc_8_today_is_the_utc_day() -> None:
    clock = SystemClock()

    # Midnight may pass between the questions.
    assert clock.today() in {clock.now().date(), (clock.now() - timedelta(seconds=5)).date()}
