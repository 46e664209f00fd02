from __future__ import annotations

from contextlib import nullcontext
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csp_desktop.domain.codes import Code
from csp_desktop.domain.customers import Agreement, Customer
from csp_desktop.domain.enums import AgreementState, Role, Status
from csp_desktop.domain.errors import RuleViolation
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.quantities import (
    LARGEST,
    add_on_ratio,
    annual_credit,
    change_quantity,
    order_quantity,
    range_of,
    read_quantity,
)
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.verdicts import RemedyKind, Verdict
from tests.builders import a_customer, a_partner, a_subscription, a_trial, a_trial_subscription, an_offer

NOON = datetime(2018, 12, 3, 12, tzinfo=UTC)
SMALL = an_offer(minimum=1, maximum=300)


def change(
    subscription: Subscription,
    quantity: int,
    offer: Offer | None = SMALL,
    customer: Customer | None = None,
    partner: Partner | None = None,
) -> Verdict:
    return change_quantity(
        subscription, offer, quantity, customer=customer or a_customer(), partner=partner or a_partner(), at=NOON
    )


@pytest.mark.parametrize(
    ("offer", "quantity", "code"),
    [
        (SMALL, 300, Code.ALLOWED),
        (SMALL, 301, Code.QUANTITY_OUT_OF_RANGE),
        (an_offer(minimum=20), 19, Code.QUANTITY_OUT_OF_RANGE),
        (an_offer(minimum=20), 20, Code.ALLOWED),
        (SMALL, 0, Code.QUANTITY_OUT_OF_RANGE),
        (SMALL, -1, Code.QUANTITY_OUT_OF_RANGE),
        (SMALL, 1, Code.ALLOWED),
        (a_trial(), 24, Code.QUANTITY_OUT_OF_RANGE),
        (a_trial(), 25, Code.ALLOWED),
        (a_trial(), 26, Code.QUANTITY_OUT_OF_RANGE),
        (a_trial(maximum=250), 250, Code.ALLOWED),
        (an_offer(minimum=0), 0, Code.QUANTITY_OUT_OF_RANGE),
        (an_offer(minimum=5, maximum=0), 1_000, Code.ALLOWED),
    ],
    ids=[
        "Q1", "Q2", "Q3", "Q3 at the minimum", "Q4 zero", "Q4 negative", "one", "TR-2 below", "TR-2", "TR-2 above",
        "TR-3 up to 250", "QT-3 a minimum of 0 is 1", "a maximum below the minimum binds nobody",
    ],
)  # fmt: skip
def test_av_7_how_many_licences_can_be_ordered(offer: Offer, quantity: int, code: Code) -> None:
    assert order_quantity(offer, quantity).code is code


def test_q_2_the_refusal_names_the_range() -> None:
    verdict = order_quantity(SMALL, 301)

    assert verdict.rule == "AV-7"
    assert (verdict.facts["minimum"], verdict.facts["maximum"], verdict.facts["quantity"]) == (1, 300, 301)


@pytest.mark.parametrize(
    "text",
    ["", "  ", "2.5", "2,5", "-1", "+1", "1 000", "1e3", "0x1F", "²", "１２", "٣", "25 licences", "\0", "1\n2", "∞"],
    ids=ascii,
)
def test_q_4_what_is_not_a_number_is_refused(text: str) -> None:
    with pytest.raises(RuleViolation) as caught:
        read_quantity(text)

    assert caught.value.code is Code.QUANTITY_NOT_A_NUMBER


@pytest.mark.parametrize(
    ("text", "quantity"), [("25", 25), (" 25\t", 25), ("0025", 25), ("0", 0), ("000", 0), ("10000000", LARGEST)]
)
def test_digits_are_read(text: str, quantity: int) -> None:
    assert read_quantity(text) == quantity


@pytest.mark.parametrize(
    "text", ["10000001", "99999999999", "9" * 10_000], ids=["one more", "11 digits", "10,000 digits"]
)
def test_av_7_a_number_beyond_any_offer_is_out_of_range(text: str) -> None:
    with pytest.raises(RuleViolation) as caught:
        read_quantity(text)

    assert caught.value.code is Code.QUANTITY_OUT_OF_RANGE


@given(text=st.text())
def test_q_4_only_the_ten_digits_make_a_number(text: str) -> None:
    is_number = bool(text.strip()) and set(text.strip()) <= set("0123456789")
    is_read = is_number and int(text.strip()) <= LARGEST

    with nullcontext() if is_read else pytest.raises(RuleViolation):
        read_quantity(text)


@given(quantity=st.integers(0, LARGEST))
def test_reading_takes_back_what_was_written(quantity: int) -> None:
    assert read_quantity(f" {quantity} ") == quantity


