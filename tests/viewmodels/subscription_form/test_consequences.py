"""«What this does»: in order of time, with the record's own numbers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from csp_desktop.domain.consequences import Consequence, ConsequenceKind, Part, When
from csp_desktop.domain.enums import BillingCycle, Reason, Term
from csp_desktop.domain.subscriptions import NextTerm
from csp_desktop.viewmodels.subscription_form import SubscriptionForm
from csp_desktop.viewmodels.subscription_form.consequences import told_line
from csp_desktop.views.icons import CODE_POINTS
from tests.builders import ADD_ON_ID, a_partner, a_trial, a_trial_subscription, an_add_on, an_offer
from tests.viewmodels.subscription_form.conftest import MakeDesk, audio, headquarters, suspended

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)


def told(form: SubscriptionForm) -> list[tuple[str, str]]:
    return [(line.when, line.text) for line in form.state.consequences]


def test_nothing_follows_while_nothing_is_wished(make_desk: MakeDesk) -> None:
    assert told(make_desk().form()) == []


def test_lc_4_a_suspension_first_can_be_undone_and_at_last_loses_everything(make_desk: MakeDesk) -> None:
    form = make_desk(headquarters(), audio(), audio(id="more", quantity=50, unit="Gigabytes")).form(wish="suspend")

    assert told(form) == [
        ("Until sent", "It waits in the Outbox, where you can take it back"),
        ("When sent", "Users of 25 licence(s) cannot sign in; admins still reach the data"),
        ("When sent", "Suspended with it: Audio Conferencing (25 licence(s)) and Audio Conferencing (50 gigabytes)"),
        ("16 May", "Credited for 12 of 30 days, then no charge"),
        ("Until 17 Aug", "It can be reactivated; nothing else can be changed"),
        ("After 17 Aug", "Everything stored is deleted and cannot be brought back"),
    ]
    assert form.state.consequences[-1].is_strong


def test_ca_3_within_thirty_days_of_the_purchase_all_is_credited(make_desk: MakeDesk) -> None:
    new = headquarters(created_on=date(2026, 4, 5))
    old = headquarters(created_on=date(2026, 4, 4))

    credits = [told(make_desk(each).form(wish="suspend"))[2][1] for each in (new, old)]

    assert credits == [
        "All that was charged is credited, as in its first 30 days (until 4 May 2026)",
        "Credited for 12 of 30 days, then no charge",
    ]


def test_lc_6_a_reactivation_moves_no_day(make_desk: MakeDesk) -> None:
    below = replace(suspended(28), id="audio", offer_id=ADD_ON_ID, parent_id="subscription-1")
    form = make_desk(suspended(28), below).form(wish="reactivate")

    texts = [text for _when, text in told(form)]

    assert "Left suspended, each with a date of its own: Headquarters (25 licence(s))" in texts
    assert told(form)[-1] == ("16 Mar 2027", "Renews as before: no day moves")


def test_qt_2_other_licences_are_billed_by_days(make_desk: MakeDesk) -> None:
    form = make_desk(offers=(an_offer(), an_add_on())).form()
    form.type_licences("30")
    form.tick_add_on(ADD_ON_ID.casefold())

    assert told(form)[1:] == [
        ("When sent", "Ordered with it: Audio Conferencing (25 licence(s)); they join the order of their base"),
        ("When sent", "5 licence(s) more of Headquarters, 30 in all"),
        ("16 May", "5 licence(s) charged for 12 of 30 days, then in full"),
        ("Later", "Licences can change again at any time"),
    ]


def test_a_conversion_names_the_end_of_its_first_term(make_desk: MakeDesk) -> None:
    trial = a_trial_subscription(commitment_ends_on=date(2026, 5, 20))
    form = make_desk(trial, offers=(an_offer(), a_trial())).form(wish="convert")

    assert told(form)[-2:] == [
        ("3 May 2027", "Its new term ends, if it is sent today"),
        ("For good", "It does not become a trial again"),
    ]


def test_a_deletion_cannot_be_undone(make_desk: MakeDesk) -> None:
    form = make_desk(suspended(-1)).form(wish="record_deletion")

    assert told(form)[-1] == ("For good", "This cannot be undone, and nothing is sent to Partner Center")


def test_what_nobody_knows_is_named_beside_the_rest(make_desk: MakeDesk) -> None:
    form = make_desk(partner=a_partner(role=None)).form(wish="suspend")
    form.choose_reason(Reason.FRAUD.value)

    assert told(form)[-1] == ("Not known", "Not known and not tested: your role.")
    assert form.state.can_submit


def test_each_names_its_rule_and_what_its_day_means_here(make_desk: MakeDesk) -> None:
    form = make_desk().form(wish="suspend")

    tooltips = [line.tooltip for line in form.state.consequences]

    assert all("Rule " in tooltip for tooltip in tooltips)
    assert "16 May 2026 (UTC)" in tooltips[2]
    assert "On your bill of 15 Jun 2026 at the earliest" in tooltips[2]


@pytest.mark.parametrize("kind", list(ConsequenceKind))
def test_every_kind_has_its_sentence_and_its_icon(kind: ConsequenceKind) -> None:
    facts = dict.fromkeys(("after", "left", "days", "used"), 7) | {"until": date(2026, 5, 9)}
    next_term = NextTerm("cfq:0001", "Business Basic", 20, Term.YEAR, BillingCycle.MONTHLY, date(2027, 1, 31))
    parts = (Part("Audio Conferencing", 25, "Licenses"),) * 5
    plan = (Term.THREE_YEARS, BillingCycle.ANNUAL)
    fact = Consequence(kind, When.UNTIL, at=NOON, parts=parts, facts=facts, next_term=next_term, plan=plan, rule="X")

    line = told_line(fact, NOON)

    assert "{" not in line.text
    assert line.icon in CODE_POINTS
    assert line.when == "Until 4 May 12:00 UTC"


def test_what_is_dropped_is_named_with_its_content(make_desk: MakeDesk) -> None:
    next_term = NextTerm("cfq:0001", "Business Basic", 20, Term.YEAR, BillingCycle.MONTHLY)

    line = told_line(Consequence(ConsequenceKind.SCHEDULE_DROPPED, When.WHEN_SENT, next_term=next_term), NOON)

    assert line.text.endswith("not restored: 20 licence(s) of Business Basic, 1 year, billed monthly")
