"""What follows on the legacy line."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from csp_desktop.domain.consequences import Consequence, ConsequenceKind, Part, When, consequences_of, of_deletion
from csp_desktop.domain.editing import AddOnWish, Conversion, StatusWish
from csp_desktop.domain.enums import BillingCycle, Cloud, Reason, Status
from csp_desktop.domain.subscriptions import Subscription
from tests.builders import ADD_ON_ID, OFFER_ID, a_partner, a_subscription, a_trial, a_trial_subscription
from tests.domain.consequences.cases import a_case, changes_of, follows

K = ConsequenceKind
DAY = date(2026, 5, 4)


def drawn(**changes: Any) -> Subscription:
    """The subscription of the drawings."""
    kept = {"created_on": date(2018, 3, 1), "opened_on": date(2018, 3, 1), "first_billed_on": date(2018, 3, 16)}
    return a_subscription(**{**kept, "commitment_ends_on": date(2027, 3, 15), **changes})


def audio(**changes: Any) -> Subscription:
    kept = {"id": "audio", "offer_id": ADD_ON_ID, "offer_name": "Audio Conferencing", "parent_id": "subscription-1"}
    return drawn(**{**kept, **changes})


def suspended(**changes: Any) -> Subscription:
    return drawn(**{"status": Status.SUSPENDED, "suspended_on": date(2026, 4, 20), **changes})


SUSPEND = {"status": StatusWish.SUSPEND, "reason": Reason.NON_PAYMENT}


def test_nothing_follows_from_nothing() -> None:
    assert consequences_of(a_case(drawn(), DAY), ()) == ()


def test_lc_4_a_suspension_in_order_of_time() -> None:
    case = a_case(drawn(), DAY, audio(quantity=10))

    found = consequences_of(case, changes_of(case, **SUSPEND))

    assert [(each.kind, each.when, each.on, each.rule) for each in found] == [
        (K.WAITS, When.UNTIL_SENT, None, "LC-2"),
        (K.ACCESS_LOST, When.WHEN_SENT, None, "LC-2"),
        (K.ADD_ONS_STOP, When.WHEN_SENT, None, "LC-4"),
        (K.CREDIT_DAYS, When.ON, date(2026, 5, 16), "CA-3"),
        (K.ONLY_REACTIVATE, When.UNTIL, date(2026, 8, 17), "LC-6"),
        (K.DATA_LOST, When.AFTER, date(2026, 8, 17), "EX-1"),
    ]
    assert [each.is_loss for each in found] == [False] * 5 + [True]
    assert found[1].parts == (Part("Office 365 Enterprise E3", 25, "Licenses"),)
    assert found[2].parts == (Part("Audio Conferencing", 10, "Licenses"),)
    assert (found[3].facts["left"], found[3].facts["days"]) == (12, 30)


def test_qt_2_the_credit_is_on_the_bill_that_follows_the_anniversary() -> None:
    credit = follows(a_case(drawn(), DAY, partner=a_partner(billing_day=20)), **SUSPEND)[K.CREDIT_DAYS]

    assert credit.facts["billed_on"] == date(2026, 5, 20)


@pytest.mark.parametrize(("bought", "kind"), [(date(2026, 4, 5), K.CREDIT_ALL), (date(2026, 4, 4), K.CREDIT_DAYS)])
def test_ca_3_all_is_credited_within_the_first_thirty_days(bought: date, kind: ConsequenceKind) -> None:
    young = drawn(created_on=bought, opened_on=bought, first_billed_on=bought)

    assert kind in follows(a_case(young, DAY), **SUSPEND)


def test_ca_6_in_china_only_by_days() -> None:
    young = drawn(created_on=DAY, opened_on=DAY, first_billed_on=DAY)

    assert K.CREDIT_DAYS in follows(a_case(young, DAY, partner=a_partner(cloud=Cloud.CHINA)), **SUSPEND)


def test_bi_11_in_the_free_period_there_is_nothing_to_credit() -> None:
    free = drawn(created_on=date(2026, 4, 20), opened_on=date(2026, 4, 20), first_billed_on=date(2026, 5, 15))

    found = follows(a_case(free, DAY), **SUSPEND)

    assert found[K.NOTHING_CHARGED_YET].on == date(2026, 5, 15)
    assert K.CREDIT_ALL not in found


def test_ex_5_annual_billing_is_credited_by_the_days_of_its_year() -> None:
    annual = drawn(cycle=BillingCycle.ANNUAL, first_billed_on=date(2018, 3, 1))

    found = follows(a_case(annual, DAY), **SUSPEND)

    assert (found[K.CREDIT_DAYS].facts["left"], found[K.CREDIT_DAYS].facts["days"]) == (301, 365)
    assert found[K.DATA_LOST].on == date(2026, 8, 2)


def test_oq_10_cancelling_is_marked_and_ends_on_the_same_day() -> None:
    found = follows(a_case(drawn(), DAY), status=StatusWish.CANCEL, reason=Reason.CUSTOMER_REQUEST)

    assert (found[K.MARKED_CANCELLED].when, found[K.MARKED_CANCELLED].on) == (When.UNTIL, date(2026, 8, 17))
    assert K.ONLY_REACTIVATE not in found


def test_a_suspended_one_that_is_cancelled_loses_nothing_new() -> None:
    found = follows(a_case(suspended(), DAY), status=StatusWish.CANCEL, reason=Reason.FRAUD)

    assert K.ACCESS_LOST not in found
    assert K.CREDIT_DAYS not in found
    assert found[K.DATA_LOST].on == date(2026, 8, 3)


def test_lc_6_a_reactivation_gives_access_back_and_moves_no_day() -> None:
    below = replace(suspended(), id="audio", offer_name="Audio Conferencing", parent_id="subscription-1")
    case = a_case(suspended(), DAY, below)

    found = follows(case, status=StatusWish.REACTIVATE)

    assert found[K.ACCESS_BACK].parts[0].quantity == 25
    assert found[K.ADD_ONS_STAY_STOPPED].parts[0].name == "Audio Conferencing"
    assert found[K.CHARGE_DAYS].facts["left"] == 12
    assert found[K.EXPIRY_ENDS].on == date(2026, 8, 3)
    assert found[K.RENEWS_AS_BEFORE].on == date(2027, 3, 16)


def test_oq_8_add_ons_come_back_with_it_where_that_is_wanted() -> None:
    below = replace(suspended(), id="audio", offer_name="Audio Conferencing", parent_id="subscription-1")

    found = follows(a_case(suspended(), DAY, below), status=StatusWish.REACTIVATE, reactivates_add_ons=True)

    assert found[K.ADD_ONS_RETURN].parts == (Part("Audio Conferencing", 25, "Licenses"),)
    assert K.ADD_ONS_STAY_STOPPED not in found


def test_lc_6_within_the_first_thirty_days_all_is_charged_again() -> None:
    young = suspended(created_on=date(2026, 4, 10), opened_on=date(2026, 4, 10), first_billed_on=date(2026, 4, 10))

    assert K.CHARGE_ALL in follows(a_case(young, DAY), status=StatusWish.REACTIVATE)


@pytest.mark.parametrize(
    ("wanted", "kind", "billed"),
    [(30, K.LICENCES_ADDED, K.LICENCES_CHARGED), (10, K.LICENCES_LOST, K.LICENCES_CREDITED)],
)
def test_qt_2_the_difference_is_billed_by_days(wanted: int, kind: ConsequenceKind, billed: ConsequenceKind) -> None:
    found = follows(a_case(drawn(), DAY), quantity=wanted)

    assert found[kind].parts[0].quantity == abs(wanted - 25)
    assert found[kind].facts["after"] == wanted
    assert (found[billed].on, found[billed].facts["left"]) == (date(2026, 5, 16), 12)
    assert K.CAN_CHANGE_ANY_TIME in found


def test_an_add_on_is_told_by_its_own_name() -> None:
    case = a_case(drawn(), DAY, audio(quantity=10))

    found = follows(case, add_ons=(AddOnWish(ADD_ON_ID, 4, "audio"),))

    assert found[K.LICENCES_LOST].parts == (Part("Audio Conferencing", 6, "Licenses"),)


def test_or_10_a_new_add_on_joins_the_order_of_its_base() -> None:
    found = follows(a_case(drawn(), DAY), add_ons=(AddOnWish(ADD_ON_ID, 25),))

    assert found[K.ADD_ONS_JOIN].parts == (Part("Audio Conferencing", 25, "Add-On Licenses"),)


def test_tr_9_a_conversion_is_paid_from_its_day() -> None:
    trial = a_trial_subscription(created_on=date(2026, 4, 20), commitment_ends_on=date(2026, 5, 20))
    case = a_case(trial, DAY, offers=(a_trial(),))

    found = follows(case, conversion=Conversion(OFFER_ID, 10, BillingCycle.MONTHLY))

    assert found[K.PAID_FROM].parts[0].quantity == 10
    assert found[K.TRIAL_ENDS].on == date(2026, 5, 20)
    assert found[K.FULL_CREDIT_UNTIL].on == date(2026, 6, 2)
    assert found[K.NEW_TERM_ENDS].on == date(2027, 5, 3)
    assert found[K.CONVERSION_FINAL].when is When.FOR_GOOD


def test_ex_11_a_recorded_deletion_takes_suspended_add_ons_with_it() -> None:
    case = a_case(suspended(), DAY, audio(status=Status.SUSPENDED), audio(id="other"))

    found: tuple[Consequence, ...] = of_deletion(case)

    assert [each.kind for each in found] == [K.DELETION_RECORDED, K.ADD_ONS_DELETED, K.RECORD_FINAL]
    assert len(found[1].parts) == 1


def test_what_is_taken_back_is_told_first() -> None:
    case = a_case(suspended(), DAY)
    changes = changes_of(case, status=StatusWish.REACTIVATE)

    found = consequences_of(case, (), changes)

    assert [(each.kind, each.when) for each in found] == [(K.TAKEN_BACK, When.AT_ONCE)]
