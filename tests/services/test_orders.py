from __future__ import annotations

from datetime import date

import pytest

from csp_desktop.domain.changes import PlaceOrder
from csp_desktop.domain.codes import Code
from csp_desktop.domain.customers import Agreement
from csp_desktop.domain.editing import AddOnWish
from csp_desktop.domain.enums import AgreementState, BillingChoice, BillingCycle, LimitScope
from csp_desktop.domain.errors import RuleViolation
from csp_desktop.services.orders import DRAFT_KIND, LineWish
from tests.builders import (
    ADD_ON_ID,
    CUSTOMER_ID,
    OFFER_ID,
    TRIAL_ID,
    USAGE_ID,
    a_customer,
    a_plan_offer,
    a_subscription,
    a_trial,
    a_usage_offer,
    an_offer,
)
from tests.services.conftest import Office

OTHER = an_offer(id="other", name="Other", product_id="product-other", product_name="Other")


def orders_of(office: Office) -> list[PlaceOrder]:
    return [entry.change for entry in office.open_entries() if isinstance(entry.change, PlaceOrder)]


def refusal(
    office: Office, wishes: tuple[LineWish, ...], trials: tuple[LineWish, ...] = (), customer: str = CUSTOMER_ID
) -> Code:
    with pytest.raises(RuleViolation) as caught:
        office.orders.submit(customer, BillingChoice.MONTHLY, wishes, trials)
    return caught.value.code


def test_or_4_paid_offers_of_one_group_travel_in_one_order(office: Office) -> None:
    office.stock(OTHER)

    sold = office.orders.submit(CUSTOMER_ID, BillingChoice.ANNUAL, (LineWish(OFFER_ID, 5), LineWish("other", 6)))

    (order,) = orders_of(office)
    assert order.cycle is BillingCycle.ANNUAL
    assert [(line.number, line.offer_id, line.quantity) for line in order.lines] == [(0, OFFER_ID, 5), (1, "other", 6)]
    assert order.subscription_ids == sold.subscription_ids


def test_or_5_each_sales_group_travels_alone(office: Office) -> None:
    office.stock(OTHER, an_offer(id="apart", name="Apart", sales_group="Apart", product_id="apart"))

    office.orders.submit(
        CUSTOMER_ID, BillingChoice.MONTHLY, (LineWish(OFFER_ID, 1), LineWish("apart", 1), LineWish("other", 1))
    )

    assert [[line.offer_id for line in order.lines] for order in orders_of(office)] == [[OFFER_ID, "other"], ["apart"]]


def test_t22_or_5_tr_16_two_trials_and_one_paid_offer_make_three_orders(office: Office) -> None:
    office.stock(
        OTHER,
        a_trial(conversion_targets=(), product_id="tried"),
        a_trial(id="second", name="Second trial", conversion_targets=(), product_id="tried-2", sales_group="Trial-2"),
    )

    office.orders.submit(
        CUSTOMER_ID, BillingChoice.MONTHLY, (LineWish("other", 1),), (LineWish(TRIAL_ID, 25), LineWish("second", 25))
    )

    assert [(order.cycle, len(order.lines)) for order in orders_of(office)] == [
        (BillingCycle.MONTHLY, 1),
        (BillingCycle.NONE, 1),
        (BillingCycle.NONE, 1),
    ]


def test_bi_1_usage_is_ordered_monthly(office: Office) -> None:
    office.stock(a_usage_offer())

    office.orders.submit(CUSTOMER_ID, BillingChoice.USAGE, (LineWish(USAGE_ID, 1),))

    assert [order.cycle for order in orders_of(office)] == [BillingCycle.MONTHLY]


def test_oq_1_only_the_first_subscription_ever_counts_from_the_day_of_the_account(office: Office) -> None:
    office.stock(an_offer(id="apart", name="Apart", sales_group="Apart", product_id="apart"))

    office.orders.submit(CUSTOMER_ID, BillingChoice.MONTHLY, (LineWish(OFFER_ID, 1), LineWish("apart", 1)))
    office.sell("apart", 1)

    assert [order.opened_on for order in orders_of(office)] == [a_customer().opened_on, None, None]


def test_oq_1_a_customer_who_holds_something_has_no_first_subscription_to_come(office: Office) -> None:
    office.keep(a_subscription(id="held", offer_id="other"))

    office.sell()

    assert [order.opened_on for order in orders_of(office)] == [None]


def test_tr_5_who_ticks_an_offer_and_its_own_trial_is_refused_the_trial_and_orders_nothing(office: Office) -> None:
    code = refusal(office, (LineWish(OFFER_ID, 5),), (LineWish(TRIAL_ID, 25),))

    assert code is Code.TRIAL_OWNED
    assert office.house.shelves.outbox == {}
    assert office.house.published == []


def test_av_3_two_lines_of_an_offer_that_is_allowed_once_are_refused(office: Office) -> None:
    office.stock(an_offer(limit_scope=LimitScope.CONCURRENT, limit=1))

    code = refusal(office, (LineWish(OFFER_ID, 5), LineWish(OFFER_ID, 6)))

    assert code is Code.ALREADY_QUEUED
    assert office.house.shelves.outbox == {}


def test_tr_4_a_trial_ticked_twice_is_refused(office: Office) -> None:
    code = refusal(office, (), (LineWish(TRIAL_ID, 25), LineWish(TRIAL_ID, 25)))

    assert code is Code.ALREADY_QUEUED
    assert office.house.shelves.outbox == {}


