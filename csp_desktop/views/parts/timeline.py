"""The life of a subscription as a strip: solid is past and fact, dashed is to come; widths follow the dates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.views.drawing import dashed
from csp_desktop.views.look import HALF, SPACING, scaled, strong_font, tone_colours
from csp_desktop.views.palettes import mixed
from csp_desktop.views.parts.label import plain_tooltip

_BAR = 24
_LEAST_EMPTY = 12
_LONG_SHARE = 0.45
_BREAK_DAYS = 400
_LEAST_LONG_DAYS = 60


@dataclass(frozen=True)
class Span:
    """A stretch of time.

    Args:
        text: Written into it, and its tooltip.
        start: Its first day.
        end: The day on which the next one begins.
        tone: What it means.
        is_pending: To come or only intended: dashed.
        is_strong: The stronger of two tints, for days that belong together.
    """

    text: str
    start: date
    end: date
    tone: Tone = Tone.CALM
    is_pending: bool = False
    is_strong: bool = False


@dataclass(frozen=True)
class Mark:
    """A day with a name above and its date below.

    Args:
        day: Where it stands.
        label: Above the strip.
        date_text: Below the strip.
        is_strong: In the weight for emphasis.
        tone: Of its line through the strip; PLAIN draws no line, INFO is today.
    """

    day: date
    label: str
    date_text: str
    is_strong: bool = False
    tone: Tone = Tone.PLAIN


class Timeline(QWidget):
    """Shows spans and marks; a span of years is broken by ``//`` and takes less room than its days would."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spans: tuple[Span, ...] = ()
        self._marks: tuple[Mark, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(scaled(420))

    def set_timeline(self, spans: Sequence[Span], marks: Sequence[Mark]) -> None:
        """Show another life; spans follow each other without gaps, marks are sorted by day."""
        self._spans = tuple(span for span in spans if span.end > span.start)
        self._marks = tuple(sorted(marks, key=lambda mark: mark.day))
        self.setAccessibleName(self.tr("Timeline"))
        self.setAccessibleDescription("; ".join(f"{mark.label}: {mark.date_text}" for mark in self._marks))
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for names, strip and dates."""
        line = self.fontMetrics().height()
        return QSize(scaled(800), 2 * line + scaled(_BAR + 4 * HALF))

    def x_of(self, day: date) -> float:
        """Return where a day stands, in pixels from the left."""
        for span, left, right in self._edges():
            if day <= span.end:
                share = (day - span.start).days / (span.end - span.start).days
                return left + (right - left) * min(1.0, max(0.0, share))
        return float(self.width())

    def event(self, event: QEvent) -> bool:
        """Tell about the span or mark below the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            x = event.pos().x()
            texts = [f"{mark.label}: {mark.date_text}" for mark in self._marks if abs(self.x_of(mark.day) - x) < 6]
            texts += [span.text for span, left, right in self._edges() if left <= x < right and span.text]
            QToolTip.showText(event.globalPos(), plain_tooltip("\n".join(texts)), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw spans, then marks over them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = QFontMetrics(self.font()).height() + scaled(2 * HALF)
        for span, left, right in self._edges():
            box = QRectF(left + 0.5, top, max(1.0, right - left - 1.5), scaled(_BAR))
            self._draw_span(painter, span, box)
        self._draw_marks(painter, top)
        painter.end()

    def _edges(self) -> list[tuple[Span, float, float]]:
        """Return each span with its left and right edge."""
        if not self._spans:
            return []
        metrics = QFontMetrics(self.font())
        least = [
            metrics.horizontalAdvance(span.text) + 2 * SPACING if span.text else _LEAST_EMPTY for span in self._spans
        ]
        days = [(span.end - span.start).days for span in self._spans]
        shown = [min(count, _BREAK_DAYS) for count in days]
        long_days = sum(count for count in shown if count < _BREAK_DAYS) or _BREAK_DAYS
        weights = [count if count < _BREAK_DAYS else max(long_days * _LONG_SHARE, _LEAST_LONG_DAYS) for count in shown]
        widths = _shared(weights, [float(each) for each in least], float(self.width()))
        edges, left = [], 0.0
        for span, width in zip(self._spans, widths, strict=True):
            edges.append((span, left, left + width))
            left += width
        return edges

    def _draw_span(self, painter: QPainter, span: Span, box: QRectF) -> None:
        colours = tone_colours(self.palette(), span.tone)
        fill = mixed(colours.fill, colours.solid, 0.32) if span.is_strong else colours.fill
        ink = colours.text
        is_quiet = span.is_pending and span.tone is Tone.CALM
        if is_quiet:
            fill = QColor(Qt.GlobalColor.transparent)
        painter.setBrush(fill)
        if span.is_pending or colours.is_outlined:
            painter.setPen(dashed(colours.solid) if span.is_pending else QPen(colours.solid, 1))
            painter.drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), 3, 3)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box, 3, 3)
        is_broken = (span.end - span.start).days >= _BREAK_DAYS
        if is_broken:
            self._draw_break(painter, QPointF(box.right() - scaled(40), box.center().y()))
        painter.setPen(ink)
        room = box.adjusted(2, 0, -scaled(50) if is_broken else -2, 0)
        text = painter.fontMetrics().elidedText(span.text, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)

    def _draw_break(self, painter: QPainter, middle: QPointF) -> None:
        height, lean, gap = scaled(_BAR) / 2 + 4, scaled(4), scaled(4)
        painter.save()
        painter.setPen(QPen(self.palette().color(self.backgroundRole()), gap + 2))
        painter.drawLine(middle + QPointF(-lean, height), middle + QPointF(lean, -height))
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), 1.3))
        for shift in (-gap, gap):
            painter.drawLine(middle + QPointF(shift - lean, height), middle + QPointF(shift + lean, -height))
        painter.restore()

    def _draw_marks(self, painter: QPainter, top: int) -> None:
        palette = self.palette()
        strong = strong_font().resolve(self.font())
        text, quiet = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.PlaceholderText)
        labels = [self._room(mark, mark.label, strong if mark.is_strong else self.font()) for mark in self._marks]
        dates = [self._room(mark, mark.date_text, self.font()) for mark in self._marks]
        for mark, label, below in zip(
            self._marks, _apart(labels, self.width()), _apart(dates, self.width()), strict=True
        ):
            x = self.x_of(mark.day)
            colours = tone_colours(palette, mark.tone)
            if mark.tone is not Tone.PLAIN:
                painter.setPen(QPen(colours.solid, 2))
                x = min(max(x, 1.0), self.width() - 1.0)
                painter.drawLine(QPointF(x, top - 4), QPointF(x, top + scaled(_BAR) + 4))
            painter.setFont(strong if mark.is_strong else self.font())
            painter.setPen(colours.text if mark.tone is Tone.INFO else text)
            height = painter.fontMetrics().height()
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(label[0], 0, label[1] + 2, height), flags, mark.label)
            painter.setFont(self.font())
            painter.setPen(quiet)
            y = top + scaled(_BAR) + scaled(2 * HALF)
            painter.drawText(QRectF(below[0], y, below[1] + 2, height), flags, mark.date_text)

    def _room(self, mark: Mark, text: str, font: QFont) -> tuple[float, float]:
        width = float(QFontMetrics(font).horizontalAdvance(text))
        x = self.x_of(mark.day)
        left = x - width / 2 if mark.tone is not Tone.PLAIN else x
        return min(max(0.0, left), max(0.0, self.width() - width)), width


