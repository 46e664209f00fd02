from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import BillingCycle, Cloud, CommerceLine, Status
from csp_desktop.domain.errors import RuleViolation
from csp_desktop.domain.expiry import (
    Expiry,
    TermKind,
    commitment_end,
    expiry_if_suspended,
    expiry_of,
    first_billed_on,
    next_billing_date,
    reckon,
    renews_on,
    trial_end_of,
    trial_ends_on,
)
from csp_desktop.domain.policies import NINETY_TO_120, ProductFamily
from csp_desktop.domain.subscriptions import Subscription
from tests.builders import a_partner, a_subscription, a_trial_subscription

MONTHLY, ANNUAL = BillingCycle.MONTHLY, BillingCycle.ANNUAL
GLOBAL, US, DE, CN = Cloud.GLOBAL, Cloud.US_GOVERNMENT, Cloud.GERMANY, Cloud.CHINA


def day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def suspended(opened: str | None, billed: str | None, since: str, cycle: BillingCycle = MONTHLY) -> Subscription:
    return a_subscription(
        status=Status.SUSPENDED,
        opened_on=day(opened),
        first_billed_on=day(billed),
        suspended_on=day(since),
        cycle=cycle,
        commitment_ends_on=None,
    )


def expiry(subscription: Subscription, cloud: Cloud = GLOBAL) -> Expiry:
    found = expiry_of(subscription, a_partner(cloud=cloud))
    assert found is not None
    return found


# rules.md 12.1, row by row: opened, first billed, suspended, gap, N, expires. E10, E20 to E22 stand below.
EXPIRY_DATES = [
    ("E1", GLOBAL, MONTHLY, "2018-09-04", "2018-09-04", "2018-09-04", 0, 90, "2018-12-03"),
    ("E2", GLOBAL, MONTHLY, "2018-03-01", "2018-03-16", "2018-09-04", 15, 105, "2018-12-18"),
    ("E3", GLOBAL, MONTHLY, "2018-01-16", "2018-02-15", "2018-09-04", 30, 120, "2019-01-02"),
    ("E4", GLOBAL, MONTHLY, "2018-01-15", "2018-02-15", "2018-09-04", 31, 120, "2019-01-02"),
    ("E5", GLOBAL, MONTHLY, "2018-01-01", "2018-02-15", "2018-09-04", 45, 120, "2019-01-02"),
    ("E6", GLOBAL, MONTHLY, "2018-02-01", "2018-02-15", "2018-06-10", 14, 104, "2018-09-22"),
    ("E7", GLOBAL, MONTHLY, "2018-02-01", "2018-02-25", "2018-06-10", 24, 114, "2018-10-02"),
    ("E8", GLOBAL, MONTHLY, "2018-06-01", "2018-06-01", "2018-06-20", 0, 90, "2018-09-18"),
    ("E9", GLOBAL, MONTHLY, "2018-05-29", "2018-06-01", "2018-07-10", 3, 93, "2018-10-11"),
    ("E11", GLOBAL, MONTHLY, "2018-03-10", "2018-03-01", "2018-09-04", 0, 90, "2018-12-03"),
    ("E12", GLOBAL, MONTHLY, "2019-10-15", "2019-10-15", "2019-11-30", 0, 90, "2020-02-28"),
    ("E13", GLOBAL, MONTHLY, "2020-02-29", "2020-03-01", "2020-03-05", 1, 91, "2020-06-04"),
    ("E14", GLOBAL, MONTHLY, "2023-01-31", "2023-02-01", "2023-12-01", 1, 91, "2024-03-01"),
    ("E15", GLOBAL, ANNUAL, "2018-01-01", "2018-01-01", "2018-09-04", 0, 90, "2018-12-03"),
    ("E16", CN, MONTHLY, "2018-01-16", "2018-02-15", "2018-09-04", 0, 60, "2018-11-03"),
    ("E17 DE", DE, MONTHLY, "2018-03-01", "2018-03-16", "2018-09-04", 15, 105, "2018-12-18"),
    ("E17 U", US, MONTHLY, "2018-03-01", "2018-03-16", "2018-09-04", 15, 105, "2018-12-18"),
    ("E18", GLOBAL, MONTHLY, None, None, "2018-09-04", 0, 90, "2018-12-03"),
]


