from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csp_desktop.domain.codes import Code
from csp_desktop.domain.country_rules import REGISTRATION_COUNTRIES, CountryRules
from csp_desktop.domain.customer_rules import LONGEST, Field, Problem, agreement_problems, may_create, problems_of
from csp_desktop.domain.customers import Agreement, Customer, Held
from csp_desktop.domain.enums import AgreementState, Cloud, EducationSegment, Qualification, Role, Vetting
from csp_desktop.domain.partners import Partner
from tests.builders import a_customer, a_partner, an_address

# CU-22, the recorded rule set of the United States, cut to three states.
US = CountryRules(
    "US",
    required=frozenset({Field.CITY, Field.STATE, Field.POSTAL_CODE}),
    states=(("CA", "California"), ("NY", "New York"), ("WA", "Washington")),
    cultures=("en-US", "es-US"),
    postal_example="98052",
    phone_example="425 555 0100",
    is_postal_code=lambda text: re.fullmatch(r"\d{5}(-\d{4})?", text) is not None,
    is_phone=lambda text: re.fullmatch(r"\d{10}", text) is not None,
)
POLAND = CountryRules("PL", cultures=("pl-PL",))
GERMANY = CountryRules("DE", cultures=("de-DE",))
NOWHERE = CountryRules("XX", is_known=False)
LONG = "n" * 10_000


def found(
    customer: Customer,
    rules: CountryRules = US,
    partner: Partner | None = None,
    *,
    is_new: bool = True,
    before: Customer | None = None,
) -> list[tuple[str, Code, str, bool]]:
    problems = problems_of(customer, rules, partner or a_partner(), is_new, before=before)
    return [(one.field, one.verdict.code, one.verdict.rule, one.is_warning) for one in problems]


def in_poland(**changes: object) -> Customer:
    customer = a_customer(
        culture="pl-PL", language="pl", address=an_address(country="PL"), registration_number="0000000000"
    )
    return replace(customer, **changes)  # type: ignore[arg-type]  # builders take any field


def test_a_sound_customer_has_no_problem() -> None:
    assert found(a_customer()) == []


