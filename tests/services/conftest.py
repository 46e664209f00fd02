"""The services over a house in memory, with one customer and a small catalogue."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import count

import pytest

from csp_desktop.domain.country_rules import CountryRules
from csp_desktop.domain.customers import Customer
from csp_desktop.domain.editing import AddOnWish, Edits, StatusWish
from csp_desktop.domain.enums import BillingChoice, Reason
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.outbox import Entry
from csp_desktop.domain.overlay import Seen
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.services.changes import Changes
from csp_desktop.services.customers import CustomerService
from csp_desktop.services.desk import Desk
from csp_desktop.services.drafts import DraftService
from csp_desktop.services.orders import LineWish, OrderService, Submitted
from csp_desktop.services.outbox import OutboxService
from csp_desktop.services.subscriptions import SubscriptionService
from tests.builders import CUSTOMER_ID, OFFER_ID, a_customer, a_partner, a_trial, an_add_on, an_offer
from tests.fakes.fake_clock import FakeClock
from tests.fakes.memory_work import MemoryHouse


class AnyCountry:
    """Asks nothing of an address."""

    def codes(self) -> tuple[str, ...]:
        return ("US",)

    def rules(self, code: str) -> CountryRules:
        return CountryRules(country=code)


@dataclass
class Office:
    """Everything that a person's commands go through."""

    partner: Partner = field(default_factory=a_partner)
    publish: Callable[[Changes], None] | None = None

    def __post_init__(self) -> None:
        self.house = MemoryHouse(self.publish)
        self.clock = FakeClock()
        numbers = count(1)
        self.desk = Desk(
            begin=self.house.begin,
            read=self.house.begin,
            clock=self.clock,
            who_sells=lambda: self.partner,
            new_id=lambda: f"id-{next(numbers)}",
        )
        self.outbox = OutboxService(self.desk)
        self.orders = OrderService(self.desk)
        self.subscriptions = SubscriptionService(self.desk)
        self.customers = CustomerService(self.desk, AnyCountry())
        self.drafts = DraftService(self.desk)

    def stock(self, *offers: Offer) -> None:
        """Fill the catalogue."""
        self.house.shelves.offers.update({offer.id.casefold(): offer for offer in offers})

    def keep(self, *records: Customer | Subscription) -> None:
        """Let Partner Center know records."""
        with self.house.begin() as work:
            for record in records:
                if isinstance(record, Customer):
                    work.customers.save_base(record)
                else:
                    work.subscriptions.save_base(record)
            for customer in (each for each in records if isinstance(each, Customer)):
                self.desk.show_customer(work, customer.id, self.partner)
        self.house.published.clear()

    def sell(self, offer_id: str = OFFER_ID, quantity: int = 25, *add_ons: AddOnWish) -> Submitted:
        """Order one offer, billed monthly."""
        wish = LineWish(offer_id, quantity, add_ons=add_ons)
        return self.orders.submit(CUSTOMER_ID, BillingChoice.MONTHLY, (wish,))

    def change(self, subscription_id: str, quantity: int | None = None, *add_ons: AddOnWish) -> tuple[str, ...]:
        """Set another number of licences, or buy add-ons."""
        now = self.seen(subscription_id).now
        edits = Edits(now.friendly_name, now.quantity if quantity is None else quantity, add_ons=add_ons)
        return self.subscriptions.submit(subscription_id, edits)

    def turn(
        self, subscription_id: str, wish: StatusWish, reason: Reason | None = Reason.NON_PAYMENT
    ) -> tuple[str, ...]:
        """Suspend, cancel or reactivate."""
        now = self.seen(subscription_id).now
        edits = Edits(now.friendly_name, now.quantity, wish, None if wish is StatusWish.REACTIVATE else reason)
        return self.subscriptions.submit(subscription_id, edits)

    def seen(self, subscription_id: str) -> Seen[Subscription]:
        """Return a subscription as it is seen."""
        with self.house.begin() as work:
            return work.subscriptions.get(subscription_id)

    def entry(self, entry_id: str) -> Entry:
        """Return an entry of the outbox."""
        return self.house.shelves.outbox[entry_id]

    def open_entries(self) -> list[Entry]:
        """Return what waits."""
        return [entry for entry in self.house.shelves.outbox.values() if entry.is_open]

    def sell_as(self, **changes: object) -> Partner:
        """Sell as somebody a little different from now on."""
        self.partner = replace(self.partner, **changes)  # type: ignore[arg-type]  # names of its fields
        return self.partner


@pytest.fixture
def office() -> Office:
    """A customer who holds nothing yet, and three offers: a paid one, its trial, its add-on."""
    made = Office()
    made.stock(an_offer(), a_trial(), an_add_on())
    made.keep(a_customer())
    return made
