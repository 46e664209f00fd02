"""The catalogue that was recorded from Partner Center, and what may become of its text."""

from __future__ import annotations

import json
import os
from collections import Counter
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from csp_desktop.domain.enums import BillingCycle, BillingType, CommerceLine, LimitScope, Qualification
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.files.json_file import parse_json, read_json
from csp_desktop.remote.catalog import CatalogFile, read_catalog
from tests.remote.wire import an_offer_item


@pytest.fixture(scope="module")
def document() -> object:
    name = os.environ.get("CSP_RECORDED_CATALOG")
    if not name:
        pytest.skip("CSP_RECORDED_CATALOG names no recorded catalogue")
    return read_json(Path(name))


@pytest.fixture(scope="module")
def catalog(document: object) -> CatalogFile:
    return read_catalog(document)


def test_every_recorded_offer_is_read(catalog: CatalogFile) -> None:
    assert (len(catalog.offers), catalog.refused, catalog.total, catalog.country) == (274, (), 274, "US")


def test_recorded_kinds_are_counted_as_documented(catalog: CatalogFile) -> None:
    offers = [read.offer for read in catalog.offers]

    assert sum(offer.is_add_on for offer in offers) == 75
    assert sum(offer.is_add_on and offer.has_add_ons for offer in offers) == 13
    assert sum(offer.is_trial for offer in offers) == 17
    assert sum(Qualification.NONPROFIT in offer.customer_qualifications for offer in offers) == 87
    assert sum(offer.billing is BillingType.USAGE for offer in offers) == 1
    assert {offer.line for offer in offers} == {CommerceLine.LEGACY}


def test_av_2_recorded_limits(catalog: CatalogFile) -> None:
    scopes = Counter(read.offer.limit_scope for read in catalog.offers)

    assert scopes == {LimitScope.NONE: 242, LimitScope.CONCURRENT: 15, LimitScope.LIFETIME: 17}


def test_bi_3_recorded_billing_cycles(catalog: CatalogFile) -> None:
    cycles = Counter(frozenset(read.offer.cycles) for read in catalog.offers)

    assert cycles == {
        frozenset({BillingCycle.ANNUAL, BillingCycle.MONTHLY}): 256,
        frozenset({BillingCycle.NONE}): 17,
        frozenset({BillingCycle.MONTHLY}): 1,
    }


def test_av_8_recorded_prerequisites_name_many_offers_that_are_not_listed(catalog: CatalogFile) -> None:
    listed = {read.offer.id.casefold() for read in catalog.offers}
    named = [one for read in catalog.offers for one in read.offer.prerequisites]

    absent = [one for one in named if one.casefold() not in listed]

    assert (len(named), len(absent)) == (4562, 3424)


def test_trials_alone_name_what_they_convert_to(catalog: CatalogFile) -> None:
    assert all(bool(read.offer.conversion_targets) == read.offer.is_trial for read in catalog.offers)


def test_raw_text_gives_back_every_recorded_item(document: object, catalog: CatalogFile) -> None:
    assert isinstance(document, dict)

    items = [json.loads(read.raw) for read in catalog.offers]

    assert items == document["items"]


SOUND = json.dumps({"totalCount": 2, "items": [an_offer_item(id="A"), an_offer_item(id="B", name="서울")]})

PIECES = st.text(max_size=4) | st.sampled_from(
    [
        "null", "true", "-1", "1e999", "NaN", "[]", "{}", '"', "\\", "\\ud800", "\\u0000", ",", ":", "[[[[", "}}",
        "9" * 200, "0.5", '"items":', '"id":', '{"id":"A"},',
    ]
)  # fmt: skip


@settings(max_examples=300)
@given(st.lists(st.tuples(st.integers(0, len(SOUND)), st.integers(0, 40), PIECES), min_size=1, max_size=4))
def test_a_changed_catalogue_is_read_or_refused_but_never_a_bug(changes: list[tuple[int, int, str]]) -> None:
    text = SOUND
    for place, removed, piece in changes:
        text = text[:place] + piece + text[place + removed :]

    with suppress(ExpectedError):
        catalog = read_catalog(parse_json(text, "offers.json"))

        assert len(catalog.offers) + len(catalog.refused) == catalog.total
        for read in catalog.offers:
            assert json.loads(read.raw)
            assert read.offer.name.encode()