@pytest.mark.parametrize(
    ("cloud", "cycle", "opened", "billed", "since", "gap", "days", "expires"),
    [row[1:] for row in EXPIRY_DATES],
    ids=[row[0] for row in EXPIRY_DATES],
)
def test_ex_1_expiry_dates_of_the_worked_examples(
    cloud: Cloud,
    cycle: BillingCycle,
    opened: str | None,
    billed: str | None,
    since: str,
    gap: int,
    days: int,
    expires: str,
) -> None:
    found = expiry(suspended(opened, billed, since, cycle), cloud)

    assert (found.gap, found.days, found.expires_on) == (gap, days, day(expires))


def test_e_10_the_sum_of_a_sample_from_2016_which_lived_under_another_rule() -> None:
    subscription = suspended("2015-11-24", "2015-12-12", "2016-01-04")

    found = reckon(subscription, date(2016, 1, 4), NINETY_TO_120)

    assert (found.gap, found.days, found.expires_on) == (18, 108, date(2016, 4, 21))


@pytest.mark.parametrize(
    ("since", "days", "rule"),
    [
        ("2016-01-04", 60, "EX-4"),
        ("2017-02-28", 60, "EX-4"),
        ("2017-03-01", 105, "EX-1"),
        ("2026-01-04", 105, "EX-1"),
    ],
)
def test_ex_4_before_march_2017_the_global_cloud_gave_60_days(since: str, days: int, rule: str) -> None:
    found = expiry(suspended("2015-03-01", "2015-03-16", since))

    assert (found.days, found.rule) == (days, rule)


def test_e_11_a_first_period_before_the_opening_is_flagged() -> None:
    assert expiry(suspended("2018-03-10", "2018-03-01", "2018-09-04")).flags == (Code.FIRST_PERIOD_BEFORE_OPENING,)


def test_ex_5_annual_has_no_free_period_so_nothing_unknown_can_lengthen_it() -> None:
    found = expiry(suspended(None, None, "2018-09-04", ANNUAL))

    assert (found.days, found.is_earliest) == (90, False)


def test_oq_25_a_free_period_stored_on_an_annual_subscription_counts_and_is_flagged() -> None:
    found = expiry(suspended("2018-03-01", "2018-03-16", "2018-09-04", ANNUAL))

    assert (found.days, found.flags) == (105, (Code.ANNUAL_WITH_FREE_PERIOD,))


def test_oq_25_the_cautious_alternative_is_one_entry_of_the_table() -> None:
    subscription = suspended("2018-03-01", "2018-03-16", "2018-09-04", ANNUAL)

    found = reckon(subscription, date(2018, 9, 4), replace(NINETY_TO_120, extends_annual=False))

    assert (found.days, found.gap) == (90, 0)


@pytest.mark.parametrize(
    ("opened", "billed", "cloud", "is_earliest"),
    [
        (None, None, GLOBAL, True),
        ("2018-03-01", None, GLOBAL, True),
        (None, "2018-03-16", GLOBAL, True),
        ("2018-03-01", "2018-03-16", GLOBAL, False),
        (None, None, CN, False),
    ],
)
def test_e_18_an_unknown_day_makes_the_date_the_earliest_possible(
    opened: str | None, billed: str | None, cloud: Cloud, is_earliest: bool
) -> None:
    assert expiry(suspended(opened, billed, "2018-09-04"), cloud).is_earliest is is_earliest