CHANGES = [
    ("Q5", a_subscription(quantity=50), 10, Code.ALLOWED, ""),
    ("QT-1 up", a_subscription(quantity=50), 60, Code.ALLOWED, ""),
    ("Q6", a_subscription(quantity=50, status=Status.SUSPENDED), 60, Code.QUANTITY_WHILE_SUSPENDED, "QT-4"),
    ("Q7", a_trial_subscription(quantity=25), 26, Code.QUANTITY_IN_TRIAL, "TR-2"),
    ("QT-3", a_subscription(), 0, Code.QUANTITY_OUT_OF_RANGE, "QT-3"),
    ("QT-3 above", a_subscription(), 301, Code.QUANTITY_OUT_OF_RANGE, "AV-7"),
    ("EX-10", a_subscription(status=Status.DELETED), 10, Code.DELETED, "EX-10"),
    ("pending", a_subscription(status=Status.PENDING), 10, Code.NOT_ACTIVE, "QT-1"),
    ("unknown status", a_subscription(status=Status.UNKNOWN), 10, Code.STATUS_UNKNOWN, "QT-1"),
]


@pytest.mark.parametrize(
    ("subscription", "quantity", "code", "rule"), [row[1:] for row in CHANGES], ids=[row[0] for row in CHANGES]
)
def test_qt_4_when_licences_can_be_changed(subscription: Subscription, quantity: int, code: Code, rule: str) -> None:
    verdict = change(subscription, quantity)

    assert (verdict.code, verdict.rule) == (code, rule)


@pytest.mark.parametrize(
    ("subscription", "remedy"),
    [
        (a_subscription(status=Status.SUSPENDED), RemedyKind.REACTIVATE),
        (a_trial_subscription(), RemedyKind.CONVERT_TRIAL),
    ],
)
def test_qt_4_the_way_out_is_named(subscription: Subscription, remedy: RemedyKind) -> None:
    ways = change(subscription, 26).remedies

    assert [(way.kind, way.subject) for way in ways] == [(remedy, subscription.id)]


def test_cu_29_no_other_count_without_the_agreement() -> None:
    customer = a_customer(agreement=Agreement(AgreementState.NOT_RECORDED))

    assert change(a_subscription(), 10, customer=customer).code is Code.AGREEMENT_MISSING


def test_cu_32_no_other_count_while_the_customer_is_under_review() -> None:
    assert change(a_subscription(), 10, customer=a_customer(account_status="UnderReview")).rule == "CU-32"


def test_cu_33_no_other_count_while_the_partner_is_blocked() -> None:
    assert change(a_subscription(), 10, partner=a_partner(is_blocked=True)).code is Code.PARTNER_BLOCKED


def test_ro_2_no_other_count_by_the_helpdesk() -> None:
    assert change(a_subscription(), 10, partner=a_partner(role=Role.HELPDESK_AGENT)).code is Code.ROLE_DENIED


def test_what_nobody_knows_is_named_and_never_refuses() -> None:
    verdict = change(a_subscription(), 10, offer=None, customer=a_customer(agreement=Agreement()), partner=Partner())

    assert (verdict.code, verdict.unknowns) == (Code.ALLOWED, ("role", "partner_block", "agreement", "offer"))


def test_qt_3_without_the_offer_zero_is_still_refused() -> None:
    assert change(a_subscription(), 0, offer=None).code is Code.QUANTITY_OUT_OF_RANGE
    assert range_of(None) == (1, LARGEST)


def test_q_13_more_add_ons_than_base_licences_are_hinted_at_not_refused() -> None:
    verdict = add_on_ratio(25, 30)

    assert (verdict.code, verdict.hints, verdict.rule) == (Code.ALLOWED, (Code.ADDON_ABOVE_BASE,), "AV-19")
    assert add_on_ratio(25, 25).hints == ()


@pytest.mark.parametrize(
    ("price", "licences", "days", "minor_digits", "credit"),
    [
        (4_000_000, 1, 318, 2, 41_820_000),
        (4_000_000, 1, 0, 2, 0),
        (4_000_000, 1, 365, 2, 48_000_000),
        (4_000_000, 10, 318, 2, 418_190_000),
        (4_000_000, 1, 318, 0, 42_000_000),
        (4_000_000, 1, 318, 6, 41_819_178),
    ],
    ids=["Q14", "nothing left", "the whole term", "ten licences", "without minor unit", "to the millionth"],
)
def test_ca_4_credit_of_an_annual_term(price: int, licences: int, days: int, minor_digits: int, credit: int) -> None:
    assert annual_credit(price, licences, days, minor_digits=minor_digits) == credit


@pytest.mark.parametrize(("monthly_micros", "credit"), [(12_500_000, 150_000_000), (2_083, 20_000), (2_500, 30_000)])
def test_ca_4_rounds_to_the_nearest_cent(monthly_micros: int, credit: int) -> None:
    assert annual_credit(monthly_micros, 1, 365) == credit


def test_qt_6_money_is_an_estimate_that_rounds_once() -> None:
    """The published samples round in between and print 41.34; one rounding gives 41.82 (Q14)."""
    assert annual_credit(4_000_000, 1, 318) == 41_820_000
    assert annual_credit(4_000_000, 10, 318) != 10 * annual_credit(4_000_000, 1, 318)


@given(odd=st.integers(0, 10_000).map(lambda number: 2 * number + 1))
def test_ca_4_halves_go_to_the_even_cent(odd: int) -> None:
    # Twelve months at 1,250 millionths make one and a half cents.
    credit = annual_credit(1_250 * odd, 1, 365)

    assert credit == round(odd * 1.5) * 10_000
