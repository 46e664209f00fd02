"""Domain values of every shape that their types allow, for hypothesis."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, datetime
from typing import Any, TypeVar, get_type_hints

from hypothesis import strategies as st

from csp_desktop.domain.changes import CHANGE_TYPES, Change
from csp_desktop.domain.customers import Customer
from csp_desktop.domain.offers import Offer, SaleFacts
from csp_desktop.domain.orders import Order, OrderLine
from csp_desktop.domain.outbox import Entry
from csp_desktop.domain.subscriptions import Subscription

T = TypeVar("T")

HOSTILE = (
    "a\x00b",
    "\x00",
    "\u202eevil\u202c",
    'O\'Brien "x" ; DROP TABLE customer; --',
    "100%_*-NEAR(a b) AND OR NOT ^:",
    "한국 마이크로소프트",
    "株式会社サンプル",
    "Müller & Söhne GmbH",
    "👩‍👩‍👧 e\u0301",
    "null",
    "true",
    "[]",
    " \n\t ",
)
"""Texts that are data, whatever they look like."""

WHOLE = st.integers(-(2**63), 2**63 - 1)
TEXT = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=12))


def built(kind: type[T], **given: st.SearchStrategy[Any]) -> st.SearchStrategy[T]:
    """Return values of a domain class, each field drawn from all that its type allows."""
    hints = get_type_hints(kind)
    names = [field.name for field in fields(kind)]  # type: ignore[arg-type]  # a dataclass, which the type cannot say
    return st.builds(kind, **{name: given[name] if name in given else _of(hints[name]) for name in names})


def _of(hint: Any) -> st.SearchStrategy[Any]:
    if hint is str:
        return TEXT
    if hint is int:
        return WHOLE
    if hint == tuple[str, ...]:
        return st.lists(TEXT, max_size=3).map(tuple)
    if hint == tuple[OrderLine, ...]:
        return st.lists(built(OrderLine), max_size=3).map(tuple)
    if hint in (Customer, OrderLine, SaleFacts):
        return built(hint)
    return st.from_type(hint)


CUSTOMERS = built(Customer)
SUBSCRIPTIONS = built(Subscription)
OFFERS = built(Offer)
ORDERS = built(Order)
CHANGES: st.SearchStrategy[Change] = st.one_of(*(built(kind) for kind in CHANGE_TYPES.values()))
MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001  bounds take no zone
ENTRIES = built(Entry, change=CHANGES, entered_at=MOMENTS, finished_at=st.none() | MOMENTS)
