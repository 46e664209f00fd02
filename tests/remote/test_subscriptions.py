"""Subscriptions as Partner Center writes them."""

from __future__ import annotations

from datetime import date

import pytest

from csp_desktop.domain.enums import (
    BillingCycle,
    BillingType,
    CommerceLine,
    Status,
)
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.remote.subscriptions import read_subscription
from tests.remote.wire import a_subscription_item


def test_a_subscription_is_read_with_utc_days() -> None:
    subscription = read_subscription(a_subscription_item(), "customer-1")

    assert subscription == Subscription(
        id="A1B2C3D4-0000-4000-8000-000000000001",
        reported_id="A1B2C3D4-0000-4000-8000-000000000001",
        customer_id="customer-1",
        offer_id="5D0F6C11-2E0B-4C0B-8E6A-0C6E4E1D7A01",
        offer_name="Desk Suite",
        friendly_name="Reception",
        quantity=25,
        status=Status.ACTIVE,
        status_text="active",
        cycle=BillingCycle.MONTHLY,
        cycle_text="monthly",
        created_on=date(2018, 2, 2),
        effective_on=date(2018, 2, 2),
        commitment_ends_on=date(2019, 2, 1),
        order_id="order-1",
        auto_renews=True,
        partner_id="5550123",
        actions=("edit",),
    )


@pytest.mark.parametrize(
    ("value", "status", "text"),
    [
        ("Suspended", Status.SUSPENDED, "Suspended"),
        (2, Status.SUSPENDED, "2"),
        (6, Status.DISABLED, "6"),
        ("quarantined", Status.UNKNOWN, "quarantined"),
        (77, Status.UNKNOWN, "77"),
        (None, Status.UNKNOWN, ""),
    ],
)
def test_a_status_is_read_by_name_or_number_and_kept_verbatim(value: object, status: Status, text: str) -> None:
    subscription = read_subscription(a_subscription_item(status=value), "c")

    assert (subscription.status, subscription.status_text) == (status, text)


def test_what_a_subscription_leaves_out_is_not_known() -> None:
    item = {"id": "S", "offerId": "O", "quantity": 1, "commitmentEndDate": "9999-12-31T00:00:00Z"}

    subscription = read_subscription(item, "c")

    assert (subscription.auto_renews, subscription.commitment_ends_on, subscription.created_on) == (None, None, None)
    assert (subscription.name, subscription.billing, subscription.cycle) == (
        "O", BillingType.LICENSE, BillingCycle.UNKNOWN,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        ({"offerId": "MS-AZR-0145P"}, CommerceLine.LEGACY),
        ({"offerId": "CFQ7:0001:CFQ7"}, CommerceLine.NEW_COMMERCE),
        ({"productType": {"id": "OnlineServicesNCE"}}, CommerceLine.NEW_COMMERCE),
    ],
)
def test_the_commerce_line_is_told_by_offer_or_product(changes: dict[str, object], line: CommerceLine) -> None:
    assert read_subscription(a_subscription_item(**changes), "c").line is line


@pytest.mark.parametrize("name", ["id", "offerId", "quantity"])
def test_a_subscription_without_what_it_needs_is_refused(name: str) -> None:
    with pytest.raises(ExpectedError) as caught:
        read_subscription(a_subscription_item(**{name: None}), "c")

    assert caught.value.facts == {"member": name}
