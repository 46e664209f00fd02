"""Step 2: the catalogue in tabs; what is ticked has its licence field in the row."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QTabBar, QVBoxLayout, QWidget

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.new_subscription.form import NewSubscription
from csp_desktop.viewmodels.new_subscription.offers_model import OFFER
from csp_desktop.viewmodels.new_subscription.state import Tab
from csp_desktop.views.drawing import draw_pill, pill_width
from csp_desktop.views.look import PAGE_MARGIN, PILL_HEIGHT, TABLE_MARGIN, scaled
from csp_desktop.views.new_subscription.pick_table import PickTable
from csp_desktop.views.new_subscription.wizard_page import WizardPage
from csp_desktop.views.parts.buttons import LinkButton


class CatalogPage(WizardPage):
    """Tabs, the table of offers, and the line that folds away what does not fit."""

    def __init__(self, form: NewSubscription, parent: QWidget | None = None) -> None:
        super().__init__(form, parent)
        self._tabs: tuple[Tab, ...] = ()
        self.tabs = QTabBar(self)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self.table = PickTable(form.offers, OFFER, self)
        self.table.ticked.connect(form.tick)
        self.table.licences_typed.connect(form.type_licences)
        self.table.followed.connect(form.follow)
        form.revealed.connect(self.table.reveal)
        self.fold = LinkButton("", "caret-right", self)
        self.fold.clicked.connect(self._on_fold)
        self._lay_out()
        self._translate()

    def draw(self) -> None:
        """Show the state."""
        state = self._form.state
        self._draw_tabs(state.tabs, state.tab)
        self.table.set_empty("magnifying-glass" if state.search else "books", state.empty_title, state.empty_text)
        self.table.sync_fields()
        self.fold.setText(state.fold_text)
        self.fold.set_icon_name("caret-down" if state.is_unfolded else "caret-right")
        self.fold.setVisible(bool(state.fold_text))

    def focus_first(self) -> None:
        """Bring the keyboard into the list."""
        if not self.table.currentIndex().isValid() and self._form.offers.rowCount():
            self.table.select_row(0)
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        margin = scaled(PAGE_MARGIN)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(margin, 0, margin, 0)
        tabs.addWidget(self.tabs, 1)
        table = QHBoxLayout()
        table.setContentsMargins(scaled(TABLE_MARGIN), 0, scaled(TABLE_MARGIN), 0)
        table.addWidget(self.table)
        fold = QHBoxLayout()
        fold.setContentsMargins(margin, scaled(2), margin, scaled(6))
        fold.addWidget(self.fold)
        fold.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(tabs)
        column.addLayout(table, 1)
        column.addLayout(fold)

    def _translate(self) -> None:
        self.tabs.setAccessibleName(self.tr("Categories"))
        self.table.setAccessibleName(self.tr("Offers"))

    def _draw_tabs(self, tabs: tuple[Tab, ...], current: str) -> None:
        keys = [tab.key for tab in tabs]
        if keys != [tab.key for tab in self._tabs]:
            # While tabs come and go, the bar chooses others by itself; that is nobody's wish.
            self._tabs = ()
            while self.tabs.count():
                self.tabs.removeTab(0)
            for _tab in tabs:
                self.tabs.addTab("")
        for number, tab in enumerate(tabs):
            title = tab.title.replace("&", "&&")
            self.tabs.setTabText(number, f"{title}  {self.locale().toString(tab.count)}")
            badge = self.tabs.tabButton(number, QTabBar.ButtonPosition.RightSide)
            if tab.chosen and isinstance(badge, _ChosenBadge):
                badge.set_count(tab.chosen)
            elif tab.chosen:
                self.tabs.setTabButton(number, QTabBar.ButtonPosition.RightSide, _ChosenBadge(tab.chosen, self.tabs))
            elif isinstance(badge, _ChosenBadge):
                self.tabs.setTabButton(number, QTabBar.ButtonPosition.RightSide, None)
                badge.deleteLater()
            self.tabs.setTabToolTip(number, self._spoken(tab))
            self.tabs.setAccessibleTabName(number, self._spoken(tab))
        if current in keys:
            self.tabs.setCurrentIndex(keys.index(current))
        self._tabs = tabs

    def _spoken(self, tab: Tab) -> str:
        text = self.tr("{category}: {count}, chosen {chosen}")
        return text.format(
            category=tab.title, count=self.locale().toString(tab.count), chosen=self.locale().toString(tab.chosen)
        )

    def _on_tab_changed(self, number: int) -> None:
        if 0 <= number < len(self._tabs) and self._tabs[number].key != self._form.state.tab:
            self._form.choose_tab(self._tabs[number].key)

    def _on_fold(self) -> None:
        listed = self._form.offers.rowCount()
        self._form.toggle_fold()
        if self._form.state.is_unfolded and self._form.offers.rowCount() > listed:
            self.table.select_row(min(listed + 1, self._form.offers.rowCount() - 1))


class _ChosenBadge(QLabel):
    """How many offers of a tab are ticked."""

    def __init__(self, count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_count(count)

    def set_count(self, count: int) -> None:
        self.setText(self.locale().toString(count))
        self.resize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(pill_width(self.fontMetrics(), self.text(), "check"), scaled(PILL_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_pill(painter, self.rect(), self.palette(), self.text(), Tone.INFO, "check")
        painter.end()
