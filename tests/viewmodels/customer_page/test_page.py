"""The customer page by its states: facts, notices, banners, rows, actions, and what they queue."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from csp_desktop.domain.codes import Code
from csp_desktop.domain.customers import Agreement, Held
from csp_desktop.domain.editing import AddOnWish, Edits, StatusWish
from csp_desktop.domain.enums import (
    AgreementState,
    BillingCycle,
    CommerceLine,
    Qualification,
    Reason,
    Status,
    Term,
    Vetting,
)
from csp_desktop.domain.errors import Unavailable
from csp_desktop.domain.orders import Order
from csp_desktop.domain.subscriptions import Commitment, NextTerm, Subscription
from csp_desktop.services.changes import Changes, Kind
from csp_desktop.viewmodels.cells import Cell, Tone
from csp_desktop.viewmodels.customer_page import CustomerPage, Tab
from csp_desktop.viewmodels.customer_page.state import RowAction
from csp_desktop.viewmodels.navigator import Place, PlaceKind
from csp_desktop.viewmodels.suspension import BannerAction
from csp_desktop.viewmodels.why_date import EDIT_DAYS, EXPLAIN
from tests.builders import (
    ADD_ON_ID,
    a_customer,
    a_partner,
    a_subscription,
    a_trial_subscription,
    a_usage_offer,
    an_add_on,
    an_offer,
    an_order_line,
)
from tests.fakes.customer_desk import CustomerDesk
from tests.fakes.inline_lane import HeldLane

TODAY = date(2026, 5, 4)
ENDS = date(2027, 3, 15)


def active(number: int = 1, **changes: object) -> Subscription:
    base = a_subscription(
        id=f"subscription-{number}",
        friendly_name=f"Name {number}",
        opened_on=date(2018, 3, 1),
        first_billed_on=date(2018, 3, 16),
        commitment_ends_on=ENDS,
    )
    return replace(base, **changes)  # type: ignore[arg-type]  # a test names only fields of the subscription


def suspended(number: int = 1, left: int = 28, **changes: object) -> Subscription:
    since = TODAY - timedelta(days=105 - left)
    return active(
        number,
        status=Status.SUSPENDED,
        suspended_on=since,
        suspension_reason=Reason.NON_PAYMENT,
        suspended_by="Ada",
        **changes,
    )


def desk_of(*held: Subscription, **changes: object) -> CustomerDesk:
    return CustomerDesk(TODAY, subscriptions=held, **changes)  # type: ignore[arg-type]  # as above, of the desk


def cell(page: CustomerPage, row: int, column: str) -> Cell:
    found = page.subscriptions.row_at(row)
    assert found is not None
    return found.cell(column)


def names(page: CustomerPage) -> list[str]:
    return [row.name.text for row in page.subscriptions.rows]


def edits(of: Subscription, **changes: object) -> Edits:
    usual = Edits(name=of.friendly_name, quantity=of.quantity)
    return replace(usual, **changes)  # type: ignore[arg-type]  # as above, of the edits


def test_the_line_below_the_name_tells_who_it_is(qapp: object) -> None:
    tenant = "5f0c2a71-0000-4000-8000-0000000091aa"

    state = desk_of(customer=a_customer(tenant_id=tenant)).page().state

    assert state.title == "Contoso"
    assert state.facts == (
        "contoso.onmicrosoft.com",
        "Commercial",
        "United States",
        "No special qualification",
        "Agreement accepted 1 Sep 2018",
    )
    assert (state.tenant_id, state.tenant_text) == (tenant, "5f0c2a71…91aa")


def test_cu_5_a_qualification_in_review_says_since_when(qapp: object) -> None:
    held = Held(Qualification.EDUCATION, Vetting.IN_REVIEW, since=date(2026, 4, 20))

    state = desk_of(customer=a_customer(qualifications=(held,))).page().state

    assert "Education in review since 20 Apr 2026" in state.facts


def test_cu_6_a_denied_school_is_not_an_education_customer(qapp: object) -> None:
    held = Held(Qualification.EDUCATION, Vetting.DENIED, reason="no school")

    state = desk_of(customer=a_customer(qualifications=(held,))).page().state

    assert "Not an education customer (no school)" in state.facts


def test_a_qualification_that_says_the_same_as_the_type_is_not_said_twice(qapp: object) -> None:
    held = Held(Qualification.EDUCATION, Vetting.APPROVED)

    state = desk_of(customer=a_customer(qualifications=(held,))).page().state

    assert state.facts.count("Education") == 1


def test_active_is_quiet_and_renews_on_the_day_after_its_term(qapp: object) -> None:
    page = desk_of(active()).page()

    assert cell(page, 0, "status").tone is Tone.GOOD
    assert (cell(page, 0, "ends").prefix, cell(page, 0, "ends").text) == ("renews", "16 Mar 2027")
    assert page.state.overlay_text == ""
    assert page.state.banners == ()


@pytest.mark.parametrize(
    ("left", "tone", "word", "prefix"),
    [
        (80, Tone.INFO, "Suspended", "expires"),
        (20, Tone.WARN, "Suspended", "expires"),
        (3, Tone.CRITICAL, "Suspended", "expires"),
        (0, Tone.CRITICAL, "Suspended", "expires"),
        (-1, Tone.CALM, "Expired", "expired"),
    ],
)
def test_ex_1_a_suspension_grows_louder_as_its_date_nears(
    qapp: object, left: int, tone: Tone, word: str, prefix: str
) -> None:
    page = desk_of(suspended(left=left)).page()

    assert (cell(page, 0, "status").text, cell(page, 0, "status").tone) == (word, tone)
    assert cell(page, 0, "ends").prefix == prefix
    assert page.state.banners[0].tone is tone


def test_a_cancelled_one_ends(qapp: object) -> None:
    page = desk_of(suspended(is_cancelled=True)).page()

    assert (cell(page, 0, "status").text, cell(page, 0, "ends").prefix) == ("Cancelled", "ends")


def test_tr_2_a_trial_tells_its_days_and_past_its_end_that_it_ended(qapp: object) -> None:
    running = a_trial_subscription(id="a", commitment_ends_on=date(2026, 5, 20))
    over = a_trial_subscription(id="b", commitment_ends_on=date(2026, 5, 3))

    page = desk_of(running, over).page()

    assert cell(page, 0, "status").text.startswith("Trial, 16 day")
    assert cell(page, 0, "ends").prefix == "ends"
    assert (cell(page, 1, "status").text, cell(page, 1, "ends").prefix) == ("Trial ended", "ended")


def test_usage_has_no_licences(qapp: object) -> None:
    offer = a_usage_offer()

    page = desk_of(active(billing=offer.billing, offer_id=offer.id)).page()

    assert (cell(page, 0, "licences").text, cell(page, 0, "billing").text) == ("–", "Usage")


def test_an_unknown_status_is_shown_as_it_was_spelled(qapp: object) -> None:
    page = desk_of(active(status=Status.UNKNOWN, status_text="frozen")).page()

    assert cell(page, 0, "status").text == "frozen"


def test_add_ons_stand_below_their_base(qapp: object) -> None:
    old = active(3, effective_on=date(2018, 1, 1))
    base, other = active(1, effective_on=date(2019, 1, 1)), active(2, effective_on=date(2020, 1, 1))
    below = active(4, parent_id="subscription-1", effective_on=date(2021, 1, 1))

    page = desk_of(other, below, base, old).page()

    assert names(page) == ["Name 3", "Name 1", "Name 4", "Name 2"]
    assert [cell(page, row, "name").icon for row in range(4)] == ["", "", "arrow-elbow-down-right", ""]


def test_what_is_pending_is_dashed_counted_and_can_be_taken_off(qapp: object) -> None:
    first, second = active(1), active(2)
    desk = desk_of(first, second)
    desk.service.submit("subscription-1", edits(first, quantity=46))
    desk.service.submit("subscription-2", edits(second, status=StatusWish.SUSPEND, reason=Reason.FRAUD))
    page = desk.page()
    licences, status, ends = cell(page, 0, "licences"), cell(page, 1, "status"), cell(page, 1, "ends")

    page.toggle_overlay()

    assert (licences.before, licences.text, licences.is_pending) == ("25", "46", True)
    assert (status.text, status.is_pending) == ("Suspension queued", True)
    assert (ends.prefix, ends.text) == ("would expire", "17 Aug 2026")
    assert cell(page, 0, "licences").text == "25"
    assert cell(page, 1, "status").text == "Active"
    assert page.state.overlay_link == "Show what is pending"


def test_the_line_below_the_table_counts_what_is_pending(qapp: object) -> None:
    first, second = active(1), active(2)
    desk = desk_of(first, second)
    desk.service.submit("subscription-1", edits(first, quantity=46))
    one = desk.page().state.overlay_text
    desk.service.submit("subscription-2", edits(second, name="Office"))

    assert one == "One value is pending and shown dashed."
    assert desk.page().state.overlay_text == "2 values are pending and shown dashed."


def test_deleted_ones_have_a_shelf_of_their_own(qapp: object) -> None:
    page = desk_of(active(1), active(2, status=Status.DELETED)).page()
    first = names(page)

    page.choose_shelf("deleted")

    assert (first, names(page)) == (["Name 1"], ["Name 2"])
    assert [(shelf.count, shelf.is_on) for shelf in page.state.shelves] == [(1, False), (1, True)]


def test_the_most_urgent_suspension_comes_first_and_what_is_lost_last(qapp: object) -> None:
    page = desk_of(suspended(1, 40), suspended(2, -5), suspended(3, 2), suspended(4, 20)).page()
    folded = [banner.subscription_id[-1] for banner in page.state.banners]
    text = page.state.folded_text

    page.toggle_folded()

    assert folded == ["3", "4"]
    assert text == "2 more suspended"
    assert [banner.subscription_id[-1] for banner in page.state.banners] == ["3", "4", "1", "2"]


def test_a_page_has_one_primary_button(qapp: object) -> None:
    page = desk_of(suspended(1, 3), suspended(2, 4)).page()

    assert [banner.is_primary for banner in page.state.banners] == [True, False]


def test_lc_4_an_add_on_that_went_with_its_base_has_no_banner_of_its_own(qapp: object) -> None:
    page = desk_of(suspended(1), suspended(2, parent_id="subscription-1")).page()

    assert [banner.subscription_id for banner in page.state.banners] == ["subscription-1"]


def test_lc_6_reactivate_is_queued_at_once_and_can_be_withdrawn(qapp: object) -> None:
    desk = desk_of(suspended())
    page = desk.page()

    page.act_on_banner("subscription-1", BannerAction.REACTIVATE.value)
    desk.tell()
    told, banners, status = page.state.told, page.state.banners, cell(page, 0, "status").text
    page.follow("withdraw")
    desk.tell()

    assert told is not None
    assert told.text == "The reactivation of Name 1 waits in the Outbox."
    assert (banners, status) == ((), "Reactivation queued")
    assert desk.entries() == []
    assert page.state.told is None
    assert len(page.state.banners) == 1


def test_oq_8_add_ons_come_back_only_when_asked_for(qapp: object) -> None:
    desk = desk_of(suspended(1), suspended(2, parent_id="subscription-1"))
    page = desk.page()
    page.act_on_banner("subscription-1", BannerAction.REACTIVATE.value)
    desk.tell()
    before = len(desk.entries())
    told = page.state.told

    page.follow("with_add_ons")
    desk.tell()

    assert before == 1
    assert told is not None
    assert [link.key for link in told.links] == ["withdraw", "with_add_ons"]
    assert [entry.change.subscription_ids for entry in desk.entries()] == [("subscription-1",), ("subscription-2",)]
    assert page.state.told is not None
    assert [link.key for link in page.state.told.links] == ["withdraw"]


def test_withdraw_in_the_banner_takes_a_queued_suspension_back(qapp: object) -> None:
    held = active()
    desk = desk_of(held)
    desk.service.submit(held.id, edits(held, status=StatusWish.SUSPEND, reason=Reason.FRAUD))
    page = desk.page()
    banner = page.state.banners[0]

    page.act_on_banner(held.id, banner.action.value)
    desk.tell()

    assert (banner.action, banner.is_pending) == (BannerAction.WITHDRAW, True)
    assert desk.entries() == []
    assert page.state.banners == ()
    assert page.state.told is None


def test_ex_10_an_expired_one_leads_to_recording_its_deletion(qapp: object) -> None:
    desk = desk_of(suspended(left=-1))
    page = desk.page()

    page.act_on_banner("subscription-1", page.state.banners[0].action.value)

    assert desk.went == [Place(PlaceKind.SUBSCRIPTION, "subscription-1", "record_deletion")]


@pytest.mark.parametrize(
    ("held", "actions"),
    [
        (active(), ["open", "suspend", "explain"]),
        (suspended(), ["open", "reactivate", "explain"]),
        (suspended(left=-1), ["open", "record_deletion", "explain"]),
        (active(status=Status.DELETED), ["open"]),
        (a_trial_subscription(commitment_ends_on=date(2026, 5, 20)), ["open", "convert", "explain"]),
    ],
)
def test_the_selected_row_offers_what_the_rules_allow(qapp: object, held: Subscription, actions: list[str]) -> None:
    page = desk_of(held).page()
    if held.status is Status.DELETED:
        page.choose_shelf("deleted")

    page.select(0)

    assert [action.key.value for action in page.state.actions] == actions


@pytest.mark.parametrize(
    ("held", "action", "wish"),
    [
        (active(), RowAction.OPEN, ""),
        (active(), RowAction.SUSPEND, "suspend"),
        (suspended(left=-1), RowAction.RECORD_DELETION, "record_deletion"),
        (a_trial_subscription(id="subscription-1", commitment_ends_on=date(2026, 5, 20)), RowAction.CONVERT, "convert"),
    ],
)
def test_an_action_opens_the_dialog_with_its_wish(
    qapp: object, held: Subscription, action: RowAction, wish: str
) -> None:
    desk = desk_of(held)
    page = desk.page()
    page.select(0)

    page.act(action.value)

    assert desk.went == [Place(PlaceKind.SUBSCRIPTION, "subscription-1", wish)]


def test_what_is_not_offered_is_not_done(qapp: object) -> None:
    desk = desk_of(active())
    page = desk.page()
    page.select(0)

    page.act(RowAction.REACTIVATE.value)

    assert (desk.went, desk.entries()) == ([], [])


def test_cu_29_without_an_agreement_nothing_can_be_ordered_and_the_notice_leads_to_its_form(qapp: object) -> None:
    desk = desk_of(customer=a_customer(agreement=Agreement(AgreementState.NOT_RECORDED)))
    page = desk.page()
    notice = page.state.notices[0]

    page.sell()
    assert notice.link is not None
    page.follow(notice.link.key)

    assert (page.state.can_sell, page.state.sell_reason) == (False, notice.lines[0])
    assert desk.went == [Place(PlaceKind.AGREEMENT, "customer-1")]


def test_an_agreement_that_nobody_knows_never_refuses(qapp: object) -> None:
    state = desk_of(customer=a_customer(agreement=Agreement())).page().state

    assert (state.can_sell, state.notices) == (True, ())
    assert "Agreement not known" in state.facts


def test_cu_32_an_account_under_review_is_told_without_a_way_back_to_this_page(qapp: object) -> None:
    state = desk_of(customer=a_customer(account_status="UnderReview")).page().state

    assert not state.can_sell
    assert (state.notices[0].tone, state.notices[0].link) == (Tone.CRITICAL, None)


def test_a_blocked_partner_is_led_to_the_settings(qapp: object) -> None:
    desk = desk_of(partner=a_partner(is_blocked=True))
    page = desk.page()
    link = page.state.notices[0].link
    assert link is not None

    page.follow(link.key)

    assert desk.went == [Place(PlaceKind.SETTINGS)]


def test_a_half_filled_wizard_is_offered_and_forgotten_with_it(qapp: object) -> None:
    desk = desk_of()
    page = desk.page()
    first = page.state.sell_text

    desk.drafts.save("new_subscription", "customer-1", "{}")
    desk.tell()
    kept = page.state.sell_text
    desk.drafts.drop("new_subscription", "customer-1")
    desk.tell()

    assert (first, kept, page.state.sell_text) == ("New subscription…", "Continue draft…", "New subscription…")


def test_an_empty_customer_teaches_and_offers_the_one_button(qapp: object) -> None:
    desk = desk_of()
    page = desk.page()

    page.sell()

    assert page.state.empty is not None
    assert page.state.empty.offers_sale
    assert page.state.no_orders is not None
    assert desk.went == [Place(PlaceKind.NEW_SUBSCRIPTION, "customer-1")]


def test_orders_tell_number_day_and_lines_the_latest_first(qapp: object) -> None:
    lines = (an_order_line(), an_order_line(number=1, offer_name="Visio", quantity=5))
    old = Order("o1", "customer-1", BillingCycle.MONTHLY, lines, "A-1", date(2020, 1, 1), "completed")
    new = Order("o2", "customer-1", BillingCycle.ANNUAL, lines[:1], "", date(2021, 1, 1), "strange")
    page = desk_of(orders=(old, new)).page()

    page.choose_tab(Tab.ORDERS.value)

    rows = page.orders.rows
    assert [row.number.text for row in rows] == ["no number", "A-1"]
    assert [row.status.text for row in rows] == ["strange", "Completed"]
    assert rows[1].lines.text.startswith("25 × Office 365 Enterprise E3, and 1 more")
    assert (page.state.tab, page.state.order_count) == (Tab.ORDERS, 2)


def test_account_tells_queued_facts_from_known_ones(qapp: object) -> None:
    desk = desk_of()
    page = desk.page()

    from csp_desktop.domain.changes import RecordAgreement

    with desk.house.begin() as work:
        after = Agreement(AgreementState.RECORDED, "Grace", "Example", accepted_on=date(2026, 5, 1))
        change = RecordAgreement(
            customer_id="customer-1", company="Contoso", before=desk.customer.agreement, after=after
        )
        desk.desk.queue(work, change)
    desk.tell()

    facts = {fact.label: fact for group in page.state.account for fact in group.facts}
    assert (facts["Accepted by"].before, facts["Accepted by"].value) == ("Ada Example", "Grace Example")
    assert facts["Accepted by"].is_pending
    assert not facts["Company"].is_pending


def test_links_of_the_account_lead_to_their_forms(qapp: object) -> None:
    desk = desk_of()
    page = desk.page()

    page.follow("edit")
    page.follow("agreement")
    page.go_back()

    assert [place.kind for place in desk.went] == [PlaceKind.EDIT_CUSTOMER, PlaceKind.AGREEMENT, PlaceKind.CUSTOMERS]


def test_what_the_sync_changes_is_shown_and_other_customers_are_not_read(qapp: object) -> None:
    desk = desk_of(active())
    page = desk.page()
    seen: list[int] = []
    page.changed.connect(lambda: seen.append(1))

    desk.feed.publish(Changes({Kind.CUSTOMER: frozenset({"another"})}))
    desk.tell()
    before = len(seen)
    desk.change_base(status=Status.DELETED)

    assert before == 0
    assert page.state.subscription_count == 0


def test_another_day_counts_anew(qapp: object) -> None:
    desk = desk_of(suspended(left=8))
    page = desk.page()
    before = page.state.banners[0].tone

    desk.day = TODAY + timedelta(days=1)
    page.renew()

    assert (before, page.state.banners[0].tone) == (Tone.WARN, Tone.CRITICAL)


def test_a_second_click_while_the_first_is_written_queues_nothing_more(qapp: object) -> None:
    desk = desk_of(suspended())
    write = HeldLane()
    page = desk.page(write)

    page.act_on_banner("subscription-1", "reactivate")
    page.act_on_banner("subscription-1", "reactivate")

    assert (write.held_count, page.state.is_busy) == (1, True)


def test_a_failure_is_a_sentence_and_a_bug_is_not_swallowed(qapp: object) -> None:
    page = desk_of(active()).page()

    page._on_failed(Unavailable(Code.DISK_FULL))
    with pytest.raises(ZeroDivisionError):
        page._on_failed(ZeroDivisionError())

    assert page.state.problem


def test_ex_10_a_refusal_at_the_desk_is_told(qapp: object) -> None:
    desk = desk_of(suspended(left=0))
    page = desk.page()
    desk.day = TODAY + timedelta(days=1)

    page.act_on_banner("subscription-1", "reactivate")

    assert "expired" in page.state.problem
    assert desk.entries() == []


def test_a_customer_that_is_gone_is_told(qapp: object) -> None:
    desk = desk_of()
    desk.house.shelves.customers.clear()

    state = desk.page().state

    assert (state.is_loaded, bool(state.problem)) == (False, True)


def test_a_customer_that_is_withdrawn_meanwhile_is_not_shown_any_more(qapp: object) -> None:
    desk = desk_of(active())
    page = desk.page()
    desk.house.shelves.customers.clear()

    page.reload()

    assert (page.state.is_loaded, bool(page.state.problem)) == (False, True)


def test_the_models_keep_qts_rules(qapp: object) -> None:
    desk = desk_of(active(1), active(2))
    page = desk.page()
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(model, fatal) for model in (page.subscriptions, page.orders)]

    desk.change_base(status=Status.DELETED)

    assert len(testers) == 2
    assert page.subscriptions.rowCount() == 1


NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)


def bound(number: int = 1, **changes: object) -> Subscription:
    """A new-commerce subscription of a year, billed monthly, in the midst of its term."""
    kept = {"line": CommerceLine.NEW_COMMERCE, "term": "P1Y", "opened_on": None, "first_billed_on": None}
    return active(number, **{**kept, **changes})


NEXT = NextTerm("cfq:0001", "Business Basic", 20, Term.YEAR, BillingCycle.MONTHLY)


@pytest.mark.parametrize(
    ("changes", "status", "prefix", "day", "tone"),
    [
        ({}, "Active", "renews", "16 Mar 2027", Tone.PLAIN),
        ({"auto_renews": False}, "Active", "ends", "15 Mar 2027", Tone.INFO),
        ({"commitment": Commitment(scheduled=NEXT)}, "Active", "changes", "16 Mar 2027", Tone.INFO),
        ({"status": Status.SUSPENDED, "auto_renews": False}, "Suspended", "ends", "15 Mar 2027", Tone.INFO),
        ({"status": Status.EXPIRED}, "Expired", "ended", "15 Mar 2027", Tone.CALM),
        (
            {"is_trial": True, "commitment_ends_on": date(2026, 5, 20)},
            "Trial, 16 day(s) left",
            "becomes paid",
            "21 May 2026",
            Tone.INFO,
        ),
    ],
)
def test_bi_25_a_row_tells_what_its_term_becomes(
    qapp: object, changes: dict[str, object], status: str, prefix: str, day: str, tone: Tone
) -> None:
    page = desk_of(bound(1, **changes)).page()

    ends = cell(page, 0, "ends")

    assert cell(page, 0, "status").text == status
    assert (ends.prefix, ends.text, ends.tone) == (prefix, day, tone)


def test_bi_20_a_row_tells_term_and_plan(qapp: object) -> None:
    page = desk_of(bound(), active(2)).page()

    assert [cell(page, row, "billing").text for row in (0, 1)] == ["1 year, monthly", "Monthly"]


@pytest.mark.parametrize(
    ("hours", "text", "tone"),
    [(18, "18 hour(s) to cancel", Tone.INFO), (100, "Active", Tone.GOOD), (-1, "Active", Tone.GOOD)],
)
def test_ca_10_a_window_that_closes_soon_stands_in_the_list(qapp: object, hours: int, text: str, tone: Tone) -> None:
    page = desk_of(bound(commitment=Commitment(NOON + timedelta(hours=hours)))).page()

    status = cell(page, 0, "status")

    assert (status.text, status.tone) == (text, tone)
    assert ("can be cancelled until" in status.tooltip) is (hours > 0)


def test_bi_20_an_order_tells_term_and_plan(qapp: object) -> None:
    line = an_order_line(line=CommerceLine.NEW_COMMERCE, plan_term=Term.THREE_YEARS)
    order = Order("order-1", "customer-1", BillingCycle.ANNUAL, (line,), "A-1")

    page = desk_of(orders=(order,)).page()

    assert page.orders.rows[0].billing.text == "3 years, annually"


def test_lc_24_one_past_its_term_has_a_banner(qapp: object) -> None:
    page = desk_of(bound(status=Status.EXPIRED, commitment_ends_on=date(2026, 4, 20))).page()

    (banner,) = page.state.banners

    assert "users work until 20 May 2026" in banner.headline


def test_what_a_dialog_queued_is_told_and_can_be_undone(qapp: object) -> None:
    held = active()
    desk = desk_of(held)
    page = desk.page()
    before = page.state.told

    desk.service.submit(held.id, edits(held, quantity=30, name="Head office"))
    desk.tell()
    told = page.state.told
    page.follow("undo")
    desk.tell()

    assert before is None
    assert told is not None
    assert told.text.startswith("Queued: Rename Name 1 to Head office; and 1 more")
    assert [link.text for link in told.links] == ["Undo", "Show in the Outbox"]
    assert desk.entries() == []
    assert page.state.told is None


def test_an_add_on_ordered_below_a_queued_suspension_would_expire(qapp: object) -> None:
    held = active()
    desk = desk_of(held, offers=(an_offer(), an_add_on()))
    wish = AddOnWish(ADD_ON_ID, 5)
    desk.service.submit(held.id, edits(held, add_ons=(wish,)))
    desk.service.submit(held.id, edits(held, status=StatusWish.SUSPEND, reason=Reason.FRAUD))

    page = desk.page()

    assert [cell(page, row, "ends").prefix for row in (0, 1)] == ["would expire", "would expire"]


def test_why_this_date_opens_the_dialog_where_it_is_unfolded(qapp: object) -> None:
    desk = desk_of(active())
    page = desk.page()
    page.select(0)

    page.act(RowAction.EXPLAIN)

    assert desk.went == [Place(PlaceKind.SUBSCRIPTION, "subscription-1", EXPLAIN)]


def test_a_date_that_misses_a_day_leads_to_its_editor(qapp: object) -> None:
    desk = desk_of(suspended())
    page = desk.page()

    page.edit_days("subscription-1")

    assert desk.went == [Place(PlaceKind.SUBSCRIPTION, "subscription-1", EDIT_DAYS)]


def test_the_tooltip_of_a_day_tells_how_it_came_about(qapp: object) -> None:
    page = desk_of(suspended()).page()
    row = page.subscriptions.row_at(0)

    assert row is not None
    assert "Every suspension: + 90 day(s)" in row.ends.tooltip
    assert "Rule EX-1" in row.ends.tooltip
