"""A desk in memory with one customer: services over the memory house, lanes without threads."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from itertools import count
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent

from csp_desktop.domain.customers import Customer
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.orders import Order
from csp_desktop.domain.outbox import Entry
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.qtkit.feed import Feed
from csp_desktop.services.changes import Changes, Kind
from csp_desktop.services.desk import Desk
from csp_desktop.services.drafts import DraftService
from csp_desktop.services.outbox import OutboxService
from csp_desktop.services.subscriptions import SubscriptionService
from csp_desktop.viewmodels.navigator import Navigator, Place
from csp_desktop.viewmodels.subscription_form import SubscriptionForm
from tests.builders import a_customer, a_partner, a_subscription, an_add_on, an_offer
from tests.fakes.inline_lane import HeldLane, InlineLane
from tests.fakes.memory_work import MemoryHouse


@dataclass
class SubscriptionDesk:
    """One customer's subscriptions, and everything that the dialog asks for.

    Args:
        day: The UTC day at the desk; a test may turn it.
    """

    day: date
    partner: Partner = field(default_factory=a_partner)
    offers: tuple[Offer, ...] = field(default_factory=lambda: (an_offer(), an_add_on()))
    customer: Customer = field(default_factory=a_customer)
    subscriptions: tuple[Subscription, ...] = field(default_factory=lambda: (a_subscription(),))
    orders: tuple[Order, ...] = ()

    def __post_init__(self) -> None:
        self.feed: Feed[Changes] = Feed()
        self.house = MemoryHouse(self.feed.publish)
        shelves = self.house.shelves
        shelves.customers[self.customer.id] = self.customer
        shelves.offers.update({offer.id.casefold(): offer for offer in self.offers})
        shelves.subscriptions.update({each.id: each for each in self.subscriptions})
        shelves.orders.update({each.id: each for each in self.orders})
        numbers = count(1)
        self.desk = Desk(
            begin=self.house.begin,
            read=self.house.begin,
            clock=self,
            who_sells=lambda: self.partner,
            new_id=lambda: f"id-{next(numbers)}",
        )
        self.service = SubscriptionService(self.desk)
        self.drafts = DraftService(self.desk)
        self.outbox = OutboxService(self.desk)
        self.navigator = Navigator()
        self.went: list[Place] = []
        self.navigator.wanted.connect(self.went.append)
        self.read, self.write = InlineLane(), InlineLane()
        self._forms: list[SubscriptionForm] = []

    def now(self) -> datetime:
        """Return noon of the day, UTC."""
        return datetime.combine(self.day, time(12), UTC)

    def today(self) -> date:
        """Return the day."""
        return self.day

    def form(
        self, subscription_id: str = "subscription-1", wish: str = "", write: HeldLane | None = None
    ) -> SubscriptionForm:
        """Open the dialog's view-model."""
        form = SubscriptionForm(
            subscription_id,
            self.service,
            self.drafts,
            self.read,
            write or self.write,
            self.feed,
            self.navigator,
            wish,
        )
        self._forms.append(form)
        return form

    def close(self) -> None:
        """Let no form wait for the next key any more."""
        for form in self._forms:
            if shiboken6.isValid(form):
                form.keep()

    def change_base(self, subscription_id: str = "subscription-1", **changes: Any) -> None:
        """Let Partner Center say something else of a subscription, and everybody hear of it."""
        with self.house.begin() as work:
            seen = work.subscriptions.get(subscription_id)
            assert seen.base is not None
            work.subscriptions.save_base(replace(seen.base, **changes))
            work.touch(Kind.SUBSCRIPTION, subscription_id)
        self.tell()

    def tell(self) -> None:
        """Deliver the news that wait."""
        QCoreApplication.sendPostedEvents(self.feed, QEvent.Type.MetaCall)

    def entries(self) -> list[Entry]:
        """Return the open entries of the outbox."""
        return [entry for entry in self.house.shelves.outbox.values() if entry.is_open]
