"""Name and licences as typed, and the facts beside them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from csp_desktop.domain.enums import BillingCycle
from csp_desktop.domain.orders import Order
from csp_desktop.viewmodels.subscription_form.state import Details
from tests.builders import CUSTOMER_ID, an_offer
from tests.viewmodels.subscription_form.conftest import MakeDesk, headquarters, suspended


def dates(details: Details) -> dict[str, tuple[str, str]]:
    return {fact.label: (fact.value, fact.note) for fact in details.dates}


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "Enter a whole number of licences."),
        ("ten", "Enter a whole number of licences."),
        ("٢٥", "Enter a whole number of licences."),
        ("0", "5 to 300 licences can be ordered."),
        ("4", "5 to 300 licences can be ordered."),
        ("5", ""),
        ("300", ""),
        ("301", "5 to 300 licences can be ordered."),
        ("99999999999999999999", "1 to 10,000,000 licences can be ordered."),
    ],
)
def test_av_7_the_limits_are_told_as_one_types(make_desk: MakeDesk, text: str, problem: str) -> None:
    form = make_desk(offers=(an_offer(minimum=5, maximum=300),)).form()

    form.type_licences(text)

    assert form.state.details.licences.problem == problem
    assert form.state.can_submit is (problem == "")


def test_qt_3_nobody_goes_to_no_licences(make_desk: MakeDesk) -> None:
    form = make_desk().form()

    form.type_licences("0")

    assert form.state.details.licences.problem == "At least 1. To stop it, suspend it."
    assert (form.state.foot.reason, form.state.foot.is_problem) == ("At least 1. To stop it, suspend it.", True)


@pytest.mark.parametrize(
    ("length", "problem"), [(256, ""), (257, "At most 256 characters."), (100_000, "At most 256 characters.")]
)
def test_oq_12_a_name_has_at_most_256_characters(make_desk: MakeDesk, length: int, problem: str) -> None:
    form = make_desk().form()

    form.type_name("가" * length)

    assert form.state.details.name.problem == problem


def test_oq_12_a_name_is_trimmed_and_an_empty_one_means_the_offers(make_desk: MakeDesk) -> None:
    desk = make_desk()
    form = desk.form()
    form.type_name("  Headquarters ")
    trimmed = form.state.can_submit

    form.type_name("")

    assert not trimmed
    assert form.state.foot.sentences == ("Rename Headquarters to Office 365 Enterprise E3",)
    assert form.state.details.name.placeholder == "Office 365 Enterprise E3"


def test_what_expires_before_its_renewal_promises_no_renewal(make_desk: MakeDesk) -> None:
    renews = date(2026, 6, 20)
    running = make_desk(headquarters(commitment_ends_on=renews)).form().state.details
    soon_gone = make_desk(suspended(28, commitment_ends_on=renews)).form().state.details
    gone_later = make_desk(suspended(90, commitment_ends_on=renews)).form().state.details

    assert "21 Jun 2026" in running.renewal.value
    assert soon_gone.renewal.value == "On"
    assert "21 Jun 2026" in gone_later.renewal.value


def test_lc_5_a_suspended_one_locks_its_fields_until_active_is_chosen(make_desk: MakeDesk) -> None:
    form = make_desk(suspended(28)).form()
    locked = form.state.details

    form.choose_status("active")

    assert (locked.name.locked, locked.licences.locked) == ("Locked while it is suspended.",) * 2
    assert (form.state.details.name.locked, form.state.details.licences.locked) == ("", "")


def test_bi_6_and_bi_15_what_is_fixed_says_so(make_desk: MakeDesk) -> None:
    details = make_desk().form().state.details

    assert (details.billing.value, details.billing.note) == ("Monthly", "fixed for this subscription")
    assert (details.renewal.value, details.renewal.note) == ("On, next 16 Mar 2027 (UTC)", "fixed for this offer")


def test_what_waits_is_told_beside_its_field(make_desk: MakeDesk) -> None:
    desk = make_desk()
    first = desk.form()
    first.type_name("Seoul")
    first.type_licences("30")
    first.submit()

    details = desk.form().state.details

    assert details.name.hint == "Waits in the Outbox; Partner Center says “Headquarters”"
    assert details.licences.hint == "from 1; 25 until the waiting change is sent"


@pytest.mark.parametrize(
    ("changes", "label", "shown"),
    [
        ({}, "Opened", ("1 Mar 2018 (UTC)", "the day on which it was bought")),
        ({"opened_on": date(2018, 9, 4)}, "Opened", ("4 Sep 2018 (UTC)", "the day of the customer's account")),
        ({"opened_on": date(2018, 1, 1)}, "Opened", ("1 Jan 2018 (UTC)", "as recorded")),
        ({"opened_on": None}, "Opened", ("Not known", "an expiry date is then the earliest possible one")),
        ({"opened_on": None, "cycle": BillingCycle.ANNUAL}, "Opened", ("Not known", "")),
        ({}, "First billed", ("16 Mar 2018 (UTC)", "as recorded")),
        ({"first_billed_on": date(2018, 3, 1)}, "First billed", ("1 Mar 2018 (UTC)", "at once: no free period")),
        ({"first_billed_on": None}, "First billed", ("Not known", "an expiry date is then the earliest possible one")),
        ({"order_id": "order-1"}, "Order number", ("A1B2", "")),
        ({}, "Order number", ("Not known", "")),
    ],
)
def test_oq_1_the_days_behind_the_date_say_where_they_come_from(
    make_desk: MakeDesk, changes: dict[str, Any], label: str, shown: tuple[str, str]
) -> None:
    order = Order("order-1", CUSTOMER_ID, BillingCycle.MONTHLY, (), "A1B2")

    form = make_desk(headquarters(**changes), orders=(order,)).form()

    assert dates(form.state.details)[label] == shown
