"""What a country asks of a customer's record: rules.md section 1.2, CU-23, CU-24 and SC-7."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from csp_desktop.domain.texts import words


class Field(StrEnum):
    """Fields of a customer's record, as forms and problems name them."""

    COMPANY = "company"
    DOMAIN = "domain"
    EMAIL = "email"
    CULTURE = "culture"
    LANGUAGE = "language"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    LINE1 = "line1"
    LINE2 = "line2"
    CITY = "city"
    STATE = "state"
    POSTAL_CODE = "postal_code"
    COUNTRY = "country"
    PHONE = "phone"
    REGISTRATION_NUMBER = "registration_number"
    QUALIFICATIONS = "qualifications"
    EDUCATION_SEGMENT = "education_segment"
    WEBSITE = "website"
    VALIDATION_CODE = "validation_code"
    TAGS = "tags"
    AGREEMENT_FIRST_NAME = "agreement_first_name"
    AGREEMENT_LAST_NAME = "agreement_last_name"
    AGREEMENT_EMAIL = "agreement_email"
    AGREEMENT_PHONE = "agreement_phone"
    AGREEMENT_DATE = "agreement_date"


def accept(text: str) -> bool:
    """Accept any text: for countries of which no form is known."""
    del text
    return True


@dataclass(frozen=True)
class CountryRules:
    """How one country writes addresses and phone numbers; filled from outside.

    Args:
        country: ISO 3166 alpha-2, upper case.
        is_known: Whether there is such a country.
        required: Which of city, state, postal code and phone must not be empty.
        states: Codes and names of its states, where it has a list; the code is what an address carries.
        cultures: Cultures of the country, such as ``ko-KR``; empty where not known.
        postal_example: A postal code that it accepts; empty where not known.
        phone_example: A phone number that it accepts; empty where not known.
        is_postal_code: Whether a text has the form of its postal codes.
        is_phone: Whether a text is a phone number there.
    """

    country: str
    is_known: bool = True
    required: frozenset[Field] = frozenset()
    states: tuple[tuple[str, str], ...] = ()
    cultures: tuple[str, ...] = ()
    postal_example: str = ""
    phone_example: str = ""
    is_postal_code: Callable[[str], bool] = accept
    is_phone: Callable[[str], bool] = accept

    @property
    def asks_registration(self) -> bool:
        """Whether registration number and phone are mandatory (CU-23)."""
        return self.country in REGISTRATION_COUNTRIES

    @property
    def checks_states(self) -> bool:
        """Whether a state must be one of the list (CU-24)."""
        return self.country in STATE_LIST_COUNTRIES and bool(self.states)


REGISTRATION_COUNTRIES = words("AM AZ BY BR HU IN IQ KZ KG MD MM PL RU SA ZA SS TJ TH TR UA AE UZ VE VN")
"""Countries whose customers need a registration number and a phone (CU-23); elsewhere the number is not asked."""

STATE_LIST_COUNTRIES = frozenset({"US", "CA", "CN", "MX"})
"""Countries whose state codes the address service checks against a list (CU-24)."""

EUROPEAN_UNION = words("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK")

EFTA = words("CH IS LI NO")

GERMANY_CLOUD_COUNTRIES = EUROPEAN_UNION | EFTA | {"GB"}
"""Where customers of Microsoft Cloud Germany must sit (SC-7)."""
