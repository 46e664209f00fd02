"""What holds until when: bars reckoned from the UTC day of today."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from csp_desktop.domain.enums import BillingChoice, Cloud
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.overlay import Seen
from csp_desktop.services.orders import OrderCase
from csp_desktop.viewmodels.new_subscription.answers import Answers
from csp_desktop.viewmodels.new_subscription.catalogue import Catalogue, build
from csp_desktop.viewmodels.new_subscription.holds import holds_of
from tests.builders import a_customer, a_partner, a_trial, a_usage_offer, an_offer


def on(
    day: date, *offers: Offer, choice: BillingChoice = BillingChoice.MONTHLY, cloud: Cloud = Cloud.GLOBAL
) -> Catalogue:
    """A catalogue judged on a day."""
    customer = a_customer()
    return build(OrderCase(Seen(customer, customer), a_partner(cloud=cloud), day, offers, ()), choice)


def ends(catalogue: Catalogue, paid: tuple[Offer, ...] = (), trials: tuple[Offer, ...] = ()) -> dict[str, list[date]]:
    """The last days by label."""
    found: dict[str, list[date]] = {}
    for hold in holds_of(catalogue, Answers(catalogue.choice), paid, trials):
        found.setdefault(hold.label, []).append(hold.ends_on)
    return found


def test_bi_8_ca_3_tr_2_price_credit_and_trial_count_from_today() -> None:
    offer, trial = an_offer(), a_trial()

    found = ends(on(date(2026, 5, 4), offer, trial), (offer,), (trial,))

    assert found == {
        "Price stays fixed": [date(2027, 5, 3)],
        "Full credit": [date(2026, 6, 2)],
        "Trial": [date(2026, 6, 3)],
    }


def test_bi_13_bought_on_the_30th_nothing_is_charged_before_the_1st() -> None:
    offer = an_offer()

    found = ends(on(date(2026, 5, 30), offer), (offer,))

    assert found["Nothing charged"] == [date(2026, 5, 31)]
    assert found["Price stays fixed"] == [date(2027, 5, 31)]


def test_bi_11_annual_billing_has_no_free_period() -> None:
    offer = an_offer()

    found = ends(on(date(2026, 5, 30), offer, choice=BillingChoice.ANNUAL), (offer,))

    assert "Nothing charged" not in found


def test_offers_of_other_terms_have_bars_of_their_own() -> None:
    short, long = an_offer(), replace(an_offer(id="long", name="Long"), term=3)

    found = ends(on(date(2026, 5, 4), short, long), (short, long))

    assert found["Price stays fixed"] == [date(2027, 5, 3), date(2029, 5, 3)]


def test_usage_has_no_fixed_price_and_no_credit() -> None:
    azure = a_usage_offer()

    assert ends(on(date(2026, 5, 4), azure, choice=BillingChoice.USAGE), (azure,)) == {}


def test_ca_6_21vianet_gets_no_bar_for_credit() -> None:
    offer = an_offer()

    found = ends(on(date(2026, 5, 4), offer, cloud=Cloud.CHINA), (offer,))

    assert "Full credit" not in found


def test_tr_3_a_trial_of_45_days_says_so() -> None:
    trial = a_trial(term=45, term_unit="Day")

    assert ends(on(date(2026, 5, 4), trial), (), (trial,)) == {"Trial": [date(2026, 6, 18)]}
