"""Changes of a new-commerce term on their way through the Outbox: order, going back, days that were named (OR-17)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from csp_desktop.domain.changes import ChangeKind
from csp_desktop.domain.codes import Code
from csp_desktop.domain.deadlines import window_seen
from csp_desktop.domain.editing import Edits, StatusWish
from csp_desktop.domain.enums import BillingCycle, Reason, Source, Status, Term
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.domain.offers import Plan
from csp_desktop.domain.outbox import EntryState
from csp_desktop.domain.subscriptions import NextTerm
from csp_desktop.domain.windows import fresh_commitment
from tests.builders import SUBSCRIPTION_ID, a_plan_offer, a_plan_subscription, a_subscription
from tests.services.conftest import Office

BOUGHT = date(2026, 3, 10)
NEXT = NextTerm(a_plan_offer().id, "Business Premium", 20, Term.YEAR, BillingCycle.ANNUAL)
OTHER = replace(NEXT, quantity=50)


@pytest.fixture
def bound(office: Office) -> Office:
    """Two days after a customer bought 25 licences for a year."""
    office.stock(a_plan_offer(plans=(*a_plan_offer().plans, Plan(Term.THREE_YEARS, BillingCycle.MONTHLY))))
    office.keep(a_plan_subscription(commitment=fresh_commitment(BOUGHT, 25)))
    office.clock.turn_to(BOUGHT + timedelta(days=2))
    return office


def edit(office: Office, **wishes: Any) -> tuple[str, ...]:
    now = office.seen(SUBSCRIPTION_ID).now
    return office.subscriptions.submit(SUBSCRIPTION_ID, Edits(**{"name": "", "quantity": now.quantity, **wishes}))


def waiting(office: Office) -> list[ChangeKind]:
    return [entry.change.kind for entry in office.open_entries()]


def test_qt_12_what_is_scheduled_after_a_change_of_licences_holds(bound: Office) -> None:
    (first,) = edit(bound, next_term=NEXT)
    edit(bound, quantity=30)
    assert bound.seen(SUBSCRIPTION_ID).now.bound.scheduled is None

    edit(bound, next_term=OTHER)

    assert bound.seen(SUBSCRIPTION_ID).now.bound.scheduled == OTHER
    assert bound.entry(first).state is EntryState.WITHDRAWN
    assert waiting(bound) == [ChangeKind.CHANGE_QUANTITY, ChangeKind.SCHEDULE_NEXT_TERM]


def test_or_20_another_schedule_takes_the_place_of_one_that_waits(bound: Office) -> None:
    first = edit(bound, next_term=NEXT)

    again = edit(bound, next_term=OTHER)

    assert again == first
    assert bound.seen(SUBSCRIPTION_ID).now.bound.scheduled == OTHER


def test_qt_12_a_schedule_waits_for_the_renewal_that_it_needs(bound: Office) -> None:
    bound.keep(a_plan_subscription(auto_renews=False, commitment=fresh_commitment(BOUGHT, 25)))

    renewal, schedule = edit(bound, auto_renews=True, next_term=NEXT)

    assert bound.entry(schedule).depends_on == (renewal,)
    with pytest.raises(ExpectedError) as caught:
        bound.outbox.mark_placed(schedule, BOUGHT)
    assert caught.value.code is Code.PREDECESSOR_WAITS


def test_or_20_a_renewal_that_is_set_back_leaves_the_outbox(bound: Office) -> None:
    edit(bound, auto_renews=False)

    edit(bound, auto_renews=True)

    assert bound.open_entries() == []
    assert bound.seen(SUBSCRIPTION_ID).now.auto_renews is True


def test_or_20_a_longer_term_that_only_waits_is_taken_back(bound: Office) -> None:
    edit(bound, plan=Plan(Term.THREE_YEARS, BillingCycle.MONTHLY))
    assert bound.seen(SUBSCRIPTION_ID).now.committed_to is Term.THREE_YEARS

    edit(bound, plan=Plan(Term.YEAR, BillingCycle.MONTHLY))

    assert bound.open_entries() == []
    assert bound.seen(SUBSCRIPTION_ID).now.committed_to is Term.YEAR


def test_or_20_licences_that_only_wait_are_given_back_at_any_time(bound: Office) -> None:
    bound.clock.pass_days(60)
    edit(bound, quantity=30)

    edit(bound, quantity=25)

    assert bound.open_entries() == []


def test_q_11_below_what_was_added_nothing_is_given_back(bound: Office) -> None:
    bound.clock.pass_days(60)
    edit(bound, quantity=30)

    with pytest.raises(ExpectedError) as caught:
        edit(bound, quantity=24)

    assert caught.value.code is Code.NOT_REDUCIBLE


def test_or_17_added_licences_count_from_the_day_on_which_they_were_placed(bound: Office) -> None:
    bound.clock.turn_to(date(2026, 6, 5))
    (key,) = edit(bound, quantity=30)

    bound.outbox.mark_placed(key, date(2026, 6, 3))

    batches = bound.seen(SUBSCRIPTION_ID).now.bound.batches
    assert [(batch.quantity, batch.until, batch.is_earliest) for batch in batches] == [
        (25, datetime(2026, 3, 17, tzinfo=UTC), True),
        (5, datetime(2026, 6, 10, tzinfo=UTC), True),
    ]


def test_or_17_a_suspension_that_was_placed_is_no_guess_any_more(bound: Office) -> None:
    (key,) = edit(bound, status=StatusWish.SUSPEND)
    assert bound.seen(SUBSCRIPTION_ID).now.source_of("suspended_on") is Source.ASSUMED

    bound.outbox.mark_placed(key, BOUGHT)

    fact = bound.seen(SUBSCRIPTION_ID).now
    assert (fact.status, fact.auto_renews, fact.suspended_on) == (Status.SUSPENDED, False, BOUGHT)
    assert fact.source_of("suspended_on") is Source.TYPED


def test_or_17_a_legacy_suspension_too_is_no_guess_any_more(office: Office) -> None:
    office.keep(a_subscription())
    (key,) = office.turn(SUBSCRIPTION_ID, StatusWish.SUSPEND, Reason.FRAUD)

    office.outbox.mark_placed(key, date(2018, 9, 4))

    assert office.seen(SUBSCRIPTION_ID).now.source_of("suspended_on") is Source.TYPED


def test_or_17_of_a_longer_term_its_start_is_named_and_its_end_follows(bound: Office) -> None:
    (key,) = edit(bound, plan=Plan(Term.THREE_YEARS, BillingCycle.MONTHLY))

    bound.outbox.mark_placed(key, BOUGHT + timedelta(days=1))

    fact = bound.seen(SUBSCRIPTION_ID).now
    assert (fact.effective_on, fact.commitment_ends_on) == (date(2026, 3, 11), date(2029, 3, 10))
    assert fact.source_of("effective_on") is Source.TYPED
    assert fact.source_of("commitment_ends_on") is Source.ASSUMED


def test_ca_11_a_cancellation_that_was_placed_is_final(bound: Office) -> None:
    (key,) = edit(bound, status=StatusWish.CANCEL)

    bound.outbox.mark_placed(key, BOUGHT + timedelta(days=2))

    fact = bound.seen(SUBSCRIPTION_ID).base
    assert fact is not None
    assert (fact.status, fact.is_cancelled) == (Status.DELETED, True)
    with pytest.raises(ExpectedError) as caught:
        edit(bound, status=StatusWish.REACTIVATE)
    assert caught.value.code is Code.DELETED


def test_ca_16_a_cancellation_that_only_waits_is_taken_back(bound: Office) -> None:
    (key,) = edit(bound, status=StatusWish.CANCEL)

    edit(bound, status=StatusWish.REACTIVATE)

    assert bound.entry(key).state is EntryState.WITHDRAWN
    assert bound.seen(SUBSCRIPTION_ID).now.status is Status.ACTIVE


def test_ca_10_a_cancellation_that_waits_says_before_when_it_must_be_sent(bound: Office) -> None:
    window = bound.seen(SUBSCRIPTION_ID).now.bound.cancellable_until
    (key,) = edit(bound, status=StatusWish.CANCEL)

    assert window is not None
    assert bound.outbox.case(key).sent_before == window
    assert window_seen(bound.seen(SUBSCRIPTION_ID)) == window
    bound.outbox.mark_placed(key, bound.clock.today(), "")
    assert bound.outbox.case(key).sent_before is None
    assert window_seen(bound.seen(SUBSCRIPTION_ID)) is None
