from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import BillingCycle
from csp_desktop.domain.order_splitting import lines_verdict, split, split_by_cycle
from csp_desktop.domain.orders import OrderLine
from tests.builders import OFFER_ID, TRIAL_ID, USAGE_ID, a_trial, a_usage_offer, an_offer, an_order_line

OTHER_TRIAL = "0F0E0000-0000-4000-8000-00000000E51A"
CATALOG = {
    offer.id.casefold(): offer
    for offer in (an_offer(), a_trial(), a_trial(id=OTHER_TRIAL, sales_group="Default"), a_usage_offer())
}


def a_line(offer_id: str = OFFER_ID, *, is_trial: bool = False, parent_id: str = "", number: int = 0) -> OrderLine:
    return an_order_line(offer_id=offer_id, is_trial=is_trial, parent_id=parent_id, number=number)


def test_t_22_two_trials_and_a_paid_offer_make_three_orders() -> None:
    lines = (a_line(TRIAL_ID, is_trial=True), a_line(), a_line(OTHER_TRIAL, is_trial=True))

    orders = split(lines, CATALOG)

    assert [[line.offer_id for line in order] for order in orders] == [[TRIAL_ID], [OFFER_ID], [OTHER_TRIAL]]


def test_t_23_annual_and_monthly_lines_make_two_orders() -> None:
    lines = ((a_line(), BillingCycle.ANNUAL), (a_line(), BillingCycle.MONTHLY), (a_line(), BillingCycle.ANNUAL))

    orders = split_by_cycle(lines, CATALOG)

    assert [(order.cycle, len(order.lines)) for order in orders] == [
        (BillingCycle.ANNUAL, 2),
        (BillingCycle.MONTHLY, 1),
    ]


def test_or_5_each_sales_group_has_its_order() -> None:
    orders = split((a_line(), a_line(USAGE_ID), a_line()), CATALOG)

    assert [[line.offer_id for line in order] for order in orders] == [[OFFER_ID, OFFER_ID], [USAGE_ID]]


def test_or_10_add_ons_never_share_an_order_with_others() -> None:
    orders = split((a_line(), a_line(parent_id="base-1"), a_line(parent_id="base-2")), CATALOG)

    assert len(orders) == 3


def test_an_offer_that_the_catalogue_lacks_travels_with_the_ordinary_ones() -> None:
    assert len(split((a_line(), a_line("nowhere")), CATALOG)) == 1


def test_nothing_chosen_makes_no_order() -> None:
    assert split((), CATALOG) == ()
    assert lines_verdict(()).code is Code.NOTHING_CHOSEN


def test_oq_11_many_lines_are_hinted_at_from_51_on() -> None:
    fifty = tuple(a_line() for _ in range(50))

    assert lines_verdict(fifty).hints == ()
    assert (lines_verdict((*fifty, a_line())).code, lines_verdict((*fifty, a_line())).hints) == (
        Code.ALLOWED,
        (Code.MANY_LINES,),
    )


ordinary = st.builds(
    a_line, st.sampled_from([OFFER_ID, OFFER_ID.lower(), USAGE_ID, "nowhere"]), parent_id=st.sampled_from(["", "base"])
)
trials = st.builds(a_line, st.sampled_from([TRIAL_ID, TRIAL_ID.lower(), OTHER_TRIAL]), is_trial=st.just(True))
chosen = st.lists(st.tuples(ordinary | trials, st.sampled_from(BillingCycle)))


@given(lines=chosen)
def test_or_3_to_5_no_line_is_lost_and_every_order_is_numbered_from_0(
    lines: list[tuple[OrderLine, BillingCycle]],
) -> None:
    lines = [(replace(line, subscription_id=str(place)), cycle) for place, (line, cycle) in enumerate(lines)]

    orders = split_by_cycle(lines, CATALOG)

    cycles = {line.subscription_id: cycle for line, cycle in lines}
    travelled = [line.subscription_id for order in orders for line in order.lines]
    assert sorted(travelled) == sorted(cycles)
    for order in orders:
        assert [line.number for line in order.lines] == list(range(len(order.lines)))
        assert {cycles[line.subscription_id] for line in order.lines} == {order.cycle}
        assert len({line.offer_id.casefold() if line.is_trial else "" for line in order.lines}) == 1
