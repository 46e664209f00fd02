"""Finds controls that refuse without a word: what is disabled, greyed or read-only says why."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QDateEdit,
    QHeaderView,
    QLineEdit,
    QMenu,
    QScrollBar,
    QTabBar,
    QTableView,
    QTextEdit,
    QWidget,
)

from csp_desktop.viewmodels.cells import CELL_ROLE, Cell

CONTROLS = (QAbstractButton, QLineEdit, QAbstractSpinBox, QComboBox, QTextEdit, QDateEdit)
"""What a person works with."""

MOST_ROWS = 400
"""So many rows of a table are looked at; longer ones repeat themselves."""

_ENDS = (".", "?", "!", "…", "。")
_TAGS = re.compile(r"<[^>]*>")


def silent_controls(root: QWidget) -> list[str]:
    """Return the controls of a window that refuse and do not say why, each told so that it can be found."""
    found = [_told(widget) for widget in _refusing(root) if not is_told(widget, *_said(widget))]
    found += [_told_row(view, index) for view, index in _greyed(root) if not _cell_says(index)]
    found += [f"menu entry {action.text()!r}" for action in _locked_actions(root) if not _action_says(action)]
    tabs = ((bar.tabText(place), bar.tabToolTip(place)) for bar, place in _locked_tabs(root))
    found += [f"tab {name!r}" for name, reason in tabs if not is_sentence(reason)]
    return found


def is_told(widget: QWidget, *texts: str) -> bool:
    """Whether one of the texts is a reason: a sentence, and not merely the control's own name."""
    names = {_plain(each) for each in (_text_of(widget), widget.accessibleName()) if each}
    return any(is_sentence(text) and _plain(text) not in names for text in texts)


def is_sentence(text: str) -> bool:
    """Whether a text is one that a person can read as a reason: words, and an end."""
    plain = _plain(text)
    return len(plain.split()) >= 2 and plain.endswith(_ENDS)


def _refusing(root: QWidget) -> Iterator[QWidget]:
    """Controls that are shown and cannot be used, the whole of a compound control once."""
    for widget in root.findChildren(QWidget):
        if not isinstance(widget, CONTROLS) or _is_part(widget) or not widget.isVisibleTo(root):
            continue
        is_read_only = isinstance(widget, QLineEdit) and widget.isReadOnly()
        if not widget.isEnabled() or is_read_only:
            yield widget


def _is_part(widget: QWidget) -> bool:
    """Whether a widget belongs to a control that speaks for it."""
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        if isinstance(parent, QAbstractSpinBox | QComboBox | QLineEdit | QScrollBar | QTabBar | QHeaderView):
            return True
        parent = parent.parentWidget()
    return False


def _said(widget: QWidget) -> tuple[str, ...]:
    return widget.toolTip(), widget.accessibleDescription(), widget.statusTip(), widget.whatsThis()


def _greyed(root: QWidget) -> Iterator[tuple[QTableView, QModelIndex]]:
    """Cells of shown tables that are greyed because their row cannot be had."""
    for view in root.findChildren(QTableView):
        model = view.model()
        if not view.isVisibleTo(root) or not isinstance(model, QAbstractItemModel):
            continue
        for row in range(min(model.rowCount(), MOST_ROWS)):
            for column in range(model.columnCount()):
                index = model.index(row, column)
                cell = index.data(CELL_ROLE)
                if isinstance(cell, Cell) and cell.is_disabled:
                    yield view, index


def _cell_says(index: QModelIndex) -> bool:
    """Whether a greyed cell, or another of its row, says why."""
    model = index.model()
    for column in range(model.columnCount()):
        other = model.index(index.row(), column)
        cell = other.data(CELL_ROLE)
        texts = [str(other.data(role) or "") for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.StatusTipRole)]
        if isinstance(cell, Cell):
            texts += [cell.below, cell.tooltip]
        if any(is_sentence(text) for text in texts):
            return True
    return False


def _locked_actions(root: QWidget) -> Iterator[QAction]:
    """Menu entries and actions that are shown and cannot be used."""
    seen: set[int] = set()
    menus = [action for menu in root.findChildren(QMenu) for action in menu.actions()]
    own = [action for widget in (root, *root.findChildren(QWidget)) for action in widget.actions()]
    for action in (*menus, *own):
        if id(action) not in seen and action.isVisible() and not action.isEnabled() and not action.isSeparator():
            seen.add(id(action))
            yield action


def _action_says(action: QAction) -> bool:
    name = _plain(action.text())
    return any(is_sentence(text) and _plain(text) != name for text in (action.toolTip(), action.statusTip()))


def _locked_tabs(root: QWidget) -> Iterator[tuple[QTabBar, int]]:
    for bar in root.findChildren(QTabBar):
        if bar.isVisibleTo(root):
            yield from ((bar, place) for place in range(bar.count()) if not bar.isTabEnabled(place))


def _text_of(widget: QWidget) -> str:
    match widget:
        case QAbstractButton() | QLineEdit():
            return widget.text()
        case QComboBox():
            return widget.currentText()
        case _:
            return ""


def _plain(text: str) -> str:
    return html.unescape(_TAGS.sub("", text)).replace("&", "").strip()


def _told(widget: QWidget) -> str:
    name = widget.accessibleName() or _text_of(widget) or widget.objectName() or "nameless"
    chain: list[str] = []
    parent = widget.parentWidget()
    while parent is not None and len(chain) < 3:
        chain.append(type(parent).__name__)
        parent = parent.parentWidget()
    says = [text for text in _said(widget) if text]
    return f"{type(widget).__name__} {name!r} in {' < '.join(chain)}, which says {says}"


def _told_row(view: QTableView, index: QModelIndex) -> str:
    return f"row {index.row()} of {type(view).__name__} {view.accessibleName()!r}: {index.data()!r}"
