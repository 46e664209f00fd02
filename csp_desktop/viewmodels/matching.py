"""Where the words of a search stand in a text, to be tinted there; folded as the search itself folds."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

Range = tuple[int, int]
"""A half-open stretch of a text."""

LONGEST_SEARCH = 200
"""Most characters that are searched for; nobody types more, and pasted pages find nothing."""

_PLAIN = {"ß": "ss", "ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "ı": "i"}


def searched(text: str) -> str:
    """Return what a typed text searches for: one line without control characters, blanks once, not too long."""
    seen = "".join(character if character.isprintable() else " " for character in text[:LONGEST_SEARCH])
    return " ".join(seen.split())


def words_of(text: str) -> tuple[str, ...]:
    """Return the folded words of a search, each once."""
    return tuple(dict.fromkeys(_folded(text)[0].split()))


def has_word(text: str, word: str) -> bool:
    """Whether a text holds a word of ``words_of``."""
    return word in _folded(text)[0]


def ranges_of(text: str, words: Iterable[str]) -> tuple[Range, ...]:
    """Return every stretch of a text that holds one of the words of ``words_of``; those that touch are one."""
    wanted = [word for word in words if word]
    if not wanted:
        return ()
    folded, places = _folded(text)
    found: list[Range] = []
    for word in wanted:
        start = folded.find(word)
        while start >= 0:
            end = start + len(word)
            found.append((places[start], places[end - 1] + 1))
            start = folded.find(word, end)
    return _joined(sorted(found))


def _folded(text: str) -> tuple[str, range | list[int]]:
    """Return a text without case and Latin marks, and where each of its characters came from."""
    if text.isascii():
        return text.lower(), range(len(text))
    parts = [_fold_one(character) for character in text]
    places = [place for place, part in enumerate(parts) for _ in part]
    return "".join(parts), places


def _fold_one(character: str) -> str:
    if character.isascii():
        return character.lower()
    spread = unicodedata.normalize("NFKD", character.casefold())
    bare = "".join(_PLAIN.get(each, each) for each in spread if not 0x300 <= ord(each) <= 0x36F)
    return unicodedata.normalize("NFC", bare)


def _joined(found: list[Range]) -> tuple[Range, ...]:
    joined: list[Range] = []
    for start, end in found:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
