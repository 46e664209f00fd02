"""One offer of new commerce, unfolded."""

from __future__ import annotations

from csp_desktop.domain.enums import BillingCycle, CommerceLine, Segment, Term
from csp_desktop.domain.offers import Offer, Plan
from csp_desktop.services.catalog import OfferCase
from csp_desktop.viewmodels.catalog.detail import offer_text
from tests.builders import an_offer

PREMIUM = Offer(
    id="P1:0001",
    name="Suite Premium",
    category="Small business",
    country="US",
    maximum=300,
    line=CommerceLine.NEW_COMMERCE,
    plans=(Plan(Term.MONTH, BillingCycle.MONTHLY), Plan(Term.YEAR, BillingCycle.ANNUAL)),
    segments=(Segment.COMMERCIAL, Segment.EDUCATION),
)
PLUS = Offer("P2:0001", "Suite Plus", line=CommerceLine.NEW_COMMERCE, is_add_on=True, prerequisites=("P1:0001",))


def facts(case: OfferCase) -> dict[str, tuple[str, ...]]:
    return {fact.what: fact.lines for fact in offer_text(case).facts}


def test_bi_20_and_av_16_terms_plans_and_the_pool_are_told(qapp: object) -> None:
    case = OfferCase(PREMIUM, bases=(), unknown_bases=0, add_ons=(PLUS,), targets=(), upgrades=(an_offer(),))

    told = facts(case)

    assert offer_text(case).about == "Small business · New commerce · United States"
    assert told["Licences"] == ("1 to 300", "pooled over the whole tenant, whoever sold them")
    assert told["Term, billing"] == ("1 month, billed monthly", "1 year, paid up front")
    assert told["Only for"] == ("Commercial and Education",)
    assert told["Add-ons"] == ("Suite Plus",)
    assert told["Upgrades to"] == (an_offer().name,)
    assert "Term" not in told


def test_av_18_an_add_on_of_new_commerce_needs_one_of_its_bases(qapp: object) -> None:
    told = facts(OfferCase(PLUS, bases=(PREMIUM,), unknown_bases=0, add_ons=(), targets=()))

    assert told["Needs one of"] == ("Suite Premium",)
    assert told["Licences"] == ("from 1",)
    assert told["Term, billing"] == ("not known: the list named products without their terms",)
