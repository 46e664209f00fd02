"""Home over lists, drafts and a clock in memory."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent

from csp_desktop.qtkit.feed import Feed
from csp_desktop.services.changes import Changes
from csp_desktop.services.desk import Desk
from csp_desktop.services.drafts import DraftService
from csp_desktop.services.ports.rows import DeadlineRow, OutboxLine
from csp_desktop.viewmodels.home import Home
from csp_desktop.viewmodels.navigator import Navigator, Place
from tests.builders import a_customer, a_partner, a_subscription
from tests.fakes.inline_lane import InlineLane
from tests.fakes.memory_lists import MemoryLists
from tests.fakes.memory_work import MemoryHouse

TODAY = date(2026, 5, 4)


def a_deadline(key: str, left: int, **changes: Any) -> DeadlineRow:
    """A suspension for non-payment that expires in so many days."""
    row = DeadlineRow(
        subscription_id=key,
        customer_id=f"customer-{key}",
        company="Contoso",
        name=f"Name {key}",
        offer_name="Office 365 Enterprise E3",
        quantity=25,
        kind="expiry",
        deadline=TODAY + timedelta(days=left),
        reason="non_payment",
        is_cancelled=False,
        is_pending=False,
    )
    return replace(row, **changes)


class SizedLists(MemoryLists):
    """Lists of which a test says how much there is."""

    counts: Mapping[str, int] = {}

    def sizes(self) -> Mapping[str, int]:
        return {**super().sizes(), **self.counts}


class HomeDesk:
    """One customer with one subscription, and whatever deadlines a test names.

    Args:
        sizes: How much there is; with deadlines there is something anyway.
    """

    def __init__(
        self, *deadlines: DeadlineRow, sizes: Mapping[str, int] | None = None, lines: Sequence[OutboxLine] = ()
    ) -> None:
        self.day = TODAY
        self.lists = SizedLists(deadline_rows=deadlines, lines=lines)
        self.lists.counts = sizes or ({"customers": 1, "subscriptions": len(deadlines)} if deadlines else {})
        self.feed: Feed[Changes] = Feed()
        self.house = MemoryHouse(self.feed.publish)
        customer, subscription = a_customer(), a_subscription()
        self.house.shelves.customers[customer.id] = customer
        self.house.shelves.subscriptions[subscription.id] = subscription
        desk = Desk(begin=self.house.begin, read=self.house.begin, clock=self, who_sells=a_partner, new_id=lambda: "id")
        self.drafts = DraftService(desk)
        self.navigator = Navigator()
        self.went: list[Place] = []
        self.navigator.wanted.connect(self.went.append)

    def now(self) -> datetime:
        """Return noon of the day, UTC."""
        return datetime.combine(self.day, time(12), UTC)

    def today(self) -> date:
        """Return the day."""
        return self.day

    def home(self) -> Home:
        """Open the page's view-model."""
        lane = InlineLane()
        return Home(self.lists, self.drafts, lane, lane, self.feed, self.navigator, self)

    def keep(self, kind: str, subject: str) -> None:
        """Leave a half-filled form behind."""
        self.drafts.save(kind, subject, "{}")

    def tell(self) -> None:
        """Deliver the news that wait."""
        QCoreApplication.sendPostedEvents(self.feed, QEvent.Type.MetaCall)
