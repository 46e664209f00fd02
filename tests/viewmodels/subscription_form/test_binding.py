"""Term, renewal, next term and cancelling of new commerce in the dialog."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from csp_desktop.domain.changes import Cancel, ChangeTerm, ConvertTrial, ScheduleNextTerm, SetAutoRenew, Suspend
from csp_desktop.domain.enums import BillingCycle, Status, Term, TermEnd
from csp_desktop.domain.offers import Plan
from csp_desktop.domain.subscriptions import Commitment, NextTerm, SeatBatch, Subscription
from csp_desktop.viewmodels.subscription_form import SubscriptionForm
from csp_desktop.viewmodels.subscription_form.binding_state import Binding, Cancelling, NextTermPart
from csp_desktop.viewmodels.subscription_form.state import ACTIVE, CANCELLED, SUSPENDED
from tests.builders import PLAN_OFFER_ID, PLAN_TRIAL_ID, a_plan_offer, a_plan_subscription, a_plan_trial
from tests.fakes.subscription_desk import SubscriptionDesk
from tests.viewmodels.subscription_form.conftest import TODAY, MakeDesk

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
UNTIL = NOON + timedelta(days=3)
PLANS = (
    Plan(Term.MONTH, BillingCycle.MONTHLY),
    Plan(Term.YEAR, BillingCycle.MONTHLY),
    Plan(Term.YEAR, BillingCycle.ANNUAL),
    Plan(Term.THREE_YEARS, BillingCycle.MONTHLY),
    Plan(Term.THREE_YEARS, BillingCycle.ANNUAL),
)
OFFER = a_plan_offer(plans=PLANS)
NEXT = NextTerm(PLAN_OFFER_ID, "Business Premium", 20, Term.YEAR, BillingCycle.ANNUAL)


def midterm(**changes: Any) -> Subscription:
    """Twenty-five licences, their windows long closed, until 9 March 2027."""
    closed = datetime(2026, 3, 17, 10, tzinfo=UTC)
    kept = {"friendly_name": "Field sales", "commitment": Commitment(closed, batches=(SeatBatch(25, closed),))}
    return a_plan_subscription(**{**kept, **changes})


def fresh(**changes: Any) -> Subscription:
    """Twelve licences were added four days ago to a purchase of the same day."""
    batches = (SeatBatch(13, UNTIL - timedelta(days=9)), SeatBatch(12, UNTIL))
    return midterm(**{"commitment": Commitment(UNTIL, UNTIL - timedelta(days=6), batches=batches), **changes})


def desk_of(make_desk: MakeDesk, subscription: Subscription, **more: Any) -> SubscriptionDesk:
    return make_desk(subscription, offers=(OFFER, a_plan_trial()), **more)


def binding(form: SubscriptionForm) -> Binding:
    assert form.state.details.binding is not None
    return form.state.details.binding


def following(form: SubscriptionForm) -> NextTermPart:
    part = binding(form).next_term
    assert part is not None
    return part


def cancelling(form: SubscriptionForm) -> Cancelling:
    assert form.state.status.cancel is not None
    return form.state.status.cancel


def told(form: SubscriptionForm) -> list[str]:
    return [f"{line.when}: {line.text}" for line in form.state.consequences]


def test_the_legacy_line_has_none_of_it(make_desk: MakeDesk) -> None:
    state = make_desk().form().state

    assert (state.details.binding, state.status.cancel) == (None, None)


def test_the_header_names_line_and_term(make_desk: MakeDesk) -> None:
    form = desk_of(make_desk, midterm()).form()

    assert "new commerce · 1 year, billed monthly" in form.state.header.subtitle


def test_qt_11_licences_say_how_many_can_be_given_back_until_when(make_desk: MakeDesk) -> None:
    young, old = desk_of(make_desk, fresh()).form(), desk_of(make_desk, midterm()).form()

    licences = young.state.details.licences

    assert licences.hint == "12 can be given back until 7 May 12:00 UTC; 275 more at most"
    assert (licences.minimum, licences.maximum) == (13, 300)
    assert old.state.details.licences.hint.startswith("None can be given back")


@pytest.mark.parametrize(("typed", "can"), [("13", True), ("12", False), ("300", True), ("301", False)])
def test_qt_11_av_16_licences_stay_between_batches_and_pool(make_desk: MakeDesk, typed: str, can: bool) -> None:
    form = desk_of(make_desk, fresh()).form()

    form.type_licences(typed)

    assert form.state.can_submit is can
    assert bool(form.state.details.licences.problem) is not can


def test_bi_22_bi_23_each_plan_says_from_when_on_it_would_hold(make_desk: MakeDesk) -> None:
    form = desk_of(make_desk, midterm()).form()

    plans = binding(form).plans

    assert [choice.text for choice in plans.choices] == [
        "1 year, billed monthly",
        "1 month, billed monthly: at the renewal",
        "1 year, paid up front: at the renewal",
        "3 years, billed monthly: at once",
        "3 years, billed annually: at once",
    ]
    assert plans.hint == "Bound until 9 March 2027 (UTC)"
    assert plans.locked == ""


def test_bi_23_a_longer_term_is_queued_with_what_it_binds_to(make_desk: MakeDesk) -> None:
    desk = desk_of(make_desk, midterm())
    form = desk.form()

    form.binding.choose_plan("p3y_annual")
    lines = told(form)
    form.submit()

    (entry,) = desk.entries()
    assert isinstance(entry.change, ChangeTerm)
    assert (entry.change.after_term, entry.change.after_cycle) == (Term.THREE_YEARS, BillingCycle.ANNUAL)
    assert "When sent: The whole term is owed: 25 licence(s), 3 years, billed annually" in lines


def test_bi_22_another_frequency_of_three_years_waits_for_the_next_charge(make_desk: MakeDesk) -> None:
    long = midterm(term="P3Y", commitment_ends_on=date(2029, 3, 9))
    form = desk_of(make_desk, long).form()

    form.binding.choose_plan("p3y_annual")

    texts = [choice.text for choice in binding(form).plans.choices]
    assert "3 years, billed annually: from the next charge" in texts
    assert "Next bill: From then billed annually; the term stays as it is" in told(form)


def test_qt_12_a_shorter_term_is_scheduled_for_the_renewal(make_desk: MakeDesk) -> None:
    desk = desk_of(make_desk, midterm())
    form = desk.form()

    form.binding.choose_plan("p1m_monthly")
    part = following(form)
    form.submit()

    (entry,) = desk.entries()
    assert isinstance(entry.change, ScheduleNextTerm)
    assert entry.change.after is not None
    assert (entry.change.after.term, entry.change.after.quantity) == (Term.MONTH, 25)
    assert part.is_open
    assert part.text == "25 licence(s) of Business Premium, 1 month, billed monthly"


def test_qt_12_the_next_term_is_set_field_by_field(make_desk: MakeDesk) -> None:
    form = desk_of(make_desk, midterm()).form()
    before = following(form)

    form.binding.edit_next_term()
    form.binding.type_next_licences("20")
    form.binding.choose_next_plan("p1y_annual")

    assert (before.title, before.text) == ("From the renewal on 10 Mar 2027 (UTC)", "Renews as it is")
    assert following(form).text == "20 licence(s) of Business Premium, 1 year, paid up front"
    assert "10 Mar 2027: Renews with 20 licence(s) of Business Premium, 1 year, paid up front" in told(form)
    assert form.state.can_submit


def test_a_number_that_is_none_stands_beside_its_field(make_desk: MakeDesk) -> None:
    form = desk_of(make_desk, midterm()).form()

    form.binding.edit_next_term()
    form.binding.type_next_licences("many")

    assert following(form).licences.problem == "Enter a whole number of licences."
    assert not form.state.can_submit


def test_qt_12_what_is_scheduled_is_shown_and_can_be_taken_back(make_desk: MakeDesk) -> None:
    desk = desk_of(make_desk, midterm(commitment=Commitment(scheduled=NEXT)))
    form = desk.form()
    shown = following(form)

    form.binding.drop_next_term()
    form.submit()

    (entry,) = desk.entries()
    assert isinstance(entry.change, ScheduleNextTerm)
    assert entry.change.after is None
    assert (shown.text, shown.drop) == ("20 licence(s) of Business Premium, 1 year, paid up front", "Renew as it is")
    assert shown.note


def test_qt_12_what_would_drop_the_schedule_is_said_before(make_desk: MakeDesk) -> None:
    form = desk_of(make_desk, midterm(commitment=Commitment(scheduled=NEXT))).form()

    form.type_licences("30")

    dropped = "When sent: The scheduled change is dropped and not restored: {}"
    assert dropped.format("20 licence(s) of Business Premium, 1 year, paid up front") in told(form)


def test_qt_14_renewal_is_switched_with_what_follows(make_desk: MakeDesk) -> None:
    desk = desk_of(make_desk, midterm())
    form = desk.form()
    before = binding(form).renewal

    form.binding.set_auto_renew(False)
    after, lines = binding(form).renewal, told(form)
    form.submit()

    (entry,) = desk.entries()
    assert isinstance(entry.change, SetAutoRenew)
    assert (before.is_on, before.text) == (True, "Renews by itself on 10 Mar 2027 (UTC)")
    extended = "Off: after 9 Mar 2027 (UTC) it goes on in a paid monthly extension"
    assert (after.is_on, after.hint) == (False, extended)
    assert any(line.startswith("After 9 Mar 2027: Not renewed") for line in lines)


def test_lc_26_one_that_was_told_to_stop_really_ends(make_desk: MakeDesk) -> None:
    told_to_stop = Commitment(at_end=TermEnd.STOP)

    form = desk_of(make_desk, midterm(auto_renews=False, commitment=told_to_stop)).form()

    assert binding(form).renewal.hint == "Off: it ends on 9 Mar 2027 (UTC)"


@pytest.mark.parametrize(
    ("is_on", "ends", "extends"), [(True, "Term ends", "Paid extension"), (False, "Renews", "Active")]
)
def test_lc_26_the_timeline_follows_the_renewal_that_is_wished(
    make_desk: MakeDesk, is_on: bool, ends: str, extends: str
) -> None:
    form = desk_of(make_desk, midterm(auto_renews=is_on)).form()

    form.binding.set_auto_renew(not is_on)

    assert form.state.marks[-1].label == ends
    assert form.state.spans[-1].text == extends


def test_lc_26_one_that_is_to_be_reactivated_goes_on_in_the_extension_too(make_desk: MakeDesk) -> None:
    form = desk_of(make_desk, midterm(status=Status.SUSPENDED, auto_renews=False)).form(wish="reactivate")

    hint = binding(form).renewal.hint

    assert hint == "Off: after 9 Mar 2027 (UTC) it goes on in a paid monthly extension"
    assert form.state.spans[-1].text == "Paid extension"


def test_bi_23_a_longer_term_that_is_wished_moves_the_renewal(make_desk: MakeDesk) -> None:
    form = desk_of(make_desk, midterm()).form()

    form.binding.choose_plan("p3y_annual")

    assert binding(form).renewal.text == "Renews by itself on 4 May 2029 (UTC)"
    assert following(form).title == "From the renewal on 4 May 2029 (UTC)"
    assert (form.state.marks[-1].label, form.state.marks[-1].date_text) == ("Renews", "4 May 2029")


def test_a_wish_from_elsewhere_switches_renewal_on(make_desk: MakeDesk) -> None:
    form = desk_of(make_desk, midterm(auto_renews=False)).form(wish="turn_on_auto_renew")

    assert binding(form).renewal.is_on
    assert form.state.can_submit


def test_lc_21_a_suspension_needs_no_reason_and_says_what_it_costs(make_desk: MakeDesk) -> None:
    desk = desk_of(make_desk, midterm())
    form = desk.form()

    form.choose_status(SUSPENDED)
    box, lines = form.state.status.expiry, told(form)
    form.submit()

    (entry,) = desk.entries()
    assert isinstance(entry.change, Suspend)
    assert entry.change.reason is None
    assert box is not None
    assert box.headline == "Could be resumed until Tuesday, 9 March 2027 (UTC)"
    assert "Until 9 Mar 2027: Billed on all the same: a suspension saves no money here" in lines
    assert binding(form).renewal.locked == "Locked by the status chosen."


def test_ca_10_cancelling_says_until_when_and_with_which_refund(make_desk: MakeDesk) -> None:
    desk = desk_of(make_desk, fresh())
    form = desk.form()

    form.choose_status(CANCELLED)
    chosen, lines = form.state.status.chosen, told(form)
    form.submit()

    (entry,) = desk.entries()
    assert isinstance(entry.change, Cancel)
    assert cancelling(form).detail == "Final. Possible until 7 May 12:00 UTC, with the days not used refunded"
    assert chosen == CANCELLED
    assert lines[-1] == "For good: It cannot be undone, and buying anew does not bring the data back"


def test_ca_10_in_its_first_day_all_is_refunded(make_desk: MakeDesk) -> None:
    young = fresh(commitment=Commitment(NOON + timedelta(days=6, hours=20), NOON + timedelta(hours=20)))

    form = desk_of(make_desk, young).form()

    assert cancelling(form).detail == "Final. Possible until 11 May 08:00 UTC; all refunded until 5 May 08:00 UTC"


def test_ca_10_past_its_window_it_says_why_not_and_what_instead(make_desk: MakeDesk) -> None:
    form = desk_of(make_desk, midterm()).form()

    cancel = cancelling(form)

    assert cancel.reason
    assert cancel.links


def test_ca_11_a_cancellation_that_waits_is_taken_back_by_choosing_active(make_desk: MakeDesk) -> None:
    desk = desk_of(make_desk, fresh())
    first = desk.form(wish="cancel")
    first.submit()
    form = desk.form()
    waiting = form.state.status

    form.choose_status(ACTIVE)
    form.submit()

    assert (waiting.has_choices, waiting.chosen) == (True, CANCELLED)
    assert form.state.header.pill is not None
    assert desk.entries() == []


def test_tr_12_a_trial_says_what_it_becomes_by_itself(make_desk: MakeDesk) -> None:
    trial = a_plan_subscription(
        offer_id=PLAN_TRIAL_ID, is_trial=True, cycle=BillingCycle.NONE, term="P1M", commitment_ends_on=date(2026, 5, 20)
    )
    form = desk_of(make_desk, trial).form()

    renewal = binding(form).renewal

    assert renewal.text == "Becomes paid by itself on 21 May 2026 (UTC)"
    assert renewal.hint == "25 licence(s), 1 year, billed monthly"


def test_tr_13_a_trial_converts_at_once_with_a_term(make_desk: MakeDesk) -> None:
    trial = a_plan_subscription(
        offer_id=PLAN_TRIAL_ID, is_trial=True, cycle=BillingCycle.NONE, term="P1M", commitment_ends_on=date(2026, 5, 20)
    )
    desk = desk_of(make_desk, trial)
    form = desk.form(wish="convert")
    converting = form.state.status.converting

    form.choose_cycle("p1y_annual")
    form.type_conversion_licences("30")
    form.submit()

    (entry,) = desk.entries()
    assert isinstance(entry.change, ConvertTrial)
    assert (entry.change.plan_term, entry.change.cycle, entry.change.after) == (Term.YEAR, BillingCycle.ANNUAL, 30)
    assert converting is not None
    assert converting.cycles[0].text == "1 year, billed monthly"


@pytest.mark.parametrize("status", [Status.EXPIRED, Status.DISABLED, Status.DELETED])
def test_lc_24_after_its_term_everything_says_why_it_is_locked(make_desk: MakeDesk, status: Status) -> None:
    over = midterm(status=status, status_text=status.value, commitment_ends_on=TODAY - timedelta(days=3))

    state = desk_of(make_desk, replace(over, auto_renews=False)).form().state

    assert state.details.licences.locked
    assert state.details.binding is not None
    assert state.details.binding.plans.locked
    assert state.details.binding.renewal.locked
    assert not state.can_submit