def test_e_19_the_utc_day_counts_when_it_is_already_tomorrow_in_seoul() -> None:
    clicked = datetime.fromisoformat("2018-09-05T08:30:00+09:00")

    found = expiry_if_suspended(a_subscription(), a_partner(), clicked.astimezone(UTC).date())

    assert (found.suspended_on, found.expires_on) == (date(2018, 9, 4), date(2018, 12, 3))


@pytest.mark.parametrize(
    ("moment", "allowed", "left"),
    [
        ("2018-12-02T12:00:00+00:00", True, 1),
        ("2018-12-03T23:59:00+00:00", True, 0),
        ("2018-12-04T00:00:00+00:00", False, -1),
        ("2018-12-04T08:59:00+09:00", True, 0),
    ],
    ids=["the day before", "E20", "E21", "E20 seen from Seoul"],
)
def test_oq_4_the_last_day_counts_in_utc(moment: str, allowed: bool, left: int) -> None:
    found = expiry(suspended("2018-09-04", "2018-09-04", "2018-09-04"))
    today = datetime.fromisoformat(moment).astimezone(UTC).date()

    assert (found.can_reactivate(today), found.days_left(today)) == (allowed, left)


def test_e_22_a_second_suspension_counts_anew() -> None:
    first = suspended("2018-09-04", "2018-09-04", "2018-09-04")
    again = replace(first, suspended_on=date(2018, 11, 1))

    assert expiry(again).expires_on == date(2019, 1, 30)


@pytest.mark.parametrize(
    ("between", "days"), [(-9, 90), (0, 90), (1, 91), (15, 105), (29, 119), (30, 120), (31, 120), (400, 120)]
)
def test_ex_1_never_fewer_than_90_and_never_more_than_120_days(between: int, days: int) -> None:
    opened = date(2018, 3, 10)
    subscription = replace(
        suspended(None, None, "2018-09-04"), opened_on=opened, first_billed_on=opened + timedelta(between)
    )

    assert expiry(subscription).days == days


def test_oq_3_a_term_that_ends_first_is_flagged_but_moves_nothing() -> None:
    late = replace(suspended("2018-09-04", "2018-09-04", "2019-08-01"), commitment_ends_on=date(2019, 9, 3))

    assert expiry(late).flags == (Code.TERM_ENDS_FIRST,)
    assert expiry(late).expires_on == date(2019, 10, 30)


def test_oq_3_a_term_that_ends_on_the_same_day_is_not_flagged() -> None:
    even = replace(suspended("2018-09-04", "2018-09-04", "2019-08-01"), commitment_ends_on=date(2019, 10, 30))

    assert expiry(even).flags == ()


@pytest.mark.parametrize(
    "subscription",
    [
        a_subscription(),
        a_subscription(status=Status.DELETED, suspended_on=date(2018, 9, 4)),
        a_subscription(status=Status.UNKNOWN, suspended_on=date(2018, 9, 4)),
        a_subscription(status=Status.SUSPENDED, suspended_on=None),
        a_subscription(status=Status.SUSPENDED, suspended_on=date(2018, 9, 4), line=CommerceLine.NEW_COMMERCE),
    ],
    ids=["active", "deleted", "unknown status", "nobody knows since when", "LC-22 new commerce"],
)
def test_no_expiry_date_where_there_is_no_count(subscription: Subscription) -> None:
    assert expiry_of(subscription, a_partner()) is None


def test_lc_22_no_preview_for_new_commerce_but_a_reason() -> None:
    with pytest.raises(RuleViolation) as caught:
        expiry_if_suspended(a_subscription(line=CommerceLine.NEW_COMMERCE), a_partner(), date(2018, 9, 4))

    assert (caught.value.code, caught.value.verdict.rule) == (Code.OTHER_COMMERCE_LINE, "LC-22")


