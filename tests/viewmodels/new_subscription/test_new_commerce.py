"""The wizard sells new commerce: term and plan, pooled licences, add-ons of the catalog, last day and renewal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from csp_desktop.domain.changes import PlaceOrder
from csp_desktop.domain.enums import BillingChoice, BillingCycle, Cloud, Segment, Term
from csp_desktop.domain.verdicts import Remedy, RemedyKind
from csp_desktop.services.orders import DRAFT_KIND
from csp_desktop.services.ports.stores import Draft
from csp_desktop.viewmodels.cells import CELL_ROLE, Cell
from csp_desktop.viewmodels.links import key_of
from csp_desktop.viewmodels.new_subscription import NewSubscription, Step
from csp_desktop.viewmodels.new_subscription.catalogue import ADD_ONS_TAB, TRIALS_TAB
from csp_desktop.viewmodels.new_subscription.state import CardGroup
from csp_desktop.viewmodels.quantities import taking
from tests.builders import (
    CUSTOMER_ID,
    EVERY_PLAN,
    a_partner,
    an_nce_add_on,
    an_nce_offer,
    an_nce_subscription,
    an_nce_trial,
)
from tests.viewmodels.new_subscription.shop import AZURE, E3, OFFERS, PREMIUM, Shop

OpenShop = Callable[..., Shop]

M365 = an_nce_offer()
BUSINESS = an_nce_offer(
    id="CFQ7TTC0EX03:0001",
    name="Business Standard",
    category="Small business",
    maximum=300,
    product_id="CFQ7TTC0EX03",
)
SCHOOL = an_nce_offer(id="CFQ7TTC0EX04:0001", name="Microsoft 365 A3", segments=(Segment.EDUCATION,))
HYBRID = an_nce_offer(id="CFQ7TTC0EX05:0001", name="Windows 365 with Hybrid Benefit", product_id="CFQ7TTC0EX05")
ADD_ON = an_nce_add_on()
GEO = an_nce_add_on(id="CFQ7TTC0EX06:0001", name="Multi-Geo", product_id="CFQ7TTC0EX06")
TRIED = an_nce_trial(conversion_targets=(), product_id="CFQ7TTC0EX07")
BOTH = (*OFFERS, M365, BUSINESS, SCHOOL, HYBRID, ADD_ON, GEO, TRIED)


def at(form: NewSubscription, step: Step) -> NewSubscription:
    """Go on to a step."""
    while form.state.step is not step:
        before = form.state.step
        form.next()
        assert form.state.step is not before, form.state.next_reason
    return form


def group(form: NewSubscription, title: str) -> CardGroup:
    """The cards of a commerce line."""
    return next(each for each in form.state.groups if each.title.startswith(title))


def cell(form: NewSubscription, key: str, column: int) -> Cell:
    """A cell of an offer's row."""
    row = form.offers.row_of(key.casefold())
    assert row is not None, f"{key} is not shown"
    found = form.offers.index(row, column).data(CELL_ROLE)
    assert isinstance(found, Cell)
    return found


def ordered(shop: Shop) -> list[PlaceOrder]:
    """The orders that are queued."""
    return [entry.change for entry in shop.house.shelves.outbox.values() if isinstance(entry.change, PlaceOrder)]


def follow_first(form: NewSubscription, key: str) -> None:
    """Take the first way out of a chosen line."""
    line = next(each for each in form.lines.rows if each.key == key.casefold())
    form.follow(line.links[0].key)


def test_bi_20_both_lines_stand_in_groups_of_their_own(open_shop: OpenShop) -> None:
    form = open_shop(offers=BOTH).wizard()

    assert [(each.title, [card.title for card in each.cards]) for each in form.state.groups] == [
        ("New commerce", ["1 month", "1 year", "3 years"]),
        ("Legacy (licence-based offers)", ["Licences, billed monthly", "Licences, billed annually", "Usage"]),
        ("Trials", ["Trial"]),
    ]


