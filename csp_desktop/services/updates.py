"""Looking for a new version of this program: when, what counts, and what a person does not want to hear of again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.domain.releases import Release, Version, is_newer
from csp_desktop.services.ports.releases import ReleaseNews
from csp_desktop.services.ports.world import Clock
from csp_desktop.services.preferences import Preferences

PAUSE = timedelta(hours=24)
"""The least time between two looks that nobody asked for."""


class UpdateService:
    """Looks for a newer version; only informs.

    Args:
        news: Asks the world.
        preferences: Remembers the last look and the version that was put off.
        installed: The version that runs.
    """

    def __init__(self, news: ReleaseNews, preferences: Preferences, clock: Clock, installed: Version) -> None:
        self._news, self._preferences, self._clock = news, preferences, clock
        self._installed = installed

    @property
    def installed(self) -> Version:
        """The version that runs."""
        return self._installed

    def is_due(self, now: datetime) -> bool:
        """Whether to look without being asked: only where a person chose so, and at most once in 24 hours.

        Args:
            now: UTC, aware.
        """
        settings = self._preferences.current
        if not settings.looks_for_updates:
            return False
        looked_at = _moment(settings.updates_looked_at)
        # A last look in the future was written by a clock that went wrong; it must not silence us for years.
        return looked_at is None or looked_at > now or now - looked_at >= PAUSE

    def is_due_now(self) -> bool:
        """Whether to look at this moment without being asked."""
        return self.is_due(self._clock.now())

    def look(self) -> Release | None:
        """Return the release that is newer than what runs, or None where this is the newest.

        Takes seconds and keeps nothing, so that it may run beside the person's own commands.

        Raises:
            ExpectedError: As ``ReleaseNews.newest``.
        """
        release = self._news.newest()
        return release if is_newer(release.version, self._installed) else None

    def remember_look(self) -> None:
        """Keep that it was looked just now.

        Raises:
            Unavailable: The settings cannot be written.
        """
        looked_at = self._clock.now().isoformat(timespec="seconds")
        self._preferences.keep(replace(self._preferences.current, updates_looked_at=looked_at))

    def is_put_off(self, release: Release) -> bool:
        """Whether a person does not want to hear of this version again unless they ask."""
        return release.version.text == self._preferences.current.version_put_off

    def put_off(self, release: Release) -> None:
        """Say no more about this version; a newer one is told again.

        Raises:
            Unavailable: The settings cannot be written.
        """
        self._preferences.keep(replace(self._preferences.current, version_put_off=release.version.text))


def has_reached(error: ExpectedError) -> bool:
    """Whether a look that failed reached somebody; offline, the next start may try again."""
    return error.code is not Code.UPDATE_UNREACHABLE


def _moment(text: str) -> datetime | None:
    """Return a kept moment; None for never and for what cannot be read."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
