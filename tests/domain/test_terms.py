from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import CommerceLine, Status, Term
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.terms import AlignmentKind, alignment_choices, may_end_on, month_end_aligned, term_end
from csp_desktop.domain.verdicts import RemedyKind
from tests.builders import a_plan_subscription

MONTH, YEAR, THREE_YEARS = Term.MONTH, Term.YEAR, Term.THREE_YEARS
TERMS = st.sampled_from((MONTH, YEAR, THREE_YEARS))
DAYS = st.dates(date(2022, 1, 1), date(2040, 12, 31))


def at(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("bought_on", "term", "ends_on"),
    [
        pytest.param(date(2021, 1, 14), YEAR, date(2022, 1, 13), id="T14"),
        pytest.param(date(2021, 10, 15), THREE_YEARS, date(2024, 10, 14), id="BI-24 three years"),
        pytest.param(date(2026, 3, 1), MONTH, date(2026, 3, 31), id="BI-24 a whole month"),
        pytest.param(date(2026, 1, 31), MONTH, date(2026, 2, 27), id="BI-24 a shorter month"),
        pytest.param(date(2024, 2, 29), YEAR, date(2025, 2, 27), id="BI-24 a leap day"),
        pytest.param(date(2026, 3, 1), Term.UNKNOWN, None, id="BI-20 a term that we do not know"),
        pytest.param(date.max, YEAR, None, id="the end of the calendar"),
    ],
)
def test_bi_24_a_term_ends_on_the_day_before_it_would_begin_again(
    bought_on: date, term: Term, ends_on: date | None
) -> None:
    assert term_end(bought_on, term) == ends_on


@pytest.mark.parametrize(
    ("term", "ends_on"),
    [
        pytest.param(MONTH, date(2022, 7, 31), id="BI-28 a month"),
        pytest.param(YEAR, date(2023, 6, 30), id="T19"),
        pytest.param(THREE_YEARS, date(2025, 6, 30), id="BI-28 three years"),
        pytest.param(Term.UNKNOWN, None, id="BI-28 unknown"),
    ],
)
def test_bi_28_the_last_month_end_that_does_not_exceed_the_term(term: Term, ends_on: date | None) -> None:
    assert month_end_aligned(date(2022, 7, 15), term) == ends_on


def ending(day: date, term: str = "P1Y", **changes: object) -> Subscription:
    return a_plan_subscription(**{"commitment_ends_on": day, "term": term, **changes})


@pytest.mark.parametrize(
    ("bought_on", "term", "ends_on", "held", "code"),
    [
        pytest.param(date(2026, 1, 15), MONTH, date(2026, 1, 30), ending(date(2026, 1, 30)),
                     Code.END_DAY_NOT_MONTH_END, id="T20 on 30 January"),
        pytest.param(date(2026, 4, 15), MONTH, date(2026, 4, 30), None, Code.ALLOWED, id="T20 on 30 April"),
        pytest.param(date(2026, 2, 10), MONTH, date(2026, 2, 28), None, Code.ALLOWED, id="BI-27 28 February"),
        pytest.param(date(2028, 2, 10), MONTH, date(2028, 2, 28), ending(date(2028, 2, 28)),
                     Code.END_DAY_NOT_MONTH_END, id="BI-27 28 February of a leap year"),
        pytest.param(date(2026, 4, 15), MONTH, date(2026, 5, 3), ending(date(2026, 5, 3)), Code.ALLOWED,
                     id="BI-27 with a yearly one"),
        pytest.param(date(2026, 4, 15), MONTH, date(2026, 5, 3), ending(date(2026, 5, 3), "P1M"), Code.ALLOWED,
                     id="BI-27 a month with a month"),
        pytest.param(date(2026, 4, 15), YEAR, date(2026, 5, 3), ending(date(2026, 5, 3), "P1M"),
                     Code.END_OF_MONTHLY_TERM, id="BI-27 a year with a month"),
        pytest.param(date(2026, 4, 15), YEAR, date(2026, 5, 31), ending(date(2026, 5, 31), "P1M"), Code.ALLOWED,
                     id="BI-27 at a month end all the same"),
        pytest.param(date(2026, 4, 15), THREE_YEARS, date(2026, 5, 30), ending(date(2026, 5, 30)), Code.ALLOWED,
                     id="BI-27 the 30th is no matter for longer terms"),
        pytest.param(date(2026, 4, 15), YEAR, date(2026, 5, 3), None, Code.END_NOT_ALIGNED, id="BI-27 nothing there"),
        pytest.param(date(2026, 4, 15), YEAR, date(2026, 5, 3), ending(date(2026, 5, 3), status=Status.SUSPENDED),
                     Code.END_NOT_ALIGNED, id="BI-27 with a suspended one"),
        pytest.param(date(2026, 4, 15), YEAR, date(2026, 5, 3), ending(date(2026, 5, 3), is_trial=True),
                     Code.END_NOT_ALIGNED, id="BI-27 with a trial"),
        pytest.param(date(2026, 4, 15), YEAR, date(2026, 5, 3), ending(date(2026, 5, 3), line=CommerceLine.LEGACY),
                     Code.END_NOT_ALIGNED, id="BI-27 with a legacy one"),
        pytest.param(date(2026, 4, 15), YEAR, date(2027, 4, 14), None, Code.ALLOWED, id="BI-24 its own last day"),
        pytest.param(date(2026, 4, 15), YEAR, date(2027, 4, 30), None, Code.END_OUTSIDE_TERM, id="BI-27 after it"),
        pytest.param(date(2026, 4, 15), YEAR, date(2026, 3, 31), None, Code.END_OUTSIDE_TERM, id="BI-27 before it"),
    ],
)  # fmt: skip
def test_bi_27_where_a_term_may_end(
    bought_on: date, term: Term, ends_on: date, held: Subscription | None, code: Code
) -> None:
    verdict = may_end_on(bought_on, term, ends_on, (held,) if held else (), at(bought_on))

    assert verdict.code is code
    assert verdict.is_allowed or {remedy.kind for remedy in verdict.remedies} == {RemedyKind.CHOOSE_END_DATE}


