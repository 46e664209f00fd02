"""Texts made comparable: the same for what is stored and for what a person types."""

from __future__ import annotations

import unicodedata

from csp_desktop.domain.customers import Customer

_PLAIN = {"ß": "ss", "ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "ı": "i"}


def fold(text: str) -> str:
    """Return a text without case and Latin marks: ``Müller`` and ``muller`` become one.

    Hangul is decomposed on the way and put together again, so that a syllable stays one character.
    """
    if text.isascii():
        return text.lower()
    # Taken apart first, as what comes out of it may be a capital again.
    spread = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    bare = "".join(_PLAIN.get(char, char) for char in spread if not 0x300 <= ord(char) <= 0x36F)
    return unicodedata.normalize("NFC", bare)


def name_key(company: str, record_id: str) -> str:
    """Return what a company is sorted by: its folded name; the id tells equal names apart."""
    return f"{fold(company).strip()}\x00{record_id}"


def haystack(customer: Customer) -> str:
    """Return everything of a customer that is searched, folded; fields stand on lines of their own."""
    parts = (
        customer.company,
        customer.domain,
        customer.tenant_id,
        customer.address.country,
        *customer.tags,
    )
    return "\n".join(fold(part).replace("\n", " ") for part in parts if part)


def words_of(text: str) -> tuple[str, ...]:
    """Return the folded words of a query; each must occur somewhere.

    What is typed may hold half a character, which no database takes; no stored text has it.
    """
    typed = text.encode("utf-8", "replace").decode().replace("\x00", " ")
    return tuple(dict.fromkeys(fold(typed).split()))
