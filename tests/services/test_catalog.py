from __future__ import annotations

import pytest

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.services.catalog import CatalogService, Category
from tests.builders import ADD_ON_ID, OFFER_ID, TRIAL_ID, an_add_on
from tests.services.conftest import Office


def test_av_8_an_add_on_names_the_bases_that_are_known_and_counts_the_others(office: Office) -> None:
    office.stock(an_add_on(prerequisites=(OFFER_ID.lower(), "gone-1", "gone-2")))

    case = CatalogService(office.desk).offer(ADD_ON_ID)

    assert [base.id for base in case.bases] == [OFFER_ID]
    assert case.unknown_bases == 2


def test_an_offer_names_its_add_ons(office: Office) -> None:
    case = CatalogService(office.desk).offer(OFFER_ID.lower())

    assert [offer.id for offer in case.add_ons] == [ADD_ON_ID]


def test_tr_10_a_trial_names_the_offer_to_which_it_converts(office: Office) -> None:
    case = CatalogService(office.desk).offer(TRIAL_ID)

    assert [offer.id for offer in case.targets] == [OFFER_ID]


def test_an_offer_that_is_not_here_is_told_as_such(office: Office) -> None:
    with pytest.raises(ExpectedError) as caught:
        CatalogService(office.desk).offer("gone")

    assert caught.value.code is Code.RECORD_MISSING


def test_categories_tell_which_holds_nothing_but_trials(office: Office) -> None:
    categories = CatalogService(office.desk).categories()

    assert categories == (Category("Enterprise", "Enterprise", False), Category("Trial", "Trial", True))
