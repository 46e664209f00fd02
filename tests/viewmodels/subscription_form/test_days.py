"""The editor of the days on record: what can be typed, what it leads to, and when it is a fact."""

from __future__ import annotations

from datetime import date

import pytest

from csp_desktop.domain.enums import CommerceLine, Role, Source, Status
from csp_desktop.viewmodels.subscription_form import SubscriptionForm
from tests.builders import a_partner
from tests.fakes.inline_lane import HeldLane
from tests.viewmodels.subscription_form.conftest import TODAY, MakeDesk, audio, headquarters, suspended


def texts(form: SubscriptionForm) -> dict[str, str]:
    return {field.key: field.text for field in form.days.state.fields}


def problems(form: SubscriptionForm) -> list[str]:
    return [field.problem for field in form.days.state.fields if field.problem]


def test_closed_it_offers_itself_and_asks_nothing(make_desk: MakeDesk) -> None:
    state = make_desk().form().days.state

    assert (state.is_offered, state.is_open, state.fields, state.locked) == (True, False, (), "")


def test_oq_1_it_opens_with_the_days_on_record_and_where_they_came_from(make_desk: MakeDesk) -> None:
    base = suspended(28, first_billed_on=None).sourced(Source.ASSUMED, "opened_on")
    form = make_desk(base).form(wish="edit_days")

    assert texts(form) == {"opened_on": "1 Mar 2018", "first_billed_on": "", "suspended_on": "16 Feb 2026"}
    assert [field.hint for field in form.days.state.fields] == ["assumed", "Not known so far", "from Partner Center"]


def test_it_opens_at_the_day_that_a_date_misses(make_desk: MakeDesk) -> None:
    form = make_desk(suspended(28, first_billed_on=None)).form()
    asked: list[str] = []
    form.days.opened.connect(asked.append)

    form.days.open("first_billed_on")
    form.days.open("nonsense")

    assert asked == ["first_billed_on", "opened_on"]


def test_ex_1_it_tells_the_new_date_before_anything_is_recorded(make_desk: MakeDesk) -> None:
    desk = make_desk(suspended(28, first_billed_on=None))
    form = desk.form(wish="edit_days")

    form.days.type_day("first_billed_on", "16 Mar 2018")

    state = form.days.state
    assert state.preview == "Expires on 1 Jun 2026 (UTC), 105 day(s) after the suspension. So far: 17 May 2026 (UTC)."
    assert state.can_record
    assert not desk.house.shelves.outbox


def test_ex_2_of_an_active_one_it_tells_the_date_of_a_suspension_today(make_desk: MakeDesk) -> None:
    form = make_desk().form(wish="edit_days")

    form.days.type_day("first_billed_on", "")

    expected = "Suspended today, it would expire on 2 Aug 2026 (UTC) at the earliest, in 90 day(s). So far: 17 Aug 2026"
    assert form.days.state.preview == f"{expected} (UTC)."


def test_recorded_days_are_base_at_once_and_the_dialog_shows_the_new_date(make_desk: MakeDesk) -> None:
    desk = make_desk(suspended(28, first_billed_on=None), audio(first_billed_on=None))
    form = desk.form(wish="edit_days")
    form.days.type_day("first_billed_on", "2018-03-16")

    form.days.record()
    desk.tell()

    shelves = desk.house.shelves.subscriptions
    assert shelves["subscription-1"].first_billed_on == shelves["audio"].first_billed_on == date(2018, 3, 16)
    assert shelves["subscription-1"].source_of("first_billed_on") is Source.TYPED
    assert form.state.banner is not None
    assert "1 June 2026" in form.state.banner.headline
    assert (form.days.state.is_open, desk.entries()) == (False, [])


def test_while_it_records_nothing_is_recorded_twice(make_desk: MakeDesk) -> None:
    desk = make_desk()
    held = HeldLane()
    form = desk.form(wish="edit_days", write=held)
    held.release()
    form.days.type_day("first_billed_on", "20 Mar 2018")

    form.days.record()
    form.days.record()

    assert (held.held_count, form.days.state.is_busy, form.days.state.can_record) == (1, True, False)
    held.release()


@pytest.mark.parametrize(
    ("field", "text", "problem"),
    [
        ("opened_on", "yesterday", "Not a day, such as 4 May 2026."),
        ("opened_on", "5 May 2026", "This day has not come yet (UTC)."),
        ("suspended_on", "5 May 2026", "This day has not come yet (UTC)."),
        (
            "suspended_on",
            "1 Feb 2018",
            "It cannot have been suspended before its account was opened, on 1 Mar 2018.",
        ),
    ],
)
def test_a_day_that_cannot_be_true_is_told_at_its_field(
    make_desk: MakeDesk, field: str, text: str, problem: str
) -> None:
    form = make_desk(suspended(28)).form(wish="edit_days")

    form.days.type_day(field, text)

    state = form.days.state
    assert problems(form) == [problem]
    assert (state.can_record, state.reason, state.preview) == (False, problem, "")


def test_what_is_only_odd_is_told_and_does_not_hinder(make_desk: MakeDesk) -> None:
    form = make_desk().form(wish="edit_days")

    form.days.type_day("first_billed_on", "1 Feb 2018")

    state = form.days.state
    assert state.notes == (
        "The first billing period begins before the account was opened: one of the two days is wrong.",
    )
    assert state.can_record


def test_without_another_day_there_is_nothing_to_record(make_desk: MakeDesk) -> None:
    form = make_desk().form(wish="edit_days")

    form.days.type_day("opened_on", "2018-03-01")

    assert (form.days.state.can_record, form.days.state.reason) == (False, "Nothing has changed yet.")


def test_leaving_forgets_what_was_typed(make_desk: MakeDesk) -> None:
    form = make_desk().form(wish="edit_days")
    form.days.type_day("opened_on", "2 Mar 2018")

    form.days.close()
    form.days.open()

    assert texts(form)["opened_on"] == "1 Mar 2018"


def test_ro_2_where_the_role_forbids_it_the_link_says_so(make_desk: MakeDesk) -> None:
    form = make_desk(partner=a_partner(role=Role.BILLING_ADMIN)).form(wish="edit_days")

    assert form.days.state.is_offered
    assert form.days.state.locked.startswith("The role Billing admin may")
    assert not form.days.state.is_open


@pytest.mark.parametrize(
    "subscription",
    [headquarters(line=CommerceLine.NEW_COMMERCE), headquarters(is_trial=True)],
)
def test_lc_22_without_days_that_count_it_is_not_offered(make_desk: MakeDesk, subscription: object) -> None:
    form = make_desk(subscription).form(wish="edit_days")

    assert not form.days.state.is_offered


def test_of_a_deleted_one_it_says_that_nothing_counts_any_more(make_desk: MakeDesk) -> None:
    form = make_desk(headquarters(status=Status.DELETED)).form()

    assert form.days.state.locked == "Headquarters was deleted; that cannot be undone."


def test_a_failure_is_told_and_can_be_tried_again(make_desk: MakeDesk) -> None:
    desk = make_desk()
    form = desk.form(wish="edit_days")
    form.days.type_day("opened_on", "2 Mar 2018")
    del desk.house.shelves.subscriptions["subscription-1"]

    form.days.record()

    assert form.days.state.problem
    assert not form.days.state.is_busy
    assert form.days.today() == TODAY