# The table of rules.md section 1.2, row by row.
FIELD_PROBLEMS = [
    ("company", a_customer(company=""), "company", Code.REQUIRED, "1.2", False),
    ("company of blanks", a_customer(company="  "), "company", Code.NAME_BLANK, "CU-20", False),
    ("T27 legal form", a_customer(company="LLC"), "company", Code.NAME_LEGAL_FORM, "CU-20", False),
    ("T27 warning", a_customer(company="999"), "company", Code.NAME_REPEATED, "CU-20", True),
    ("company of 10,000", a_customer(company=LONG), "company", Code.TOO_LONG, "1.2", False),
    ("company with NUL", a_customer(company="Con\0toso"), "company", Code.HIDDEN_CHARACTERS, "1.2", False),
    ("company turned round", a_customer(company="Con\u202etoso"), "company", Code.HIDDEN_CHARACTERS, "1.2", False),
    ("domain", a_customer(domain=""), "domain", Code.REQUIRED, "1.2", False),
    ("T26", a_customer(domain=f"{'d' * 28}.onmicrosoft.com"), "domain", Code.DOMAIN_PREFIX_LONG, "1.2", False),
    ("domain's end", a_customer(domain="contoso.example"), "domain", Code.DOMAIN_SUFFIX, "1.2", False),
    ("domain without end", a_customer(domain="contoso"), "domain", Code.DOMAIN_SUFFIX, "1.2", False),
    ("domain of two parts", a_customer(domain="con.toso.onmicrosoft.com"), "domain", Code.DOMAIN_SUFFIX, "1.2", False),
    ("domain with a blank", a_customer(domain="con toso.onmicrosoft.com"), "domain", Code.DOMAIN_CHARACTERS, "1.2",
     False),
    ("domain with an umlaut", a_customer(domain="müller.onmicrosoft.com"), "domain", Code.DOMAIN_CHARACTERS, "1.2",
     False),
    ("domain's end alone", a_customer(domain=".onmicrosoft.com"), "domain", Code.DOMAIN_CHARACTERS, "1.2", False),
    ("e-mail", a_customer(email=""), "email", Code.REQUIRED, "1.2", False),
    ("e-mail's form", a_customer(email="ada"), "email", Code.EMAIL_FORM, "1.2", False),
    ("two e-mails", a_customer(email="a@b.example, c@d.example"), "email", Code.EMAIL_FORM, "1.2", False),
    ("CU-21 Microsoft", a_customer(email="ada@microsoft.com"), "email", Code.EMAIL_MICROSOFT, "CU-21", False),
    ("CU-21 below Microsoft", a_customer(email="a@eu.Microsoft.com"), "email", Code.EMAIL_MICROSOFT, "CU-21", False),
    ("CU-21 partner", a_customer(email="ada@Partner.example"), "email", Code.EMAIL_PARTNER, "CU-21", False),
    ("culture", a_customer(culture=""), "culture", Code.REQUIRED, "1.2", False),
    ("another country's culture", a_customer(culture="ko-KR"), "culture", Code.CULTURE_NOT_OF_COUNTRY, "1.2", False),
    ("language", a_customer(language=""), "language", Code.REQUIRED, "1.2", False),
    ("language's form", a_customer(language="eng"), "language", Code.CULTURE_NOT_OF_COUNTRY, "1.2", False),
    ("first name", a_customer(address=an_address(first_name=" ")), "first_name", Code.REQUIRED, "1.2", False),
    ("first name of 51", a_customer(address=an_address(first_name="n" * 51)), "first_name", Code.TOO_LONG, "1.2",
     False),
    ("last name", a_customer(address=an_address(last_name="")), "last_name", Code.REQUIRED, "1.2", False),
    ("address", a_customer(address=an_address(line1="")), "line1", Code.REQUIRED, "1.2", False),
    ("address of 201", a_customer(address=an_address(line1="n" * 201)), "line1", Code.TOO_LONG, "1.2", False),
    ("second line of 201", a_customer(address=an_address(line2="n" * 201)), "line2", Code.TOO_LONG, "1.2", False),
    ("CU-22 city", a_customer(address=an_address(city="")), "city", Code.REQUIRED, "CU-22", False),
    ("CU-22 state", a_customer(address=an_address(state="")), "state", Code.REQUIRED, "CU-22", False),
    ("CU-24 state", a_customer(address=an_address(state="ZZ")), "state", Code.STATE_UNKNOWN, "CU-24", False),
    ("CU-22 postal code", a_customer(address=an_address(postal_code="")), "postal_code", Code.REQUIRED, "CU-22", False),
    ("postal code's form", a_customer(address=an_address(postal_code="9805")), "postal_code", Code.POSTAL_CODE_FORM,
     "1.2", False),
    ("phone's form", a_customer(address=an_address(phone="call me")), "phone", Code.PHONE_FORM, "1.2", False),
    ("country", a_customer(address=an_address(country="")), "country", Code.REQUIRED, "1.2", False),
    ("another country's rules", a_customer(address=an_address(country="KR")), "country", Code.COUNTRY_UNKNOWN, "1.2",
     False),
    ("CU-23 not asked", a_customer(registration_number="12"), "registration_number", Code.REGISTRATION_NOT_ASKED,
     "CU-23", True),
    ("tag of 10,000", a_customer(tags=("good", LONG)), "tags", Code.TOO_LONG, "1.2", False),
    ("CU-3 nonprofit", a_customer(qualifications=(Held(Qualification.NONPROFIT),)), "qualifications",
     Code.QUALIFICATION_NOT_SETTABLE, "CU-3", False),
]  # fmt: skip


@pytest.mark.parametrize(
    ("customer", "field", "code", "rule", "is_warning"),
    [row[1:] for row in FIELD_PROBLEMS],
    ids=[row[0] for row in FIELD_PROBLEMS],
)
def test_each_field_says_what_is_wrong_with_it(
    customer: Customer, field: str, code: Code, rule: str, is_warning: bool
) -> None:
    assert found(customer) == [(field, code, rule, is_warning)]


@pytest.mark.parametrize(
    "customer",
    [
        a_customer(domain=f"{'d' * 27}.onmicrosoft.com"),
        a_customer(domain="Contoso1.OnMicrosoft.com"),
        a_customer(company="콘토소 주식회사"),
        a_customer(address=an_address(state="wa")),
        a_customer(address=an_address(first_name="n" * 50, line1="n" * 200, phone="")),
        a_customer(email="ada.o'neill+csp@sub.contoso.example"),
        a_customer(email="ada@notmicrosoft.com.example"),
        a_customer(email="ada@bücher.example"),
        a_customer(qualifications=(Held(Qualification.EDUCATION), Held(Qualification.STATE_OWNED_ENTITY))),
    ],
    ids=[
        "27 characters", "any case", "Korean", "state in small letters", "longest texts, no phone", "plus and quote",
        "only looks like Microsoft", "international domain", "CU-3",
    ],
)  # fmt: skip
def test_what_is_fine_stays_unsaid(customer: Customer) -> None:
    assert found(customer) == []


