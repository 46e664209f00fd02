"""The edit dialog's frame: header, timeline, the two sides, and the foot that says exactly what Submit queues."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.subscription_form.form import SubscriptionForm
from csp_desktop.views.icons import icon
from csp_desktop.views.look import HALF, PAGE_MARGIN, SPACING, scaled
from csp_desktop.views.parts.buttons import LinkButton, primary
from csp_desktop.views.parts.label import ElidedLabel, Label, Voice, plain_tooltip
from csp_desktop.views.parts.mark import Mark
from csp_desktop.views.parts.notices import Notices
from csp_desktop.views.parts.pill import PillLabel
from csp_desktop.views.subscription_form.add_on_list import AddOnList
from csp_desktop.views.subscription_form.details_panel import DetailsPanel
from csp_desktop.views.subscription_form.pieces import LinkRow, tab_stops
from csp_desktop.views.subscription_form.status_panel import StatusPanel
from csp_desktop.views.subscription_form.what_if_panel import WhatIfPanel
from csp_desktop.views.suspension_banner import SuspensionBanner

WIDTH, HEIGHT = 1080, 690
"""Fits a screen of 1280 x 720 at 100 %, its title bar included."""

_TWO_SIDES_FROM = 860
"""Narrower pages show the sides below each other; in pixels at a body text of 13."""


class SubscriptionFormView(QDialog):
    """Shows a ``SubscriptionForm``; window-modal, opened with ``open()``.

    Args:
        form: The view-model; lives with the dialog.
        parent: The main window.
    """

    def __init__(self, form: SubscriptionForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form
        form.setParent(self)
        self._is_left = False
        self._is_entered = False
        self._stops: list[QWidget] = []
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.title = ElidedLabel("", Voice.TITLE, self)
        self.pill = PillLabel(parent=self)
        self.more = QPushButton(self)
        self.more.setAutoDefault(False)
        self.more.setIcon(icon("dots-three"))
        self.menu = QMenu(self)
        self.more.clicked.connect(self._on_more)
        self.subtitle = Label("", Voice.QUIET, self)
        self.subtitle.setWordWrap(True)
        self.copy_id = LinkButton("", "copy", self)
        self.copy_id.clicked.connect(form.copy_id)
        self.base = LinkRow(self)
        self.base.followed.connect(form.follow)
        self.notices = Notices(self)
        self.notices.followed.connect(form.follow)
        self.banner = SuspensionBanner(self)
        self.banner.acted.connect(form.act)
        self.banner.edit_wanted.connect(form.days.open)
        self.what_if = WhatIfPanel(form, self)
        self.timeline = self.what_if.timeline
        self.details = DetailsPanel(form, self)
        self.add_ons = AddOnList(form, self)
        self.status = StatusPanel(form, self)
        self.area = _Area(self)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.count = PillLabel(parent=self)
        self.told = Label("", Voice.BODY, self)
        self.told.setWordWrap(True)
        self._problem_mark = Mark("warning-circle", Tone.CRITICAL, self)
        self.submit = primary("", parent=self)
        self.submit.clicked.connect(self._on_submit)
        self.cancel = QPushButton(self)
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        form.changed.connect(self._draw)
        form.cancelled.connect(self._on_cancelled)
        form.submitted.connect(self._on_submitted)
        form.copied.connect(self._on_copied)
        self._lay_out()
        self._translate()
        self._draw()

    def reject(self) -> None:
        """Leave; what was typed stays a draft."""
        if not self._is_left:
            self.form.cancel()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window is leaving."""
        if not self._is_left:
            self.form.cancel()
        if self._is_left:
            super().closeEvent(event)
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
            self.form.retranslate()
            self._draw()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the sides below each other where they do not fit."""
        super().resizeEvent(event)
        is_wide = self.width() >= scaled(_TWO_SIDES_FROM)
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        if self._sides.direction() != direction:
            self._sides.setDirection(direction)

    def _lay_out(self) -> None:
        margin = scaled(PAGE_MARGIN)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        page = QWidget()
        page.setAutoFillBackground(True)
        page.setBackgroundRole(QPalette.ColorRole.Base)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, scaled(14), 0, 0)
        column.setSpacing(scaled(HALF))
        column.addLayout(self._head())
        notices = QHBoxLayout()
        notices.setContentsMargins(margin, scaled(HALF), margin, scaled(HALF))
        notices.addWidget(self.notices)
        column.addLayout(notices)
        self._fill_area()
        column.addWidget(self.area, 1)
        outer.addWidget(page, 1)
        line = QFrame()
        line.setFixedHeight(1)
        line.setAutoFillBackground(True)
        line.setBackgroundRole(QPalette.ColorRole.Mid)
        outer.addWidget(line)
        outer.addLayout(self._foot())
        room = self.screen().availableGeometry().size()
        self.resize(min(scaled(WIDTH), room.width() - 16), min(scaled(HEIGHT), room.height() - 48))

    def _head(self) -> QVBoxLayout:
        name = QHBoxLayout()
        name.setSpacing(scaled(12))
        name.addWidget(self.title)
        name.addWidget(self.pill)
        name.addStretch(1)
        name.addWidget(self.more)
        below = QHBoxLayout()
        below.setSpacing(scaled(12))
        below.addWidget(self.subtitle, 1)
        below.addWidget(self.base)
        below.addWidget(self.copy_id)
        head = QVBoxLayout()
        head.setContentsMargins(scaled(PAGE_MARGIN), 0, scaled(PAGE_MARGIN), 0)
        head.setSpacing(scaled(HALF))
        head.addLayout(name)
        head.addLayout(below)
        return head

    def _fill_area(self) -> None:
        side = QWidget()
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(scaled(2 * SPACING))
        left.addWidget(self.details)
        left.addWidget(self.add_ons)
        left.addStretch(1)
        self._sides.setSpacing(scaled(5 * SPACING))
        for each in (side, self.status):
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            each.setSizePolicy(policy)
        self._sides.addWidget(side, 15)
        self._sides.addWidget(self.status, 17)
        content = QWidget()
        content.setBackgroundRole(QPalette.ColorRole.Base)
        inner = QVBoxLayout(content)
        inner.setSpacing(scaled(2 * SPACING))
        inner.addWidget(self.banner)
        inner.addWidget(self.what_if)
        inner.addLayout(self._sides, 1)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(content)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(scaled(PAGE_MARGIN), scaled(12), scaled(PAGE_MARGIN), scaled(12))
        foot.setSpacing(scaled(SPACING))
        foot.addWidget(self.count)
        foot.addWidget(self._problem_mark)
        foot.addWidget(self.told, 1)
        foot.addSpacing(scaled(SPACING))
        foot.addWidget(self.submit)
        foot.addWidget(self.cancel)
        return foot

    def _translate(self) -> None:
        self.setWindowTitle(self.tr("Edit subscription"))
        self.more.setText(self.tr("More"))
        self.copy_id.setText(self.tr("Copy ID"))
        self.copy_id.setAccessibleDescription(self.tr("Copies the subscription ID"))
        self.area.setAccessibleName(self.tr("Subscription"))
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setToolTip(self.tr("Leave; what you typed stays a draft."))

    def _draw(self) -> None:
        state = self.form.state
        header = state.header
        self.title.setText(header.name)
        self.pill.setVisible(header.pill is not None)
        if header.pill is not None:
            self.pill.set_pill(header.pill.text, header.pill.tone, header.pill.icon, header.pill.is_pending)
        self.subtitle.setText(header.subtitle)
        self.copy_id.setVisible(bool(header.copyable))
        self.base.show_links((header.base_link,) if header.base_link is not None else ())
        self.more.setVisible(bool(state.menu))
        self.notices.show_notices(state.notices)
        self.banner.setVisible(state.banner is not None)
        if state.banner is not None:
            self.banner.show_state(state.banner)
        self.what_if.draw()
        self.area.setVisible(not state.is_gone and not state.is_loading)
        self.details.draw()
        self.add_ons.draw()
        self.status.draw()
        self._draw_foot()
        self._order_tabs()
        if not state.is_loading and not self._is_entered:
            self._is_entered = True
            self._enter()

    def _order_tabs(self) -> None:
        """Let Tab follow the reading order, also through links and rows that came later."""
        parts = (self.base, self.notices, self.banner, self.what_if, self.details)
        stops = [self.more, *(stop for part in parts for stop in tab_stops(part)), *self.add_ons.tab_stops()]
        stops += [*tab_stops(self.status), self.submit, self.cancel]
        stops.insert(1 + len(self.base.buttons()), self.copy_id)
        if stops != self._stops:
            self._stops = stops
            for before, after in pairwise(stops):
                QWidget.setTabOrder(before, after)

    def _enter(self) -> None:
        """Bring the keyboard to what is asked for, else to the first thing that can be changed."""
        if self.form.asks_why and self.details.explain_first():
            return
        if self.details.focus_days() or self.status.focus_reason():
            return
        first = self.details.name if self.details.name.isEnabled() else self.status.active
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _draw_foot(self) -> None:
        state, foot = self.form.state, self.form.state.foot
        self.count.setVisible(bool(foot.count))
        self.count.set_pill(foot.count, Tone.INFO, "clock", is_pending=True)
        self._problem_mark.setVisible(foot.is_problem)
        self.told.setText(foot.summary or foot.reason)
        self.told.setToolTip(plain_tooltip("\n".join(foot.sentences)) if len(foot.sentences) > 1 else "")
        self.told.setAccessibleDescription("; ".join(foot.sentences))
        self.submit.setText(foot.submit or self.tr("Submit"))
        self.submit.setEnabled(state.can_submit)
        self.submit.setToolTip(plain_tooltip(foot.reason))
        self.submit.setAccessibleDescription(foot.reason or "; ".join(foot.sentences))
        self.submit.setVisible(not state.is_gone)

    def _on_more(self) -> None:
        """Fill the menu and open it; filling it while one of its entries acts would pull that from under itself."""
        self.menu.clear()
        for item in self.form.state.menu:
            action = self.menu.addAction(item.text.replace("&", "&&"))
            action.triggered.connect(partial(self._on_menu, item.key))
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _on_menu(self, key: str, _checked: bool = False) -> None:
        self.form.choose_menu(key)

    def _on_submit(self) -> None:
        """Submit; where something is missing, bring the keyboard to it."""
        self.form.submit()
        if not self._is_left:
            self.status.focus_reason()

    def _on_copied(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    def _on_cancelled(self) -> None:
        self._is_left = True
        super().reject()

    def _on_submitted(self, _entry_ids: object) -> None:
        self._is_left = True
        self.accept()


class _Area(QScrollArea):
    """Scrolls its page; the bar stands in the page's margin, so that the content keeps its right edge."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        page = self.widget()
        layout = page.layout() if page is not None else None
        if layout is not None:
            margin, half = scaled(PAGE_MARGIN), scaled(SPACING)
            layout.setContentsMargins(margin, half, margin - (self.width() - self.viewport().width()), half)
            layout.activate()  # at once, or the first frame would show the other edge
