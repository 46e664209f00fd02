"""What is wrong with a customer's record, field by field: rules.md section 1.2, CU-3, CU-4, CU-20 to CU-29."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from csp_desktop.domain.address_rules import address_problems, registration_problems
from csp_desktop.domain.agreement_rules import agreement_problems as agreement_problems
from csp_desktop.domain.codes import Code
from csp_desktop.domain.company_names import company_name_verdicts
from csp_desktop.domain.country_rules import CountryRules
from csp_desktop.domain.country_rules import Field as Field
from csp_desktop.domain.customers import Customer
from csp_desktop.domain.enums import CommerceLine
from csp_desktop.domain.field_problems import LONGEST as LONGEST
from csp_desktop.domain.field_problems import Problem as Problem
from csp_desktop.domain.field_problems import form_problem, problem, required
from csp_desktop.domain.mail_rules import email_problems
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.policies import Policy, policy_for
from csp_desktop.domain.qualification_rules import qualification_problems
from csp_desktop.domain.roles import Action, may_act
from csp_desktop.domain.verdicts import Remedy, RemedyKind, Verdict

LONGEST_PREFIX = 27
"""Most characters of a new tenant's name before the cloud's suffix (rules.md section 1.2)."""

REQUIRED = frozenset(
    {
        Field.COMPANY,
        Field.DOMAIN,
        Field.EMAIL,
        Field.CULTURE,
        Field.LANGUAGE,
        Field.FIRST_NAME,
        Field.LAST_NAME,
        Field.LINE1,
        Field.COUNTRY,
    }
)
"""Fields that every country asks for (rules.md section 1.2)."""

_CULTURE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})+")
_LANGUAGE = re.compile(r"[A-Za-z]{2}")


def problems_of(
    customer: Customer,
    rules: CountryRules,
    partner: Partner,
    is_new: bool,
    *,
    before: Customer | None = None,
    today: date | None = None,
    validation_code: str = "",
) -> tuple[Problem, ...]:
    """Return what is wrong with a customer's record, in the order of the form.

    Args:
        rules: Those of the customer's country.
        is_new: Whether Partner Center does not know the customer yet; only then is its domain checked.
        before: The record as it was; what it had already is not refused as set anew.
        today: The UTC day; where given, the agreement is checked too.
        validation_code: What Microsoft gave the partner for the Government Community Cloud (CU-4).
    """
    policy = policy_for(partner.cloud, CommerceLine.LEGACY, None)
    found = [
        *_text_problems(customer),
        *_company_problems(customer),
        *_domain_problems(customer, policy, before, is_new=is_new),
        *email_problems(customer, partner),
        *_language_problems(customer, rules),
        *address_problems(customer, rules, partner),
        *registration_problems(customer, rules),
        *qualification_problems(customer, policy, before, is_new=is_new, validation_code=validation_code),
    ]
    if today is not None:
        found += agreement_problems(customer.agreement, today)
    order = {field.value: place for place, field in enumerate(Field)}
    seen: dict[str, Problem] = {}
    for found_one in sorted(found, key=lambda one: (order[one.field], one.is_warning)):
        # One sentence beside a field is enough: the first refusal, else the first warning.
        seen.setdefault(found_one.field, found_one)
    return tuple(seen.values())


def may_create(partner: Partner) -> Verdict:
    """Return whether a new customer may be entered at all: the role, and the partner's standing (RO-2, CU-33)."""
    role = may_act(partner, Action.CREATE_CUSTOMER)
    if role.is_allowed and partner.is_blocked:
        return Verdict(Code.PARTNER_BLOCKED, rule="CU-33", remedies=(Remedy(RemedyKind.OPEN_SETTINGS),))
    if role.is_allowed and partner.is_blocked is None:
        return Verdict(Code.ALLOWED, unknowns=(*role.unknowns, "partner_block"))
    return role


def _texts(customer: Customer) -> Iterator[tuple[Field, str]]:
    address = customer.address
    yield Field.COMPANY, customer.company
    yield Field.DOMAIN, customer.domain
    yield Field.EMAIL, customer.email
    yield Field.CULTURE, customer.culture
    yield Field.LANGUAGE, customer.language
    yield Field.FIRST_NAME, address.first_name
    yield Field.LAST_NAME, address.last_name
    yield Field.LINE1, address.line1
    yield Field.LINE2, address.line2
    yield Field.CITY, address.city
    yield Field.STATE, address.state
    yield Field.POSTAL_CODE, address.postal_code
    yield Field.COUNTRY, address.country
    yield Field.PHONE, address.phone
    yield Field.REGISTRATION_NUMBER, customer.registration_number
    yield from ((Field.TAGS, tag) for tag in customer.tags)


def _text_problems(customer: Customer) -> Iterator[Problem]:
    for field, text in _texts(customer):
        if wrong := form_problem(field, text):
            yield wrong
        elif field in REQUIRED and not (text if field is Field.COMPANY else text.strip()):
            # A company name of blanks alone has a sentence of its own.
            yield required(field)


def _company_problems(customer: Customer) -> Iterator[Problem]:
    for verdict, is_warning in company_name_verdicts(customer.company):
        yield Problem(Field.COMPANY.value, verdict, is_warning)


def _domain_problems(customer: Customer, policy: Policy, before: Customer | None, *, is_new: bool) -> Iterator[Problem]:
    domain = customer.domain.strip()
    if before is not None and not is_new and domain.casefold() != before.domain.strip().casefold():
        yield problem(Field.DOMAIN, Code.DOMAIN_FIXED, "1.2", domain=before.domain)
    if not domain or not is_new:
        return
    prefix, dot, rest = domain.partition(".")
    suffix = f"{dot}{rest}".casefold()
    if suffix != policy.domain_suffix:
        yield problem(Field.DOMAIN, Code.DOMAIN_SUFFIX, "1.2", suffix=policy.domain_suffix)
    elif not (prefix.isascii() and prefix.isalnum()):
        yield problem(Field.DOMAIN, Code.DOMAIN_CHARACTERS, "1.2", prefix=prefix)
    elif len(prefix) > LONGEST_PREFIX:
        yield problem(Field.DOMAIN, Code.DOMAIN_PREFIX_LONG, "1.2", maximum=LONGEST_PREFIX, count=len(prefix))


def _language_problems(customer: Customer, rules: CountryRules) -> Iterator[Problem]:
    culture, language = customer.culture.strip(), customer.language.strip()
    if culture:
        known = {one.casefold() for one in rules.cultures}
        if (known and culture.casefold() not in known) or not _CULTURE.fullmatch(culture):
            yield problem(
                Field.CULTURE,
                Code.CULTURE_NOT_OF_COUNTRY,
                "1.2",
                culture=culture,
                country=rules.country,
                cultures=rules.cultures,
            )
    if language and not _LANGUAGE.fullmatch(language):
        yield problem(Field.LANGUAGE, Code.CULTURE_NOT_OF_COUNTRY, "1.2", language=language)