def _shared(weights: list[float], least: list[float], width: float) -> list[float]:
    """Share a width by weights; none gets less than its least, as long as all of them fit."""
    if sum(least) >= width:
        return [each * width / sum(least) for each in least]
    result = [0.0] * len(weights)
    open_places = set(range(len(weights)))
    rest = width
    while open_places:
        total = sum(weights[place] for place in open_places) or 1.0
        short = {place for place in open_places if rest * weights[place] / total < least[place]}
        if not short:
            for place in open_places:
                result[place] = rest * weights[place] / total
            break
        for place in short:
            result[place] = least[place]
        rest = width - sum(result)
        open_places -= short
    return result


def _apart(rooms: list[tuple[float, float]], width: int) -> list[tuple[float, float]]:
    """Push words apart that would touch, first to the right, then back from the right edge."""
    gap = scaled(SPACING)
    lefts = [left for left, _ in rooms]
    for place in range(1, len(rooms)):
        lefts[place] = max(lefts[place], lefts[place - 1] + rooms[place - 1][1] + gap)
    limit = float(width)
    for place in reversed(range(len(rooms))):
        lefts[place] = min(lefts[place], limit - rooms[place][1])
        limit = lefts[place] - gap
    return [(left, room[1]) for left, room in zip(lefts, rooms, strict=True)]
