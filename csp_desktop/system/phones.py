"""How each country writes phone numbers.

The library behind it is imported on first use: a start needs no phone numbers.
"""

from __future__ import annotations

import re

# The recorded rule set of the United States (CU-22) knows no country prefix "+1"; it wins over the library there.
US_PHONE = re.compile(r"(1[ \-/.]?)?(\(\d{3}\)|\d{3})[ \-/.]?\d{3}[ \-/.]?\d{4}", re.ASCII)


def is_phone(text: str, country: str) -> bool:
    """Whether a text is a phone number of a country, with its international prefix or without.

    Countries that share a calling code (such as GB and JE) are not told apart. A country of which no numbers are known
    accepts every text.
    """
    if country == "US":
        return US_PHONE.fullmatch(text.strip()) is not None
    import phonenumbers

    calling_code = phonenumbers.country_code_for_region(country)
    if not calling_code:
        return True
    try:
        number = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        return False
    return number.country_code == calling_code and phonenumbers.is_valid_number(number)


def phone_example(country: str) -> str:
    """Return a number that nobody has, as its country writes it at home; empty where none is known."""
    import phonenumbers

    number = phonenumbers.example_number(country)
    return "" if number is None else phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
