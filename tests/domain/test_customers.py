from __future__ import annotations

import pytest

from csp_desktop.domain.customers import Held
from csp_desktop.domain.enums import Qualification, Segment, Vetting
from tests.builders import a_customer


def test_cu_1_without_a_qualification_a_customer_is_commercial() -> None:
    assert a_customer(qualifications=()).segment is Segment.COMMERCIAL


@pytest.mark.parametrize(
    ("qualification", "segment"),
    [
        (Qualification.EDUCATION, Segment.EDUCATION),
        (Qualification.NONPROFIT, Segment.NONPROFIT),
        (Qualification.GOVERNMENT_COMMUNITY_CLOUD, Segment.GOVERNMENT),
        (Qualification.STATE_OWNED_ENTITY, Segment.COMMERCIAL),
        (Qualification.NONE, Segment.COMMERCIAL),
        (Qualification.UNKNOWN, Segment.COMMERCIAL),
    ],
)
def test_cu_1_a_qualification_makes_the_customer_type(qualification: Qualification, segment: Segment) -> None:
    assert a_customer(qualifications=(Held(qualification),)).segment is segment


@pytest.mark.parametrize(
    ("vetting", "segment"),
    [
        (Vetting.IN_REVIEW, Segment.COMMERCIAL),
        (Vetting.DENIED, Segment.COMMERCIAL),
        (Vetting.APPROVED, Segment.EDUCATION),
        (Vetting.NONE, Segment.EDUCATION),
        (Vetting.UNKNOWN, Segment.EDUCATION),
    ],
)
def test_cu_5_until_it_is_approved_the_customer_is_not_yet_an_education_customer(
    vetting: Vetting, segment: Segment
) -> None:
    assert a_customer(qualifications=(Held(Qualification.EDUCATION, vetting),)).segment is segment


@pytest.mark.parametrize(
    ("text", "qualification"),
    [
        ("None", Qualification.NONE),
        ("Education", Qualification.EDUCATION),
        ("Nonprofit", Qualification.NONPROFIT),
        ("GovernmentCommunityCloud", Qualification.GOVERNMENT_COMMUNITY_CLOUD),
        ("StateOwnedEntity", Qualification.STATE_OWNED_ENTITY),
        ("SomethingNew", Qualification.UNKNOWN),
    ],
)
def test_cu_2_the_qualifications_of_the_wire(text: str, qualification: Qualification) -> None:
    assert Qualification.read(text) is qualification
