from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csp_desktop.domain.codes import Code
from csp_desktop.domain.company_names import company_name_verdicts

REFUSED = [
    ("LLC", Code.NAME_LEGAL_FORM),
    ("llc.", Code.NAME_LEGAL_FORM),
    ("Inc", Code.NAME_LEGAL_FORM),
    ("GmbH", Code.NAME_LEGAL_FORM),
    ("G.m.b.H.", Code.NAME_LEGAL_FORM),
    ("GmbH & Co. KG", Code.NAME_LEGAL_FORM),
    ("ltd", Code.NAME_LEGAL_FORM),
    ("plc", Code.NAME_LEGAL_FORM),
    ("(주식회사)", Code.NAME_LEGAL_FORM),
    ("A", Code.NAME_SINGLE_CHARACTER),
    (" 7 ", Code.NAME_SINGLE_CHARACTER),
    ("한", Code.NAME_SINGLE_CHARACTER),
    ("&", Code.NAME_ONLY_SPECIAL),
    ("--//--", Code.NAME_ONLY_SPECIAL),
    (" ", Code.NAME_BLANK),
    ("\t \t", Code.NAME_BLANK),
]
WARNED = [
    ("999", Code.NAME_REPEATED),
    ("aaaa", Code.NAME_REPEATED),
    ("aAa", Code.NAME_REPEATED),
    ("1 2 3", Code.NAME_SPACED),
    ("A  B", Code.NAME_SPACED),
    ("Contoso.com", Code.NAME_DOMAIN_ENDING),
    ("contoso.ORG", Code.NAME_DOMAIN_ENDING),
    ("Contoso.edu", Code.NAME_DOMAIN_ENDING),
    ("Chess.club", Code.NAME_DOMAIN_ENDING),
]
FINE = [
    "Contoso.co.kr",
    "Contoso.de",
    "Contoso",
    "QX",
    "99",
    "콘토소",
    "Contoso GmbH",
    "3M",
    "A. Datum Corporation",
    "com",
]


@pytest.mark.parametrize(("name", "code"), REFUSED)
def test_cu_20_t_27_names_that_are_refused(name: str, code: Code) -> None:
    found = company_name_verdicts(name)

    assert [(verdict.code, verdict.rule, is_warning) for verdict, is_warning in found] == [(code, "CU-20", False)]


@pytest.mark.parametrize(("name", "code"), WARNED)
def test_cu_20_t_27_names_of_which_is_warned(name: str, code: Code) -> None:
    found = company_name_verdicts(name)

    assert [(verdict.code, verdict.rule, is_warning) for verdict, is_warning in found] == [(code, "CU-20", True)]


@pytest.mark.parametrize("name", FINE)
def test_cu_20_t_27_names_that_are_fine(name: str) -> None:
    assert company_name_verdicts(name) == ()


@given(name=st.text())
def test_cu_20_a_name_is_refused_once_or_only_warned_of(name: str) -> None:
    warnings = [is_warning for _, is_warning in company_name_verdicts(name)]

    assert warnings == [False] or all(warnings)
