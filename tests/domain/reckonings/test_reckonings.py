"""Every date explains itself: the sum leads to it, the inputs say where they came from."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csp_desktop.domain.enums import BillingCycle, Cloud, CommerceLine, Source, Status, TermEnd
from csp_desktop.domain.expiry import expiry_of
from csp_desktop.domain.reckonings import (
    DateKind,
    InputName,
    Reckoning,
    StepKind,
    expiry_reckoning_if_suspended,
    reckoning_of,
    reckonings_of,
)
from csp_desktop.domain.subscriptions import Commitment, SeatBatch, Subscription
from tests.builders import DAY, a_partner, a_subscription, a_trial, a_trial_subscription

NOON = datetime.combine(DAY, time(12), UTC)
UNTIL = datetime(2018, 9, 11, 10, 30, tzinfo=UTC)
LATER_STEPS = {StepKind.PLUS_DAYS, StepKind.FREE_PERIOD, StepKind.DAY_AFTER}


def bound(**changes: Any) -> Subscription:
    """A new-commerce subscription of one year, bought on ``DAY``, with deadlines as reported."""
    kept: dict[str, Any] = {
        "line": CommerceLine.NEW_COMMERCE,
        "term": "P1Y",
        "opened_on": None,
        "first_billed_on": None,
        "commitment_ends_on": date(2019, 9, 3),
        "commitment": Commitment(
            UNTIL, full_refund_until=datetime(2018, 9, 5, 10, 30, tzinfo=UTC), batches=(SeatBatch(25, UNTIL),)
        ),
    }
    return a_subscription(**{**kept, **changes})


def found(kind: DateKind, subscription: Subscription, at: datetime = NOON, **partner: Any) -> Reckoning | None:
    return reckoning_of(kind, reckonings_of(subscription, a_partner(**partner), None, at))


def result_of(reckoning: Reckoning) -> object:
    return next(step.value for step in reckoning.steps if step.kind is StepKind.RESULT)


@pytest.mark.parametrize(
    ("kind", "subscription", "on", "rule"),
    [
        (DateKind.EXPIRY, a_subscription(status=Status.SUSPENDED, suspended_on=DAY), date(2018, 12, 3), "EX-1"),
        (DateKind.DELETION, a_subscription(status=Status.SUSPENDED, suspended_on=DAY), date(2018, 12, 4), "EX-10"),
        (DateKind.TRIAL_END, a_trial_subscription(), date(2018, 10, 4), "TR-2"),
        (DateKind.FULL_CREDIT, a_subscription(), date(2018, 10, 3), "CA-3"),
        (DateKind.TERM_END, a_subscription(), date(2019, 9, 3), "BI-10"),
        (DateKind.RENEWAL, a_subscription(), date(2019, 9, 4), "BI-10"),
        (DateKind.NEXT_BILL, a_subscription(cycle=BillingCycle.ANNUAL), date(2019, 9, 15), "BI-10"),
        (DateKind.CANCELLATION, bound(), date(2018, 9, 11), "CA-12"),
        (DateKind.FULL_REFUND, bound(), date(2018, 9, 5), "CA-12"),
        (DateKind.REDUCTION, bound(), date(2018, 9, 11), "QT-11"),
        (DateKind.TERM_END, bound(), date(2019, 9, 3), "BI-24"),
        (DateKind.TERM_END, bound(commitment_ends_on=date(2019, 8, 31)), date(2019, 8, 31), "BI-27"),
        (DateKind.RENEWAL, bound(), date(2019, 9, 4), "BI-25"),
        (DateKind.ACCESS_END, bound(auto_renews=False), date(2019, 10, 3), "LC-24"),
        (DateKind.DELETION, bound(auto_renews=False), date(2020, 1, 2), "LC-24"),
        (DateKind.DELETION, bound(status=Status.SUSPENDED, suspended_on=DAY), date(2020, 1, 2), "LC-23"),
        (DateKind.CONVERSION, bound(is_trial=True, commitment_ends_on=date(2018, 10, 3)), date(2018, 10, 4), "TR-12"),
        (
            DateKind.TRIAL_END,
            bound(is_trial=True, commitment_ends_on=date(2018, 10, 3), auto_renews=False),
            date(2018, 10, 3),
            "TR-2",
        ),
    ],
)
def test_every_date_of_both_lines_is_told_with_its_rule(
    kind: DateKind, subscription: Subscription, on: date, rule: str
) -> None:
    reckoning = found(kind, subscription)

    assert reckoning is not None
    assert (reckoning.on, reckoning.rule) == (on, rule)


def test_ca_12_a_reported_deadline_is_read_to_the_second() -> None:
    reckoning = found(DateKind.CANCELLATION, bound())

    assert reckoning is not None
    assert (reckoning.at, reckoning.is_earliest) == (UNTIL, False)
    assert [(each.name, each.source) for each in reckoning.inputs] == [(InputName.DEADLINE, Source.PARTNER_CENTER)]


def test_ca_10_without_a_reported_deadline_it_is_168_hours_from_the_start_of_the_day() -> None:
    reckoning = found(DateKind.CANCELLATION, bound(commitment=None))

    assert reckoning is not None
    assert (reckoning.at, reckoning.is_earliest) == (datetime(2018, 9, 7, tzinfo=UTC), True)
    assert [step.count for step in reckoning.steps if step.kind is StepKind.PLUS_HOURS] == [72]


def test_ca_10_since_18_march_2022_it_is_168_hours() -> None:
    day = date(2022, 3, 18)
    bought = bound(commitment=None, created_on=day, effective_on=day, commitment_ends_on=date(2023, 3, 17))

    reckoning = found(DateKind.CANCELLATION, bought, datetime.combine(day, time(12), UTC))

    assert reckoning is not None
    assert reckoning.at == datetime(2022, 3, 25, tzinfo=UTC)


def test_lc_26_what_partner_center_says_about_the_end_counts() -> None:
    stops = bound(auto_renews=False, commitment=Commitment(at_end=TermEnd.EXTEND))

    assert found(DateKind.EXTENSION, stops) is not None
    assert found(DateKind.DELETION, stops) is None


@pytest.mark.parametrize(("ends", "is_extended"), [(date(2026, 5, 3), False), (date(2026, 5, 4), True)])
def test_lc_26_the_extension_begins_with_terms_that_end_on_4_may_2026(ends: date, is_extended: bool) -> None:
    began = ends.replace(year=2025) + timedelta(days=1)
    stops = bound(auto_renews=False, commitment=None, commitment_ends_on=ends, created_on=began, effective_on=began)

    assert (found(DateKind.EXTENSION, stops) is not None) is is_extended


def test_oq_19_suspended_at_its_end_it_is_not_extended() -> None:
    began, ends = date(2025, 6, 1), date(2026, 5, 31)
    stops = bound(
        status=Status.SUSPENDED, suspended_on=began, created_on=began, effective_on=began, commitment_ends_on=ends
    )

    assert found(DateKind.EXTENSION, stops) is None


def test_tr_3_the_length_of_a_trial_comes_from_its_offer() -> None:
    trial = a_trial_subscription(commitment_ends_on=None)
    offer = a_trial(term=45, term_unit="Day")

    (reckoning,) = reckonings_of(trial, a_partner(), offer, NOON)

    assert (reckoning.on, reckoning.rule) == (DAY + timedelta(days=45), "TR-3")


def test_an_unknown_opening_is_named_with_the_field_that_would_tell_it() -> None:
    unknown = a_subscription(status=Status.SUSPENDED, suspended_on=DAY, opened_on=None)

    reckoning = found(DateKind.EXPIRY, unknown)

    assert reckoning is not None
    assert (reckoning.is_earliest, reckoning.missing) == (True, (InputName.ACCOUNT_OPENED,))
    assert {each.name: each.field for each in reckoning.inputs}[InputName.ACCOUNT_OPENED] == "opened_on"


def test_a_suspension_since_nobody_knows_when_asks_for_its_day() -> None:
    reckoning = found(DateKind.EXPIRY, a_subscription(status=Status.SUSPENDED))

    assert reckoning is not None
    assert (reckoning.on, reckoning.missing) == (None, (InputName.SUSPENDED,))


def test_an_input_says_where_it_came_from() -> None:
    typed = a_subscription(status=Status.SUSPENDED, suspended_on=DAY).sourced(Source.TYPED, "suspended_on")

    reckoning = found(DateKind.EXPIRY, typed)

    assert reckoning is not None
    sources = {each.name: each.source for each in reckoning.inputs}
    assert sources[InputName.SUSPENDED] is Source.TYPED
    assert sources[InputName.ACCOUNT_OPENED] is Source.PARTNER_CENTER


def test_ex_3_the_sum_of_21vianet_asks_for_no_opening() -> None:
    suspended = a_subscription(status=Status.SUSPENDED, suspended_on=DAY, opened_on=None)

    reckoning = found(DateKind.EXPIRY, suspended, cloud=Cloud.CHINA)

    assert reckoning is not None
    assert (reckoning.on, reckoning.missing) == (date(2018, 11, 3), ())


def test_a_gone_one_has_no_dates_to_come() -> None:
    assert reckonings_of(bound(status=Status.DELETED), a_partner(), None, NOON) == ()
    assert reckonings_of(a_subscription(status=Status.DELETED), a_partner(), None, NOON) == ()


lives = st.builds(
    a_subscription,
    line=st.sampled_from(CommerceLine),
    status=st.sampled_from(Status),
    cycle=st.sampled_from(BillingCycle),
    is_trial=st.booleans(),
    auto_renews=st.sampled_from((True, False, None)),
    term=st.sampled_from(("P1M", "P1Y", "P3Y", "")),
    created_on=st.none() | st.dates(),
    effective_on=st.none() | st.dates(),
    opened_on=st.none() | st.dates(),
    first_billed_on=st.none() | st.dates(),
    suspended_on=st.none() | st.dates(),
    commitment_ends_on=st.none() | st.dates(),
)


@given(now=lives, cloud=st.sampled_from(Cloud), at=st.datetimes(timezones=st.just(UTC)))
def test_every_reckoning_names_a_rule_and_ends_in_its_own_date(now: Subscription, cloud: Cloud, at: datetime) -> None:
    for reckoning in reckonings_of(now, a_partner(cloud=cloud), None, at):
        assert reckoning.rule
        if reckoning.on is None:
            assert reckoning.inputs
        else:
            assert result_of(reckoning) == (reckoning.at or reckoning.on)


@given(now=lives, cloud=st.sampled_from(Cloud), on=st.dates(date(1900, 1, 1), date(2900, 1, 1)))
def test_the_written_sum_adds_up(now: Subscription, cloud: Cloud, on: date) -> None:
    moment = datetime.combine(on, time(12), UTC)
    for reckoning in reckonings_of(now, a_partner(cloud=cloud), None, moment):
        start = next((step.value for step in reckoning.steps if step.kind is StepKind.START), None)
        kinds = {step.kind for step in reckoning.steps}
        if type(start) is not date or reckoning.on is None or StepKind.TOTAL in kinds or not kinds & LATER_STEPS:
            continue
        if kinds & {StepKind.BILLING_DATE, StepKind.PLUS_MONTHS} or reckoning.on >= date.max - timedelta(days=1):
            continue
        days = sum(step.count for step in reckoning.steps if step.kind in LATER_STEPS)
        days -= sum(step.count for step in reckoning.steps if step.kind is StepKind.DAY_BEFORE)
        assert start + timedelta(days=days) == reckoning.on


@given(now=lives, on=st.dates(date(1900, 1, 1), date(2900, 1, 1)))
def test_ex_2_the_preview_is_the_reckoning_that_the_suspension_then_has(now: Subscription, on: date) -> None:
    legacy = a_subscription(**{**vars(now), "line": CommerceLine.LEGACY, "is_trial": False})
    suspended = a_subscription(**{**vars(legacy), "status": Status.SUSPENDED, "suspended_on": on})

    foretold = expiry_reckoning_if_suspended(legacy, a_partner(), on)

    fact = found(DateKind.EXPIRY, suspended)
    expiry = expiry_of(suspended, a_partner())
    assert fact is not None
    assert expiry is not None
    assert (foretold.on, foretold.steps, foretold.flags) == (fact.on, fact.steps, fact.flags)
    assert fact.on == expiry.expires_on
