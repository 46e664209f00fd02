"""The timeline: solid past, dashed intent, every day with its name."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from csp_desktop.domain.enums import BillingChoice, Status
from csp_desktop.services.orders import LineWish, OrderService
from csp_desktop.viewmodels.subscription_form.state import SubscriptionFormState
from tests.builders import OFFER_ID, a_trial, a_trial_subscription, an_offer
from tests.viewmodels.subscription_form.conftest import TODAY, MakeDesk, headquarters, suspended


def spans(state: SubscriptionFormState) -> list[tuple[str, bool]]:
    return [(span.text, span.is_pending) for span in state.spans]


def marks(state: SubscriptionFormState) -> list[tuple[str, str]]:
    return [(mark.label, mark.date_text) for mark in state.marks]


def test_an_active_one_runs_until_today_and_then_until_renewal(make_desk: MakeDesk) -> None:
    state = make_desk().form().state

    assert spans(state) == [("15 day(s) free", False), ("Active for 8 year(s)", False), ("Until renewal", True)]
    assert marks(state) == [
        ("Opened", "1 Mar 2018"),
        ("First billed", "16 Mar 2018"),
        ("Today", "4 May 2026"),
        ("Renews", "16 Mar 2027"),
    ]


def test_ex_1_the_free_days_at_birth_return_as_days_at_the_end(make_desk: MakeDesk) -> None:
    state = make_desk().form(wish="suspend").state

    assert spans(state)[2:] == [("90 day(s)", True), ("+ 15 day(s)", True), ("Data deleted", True)]
    assert [span.is_strong for span in state.spans] == [True, False, False, True, False]
    assert marks(state)[2:] == [("Today, suspended", "4 May 2026"), ("Would expire", "17 Aug 2026")]


def test_a_suspension_is_solid_until_today_and_dashed_after_it(make_desk: MakeDesk) -> None:
    state = make_desk(suspended(28)).form().state

    assert spans(state)[2:] == [
        ("77 day(s)", False),
        ("13 day(s) left", True),
        ("+ 15 day(s)", True),
        ("Data deleted", True),
    ]
    assert marks(state)[2:] == [("Suspended", "16 Feb 2026"), ("Today", "4 May 2026"), ("Expires", "1 Jun 2026")]


def test_on_the_last_day_today_and_the_date_share_a_mark(make_desk: MakeDesk) -> None:
    state = make_desk(suspended(0)).form().state

    assert marks(state)[-1] == ("Today, last day", "4 May 2026")


def test_after_the_date_all_is_solid(make_desk: MakeDesk) -> None:
    state = make_desk(suspended(-3)).form().state

    assert not any(span.is_pending for span in state.spans)
    assert marks(state)[-2:] == [("Expired", "1 May 2026"), ("Today", "4 May 2026")]


def test_a_reactivation_shows_the_renewal_again(make_desk: MakeDesk) -> None:
    state = make_desk(suspended(28)).form(wish="reactivate").state

    assert spans(state)[2:] == [("77 day(s) suspended", False), ("Until renewal", True)]


def test_a_trial_ends(make_desk: MakeDesk) -> None:
    trial = a_trial_subscription(
        created_on=date(2026, 4, 20),
        opened_on=None,
        first_billed_on=None,
        effective_on=date(2026, 4, 20),
        commitment_ends_on=date(2026, 5, 20),
    )

    state = make_desk(trial, offers=(an_offer(), a_trial())).form().state

    assert spans(state) == [("Trial", False), ("16 day(s) left", True)]
    assert marks(state)[-1] == ("Trial ends", "20 May 2026")


def test_a_trial_in_its_last_day_says_so(make_desk: MakeDesk) -> None:
    trial = a_trial_subscription(commitment_ends_on=TODAY, opened_on=None, first_billed_on=None)

    state = make_desk(trial, offers=(an_offer(), a_trial())).form().state

    assert marks(state)[-1] == ("Today, last day", "4 May 2026")


def test_ex_1_of_one_whose_past_is_not_known_the_suspension_is_shown(make_desk: MakeDesk) -> None:
    unknown = suspended(20, opened_on=None, created_on=None, effective_on=None, first_billed_on=None)

    state = make_desk(unknown).form().state

    assert spans(state)[0] == ("85 day(s)", False)
    assert [mark.label for mark in state.marks] == ["Suspended", "Today", "Expires"]


def test_what_is_only_ordered_is_all_intent(make_desk: MakeDesk) -> None:
    desk = make_desk()
    OrderService(desk.desk).submit("customer-1", BillingChoice.MONTHLY, (LineWish(offer_id=OFFER_ID, quantity=1),), ())
    (entry,) = desk.entries()

    state = desk.form(entry.change.subscription_ids[0]).state

    assert spans(state) == [("First term", True)]
    assert marks(state)[0] == ("Ordered", "4 May 2026")


@pytest.mark.parametrize(
    "changes",
    [
        {"created_on": None, "opened_on": None, "effective_on": None},
        {"opened_on": TODAY + timedelta(days=9)},
    ],
)
def test_without_a_known_past_there_is_no_timeline(make_desk: MakeDesk, changes: dict[str, Any]) -> None:
    state = make_desk(headquarters(**changes)).form().state

    assert state.spans == ()


@pytest.mark.parametrize(
    "changes",
    [
        {"opened_on": TODAY, "created_on": TODAY, "first_billed_on": TODAY},
        {"opened_on": TODAY - timedelta(days=3), "first_billed_on": TODAY + timedelta(days=5)},
        {"first_billed_on": date(2017, 1, 1)},
        {"commitment_ends_on": date(9999, 12, 31)},
        {"commitment_ends_on": None},
        {"status": Status.DELETED, "suspended_on": date(2026, 1, 1)},
        {"status": Status.DELETED, "suspended_on": TODAY},
        {"status": Status.UNKNOWN, "status_text": "frozen"},
        {"status": Status.SUSPENDED, "suspended_on": date(2017, 1, 1)},
        {"status": Status.SUSPENDED, "suspended_on": None},
        {"status": Status.SUSPENDED, "suspended_on": date.max},
        {"opened_on": date.min, "created_on": date.min},
    ],
)
@pytest.mark.parametrize("wish", ["", "suspend"])
def test_spans_follow_each_other_and_marks_stand_in_order(
    make_desk: MakeDesk, changes: dict[str, Any], wish: str
) -> None:
    state = make_desk(headquarters(**changes)).form(wish=wish).state

    days = [mark.day for mark in state.marks]
    assert days == sorted(set(days))
    for span in state.spans:
        assert span.start <= span.end
    for one, other in zip(state.spans, state.spans[1:], strict=False):
        assert one.end == other.start or changes.get("suspended_on") == date(2017, 1, 1)
