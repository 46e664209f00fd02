from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import ExpectedError, Unavailable
from csp_desktop.domain.releases import Version
from csp_desktop.services.ports.settings import Settings
from csp_desktop.services.preferences import Preferences
from csp_desktop.services.updates import UpdateService, has_reached
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_news import FakeNews, a_release
from tests.services.test_preferences import Shelf

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


class Desk:
    """A service over settings in memory."""

    def __init__(self, **chosen: object) -> None:
        self.shelf = Shelf(replace(Settings(looks_for_updates=True), **chosen))  # type: ignore[arg-type]  # by name
        self.news = FakeNews()
        self.clock = FakeClock(date(2026, 11, 24))
        self.service = UpdateService(self.news, Preferences(self.shelf), self.clock, Version.parse("1.2.0"))


@pytest.mark.parametrize(
    ("version", "is_told"), [("1.2.1", True), ("2", True), ("1.2.0", False), ("1.2", False), ("1.2.0rc1", False)]
)
def test_only_a_newer_release_is_told(version: str, is_told: bool) -> None:
    desk = Desk()
    desk.news.release = a_release(version)

    assert (desk.service.look() is not None) is is_told


def test_a_look_keeps_nothing_by_itself() -> None:
    desk = Desk()

    desk.service.look()

    assert desk.shelf.kept == Settings(looks_for_updates=True)


def test_a_failure_comes_through() -> None:
    desk = Desk()
    desk.news.failure = Unavailable(Code.UPDATE_TOO_SLOW)

    with pytest.raises(Unavailable):
        desk.service.look()


@pytest.mark.parametrize(
    ("looked_at", "is_due"),
    [
        ("", True),
        ("no moment", True),
        ("2026-11-24T12:00:00+00:00", False),
        ("2026-11-23T12:00:01+00:00", False),
        ("2026-11-23T12:00:00+00:00", True),
        ("2026-11-23T12:00:01", False),  # without a zone: UTC
        ("2026-11-24T13:00:00+02:00", False),  # an hour ago
        ("2036-01-01T00:00:00+00:00", True),  # the clock was wrong
    ],
)
def test_it_is_due_once_in_24_hours(looked_at: str, is_due: bool) -> None:
    assert Desk(updates_looked_at=looked_at).service.is_due(NOON) is is_due


def test_it_is_never_due_unless_a_person_chose_so() -> None:
    assert not Desk(looks_for_updates=False).service.is_due(NOON)


def test_a_look_that_was_kept_is_due_again_a_day_later() -> None:
    desk = Desk()
    desk.service.remember_look()
    at_once = desk.service.is_due_now()
    desk.clock.pass_time(timedelta(hours=24))

    assert (at_once, desk.service.is_due_now()) == (False, True)
    assert desk.shelf.kept.updates_looked_at == "2026-11-24T12:00:00+00:00"


def test_a_version_that_was_put_off_is_known_again_and_a_newer_one_is_not() -> None:
    desk = Desk()

    desk.service.put_off(a_release("1.3.0"))

    assert desk.service.is_put_off(a_release("1.3.0"))
    assert not desk.service.is_put_off(a_release("1.3.1"))


@pytest.mark.parametrize(
    ("code", "counts"), [(Code.UPDATE_UNREACHABLE, False), (Code.UPDATE_TOO_SLOW, True), (Code.UPDATE_NOT_SIGNED, True)]
)
def test_only_a_look_that_reached_nobody_does_not_count(code: Code, counts: bool) -> None:
    assert has_reached(ExpectedError(code)) is counts
