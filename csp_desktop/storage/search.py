"""The n-gram index: any substring of any script, one and two characters too, in the order of names.

A row is indexed by the distinct 3-grams of its words and by their last two and last one characters. A word of a query
with one or two characters is a prefix of some gram; a longer one needs its every third 3-gram, and what is found is
then checked against the row's own text. Filters are further terms, marked by letters of a script that nobody types.

Nearly every customer's domain ends alike, so that ending is left out of the index. What a person types of it beyond a
dot is not asked of the index either, and checked against the row's text; letters that stand in it and nowhere else
are not found without that dot.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

GRAM = 3
"""Characters of a gram."""

MOST_ASKED = 40
"""Grams of one word that are asked of the index; the check of the row's own text does the rest."""

COMMON_ENDING = ".onmicrosoft.com"
"""What the initial domain of every customer ends with."""

COUNTRY, SEGMENT, STATE = "\u2c3d", "\u2c44", "\u2c38"
"""Marks of filter terms: small Glagolitic letters."""

SUSPENDED, PENDING = f"{STATE}s", f"{STATE}p"
"""Terms of customers with suspended subscriptions, and with open changes."""


NO_COUNTRIES: Mapping[str, Collection[str]] = MappingProxyType({})
"""Where no word is looked up among the names of countries."""


def grams(text: str) -> str:
    """Return the terms by which a folded text is found; its fields stand on lines of their own."""
    found: dict[str, None] = {}
    for run in dict.fromkeys(_runs(without_ending(text))):
        if len(run) > GRAM:
            found.update(dict.fromkeys(run[start : start + GRAM] for start in range(len(run) - GRAM + 1)))
        else:
            found[run] = None
        found[run[-2:]] = None
        found[run[-1:]] = None
    return " ".join(found)


def match(
    words: Iterable[str], terms: Iterable[str] = (), countries: Mapping[str, Collection[str]] = NO_COUNTRIES
) -> str:
    """Return the FTS5 query for folded words and filter terms; empty where nothing can be asked of the index.

    Args:
        countries: By word the codes of the countries in whose name it occurs: their customers are found by it too.
    """
    asked: dict[str, None] = {f'"{term}"': None for term in terms}
    for word in words:
        parts = list(dict.fromkeys(part for run in _runs(_before_ending(word)) for part in _asked_of(run)))
        named = [f'"{COUNTRY}{code.lower()}"' for code in countries.get(word, ()) if code.isalnum()]
        if parts and named:
            asked[f"(({' AND '.join(parts)}) OR {' OR '.join(named)})"] = None
        else:
            asked.update(dict.fromkeys(parts))
    return " AND ".join(asked)


def checks(words: Iterable[str]) -> Sequence[tuple[str, bool]]:
    """Return the words for which the index may find too much.

    Each with whether the common ending counts as a part of the row's text: it does not for a word that lies in it.
    """
    return [(word, not _lies_in_ending(word)) for word in words if not _is_exact(word)]


def without_ending(text: str) -> str:
    """Return a text without the common ending of its fields."""
    return f"{text}\n".replace(f"{COMMON_ENDING}\n", "\n")


def _is_exact(word: str) -> bool:
    """Whether the index alone knows: no longer than a gram, and each character in it."""
    return len(word) <= GRAM and word == _before_ending(word) and list(_runs(word)) == [word]


def _lies_in_ending(word: str) -> bool:
    return word in COMMON_ENDING and not word.startswith(".")


def _before_ending(word: str) -> str:
    """Return a word without what may be the begin of the common ending, with which the word may go on in a row."""
    for length in range(min(len(word), len(COMMON_ENDING)), 0, -1):
        if word.endswith(COMMON_ENDING[:length]):
            return word[:-length]
    return word


def _asked_of(run: str) -> Iterator[str]:
    if len(run) < GRAM:
        yield f'"{run}"*'
        return
    last = len(run) - GRAM
    for start in range(0, min(last, GRAM * MOST_ASKED) + 1, GRAM):
        yield f'"{run[start : start + GRAM]}"'
    if last % GRAM:
        yield f'"{run[-GRAM:]}"'


class _Tokens(dict[int, str]):
    """Each character as the tokenizer sees it: a blank where it divides words; learned as it is asked for."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        seen = self[code] = char if _counts(char) else " "
        return seen


_TOKENS = _Tokens()


def _runs(text: str) -> list[str]:
    """The stretches of letters and digits, as the tokenizer sees them."""
    return text.translate(_TOKENS).split()


def _counts(char: str) -> bool:
    if char.isascii():
        return char.isalnum()
    # SQLite's tables end with Unicode 6.1 and know letters, numbers and private use; what they may lack is left out and
    # found by the check of the row's own text.
    return unicodedata.category(char)[0] in "LN" and unicodedata.ucd_3_2_0.category(char)[0] in "LN"
