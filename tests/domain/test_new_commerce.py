"""What may become of a new-commerce subscription: rules.md 12.3 and 12.4, each row by its id."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from csp_desktop.domain.changes import Cancel, ChangeQuantity, Reactivate, Suspend
from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import BillingCycle, Status, Term
from csp_desktop.domain.offers import Plan
from csp_desktop.domain.quantities import change_quantity
from csp_desktop.domain.subscriptions import Commitment, NextTerm, SeatBatch, Subscription
from csp_desktop.domain.transitions import (
    Field,
    may_cancel,
    may_change_term,
    may_convert,
    may_reactivate,
    may_record_deletion,
    may_schedule,
    may_set_auto_renew,
    may_suspend,
    why_locked,
)
from csp_desktop.domain.verdicts import RemedyKind, Verdict
from tests.builders import a_customer, a_partner, a_plan_offer, a_plan_subscription, a_plan_trial

BOUGHT = datetime(2026, 3, 10, 14, 5, 33, tzinfo=UTC)
WINDOW = BOUGHT + timedelta(hours=168)
MIDTERM = datetime(2026, 8, 1, 12, tzinfo=UTC)
ENDS = date(2027, 3, 9)
PLANS = tuple(
    Plan(term, cycle)
    for term, cycle in (
        (Term.MONTH, BillingCycle.MONTHLY),
        (Term.YEAR, BillingCycle.MONTHLY),
        (Term.YEAR, BillingCycle.ANNUAL),
        (Term.THREE_YEARS, BillingCycle.MONTHLY),
        (Term.THREE_YEARS, BillingCycle.ANNUAL),
        (Term.THREE_YEARS, BillingCycle.TRIENNIAL),
    )
)
OFFER = a_plan_offer(plans=PLANS)
NEXT = NextTerm(OFFER.id, OFFER.name, 20, Term.YEAR, BillingCycle.ANNUAL)
ABOUT: dict[str, Any] = {
    "customer_id": "customer-1",
    "company": "Contoso",
    "subscription_id": "subscription-1",
    "name": "Business Premium",
    "offer_name": "Business Premium",
}


def bound(**changes: Any) -> Subscription:
    """Bought at ``BOUGHT`` for a year, billed monthly."""
    commitment = Commitment(WINDOW, BOUGHT + timedelta(hours=24), batches=(SeatBatch(25, WINDOW),))
    return a_plan_subscription(**{"commitment": commitment, **changes})


def trial(**changes: Any) -> Subscription:
    """Its trial, until 8 April 2026."""
    kept = {"is_trial": True, "cycle": BillingCycle.NONE, "term": "P1M", "commitment_ends_on": date(2026, 4, 8)}
    return bound(**{**kept, "offer_id": a_plan_trial().id, "commitment": None, **changes})


def cancel(subscription: Subscription, at: datetime) -> Verdict:
    return may_cancel(subscription, None, None, a_partner(), at)


def change_term(subscription: Subscription, term: Term, cycle: BillingCycle) -> Verdict:
    return may_change_term(subscription, OFFER, term, cycle, a_customer(), a_partner(), MIDTERM)


def schedule(subscription: Subscription, wanted: NextTerm = NEXT) -> Verdict:
    return may_schedule(subscription, OFFER, wanted, a_customer(), a_partner(), MIDTERM)


@pytest.mark.parametrize(
    ("seconds", "allowed"), [(-1, True), (0, False), (1, False)], ids=["167:59:59", "168:00:00", "168:00:01"]
)
def test_t10_cancelling_is_possible_for_168_hours_to_the_second(seconds: int, allowed: bool) -> None:
    verdict = cancel(bound(), WINDOW + timedelta(seconds=seconds))

    assert verdict.is_allowed is allowed
    assert verdict.rule == "CA-10"
    if not allowed:
        assert verdict.code is Code.WINDOW_OVER
        assert [way.kind for way in verdict.remedies] == [RemedyKind.TURN_OFF_AUTO_RENEW, RemedyKind.SUSPEND]


def test_oq_day_only_a_purchase_of_which_only_the_day_is_known_is_doubted_and_not_refused() -> None:
    placed = bound(commitment=Commitment(WINDOW, is_earliest=True, batches=(SeatBatch(25, WINDOW, is_earliest=True),)))

    doubtful, over = cancel(placed, WINDOW + timedelta(hours=23)), cancel(placed, WINDOW + timedelta(hours=24))

    assert (doubtful.is_allowed, "purchase_moment" in doubtful.unknowns) == (True, True)
    assert not over.is_allowed


def test_ca_10_a_suspended_one_can_be_cancelled_within_its_window() -> None:
    assert cancel(bound(status=Status.SUSPENDED, auto_renews=False), WINDOW - timedelta(hours=1)).is_allowed


def test_t12_suspending_needs_no_reason_and_turns_renewal_off() -> None:
    held = bound(commitment=Commitment(WINDOW, scheduled=NEXT))

    verdict = may_suspend(held, None, None, a_partner(), MIDTERM)
    after = Suspend(**ABOUT).altered(held, MIDTERM.date())

    assert (verdict.is_allowed, verdict.hints) == (True, (Code.SCHEDULE_DROPS,))
    assert (after.status, after.auto_renews, after.bound.scheduled) == (Status.SUSPENDED, False, None)


def test_t13_resuming_leaves_renewal_off_and_reminds() -> None:
    held = bound(status=Status.SUSPENDED, auto_renews=False)

    verdict = may_reactivate(held, None, a_partner(), MIDTERM)
    after = Reactivate(**ABOUT).altered(held, MIDTERM.date())

    assert (verdict.is_allowed, verdict.hints) == (True, (Code.AUTO_RENEW_OFF,))
    assert (after.status, after.auto_renews) == (Status.ACTIVE, False)


@pytest.mark.parametrize(("day", "allowed"), [(ENDS, True), (ENDS + timedelta(days=1), False)])
def test_lc_22_resuming_is_possible_until_the_last_day_of_the_term(day: date, allowed: bool) -> None:
    held = bound(status=Status.SUSPENDED, auto_renews=False)
    at = datetime(day.year, day.month, day.day, 23, 59, 59, tzinfo=UTC)

    assert may_reactivate(held, None, a_partner(), at).is_allowed is allowed


@pytest.mark.parametrize(
    ("before", "after", "code", "rule"),
    [
        (("P1Y", BillingCycle.MONTHLY), (Term.YEAR, BillingCycle.ANNUAL), Code.PLAN_FIXED, "BI-22"),
        (("P3Y", BillingCycle.MONTHLY), (Term.THREE_YEARS, BillingCycle.ANNUAL), Code.ALLOWED, "BI-22"),
        (("P3Y", BillingCycle.ANNUAL), (Term.THREE_YEARS, BillingCycle.MONTHLY), Code.ALLOWED, "BI-22"),
        (("P3Y", BillingCycle.MONTHLY), (Term.THREE_YEARS, BillingCycle.TRIENNIAL), Code.PLAN_FIXED, "BI-22"),
        (("P1Y", BillingCycle.MONTHLY), (Term.MONTH, BillingCycle.MONTHLY), Code.TERM_NOT_SHORTER, "BI-23"),
        (("P1M", BillingCycle.MONTHLY), (Term.YEAR, BillingCycle.ANNUAL), Code.ALLOWED, "BI-23"),
        (("P1Y", BillingCycle.MONTHLY), (Term.THREE_YEARS, BillingCycle.ANNUAL), Code.ALLOWED, "BI-23"),
        (("P1Y", BillingCycle.MONTHLY), (Term.YEAR, BillingCycle.TRIENNIAL), Code.PLAN_LONGER_THAN_TERM, "BI-21"),
    ],
    ids=["T16", "T17", "T17 back", "BI-21 upfront", "T18", "month to year", "year to three", "BI-21"],
)
def test_bi_22_bi_23_which_terms_and_plans_can_be_had_mid_term(
    before: tuple[str, BillingCycle], after: tuple[Term, BillingCycle], code: Code, rule: str
) -> None:
    held = bound(term=before[0], cycle=before[1], commitment_ends_on=date(2029, 3, 9))

    verdict = change_term(held, *after)

    assert (verdict.code, verdict.rule) == (code, rule)


def test_bi_23_trials_have_no_term_to_change() -> None:
    assert (
        may_change_term(trial(), OFFER, Term.YEAR, BillingCycle.MONTHLY, a_customer(), a_partner(), BOUGHT).code
        is Code.TRIAL_LOCKED
    )


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({}, Code.ALLOWED),
        ({"auto_renews": False}, Code.AUTO_RENEW_NEEDED),
        ({"status": Status.SUSPENDED, "auto_renews": False}, Code.NOT_ACTIVE),
        ({"status": Status.DELETED}, Code.DELETED),
        ({"status": Status.EXPIRED}, Code.TERM_OVER),
    ],
)
def test_qt_12_scheduling_needs_an_active_one_that_renews(changes: dict[str, Any], code: Code) -> None:
    assert schedule(bound(**changes)).code is code


def test_qt_14_renewal_is_switched_and_says_what_it_drops() -> None:
    held = bound(commitment=Commitment(WINDOW, scheduled=NEXT))

    off = may_set_auto_renew(held, False, a_partner(), MIDTERM)
    same = may_set_auto_renew(held, True, a_partner(), MIDTERM)

    assert (off.is_allowed, off.hints) == (True, (Code.SCHEDULE_DROPS, Code.EXTENDS_AT_END))
    assert same.code is Code.AUTO_RENEW_SAME


@pytest.mark.parametrize(("hours", "locked"), [(-1, False), (0, True), (23, True), (24, False)])
def test_bi_25_while_it_is_renewed_nothing_changes(hours: int, locked: bool) -> None:
    at = datetime(2027, 3, 10, tzinfo=UTC) + timedelta(hours=hours)

    verdict = may_set_auto_renew(bound(), False, a_partner(), at)

    assert (verdict.code is Code.RENEWAL_RUNNING) is locked


@pytest.mark.parametrize(
    ("wanted", "code"),
    [(10, Code.ALLOWED), (9, Code.NOT_REDUCIBLE), (300, Code.ALLOWED), (301, Code.QUANTITY_OUT_OF_RANGE)],
)
def test_q10_q11_only_licences_in_their_own_window_can_be_given_back(wanted: int, code: Code) -> None:
    at = datetime(2026, 3, 2, 12, tzinfo=UTC)
    batches = (SeatBatch(10, at - timedelta(days=15)), SeatBatch(5, at + timedelta(days=5)))
    held = bound(quantity=15, commitment=Commitment(at - timedelta(days=15), batches=batches))

    verdict = change_quantity(
        held, OFFER, wanted, customer=a_customer(), partner=a_partner(), at=at, held=(held,), elsewhere=0
    )

    assert verdict.code is code


@pytest.mark.parametrize(
    ("quantity", "code"), [(10, Code.QUANTITY_OUT_OF_RANGE), (25, Code.ALLOWED), (30, Code.ALLOWED)]
)
def test_q9_a_trial_converts_at_once_to_25_licences_or_more(quantity: int, code: Code) -> None:
    verdict = may_convert(
        trial(), a_plan_trial(), OFFER, quantity, BillingCycle.MONTHLY, a_partner(), at=BOUGHT, term=Term.YEAR
    )

    assert verdict.code is code


def test_t15_past_its_term_it_is_locked_and_once_gone_its_deletion_can_be_recorded() -> None:
    held = bound(
        status=Status.SUSPENDED,
        created_on=date(2022, 3, 2),
        effective_on=date(2022, 3, 2),
        commitment_ends_on=date(2023, 3, 1),
    )
    kept = datetime(2023, 6, 29, 23, 59, 59, tzinfo=UTC)

    assert may_reactivate(held, None, a_partner(), kept).code is Code.TERM_OVER
    assert may_record_deletion(held, a_partner(), kept).code is Code.NOT_GONE_YET
    assert may_record_deletion(held, a_partner(), kept + timedelta(seconds=1)).is_allowed


def test_ca_11_a_cancelled_one_is_deleted_at_once() -> None:
    after = Cancel(**ABOUT).altered(bound(), BOUGHT.date())

    assert (after.status, after.is_cancelled) == (Status.DELETED, True)
    assert may_reactivate(after, None, a_partner(), BOUGHT).code is Code.DELETED


def test_qt_12_another_number_of_licences_drops_what_was_scheduled() -> None:
    held = bound(commitment=Commitment(WINDOW, scheduled=NEXT))

    after = ChangeQuantity(**ABOUT, before=25, after=30).altered(held, MIDTERM.date())

    assert (after.quantity, after.bound.scheduled, after.commitment_ends_on) == (30, None, ENDS)


@pytest.mark.parametrize("field", list(Field))
@pytest.mark.parametrize("status", [Status.DELETED, Status.EXPIRED, Status.DISABLED])
def test_lc_20_what_is_over_is_locked_in_every_field(field: Field, status: Status) -> None:
    assert not why_locked(bound(status=status), field, a_partner(), MIDTERM).is_allowed


@pytest.mark.parametrize(
    ("field", "code"),
    [
        (Field.FRIENDLY_NAME, Code.ALLOWED),
        (Field.LICENCES, Code.QUANTITY_IN_TRIAL),
        (Field.ADD_ONS, Code.ADD_ONS_IN_CATALOG),
        (Field.BILLING, Code.TRIAL_LOCKED),
        (Field.TERM, Code.TRIAL_LOCKED),
        (Field.AUTO_RENEW, Code.ALLOWED),
        (Field.STATUS, Code.TRIAL_LOCKED),
    ],
)
def test_tr_2_tr_12_of_a_trial_only_name_and_renewal_change(field: Field, code: Code) -> None:
    assert why_locked(trial(), field, a_partner(), BOUGHT).code is code
