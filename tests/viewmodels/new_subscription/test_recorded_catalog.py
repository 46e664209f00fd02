"""The wizard on the catalogue as Partner Center answered it, where the environment names the file."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from csp_desktop.domain.customers import Held
from csp_desktop.domain.enums import Qualification
from csp_desktop.domain.offers import Offer
from csp_desktop.remote.catalog import read_catalog
from csp_desktop.viewmodels.new_subscription import Step
from tests.builders import a_customer
from tests.viewmodels.new_subscription.shop import Shop
from tests.viewmodels.new_subscription.test_form import at


@pytest.fixture(scope="module")
def recorded() -> tuple[Offer, ...]:
    """All recorded offers."""
    name = os.environ.get("CSP_RECORDED_CATALOG")
    if not name:
        pytest.skip("CSP_RECORDED_CATALOG names no recorded catalogue")
    return tuple(each.offer for each in read_catalog(json.loads(Path(name).read_text(encoding="utf-8-sig"))).offers)


def test_a_commercial_customer_sees_its_offers_and_the_others_folded(
    recorded: tuple[Offer, ...], open_shop: Callable[..., Shop]
) -> None:
    form = at(open_shop(offers=recorded).wizard(), Step.CATALOG)

    counts = {tab.title: tab.count for tab in form.state.tabs}

    assert counts == {"Enterprise": 111, "Small business": 14, "Nonprofit": 0, "Trials": 10}


def test_a_nonprofit_customer_sees_the_nonprofit_offers_and_trials_too(
    recorded: tuple[Offer, ...], open_shop: Callable[..., Shop]
) -> None:
    customer = a_customer(qualifications=(Held(Qualification.NONPROFIT),))
    form = at(open_shop(offers=recorded, customer=customer).wizard(), Step.CATALOG)

    counts = {tab.title: tab.count for tab in form.state.tabs}

    assert counts == {"Enterprise": 111, "Nonprofit": 56, "Small business": 14, "Trials": 17}


def test_or_5_every_base_offer_can_be_taken_through_to_review(
    recorded: tuple[Offer, ...], open_shop: Callable[..., Shop]
) -> None:
    form = at(open_shop(offers=recorded).wizard(), Step.CATALOG)
    for tab in [tab.key for tab in form.state.tabs if tab.count]:
        form.choose_tab(tab)
        for row in form.offers.rows:
            form.tick(row.key)

    at(form, Step.REVIEW)

    assert form.state.can_next
    assert len(form.state.review.orders) == 1 + 10
