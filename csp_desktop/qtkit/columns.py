"""What the columns of a table are, and the model that knows columns but no rows yet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

Row = TypeVar("Row")

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()

DISPLAY = int(Qt.ItemDataRole.DisplayRole)
ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
WAITING_TEXT = "…"
"""Stands in a cell whose row is still on its way."""

_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column of a table.

    Args:
        key: Names the column in settings and in code; never shown.
        header: Gives the translated title; asked again when the language changes.
        value: What a row shows there.
        sort: What a query sorts by for this column; empty for a column that cannot be sorted.
        is_numeric: Whether title and cells stand at the right.
        width: Width to start with, in logical pixels; 0 leaves it to the view.
    """

    key: str
    header: Callable[[], str]
    value: Callable[[Row], object]
    sort: str = ""
    is_numeric: bool = False
    width: int = 0


class ColumnsModel(QAbstractTableModel, Generic[Row]):
    """The half of a table model that columns decide; a subclass brings the rows.

    A view-model overrides ``roles`` and ``cell_data`` (and ``waiting_data``) to show more than a text. A paint asks for
    thousands of cells, so a role outside of ``roles`` is refused before anything else happens.

    Args:
        columns: From left to right.
        parent: Owner, as for any QObject.
    """

    sort_asked = Signal(str, bool)
    """A header was clicked: the column's ``sort``, and whether descending. The model itself sorts nothing."""

    roles: frozenset[int] = frozenset({DISPLAY})
    """Roles that ``cell_data`` answers."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)

    @property
    def columns(self) -> tuple[Column[Row], ...]:
        """The columns, from left to right."""
        return self._columns

    def cell_data(self, column: Column[Row], row: Row, role: int) -> object:
        """Return what a row shows in a column; asked for ``roles`` only."""
        return column.value(row) if role == DISPLAY else None

    def waiting_data(self, column: Column[Row], role: int) -> object:  # noqa: ARG002  for those who override it
        """Return what stands in a cell whose row is still on its way; asked for ``roles`` only."""
        return WAITING_TEXT if role == DISPLAY else None

    def refresh_headers(self) -> None:
        """Have the titles asked for again, in a new language."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> object:
        """Return a column's title or where it stands; rows have none."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == DISPLAY:
            return column.header()
        if role == ALIGNMENT:
            return _RIGHT if column.is_numeric else _LEFT
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask whoever owns the query for another order, if the column has one."""
        if 0 <= column < len(self._columns) and (key := self._columns[column].sort):
            self.sort_asked.emit(key, order == Qt.SortOrder.DescendingOrder)
