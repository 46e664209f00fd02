"""What a new-commerce subscription binds to (API contract sections 7, 14.4 and 16)."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import BillingCycle, CommerceLine, Term, TermEnd
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.domain.subscriptions import Commitment, NextTerm, SeatBatch, Subscription
from csp_desktop.remote.subscriptions import read_subscription
from tests.remote.wire import a_subscription_item

ID = "CFQ7TTC0TT01:0001"
NEXT = {"product": {"productId": "CFQ7TTC0TT02", "skuId": "0003", "availabilityId": "A", "billingCycle": "annual",
                    "termDuration": "P3Y"}, "quantity": 20}  # fmt: skip


def read(**members: object) -> Subscription:
    item = a_subscription_item(offerId=f"{ID}:CFQ7TTC0TA01", termDuration="P1Y", **members)
    return read_subscription(item, "customer-1")


def bound(**members: object) -> Commitment:
    commitment = read(**members).commitment
    assert commitment is not None
    return commitment


def test_a_subscription_of_new_commerce_names_its_offer_by_what_lasts() -> None:
    subscription = read()

    assert (subscription.offer_id, subscription.line) == (ID, CommerceLine.NEW_COMMERCE)
    assert (subscription.committed_to, subscription.commitment) == (Term.YEAR, Commitment())


def test_a_legacy_subscription_binds_to_nothing() -> None:
    assert read_subscription(a_subscription_item(refundOptions=[7]), "c").commitment is None


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("2024-03-05T07:08:09.1234567Z", datetime(2024, 3, 5, 7, 8, 9, 123456, tzinfo=UTC)),
        ("2024-03-05T07:08:09.1234567", datetime(2024, 3, 5, 7, 8, 9, 123456, tzinfo=UTC)),
        ("2024-03-05T07:08:09", datetime(2024, 3, 5, 7, 8, 9, tzinfo=UTC)),
        ("2019-03-05T07:08:09-08:00", datetime(2019, 3, 5, 15, 8, 9, tzinfo=UTC)),
        ("0001-01-01T00:00:00", None),
        ("9999-12-31T00:00:00Z", None),
        (None, None),
    ],
)
def test_ca_10_the_end_of_the_window_is_a_moment_that_may_be_over(text: str | None, until: datetime | None) -> None:
    assert bound(cancellationAllowedUntilDate=text).cancellable_until == until


@pytest.mark.parametrize(
    ("options", "until"),
    [
        ([{"type": "Full", "expiresAt": "2018-02-03T00:00:00Z"}], datetime(2018, 2, 3, tzinfo=UTC)),
        ([{"type": "full", "expiresAfter": "2018-02-03T00:00:00"}], datetime(2018, 2, 3, tzinfo=UTC)),
        ([{"type": "Full", "expiresAfter": "P1D"}], datetime(2018, 2, 3, tzinfo=UTC)),
        ([{"type": "Full", "expiresAfter": "PT36H"}], datetime(2018, 2, 3, 12, tzinfo=UTC)),
        (
            [{"type": "Partial", "expiresAt": "2018-02-09T00:00:00Z"}, {"type": "Full", "expiresAfter": "P1D"}],
            datetime(2018, 2, 3, tzinfo=UTC),
        ),
        ([{"type": "Partial", "expiresAt": "2018-02-09T00:00:00Z"}], None),
        ([], None),
    ],
)
def test_ca_10_a_full_refund_ends_at_a_moment_or_after_a_time(
    options: list[dict[str, str]], until: datetime | None
) -> None:
    assert bound(refundOptions=options).full_refund_until == until


def test_a_refund_after_a_time_is_unknown_where_nobody_knows_the_start() -> None:
    options = [{"type": "Full", "expiresAfter": "P1D"}]

    assert bound(refundOptions=options, effectiveStartDate=None, creationDate=None).full_refund_until is None


def test_qt_11_licences_that_can_be_given_back_are_told_batch_by_batch_the_oldest_first() -> None:
    details = [
        {"quantity": 5, "allowedUntilDateTime": "2024-03-09T10:00:00.0000000Z"},
        {"quantity": 20, "allowedUntilDateTime": "2024-03-05T10:00:00"},
        {"quantity": 0, "allowedUntilDateTime": "2024-03-06T10:00:00Z"},
    ]

    batches = bound(refundableQuantity={"totalQuantity": 25, "details": details}).batches

    assert batches == (
        SeatBatch(20, datetime(2024, 3, 5, 10, tzinfo=UTC)),
        SeatBatch(5, datetime(2024, 3, 9, 10, tzinfo=UTC)),
    )
    assert bound(refundableQuantity=None).batches == ()


def test_qt_12_scheduled_instructions_are_the_next_term() -> None:
    scheduled = bound(scheduledNextTermInstructions={**NEXT, "customTermEndDate": "2024-05-31T00:00:00Z"}).scheduled

    assert scheduled == NextTerm(
        "CFQ7TTC0TT02:0003", "CFQ7TTC0TT02:0003", 20, Term.THREE_YEARS, BillingCycle.ANNUAL, date(2024, 5, 31)
    )


def test_qt_12_a_next_term_of_the_same_product_has_its_name() -> None:
    product = {"productId": "cfq7ttc0tt01", "skuId": "0001", "billingCycle": "monthly", "termDuration": "P1M"}

    scheduled = bound(scheduledNextTermInstructions={"product": product, "quantity": 3}).scheduled

    assert scheduled is not None
    assert (scheduled.offer_name, scheduled.term) == ("Desk Suite", Term.MONTH)


def test_bi_22_another_billing_plan_is_told_only_where_it_differs() -> None:
    def charged(cycle: str) -> BillingCycle | None:
        return bound(nextChargeInstructions={"product": {"billingCycle": cycle}, "quantity": 25}).next_cycle

    assert (charged("annual"), charged("Monthly")) == (BillingCycle.ANNUAL, None)
    assert bound().next_cycle is None


@pytest.mark.parametrize(
    ("action", "at_end"),
    [
        ("RenewToNewTerm", TermEnd.RENEW),
        ("Cancel", TermEnd.STOP),
        ("RenewToExtendedServiceTerm", TermEnd.EXTEND),
        ("Transition", TermEnd.RENEW),
        ("Evaporate", TermEnd.UNKNOWN),
        (None, TermEnd.UNKNOWN),
    ],
)
@pytest.mark.parametrize("spelling", ["scheduleType", "scheduledType"])
def test_lc_26_an_action_at_the_end_of_the_term_tells_what_comes(
    spelling: str, action: str | None, at_end: TermEnd
) -> None:
    actions = [{spelling: "CustomDate", "actionType": "Cancel"}, {spelling: "TermEnd", "actionType": action}]

    assert bound(scheduledActions=actions).at_end is at_end


def test_of_both_members_the_newer_one_tells_the_next_term() -> None:
    newer = {**NEXT, "quantity": 7}
    actions = [{"scheduleType": "TermEnd", "actionType": "RenewToNewTerm", "instructions": newer}]

    scheduled = bound(scheduledActions=actions, scheduledNextTermInstructions=NEXT).scheduled

    assert scheduled is not None
    assert scheduled.quantity == 7


def test_bi_24_the_last_day_of_a_term_may_be_told_as_its_last_second() -> None:
    subscription = read(commitmentEndDate=None, commitmentEndDateTime="2019-02-01T23:59:59.9999999Z")

    assert subscription.commitment_ends_on == date(2019, 2, 1)


@pytest.mark.parametrize(
    ("members", "facts"),
    [
        (
            {"cancellationAllowedUntilDate": "soon"},
            {"member": "cancellationAllowedUntilDate", "found": "soon"},
        ),
        ({"refundOptions": "Full"}, {"member": "refundOptions", "found": "text"}),
        (
            {"refundOptions": [{"type": "Full", "expiresAfter": "P1Y"}]},
            {"member": "refundOptions.expiresAfter", "found": "P1Y"},
        ),
        ({"refundableQuantity": 7}, {"member": "refundableQuantity", "found": "number"}),
        ({"scheduledActions": {}}, {"member": "scheduledActions", "found": "object"}),
        (
            {"scheduledNextTermInstructions": {"product": "P:S:A", "quantity": 1}},
            {"member": "scheduledNextTermInstructions.product", "found": "text"},
        ),
    ],
)
def test_a_wrong_member_is_refused_by_name(members: dict[str, object], facts: dict[str, object]) -> None:
    with pytest.raises(ExpectedError) as caught:
        read(**members)

    assert (caught.value.code, caught.value.facts) == (Code.MEMBER_WRONG, facts)
