"""What the customer list must answer, worked out from the customers themselves without any index."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from csp_desktop.services.ports.rows import CustomerQuery, CustomerRow
from csp_desktop.storage.folding import fold, name_key
from csp_desktop.storage.lists import SqlLists
from tests.scale.population import Resident

ENDING = ".onmicrosoft.com"


def fields_of(person: Resident) -> tuple[str, ...]:
    """Return what of a customer is searched, folded."""
    now = person.now
    return tuple(fold(field) for field in (now.company, now.domain, now.tenant_id, now.address.country, *now.tags))


def has_words(fields: Sequence[str], words: Sequence[str]) -> bool:
    """Whether every word occurs somewhere; what lies in the common ending counts only with its dot."""
    return all(any(_occurs(word, field) for field in fields) for word in words)


_kept_fields = cache(fields_of)


def _occurs(word: str, field: str) -> bool:
    if word in ENDING and not word.startswith("."):
        field = field.removesuffix(ENDING)
    return word in field


def expected(people: Sequence[Resident], query: CustomerQuery) -> list[str]:
    """Return the ids of a query's customers in their order."""
    words = fold(query.text).split()
    found = [
        person
        for person in people
        if has_words(_kept_fields(person), words)
        and query.segment in (None, person.now.segment)
        and (person.figures.suspended or not query.is_suspended)
        and (person.figures.pending or not query.is_pending)
    ]
    found.sort(key=lambda person: name_key(person.now.company, person.now.id), reverse=query.is_descending)
    if query.sort == "expiry":
        dated = [person for person in found if person.figures.next_expiry]
        # Those without a date stand by name, whichever way the dates run.
        undated = sorted(
            (person for person in found if not person.figures.next_expiry),
            key=lambda person: name_key(person.now.company, person.now.id),
        )
        dated.sort(key=lambda person: str(person.figures.next_expiry), reverse=query.is_descending)
        found = [*dated, *undated]
    elif query.sort != "company":
        found.sort(key=_SORTS[query.sort], reverse=query.is_descending)
    return [person.now.id for person in found]


_SORTS = {
    "domain": lambda person: person.now.domain,
    "segment": lambda person: person.now.segment.value,
    "country": lambda person: person.now.address.country,
    "active": lambda person: person.figures.active,
    "suspended": lambda person: person.figures.suspended,
    "pending": lambda person: person.figures.pending,
}


def listed(lists: SqlLists, query: CustomerQuery) -> list[CustomerRow]:
    """Return all rows of a query, page by page."""
    opened = lists.customers.open(query)
    try:
        pages = [lists.customers.page(opened.token, number) for number in range(-(-opened.count // 256))]
        assert [len(page) for page in pages[:-1]] == [256] * len(pages[:-1])
        rows = [row for page in pages for row in page]
        assert len(rows) == opened.count
        assert list(lists.customers.page(opened.token, len(pages))) == []
    finally:
        lists.customers.close_order(opened.token)
    return rows
