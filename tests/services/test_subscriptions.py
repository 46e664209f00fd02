from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from csp_desktop.domain.changes import ChangeKind, DaysOnRecord
from csp_desktop.domain.codes import Code
from csp_desktop.domain.editing import AddOnWish, Edits, StatusWish
from csp_desktop.domain.enums import Reason, Source, Status
from csp_desktop.domain.errors import ExpectedError, RuleViolation
from csp_desktop.domain.outbox import EntryState
from tests.builders import (
    ADD_ON_ID,
    CUSTOMER_ID,
    DAY,
    OFFER_ID,
    SUBSCRIPTION_ID,
    a_subscription,
    an_offer,
)
from tests.services.conftest import Office

ADD_ON = a_subscription(id="add-on-1", offer_id=ADD_ON_ID, offer_name="Audio", parent_id=SUBSCRIPTION_ID, quantity=5)


def test_a_reactivation_takes_a_suspension_back_that_only_waits(office: Office) -> None:
    office.keep(a_subscription())
    (key,) = office.turn(SUBSCRIPTION_ID, StatusWish.SUSPEND)

    keys = office.turn(SUBSCRIPTION_ID, StatusWish.REACTIVATE)

    assert keys == ()
    assert office.entry(key).state is EntryState.WITHDRAWN
    assert office.seen(SUBSCRIPTION_ID).now == a_subscription()


def test_a_reactivation_takes_a_cancellation_back_that_only_waits(office: Office) -> None:
    office.keep(a_subscription())
    office.turn(SUBSCRIPTION_ID, StatusWish.CANCEL)

    office.turn(SUBSCRIPTION_ID, StatusWish.REACTIVATE)

    assert office.open_entries() == []
    assert office.seen(SUBSCRIPTION_ID).now == a_subscription()


def test_suspending_takes_a_reactivation_back_that_only_waits(office: Office) -> None:
    suspended = a_subscription(
        status=Status.SUSPENDED, suspended_on=date(2018, 9, 1), suspension_reason=Reason.NON_PAYMENT
    )
    office.keep(suspended)
    office.turn(SUBSCRIPTION_ID, StatusWish.REACTIVATE)

    office.turn(SUBSCRIPTION_ID, StatusWish.SUSPEND)

    assert office.open_entries() == []
    assert office.seen(SUBSCRIPTION_ID).now.suspended_on == date(2018, 9, 1)


def test_another_reason_replaces_the_first_while_it_waits(office: Office) -> None:
    office.keep(a_subscription())
    (first,) = office.turn(SUBSCRIPTION_ID, StatusWish.SUSPEND, Reason.NON_PAYMENT)
    office.turn(SUBSCRIPTION_ID, StatusWish.REACTIVATE)

    (second,) = office.turn(SUBSCRIPTION_ID, StatusWish.SUSPEND, Reason.FRAUD)

    assert second != first
    assert office.seen(SUBSCRIPTION_ID).now.suspension_reason is Reason.FRAUD


def test_lc_4_suspending_a_base_suspends_its_add_ons_also_those_that_only_wait(office: Office) -> None:
    office.keep(a_subscription(quantity=25), ADD_ON)
    other = an_offer(id="waits", name="Waits", is_add_on=True, prerequisites=(OFFER_ID,), category="")
    office.stock(other)
    (ordered,) = office.change(SUBSCRIPTION_ID, None, AddOnWish("waits", 3))

    (key,) = office.turn(SUBSCRIPTION_ID, StatusWish.SUSPEND)

    case = office.subscriptions.case(SUBSCRIPTION_ID)
    assert [each.now.status for each in case.add_ons] == [Status.SUSPENDED, Status.SUSPENDED]
    # The add-on must exist before it can be suspended with its base.
    assert office.entry(key).depends_on == (ordered,)


def test_withdrawing_an_add_on_that_waits_takes_the_suspension_behind_it_along(office: Office) -> None:
    office.keep(a_subscription(quantity=25))
    (ordered,) = office.change(SUBSCRIPTION_ID, None, AddOnWish(ADD_ON_ID, 3))
    (suspended,) = office.turn(SUBSCRIPTION_ID, StatusWish.SUSPEND)

    keys = office.outbox.withdraw(ordered)

    assert keys == (suspended, ordered)
    assert office.seen(SUBSCRIPTION_ID).now.status is Status.ACTIVE


def test_a_rule_that_refuses_the_second_change_leaves_nothing_of_the_first(office: Office) -> None:
    office.keep(a_subscription(quantity=25))
    edits = Edits("Headquarters", 0)

    with pytest.raises(RuleViolation) as caught:
        office.subscriptions.submit(SUBSCRIPTION_ID, edits)

    assert caught.value.code is Code.QUANTITY_OUT_OF_RANGE
    assert office.house.shelves.outbox == {}
    assert office.house.published == []


def test_a_rule_that_refuses_the_rest_leaves_the_suspension_that_was_to_be_taken_back(office: Office) -> None:
    office.keep(a_subscription(quantity=25))
    (key,) = office.turn(SUBSCRIPTION_ID, StatusWish.SUSPEND)

    with pytest.raises(RuleViolation):
        office.subscriptions.submit(SUBSCRIPTION_ID, Edits("", 0, StatusWish.REACTIVATE))

    assert office.entry(key).state is EntryState.WAITING


