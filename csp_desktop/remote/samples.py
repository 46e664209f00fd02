"""The sample data: documents as Partner Center answers them, with days counted from today."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.orders import Order, OrderLine
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.remote.catalog import read_catalog
from csp_desktop.remote.customers import read_customer
from csp_desktop.remote.local_facts import read_local_facts
from csp_desktop.remote.members import Members, compact, type_name
from csp_desktop.remote.orders import read_order
from csp_desktop.remote.subscriptions import read_subscription
from csp_desktop.services.ports.world import SampleContent

SAMPLE_FILES = ("offers.json", "customers.json", "subscriptions.json", "orders.json")
"""Where the documents lie in the folder of the sample data, in the order in which ``read_samples`` takes them."""

LOCAL = "local"
"""The member of a resource that holds what only we know."""

RELATIVE_DAY = re.compile(r"today(?P<days>[+-]\d{1,5})?(?:T(?P<clock>[01]\d:[0-5]\d|2[0-3]:[0-5]\d))?", re.ASCII)


def read_samples(
    offers: object, customers: object, subscriptions: object, orders: object, today: date
) -> SampleContent:
    """Return the sample data as of a day.

    Args:
        offers: A Collection of offers.
        customers: A Collection of customers.
        subscriptions: A Collection of subscriptions for each customer's id.
        orders: A Collection of orders for each customer's id.

    Raises:
        ExpectedError: Anything in it is wrong; sample data has no item that may be left out.
    """
    catalog = read_catalog(offers)
    for refused in catalog.refused:
        raise ExpectedError(refused.code, **refused.facts)
    by_id = {read.offer.id.casefold(): read.offer for read in catalog.offers}
    names = {key: offer.name for key, offer in by_id.items()}
    return SampleContent(
        offers=tuple((read.offer, read.raw) for read in catalog.offers),
        customers=tuple(
            (read_local_facts(item).laid_on_customer(read_customer(item)), _raw(item))
            for item in _items(dated(customers, today))
        ),
        subscriptions=tuple(
            (
                with_names(read_local_facts(item).laid_on_subscription(read_subscription(item, customer_id)), names),
                _raw(item),
            )
            for customer_id, item in _items_of_customers(dated(subscriptions, today))
        ),
        orders=tuple(
            (with_offers(read_order(item), by_id), _raw(item)) for _, item in _items_of_customers(dated(orders, today))
        ),
    )


def dated(document: object, today: date) -> object:
    """Return a document in which ``today``, ``today-7`` and ``today+30T09:30`` are dates; other texts stay.

    They are written as the wire writes them, ``2024-03-01T00:00:00Z``, and days as ``2024-03-01`` inside ``local``.
    """
    return _dated(document, today, "T00:00:00Z")


def _dated(document: object, today: date, clock: str) -> object:
    if isinstance(document, str):
        match = RELATIVE_DAY.fullmatch(document)
        if match is None:
            return document
        day = (today + timedelta(days=int(match["days"] or 0))).isoformat()
        return f"{day}T{match['clock']}:00Z" if match["clock"] else day + clock
    if isinstance(document, list):
        return [_dated(item, today, clock) for item in document]
    if isinstance(document, Mapping):
        return {name: _dated(value, today, "" if name == LOCAL else clock) for name, value in document.items()}
    return document


def _raw(item: Mapping[str, object]) -> str:
    """Return the resource as Partner Center would have sent it, and would take it back: without our own facts."""
    return compact({name: value for name, value in item.items() if name != LOCAL})


def with_names(subscription: Subscription, names: Mapping[str, str]) -> Subscription:
    """Return a subscription whose scheduled next term calls its offer by name; the wire names none.

    Args:
        names: Of offers, by id without case.
    """
    scheduled = subscription.bound.scheduled
    if subscription.commitment is None or scheduled is None:
        return subscription
    name = names.get(scheduled.offer_id.casefold(), scheduled.offer_name)
    return replace(
        subscription,
        commitment=replace(subscription.commitment, scheduled=replace(scheduled, offer_name=name)),
    )


def with_offers(order: Order, offers: Mapping[str, Offer]) -> Order:
    """Return an order whose lines say what the catalogue knows of their offers.

    Args:
        offers: By id without case.
    """
    return replace(order, lines=tuple(_with_offer(line, offers.get(line.offer_id.casefold())) for line in order.lines))


def _with_offer(line: OrderLine, offer: Offer | None) -> OrderLine:
    if offer is None:
        return line
    return replace(
        line,
        offer_name=offer.name,
        unit=offer.unit,
        billing=offer.billing,
        is_trial=offer.is_trial,
        is_auto_renewable=offer.is_auto_renewable,
        term=offer.term,
        term_unit=offer.term_unit,
    )


def _items_of_customers(document: object) -> Iterator[tuple[str, Mapping[str, object]]]:
    for customer_id, collection in _object(document).items():
        for item in _items(collection):
            yield customer_id, item


def _items(document: object) -> Iterator[Mapping[str, object]]:
    for members in Members(_object(document)).inner_all("items"):
        yield members.item


def _object(document: object) -> Mapping[str, object]:
    if not isinstance(document, Mapping):
        raise ExpectedError(Code.ITEM_NOT_AN_OBJECT, found=type_name(document))
    return document
