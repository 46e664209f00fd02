from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import Status
from csp_desktop.domain.seats import SeatPool, pool_of, pool_refusal, seats_left
from csp_desktop.domain.verdicts import RemedyKind
from tests.builders import PLAN_OFFER_ID, a_plan_offer, a_plan_subscription, an_offer


def test_av_16_all_subscriptions_of_the_product_count_and_those_of_other_partners() -> None:
    held = (
        a_plan_subscription(quantity=100),
        a_plan_subscription(id="second", quantity=50, status=Status.SUSPENDED, offer_id=PLAN_OFFER_ID.lower()),
        a_plan_subscription(id="gone", quantity=70, status=Status.DELETED),
        a_plan_subscription(id="other", quantity=70, offer_id="CFQ7TTC0EX01:0002"),
    )

    pool = pool_of(a_plan_offer(), held, 60, ordered=10)

    assert pool == SeatPool(maximum=300, held=160, elsewhere=60)
    assert pool.left == 80
    assert pool.unknowns == ()


def test_av_16_what_other_partners_sold_is_named_where_nobody_knows_it() -> None:
    pool = pool_of(a_plan_offer(), ())

    assert pool is not None
    assert (pool.left, pool.unknowns) == (300, ("other_partners",))


def test_av_5_without_a_maximum_it_does_not_matter_what_others_sold() -> None:
    pool = pool_of(a_plan_offer(maximum=10_000_000), ())

    assert pool is not None
    assert pool.unknowns == ()


def test_av_7_a_legacy_maximum_is_of_one_subscription() -> None:
    assert pool_of(an_offer(), ()) is None
    assert seats_left(an_offer(maximum=300), (a_plan_subscription(),)) == 300


@pytest.mark.parametrize(("wanted", "is_refused"), [(50, False), (51, True)], ids=["A20 the last", "A20 one more"])
def test_a20_the_refusal_names_the_licences_left(wanted: int, is_refused: bool) -> None:
    pool = SeatPool(maximum=300, held=200, elsewhere=50)

    refusal = pool_refusal(a_plan_offer(), pool, wanted, (a_plan_subscription(),))

    assert (refusal is not None) is is_refused
    if refusal is not None:
        assert (refusal.code, refusal.rule, refusal.facts["left"]) == (Code.SEAT_POOL_FULL, "AV-16", 50)
        assert [(way.kind, way.subject) for way in refusal.remedies] == [
            (RemedyKind.SET_QUANTITY, "50"),
            (RemedyKind.OPEN_SUBSCRIPTION, "subscription-1"),
        ]


def test_av_16_where_too_few_are_left_no_number_is_offered() -> None:
    refusal = pool_refusal(a_plan_offer(minimum=10), SeatPool(300, 295, 0), 10)

    assert refusal is not None
    assert [way.kind for way in refusal.remedies] == [RemedyKind.CHOOSE_OTHER_OFFER]


@given(st.integers(0, 400), st.integers(0, 400), st.integers(0, 400))
def test_av_16_more_sold_elsewhere_never_leaves_more(held: int, elsewhere: int, more: int) -> None:
    few, many = SeatPool(300, held, elsewhere), SeatPool(300, held, elsewhere + more)

    assert 0 <= many.left <= few.left <= 300
