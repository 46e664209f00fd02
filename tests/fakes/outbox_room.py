"""The outbox page's surroundings in memory: services, lists, lanes without threads, and what it asked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent

from csp_desktop.qtkit.feed import Feed
from csp_desktop.services.changes import Changes
from csp_desktop.services.ports.rows import OutboxLine
from csp_desktop.viewmodels.mark_placed import MarkPlaced
from csp_desktop.viewmodels.navigator import Navigator, Place
from csp_desktop.viewmodels.outbox import Outbox
from tests.builders import CUSTOMER_ID, a_customer, a_trial, an_add_on, an_offer
from tests.fakes.inline_lane import InlineLane
from tests.fakes.memory_lists import MemoryLists
from tests.fakes.memory_work import MemoryHouse
from tests.services.conftest import Office


class OutboxLists(MemoryLists):
    """Lists the entries that a house has at this moment."""

    def __init__(self, house: MemoryHouse) -> None:
        super().__init__()
        self._house = house

    def outbox(self, limit: int = 2000) -> Sequence[OutboxLine]:
        entries = self._house.shelves.outbox.values()
        self.lines = [OutboxLine(key, entry) for key, entry in enumerate(entries)]
        return super().outbox(limit)


class OutboxRoom:
    """One customer, Contoso, and the page; its dialogs are made by ``mark``."""

    def __init__(self) -> None:
        self.feed: Feed[Changes] = Feed()
        self.office = Office(publish=self.feed.publish)
        self.office.stock(an_offer(), a_trial(), an_add_on())
        self.office.keep(a_customer())
        self.lists = OutboxLists(self.office.house)
        self.lane = InlineLane()
        self.navigator = Navigator()
        self.went: list[Place] = []
        self.navigator.wanted.connect(self.went.append)
        self.customer_id = CUSTOMER_ID

    def page(self) -> Outbox:
        """Open the page's view-model."""
        return Outbox(self.lists, self.office.outbox, self.lane, self.lane, self.feed, self.navigator)

    def mark(self, entry_id: str) -> MarkPlaced:
        """Open the dialog's view-model for an entry."""
        return MarkPlaced(entry_id, self.office.outbox, self.lane, self.lane, self.office.clock)

    def tell(self) -> None:
        """Deliver the news that wait."""
        QCoreApplication.sendPostedEvents(self.feed, QEvent.Type.MetaCall)
