"""The n-gram index: any substring of any script, one and two characters too, in the order of names.

A row is indexed by the distinct 3-grams of its words and by their last two and last one characters. A word of a query
with one or two characters is a prefix of some gram; a longer one needs its every third 3-gram, and what is found is
then checked against the row's own text. Filters are further terms, marked by letters of a script that nobody types.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

GRAM = 3
"""Characters of a gram."""

LONGEST_WORD = 2000
"""Characters of a word that are indexed; nobody searches for the end of a longer one."""

COUNTRY, SEGMENT, STATE = "\u2c3d", "\u2c44", "\u2c38"
"""Marks of filter terms: small Glagolitic letters."""

SUSPENDED, PENDING = f"{STATE}s", f"{STATE}p"
"""Terms of customers with suspended subscriptions, and with open changes."""


def grams(text: str) -> str:
    """Return the terms by which a folded text is found."""
    found: dict[str, None] = {}
    for word in set(_runs(text)):
        for start in range(max(1, len(word) - GRAM + 1)):
            found[word[start : start + GRAM]] = None
        found[word[-2:]] = None
        found[word[-1:]] = None
    return " ".join(found)


def match(words: Iterable[str], terms: Iterable[str] = ()) -> str:
    """Return the FTS5 query for folded words and filter terms; empty where nothing can be asked of the index."""
    asked: dict[str, None] = {f'"{term}"': None for term in terms}
    for word in words:
        for run in _runs(word):
            asked.update(dict.fromkeys(_asked_of(run)))
    return " AND ".join(asked)


def needs_check(words: Iterable[str]) -> bool:
    """Whether the index alone may find too much: words longer than a gram, or with characters that it leaves out."""
    return any(len(word) > GRAM or not _is_run(word) for word in words)


def _asked_of(run: str) -> Iterator[str]:
    if len(run) < GRAM:
        yield f'"{run}"*'
        return
    for start in range(0, len(run) - GRAM + 1, GRAM):
        yield f'"{run[start : start + GRAM]}"'
    if (len(run) - GRAM) % GRAM:
        yield f'"{run[-GRAM:]}"'


def _runs(text: str) -> Iterator[str]:
    """The stretches of letters and digits, as the tokenizer sees them."""
    run: list[str] = []
    for char in text:
        if _counts(char):
            run.append(char)
            if len(run) >= LONGEST_WORD:
                yield "".join(run)
                run.clear()
        elif run:
            yield "".join(run)
            run.clear()
    if run:
        yield "".join(run)


def _is_run(word: str) -> bool:
    return all(_counts(char) for char in word)


def _counts(char: str) -> bool:
    if char.isascii():
        return char.isalnum()
    # SQLite's tables end with Unicode 6.1 and know letters, numbers and private use; what they may lack is left out and
    # found by the check of the row's own text.
    return unicodedata.category(char)[0] in "LN" and unicodedata.ucd_3_2_0.category(char)[0] in "LN"
