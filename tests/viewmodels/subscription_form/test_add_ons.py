"""Add-ons: had, to be had, refused with why, and a list that may be long."""

from __future__ import annotations

from dataclasses import replace

from csp_desktop.domain.customers import Agreement
from csp_desktop.domain.enums import AgreementState, BillingCycle, LimitScope, Status
from csp_desktop.domain.offers import Offer
from csp_desktop.viewmodels.subscription_form.state import SUSPENDED
from tests.builders import ADD_ON_ID, a_customer, an_add_on, an_offer
from tests.viewmodels.subscription_form.conftest import TODAY, MakeDesk, audio, headquarters, suspended

KEY = ADD_ON_ID.casefold()


def many(count: int) -> tuple[Offer, ...]:
    return (an_offer(), *(an_add_on(id=f"add-on-{number:02}", name=f"Extra {number:02}") for number in range(count)))


def test_av_8_the_offers_add_ons_are_listed_and_those_had_are_ticked(make_desk: MakeDesk) -> None:
    other = an_add_on(id="other", name="Phone System")

    form = make_desk(headquarters(), audio(), offers=(an_offer(), an_add_on(), other)).form()

    add_ons = form.state.add_ons
    assert [(line.name, line.is_ticked, line.is_owned) for line in add_ons.lines] == [
        ("Audio Conferencing", True, True),
        ("Phone System", False, False),
    ]
    assert (add_ons.count, add_ons.note) == ("1 of 2", "To stop an add-on, open it and suspend it.")


def test_an_offer_without_add_ons_has_no_such_section(make_desk: MakeDesk) -> None:
    form = make_desk(offers=(an_offer(),)).form()

    assert not form.state.add_ons.is_shown


def test_ticking_one_proposes_as_many_licences_as_the_base_has(make_desk: MakeDesk) -> None:
    form = make_desk(offers=(an_offer(), an_add_on(maximum=20))).form()

    form.tick_add_on(KEY)

    (line,) = form.state.add_ons.lines
    assert line.count is not None
    assert (line.is_ticked, line.count.text) == (True, "20")


def test_unticking_keeps_the_number_for_the_next_tick(make_desk: MakeDesk) -> None:
    form = make_desk().form()
    form.tick_add_on(KEY)
    form.type_add_on_licences(KEY, "7")

    form.tick_add_on(KEY)
    nothing = form.state.can_submit
    form.tick_add_on(KEY)

    (line,) = form.state.add_ons.lines
    assert line.count is not None
    assert (nothing, line.count.text) == (False, "7")


def test_av_7_a_wrong_number_is_told_in_its_row(make_desk: MakeDesk) -> None:
    form = make_desk(offers=(an_offer(), an_add_on(maximum=20))).form()
    form.tick_add_on(KEY)

    form.type_add_on_licences(KEY, "21")

    (line,) = form.state.add_ons.lines
    assert line.count is not None
    assert line.count.problem == "1 to 20 licences can be ordered."
    assert not form.state.can_submit


def test_av_19_more_than_the_base_has_is_said_and_not_refused(make_desk: MakeDesk) -> None:
    form = make_desk().form()
    form.tick_add_on(KEY)

    form.type_add_on_licences(KEY, "26")

    (line,) = form.state.add_ons.lines
    assert "More licences (26) than the base subscription has (25)" in line.note
    assert form.state.can_submit


def test_av_19_gigabytes_are_not_held_against_licences(make_desk: MakeDesk) -> None:
    form = make_desk(offers=(an_offer(), an_add_on(unit="Gigabytes"))).form()
    form.tick_add_on(KEY)

    form.type_add_on_licences(KEY, "500")

    (line,) = form.state.add_ons.lines
    assert (line.note, line.unit) == ("", "gigabytes")


def test_one_that_is_refused_says_why_and_what_instead(make_desk: MakeDesk) -> None:
    limited = an_add_on(limit_scope=LimitScope.CONCURRENT, limit=1)
    elsewhere = audio(id="elsewhere", parent_id="another", friendly_name="Elsewhere")
    other_base = headquarters(id="another")

    form = make_desk(headquarters(), other_base, elsewhere, offers=(an_offer(), limited)).form()

    (line,) = form.state.add_ons.lines
    assert (line.is_refused, line.can_tick) == (True, False)
    assert line.reason == "Already subscribed, and only one is allowed."
    assert [link.text for link in line.links] == ["Open it"]