def test_bi_27_the_last_day_of_a_trial_is_its_own() -> None:
    verdict = may_end_on(date(2026, 4, 15), MONTH, date(2026, 4, 30), (), at(date(2026, 4, 15)), is_trial=True)

    assert (verdict.code, verdict.rule) == (Code.TRIAL_END_FIXED, "BI-27")


def test_bi_20_a_term_that_nobody_knows_refuses_no_day() -> None:
    verdict = may_end_on(date(2026, 4, 15), Term.UNKNOWN, date(2026, 5, 3), (), at(date(2026, 4, 15)))

    assert (verdict.is_allowed, verdict.unknowns) == (True, ("term",))


def test_bi_27_the_days_to_choose_from_begin_with_the_full_term() -> None:
    held = (
        ending(date(2026, 6, 3), id="june"),
        ending(date(2026, 5, 9), "P1M", id="monthly"),
        ending(date(2028, 1, 1), id="later"),
        ending(date(2027, 3, 31), id="month end"),
    )

    choices = alignment_choices(date(2026, 4, 15), YEAR, held)

    assert [(each.kind, each.ends_on, each.subscription_id) for each in choices] == [
        (AlignmentKind.FULL_TERM, date(2027, 4, 14), ""),
        (AlignmentKind.SUBSCRIPTION, date(2026, 6, 3), "june"),
        (AlignmentKind.MONTH_END, date(2027, 3, 31), ""),
    ]


def test_bi_20_an_unknown_term_has_no_days_to_choose_from() -> None:
    assert alignment_choices(date(2026, 4, 15), Term.UNKNOWN, ()) == ()


@given(DAYS, TERMS)
def test_bi_24_the_next_term_begins_where_this_one_ends(bought_on: date, term: Term) -> None:
    ends = term_end(bought_on, term)
    assert ends is not None

    following = ends + timedelta(days=1)

    assert (following.year * 12 + following.month) - (bought_on.year * 12 + bought_on.month) == term.months
    assert following.day <= bought_on.day


@given(DAYS, TERMS)
def test_bi_28_a_month_end_lies_within_the_term_and_is_the_last(bought_on: date, term: Term) -> None:
    full, aligned = term_end(bought_on, term), month_end_aligned(bought_on, term)
    assert full is not None
    assert aligned is not None
    assert bought_on <= aligned <= full
    assert (aligned + timedelta(days=1)).day == 1
    assert (aligned + timedelta(days=32)).replace(day=1) - timedelta(days=1) > full


@given(DAYS, TERMS, st.lists(st.tuples(st.integers(0, 1200), st.sampled_from(("P1M", "P1Y", "P3Y"))), max_size=5))
def test_bi_27_every_day_that_is_offered_is_allowed(bought_on: date, term: Term, ends: list[tuple[int, str]]) -> None:
    held = tuple(ending(bought_on + timedelta(days=days), other) for days, other in ends)

    choices = alignment_choices(bought_on, term, held)

    assert choices
    for each in choices:
        assert may_end_on(bought_on, term, each.ends_on, held, at(bought_on)).is_allowed
