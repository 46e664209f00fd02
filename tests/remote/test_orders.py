"""Orders as Partner Center writes them."""

from __future__ import annotations

from datetime import date

import pytest

from csp_desktop.domain.enums import (
    BillingCycle,
    CommerceLine,
    Term,
)
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.domain.orders import OrderLine
from csp_desktop.remote.orders import read_order
from tests.remote.wire import an_order_item


def test_or_14_an_order_is_read_with_its_lines_and_its_status_as_it_came() -> None:
    order = read_order(an_order_item())

    assert (order.id, order.number, order.cycle, order.status) == (
        "order-1", "order-1", BillingCycle.MONTHLY, "completed",
    )  # fmt: skip
    assert order.created_on == date(2018, 2, 2)
    assert order.lines == (
        OrderLine(
            number=0,
            offer_id="5D0F6C11-2E0B-4C0B-8E6A-0C6E4E1D7A01",
            offer_name="Reception",
            quantity=25,
            subscription_id="A1B2C3D4-0000-4000-8000-000000000001",
            friendly_name="Reception",
            partner_id="5550123",
        ),
    )


def test_tr_17_the_cycle_none_makes_lines_trials() -> None:
    order = read_order(an_order_item(billingCycle="none"))

    assert order.lines[0].is_trial


def test_a_line_may_wait_for_its_subscription() -> None:
    order = read_order(an_order_item(lineItems=[{"offerId": "O", "quantity": 1}, {"offerId": "P", "quantity": 2}]))

    assert [(line.number, line.subscription_id) for line in order.lines] == [(0, ""), (1, "")]


@pytest.mark.parametrize("lines", ["text", [1], [{"quantity": 1}]])
def test_an_order_with_wrong_lines_is_refused(lines: object) -> None:
    with pytest.raises(ExpectedError):
        read_order(an_order_item(lineItems=lines))


def test_a_line_of_new_commerce_has_its_term_and_a_lasting_offer() -> None:
    line = {
        "lineItemNumber": 0,
        "offerId": "P1:0001:A1",
        "quantity": 5,
        "termDuration": "P3Y",
        "customTermEndDate": "2024-05-31T00:00:00Z",
        "attestationAccepted": True,
    }

    (read,) = read_order(an_order_item(lineItems=[line])).lines

    assert (read.offer_id, read.line, read.plan_term) == ("P1:0001", CommerceLine.NEW_COMMERCE, Term.THREE_YEARS)
    assert (read.ends_on, read.is_attested) == (date(2024, 5, 31), True)
