"""What a country asks of an address, a phone and a registration number: rules.md section 1.2, CU-22 to CU-24, SC-7."""

from __future__ import annotations

from collections.abc import Iterator

from csp_desktop.domain.codes import Code
from csp_desktop.domain.country_rules import GERMANY_CLOUD_COUNTRIES, CountryRules, Field
from csp_desktop.domain.customers import Address, Customer
from csp_desktop.domain.enums import Cloud
from csp_desktop.domain.field_problems import Problem, problem, required
from csp_desktop.domain.partners import Partner


def address_problems(customer: Customer, rules: CountryRules, partner: Partner) -> Iterator[Problem]:
    """Return what is wrong with a customer's address and phone; what every country asks is judged elsewhere."""
    address = customer.address
    country = address.country.strip().upper()
    if country:
        yield from _country_problems(country, rules, partner)
    parts = {
        Field.CITY: address.city,
        Field.STATE: address.state,
        Field.POSTAL_CODE: address.postal_code,
        Field.PHONE: address.phone,
    }
    for field, text in parts.items():
        if text.strip():
            continue
        if field is Field.PHONE and rules.asks_registration:
            yield required(field, "CU-23")
        elif field in rules.required:
            yield required(field, "CU-22" if rules.country == "US" else "1.2")
    yield from _form_problems(address, rules)


def registration_problems(customer: Customer, rules: CountryRules) -> Iterator[Problem]:
    """Return whether the registration number is missing, or given where none is asked (CU-23)."""
    number = customer.registration_number.strip()
    if rules.asks_registration and not number:
        yield problem(Field.REGISTRATION_NUMBER, Code.REGISTRATION_NEEDED, "CU-23", country=rules.country)
    elif number and not rules.asks_registration and rules.is_known:
        yield problem(
            Field.REGISTRATION_NUMBER, Code.REGISTRATION_NOT_ASKED, "CU-23", is_warning=True, country=rules.country
        )


def _form_problems(address: Address, rules: CountryRules) -> Iterator[Problem]:
    state, postal_code, phone = address.state.strip(), address.postal_code.strip(), address.phone.strip()
    if state and rules.checks_states and state.casefold() not in {code.casefold() for code, _ in rules.states}:
        yield problem(Field.STATE, Code.STATE_UNKNOWN, "CU-24", state=state, country=rules.country)
    if postal_code and not rules.is_postal_code(postal_code):
        yield problem(Field.POSTAL_CODE, Code.POSTAL_CODE_FORM, "1.2", value=postal_code, example=rules.postal_example)
    if phone and not rules.is_phone(phone):
        yield problem(Field.PHONE, Code.PHONE_FORM, "1.2", value=phone, example=rules.phone_example)


def _country_problems(country: str, rules: CountryRules, partner: Partner) -> Iterator[Problem]:
    if not rules.is_known or country != rules.country.upper():
        yield problem(Field.COUNTRY, Code.COUNTRY_UNKNOWN, "1.2", country=country)
    elif partner.cloud is Cloud.GERMANY and country not in GERMANY_CLOUD_COUNTRIES:
        yield problem(Field.COUNTRY, Code.GERMANY_REGION, "SC-7", country=country)
