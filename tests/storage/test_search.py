"""The n-gram index, held against plain substrings."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from csp_desktop.storage.folding import fold, words_of
from csp_desktop.storage.search import COMMON_ENDING, checks, grams, match

LETTERS = st.sampled_from("abcäßéÅ한국자전東京ガnmo.-_*\"%' \u0301ⰽⱄ👩\ue000\u202e")
TEXTS = st.one_of(st.text(LETTERS, max_size=14), st.text(max_size=8))
ENDINGS = st.sampled_from(("", "", COMMON_ENDING, ".onmicro", ".org"))


@pytest.fixture
def index() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:")
    connection.execute(
        "CREATE VIRTUAL TABLE s USING fts5(t, content='', columnsize=0, detail=none, "
        "tokenize='unicode61 remove_diacritics 0', prefix='1 2')"
    )
    yield connection
    connection.close()


def found_by(index: sqlite3.Connection, text: str, query: str) -> tuple[bool, bool]:
    """Return whether the index lets a text through for a query, and whether its answer is said to be enough."""
    words = words_of(query)
    index.execute("BEGIN")
    index.execute("INSERT INTO s (rowid, t) VALUES (1, ?)", (grams(fold(text)),))
    asked = match(words)
    rows = index.execute("SELECT rowid FROM s WHERE s MATCH ?", (asked,)).fetchall() if asked else [(1,)]
    index.execute("ROLLBACK")
    return rows == [(1,)], not checks(words)


@given(before=TEXTS, middle=TEXTS, after=TEXTS, ending=ENDINGS)
@settings(
    derandomize=True,
    deadline=None,
    max_examples=400,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@example(before="contoso", middle=".onmi", after="", ending="crosoft.com")
def test_no_substring_is_ever_missed(
    index: sqlite3.Connection, before: str, middle: str, after: str, ending: str
) -> None:
    text = before + middle + after + ending
    is_found, _ = found_by(index, text, middle)

    # Taken out of its surroundings a mark or a letter may fold otherwise: then it is no substring.
    words = words_of(middle)
    if all(word in fold(text) for word in words) and not any(
        word in COMMON_ENDING and not word.startswith(".") for word in words
    ):
        assert is_found


@given(text=TEXTS, query=TEXTS)
@settings(
    derandomize=True,
    deadline=None,
    max_examples=400,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_where_the_index_is_said_to_know_alone_it_does(index: sqlite3.Connection, text: str, query: str) -> None:
    is_found, is_enough = found_by(index, text, query)

    if is_enough and words_of(query):
        assert is_found == all(word in fold(text) for word in words_of(query))


def test_a_very_long_word_asks_little_of_the_index(index: sqlite3.Connection) -> None:
    word = "".join(chr(ord("a") + number * number % 26) for number in range(10_000))

    assert found_by(index, f"x{word}y", word) == (True, False)
    assert len(match([word])) < 1000


def test_what_a_person_types_is_never_a_query_language() -> None:
    assert match(words_of('NEAR(a) "b" OR c*')) == '"nea" AND "ear" AND "a"* AND "b"* AND "or"* AND "c"*'


def test_filters_are_terms_beside_the_words() -> None:
    assert match(["한"], ["\u2c44education"]) == '"\u2c44education" AND "한"*'
