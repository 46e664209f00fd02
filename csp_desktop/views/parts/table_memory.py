"""Keeps a table's selection by the keys of its rows while its model is reset."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QAbstractItemModel, QItemSelection, QItemSelectionModel, QItemSelectionRange, QObject
from PySide6.QtWidgets import QTableView

_FEW_KEYS = 256


@runtime_checkable
class KeyedRows(Protocol):
    """A model whose rows have names that outlive a reset."""

    def key_at(self, number: int) -> str | None:
        """Return the key of a row, or None where it is not known."""
        ...

    def row_of(self, key: str) -> int | None:
        """Return the place of a key, or None."""
        ...


class RowMemory(QObject):
    """Remembers selected keys, the current one and where it stood on screen.

    Args:
        table: Whose selection it is.
    """

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._selected: list[str] = []
        self._current: str | None = None
        self._column = 0
        self._top = 0

    def watch(self, model: QAbstractItemModel) -> None:
        """Follow a model's resets; called after the view itself follows them."""
        model.modelAboutToBeReset.connect(self._on_about_to_reset)
        model.modelReset.connect(self._on_reset)

    def leave(self, model: QAbstractItemModel) -> None:
        """Follow a model no more."""
        model.modelAboutToBeReset.disconnect(self._on_about_to_reset)
        model.modelReset.disconnect(self._on_reset)

    def _on_about_to_reset(self) -> None:
        model, selection = self._table.model(), self._table.selectionModel()
        self._selected, self._current = [], None
        if not isinstance(model, KeyedRows):
            return
        parts = itertools.islice(_ranges(selection.selection()), _FEW_KEYS)
        rows = [row for part in parts for row in _rows_of(part.top(), part.bottom())]
        self._selected = [key for row in rows[:_FEW_KEYS] if (key := model.key_at(row)) is not None]
        current = self._table.currentIndex()
        if current.isValid():
            self._current = model.key_at(current.row())
            self._column = current.column()
            self._top = self._table.rowViewportPosition(current.row())

    def _on_reset(self) -> None:
        model, selection = self._table.model(), self._table.selectionModel()
        if not isinstance(model, KeyedRows) or (not self._selected and self._current is None):
            return
        chosen = QItemSelection()
        for key in self._selected:
            if (row := model.row_of(key)) is not None:
                chosen.select(model.index(row, 0), model.index(row, max(0, self._table.horizontalHeader().count() - 1)))
        row = model.row_of(self._current) if self._current is not None else None
        if row is not None:
            flags = QItemSelectionModel.SelectionFlag.NoUpdate
            selection.setCurrentIndex(model.index(row, self._column), flags)
            self._keep_place(row)
        if chosen.isEmpty():
            # The view forgot its selection without a word; those who act on it must hear that it is gone.
            selection.selectionChanged.emit(QItemSelection(), QItemSelection())
        else:
            selection.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _keep_place(self, row: int) -> None:
        if 0 <= self._top < self._table.viewport().height():
            bar = self._table.verticalScrollBar()
            bar.setValue(bar.value() + self._table.rowViewportPosition(row) - self._top)


def _ranges(selection: QItemSelection) -> Iterator[QItemSelectionRange]:
    return (selection.at(place) for place in range(selection.count()))


def _rows_of(top: int, bottom: int) -> range:
    return range(top, min(bottom, top + _FEW_KEYS) + 1)
