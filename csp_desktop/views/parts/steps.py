"""The steps of a wizard at its side: what is done keeps its answer, what is to come is only named."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from csp_desktop.views.icons import draw_icon
from csp_desktop.views.look import NAVIGATION_WIDTH, PILL_ICON_SIZE, SPACING, scaled, strong_font

_STEP = 60
_CIRCLE = 24
_LEFT = 21
_TEXT = 56


@dataclass(frozen=True)
class Step:
    """One step: its name, and what was chosen there."""

    title: str
    answer: str = ""


class Steps(QWidget):
    """Shows how far a wizard has come; it is read, not clicked.

    Its accessible description names the step and its answer, done and to come, in words that the wizard gives.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[Step, ...] = ()
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def set_steps(self, steps: tuple[Step, ...], current: int) -> None:
        """Show steps, of which those before the current one, counted from 0, are done."""
        self._steps, self._current = steps, current
        self.setAccessibleName(self.tr("Step {number} of {count}").format(number=current + 1, count=len(steps)))
        self.setAccessibleDescription(
            "; ".join(f"{step.title}: {step.answer}" if step.answer else step.title for step in steps)
        )
        self.updateGeometry()
        self.update()

    def steps(self) -> tuple[Step, ...]:
        """Return the steps that are shown."""
        return self._steps

    def current(self) -> int:
        """Return the place of the current step, counted from 0."""
        return self._current

    def sizeHint(self) -> QSize:
        """Return room for all steps, as wide as the longest name up to one and a half navigation widths."""
        metrics = QFontMetrics(strong_font().resolve(self.font()))
        texts = [text for step in self._steps for text in (step.title, step.answer)]
        widest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
        least = scaled(NAVIGATION_WIDTH)
        width = min(max(least, widest + scaled(_TEXT + 2 * SPACING)), least * 3 // 2)
        return QSize(width, scaled(_STEP) * len(self._steps) + scaled(2 * SPACING))

    def minimumSizeHint(self) -> QSize:
        """Return the same width: names are elided only beyond it."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw circles, the line between them, names and answers."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(len(self._steps)):
            self._draw_step(painter, number)
        painter.end()

    def _draw_step(self, painter: QPainter, number: int) -> None:
        palette = self.palette()
        role = QPalette.ColorRole
        step = self._steps[number]
        is_done, is_here = number < self._current, number == self._current
        side = scaled(_CIRCLE)
        circle = QRectF(scaled(_LEFT), scaled(_STEP) * number + scaled(SPACING + 4), side, side)
        text, quiet = palette.color(role.WindowText), palette.color(role.PlaceholderText)
        if number + 1 < len(self._steps):
            painter.setPen(QPen(palette.color(role.Dark if is_done else role.Mid), 1.5))
            below = QPointF(circle.center().x(), circle.bottom() + 5)
            painter.drawLine(below, below + QPointF(0, scaled(_STEP) - side - 10))
        self._draw_circle(painter, circle, number, is_done, is_here)
        body = QFont(self.font())
        strong = strong_font().resolve(body)
        line = max(scaled(18), painter.fontMetrics().height())
        left = scaled(_TEXT)
        height = 2 * line if step.answer else line
        room = QRect(left, round(circle.center().y()) - line // 2, self.width() - left - scaled(4), line)
        if step.answer:
            room.moveTop(round(circle.center().y()) - height // 2 + scaled(6))
        painter.setFont(strong if is_here else body)
        painter.setPen(text if is_done or is_here else quiet)
        self._draw_elided(painter, room, step.title)
        if step.answer:
            painter.setFont(body)
            painter.setPen(quiet)
            self._draw_elided(painter, room.translated(0, line), step.answer)

    def _draw_circle(self, painter: QPainter, circle: QRectF, number: int, is_done: bool, is_here: bool) -> None:
        palette = self.palette()
        role = QPalette.ColorRole
        if is_here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(role.Accent))
            ink = palette.color(role.HighlightedText)
        else:
            painter.setPen(QPen(palette.color(role.Dark if is_done else role.Mid), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ink = palette.color(role.WindowText if is_done else role.PlaceholderText)
        painter.drawEllipse(circle.adjusted(0.6, 0.6, -0.6, -0.6))
        if is_done:
            side = scaled(PILL_ICON_SIZE)
            box = QRectF(0, 0, side, side)
            box.moveCenter(circle.center())
            draw_icon(painter, box, "check", ink)
            return
        painter.setFont(strong_font().resolve(self.font()) if is_here else self.font())
        painter.setPen(ink)
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, self.locale().toString(number + 1))

    @staticmethod
    def _draw_elided(painter: QPainter, room: QRect, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