def test_bi_21_the_chosen_term_has_its_plans_below_it(open_shop: OpenShop) -> None:
    form = open_shop(offers=BOTH).wizard()

    form.choose_billing(BillingChoice.THREE_YEARS_ANNUAL)

    plans = {card.title: [plan.title for plan in card.plans] for card in group(form, "New").cards}
    assert plans == {"1 month": [], "1 year": [], "3 years": ["Billed monthly", "Billed annually", "Paid up front"]}


def test_the_first_choice_is_what_the_catalog_can_sell(open_shop: OpenShop) -> None:
    both = open_shop(offers=BOTH).wizard()
    legacy = open_shop().wizard()
    upfront = open_shop(offers=(an_nce_offer(plans=EVERY_PLAN[2:3]),)).wizard()
    school = open_shop(offers=(*OFFERS, SCHOOL)).wizard()

    chosen = [[card.choice for card in form.state.cards if card.is_chosen] for form in (both, legacy, upfront, school)]
    assert chosen == [
        [BillingChoice.YEAR_MONTHLY],
        [BillingChoice.MONTHLY],
        [BillingChoice.YEAR_UPFRONT],
        [BillingChoice.MONTHLY],
    ]


def test_what_the_catalog_lacks_says_why_it_cannot_be_chosen(open_shop: OpenShop) -> None:
    form = open_shop(offers=(an_nce_offer(plans=EVERY_PLAN[1:2]),)).wizard()

    cards = group(form, "New").cards

    assert [bool(card.reason) for card in cards] == [True, False, True]
    assert [(plan.choice, bool(plan.reason)) for plan in cards[1].plans] == [
        (BillingChoice.YEAR_MONTHLY, False),
        (BillingChoice.YEAR_UPFRONT, True),
    ]


def test_a_line_that_the_catalog_lacks_is_not_shown(open_shop: OpenShop) -> None:
    without_legacy = open_shop(offers=(M365,)).wizard()
    without_new = open_shop().wizard()

    assert "Legacy (licence-based offers)" not in [each.title for each in without_legacy.state.groups]
    assert "New commerce" not in [each.title for each in without_new.state.groups]


def test_sc_4_a_cloud_without_new_commerce_says_so(open_shop: OpenShop) -> None:
    form = open_shop(offers=BOTH, partner=a_partner(cloud=Cloud.GERMANY)).wizard()

    shown = group(form, "New")

    assert shown.cards == ()
    assert "Germany" in shown.note
    assert [card.choice for card in form.state.cards if card.is_chosen] == [BillingChoice.MONTHLY]


def test_a_catalog_that_arrives_later_is_chosen_by_what_it_sells(open_shop: OpenShop) -> None:
    shop = open_shop(offers=())
    form = shop.wizard()

    shop.keep_base(offers=BOTH)

    assert [card.choice for card in form.state.cards if card.is_chosen] == [BillingChoice.YEAR_MONTHLY]


def test_what_a_person_chose_stays_when_the_catalog_changes(open_shop: OpenShop) -> None:
    shop = open_shop(offers=BOTH)
    form = shop.wizard()
    form.choose_billing(BillingChoice.ANNUAL)

    shop.keep_base(offers=(an_nce_offer(name="Another name"),))

    assert [card.choice for card in form.state.cards if card.is_chosen] == [BillingChoice.ANNUAL]


def test_a_draft_of_the_first_version_still_opens(open_shop: OpenShop) -> None:
    shop = open_shop(offers=BOTH)
    content = f'{{"choice":"annual","step":"catalog","tab":"","picks":[{{"offer_id":"{PREMIUM.id}","quantity":"9"}}]}}'
    shop.house.shelves.drafts[DRAFT_KIND, CUSTOMER_ID] = Draft(DRAFT_KIND, CUSTOMER_ID, content, "2026-05-03T10:00Z")

    form = shop.wizard()

    assert form.state.step is Step.CATALOG
    assert form.state.sum_text == "1 offer(s), 9 licence(s)"
    assert form.state.tab == "category small business"