def test_ex_2_the_preview_is_the_date_that_the_suspension_then_has() -> None:
    before = a_subscription(opened_on=date(2018, 3, 1), first_billed_on=date(2018, 3, 16))
    after = replace(before, status=Status.SUSPENDED, suspended_on=date(2018, 9, 4))

    assert expiry_if_suspended(before, a_partner(), date(2018, 9, 4)) == expiry_of(after, a_partner())


def test_ex_1_the_written_sum_names_its_days_and_numbers() -> None:
    terms = expiry(suspended("2018-01-15", "2018-02-15", "2018-09-04")).terms()

    assert [(term.kind, term.days, term.dates, term.limit) for term in terms] == [
        (TermKind.SUSPENDED, None, (date(2018, 9, 4),), None),
        (TermKind.EVERY_SUSPENSION, 90, (), None),
        (TermKind.FREE_PERIOD, 31, (date(2018, 1, 15), date(2018, 2, 15)), None),
        (TermKind.TOTAL, 120, (), 120),
        (TermKind.EXPIRES, None, (date(2019, 1, 2),), None),
    ]


@pytest.mark.parametrize(("opened", "cloud"), [(None, GLOBAL), ("2018-01-15", CN)])
def test_ex_1_the_written_sum_leaves_out_a_free_period_that_does_not_count(opened: str | None, cloud: Cloud) -> None:
    kinds = [term.kind for term in expiry(suspended(opened, "2018-02-15", "2018-09-04"), cloud).terms()]

    assert TermKind.FREE_PERIOD not in kinds


days_of_life = st.dates(date(2017, 3, 1), date(2090, 12, 31))


@given(since=days_of_life, opened=st.none() | days_of_life, gap=st.none() | st.integers(-50, 200))
def test_ex_1_agrees_with_counting_day_by_day(since: date, opened: date | None, gap: int | None) -> None:
    billed = opened + timedelta(gap) if opened is not None and gap is not None else None
    subscription = a_subscription(
        status=Status.SUSPENDED, suspended_on=since, opened_on=opened, first_billed_on=billed, commitment_ends_on=None
    )

    found = expiry(subscription)

    last, left = since, 90
    if opened is not None and billed is not None:
        walk = opened
        while walk < billed and left < 120:
            walk, left = walk + timedelta(1), left + 1
    for _ in range(left):
        last += timedelta(1)
    assert found.expires_on == last
    assert found.can_reactivate(last)
    assert not found.can_reactivate(last + timedelta(1))


@given(since=st.dates(), cloud=st.sampled_from(Cloud))
def test_no_date_of_the_calendar_breaks_the_sum(since: date, cloud: Cloud) -> None:
    subscription = a_subscription(status=Status.SUSPENDED, suspended_on=since)

    assert expiry(subscription, cloud).expires_on >= since


