from __future__ import annotations

import pytest

from csp_desktop.domain.codes import Code
from csp_desktop.domain.customers import Held
from csp_desktop.domain.enums import Cloud, CommerceLine, EducationSegment, Qualification, Vetting
from csp_desktop.domain.policies import policy_for
from csp_desktop.domain.qualification_rules import qualification_problems
from tests.builders import a_customer

POLICY = policy_for(Cloud.GLOBAL, CommerceLine.LEGACY)
K12, IN_REVIEW = EducationSegment.K12, Vetting.IN_REVIEW
SCHOOL = Held(Qualification.EDUCATION, IN_REVIEW, education_segment=K12)
CLOUD = Held(Qualification.GOVERNMENT_COMMUNITY_CLOUD, IN_REVIEW)


def found(held: Held, *, had: tuple[Held, ...] = (), validation_code: str = "") -> list[tuple[str, Code]]:
    problems = qualification_problems(
        a_customer(qualifications=(held,)),
        POLICY,
        a_customer(qualifications=had),
        is_new=False,
        validation_code=validation_code,
    )
    return [(one.field, one.verdict.code) for one in problems]


@pytest.mark.parametrize("segment", EducationSegment)
def test_cu_4_education_names_its_schools(segment: EducationSegment) -> None:
    assert found(Held(Qualification.EDUCATION, IN_REVIEW, education_segment=segment)) == []


def test_cu_4_education_without_its_schools_is_refused() -> None:
    assert found(Held(Qualification.EDUCATION, IN_REVIEW)) == [("education_segment", Code.EDUCATION_SEGMENT_NEEDED)]


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        ("", Code.VALIDATION_CODE_NEEDED),
        ("  ", Code.VALIDATION_CODE_NEEDED),
        ("4711", None),
        ("4" * 101, Code.TOO_LONG),
        ("47\x0011", Code.HIDDEN_CHARACTERS),
    ],
)
def test_cu_4_the_government_community_cloud_needs_a_code(code: str, problem: Code | None) -> None:
    assert found(CLOUD, validation_code=code) == ([("validation_code", problem)] if problem else [])


@pytest.mark.parametrize(
    ("website", "problem"),
    [
        ("", None),
        ("https://school.example", None),
        ("school.example/about us", Code.WEBSITE_FORM),
        ("http://schüle.example/über?x=1#y", None),
        ("school.example:8080", None),
        ("a school", Code.WEBSITE_FORM),
        ("javascript:alert(1)", Code.WEBSITE_FORM),
        ("s" * 201, Code.TOO_LONG),
    ],
)
def test_cu_4_a_website_may_be_told(website: str, problem: Code | None) -> None:
    held = Held(Qualification.EDUCATION, IN_REVIEW, education_segment=K12, website=website)

    assert found(held) == ([("website", problem)] if problem else [])


@pytest.mark.parametrize("vetting", [Vetting.APPROVED, Vetting.DENIED, Vetting.NONE])
@pytest.mark.parametrize("qualification", [Qualification.EDUCATION, Qualification.GOVERNMENT_COMMUNITY_CLOUD])
def test_cu_4_what_is_only_noted_asks_for_nothing(qualification: Qualification, vetting: Vetting) -> None:
    assert found(Held(qualification, vetting)) == []


def test_cu_4_what_base_has_already_asks_for_nothing() -> None:
    had = Held(Qualification.EDUCATION, IN_REVIEW)

    assert found(had, had=(had,)) == []


def test_cu_3_a_state_owned_entity_needs_no_more() -> None:
    assert found(Held(Qualification.STATE_OWNED_ENTITY, IN_REVIEW)) == []


def test_cu_3_without_a_before_nothing_of_a_known_customer_is_judged() -> None:
    customer = a_customer(qualifications=(Held(Qualification.NONPROFIT),))

    assert list(qualification_problems(customer, POLICY, None, is_new=False)) == []


def test_cu_4_a_sound_request_says_nothing() -> None:
    assert found(SCHOOL) == []
