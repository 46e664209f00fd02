"""The catalogue page: chips, one table of all offers, the chosen one unfolded at the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from csp_desktop.viewmodels.catalog import Catalog
from csp_desktop.viewmodels.catalog.state import EmptyAction
from csp_desktop.viewmodels.cells import Tone
from csp_desktop.views.catalog.detail import WIDTH, OfferPane
from csp_desktop.views.icons import icon
from csp_desktop.views.look import HALF, SPACING, TABLE_MARGIN, scaled
from csp_desktop.views.parts.banner import BannerFrame
from csp_desktop.views.parts.chip import Chip, ChipRow
from csp_desktop.views.parts.choice import Choice
from csp_desktop.views.parts.flow import FlowRow
from csp_desktop.views.parts.page import Page
from csp_desktop.views.parts.search import SearchField
from csp_desktop.views.parts.table import Table

HIDDEN_BESIDE_DETAIL = ("unit", "billing", "segments")
"""Columns whose facts stand in the pane too; the table is narrow beside it."""


class CatalogView(Page):
    """Shows a ``Catalog``.

    Args:
        form: The view-model; lives with the page.
        parent: The main window.
    """

    def __init__(self, form: Catalog, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.form = form
        form.setParent(self)
        self.import_button = QPushButton(self)
        self.search = SearchField("", self)
        self.billing = Choice(self)
        self.segment = Choice(self)
        self.segment.setMinimumContentsLength(16)
        self.chips = ChipRow(self, wraps=True)
        self.limited = Chip("", parent=self)
        self.problem = BannerFrame(Tone.CRITICAL, "warning-circle", parent=self)
        self.again = QPushButton(self)
        self.table = Table(stretch="name", parent=self)
        self.detail = OfferPane(self)
        self._filters_box = QWidget(self)
        self._filters_row = FlowRow(SPACING + HALF, self, ends_right=False)
        self._import_action = QAction(icon("file-arrow-down"), "", self)
        self._clear_action = QAction("", self)
        self._furnish()
        self._connect()
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the rows more room than the pane, also where the text is large."""
        super().resizeEvent(event)
        self.detail.setFixedWidth(min(scaled(WIDTH), self.width() * 2 // 5))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
            self.form.retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search field, Down and Enter lead into the rows; Escape clears the search or folds the offer."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            is_search = watched is self.search
            if is_search and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
                self._enter_rows()
                return True
            if event.key() == Qt.Key.Key_Escape:
                return self._escape(is_search=is_search)
        return super().eventFilter(watched, event)

    def _furnish(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.import_button.setIcon(icon("file-arrow-down"))
        self.add_action_button(self.import_button)
        for widget in (self.search, self.billing, self.segment, self.limited):
            self._filters_row.add(widget)
        filters = QVBoxLayout(self._filters_box)
        filters.setContentsMargins(0, 0, 0, 0)
        filters.setSpacing(scaled(SPACING + HALF))
        filters.addWidget(self._filters_row)
        filters.addWidget(self.chips)
        self.add_filter(self._filters_box, 1)
        self.problem.add_button(self.again)
        self.add_content(self.problem)
        self.table.setModel(self.form.model)
        self.table.setSelectionMode(Table.SelectionMode.SingleSelection)
        both = QHBoxLayout()
        both.setContentsMargins(scaled(TABLE_MARGIN), 0, 0, 0)
        both.setSpacing(scaled(HALF))
        both.addWidget(self.table, 1)
        both.addWidget(self.detail)
        self.content().addLayout(both, 1)

    def _connect(self) -> None:
        form = self.form
        self.search.textEdited.connect(form.search)
        for watched in (self.search, self.table):
            watched.installEventFilter(self)
        self.billing.chosen.connect(form.choose_billing)
        self.segment.chosen.connect(form.choose_segment)
        self.chips.chosen.connect(form.choose)
        self.limited.clicked.connect(lambda is_on: form.show_limited(is_on=is_on))
        self.table.sortRequested.connect(lambda key, descending: form.sort_by(key, is_descending=descending))
        self.table.selectionModel().selectionChanged.connect(self._on_selected)
        self.detail.closed.connect(self._fold)
        self.import_button.clicked.connect(form.import_file)
        self._import_action.triggered.connect(form.import_file)
        self._clear_action.triggered.connect(self._on_clear)
        self.again.clicked.connect(form.retry)
        form.changed.connect(self._draw)

    def _translate(self) -> None:
        self.set_title(self.tr("Catalog"))
        self.import_button.setText(self.tr("Import…"))
        self._import_action.setText(self.tr("Import…"))
        self._clear_action.setText(self.tr("Clear search and filters"))
        self.again.setText(self.tr("Try again"))
        self.search.set_hint(self.tr("Name, product, ID"))
        self.search.setToolTip(self.tr("Finds any part of name, description, product or offer ID"))
        self.billing.setAccessibleName(self.tr("Billing"))
        self.segment.setAccessibleName(self.tr("Customer type"))
        self.chips.setAccessibleName(self.tr("Category"))
        self.table.setAccessibleName(self.tr("Offers"))

    def _draw(self) -> None:
        state = self.form.state
        self.set_subtitle(state.subtitle)
        if self.search.text() != state.search:
            self.search.setText(state.search)
        self.billing.set_options([(each.key, each.text) for each in state.billings])
        self.billing.choose(state.billing)
        self.segment.set_options([(each.key, each.text) for each in state.segments])
        self.segment.choose(state.segment)
        self._draw_chips()
        self.limited.setText(state.limited.text)
        self.limited.set_count(state.limited.count)
        self.limited.setChecked(state.limited.is_on)
        self._filters_box.setVisible(state.has_filters)
        self.import_button.setVisible(state.has_filters)  # an empty page has that button in its middle
        self.table.horizontalHeader().setVisible(state.has_filters)
        self.table.show_sort(_column_of(self.form, state.sort), state.is_descending)
        if state.empty is not None:
            is_import = state.empty.action is EmptyAction.IMPORT
            action = self._import_action if is_import else self._clear_action
            self.table.set_empty(state.empty.icon, state.empty.title, state.empty.text, action)
        if (state.detail is None) != self.detail.isHidden():
            for key in HIDDEN_BESIDE_DETAIL:
                self.table.set_column_visible(key, state.detail is None)
        self.detail.show_offer(state.detail)
        self.problem.setVisible(bool(state.problem))
        self.problem.set_text(state.problem)

    def _draw_chips(self) -> None:
        known = self.chips.keys()
        wanted = [chip.key for chip in self.form.state.chips]
        if known != wanted:
            self.chips.clear()
            for chip in self.form.state.chips:
                self.chips.add(chip.key, chip.text)
        for chip in self.form.state.chips:
            shown = self.chips.chip(chip.key)
            shown.setText(chip.text)
            shown.set_count(chip.count)
            if chip.is_on:
                self.chips.choose(chip.key)

    def _enter_rows(self) -> None:
        if self.form.model.rowCount():
            if not self.table.currentIndex().isValid():
                self.table.select_row(0)
            self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _escape(self, *, is_search: bool) -> bool:
        if is_search and self.search.text():
            self.form.search("")
            return True
        if self.form.state.detail is not None:
            self._fold()
            return True
        return False

    def _fold(self) -> None:
        self.table.clearSelection()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_selected(self) -> None:
        rows = self.table.selected_rows()
        self.form.select(rows[0] if rows else -1)

    def _on_clear(self) -> None:
        self.form.clear()
        self.focus_search()


def _column_of(form: Catalog, sort: str) -> str:
    return next((column.key for column in form.model.columns if column.sort == sort), "name")
