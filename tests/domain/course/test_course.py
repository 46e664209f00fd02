"""The course of a subscription: worked examples, and its named days beside the reckonings."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from csp_desktop.domain.course import Course, MilestoneKind, Move, MoveKind, PhaseKind, course_of, what_if
from csp_desktop.domain.enums import BillingCycle, Cloud, CommerceLine, Status, TermEnd
from csp_desktop.domain.reckonings import DateKind, reckoning_of, reckonings_of
from csp_desktop.domain.subscriptions import Commitment, Subscription
from csp_desktop.domain.term_locks import extends_at_end
from csp_desktop.domain.windows import fresh_commitment
from tests.builders import DAY, a_partner, a_subscription, a_trial_subscription

ONE_DAY = timedelta(days=1)
LONG_AGO = date(2018, 9, 4)


def at(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)


def bound(began: date, ends: date, **changes: Any) -> Subscription:
    kept: dict[str, Any] = {
        "line": CommerceLine.NEW_COMMERCE,
        "term": "P1Y",
        "created_on": began,
        "effective_on": began,
        "opened_on": None,
        "first_billed_on": None,
        "commitment_ends_on": ends,
        "commitment": fresh_commitment(began, 25),
    }
    return a_subscription(**{**kept, **changes})


def told(course: Course) -> list[tuple[PhaseKind, date, date | None]]:
    return [(phase.kind, phase.starts_on, phase.ends_on) for phase in course.phases]


def test_t_12_suspended_in_month_5_it_is_billed_on_and_does_not_renew() -> None:
    now = bound(date(2023, 1, 14), date(2024, 1, 13))

    result = what_if(now, None, a_partner(), at(date(2023, 6, 1)), [Move(MoveKind.SUSPEND, date(2023, 6, 1))])

    assert result.verdicts[0][1].is_allowed
    suspended = result.course.on(date(2023, 6, 1))
    assert suspended is not None
    assert (suspended.kind, suspended.users, suspended.admins, suspended.is_billed, suspended.ends_on) == (
        PhaseKind.SUSPENDED,
        False,
        True,
        True,
        date(2024, 1, 13),
    )
    assert result.course.milestone(MilestoneKind.RENEWAL) is None


def test_t_13_resumed_in_month_6_users_work_again_but_it_still_does_not_renew() -> None:
    now = bound(date(2023, 1, 14), date(2024, 1, 13))
    moves = [Move(MoveKind.SUSPEND, date(2023, 6, 1)), Move(MoveKind.REACTIVATE, date(2023, 7, 1))]

    result = what_if(now, None, a_partner(), at(date(2023, 6, 1)), moves)

    assert result.subscription.auto_renews is False
    assert told(result.course)[2:] == [
        (PhaseKind.ACTIVE, date(2023, 7, 1), date(2024, 1, 13)),
        (PhaseKind.EXPIRED, date(2024, 1, 14), date(2024, 2, 12)),
        (PhaseKind.DISABLED, date(2024, 2, 13), date(2024, 5, 12)),
        (PhaseKind.DELETED, date(2024, 5, 13), None),
    ]


def test_t_5_back_within_the_first_30_days_the_renewal_stays() -> None:
    bought = date(2018, 1, 1)
    now = a_subscription(
        cycle=BillingCycle.ANNUAL,
        created_on=bought,
        effective_on=bought,
        opened_on=bought,
        first_billed_on=bought,
        commitment_ends_on=date(2018, 12, 31),
    )
    moves = [Move(MoveKind.SUSPEND, date(2018, 1, 25)), Move(MoveKind.REACTIVATE, date(2018, 1, 29))]

    result = what_if(now, None, a_partner(), at(bought), moves)

    assert told(result.course) == [
        (PhaseKind.ACTIVE, bought, date(2018, 1, 24)),
        (PhaseKind.SUSPENDED, date(2018, 1, 25), date(2018, 1, 28)),
        (PhaseKind.ACTIVE, date(2018, 1, 29), None),
    ]
    renewal = result.course.milestone(MilestoneKind.RENEWAL)
    assert renewal is not None
    assert renewal.on == date(2019, 1, 1)


def test_suspend_reactivate_cancel_leaves_a_cancelled_one_that_expires() -> None:
    moves = [
        Move(MoveKind.SUSPEND, DAY),
        Move(MoveKind.REACTIVATE, DAY + 10 * ONE_DAY),
        Move(MoveKind.CANCEL, DAY + 20 * ONE_DAY),
    ]

    result = what_if(a_subscription(), None, a_partner(), at(DAY), moves)

    assert all(verdict.is_allowed for _, verdict in result.verdicts)
    assert result.subscription.is_cancelled
    assert result.course.data_lost_on == DAY + (20 + 91) * ONE_DAY


@pytest.mark.parametrize(("stopped_after", "is_billed"), [(0, False), (10, False), (15, False), (16, True)])
def test_bi_11_stopped_within_its_free_period_users_are_out_and_nothing_is_billed(
    stopped_after: int, is_billed: bool
) -> None:
    free = a_subscription(first_billed_on=DAY + 15 * ONE_DAY)
    on = DAY + stopped_after * ONE_DAY

    course = what_if(free, None, a_partner(), at(DAY), [Move(MoveKind.SUSPEND, on)]).course

    phase = course.on(on)
    assert phase is not None
    assert (phase.kind, phase.starts_on, phase.users) == (PhaseKind.SUSPENDED, on, False)
    assert any(each.is_billed for each in course.phases) is is_billed


def test_lc_26_told_to_stop_users_are_out_on_the_day_after_the_term() -> None:
    now = bound(date(2025, 6, 1), date(2026, 5, 31), auto_renews=False, commitment=Commitment(at_end=TermEnd.STOP))

    course = course_of(now, a_partner(), at(date(2026, 1, 1)))
    access = reckoning_of(DateKind.ACCESS_END, reckonings_of(now, a_partner(), None, at(date(2026, 1, 1))))

    assert course.access_ends_after(date(2026, 1, 1)) == date(2026, 6, 1)
    assert access is not None
    assert (access.on, access.rule) == (date(2026, 5, 31), "LC-26")


def test_lc_24_told_to_stop_before_the_extension_existed_the_30_days_stay() -> None:
    now = bound(date(2024, 6, 1), date(2025, 5, 31), auto_renews=False, commitment=Commitment(at_end=TermEnd.STOP))

    course = course_of(now, a_partner(), at(date(2025, 1, 1)))

    assert course.access_ends_after(date(2025, 1, 1)) == date(2025, 7, 1)


@pytest.mark.parametrize("status", [Status.EXPIRED, Status.DISABLED, Status.SUSPENDED])
def test_lc_26_what_is_reported_to_have_ended_was_not_extended(status: Status) -> None:
    now = bound(date(2025, 6, 1), date(2026, 5, 31), auto_renews=False, status=status, suspended_on=date(2026, 1, 1))

    assert not extends_at_end(now, Cloud.GLOBAL)
    assert extends_at_end(replace(now, status=Status.ACTIVE), Cloud.GLOBAL)


def test_lc_23_disabled_soon_after_its_term_it_was_suspended_and_users_are_out() -> None:
    now = bound(date(2022, 3, 2), date(2023, 3, 1), auto_renews=False, status=Status.DISABLED)

    course = course_of(now, a_partner(), at(date(2023, 3, 10)))

    assert told(course)[1:] == [
        (PhaseKind.DISABLED, date(2023, 3, 2), date(2023, 6, 29)),
        (PhaseKind.DELETED, date(2023, 6, 30), None),
    ]


def test_tr_12_a_trial_without_renewal_ends_with_its_last_day() -> None:
    now = bound(DAY, date(2018, 10, 3), is_trial=True, term="P1M", auto_renews=False)

    course = course_of(now, a_partner(), at(DAY))

    assert told(course) == [(PhaseKind.TRIAL, DAY, date(2018, 10, 3)), (PhaseKind.DISABLED, date(2018, 10, 4), None)]


def test_t_9_an_unconverted_trial_ends_after_30_days() -> None:
    began = date(2018, 10, 17)
    trial = a_trial_subscription(created_on=began, effective_on=began, opened_on=began, commitment_ends_on=None)

    course = course_of(trial, a_partner(), at(began))

    assert told(course)[0] == (PhaseKind.TRIAL, began, date(2018, 11, 16))


BESIDE = {
    MilestoneKind.EXPIRY: DateKind.EXPIRY,
    MilestoneKind.TRIAL_END: DateKind.TRIAL_END,
    MilestoneKind.CONVERSION: DateKind.CONVERSION,
    MilestoneKind.RENEWAL: DateKind.RENEWAL,
    MilestoneKind.DELETION: DateKind.DELETION,
    MilestoneKind.TERM_END: DateKind.TERM_END,
    MilestoneKind.FULL_CREDIT_UNTIL: DateKind.FULL_CREDIT,
}
TODAY = date(2019, 7, 1)
lives = st.builds(
    a_subscription,
    line=st.sampled_from(CommerceLine),
    status=st.sampled_from((Status.ACTIVE, Status.SUSPENDED)),
    cycle=st.sampled_from((BillingCycle.MONTHLY, BillingCycle.ANNUAL)),
    is_trial=st.just(False),
    auto_renews=st.booleans(),
    term=st.sampled_from(("P1M", "P1Y", "P3Y")),
    created_on=st.dates(date(2017, 3, 1), TODAY),
    opened_on=st.none() | st.dates(date(2017, 1, 1), TODAY),
    first_billed_on=st.none() | st.dates(date(2017, 1, 1), TODAY),
    suspended_on=st.dates(date(2019, 6, 1), TODAY),
    commitment_ends_on=st.dates(TODAY, date(2022, 12, 31)),
)


@settings(max_examples=300, deadline=None)
@given(now=lives, cloud=st.sampled_from(Cloud))
def test_the_named_days_of_a_course_are_those_that_explain_themselves(now: Subscription, cloud: Cloud) -> None:
    partner, moment = a_partner(cloud=cloud), at(TODAY)

    course = course_of(now, partner, moment)

    explained = reckonings_of(now, partner, None, moment)
    for mark in course.milestones:
        if mark.kind not in BESIDE or mark.on < TODAY:
            continue
        reckoning = reckoning_of(BESIDE[mark.kind], explained)
        assert reckoning is not None, mark
        assert reckoning.on == mark.on
    gone = reckoning_of(DateKind.DELETION, explained)
    assert course.data_lost_on == (None if gone is None else gone.on)
