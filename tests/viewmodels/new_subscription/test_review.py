"""The last look: order by order, and what may surprise."""

from __future__ import annotations

from collections.abc import Iterable

from csp_desktop.domain.enums import BillingChoice, Status
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.overlay import Seen
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.services.orders import OrderCase
from csp_desktop.viewmodels.new_subscription.answers import AddOnPick, Answers, Pick
from csp_desktop.viewmodels.new_subscription.catalogue import build
from csp_desktop.viewmodels.new_subscription.review import order_count, review_of
from csp_desktop.viewmodels.new_subscription.state import Review
from tests.builders import a_customer, a_partner, a_subscription, an_offer
from tests.viewmodels.new_subscription.shop import AUDIO, E3, OFFERS, TODAY, TRIAL


def a_case(offers: Iterable[Offer] = OFFERS, held: Iterable[Subscription] = ()) -> OrderCase:
    """A customer in front of the catalogue."""
    customer = a_customer()
    return OrderCase(Seen(customer, customer), a_partner(), TODAY, tuple(offers), tuple(Seen(one, one) for one in held))


def reviewed(*picks: Pick, case: OrderCase | None = None) -> Review:
    """The review of some picks, billed monthly."""
    return review_of(build(case or a_case(), BillingChoice.MONTHLY), Answers(picks=picks))


def texts(review: Review) -> str:
    """All that may surprise, in one text."""
    return "\n".join(remark.text for remark in review.remarks)


def test_an_add_on_stands_below_its_base() -> None:
    review = reviewed(Pick(E3.id, "10", add_ons=(AddOnPick(AUDIO.id, "5"),)))

    assert [(line.name, line.licences, line.is_add_on) for line in review.orders[0].lines] == [
        ("Office 365 Enterprise E3", "10", False),
        ("Audio Conferencing", "5", True),
    ]


def test_a_friendly_name_stands_before_the_offers_own() -> None:
    line = reviewed(Pick(E3.id, "10", name="Head office")).orders[0].lines[0]

    assert (line.name, line.note) == ("Head office", "Office 365 Enterprise E3")


def test_the_term_that_all_lines_share_is_told() -> None:
    assert "renews by itself" in reviewed(Pick(E3.id, "10")).orders[0].reason


def test_tr_2_the_fixed_licences_of_a_trial_are_warned_about() -> None:
    assert "fixed at 25" in texts(reviewed(Pick(TRIAL.id, "25", is_trial=True)))


def test_q13_more_add_ons_than_base_licences_are_a_warning_not_a_refusal() -> None:
    review = reviewed(Pick(E3.id, "25", add_ons=(AddOnPick(AUDIO.id, "30"),)))

    assert "More licences (30) than the base subscription has (25)" in texts(review)
    assert not any(line.problem for order in review.orders for line in order.lines)


def test_av_20_a_suspended_twin_is_mentioned() -> None:
    twin = a_subscription(status=Status.SUSPENDED, suspended_on=TODAY, friendly_name="Old one")

    assert "Old one" in texts(reviewed(Pick(E3.id, "1"), case=a_case(held=(twin,))))


def test_oq_11_very_long_orders_are_warned_about() -> None:
    offers = [an_offer(id=f"offer-{number}", name=f"Offer {number}") for number in range(51)]

    review = reviewed(*(Pick(offer.id, "1") for offer in offers), case=a_case(offers))

    assert "51 lines" in texts(review)


def test_sc_8_or_17_days_are_said_to_be_utc_and_to_count_from_acceptance() -> None:
    assert "UTC days" in texts(reviewed(Pick(E3.id, "1")))


def test_an_unticked_pick_is_no_line() -> None:
    answers = Answers(picks=(Pick(E3.id, "1", is_ticked=False),))

    assert order_count(build(a_case(), BillingChoice.MONTHLY), answers) == 0
