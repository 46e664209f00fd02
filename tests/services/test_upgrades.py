from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from csp_desktop.domain.changes import SwitchFrequency, Upgrade
from csp_desktop.domain.codes import Code
from csp_desktop.domain.editing import Edits, StatusWish
from csp_desktop.domain.enums import BillingCycle, CommerceLine, Status, Term
from csp_desktop.domain.errors import RuleViolation
from csp_desktop.domain.offers import Plan
from csp_desktop.domain.orders import Order
from csp_desktop.services.upgrades import UpgradeService
from tests.builders import CUSTOMER_ID, SUBSCRIPTION_ID, a_subscription, an_offer, an_order_line
from tests.services.conftest import Office

BUSINESS = an_offer(id="business", name="Office 365 Business")
PREMIUM = an_offer(id="premium", name="Office 365 Business Premium")
OWNED = a_subscription(offer_id="business", offer_name="Office 365 Business", order_id="order-1")
SECOND = replace(OWNED, id="second", friendly_name="Second")


@pytest.fixture
def upgrades(office: Office) -> UpgradeService:
    office.stock(BUSINESS, PREMIUM)
    office.keep(OWNED)
    office.clock.turn_to(date(2020, 3, 2))
    return UpgradeService(office.desk)


def test_qt_8_the_case_names_the_better_offers(upgrades: UpgradeService) -> None:
    case = upgrades.case(SUBSCRIPTION_ID)

    assert {each.name for each in case.targets} == {"Office 365 Business Premium", "Office 365 Enterprise E3"}
    assert case.upgrade_verdict("premium").is_allowed


def test_qt_7_an_upgrade_waits_and_shows_both_subscriptions(office: Office, upgrades: UpgradeService) -> None:
    key = upgrades.upgrade(SUBSCRIPTION_ID, "PREMIUM")

    change = office.entry(key).change
    assert isinstance(change, Upgrade)
    new = office.seen(change.new_id)
    assert (new.now.offer_id, new.now.quantity, new.is_only_here) == ("premium", 25, True)
    assert office.seen(SUBSCRIPTION_ID).now.status is Status.SUSPENDED


def test_qt_7_what_comes_after_an_upgrade_waits_for_it(office: Office, upgrades: UpgradeService) -> None:
    key = upgrades.upgrade(SUBSCRIPTION_ID, "premium")

    again = office.turn(SUBSCRIPTION_ID, StatusWish.REACTIVATE)

    assert [office.entry(each).depends_on for each in again] == [(key,)]


def test_qt_7_once_placed_both_are_base(office: Office, upgrades: UpgradeService) -> None:
    key = upgrades.upgrade(SUBSCRIPTION_ID, "premium")
    change = office.entry(key).change
    assert isinstance(change, Upgrade)

    office.outbox.mark_placed(key, date(2020, 3, 2))

    kept = office.house.shelves.subscriptions
    assert (kept[SUBSCRIPTION_ID].is_cancelled, kept[change.new_id].status) == (True, Status.ACTIVE)


def test_qt_7_what_an_upgrade_brings_is_opened_and_not_edited(office: Office, upgrades: UpgradeService) -> None:
    change = office.entry(upgrades.upgrade(SUBSCRIPTION_ID, "premium")).change
    assert isinstance(change, Upgrade)
    case = office.subscriptions.case(change.new_id)

    same = office.subscriptions.preview(case, Edits("", 25))
    with pytest.raises(RuleViolation) as caught:
        office.subscriptions.preview(case, Edits("Head office", 25))

    assert same == ()
    assert caught.value.code is Code.ONLY_ORDERED


def test_qt_8_what_no_path_leads_to_is_refused(office: Office, upgrades: UpgradeService) -> None:
    with pytest.raises(RuleViolation) as caught:
        upgrades.upgrade(SUBSCRIPTION_ID, "somewhere")

    assert caught.value.code is Code.NO_UPGRADE
    assert office.open_entries() == []


def test_qt_13_a_part_moves_to_a_subscription_of_its_own(office: Office, upgrades: UpgradeService) -> None:
    plans = (Plan(Term.YEAR, BillingCycle.MONTHLY),)
    basic = an_offer(id="p1:1", name="Basic", line=CommerceLine.NEW_COMMERCE, plans=plans, upgrade_targets=("p2:1",))
    better = an_offer(id="p2:1", name="Better", line=CommerceLine.NEW_COMMERCE, plans=plans)
    office.stock(basic, better)
    office.keep(
        a_subscription(
            id="nce", offer_id="p1:1", offer_name="Basic", line=CommerceLine.NEW_COMMERCE, term="P1Y",
            commitment_ends_on=date(2021, 1, 1),
        )
    )  # fmt: skip

    key = upgrades.upgrade("nce", "p2:1", 5)

    change = office.entry(key).change
    assert isinstance(change, Upgrade)
    assert (office.seen("nce").now.quantity, office.seen(change.new_id).now.quantity) == (20, 5)
    with pytest.raises(RuleViolation) as caught:
        upgrades.upgrade("nce", "p2:1", 6)
    assert caught.value.code is Code.CHANGE_WAITS
    assert office.seen("nce").now.quantity == 20


def test_what_is_only_ordered_is_neither_upgraded_nor_billed_anew(office: Office, upgrades: UpgradeService) -> None:
    office.sell("business", 5)
    (ordered,) = (each for each in office.house.shelves.shown_subscriptions if each != SUBSCRIPTION_ID)

    case = upgrades.case(ordered)

    assert case.upgrade_verdict("premium").code is Code.ONLY_ORDERED
    assert case.frequency_verdict().code is Code.ONLY_ORDERED


def test_oq_20_the_frequency_is_fixed_until_the_setting_opens_it(upgrades: UpgradeService) -> None:
    with pytest.raises(RuleViolation) as caught:
        upgrades.switch_frequency(SUBSCRIPTION_ID)

    assert caught.value.code is Code.BILLING_FIXED


def test_t_7_the_whole_order_switches_and_the_order_says_so_once_placed(
    office: Office, upgrades: UpgradeService
) -> None:
    office.sell_as(switches_frequency=True)
    office.keep(SECOND)
    lines = (an_order_line(), an_order_line(number=1, subscription_id="second"))
    with office.house.begin() as work:
        work.orders.save_base(Order("order-1", CUSTOMER_ID, BillingCycle.MONTHLY, lines, number="PO-1"))

    key = upgrades.switch_frequency(SUBSCRIPTION_ID)
    shown = [office.seen(each).now.cycle for each in (SUBSCRIPTION_ID, "second")]
    office.outbox.mark_placed(key, date(2020, 3, 2))

    assert shown == [BillingCycle.ANNUAL] * 2
    assert isinstance(office.entry(key).change, SwitchFrequency)
    kept = office.house.shelves
    assert [kept.subscriptions[each].commitment_ends_on for each in (SUBSCRIPTION_ID, "second")] == [
        date(2021, 3, 1)
    ] * 2
    assert kept.orders["order-1"].cycle is BillingCycle.ANNUAL


def test_bi_6_switching_back_before_it_is_sent_leaves_the_outbox(office: Office, upgrades: UpgradeService) -> None:
    office.sell_as(switches_frequency=True)
    upgrades.switch_frequency(SUBSCRIPTION_ID)

    key = upgrades.switch_frequency(SUBSCRIPTION_ID)

    assert key == ""
    assert office.open_entries() == []
    assert office.seen(SUBSCRIPTION_ID).now.cycle is BillingCycle.MONTHLY