def test_av_8_add_ons_are_queued_behind_the_order_of_their_base(office: Office) -> None:
    sold = office.sell(OFFER_ID, 25, AddOnWish(ADD_ON_ID, 5))

    order, add_on = office.open_entries()

    assert sold.entry_ids == (order.id, add_on.id)
    assert add_on.depends_on == (order.id,)
    assert office.seen(sold.subscription_ids[1]).now.parent_id == sold.subscription_ids[0]


def test_a_refused_add_on_takes_its_order_along(office: Office) -> None:
    wish = LineWish(OFFER_ID, 25, add_ons=(AddOnWish(ADD_ON_ID, 0),))

    code = refusal(office, (wish,))

    assert code is Code.QUANTITY_OUT_OF_RANGE
    assert office.house.shelves.outbox == {}


def test_a_refused_second_line_takes_the_first_along(office: Office) -> None:
    office.stock(OTHER)

    code = refusal(office, (LineWish(OFFER_ID, 5), LineWish("other", 0)))

    assert code is Code.QUANTITY_OUT_OF_RANGE
    assert office.house.shelves.outbox == {}
    assert office.house.published == []


def test_or_3_an_order_needs_a_line(office: Office) -> None:
    assert refusal(office, ()) is Code.NOTHING_CHOSEN


def test_or_18_av_12_an_offer_that_left_the_catalogue_is_not_on_sale(office: Office) -> None:
    assert refusal(office, (LineWish("gone", 1),)) is Code.NOT_ON_SALE


def test_cu_29_without_an_agreement_nothing_is_ordered(office: Office) -> None:
    office.keep(a_customer(agreement=Agreement(AgreementState.NOT_RECORDED)))
    office.clock.turn_to(date(2018, 11, 7))

    assert refusal(office, (LineWish(OFFER_ID, 1),)) is Code.AGREEMENT_MISSING


def test_ordering_for_a_customer_that_waits_waits_for_the_customer(office: Office) -> None:
    office.customers.create(a_customer(id="new", domain="new.onmicrosoft.com", opened_on=None))

    office.orders.submit("new", BillingChoice.MONTHLY, (LineWish(OFFER_ID, 1),))

    customer, order = office.open_entries()
    assert order.depends_on == (customer.id,)


def test_submitting_forgets_the_draft(office: Office) -> None:
    office.drafts.save(DRAFT_KIND, CUSTOMER_ID, "{}")

    office.sell()

    assert office.drafts.all() == ()


def test_a_name_is_kept_without_blanks_around_it(office: Office) -> None:
    wish = LineWish(OFFER_ID, 1, friendly_name="  Headquarters ")

    sold = office.orders.submit(CUSTOMER_ID, BillingChoice.MONTHLY, (wish,))

    assert office.seen(sold.subscription_ids[0]).now.friendly_name == "Headquarters"


def test_what_is_ordered_counts_from_the_day_of_entry_while_it_waits(office: Office) -> None:
    office.keep(a_subscription(id="held", offer_id="other"))
    office.clock.turn_to(date(2018, 10, 1))

    sold = office.sell()

    assert office.seen(sold.subscription_ids[0]).now.created_on == date(2018, 10, 1)


def test_bi_2_the_same_offer_is_billed_monthly_or_annually(office: Office) -> None:
    for choice in (BillingChoice.MONTHLY, BillingChoice.ANNUAL):
        office.orders.submit(CUSTOMER_ID, choice, (LineWish(OFFER_ID, 1),))

    assert [(order.cycle, order.lines[0].offer_id) for order in orders_of(office)] == [
        (BillingCycle.MONTHLY, OFFER_ID),
        (BillingCycle.ANNUAL, OFFER_ID),
    ]


def test_av_6_what_another_customer_holds_takes_no_place(office: Office) -> None:
    office.stock(an_offer(limit_scope=LimitScope.CONCURRENT, limit=1))
    office.keep(a_customer(id="other", company="Other"), a_subscription(customer_id="other"))

    office.sell()

    assert len(orders_of(office)) == 1


def test_av_10_a_base_offer_may_be_counted_in_add_on_licences(office: Office) -> None:
    office.stock(an_offer(unit="Add-On Licenses"))

    office.sell()

    assert orders_of(office)[0].lines[0].unit == "Add-On Licenses"


def test_or_18_what_changed_since_it_was_shown_is_judged_anew(office: Office) -> None:
    shown = office.orders.case(CUSTOMER_ID).judge(BillingChoice.MONTHLY).verdict(an_offer())
    office.stock(an_offer(is_purchasable=False))

    assert shown.is_allowed
    assert refusal(office, (LineWish(OFFER_ID, 1),)) is Code.NOT_ON_SALE


def test_av_16_a_waiting_order_grows_no_further_than_what_its_tenant_has_left(office: Office) -> None:
    plan = a_plan_offer(maximum=300)
    office.stock(plan)
    ids = [
        office.orders.submit(CUSTOMER_ID, BillingChoice.YEAR_MONTHLY, (LineWish(plan.id, 1),)).subscription_ids[0]
        for _ in range(2)
    ]

    with pytest.raises(RuleViolation) as caught:
        office.change(ids[0], 300)
    office.change(ids[0], 299)

    assert caught.value.code is Code.SEAT_POOL_FULL
    assert office.seen(ids[0]).now.quantity == 299
