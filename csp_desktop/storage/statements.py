"""Statements for rows by the thousand, made of our own names."""

from __future__ import annotations

from collections.abc import Iterable


def insert(table: str, names: Iterable[str]) -> str:
    """Return an INSERT with a named place for each column."""
    columns = list(names)
    quoted = ", ".join(f'"{name}"' for name in columns)
    places = ", ".join(f":{name}" for name in columns)
    return f'INSERT INTO "{table}" ({quoted}) VALUES ({places})'  # noqa: S608  our own names, the values are bound


def upsert(table: str, names: Iterable[str], unique: str, unless_empty: str = "") -> str:
    """Return an INSERT that writes over the row with the same value in a unique column.

    Args:
        unless_empty: Column in which an empty text writes over nothing.
    """
    columns = list(names)
    changes = ", ".join(
        f'"{name}" = coalesce(nullif(excluded."{name}", \'\'), "{name}")'
        if name == unless_empty
        else f'"{name}" = excluded."{name}"'
        for name in columns
        if name != unique
    )
    return f'{insert(table, columns)} ON CONFLICT ("{unique}") DO UPDATE SET {changes}'
