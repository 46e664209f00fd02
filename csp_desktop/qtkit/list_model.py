"""A table of few rows, held in memory: what a form shows of one customer, one order, one import."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject

from csp_desktop.qtkit.columns import DISPLAY, NO_INDEX, Column, ColumnsModel, Index

Row = TypeVar("Row")


class ListModel(ColumnsModel[Row]):
    """Shows the rows it is given and says no more than what changed since the last ones.

    Args:
        columns: From left to right.
        parent: Owner, as for any QObject.
        key: Names a row for good; rows with the same keys in the same order keep their selection when they change.
    """

    def __init__(
        self, columns: Sequence[Column[Row]], parent: QObject | None = None, *, key: Callable[[Row], str]
    ) -> None:
        super().__init__(columns, parent)
        self._key = key
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows, from the top."""
        return self._rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; a reset only if keys or their order differ."""
        new, old = tuple(rows), self._rows
        if list(map(self._key, new)) != list(map(self._key, old)):
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
            return
        self._rows = new
        changed = [number for number, (mine, other) in enumerate(zip(new, old, strict=True)) if mine != other]
        if changed:
            last_column = len(self._columns) - 1
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], last_column))

    def row_at(self, number: int) -> Row | None:
        """Return a row by its place, counted from 0; None beyond the last."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def key_at(self, number: int) -> str | None:
        """Return the key of a row, counted from 0; None beyond the last."""
        row = self.row_at(number)
        return self._key(row) if row is not None else None

    def row_of(self, key: str) -> int | None:
        """Return the place of the row of that key, or None."""
        return next((number for number, row in enumerate(self._rows) if self._key(row) == key), None)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = DISPLAY) -> object:
        """Return what a cell shows under one of ``roles``."""
        if role not in self.roles or (number := index.row()) < 0:
            return None
        return self.cell_data(self._columns[index.column()], self._rows[number], role)
