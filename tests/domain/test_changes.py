"""Each command says what holds once it is taken."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from csp_desktop.domain.changes import (
    CHANGE_TYPES,
    AddAddOn,
    Cancel,
    ChangeKind,
    ChangeQuantity,
    ConvertTrial,
    CreateCustomer,
    EditCustomer,
    PlaceOrder,
    Reactivate,
    RecordAgreement,
    RecordDeletion,
    Rename,
    Suspend,
)
from csp_desktop.domain.customers import Agreement
from csp_desktop.domain.enums import AgreementState, BillingCycle, CommerceLine, Reason, Status
from csp_desktop.domain.orders import line_of
from tests.builders import CUSTOMER_ID, OFFER_ID, a_customer, a_subscription, a_trial, an_add_on, an_offer

ABOUT: dict[str, Any] = {"customer_id": CUSTOMER_ID, "company": "Contoso"}
SUBJECT: dict[str, Any] = {
    **ABOUT,
    "subscription_id": "subscription-1",
    "name": "Field sales",
    "offer_name": "Office 365 Enterprise E3",
}


def an_order(day_opened: date | None = None, cycle: BillingCycle = BillingCycle.MONTHLY) -> PlaceOrder:
    return PlaceOrder(
        **ABOUT, order_id="order-1", cycle=cycle, lines=(line_of(an_offer(), 0, 25, "new-1"),), opened_on=day_opened
    )


def test_every_kind_has_its_command() -> None:
    assert set(CHANGE_TYPES) == set(ChangeKind)
    assert all(kind is command.kind for kind, command in CHANGE_TYPES.items())


def test_or_17_an_order_brings_a_subscription_dated_by_the_day_it_is_taken() -> None:
    after = an_order().over_subscription("new-1", None, date(2026, 3, 10))

    assert after is not None
    assert (after.status, after.quantity, after.created_on) == (Status.ACTIVE, 25, date(2026, 3, 10))
    assert (after.opened_on, after.first_billed_on) == (date(2026, 3, 10), date(2026, 3, 10))
    assert after.commitment_ends_on == date(2027, 3, 9)
    assert after.auto_renews is True


def test_bi_13_bought_on_the_29th_the_first_period_starts_with_the_next_month() -> None:
    after = an_order().over_subscription("new-1", None, date(2026, 1, 29))

    assert after is not None
    assert after.first_billed_on == date(2026, 2, 1)


def test_oq_1_the_first_subscription_counts_from_the_opening_of_the_account() -> None:
    after = an_order(date(2026, 3, 1)).over_subscription("new-1", None, date(2026, 3, 10))

    assert after is not None
    assert (after.opened_on, after.first_billed_on) == (date(2026, 3, 1), date(2026, 3, 10))


def test_ex_5_an_annual_subscription_has_no_free_period() -> None:
    after = an_order(date(2026, 3, 1), BillingCycle.ANNUAL).over_subscription("new-1", None, date(2026, 3, 10))

    assert after is not None
    assert after.first_billed_on == after.opened_on
    assert after.commitment_ends_on == date(2027, 3, 9)


def test_tr_2_a_trial_ends_after_its_days_and_does_not_renew() -> None:
    order = PlaceOrder(
        **ABOUT, order_id="order-1", cycle=BillingCycle.NONE, lines=(line_of(a_trial(), 0, 25, "new-1"),)
    )

    after = order.over_subscription("new-1", None, date(2018, 10, 17))

    assert after is not None
    assert after.is_trial
    assert after.commitment_ends_on == date(2018, 11, 16)
    assert after.auto_renews is False


def test_an_order_leaves_other_subscriptions_alone() -> None:
    other = a_subscription()

    assert an_order().over_subscription("subscription-1", other, date(2026, 3, 10)) is other
    assert an_order().over_subscription("elsewhere", None, date(2026, 3, 10)) is None


def test_oq_9_an_add_on_takes_the_days_of_its_base() -> None:
    change = AddAddOn(
        **ABOUT,
        base_id="subscription-1",
        base_name="Field sales",
        order_id="order-1",
        cycle=BillingCycle.MONTHLY,
        line=line_of(an_add_on(), 0, 5, "new-2", parent_id="subscription-1"),
        opened_on=date(2018, 3, 1),
        first_billed_on=date(2018, 3, 16),
    )

    after = change.over_subscription("new-2", None, date(2026, 3, 10))

    assert after is not None
    assert (after.parent_id, after.opened_on, after.first_billed_on) == (
        "subscription-1",
        date(2018, 3, 1),
        date(2018, 3, 16),
    )


def test_lc_4_suspending_a_base_suspends_its_add_ons() -> None:
    change = Suspend(**SUBJECT, reason=Reason.NON_PAYMENT, add_on_ids=("addon-1",), by="Mina")

    base = change.over_subscription("subscription-1", a_subscription(), date(2018, 9, 4))
    below = change.over_subscription("addon-1", a_subscription(id="addon-1"), date(2018, 9, 4))

    for after in (base, below):
        assert after is not None
        assert (after.status, after.suspended_on) == (Status.SUSPENDED, date(2018, 9, 4))
        assert (after.suspension_reason, after.suspended_by) == (Reason.NON_PAYMENT, "Mina")


def test_suspending_what_is_suspended_keeps_its_first_day() -> None:
    before = a_subscription(status=Status.SUSPENDED, suspended_on=date(2018, 8, 1))

    after = Suspend(**SUBJECT, reason=Reason.FRAUD).altered(before, date(2018, 9, 4))

    assert after == before


def test_oq_10_cancelling_a_suspended_one_only_marks_it() -> None:
    before = a_subscription(
        status=Status.SUSPENDED, suspended_on=date(2018, 8, 1), suspension_reason=Reason.NON_PAYMENT
    )

    after = Cancel(**SUBJECT, reason=Reason.CUSTOMER_REQUEST).altered(before, date(2018, 9, 4))

    assert after == replace(before, is_cancelled=True)


@pytest.mark.parametrize("status", [Status.DELETED, Status.PENDING, Status.UNKNOWN])
def test_cancelling_what_neither_runs_nor_is_suspended_changes_nothing(status: Status) -> None:
    before = a_subscription(status=status)

    assert Cancel(**SUBJECT, reason=Reason.FRAUD).altered(before, date(2018, 9, 4)) == before


def test_lc_6_reactivating_forgets_the_suspension_and_moves_no_renewal() -> None:
    running = a_subscription()
    suspended = Cancel(**SUBJECT, reason=Reason.FRAUD, note="case 7", by="Mina").altered(running, date(2018, 9, 4))

    after = Reactivate(**SUBJECT).altered(suspended, date(2018, 10, 1))

    assert after == replace(running, status_text="")


def test_tr_9_a_conversion_counts_from_its_own_day_and_keeps_the_subscription() -> None:
    trial = a_subscription(is_trial=True, offer_id="TRIAL", cycle=BillingCycle.NONE, auto_renews=False)
    change = ConvertTrial(
        **SUBJECT, target_id=OFFER_ID, target_name="E3", before=25, after=10, cycle=BillingCycle.ANNUAL
    )

    after = change.altered(trial, date(2018, 10, 30))

    assert (after.id, after.offer_id, after.is_trial, after.quantity) == (trial.id, OFFER_ID, False, 10)
    assert (after.cycle, after.commitment_ends_on) == (BillingCycle.ANNUAL, date(2019, 10, 29))


def test_editing_a_profile_alters_only_what_the_person_altered() -> None:
    before = a_customer()
    change = EditCustomer(**ABOUT, before=before, after=replace(before, email="new@contoso.example"))
    moved_on = replace(before, company="Contoso Holding", email="old@contoso.example")

    after = change.over_customer(moved_on)

    assert after == replace(moved_on, email="new@contoso.example")


def test_a_profile_never_alters_the_domain() -> None:
    before = a_customer()

    after = EditCustomer(**ABOUT, before=before, after=replace(before, domain="x.onmicrosoft.com")).over_customer(
        before
    )

    assert after == before


def test_changes_that_say_what_base_says_are_void() -> None:
    before = a_customer()
    agreement = Agreement(AgreementState.RECORDED)

    assert ChangeQuantity(**SUBJECT, before=25, after=25).is_void
    assert Rename(**SUBJECT, before="A", after="A").is_void
    assert EditCustomer(**ABOUT, before=before, after=replace(before, domain="other")).is_void
    assert RecordAgreement(**ABOUT, before=agreement, after=agreement).is_void
    assert PlaceOrder(**ABOUT, order_id="o", cycle=BillingCycle.MONTHLY, lines=()).is_void
    assert not ChangeQuantity(**SUBJECT, before=25, after=26).is_void


def test_or_20_only_edits_of_the_same_property_of_the_same_subject_coalesce() -> None:
    quantity = ChangeQuantity(**SUBJECT, before=25, after=30)
    other_subject = {**SUBJECT, "subscription_id": "subscription-2"}
    created = CreateCustomer(**ABOUT, customer=a_customer())

    assert ChangeQuantity(**SUBJECT, before=25, after=40).replaces(quantity)
    assert not ChangeQuantity(**other_subject, before=25, after=40).replaces(quantity)
    assert not Rename(**SUBJECT, before="", after="X").replaces(quantity)
    assert created.replaces(created)
    assert not Cancel(**SUBJECT, reason=Reason.FRAUD).replaces(Suspend(**SUBJECT, reason=Reason.FRAUD))
    with_add_on = Suspend(**SUBJECT, reason=Reason.FRAUD, add_on_ids=("addon-1",))
    assert with_add_on.replaces(Suspend(**SUBJECT, reason=Reason.NON_PAYMENT))
    assert an_order().replaces(an_order())
    assert not replace(an_order(), order_id="order-2").replaces(an_order())


def test_ex_10_a_recorded_deletion_is_final_and_keeps_the_history() -> None:
    before = a_subscription(status=Status.SUSPENDED, suspended_on=date(2018, 1, 1))

    after = RecordDeletion(**SUBJECT).altered(before, date(2018, 9, 4))

    assert (after.status, after.suspended_on) == (Status.DELETED, date(2018, 1, 1))


def test_or_7_a_friendly_name_is_shown_and_without_one_the_offers() -> None:
    renamed = Rename(**SUBJECT, before="", after="Front desk").altered(a_subscription(), date(2026, 3, 10))
    emptied = Rename(**SUBJECT, before="Front desk", after="").altered(renamed, date(2026, 3, 10))

    assert (renamed.name, emptied.name) == ("Front desk", "Office 365 Enterprise E3")


def test_or_8_the_reseller_of_record_travels_with_the_line() -> None:
    order = PlaceOrder(
        **ABOUT,
        order_id="order-1",
        cycle=BillingCycle.MONTHLY,
        lines=(line_of(an_offer(), 0, 25, "new-1", partner_id="5550123"),),
    )

    after = order.over_subscription("new-1", None, date(2026, 3, 10))

    assert after is not None
    assert after.partner_id == "5550123"


def test_oq_15_the_reason_of_a_suspension_is_kept_here() -> None:
    change = Suspend(**SUBJECT, reason=Reason.FRAUD, note="as told", by="Ada")

    after = change.altered(a_subscription(), date(2026, 3, 10))

    assert (after.suspension_reason, after.suspension_note, after.suspended_by) == (Reason.FRAUD, "as told", "Ada")


def test_qt_15_another_number_of_licences_moves_no_renewal() -> None:
    for line in CommerceLine:
        before = a_subscription(line=line, term="P1Y")

        after = ChangeQuantity(**SUBJECT, before=25, after=30).altered(before, date(2018, 10, 10))

        assert after.commitment_ends_on == before.commitment_ends_on