def test_a_draft_goes_on_at_the_tab_of_the_ticked_offer(open_shop: OpenShop) -> None:
    shop = open_shop(offers=BOTH)
    form = at(shop.wizard(), Step.CATALOG)
    form.search("standard")
    form.tick(BUSINESS.id)
    form.cancel()

    again = shop.wizard()

    assert again.state.tab == "category small business"


def test_av_18_add_ons_have_a_tab_and_open_once_a_base_is_ticked(open_shop: OpenShop) -> None:
    form = at(open_shop(offers=BOTH).wizard(), Step.CATALOG)
    form.choose_tab(ADD_ONS_TAB)
    before = cell(form, ADD_ON.id, 1)

    form.tick(M365.id)
    form.choose_tab(ADD_ONS_TAB)
    after = cell(form, ADD_ON.id, 1)

    assert before.is_disabled
    assert before.link == "Choose Microsoft 365 E3"
    assert (after.is_disabled, after.below) == (False, "Goes with Microsoft 365 E3.")


def test_av_18_without_its_base_an_add_on_cannot_be_submitted(open_shop: OpenShop) -> None:
    form = at(open_shop(offers=BOTH).wizard(), Step.CATALOG)
    form.tick(M365.id)
    form.tick(ADD_ON.id)
    at(form, Step.REVIEW)

    form.go_to(Step.CATALOG)
    form.tick(M365.id)
    form.next()
    form.next()

    assert not form.state.can_next
    assert form.state.next_reason.startswith(ADD_ON.name)


def test_choosing_the_base_of_an_add_on_shows_it(open_shop: OpenShop) -> None:
    form = at(open_shop(offers=BOTH).wizard(), Step.CATALOG)
    form.choose_tab(ADD_ONS_TAB)
    shown: list[str] = []
    form.revealed.connect(shown.append)

    form.follow(cell(form, ADD_ON.id, 1).link_key)

    assert shown == [M365.id.casefold()]
    assert form.state.tab == "category enterprise"


def test_av_16_what_the_tenant_has_left_is_told_and_taken(open_shop: OpenShop) -> None:
    held = an_nce_subscription(offer_id=BUSINESS.id, offer_name=BUSINESS.name, quantity=250)
    form = at(open_shop(offers=BOTH, held=(held,)).wizard(), Step.CATALOG)
    form.choose_tab("category small business")
    before = cell(form, BUSINESS.id, 2)

    form.type_licences(BUSINESS.id, "51")
    refused = cell(form, BUSINESS.id, 2)
    form.follow(refused.link_key)

    assert (before.text, before.below) == ("1 to 50", "50 of 300 left in the tenant")
    assert (refused.text, refused.link) == ("Only 1 to 50", "Take 50")
    assert "50 are left" in refused.tooltip
    assert form.state.sum_text == "1 offer(s), 50 licence(s)"


def test_av_19_a_share_of_all_base_licences_is_asked_for(open_shop: OpenShop) -> None:
    form = at(open_shop(offers=BOTH).wizard(), Step.CATALOG)
    form.type_licences(M365.id, "400")
    form.tick(GEO.id)
    started = form.state.sum_text

    form.type_licences(GEO.id, "19")
    form.next()

    assert started == "2 offer(s), 420 licence(s)"
    assert "5 % of the 400" in form.state.next_reason
    form.follow(taking(GEO.id.casefold(), 20).key)
    assert form.state.next_reason == ""


def test_av_15_conditions_are_confirmed_before_the_review_is_left(open_shop: OpenShop) -> None:
    form = at(open_shop(offers=BOTH).wizard(), Step.CATALOG)
    form.tick(HYBRID.id)
    at(form, Step.REVIEW)
    reason = form.state.next_reason
    form.back()

    follow_first(form, HYBRID.id)
    at(form, Step.REVIEW)

    assert reason.startswith(HYBRID.name)
    assert form.state.can_next


