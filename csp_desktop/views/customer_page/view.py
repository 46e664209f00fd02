"""The customer page: who it is, what is suspended, and tabs for subscriptions, orders and account."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QAction, QFocusEvent, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.customer_page import CustomerPage, Tab
from csp_desktop.viewmodels.customer_page.state import EmptyText, RowAction, Shelf, Told
from csp_desktop.views.customer_page.account_view import AccountView
from csp_desktop.views.customer_page.banner_list import BannerList
from csp_desktop.views.customer_page.facts_row import FactsRow
from csp_desktop.views.icons import icon
from csp_desktop.views.look import HALF, HEADER_HEIGHT, PAGE_MARGIN, ROW_ONE, SPACING, TABLE_MARGIN, scaled
from csp_desktop.views.parts.banner import BannerFrame
from csp_desktop.views.parts.buttons import LinkButton, primary, set_primary
from csp_desktop.views.parts.chip import ChipRow
from csp_desktop.views.parts.label import Label, Voice, plain_tooltip
from csp_desktop.views.parts.page import Page
from csp_desktop.views.parts.table import Table
from csp_desktop.views.parts.tabs import Tabs

_LEAST_ROWS = 5
"""So many rows can always be seen at once."""

_ICONS = {
    RowAction.OPEN: "pencil-simple",
    RowAction.SUSPEND: "pause-circle",
    RowAction.CANCEL: "x-circle",
    RowAction.REACTIVATE: "play-circle",
    RowAction.CONVERT: "swap",
    RowAction.RECORD_DELETION: "trash",
    RowAction.EXPLAIN: "question",
}

_MENU_ONLY = frozenset({RowAction.EXPLAIN})
"""Asked for now and then: in the menu of the row, not in the line of buttons."""


class CustomerPageView(Page):
    """Shows a ``CustomerPage``.

    Args:
        form: The view-model.
        parent: The main window.
    """

    def __init__(self, form: CustomerPage, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.form = form
        self.edit = QPushButton(self)
        self.new = primary("", "plus", self)
        self.new.setDefault(False)
        self.facts = FactsRow(self)
        self.problem = BannerFrame(Tone.CRITICAL, "warning-circle", parent=self)
        self.again = QPushButton(self)
        self.told = BannerFrame(Tone.GOOD, "check-circle", parent=self)
        self._told_links: list[LinkButton] = []
        self._shown_told: Told | None = None
        self.banners = BannerList(self)
        self.tabs = Tabs(self)
        self.shelves = ChipRow(self)
        self.subscriptions = Table(stretch="offer", parent=self)
        self.orders = Table(stretch="lines", parent=self)
        self.account = AccountView(self)
        self._stack = QStackedWidget(self)
        self.overlay_text = Label("", Voice.QUIET, self)
        self.overlay = LinkButton("", "", self)
        self.actions_row = QWidget(self)
        self._chain: list[QWidget] = []
        self._buttons: dict[RowAction, QPushButton] = {}
        self._menu_actions: dict[RowAction, QAction] = {}
        self._new_action = QAction(icon("plus"), "", self)
        self._make_actions()
        self._furnish()
        self._connect()
        self._translate()
        self._draw()

    def focus_search(self) -> None:
        """Go to the table, where typing finds a name."""
        self._table().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on to the rows, or to the one button of an empty page."""
        super().focusInEvent(event)
        table = self._table()
        rows = table.model().rowCount() if isinstance(table, Table) else 0
        target: QWidget = table if rows or not self.new.isEnabled() else self.new
        target.setFocus(Qt.FocusReason.OtherFocusReason)

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

    def _table(self) -> QWidget:
        widgets = {Tab.SUBSCRIPTIONS: self.subscriptions, Tab.ORDERS: self.orders, Tab.ACCOUNT: self.account}
        return widgets[self.form.state.tab]

    def _make_actions(self) -> None:
        row = QHBoxLayout(self.actions_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(SPACING))
        for key, name in _ICONS.items():
            button = QPushButton(self.actions_row)
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._on_action, key))
            row.addWidget(button)
            self._buttons[key] = button
            action = QAction(icon(name), "", self.subscriptions)
            action.triggered.connect(partial(self._on_action, key))
            self.subscriptions.addAction(action)
            self._menu_actions[key] = action
        self.subscriptions.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _furnish(self) -> None:
        # It passes the focus on, so Tab must not stop at it.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.edit.setAutoDefault(False)
        self.add_action_button(self.edit)
        self.add_action_button(self.new)
        self.add_below_title(self.facts)
        self.problem.add_button(self.again)
        for banner in (self.problem, self.told):
            self.add_content(banner)
        self.content().addWidget(self._scrolling(), 1)
        self.add_content(self._foot())
        self.subscriptions.setModel(self.form.subscriptions)
        self.orders.setModel(self.form.orders)
        for table in (self.subscriptions, self.orders):
            table.setSelectionMode(Table.SelectionMode.SingleSelection)

    def _scrolling(self) -> QScrollArea:
        """Return what scrolls as a whole where unfolded banners or large text leave too little room for the rows."""
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(SPACING))
        edge = scaled(PAGE_MARGIN)
        banners = QHBoxLayout()
        banners.setContentsMargins(edge, 0, edge, 0)
        banners.addWidget(self.banners)
        column.addLayout(banners)
        column.addLayout(self._tabs_row())
        self._stack.addWidget(self._tables_page(self.subscriptions))
        self._stack.addWidget(self._tables_page(self.orders))
        self._stack.addWidget(self.account)
        self._stack.setMinimumHeight(scaled(HEADER_HEIGHT + _LEAST_ROWS * ROW_ONE))
        # It takes the room that is left and asks for no more than its least, so that the page scrolls only then.
        self._stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        column.addWidget(self._stack, 1)
        area = QScrollArea(self)
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for widget in (area, area.viewport(), body):
            widget.setBackgroundRole(QPalette.ColorRole.Base)
        return area

    def _tabs_row(self) -> QHBoxLayout:
        for tab in Tab:
            self.tabs.add(tab.value, "")
        for shelf in Shelf:
            self.shelves.add(shelf.value, "")
        head = QHBoxLayout()
        head.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignLeft)
        head.addStretch(1)
        head.addWidget(self.shelves)
        edge = scaled(PAGE_MARGIN)
        head.setContentsMargins(edge, 0, edge, 0)
        return head

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(scaled(SPACING))
        foot.addWidget(self.overlay_text)
        foot.addWidget(self.overlay)
        foot.addStretch(1)
        foot.addWidget(self.actions_row)
        foot.setContentsMargins(0, HALF, 0, HALF)
        return foot

    def _tables_page(self, table: Table) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        margin = scaled(TABLE_MARGIN)
        column.setContentsMargins(margin, 0, scaled(PAGE_MARGIN) - scaled(SPACING), 0)
        column.addWidget(table)
        return page

    def _connect(self) -> None:
        form = self.form
        self.back_requested.connect(form.go_back)
        self.edit.clicked.connect(form.edit_profile)
        self.new.clicked.connect(form.sell)
        self._new_action.triggered.connect(form.sell)
        self.again.clicked.connect(form.reload)
        self.banners.followed.connect(form.follow)
        self.banners.acted.connect(form.act_on_banner)
        self.banners.edit_wanted.connect(form.edit_days)
        self.banners.fold_toggled.connect(form.toggle_folded)
        self.account.followed.connect(form.follow)
        self.tabs.chosen.connect(form.choose_tab)
        self.shelves.chosen.connect(form.choose_shelf)
        self.overlay.clicked.connect(form.toggle_overlay)
        self.subscriptions.opened.connect(self._on_opened)
        self.subscriptions.selectionModel().currentRowChanged.connect(self._on_row)
        self.orders.opened.connect(self._on_order_opened)
        form.changed.connect(self._draw)

    def _translate(self) -> None:
        self.set_back(self.tr("Customers"))
        self.edit.setText(self.tr("Edit profile"))
        self.again.setText(self.tr("Try again"))
        self.tabs.set_text(Tab.SUBSCRIPTIONS.value, self.tr("Subscriptions"))
        self.tabs.set_text(Tab.ORDERS.value, self.tr("Orders"))
        self.tabs.set_text(Tab.ACCOUNT.value, self.tr("Account"))
        self.tabs.setAccessibleName(self.tr("Parts of the customer"))
        self.shelves.setAccessibleName(self.tr("Which subscriptions"))
        self.subscriptions.setAccessibleName(self.tr("Subscriptions"))
        self.orders.setAccessibleName(self.tr("Orders"))
        self.overlay.setAccessibleDescription(self.tr("Switches between what will be and what Partner Center says"))

    def _draw(self) -> None:
        state = self.form.state
        self.set_title(state.title)
        self.facts.show_facts(state.facts, state.tenant_id, state.tenant_text)
        self.facts.setVisible(state.is_loaded)
        self.edit.setVisible(state.is_loaded)
        self.new.setVisible(state.is_loaded)
        self.new.setText(state.sell_text.replace("&", "&&"))
        set_primary(self.new, is_primary=not any(banner.is_primary for banner in state.banners))
        self.new.setDefault(False)
        self.new.setEnabled(state.can_sell)
        self.new.setToolTip(plain_tooltip(state.sell_reason))
        self.new.setAccessibleDescription(state.sell_reason)
        self._new_action.setText(state.sell_text)
        self.problem.setVisible(bool(state.problem))
        self.problem.set_text(state.problem)
        self._draw_told(state.told)
        self.banners.show_all(state.notices, state.banners, state.folded_text)
        self._draw_tabs()
        self.overlay_text.setText(state.overlay_text)
        self.overlay.setText(state.overlay_link)
        is_table = state.tab is Tab.SUBSCRIPTIONS
        for widget in (self.overlay_text, self.overlay):
            widget.setVisible(bool(state.overlay_text) and state.tab is not Tab.ACCOUNT)
        shown = {action.key: action.text for action in state.actions} if is_table else {}
        for key, button in self._buttons.items():
            button.setVisible(key in shown and key not in _MENU_ONLY)
            button.setText(shown.get(key, ""))
            self._menu_actions[key].setVisible(key in shown)
            self._menu_actions[key].setText(shown.get(key, ""))
        self.actions_row.setEnabled(not state.is_busy)
        self._order_focus()

    def _order_focus(self) -> None:
        """Let Tab follow reading order, although banners come and go."""
        chips = [self.shelves.chip(shelf.value) for shelf in Shelf]
        chain: list[QWidget] = [self.edit, self.new, self.facts.copy, self.again, *self._told_links]
        chain += [*self.banners.focus_chain(), self.tabs, *chips, self.subscriptions, self.orders]
        chain += [self.overlay, *self._buttons.values()]
        if chain == self._chain:
            return
        self._chain = chain
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _draw_tabs(self) -> None:
        state = self.form.state
        self.tabs.setVisible(state.is_loaded)
        self.tabs.set_count(Tab.SUBSCRIPTIONS.value, state.subscription_count)
        self.tabs.set_count(Tab.ORDERS.value, state.order_count)
        self.tabs.choose(state.tab.value)
        self._stack.setVisible(state.is_loaded)
        self._stack.setCurrentIndex(list(Tab).index(state.tab))
        has_deleted = any(shelf.key is Shelf.DELETED and (shelf.count or shelf.is_on) for shelf in state.shelves)
        self.shelves.setVisible(state.tab is Tab.SUBSCRIPTIONS and has_deleted)
        for shelf in state.shelves:
            chip = self.shelves.chip(shelf.key.value)
            chip.setText(shelf.text)
            chip.set_count(shelf.count)
            if shelf.is_on:
                self.shelves.choose(shelf.key.value)
        self._set_empty(self.subscriptions, state.empty)
        self._set_empty(self.orders, state.no_orders)
        self.account.show_groups(state.account)

    def _set_empty(self, table: Table, empty: EmptyText | None) -> None:
        if empty is not None:
            action = self._new_action if empty.offers_sale else None
            table.set_empty(empty.icon, empty.title, empty.text, action)
        table.horizontalHeader().setVisible(empty is None or table.model().rowCount() > 0)

    def _draw_told(self, told: Told | None) -> None:
        self.told.setVisible(told is not None)
        if told is None or told == self._shown_told:
            self._shown_told = told
            return
        self._shown_told = told
        self.told.set_text(told.text)
        for link in self._told_links:
            link.hide()
            link.deleteLater()
        self._told_links = []
        for each in told.links:
            link = LinkButton(each.text.replace("&", "&&"), "", self.told)
            link.clicked.connect(partial(self._on_link, each.key))
            self.told.add_button(link)
            self._told_links.append(link)

    def _on_link(self, key: str, _is_checked: bool = False) -> None:
        self.form.follow(key)

    def _on_action(self, key: RowAction, _is_checked: bool = False) -> None:
        self.form.act(key.value)

    def _on_row(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.form.select(current.row() if current.isValid() else -1)
        is_seen = not current.isValid() or current.row() in self.subscriptions.selected_rows()
        if not is_seen:  # the focus arrived, or Ctrl moved on: the row that the buttons mean is the one that is marked
            self.subscriptions.select_row(current.row())

    def _on_opened(self, index: QModelIndex) -> None:
        self.form.open(index.row())

    def _on_order_opened(self, index: QModelIndex) -> None:
        self.form.open_order(index.row())
