"""Domain values as columns: what stands in them, and that a damaged one is told instead of believed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from csp_desktop.domain.changes import CHANGE_TYPES, ChangeKind, Rename
from csp_desktop.domain.codes import Code
from csp_desktop.domain.customers import Customer
from csp_desktop.domain.enums import Reason, Status
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.storage.outbox import entry_of
from csp_desktop.storage.packing import from_columns, pack_change, to_columns, unpack_change
from tests.builders import a_customer, a_subscription


def test_dates_and_words_stand_as_text_that_sorts() -> None:
    suspended = a_subscription(
        status=Status.SUSPENDED, suspended_on=date(2020, 2, 29), suspension_reason=Reason.FRAUD, auto_renews=None
    )

    columns = to_columns(suspended)

    told = {name: columns[name] for name in ("status", "suspended_on", "suspension_reason", "auto_renews")}
    assert told == {
        "status": "suspended",
        "suspended_on": "2020-02-29",
        "suspension_reason": "fraud",
        "auto_renews": None,
    }


def test_columns_that_are_no_fields_are_passed_over() -> None:
    columns = {**to_columns(a_customer()), "key": 7, "raw_json": "{}"}

    assert from_columns(columns, Customer) == a_customer()


@pytest.mark.parametrize("text", ["null", "true", "1", "[]", '"', "2020-01-01", ""])
def test_a_text_stays_a_text_whatever_it_looks_like(text: str) -> None:
    customer = a_customer(company=text, tags=(text,), email=text)

    assert from_columns(to_columns(customer), Customer) == customer


DAMAGED = [
    ("tags", "not json"),
    ("tags", "[1]"),
    ("tags", "{}"),
    ("address", "[]"),
    ("address", '{"country": 7}'),
    ("opened_on", "yesterday"),
    ("company", 7),
    ("qualifications", '[{"qualification": "royal"}]'),
]


@pytest.mark.parametrize(("column", "value"), DAMAGED)
def test_a_column_that_cannot_be_its_field_is_damage(column: str, value: Any) -> None:
    columns = {**to_columns(a_customer()), column: value}

    with pytest.raises(ExpectedError) as caught:
        from_columns(columns, Customer)

    assert caught.value.code is Code.DATABASE_DAMAGED


@pytest.mark.parametrize("status", ["royal", ""])
def test_a_status_that_nobody_wrote_is_damage(status: str) -> None:
    columns = {**to_columns(a_subscription()), "status": status}

    with pytest.raises(ExpectedError) as caught:
        from_columns(columns, Subscription)

    assert caught.value.facts == {"record": "Subscription"}


RENAME = Rename(
    customer_id="c", company="C", subscription_id="s", name="E3", offer_name="E3", before="", after="\x00한국"
)


def test_a_change_is_read_as_its_kind() -> None:
    assert unpack_change("rename", pack_change(RENAME)) == RENAME


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("rename", "{}"),
        ("rename", "not json"),
        ("rename", ""),
        ("crown", pack_change(RENAME)),
        ("rename", pack_change(replace(RENAME, after="x")).replace('"x"', "7")),
    ],
)
def test_a_change_that_cannot_be_read_is_damage(kind: str, text: str) -> None:
    with pytest.raises(ExpectedError) as caught:
        unpack_change(kind, text)

    assert caught.value.code is Code.DATABASE_DAMAGED


def test_every_kind_of_change_can_be_read() -> None:
    assert set(CHANGE_TYPES) == set(ChangeKind)


@pytest.mark.parametrize(
    ("column", "value"), [("state", "royal"), ("entered_at", "noon"), ("depends_on", "x"), ("placed_on", "2020-02-30")]
)
def test_an_entry_that_cannot_be_read_is_damage(column: str, value: str) -> None:
    row = {
        "id": "1",
        "kind": "rename",
        "change": pack_change(RENAME),
        "author": "",
        "entered_at": "2020-02-29T12:00:00+00:00",
        "state": "waiting",
        "depends_on": "[]",
        "finished_at": None,
        "placed_on": None,
        "order_number": "",
        "replaced_by": "",
    }
    assert entry_of(row).change == RENAME

    with pytest.raises(ExpectedError) as caught:
        entry_of({**row, column: value})

    assert caught.value.code is Code.DATABASE_DAMAGED
