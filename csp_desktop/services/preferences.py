"""Settings: read once, changed in one place, and what depends on them computed anew."""

from __future__ import annotations

from collections.abc import Callable

from csp_desktop.domain.deadlines import deadline_of
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.domain.partners import Partner
from csp_desktop.services.changes import ALL, Changes, Kind
from csp_desktop.services.desk import Desk
from csp_desktop.services.ports.settings import Settings, SettingsStore


class Preferences:
    """The settings in memory; any thread may ask."""

    def __init__(self, store: SettingsStore) -> None:
        self._store = store
        self._current = store.read()

    @property
    def current(self) -> Settings:
        """The settings as they are now."""
        return self._current

    def partner(self) -> Partner:
        """Return the partner's account as it is now."""
        return self._current.partner

    def keep(self, settings: Settings) -> None:
        """Write other settings; raises ``Unavailable`` and keeps the old ones where that fails."""
        self._store.write(settings)
        self._current = settings


class PreferenceService:
    """What a person does in Settings."""

    def __init__(self, desk: Desk, preferences: Preferences, publish: Callable[[Changes], None]) -> None:
        self._desk = desk
        self._preferences = preferences
        self._publish = publish

    @property
    def current(self) -> Settings:
        """The settings as they are now; from memory, any thread."""
        return self._preferences.current

    def change(self, settings: Settings) -> None:
        """Write other settings and tell every screen; where the cloud changed, every deadline moves (EX-1, EX-3).

        Raises:
            ExpectedError: File or database cannot be written; the old settings hold then.
        """
        before = self._preferences.current
        if settings == before:
            return
        self._preferences.keep(settings)
        if settings.partner.cloud is not before.partner.cloud:
            try:
                self._show_all_again()
            except ExpectedError:
                # Lists must never show the dates of another cloud than the one that is kept.
                self._preferences.keep(before)
                raise
        self._publish(Changes({Kind.SETTINGS: frozenset({ALL})}))

    def _show_all_again(self) -> None:
        partner = self._desk.who_sells()
        with self._desk.begin() as work:
            for customer_id in work.customers.ids():
                for seen in work.subscriptions.of_customer(customer_id):
                    work.subscriptions.show(seen, deadline_of(seen.now, partner))
                self._desk.show_customer(work, customer_id, partner)
            work.touch(Kind.SUBSCRIPTION, ALL)
