"""Customers, subscriptions, orders, drafts and offers: what the stores promise."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import BillingCycle
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.domain.orders import Order
from csp_desktop.services.ports.stores import CustomerFigures, Draft, Merged, Work
from tests.builders import (
    CUSTOMER_ID,
    OFFER_ID,
    SUBSCRIPTION_ID,
    a_customer,
    a_subscription,
    a_trial,
    an_offer,
    an_order_line,
)
from tests.contracts.houses import House


def never() -> bool:
    return False


def nobody(done: int, of: int) -> None:
    del done, of


def keep_and_show(work: Work, **changes: object) -> None:
    customer = a_customer(**changes)
    work.customers.save_base(customer)
    work.customers.show(work.customers.get(customer.id), CustomerFigures())


@pytest.mark.parametrize("store", ["customers", "subscriptions", "outbox"])
def test_a_missing_record_is_an_expected_error(house: House, store: str) -> None:
    with house.read() as work, pytest.raises(ExpectedError) as caught:
        getattr(work, store).get("nothing")

    assert caught.value.code is Code.RECORD_MISSING


def test_a_missing_record_is_not_found(house: House) -> None:
    with house.read() as work:
        assert work.customers.find("x") is None
        assert work.subscriptions.find("x") is None
        assert work.orders.find("x") is None
        assert work.offers.find("x") is None
        assert work.drafts.find("x", "y") is None


@pytest.mark.parametrize("kind", ["customer", "subscription", "order"])
def test_what_partner_center_said_is_kept_until_it_says_something_else(house: House, kind: str) -> None:
    def save(work: Work, raw: str) -> None:
        work.customers.save_base(a_customer(), raw)
        work.subscriptions.save_base(a_subscription(), raw)
        work.orders.save_base(Order("order", CUSTOMER_ID, BillingCycle.MONTHLY, ()), raw)

    record_id = {"customer": CUSTOMER_ID, "subscription": SUBSCRIPTION_ID, "order": "order"}[kind]
    said = []
    for raw in ('{"a": 1}', "", '{"b": "한국"}'):
        with house.begin() as work:
            save(work, raw)
        said.append(house.raw(kind, record_id))

    assert said == ['{"a": 1}', '{"a": 1}', '{"b": "한국"}']


def test_customers_are_listed_only_while_they_are_shown(house: House) -> None:
    with house.begin() as work:
        work.customers.save_base(a_customer(id="kept", domain="kept.onmicrosoft.com"))
        keep_and_show(work, id="one")
        keep_and_show(work, id="two")
        keep_and_show(work, id="two")
        work.customers.hide("one")
        work.customers.hide("never shown")

    with house.read() as work:
        assert work.customers.ids() == ("two",)


@pytest.mark.parametrize("typed", ["contoso.onmicrosoft.com", "CONTOSO.onmicrosoft.com"])
def test_a_domain_is_taken_by_a_shown_customer_whatever_its_case(house: House, typed: str) -> None:
    with house.begin() as work:
        keep_and_show(work)

    with house.read() as work:
        assert work.customers.is_domain_taken(typed)
        assert work.customers.is_domain_taken(typed, but="another")
        assert not work.customers.is_domain_taken(typed, but=CUSTOMER_ID)
        assert not work.customers.is_domain_taken("contoso")


def test_a_domain_is_free_again_once_its_customer_is_hidden(house: House) -> None:
    with house.begin() as work:
        keep_and_show(work)
        work.customers.hide(CUSTOMER_ID)

    with house.read() as work:
        assert not work.customers.is_domain_taken("contoso.onmicrosoft.com")


def test_a_domain_is_judged_by_what_is_shown(house: House) -> None:
    with house.begin() as work:
        keep_and_show(work, domain="old.onmicrosoft.com")
        keep_and_show(work, domain="new.onmicrosoft.com")

    with house.read() as work:
        assert work.customers.is_domain_taken("new.onmicrosoft.com")
        assert not work.customers.is_domain_taken("old.onmicrosoft.com")


def test_subscriptions_of_a_customer_stand_in_the_order_of_their_creation(house: House) -> None:
    days = {"third": None, "second": date(2019, 5, 1), "first": date(2018, 5, 1), "also second": date(2019, 5, 1)}
    with house.begin() as work:
        work.customers.save_base(a_customer())
        work.customers.save_base(a_customer(id="other"))
        work.subscriptions.save_base(a_subscription(id="not theirs", customer_id="other"))
        for name, day in days.items():
            work.subscriptions.save_base(a_subscription(id=name, created_on=day))

    with house.read() as work:
        found = [seen.now.id for seen in work.subscriptions.of_customer(CUSTOMER_ID)]
    assert found == ["first", "second", "also second", "third"]


def test_shown_subscriptions_can_be_changed_and_hidden(house: House) -> None:
    with house.begin() as work:
        work.customers.save_base(a_customer())
        work.subscriptions.save_base(a_subscription())
        seen = work.subscriptions.get(SUBSCRIPTION_ID)
        work.subscriptions.show(seen, date(2018, 12, 3))
        work.subscriptions.show(seen, None)
        work.subscriptions.hide(SUBSCRIPTION_ID)
        work.subscriptions.hide("never shown")

    with house.read() as work:
        assert work.subscriptions.get(SUBSCRIPTION_ID) == seen


def test_orders_stand_newest_first_and_grow(house: House) -> None:
    old = Order("old", CUSTOMER_ID, BillingCycle.MONTHLY, (an_order_line(),), "A1", date(2018, 1, 1))
    new = Order("new", CUSTOMER_ID, BillingCycle.ANNUAL, (an_order_line(),), "A2", date(2019, 1, 1))
    also_new = replace(new, id="also new", number="A3")
    unknown = Order("unknown", CUSTOMER_ID, BillingCycle.NONE, ())
    longer = replace(old, lines=(*old.lines, an_order_line(number=1, friendly_name="second")))
    with house.begin() as work:
        work.customers.save_base(a_customer())
        for order in (unknown, old, new, also_new, longer):
            work.orders.save_base(order)

    with house.read() as work:
        assert work.orders.of_customer(CUSTOMER_ID) == (also_new, new, longer, unknown)
        assert work.orders.of_customer("other") == ()


def test_a_form_has_one_draft_the_latest(house: House) -> None:
    first = Draft("wizard", "one", '{"page": 1}', "2020-01-01T10:00:00+00:00")
    later = Draft("wizard", "one", '{"page": 2}', "2020-01-01T12:00:00+00:00")
    other = Draft("wizard", "two", "{}", "2020-01-01T11:00:00+00:00")
    at_once = Draft("wizard", "three", "{}", "2020-01-01T11:00:00+00:00")
    with house.begin() as work:
        for draft in (first, other, at_once, later):
            work.drafts.save(draft)

    with house.begin() as work:
        kept = work.drafts.all()
        work.drafts.drop("wizard", "one")
        work.drafts.drop("wizard", "one")
        left = work.drafts.all()

    assert (kept, left) == ((later, at_once, other), (at_once, other))


def test_offers_are_counted_as_new_changed_or_unchanged(house: House) -> None:
    first = [(an_offer(), '{"v": 1}'), (a_trial(), '{"v": 1}')]
    second = [(an_offer(name="Renamed"), '{"v": 2}'), (a_trial(), '{"v": 1}'), (an_offer(id="third"), "{}")]
    with house.begin() as work:
        one = work.offers.merge(first, nobody, never)
    with house.begin() as work:
        two = work.offers.merge(second, nobody, never)

    with house.read() as work:
        assert (one, two) == (Merged(2, 0, 0), Merged(1, 1, 1))
        assert work.offers.count() == 3
        renamed = work.offers.find(OFFER_ID)
    assert renamed is not None
    assert renamed.name == "Renamed"
    assert house.raw("offer", OFFER_ID.casefold()) == '{"v": 2}'


def test_an_offer_is_found_whatever_the_case_of_its_id(house: House) -> None:
    with house.begin() as work:
        work.offers.merge([(an_offer(), "{}")], nobody, never)
        again = work.offers.merge([(an_offer(id=OFFER_ID.lower()), "{...}")], nobody, never)

    with house.read() as work:
        assert work.offers.find(OFFER_ID.lower()) == work.offers.find(OFFER_ID) == an_offer(id=OFFER_ID.lower())
        assert (again, work.offers.count()) == (Merged(0, 1, 0), 1)


def test_the_catalogue_stands_by_category_rank_and_name(house: House) -> None:
    offers = [
        an_offer(id="4", category_rank=2, category="B", rank=1, name="b"),
        an_offer(id="1", category_rank=1, category="Z", rank=9, name="z"),
        an_offer(id="3", category_rank=2, category="B", rank=1, name="a"),
        an_offer(id="2", category_rank=2, category="A", rank=5, name="m"),
    ]
    with house.begin() as work:
        work.offers.merge([(offer, "{}") for offer in offers], nobody, never)

    with house.read() as work:
        assert [offer.id for offer in work.offers.all()] == ["1", "2", "3", "4"]


def test_offers_that_a_file_lacks_are_kept(house: House) -> None:
    with house.begin() as work:
        work.offers.merge([(an_offer(), "{}")], nobody, never)
    with house.begin() as work:
        work.offers.merge([(a_trial(), "{}")], nobody, never)

    with house.read() as work:
        assert work.offers.count() == 2


def test_a_cancelled_import_leaves_everything_as_it_was(house: House) -> None:
    with house.begin() as work:
        work.offers.merge([(an_offer(), "{}")], nobody, never)

    with pytest.raises(ExpectedError) as caught, house.begin() as work:
        work.offers.merge([(an_offer(name="Renamed"), "{1}"), (a_trial(), "{}")], nobody, lambda: True)

    with house.read() as work:
        assert caught.value.code is Code.IMPORT_CANCELLED
        assert work.offers.all() == (an_offer(),)


def test_progress_is_told_up_to_the_last_offer(house: House) -> None:
    told: list[tuple[int, int]] = []
    offers = [(an_offer(id=str(number)), "{}") for number in range(1200)]

    with house.begin() as work:
        work.offers.merge(offers, lambda done, of: told.append((done, of)), never)

    assert told == sorted(told)
    assert told[-1] == (1200, 1200)


def test_a_prerequisite_may_be_missing_from_the_catalogue(house: House) -> None:
    offer = an_offer(prerequisites=("not-here", "NOT-HERE", "nor-here"))
    with house.begin() as work:
        work.offers.merge([(offer, "{}")], nobody, never)

    with house.read() as work:
        assert work.offers.find(OFFER_ID) == offer
