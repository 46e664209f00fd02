"""The table of all screens: whole rows, a quiet header, links, groups, an empty state, a memory of its columns."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyleOptionViewItem, QTableView, QWidget

from csp_desktop.viewmodels.cells import CELL_ROLE, GROUP_ROLE, Cell
from csp_desktop.views.drawing import draw_focus_ring
from csp_desktop.views.look import ROW_GROUP, ROW_ONE, ROW_TWO, scaled
from csp_desktop.views.parts.delegate import CellDelegate, can_toggle, link_of
from csp_desktop.views.parts.empty import EmptyState
from csp_desktop.views.parts.table_columns import TableColumns
from csp_desktop.views.parts.table_header import TableHeader
from csp_desktop.views.parts.table_memory import RowMemory

FEW_ROWS = 1000
"""Up to here a table may be walked through: groups, selecting all, typing ahead."""

_KEY_REASONS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class RowHeight(Enum):
    """How high rows are, in pixels at a body text of 13."""

    ONE = ROW_ONE
    TWO = ROW_TWO


class Table(QTableView):
    """Shows any table model that serves ``CELL_ROLE``.

    A model may have ``columns`` with keys and widths, as ``ColumnsModel`` does, and ``key_at`` and ``row_of``: then the
    selection survives its resets. Rows that serve ``GROUP_ROLE`` in their first cell are headings; their quiet second
    half is the ``below`` of that cell.

    Args:
        rows: One line or two.
        stretch: Key of the column that takes the room that is left; the first one if empty.
        parent: The page.
    """

    opened = Signal(QModelIndex)
    """A row was double-clicked, Enter pressed on it, or its nameless link clicked."""
    linkActivated = Signal(QModelIndex, str)  # noqa: N815  the screens know it by a Qt name
    """A link was clicked, or Space pressed on it: the cell and the link's key."""
    checkToggled = Signal(QModelIndex)  # noqa: N815  the screens know it by a Qt name
    """A box was clicked, or Space pressed on its row; the model answers by changing."""
    sortRequested = Signal(str, bool)  # noqa: N815  the screens know it by a Qt name
    """A header was clicked: the column's key, and whether descending."""
    allRequested = Signal()  # noqa: N815  the screens know it by a Qt name
    """Ctrl+A in a table too long to be selected row by row: the whole query is meant."""

    def __init__(self, rows: RowHeight = RowHeight.ONE, stretch: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._is_ring_visible = False
        self._cells = CellDelegate(has_two_lines=rows is RowHeight.TWO, parent=self)
        self._cells.linkActivated.connect(self._on_link)
        self._cells.checkToggled.connect(self.checkToggled)
        self.setItemDelegate(self._cells)
        self._header = TableHeader(self)
        self.setHorizontalHeader(self._header)
        self._columns = TableColumns(self, self._header, stretch)
        self._columns.sort_requested.connect(self.sortRequested)
        self._memory = RowMemory(self)
        self._empty: EmptyState | None = None
        self._groups: list[int] = []
        self._set_up()
        self._set_heights()

    # The model

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model, and keep an eye on its rows."""
        old: QAbstractItemModel | None = self.model()
        if old is not None and old is not model:
            for signal in (old.modelReset, old.rowsInserted, old.rowsRemoved, old.layoutChanged):
                signal.disconnect(self._on_rows_changed)
            self._memory.leave(old)
        super().setModel(model)
        if model is not None and old is not model:
            self._memory.watch(model)
            for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved, model.layoutChanged):
                signal.connect(self._on_rows_changed)
            self._columns.take(model)
        self._on_rows_changed()

    def set_empty(self, icon: str, title: str, text: str, action: QAction | None = None) -> None:
        """Say what stands here while there are no rows, and which one button fills it."""
        if self._empty is None:
            self._empty = EmptyState(parent=self.viewport())
            self._empty.setGeometry(self.viewport().rect())
        self._empty.set_empty(icon, title, text, action)
        self._show_empty()

    # Columns

    def show_sort(self, column_key: str, descending: bool = False) -> None:
        """Show by which column the rows are sorted."""
        self._columns.show_sort(column_key, descending)

    def set_column_visible(self, column_key: str, is_visible: bool) -> None:
        """Show or hide a column."""
        self._columns.set_visible(column_key, is_visible)

    def state(self) -> str:  # type: ignore[override]  # nobody asks a view of ours whether it is dragging
        """Return widths, order and visibility of the columns and the sort, to be kept over a restart."""
        return self._columns.state()

    def restore_state(self, state: str) -> None:
        """Take back what ``state`` returned; what does not fit the columns of today is left aside."""
        self._columns.restore(state)

    # Rows

    def selected_rows(self) -> list[int]:
        """Return the places of the selected rows, from the top."""
        return sorted(index.row() for index in self.selectionModel().selectedRows()) if self._has_model() else []

    def select_row(self, row: int) -> None:
        """Select a row alone and scroll to it."""
        index = self.model().index(row, max(0, self.currentIndex().column()))
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)

    def selectAll(self) -> None:
        """Select all of few rows; of many, only say that all are meant."""
        if self._has_model() and self.model().rowCount() > FEW_ROWS:
            self.allRequested.emit()
        else:
            super().selectAll()

    def keyboardSearch(self, search: str) -> None:
        """Jump to a row by typing, unless that would read a whole database."""
        if self._has_model() and self.model().rowCount() <= FEW_ROWS:
            super().keyboardSearch(search)

    # What the person does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, follow links and switch boxes with Space."""
        self._set_ring(is_visible=True)
        index = self.currentIndex()
        if index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(index)
        elif index.isValid() and event.key() == Qt.Key.Key_Space and self._press(index):
            event.accept()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the focus ring away: the pointer shows where one is."""
        self._set_ring(is_visible=False)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over links."""
        super().mouseMoveEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        if index.isValid() and self._link_at(index, at) is not None:
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.viewport().unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the row."""
        super().mouseDoubleClickEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        cell = index.data(CELL_ROLE)
        is_box = isinstance(cell, Cell) and can_toggle(cell)
        if not is_box and index.flags() & Qt.ItemFlag.ItemIsEnabled and self._link_at(index, at) is None:
            self.opened.emit(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Select the row below the pointer first, so that the menu means it."""
        index = self.indexAt(event.pos())
        if index.isValid() and not self.selectionModel().isRowSelected(index.row(), QModelIndex()):
            self.select_row(index.row())
        super().contextMenuEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus ring where the keyboard brought the focus; the first row becomes the current one."""
        super().focusInEvent(event)
        if event.reason() in _KEY_REASONS:
            self._set_ring(is_visible=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the room that is left to the one column that takes it."""
        super().resizeEvent(event)
        self._columns.stretch()
        if self._empty is not None:
            self._empty.setGeometry(self.viewport().rect())

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange, QEvent.Type.StyleChange):
            self._set_heights()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw rows, then the focus ring around the current one."""
        super().paintEvent(event)
        index = self.currentIndex()
        if not (self._is_ring_visible and self.hasFocus() and index.isValid()):
            return
        width = min(self._header.length(), self.viewport().width())
        row = QRect(0, self.rowViewportPosition(index.row()), width, self.rowHeight(index.row()))
        painter = QPainter(self.viewport())
        draw_focus_ring(painter, row, self.palette(), 3)
        painter.end()

    # Inside

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setAlternatingRowColors(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setSectionResizeMode(self._header.ResizeMode.Fixed)
        self.verticalHeader().hide()

    def _set_heights(self) -> None:
        metrics = self.fontMetrics()
        lines = 2 if self._rows is RowHeight.TWO else 1
        height = max(scaled(self._rows.value), metrics.height() * lines + 12)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self._mark_groups()

    def _on_rows_changed(self) -> None:
        self._mark_groups()
        self._show_empty()
        self._columns.fit()

    def _mark_groups(self) -> None:
        if not self._has_model():
            return
        model, usual = self.model(), self.verticalHeader().defaultSectionSize()
        count, columns = model.rowCount(), self._header.count()
        self.clearSpans()
        for row in self._groups:
            if row < count:
                self.setRowHeight(row, usual)
        rows = range(count if count <= FEW_ROWS else 0)
        self._groups = [row for row in rows if model.index(row, 0).data(GROUP_ROLE) is not None]
        for row in self._groups:
            if columns > 1:
                self.setSpan(row, 0, 1, columns)
            self.setRowHeight(row, max(scaled(ROW_GROUP), usual))

    def _show_empty(self) -> None:
        if self._empty is not None:
            self._empty.setVisible(not self._has_model() or self.model().rowCount() == 0)

    def _press(self, index: QModelIndex) -> bool:
        model = self.model()
        in_row = [index] + [model.index(index.row(), column) for column in range(self._header.count())]
        cells = [(each, each.data(CELL_ROLE)) for each in in_row]
        for each, cell in cells:
            if isinstance(cell, Cell) and can_toggle(cell):
                self.checkToggled.emit(each)
                return True
        for each, cell in cells:
            key = link_of(cell) if isinstance(cell, Cell) else None
            if key is not None:
                self._on_link(each, key)
                return True
        return False

    def _on_link(self, index: QModelIndex, key: str) -> None:
        if key:
            self.linkActivated.emit(index, key)
        else:
            self.opened.emit(index)

    def _link_at(self, index: QModelIndex, at: QPoint) -> str | None:
        return self._cells.link_at(self._option(index), index, at)

    def _has_model(self) -> bool:
        model: QAbstractItemModel | None = self.model()
        return model is not None

    def _option(self, index: QModelIndex | QPersistentModelIndex) -> QStyleOptionViewItem:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        return option

    def _set_ring(self, is_visible: bool) -> None:
        if is_visible != self._is_ring_visible:
            self._is_ring_visible = is_visible
            self.viewport().update()
