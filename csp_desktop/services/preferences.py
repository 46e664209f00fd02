"""Settings: read, change, and compute anew what depends on them."""

from __future__ import annotations

from collections.abc import Callable

from csp_desktop.services.changes import ALL, Changes, Kind
from csp_desktop.services.desk import Desk, deadline_of
from csp_desktop.services.ports.settings import Settings, SettingsStore


class PreferenceService:
    """Keeps the settings and tells everybody when they change."""

    def __init__(self, desk: Desk, store: SettingsStore, publish: Callable[[Changes], None]) -> None:
        self._desk = desk
        self._store = store
        self._publish = publish

    def current(self) -> Settings:
        """Return the settings as they are now; from memory, any thread."""
        return self._store.read()

    def change(self, settings: Settings) -> None:
        """Write other settings; where the cloud changed, every deadline is computed anew (EX-1, EX-3)."""
        before = self._store.read()
        if settings == before:
            return
        self._store.write(settings)
        if settings.partner.cloud is not before.partner.cloud:
            self._show_all_again()
        self._publish(Changes({Kind.SETTINGS: frozenset({ALL})}))

    def _show_all_again(self) -> None:
        partner = self._desk.who_sells()
        with self._desk.begin() as work:
            for customer_id in work.customers.ids():
                for seen in work.subscriptions.of_customer(customer_id):
                    work.subscriptions.show(seen, deadline_of(seen.now, partner))
                self._desk.show_customer(work, customer_id, partner)
            work.touch(Kind.SUBSCRIPTION, ALL)
