"""A model of ready cells, for tables that are tested without a screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt

from csp_desktop.qtkit.columns import Column, Index
from csp_desktop.qtkit.list_model import ListModel
from csp_desktop.viewmodels.cells import CELL_ROLE, GROUP_ROLE, Cell

DISPLAY = int(Qt.ItemDataRole.DisplayRole)


@dataclass(frozen=True)
class Line:
    """A row: its key, its cells, and its title where it is a heading."""

    key: str
    cells: tuple[Cell, ...]
    group: str = ""


class Lines(ListModel[Line]):
    """Serves cells and headings."""

    roles = frozenset({DISPLAY, CELL_ROLE, GROUP_ROLE})

    def cell_data(self, column: Column[Line], row: Line, role: int) -> object:
        number = self.columns.index(column)
        if role == GROUP_ROLE:
            return row.group or None
        cell = row.cells[number] if number < len(row.cells) else Cell()
        return cell if role == CELL_ROLE else cell.text

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index.row())
        return Qt.ItemFlag.NoItemFlags if row is not None and row.group else super().flags(index)


def a_model(
    rows: Sequence[Line], titles: Sequence[str] = ("Name", "Offer", "Licences"), parent: QObject | None = None
) -> Lines:
    """Return a model whose columns are called c0, c1, ...; the last cannot be sorted."""
    last = len(titles) - 1
    columns = [
        Column[Line](
            f"c{number}",
            partial(str, title),
            lambda row: row,
            sort=f"c{number}" if number < last or not last else "",
            is_numeric=title == "Licences",
            width=0 if number == 0 else 160,
        )
        for number, title in enumerate(titles)
    ]
    model = Lines(columns, parent, key=lambda row: row.key)
    model.set_rows(rows)
    return model


def a_row(key: str, *texts: str) -> Line:
    """Return a row of plain texts."""
    return Line(key, tuple(Cell(text) for text in texts))
