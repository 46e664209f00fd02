"""A table in which rows are ticked and numbers typed: arrows walk, Space ticks, digits go into the licence field."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QStyleOptionViewItem, QWidget

from csp_desktop.viewmodels.cells import CELL_ROLE, Cell
from csp_desktop.viewmodels.new_subscription.catalogue import HEADING
from csp_desktop.viewmodels.new_subscription.lines_model import NAME, LinesModel
from csp_desktop.viewmodels.new_subscription.offers_model import LICENCES, OffersModel
from csp_desktop.viewmodels.quantities import FIELD_ROLE, Field
from csp_desktop.views.look import CELL_PADDING, scaled
from csp_desktop.views.parts.delegate import CellDelegate
from csp_desktop.views.parts.licence_field import LicenceField, NameField
from csp_desktop.views.parts.table import FEW_ROWS, RowHeight, Table

_FIELD_HEIGHT = 30
_DIGITS = frozenset("0123456789")


class PickTable(Table):
    """Shows offers or chosen lines with a field in every ticked row.

    Args:
        model: Serves ``FIELD_ROLE`` where something can be typed.
        stretch: Key of the column that takes the room that is left.
        parent: The page.
    """

    ticked = Signal(str)
    """The row's key: tick or untick it."""
    licences_typed = Signal(str, str)
    """The row's key and the text."""
    name_typed = Signal(str, str)
    """The row's key and the text."""
    followed = Signal(str)
    """Key of a link."""

    def __init__(self, model: OffersModel | LinesModel, stretch: str, parent: QWidget | None = None) -> None:
        super().__init__(RowHeight.TWO, stretch, parent)
        self._model = model
        self._open: list[QPersistentModelIndex] = []
        self._keys = [column.key for column in model.columns]
        self._fields = FieldDelegate(self)
        for key in (NAME, LICENCES):
            if key in self._keys:
                self.setItemDelegateForColumn(self._keys.index(key), self._fields)
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().setSectionsMovable(False)
        self.checkToggled.connect(self._on_toggled)
        self.linkActivated.connect(self._on_link)
        self.opened.connect(self._on_opened)
        model.modelReset.connect(self._on_reset)

    def sync_fields(self) -> None:
        """Open a field in each row that has something to type, and close the others."""
        wanted = [
            self._model.index(row, self._keys.index(key))
            for row in self._model.field_rows
            for key in (NAME, LICENCES)
            if key in self._keys
        ]
        wanted = [index for index in wanted if isinstance(index.data(FIELD_ROLE), Field)]
        for place in self._open:
            index = self._model.index(place.row(), place.column())
            if place.isValid() and index not in wanted:
                self.closePersistentEditor(index)
        self._open = [QPersistentModelIndex(index) for index in wanted]
        before: QWidget = self
        for index in wanted:
            if not self.isPersistentEditorOpen(index):
                self.openPersistentEditor(index)
            editor = self.indexWidget(index)
            if editor is not None:
                self.setTabOrder(before, editor)
                before = editor

    def field_at(self, row: int, key: str = LICENCES) -> QWidget | None:
        """Return the field in a row, where there is one."""
        return self.indexWidget(self._model.index(row, self._keys.index(key)))

    def reveal(self, key: str) -> None:
        """Make a row the current one and bring the keyboard to it."""
        row = self._model.row_of(key)
        if row is not None:
            self.select_row(row)
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def key_of(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Return the key of an index's row."""
        return self._model.key_at(index.row()) or ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits start a licence count in the current row."""
        text, index = event.text(), self.currentIndex()
        is_plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if text and is_plain and _DIGITS.issuperset(text) and index.isValid():
            key = self.key_of(index)
            self.licences_typed.emit(key, text)
            self._enter_field(key, at_end=True)
            event.accept()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer every way out of the row, not only the one that has room in it."""
        super().contextMenuEvent(event)
        index = self.currentIndex()
        links = self._model.links_at(index.row()) if index.isValid() else ()
        if not links:
            return
        menu = QMenu(self)
        for link in links:
            action = QAction(link.text.replace("&", "&&"), menu)
            action.triggered.connect(lambda _checked=False, key=link.key: self.followed.emit(key))
            menu.addAction(action)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def select_of(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """Show which row a field belongs to, once the keyboard is in it."""
        if index.isValid() and self.currentIndex().row() != index.row():
            self.select_row(index.row())

    def _enter_field(self, key: str, *, at_end: bool = False) -> None:
        row = self._model.row_of(key)
        editor = None if row is None else self.field_at(row)
        if isinstance(editor, LicenceField):
            editor.setFocus(Qt.FocusReason.OtherFocusReason)
            if at_end:
                editor.lineEdit().end(False)
            else:
                editor.selectAll()

    def _on_toggled(self, index: QModelIndex) -> None:
        self.ticked.emit(self.key_of(index))

    def _on_link(self, index: QModelIndex, key: str) -> None:
        if key:
            self.followed.emit(key)
        else:
            self.ticked.emit(self.key_of(index))

    def _on_opened(self, index: QModelIndex) -> None:
        """Enter: into the licence field, ticking the row first; out of a refusal by its link; fold and unfold."""
        key = self.key_of(index)
        if self._field_in(index) is None:
            links = self._model.links_at(index.row())
            cell = self._model.index(index.row(), 0).data(CELL_ROLE)
            if links and isinstance(cell, Cell) and cell.is_disabled:
                self.followed.emit(links[0].key)
                return
            self.ticked.emit(key)
        self._enter_field(key)

    def _field_in(self, index: QModelIndex) -> Field | None:
        field = self._model.index(index.row(), self._keys.index(LICENCES)).data(FIELD_ROLE)
        return field if isinstance(field, Field) else None

    def _on_reset(self) -> None:
        self._open = []
        row = self._model.row_of(HEADING.key)
        if row is not None and self._model.rowCount() > FEW_ROWS:
            self.setSpan(row, 0, 1, len(self._keys))
        if isinstance(self._model, LinesModel):
            for row in self._model.wide_rows:
                self.setSpan(row, 1, 1, len(self._keys) - 1)
        self.sync_fields()


class FieldDelegate(CellDelegate):
    """Makes the fields and keeps them where their cells are.

    Args:
        table: The table.
    """

    def __init__(self, table: PickTable) -> None:
        super().__init__(has_two_lines=True, parent=table)
        self._table = table

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """Make the field of a cell."""
        place = QPersistentModelIndex(index)
        field = index.data(FIELD_ROLE)
        editor: LicenceField | NameField
        if isinstance(field, Field) and field.maximum:
            editor = LicenceField(parent)
            editor.edited.connect(lambda text: self._table.licences_typed.emit(self._table.key_of(place), text))
        else:
            editor = NameField(parent)
            editor.textEdited.connect(lambda text: self._table.name_typed.emit(self._table.key_of(place), text))
        editor.left.connect(self._on_left)
        editor.setProperty("place", place)
        return editor

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Show what the model says; a text that a person is typing comes back equal."""
        field = index.data(FIELD_ROLE)
        if isinstance(field, Field) and isinstance(editor, LicenceField | NameField):
            editor.set_field(field)

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Write nothing: what is typed goes to the view-model at once."""

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Stand in the middle of the row, a little inside of the cell."""
        cell: QRect = option.rect
        height = min(cell.height() - 4, max(scaled(_FIELD_HEIGHT), editor.fontMetrics().height() + 8))
        padding = scaled(CELL_PADDING) // 2
        top = cell.top() + (cell.height() - height) // 2
        editor.setGeometry(QRect(cell.left() + padding, top, cell.width() - 2 * padding, height))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave Tab, Enter and losing the focus to the field: it is always open."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            place = watched.property("place")
            if isinstance(place, QPersistentModelIndex):
                self._table.select_of(place)
        return False

    def _on_left(self) -> None:
        self._table.setFocus(Qt.FocusReason.ShortcutFocusReason)
