"""Domain values to columns and back: dates and words as text, lists and parts as JSON, all checked on the way in."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import fields
from functools import cache
from typing import Any, TypeVar, cast

import msgspec
import peewee

from csp_desktop.domain.changes import CHANGE_TYPES, Change, ChangeKind
from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import ExpectedError

T = TypeVar("T")


def to_columns(value: Any) -> dict[str, Any]:
    """Return the fields of a domain value as columns of the same names."""
    plain: dict[str, Any] = msgspec.to_builtins(value)
    return {name: _packed(each) for name, each in plain.items()}


def from_columns(columns: Mapping[str, Any], kind: type[T]) -> T:
    """Return the domain value whose fields stand in columns of the same names; others are passed over.

    Raises:
        ExpectedError: ``DATABASE_DAMAGED`` where a column cannot be its field.
    """
    try:
        plain = {
            name: _unpacked(columns[name]) if is_packed else columns[name]
            for name, is_packed in _columns_of(kind)  # type: ignore[arg-type]  # mypy doubts that classes can be hashed
        }
        return msgspec.convert(plain, kind, strict=False)
    except ValueError as error:
        raise ExpectedError(Code.DATABASE_DAMAGED, record=kind.__name__) from error


def rows_of(query: peewee.ModelSelect[Any], database: peewee.SqliteDatabase) -> list[dict[str, Any]]:
    """Run a query on a database and return its rows by column name."""
    return list(cast("Iterable[dict[str, Any]]", query.bind(database).dicts()))


def pack_change(change: Change) -> str:
    """Return a change as JSON; its kind is kept beside it."""
    return msgspec.json.encode(change).decode()


def unpack_change(kind: str, text: str) -> Change:
    """Return a change from its JSON; raises ``ExpectedError(DATABASE_DAMAGED)``."""
    try:
        return msgspec.json.decode(text, type=CHANGE_TYPES[ChangeKind(kind)])
    except (ValueError, KeyError) as error:
        raise ExpectedError(Code.DATABASE_DAMAGED, record=kind) from error


def _unpacked(text: str | None) -> Any:
    # Most lists of most offers are empty.
    return () if text == "[]" else None if text is None else msgspec.json.decode(text)


def _packed(value: Any) -> Any:
    if isinstance(value, list | dict | tuple):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return value


@cache
def _columns_of(kind: type[Any]) -> tuple[tuple[str, bool], ...]:
    """Return the columns of a domain class, each with whether it stands as JSON; asked for 30,000 offers at a time."""
    return tuple((field.name, _is_packed(field.type)) for field in fields(kind))


_PARTS = ("Address", "Agreement", "SaleFacts", "Commitment | None")
"""Domain values that stand inside others."""


def _is_packed(annotation: object) -> bool:
    """Whether a field is a list or a part; annotations are texts here, as the domain postpones them."""
    return isinstance(annotation, str) and (annotation.startswith("tuple") or annotation in _PARTS)
