"""The expiry of a suspension against calculations of another make, over random days of the calendar."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import BillingCycle, Cloud, Status
from csp_desktop.domain.expiry import Expiry, expiry_of
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.transitions import may_reactivate, may_record_deletion
from tests.builders import a_partner, a_subscription

SETTINGS = settings(max_examples=200, deadline=None)
SINCE_2017 = st.dates(date(2017, 3, 1), date(2399, 12, 31))
NINETY_CLOUDS = st.sampled_from((Cloud.GLOBAL, Cloud.US_GOVERNMENT, Cloud.GERMANY))
MONTH_ENDS_AND_LEAP_DAYS = st.sampled_from(
    (date(2019, 12, 31), date(2020, 2, 28), date(2020, 2, 29), date(2024, 1, 31), date(2100, 2, 28), date(2399, 11, 30))
)
DAYS = SINCE_2017 | MONTH_ENDS_AND_LEAP_DAYS
CYCLES = st.sampled_from((BillingCycle.MONTHLY, BillingCycle.ANNUAL))
SECOND = timedelta(seconds=1)


def suspended(
    since: date, opened: date | None, billed: date | None, cycle: BillingCycle = BillingCycle.MONTHLY
) -> Subscription:
    return a_subscription(
        status=Status.SUSPENDED,
        suspended_on=since,
        opened_on=opened,
        first_billed_on=billed,
        cycle=cycle,
        commitment_ends_on=None,
    )


def expiry(subscription: Subscription, cloud: Cloud = Cloud.GLOBAL) -> Expiry:
    found = expiry_of(subscription, a_partner(cloud=cloud))
    assert found is not None
    return found


def is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def turned(day: date, leaves: int) -> tuple[int, int, int]:
    """Tear so many leaves off a calendar that knows nothing but the lengths of its months."""
    year, month, number = day.year, day.month, day.day
    for _ in range(leaves):
        lengths = (31, 29 if is_leap(year) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
        number += 1
        if number > lengths[month - 1]:
            number, month = 1, month + 1
        if month > 12:
            month, year = 1, year + 1
    return year, month, number


def leaves_between(start: date, end: date) -> int:
    """Count the days from one to a later one by tearing leaves; no more than 200 are of interest."""
    for leaves in range(200):
        if turned(start, leaves) == (end.year, end.month, end.day):
            return leaves
    return 200


@SETTINGS
@given(since=DAYS, opened=DAYS, free_days=st.integers(0, 60), cloud=st.sampled_from(Cloud), cycle=CYCLES)
def test_ex_1_and_ex_3_agree_with_tearing_leaves_off_a_calendar(
    since: date, opened: date, free_days: int, cloud: Cloud, cycle: BillingCycle
) -> None:
    billed = opened + timedelta(free_days)

    found = expiry(suspended(since, opened, billed, cycle), cloud)

    leaves = 60 if cloud is Cloud.CHINA else min(120, 90 + leaves_between(opened, billed))
    assert (found.expires_on.year, found.expires_on.month, found.expires_on.day) == turned(since, leaves)


@SETTINGS
@given(since=DAYS, opened=st.none() | DAYS, billed=st.none() | DAYS, cloud=NINETY_CLOUDS, cycle=CYCLES)
def test_ex_1_whatever_is_known_it_is_90_to_120_days(
    since: date, opened: date | None, billed: date | None, cloud: Cloud, cycle: BillingCycle
) -> None:
    found = expiry(suspended(since, opened, billed, cycle), cloud)

    assert 90 <= found.days <= 120
    assert found.gap >= 0
    assert found.days == min(120, 90 + found.gap)


@SETTINGS
@given(since=DAYS, later=st.integers(1, 4000), opened=st.none() | DAYS, billed=st.none() | DAYS, cloud=NINETY_CLOUDS)
def test_a_later_suspension_never_expires_earlier(
    since: date, later: int, opened: date | None, billed: date | None, cloud: Cloud
) -> None:
    first = suspended(since, opened, billed)

    second = replace(first, suspended_on=since + timedelta(later))

    assert expiry(second, cloud).expires_on - expiry(first, cloud).expires_on == timedelta(later)


@SETTINGS
@given(since=DAYS, opened=DAYS, billed=DAYS, cloud=st.sampled_from(Cloud))
def test_e_18_to_learn_a_day_never_shortens_what_was_shown(
    since: date, opened: date, billed: date, cloud: Cloud
) -> None:
    known = expiry(suspended(since, opened, billed), cloud)

    for guess in (suspended(since, None, None), suspended(since, opened, None), suspended(since, None, billed)):
        assert expiry(guess, cloud).expires_on <= known.expires_on
        assert expiry(guess, cloud).is_earliest or cloud is Cloud.CHINA
    assert not known.is_earliest


@pytest.mark.parametrize(
    ("cloud", "free_days", "last"),
    [
        (Cloud.GLOBAL, 0, 90),
        (Cloud.GLOBAL, 1, 91),
        (Cloud.GLOBAL, 15, 105),
        (Cloud.GLOBAL, 29, 119),
        (Cloud.GLOBAL, 30, 120),
        (Cloud.GLOBAL, 31, 120),
        (Cloud.US_GOVERNMENT, 15, 105),
        (Cloud.GERMANY, 15, 105),
        (Cloud.CHINA, 15, 60),
    ],
)
def test_oq_4_the_day_ends_at_midnight_utc_and_no_second_later(cloud: Cloud, free_days: int, last: int) -> None:
    since, opened = date(2018, 9, 4), date(2018, 3, 1)
    now = suspended(since, opened, opened + timedelta(free_days))
    partner = a_partner(cloud=cloud)
    over = datetime.combine(since + timedelta(last + 1), time(), UTC)

    assert may_reactivate(now, None, partner, over - SECOND).is_allowed
    assert may_reactivate(now, None, partner, over).code is Code.EXPIRED
    assert may_record_deletion(now, partner, over - SECOND).code is Code.NOT_EXPIRED
    assert may_record_deletion(now, partner, over).is_allowed


@SETTINGS
@given(opened=DAYS, free_days=st.integers(0, 30), later=st.integers(0, 2000), cloud=NINETY_CLOUDS)
def test_oq_2_the_free_period_counts_whenever_the_suspension_comes(
    opened: date, free_days: int, later: int, cloud: Cloud
) -> None:
    now = suspended(opened + timedelta(later), opened, opened + timedelta(free_days))

    assert expiry(now, cloud).days == 90 + free_days


@SETTINGS
@given(since=DAYS, ends_after=st.integers(0, 400), cloud=st.sampled_from(Cloud))
def test_lc_8_a_term_that_ends_while_suspended_moves_nothing_and_is_pointed_out(
    since: date, ends_after: int, cloud: Cloud
) -> None:
    endless = suspended(since, since, since)
    ends = since + timedelta(ends_after)

    found = expiry(replace(endless, commitment_ends_on=ends), cloud)

    assert found.expires_on == expiry(endless, cloud).expires_on
    assert (Code.TERM_ENDS_FIRST in found.flags) is (ends < found.expires_on)
