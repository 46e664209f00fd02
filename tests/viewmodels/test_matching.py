from __future__ import annotations

import pytest

from csp_desktop.viewmodels.matching import LONGEST_SEARCH, has_word, ranges_of, searched, words_of


@pytest.mark.parametrize(
    ("text", "search", "found"),
    [
        ("Northwind Traders", "wind", ["wind"]),
        ("Northwind Traders", "TRA nor", ["Nor", "Tra"]),
        ("Blue Yonder Industries", "ind nd", ["nd", "Ind"]),
        ("Müller & Söhne", "muller", ["Müller"]),
        ("Straße 5", "strasse", ["Straße"]),
        ("Großßtadt", "ssss", ["ßß"]),
        ("한들바이오 주식회사", "바이", ["바이"]),
        ("株式会社やまぶき計測", "計", ["計"]),
        ("Zakład", "zakl", ["Zakł"]),
        ("banana", "an", ["anan"]),
        ("Contoso", "", []),
        ("Contoso", "x", []),
    ],
)
def test_every_word_is_found_wherever_it_stands(text: str, search: str, found: list[str]) -> None:
    ranges = ranges_of(text, words_of(search))

    assert [text[start:end] for start, end in ranges] == found


def test_a_text_of_other_length_when_folded_is_tinted_where_it_is_meant() -> None:
    ranges = ranges_of("ßab", words_of("a"))

    assert ranges == ((1, 2),)


def test_a_word_is_known_without_case_and_marks() -> None:
    assert has_word("Café Größe", "cafe")
    assert not has_word("Café", "tea")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("  two   words ", "two words"),
        ("a\0b\n\u202ec", "a b c"),
        ("\ud800x", "x"),
        ("y" * 10_000, "y" * LONGEST_SEARCH),
    ],
)
def test_what_is_pasted_is_searched_as_one_short_line(typed: str, expected: str) -> None:
    assert searched(typed) == expected
