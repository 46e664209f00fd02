"""«What this does»: in order of time, with the record's own numbers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from csp_desktop.domain.enums import Reason
from csp_desktop.viewmodels.subscription_form import SubscriptionForm
from tests.builders import ADD_ON_ID, a_partner, a_trial, a_trial_subscription, an_add_on, an_offer
from tests.viewmodels.subscription_form.conftest import MakeDesk, audio, headquarters, suspended


def told(form: SubscriptionForm) -> list[tuple[str, str]]:
    return [(line.when, line.text) for line in form.state.consequences]


def test_nothing_follows_while_nothing_is_wished(make_desk: MakeDesk) -> None:
    assert told(make_desk().form()) == []


def test_lc_4_a_suspension_first_can_be_undone_and_at_last_loses_everything(make_desk: MakeDesk) -> None:
    form = make_desk(headquarters(), audio(), audio(id="more", quantity=50, unit="Gigabytes")).form(wish="suspend")

    assert told(form) == [
        ("Until sent", "It waits in the Outbox, where you can take it back"),
        ("When sent", "Users of 25 licence(s) cannot sign in; admins still reach the data"),
        ("When sent", "2 add-on(s) suspended too: 25 licence(s) and 50 gigabytes"),
        ("Next bill", "The days not used are credited, then there is no charge"),
        ("Until then", "Nothing can be changed here except Reactivate"),
        ("After 17 Aug", "Everything stored is deleted and cannot be brought back"),
    ]
    assert form.state.consequences[-1].is_strong


def test_ca_3_within_thirty_days_of_the_purchase_all_is_credited(make_desk: MakeDesk) -> None:
    new = headquarters(created_on=date(2026, 4, 5))
    old = headquarters(created_on=date(2026, 4, 4))

    credits = [told(make_desk(each).form(wish="suspend"))[2][1] for each in (new, old)]

    assert credits == [
        "All that was charged is credited, as it is in its first 30 days",
        "The days not used are credited, then there is no charge",
    ]


def test_lc_6_a_reactivation_moves_no_day(make_desk: MakeDesk) -> None:
    below = replace(suspended(28), id="audio", offer_id=ADD_ON_ID, parent_id="subscription-1")
    form = make_desk(suspended(28), below).form(wish="reactivate")

    texts = [text for _when, text in told(form)]

    assert "1 add-on(s) left suspended, each with a date of its own" in texts
    assert told(form)[-1] == ("16 Mar 2027", "Renews as before: no day moves")


def test_qt_2_other_licences_are_billed_by_days(make_desk: MakeDesk) -> None:
    form = make_desk(offers=(an_offer(), an_add_on())).form()
    form.type_licences("30")
    form.tick_add_on(ADD_ON_ID.casefold())

    assert [when for when, _text in told(form)] == ["Until sent", "When sent", "Next bill"]


def test_a_conversion_names_the_end_of_its_first_term(make_desk: MakeDesk) -> None:
    trial = a_trial_subscription(commitment_ends_on=date(2026, 5, 20))
    form = make_desk(trial, offers=(an_offer(), a_trial())).form(wish="convert")

    assert told(form)[-1] == ("3 May 2027", "Its first term ends, if it is sent today")


def test_a_deletion_cannot_be_undone(make_desk: MakeDesk) -> None:
    form = make_desk(suspended(-1)).form(wish="record_deletion")

    assert told(form)[-1] == ("For good", "This cannot be undone, and nothing is sent to Partner Center")


def test_what_nobody_knows_is_named_beside_the_rest(make_desk: MakeDesk) -> None:
    form = make_desk(partner=a_partner(role=None)).form(wish="suspend")
    form.choose_reason(Reason.FRAUD.value)

    assert told(form)[-1] == ("Not known", "Not known and not tested: your role.")
    assert form.state.can_submit
