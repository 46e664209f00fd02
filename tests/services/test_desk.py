from __future__ import annotations

from datetime import date

import pytest

from csp_desktop.domain.codes import Code
from csp_desktop.domain.editing import AddOnWish, StatusWish
from csp_desktop.domain.enums import Reason, Status
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.domain.outbox import EntryState
from csp_desktop.services.changes import Kind
from tests.builders import ADD_ON_ID, CUSTOMER_ID, SUBSCRIPTION_ID, a_customer, a_subscription
from tests.services.conftest import Office


def test_or_20_a_second_change_of_one_property_takes_the_place_of_the_first(office: Office) -> None:
    office.keep(a_subscription(quantity=25))
    (first,) = office.change(SUBSCRIPTION_ID, 30)

    (second,) = office.change(SUBSCRIPTION_ID, 40)

    assert second == first
    assert [entry.change.after for entry in office.open_entries()] == [40]  # type: ignore[attr-defined]  # quantities


def test_or_20_a_change_back_to_what_base_says_leaves_the_outbox(office: Office) -> None:
    office.keep(a_subscription(quantity=25))
    (key,) = office.change(SUBSCRIPTION_ID, 30)

    keys = office.change(SUBSCRIPTION_ID, 25)

    assert keys == ()
    assert office.entry(key).state is EntryState.WITHDRAWN
    assert office.seen(SUBSCRIPTION_ID).pending == frozenset()


def test_changes_of_different_properties_stand_beside_each_other(office: Office) -> None:
    office.keep(a_subscription(quantity=25))
    office.change(SUBSCRIPTION_ID, 30)

    office.turn(SUBSCRIPTION_ID, StatusWish.SUSPEND)

    assert [entry.change.kind.value for entry in office.open_entries()] == ["change_quantity", "suspend"]


def test_an_entry_tells_who_entered_it_and_when(office: Office) -> None:
    sold = office.sell()

    entry = office.entry(sold.entry_ids[0])

    assert (entry.author, entry.entered_at) == ("Ada", office.clock.now())


def test_what_is_seen_is_base_with_pending_laid_over_it(office: Office) -> None:
    office.keep(a_subscription(quantity=25))

    office.change(SUBSCRIPTION_ID, 30)

    seen = office.seen(SUBSCRIPTION_ID)
    assert seen.base is not None
    assert (seen.base.quantity, seen.now.quantity, seen.pending) == (25, 30, frozenset({"quantity"}))


def test_ex_1_lists_show_the_expiry_of_a_suspension_that_only_waits(office: Office) -> None:
    office.keep(a_subscription())

    office.turn(SUBSCRIPTION_ID, StatusWish.SUSPEND)

    shown, deadline = office.house.shelves.shown_subscriptions[SUBSCRIPTION_ID]
    _customer, figures = office.house.shelves.shown_customers[CUSTOMER_ID]
    assert shown.now.status is Status.SUSPENDED
    assert deadline == date(2018, 12, 3)
    assert (figures.active, figures.suspended, figures.next_expiry, figures.pending) == (0, 1, date(2018, 12, 3), 1)


def test_withdrawing_a_customer_takes_its_order_and_its_add_on_along_once(office: Office) -> None:
    office.house.shelves.customers.clear()
    office.house.shelves.shown_customers.clear()
    office.customers.create(a_customer(opened_on=None))
    office.sell("0F0E0000-0000-4000-8000-00000000E300", 25, AddOnWish(ADD_ON_ID, 5))
    (customer, order, add_on) = office.open_entries()

    keys = office.outbox.withdraw(customer.id)

    assert keys == (add_on.id, order.id, customer.id)
    assert office.open_entries() == []
    assert office.house.shelves.shown_customers == {}
    assert office.house.shelves.shown_subscriptions == {}


def test_withdrawing_gives_back_what_base_says(office: Office) -> None:
    office.keep(a_subscription())
    (key,) = office.turn(SUBSCRIPTION_ID, StatusWish.SUSPEND)

    office.outbox.withdraw(key)

    assert office.seen(SUBSCRIPTION_ID).now == a_subscription()
    assert office.house.shelves.shown_subscriptions[SUBSCRIPTION_ID][1] is None
    assert office.entry(key).finished_at == office.clock.now()


def test_a_withdrawn_change_can_be_entered_again_under_another_key(office: Office) -> None:
    office.keep(a_subscription(quantity=25))
    (first,) = office.change(SUBSCRIPTION_ID, 30)
    office.outbox.withdraw(first)

    (second,) = office.change(SUBSCRIPTION_ID, 30)

    assert second != first
    assert office.seen(SUBSCRIPTION_ID).now.quantity == 30


def test_what_is_on_the_wire_is_not_withdrawn_and_nothing_else_either(office: Office) -> None:
    sold = office.sell("0F0E0000-0000-4000-8000-00000000E300", 25, AddOnWish(ADD_ON_ID, 5))
    add_on = office.entry(sold.entry_ids[1])
    office.house.shelves.outbox[add_on.id] = type(add_on)(
        add_on.id, add_on.change, add_on.author, add_on.entered_at, EntryState.SENDING, add_on.depends_on
    )

    with pytest.raises(ExpectedError) as caught:
        office.outbox.withdraw(sold.entry_ids[0])

    assert caught.value.code is Code.NOT_WAITING
    assert [entry.state for entry in office.open_entries()] == [EntryState.WAITING, EntryState.SENDING]


def test_a_transaction_tells_once_what_it_touched(office: Office) -> None:
    office.keep(a_subscription())

    (key,) = office.turn(SUBSCRIPTION_ID, StatusWish.SUSPEND, Reason.FRAUD)

    (told,) = office.house.published
    assert told.touches(Kind.OUTBOX, key)
    assert told.touches(Kind.SUBSCRIPTION, SUBSCRIPTION_ID)
    assert told.touches(Kind.CUSTOMER, CUSTOMER_ID)
    assert not told.touches(Kind.ORDER)
