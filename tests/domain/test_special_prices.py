from __future__ import annotations

from datetime import date

import pytest

from csp_desktop.domain.availability.gates import partner_gate
from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import Qualification, Segment
from csp_desktop.domain.special_prices import SPECIAL_PRICES, asked_of_partner
from tests.builders import a_partner, an_offer

EDUCATION, GCC = Qualification.EDUCATION, Qualification.GOVERNMENT_COMMUNITY_CLOUD
NONPROFIT, STATE = Qualification.NONPROFIT, Qualification.STATE_OWNED_ENTITY
IN_2018, IN_2023 = date(2018, 9, 4), date(2023, 10, 1)


@pytest.mark.parametrize(
    ("qualification", "in_2018", "in_2023"),
    [(EDUCATION, True, False), (GCC, False, True), (NONPROFIT, False, False), (STATE, False, False)],
)
def test_cu_7_the_matrix_of_2018_and_2023(qualification: Qualification, in_2018: bool, in_2023: bool) -> None:
    asked = [bool(asked_of_partner((qualification,), day)) for day in (IN_2018, IN_2023)]

    assert asked == [in_2018, in_2023]


@pytest.mark.parametrize("day", [date(2000, 1, 1), date(2022, 12, 31), date(2023, 1, 1), date(2040, 1, 1)])
def test_cu_7_every_qualification_has_one_row_for_any_day(day: date) -> None:
    rows = [row.qualification for row in SPECIAL_PRICES if row.holds_on(day)]

    assert sorted(rows) == sorted({EDUCATION, GCC, NONPROFIT, STATE})


def test_cu_7_one_qualification_that_asks_nothing_is_enough() -> None:
    assert asked_of_partner((EDUCATION, NONPROFIT), IN_2018) == ()


def test_cu_7_what_nobody_knows_asks_nothing_of_the_partner() -> None:
    assert asked_of_partner((Qualification.UNKNOWN,), IN_2018) == ()


@pytest.mark.parametrize(
    ("held", "code", "unknowns"),
    [
        ((), Code.RESELLER_NOT_QUALIFIED, ()),
        (("education",), None, ()),
        (None, None, ("partner_qualifications",)),
    ],
)
def test_cu_8_both_sides_are_qualified_for_a_special_price(
    held: tuple[str, ...] | None, code: Code | None, unknowns: tuple[str, ...]
) -> None:
    refusal, unknown = partner_gate(
        an_offer(customer_qualifications=(EDUCATION,)), a_partner(qualifications=held), IN_2018
    )

    assert (refusal.code if refusal else None, unknown) == (code, unknowns)
    assert refusal is None or refusal.rule == "CU-8"


def test_cu_8_new_commerce_names_its_industries_by_segment() -> None:
    offer = an_offer(segments=(Segment.GOVERNMENT,))

    refusal, _ = partner_gate(offer, a_partner(qualifications=()), IN_2023)

    assert refusal is not None
    assert refusal.code is Code.RESELLER_NOT_QUALIFIED


def test_cu_7_what_the_offer_itself_asks_of_the_partner_wins() -> None:
    offer = an_offer(customer_qualifications=(EDUCATION,), partner_qualifications=("Special",))

    refusal, _ = partner_gate(offer, a_partner(qualifications=("special",)), IN_2018)

    assert refusal is None
