"""A shop in memory: real services over the memory house, lanes without threads, one wizard."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from itertools import count

import shiboken6
from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.customers import Customer
from csp_desktop.domain.enums import LimitScope
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.qtkit.feed import Feed
from csp_desktop.qtkit.lane import Runs
from csp_desktop.services.changes import Changes
from csp_desktop.services.desk import Desk
from csp_desktop.services.drafts import DraftService
from csp_desktop.services.orders import DRAFT_KIND, OrderService
from csp_desktop.services.ports.stores import Draft
from csp_desktop.viewmodels.navigator import Navigator, Place
from csp_desktop.viewmodels.new_subscription import NewSubscription
from tests.builders import CUSTOMER_ID, a_customer, a_partner, a_trial, a_usage_offer, an_add_on, an_offer
from tests.fakes.inline_lane import InlineLane
from tests.fakes.memory_work import MemoryHouse

TODAY = date(2026, 5, 4)

E3 = an_offer(rank=1)
PREMIUM = an_offer(
    id="0F0E0000-0000-4000-8000-0000000B9E30",
    name="Business Premium",
    category_id="Small",
    category="Small business",
    maximum=300,
    limit_scope=LimitScope.CONCURRENT,
    limit=1,
    product_id="product-premium",
    product_name="Business Premium",
)
TRIAL = a_trial(conversion_targets=(), product_id="product-tried", product_name="Tried")
AUDIO = an_add_on()
AZURE = a_usage_offer()
OFFERS = (E3, PREMIUM, TRIAL, AUDIO, AZURE)


class StoppedClock:
    """It is noon of ``TODAY``."""

    def now(self) -> datetime:
        return datetime(2026, 5, 4, 12, 0, tzinfo=UTC)

    def today(self) -> date:
        return TODAY


@dataclass
class Shop:
    """Everything around a wizard."""

    house: MemoryHouse
    desk: Desk
    feed: Feed[Changes]
    navigator: Navigator
    orders: OrderService
    drafts: DraftService
    places: list[Place] = field(default_factory=list)
    wizards: list[NewSubscription] = field(default_factory=list)

    def wizard(self, read: Runs | None = None, write: Runs | None = None) -> NewSubscription:
        """Open a wizard for the customer."""
        lane = InlineLane()
        form = NewSubscription(
            CUSTOMER_ID, self.orders, self.drafts, read or lane, write or lane, self.feed, self.navigator
        )
        self.wizards.append(form)
        return form

    def keep_base(
        self,
        *,
        customer: Customer | None = None,
        held: Iterable[Subscription] = (),
        offers: Iterable[Offer] = (),
    ) -> None:
        """Write what Partner Center says, and tell everybody."""
        with self.desk.begin() as work:
            if customer is not None:
                work.customers.save_base(customer)
            for subscription in held:
                work.subscriptions.save_base(subscription)
            chosen = [(offer, "") for offer in offers]
            if chosen:
                work.offers.merge(chosen, _no_progress, _never)
            self.desk.show_customer(work, CUSTOMER_ID, self.desk.who_sells())
        self.hear()

    def draft(self) -> Draft | None:
        """The draft that is kept."""
        return self.house.shelves.drafts.get((DRAFT_KIND, CUSTOMER_ID))

    @staticmethod
    def hear() -> None:
        """Let the news of this turn be told."""
        QCoreApplication.sendPostedEvents()

    def close(self) -> None:
        """End what still counts down."""
        for form in self.wizards:
            if shiboken6.isValid(form):
                form.cancel()


def a_shop(
    offers: Iterable[Offer] = OFFERS,
    held: Iterable[Subscription] = (),
    customer: Customer | None = None,
    partner: Partner | None = None,
) -> Shop:
    """A shop with a catalogue and one customer."""
    feed: Feed[Changes] = Feed()
    house = MemoryHouse(feed.publish)
    numbers = count(1)
    seller = partner or a_partner()
    desk = Desk(house.begin, house.begin, StoppedClock(), lambda: seller, lambda: f"id-{next(numbers)}")
    navigator = Navigator()
    shop = Shop(house, desk, feed, navigator, OrderService(desk), DraftService(desk))
    navigator.wanted.connect(shop.places.append)
    shop.keep_base(customer=customer or a_customer(), held=held, offers=offers)
    return shop


def _no_progress(_done: int, _total: int) -> None: ...


def _never() -> bool:
    return False
