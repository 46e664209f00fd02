"""A catalogue, offer by offer."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import BillingCycle, BillingType, CommerceLine, LimitScope, Qualification
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.remote.catalog import read_catalog, read_offer
from tests.remote.wire import an_offer_item


def a_collection(*items: object) -> dict[str, object]:
    return {"totalCount": len(items), "items": list(items), "attributes": {"objectType": "Collection"}}


def without(item: Mapping[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in item.items() if key != name}


def test_a_collection_gives_its_offers() -> None:
    catalog = read_catalog(a_collection(an_offer_item(id="A"), an_offer_item(id="B")))

    assert [read.offer.id for read in catalog.offers] == ["A", "B"]
    assert (catalog.refused, catalog.country, catalog.total) == ((), "US", 2)


def test_a_bare_list_is_as_good() -> None:
    catalog = read_catalog([an_offer_item()])

    assert len(catalog.offers) == 1


def test_member_names_are_matched_without_case() -> None:
    pascal = {name[0].upper() + name[1:]: value for name, value in an_offer_item(id="A").items()}

    catalog = read_catalog({"Items": [pascal]})

    assert catalog.offers[0].offer == read_offer(an_offer_item(id="A"))


def test_every_member_finds_its_place_as_av_21_names_its_category() -> None:
    item = an_offer_item(
        id="0A1B",
        name="Desk Suite",
        category={"id": "Trial_Key", "name": "Trial", "rank": 40},
        limitUnitOfMeasure="Lifetime",
        limit=2,
        isTrial=True,
        supportedBillingCycles=["none"],
        conversionTargetOffers=["PAID"],
        reselleeQualifications=["Nonprofit"],
        resellerQualifications=["Charity"],
        billing="usage",
        product={"id": "P", "name": "Suite"},
    )

    offer = read_offer(item)

    assert (offer.id, offer.name, offer.category_id, offer.category, offer.category_rank) == (
        "0A1B", "Desk Suite", "Trial_Key", "Trial", 40,
    )  # fmt: skip
    assert (offer.limit_scope, offer.limit, offer.is_trial) == (LimitScope.LIFETIME, 2, True)
    assert (offer.cycles, offer.billing) == ((BillingCycle.NONE,), BillingType.USAGE)
    assert (offer.conversion_targets, offer.partner_qualifications) == (("PAID",), ("Charity",))
    assert (offer.customer_qualifications, offer.qualification_texts) == ((Qualification.NONPROFIT,), ("Nonprofit",))
    assert (offer.product_id, offer.product_name, offer.line) == ("P", "Suite", CommerceLine.LEGACY)


def test_unknown_values_are_kept_and_refuse_nothing() -> None:
    offer = read_offer(
        an_offer_item(
            billing="barter",
            limitUnitOfMeasure="Weekly",
            supportedBillingCycles=["monthly", "fortnightly"],
            reselleeQualifications=["Museums"],
        )
    )

    assert (offer.billing, offer.limit_scope) == (BillingType.UNKNOWN, LimitScope.UNKNOWN)
    assert offer.cycles == (BillingCycle.MONTHLY, BillingCycle.UNKNOWN)
    assert (offer.customer_qualifications, offer.qualification_texts) == ((Qualification.UNKNOWN,), ("Museums",))


def test_a_blank_choice_is_a_missing_one() -> None:
    offer = read_offer(an_offer_item(billing=" ", limitUnitOfMeasure=""))

    assert (offer.billing, offer.limit_scope) == (BillingType.LICENSE, LimitScope.NONE)


def test_billing_cycles_may_be_the_sdk_s_numbers() -> None:
    offer = read_offer(an_offer_item(supportedBillingCycles=[1, 2, 3, 4, 5, 6, 99]))

    assert offer.cycles == (
        BillingCycle.MONTHLY, BillingCycle.ANNUAL, BillingCycle.NONE, BillingCycle.ONE_TIME, BillingCycle.TRIENNIAL,
        BillingCycle.BIENNIAL, BillingCycle.UNKNOWN,
    )  # fmt: skip


def test_an_id_of_three_parts_is_new_commerce() -> None:
    assert read_offer(an_offer_item(id="CFQ7:0001:CFQ7")).line is CommerceLine.NEW_COMMERCE


def test_raw_keeps_what_we_do_not_know() -> None:
    item = an_offer_item(newMember={"deep": [1, 2.5, None, "서울"]})

    raw = read_catalog([item]).offers[0].raw

    assert json.loads(raw) == item
    assert "서울" in raw
    assert "\n" not in raw
    assert ": " not in raw


def test_raw_can_be_stored_whatever_stands_in_unknown_members() -> None:
    item = an_offer_item(newMember="\ud83d")

    raw = read_catalog([item]).offers[0].raw

    assert raw.encode()
    assert json.loads(raw) == item


NEEDED = ["id", "name", "minimumQuantity", "maximumQuantity", "supportedBillingCycles"]


@pytest.mark.parametrize("name", NEEDED)
@pytest.mark.parametrize("is_null", [False, True], ids=["missing", "null"])
def test_an_offer_without_what_it_needs_is_refused(name: str, is_null: bool) -> None:
    good = an_offer_item(id="GOOD")
    bad = an_offer_item(**{name: None}) if is_null else without(an_offer_item(), name)

    catalog = read_catalog([good, bad])

    assert [read.offer.id for read in catalog.offers] == ["GOOD"]
    assert [(refused.index, refused.code, refused.facts) for refused in catalog.refused] == [
        (1, Code.MEMBER_MISSING, {"member": name})
    ]


@pytest.mark.parametrize(
    ("changes", "code", "facts"),
    [
        ({"id": "  "}, Code.MEMBER_MISSING, {"member": "id"}),
        ({"id": 7}, Code.MEMBER_WRONG, {"member": "id", "found": "number"}),
        ({"name": ["x"]}, Code.MEMBER_WRONG, {"member": "name", "found": "list"}),
        ({"name": "half \ud83d"}, Code.MEMBER_WRONG, {"member": "name", "found": "text"}),
        ({"name": "zero \0"}, Code.MEMBER_WRONG, {"member": "name", "found": "text"}),
        ({"name": "n" * 1_001}, Code.MEMBER_OUT_OF_RANGE, {"member": "name", "found": "n" * 40}),
        ({"minimumQuantity": "1"}, Code.MEMBER_WRONG, {"member": "minimumQuantity", "found": "text"}),
        ({"minimumQuantity": True}, Code.MEMBER_WRONG, {"member": "minimumQuantity", "found": "flag"}),
        ({"minimumQuantity": 1.5}, Code.MEMBER_WRONG, {"member": "minimumQuantity", "found": "number"}),
        ({"minimumQuantity": -1}, Code.MEMBER_OUT_OF_RANGE, {"member": "minimumQuantity", "found": "-1"}),
        ({"maximumQuantity": 2**31}, Code.MEMBER_OUT_OF_RANGE, {"member": "maximumQuantity", "found": "2147483648"}),
        (
            {"minimumQuantity": 9, "maximumQuantity": 3},
            Code.MINIMUM_ABOVE_MAXIMUM,
            {"minimum": 9, "maximum": 3},
        ),
        ({"limit": -1}, Code.MEMBER_OUT_OF_RANGE, {"member": "limit", "found": "-1"}),
        ({"limitUnitOfMeasure": "Concurrent", "limit": 0}, Code.MEMBER_OUT_OF_RANGE, {"member": "limit", "found": "0"}),
        ({"limitUnitOfMeasure": "Concurrent", "limit": None}, Code.MEMBER_MISSING, {"member": "limit"}),
        ({"isTrial": "true"}, Code.MEMBER_WRONG, {"member": "isTrial", "found": "text"}),
        ({"category": "Trial"}, Code.MEMBER_WRONG, {"member": "category", "found": "text"}),
        ({"category": {"name": 1}}, Code.MEMBER_WRONG, {"member": "category.name", "found": "number"}),
        ({"prerequisiteOffers": "A"}, Code.MEMBER_WRONG, {"member": "prerequisiteOffers", "found": "text"}),
        ({"prerequisiteOffers": [None]}, Code.MEMBER_WRONG, {"member": "prerequisiteOffers", "found": "null"}),
        ({"supportedBillingCycles": [{}]}, Code.MEMBER_WRONG, {"member": "supportedBillingCycles", "found": "object"}),
    ],
)
def test_a_wrong_member_refuses_its_offer_alone(
    changes: dict[str, object], code: Code, facts: dict[str, object]
) -> None:
    catalog = read_catalog([an_offer_item(id="GOOD"), an_offer_item(**changes)])

    assert [read.offer.id for read in catalog.offers] == ["GOOD"]
    assert [(refused.code, refused.facts) for refused in catalog.refused] == [(code, facts)]
    assert catalog.total == 2


def test_a_refused_offer_is_named_as_far_as_can_be_read() -> None:
    catalog = read_catalog([an_offer_item(id="A", name="Suite", limit=-1), an_offer_item(id=7, name="Other"), "text"])

    assert [(refused.index, refused.id, refused.name) for refused in catalog.refused] == [
        (0, "A", "Suite"),
        (1, "", "Other"),
        (2, "", ""),
    ]
    assert catalog.refused[2].code is Code.ITEM_NOT_AN_OBJECT


def test_of_repeated_ids_the_last_offer_counts_and_the_earlier_is_reported() -> None:
    catalog = read_catalog(
        [an_offer_item(id="ab", name="Old"), an_offer_item(id="C"), an_offer_item(id="AB", name="New")]
    )

    assert [read.offer.name for read in catalog.offers] == ["Desk Suite", "New"]
    assert [(refused.index, refused.id, refused.code, refused.facts) for refused in catalog.refused] == [
        (0, "ab", Code.ID_REPEATED, {"id": "ab", "later": 2})
    ]


def test_a_broken_repetition_does_not_replace_a_sound_offer() -> None:
    catalog = read_catalog([an_offer_item(id="A", name="Sound"), an_offer_item(id="A", limit=-1)])

    assert [read.offer.name for read in catalog.offers] == ["Sound"]
    assert [refused.code for refused in catalog.refused] == [Code.MEMBER_OUT_OF_RANGE]


@pytest.mark.parametrize(
    ("countries", "country"), [(("US", "us"), "US"), (("US", "DE"), ""), (("", ""), "")], ids=["one", "two", "none"]
)
def test_the_country_is_told_only_where_all_agree(countries: tuple[str, str], country: str) -> None:
    catalog = read_catalog([an_offer_item(id=str(n), country=code) for n, code in enumerate(countries)])

    assert catalog.country == country


@pytest.mark.parametrize(
    ("document", "found"),
    [
        (None, "null"),
        (True, "flag"),
        (3, "number"),
        ("text", "text"),
        ({}, "object"),
        ({"items": {}}, "object"),
        ({"error": "denied"}, "object"),
        ([], "nothing"),
        ({"totalCount": 0, "items": []}, "nothing"),
        ([1, 2], "number"),
        ([{"id": "A", "name": "B"}], "object"),
        ([{"id": "A", "attributes": {"objectType": "Customer"}}], "Customer"),
        ([{"attributes": 3}], "object"),
    ],
)
def test_what_is_no_catalogue_is_refused_with_what_it_is(document: object, found: str) -> None:
    with pytest.raises(ExpectedError) as caught:
        read_catalog(document)

    assert caught.value.code is Code.FILE_NOT_A_CATALOG
    assert caught.value.facts == {"found": found}


def test_an_item_nested_beyond_writing_is_refused() -> None:
    deep: list[object] = []
    for _ in range(200_000):
        deep = [deep]

    catalog = read_catalog([an_offer_item(id="GOOD"), an_offer_item(id="DEEP", newMember=deep)])

    assert [read.offer.id for read in catalog.offers] == ["GOOD"]
    assert [(refused.code, refused.facts) for refused in catalog.refused] == [
        (Code.MEMBER_WRONG, {"member": "newMember", "found": "nested"})
    ]


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(sorted(an_offer_item())), anything))
def test_whatever_members_hold_an_item_is_used_or_refused(changes: dict[str, object]) -> None:
    catalog = read_catalog([an_offer_item(id="GOOD"), an_offer_item(**changes)])

    assert len(catalog.offers) + len(catalog.refused) == catalog.total
    assert all(0 <= read.offer.minimum <= read.offer.maximum and read.raw.encode() for read in catalog.offers)
