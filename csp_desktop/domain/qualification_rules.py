"""Which special qualifications a partner may set, and what each asks for: CU-3, CU-4, SC-6."""

from __future__ import annotations

import re
from collections.abc import Iterator

from csp_desktop.domain.codes import Code
from csp_desktop.domain.country_rules import Field
from csp_desktop.domain.customers import Customer, Held
from csp_desktop.domain.enums import Qualification, Vetting
from csp_desktop.domain.field_problems import Problem, form_problem, problem
from csp_desktop.domain.policies import Policy

NOT_SETTABLE = frozenset({Qualification.NONE, Qualification.NONPROFIT})
"""Qualifications that come to a customer by other ways than the partner (CU-3)."""

_WEBSITE = re.compile(r"(?:https?://)?(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_][\w-]*[^\W_](?:[:/?#]\S*)?", re.IGNORECASE)


def qualification_problems(
    customer: Customer, policy: Policy, before: Customer | None, *, is_new: bool, validation_code: str = ""
) -> Iterator[Problem]:
    """Return what is wrong with the qualifications; what Partner Center reported stays as it is (CU-3, CU-4, SC-6).

    Args:
        before: The record as base has it; None where it is new, or where nothing was set by hand.
        validation_code: What Microsoft gave the partner for the Government Community Cloud.
    """
    if before is None and not is_new:
        return
    had = {one.qualification for one in before.qualifications} if before is not None else set()
    for held in customer.qualifications:
        if held.qualification in had or held.qualification is Qualification.UNKNOWN:
            continue
        if held.qualification in NOT_SETTABLE or not policy.sets_qualification:
            rule = "CU-3" if held.qualification in NOT_SETTABLE else "SC-6"
            yield problem(
                Field.QUALIFICATIONS,
                Code.QUALIFICATION_NOT_SETTABLE,
                rule,
                qualification=held.qualification.value,
                cloud=policy.cloud.value,
            )
            return
        yield from _request_problems(held, validation_code)


def _request_problems(held: Held, validation_code: str) -> Iterator[Problem]:
    """What a request goes with; a qualification that is only noted, as vetting is over, needs none of it (CU-4)."""
    website, code = held.website.strip(), validation_code.strip()
    if website:
        wrong = form_problem(Field.WEBSITE, website)
        if wrong is not None:
            yield wrong
        elif not _WEBSITE.fullmatch(website):
            yield problem(Field.WEBSITE, Code.WEBSITE_FORM, "CU-4", value=website)
    if held.vetting is not Vetting.IN_REVIEW:
        return
    if held.qualification is Qualification.EDUCATION and held.education_segment is None:
        yield problem(Field.EDUCATION_SEGMENT, Code.EDUCATION_SEGMENT_NEEDED, "CU-4")
    if held.qualification is Qualification.GOVERNMENT_COMMUNITY_CLOUD:
        if not code:
            yield problem(Field.VALIDATION_CODE, Code.VALIDATION_CODE_NEEDED, "CU-4")
        elif wrong := form_problem(Field.VALIDATION_CODE, code):
            yield wrong
