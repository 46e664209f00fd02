"""What stands around every page: whose account, how many changes wait, what the status line truthfully says."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QObject, Signal

from csp_desktop.domain.outbox import EntryState
from csp_desktop.qtkit.feed import Feed
from csp_desktop.qtkit.lane import Runs
from csp_desktop.services.changes import Changes, Kind
from csp_desktop.services.ports.rows import Lists, OutboxFigures
from csp_desktop.services.preferences import PreferenceService
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.messages import error_sentence
from csp_desktop.viewmodels.view_model import ViewModel

translate = QCoreApplication.translate

_NEEDS_A_PERSON = frozenset({EntryState.CONFLICT, EntryState.REJECTED})


@dataclass(frozen=True)
class MainFrameState:
    """What the main window draws around its page.

    Args:
        account: Who works here.
        cloud: Below it.
        status: What the status line says at the left.
        waiting: What it says at the right.
        outbox_count: Open changes, for the navigation's badge.
        needs_person: Whether one of them waits for a decision.
        problem: Why the figures are missing; empty where all is well.
    """

    account: str = ""
    cloud: str = ""
    status: str = ""
    waiting: str = ""
    outbox_count: int = 0
    needs_person: bool = False
    problem: str = ""


class MainFrame(ViewModel[MainFrameState]):
    """Follows the outbox and the settings."""

    settings_changed = Signal()
    """Language, appearance or account changed."""

    def __init__(
        self,
        lists: Lists,
        preferences: PreferenceService,
        read: Runs,
        feed: Feed[Changes],
        *,
        is_demo: bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(MainFrameState(), parent)
        self._lists = lists
        self._preferences = preferences
        self._read = read
        self._is_demo = is_demo
        self._figures: OutboxFigures | None = None
        feed.published.connect(self._on_published)
        self.reword()
        self._load()

    @property
    def is_demo(self) -> bool:
        """Whether this is the sample data."""
        return self._is_demo

    def reword(self) -> None:
        """Say everything again, in the language spoken now."""
        partner = self._preferences.current.partner
        if self._is_demo:
            account = translate("frame", "Sample data")
            status = translate("frame", "Sample data: nothing here is ever sent.")
        else:
            account = partner.author or translate("frame", "Working offline")
            status = translate(
                "frame", "Not connected: everything is kept on this computer. Place changes by hand from the Outbox."
            )
        self._set(replace(self.state, account=account, cloud=wording.cloud_word(partner.cloud), status=status))
        self._show_figures()

    def _load(self) -> None:
        self._read.ask(self, self._lists.outbox_figures, self._on_figures, self._on_failed)

    def _on_figures(self, figures: OutboxFigures) -> None:
        self._figures = figures
        self._show_figures()

    def _on_failed(self, error: BaseException) -> None:
        self._set(replace(self.state, problem=error_sentence(error)))

    def _show_figures(self) -> None:
        if self._figures is None:
            return
        count = self._figures.open_count
        waiting = (
            translate("frame", "%n change(s) wait and are safe here", "", count)
            if count
            else translate("frame", "Nothing waits to be sent")
        )
        needs = any(self._figures.by_state.get(state, 0) for state in _NEEDS_A_PERSON)
        self._set(replace(self.state, waiting=waiting, outbox_count=count, needs_person=needs, problem=""))

    def _on_published(self, changes: Changes) -> None:
        if changes.touches(Kind.OUTBOX):
            self._load()
        if changes.touches(Kind.SETTINGS):
            self.reword()
            self.settings_changed.emit()
