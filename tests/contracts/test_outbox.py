"""The outbox, and how its open entries lie over base."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from csp_desktop.domain.changes import (
    AddAddOn,
    Change,
    ChangeQuantity,
    CreateCustomer,
    EditCustomer,
    PlaceOrder,
    Reactivate,
    Rename,
    Suspend,
)
from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import BillingCycle, Reason, Status
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.domain.outbox import OPEN_STATES, Entry, EntryState
from tests.builders import CUSTOMER_ID, SUBSCRIPTION_ID, a_customer, a_subscription, an_order_line
from tests.contracts.houses import House

NOON = datetime(2019, 3, 4, 12, 0, 0, 123456, tzinfo=UTC)


def an_entry(change: Change, number: int = 1, **changes: object) -> Entry:
    entry = Entry(f"entry-{number}", change, "Ada", NOON + timedelta(minutes=number))
    return replace(entry, **changes)  # type: ignore[arg-type]  # a builder: the fields check themselves


def quantity(after: int, before: int = 25) -> ChangeQuantity:
    return ChangeQuantity(
        customer_id=CUSTOMER_ID,
        company="Contoso",
        subscription_id=SUBSCRIPTION_ID,
        name="E3",
        offer_name="E3",
        before=before,
        after=after,
    )


def suspend(*add_on_ids: str) -> Suspend:
    return Suspend(
        customer_id=CUSTOMER_ID,
        company="Contoso",
        subscription_id=SUBSCRIPTION_ID,
        name="E3",
        offer_name="E3",
        reason=Reason.NON_PAYMENT,
        add_on_ids=add_on_ids,
    )


def reactivate() -> Reactivate:
    return Reactivate(
        customer_id=CUSTOMER_ID, company="Contoso", subscription_id=SUBSCRIPTION_ID, name="E3", offer_name="E3"
    )


def order(*ids: str) -> PlaceOrder:
    lines = tuple(an_order_line(number=number, subscription_id=each) for number, each in enumerate(ids))
    return PlaceOrder(
        customer_id=CUSTOMER_ID, company="Contoso", order_id="order-1", cycle=BillingCycle.MONTHLY, lines=lines
    )


@pytest.fixture
def furnished(house: House) -> House:
    """A house with one customer that holds one subscription."""
    with house.begin() as work:
        work.customers.save_base(a_customer())
        work.subscriptions.save_base(a_subscription())
    return house


def test_the_same_intent_cannot_enter_twice(house: House) -> None:
    with house.begin() as work:
        work.outbox.add(an_entry(quantity(30)))

    with pytest.raises(ExpectedError), house.begin() as work:
        work.outbox.add(an_entry(quantity(40)))

    with house.read() as work:
        assert work.outbox.of_customer(CUSTOMER_ID) == (an_entry(quantity(30)),)


def test_an_entry_that_was_never_added_cannot_be_saved(house: House) -> None:
    with pytest.raises(ExpectedError) as caught, house.begin() as work:
        work.outbox.save(an_entry(quantity(30)))

    assert caught.value.code is Code.RECORD_MISSING


def test_open_entries_of_a_customer_stand_in_the_order_of_entry(house: House) -> None:
    entries = [an_entry(quantity(30 + number), number) for number in range(12)]
    with house.begin() as work:
        for entry in reversed(entries):
            work.outbox.add(entry)
        work.outbox.add(an_entry(replace(quantity(1), customer_id="other"), 99))
        work.outbox.save(replace(entries[3], state=EntryState.SENDING))

    with house.read() as work:
        found = work.outbox.of_customer(CUSTOMER_ID)
    assert [entry.id for entry in found] == [f"entry-{number}" for number in reversed(range(12))]
    assert found[8].state is EntryState.SENDING


@pytest.mark.parametrize("state", list(EntryState))
def test_only_open_entries_lie_over_base(furnished: House, state: EntryState) -> None:
    with furnished.begin() as work:
        work.outbox.add(an_entry(quantity(30), state=state))

    with furnished.read() as work:
        seen = work.subscriptions.get(SUBSCRIPTION_ID)
        queued = work.outbox.of_customer(CUSTOMER_ID)
        customer = work.customers.get(CUSTOMER_ID)
    is_open = state in OPEN_STATES
    assert seen.now.quantity == (30 if is_open else 25)
    assert len(queued) == len(seen.entries) == len(customer.entries) == is_open


def test_changes_are_laid_over_base_in_the_order_of_entry(furnished: House) -> None:
    with furnished.begin() as work:
        work.outbox.add(an_entry(quantity(30), 1))
        work.outbox.add(an_entry(suspend(), 2))
        work.outbox.add(an_entry(reactivate(), 3))
        work.outbox.add(an_entry(quantity(40), 4))

    with furnished.read() as work:
        seen = work.subscriptions.get(SUBSCRIPTION_ID)
    assert (seen.now.quantity, seen.now.status) == (40, Status.ACTIVE)
    assert [entry.id for entry in seen.entries] == ["entry-1", "entry-2", "entry-3", "entry-4"]
    assert seen.base == a_subscription()


def test_a_suspension_is_dated_by_its_entry(furnished: House) -> None:
    with furnished.begin() as work:
        work.outbox.add(an_entry(suspend()))

    with furnished.read() as work:
        now = work.subscriptions.get(SUBSCRIPTION_ID).now
    assert (now.status, now.suspended_on) == (Status.SUSPENDED, date(2019, 3, 4))


def test_lc_4_a_suspension_touches_its_add_ons_too(furnished: House) -> None:
    with furnished.begin() as work:
        work.subscriptions.save_base(a_subscription(id="add-on", parent_id=SUBSCRIPTION_ID))
        work.outbox.add(an_entry(suspend("add-on")))

    with furnished.read() as work:
        alone = work.subscriptions.get("add-on")
        together = work.subscriptions.of_customer(CUSTOMER_ID)
    assert alone.now.status is Status.SUSPENDED
    assert alone in together


def test_or_20_an_amended_entry_touches_what_it_names_now(furnished: House) -> None:
    with furnished.begin() as work:
        work.outbox.add(an_entry(order("one", "two")))

    with furnished.begin() as work:
        work.outbox.save(an_entry(order("two", "three")))

    with furnished.read() as work:
        assert work.subscriptions.find("one") is None
        assert work.subscriptions.get("two").is_only_here
        assert work.subscriptions.get("three").is_only_here


def test_what_exists_only_in_the_outbox_is_found_and_listed(house: House) -> None:
    customer = a_customer()
    create = CreateCustomer(customer_id=CUSTOMER_ID, company="Contoso", customer=customer)
    with house.begin() as work:
        work.outbox.add(an_entry(create, 1))
        work.outbox.add(an_entry(order("new"), 2))

    with house.read() as work:
        seen = work.customers.get(CUSTOMER_ID)
        held = work.subscriptions.of_customer(CUSTOMER_ID)
        assert (seen.base, seen.now) == (None, customer)
        assert [each.now.id for each in held] == ["new"]
        assert held == (work.subscriptions.get("new"),)


def test_a_withdrawn_creation_leaves_nothing(house: House) -> None:
    create = CreateCustomer(customer_id=CUSTOMER_ID, company="Contoso", customer=a_customer())
    with house.begin() as work:
        work.outbox.add(an_entry(create))
        work.outbox.save(an_entry(create, state=EntryState.WITHDRAWN, finished_at=NOON))

    with house.read() as work:
        assert work.customers.find(CUSTOMER_ID) is None
        assert work.outbox.get("entry-1").finished_at == NOON


def test_an_edit_follows_base_in_what_it_left_alone(furnished: House) -> None:
    edit = EditCustomer(
        customer_id=CUSTOMER_ID, company="Contoso", before=a_customer(), after=a_customer(email="new@contoso.example")
    )
    with furnished.begin() as work:
        work.outbox.add(an_entry(edit))
        work.customers.save_base(a_customer(company="Contoso Two"))

    with furnished.read() as work:
        seen = work.customers.get(CUSTOMER_ID)
    assert (seen.now.company, seen.now.email) == ("Contoso Two", "new@contoso.example")
    assert seen.pending == {"email"}


def test_direct_open_dependents_are_told_in_their_order(furnished: House) -> None:
    addition = AddAddOn(
        customer_id=CUSTOMER_ID,
        company="Contoso",
        base_id="new",
        base_name="E3",
        order_id="order-1",
        cycle=BillingCycle.MONTHLY,
        line=an_order_line(subscription_id="add-on", parent_id="new"),
    )
    rename = Rename(
        customer_id=CUSTOMER_ID,
        company="Contoso",
        subscription_id="add-on",
        name="a",
        offer_name="a",
        before="",
        after="b",
    )
    entries = [
        an_entry(order("new"), 1),
        an_entry(addition, 2, depends_on=("entry-0", "entry-1")),
        an_entry(rename, 3, depends_on=("entry-2",)),
        an_entry(rename, 4, depends_on=("entry-1",), state=EntryState.WITHDRAWN),
        an_entry(rename, 5, depends_on=("entry-1",)),
        an_entry(rename, 6, depends_on=("entry-10", "xentry-1")),
    ]
    with furnished.begin() as work:
        for entry in entries:
            work.outbox.add(entry)

    with furnished.read() as work:
        assert work.outbox.dependents("entry-1") == (entries[1], entries[4])
        assert work.outbox.dependents("entry-6") == ()
