"""Sample data, dated from today."""

from __future__ import annotations

from datetime import date

import pytest

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.remote.samples import dated, read_samples
from tests.remote.wire import a_customer_item, a_subscription_item, an_offer_item, an_order_item

TODAY = date(2024, 3, 1)
CUSTOMER = "7d3b1f60-2a54-4c1e-9b0f-51c4f0a7e211"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("today", "2024-03-01T00:00:00Z"),
        ("today-1", "2024-02-29T00:00:00Z"),
        ("today+31", "2024-04-01T00:00:00Z"),
        ("today-2T09:30", "2024-02-28T09:30:00Z"),
        ("todayT23:59", "2024-03-01T23:59:00Z"),
        ("today+1T24:00", "today+1T24:00"),
        ("today is fine", "today is fine"),
        ("Today", "Today"),
    ],
)
def test_only_a_whole_relative_day_becomes_a_date(text: str, expected: str) -> None:
    assert dated({"list": [text, 1, None]}, TODAY) == {"list": [expected, 1, None]}


def test_days_of_our_own_facts_have_no_clock_time() -> None:
    document = {"creationDate": "today", "local": {"openedOn": "today-1", "agreement": {"dateAgreed": "today-366"}}}

    assert dated(document, TODAY) == {
        "creationDate": "2024-03-01T00:00:00Z",
        "local": {"openedOn": "2024-02-29", "agreement": {"dateAgreed": "2023-03-01"}},
    }


def test_samples_are_read_with_their_days_facts_and_offers() -> None:
    subscription = a_subscription_item(creationDate="today-30", local={"suspendedOn": "today-2"})

    samples = read_samples(
        offers={"items": [an_offer_item(unitType="Seats")]},
        customers={"items": [a_customer_item(local={"tags": ["school"]})]},
        subscriptions={CUSTOMER: {"items": [subscription]}},
        orders={CUSTOMER: {"items": [an_order_item(creationDate="today-30")]}},
        today=TODAY,
    )

    assert [offer.name for offer, _ in samples.offers] == ["Desk Suite"]
    assert [customer.tags for customer, _ in samples.customers] == [("school",)]
    read, raw = samples.subscriptions[0]
    assert (read.customer_id, read.created_on, read.suspended_on) == (CUSTOMER, date(2024, 1, 31), date(2024, 2, 28))
    assert '"creationDate":"2024-01-31T00:00:00Z"' in raw
    assert "local" not in raw
    order, _ = samples.orders[0]
    assert [(line.offer_name, line.unit) for line in order.lines] == [("Desk Suite", "Seats")]
    assert order.created_on == date(2024, 1, 31)


def test_an_order_of_an_offer_that_is_not_in_the_catalogue_is_read() -> None:
    samples = read_samples(
        {"items": [an_offer_item(id="OTHER")]}, {}, {}, {CUSTOMER: {"items": [an_order_item()]}}, TODAY
    )

    assert samples.orders[0][0].lines[0].offer_name == "Reception"


def test_sample_data_may_not_be_wrong_in_part() -> None:
    offers = {"items": [an_offer_item(), an_offer_item(id=None)]}

    with pytest.raises(ExpectedError) as caught:
        read_samples(offers, {}, {}, {}, TODAY)

    assert caught.value.code is Code.MEMBER_MISSING


@pytest.mark.parametrize("document", [[], "text", {CUSTOMER: []}])
def test_documents_of_another_shape_are_refused(document: object) -> None:
    with pytest.raises(ExpectedError) as caught:
        read_samples({"items": [an_offer_item()]}, {}, document, {}, TODAY)

    assert caught.value.code is Code.ITEM_NOT_AN_OBJECT
