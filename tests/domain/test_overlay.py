"""Base with its open changes laid over it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from csp_desktop.domain.changes import (
    Change,
    ChangeKind,
    ChangeQuantity,
    CreateCustomer,
    PlaceOrder,
    Reactivate,
    Rename,
    Suspend,
)
from csp_desktop.domain.enums import BillingCycle, Reason, Status
from csp_desktop.domain.orders import line_of
from csp_desktop.domain.outbox import OPEN_STATES, Entry, EntryState
from csp_desktop.domain.overlay import see_customer, see_subscription
from tests.builders import CUSTOMER_ID, a_customer, a_subscription, an_offer

ABOUT: dict[str, Any] = {"customer_id": CUSTOMER_ID, "company": "Contoso"}
SUBJECT: dict[str, Any] = {**ABOUT, "subscription_id": "subscription-1", "name": "Field sales", "offer_name": "E3"}
EVENING = datetime(2018, 9, 4, 23, 30, tzinfo=UTC)


def an_entry(change: Change, state: EntryState = EntryState.WAITING, number: int = 1) -> Entry:
    return Entry(id=f"key-{number}", change=change, author="Mina", entered_at=EVENING, state=state)


def test_without_changes_base_is_what_is_seen() -> None:
    base = a_subscription()

    seen = see_subscription(base.id, base, ())

    assert seen is not None
    assert (seen.now, seen.pending, seen.is_only_here) == (base, frozenset(), False)


def test_changes_lie_over_base_in_their_order() -> None:
    base = a_subscription()
    entries = [
        an_entry(ChangeQuantity(**SUBJECT, before=25, after=30), number=1),
        an_entry(Rename(**SUBJECT, before="", after="Warehouse"), number=2),
        an_entry(Suspend(**SUBJECT, reason=Reason.FRAUD), number=3),
        an_entry(Reactivate(**SUBJECT), number=4),
        an_entry(Suspend(**SUBJECT, reason=Reason.NON_PAYMENT), number=5),
    ]

    seen = see_subscription(base.id, base, entries)

    assert seen is not None
    assert (seen.now.quantity, seen.now.friendly_name) == (30, "Warehouse")
    assert (seen.now.status, seen.now.suspension_reason) == (Status.SUSPENDED, Reason.NON_PAYMENT)
    assert {"quantity", "friendly_name", "status", "suspended_on"} <= seen.pending
    assert "cycle" not in seen.pending


def test_sc_8_a_pending_suspension_counts_from_the_utc_day_of_its_entry() -> None:
    base = a_subscription()

    seen = see_subscription(base.id, base, [an_entry(Suspend(**SUBJECT, reason=Reason.FRAUD))])

    assert seen is not None
    assert seen.now.suspended_on == date(2018, 9, 4)


@pytest.mark.parametrize("state", list(EntryState))
def test_only_open_entries_lie_over_base(state: EntryState) -> None:
    base = a_subscription()

    seen = see_subscription(base.id, base, [an_entry(ChangeQuantity(**SUBJECT, before=25, after=30), state)])

    assert seen is not None
    assert (seen.now.quantity == 30) is (state in OPEN_STATES)


def test_what_is_only_ordered_is_all_intent() -> None:
    order = PlaceOrder(**ABOUT, order_id="o", cycle=BillingCycle.MONTHLY, lines=(line_of(an_offer(), 0, 25, "new-1"),))

    seen = see_subscription("new-1", None, [an_entry(order)])

    assert seen is not None
    assert seen.is_only_here
    assert {"quantity", "status", "offer_id"} <= seen.pending
    assert seen.entry(ChangeKind.PLACE_ORDER) is not None
    assert seen.entry(ChangeKind.SUSPEND) is None


def test_nothing_remains_of_a_withdrawn_order() -> None:
    order = PlaceOrder(**ABOUT, order_id="o", cycle=BillingCycle.MONTHLY, lines=(line_of(an_offer(), 0, 25, "new-1"),))

    assert see_subscription("new-1", None, [an_entry(order, EntryState.WITHDRAWN)]) is None


def test_a_new_customer_exists_by_its_entry_alone() -> None:
    customer = a_customer(id="new")
    created = CreateCustomer(customer_id="new", company="Contoso", customer=customer)

    seen = see_customer(None, [an_entry(created)])

    assert seen is not None
    assert (seen.now, seen.is_only_here) == (customer, True)
    assert see_customer(None, [an_entry(created, EntryState.WITHDRAWN)]) is None
