from __future__ import annotations

from datetime import date

import pytest

from csp_desktop.domain.codes import Code
from csp_desktop.domain.editing import AddOnWish, StatusWish
from csp_desktop.domain.enums import BillingChoice, Status
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.domain.expiry import expiry_of, trial_end_of
from csp_desktop.domain.outbox import EntryState
from csp_desktop.services.orders import LineWish
from tests.builders import ADD_ON_ID, CUSTOMER_ID, OFFER_ID, SUBSCRIPTION_ID, TRIAL_ID, a_customer, a_subscription
from tests.services.conftest import Office

PLACED = date(2018, 9, 10)


def code_of(office: Office, entry_id: str, on: date, number: str = "") -> Code:
    with pytest.raises(ExpectedError) as caught:
        office.outbox.mark_placed(entry_id, on, number)
    return caught.value.code


def test_or_17_a_placed_order_becomes_base_and_counts_from_its_day(office: Office) -> None:
    office.keep(a_subscription(id="other", offer_id="other"))
    sold = office.sell()
    office.clock.turn_to(date(2018, 9, 12))

    office.outbox.mark_placed(sold.entry_ids[0], PLACED, " 8F2C91 ")

    seen = office.seen(sold.subscription_ids[0])
    assert seen.base == seen.now
    assert (seen.now.created_on, seen.now.opened_on, seen.now.first_billed_on) == (PLACED, PLACED, PLACED)
    assert seen.now.commitment_ends_on == date(2019, 9, 9)
    entry = office.entry(sold.entry_ids[0])
    assert (entry.state, entry.placed_on, entry.order_number) == (EntryState.ACCEPTED, PLACED, "8F2C91")
    (order,) = office.customers.case(CUSTOMER_ID).orders
    assert (order.number, order.created_on) == ("8F2C91", PLACED)


def test_oq_1_the_first_subscription_counts_from_the_day_of_the_account(office: Office) -> None:
    sold = office.sell()
    office.clock.turn_to(date(2018, 9, 12))

    office.outbox.mark_placed(sold.entry_ids[0], PLACED, "1")

    assert office.seen(sold.subscription_ids[0]).now.opened_on == a_customer().opened_on


def test_oq_1_the_first_subscription_of_a_customer_that_waited_too_counts_from_the_day_it_was_placed(
    office: Office,
) -> None:
    office.house.shelves.customers.clear()
    office.house.shelves.shown_customers.clear()
    office.customers.create(a_customer(opened_on=None))
    sold = office.sell()
    customer, order = office.open_entries()
    office.clock.turn_to(date(2018, 9, 20))

    office.outbox.mark_placed(customer.id, date(2018, 9, 6), "0a0b0c0d-0000-4000-8000-00000000000f")
    office.outbox.mark_placed(order.id, PLACED, "1")

    seen = office.customers.case(CUSTOMER_ID).seen
    assert seen.base is not None
    assert (seen.base.opened_on, seen.base.tenant_id) == (date(2018, 9, 6), "0a0b0c0d-0000-4000-8000-00000000000f")
    held = office.seen(sold.subscription_ids[0]).now
    assert (held.opened_on, held.created_on) == (date(2018, 9, 6), PLACED)


def test_oq_1_a_later_order_counts_from_its_own_day(office: Office) -> None:
    first = office.sell()
    second = office.sell()
    office.clock.turn_to(date(2018, 9, 20))

    office.outbox.mark_placed(second.entry_ids[0], PLACED, "2")
    office.outbox.mark_placed(first.entry_ids[0], PLACED, "1")

    assert office.seen(second.subscription_ids[0]).now.opened_on == PLACED
    assert office.seen(first.subscription_ids[0]).now.opened_on == a_customer().opened_on


def test_oq_9_an_add_on_counts_with_its_base_on_whichever_day_that_was_placed(office: Office) -> None:
    office.keep(a_subscription(id="other", offer_id="other"))
    sold = office.sell(OFFER_ID, 25, AddOnWish(ADD_ON_ID, 5))
    order, add_on = sold.entry_ids
    office.clock.turn_to(date(2018, 9, 20))

    office.outbox.mark_placed(order, PLACED, "1")
    waiting = office.seen(sold.subscription_ids[1]).now
    office.outbox.mark_placed(add_on, date(2018, 9, 15))

    base, below = (office.seen(each).now for each in sold.subscription_ids)
    assert (waiting.opened_on, waiting.first_billed_on) == (base.opened_on, base.first_billed_on)
    assert (below.opened_on, below.first_billed_on) == (base.opened_on, base.first_billed_on)
    assert below.parent_id == base.id


def test_or_10_a_placed_add_on_lengthens_the_order_of_its_base(office: Office) -> None:
    sold = office.sell(OFFER_ID, 25, AddOnWish(ADD_ON_ID, 5))
    office.outbox.mark_placed(sold.entry_ids[0], office.clock.today(), "1")

    office.outbox.mark_placed(sold.entry_ids[1], office.clock.today())

    (order,) = office.customers.case(CUSTOMER_ID).orders
    assert [(line.number, line.offer_id) for line in order.lines] == [(0, OFFER_ID), (1, ADD_ON_ID)]


