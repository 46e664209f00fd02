"""The pane that unfolds one change: what it alters, its life, its key, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.outbox.state import DetailText, OutboxState, Question
from csp_desktop.views.icons import icon
from csp_desktop.views.look import HALF, PAGE_MARGIN, SPACING, scaled
from csp_desktop.views.outbox.values import LifeList, ValueGrid
from csp_desktop.views.parts.banner import BannerFrame
from csp_desktop.views.parts.buttons import LinkButton, primary
from csp_desktop.views.parts.flow import FlowRow
from csp_desktop.views.parts.label import Label, Voice, plain_tooltip
from csp_desktop.views.parts.pill import PillLabel

WIDTH = 348


class DetailPane(QWidget):
    """Shows the chosen entry; a hairline parts it from the rows."""

    place_wanted = Signal()
    withdraw_wanted = Signal()
    open_wanted = Signal()
    answered = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(scaled(WIDTH))
        self._key = ""
        self._sentence = Label("", Voice.STRONG, self)
        self._sentence.setWordWrap(True)
        self._about = Label("", Voice.QUIET, self)
        self._about.setWordWrap(True)
        self.pill = PillLabel(parent=self)
        self.open = LinkButton("", "arrow-square-out", self)
        self.place = primary("", parent=self)
        self.place.setDefault(False)
        self.withdraw = QPushButton(self)
        self._reason = Label("", Voice.QUIET, self)
        self._reason.setWordWrap(True)
        self.question = BannerFrame(Tone.WARN, "warning", parent=self)
        self.yes = QPushButton(self)
        self.no = QPushButton(self)
        self.values = ValueGrid(self)
        self._life_title = Label("", Voice.STRONG, self)
        self.life = LifeList(self)
        self._key_label = Label("", Voice.QUIET, self)
        self._key_label.setWordWrap(True)
        self.copy = QPushButton(self)
        self.copy.setFlat(True)
        self.copy.setIcon(icon("copy"))
        self.place.clicked.connect(self.place_wanted)
        self.withdraw.clicked.connect(self.withdraw_wanted)
        self.open.clicked.connect(self.open_wanted)
        self.yes.clicked.connect(lambda: self.answered.emit(True))
        self.no.clicked.connect(lambda: self.answered.emit(False))
        self.copy.clicked.connect(self.copy_key)
        self._lay_out()
        self._translate()

    def show_state(self, state: OutboxState) -> None:
        """Draw the chosen entry and what is asked about it."""
        detail = state.detail
        self.setVisible(detail is not None)
        if detail is None:
            return
        self._key = detail.key
        self._sentence.setText(detail.sentence)
        self._about.setText(detail.about)
        self._about.setVisible(bool(detail.about))
        self.pill.set_pill(detail.pill.text, detail.pill.tone, detail.pill.icon, detail.pill.is_pending)
        self.open.setText(detail.open_text)
        self._show_buttons(detail, state.question, is_busy=state.is_busy)
        self._show_question(state.question)
        self.values.show_values(detail.values)
        self.life.show_steps(detail.steps)
        short = detail.key if len(detail.key) <= 16 else f"{detail.key[:8]}…\u2060{detail.key[-2:]}"  # never broken
        self._key_label.setText(self.tr("Sent once at most. Key {key}").format(key=short))
        self._key_label.setToolTip(detail.key)

    def copy_key(self) -> None:
        """Put the whole key on the clipboard."""
        QGuiApplication.clipboard().setText(self._key)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the hairline."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawLine(0, 0, 0, self.height())
        painter.end()

    def _show_buttons(self, detail: DetailText, question: Question | None, *, is_busy: bool) -> None:
        asks = question is not None
        self.place.setVisible(detail.is_open and not asks)
        self.place.setEnabled(detail.can_place and not is_busy)
        self.withdraw.setVisible(detail.is_open and not asks)
        self.withdraw.setEnabled(detail.can_withdraw and not is_busy)
        reasons = list(dict.fromkeys(each for each in (detail.place_reason, detail.withdraw_reason) if each))
        self._reason.setText("\n".join(reasons))
        self._reason.setVisible(bool(reasons) and not asks)
        for button, reason in ((self.place, detail.place_reason), (self.withdraw, detail.withdraw_reason)):
            button.setToolTip(plain_tooltip(reason))
            button.setAccessibleDescription(reason)

    def _show_question(self, question: Question | None) -> None:
        is_new = question is not None and self.question.isHidden()
        self.question.setVisible(question is not None)
        self._answers.setVisible(question is not None)
        if question is None:
            return
        self.question.set_text(question.text, *question.lines)
        self.yes.setText(question.yes)
        self.no.setText(question.no)
        if is_new:
            self.no.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        body = QWidget()
        body.setBackgroundRole(QPalette.ColorRole.Base)
        column = QVBoxLayout(body)
        column.setContentsMargins(scaled(PAGE_MARGIN), scaled(12), scaled(PAGE_MARGIN), scaled(12))
        column.setSpacing(scaled(SPACING))
        words = QVBoxLayout()
        words.setSpacing(scaled(HALF))
        words.addWidget(self._sentence)
        words.addWidget(self._about)
        column.addLayout(words)
        row = FlowRow(SPACING)
        row.add(self.pill)
        row.add(self.open)
        column.addWidget(row)
        buttons = FlowRow(SPACING, ends_right=False)
        buttons.add(self.place)
        buttons.add(self.withdraw)
        column.addWidget(buttons)
        column.addWidget(self._reason)
        column.addWidget(self.question)
        self._answers = FlowRow(SPACING, ends_right=False)
        self._answers.add(self.yes)
        self._answers.add(self.no)
        column.addWidget(self._answers)
        column.addSpacing(scaled(HALF))
        column.addWidget(self.values)
        column.addSpacing(scaled(SPACING))
        column.addWidget(self._life_title)
        column.addWidget(self.life)
        column.addSpacing(scaled(HALF))
        key = QHBoxLayout()
        key.addWidget(self._key_label, 1)
        key.addWidget(self.copy)
        column.addLayout(key)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setBackgroundRole(QPalette.ColorRole.Base)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.addWidget(area)

    def _translate(self) -> None:
        self.place.setText(self.tr("Mark as placed…"))
        self.withdraw.setText(self.tr("Withdraw"))
        self._life_title.setText(self.tr("What happened"))
        self.copy.setToolTip(self.tr("Copy the key"))
        self.copy.setAccessibleName(self.tr("Copy the key"))
