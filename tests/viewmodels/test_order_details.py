"""What an order says beside its offers, for whoever places it by hand."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from csp_desktop.domain.changes import AddAddOn, PlaceOrder
from csp_desktop.domain.enums import BillingCycle, CommerceLine, Term
from csp_desktop.domain.orders import OrderLine
from csp_desktop.viewmodels.change_sentences import change_details
from tests.builders import an_order_line

NEW: dict[str, Any] = {"line": CommerceLine.NEW_COMMERCE, "plan_term": Term.YEAR}


def an_order(*lines: OrderLine) -> PlaceOrder:
    return PlaceOrder(
        customer_id="customer-1", company="Contoso", order_id="order-1", cycle=BillingCycle.MONTHLY, lines=lines
    )


def told(change: PlaceOrder | AddAddOn) -> list[tuple[str, str]]:
    """What stands above the offers."""
    return [(label, after) for label, _before, after in change_details(change) if "licence" not in after]


def test_bi_20_an_order_of_new_commerce_names_its_term_plan_and_renewal() -> None:
    order = an_order(an_order_line(**NEW), an_order_line(**NEW, number=1))

    assert told(order) == [("Term", "1 year, billed monthly"), ("Auto-renew", "On")]
    assert len(change_details(order)) == 4


def test_bi_27_a_last_day_that_was_chosen_and_a_renewal_that_is_off_are_named() -> None:
    order = an_order(an_order_line(**NEW, ends_on=date(2026, 12, 31), auto_renews=False))

    assert told(order) == [
        ("Term", "1 year, billed monthly"),
        ("Term ends", "31 Dec 2026 (UTC)"),
        ("Auto-renew", "Off"),
    ]


@pytest.mark.parametrize(("converts", "word"), [(True, "On"), (False, "Off")])
def test_tr_12_a_trial_of_new_commerce_says_whether_it_becomes_paid(converts: bool, word: str) -> None:
    order = an_order(an_order_line(**{**NEW, "plan_term": Term.MONTH}, is_trial=True, auto_renews=converts))

    assert told(order) == [("Term", "Trial"), ("Auto-renew", word)]


@pytest.mark.parametrize(("is_trial", "word"), [(False, "Monthly"), (True, "Trial")])
def test_the_legacy_line_has_a_billing_and_no_choice_of_renewal(is_trial: bool, word: str) -> None:
    assert told(an_order(an_order_line(is_trial=is_trial))) == [("Billing", word)]


@pytest.mark.parametrize(
    ("line", "rows"), [({}, []), (NEW, [("Term", "1 year, billed monthly"), ("Auto-renew", "On")])]
)
def test_av_8_an_add_on_names_its_base_first(line: dict[str, Any], rows: list[tuple[str, str]]) -> None:
    add_on = AddAddOn(
        customer_id="customer-1",
        company="Contoso",
        base_id="base-1",
        base_name="Sales",
        order_id="order-1",
        cycle=BillingCycle.MONTHLY,
        line=an_order_line(**line),
    )

    assert told(add_on) == [("Base subscription", "Sales"), *rows]