def test_legacy_offers_are_folded_away_and_lead_to_their_billing(open_shop: OpenShop) -> None:
    form = at(open_shop(offers=BOTH).wizard(), Step.CATALOG)
    form.toggle_fold()

    form.follow(cell(form, E3.id, 1).link_key)

    assert form.state.step is Step.BILLING
    assert [card.choice for card in form.state.cards if card.is_chosen] == [BillingChoice.MONTHLY]


def test_a_way_to_another_plan_names_it_where_there_are_several(open_shop: OpenShop) -> None:
    form = open_shop(offers=BOTH).wizard()
    form.choose_billing(BillingChoice.MONTHLY)
    at(form, Step.CATALOG)
    form.search("microsoft 365 e3")
    row = form.offers.row_of(M365.id.casefold())
    assert row is not None

    texts = [link.text for link in form.offers.links_at(row)]

    assert texts[:2] == ["Change billing: 1 month", "Change billing: 1 year monthly"]
    assert len(set(texts)) == len(texts)


def test_tr_1_trials_of_both_lines_stand_on_their_tab(open_shop: OpenShop) -> None:
    form = at(open_shop(offers=BOTH).wizard(), Step.CATALOG)

    form.choose_tab(TRIALS_TAB)

    assert TRIED.id.casefold() in [row.key for row in form.offers.rows]
    assert form.state.tabs[-2].count == 2


def test_bi_28_a_month_end_and_bi_27_another_subscription_can_be_the_last_day(open_shop: OpenShop) -> None:
    held = an_nce_subscription(id="other", friendly_name="Hall", commitment_ends_on=date(2026, 10, 11))
    shop = open_shop(offers=BOTH, held=(held,))
    form = at(shop.wizard(), Step.CATALOG)
    form.tick(BUSINESS.id)
    at(form, Step.LICENCES)
    choices = form.state.terms.ends

    form.choose_end("other")
    form.renew(False)
    at(form, Step.REVIEW)
    reason = form.state.review.orders[0].reason
    form.submit()

    line = ordered(shop)[0].lines[0]
    assert [text for _, text in choices] == [
        "3 May 2027, the full term of 1 year",
        "11 Oct 2026, with Hall",
        "30 Apr 2027, a month end",
    ]
    assert reason == "until 11 Oct 2026, does not renew"
    assert (line.plan_term, line.ends_on, line.auto_renews) == (Term.YEAR, date(2026, 10, 11), False)


def test_a_full_term_is_ordered_without_a_day_and_renews(open_shop: OpenShop) -> None:
    shop = open_shop(offers=BOTH)
    form = at(shop.wizard(), Step.CATALOG)
    form.tick(M365.id)
    form.tick(ADD_ON.id)
    at(form, Step.REVIEW)

    form.submit()

    order = ordered(shop)[0]
    assert order.cycle is BillingCycle.MONTHLY
    assert [(line.offer_id, line.ends_on, line.auto_renews) for line in order.lines] == [
        (M365.id, None, True),
        (ADD_ON.id, None, True),
    ]
    assert form.state.step is Step.DONE


def test_a_last_day_that_is_gone_falls_back_to_the_full_term(open_shop: OpenShop) -> None:
    form = at(open_shop(offers=BOTH).wizard(), Step.CATALOG)
    form.tick(M365.id)
    at(form, Step.LICENCES)

    form.choose_end("deleted since")

    assert form.state.terms.end == "full_term"


@pytest.mark.parametrize(("day", "end"), [("2027-04-30", "month_end"), ("2026-12-24", "full_term")])
def test_the_day_that_a_refusal_proposes_is_chosen_where_it_is_there(open_shop: OpenShop, day: str, end: str) -> None:
    form = at(open_shop(offers=BOTH).wizard(), Step.CATALOG)
    form.tick(M365.id)
    at(form, Step.REVIEW)

    form.follow(key_of(Remedy(RemedyKind.CHOOSE_END_DATE, day)))

    assert form.state.step is Step.LICENCES
    assert form.state.terms.end == end


