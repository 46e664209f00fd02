"""The course of a subscription, as it is and as moves on some days would leave it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from csp_desktop.domain.codes import Code
from csp_desktop.domain.course import Course, MilestoneKind, Move, MoveKind, PhaseKind, course_of, what_if
from csp_desktop.domain.enums import BillingCycle, Cloud, CommerceLine, Status
from csp_desktop.domain.expiry import expiry_of
from csp_desktop.domain.subscriptions import Commitment, Subscription
from tests.builders import DAY, a_partner, a_subscription, a_trial_subscription

NOON = datetime.combine(DAY, time(12), UTC)
ONE_DAY = timedelta(days=1)


def at(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)


def bound(**changes: Any) -> Subscription:
    """A new-commerce subscription of one year, bought on ``DAY``."""
    kept = {
        "line": CommerceLine.NEW_COMMERCE,
        "term": "P1Y",
        "opened_on": None,
        "first_billed_on": None,
        "commitment_ends_on": date(2019, 9, 3),
        "commitment": Commitment(datetime(2018, 9, 11, 10, tzinfo=UTC)),
    }
    return a_subscription(**{**kept, **changes})


def kinds(course: Course) -> list[PhaseKind]:
    return [phase.kind for phase in course.phases]


def test_bi_11_the_free_period_is_not_billed() -> None:
    course = course_of(a_subscription(first_billed_on=DAY + timedelta(days=15)), a_partner(), NOON)

    assert [(phase.kind, phase.is_billed) for phase in course.phases] == [
        (PhaseKind.FREE, False),
        (PhaseKind.ACTIVE, True),
    ]
    assert course.milestone(MilestoneKind.BILLING_STARTS) is not None


def test_ex_1_a_legacy_suspension_ends_access_and_billing_at_once_and_data_after_its_last_day() -> None:
    result = what_if(a_subscription(), None, a_partner(), NOON, [Move(MoveKind.SUSPEND, date(2018, 9, 20))])

    assert result.course.access_ends_after(DAY) == date(2018, 9, 20)
    assert result.course.billing_ends_after(DAY) == date(2018, 9, 20)
    assert result.course.data_lost_on == date(2018, 12, 20)
    expiry = expiry_of(result.subscription, a_partner())
    assert expiry is not None
    assert expiry.expires_on + ONE_DAY == result.course.data_lost_on


def test_lc_21_a_new_commerce_suspension_ends_access_but_is_billed_to_the_end_of_the_term() -> None:
    result = what_if(bound(), None, a_partner(), NOON, [Move(MoveKind.SUSPEND, date(2019, 1, 4))])

    assert result.course.access_ends_after(DAY) == date(2019, 1, 4)
    assert result.course.billing_ends_after(DAY) == date(2019, 9, 4)
    assert result.subscription.auto_renews is False


def test_lc_23_t15_suspended_at_the_end_of_its_term_it_is_disabled_twice_and_then_deleted() -> None:
    suspended = bound(status=Status.SUSPENDED, suspended_on=date(2023, 2, 1), commitment_ends_on=date(2023, 3, 1))

    course = course_of(suspended, a_partner(), at(date(2023, 2, 10)))

    assert [(phase.kind, phase.starts_on, phase.ends_on) for phase in course.phases[1:]] == [
        (PhaseKind.SUSPENDED, date(2023, 2, 1), date(2023, 3, 1)),
        (PhaseKind.DISABLED, date(2023, 3, 2), date(2023, 6, 29)),
        (PhaseKind.DELETED, date(2023, 6, 30), None),
    ]


def test_lc_24_without_renewal_users_work_on_for_30_days_and_data_goes_after_120() -> None:
    course = course_of(bound(auto_renews=False, commitment_ends_on=date(2023, 3, 1)), a_partner(), NOON)

    assert kinds(course) == [PhaseKind.ACTIVE, PhaseKind.EXPIRED, PhaseKind.DISABLED, PhaseKind.DELETED]
    assert course.access_ends_after(DAY) == date(2023, 4, 1)
    assert course.billing_ends_after(DAY) == date(2023, 3, 2)
    assert course.data_lost_on == date(2023, 6, 30)


def test_lc_26_bought_since_april_2025_it_goes_on_in_a_paid_extension() -> None:
    bought = {"created_on": date(2025, 5, 4), "effective_on": date(2025, 5, 4), "commitment_ends_on": date(2026, 5, 3)}

    before = course_of(bound(auto_renews=False, **bought), a_partner(), at(date(2026, 1, 1)))
    bought |= {"created_on": date(2025, 5, 5), "effective_on": date(2025, 5, 5), "commitment_ends_on": date(2026, 5, 4)}
    after = course_of(bound(auto_renews=False, **bought), a_partner(), at(date(2026, 1, 1)))

    assert kinds(before)[-1] is PhaseKind.DELETED
    assert kinds(after) == [PhaseKind.ACTIVE, PhaseKind.EXTENDED]


def test_lc_25_cancelled_new_commerce_is_gone_after_the_seven_days_that_follow() -> None:
    result = what_if(bound(), None, a_partner(), NOON, [Move(MoveKind.CANCEL, date(2018, 9, 6))])

    assert result.course.access_ends_after(DAY) == date(2018, 9, 6)
    assert result.course.data_lost_on == date(2018, 9, 14)


def test_ca_10_a_cancellation_after_the_window_changes_nothing_and_says_why() -> None:
    result = what_if(bound(), None, a_partner(), NOON, [Move(MoveKind.CANCEL, date(2018, 10, 6))])

    ((_, verdict),) = result.verdicts
    assert not verdict.is_allowed
    assert result.course == course_of(bound(), a_partner(), NOON)


def test_suspended_and_reactivated_the_days_between_stay_lost() -> None:
    moves = [Move(MoveKind.REACTIVATE, date(2018, 11, 4)), Move(MoveKind.SUSPEND, date(2018, 10, 4))]

    result = what_if(a_subscription(), None, a_partner(), NOON, moves)

    assert kinds(result.course) == [PhaseKind.ACTIVE, PhaseKind.SUSPENDED, PhaseKind.ACTIVE]
    assert [phase.starts_on for phase in result.course.phases] == [DAY, date(2018, 10, 4), date(2018, 11, 4)]
    assert result.course.data_lost_on is None


@pytest.mark.parametrize(("days", "is_allowed"), [(90, True), (91, False)])
def test_ex_10_a_reactivation_is_tried_on_the_last_day_and_refused_on_the_next(days: int, is_allowed: bool) -> None:
    moves = [Move(MoveKind.SUSPEND, DAY), Move(MoveKind.REACTIVATE, DAY + timedelta(days=days))]

    result = what_if(a_subscription(), None, a_partner(), NOON, moves)

    assert result.verdicts[1][1].is_allowed is is_allowed


def test_a_day_that_has_passed_cannot_be_tried() -> None:
    result = what_if(a_subscription(), None, a_partner(), NOON, [Move(MoveKind.SUSPEND, DAY - ONE_DAY)])

    assert result.verdicts[0][1].code is Code.DAY_HAS_PASSED


def test_tr_2_a_trial_cannot_be_suspended_and_ends_by_itself() -> None:
    result = what_if(a_trial_subscription(), None, a_partner(), NOON, [Move(MoveKind.SUSPEND, DAY)])

    assert result.verdicts[0][1].code is Code.TRIAL_LOCKED
    assert kinds(result.course) == [PhaseKind.TRIAL, PhaseKind.DISABLED]


def test_tr_12_a_new_commerce_trial_becomes_paid_by_itself() -> None:
    course = course_of(bound(is_trial=True, term="P1M", commitment_ends_on=date(2018, 10, 3)), a_partner(), NOON)

    assert kinds(course) == [PhaseKind.TRIAL, PhaseKind.ACTIVE]
    assert course.milestone(MilestoneKind.CONVERSION) is not None


def test_nothing_is_drawn_where_no_day_is_known() -> None:
    unknown = a_subscription(created_on=None, effective_on=None, opened_on=None)

    assert course_of(unknown, a_partner(), NOON) == Course()


@pytest.mark.parametrize("line", CommerceLine)
def test_oq_19_suspended_since_nobody_knows_when_is_not_drawn_as_active(line: CommerceLine) -> None:
    unknown = bound(line=line, status=Status.SUSPENDED, suspended_on=None)

    course = course_of(unknown, a_partner(), at(date(2018, 10, 4)))

    assert kinds(course)[:2] == [PhaseKind.UNCERTAIN, PhaseKind.SUSPENDED]
    assert not course.phases[0].users


lives = st.builds(
    a_subscription,
    line=st.sampled_from(CommerceLine),
    status=st.sampled_from(Status),
    cycle=st.sampled_from((BillingCycle.MONTHLY, BillingCycle.ANNUAL)),
    is_trial=st.booleans(),
    auto_renews=st.sampled_from((True, False, None)),
    term=st.sampled_from(("P1M", "P1Y", "P3Y", "")),
    created_on=st.dates(date(2017, 1, 1), date(2018, 12, 31)),
    opened_on=st.none() | st.dates(date(2017, 1, 1), date(2018, 12, 31)),
    first_billed_on=st.none() | st.dates(date(2017, 1, 1), date(2018, 12, 31)),
    suspended_on=st.none() | st.dates(date(2019, 1, 1), date(2019, 6, 30)),
    commitment_ends_on=st.none() | st.dates(date(2019, 1, 1), date(2022, 12, 31)),
)
moves = st.lists(st.builds(Move, st.sampled_from(MoveKind), st.dates(date(2019, 7, 1), date(2021, 12, 31))), max_size=4)


@given(now=lives, cloud=st.sampled_from(Cloud), tried=moves)
def test_every_day_lies_in_exactly_one_phase_and_what_is_gone_stays_gone(
    now: Subscription, cloud: Cloud, tried: list[Move]
) -> None:
    course = what_if(now, None, a_partner(cloud=cloud), at(date(2019, 7, 1)), tried).course

    assume(course.phases)
    for one, following in pairwise(course.phases):
        assert one.ends_on is not None
        assert one.starts_on <= one.ends_on
        assert following.starts_on == one.ends_on + ONE_DAY
        assert one.has_data or not following.has_data
    assert course.phases[-1].ends_on is None
    assert all(phase.has_data or not (phase.users or phase.is_billed) for phase in course.phases)
    assert [mark.on for mark in course.milestones] == sorted(mark.on for mark in course.milestones)


@given(now=lives, cloud=st.sampled_from(Cloud))
def test_trying_nothing_is_the_course_as_it_is(now: Subscription, cloud: Cloud) -> None:
    partner, moment = a_partner(cloud=cloud), at(date(2019, 7, 1))

    assert what_if(now, None, partner, moment, ()).course == course_of(now, partner, moment)
