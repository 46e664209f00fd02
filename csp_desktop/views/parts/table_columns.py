"""Widths, order, visibility and sort of a table's columns: chosen by the person, kept by key."""

from __future__ import annotations

import json

from PySide6.QtCore import QAbstractItemModel, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QTableView

from csp_desktop.qtkit.columns import ColumnsModel
from csp_desktop.views.look import scaled
from csp_desktop.views.parts.table_header import TableHeader

_WIDEST = 360
_STRETCH_LEAST = 160


class TableColumns(QObject):
    """Answers clicks on the header and lays the columns out.

    Args:
        table: Whose columns they are.
        header: Its header.
        stretch: Key of the column that takes the room that is left; the first if empty.
    """

    sort_requested = Signal(str, bool)

    def __init__(self, table: QTableView, header: TableHeader, stretch: str) -> None:
        super().__init__(table)
        self._table = table
        self._header = header
        self._stretch_key = stretch
        self._is_fitted = False
        self._is_laying = False
        self._is_stretching = True
        self._sort: tuple[str, bool] | None = None
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_menu_asked)
        header.sectionClicked.connect(self._on_clicked)
        header.sortIndicatorChanged.connect(self._show_sort)
        header.sectionResized.connect(self._on_resized)

    def take(self, model: QAbstractItemModel) -> None:
        """Lay out the columns of a model."""
        self._is_fitted = False
        self._sort = None
        model.headerDataChanged.connect(self._header.viewport().update)
        self._is_laying = True
        for section in range(self._header.count()):
            self._header.resizeSection(section, self._start_width(section))
        self._is_laying = False
        self.stretch()

    def fit(self) -> None:
        """Give columns without a width the one that their first rows need; once."""
        model: QAbstractItemModel | None = self._table.model()
        if self._is_fitted or model is None or model.rowCount() == 0:
            return
        self._is_fitted = True
        self._is_laying = True
        for section in range(self._header.count()):
            if not self._own_width(section):
                wanted = max(self._header.sectionSizeHint(section), self._table.sizeHintForColumn(section))
                self._header.resizeSection(section, min(wanted, scaled(_WIDEST)))
        self._is_laying = False
        self.stretch()

    def stretch(self) -> None:
        """Give the room that is left to one column."""
        section = self._stretch_section()
        if section < 0 or not self._is_stretching or self._is_laying:
            return
        others = self._header.length() - self._header.sectionSize(section)
        room = self._table.viewport().width() - others
        self._is_laying = True
        self._header.resizeSection(section, max(scaled(_STRETCH_LEAST), room))
        self._is_laying = False

    def show_sort(self, key: str, descending: bool) -> None:
        """Show by which column the rows are sorted."""
        self._sort = (key, descending) if key in self._keys() else None
        self._show_sort()

    def set_visible(self, key: str, is_visible: bool) -> None:
        """Show or hide a column."""
        keys = self._keys()
        if key in keys:
            self._header.setSectionHidden(keys.index(key), not is_visible)
            self.stretch()

    def state(self) -> str:
        """Return all that a person chose, as JSON."""
        keys = self._keys()
        columns = []
        for place in range(self._header.count()):
            section = self._header.logicalIndex(place)
            hidden = self._header.isSectionHidden(section)
            columns.append({"key": keys[section], "hidden": hidden, "width": self._kept_width(section)})
        state: dict[str, object] = {"columns": columns, "stretches": self._is_stretching}
        if self._sort is not None:
            state["sort"] = list(self._sort)
        return json.dumps(state, separators=(",", ":"))

    def restore(self, text: str) -> None:
        """Take back a state; columns that are unknown today are left aside, and so is what is no state at all."""
        try:
            state = json.loads(text)
            columns = [(str(each["key"]), bool(each["hidden"]), int(each["width"])) for each in state["columns"]]
            sort = state.get("sort")
            is_stretching = bool(state.get("stretches", True))
        except (ValueError, TypeError, KeyError, AttributeError):
            return
        keys = self._keys()
        self._is_laying = True
        for place, (key, hidden, width) in enumerate(each for each in columns if each[0] in keys):
            section = keys.index(key)
            self._header.moveSection(self._header.visualIndex(section), place)
            self._header.setSectionHidden(section, hidden and section != 0)
            if width > 0:
                self._header.resizeSection(section, scaled(width))
        self._is_laying = False
        self._is_fitted = True
        self._is_stretching = is_stretching
        if isinstance(sort, list) and len(sort) == 2:
            self.show_sort(str(sort[0]), bool(sort[1]))
        self.stretch()

    def menu(self) -> QMenu:
        """Return the menu that shows and hides columns; the first one always stays."""
        menu = QMenu(self._header)
        for section, key in enumerate(self._keys()):
            title = str(self._table.model().headerData(section, Qt.Orientation.Horizontal) or "")
            if not title:
                continue
            action = QAction(title.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(not self._header.isSectionHidden(section))
            action.setEnabled(section != 0)
            action.toggled.connect(lambda is_on, key=key: self.set_visible(key, is_on))
            menu.addAction(action)
        return menu

    def _on_menu_asked(self, at: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._header.viewport().mapToGlobal(at))

    def _on_clicked(self, section: int) -> None:
        if not self._can_sort(section):
            return
        key = self._keys()[section]
        descending = self._sort == (key, False)
        self.show_sort(key, descending)
        self.sort_requested.emit(key, descending)

    def _show_sort(self) -> None:
        # Qt moves the arrow by itself on every click; here it tells how the rows are sorted and nothing else.
        self._header.setSortIndicatorShown(self._sort is not None)
        if self._sort is not None:
            key, descending = self._sort
            order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
            self._header.setSortIndicator(self._keys().index(key), order)

    def _on_resized(self, section: int, _old: int, _new: int) -> None:
        if self._is_laying:
            return
        if section == self._stretch_section():
            self._is_stretching = False
        else:
            self.stretch()

    def _keys(self) -> list[str]:
        model = self._table.model()
        if isinstance(model, ColumnsModel):
            return [column.key for column in model.columns]
        return [str(section) for section in range(self._header.count())]

    def _can_sort(self, section: int) -> bool:
        model = self._table.model()
        return not isinstance(model, ColumnsModel) or bool(model.columns[section].sort)

    def _own_width(self, section: int) -> int:
        model = self._table.model()
        return scaled(model.columns[section].width) if isinstance(model, ColumnsModel) else 0

    def _start_width(self, section: int) -> int:
        return self._own_width(section) or self._header.sectionSizeHint(section)

    def _kept_width(self, section: int) -> int:
        return round(self._header.sectionSize(section) / (scaled(100) / 100))

    def _stretch_section(self) -> int:
        keys = self._keys()
        section = keys.index(self._stretch_key) if self._stretch_key in keys else (0 if keys else -1)
        return section if section < 0 or not self._header.isSectionHidden(section) else -1
