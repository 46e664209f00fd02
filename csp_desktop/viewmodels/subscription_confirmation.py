"""What the small dialogs about one subscription share: they read it with its better offers, and judge that."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from csp_desktop.qtkit.lane import Runs
from csp_desktop.services.upgrades import UpgradeCase, UpgradeService
from csp_desktop.viewmodels.confirmation import Confirmation, ConfirmState
from csp_desktop.viewmodels.navigator import Navigator


class SubscriptionConfirmation(Confirmation):
    """Reads the subscription, and draws once it is there.

    Args:
        subscription_id: Our id of the subscription.
        upgrades: Judges what is asked, and queues it.
        read: The lane for reading.
        write: The lane for the person's commands.
    """

    def __init__(
        self,
        subscription_id: str,
        upgrades: UpgradeService,
        read: Runs,
        write: Runs,
        navigator: Navigator,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(navigator, parent)
        self._subscription_id = subscription_id
        self._upgrades = upgrades
        self._write = write
        self._case: UpgradeCase | None = None
        self._show()
        read.ask(self, partial(upgrades.case, subscription_id), self._on_case, self._on_failed)

    def _on_case(self, case: UpgradeCase) -> None:
        self._case = case
        self._prepare(case)
        self._show()

    def _prepare(self, case: UpgradeCase) -> None:
        """Choose what stands there first; most dialogs have nothing to choose."""
        del case

    def _show(self) -> None:
        title = self._title()
        if self._case is None:
            self._set(ConfirmState(is_busy=self._is_busy, title=title, problem=self._problem))
        else:
            self._set(self._state_of(self._case, title))

    def _title(self) -> str:
        """Return what the dialog is called."""
        raise NotImplementedError

    def _state_of(self, case: UpgradeCase, title: str) -> ConfirmState:
        """Return the whole dialog."""
        raise NotImplementedError
