"""The catalogue of the sample data: which rules it can show, and that it has the shape of a recorded one."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from csp_desktop.domain.enums import BillingChoice, CommerceLine, LimitScope, Segment
from csp_desktop.domain.offers import Offer
from csp_desktop.files.json_file import read_json
from csp_desktop.remote.catalog import read_catalog
from csp_desktop.system.resources import resource

CATALOG = resource("demo", "offers.json")


@pytest.fixture(scope="module")
def both() -> dict[str, Offer]:
    return {found.offer.id: found.offer for found in read_catalog(read_json(CATALOG)).offers}


@pytest.fixture(scope="module")
def offers(both: dict[str, Offer]) -> dict[str, Offer]:
    return {key: offer for key, offer in both.items() if offer.line is CommerceLine.LEGACY}


@pytest.fixture(scope="module")
def products(both: dict[str, Offer]) -> dict[str, Offer]:
    return {key: offer for key, offer in both.items() if offer.line is CommerceLine.NEW_COMMERCE}


def test_av_8_add_ons_nest_cross_segments_and_may_name_an_offer_that_is_missing(offers: dict[str, Offer]) -> None:
    add_ons = [offer for offer in offers.values() if offer.is_add_on]
    named = {needed for add_on in add_ons for needed in add_on.prerequisites}

    assert len(add_ons) == 21
    assert all(add_on.prerequisites and not add_on.category for add_on in add_ons)
    assert any(add_on.has_add_ons for add_on in add_ons)
    assert {offer.id for offer in offers.values() if offer.has_add_ons} == named & offers.keys()
    assert len(named - offers.keys()) == 1
    assert any(
        offers[needed].customer_qualifications and not add_on.customer_qualifications
        for add_on in add_ons
        for needed in add_on.prerequisites
        if needed in offers
    )


def test_av_7_and_tr_3_limits_of_offers_are_as_various_as_recorded_ones(offers: dict[str, Offer]) -> None:
    found = offers.values()

    assert {1, 2, 5, 20, 25} <= {offer.minimum for offer in found}
    assert {1, 25, 50, 250, 300, 10_000_000} <= {offer.maximum for offer in found}
    limits = {(offer.limit_scope.value, offer.limit) for offer in found if offer.is_limited}
    assert limits == {("concurrent", 1), ("concurrent", 2), ("lifetime", 1), ("lifetime", 2)}
    assert {(offer.term, offer.term_unit) for offer in found if offer.is_trial} == {(1, "Month"), (45, "Day")}
    assert all(offer.sales_group == f"Trial-{offer.id}" for offer in found if offer.is_trial)
    assert {offer.unit for offer in found} == {"Licenses", "Add-On Licenses", "Instances", "Gigabytes", "Usage-based"}
    assert {"Enterprise", "Small business", "Nonprofit", "Trial", "Education", "Government"} <= {
        offer.category for offer in found
    }
    assert any(offer.upgrade_targets for offer in found)
    assert any(offer.partner_qualifications for offer in found)


def test_the_catalogue_is_a_file_that_anybody_can_import() -> None:
    read = read_catalog(read_json(CATALOG))

    assert (read.refused, read.country, read.total, len(read.offers)) == ((), "US", 119, 118)


def test_bi_20_not_every_product_has_every_term_and_plan(products: dict[str, Offer]) -> None:
    plans = {choice for offer in products.values() for choice in offer.choices}

    assert plans == {choice for choice in BillingChoice if choice.line is not CommerceLine.LEGACY}
    assert len({offer.plans for offer in products.values()}) >= 5


def test_products_of_new_commerce_are_of_every_kind(products: dict[str, Offer]) -> None:
    found = products.values()

    assert len(found) == 31
    assert {offer.segments for offer in found} == {(segment,) for segment in Segment}
    assert {1, 300, 10_000_000, 25, 3} >= {offer.maximum for offer in found} > {300, 10_000_000}
    assert sum(offer.is_trial for offer in found) == 3
    assert sum(not offer.is_purchasable for offer in found) == 1
    assert {(offer.limit_scope, offer.limit) for offer in found if offer.is_limited} == {
        (LimitScope.LIFETIME, 1),
        (LimitScope.CONCURRENT, 1),
    }


def test_av_18_and_tr_12_products_name_bases_targets_and_conversions_that_are_there(products: dict[str, Offer]) -> None:
    add_ons = [offer for offer in products.values() if offer.is_add_on]
    trials = [offer for offer in products.values() if offer.is_trial]
    named = {
        *(base for offer in add_ons for base in offer.prerequisites),
        *(target for offer in products.values() for target in offer.upgrade_targets),
        *(target for trial in trials for target in trial.conversion_targets),
    }

    assert named <= products.keys()
    assert all(offer.prerequisites for offer in add_ons)
    assert any(offer.has_add_ons for offer in add_ons)
    assert all(len(trial.conversion_targets) == 1 for trial in trials)


def _recorded() -> list[dict[str, object]]:
    path = os.environ.get("CSP_RECORDED_CATALOG")
    if not path:
        pytest.skip("CSP_RECORDED_CATALOG names no recorded catalogue")
    items: list[dict[str, object]] = json.loads(Path(path).read_text(encoding="utf-8-sig"))["items"]
    return items


def _ours() -> list[dict[str, object]]:
    items: list[dict[str, object]] = json.loads(CATALOG.read_text(encoding="utf-8"))["items"]
    return [item for item in items if item["attributes"] == {"objectType": "Offer"}]


def _members(value: object, path: str = "") -> Iterator[str]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _members(inner, f"{path}.{name}")
    elif isinstance(value, list):
        for inner in value:
            yield from _members(inner, f"{path}[]")
    yield f"{path}: {type(value).__name__}"


def test_the_catalogue_has_the_shape_of_the_recorded_one() -> None:
    recorded = [set(_members(item)) for item in _recorded()]
    ours = [set(_members(item)) for item in _ours()]

    always = set.intersection(*recorded)
    assert all(always <= item for item in ours)
    # The recorded list has no attestation and nothing of the partner's qualifications.
    assert set.union(*ours) ^ set.union(*recorded) == {
        ".attestationProperties: dict",
        ".attestationProperties.attestationType: str",
        ".attestationProperties.enforceAttestation: bool",
        ".resellerQualifications[]: str",
    }


def test_no_text_or_id_is_taken_from_the_recorded_catalogue() -> None:
    recorded, ours = _recorded(), _ours()

    for member in ("id", "description", "uri"):
        assert not {item[member] for item in ours} & {item[member] for item in recorded}
