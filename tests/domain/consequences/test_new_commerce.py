"""What follows in new commerce."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from csp_desktop.domain.changes import (
    Cancel,
    Change,
    ChangeQuantity,
    ChangeTerm,
    ConvertTrial,
    Reactivate,
    ScheduleNextTerm,
    SetAutoRenew,
    Suspend,
)
from csp_desktop.domain.consequences import Consequence, ConsequenceKind, Part, When, consequences_of
from csp_desktop.domain.enums import BillingCycle, CommerceLine, Status, Term
from csp_desktop.domain.subscriptions import Commitment, NextTerm, SeatBatch, Subscription
from tests.builders import a_subscription
from tests.domain.consequences.cases import a_case

K = ConsequenceKind
AT = datetime(2026, 3, 12, 12, tzinfo=UTC)
BOUGHT = datetime(2026, 3, 10, 14, 5, 33, tzinfo=UTC)
WINDOW = BOUGHT + timedelta(hours=168)
ENDS = date(2027, 3, 9)
NEXT = NextTerm("cfq:0001", "Business Basic", 20, Term.YEAR, BillingCycle.MONTHLY)
FRESH = Commitment(WINDOW, BOUGHT + timedelta(hours=24), batches=(SeatBatch(10, WINDOW),))


def bound(**changes: Any) -> Subscription:
    """Ten licences for a year, billed monthly, bought two days ago."""
    kept = {
        "line": CommerceLine.NEW_COMMERCE,
        "offer_id": "cfq:0001",
        "offer_name": "Business Basic",
        "quantity": 10,
        "term": "P1Y",
        "created_on": BOUGHT.date(),
        "effective_on": BOUGHT.date(),
        "commitment_ends_on": ENDS,
        "opened_on": None,
        "first_billed_on": None,
        "commitment": FRESH,
    }
    return a_subscription(**{**kept, **changes})


def about(**changes: Any) -> dict[str, Any]:
    now = bound()
    kept = {"customer_id": now.customer_id, "company": "Contoso", "subscription_id": now.id}
    return {**kept, "name": now.name, "offer_name": now.offer_name, **changes}


def found(
    now: Subscription, *changes: Change, at: datetime = AT, below: Subscription | None = None
) -> tuple[Consequence, ...]:
    case = a_case(now, at.date(), *([below] if below else []), at=at)
    return consequences_of(case, changes)


def follows(now: Subscription, *changes: Change, at: datetime = AT) -> dict[ConsequenceKind, Consequence]:
    told = found(now, *changes, at=at)
    assert len({each.kind for each in told}) == len(told), "nothing is said twice"
    return {each.kind: each for each in told}


def test_lc_21_a_suspension_is_billed_on_and_ends_with_the_term() -> None:
    told = found(bound(commitment=Commitment(WINDOW, scheduled=NEXT)), Suspend(**about()))

    assert [(each.kind, each.when, each.on or each.at) for each in told] == [
        (K.WAITS, When.UNTIL_SENT, None),
        (K.ACCESS_LOST, When.WHEN_SENT, None),
        (K.RENEWAL_OFF, When.WHEN_SENT, None),
        (K.SCHEDULE_DROPPED, When.WHEN_SENT, None),
        (K.CAN_CANCEL, When.UNTIL, WINDOW),
        (K.BILLED_ON, When.UNTIL, ENDS),
        (K.CAN_RESUME, When.UNTIL, ENDS),
        (K.TERM_OVER, When.AFTER, ENDS),
        (K.DATA_LOST, When.AFTER, ENDS + timedelta(days=120)),
    ]
    assert told[3].next_term == NEXT
    assert told[3].is_loss


def test_lc_23_where_no_extension_exists_the_data_goes_after_the_disabled_days() -> None:
    old = bound(commitment_ends_on=date(2023, 3, 1), created_on=date(2022, 3, 2), commitment=Commitment())

    told = follows(old, Suspend(**about()), at=datetime(2022, 8, 1, tzinfo=UTC))

    assert (told[K.DATA_LOST].on, told[K.DATA_LOST].is_loss) == (date(2023, 6, 29), True)
    assert K.CAN_CANCEL not in told


def test_lc_21_what_is_off_already_is_not_switched_off() -> None:
    assert K.RENEWAL_OFF not in follows(bound(auto_renews=False), Suspend(**about()))


@pytest.mark.parametrize(
    ("hours", "kind", "used"),
    [(20, K.REFUND_ALL, None), (30, K.REFUND_DAYS, 2), (24, K.REFUND_DAYS, 1), (167, K.REFUND_DAYS, 7)],
)
def test_ca_10_the_refund_is_full_for_a_day_then_by_days(hours: int, kind: ConsequenceKind, used: int | None) -> None:
    told = follows(bound(), Cancel(**about()), at=BOUGHT + timedelta(hours=hours))

    assert told[kind].facts.get("used") == used
    assert told[K.SEND_BEFORE].at == WINDOW
    assert (K.REFUND_ALL in told) is (used is None)


def test_ca_11_cancelling_is_final_and_leaves_a_week_to_save_the_data() -> None:
    told = follows(bound(), Cancel(**about()))

    assert told[K.ACCESS_LOST_FOR_GOOD].is_loss
    assert told[K.BACKUP].on == date(2026, 3, 19)
    assert (told[K.CANCEL_FINAL].when, told[K.CANCEL_FINAL].is_loss) == (When.FOR_GOOD, True)


def test_or_10_add_ons_that_stay_are_named() -> None:
    addon = bound(id="addon", offer_name="Audio Conferencing", parent_id="subscription-1")

    told = {each.kind: each for each in found(bound(), Cancel(**about()), below=addon)}

    assert told[K.ADD_ONS_STAY].parts == (Part("Audio Conferencing", 10, "Licenses"),)


def test_lc_21_resuming_leaves_renewal_off() -> None:
    held = bound(status=Status.SUSPENDED, suspended_on=date(2026, 3, 11), auto_renews=False)

    told = follows(held, Reactivate(**about()))

    assert told[K.RENEWAL_STAYS_OFF].on == ENDS
    assert K.BILLED_AS_BEFORE in told


def test_t13_resuming_with_renewal_switched_on_needs_no_reminder() -> None:
    held = bound(status=Status.SUSPENDED, suspended_on=date(2026, 3, 11), auto_renews=False)

    told = follows(held, Reactivate(**about()), SetAutoRenew(**about(), before=False, after=True))

    assert K.RENEWAL_STAYS_OFF not in told
    assert told[K.RENEWS].on == date(2027, 3, 10)


def test_qt_10_more_licences_are_owed_to_the_end_of_the_term() -> None:
    told = follows(bound(), ChangeQuantity(**about(), before=10, after=15))

    assert told[K.LICENCES_ADDED].parts[0].quantity == 5
    assert told[K.CAN_GIVE_BACK].at == AT + timedelta(hours=168)
    assert (told[K.LICENCES_OWED].when, told[K.LICENCES_OWED].on) == (When.UNTIL, ENDS)


def test_qt_11_fewer_have_to_be_sent_before_their_batch_closes() -> None:
    later = WINDOW + timedelta(days=3)
    batches = (SeatBatch(10, WINDOW), SeatBatch(5, later))
    held = bound(quantity=15, commitment=Commitment(WINDOW, batches=batches))

    five = follows(held, ChangeQuantity(**about(), before=15, after=10))
    six = follows(held, ChangeQuantity(**about(), before=15, after=9))

    assert (five[K.SEND_BEFORE].at, six[K.SEND_BEFORE].at) == (later, WINDOW)
    assert five[K.LICENCES_REFUNDED].parts[0].quantity == 5


def test_qt_12_another_number_drops_what_was_scheduled() -> None:
    held = bound(commitment=Commitment(WINDOW, scheduled=NEXT))

    told = follows(held, ChangeQuantity(**about(), before=10, after=15))

    assert told[K.SCHEDULE_DROPPED].next_term == NEXT


def test_qt_14_switching_renewal_off_ends_it_with_its_term() -> None:
    told = follows(bound(), SetAutoRenew(**about(), before=True, after=False))

    assert (told[K.ENDS_IN_EXTENSION].when, told[K.ENDS_IN_EXTENSION].on) == (When.AFTER, ENDS)
    assert told[K.CAN_CHANGE].on == ENDS


def test_lc_24_before_extensions_users_work_on_for_thirty_days() -> None:
    old = bound(commitment_ends_on=date(2023, 3, 1), created_on=date(2022, 3, 2), commitment=Commitment(scheduled=NEXT))

    told = follows(old, SetAutoRenew(**about(), before=True, after=False), at=datetime(2022, 8, 1, tzinfo=UTC))

    assert told[K.ENDS_WITH_GRACE].facts["days"] == 30
    assert told[K.DATA_LOST].on == date(2023, 6, 29)
    assert told[K.SCHEDULE_DROPPED].next_term == NEXT


def test_tr_12_a_trial_becomes_paid_by_itself() -> None:
    trial = bound(is_trial=True, auto_renews=False, quantity=25, commitment_ends_on=date(2026, 4, 8), term="P1M")

    told = follows(trial, SetAutoRenew(**about(), before=False, after=True))

    assert told[K.TRIAL_CONVERTS].on == date(2026, 4, 9)
    assert told[K.TRIAL_CONVERTS].plan == (Term.YEAR, BillingCycle.MONTHLY)


def test_bi_23_a_longer_term_begins_at_once_and_is_owed() -> None:
    change = ChangeTerm(
        **about(),
        before_term=Term.YEAR,
        before_cycle=BillingCycle.MONTHLY,
        after_term=Term.THREE_YEARS,
        after_cycle=BillingCycle.ANNUAL,
    )

    told = follows(bound(), change)

    assert told[K.TERM_OWED].plan == (Term.THREE_YEARS, BillingCycle.ANNUAL)
    assert told[K.NEW_TERM_ENDS].on == date(2029, 3, 11)
    assert K.TERM_FINAL in told


def test_bi_22_another_frequency_waits_for_the_next_charge() -> None:
    held = bound(term="P3Y", commitment_ends_on=date(2029, 3, 9))
    change = ChangeTerm(
        **about(),
        before_term=Term.THREE_YEARS,
        before_cycle=BillingCycle.MONTHLY,
        after_term=Term.THREE_YEARS,
        after_cycle=BillingCycle.ANNUAL,
    )

    told = follows(held, change)

    assert (told[K.CYCLE_CHANGES].when, told[K.CYCLE_CHANGES].plan) == (
        When.NEXT_CHARGE,
        (Term.THREE_YEARS, BillingCycle.ANNUAL),
    )
    assert K.TERM_OWED not in told


def test_qt_12_what_is_scheduled_is_told_with_what_would_drop_it() -> None:
    told = follows(bound(), ScheduleNextTerm(**about(), before=None, after=NEXT))

    assert (told[K.SCHEDULED].on, told[K.SCHEDULED].next_term) == (date(2027, 3, 10), NEXT)
    assert told[K.SCHEDULE_FRAGILE].on == ENDS


def test_qt_12_what_is_taken_back_renews_as_it_is() -> None:
    told = follows(bound(commitment=Commitment(scheduled=NEXT)), ScheduleNextTerm(**about(), before=NEXT, after=None))

    assert told[K.RENEWS].parts[0].quantity == 10
    assert K.SCHEDULE_DROPPED not in told


def test_tr_14_a_conversion_at_once_has_the_ordinary_window() -> None:
    trial = bound(is_trial=True, quantity=25, commitment_ends_on=date(2026, 4, 8), term="P1M", commitment=None)
    change = ConvertTrial(
        **about(),
        target_id="cfq:0002",
        target_name="Business Standard",
        before=25,
        after=30,
        cycle=BillingCycle.MONTHLY,
        plan_term=Term.YEAR,
    )

    told = follows(trial, change)

    assert told[K.PAID_FROM].parts == (Part("Business Standard", 30, "Licenses"),)
    assert told[K.CAN_CANCEL].at == AT + timedelta(hours=168)
    assert told[K.NEW_TERM_ENDS].on == date(2027, 3, 11)
