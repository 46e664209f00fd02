"""What if: days that are tried, what the rules say of them, and what becomes of access, billing and data."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from csp_desktop.domain.course import Move, MoveKind, what_if
from csp_desktop.domain.enums import Status
from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.subscription_form import SubscriptionForm
from csp_desktop.viewmodels.subscription_form.state import SUSPENDED, LifeMark
from csp_desktop.viewmodels.subscription_form.what_if import PLAYED_DAYS, WhatIfState
from tests.builders import a_trial_subscription
from tests.fakes.subscription_desk import SubscriptionDesk
from tests.viewmodels.subscription_form.conftest import TODAY, MakeDesk, headquarters, suspended


def playing(desk: SubscriptionDesk, **more: Any) -> SubscriptionForm:
    form = desk.form(**more)
    form.what_if.toggle()
    return form


def key_of(form: SubscriptionForm, place: int = 0) -> str:
    return form.what_if.state.moves[place].key


def told(state: WhatIfState) -> list[str]:
    return [line.text for line in state.outcome]


def tried(form: SubscriptionForm) -> list[tuple[MoveKind, date]]:
    return [(move.kind, move.day) for move in form.what_if.state.moves]


def test_folded_it_only_offers_itself(make_desk: MakeDesk) -> None:
    state = make_desk().form().what_if.state

    assert (state.is_offered, state.is_open, state.moves, state.outcome) == (True, False, (), ())


@pytest.mark.parametrize(
    ("wish", "first"),
    [("", MoveKind.SUSPEND), ("suspend", MoveKind.SUSPEND), ("cancel", MoveKind.CANCEL)],
)
def test_it_starts_today_with_what_is_wished_or_likely_meant(make_desk: MakeDesk, wish: str, first: MoveKind) -> None:
    form = playing(make_desk(), wish=wish)

    assert tried(form) == [(first, TODAY)]


def test_of_a_suspended_one_it_starts_with_bringing_it_back(make_desk: MakeDesk) -> None:
    assert tried(playing(make_desk(suspended(28)))) == [(MoveKind.REACTIVATE, TODAY)]


def test_tr_2_of_a_trial_nothing_that_the_rules_refuse_stands_there_first(make_desk: MakeDesk) -> None:
    form = playing(make_desk(a_trial_subscription(commitment_ends_on=TODAY + timedelta(days=9))))

    assert form.what_if.state.is_open
    assert tried(form) == []
    assert told(form.what_if.state)


def test_ex_1_a_dragged_suspension_moves_access_billing_and_data(make_desk: MakeDesk) -> None:
    form = playing(make_desk())

    form.what_if.put(key_of(form), date(2026, 6, 13))

    assert told(form.what_if.state) == [
        "Users: until 12 Jun 2026. Admins: until 26 Sep 2026",
        "until 12 Jun 2026",
        "deleted on 27 Sep 2026, and not to be brought back",
    ]
    assert all(line.is_changed for line in form.what_if.state.outcome)
    assert form.what_if.state.outcome[2].tone is Tone.CRITICAL


def test_what_it_shows_is_what_the_domain_says(make_desk: MakeDesk) -> None:
    desk = make_desk()
    form = playing(desk)
    day = date(2026, 7, 1)

    form.what_if.put(key_of(form), day)

    case = desk.service.case("subscription-1")
    course = what_if(case.seen.now, None, case.partner, case.at, (Move(MoveKind.SUSPEND, day),)).course
    spans = form.what_if.state.spans
    assert [span.start for span in spans if span.start != TODAY] == [phase.starts_on for phase in course.phases]
    assert str(course.data_lost_on) == "2026-10-15"


def test_ex_1_the_days_of_a_suspension_are_counted_as_its_sum_is(make_desk: MakeDesk) -> None:
    form = playing(make_desk())

    form.what_if.put(key_of(form), TODAY)

    assert "105 day(s) suspended" in [span.text for span in form.what_if.state.spans]


def test_lc_6_suspending_and_reactivating_leaves_a_gap(make_desk: MakeDesk) -> None:
    form = playing(make_desk())
    form.what_if.put(key_of(form), date(2026, 6, 1))

    form.what_if.add("reactivate")

    assert tried(form) == [(MoveKind.SUSPEND, date(2026, 6, 1)), (MoveKind.REACTIVATE, date(2026, 7, 1))]
    assert told(form.what_if.state) == [
        "Users: until 31 May 2026, from 1 Jul 2026 on. Admins: without end",
        "until 31 May 2026, from 1 Jul 2026 on",
        "kept",
    ]


def test_a_day_that_the_rules_refuse_says_why_and_changes_nothing(make_desk: MakeDesk) -> None:
    form = playing(make_desk(suspended(28)))

    form.what_if.put(key_of(form), date(2026, 6, 2))

    (move,) = form.what_if.state.moves
    assert move.problem
    assert not any(line.is_changed for line in form.what_if.state.outcome)
    assert (form.what_if.state.do_reason, "refused" in marks_on(form, date(2026, 6, 2))[0].label) == (
        "The rules refuse it on that day.",
        True,
    )


def marks_on(form: SubscriptionForm, day: date) -> list[LifeMark]:
    return [mark for mark in form.what_if.state.marks if mark.day == day]


def test_oq_4_on_the_last_day_it_can_still_be_brought_back(make_desk: MakeDesk) -> None:
    form = playing(make_desk(suspended(28)))

    form.what_if.put(key_of(form), date(2026, 6, 1))

    assert form.what_if.state.moves[0].problem == ""


@pytest.mark.parametrize(
    ("days", "months", "expected"),
    [(1, 0, date(2026, 6, 1)), (-1, 0, date(2026, 5, 30)), (0, 1, date(2026, 6, 30)), (0, -12, TODAY)],
)
def test_keys_move_by_days_and_months_and_never_before_today(
    make_desk: MakeDesk, days: int, months: int, expected: date
) -> None:
    form = playing(make_desk())
    form.what_if.put(key_of(form), date(2026, 5, 31))

    form.what_if.nudge(key_of(form), days, months)

    assert tried(form) == [(MoveKind.SUSPEND, expected)]


def test_home_is_today_and_the_last_day_is_a_year_ahead(make_desk: MakeDesk) -> None:
    form = playing(make_desk())

    form.what_if.put(key_of(form), date.max)
    latest = form.what_if.state.moves[0].day
    form.what_if.put_today(key_of(form))

    assert (latest, form.what_if.state.moves[0].day) == (TODAY + timedelta(days=PLAYED_DAYS), TODAY)
    assert form.what_if.bounds() == (TODAY, latest)


def test_a_typed_day_counts_and_what_is_none_says_so(make_desk: MakeDesk) -> None:
    form = playing(make_desk())

    form.what_if.type_day(key_of(form), "2026-08-01")
    right = form.what_if.state.moves[0]
    form.what_if.type_day(key_of(form), "1 Aug 2036")
    wrong = form.what_if.state.moves[0]

    assert (right.day, right.text, right.problem) == (date(2026, 8, 1), "2026-08-01", "")
    assert wrong.day == date(2026, 8, 1)
    assert wrong.problem == "Type a day from 4 May 2026 to 5 May 2027."


def test_a_double_click_adds_what_turns_the_state_of_that_day(make_desk: MakeDesk) -> None:
    form = playing(make_desk())
    added: list[str] = []
    form.what_if.added.connect(added.append)

    form.what_if.add_on_day(date(2026, 7, 7))
    form.what_if.add_on_day(date(2026, 9, 9))

    assert tried(form)[1:] == [(MoveKind.REACTIVATE, date(2026, 7, 7)), (MoveKind.SUSPEND, date(2026, 9, 9))]
    assert added == [move.key for move in form.what_if.state.moves[1:]]


def test_more_than_four_days_are_not_tried_at_once(make_desk: MakeDesk) -> None:
    form = playing(make_desk())

    for _ in range(6):
        form.what_if.add("suspend")

    assert len(form.what_if.state.moves) == 4
    assert form.what_if.state.adders == ()


def test_removing_the_last_one_shows_what_comes_by_itself(make_desk: MakeDesk) -> None:
    form = playing(make_desk())

    form.what_if.remove(key_of(form))

    state = form.what_if.state
    assert (state.moves, state.do_text) == ((), "")
    assert told(state) == ["Users and admins: without end", "without end", "kept"]


def test_the_first_one_of_today_becomes_the_wish_of_the_dialog(make_desk: MakeDesk) -> None:
    desk = make_desk()
    form = playing(desk)

    form.what_if.do()

    assert form.state.status.chosen == SUSPENDED
    assert not form.what_if.state.is_open
    assert desk.entries() == []


def test_one_of_a_later_day_can_only_be_done_then(make_desk: MakeDesk) -> None:
    form = playing(make_desk())
    form.what_if.put(key_of(form), date(2026, 6, 13))

    form.what_if.do()

    assert form.what_if.state.do_reason == ("It can be done on 13 Jun 2026 itself: nothing is queued for a later day.")
    assert form.state.status.chosen != SUSPENDED


def test_places_of_the_timeline_stay_while_a_day_is_dragged(make_desk: MakeDesk) -> None:
    form = playing(make_desk())
    before = form.what_if.state.anchors

    form.what_if.put(key_of(form), date(2026, 12, 24))

    assert form.what_if.state.anchors == before
    assert [share for _day, share in before] == sorted(share for _day, share in before)


def test_news_of_the_subscription_are_tried_with(make_desk: MakeDesk) -> None:
    desk = make_desk()
    form = playing(desk)

    desk.change_base(first_billed_on=date(2018, 3, 1))

    assert "2 Aug 2026" in told(form.what_if.state)[2] or "3 Aug 2026" in told(form.what_if.state)[2]


@pytest.mark.parametrize("status", [Status.DELETED, Status.PENDING])
def test_where_nothing_can_be_tried_it_says_so(make_desk: MakeDesk, status: Status) -> None:
    form = playing(make_desk(headquarters(status=status)))

    assert (form.what_if.state.is_open, form.what_if.state.aside) == (False, "There are no days left to try.")


def test_it_is_said_anew_in_another_language(make_desk: MakeDesk) -> None:
    form = playing(make_desk())

    form.what_if.retranslate()

    assert form.what_if.state.moves[0].label == "Suspend on"
