from __future__ import annotations

from datetime import date

import pytest

from csp_desktop.domain.changes import AddAddOn, PlaceOrder
from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import BillingChoice, BillingCycle, CommerceLine, Source, Status, Term
from csp_desktop.domain.errors import RuleViolation
from csp_desktop.domain.verdicts import Verdict
from csp_desktop.services.orders import LineWish
from tests.builders import (
    CUSTOMER_ID,
    OFFER_ID,
    PLAN_ADD_ON_ID,
    PLAN_OFFER_ID,
    PLAN_TRIAL_ID,
    a_plan_add_on,
    a_plan_offer,
    a_plan_subscription,
    a_plan_trial,
)
from tests.services.conftest import Office

YEAR, MONTH = BillingChoice.YEAR_MONTHLY, BillingChoice.MONTH
TODAY = date(2026, 6, 1)


@pytest.fixture(autouse=True)
def stocked(office: Office) -> None:
    office.clock.turn_to(TODAY)
    office.stock(a_plan_offer(), a_plan_trial(), a_plan_add_on())


def orders_of(office: Office) -> list[PlaceOrder]:
    return [entry.change for entry in office.open_entries() if isinstance(entry.change, PlaceOrder)]


def refusal(office: Office, *wishes: LineWish, elsewhere: dict[str, int] | None = None) -> Verdict:
    with pytest.raises(RuleViolation) as caught:
        office.orders.submit(CUSTOMER_ID, YEAR, wishes, seats_elsewhere=elsewhere)
    assert not office.open_entries()
    return caught.value.verdict


def test_bi_20_an_order_brings_a_subscription_with_its_commitment(office: Office) -> None:
    sold = office.orders.submit(CUSTOMER_ID, YEAR, (LineWish(PLAN_OFFER_ID, 12, " Front desk ", auto_renews=False),))

    (order,) = orders_of(office)
    held = office.seen(sold.subscription_ids[0]).now
    assert (order.cycle, order.lines[0].plan_term) == (BillingCycle.MONTHLY, Term.YEAR)
    assert (held.name, held.line, held.auto_renews) == ("Front desk", CommerceLine.NEW_COMMERCE, False)
    assert held.commitment_ends_on == date(2027, 5, 31)
    assert held.source_of("commitment_ends_on") is Source.ASSUMED
    assert held.bound.batches[0].quantity == 12


def test_or_17_once_placed_its_days_follow_from_the_day_that_was_typed(office: Office) -> None:
    sold = office.orders.submit(CUSTOMER_ID, YEAR, (LineWish(PLAN_OFFER_ID, 12),))
    office.clock.turn_to(date(2026, 6, 9))

    office.outbox.mark_placed(sold.entry_ids[0], date(2026, 6, 8), "1")

    base = office.seen(sold.subscription_ids[0]).base
    assert base is not None
    assert base.commitment_ends_on == date(2027, 6, 7)
    assert base.source_of("commitment_ends_on") is Source.TYPED


def test_sc_1_both_lines_in_one_go_make_two_orders(office: Office) -> None:
    wishes = (LineWish(PLAN_OFFER_ID, 12), LineWish(OFFER_ID, 5, choice=BillingChoice.MONTHLY))

    office.orders.submit(CUSTOMER_ID, YEAR, wishes)

    assert [order.lines[0].line for order in orders_of(office)] == [CommerceLine.NEW_COMMERCE, CommerceLine.LEGACY]


def test_or_4_two_terms_make_two_orders(office: Office) -> None:
    office.orders.submit(CUSTOMER_ID, YEAR, (LineWish(PLAN_OFFER_ID, 1), LineWish(PLAN_OFFER_ID, 2, choice=MONTH)))

    assert [order.lines[0].plan_term for order in orders_of(office)] == [Term.YEAR, Term.MONTH]


@pytest.mark.parametrize("is_first", [True, False], ids=["AV-18 before its base", "AV-18 after its base"])
def test_av_18_an_add_on_travels_with_its_base_as_a_line_of_its_own(office: Office, is_first: bool) -> None:
    base, add_on = LineWish(PLAN_OFFER_ID, 12), LineWish(PLAN_ADD_ON_ID, 3)

    sold = office.orders.submit(CUSTOMER_ID, YEAR, (add_on, base) if is_first else (base, add_on))

    (entry,) = office.open_entries()
    assert isinstance(entry.change, PlaceOrder)
    assert {line.offer_id for line in entry.change.lines} == {PLAN_OFFER_ID, PLAN_ADD_ON_ID}
    assert entry.depends_on == ()
    assert not [each for each in office.open_entries() if isinstance(each.change, AddAddOn)]
    assert {office.seen(each).now.parent_id for each in sold.subscription_ids} == {""}


