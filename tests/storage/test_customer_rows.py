"""The customer list over thousands of customers, held against an oracle without an index."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from csp_desktop.domain.enums import Segment
from csp_desktop.services.ports.rows import CustomerQuery, CustomerRow
from csp_desktop.storage.folding import fold
from csp_desktop.storage.lists import SqlLists
from tests.scale.population import Resident
from tests.storage.conftest import Crowd
from tests.storage.oracle import expected, fields_of, has_words, listed

TEXTS = (
    "müller",
    "MULLER",
    "Müll",
    "ü",
    "strasse",
    "straßer",
    "gmbh",
    "gmbh müller",
    "müller gmbh 12",
    "öztürk",
    "chateau elan",
    "noel",
    "한",
    "국",
    "한국",
    "국 전",
    "한국 전자",
    "소프트웨어",
    "주식회사 학교",
    "東",
    "京",
    "ガーデン",
    "カ",
    "northwind",
    "orthwin",
    "n",
    "z",
    "99",
    "1234",
    "shop1f.onmicrosoft.com",
    "shop1f.onmicro",
    "shop1f.",
    "shop",
    "hop1",
    ".onmicrosoft.com",
    "onmicrosoft.com",
    "micro",
    "m",
    "com",
    "de",
    "kr gold",
    "gold vip",
    "renewal-2020",
    "l-2",
    "e.v.",
    ".",
    "-",
    "a-b",
    "no such customer",
    "x" * 10_000,
    " \t\u00a0 ",
    '"gmbh"',
    "gmb*",
    "NEAR(a b)",
    "a AND b",
    "gmbh OR ag",
    "100%_",
    "' OR 1=1 --",
    "\u202eag",
    "a\x00b",
    "\ue02d",
    "ⱄeducation",
    "👩‍👩‍👧",
)
SORTS = ("company", "domain", "segment", "country", "active", "suspended", "expiry", "pending")


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: ascii(text[:24]))
def test_a_search_finds_what_the_oracle_finds_in_name_order(crowd: Crowd, text: str) -> None:
    query = CustomerQuery(text=text)

    found = [row.id for row in listed(crowd.lists, query)]

    assert found == expected(crowd.people, query.__class__(text=text.replace("\x00", " ")))


@pytest.mark.parametrize("place", [0, 1, 8, 9, 14, 20, 35])
def test_any_part_of_a_microsoft_id_finds_its_customer(crowd: Crowd, place: int) -> None:
    person = crowd.people[777]
    part = person.now.tenant_id[place : place + 13]

    found = [row.id for row in listed(crowd.lists, CustomerQuery(text=part.upper()))]

    assert found == expected(crowd.people, CustomerQuery(text=part))
    assert person.now.id in found


@pytest.mark.parametrize("is_descending", [False, True])
@pytest.mark.parametrize("sort", SORTS)
@pytest.mark.parametrize(
    "query",
    [
        CustomerQuery(),
        CustomerQuery(text="müller"),
        CustomerQuery(text="한"),
        CustomerQuery(text="gmbh", segment=Segment.EDUCATION),
        CustomerQuery(segment=Segment.NONPROFIT, is_suspended=True),
        CustomerQuery(is_pending=True),
        CustomerQuery(text="-", is_pending=True),
    ],
    ids=lambda query: ascii((query.text, query.segment, query.is_suspended, query.is_pending)),
)
def test_every_order_is_that_of_the_oracle(crowd: Crowd, query: CustomerQuery, sort: str, is_descending: bool) -> None:
    query = replace(query, sort=sort, is_descending=is_descending)

    found = [row.id for row in listed(crowd.lists, query)]

    assert found == expected(crowd.people, query)


def test_half_a_character_finds_nothing_and_harms_nothing(crowd: Crowd) -> None:
    assert listed(crowd.lists, CustomerQuery(text="m\ud800")) == []


def test_a_line_says_everything_of_its_customer(crowd: Crowd) -> None:
    person = next(each for each in crowd.people if each.now.tags and each.figures.next_expiry)
    now, figures = person.now, person.figures

    (row,) = [each for each in listed(crowd.lists, CustomerQuery(text=now.tenant_id)) if each.id == now.id]

    assert row == CustomerRow(
        key=row.key,
        id=now.id,
        company=now.company,
        domain=now.domain,
        tenant_id=now.tenant_id,
        segment=now.segment,
        country=now.address.country,
        tags=now.tags,
        active=figures.active,
        suspended=figures.suspended,
        next_expiry=figures.next_expiry,
        pending=figures.pending,
        is_only_here=False,
    )


@pytest.mark.parametrize("text", ["", "müller", "한", "gmbh", "-", "micro", "nothing of the kind"])
def test_chips_count_what_their_lists_hold(crowd: Crowd, text: str) -> None:
    counts = crowd.lists.customer_counts(CustomerQuery(text=text, segment=Segment.EDUCATION, is_pending=True))

    rows = listed(crowd.lists, CustomerQuery(text=text))
    segments = Counter(row.segment.value for row in rows)
    assert counts == {
        "all": len(rows),
        **{segment.value: segments[segment.value] for segment in Segment},
        "suspended": sum(row.suspended > 0 for row in rows),
        "pending": sum(row.pending > 0 for row in rows),
    }


def test_orders_are_read_side_by_side_and_let_go(crowd: Crowd) -> None:
    rows = crowd.lists.customers
    by_name, by_domain = rows.open(CustomerQuery()), rows.open(CustomerQuery(sort="domain"))
    first = rows.page(by_name.token, 3), rows.page(by_domain.token, 3)

    rows.close_order(by_domain.token)
    rows.close_order(by_domain.token)

    assert first[0] != first[1]
    assert rows.page(by_name.token, 3) == first[0]
    left = crowd.database.reading.execute_sql("SELECT count(*) FROM temp.sqlite_master").fetchone()
    assert left == (0,)


COUNTRIES = {
    "DE": "Deutschland",
    "KR": "대한민국",
    "GB": "Großbritannien",
    "FR": "Frankreich",
    "JP": "Japan",
    "XX": 'a"b',
}


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("deutschland", {"DE"}),
        ("Deutschl", {"DE"}),
        ("민국", {"KR"}),
        ("grossbritannien", {"GB"}),
        ("müller deutschland", {"DE"}),
        ("gold an", {"DE", "GB", "FR", "JP"}),
        ('a"b', set[str]()),
        ("z", set[str]()),
    ],
)
@pytest.mark.parametrize("sort", ["company", "active"])
def test_customers_are_found_by_the_name_of_their_country(crowd: Crowd, text: str, codes: set[str], sort: str) -> None:
    lists = SqlLists(crowd.database, lambda: COUNTRIES)

    rows = listed(lists, CustomerQuery(text=text, sort=sort))

    def is_named(person: Resident, word: str) -> bool:
        return person.now.address.country in codes and word in fold(COUNTRIES[person.now.address.country])

    words = fold(text).split()
    wanted = {
        person.now.id
        for person in crowd.people
        if all(has_words(fields_of(person), [word]) or is_named(person, word) for word in words)
    }
    assert {row.id for row in rows} == wanted
    assert len(rows) == len(wanted)
    assert lists.customer_counts(CustomerQuery(text=text))["all"] == len(wanted)
