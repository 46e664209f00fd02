"""New-commerce catalogues, product by product (API contract section 10)."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import BillingChoice, BillingCycle, CommerceLine, LimitScope, Segment, Term
from csp_desktop.domain.offers import Offer, Plan
from csp_desktop.remote.catalog import CatalogFile, read_catalog
from tests.remote.wire import a_sku, a_term, an_availability, an_offer_item

ID = "CFQ7TTC0TT01:0001"


def one(*items: object) -> Offer:
    catalog = read_catalog(list(items))
    assert catalog.refused == ()
    (found,) = catalog.offers
    return found.offer


def refusals(catalog: CatalogFile) -> list[tuple[int, Code, dict[str, object]]]:
    return [(each.index, each.code, dict(each.facts)) for each in catalog.refused]


def test_an_availability_makes_an_offer_of_its_product_and_sku() -> None:
    offer = one(an_availability())

    assert offer == Offer(
        id=ID,
        name="Desk Suite Premium",
        description="Mail and documents",
        country="US",
        category_id="SmallBusiness_Key",
        category="Small business",
        category_rank=30,
        minimum=1,
        maximum=300,
        cycles=(BillingCycle.MONTHLY, BillingCycle.ANNUAL),
        product_id="CFQ7TTC0TT01",
        product_name="Desk Suite",
        line=CommerceLine.NEW_COMMERCE,
        plans=(Plan(Term.YEAR, BillingCycle.MONTHLY), Plan(Term.YEAR, BillingCycle.ANNUAL)),
        segments=(Segment.COMMERCIAL,),
    )
    assert offer.choices == (BillingChoice.YEAR_MONTHLY, BillingChoice.YEAR_UPFRONT)


def test_bi_20_availabilities_of_one_product_and_sku_are_one_offer_with_all_plans() -> None:
    catalog = read_catalog(
        [
            an_availability(catalogItemId=f"{ID}:A3", terms=[a_term("P3Y", "Triennial"), a_term("P3Y", "Monthly")]),
            an_availability(catalogItemId="CFQ7TTC0TT02:0001:B1"),
            an_availability(catalogItemId=f"{ID}:A1", terms=[a_term("P1M", "Monthly")]),
        ]
    )

    assert (catalog.refused, catalog.total, catalog.country) == ((), 3, "US")
    other, offer = (each.offer for each in catalog.offers)
    assert other.id == "CFQ7TTC0TT02:0001"
    assert offer.plans == (
        Plan(Term.MONTH, BillingCycle.MONTHLY),
        Plan(Term.THREE_YEARS, BillingCycle.MONTHLY),
        Plan(Term.THREE_YEARS, BillingCycle.TRIENNIAL),
    )
    assert [item["catalogItemId"] for item in json.loads(catalog.offers[1].raw)["items"]] == [f"{ID}:A3", f"{ID}:A1"]


def test_raw_of_a_single_availability_is_that_availability() -> None:
    item = an_availability(newMember={"deep": [1, "서울"]})

    assert json.loads(read_catalog([item]).offers[0].raw) == item


def test_a_customer_type_is_told_only_where_all_availabilities_have_one() -> None:
    school = an_availability(catalogItemId=f"{ID}:A1", segment="Education")
    company = an_availability(catalogItemId=f"{ID}:A2")
    anybody = an_availability(catalogItemId=f"{ID}:A3", segment=None)

    assert one(school, company).segments == (Segment.COMMERCIAL, Segment.EDUCATION)
    assert one(school, company, anybody).segments == ()


@pytest.mark.parametrize(
    ("changes", "sku", "category"),
    [
        ({}, {}, "Small business"),
        ({}, {"maximumQuantity": 301}, "Enterprise"),
        ({"segment": "education"}, {}, "Education"),
        ({"segment": "nonprofit"}, {}, "Nonprofit"),
        ({"segment": "government"}, {}, "Government"),
        ({"segment": "education"}, {"isTrial": True}, "Trial"),
    ],
)
def test_products_join_the_groups_of_the_legacy_catalogue(
    changes: dict[str, object], sku: dict[str, object], category: str
) -> None:
    assert one(an_availability(**changes, sku=a_sku(**sku))).category == category


def test_tr_12_a_trial_knows_to_what_it_converts() -> None:
    renewal = [{"renewalOptions": [{"renewToId": "CFQ7TTC0TT01:0009"}, {"renewToId": ID}]}]
    item = an_availability(
        terms=[a_term("P1M", "None")], renewalInstructions=renewal, sku=a_sku(isTrial=True, maximumQuantity=25)
    )

    offer = one(item)

    assert (offer.is_trial, offer.choices, offer.cycles) == (True, (BillingChoice.TRIAL,), (BillingCycle.NONE,))
    assert (offer.conversion_targets, offer.term, offer.term_unit) == (("CFQ7TTC0TT01:0009",), 1, "Month")


def test_av_18_an_add_on_names_the_skus_that_it_needs_without_availabilities() -> None:
    more = {"isAddon": True, "prerequisiteSkus": ["P:1:A", "P:2"], "upgradeTargetOffers": ["P:3:B"]}
    add_on = an_availability(sku=a_sku(dynamicAttributes=more))
    base = an_availability(catalogItemId="P:2:C")

    read = read_catalog([add_on, base])

    found, its_base = (each.offer for each in read.offers)
    assert (found.is_add_on, found.prerequisites, found.upgrade_targets) == (True, ("P:1", "P:2"), ("P:3",))
    assert (its_base.has_add_ons, found.has_add_ons) == (True, False)


@pytest.mark.parametrize(
    ("more", "limit"),
    [
        ({}, (LimitScope.NONE, 0)),
        ({"AssetOwnershipLimit": 2, "AssetOwnershipLimitType": "ConcurrentCount"}, (LimitScope.CONCURRENT, 2)),
        ({"assetOwnershipLimit": "1", "assetOwnershipLimitType": "Lifetime"}, (LimitScope.LIFETIME, 1)),
        ({"assetOwnershipLimit": 1}, (LimitScope.CONCURRENT, 1)),
        ({"assetOwnershipLimit": 0, "assetOwnershipLimitType": "None"}, (LimitScope.NONE, 0)),
        ({"assetOwnershipLimit": 3, "assetOwnershipLimitType": "Weekly"}, (LimitScope.UNKNOWN, 3)),
    ],
)
def test_av_17_an_ownership_limit_is_a_limit(more: dict[str, object], limit: tuple[LimitScope, int]) -> None:
    offer = one(an_availability(sku=a_sku(dynamicAttributes=more)))

    assert (offer.limit_scope, offer.limit) == limit


def test_av_13_what_no_availability_sells_is_not_for_sale() -> None:
    closed = an_availability(catalogItemId=f"{ID}:A1", isPurchasable=False, terms=[a_term("P1M", "Monthly")])
    open_ = an_availability(catalogItemId=f"{ID}:A2")

    assert one(closed).is_purchasable is False
    assert one(closed).plans == (Plan(Term.MONTH, BillingCycle.MONTHLY),)
    assert one(closed, open_).is_purchasable is True
    assert {plan.term for plan in one(closed, open_).plans} == {Term.YEAR}


def test_a_sku_alone_is_an_offer_without_plans() -> None:
    offer = one(a_sku())

    assert (offer.id, offer.name, offer.maximum, offer.plans, offer.line) == (
        ID, "Desk Suite Premium", 300, (), CommerceLine.NEW_COMMERCE,
    )  # fmt: skip


def test_a_sku_beside_its_availabilities_tells_what_they_leave_out() -> None:
    bare = an_availability(sku=None)

    offer = one(a_sku(title="Desk Suite Plus", maximumQuantity=50, country="US"), bare)

    assert (offer.name, offer.maximum, len(offer.plans)) == ("Desk Suite Plus", 50, 2)


def test_offers_and_products_stand_side_by_side() -> None:
    catalog = read_catalog({"items": [an_offer_item(id="A"), an_availability(), an_offer_item(id="B")]})

    assert [each.offer.id for each in catalog.offers] == ["A", ID, "B"]
    assert [each.offer.line for each in catalog.offers].count(CommerceLine.LEGACY) == 2


def test_an_offer_of_new_commerce_that_is_also_there_in_parts_is_reported() -> None:
    catalog = read_catalog([an_offer_item(id=f"{ID}:A9", name="Whole"), an_availability()])

    assert [each.offer.name for each in catalog.offers] == ["Desk Suite Premium"]
    assert refusals(catalog) == [(0, Code.ID_REPEATED, {"id": ID, "later": 1})]


def test_of_repeated_availabilities_the_last_counts_and_the_earlier_is_reported() -> None:
    later = an_availability(terms=[a_term("P1M", "Monthly")])
    later["catalogItemId"] = str(later["catalogItemId"]).lower()

    catalog = read_catalog([an_availability(), later])

    assert [plan.term for plan in catalog.offers[0].offer.plans] == [Term.MONTH]
    assert refusals(catalog) == [(0, Code.ID_REPEATED, {"id": ID, "later": 1})]


def test_a_product_on_sale_in_several_countries_names_none() -> None:
    offer = one(an_availability(), an_availability(country="DE"))

    assert offer.country == ""


def test_plans_that_we_do_not_know_are_kept_and_chosen_by_nobody() -> None:
    offer = one(an_availability(terms=[a_term("P5Y", "Monthly"), a_term("P1Y", "Fortnightly"), a_term("P1Y", 2)]))

    assert offer.plans == (
        Plan(Term.YEAR, BillingCycle.ANNUAL),
        Plan(Term.YEAR, BillingCycle.UNKNOWN),
        Plan(Term.UNKNOWN, BillingCycle.MONTHLY),
    )
    assert offer.choices == (BillingChoice.YEAR_UPFRONT,)


@pytest.mark.parametrize(
    ("changes", "code", "facts"),
    [
        ({"catalogItemId": "P:S"}, Code.MEMBER_WRONG, {"member": "catalogItemId", "found": "P:S"}),
        ({"catalogItemId": "P::A"}, Code.MEMBER_WRONG, {"member": "catalogItemId", "found": "P::A"}),
        ({"catalogItemId": 7}, Code.MEMBER_WRONG, {"member": "catalogItemId", "found": "number"}),
        ({"segment": "moon"}, Code.MEMBER_WRONG, {"member": "segment", "found": "moon"}),
        ({"terms": None}, Code.MEMBER_MISSING, {"member": "terms"}),
        ({"terms": [7]}, Code.MEMBER_WRONG, {"member": "terms", "found": "number"}),
        ({"terms": [{"duration": "P1Y"}]}, Code.MEMBER_MISSING, {"member": "terms.billingCycle"}),
        ({"sku": None}, Code.MEMBER_MISSING, {"member": "sku"}),
        ({"sku": a_sku(minimumQuantity=None)}, Code.MEMBER_MISSING, {"member": "sku.minimumQuantity"}),
        ({"sku": a_sku(minimumQuantity=301)}, Code.MINIMUM_ABOVE_MAXIMUM, {"minimum": 301, "maximum": 300}),
        (
            {"sku": a_sku(dynamicAttributes={"isAddon": 1})},
            Code.MEMBER_WRONG,
            {"member": "sku.dynamicAttributes.isAddon", "found": "number"},
        ),
        (
            {"sku": a_sku(dynamicAttributes={"assetOwnershipLimit": "many"})},
            Code.MEMBER_WRONG,
            {"member": "sku.dynamicAttributes.assetOwnershipLimit", "found": "text"},
        ),
        (
            {"sku": a_sku(dynamicAttributes={"assetOwnershipLimit": 0, "assetOwnershipLimitType": "Lifetime"})},
            Code.MEMBER_OUT_OF_RANGE,
            {"member": "sku.dynamicAttributes.assetOwnershipLimit", "found": "0"},
        ),
        (
            {"product": {"productType": {"id": "AzureReservation"}}},
            Code.MEMBER_WRONG,
            {"member": "product.productType.id", "found": "AzureReservation"},
        ),
    ],
)
def test_a_wrong_member_refuses_its_item_alone(changes: dict[str, Any], code: Code, facts: dict[str, object]) -> None:
    catalog = read_catalog([an_availability(catalogItemId="GOOD:1:A"), an_availability(**changes)])

    assert [each.offer.id for each in catalog.offers] == ["GOOD:1"]
    assert refusals(catalog) == [(1, code, facts)]


def test_a_refused_item_is_named_as_far_as_can_be_read() -> None:
    catalog = read_catalog([an_availability(segment="moon"), a_sku(maximumQuantity=-1)])

    assert [(each.id, each.name) for each in catalog.refused] == [
        ("CFQ7TTC0TT01:0001:CFQ7TTC0TA01", "Desk Suite Premium"),
        ("0001", "Desk Suite Premium"),
    ]


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(
    st.dictionaries(st.sampled_from(sorted(an_availability())), anything),
    st.dictionaries(st.sampled_from(sorted(a_sku())), anything),
)
def test_whatever_members_hold_an_item_is_used_or_refused(changes: dict[str, object], sku: dict[str, object]) -> None:
    good = an_availability(catalogItemId="GOOD:1:A")

    catalog = read_catalog([good, an_availability(**{"sku": a_sku(**sku), **changes}), a_sku(**sku)])

    assert any(each.offer.id == "GOOD:1" for each in catalog.offers)
    assert all(0 <= each.offer.minimum <= each.offer.maximum and each.raw.encode() for each in catalog.offers)
    assert len({each.index for each in catalog.refused}) == len(catalog.refused)
