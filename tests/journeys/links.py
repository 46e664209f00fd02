"""The ways out that a screen shows: links beside refusals and in the rows of tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QTableView, QWidget

from csp_desktop.domain.verdicts import Remedy, RemedyKind
from csp_desktop.viewmodels.cells import CELL_ROLE, Cell
from csp_desktop.viewmodels.messages import remedy_text
from csp_desktop.views.parts.buttons import LinkButton
from csp_desktop.views.parts.table import Table

MOST_ROWS = 400


@dataclass(frozen=True)
class Link:
    """A way out as a person sees it.

    Args:
        holder: What has the focus when it is clicked.
    """

    text: str
    holder: QWidget
    follow: Callable[[], None]


def links_of(root: QWidget) -> list[Link]:
    """Return the ways out that are shown, each text once."""
    found: dict[str, Link] = {}
    for link in (*_buttons(root), *_rows(root)):
        found.setdefault(link.text, link)
    return list(found.values())


def _buttons(root: QWidget) -> Iterator[Link]:
    known = {remedy_text(Remedy(kind)) for kind in RemedyKind}
    for button in root.findChildren(LinkButton):
        text = button.text().replace("&&", "&")
        is_way_out = text in known or text.startswith(("Open ", "Suspend ", "Choose "))
        if is_way_out and button.isVisibleTo(root) and button.isEnabled():
            yield Link(text, button, button.click)


def _rows(root: QWidget) -> Iterator[Link]:
    for view in root.findChildren(QTableView):
        if not isinstance(view, Table) or not view.isVisibleTo(root):
            continue
        model = view.model()
        for row in range(min(model.rowCount(), MOST_ROWS)):
            for column in range(model.columnCount()):
                index = model.index(row, column)
                cell = index.data(CELL_ROLE)
                if isinstance(cell, Cell) and cell.link and cell.link_key:
                    yield Link(cell.link, view, partial(view.linkActivated.emit, index, cell.link_key))
