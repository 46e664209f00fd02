"""Edits of a new-commerce term become the changes that differ from base, in an order that undoes none (OR-20)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from csp_desktop.domain.changes import (
    Cancel,
    Change,
    ChangeQuantity,
    ChangeTerm,
    ConvertTrial,
    Reactivate,
    ScheduleNextTerm,
    SetAutoRenew,
    Suspend,
)
from csp_desktop.domain.codes import Code
from csp_desktop.domain.consequences import consequences_of
from csp_desktop.domain.editing import Conversion, Edits, StatusWish, SubscriptionCase, changes_for
from csp_desktop.domain.enums import BillingCycle, Source, Status, Term
from csp_desktop.domain.errors import RuleViolation
from csp_desktop.domain.offers import Plan
from csp_desktop.domain.outbox import Entry
from csp_desktop.domain.overlay import Seen, see_subscription
from csp_desktop.domain.subscriptions import NextTerm, Subscription
from csp_desktop.domain.transitions import may_cancel, may_change_term, may_convert, may_schedule
from csp_desktop.domain.verdicts import RemedyKind
from csp_desktop.domain.windows import fresh_commitment
from tests.builders import a_customer, a_partner, a_plan_add_on, a_plan_offer, a_plan_subscription, a_plan_trial

BOUGHT = date(2026, 3, 10)
AT = datetime(2026, 3, 12, 9, tzinfo=UTC)
LATE = datetime(2026, 8, 1, tzinfo=UTC)
OFFER = a_plan_offer(
    plans=(
        Plan(Term.MONTH, BillingCycle.MONTHLY),
        Plan(Term.YEAR, BillingCycle.MONTHLY),
        Plan(Term.YEAR, BillingCycle.ANNUAL),
        Plan(Term.THREE_YEARS, BillingCycle.MONTHLY),
        Plan(Term.THREE_YEARS, BillingCycle.ANNUAL),
    )
)
THREE_YEARS = Plan(Term.THREE_YEARS, BillingCycle.MONTHLY)
NEXT = NextTerm(OFFER.id, OFFER.name, 20, Term.YEAR, BillingCycle.ANNUAL)


def held(**changes: Any) -> Subscription:
    return a_plan_subscription(**{"commitment": fresh_commitment(BOUGHT, 25), **changes})


def a_case(subscription: Subscription, *changes: Change, at: datetime = AT, **facts: Any) -> SubscriptionCase:
    entries = [Entry(id=f"key-{number}", change=each, author="", entered_at=at) for number, each in enumerate(changes)]
    seen = see_subscription(subscription.id, subscription, entries)
    assert seen is not None
    offers = (OFFER, a_plan_trial(), a_plan_add_on())
    made = SubscriptionCase(
        seen=seen,
        customer=Seen(a_customer(), a_customer()),
        partner=a_partner(),
        at=at,
        offers={offer.id.casefold(): offer for offer in offers},
        held=(seen.now,),
    )
    return replace(made, **facts)


def edited(case: SubscriptionCase, **wishes: Any) -> tuple[Change, ...]:
    now = case.seen.now
    return changes_for(case, Edits(**{"name": now.friendly_name, "quantity": now.quantity, **wishes}), lambda: "new")


def about(subscription: Subscription) -> dict[str, Any]:
    return {
        "customer_id": subscription.customer_id,
        "company": "Contoso",
        "subscription_id": subscription.id,
        "name": subscription.name,
        "offer_name": subscription.offer_name,
    }


def test_qt_12_what_drops_a_schedule_comes_before_it() -> None:
    case = a_case(held(auto_renews=False))

    changes = edited(case, quantity=30, plan=THREE_YEARS, auto_renews=True, next_term=NEXT)

    assert [type(change) for change in changes] == [ChangeQuantity, SetAutoRenew, ChangeTerm, ScheduleNextTerm]


def test_qt_12_a_schedule_that_the_same_edit_drops_is_made_again() -> None:
    scheduled = replace(fresh_commitment(BOUGHT, 25), scheduled=NEXT)

    changes = edited(a_case(held(commitment=scheduled)), quantity=30, next_term=NEXT)

    assert [type(change) for change in changes] == [ChangeQuantity, ScheduleNextTerm]
    assert not changes[1].is_void


def test_or_20_suspending_comes_last_and_resuming_first() -> None:
    suspended = held(status=Status.SUSPENDED, auto_renews=False)

    last = edited(a_case(held()), quantity=30, status=StatusWish.SUSPEND)
    first = edited(a_case(suspended), quantity=30, auto_renews=True, status=StatusWish.REACTIVATE)

    assert [type(change) for change in last] == [ChangeQuantity, Suspend]
    assert [type(change) for change in first] == [Reactivate, ChangeQuantity, SetAutoRenew]


def test_lc_1_new_commerce_is_stopped_without_a_reason() -> None:
    (suspending,) = edited(a_case(held()), status=StatusWish.SUSPEND)
    (cancelling,) = edited(a_case(held()), status=StatusWish.CANCEL)

    assert isinstance(suspending, Suspend)
    assert suspending.reason is None
    assert isinstance(cancelling, Cancel)


@pytest.mark.parametrize(
    ("queued", "wishes"),
    [
        (SetAutoRenew(**about(held()), before=True, after=False), {"auto_renews": True}),
        (
            ChangeTerm(
                **about(held()),
                before_term=Term.YEAR,
                before_cycle=BillingCycle.MONTHLY,
                after_term=Term.THREE_YEARS,
                after_cycle=BillingCycle.MONTHLY,
            ),
            {"plan": Plan(Term.YEAR, BillingCycle.MONTHLY)},
        ),
        (ScheduleNextTerm(**about(held()), before=None, after=NEXT), {"next_term": None}),
    ],
    ids=["renewal", "longer term", "schedule"],
)
def test_or_20_going_back_to_what_base_says_leaves_nothing_to_do(queued: Change, wishes: dict[str, Any]) -> None:
    (change,) = edited(a_case(held(), queued), **wishes)

    assert change.replaces(queued)
    assert change.is_void


def test_bi_23_a_longer_term_that_only_waits_can_be_chosen_otherwise() -> None:
    queued = edited(a_case(held(term="P1M", commitment_ends_on=date(2026, 4, 9))), plan=THREE_YEARS)
    case = a_case(held(term="P1M", commitment_ends_on=date(2026, 4, 9)), *queued)

    (change,) = edited(case, plan=Plan(Term.YEAR, BillingCycle.ANNUAL))

    assert isinstance(change, ChangeTerm)
    assert (change.before_term, change.after_term) == (Term.MONTH, Term.YEAR)


def test_bi_22_another_billing_plan_waits_for_the_next_charge() -> None:
    now = held(term="P3Y", commitment_ends_on=date(2029, 3, 9))
    (change,) = edited(a_case(now), plan=Plan(Term.THREE_YEARS, BillingCycle.ANNUAL))
    assert isinstance(change, ChangeTerm)

    after = change.altered(now, BOUGHT)
    back = replace(change, after_cycle=BillingCycle.MONTHLY).altered(after, BOUGHT)

    assert (after.cycle, after.bound.next_cycle) == (BillingCycle.MONTHLY, BillingCycle.ANNUAL)
    assert after.commitment_ends_on == date(2029, 3, 9)
    assert back == now


def test_bi_23_a_longer_term_binds_at_once_and_opens_no_window() -> None:
    now = held()
    (change,) = edited(a_case(now, at=LATE), plan=THREE_YEARS)

    after = change.over_subscription(now.id, now, LATE.date())

    assert after is not None
    assert (after.committed_to, after.effective_on) == (Term.THREE_YEARS, LATE.date())
    assert after.commitment_ends_on == date(2029, 7, 31)
    assert after.bound.batches == now.bound.batches
    assert after.bound.cancellable_until == now.bound.cancellable_until
    assert after.source_of("commitment_ends_on") is Source.ASSUMED


def test_lc_21_a_suspension_keeps_another_plan_of_the_next_charge() -> None:
    now = held(commitment=replace(fresh_commitment(BOUGHT, 25), scheduled=NEXT, next_cycle=BillingCycle.ANNUAL))

    after = Suspend(**about(now)).altered(now, AT.date())

    assert (after.auto_renews, after.bound.scheduled) == (False, None)
    assert after.bound.next_cycle is BillingCycle.ANNUAL
    assert after.source_of("suspended_on") is Source.ASSUMED
    assert Reactivate(**about(now)).altered(after, AT.date()).sources == ()


def test_tr_14_a_converted_trial_has_the_ordinary_windows() -> None:
    trial = a_plan_subscription(
        offer_id=a_plan_trial().id, is_trial=True, term="P1M", commitment_ends_on=date(2026, 4, 8)
    )
    wish = Conversion(OFFER.id, 30, BillingCycle.ANNUAL, Term.YEAR)

    (change,) = edited(a_case(trial), conversion=wish)
    after = change.over_subscription(trial.id, trial, AT.date())

    assert isinstance(change, ConvertTrial)
    assert after is not None
    assert (after.is_trial, after.quantity, after.term, after.auto_renews) == (False, 30, "P1Y", True)
    assert after.commitment_ends_on == date(2027, 3, 11)
    assert after.commitment == fresh_commitment(AT.date(), 30)


def test_av_16_a_conversion_needs_places_in_the_pool() -> None:
    trial = a_plan_subscription(offer_id=a_plan_trial().id, is_trial=True, commitment_ends_on=date(2026, 4, 8))
    other = a_plan_subscription(id="other", quantity=280)

    verdict = may_convert(
        trial,
        a_plan_trial(),
        OFFER,
        25,
        BillingCycle.MONTHLY,
        a_partner(),
        at=AT,
        term=Term.YEAR,
        held=(trial, other),
    )

    assert (verdict.code, verdict.facts["left"]) == (Code.SEAT_POOL_FULL, 20)


def test_bi_27_a_scheduled_term_ends_on_a_day_that_a_term_may_end_on() -> None:
    def verdict(ends_on: date) -> Code:
        wanted = replace(NEXT, ends_on=ends_on)
        return may_schedule(held(), OFFER, wanted, a_customer(), a_partner(), LATE, held=(held(),)).code

    assert verdict(date(2028, 2, 29)) is Code.ALLOWED
    assert verdict(date(2028, 2, 28)) is Code.END_NOT_ALIGNED
    assert verdict(date(2028, 3, 31)) is Code.END_OUTSIDE_TERM


def test_qt_12_a_schedule_is_refused_for_what_is_not_sold() -> None:
    wanted = replace(NEXT, term=Term.MONTH, cycle=BillingCycle.MONTHLY, quantity=301)

    assert may_schedule(held(), OFFER, wanted, a_customer(), a_partner(), LATE).code is Code.QUANTITY_OUT_OF_RANGE


def test_bi_20_a_term_that_nobody_knows_is_not_changed() -> None:
    verdict = may_change_term(
        held(term="P2Y"), OFFER, Term.THREE_YEARS, BillingCycle.MONTHLY, a_customer(), a_partner(), LATE
    )

    assert (verdict.code, verdict.rule) == (Code.TERM_FIXED, "BI-20")
    assert [way.kind for way in verdict.remedies] == [RemedyKind.SCHEDULE_INSTEAD]


@pytest.mark.parametrize(("hours", "is_full"), [(20, True), (24, False), (30, False)], ids=["T11", "24 h", "T11 later"])
def test_t_11_the_first_day_is_refunded_in_full(hours: int, is_full: bool) -> None:
    at = datetime(2026, 3, 10, tzinfo=UTC) + timedelta(hours=hours)

    verdict = may_cancel(held(), None, None, a_partner(), at)

    assert (verdict.is_allowed, verdict.facts["is_full_refund"]) == (True, is_full)


def test_lc_26_in_an_extension_nothing_but_cancelling_is_possible() -> None:
    extended = held(auto_renews=False)
    at = datetime(2027, 3, 10, tzinfo=UTC)

    with pytest.raises(RuleViolation) as refusal:
        edited(a_case(extended, at=at), quantity=30)
    (change,) = edited(a_case(extended, at=at), status=StatusWish.CANCEL)

    assert (refusal.value.code, refusal.value.verdict.rule) == (Code.TERM_EXTENDED, "LC-26")
    assert [way.kind for way in refusal.value.verdict.remedies] == [RemedyKind.CANCEL]
    assert isinstance(change, Cancel)


def test_ca_16_add_ons_stay_when_their_base_is_cancelled() -> None:
    add_on = a_plan_subscription(id="calls", offer_id=a_plan_add_on().id, offer_name="Calling Plan")
    case = a_case(held(), held=(held(), add_on, replace(add_on, id="gone", status=Status.DELETED)))

    (change,) = edited(case, status=StatusWish.CANCEL)
    verdict = may_cancel(held(), None, None, a_partner(), AT, add_ons=case.dependents)

    assert change.subscription_ids == (held().id,)
    assert case.dependents == (add_on,)
    assert (verdict.hints, verdict.facts["add_ons"]) == ((Code.ADD_ONS_STAY,), ("Calling Plan",))
    assert "add_ons_stay" in [each.kind.value for each in consequences_of(case, (change,))]
