"""The days of a suspension as a bar: parts with their lengths above, today in it, what is gone pale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.views.look import HALF, SPACING, scaled, strong_font, tone_colours
from csp_desktop.views.palettes import mixed

_BAR = 14


@dataclass(frozen=True)
class DayPart:
    """So many days, and the words above them, such as "90 days"."""

    days: int
    text: str


class DaysBar(QWidget):
    """Shows parts of days side by side; their widths are their lengths."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[DayPart, ...] = ()
        self._first, self._today = date.min, date.min
        self._words = ("", "", "")
        self._tone = Tone.WARN
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(scaled(280))

    def set_days(
        self,
        parts: Sequence[DayPart],
        first: date,
        today: date,
        words: tuple[str, str, str],
        tone: Tone = Tone.WARN,
    ) -> None:
        """Show days.

        Args:
            parts: From the left; parts of no days are left out.
            first: The day on which the first part begins.
            today: Before it the days are gone and pale, behind it they are left.
            words: Below the start, below today, below the end, such as "16 Feb", "Today, day 77", "1 June".
            tone: How grave it is.
        """
        self._parts = tuple(part for part in parts if part.days > 0)
        self._first, self._today, self._words, self._tone = first, today, words, tone
        told = [part.text for part in self._parts] + [word for word in words if word]
        self.setAccessibleName(words[2])
        self.setAccessibleDescription(", ".join(told))
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for words, bar, words."""
        line = self.fontMetrics().height()
        return QSize(scaled(480), 2 * line + scaled(_BAR + 4 * HALF + 8))

    def today_x(self) -> float:
        """Return where today stands, in pixels from the left; at an end if it lies beyond."""
        total = sum(part.days for part in self._parts)
        gone = (self._today - self._first).days
        return self.width() * min(1.0, max(0.0, gone / total if total else 0.0))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw brackets, the bar, the mark of today and the words."""
        if not self._parts:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = tone_colours(self.palette(), self._tone)
        text = self.palette().color(QPalette.ColorRole.Text)
        pale = mixed(colours.fill, colours.solid, 0.35)
        line = QFontMetrics(self.font()).height()
        top = line + scaled(2 * HALF) + 4
        total = sum(part.days for part in self._parts)
        today, left = self.today_x(), 0.0
        for number, part in enumerate(self._parts):
            right = left + self.width() * part.days / total
            gap = 1.0 if number + 1 < len(self._parts) else 0.0
            box = QRectF(
                left + (1.0 if number else 0.0), top, right - left - gap - (1.0 if number else 0.0), scaled(_BAR)
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(pale)
            painter.drawRoundedRect(box, 3, 3)
            if right > today:
                painter.save()
                painter.setClipRect(QRectF(max(left, today), top, right - max(left, today), scaled(_BAR)))
                painter.setBrush(colours.solid)
                painter.drawRoundedRect(box, 3, 3)
                painter.restore()
            self._draw_bracket(painter, box, part.text, line)
            left = right
        x = min(max(today, 1.0), self.width() - 1.0)
        painter.setPen(QPen(text, 2))
        painter.drawLine(QPointF(x, top - 4), QPointF(x, top + scaled(_BAR) + 4))
        self._draw_words(painter, x, round(top) + scaled(_BAR) + scaled(HALF) + 2, line)
        painter.end()

    def _draw_bracket(self, painter: QPainter, box: QRectF, text: str, line: int) -> None:
        colours = tone_colours(self.palette(), self._tone)
        painter.setPen(QPen(mixed(colours.fill, colours.solid, 0.6), 1))
        y = line + scaled(HALF) - 0.5
        points = (box.left() + 0.5, box.right() - 0.5)
        painter.drawLine(QPointF(points[0], y), QPointF(points[1], y))
        for x in points:
            painter.drawLine(QPointF(x, y), QPointF(x, y + scaled(HALF)))
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        width = painter.fontMetrics().horizontalAdvance(text)
        left = min(max(0.0, box.center().x() - width / 2), self.width() - width)
        painter.drawText(QRectF(left, 0, width + 2, line), Qt.AlignmentFlag.AlignLeft, text)

    def _draw_words(self, painter: QPainter, today: float, top: int, line: int) -> None:
        start, middle, end = self._words
        strong = strong_font().resolve(self.font())
        metrics = QFontMetrics(strong)
        gap = scaled(2 * SPACING)
        end_width = metrics.horizontalAdvance(end)
        middle_width = metrics.horizontalAdvance(middle)
        room = self.width() - end_width - gap
        middle_left = round(min(max(0.0, today - middle_width / 2), max(0, room - middle_width)))
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        painter.setFont(strong)
        painter.drawText(QRect(middle_left, top, middle_width + 2, line), Qt.AlignmentFlag.AlignLeft, middle)
        painter.drawText(QRect(0, top, self.width(), line), Qt.AlignmentFlag.AlignRight, end)
        painter.setFont(self.font())
        if painter.fontMetrics().horizontalAdvance(start) + gap <= middle_left:
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(QRect(0, top, middle_left, line), Qt.AlignmentFlag.AlignLeft, start)
