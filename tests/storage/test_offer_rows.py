"""The catalogue page: found, filtered, sorted and counted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from csp_desktop.domain.enums import BillingCycle, LimitScope, Qualification, Segment, Term
from csp_desktop.domain.offers import Offer, Plan
from csp_desktop.services.ports.rows import OfferQuery, OfferRow
from csp_desktop.storage.database import Database
from csp_desktop.storage.lists import SqlLists
from csp_desktop.storage.work import begin_writing
from tests.builders import a_plan_offer, a_trial, a_usage_offer, an_add_on, an_offer

SCHOOL = an_offer(
    id="school",
    name="Office 365 A3 (Schüler)",
    category_id="Education",
    category="For schools",
    customer_qualifications=(Qualification.EDUCATION,),
    cycles=(BillingCycle.ANNUAL,),
    product_name="Classroom",
)
CHARITY = an_offer(
    id="charity", name="한국 Charity 100%", customer_qualifications=(Qualification.NONPROFIT,), maximum=300
)
STATE = an_offer(id="state", name="State", customer_qualifications=(Qualification.STATE_OWNED_ENTITY,), unit="Seats")
STRANGE = an_offer(id="strange", name="Strange", customer_qualifications=(Qualification.UNKNOWN,))
LIMITED = an_offer(
    id="limited", name="Limited_1", limit_scope=LimitScope.CONCURRENT, limit=5, minimum=10, description="Only\na few"
)
PRODUCT = a_plan_offer(
    id="P1:0001",
    name="Suite of products",
    maximum=300,
    cycles=(BillingCycle.MONTHLY, BillingCycle.TRIENNIAL),
    plans=(Plan(Term.MONTH, BillingCycle.MONTHLY), Plan(Term.THREE_YEARS, BillingCycle.TRIENNIAL)),
    segments=(Segment.COMMERCIAL,),
)
LESSON = a_plan_offer(
    id="P2:0001", name="Lesson", plans=(Plan(Term.YEAR, BillingCycle.ANNUAL),), segments=(Segment.EDUCATION,)
)
OFFERS = (an_offer(), a_trial(), an_add_on(), a_usage_offer(), SCHOOL, CHARITY, STATE, STRANGE, LIMITED)


@pytest.fixture
def lists(tmp_path: Path) -> Iterator[SqlLists]:
    database = Database(tmp_path / "house.sqlite")
    database.prepare()
    database.open_for_writing()
    database.open_for_reading()
    with begin_writing(database, lambda _changes: None) as work:
        work.offers.merge([(offer, "{}") for offer in OFFERS], lambda _done, _all: None, lambda: False)
    yield SqlLists(database)
    database.close_here()


def rows_of(lists: SqlLists, query: OfferQuery) -> list[OfferRow]:
    opened = lists.offers.open(query)
    rows = list(lists.offers.page(opened.token, 0))
    lists.offers.close_order(opened.token)
    assert len(rows) == opened.count
    return rows


def ids(*offers: Offer) -> set[str]:
    return {offer.id for offer in offers}


def test_a_line_says_everything_of_its_offer(lists: SqlLists) -> None:
    (row,) = rows_of(lists, OfferQuery(text="audio"))

    offer = an_add_on()
    assert row == OfferRow(
        key=row.key,
        id=offer.id,
        name=offer.name,
        category="",
        minimum=1,
        maximum=10_000_000,
        limit_scope="none",
        limit=0,
        cycles=("monthly", "annual"),
        unit="Add-On Licenses",
        is_add_on=True,
        is_trial=False,
        is_purchasable=True,
        segments=row.segments,
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("schuler", ids(SCHOOL)),
        ("SCHÜLER office", ids(SCHOOL)),
        ("classroom", ids(SCHOOL)),
        ("국", ids(CHARITY)),
        ("100%", ids(CHARITY)),
        ("d_1", ids(LIMITED)),
        ("few only", ids(LIMITED)),
        (a_usage_offer().id[20:].lower(), ids(a_usage_offer())),
        ("' OR 1 --", set()),
        ('"', set()),
    ],
)
def test_words_are_found_anywhere_in_name_id_product_and_description(
    lists: SqlLists, text: str, found: set[str]
) -> None:
    assert {row.id for row in rows_of(lists, OfferQuery(text=text))} == found


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (OfferQuery(category="add_on"), ids(an_add_on())),
        (OfferQuery(category="Trial"), ids(a_trial())),
        (OfferQuery(category="Education"), ids(SCHOOL)),
        (OfferQuery(is_limited=True), ids(a_trial(), LIMITED)),
        (OfferQuery(cycle="trial"), ids(a_trial())),
        (OfferQuery(cycle="usage"), ids(a_usage_offer())),
        (OfferQuery(cycle="annual"), ids(*OFFERS) - ids(a_trial(), a_usage_offer())),
        (OfferQuery(cycle="monthly"), ids(*OFFERS) - ids(a_trial(), a_usage_offer(), SCHOOL)),
        (OfferQuery(text="trial", is_limited=True), ids(a_trial())),
    ],
)
def test_filters_leave_what_they_name(lists: SqlLists, query: OfferQuery, found: set[str]) -> None:
    assert {row.id for row in rows_of(lists, query)} == found


def test_cu_9_a_segment_leaves_what_its_customers_may_buy(lists: SqlLists) -> None:
    for segment, barred in {
        Segment.EDUCATION: (CHARITY, STATE),
        Segment.NONPROFIT: (SCHOOL, STATE),
        Segment.GOVERNMENT: (SCHOOL, CHARITY, STATE),
        Segment.COMMERCIAL: (SCHOOL, CHARITY),
    }.items():
        found = {row.id for row in rows_of(lists, OfferQuery(segment=segment))}

        assert found >= ids(an_offer(), LIMITED)
        assert not found & ids(*barred)


@pytest.mark.parametrize("sort", ["name", "category", "minimum", "maximum", "limit", "unit"])
def test_every_column_sorts_both_ways(lists: SqlLists, sort: str) -> None:
    rows = rows_of(lists, OfferQuery(sort=sort))
    back = rows_of(lists, OfferQuery(sort=sort, is_descending=True))

    values = [getattr(row, sort) for row in rows]
    values_back = [getattr(row, sort) for row in back]
    if sort != "name":
        assert values == sorted(values)
    assert values_back == values[::-1]
    assert {row.id for row in rows} == {row.id for row in back} == ids(*OFFERS)


def test_chips_count_what_their_lists_hold(lists: SqlLists) -> None:
    for text in ("", "office", "nothing"):
        counts = lists.offer_counts(OfferQuery(text=text, category="Trial", is_limited=True))

        for chip, number in counts.items():
            query = {"all": OfferQuery(text=text), "limited": OfferQuery(text=text, is_limited=True)}.get(
                chip, OfferQuery(text=text, category=chip)
            )
            assert number == len(rows_of(lists, query)), chip
        assert counts["all"] == len(rows_of(lists, OfferQuery(text=text)))


@pytest.fixture
def both(lists: SqlLists, tmp_path: Path) -> SqlLists:
    """The same with products of new commerce."""
    database = Database(tmp_path / "house.sqlite")
    with begin_writing(database, lambda _changes: None) as work:
        work.offers.merge([(offer, "{}") for offer in (PRODUCT, LESSON)], lambda _done, _all: None, lambda: False)
    database.close_here()
    return lists


def test_bi_20_a_line_of_new_commerce_says_its_plans(both: SqlLists) -> None:
    (row,) = rows_of(both, OfferQuery(text="products"))

    assert (row.cycles, row.segments, row.is_new_commerce) == (
        ("p1m_monthly", "p3y_triennial"), (Segment.COMMERCIAL,), True,
    )  # fmt: skip


@pytest.mark.parametrize(("cycle", "found"), [("p1m", {"P1:0001"}), ("p1y", {"P2:0001"}), ("p3y", {"P1:0001"})])
def test_bi_20_a_term_narrows_to_what_is_sold_with_it(both: SqlLists, cycle: str, found: set[str]) -> None:
    assert {row.id for row in rows_of(both, OfferQuery(cycle=cycle))} == found


@pytest.mark.parametrize(
    ("segment", "found"),
    [
        (Segment.COMMERCIAL, {"P1:0001"}),
        (Segment.EDUCATION, {"P2:0001"}),
        (Segment.NONPROFIT, set[str]()),
    ],
)
def test_cu_1_a_product_is_found_for_its_customer_types_alone(
    both: SqlLists, segment: Segment, found: set[str]
) -> None:
    ids_found = {row.id for row in rows_of(both, OfferQuery(segment=segment))}

    assert ids_found & {"P1:0001", "P2:0001"} == found