def test_a_way_out_that_only_the_wizard_has_is_not_offered(make_desk: MakeDesk) -> None:
    form = make_desk(offers=(an_offer(), an_add_on(is_purchasable=False))).form()

    (line,) = form.state.add_ons.lines

    assert (line.reason, line.links) == ("Closed for purchase.", ())


def test_bi_5_an_add_on_shares_the_billing_of_its_base(make_desk: MakeDesk) -> None:
    form = make_desk(offers=(an_offer(), an_add_on(cycles=(BillingCycle.ANNUAL,)))).form()

    form.tick_add_on(KEY)

    (line,) = form.state.add_ons.lines
    assert (line.is_ticked, line.is_refused) == (False, True)


def test_lc_4_all_are_locked_while_suspended_is_chosen_or_true(make_desk: MakeDesk) -> None:
    form = make_desk(headquarters(), audio()).form()
    form.choose_status(SUSPENDED)
    stopped = make_desk(suspended(28), audio(status=Status.SUSPENDED, suspended_on=TODAY)).form()

    for state in (form.state, stopped.state):
        (line,) = state.add_ons.lines
        assert state.add_ons.locked == "Locked: suspended with their base."
        assert line.count is not None
        assert (line.can_tick, line.count.locked) == (False, "Locked: suspended with their base.")


def test_one_that_is_suspended_by_itself_is_locked_alone(make_desk: MakeDesk) -> None:
    form = make_desk(headquarters(), audio(status=Status.SUSPENDED, suspended_on=TODAY)).form()

    (line,) = form.state.add_ons.lines

    assert line.pill is not None
    assert line.count is not None
    assert (line.pill.text, line.count.locked) == ("Suspended", "Locked while it is suspended.")
    assert form.state.add_ons.locked == ""


def test_one_that_waits_is_marked_and_withdrawn_in_the_outbox(make_desk: MakeDesk) -> None:
    desk = make_desk()
    first = desk.form()
    first.tick_add_on(KEY)
    first.submit()

    (line,) = desk.form().state.add_ons.lines

    assert line.pill is not None
    assert (line.pill.text, line.pill.is_pending) == ("Ordered", True)
    assert [link.text for link in line.links] == ["Withdraw it"]


def test_a_long_list_is_folded_and_searched(make_desk: MakeDesk) -> None:
    form = make_desk(offers=many(19)).form()
    folded = form.state.add_ons

    form.toggle_add_ons()
    unfolded = form.state.add_ons
    form.search_add_ons("extra 17")
    found = form.state.add_ons
    form.search_add_ons("telephone")

    assert (len(folded.lines), folded.more, folded.can_search) == (5, "14 more add-on(s)…", False)
    assert (len(unfolded.lines), unfolded.more, unfolded.can_search) == (19, "Show fewer", True)
    assert [line.name for line in found.lines] == ["Extra 17"]
    assert form.state.add_ons.empty == "No add-on is called so."


def test_what_is_ticked_stays_in_sight_when_the_list_is_folded(make_desk: MakeDesk) -> None:
    form = make_desk(offers=many(19)).form()
    form.toggle_add_ons()
    form.tick_add_on("add-on-17")

    form.toggle_add_ons()

    assert [line.name for line in form.state.add_ons.lines][-1] == "Extra 17"


def test_cu_29_without_the_agreement_no_add_on_is_sold(make_desk: MakeDesk) -> None:
    customer = replace(a_customer(), agreement=Agreement(AgreementState.NOT_RECORDED))

    form = make_desk(customer=customer).form()

    (line,) = form.state.add_ons.lines
    assert "No customer agreement is recorded" in line.reason
    assert [link.text for link in line.links] == ["Record the agreement"]
    assert [link.text for link in form.state.details.licences.links] == ["Record the agreement"]
