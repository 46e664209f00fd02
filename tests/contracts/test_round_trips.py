"""What is put into a house comes out of it, field by field, whatever it is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from csp_desktop.domain.customers import Customer
from csp_desktop.domain.enums import BillingCycle
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.orders import Order
from csp_desktop.domain.outbox import Entry
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.services.ports.stores import CustomerFigures, Draft, Work
from tests.builders import CUSTOMER_ID, SUBSCRIPTION_ID, a_customer, a_subscription, an_offer, an_order_line
from tests.contracts.houses import House
from tests.contracts.values import CUSTOMERS, ENTRIES, HOSTILE, OFFERS, ORDERS, SUBSCRIPTIONS, TEXT, WHOLE

# One house serves all examples of a test: each leaves it as it was.
many = settings(
    max_examples=40,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)
hostile = pytest.mark.parametrize("text", [*HOSTILE, "x" * 10_000], ids=lambda text: ascii(text[:12]))


class Undone(Exception):
    """Ends a transaction without a trace."""


@contextmanager
def undone(house: House) -> Iterator[Work]:
    with suppress(Undone), house.begin() as work:
        yield work
        raise Undone


@given(customer=CUSTOMERS)
@many
def test_a_customer_comes_back_as_it_was(house: House, customer: Customer) -> None:
    with undone(house) as work:
        work.customers.save_base(customer)

        assert work.customers.get(customer.id).base == customer


@given(subscription=SUBSCRIPTIONS)
@many
def test_a_subscription_comes_back_as_it_was(house: House, subscription: Subscription) -> None:
    with undone(house) as work:
        work.customers.save_base(a_customer(id=subscription.customer_id))
        work.subscriptions.save_base(subscription)

        assert work.subscriptions.get(subscription.id).base == subscription


@given(order=ORDERS)
@many
def test_an_order_comes_back_as_it_was(house: House, order: Order) -> None:
    with undone(house) as work:
        work.customers.save_base(a_customer(id=order.customer_id))
        work.orders.save_base(order)

        assert work.orders.find(order.id) == order


@given(offer=OFFERS)
@many
def test_an_offer_comes_back_as_it_was(house: House, offer: Offer) -> None:
    with undone(house) as work:
        work.offers.merge([(offer, "")], lambda _done, _all: None, lambda: False)

        assert work.offers.find(offer.id) == offer


@given(entry=ENTRIES)
@many
def test_an_outbox_entry_comes_back_as_it_was(house: House, entry: Entry) -> None:
    with undone(house) as work:
        work.outbox.add(entry)

        assert work.outbox.get(entry.id) == entry


@given(draft=st.builds(Draft, TEXT, TEXT, TEXT, TEXT))
@many
def test_a_draft_comes_back_as_it_was(house: House, draft: Draft) -> None:
    with undone(house) as work:
        work.drafts.save(draft)

        assert work.drafts.find(draft.kind, draft.subject) == draft


@given(customer=CUSTOMERS, counts=st.tuples(WHOLE, WHOLE, WHOLE))
@many
def test_any_customer_can_be_shown_and_hidden(house: House, customer: Customer, counts: tuple[int, int, int]) -> None:
    active, suspended, pending = counts
    with undone(house) as work:
        work.customers.save_base(customer)
        seen = work.customers.get(customer.id)
        work.customers.show(seen, CustomerFigures(active, suspended, date(2020, 2, 29), pending))
        shown = work.customers.ids()
        work.customers.hide(customer.id)

        assert (shown, work.customers.ids()) == ((customer.id,), ())


@hostile
def test_hostile_text_is_data_in_every_store(house: House, text: str) -> None:
    customer = a_customer(id=text, company=text, domain=text, tags=(text, text))
    subscription = a_subscription(id=text, customer_id=text, friendly_name=text, actions=(text,))
    offer = an_offer(id=text, name=text, description=text, prerequisites=(text,))
    order = Order(text, text, BillingCycle.MONTHLY, (an_order_line(friendly_name=text),), number=text)
    with house.begin() as work:
        work.customers.save_base(customer, raw=text)
        work.subscriptions.save_base(subscription, raw=text)
        work.orders.save_base(order, raw=text)
        work.offers.merge([(offer, text)], lambda _done, _all: None, lambda: False)
        work.customers.show(work.customers.get(text), CustomerFigures())
        work.subscriptions.show(work.subscriptions.get(text), date(2018, 12, 3))
        work.drafts.save(Draft(text, text, text, text))

    with house.read() as work:
        assert work.customers.get(text).now == customer
        assert work.subscriptions.get(text).now == subscription
        assert work.orders.of_customer(text) == (order,)
        assert work.offers.find(text) == offer
        assert work.drafts.all() == (Draft(text, text, text, text),)
        assert work.customers.ids() == (text,)
        assert work.customers.is_domain_taken(text)


def test_base_is_replaced_as_a_whole(house: House) -> None:
    subscription = a_subscription()
    renamed = replace(subscription, friendly_name="Front desk", auto_renews=None, suspended_on=date(2019, 1, 1))
    with house.begin() as work:
        work.customers.save_base(a_customer())
        work.subscriptions.save_base(subscription)

    with house.begin() as work:
        work.subscriptions.save_base(renamed)
        work.customers.save_base(a_customer(company="Contoso Two"))

    with house.read() as work:
        assert work.subscriptions.get(SUBSCRIPTION_ID).base == renamed
        assert work.customers.get(CUSTOMER_ID).now.company == "Contoso Two"
