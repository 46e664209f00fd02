"""The table of chosen offers and their add-ons."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from csp_desktop.qtkit.columns import DISPLAY, Column
from csp_desktop.qtkit.list_model import ListModel
from csp_desktop.viewmodels.cells import CELL_ROLE, Cell
from csp_desktop.viewmodels.links import Link
from csp_desktop.viewmodels.new_subscription.lines import Line, LineKind
from csp_desktop.viewmodels.new_subscription.offers_model import ACCESSIBLE, LICENCES, LIMITS, OFFER, TICK, TOOLTIP
from csp_desktop.viewmodels.quantities import FIELD_ROLE

NAME = "name"


class LinesModel(ListModel[Line]):
    """Few rows, made whole whenever an answer changes."""

    roles = frozenset({DISPLAY, CELL_ROLE, FIELD_ROLE, TOOLTIP, ACCESSIBLE})

    def __init__(self, parent: QObject | None = None) -> None:
        columns = (
            Column[Line](TICK, _no_title, _tick, width=40),
            Column[Line](OFFER, _offer_title, _offer),
            Column[Line](NAME, _name_title, _name, width=160),
            Column[Line](LIMITS, _limits_title, _limits, width=204),
            Column[Line](LICENCES, _licences_title, _licences, is_numeric=True, width=104),
        )
        super().__init__(columns, parent, key=_key)

    def key_at(self, number: int) -> str | None:
        """Return the key of a row, or None beyond the last."""
        row = self.row_at(number)
        return None if row is None else row.key

    def links_at(self, number: int) -> tuple[Link, ...]:
        """Return every way out of a row."""
        row = self.row_at(number)
        return () if row is None else row.links

    @property
    def wide_rows(self) -> tuple[int, ...]:
        """Places of the rows whose one link takes the whole width."""
        return tuple(number for number, line in enumerate(self.rows) if line.kind is LineKind.FOLD)

    @property
    def field_rows(self) -> tuple[int, ...]:
        """Places of the rows in which something can be typed, from the top."""
        return tuple(number for number, line in enumerate(self.rows) if line.field or line.name_field)

    def cell_data(self, column: Column[Line], row: Line, role: int) -> object:
        """Return a cell, its text for readers, or its field."""
        if role == FIELD_ROLE:
            return {LICENCES: row.field, NAME: row.name_field}.get(column.key)
        cell = column.value(row)
        assert isinstance(cell, Cell), "every column of this table gives cells"
        if role == CELL_ROLE:
            return cell
        if role == TOOLTIP:
            return cell.tooltip or None
        return _spoken(row, cell) if role == ACCESSIBLE and column.key in (TICK, OFFER) else cell.text.strip()


def _spoken(row: Line, cell: Cell) -> str:
    offer = row.offer
    if row.kind is LineKind.FOLD or cell is offer:
        return ". ".join(part.strip() for part in (offer.text, offer.below, offer.link) if part)
    if cell.is_checked:
        text = QCoreApplication.translate("new_subscription", "{offer}, chosen")
    elif cell.is_disabled:
        text = QCoreApplication.translate("new_subscription", "{offer}, cannot be bought")
    else:
        text = QCoreApplication.translate("new_subscription", "{offer}, not chosen")
    return text.format(offer=offer.text.strip())


def _key(line: Line) -> str:
    return line.key


def _tick(line: Line) -> object:
    return line.tick


def _offer(line: Line) -> object:
    return line.offer


def _name(line: Line) -> object:
    return line.name


def _limits(line: Line) -> object:
    return line.limits


def _licences(line: Line) -> object:
    return line.licences


def _no_title() -> str:
    return ""


def _offer_title() -> str:
    return QCoreApplication.translate("new_subscription", "Offer and its add-ons")


def _name_title() -> str:
    return QCoreApplication.translate("new_subscription", "Friendly name")


def _limits_title() -> str:
    return QCoreApplication.translate("new_subscription", "Licences allowed")


def _licences_title() -> str:
    return QCoreApplication.translate("new_subscription", "Licences")
