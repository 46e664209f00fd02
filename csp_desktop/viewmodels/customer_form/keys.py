"""Names of the form's fields; those of the record are spelled as the rules spell them."""

from __future__ import annotations

from enum import StrEnum

from csp_desktop.domain.country_rules import Field


class Key(StrEnum):
    """The fields, in reading order."""

    COMPANY = "company"
    DOMAIN = "domain"
    EMAIL = "email"
    COUNTRY = "country"
    CULTURE = "culture"
    REGISTRATION_NUMBER = "registration_number"
    QUALIFICATION = "qualifications"
    VETTING = "vetting"
    EDUCATION_SEGMENT = "education_segment"
    WEBSITE = "website"
    VALIDATION_CODE = "validation_code"
    TAGS = "tags"
    OPENED_ON = "opened_on"
    LINE1 = "line1"
    LINE2 = "line2"
    CITY = "city"
    STATE = "state"
    POSTAL_CODE = "postal_code"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    PHONE = "phone"
    ACCEPTED = "accepted"
    ACCEPTED_ON = "agreement_date"


KEY_OF = {Field.LANGUAGE.value: Key.CULTURE}
"""Where a problem of the record is told that has another name there."""


def key_of(field: str) -> Key | None:
    """Return the field beside which a problem is told; None for what the form does not show."""
    if field in KEY_OF:
        return KEY_OF[field]
    return Key(field) if field in set(Key) else None
