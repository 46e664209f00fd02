"""An office in memory with two customers and the real rules of countries, for the forms about customers."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from itertools import count

from csp_desktop.domain.customers import Customer
from csp_desktop.domain.outbox import Entry
from csp_desktop.domain.partners import Partner
from csp_desktop.services.customers import DRAFT_KIND, CustomerService
from csp_desktop.services.desk import Desk
from csp_desktop.services.drafts import DraftService
from csp_desktop.system.countries import CountryBook
from csp_desktop.viewmodels.navigator import Navigator, Place
from tests.builders import a_customer, a_partner
from tests.fakes.fake_clock import FakeClock
from tests.fakes.memory_work import MemoryHouse

TODAY = date(2026, 5, 4)


@dataclass
class CustomerOffice:
    """What the forms are given.

    Args:
        customers: Known to Partner Center.
    """

    customers: tuple[Customer, ...] = field(default_factory=lambda: (a_customer(),))
    partner: Partner = field(default_factory=a_partner)

    def __post_init__(self) -> None:
        self.house = MemoryHouse()
        self.clock = FakeClock(TODAY)
        numbers = count(1)
        self.desk = Desk(
            begin=self.house.begin,
            read=self.house.begin,
            clock=self.clock,
            who_sells=lambda: self.partner,
            new_id=lambda: f"entry-{next(numbers)}",
        )
        self.countries = CountryBook()
        self.service = CustomerService(self.desk, self.countries)
        self.drafts = DraftService(self.desk)
        self.navigator = Navigator()
        self.gone: list[Place] = []
        self.navigator.wanted.connect(self.gone.append)
        with self.desk.begin() as work:
            for customer in self.customers:
                work.customers.save_base(customer)
                self.desk.show_customer(work, customer.id, self.partner)

    @property
    def queued(self) -> list[Entry]:
        """Open entries of the outbox."""
        return [entry for entry in self.house.shelves.outbox.values() if entry.is_open]

    def draft(self, subject: str = "", kind: str = DRAFT_KIND) -> str | None:
        """The content of a form's draft."""
        found = self.house.shelves.drafts.get((kind, subject))
        return found.content if found is not None else None

    def seen(self, customer_id: str) -> Customer:
        """A customer as screens show it."""
        return self.service.case(customer_id).seen.now
