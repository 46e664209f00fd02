"""Texts made comparable."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from csp_desktop.storage.folding import fold, name_key, words_of


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Müller", "muller"),
        ("MU\u0308LLER", "muller"),
        ("Straße", "strasse"),
        ("Ærø Łódź", "aero lodz"),
        ("İstanbul", "istanbul"),
        ("ＡＢＣ １２", "abc 12"),
        ("ℋ", "h"),
        ("ガ", "ガ"),
        ("カ\u3099", "ガ"),
        ("한국", "한국"),
        (unicodedata.normalize("NFD", "한국"), "한국"),
        ("", ""),
    ],
)
def test_texts_fold_to_what_a_person_types(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
@settings(derandomize=True, deadline=None)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
@settings(derandomize=True, deadline=None)
def test_hangul_never_stays_taken_apart(text: str) -> None:
    folded = fold(text + "각")

    assert folded.endswith("각")
    assert unicodedata.is_normalized("NFC", folded)


def test_names_stand_by_their_folded_text_latin_before_hangul() -> None:
    names = ["한국", "Zebra", "\u00c4pfel", "apfel", "7up", "東京", " Bär"]

    ordered = sorted(names, key=lambda name: name_key(name, "id"))

    assert ordered == ["7up", "\u00c4pfel", "apfel", " Bär", "Zebra", "東京", "한국"]


def test_equal_names_are_told_apart_by_their_id() -> None:
    assert name_key("Contoso", "1") < name_key("CONTOSO", "2") < name_key("Contoso A", "0")


def test_words_of_a_query_are_folded_and_said_once() -> None:
    assert words_of("  Müller\u00a0GMBH muller\x00ag ") == ("muller", "gmbh", "ag")