def test_t_28_a_polish_customer_needs_a_registration_number_and_a_phone() -> None:
    without = in_poland(registration_number=" ", address=an_address(country="PL", phone=""))

    assert found(without, POLAND) == [
        ("phone", Code.REQUIRED, "CU-23", False),
        ("registration_number", Code.REGISTRATION_NEEDED, "CU-23", False),
    ]
    assert found(in_poland(), POLAND) == []


def test_cu_23_the_countries_that_ask_for_a_registration_number() -> None:
    assert len(REGISTRATION_COUNTRIES) == 24
    assert {"PL", "IN", "BR", "VN"} <= REGISTRATION_COUNTRIES
    assert not {"US", "CN", "DE", "KR"} & REGISTRATION_COUNTRIES


def test_cu_24_elsewhere_any_text_is_a_state() -> None:
    rules = CountryRules("DE", states=(("BY", "Bayern"),))
    customer = a_customer(culture="de-DE", address=an_address(country="DE", state="Niederbayern"))

    assert found(customer, rules) == []


def test_a_country_that_does_not_exist_asks_nothing_more() -> None:
    customer = a_customer(address=an_address(country="XX", phone="?", postal_code="?"), registration_number="1")

    assert found(customer, NOWHERE) == [("country", Code.COUNTRY_UNKNOWN, "1.2", False)]


@pytest.mark.parametrize(
    ("vetting", "is_new", "email", "expected"),
    [
        (Vetting.IN_REVIEW, True, "ada@gmail.com", [("email", Code.EMAIL_FREE, "CU-21", False)]),
        (Vetting.IN_REVIEW, True, "ada@school.onmicrosoft.com", [("email", Code.EMAIL_FREE, "CU-21", False)]),
        (Vetting.APPROVED, False, "ada@gmail.com", [("email", Code.EMAIL_FREE, "CU-21", True)]),
        (Vetting.IN_REVIEW, True, "ada@school.example", []),
    ],
)
def test_cu_21_education_vetting_takes_no_free_mail(
    vetting: Vetting, is_new: bool, email: str, expected: list[tuple[str, Code, str, bool]]
) -> None:
    held = Held(Qualification.EDUCATION, vetting, education_segment=EducationSegment.K12)
    school = a_customer(email=email, qualifications=(held,))

    assert found(school, is_new=is_new) == expected


def test_cu_21_others_may_have_free_mail() -> None:
    assert found(a_customer(email="ada@gmail.com")) == []


def test_the_domain_of_a_known_customer_is_not_judged_but_cannot_change() -> None:
    known = a_customer(domain="contoso.example")

    assert found(known, is_new=False, before=known) == []
    assert found(replace(known, domain="fabrikam.example"), is_new=False, before=known) == [
        ("domain", Code.DOMAIN_FIXED, "1.2", False)
    ]


@pytest.mark.parametrize(
    ("cloud", "suffix"),
    [
        (Cloud.GLOBAL, ".onmicrosoft.com"),
        (Cloud.US_GOVERNMENT, ".onmicrosoft.us"),
        (Cloud.CHINA, ".partner.onmschina.cn"),
    ],
)
def test_each_cloud_has_its_own_ending(cloud: Cloud, suffix: str) -> None:
    partner = a_partner(cloud=cloud)

    assert found(a_customer(domain=f"contoso{suffix}"), partner=partner) == []
    assert found(a_customer(domain="contoso.onmicrosoft.de"), partner=partner) == [
        ("domain", Code.DOMAIN_SUFFIX, "1.2", False)
    ]


def test_sc_7_customers_of_the_german_cloud_sit_in_europe() -> None:
    partner = a_partner(cloud=Cloud.GERMANY)
    german = a_customer(
        domain="contoso.onmicrosoft.de", culture="de-DE", language="de", address=an_address(country="DE")
    )
    american = a_customer(domain="contoso.onmicrosoft.de")

    assert found(german, GERMANY, partner) == []
    assert found(american, US, partner) == [("country", Code.GERMANY_REGION, "SC-7", False)]


def test_cu_3_a_qualification_that_was_reported_stays() -> None:
    nonprofit = a_customer(qualifications=(Held(Qualification.NONPROFIT),))

    assert found(nonprofit, is_new=False, before=nonprofit) == []
    assert found(nonprofit, is_new=False) == []
    assert found(nonprofit, is_new=False, before=a_customer())[0][1:3] == (Code.QUALIFICATION_NOT_SETTABLE, "CU-3")


def test_sc_6_no_special_qualification_in_the_government_cloud() -> None:
    customer = a_customer(domain="contoso.onmicrosoft.us", qualifications=(Held(Qualification.EDUCATION),))

    assert found(customer, partner=a_partner(cloud=Cloud.US_GOVERNMENT)) == [
        ("qualifications", Code.QUALIFICATION_NOT_SETTABLE, "SC-6", False)
    ]