def test_tr_2_a_placed_trial_ends_counted_from_its_day(office: Office) -> None:
    trial = (LineWish(TRIAL_ID, 25),)
    sold = office.orders.submit(CUSTOMER_ID, BillingChoice.MONTHLY, (), trial)
    waiting = trial_end_of(office.seen(sold.subscription_ids[0]).now)
    office.clock.turn_to(date(2018, 9, 12))

    office.outbox.mark_placed(sold.entry_ids[0], PLACED, "1")

    ends = trial_end_of(office.seen(sold.subscription_ids[0]).now)
    assert waiting is not None
    assert ends is not None
    assert ends - waiting == PLACED - date(2018, 9, 4)


def test_or_17_a_placed_suspension_expires_counted_from_its_day(office: Office) -> None:
    office.keep(a_subscription())
    (key,) = office.turn(SUBSCRIPTION_ID, StatusWish.SUSPEND)
    office.clock.turn_to(date(2018, 9, 12))

    office.outbox.mark_placed(key, PLACED)

    held = office.seen(SUBSCRIPTION_ID).now
    expiry = expiry_of(held, office.partner)
    assert held.suspended_on == PLACED
    assert expiry is not None
    assert expiry.expires_on == date(2018, 12, 9)
    assert office.house.shelves.shown_subscriptions[SUBSCRIPTION_ID][1] == date(2018, 12, 9)


def test_a_day_in_the_future_is_refused(office: Office) -> None:
    sold = office.sell()

    code = code_of(office, sold.entry_ids[0], date(2018, 9, 5), "1")

    assert code is Code.PLACED_IN_FUTURE


def test_or_13_an_order_needs_its_number(office: Office) -> None:
    sold = office.sell()

    code = code_of(office, sold.entry_ids[0], office.clock.today(), "  ")

    assert code is Code.ORDER_NUMBER_NEEDED
    assert office.entry(sold.entry_ids[0]).state is EntryState.WAITING


def test_what_it_builds_on_is_placed_first(office: Office) -> None:
    sold = office.sell(OFFER_ID, 25, AddOnWish(ADD_ON_ID, 5))

    code = code_of(office, sold.entry_ids[1], office.clock.today())

    assert code is Code.PREDECESSOR_WAITS


def test_what_was_placed_is_not_placed_again_nor_withdrawn(office: Office) -> None:
    sold = office.sell()
    office.outbox.mark_placed(sold.entry_ids[0], office.clock.today(), "1")

    code = code_of(office, sold.entry_ids[0], office.clock.today(), "2")
    with pytest.raises(ExpectedError) as caught:
        office.outbox.withdraw(sold.entry_ids[0])

    assert code is Code.NOT_WAITING
    assert caught.value.code is Code.NOT_WAITING


def test_edit_suspend_and_reactivate_work_on_what_was_placed(office: Office) -> None:
    sold = office.sell()
    (held,) = sold.subscription_ids
    office.outbox.mark_placed(sold.entry_ids[0], office.clock.today(), "1")

    (quantity,) = office.change(held, 30)
    office.outbox.mark_placed(quantity, office.clock.today())
    (suspend,) = office.turn(held, StatusWish.SUSPEND)
    office.outbox.mark_placed(suspend, office.clock.today())
    (reactivate,) = office.turn(held, StatusWish.REACTIVATE)
    office.outbox.mark_placed(reactivate, office.clock.today())

    seen = office.seen(held)
    assert seen.base == seen.now
    assert (seen.now.status, seen.now.quantity, seen.now.suspended_on) == (Status.ACTIVE, 30, None)


def test_a_case_tells_what_it_waits_for_and_what_builds_on_it(office: Office) -> None:
    sold = office.sell(OFFER_ID, 25, AddOnWish(ADD_ON_ID, 5))
    order, add_on = sold.entry_ids

    of_order, of_add_on = office.outbox.case(order), office.outbox.case(add_on)

    assert ([each.id for each in of_order.dependents], of_order.waits_for) == ([add_on], ())
    assert ([each.id for each in of_add_on.waits_for], of_add_on.dependents) == ([order], ())


def test_ex_1_a_case_tells_when_a_waiting_suspension_would_expire(office: Office) -> None:
    office.keep(a_subscription())
    (key,) = office.turn(SUBSCRIPTION_ID, StatusWish.SUSPEND)

    case = office.outbox.case(key)

    assert case.expiry is not None
    assert case.expiry.expires_on == date(2018, 12, 3)


def test_or_10_a_case_knows_the_order_number_of_an_add_on_once_its_base_has_one(office: Office) -> None:
    sold = office.sell(OFFER_ID, 25, AddOnWish(ADD_ON_ID, 5))
    office.outbox.mark_placed(sold.entry_ids[0], office.clock.today(), "8F2C91")

    case = office.outbox.case(sold.entry_ids[1])

    assert case.order_number == "8F2C91"
