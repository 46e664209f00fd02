"""A frame that tells what a person must know now: bar, icon, bold headline, lines, a button, and why."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.views.drawing import dashed
from csp_desktop.views.icons import draw_icon
from csp_desktop.views.look import BANNER_RADIUS, HALF, ICON_SIZE, SPACING, scaled, tone_colours
from csp_desktop.views.parts.buttons import LinkButton
from csp_desktop.views.parts.label import Label, Voice


class BannerFrame(QFrame):
    """A tinted frame; icon, words and colour change together, so that none speaks alone.

    Args:
        tone: How grave it is.
        icon: A name of the icon set.
        is_pending: Intent, not fact: dashed all around instead of a bar at the left.
    """

    details_toggled = Signal(bool)

    def __init__(
        self, tone: Tone = Tone.INFO, icon: str = "info", is_pending: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tone, self._icon, self._is_pending = tone, icon, is_pending
        self._headline = Label("", Voice.STRONG, self)
        self._headline.setWordWrap(True)
        self._lines: list[Label] = []
        self._details: QWidget | None = None
        self._toggle = LinkButton("", "caret-right", self)
        self._toggle.clicked.connect(self._on_toggle)
        self._beside = Label("", Voice.QUIET, self)
        self._beside.setWordWrap(True)
        self._words = QVBoxLayout()
        self._foot = QHBoxLayout()
        self._buttons = QVBoxLayout()
        self._unfolded = QVBoxLayout()
        self._lay_out()
        self._show_toggle()

    def set_tone(self, tone: Tone, icon: str, is_pending: bool = False) -> None:
        """Turn from information to warning, or back."""
        self._tone, self._icon, self._is_pending = tone, icon, is_pending
        self.update()

    def set_text(self, headline: str, *lines: str) -> None:
        """Say it: one bold line, then what else matters; data, shown as it is."""
        self._headline.setText(headline)
        while len(self._lines) < len(lines):
            label = Label("", Voice.BODY, self)
            label.setWordWrap(True)
            self._words.insertWidget(1 + len(self._lines), label)
            self._lines.append(label)
        for number, label in enumerate(self._lines):
            label.setText(lines[number] if number < len(lines) else "")
            label.setVisible(number < len(lines))
        self.setAccessibleName(headline)
        self.setAccessibleDescription(" ".join(lines))

    def add_button(self, button: QAbstractButton) -> None:
        """Put a button at the right."""
        self._buttons.insertWidget(self._buttons.count() - 1, button, 0, Qt.AlignmentFlag.AlignRight)

    def set_details(self, widget: QWidget | None, question: str = "", beside: str = "") -> None:
        """Offer an explanation that unfolds.

        Args:
            widget: What unfolds; None takes it away.
            question: The link that unfolds it, such as "Why this date?".
            beside: What stands quietly beside the link, such as the rule.
        """
        if self._details is not None and self._details is not widget:
            self._details.hide()
            self._unfolded.removeWidget(self._details)
        if widget is not None and self._details is not widget:
            self._unfolded.addWidget(widget)
            widget.hide()
        self._details = widget
        self._toggle.setText(question)
        self._beside.setText(beside)
        self._show_toggle()

    def add_to_foot(self, widget: QWidget) -> None:
        """Put something small at the right of the question, such as a link that copies the sum."""
        self._foot.addWidget(widget)

    def set_open(self, is_open: bool) -> None:
        """Unfold or fold the explanation."""
        if self._details is not None and is_open != self.is_open():
            self._details.setVisible(is_open)
            self._show_toggle()
            self.details_toggled.emit(is_open)

    def is_open(self) -> bool:
        """Tell whether the explanation is unfolded."""
        return self._details is not None and not self._details.isHidden()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._show_toggle()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tint, the bar and the icon."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = tone_colours(self.palette(), self._tone)
        inset = 0.6 if self._is_pending or colours.is_outlined else 0.0
        path = QPainterPath()
        box = self.rect().toRectF().adjusted(inset, inset, -inset, -inset)
        path.addRoundedRect(box, BANNER_RADIUS, BANNER_RADIUS)
        painter.fillPath(path, colours.fill)
        if self._is_pending or colours.is_outlined:
            painter.setPen(dashed(colours.solid) if self._is_pending else QPen(colours.solid, 1))
            painter.drawPath(path)
        if not self._is_pending:
            painter.setClipPath(path)
            painter.fillRect(QRect(0, 0, scaled(4), self.height()), colours.solid)
            painter.setClipping(False)
        side = scaled(ICON_SIZE)
        top = self._headline.geometry().top() + (self._headline.fontMetrics().height() - side) // 2
        left = scaled(20 if not self._is_pending else 12)
        draw_icon(painter, QRect(left, top + 1, side, side), self._icon, colours.solid)
        painter.end()

    def _lay_out(self) -> None:
        self._words.setSpacing(scaled(HALF))
        self._words.addWidget(self._headline)
        self._foot.setSpacing(scaled(2 * SPACING))
        self._foot.addWidget(self._toggle)
        self._foot.addWidget(self._beside, 100)
        self._foot.addStretch(1)
        self._buttons.addStretch(1)
        left = scaled(52 if not self._is_pending else 38)
        edge = scaled(13 if not self._is_pending else 8)
        grid = QGridLayout(self)
        grid.setContentsMargins(left, edge, scaled(16), edge)
        grid.setHorizontalSpacing(scaled(16))
        grid.setVerticalSpacing(0)
        grid.addLayout(self._words, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addLayout(self._buttons, 0, 1)
        grid.addLayout(self._foot, 1, 0, 1, 2)
        grid.addLayout(self._unfolded, 2, 0, 1, 2)
        grid.setColumnStretch(0, 1)

    def _show_toggle(self) -> None:
        has_details = self._details is not None and bool(self._toggle.text())
        self._toggle.setVisible(has_details)
        self._toggle.set_icon_name("caret-down" if self.is_open() else "caret-right")
        self._toggle.setAccessibleDescription(self.tr("unfolded") if self.is_open() else self.tr("folded"))
        self._beside.setVisible(has_details and bool(self._beside.text()))
        self._foot.setContentsMargins(0, scaled(HALF) if has_details else 0, 0, 0)
        self._unfolded.setContentsMargins(0, scaled(HALF) if self.is_open() else 0, 0, 0)

    def _on_toggle(self) -> None:
        self.set_open(not self.is_open())
