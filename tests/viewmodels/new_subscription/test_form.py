"""The wizard by its states: choose, tick, type, review, submit, leave and come back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csp_desktop.domain.changes import AddAddOn, PlaceOrder
from csp_desktop.domain.customers import Agreement
from csp_desktop.domain.enums import AgreementState, BillingChoice, BillingCycle, Cloud, Status
from csp_desktop.domain.outbox import EntryState
from csp_desktop.services.changes import Kind
from csp_desktop.viewmodels.links import AFRESH
from csp_desktop.viewmodels.navigator import Place, PlaceKind
from csp_desktop.viewmodels.new_subscription import NewSubscription, Step
from csp_desktop.viewmodels.new_subscription.catalogue import TRIALS_TAB
from csp_desktop.viewmodels.new_subscription.keeper import SAVE_AFTER_MILLISECONDS
from tests.builders import CUSTOMER_ID, a_customer, a_partner, a_subscription, an_offer
from tests.fakes.inline_lane import HeldLane
from tests.viewmodels.new_subscription.shop import AUDIO, AZURE, E3, OFFERS, PREMIUM, TRIAL, Shop

OpenShop = Callable[..., Shop]
UNRECORDED = a_customer(agreement=Agreement(AgreementState.NOT_RECORDED))


def at(form: NewSubscription, step: Step) -> NewSubscription:
    """Go on to a step."""
    while form.state.step is not step:
        before = form.state.step
        form.next()
        assert form.state.step is not before, form.state.next_reason
    return form


def test_it_opens_on_billing_with_monthly_chosen(shop: Shop) -> None:
    form = shop.wizard()

    assert form.state.step is Step.BILLING
    assert [card.choice for card in form.state.cards if card.is_chosen] == [BillingChoice.MONTHLY]
    assert form.state.can_next
    assert not form.state.can_discard


def test_usage_is_offered_only_where_an_offer_has_it(open_shop: OpenShop) -> None:
    with_azure = open_shop().wizard()
    without = open_shop(offers=(E3, TRIAL)).wizard()

    assert BillingChoice.USAGE in [card.choice for card in with_azure.state.cards]
    assert BillingChoice.USAGE not in [card.choice for card in without.state.cards]


def test_tr_8_no_trial_is_offered_where_the_cloud_has_none(open_shop: OpenShop) -> None:
    form = open_shop(partner=a_partner(cloud=Cloud.CHINA)).wizard()

    assert [card.choice for card in form.state.cards] == [BillingChoice.MONTHLY, BillingChoice.ANNUAL]


def test_cu_29_a_missing_agreement_refuses_the_whole_wizard_and_leads_to_its_form(open_shop: OpenShop) -> None:
    shop = open_shop(customer=UNRECORDED)
    form = shop.wizard()

    form.follow(form.state.notices[0].links[0].key)

    assert not form.state.can_next
    assert form.state.next_reason == form.state.notices[0].text
    assert shop.places == [Place(PlaceKind.AGREEMENT, CUSTOMER_ID)]


def test_the_refusal_goes_once_the_agreement_is_recorded(open_shop: OpenShop) -> None:
    shop = open_shop(customer=UNRECORDED)
    form = shop.wizard()

    shop.keep_base(customer=a_customer())

    assert form.state.can_next
    assert form.state.notices == ()


def test_facts_that_nobody_knows_are_named_and_refuse_nothing(shop: Shop) -> None:
    form = shop.wizard()

    assert "offer matrix" in form.state.unknowns
    assert form.state.can_next


def test_tr_1_trials_have_a_tab_of_their_own(shop: Shop) -> None:
    form = at(shop.wizard(), Step.CATALOG)

    assert [(tab.title, tab.count) for tab in form.state.tabs] == [
        ("Enterprise", 1),
        ("Small business", 1),
        ("Trials", 1),
    ]


def test_av_8_an_add_on_is_found_only_by_search(shop: Shop) -> None:
    form = at(shop.wizard(), Step.CATALOG)

    form.search("audio")

    assert [tab.title for tab in form.state.tabs if tab.count] == ["Add-ons"]
    assert [row.key for row in form.offers.rows][-1] == AUDIO.id.casefold()


def test_bi_3_offers_of_another_billing_are_folded_into_a_line(shop: Shop) -> None:
    form = at(shop.wizard(), Step.CATALOG)
    folded = form.state.fold_text

    form.toggle_fold()

    assert "1" in folded
    assert [row.key for row in form.offers.rows] == [E3.id.casefold(), "\0others", AZURE.id.casefold()]


def test_a_search_looks_behind_the_fold_and_shows_the_tab_that_has_a_match(shop: Shop) -> None:
    form = at(shop.wizard(), Step.CATALOG)
    form.choose_tab(TRIALS_TAB)

    form.search("soft azu")

    assert form.state.tab == "category enterprise"
    assert AZURE.id.casefold() in [row.key for row in form.offers.rows]


def test_a_search_that_finds_nothing_says_so(shop: Shop) -> None:
    form = at(shop.wizard(), Step.CATALOG)

    form.search("no such offer")

    assert form.offers.rowCount() == 0
    assert form.state.empty_title == "Nothing found"


def test_a_ticked_offer_starts_with_its_fewest_licences(shop: Shop) -> None:
    form = at(shop.wizard(), Step.CATALOG)

    form.tick(TRIAL.id.casefold())

    assert form.state.sum_text.startswith("1 offer")
    assert "25" in form.state.sum_text
    assert [tab.chosen for tab in form.state.tabs] == [0, 0, 1]


def test_unticking_keeps_the_number_that_was_typed(shop: Shop) -> None:
    form = at(shop.wizard(), Step.CATALOG)
    form.type_licences(PREMIUM.id, "20")

    form.tick(PREMIUM.id)
    unticked = form.state.sum_text
    form.tick(PREMIUM.id)

    assert unticked == ""
    assert "20" in form.state.sum_text


def test_what_is_refused_cannot_be_ticked(open_shop: OpenShop) -> None:
    held = a_subscription(offer_id=PREMIUM.id, offer_name=PREMIUM.name)
    form = at(open_shop(held=(held,)).wizard(), Step.CATALOG)

    form.tick(PREMIUM.id)

    assert form.state.sum_text == ""
    assert form.state.next_reason == "Tick at least one offer."


def test_av_7_the_licences_page_is_left_only_with_counts_in_range(shop: Shop) -> None:
    form = at(shop.wizard(), Step.CATALOG)
    form.type_licences(PREMIUM.id, "301")
    form.next()

    refused = form.state
    form.type_line_licences(PREMIUM.id.casefold(), "300")

    assert refused.step is Step.LICENCES
    assert not refused.can_next
    assert refused.next_reason.startswith("Business Premium: ")
    assert form.state.can_next


@pytest.mark.parametrize("text", ["", "0", "-1", "2.5", "ten", "99999999999999999999"])
def test_q4_what_is_no_licence_count_stops_there(shop: Shop, text: str) -> None:
    form = at(shop.wizard(), Step.CATALOG)
    form.tick(E3.id)
    form.next()

    form.type_line_licences(E3.id.casefold(), text)

    assert not form.state.can_next
    assert form.state.next_reason.startswith("Office 365 Enterprise E3: ")


def test_going_back_keeps_every_answer(shop: Shop) -> None:
    form = at(shop.wizard(), Step.CATALOG)
    form.type_licences(E3.id, "40")
    at(form, Step.REVIEW)

    form.back()
    form.back()
    form.back()

    assert form.state.step is Step.BILLING
    assert "40" in form.state.sum_text


def test_another_billing_keeps_what_was_ticked_and_says_what_it_does_not_suit(shop: Shop) -> None:
    form = at(shop.wizard(), Step.CATALOG)
    form.tick(E3.id)
    form.tick(TRIAL.id)
    form.back()

    form.choose_billing("trial")
    at(form, Step.REVIEW)

    assert not form.state.can_next
    assert "Office 365 Enterprise E3" in form.state.next_reason
    problems = {line.name: line.problem for order in form.state.review.orders for line in order.lines}
    assert problems["Office 365 Enterprise E3 Trial"] == ""
    assert problems["Office 365 Enterprise E3"] != ""


def test_tr_16_a_trial_beside_paid_offers_becomes_an_order_of_its_own(shop: Shop) -> None:
    form = at(shop.wizard(), Step.CATALOG)
    form.tick(E3.id)
    form.tick(PREMIUM.id)
    form.tick(TRIAL.id)
    at(form, Step.REVIEW)
    text = form.state.next_text

    form.submit()

    orders = [entry.change for entry in shop.house.shelves.outbox.values()]
    assert "2" in text
    assert [type(order) for order in orders] == [PlaceOrder, PlaceOrder]
    assert [len(order.lines) for order in orders if isinstance(order, PlaceOrder)] == [2, 1]
    assert [order.cycle for order in orders if isinstance(order, PlaceOrder)] == [
        BillingCycle.MONTHLY,
        BillingCycle.NONE,
    ]


def test_an_add_on_and_a_friendly_name_are_ordered_with_their_base(shop: Shop) -> None:
    form = at(shop.wizard(), Step.CATALOG)
    form.type_licences(E3.id, "40")
    form.next()
    form.type_name(E3.id, "  Head office ")
    form.tick_line(f"{E3.id.casefold()}/{AUDIO.id.casefold()}")
    form.type_line_licences(f"{E3.id.casefold()}/{AUDIO.id.casefold()}", "12")
    at(form, Step.REVIEW)

    form.submit()

    order, add_on = (entry.change for entry in shop.house.shelves.outbox.values())
    assert isinstance(order, PlaceOrder)
    assert isinstance(add_on, AddAddOn)
    assert (order.lines[0].friendly_name, order.lines[0].quantity) == ("Head office", 40)
    assert (add_on.line.offer_id, add_on.line.quantity) == (AUDIO.id, 12)


def test_after_submit_the_new_subscriptions_stand_with_their_orders_state(shop: Shop) -> None:
    form = at(shop.wizard(), Step.CATALOG)
    form.type_licences(E3.id, "40")
    at(form, Step.REVIEW)
    told: list[object] = []
    form.submitted.connect(told.append)

    form.submit()

    assert form.state.step is Step.DONE
    assert form.state.done is not None
    assert [(line.name, line.state) for line in form.state.done.lines] == [("Office 365 Enterprise E3", "Waiting")]
    assert len(told) == 1


def test_submit_clicked_twice_orders_once(open_shop: OpenShop) -> None:
    shop = open_shop()
    write = HeldLane()
    wizard = shop.wizard(write=write)
    write.release()
    form = at(wizard, Step.CATALOG)
    form.tick(E3.id)
    at(form, Step.REVIEW)

    form.next()
    form.next()
    form.submit()
    busy = form.state
    write.release()

    assert busy.is_busy
    assert not busy.can_next
    assert busy.next_reason
    assert len(shop.house.shelves.outbox) == 1


def test_after_submit_no_draft_is_left_even_if_one_was_about_to_be_written(shop: Shop) -> None:
    form = at(shop.wizard(), Step.CATALOG)
    form.tick(E3.id)
    at(form, Step.REVIEW)

    form.submit()
    form.keep()

    assert shop.draft() is None


def test_what_became_unavailable_meanwhile_is_shown_at_review(shop: Shop) -> None:
    form = at(shop.wizard(), Step.CATALOG)
    form.tick(PREMIUM.id)
    at(form, Step.REVIEW)

    shop.keep_base(held=(a_subscription(offer_id=PREMIUM.id, offer_name=PREMIUM.name),))

    line = form.state.review.orders[0].lines[0]
    assert line.problem == "Already subscribed, and only one is allowed."
    assert [link.text for link in line.links] == ["Open it"]
    assert not form.state.can_next


def test_a_refusal_at_submit_is_told_and_the_answers_stay(open_shop: OpenShop) -> None:
    shop = open_shop()
    write = HeldLane()
    wizard = shop.wizard(write=write)
    write.release()
    form = at(wizard, Step.CATALOG)
    form.tick(PREMIUM.id)
    at(form, Step.REVIEW)
    form.submit()
    with shop.desk.begin() as work:
        work.subscriptions.save_base(a_subscription(offer_id=PREMIUM.id, offer_name=PREMIUM.name))

    write.release()

    assert form.state.step is Step.REVIEW
    assert form.state.notices[0].text == "Already subscribed, and only one is allowed."
    assert form.state.review.orders[0].lines[0].problem
    assert shop.house.shelves.outbox == {}
    assert form.state.sum_text


def test_an_offer_that_left_the_catalogue_is_named_by_its_id(open_shop: OpenShop) -> None:
    shop = open_shop()
    form = at(shop.wizard(), Step.CATALOG)
    form.tick(E3.id)
    form.cancel()
    shop.house.shelves.offers.pop(next(key for key in shop.house.shelves.offers if key.casefold() == E3.id.casefold()))

    again = shop.wizard()
    at(again, Step.REVIEW)

    assert [line.name for line in again.state.review.orders[0].lines] == [E3.id]
    assert again.state.review.orders[0].lines[0].problem
    assert not again.state.can_next


# Drafts.


def test_cancel_keeps_what_was_typed_and_the_next_wizard_continues_it(shop: Shop) -> None:
    form = at(shop.wizard(), Step.CATALOG)
    form.type_licences(E3.id, "4")
    form.type_licences(E3.id, "40x")
    form.cancel()

    again = shop.wizard()

    assert again.state.step is Step.CATALOG
    assert "draft" in again.state.notices[0].text
    assert again.offers.field_rows == (0,)
    again.next()
    assert again.state.next_reason.startswith("Office 365 Enterprise E3: ")


def test_a_draft_is_written_a_moment_after_the_last_key(shop: Shop, qtbot: QtBot) -> None:
    form = at(shop.wizard(), Step.CATALOG)

    form.tick(E3.id)
    at_once = shop.draft()
    qtbot.waitUntil(lambda: shop.draft() is not None, timeout=SAVE_AFTER_MILLISECONDS * 10)

    assert at_once is None
    assert form.state.draft_text.startswith("Draft saved ")


def test_nothing_typed_leaves_no_draft(shop: Shop) -> None:
    form = at(shop.wizard(), Step.CATALOG)

    form.cancel()

    assert shop.draft() is None


def test_discard_forgets_what_was_typed(shop: Shop) -> None:
    form = at(shop.wizard(), Step.CATALOG)
    form.tick(E3.id)
    form.keep()
    told: list[bool] = []
    form.cancelled.connect(lambda: told.append(True))

    form.discard()

    assert shop.draft() is None
    assert told == [True]


def test_starting_afresh_forgets_the_draft_and_all_answers(shop: Shop) -> None:
    first = at(shop.wizard(), Step.CATALOG)
    first.tick(E3.id)
    first.cancel()
    form = shop.wizard()

    form.follow(AFRESH)

    assert shop.draft() is None
    assert form.state.step is Step.BILLING
    assert form.state.sum_text == ""
    assert form.state.notices == ()


def test_a_draft_of_another_version_is_left_alone(shop: Shop) -> None:
    shop.drafts.save("new_subscription", CUSTOMER_ID, '{"step": "somewhere"}')

    form = shop.wizard()

    assert form.state.step is Step.BILLING
    assert form.state.notices == ()


# Ways out.


def test_av_20_a_suspended_subscription_leads_to_reactivate_and_the_draft_is_kept_first(open_shop: OpenShop) -> None:
    held = a_subscription(
        offer_id=PREMIUM.id, offer_name=PREMIUM.name, status=Status.SUSPENDED, suspended_on=date(2026, 4, 20)
    )
    shop = open_shop(held=(held,))
    form = at(shop.wizard(), Step.CATALOG)
    form.tick(E3.id)
    form.choose_tab("category small business")

    form.follow(form.offers.links_at(0)[0].key)

    assert shop.places == [Place(PlaceKind.SUBSCRIPTION, held.id, "reactivate")]
    assert shop.draft() is not None


def test_change_billing_goes_back_to_the_first_step_and_keeps_everything(shop: Shop) -> None:
    form = at(shop.wizard(), Step.CATALOG)
    form.type_licences(E3.id, "40")
    form.search("azure")

    form.follow(form.offers.links_at(form.offers.rowCount() - 1)[0].key)

    assert form.state.step is Step.BILLING
    assert "40" in form.state.sum_text


def test_an_add_on_leads_to_its_base_offer(shop: Shop) -> None:
    form = at(shop.wizard(), Step.CATALOG)
    form.search("audio")
    shown: list[str] = []
    form.revealed.connect(shown.append)

    form.follow(form.offers.links_at(form.offers.rowCount() - 1)[0].key)

    assert shown == [E3.id.casefold()]
    assert form.state.search == ""
    assert form.state.tab == "category enterprise"


def test_a_way_out_that_leads_to_a_page_closes_the_wizard(shop: Shop) -> None:
    form = at(shop.wizard(), Step.CATALOG)
    told: list[bool] = []
    form.cancelled.connect(lambda: told.append(True))

    form.follow("open_outbox\t")

    assert shop.places == [Place(PlaceKind.OUTBOX)]
    assert told == [True]


def test_an_empty_catalogue_says_where_offers_come_from(open_shop: OpenShop) -> None:
    shop = open_shop(offers=())
    form = shop.wizard()

    form.follow(form.state.notices[0].links[0].key)

    assert shop.places == [Place(PlaceKind.IMPORT)]
    assert not at(form, Step.CATALOG).state.can_next


def test_news_about_another_customer_reads_nothing(shop: Shop, qapp: QApplication) -> None:
    read = HeldLane()
    shop.wizard(read=read)
    read.release()

    with shop.desk.begin() as work:
        work.touch(Kind.CUSTOMER, "somebody else")
    shop.hear()

    assert read.held_count == 0


def test_while_the_catalogue_is_read_the_reason_is_told(open_shop: OpenShop) -> None:
    shop = open_shop()
    read = HeldLane()
    form = shop.wizard(read=read)
    waiting = form.state
    read.release()

    form.choose_billing("annual")

    assert waiting.is_loading
    assert not waiting.can_next
    assert form.state.is_loading
    assert form.state.next_reason == "The catalog is being read."


def test_many_offers_of_one_name_are_told_apart_by_their_sales_group(open_shop: OpenShop) -> None:
    other = an_offer(id="0F0E0000-0000-4000-8000-00000000AAAA", name="Own group", sales_group="Else")
    form = at(open_shop(offers=(*OFFERS, other)).wizard(), Step.CATALOG)
    form.tick(E3.id)
    form.tick(other.id)

    at(form, Step.REVIEW)

    assert [order.title for order in form.state.review.orders] == ["Order 1: billed monthly", "Order 2: billed monthly"]
    assert form.state.review.orders[1].reason.endswith("its sales group has orders of its own")


def test_marking_as_placed_shows_on_the_last_page(shop: Shop) -> None:
    form = at(shop.wizard(), Step.CATALOG)
    form.tick(E3.id)
    at(form, Step.REVIEW)
    form.submit()
    entry = next(iter(shop.house.shelves.outbox.values()))
    with shop.desk.begin() as work:
        work.outbox.save(replace(entry, state=EntryState.HANDED_OVER))
        shop.desk.show_again(work, entry.change)

    shop.hear()

    assert form.state.done is not None
    assert [line.state for line in form.state.done.lines] == ["Handed over"]


def test_a_wizard_opened_at_once_continues_what_the_one_before_still_writes(open_shop: OpenShop) -> None:
    shop = open_shop()
    write = HeldLane()
    first = shop.wizard(write=write)
    write.release()
    at(first, Step.CATALOG).tick(E3.id)
    first.cancel()

    second = shop.wizard(write=write)
    write.release()

    assert "1 offer" in second.state.sum_text