def test_av_18_of_another_plan_the_order_of_the_base_comes_first(office: Office) -> None:
    office.orders.submit(CUSTOMER_ID, YEAR, (LineWish(PLAN_ADD_ON_ID, 3, choice=MONTH), LineWish(PLAN_OFFER_ID, 12)))

    assert [order.lines[0].offer_id for order in orders_of(office)] == [PLAN_OFFER_ID, PLAN_ADD_ON_ID]


def test_av_18_without_a_base_nothing_is_queued(office: Office) -> None:
    assert refusal(office, LineWish(PLAN_ADD_ON_ID, 3)).code is Code.ADDON_NO_BASE


def test_av_16_the_lines_of_one_submit_share_the_pool(office: Office) -> None:
    verdict = refusal(office, LineWish(PLAN_OFFER_ID, 200), LineWish(PLAN_OFFER_ID, 101, choice=MONTH))

    assert (verdict.code, verdict.facts["left"]) == (Code.SEAT_POOL_FULL, 100)


def test_a20_what_other_partners_sold_counts(office: Office) -> None:
    office.keep(a_plan_subscription(quantity=100))

    verdict = refusal(office, LineWish(PLAN_OFFER_ID, 51), elsewhere={PLAN_OFFER_ID.casefold(): 150})

    assert (verdict.code, verdict.facts["left"]) == (Code.SEAT_POOL_FULL, 50)


def test_av_16_queued_orders_count_too(office: Office) -> None:
    office.orders.submit(CUSTOMER_ID, YEAR, (LineWish(PLAN_OFFER_ID, 299),))

    with pytest.raises(RuleViolation) as caught:
        office.orders.submit(CUSTOMER_ID, YEAR, (LineWish(PLAN_OFFER_ID, 2),))

    assert caught.value.code is Code.SEAT_POOL_FULL


def test_bi_27_the_last_day_is_that_of_another_subscription(office: Office) -> None:
    office.keep(a_plan_subscription(commitment_ends_on=date(2027, 3, 9)))

    sold = office.orders.submit(CUSTOMER_ID, YEAR, (LineWish(PLAN_OFFER_ID, 1, ends_on=date(2027, 3, 9)),))

    assert office.seen(sold.subscription_ids[0]).now.commitment_ends_on == date(2027, 3, 9)


def test_bi_27_one_that_is_only_ordered_has_no_last_day_to_join(office: Office) -> None:
    office.orders.submit(CUSTOMER_ID, YEAR, (LineWish(PLAN_OFFER_ID, 1),))
    office.clock.turn_to(date(2026, 6, 5))

    with pytest.raises(RuleViolation) as caught:
        office.orders.submit(CUSTOMER_ID, YEAR, (LineWish(PLAN_OFFER_ID, 1, ends_on=date(2027, 5, 30)),))

    assert caught.value.code is Code.END_NOT_ALIGNED


def test_av_15_an_offer_that_asks_for_a_tick_waits_for_it(office: Office) -> None:
    office.stock(a_plan_offer(id="cloud:1", name="Cloud PC with Windows Hybrid Benefit"))

    assert refusal(office, LineWish("cloud:1", 1)).code is Code.ATTESTATION_NEEDED
    office.orders.submit(CUSTOMER_ID, YEAR, (LineWish("cloud:1", 1, is_attested=True),))

    assert orders_of(office)[0].lines[0].is_attested


def test_tr_12_a_trial_knows_to_what_it_converts(office: Office) -> None:
    office.stock(a_plan_trial(conversion_targets=()))

    sold = office.orders.submit(CUSTOMER_ID, YEAR, (), (LineWish(PLAN_TRIAL_ID, 25),))

    held = office.seen(sold.subscription_ids[0]).now
    assert held.status is Status.ACTIVE
    assert held.bound.scheduled is not None
    assert (held.bound.scheduled.offer_id, held.bound.scheduled.quantity) == (PLAN_OFFER_ID, 25)
