"""The wizard's frame: steps at the left, the page, and the foot with its sum and buttons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPalette, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.new_subscription import NewSubscription, Step
from csp_desktop.views.look import HALF, PAGE_MARGIN, SPACING, scaled
from csp_desktop.views.new_subscription.billing_page import BillingPage
from csp_desktop.views.new_subscription.catalog_page import CatalogPage
from csp_desktop.views.new_subscription.licences_page import LicencesPage
from csp_desktop.views.new_subscription.ordered_page import OrderedPage
from csp_desktop.views.new_subscription.review_page import ReviewPage
from csp_desktop.views.new_subscription.wizard_page import WizardPage
from csp_desktop.views.parts import steps
from csp_desktop.views.parts.buttons import LinkButton, primary
from csp_desktop.views.parts.label import ElidedLabel, Label, Voice, plain_tooltip
from csp_desktop.views.parts.mark import Mark
from csp_desktop.views.parts.notices import Notices
from csp_desktop.views.parts.search import SearchField

WIDTH, HEIGHT = 1120, 720
"""Fits a screen of 1280 x 720 at 100 %."""

NARROW = 880
"""Below this width the list of steps is left out."""


class NewSubscriptionView(QDialog):
    """Shows a ``NewSubscription``; window-modal, opened with ``open()``.

    Args:
        form: The view-model; lives with the dialog.
        parent: The main window.
    """

    def __init__(self, form: NewSubscription, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form
        form.setParent(self)
        self._step = Step.BILLING
        self._is_left = False
        self._is_entered = False
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._side = QWidget(self)
        self._kept = QVBoxLayout()
        self._saved = QWidget(self)
        self._words = QVBoxLayout()
        self._buttons = QHBoxLayout()
        self.steps = steps.Steps(self)
        self.draft = Label("", Voice.QUIET, self)
        self.draft.setWordWrap(True)
        self.discard = LinkButton("", parent=self)
        self.discard.clicked.connect(form.discard)
        self.title = ElidedLabel("", Voice.TITLE, self)
        self.subtitle = Label("", Voice.QUIET, self)
        self.subtitle.setWordWrap(True)
        self.search = SearchField("", self)
        self.search.textEdited.connect(form.search)
        self.search.installEventFilter(self)
        self.notices = Notices(self)
        self.notices.followed.connect(form.follow)
        self.billing = BillingPage(form, self)
        self.catalog = CatalogPage(form, self)
        self.licences = LicencesPage(form, self)
        self.review = ReviewPage(form, self)
        self.ordered = OrderedPage(form, self)
        self._pages: dict[Step, WizardPage] = {
            Step.BILLING: self.billing,
            Step.CATALOG: self.catalog,
            Step.LICENCES: self.licences,
            Step.REVIEW: self.review,
            Step.DONE: self.ordered,
        }
        self.pages = QStackedWidget(self)
        for page in self._pages.values():
            self.pages.addWidget(page)
        self.sum = ElidedLabel("", Voice.STRONG, self)
        self.sum_detail = ElidedLabel("", Voice.QUIET, self)
        self.reason = ElidedLabel("", Voice.QUIET, self)
        self.back = QPushButton(self)
        self.next = primary("", parent=self)
        self.cancel = QPushButton(self)
        for button in (self.back, self.cancel):
            button.setAutoDefault(False)
        self.back.clicked.connect(form.back)
        self.next.clicked.connect(self._on_next)
        self.cancel.clicked.connect(self.reject)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._on_find)
        form.changed.connect(self._draw)
        form.cancelled.connect(self._on_cancelled)
        form.search_wanted.connect(self._on_find)
        self.ordered.outbox.clicked.connect(self.accept)
        self._lay_out()
        self._translate()
        self._draw()

    def reject(self) -> None:
        """Leave; what was typed stays a draft."""
        if self.form.state.step is Step.DONE:
            self.accept()
        elif not self._is_left:
            self.form.cancel()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window is leaving."""
        if self.form.state.step is not Step.DONE and not self._is_left:
            self.form.cancel()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give up the list of steps where large text leaves no room for it."""
        super().resizeEvent(event)
        self._give_room(is_narrow=self.width() < scaled(NARROW))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
            self.form.retranslate()
            self._draw()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search field, Down and Enter lead into the list, and Escape clears the search first."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
                self.catalog.focus_first()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                self.form.search("")
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        margin = scaled(PAGE_MARGIN)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, scaled(SPACING), 0, scaled(2 * SPACING))
        side.addWidget(self.steps, 1)
        self._kept.setContentsMargins(margin, 0, scaled(SPACING), 0)
        self._kept.setSpacing(scaled(HALF))
        row = QHBoxLayout(self._saved)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(SPACING))
        self._disk = Mark("floppy-disk", Tone.CALM)
        row.addWidget(self._disk, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.draft, 1)
        self._kept.addWidget(self._saved)
        self._kept.addWidget(self.discard)
        side.addLayout(self._kept)
        words = QVBoxLayout()
        words.setSpacing(scaled(HALF))
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        head = QHBoxLayout()
        head.setContentsMargins(margin, scaled(2 * SPACING), margin, scaled(SPACING))
        head.setSpacing(scaled(2 * SPACING))
        head.addLayout(words, 1)
        head.addWidget(self.search, 0, Qt.AlignmentFlag.AlignTop)
        self.search.setMinimumWidth(scaled(260))
        notices = QHBoxLayout()
        notices.setContentsMargins(margin, scaled(HALF), margin, scaled(SPACING))
        notices.addWidget(self.notices)
        page = QWidget()
        page.setAutoFillBackground(True)
        page.setBackgroundRole(QPalette.ColorRole.Base)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(notices)
        column.addWidget(self.pages, 1)
        upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addWidget(self._side)
        upper.addWidget(page, 1)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.NoFrame)
        line.setFixedHeight(1)
        line.setAutoFillBackground(True)
        line.setBackgroundRole(QPalette.ColorRole.Mid)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(upper, 1)
        outer.addWidget(line)
        outer.addLayout(self._foot())
        self._saved.hide()
        room = self.screen().availableGeometry().size()
        self._give_room(is_narrow=room.width() < scaled(NARROW))
        self.resize(min(scaled(WIDTH), room.width() - 16), min(scaled(HEIGHT), room.height() - 48))

    def _give_room(self, *, is_narrow: bool) -> None:
        if is_narrow != self._side.isHidden():
            if is_narrow:
                self._buttons.insertWidget(0, self.discard)
                self._words.addWidget(self._saved)
            else:
                self._kept.addWidget(self._saved)
                self._kept.addWidget(self.discard)
            self._side.setVisible(not is_narrow)

    def _foot(self) -> QHBoxLayout:
        sums = QHBoxLayout()
        sums.setSpacing(scaled(12))
        sums.addWidget(self.sum)
        sums.addWidget(self.sum_detail)
        sums.addStretch(1)
        words = self._words
        words.setSpacing(0)
        words.addLayout(sums)
        words.addWidget(self.reason)
        foot = QHBoxLayout()
        foot.setContentsMargins(scaled(PAGE_MARGIN), scaled(12), scaled(PAGE_MARGIN), scaled(12))
        foot.setSpacing(scaled(SPACING))
        foot.addLayout(words, 1)
        self._buttons.setSpacing(scaled(SPACING))
        for button in (self.back, self.next, self.cancel):
            self._buttons.addWidget(button)
        foot.addLayout(self._buttons)
        return foot

    def _translate(self) -> None:
        self.setWindowTitle(self.tr("New subscription"))
        self.search.set_hint(self.tr("Name, offer ID, product"))
        self.back.setText(self.tr("&Back"))
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setToolTip(self.tr("Leave; what you typed stays a draft."))
        self.discard.setText(self.tr("Discard"))
        self.discard.setToolTip(self.tr("Leave and forget what you typed."))

    def _draw(self) -> None:
        state = self.form.state
        self.title.setText(state.title)
        self.subtitle.setText(state.subtitle)
        self.subtitle.setVisible(bool(state.subtitle))
        self.search.setVisible(state.step is Step.CATALOG)
        if self.search.text() != state.search:
            self.search.setText(state.search)
        self.notices.show_notices(state.notices)
        shown = tuple(steps.Step(line.title, line.detail) for line in state.steps)
        names = [line.step for line in state.steps]
        self.steps.set_steps(shown, names.index(state.step) if state.step in names else len(names))
        self.draft.setText(state.draft_text)
        self._saved.setVisible(bool(state.draft_text))
        self.discard.setVisible(state.can_discard)
        self.sum.setText(state.sum_text)
        self.sum_detail.setText(state.sum_detail)
        self.reason.setText(state.next_reason)
        self.reason.setVisible(bool(state.next_reason))
        is_done = state.step is Step.DONE
        self.back.setVisible(not is_done and state.step is not Step.BILLING)
        self.cancel.setVisible(not is_done)
        self.back.setEnabled(state.can_back)
        self.next.setEnabled(state.can_next)
        self.next.setText(state.next_text)
        self.next.setToolTip(plain_tooltip(state.next_reason))
        self.next.setAccessibleDescription(state.next_reason)
        page = self._pages[state.step]
        page.draw()
        if state.step is not self._step or (state.steps and not self._is_entered):
            self._step, self._is_entered = state.step, bool(state.steps)
            self.pages.setCurrentWidget(page)
            self._enter_page()

    def _enter_page(self) -> None:
        """Bring the keyboard to the first thing of a page."""
        if self._step is Step.CATALOG:
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._step is Step.DONE:
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._pages[self._step].focus_first()

    def _on_next(self) -> None:
        if self.form.state.step is Step.DONE:
            self.accept()
        else:
            self.form.next()

    def _on_find(self) -> None:
        if self.form.state.step is Step.CATALOG:
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.selectAll()

    def _on_cancelled(self) -> None:
        self._is_left = True
        super().reject()
