"""Whole catalogues, every kind of customer, every billing, every state of what is owned: each verdict is explained."""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest

from csp_desktop.domain.availability import Judge, Situation
from csp_desktop.domain.codes import Code
from csp_desktop.domain.customers import Held
from csp_desktop.domain.enums import BillingChoice, Cloud, CommerceLine, Qualification, Status, Vetting
from csp_desktop.domain.offers import Offer, SaleFacts
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.files.json_file import read_json
from csp_desktop.remote.catalog import read_catalog
from csp_desktop.system.resources import resource
from csp_desktop.viewmodels.messages import hint_sentences, remedy_text, unknowns_sentence, verdict_sentence
from tests.builders import (
    a_customer,
    a_partner,
    a_plan_add_on,
    a_plan_offer,
    a_plan_subscription,
    a_plan_trial,
    a_subscription,
    an_offer,
)

TODAY = date(2026, 6, 1)
CUSTOMERS = {
    "commercial": a_customer(),
    "nonprofit": a_customer(qualifications=(Held(Qualification.NONPROFIT),)),
    "education in review": a_customer(qualifications=(Held(Qualification.EDUCATION, Vetting.IN_REVIEW, since=TODAY),)),
    "education": a_customer(qualifications=(Held(Qualification.EDUCATION),)),
    "government": a_customer(qualifications=(Held(Qualification.GOVERNMENT_COMMUNITY_CLOUD),)),
}
NO_WAY_OUT = {Code.ADDON_VIA_BASE, Code.ADDON_NO_BASE}
"""An add-on whose bases no catalogue names leads nowhere."""


def read(path: Path) -> tuple[Offer, ...]:
    return tuple(each.offer for each in read_catalog(read_json(path)).offers)


@pytest.fixture(scope="module")
def recorded() -> tuple[Offer, ...]:
    name = os.environ.get("CSP_RECORDED_CATALOG")
    if not name:
        pytest.skip("CSP_RECORDED_CATALOG names no recorded catalogue")
    return read(Path(name))


@pytest.fixture(scope="module")
def samples() -> tuple[Offer, ...]:
    own = (
        a_plan_offer(),
        a_plan_trial(),
        a_plan_add_on(),
        a_plan_add_on(id="x:1", name="Multi-Geo", prerequisites=("nowhere:1",)),
        an_offer(id="old", name="Business Premium", sale=SaleFacts(flag="DEPR")),
    )
    return (*read(resource("demo", "offers.json")), *own)


def owned(offers: Iterable[Offer], status: Status) -> tuple[Subscription, ...]:
    """One subscription of each offer."""
    return tuple(
        (a_plan_subscription if offer.line is CommerceLine.NEW_COMMERCE else a_subscription)(
            id=f"held-{number}",
            offer_id=offer.id,
            offer_name=offer.name,
            is_trial=offer.is_trial,
            quantity=offer.maximum,
            status=status,
            suspended_on=date(2026, 5, 1) if status is Status.SUSPENDED else None,
        )
        for number, offer in enumerate(offers)
    )


def explain_all(offers: tuple[Offer, ...], customer: str, cloud: Cloud) -> set[Code]:
    """Judge all offers for a customer in every way and check that each answer can be told."""
    catalog = {offer.id.casefold(): offer for offer in offers}
    told: dict[str, set[str]] = {}
    codes: set[Code] = set()
    states: tuple[Status | None, ...] = (None, Status.ACTIVE, Status.SUSPENDED, Status.DELETED, Status.EXPIRED)
    for status in states:
        held = owned(offers, status) if status else ()
        for choice in BillingChoice:
            judge = Judge(
                Situation(
                    customer=CUSTOMERS[customer],
                    partner=a_partner(cloud=cloud),
                    choice=choice,
                    held=held,
                    today=TODAY,
                    catalog=catalog,
                )
            )
            for offer in offers:
                verdict = judge.verdict(offer)
                codes.add(verdict.code)
                texts = (
                    verdict_sentence(verdict),
                    *hint_sentences(verdict),
                    *(remedy_text(remedy) for remedy in verdict.remedies),
                )
                told.setdefault(verdict.code, set()).update(texts)
                assert all(texts), (offer.name, verdict)
                assert verdict.is_allowed or verdict.rule, (offer.name, verdict)
                assert verdict.is_allowed or verdict.remedies or verdict.code in NO_WAY_OUT, (offer.name, verdict)
                assert not verdict.unknowns or unknowns_sentence(verdict)
    for said in told.values():
        assert not [text for text in said if "{" in text or "}" in text or "…" in text]
    return codes


@pytest.mark.parametrize("customer", CUSTOMERS)
def test_av_20_every_verdict_on_the_recorded_catalogue_is_explained(recorded: tuple[Offer, ...], customer: str) -> None:
    assert Code.AVAILABLE in explain_all(recorded, customer, Cloud.GLOBAL)


@pytest.mark.parametrize("customer", CUSTOMERS)
def test_av_20_every_verdict_on_the_sample_catalogue_is_explained(samples: tuple[Offer, ...], customer: str) -> None:
    codes = explain_all(samples, customer, Cloud.GLOBAL)

    assert {
        Code.AVAILABLE,
        Code.SEAT_POOL_FULL,
        Code.ADDON_NO_BASE,
        Code.ADDON_VIA_BASE,
        Code.TRIAL_OWNED,
        Code.FREQUENCY_UNSUPPORTED,
        Code.NOT_ON_SALE,
    } <= codes


@pytest.mark.parametrize("cloud", Cloud)
def test_sc_4_and_sc_5_every_cloud_explains_itself(samples: tuple[Offer, ...], cloud: Cloud) -> None:
    codes = explain_all(samples, "commercial", cloud)

    assert (Code.CLOUD_UNAVAILABLE in codes) is (cloud in (Cloud.GERMANY, Cloud.CHINA))
