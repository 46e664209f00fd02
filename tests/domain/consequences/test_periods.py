"""Which stretch of days a charge is for."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csp_desktop.domain.consequences.periods import Period, is_free, period_of
from csp_desktop.domain.enums import BillingCycle
from tests.builders import a_subscription


def test_bi_9_a_period_begins_on_the_anniversary_day() -> None:
    drawn = a_subscription(first_billed_on=date(2018, 3, 16))

    period = period_of(drawn, date(2026, 5, 4))

    assert period == Period(date(2026, 4, 16), date(2026, 5, 16))
    assert (period.left(date(2026, 5, 4)), period.days) == (12, 30)


def test_ca_4_an_annual_period_is_the_year_from_the_anniversary() -> None:
    annual = a_subscription(cycle=BillingCycle.ANNUAL, first_billed_on=date(2018, 2, 20))

    period = period_of(annual, date(2018, 4, 8))

    assert period == Period(date(2018, 2, 20), date(2019, 2, 20))
    assert period.left(date(2018, 4, 8)) == 318


@pytest.mark.parametrize(("day", "free"), [(date(2018, 3, 15), True), (date(2018, 3, 16), False)])
def test_bi_11_before_the_first_billing_period_nothing_is_charged(day: date, free: bool) -> None:
    bought = a_subscription(first_billed_on=date(2018, 3, 16))

    assert is_free(bought, day) is free
    assert (period_of(bought, day) is None) is free


@pytest.mark.parametrize("cycle", [BillingCycle.NONE, BillingCycle.UNKNOWN, BillingCycle.ONE_TIME])
def test_what_is_billed_otherwise_has_no_period(cycle: BillingCycle) -> None:
    assert period_of(a_subscription(cycle=cycle), date(2020, 1, 1)) is None


@given(
    anchor=st.dates(date(2015, 1, 1), date(2030, 12, 31)),
    days=st.integers(0, 5000),
    cycle=st.sampled_from([BillingCycle.MONTHLY, BillingCycle.ANNUAL]),
)
def test_every_day_lies_in_its_period_and_periods_meet(anchor: date, days: int, cycle: BillingCycle) -> None:
    bought, day = a_subscription(cycle=cycle, first_billed_on=anchor), anchor + timedelta(days)

    period = period_of(bought, day)

    assert period is not None
    assert period.starts_on <= day < period.next_on
    assert 1 <= period.left(day) <= period.days
    following = period_of(bought, period.next_on)
    assert following is not None
    assert following.starts_on == period.next_on
