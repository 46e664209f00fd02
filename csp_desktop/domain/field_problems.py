"""What may be wrong with any field of a customer's record, and how it is told."""

from __future__ import annotations

from dataclasses import dataclass

from csp_desktop.domain.codes import Code
from csp_desktop.domain.country_rules import Field
from csp_desktop.domain.texts import has_hidden_characters
from csp_desktop.domain.verdicts import Fact, Verdict

LONGEST = {
    Field.COMPANY: 256,
    Field.DOMAIN: 64,
    Field.EMAIL: 254,
    Field.CULTURE: 20,
    Field.LANGUAGE: 20,
    Field.FIRST_NAME: 50,
    Field.LAST_NAME: 50,
    Field.LINE1: 200,
    Field.LINE2: 200,
    Field.CITY: 200,
    Field.STATE: 200,
    Field.POSTAL_CODE: 20,
    Field.COUNTRY: 2,
    Field.PHONE: 40,
    Field.REGISTRATION_NUMBER: 100,
    Field.TAGS: 100,
    Field.WEBSITE: 200,
    Field.VALIDATION_CODE: 100,
    Field.AGREEMENT_FIRST_NAME: 50,
    Field.AGREEMENT_LAST_NAME: 50,
    Field.AGREEMENT_EMAIL: 254,
    Field.AGREEMENT_PHONE: 40,
}
"""Most characters of a field; 50 and 200 are documented, the others are ours, to keep out what cannot be meant."""


@dataclass(frozen=True)
class Problem:
    """What is wrong with one field.

    Args:
        field: Which one: a value of ``Field``.
        is_warning: Whether it may be submitted all the same.
    """

    field: str
    verdict: Verdict
    is_warning: bool = False


def problem(field: Field, code: Code, rule: str, *, is_warning: bool = False, **facts: Fact) -> Problem:
    """Return a problem whose facts name the field."""
    return Problem(field.value, Verdict(code, rule=rule, facts={"field": field.value, **facts}), is_warning)


def required(field: Field, rule: str = "1.2") -> Problem:
    """Return that a field must not be empty."""
    return problem(field, Code.REQUIRED, rule)


def form_problem(field: Field, text: str) -> Problem | None:
    """Return what no field may be: too long, or with characters that cannot be seen."""
    if len(text.strip()) > LONGEST[field]:
        return problem(field, Code.TOO_LONG, "1.2", maximum=LONGEST[field], count=len(text.strip()))
    if has_hidden_characters(text.strip(" \t")):
        return problem(field, Code.HIDDEN_CHARACTERS, "1.2")
    return None