def test_problems_stand_in_the_order_of_the_form_one_for_each_field() -> None:
    fields = [field for field, *_ in found(Customer(id="new", company="", domain=""))]

    assert fields == [
        "company", "domain", "email", "culture", "language", "first_name", "last_name", "line1", "city", "state",
        "postal_code", "country",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("partner", "code", "unknowns"),
    [
        (a_partner(), Code.ALLOWED, ()),
        (a_partner(role=Role.HELPDESK_AGENT), Code.ROLE_DENIED, ()),
        (a_partner(is_blocked=True), Code.PARTNER_BLOCKED, ()),
        (Partner(), Code.ALLOWED, ("role", "partner_block")),
    ],
)
def test_cu_33_who_may_enter_new_customers(partner: Partner, code: Code, unknowns: tuple[str, ...]) -> None:
    verdict = may_create(partner)

    assert (verdict.code, verdict.unknowns) == (code, unknowns)


ACCEPTED = Agreement(AgreementState.RECORDED, "Ada", "Example", "ada@contoso.example", accepted_on=date(2018, 11, 7))
AGREEMENTS = [
    ("sound", ACCEPTED, []),
    ("first name", replace(ACCEPTED, first_name=" "), [("agreement_first_name", Code.REQUIRED)]),
    ("last name", replace(ACCEPTED, last_name=""), [("agreement_last_name", Code.REQUIRED)]),
    ("e-mail", replace(ACCEPTED, email=""), [("agreement_email", Code.REQUIRED)]),
    ("e-mail's form", replace(ACCEPTED, email="ada"), [("agreement_email", Code.EMAIL_FORM)]),
    ("too long", replace(ACCEPTED, first_name=LONG), [("agreement_first_name", Code.TOO_LONG)]),
    ("hidden", replace(ACCEPTED, phone="1\0"), [("agreement_phone", Code.HIDDEN_CHARACTERS)]),
    ("day", replace(ACCEPTED, accepted_on=None), [("agreement_date", Code.REQUIRED)]),
    ("tomorrow", replace(ACCEPTED, accepted_on=date(2018, 11, 9)), [("agreement_date", Code.AGREEMENT_DATE_FUTURE)]),
    ("today", replace(ACCEPTED, accepted_on=date(2018, 11, 8)), []),
]


@pytest.mark.parametrize(("agreement", "expected"), [row[1:] for row in AGREEMENTS], ids=[row[0] for row in AGREEMENTS])
def test_cu_29_what_the_record_of_an_agreement_needs(agreement: Agreement, expected: list[tuple[str, Code]]) -> None:
    problems = agreement_problems(agreement, date(2018, 11, 8))

    assert [(one.field, one.verdict.code) for one in problems] == expected


def test_cu_29_the_agreement_is_judged_with_the_record_where_a_day_is_given() -> None:
    problems = problems_of(a_customer(agreement=Agreement()), US, a_partner(), True, today=date(2018, 11, 8))

    assert [one.field for one in problems] == [
        "agreement_first_name",
        "agreement_last_name",
        "agreement_email",
        "agreement_date",
    ]


@given(
    company=st.text(),
    domain=st.text(),
    email=st.text() | st.emails(),
    culture=st.text(),
    registration_number=st.text(),
    country=st.sampled_from(["", "US", "PL", "us", "??"]),
    is_new=st.booleans(),
    partner=st.builds(Partner, cloud=st.sampled_from(Cloud), domain=st.sampled_from(["", "partner.example"])),
    rules=st.sampled_from([US, POLAND, NOWHERE]),
)
def test_any_text_gives_a_verdict_that_cites_its_rule(
    company: str,
    domain: str,
    email: str,
    culture: str,
    registration_number: str,
    country: str,
    is_new: bool,
    partner: Partner,
    rules: CountryRules,
) -> None:
    customer = a_customer(
        company=company,
        domain=domain,
        email=email,
        culture=culture,
        registration_number=registration_number,
        address=an_address(country=country),
    )

    problems: tuple[Problem, ...] = problems_of(customer, rules, partner, is_new)

    assert all(one.verdict.rule and one.field in set(Field) for one in problems)
    assert len({one.field for one in problems}) == len(problems)


def test_every_text_field_has_a_longest_length() -> None:
    assert set(Field) - set(LONGEST) == {
        Field.QUALIFICATIONS,
        Field.EDUCATION_SEGMENT,
        Field.AGREEMENT_DATE,
    }
