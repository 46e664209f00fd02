"""The verdicts on the catalogue that was recorded from Partner Center."""

from __future__ import annotations

import os
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from csp_desktop.domain.availability import Judge, Situation, add_on_verdict, add_ons_of, fits
from csp_desktop.domain.codes import Code
from csp_desktop.domain.customers import Customer, Held
from csp_desktop.domain.enums import BillingChoice, BillingCycle, Qualification, Status
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.quantities import order_quantity, range_of
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.files.json_file import read_json
from csp_desktop.remote.catalog import read_catalog
from tests.builders import a_customer, a_partner, a_subscription

MONTHLY, ANNUAL, TRIAL, USAGE = BillingChoice.MONTHLY, BillingChoice.ANNUAL, BillingChoice.TRIAL, BillingChoice.USAGE
COMMERCIAL = a_customer()
NONPROFIT = a_customer(qualifications=(Held(Qualification.NONPROFIT),))
TODAY = date(2019, 1, 11)


@pytest.fixture(scope="module")
def offers() -> tuple[Offer, ...]:
    name = os.environ.get("CSP_RECORDED_CATALOG")
    if not name:
        pytest.skip("CSP_RECORDED_CATALOG names no recorded catalogue")
    return tuple(read.offer for read in read_catalog(read_json(Path(name))).offers)


def a_judge(
    offers: tuple[Offer, ...], choice: BillingChoice, customer: Customer, held: tuple[Subscription, ...] = ()
) -> Judge:
    catalog = {offer.id.casefold(): offer for offer in offers}
    return Judge(
        Situation(customer=customer, partner=a_partner(), choice=choice, held=held, today=TODAY, catalog=catalog)
    )


def held_of(offer: Offer, **changes: object) -> Subscription:
    cycle = BillingCycle.NONE if offer.is_trial else BillingCycle.MONTHLY
    return a_subscription(
        **{"offer_id": offer.id, "offer_name": offer.name, "is_trial": offer.is_trial, "cycle": cycle, **changes}
    )


@pytest.mark.parametrize(
    ("customer", "choice", "count"),
    [(NONPROFIT, TRIAL, 17), (COMMERCIAL, TRIAL, 10), (NONPROFIT, USAGE, 1), (NONPROFIT, ANNUAL, 181)],
    ids=["AV-5 trials", "TR-3 without the nonprofit ones", "BI-3 Azure", "AV-8 all base offers billed annually"],
)
def test_av_20_what_is_listed_openly(
    offers: tuple[Offer, ...], customer: Customer, choice: BillingChoice, count: int
) -> None:
    assert sum(fits(offer, customer, choice) for offer in offers) == count


def test_a_commercial_customer_billed_monthly(offers: tuple[Offer, ...]) -> None:
    judge = a_judge(offers, MONTHLY, COMMERCIAL)

    codes = Counter(judge.verdict(offer).code for offer in offers)

    assert codes[Code.SEGMENT_MISMATCH] == 87
    assert set(codes) == {
        Code.AVAILABLE,
        Code.SEGMENT_MISMATCH,
        Code.FREQUENCY_UNSUPPORTED,
        Code.ADDON_VIA_BASE,
    }
    assert sum(codes.values()) == 274


def test_av_3_every_limited_offer_is_full_once_its_limit_is_held(offers: tuple[Offer, ...]) -> None:
    limited = [offer for offer in offers if offer.is_limited and not offer.is_add_on]
    assert len(limited) == 32
    for offer in limited:
        choice = TRIAL if offer.is_trial else MONTHLY
        for count in range(offer.limit + 1):
            held = tuple(held_of(offer, id=str(number)) for number in range(count))
            verdict = a_judge(offers, choice, NONPROFIT, held).verdict(offer)
            assert verdict.is_allowed is (count < offer.limit), offer.name


def test_tr_5_no_trial_beside_its_paid_offer(offers: tuple[Offer, ...]) -> None:
    for trial in (offer for offer in offers if offer.is_trial):
        for target in trial.conversion_targets:
            held = (held_of(trial, offer_id=target, is_trial=False, status=Status.ACTIVE),)
            assert a_judge(offers, TRIAL, NONPROFIT, held).verdict(trial).code is Code.TRIAL_OWNED


def test_av_8_every_add_on_that_names_a_base_can_be_bought_on_it(offers: tuple[Offer, ...]) -> None:
    pairs = 0
    for base in (offer for offer in offers if offer.has_add_ons and not offer.is_trial):
        subscription = held_of(base)
        judge = a_judge(offers, MONTHLY, COMMERCIAL, (subscription,))
        for addon in add_ons_of(base.id, offers):
            assert judge.add_on_verdict(addon, subscription).is_allowed, (base.name, addon.name)
            pairs += 1
    assert pairs > 376


def test_av_8_no_add_on_can_be_bought_on_another_base(offers: tuple[Offer, ...]) -> None:
    addon = next(offer for offer in offers if offer.is_add_on)
    named = {needed.casefold() for needed in addon.prerequisites}
    stranger = next(offer for offer in offers if offer.id.casefold() not in named and not offer.is_trial)
    situation = Situation(customer=COMMERCIAL, partner=a_partner(), choice=MONTHLY, today=TODAY)

    assert add_on_verdict(addon, held_of(stranger), situation).code is Code.ADDON_NO_BASE


def test_av_7_every_range_admits_its_ends_and_nothing_beyond(offers: tuple[Offer, ...]) -> None:
    for offer in offers:
        fewest, most = range_of(offer)
        verdicts = [order_quantity(offer, quantity).is_allowed for quantity in (fewest - 1, fewest, most, most + 1)]
        assert verdicts == [False, True, True, False], offer.name
