"""What a person does in the edit dialog, by states."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from csp_desktop.domain.changes import (
    AddAddOn,
    Cancel,
    ChangeKind,
    ChangeQuantity,
    ConvertTrial,
    Reactivate,
    Rename,
    Suspend,
)
from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import BillingChoice, BillingCycle, Reason, Role, Status
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.domain.verdicts import Remedy, RemedyKind
from csp_desktop.services.orders import LineWish, OrderService
from csp_desktop.viewmodels.links import AFRESH, RETRY, key_of
from csp_desktop.viewmodels.navigator import Place, PlaceKind
from csp_desktop.viewmodels.subscription_form import SubscriptionForm
from csp_desktop.viewmodels.subscription_form.state import ACTIVE, SUSPENDED
from csp_desktop.viewmodels.suspension import BannerAction
from tests.builders import ADD_ON_ID, OFFER_ID, a_partner, a_trial, a_trial_subscription, an_add_on, an_offer
from tests.fakes.inline_lane import HeldLane
from tests.fakes.subscription_desk import SubscriptionDesk
from tests.viewmodels.subscription_form.conftest import TODAY, MakeDesk, audio, headquarters, suspended


def kinds(desk: SubscriptionDesk) -> list[ChangeKind]:
    return [entry.change.kind for entry in desk.entries()]


def heard(form: SubscriptionForm) -> list[object]:
    said: list[object] = []
    form.submitted.connect(said.append)
    return said


def test_opening_shows_what_is_and_offers_nothing_to_submit(make_desk: MakeDesk) -> None:
    form = make_desk().form()

    assert form.state.header.name == "Headquarters"
    assert form.state.details.licences.text == "25"
    assert form.state.status.chosen == ACTIVE
    assert (form.state.can_submit, form.state.foot.reason) == (False, "Nothing has changed yet.")


def test_submit_queues_exactly_the_differences_as_they_were_told(make_desk: MakeDesk) -> None:
    desk = make_desk()
    form = desk.form()
    said = heard(form)
    form.type_name("Seoul")
    form.type_licences("30")
    form.tick_add_on(ADD_ON_ID.casefold())

    told = form.state.foot.sentences
    form.submit()

    assert len(told) == 3
    assert [type(entry.change) for entry in desk.entries()] == [Rename, ChangeQuantity, AddAddOn]
    assert said == [tuple(entry.id for entry in desk.entries())]


def test_typing_back_what_was_there_leaves_nothing_to_submit(make_desk: MakeDesk) -> None:
    form = make_desk().form()
    form.type_licences("30")

    form.type_licences(" 25 ")

    assert not form.state.can_submit


def test_a_second_click_on_submit_queues_nothing_more(make_desk: MakeDesk) -> None:
    desk, lane = make_desk(), HeldLane()
    form = desk.form(write=lane)
    lane.release()
    form.type_licences("30")

    form.submit()
    form.submit()
    lane.release()
    form.submit()
    lane.release()

    assert kinds(desk) == [ChangeKind.CHANGE_QUANTITY]


def test_nothing_can_be_typed_while_submit_runs(make_desk: MakeDesk) -> None:
    desk, lane = make_desk(), HeldLane()
    form = desk.form(write=lane)
    lane.release()
    form.type_licences("30")
    form.submit()

    form.type_licences("40")

    assert (form.state.is_busy, form.state.details.licences.text) == (True, "30")
    lane.close()


def test_lc_1_suspending_asks_for_the_reason_and_then_queues_it(make_desk: MakeDesk) -> None:
    desk = make_desk(headquarters(), audio())
    form = desk.form()

    form.choose_status(SUSPENDED)
    quiet, foot = form.state.status.grounds, form.state.foot
    form.submit()
    asked, waiting = form.state.status.grounds, desk.entries()
    form.choose_reason(Reason.NON_PAYMENT.value)
    form.type_note("Invoice 7")
    form.submit()

    assert quiet is not None
    assert asked is not None
    assert (quiet.problem, foot.is_problem) == ("", False)
    assert asked.problem == foot.reason == "Choose a reason: customer request, non-payment or fraud."
    assert waiting == []
    (entry,) = desk.entries()
    assert isinstance(entry.change, Suspend)
    assert (entry.change.reason, entry.change.note) == (Reason.NON_PAYMENT, "Invoice 7")
    assert entry.change.add_on_ids == ("audio",)


def test_what_was_typed_is_set_aside_while_suspended_is_chosen_and_comes_back(make_desk: MakeDesk) -> None:
    form = make_desk().form()
    form.type_licences("30")

    form.choose_status(SUSPENDED)
    aside = form.state.details.licences
    form.choose_status(ACTIVE)

    assert (aside.text, aside.locked) == ("25", "Locked while Suspended is chosen; 30 is set aside.")
    assert form.state.details.licences.text == "30"


def test_ca_1_cancelling_is_a_suspension_marked_as_cancelled(make_desk: MakeDesk) -> None:
    desk = make_desk()
    form = desk.form()
    form.choose_menu("cancel")
    form.choose_reason(Reason.CUSTOMER_REQUEST.value)

    said = form.state.status.cancelling
    form.submit()

    assert "17 August 2026" in said
    assert isinstance(desk.entries()[0].change, Cancel)


def test_cancelling_can_become_a_mere_suspension(make_desk: MakeDesk) -> None:
    form = make_desk().form(wish="cancel")

    form.only_suspend()

    assert (form.state.status.cancelling, form.state.status.chosen) == ("", SUSPENDED)
    assert form.state.status.grounds is not None


def test_oq_10_a_suspended_one_can_still_be_marked_as_cancelled(make_desk: MakeDesk) -> None:
    desk = make_desk(suspended(28))
    form = desk.form(wish="cancel")

    form.submit()

    (entry,) = desk.entries()
    assert isinstance(entry.change, Cancel)
    assert entry.change.reason is Reason.NON_PAYMENT


def test_oq_8_add_ons_come_back_only_if_asked_for(make_desk: MakeDesk) -> None:
    desk = make_desk(suspended(28), replace(suspended(28), id="audio", offer_id=ADD_ON_ID, parent_id="subscription-1"))
    form = desk.form(wish="reactivate")

    without = len(form.state.foot.sentences)
    form.set_with_add_ons(True)
    form.submit()

    assert without == 1
    changes = [entry.change for entry in desk.entries()]
    assert [type(change) for change in changes] == [Reactivate, Reactivate]
    assert [change.subscription_ids for change in changes] == [("subscription-1",), ("audio",)]


def test_reactivating_what_only_waits_to_be_suspended_takes_that_back(make_desk: MakeDesk) -> None:
    desk = make_desk()
    first = desk.form(wish="suspend")
    first.choose_reason(Reason.FRAUD.value)
    first.submit()
    form = desk.form()

    form.act(BannerAction.WITHDRAW.value)
    told = form.state.foot.sentences
    form.submit()

    assert told == ("Take back the suspension that waits in the Outbox",)
    assert desk.entries() == []


def test_suspending_what_only_waits_to_be_reactivated_takes_that_back_without_a_reason(make_desk: MakeDesk) -> None:
    desk = make_desk(suspended(28))
    first = desk.form(wish="reactivate")
    first.submit()
    form = desk.form()

    form.choose_status(SUSPENDED)
    told, grounds = form.state.foot.sentences, form.state.status.grounds
    form.submit()

    assert told == ("Take back the reactivation that waits in the Outbox",)
    assert grounds is None
    assert desk.entries() == []


def test_ex_10_after_the_date_reactivate_is_refused_and_the_deletion_recorded(make_desk: MakeDesk) -> None:
    desk = make_desk(suspended(-1))
    form = desk.form()
    said = heard(form)

    refused = form.state.status.active_reason
    form.act(BannerAction.RECORD_DELETION.value)
    submit = form.state.foot.submit
    form.submit()

    assert "expired on" in refused
    assert submit == "Record deletion"
    assert desk.house.shelves.subscriptions["subscription-1"].status is Status.DELETED
    assert said == [()]


def test_tr_11_the_end_of_a_trial_can_be_recorded(make_desk: MakeDesk) -> None:
    trial = a_trial_subscription(commitment_ends_on=date(2026, 5, 1))
    desk = make_desk(trial, offers=(an_offer(), a_trial()))
    form = desk.form(wish="record_deletion")

    form.submit()

    assert desk.house.shelves.subscriptions["subscription-1"].status is Status.DELETED


def test_tr_9_a_trial_is_converted_with_licences_and_billing(make_desk: MakeDesk) -> None:
    trial = a_trial_subscription(commitment_ends_on=date(2026, 5, 20))
    desk = make_desk(trial, offers=(an_offer(), a_trial()))
    form = desk.form(wish="convert")
    form.choose_target(OFFER_ID)
    form.type_conversion_licences("40")
    form.choose_cycle(BillingCycle.ANNUAL.value)

    form.submit()

    (entry,) = desk.entries()
    assert isinstance(entry.change, ConvertTrial)
    assert (entry.change.after, entry.change.cycle) == (40, BillingCycle.ANNUAL)


def test_a_conversion_that_is_no_number_is_told_beside_its_field(make_desk: MakeDesk) -> None:
    trial = a_trial_subscription(commitment_ends_on=date(2026, 5, 20))
    form = make_desk(trial, offers=(an_offer(), a_trial())).form(wish="convert")

    form.type_conversion_licences("many")

    converting = form.state.status.converting
    assert converting is not None
    assert converting.licences.problem == "Enter a whole number of licences."
    assert not form.state.can_submit


def test_tr_10_a_trial_without_targets_says_what_to_do_instead(make_desk: MakeDesk) -> None:
    trial = a_trial_subscription(commitment_ends_on=date(2026, 5, 20))
    desk = make_desk(trial, offers=(a_trial(conversion_targets=()),))
    form = desk.form()
    converting = form.state.status.converting
    assert converting is not None

    form.follow(converting.links[0].key)

    assert "does not convert" in converting.reason
    assert desk.went == [Place(PlaceKind.NEW_SUBSCRIPTION, "customer-1")]


def test_editing_what_is_only_ordered_edits_its_order(make_desk: MakeDesk) -> None:
    desk = make_desk()
    wish = LineWish(offer_id=OFFER_ID, quantity=10, friendly_name="Branch")
    OrderService(desk.desk).submit("customer-1", BillingChoice.MONTHLY, (wish,), ())
    (entry,) = desk.entries()
    form = desk.form(entry.change.subscription_ids[0])

    form.type_licences("12")
    told = form.state.foot.sentences
    form.submit()

    assert told == ("Change the waiting order: Branch, 12 licence(s)",)
    assert [line.quantity for line in desk.entries()[0].change.lines] == [12]  # type: ignore[attr-defined]  # an order
    assert len(desk.entries()) == 1


def test_what_is_only_ordered_is_withdrawn_in_the_outbox(make_desk: MakeDesk) -> None:
    desk = make_desk()
    OrderService(desk.desk).submit("customer-1", BillingChoice.MONTHLY, (LineWish(offer_id=OFFER_ID, quantity=10),), ())
    (entry,) = desk.entries()
    form = desk.form(entry.change.subscription_ids[0])

    form.follow(form.state.status.links[0].key)

    assert not form.state.status.has_choices
    assert desk.went == [Place(PlaceKind.OUTBOX, entry.id, "withdraw")]


@pytest.mark.parametrize(
    ("wish", "chosen"), [("suspend", SUSPENDED), ("cancel", SUSPENDED), ("", ACTIVE), ("reactivate", ACTIVE)]
)
def test_a_wish_sets_the_status(make_desk: MakeDesk, wish: str, chosen: str) -> None:
    form = make_desk().form(wish=wish)

    assert form.state.status.chosen == chosen


def test_a_mere_wish_leaves_no_draft(make_desk: MakeDesk) -> None:
    desk = make_desk()
    form = desk.form(wish="suspend")

    form.cancel()

    assert desk.drafts.all() == ()


def test_what_was_half_typed_is_there_on_the_next_opening(make_desk: MakeDesk) -> None:
    desk = make_desk()
    form = desk.form()
    form.type_name("Seo")
    form.type_licences("3o")
    form.cancel()

    again = desk.form()

    assert (again.state.details.name.text, again.state.details.licences.text) == ("Seo", "3o")
    assert "Continued from what you typed" in again.state.notices[0].text


def test_a_draft_can_be_forgotten(make_desk: MakeDesk) -> None:
    desk = make_desk()
    first = desk.form()
    first.type_name("Seo")
    first.cancel()
    form = desk.form()

    form.follow(AFRESH)

    assert (form.state.details.name.text, form.state.notices) == ("Headquarters", ())
    assert desk.drafts.all() == ()


def test_submit_drops_the_draft(make_desk: MakeDesk) -> None:
    desk = make_desk()
    form = desk.form()
    form.type_name("Seoul")
    form.keep()

    form.submit()

    assert desk.drafts.all() == ()


def test_a_draft_of_another_version_is_left_alone(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.drafts.save("edit_subscription", "subscription-1", '{"status": "merge"}')

    form = desk.form()

    assert form.state.notices == ()
    assert form.state.details.name.text == "Headquarters"


def test_a_draft_that_cannot_be_written_is_told_until_the_next_key(
    make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk()
    form = desk.form()
    form.type_name("Seoul")
    with monkeypatch.context() as patch:
        patch.setattr(desk.drafts, "save", _full)
        form.keep()
    told = form.state.notices[0].text

    form.type_name("Seoul!")
    form.keep()

    assert "disk is full" in told
    assert form.state.notices == ()
    assert len(desk.drafts.all()) == 1


def test_a_wish_counts_over_a_draft_and_keeps_the_rest(make_desk: MakeDesk) -> None:
    desk = make_desk()
    first = desk.form()
    first.type_name("Seoul")
    first.cancel()

    form = desk.form(wish="suspend")

    assert form.state.details.name.text == "Seoul"
    assert form.state.status.chosen == SUSPENDED


def test_when_base_moves_the_typed_stays_and_the_rest_follows(make_desk: MakeDesk) -> None:
    desk = make_desk()
    form = desk.form()
    form.type_name("Seoul")

    desk.change_base(quantity=40)

    assert form.state.details.name.text == "Seoul"
    assert form.state.details.licences.text == "40"


def test_when_base_is_suspended_meanwhile_the_wish_is_fulfilled(make_desk: MakeDesk) -> None:
    desk = make_desk()
    form = desk.form(wish="suspend")

    desk.change_base(status=Status.SUSPENDED, suspended_on=TODAY)

    assert form.state.status.grounds is None
    assert (form.state.can_submit, form.state.foot.is_problem) == (False, False)


def test_news_about_others_read_nothing(make_desk: MakeDesk) -> None:
    desk = make_desk(headquarters(), headquarters(id="other", customer_id="customer-1", quantity=3))
    form = desk.form()
    before = form.state

    desk.change_base("other", quantity=4)

    assert form.state is before


def test_a_refusal_at_submit_is_told_and_nothing_is_lost(make_desk: MakeDesk) -> None:
    desk, lane = make_desk(), HeldLane()
    form = desk.form(write=lane)
    lane.release()
    form.type_licences("30")
    form.submit()
    desk.change_base(status=Status.SUSPENDED, suspended_on=TODAY)

    lane.release()

    assert not form.state.is_busy
    assert form.state.notices[0].text == "Licences cannot change while it is suspended. Reactivate it first."
    assert desk.entries() == []
    lane.close()


def test_a_full_disk_at_submit_is_told_and_can_be_tried_again(
    make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk()
    form = desk.form()
    form.type_licences("30")
    with monkeypatch.context() as patch:
        patch.setattr(desk.service, "submit", _full)
        form.submit()
    refused = form.state.notices[0].text

    form.submit()

    assert "disk is full" in refused
    assert kinds(desk) == [ChangeKind.CHANGE_QUANTITY]


def test_one_that_is_gone_leaves_only_closing(make_desk: MakeDesk) -> None:
    form = make_desk().form("nowhere")

    assert (form.state.is_gone, form.state.can_submit) == (True, False)
    assert "not here any more" in form.state.notices[0].text


def test_reading_that_failed_can_be_tried_again(make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = make_desk()
    with monkeypatch.context() as patch:
        patch.setattr(desk.service, "case", _full)
        form = desk.form()
    assert "disk is full" in form.state.notices[0].text

    form.follow(RETRY)

    assert form.state.header.name == "Headquarters"
    assert form.state.notices == ()


def test_ro_2_a_role_that_may_not_edit_locks_all_and_says_so_once(make_desk: MakeDesk) -> None:
    form = make_desk(partner=a_partner(role=Role.HELPDESK_AGENT)).form()

    (notice,) = form.state.notices
    assert "Helpdesk agent" in notice.text
    assert form.state.details.name.locked == "Read-only for your role."
    assert form.state.details.licences.locked == "Read-only for your role."
    assert not form.state.status.has_choices


def test_an_add_on_is_opened_over_the_dialog_and_the_outbox_instead_of_it(make_desk: MakeDesk) -> None:
    desk = make_desk(headquarters(), audio())
    form = desk.form()
    left: list[bool] = []
    form.cancelled.connect(lambda: left.append(True))

    form.follow(key_of(Remedy(RemedyKind.OPEN_SUBSCRIPTION, "audio")))
    stays = not left
    form.follow(key_of(Remedy(RemedyKind.OPEN_OUTBOX)))

    assert (stays, left) == (True, [True])
    assert [place.kind for place in desk.went] == [PlaceKind.SUBSCRIPTION, PlaceKind.OUTBOX]


def test_a_remedy_about_itself_is_done_here(make_desk: MakeDesk) -> None:
    desk = make_desk(suspended(28))
    form = desk.form()

    form.follow(key_of(Remedy(RemedyKind.REACTIVATE, "subscription-1")))

    assert form.state.status.chosen == ACTIVE
    assert desk.went == []


def test_the_menu_offers_only_what_can_be_done(make_desk: MakeDesk) -> None:
    active = make_desk().form().state.menu
    over = make_desk(suspended(-1)).form().state.menu

    assert [item.key for item in active] == ["cancel", "copy_id", "open_customer"]
    assert [item.key for item in over] == ["deletion", "copy_id", "open_customer"]


def test_the_subscription_id_is_copied_whole(make_desk: MakeDesk) -> None:
    form = make_desk().form()
    copied: list[str] = []
    form.copied.connect(copied.append)

    form.choose_menu("copy_id")

    assert copied == ["0F0E0000-0000-4000-8000-000000005B01"]
    assert "0F0E0000\u2060…\u20605B01" in form.state.header.subtitle


def test_an_unknown_offer_still_opens(make_desk: MakeDesk) -> None:
    form = make_desk(offers=()).form()

    form.type_licences("30")

    assert form.state.can_submit


def test_add_ons_that_wait_are_edited_on_their_order(make_desk: MakeDesk) -> None:
    desk = make_desk(offers=(an_offer(), an_add_on()))
    first = desk.form()
    first.tick_add_on(ADD_ON_ID.casefold())
    first.submit()
    form = desk.form()
    key = form.state.add_ons.lines[0].key

    form.type_add_on_licences(key, "7")
    form.submit()

    (entry,) = desk.entries()
    assert isinstance(entry.change, AddAddOn)
    assert entry.change.line.quantity == 7


def _full(*_args: object) -> None:
    raise ExpectedError(Code.DISK_FULL)
