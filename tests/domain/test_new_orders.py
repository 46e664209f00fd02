"""What an order of new commerce brings, and what travels together."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from csp_desktop.domain.changes import PlaceOrder
from csp_desktop.domain.enums import BillingChoice, BillingCycle, Cloud, CommerceLine, Source, Term
from csp_desktop.domain.order_splitting import split_by_cycle
from csp_desktop.domain.orders import OrderLine, line_of
from csp_desktop.domain.subscriptions import NextTerm, SeatBatch, Subscription
from csp_desktop.storage.packing import pack_change, unpack_change
from tests.builders import (
    CUSTOMER_ID,
    PLAN_OFFER_ID,
    SUBSCRIPTION_ID,
    a_plan_offer,
    a_plan_trial,
    an_offer,
    an_order_line,
)

YEAR = BillingChoice.YEAR_MONTHLY


def a_plan_line(choice: BillingChoice = YEAR, **changes: object) -> OrderLine:
    return line_of(a_plan_offer(), 0, 12, SUBSCRIPTION_ID, choice=choice, **changes)  # type: ignore[arg-type]  # builders take any field


def an_order(*lines: OrderLine, cycle: BillingCycle = BillingCycle.MONTHLY, cloud: Cloud = Cloud.GLOBAL) -> PlaceOrder:
    return PlaceOrder(
        customer_id=CUSTOMER_ID, company="Contoso", order_id="order-1", cycle=cycle, lines=lines, cloud=cloud
    )


def bought(line: OrderLine, day: date, cloud: Cloud = Cloud.GLOBAL) -> Subscription:
    subscription = an_order(line, cloud=cloud).over_subscription(SUBSCRIPTION_ID, None, day)
    assert subscription is not None
    return subscription


def test_t14_a_year_bought_on_14_january_2021_ends_on_13_january_2022() -> None:
    assert bought(a_plan_line(), date(2021, 1, 14)).commitment_ends_on == date(2022, 1, 13)


def test_ca_10_the_window_counts_from_the_start_of_the_day_and_says_so() -> None:
    subscription = bought(a_plan_line(), date(2026, 3, 10))

    until = datetime(2026, 3, 17, tzinfo=UTC)
    assert subscription.commitment is not None
    assert subscription.commitment.cancellable_until == until
    assert subscription.commitment.full_refund_until == datetime(2026, 3, 11, tzinfo=UTC)
    assert subscription.commitment.is_earliest
    assert subscription.commitment.batches == (SeatBatch(12, until, is_earliest=True),)


@pytest.mark.parametrize(
    ("day", "cloud", "until"),
    [
        pytest.param(date(2022, 3, 17), Cloud.GLOBAL, datetime(2022, 3, 20, tzinfo=UTC), id="CA-10 72 hours"),
        pytest.param(date(2022, 3, 18), Cloud.GLOBAL, datetime(2022, 3, 25, tzinfo=UTC), id="CA-10 168 hours"),
        pytest.param(date(2022, 3, 17), Cloud.US_GOVERNMENT, datetime(2022, 3, 24, tzinfo=UTC), id="CA-10 elsewhere"),
    ],
)
def test_ca_10_the_rule_of_the_day_binds(day: date, cloud: Cloud, until: datetime) -> None:
    assert bought(a_plan_line(), day, cloud).bound.cancellable_until == until


def test_qt_14_renewal_is_on_unless_it_was_switched_off() -> None:
    assert bought(a_plan_line(), date(2026, 3, 10)).auto_renews is True
    assert bought(a_plan_line(auto_renews=False), date(2026, 3, 10)).auto_renews is False


def test_bi_20_the_subscription_has_its_term_and_line() -> None:
    subscription = bought(a_plan_line(BillingChoice.THREE_YEARS_ANNUAL), date(2021, 10, 15))

    assert (subscription.line, subscription.term) == (CommerceLine.NEW_COMMERCE, "P3Y")
    assert subscription.committed_to is Term.THREE_YEARS
    assert subscription.commitment_ends_on == date(2024, 10, 14)


@pytest.mark.parametrize(
    ("day", "ends_on"),
    [
        pytest.param(date(2022, 7, 15), date(2023, 6, 30), id="T19"),
        pytest.param(date(2023, 6, 30), date(2023, 6, 30), id="BI-27 accepted on that very day"),
        pytest.param(date(2023, 7, 1), date(2024, 6, 30), id="BI-27 accepted when it is over: a full term"),
    ],
)
def test_bi_27_the_chosen_last_day_holds_until_it_is_over(day: date, ends_on: date) -> None:
    assert bought(a_plan_line(ends_on=date(2023, 6, 30)), day).commitment_ends_on == ends_on


def test_t21_an_order_typed_on_30_june_and_accepted_on_1_july_starts_in_july() -> None:
    line = a_plan_line()

    assert bought(line, date(2026, 6, 30)).commitment_ends_on == date(2027, 6, 29)
    assert bought(line, date(2026, 7, 1)).commitment_ends_on == date(2027, 6, 30)


def test_or_17_what_an_order_reckons_is_assumed() -> None:
    subscription = bought(a_plan_line(), date(2026, 3, 10))

    assert subscription.source_of("commitment_ends_on") is Source.ASSUMED
    assert subscription.source_of("created_on") is Source.ASSUMED
    assert subscription.source_of("commitment") is Source.ASSUMED
    assert subscription.source_of("first_billed_on") is Source.PARTNER_CENTER


def test_tr_12_a_trial_becomes_a_paid_year_by_itself() -> None:
    line = line_of(a_plan_trial(), 0, 25, SUBSCRIPTION_ID, choice=BillingChoice.TRIAL, converts_to=a_plan_offer())

    subscription = bought(line, date(2026, 3, 10))

    assert (subscription.is_trial, subscription.auto_renews, subscription.term) == (True, True, "P1M")
    assert subscription.commitment_ends_on == date(2026, 4, 9)
    assert subscription.bound.scheduled == NextTerm(
        PLAN_OFFER_ID, "Business Premium", 25, Term.YEAR, BillingCycle.MONTHLY
    )
    assert (subscription.bound.cancellable_until, subscription.bound.batches) == (None, ())


def test_tr_12_without_renewal_a_trial_ends() -> None:
    line = line_of(a_plan_trial(), 0, 25, SUBSCRIPTION_ID, auto_renews=False)

    assert bought(line, date(2026, 3, 10)).bound.scheduled is None


def test_tr_3_the_length_of_a_trial_is_read_from_the_offer() -> None:
    line = line_of(a_plan_trial(plans=(), term=45, term_unit="Days"), 0, 25, SUBSCRIPTION_ID)

    assert bought(line, date(2026, 3, 10)).commitment_ends_on == date(2026, 4, 24)


def test_a_stored_order_of_the_first_version_still_reads() -> None:
    text = (
        '{"customer_id":"c","company":"Contoso","order_id":"o","cycle":"monthly","opened_on":null,"lines":[{"number":0,'
        '"offer_id":"x","offer_name":"X","quantity":5,"subscription_id":"s","friendly_name":"","unit":"Licenses",'
        '"billing":"license","is_trial":false,"is_auto_renewable":true,"term":1,"term_unit":"Year","parent_id":"",'
        '"partner_id":"","line":"legacy"}]}'
    )

    change = unpack_change("place_order", text)

    assert isinstance(change, PlaceOrder)
    assert (change.cloud, change.lines[0].plan_term) == (Cloud.GLOBAL, Term.UNKNOWN)


def test_an_order_of_new_commerce_survives_being_stored() -> None:
    order = an_order(a_plan_line(ends_on=date(2026, 6, 30), is_attested=True), cloud=Cloud.US_GOVERNMENT)

    assert unpack_change(order.kind, pack_change(order)) == order


# What travels together.


def test_or_4_each_line_plan_and_term_makes_an_order_of_its_own() -> None:
    catalog = {offer.id.casefold(): offer for offer in (an_offer(), a_plan_offer())}
    year, month, upfront = (a_plan_line(choice) for choice in (YEAR, BillingChoice.MONTH, BillingChoice.YEAR_UPFRONT))
    monthly, annual = BillingCycle.MONTHLY, BillingCycle.ANNUAL
    lines = ((an_order_line(), monthly), (year, monthly), (month, monthly), (upfront, annual), (year, monthly))

    parts = split_by_cycle(lines, catalog)

    legacy, new = CommerceLine.LEGACY, CommerceLine.NEW_COMMERCE
    assert [(part.commerce, part.cycle, part.term, len(part.lines)) for part in parts] == [
        (legacy, monthly, Term.UNKNOWN, 1),
        (new, monthly, Term.YEAR, 2),
        (new, monthly, Term.MONTH, 1),
        (new, annual, Term.YEAR, 1),
    ]
    assert [line.number for line in parts[1].lines] == [0, 1]