# rules.md 6.4, "Deriving F": bought, cycle, family, billing day, first billed.
FIRST_BILLED = [
    ("BI-11 scenario 1", "2018-02-01", MONTHLY, ProductFamily.OFFICE, 15, "2018-02-15"),
    ("BI-11 scenario 2", "2018-02-01", MONTHLY, ProductFamily.OFFICE, 25, "2018-02-25"),
    ("BI-11 next month", "2018-01-16", MONTHLY, ProductFamily.OFFICE, 15, "2018-02-15"),
    ("BI-11 next year", "2017-12-20", MONTHLY, ProductFamily.OFFICE, 15, "2018-01-15"),
    ("OQ-6 same day", "2018-01-15", MONTHLY, ProductFamily.OFFICE, 15, "2018-01-15"),
    ("billing day 31 in a short month", "2017-02-10", MONTHLY, ProductFamily.OFFICE, 31, "2017-02-28"),
    ("billing day unknown", "2018-01-15", MONTHLY, ProductFamily.OFFICE, None, None),
    ("BI-12 day before, Office", "2018-02-20", MONTHLY, ProductFamily.OFFICE, 15, "2018-03-15"),
    ("BI-12 Office", "2018-02-21", MONTHLY, ProductFamily.OFFICE, 15, "2018-02-21"),
    ("BI-12 day before, Windows", "2018-02-21", MONTHLY, ProductFamily.WINDOWS, 15, "2018-03-15"),
    ("BI-12 Windows", "2018-02-22", MONTHLY, ProductFamily.WINDOWS, 15, "2018-02-22"),
    ("BI-12 Minecraft", "2018-02-22", MONTHLY, ProductFamily.MINECRAFT, 15, "2018-02-22"),
    ("BI-12 day before, Dynamics", "2018-02-22", MONTHLY, ProductFamily.DYNAMICS, 15, "2018-03-15"),
    ("BI-12 Dynamics", "2018-02-23", MONTHLY, ProductFamily.DYNAMICS, 15, "2018-02-23"),
    ("BI-12 Intune", "2018-02-23", MONTHLY, ProductFamily.INTUNE, 15, "2018-02-23"),
    ("BI-12 Office China", "2018-02-23", MONTHLY, ProductFamily.OFFICE_CHINA, 15, "2018-02-23"),
    ("scenario 3", "2018-06-01", MONTHLY, ProductFamily.OFFICE, None, "2018-06-01"),
    ("BI-13 the 28th", "2018-05-28", MONTHLY, ProductFamily.OFFICE, None, "2018-05-28"),
    ("BI-13 scenario 10", "2018-05-29", MONTHLY, ProductFamily.OFFICE, None, "2018-06-01"),
    ("BI-13 the 30th", "2018-05-30", MONTHLY, ProductFamily.OFFICE, None, "2018-06-01"),
    ("BI-13 New Year's Eve", "2018-12-31", MONTHLY, ProductFamily.OFFICE, None, "2019-01-01"),
    ("BI-13 leap day", "2020-02-29", MONTHLY, ProductFamily.OFFICE, None, "2020-03-01"),
    ("EX-5 annual before alignment", "2018-01-15", ANNUAL, ProductFamily.OFFICE, 20, "2018-01-15"),
    ("OQ-18 annual on the 31st", "2018-05-31", ANNUAL, ProductFamily.OFFICE, None, "2018-05-31"),
    ("trial", "2018-05-31", BillingCycle.NONE, ProductFamily.OFFICE, None, None),
    ("unknown frequency", "2018-05-31", BillingCycle.UNKNOWN, ProductFamily.OFFICE, None, None),
]


@pytest.mark.parametrize(
    ("bought", "cycle", "family", "billing_day", "billed"),
    [row[1:] for row in FIRST_BILLED],
    ids=[row[0] for row in FIRST_BILLED],
)
def test_bi_11_to_13_first_billing_period(
    bought: str, cycle: BillingCycle, family: ProductFamily, billing_day: int | None, billed: str | None
) -> None:
    found = first_billed_on(date.fromisoformat(bought), cycle, family=family, billing_day=billing_day)

    assert found == day(billed)


@given(bought=st.dates(date(2010, 1, 1), date(2018, 2, 20)), billing_day=st.integers(1, 31))
def test_bi_11_no_free_period_is_longer_than_the_extension_can_be(bought: date, billing_day: int) -> None:
    billed = first_billed_on(bought, MONTHLY, billing_day=billing_day)

    assert billed is not None
    assert 0 <= (billed - bought).days <= 30


def test_no_purchase_day_is_too_late() -> None:
    assert first_billed_on(date.max, MONTHLY) == date.max


def test_t_8_an_annual_subscription_renews_after_12_months_and_is_billed_on_the_next_billing_date() -> None:
    bought = date(2018, 1, 15)
    ends = commitment_end(bought, first_billed_on(bought, ANNUAL, billing_day=20), 1, "Year")
    renews = renews_on(a_subscription(cycle=ANNUAL, created_on=bought, commitment_ends_on=ends))

    assert renews == date(2019, 1, 15)
    assert next_billing_date(renews, 20) == date(2019, 1, 20)


