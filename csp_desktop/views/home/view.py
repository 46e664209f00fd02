"""Home: the day, the next 120 days at a glance, and a table of what needs a person; or the first start."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QAction, QFocusEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.home import Home, HomeMode
from csp_desktop.viewmodels.home.state import Way
from csp_desktop.views.home.first_start import FirstStart
from csp_desktop.views.home.strip_view import StripView
from csp_desktop.views.icons import icon
from csp_desktop.views.look import TABLE_MARGIN, scaled
from csp_desktop.views.parts.banner import BannerFrame
from csp_desktop.views.parts.page import Page
from csp_desktop.views.parts.table import Table


class HomeView(Page):
    """Shows a ``Home``.

    Args:
        form: The view-model; lives with the page.
        parent: The main window.
    """

    def __init__(self, form: Home, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.form = form
        form.setParent(self)
        self.first_start = FirstStart(self)
        self.problem = BannerFrame(Tone.CRITICAL, "warning-circle", parent=self)
        self.again = QPushButton(self)
        self.strip = StripView(self)
        self._stack = QStackedWidget(self)
        self.table = Table(stretch="subject", parent=self)
        self._new_action = QAction(icon("user-plus"), "", self)
        self.why = QAction(icon("question"), "", self.table)
        self._furnish()
        self._connect()
        self._translate()
        self._draw()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on: to the first way in, or to the rows."""
        super().focusInEvent(event)
        if self.form.state.mode is HomeMode.FIRST_START:
            self.first_start.focus_first()
        else:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Count the days anew where another one has come."""
        super().showEvent(event)
        self.form.renew()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
            self.form.retranslate()
        super().changeEvent(event)

    def _furnish(self) -> None:
        # It passes the focus on, so Tab must not stop at it.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.problem.add_button(self.again)
        self.add_content(self.problem)
        self.add_content(self.strip, is_table=True)
        desk = QWidget(self)
        column = QVBoxLayout(desk)
        column.setContentsMargins(scaled(TABLE_MARGIN), 0, scaled(TABLE_MARGIN), 0)
        column.addWidget(self.table)
        self._stack.addWidget(desk)
        self._stack.addWidget(self.first_start)
        self.content().addWidget(self._stack, 1)
        self.table.setModel(self.form.model)
        self.table.setSelectionMode(Table.SelectionMode.SingleSelection)
        self.why.setVisible(False)
        self.table.addAction(self.why)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _connect(self) -> None:
        form = self.form
        self.again.clicked.connect(form.reload)
        self.first_start.chosen.connect(form.begin)
        self.strip.chosen.connect(self._on_mark)
        self.table.opened.connect(self._on_opened)
        self.why.triggered.connect(self._on_why)
        self.table.linkActivated.connect(self._on_link)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self._new_action.triggered.connect(lambda: form.begin(Way.NEW_CUSTOMER.value))
        form.changed.connect(self._draw)

    def _translate(self) -> None:
        self.again.setText(self.tr("Try again"))
        self._new_action.setText(self.tr("New customer…"))
        self.why.setText(self.tr("Why this date?"))
        self.table.setAccessibleName(self.tr("What needs you"))

    def _draw(self) -> None:
        state = self.form.state
        is_first = state.mode is HomeMode.FIRST_START
        had_focus = self.table.hasFocus() or self.hasFocus()
        self.set_title("" if is_first else state.title)
        self.setAccessibleName(state.title)
        self.set_subtitle("" if is_first else state.subtitle)
        self.problem.setVisible(bool(state.problem))
        self.problem.set_text(state.problem)
        self.strip.show_strip(state.strip)
        self.strip.setVisible(state.strip is not None)
        self._stack.setCurrentIndex(1 if is_first else 0)
        self.table.horizontalHeader().setVisible(state.has_rows)
        if is_first:
            self.first_start.show_cards(state.title, state.subtitle, state.cards)
            if had_focus:
                self.first_start.focus_first()
        if state.empty is not None:
            action = self._new_action if state.empty.offers_customer else None
            self.table.set_empty(state.empty.icon, state.empty.title, state.empty.text, action)

    def _on_opened(self, index: QModelIndex) -> None:
        self.form.open(index.row())

    def _on_link(self, index: QModelIndex, key: str) -> None:
        self.form.follow(index.row(), key)

    def _on_row(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.form.select(current.row() if current.isValid() else -1)
        self.why.setVisible(self.form.can_explain(current.row()))

    def _on_why(self) -> None:
        self.form.explain(self.table.currentIndex().row())

    def _on_mark(self, key: str) -> None:
        row = self.form.row_of_mark(key)
        if row >= 0:
            self.table.select_row(row)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