def test_editing_what_is_only_ordered_edits_its_order(office: Office) -> None:
    sold = office.sell(OFFER_ID, 25)
    (held,) = sold.subscription_ids

    keys = office.change(held, 40)

    assert keys == sold.entry_ids
    assert office.seen(held).now.quantity == 40
    assert len(office.open_entries()) == 1


def test_what_is_only_ordered_is_withdrawn_rather_than_suspended(office: Office) -> None:
    sold = office.sell()

    with pytest.raises(RuleViolation) as caught:
        office.turn(sold.subscription_ids[0], StatusWish.SUSPEND)

    assert caught.value.code is Code.ONLY_ORDERED


def test_a_preview_queues_nothing(office: Office) -> None:
    office.keep(a_subscription(quantity=25))
    case = office.subscriptions.case(SUBSCRIPTION_ID)

    changes = office.subscriptions.preview(case, Edits("", 30))

    assert [change.kind for change in changes] == [ChangeKind.CHANGE_QUANTITY]
    assert office.house.shelves.outbox == {}


def test_submitting_forgets_the_draft(office: Office) -> None:
    office.keep(a_subscription(quantity=25))
    office.drafts.save("edit_subscription", SUBSCRIPTION_ID, "{}")

    office.change(SUBSCRIPTION_ID, 30)

    assert office.drafts.all() == ()


def test_ex_10_a_deletion_cannot_be_recorded_on_the_last_day(office: Office) -> None:
    office.keep(a_subscription(status=Status.SUSPENDED, suspended_on=date(2018, 9, 4)))
    office.clock.turn_to(date(2018, 12, 3))

    with pytest.raises(RuleViolation) as caught:
        office.subscriptions.record_deletion(SUBSCRIPTION_ID)

    assert caught.value.code is Code.NOT_EXPIRED


def test_av_3_a_recorded_deletion_frees_the_place_of_a_limited_offer(office: Office) -> None:
    office.stock(an_offer(limit_scope="concurrent", limit=1))
    office.keep(a_subscription(status=Status.SUSPENDED, suspended_on=date(2018, 9, 4)))
    office.clock.turn_to(date(2018, 12, 4))
    with pytest.raises(RuleViolation) as caught:
        office.sell()

    office.subscriptions.record_deletion(SUBSCRIPTION_ID)
    sold = office.sell()

    assert caught.value.code is Code.EXPIRED_HOLDS_PLACE
    assert len(sold.subscription_ids) == 1
    base = office.seen(SUBSCRIPTION_ID).base
    assert base is not None
    assert base.status is Status.DELETED


def test_a_recorded_deletion_takes_suspended_add_ons_along_and_stands_in_the_outbox_as_accepted(
    office: Office,
) -> None:
    since = date(2018, 9, 4)
    suspended_add_on = a_subscription(
        id="add-on-1",
        offer_id=ADD_ON_ID,
        offer_name="Audio",
        parent_id=SUBSCRIPTION_ID,
        status=Status.SUSPENDED,
        suspended_on=since,
    )
    office.keep(a_subscription(status=Status.SUSPENDED, suspended_on=since), suspended_add_on)
    office.clock.turn_to(date(2018, 12, 4))

    office.subscriptions.record_deletion(SUBSCRIPTION_ID)

    entries = list(office.house.shelves.outbox.values())
    assert [entry.state for entry in entries] == [EntryState.ACCEPTED, EntryState.ACCEPTED]
    assert {office.seen(each).now.status for each in (SUBSCRIPTION_ID, "add-on-1")} == {Status.DELETED}


def test_a_subscription_that_is_not_here_is_told_as_such(office: Office) -> None:
    with pytest.raises(ExpectedError) as caught:
        office.subscriptions.case("nowhere")

    assert caught.value.code is Code.RECORD_MISSING
    assert office.customers.case(CUSTOMER_ID).subscriptions == ()


def test_oq_1_typed_days_become_base_at_once_and_stand_in_the_outbox_as_accepted(office: Office) -> None:
    base = a_subscription(status=Status.SUSPENDED, suspended_on=DAY, opened_on=None, first_billed_on=None)
    office.keep(base, replace(base, id="audio", parent_id=base.id))
    days = DaysOnRecord(DAY - timedelta(days=10), DAY + timedelta(days=5), DAY)

    office.subscriptions.record_days(base.id, days)

    seen, below = office.seen(base.id), office.seen("audio")
    (entry,) = office.house.shelves.outbox.values()
    assert seen.base is not None
    assert DaysOnRecord.of(seen.base) == DaysOnRecord.of(below.now) == days
    assert seen.base.source_of("opened_on") is Source.TYPED
    assert (entry.state, entry.author) == (EntryState.ACCEPTED, "Ada")
    assert office.open_entries() == []


def test_oq_1_typing_the_days_again_undoes_them(office: Office) -> None:
    base = a_subscription()
    office.keep(base)
    before = DaysOnRecord.of(base)
    office.subscriptions.record_days(base.id, replace(before, opened_on=None))

    office.subscriptions.record_days(base.id, before)

    assert DaysOnRecord.of(office.seen(base.id).now) == before


def test_a_day_that_cannot_be_true_is_not_recorded(office: Office) -> None:
    office.keep(a_subscription())
    tomorrow = office.clock.today() + timedelta(days=1)

    with pytest.raises(RuleViolation) as refused:
        office.subscriptions.record_days("subscription-1", DaysOnRecord(tomorrow, DAY))

    assert refused.value.code is Code.DAY_NOT_COME
    assert not office.house.shelves.outbox
