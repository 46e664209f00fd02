"""The customer list: a search field, chips, and one table of all customers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.customer_list import CustomerList, EmptyAction
from csp_desktop.views.icons import icon
from csp_desktop.views.look import HALF, SPACING, scaled
from csp_desktop.views.parts.banner import BannerFrame
from csp_desktop.views.parts.buttons import primary
from csp_desktop.views.parts.chip import Chip, ChipRow
from csp_desktop.views.parts.flow import FlowRow
from csp_desktop.views.parts.page import Page
from csp_desktop.views.parts.search import SearchField
from csp_desktop.views.parts.table import Table


class CustomerListView(Page):
    """Shows a ``CustomerList``.

    Args:
        form: The view-model; lives with the page.
        parent: The main window.
    """

    def __init__(self, form: CustomerList, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.form = form
        form.setParent(self)
        self.new = primary("", "plus", self)
        self.new.setDefault(False)
        self.search = SearchField("", self)
        self.segments = ChipRow(self)
        self._marks = QWidget(self)
        self.suspended = Chip("", parent=self._marks)
        self.pending = Chip("", parent=self._marks)
        self.problem = BannerFrame(Tone.CRITICAL, "warning-circle", parent=self)
        self.again = QPushButton(self)
        self.table = Table(stretch="company", parent=self)
        self._filters_row = FlowRow(SPACING + HALF, self)
        self._new_action = QAction(icon("plus"), "", self)
        self._clear_action = QAction("", self)
        self._opened_row = -1
        self._connect()
        self._furnish()
        self._translate()
        self._draw()

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        if self.form.state.has_filters:
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.selectAll()
        else:
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def state(self) -> str:
        """Return widths, order and visibility of the columns and the sort, to be kept over a restart."""
        return self.table.state()

    def restore(self, state: str) -> None:
        """Take back what ``state`` returned."""
        self.table.restore_state(state)
        header = self.table.horizontalHeader()
        if header.isSortIndicatorShown():
            key = self.form.model.columns[header.sortIndicatorSection()].key
            descending = header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
            self.form.sort_by(key, is_descending=descending)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on to where one would type."""
        super().focusInEvent(event)
        self.focus_search()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
            self.form.retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search field, Down and Enter lead into the rows, and Escape clears the search."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
                self._enter_rows()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.form.search("")
                return True
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        form = self.form
        self.table.setModel(form.model)
        self.table.setSelectionMode(Table.SelectionMode.SingleSelection)
        self.search.textEdited.connect(form.search)
        self.search.installEventFilter(self)
        self.segments.chosen.connect(form.choose_segment)
        self.suspended.clicked.connect(lambda is_on: form.show_suspended(is_on=is_on))
        self.pending.clicked.connect(lambda is_on: form.show_pending(is_on=is_on))
        self.table.sortRequested.connect(lambda key, descending: form.sort_by(key, is_descending=descending))
        self.table.opened.connect(self._on_opened)
        self.table.pressed.connect(self._on_pressed)
        self.table.clicked.connect(self._on_clicked)
        self.new.clicked.connect(form.new_customer)
        self._new_action.triggered.connect(form.new_customer)
        self._clear_action.triggered.connect(self._on_clear)
        self.again.clicked.connect(form.retry)
        form.changed.connect(self._draw)

    def _furnish(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.add_action_button(self.new)
        for chip in self.form.state.segments:
            self.segments.add(chip.key, chip.text)
        marks = QHBoxLayout(self._marks)
        marks.setContentsMargins(0, 0, 0, 0)
        marks.setSpacing(scaled(HALF + 2))
        marks.addWidget(self.suspended)
        marks.addWidget(self.pending)
        for widget in (self.search, self.segments, self._marks):
            self._filters_row.add(widget)
        self.add_filter(self._filters_row, 1)
        self.problem.add_button(self.again)
        self.add_content(self.problem)
        self.add_content(self.table, 1, is_table=True)

    def _translate(self) -> None:
        self.set_title(self.tr("Customers"))
        self.new.setText(self.tr("New customer"))
        self._new_action.setText(self.tr("New customer"))
        self._clear_action.setText(self.tr("Clear the search"))
        self.again.setText(self.tr("Try again"))
        self.search.set_hint(self.tr("Company, domain, tag"))
        self.search.setToolTip(self.tr("Finds any part of company, domain, Microsoft ID, country or tag"))
        self.segments.setAccessibleName(self.tr("Customer type"))
        self.table.setAccessibleName(self.tr("Customers"))

    def _draw(self) -> None:
        state = self.form.state
        self.set_subtitle(state.subtitle)
        if self.search.text() != state.search:
            self.search.setText(state.search)
        for chip in state.segments:
            shown = self.segments.chip(chip.key)
            shown.setText(chip.text)
            shown.set_count(chip.count)
            if chip.is_on:
                self.segments.choose(chip.key)
        for shown, chip in zip((self.suspended, self.pending), state.marks, strict=True):
            shown.setText(chip.text)
            shown.set_count(chip.count)
            shown.setChecked(chip.is_on)
        self.new.setVisible(state.has_filters)  # an empty page has that button in its middle
        self._filters_row.setVisible(state.has_filters)
        self.table.show_sort(state.sort, state.is_descending)
        self.table.horizontalHeader().setVisible(state.has_filters)
        if state.empty is not None:
            is_new = state.empty.action is EmptyAction.NEW
            action = self._new_action if is_new else self._clear_action
            self.table.set_empty(state.empty.icon, state.empty.title, state.empty.text, action)
        self.problem.setVisible(bool(state.problem))
        self.problem.set_text(state.problem)

    def _enter_rows(self) -> None:
        if self.form.model.rowCount():
            if not self.table.currentIndex().isValid():
                self.table.select_row(0)
            self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_opened(self, index: QModelIndex) -> None:
        self._opened_row = index.row()
        self.form.open(index.row())

    def _on_pressed(self, _index: QModelIndex) -> None:
        self._opened_row = -1

    def _on_clicked(self, index: QModelIndex) -> None:
        """Take the whole cell for its link, which told of the click already if it was hit."""
        is_name = self.form.model.columns[index.column()].key == "company"
        if is_name and self._opened_row != index.row():
            self.form.open(index.row())

    def _on_clear(self) -> None:
        self.form.clear()
        self.focus_search()
