"""How many licences new commerce admits, up and down (QT-10, QT-11, AV-16)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csp_desktop.domain.codes import Code
from csp_desktop.domain.customers import Agreement
from csp_desktop.domain.enums import AgreementState, Role, Status
from csp_desktop.domain.quantities import change_quantity
from csp_desktop.domain.reductions import reducible
from csp_desktop.domain.subscriptions import Commitment, SeatBatch, Subscription
from csp_desktop.domain.verdicts import RemedyKind, Verdict
from tests.builders import a_customer, a_partner, a_plan_offer, a_plan_subscription

AT = datetime(2026, 4, 1, 12, tzinfo=UTC)
OPEN, CLOSED = AT + timedelta(seconds=1), AT
BATCHES = (SeatBatch(10, CLOSED), SeatBatch(5, OPEN))
HELD = a_plan_subscription(quantity=15, commitment=Commitment(batches=BATCHES))


def change(quantity: int, now: Subscription = HELD, **given_facts: Any) -> Verdict:
    facts = {"customer": a_customer(), "partner": a_partner(), "held": (now,), "elsewhere": 0, **given_facts}
    return change_quantity(now, a_plan_offer(), quantity, at=AT, **facts)


@pytest.mark.parametrize(
    ("quantity", "code", "rule"),
    [
        (10, Code.ALLOWED, "QT-11"),
        (9, Code.NOT_REDUCIBLE, "QT-11"),
        (15, Code.ALLOWED, ""),
        (16, Code.ALLOWED, "QT-10"),
        (300, Code.ALLOWED, "QT-10"),
        (301, Code.QUANTITY_OUT_OF_RANGE, "AV-7"),
        (0, Code.QUANTITY_OUT_OF_RANGE, "QT-3"),
    ],
    ids=["Q10", "Q11", "the same", "QT-10 one more", "AV-16 the last one", "above the tenant", "QT-3 none"],
)
def test_qt_11_how_many_licences_there_may_be(quantity: int, code: Code, rule: str) -> None:
    verdict = change(quantity)

    assert (verdict.code, verdict.rule) == (code, rule)


def test_q_11_the_refusal_names_what_can_be_given_back_and_the_ways_out() -> None:
    verdict = change(9)

    assert (verdict.facts["reducible"], verdict.facts["lowest"], verdict.facts["until"]) == (5, 10, OPEN)
    assert [(way.kind, way.subject) for way in verdict.remedies] == [
        (RemedyKind.SET_QUANTITY, "10"),
        (RemedyKind.SCHEDULE_INSTEAD, HELD.id),
    ]


def test_qt_12_without_renewal_the_way_out_is_to_switch_it_on() -> None:
    held = a_plan_subscription(auto_renews=False, commitment=Commitment(batches=(SeatBatch(25, CLOSED),)))

    verdict = change(24, held)

    assert verdict.facts["reducible"] == 0
    assert [way.kind for way in verdict.remedies] == [RemedyKind.TURN_ON_AUTO_RENEW]


@pytest.mark.parametrize(
    ("quantity", "unknowns"), [(12, ()), (11, ("purchase_moment",))], ids=["the certain ones", "one that is doubted"]
)
def test_qt_11_a_window_that_may_have_closed_today_is_named_and_not_refused(
    quantity: int, unknowns: tuple[str, ...]
) -> None:
    batches = (SeatBatch(5, CLOSED, is_earliest=True), SeatBatch(3, OPEN))
    held = a_plan_subscription(quantity=15, commitment=Commitment(batches=batches))

    verdict = change(quantity, held)

    assert (verdict.code, verdict.unknowns) == (Code.ALLOWED, unknowns)


def test_qt_11_where_the_term_is_not_known_a_reduction_is_doubted() -> None:
    held = a_plan_subscription(commitment=None, created_on=None, effective_on=None, commitment_ends_on=None)

    assert change(1, held).unknowns == ("term_start",)


def test_av_16_the_tenants_maximum_is_shared_with_other_subscriptions_and_partners() -> None:
    other = a_plan_subscription(id="other", quantity=100, offer_id=a_plan_offer().id.upper())

    fits, full = (change(quantity, held=(HELD, other), elsewhere=10) for quantity in (190, 191))

    assert fits.is_allowed
    assert (full.code, full.rule, full.facts["left"]) == (Code.SEAT_POOL_FULL, "AV-16", 175)
    assert (full.remedies[0].kind, full.remedies[0].subject) == (RemedyKind.SET_QUANTITY, "190")


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"customer": a_customer(agreement=Agreement(AgreementState.NOT_RECORDED))}, Code.AGREEMENT_MISSING),
        ({"partner": a_partner(is_blocked=True)}, Code.PARTNER_BLOCKED),
        ({"partner": a_partner(role=Role.HELPDESK_AGENT)}, Code.ROLE_DENIED),
    ],
    ids=["CU-29", "CU-33", "RO-2"],
)
def test_qt_4_who_may_not_order_changes_no_count(facts: dict[str, Any], code: Code) -> None:
    assert change(16, **facts).code is code


@pytest.mark.parametrize(
    ("changes", "code", "rule"),
    [
        ({"status": Status.SUSPENDED, "auto_renews": False}, Code.QUANTITY_WHILE_SUSPENDED, "QT-4"),
        ({"status": Status.PENDING}, Code.NOT_ACTIVE, "QT-10"),
        ({"status": Status.UNKNOWN}, Code.STATUS_UNKNOWN, "LC-20"),
        ({"status": Status.DELETED}, Code.DELETED, "LC-25"),
        ({"status": Status.EXPIRED}, Code.TERM_OVER, "LC-24"),
        ({"status": Status.DISABLED}, Code.TERM_OVER, "LC-23"),
        ({"is_trial": True}, Code.QUANTITY_IN_TRIAL, "TR-2"),
        ({"commitment_ends_on": AT.date() - timedelta(days=1)}, Code.RENEWAL_RUNNING, "BI-25"),
    ],
)
def test_lc_20_only_a_running_paid_one_changes_its_count(changes: dict[str, Any], code: Code, rule: str) -> None:
    verdict = change(16, a_plan_subscription(**changes))

    assert (verdict.code, verdict.rule) == (code, rule)


@given(
    counts=st.lists(st.tuples(st.integers(1, 40), st.integers(-400, 400)), max_size=4),
    closed=st.integers(1, 60),
    quantity=st.integers(1, 200),
)
def test_qt_11_a_reduction_never_exceeds_the_open_batches(
    counts: list[tuple[int, int]], closed: int, quantity: int
) -> None:
    batches = tuple(SeatBatch(count, AT + timedelta(hours=hours)) for count, hours in counts)
    held = a_plan_subscription(
        quantity=closed + sum(batch.quantity for batch in batches), commitment=Commitment(batches=batches)
    )

    verdict = change(quantity, held)

    if quantity < held.quantity:
        still_open = sum(batch.quantity for batch in batches if batch.until > AT)
        assert verdict.is_allowed is (held.quantity - quantity <= still_open)
        assert reducible(held, AT) == still_open