def test_tr_12_a_trial_becomes_paid_unless_that_is_switched_off(open_shop: OpenShop) -> None:
    shop = open_shop(offers=BOTH)
    form = at(shop.wizard(), Step.CATALOG)
    form.tick(TRIED.id)
    at(form, Step.LICENCES)
    terms = form.state.terms

    form.convert_trials(False)
    at(form, Step.REVIEW)
    remarks = [remark.text for remark in form.state.review.remarks]
    form.submit()

    assert (terms.ends, terms.has_trials, terms.trials_convert) == ((), True, True)
    assert "The trial expires after 3 June 2026." in remarks
    assert ordered(shop)[0].lines[0].auto_renews is False


def test_ca_10_bi_24_the_review_tells_what_is_owed_from_when_until_when(open_shop: OpenShop) -> None:
    form = at(open_shop(offers=BOTH).wizard(), Step.CATALOG)
    form.tick(M365.id)
    at(form, Step.REVIEW)

    review = form.state.review

    assert review.remarks[0].text == (
        "1 year, billed monthly: after 11 May 12:00 UTC the whole term until 3 May 2027 is owed, used or not."
    )
    assert [(hold.label, hold.ends_on) for hold in review.holds] == [
        ("Full refund", date(2026, 5, 5)),
        ("Cancel or give back", date(2026, 5, 11)),
        ("Bound, price fixed", date(2027, 5, 3)),
    ]
    assert any("goes on until the end of the term" in remark.text for remark in review.remarks)


def test_lc_26_without_a_renewal_a_term_goes_on_in_an_extension(open_shop: OpenShop) -> None:
    form = at(open_shop(offers=BOTH).wizard(), Step.CATALOG)
    form.tick(M365.id)
    at(form, Step.LICENCES)

    form.renew(False)

    assert form.state.terms.renew_note == "After 3 May 2027 it goes on in a paid monthly extension."
    review = at(form, Step.REVIEW).state.review
    assert review.holds[-1].text == "until 3 May 2027, then extended"
    assert "paid monthly extension, at a higher price" in review.remarks[2].text


def test_or_4_legacy_billing_has_no_last_day_to_choose(open_shop: OpenShop) -> None:
    form = open_shop(offers=BOTH).wizard()
    form.choose_billing(BillingChoice.MONTHLY)
    at(form, Step.CATALOG)
    form.tick(E3.id)
    at(form, Step.LICENCES)

    assert form.state.terms.ends == ()
    assert not form.state.terms.has_trials


def test_add_ons_are_shown_from_the_line_of_their_base(open_shop: OpenShop) -> None:
    form = at(open_shop(offers=BOTH).wizard(), Step.CATALOG)
    form.tick(M365.id)
    at(form, Step.LICENCES)

    form.follow(form.lines.rows[0].offer.link_key)

    assert form.state.step is Step.CATALOG
    assert form.state.tab == ADD_ONS_TAB


def test_every_offer_in_every_choice_has_a_row_and_a_reason(open_shop: OpenShop) -> None:
    shop = open_shop(offers=(*BOTH, replace(AZURE, id="azure-2"), BUSINESS))
    form = at(shop.wizard(), Step.CATALOG)

    for choice in BillingChoice:
        form.go_to(Step.BILLING)
        form.choose_billing(choice)
        form.go_to(Step.CATALOG)
        form.search("o")
        for tab in form.state.tabs:
            form.choose_tab(tab.key)
            for row in form.offers.rows:
                tick, offer = (
                    (cell(form, row.key, 0), cell(form, row.key, 1)) if row.key != "\0others" else (Cell(), Cell())
                )
                assert not tick.is_disabled or offer.below, f"{choice}: {row.key} is refused without a word"


def test_the_moment_of_the_case_is_the_clocks(open_shop: OpenShop) -> None:
    shop = open_shop(offers=BOTH)

    assert shop.orders.case(CUSTOMER_ID).at == datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
