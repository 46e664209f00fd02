"""The rows of the outbox page: entries in groups, two lines each."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt

from csp_desktop.qtkit.columns import DISPLAY, NO_INDEX, Column, Index
from csp_desktop.qtkit.list_model import ListModel
from csp_desktop.viewmodels.cells import CELL_ROLE, EMPTY, GROUP_ROLE, Cell, Shape
from csp_desktop.viewmodels.matching import Range
from csp_desktop.viewmodels.outbox.state import Pill

translate = QCoreApplication.translate

ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
MARK_LINK = "mark"


@dataclass(frozen=True)
class Row:
    """A line of the page: an entry, or the heading of a group where ``pill`` is None.

    Args:
        key: The entry's idempotency key; the group's name for a heading.
        text: The change in words, or the heading.
        below: Whose and when, or how many.
        link: What to do with it next; empty for nothing.
    """

    key: str
    text: str
    below: str
    pill: Pill | None = None
    is_faded: bool = False
    matches: tuple[Range, ...] = ()
    below_matches: tuple[Range, ...] = ()
    link: str = ""


class OutboxModel(ListModel[Row]):
    """Few rows, made whole whenever something changed."""

    roles = frozenset({DISPLAY, CELL_ROLE, GROUP_ROLE, ACCESSIBLE})

    def __init__(self, parent: QObject | None = None) -> None:
        columns = (
            Column[Row]("state", lambda: translate("outbox", "State"), _state, width=132),
            Column[Row]("change", lambda: translate("outbox", "Change"), _change),
            Column[Row]("next", lambda: translate("outbox", "Next step"), _next, width=124),
        )
        super().__init__(columns, parent, key=_key)

    def cell_data(self, column: Column[Row], row: Row, role: int) -> object:
        """Return a cell, its text for readers, or the title of a heading."""
        if row.pill is None:
            return self._heading(column, row, role)
        if role == GROUP_ROLE:
            return None
        cell = column.value(row)
        assert isinstance(cell, Cell), "every column of this table gives cells"
        if role == CELL_ROLE:
            return cell
        return cell.spoken if role == ACCESSIBLE else cell.text

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are read, not chosen."""
        row = self.row_at(index.row()) if index.isValid() else None
        if row is not None and row.pill is None:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def is_heading(self, number: int) -> bool:
        """Whether a row is the heading of a group."""
        row = self.row_at(number)
        return row is not None and row.pill is None

    def places(self, parent: Index = NO_INDEX) -> tuple[int, ...]:
        """Return the places of all entries, without the headings."""
        return tuple(number for number in range(self.rowCount(parent)) if not self.is_heading(number))

    def _heading(self, column: Column[Row], row: Row, role: int) -> object:
        is_first = column.key == self._columns[0].key
        if role == CELL_ROLE:
            return Cell(row.text, below=row.below, is_strong=True) if is_first else EMPTY
        if role == ACCESSIBLE and is_first:
            return f"{row.text}, {row.below}"
        return row.text if is_first else None


def _key(row: Row) -> str:
    return row.key


def _state(row: Row) -> Cell:
    assert row.pill is not None, "headings are drawn apart"
    pill = row.pill
    return Cell(pill.text, shape=Shape.PILL, tone=pill.tone, icon=pill.icon, is_pending=pill.is_pending)


def _change(row: Row) -> Cell:
    return Cell(
        row.text,
        below=row.below,
        matches=row.matches,
        below_matches=row.below_matches,
        is_quiet=row.is_faded,
        tooltip=f"{row.text}\n{row.below}",
    )


def _next(row: Row) -> Cell:
    return Cell(row.link, shape=Shape.LINK, link_key=MARK_LINK) if row.link else EMPTY
