"""The date directly below Suspended: before Submit as a preview, afterwards as a fact."""

from __future__ import annotations

from datetime import date

import pytest

from csp_desktop.domain.enums import BillingCycle, Cloud, Reason, Status
from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.subscription_form.state import SUSPENDED, ExpiryBox, SubscriptionFormState
from tests.builders import a_partner, a_trial, a_trial_subscription, an_offer
from tests.viewmodels.subscription_form.conftest import MakeDesk, audio, headquarters, suspended


def box(state: SubscriptionFormState) -> ExpiryBox:
    assert state.status.expiry is not None
    return state.status.expiry


def test_ex_2_choosing_suspended_previews_the_date_and_the_sum(make_desk: MakeDesk) -> None:
    form = make_desk().form()
    before = form.state.status.expiry

    form.choose_status(SUSPENDED)

    shown = box(form.state)
    assert before is None
    assert (shown.headline, shown.detail) == (
        "Would expire on Monday, 17 August 2026 (UTC)",
        "105 day(s) from today: 90 + 15",
    )
    assert (shown.is_pending, shown.tone) == (True, Tone.WARN)
    assert shown.why is not None
    assert [line.value for line in shown.why.lines] == ["4 May 2026", "+ 90 day(s)", "+ 15 day(s)", "", "17 Aug 2026"]


def test_ex_3_in_china_sixty_days_and_no_free_period(make_desk: MakeDesk) -> None:
    form = make_desk(partner=a_partner(cloud=Cloud.CHINA)).form(wish="suspend")

    shown = box(form.state)

    assert (shown.headline, shown.detail) == ("Would expire on Friday, 3 July 2026 (UTC)", "60 day(s) from today")


def test_ex_1_an_unknown_day_makes_it_the_earliest_date(make_desk: MakeDesk) -> None:
    form = make_desk(headquarters(first_billed_on=None)).form(wish="suspend")

    assert box(form.state).headline == "Would expire on Sunday, 2 August 2026 (UTC) at the earliest"


def test_oq_3_a_term_that_ends_first_is_warned_about(make_desk: MakeDesk) -> None:
    form = make_desk(headquarters(commitment_ends_on=date(2026, 6, 15))).form(wish="suspend")

    (warning,) = box(form.state).warnings

    assert "term ends before that day" in warning
    assert "17 August" in box(form.state).headline


@pytest.mark.parametrize(
    ("left", "headline", "tone"),
    [
        (80, "Expires on Thursday, 23 July 2026 (UTC)", Tone.INFO),
        (28, "Expires on Monday, 1 June 2026 (UTC)", Tone.WARN),
        (3, "Expires on Thursday, 7 May 2026 (UTC)", Tone.CRITICAL),
        (0, "Expires on Monday, 4 May 2026 (UTC)", Tone.CRITICAL),
        (-1, "Expired on Sunday, 3 May 2026 (UTC)", Tone.CALM),
    ],
)
def test_ex_2_afterwards_the_date_is_a_fact(make_desk: MakeDesk, left: int, headline: str, tone: Tone) -> None:
    form = make_desk(suspended(left)).form()

    shown = box(form.state)

    assert (shown.headline, shown.tone, shown.is_pending) == (headline, tone, False)
    assert form.state.banner is not None


@pytest.mark.parametrize(("left", "can"), [(1, True), (0, True), (-1, False)])
def test_oq_4_reactivate_is_offered_until_the_last_day_inclusive(make_desk: MakeDesk, left: int, can: bool) -> None:
    form = make_desk(suspended(left)).form(wish="reactivate")

    assert form.state.can_submit is can
    assert (form.state.status.active_reason == "") is can


def test_a_suspension_that_waits_is_shown_as_intent(make_desk: MakeDesk) -> None:
    desk = make_desk()
    first = desk.form(wish="suspend")
    first.choose_reason(Reason.FRAUD.value)
    first.submit()

    form = desk.form()

    assert (box(form.state).is_pending, form.state.status.chosen) == (True, SUSPENDED)
    assert form.state.header.pill is not None
    assert (form.state.header.pill.text, form.state.header.pill.is_pending) == ("Suspension queued", True)
    assert form.state.banner is not None
    assert form.state.banner.is_pending


def test_a_suspension_of_unknown_day_has_no_date_and_can_be_reactivated(make_desk: MakeDesk) -> None:
    form = make_desk(suspended(10, suspended_on=None)).form(wish="")
    shown = box(form.state)

    form.choose_status("active")

    assert shown.why is not None
    assert (shown.why.lines, shown.why.edit_field) == ((), "suspended_on")
    assert "not known" in shown.headline
    assert form.state.can_submit


def test_lc_4_an_add_on_waits_for_its_base(make_desk: MakeDesk) -> None:
    desk = make_desk(suspended(28), audio(status=Status.SUSPENDED, suspended_on=date(2026, 2, 16)))

    form = desk.form("audio")

    assert "Reactivate that first" in form.state.status.active_reason
    assert [link.text for link in form.state.status.active_links] == ["Reactivate it"]
    assert form.state.header.base_link is not None


def test_tr_2_a_trial_is_locked_and_can_be_converted(make_desk: MakeDesk) -> None:
    trial = a_trial_subscription(commitment_ends_on=date(2026, 5, 20))

    form = make_desk(trial, offers=(an_offer(), a_trial())).form()

    assert not form.state.status.has_choices
    assert form.state.status.converting is not None
    assert form.state.details.licences.locked == "Fixed during a trial."
    assert form.state.header.pill is not None
    assert form.state.header.pill.text == "Trial, 16 day(s) left"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"status": Status.UNKNOWN, "status_text": "frozen"}, "frozen"),
        ({"status": Status.DELETED}, "Deleted"),
        ({"status": Status.PENDING}, "Partner Center is still setting it up; its status cannot change yet."),
        ({"status": Status.DISABLED}, "Disabled"),
    ],
)
@pytest.mark.parametrize("wish", ["", "suspend", "cancel", "reactivate", "record_deletion", "convert"])
def test_what_cannot_be_changed_is_shown_with_its_reason(
    make_desk: MakeDesk, changes: dict[str, object], said: str, wish: str
) -> None:
    form = make_desk(headquarters(**changes)).form(wish=wish)
    form.type_licences("30")

    state = form.state

    assert state.status.text == said
    assert not state.status.has_choices
    assert state.details.licences.locked
    assert not state.can_submit
    assert state.foot.reason in ("Nothing has changed yet.", *(notice.text for notice in state.notices))


def test_an_annual_subscription_has_no_free_period(make_desk: MakeDesk) -> None:
    annual = headquarters(cycle=BillingCycle.ANNUAL, first_billed_on=date(2018, 3, 1))

    form = make_desk(annual).form(wish="suspend")

    assert box(form.state).detail == "90 day(s) from today"
