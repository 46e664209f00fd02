"""The outbox page: rows in groups at the left, the chosen change unfolded at the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.outbox import Outbox
from csp_desktop.viewmodels.outbox.state import Show
from csp_desktop.views.look import HALF, SPACING, TABLE_MARGIN, scaled
from csp_desktop.views.outbox.detail import WIDTH, DetailPane
from csp_desktop.views.parts.banner import BannerFrame
from csp_desktop.views.parts.chip import ChipRow
from csp_desktop.views.parts.flow import FlowRow
from csp_desktop.views.parts.label import plain_tooltip
from csp_desktop.views.parts.page import Page
from csp_desktop.views.parts.search import SearchField
from csp_desktop.views.parts.table import RowHeight, Table

ROOM_FOR_NEXT_STEP = 560
"""Narrower rows have no column for it."""


class OutboxView(Page):
    """Shows an ``Outbox``.

    Args:
        form: The view-model; lives with the page.
        parent: The main window.
    """

    def __init__(self, form: Outbox, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.form = form
        form.setParent(self)
        self.chips = ChipRow(self)
        self.search = SearchField("", self)
        self.said = BannerFrame(Tone.GOOD, "check-circle", parent=self)
        self.problem = BannerFrame(Tone.CRITICAL, "warning-circle", parent=self)
        self.again = QPushButton(self)
        self.table = Table(RowHeight.TWO, stretch="change", parent=self)
        self.detail = DetailPane(self)
        self._filters_row = FlowRow(SPACING + HALF, self)
        self._place = QAction(self)
        self._withdraw = QAction(self)
        self._open = QAction(self)
        self._copy = QAction(self)
        self._clear = QAction(self)
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

    def show_entry(self, subject: str) -> None:
        """Unfold the entry of a key, or the one that brings a subscription."""
        self.form.show_entry(subject)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on to the rows."""
        super().focusInEvent(event)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the rows more room than the pane, also where the text is large."""
        super().resizeEvent(event)
        width = min(scaled(WIDTH), self.width() * 2 // 5)
        self.detail.setFixedWidth(width)
        # The pane has that step as a button too.
        self.table.set_column_visible("next", self.width() - width > scaled(ROOM_FOR_NEXT_STEP))

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
                self.table.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.form.search("")
                return True
        return super().eventFilter(watched, event)

    def _furnish(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for show in Show:
            self.chips.add(show.value, "")
        self._filters_row.add(self.chips)
        self._filters_row.add(self.search)
        self.add_filter(self._filters_row, 1)
        self.problem.add_button(self.again)
        self.add_content(self.problem)
        self.add_content(self.said)
        self.table.setSelectionMode(Table.SelectionMode.SingleSelection)
        self.table.horizontalHeader().hide()
        self.table.setModel(self.form.model)
        both = QHBoxLayout()
        both.setContentsMargins(scaled(TABLE_MARGIN), 0, 0, 0)
        both.setSpacing(scaled(HALF))
        both.addWidget(self.table, 1)
        both.addWidget(self.detail)
        self.content().addLayout(both, 1)
        self._withdraw.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        self._copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for action in (self._place, self._withdraw, self._open, self._copy):
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self.table.addAction(action)

    def _connect(self) -> None:
        form = self.form
        self.search.textEdited.connect(form.search)
        self.search.installEventFilter(self)
        self.chips.chosen.connect(form.choose)
        self.table.selectionModel().selectionChanged.connect(self._on_selected)
        self.table.opened.connect(self._on_opened)
        self.table.linkActivated.connect(self._on_link)
        self._place.triggered.connect(self._on_place)
        self._withdraw.triggered.connect(form.withdraw)
        self._open.triggered.connect(self._on_open)
        self._copy.triggered.connect(self.detail.copy_key)
        self._clear.triggered.connect(self._on_clear)
        self.detail.place_wanted.connect(self._on_place)
        self.detail.withdraw_wanted.connect(form.withdraw)
        self.detail.open_wanted.connect(self._on_open)
        self.detail.answered.connect(self._on_answered)
        self.again.clicked.connect(form.retry)
        form.shown.connect(self._bring_into_view)
        form.changed.connect(self._draw)

    def _translate(self) -> None:
        self.set_title(self.tr("Outbox"))
        self.search.set_hint(self.tr("Search the outbox"))
        self.search.setToolTip(self.tr("Finds any part of a change, customer, author, order number or key"))
        self.chips.setAccessibleName(self.tr("Which changes"))
        self.table.setAccessibleName(self.tr("Changes"))
        self.again.setText(self.tr("Try again"))
        self._place.setText(self.tr("Mark as placed…"))
        self._withdraw.setText(self.tr("Withdraw"))
        self._copy.setText(self.tr("Copy the key"))
        self._clear.setText(self.tr("Show all"))

    def _draw(self) -> None:
        state = self.form.state
        self.set_subtitle(state.subtitle)
        if self.search.text() != state.search:
            self.search.setText(state.search)
        for chip in state.chips:
            shown = self.chips.chip(chip.key.value)
            shown.setText(chip.text)
            shown.set_count(chip.count)
            shown.setVisible(not chip.is_hidden)
            if chip.is_on:
                self.chips.choose(chip.key.value)
        self._filters_row.setVisible(state.has_filters)
        self.detail.show_state(state)
        if state.detail is not None:
            self._open.setText(state.detail.open_text)
            for choice, is_offered, reason in (
                (self._place, state.detail.can_place, state.detail.place_reason),
                (self._withdraw, state.detail.can_withdraw, state.detail.withdraw_reason),
            ):
                choice.setVisible(state.detail.is_open)
                choice.setEnabled(is_offered)
                choice.setToolTip(plain_tooltip(reason))
                choice.setStatusTip(reason)
        if state.empty is not None:
            action = self._clear if state.has_filters else None
            self.table.set_empty(state.empty.icon, state.empty.title, state.empty.text, action)
        self._draw_selection(state.selected)
        self.said.setVisible(bool(state.said) and not state.problem)
        self.said.set_text(state.said)
        self.problem.setVisible(bool(state.problem))
        self.problem.set_text(state.problem)

    def _draw_selection(self, key: str) -> None:
        row = self.form.model.row_of(key) if key else None
        if row is not None and self.table.selected_rows() != [row]:
            self.table.select_row(row)

    def _bring_into_view(self, key: str) -> None:
        row = self.form.model.row_of(key)
        if row is not None:
            self.table.select_row(row)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_selected(self) -> None:
        rows = self.table.selected_rows()
        key = self.form.model.key_at(rows[0]) if rows else None
        if key is not None and not self.form.model.is_heading(rows[0]):
            self.form.select(key)

    def _on_opened(self, index: QModelIndex) -> None:
        if not self.form.model.is_heading(index.row()):
            self.form.open_subject(self.form.model.key_at(index.row()) or "")

    def _on_link(self, index: QModelIndex, _link: str) -> None:
        self.form.mark_placed(self.form.model.key_at(index.row()) or "")

    def _on_place(self) -> None:
        self.form.mark_placed()

    def _on_open(self) -> None:
        self.form.open_subject()

    def _on_answered(self, is_yes: bool) -> None:
        self.form.answer(is_yes=is_yes)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_clear(self) -> None:
        self.form.clear()
        self.focus_search()