def test_t_5_suspension_and_reactivation_leave_the_renewal_where_it_was() -> None:
    bought = a_subscription(cycle=ANNUAL, commitment_ends_on=commitment_end(date(2018, 1, 1), None, 1, "Year"))
    stopped = replace(bought, status=Status.SUSPENDED, suspended_on=date(2018, 1, 25))
    back = replace(stopped, status=Status.ACTIVE, suspended_on=None)

    assert renews_on(bought) == renews_on(stopped) == renews_on(back) == date(2019, 1, 1)


@pytest.mark.parametrize(
    ("term", "unit", "ends"),
    [
        (1, "Month", "2018-11-16"),
        (30, "Day", "2018-11-16"),
        (45, "Days", "2018-12-01"),
        (0, "", "2018-11-16"),
        (0, "Month", "2018-11-16"),
        (0, "Day", "2018-11-16"),
        (9999, "Month", "2018-11-16"),
    ],
    ids=["T9", "in days", "TR-3 nonprofit", "TR-3 default", "no months", "no days", "the sentinel"],
)
def test_t_9_trial_ends(term: int, unit: str, ends: str) -> None:
    assert trial_ends_on(date(2018, 10, 17), term, unit) == day(ends)


def test_tr_2_a_trial_whose_end_nobody_told_ends_after_30_days() -> None:
    started = date(2018, 10, 17)
    told = a_trial_subscription(commitment_ends_on=date(2018, 12, 1))
    untold = a_trial_subscription(commitment_ends_on=None, effective_on=started)
    nothing = a_trial_subscription(commitment_ends_on=None, effective_on=None, created_on=None)

    assert [trial_end_of(one) for one in (told, untold, nothing)] == [date(2018, 12, 1), date(2018, 11, 16), None]
    assert trial_end_of(a_subscription()) is None


@pytest.mark.parametrize(
    ("bought", "billed", "term", "unit", "ends"),
    [
        ("2018-01-15", "2018-01-15", 1, "Year", "2019-01-14"),
        ("2018-02-01", "2018-02-15", 1, "Year", "2019-02-14"),
        ("2018-01-15", None, 12, "Months", "2019-01-14"),
        ("2018-01-15", "2018-01-01", 1, "Year", "2019-01-14"),
        ("2020-02-29", "2020-02-29", 1, "Year", "2021-02-27"),
        ("2018-01-31", None, 1, "Month", "2018-02-27"),
        ("2018-01-15", None, 72, "Month", "2024-01-14"),
        ("2018-01-15", None, 30, "Day", "2018-02-13"),
        ("2018-01-15", None, 9999, "Month", None),
        ("2018-01-15", None, 1200, "Month", "2118-01-14"),
        ("2018-01-15", None, 1201, "Month", None),
        ("2018-01-15", None, 0, "Year", None),
        ("2018-01-15", None, 1, "Fortnight", None),
        ("9999-06-01", None, 1, "Year", None),
    ],
)
def test_bi_24_the_last_day_of_a_term_is_inclusive(
    bought: str, billed: str | None, term: int, unit: str, ends: str | None
) -> None:
    assert commitment_end(date.fromisoformat(bought), day(billed), term, unit) == day(ends)


@pytest.mark.parametrize(
    "subscription",
    [
        a_trial_subscription(),
        a_subscription(auto_renews=False),
        a_subscription(commitment_ends_on=None),
        a_subscription(commitment_ends_on=date(9999, 12, 31)),
        a_subscription(status=Status.DELETED),
    ],
    ids=["TR-17 trial", "renewal is off", "no end", "the sentinel", "deleted"],
)
def test_what_does_not_renew_has_no_renewal_day(subscription: Subscription) -> None:
    assert renews_on(subscription) is None


def test_renewal_that_nobody_told_of_is_assumed() -> None:
    assert renews_on(a_subscription(auto_renews=None)) == date(2019, 9, 4)
