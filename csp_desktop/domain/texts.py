"""What a typed text may contain."""

from __future__ import annotations

import unicodedata

_JOINERS = frozenset("\u200c\u200d")
"""Zero-width joiners, which Persian and Indic names need between letters."""

_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def words(text: str) -> frozenset[str]:
    """Return the words of a table written as text."""
    return frozenset(text.split())


def has_hidden_characters(text: str) -> bool:
    """Whether a text holds control, direction or other invisible characters."""
    if text.isascii():
        return not text.isprintable()
    return any(
        unicodedata.category(character) in _HIDDEN and not _joins(text, index) for index, character in enumerate(text)
    )


def _joins(text: str, index: int) -> bool:
    """Whether the character is a joiner between two letters outside of ASCII."""
    if text[index] not in _JOINERS or not 0 < index < len(text) - 1:
        return False
    return all(
        not neighbour.isascii() and unicodedata.category(neighbour)[0] in "LM"
        for neighbour in (text[index - 1], text[index + 1])
    )
