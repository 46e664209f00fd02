"""The sample data looks the same in both houses."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from csp_desktop.bootstrap.services import make_imports
from csp_desktop.services.desk import Desk
from tests.builders import a_partner
from tests.contracts.houses import House, file_house, memory_house


@dataclass(frozen=True)
class Noon:
    def now(self) -> datetime:
        return datetime(2020, 5, 4, 12, tzinfo=UTC)

    def today(self) -> date:
        return self.now().date()


def fill_with_samples(house: House) -> None:
    desk = Desk(begin=house.begin, read=house.read, clock=Noon(), who_sells=a_partner, new_id=lambda: str(uuid.uuid4()))
    make_imports(desk).samples(lambda _done, _all: None, lambda: False)


def test_the_samples_are_seen_alike(tmp_path: Path) -> None:
    with memory_house(tmp_path) as memory, file_house(tmp_path) as file:
        fill_with_samples(memory)
        fill_with_samples(file)

        with memory.read() as one, file.read() as other:
            ids = sorted(one.customers.ids())
            assert len(ids) > 30
            assert sorted(other.customers.ids()) == ids
            assert other.offers.all() == one.offers.all()
            for customer_id in ids:
                assert other.customers.get(customer_id) == one.customers.get(customer_id)
                assert other.subscriptions.of_customer(customer_id) == one.subscriptions.of_customer(customer_id)
                assert other.orders.of_customer(customer_id) == one.orders.of_customer(customer_id)
        assert memory.published == file.published
