"""From the edit dialog's state to exactly the changes that differ."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time
from itertools import count

import pytest

from csp_desktop.domain.changes import (
    AddAddOn,
    Cancel,
    Change,
    ChangeQuantity,
    ConvertTrial,
    PlaceOrder,
    Reactivate,
    Rename,
    Suspend,
)
from csp_desktop.domain.codes import Code
from csp_desktop.domain.editing import (
    AddOnWish,
    Conversion,
    Edits,
    StatusWish,
    SubscriptionCase,
    changes_for,
)
from csp_desktop.domain.enums import AgreementState, BillingCycle, Reason, Status
from csp_desktop.domain.errors import RuleViolation
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.orders import line_of
from csp_desktop.domain.outbox import Entry
from csp_desktop.domain.overlay import Seen, see_subscription
from csp_desktop.domain.subscriptions import Subscription
from tests.builders import (
    ADD_ON_ID,
    CUSTOMER_ID,
    OFFER_ID,
    TRIAL_ID,
    a_customer,
    a_partner,
    a_subscription,
    a_trial,
    an_add_on,
    an_offer,
)

TODAY = date(2018, 9, 20)


def new_ids() -> Callable[[], str]:
    numbers = count(1)
    return lambda: f"new-{next(numbers)}"


def a_case(subscription: Subscription, *add_ons: Subscription, offers: tuple[Offer, ...] = ()) -> SubscriptionCase:
    known = offers or (an_offer(), a_trial(), an_add_on())
    return SubscriptionCase(
        seen=Seen(subscription, subscription),
        customer=Seen(a_customer(), a_customer()),
        partner=a_partner(),
        at=datetime.combine(TODAY, time(12), UTC),
        offers={offer.id.casefold(): offer for offer in known},
        add_ons=tuple(Seen(each, each) for each in add_ons),
        held=(subscription, *add_ons),
    )


def as_it_is(subscription: Subscription) -> Edits:
    return Edits(name=subscription.friendly_name, quantity=subscription.quantity)


def kinds(changes: tuple[Change, ...]) -> list[type[Change]]:
    return [type(change) for change in changes]


def test_nothing_edited_is_no_change() -> None:
    subscription = a_subscription()

    assert changes_for(a_case(subscription), as_it_is(subscription), new_ids()) == ()


def test_each_difference_is_a_change_of_its_own() -> None:
    subscription = a_subscription()
    edits = Edits(name="Warehouse", quantity=30, add_ons=(AddOnWish(ADD_ON_ID, 5),))

    changes = changes_for(a_case(subscription), edits, new_ids())

    assert kinds(changes) == [Rename, ChangeQuantity, AddAddOn]
    addition = changes[2]
    assert isinstance(addition, AddAddOn)
    assert (addition.base_id, addition.line.quantity, addition.line.parent_id) == (
        subscription.id,
        5,
        subscription.id,
    )


def test_before_is_what_base_says_even_where_a_change_waits() -> None:
    subscription = a_subscription()
    pending = replace(subscription, quantity=30)
    case = replace(a_case(subscription), seen=Seen(subscription, pending))

    (change,) = changes_for(case, Edits(name="", quantity=40), new_ids())

    assert isinstance(change, ChangeQuantity)
    assert (change.before, change.after) == (25, 40)


def test_or_20_quantity_goes_before_a_suspension() -> None:
    subscription = a_subscription()
    edits = Edits(name="", quantity=30, status=StatusWish.SUSPEND, reason=Reason.FRAUD)

    assert kinds(changes_for(a_case(subscription), edits, new_ids())) == [ChangeQuantity, Suspend]


def test_or_20_qt_5_reactivation_goes_before_quantity() -> None:
    subscription = a_subscription(status=Status.SUSPENDED, suspended_on=date(2018, 9, 10))
    edits = Edits(name="", quantity=30, status=StatusWish.REACTIVATE)

    assert kinds(changes_for(a_case(subscription), edits, new_ids())) == [Reactivate, ChangeQuantity]


def test_lc_4_a_suspension_names_the_running_add_ons() -> None:
    running = a_subscription(id="addon-1", parent_id="subscription-1", offer_id=ADD_ON_ID)
    suspended = replace(running, id="addon-2", status=Status.SUSPENDED)
    edits = replace(as_it_is(a_subscription()), status=StatusWish.SUSPEND, reason=Reason.NON_PAYMENT, note="open bill")

    (change,) = changes_for(a_case(a_subscription(), running, suspended), edits, new_ids())

    assert isinstance(change, Suspend)
    assert (change.add_on_ids, change.note, change.licences) == (("addon-1",), "open bill", 25)


def test_oq_8_add_ons_come_back_only_where_asked_and_after_their_base() -> None:
    base = a_subscription(status=Status.SUSPENDED, suspended_on=date(2018, 9, 10))
    below = replace(base, id="addon-1", parent_id=base.id, offer_id=ADD_ON_ID)
    edits = replace(as_it_is(base), status=StatusWish.REACTIVATE)

    alone = changes_for(a_case(base, below), edits, new_ids())
    together = changes_for(a_case(base, below), replace(edits, reactivates_add_ons=True), new_ids())

    assert [change.subscription_ids for change in alone] == [(base.id,)]
    assert [change.subscription_ids for change in together] == [(base.id,), ("addon-1",)]


def test_oq_10_cancel_is_a_suspension_of_its_own_kind() -> None:
    edits = replace(as_it_is(a_subscription()), status=StatusWish.CANCEL, reason=Reason.CUSTOMER_REQUEST)

    assert kinds(changes_for(a_case(a_subscription()), edits, new_ids())) == [Cancel]


@pytest.mark.parametrize(
    ("edits", "code"),
    [
        (Edits(name="", quantity=0), Code.QUANTITY_OUT_OF_RANGE),
        (Edits(name="x" * 257, quantity=25), Code.NAME_TOO_LONG),
        (Edits(name="", quantity=25, status=StatusWish.SUSPEND), Code.REASON_NEEDED),
        (Edits(name="", quantity=25, status=StatusWish.REACTIVATE), Code.NOT_SUSPENDED),
        (Edits(name="", quantity=25, add_ons=(AddOnWish("unknown", 1),)), Code.NOT_ON_SALE),
        (Edits(name="", quantity=25, add_ons=(AddOnWish(ADD_ON_ID, 0),)), Code.QUANTITY_OUT_OF_RANGE),
    ],
)
def test_what_a_rule_refuses_queues_nothing(edits: Edits, code: Code) -> None:
    with pytest.raises(RuleViolation) as refusal:
        changes_for(a_case(a_subscription()), edits, new_ids())

    assert refusal.value.code is code


def test_cu_29_licences_need_the_agreement() -> None:
    customer = a_customer(agreement=replace(a_customer().agreement, state=AgreementState.NOT_RECORDED))
    gate = datetime(2018, 11, 7, tzinfo=UTC)
    case = replace(a_case(a_subscription()), customer=Seen(customer, customer), at=gate)

    with pytest.raises(RuleViolation) as refusal:
        changes_for(case, Edits(name="", quantity=30), new_ids())

    assert refusal.value.code is Code.AGREEMENT_MISSING


def test_an_add_on_of_the_customer_changes_its_licences() -> None:
    below = a_subscription(id="addon-1", parent_id="subscription-1", offer_id=ADD_ON_ID, quantity=5)
    edits = replace(as_it_is(a_subscription()), add_ons=(AddOnWish(ADD_ON_ID, 8, "addon-1"),))

    (change,) = changes_for(a_case(a_subscription(), below), edits, new_ids())

    assert isinstance(change, ChangeQuantity)
    assert (change.subscription_id, change.before, change.after) == ("addon-1", 5, 8)


def test_tr_9_a_trial_converts_with_licences_and_billing_of_its_own() -> None:
    trial = a_subscription(is_trial=True, offer_id=TRIAL_ID, cycle=BillingCycle.NONE)
    edits = replace(as_it_is(trial), conversion=Conversion(OFFER_ID, 10, BillingCycle.ANNUAL))

    (change,) = changes_for(a_case(trial), edits, new_ids())

    assert isinstance(change, ConvertTrial)
    assert (change.before, change.after, change.cycle) == (25, 10, BillingCycle.ANNUAL)


def an_ordered_case() -> SubscriptionCase:
    order = PlaceOrder(
        customer_id=CUSTOMER_ID,
        company="Contoso",
        order_id="order-1",
        cycle=BillingCycle.MONTHLY,
        lines=(line_of(an_offer(), 0, 25, "new-a"), line_of(an_offer(id="OTHER"), 1, 3, "new-b")),
    )
    entry = Entry(id="key-1", change=order, author="", entered_at=datetime(2018, 9, 20, tzinfo=UTC))
    seen = see_subscription("new-a", None, [entry])
    assert seen is not None
    return replace(a_case(seen.now), seen=seen)


def test_editing_what_is_only_ordered_edits_its_order() -> None:
    (change,) = changes_for(an_ordered_case(), Edits(name="Reception", quantity=30), new_ids())

    assert isinstance(change, PlaceOrder)
    assert (change.order_id, change.lines[0].quantity, change.lines[0].friendly_name) == ("order-1", 30, "Reception")
    assert (change.lines[1].quantity, change.lines[1].friendly_name) == (3, "")


def test_what_is_only_ordered_takes_add_ons_and_no_suspension() -> None:
    case = an_ordered_case()

    changes = changes_for(case, Edits(name="", quantity=25, add_ons=(AddOnWish(ADD_ON_ID, 5),)), new_ids())

    assert kinds(changes) == [AddAddOn]
    with pytest.raises(RuleViolation) as refusal:
        changes_for(case, Edits(name="", quantity=25, status=StatusWish.SUSPEND, reason=Reason.FRAUD), new_ids())
    assert refusal.value.code is Code.ONLY_ORDERED
