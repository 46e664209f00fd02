"""Days that a person types: which ones, which can be true, and what they leave behind."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from csp_desktop.domain.changes import DaysOnRecord, RecordDays
from csp_desktop.domain.codes import Code
from csp_desktop.domain.day_rules import FIRST_BILLED, OPENED, SUSPENDED, may_record_days, typed_days
from csp_desktop.domain.enums import CommerceLine, Role, Source, Status
from csp_desktop.domain.overlay import Seen
from csp_desktop.domain.subscriptions import Subscription
from tests.builders import DAY, a_partner, a_subscription, a_trial_subscription

TODAY = date(2018, 12, 1)
SINCE = date(2018, 11, 5)
ABOUT = {"customer_id": "customer-1", "company": "Contoso", "subscription_id": "subscription-1"}


def as_base(subscription: Subscription) -> Seen[Subscription]:
    return Seen(subscription, subscription)


def suspended(**changes: object) -> Subscription:
    return replace(a_subscription(status=Status.SUSPENDED, suspended_on=SINCE), **changes)  # type: ignore[arg-type]  # names of its fields


def recorded(before: DaysOnRecord, after: DaysOnRecord, *add_on_ids: str) -> RecordDays:
    return RecordDays(**ABOUT, name="E3", offer_name="E3", before=before, after=after, add_on_ids=add_on_ids)


def test_oq_1_opening_and_first_billing_can_be_typed_and_the_suspension_of_what_is_suspended() -> None:
    assert typed_days(as_base(a_subscription())) == (OPENED, FIRST_BILLED)
    assert typed_days(as_base(suspended())) == (OPENED, FIRST_BILLED, SUSPENDED)


def test_or_17_a_suspension_that_only_waits_has_no_day_to_type() -> None:
    assert SUSPENDED not in typed_days(Seen(a_subscription(), suspended()))
    assert SUSPENDED not in typed_days(Seen(suspended(), a_subscription()))


def test_lc_22_new_commerce_reckons_with_neither_opening_nor_first_billing() -> None:
    assert typed_days(as_base(a_subscription(line=CommerceLine.NEW_COMMERCE))) == ()
    assert typed_days(as_base(suspended(line=CommerceLine.NEW_COMMERCE))) == (SUSPENDED,)


@pytest.mark.parametrize(
    ("seen", "code"),
    [
        (Seen(None, a_subscription()), Code.ONLY_ORDERED),
        (as_base(a_subscription(status=Status.DELETED)), Code.DELETED),
        (as_base(a_trial_subscription()), Code.NO_DAYS_TO_TYPE),
        (as_base(a_subscription(line=CommerceLine.NEW_COMMERCE)), Code.NO_DAYS_TO_TYPE),
    ],
)
def test_where_no_date_depends_on_them_no_day_is_typed(seen: Seen[Subscription], code: Code) -> None:
    days = DaysOnRecord(opened_on=DAY - timedelta(days=9))

    assert may_record_days(seen, days, a_partner(), TODAY).code is code


def test_ro_2_the_role_may_forbid_it() -> None:
    verdict = may_record_days(as_base(a_subscription()), DaysOnRecord(), a_partner(role=Role.BILLING_ADMIN), TODAY)

    assert verdict.code is Code.ROLE_DENIED


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({}, Code.NOTHING_CHANGED),
        ({"opened_on": TODAY}, Code.SUSPENDED_BEFORE_OPENING),
        ({"opened_on": SINCE}, Code.ALLOWED),
        ({"opened_on": None}, Code.ALLOWED),
        ({"opened_on": TODAY + timedelta(days=1), "suspended_on": None}, Code.DAY_NOT_COME),
        ({"suspended_on": TODAY}, Code.ALLOWED),
        ({"suspended_on": TODAY + timedelta(days=1)}, Code.DAY_NOT_COME),
        ({"suspended_on": DAY - timedelta(days=1)}, Code.SUSPENDED_BEFORE_OPENING),
        ({"first_billed_on": TODAY + timedelta(days=20)}, Code.ALLOWED),
        ({"first_billed_on": DAY - timedelta(days=1)}, Code.ALLOWED),
    ],
)
def test_oq_1_what_can_be_true(changes: dict[str, date | None], code: Code) -> None:
    base = suspended()

    verdict = may_record_days(as_base(base), replace(DaysOnRecord.of(base), **changes), a_partner(), TODAY)

    assert verdict.code is code


def test_an_odd_day_on_record_does_not_hinder_another_one() -> None:
    base = suspended(opened_on=TODAY)
    days = replace(DaysOnRecord.of(base), first_billed_on=None)

    assert may_record_days(as_base(base), days, a_partner(), TODAY).is_allowed


def test_a_recorded_day_replaces_what_was_seen_and_is_marked_as_typed() -> None:
    base = suspended()
    change = recorded(DaysOnRecord.of(base), DaysOnRecord(DAY, DAY + timedelta(days=15), SINCE))

    after = change.altered(base, TODAY)

    assert (after.first_billed_on, after.suspended_on) == (DAY + timedelta(days=15), SINCE)
    assert after.source_of("first_billed_on") is Source.TYPED
    assert after.source_of("opened_on") is Source.PARTNER_CENTER
    assert not change.is_void


def test_oq_9_an_add_on_follows_its_base_where_it_took_over_its_day() -> None:
    base = a_subscription()
    heir, loner = replace(base, id="audio"), replace(base, id="phone", opened_on=date(2018, 10, 1))
    typed = replace(DaysOnRecord.of(base), opened_on=date(2018, 8, 20), suspended_on=SINCE)
    change = recorded(DaysOnRecord.of(base), typed, "audio", "phone")

    opened = [change.altered(each, TODAY).opened_on for each in (heir, loner)]

    assert change.subscription_ids == ("subscription-1", "audio", "phone")
    assert opened == [date(2018, 8, 20), date(2018, 10, 1)]
    assert change.altered(heir, TODAY).suspended_on is None, "it is active"


def test_each_recorded_fact_stands_for_itself() -> None:
    one = recorded(DaysOnRecord(), DaysOnRecord(opened_on=DAY))

    assert not one.replaces(recorded(DaysOnRecord(), DaysOnRecord(opened_on=TODAY)))
    assert recorded(DaysOnRecord(), DaysOnRecord()).is_void
