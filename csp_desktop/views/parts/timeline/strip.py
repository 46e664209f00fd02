"""The strip: solid is past and fact, dashed is to come or only intended; days can be dragged where it has handles."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.views.drawing import dashed
from csp_desktop.views.look import HALF, SPACING, scaled, strong_font, tone_colours
from csp_desktop.views.palettes import mixed
from csp_desktop.views.parts.label import plain_tooltip
from csp_desktop.views.parts.timeline.grip import OVERHANG, WIDTH, Grip
from csp_desktop.views.parts.timeline.places import BREAK_DAYS, Edges, apart, by_length, day_at, on_scale
from csp_desktop.views.parts.timeline.values import Anchor, Bracket, Handle, Mark, Span

_BAR = 24
_LEAST_EMPTY = 12
_LEAST_LETTERS = 3
_BREAK_ROOM = 70


class Timeline(QWidget):
    """Shows spans and marks; a span of years is broken by ``//`` and takes less room than its days would."""

    dragged = Signal(str, object)
    """Key of a handle, and the day on which it is wanted, a ``date``."""

    nudged = Signal(str, int, int)
    """Key of a handle, and by how many days and months it is wanted later."""

    sent_home = Signal(str)
    """Key of a handle that is wanted on the first possible day."""

    removed = Signal(str)
    """Key of a handle that is not wanted any more."""

    asked = Signal(object)
    """A day that was clicked twice where no handle stands, a ``date``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spans: tuple[Span, ...] = ()
        self._marks: tuple[Mark, ...] = ()
        self._brackets: tuple[Bracket, ...] = ()
        self._anchors: tuple[Anchor, ...] = ()
        self._grips: dict[str, Grip] = {}
        self._held_from: date | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(scaled(420))

    def set_timeline(
        self,
        spans: Sequence[Span],
        marks: Sequence[Mark],
        brackets: Sequence[Bracket] = (),
        handles: Sequence[Handle] = (),
        anchors: Sequence[Anchor] = (),
    ) -> None:
        """Show another life.

        Args:
            spans: They follow each other without gaps.
            marks: In any order.
            brackets: Windows, each on a line of its own.
            handles: Days that can be dragged; they need anchors.
            anchors: Places that stay while spans change, so that what is dragged stays below the pointer; without
                them each span is as wide as its days and words ask.
        """
        lines = len(self._brackets)
        self._spans = tuple(span for span in spans if span.end > span.start)
        self._marks = tuple(sorted(marks, key=lambda mark: mark.day))
        self._brackets, self._anchors = tuple(brackets), tuple(anchors)
        self._show_handles(handles)
        self.setAccessibleName(self.tr("Timeline"))
        told = [f"{mark.label}: {mark.date_text}" for mark in self._marks]
        self.setAccessibleDescription("; ".join(told + [bracket.text for bracket in self._brackets]))
        if lines != len(self._brackets):
            self.updateGeometry()
        self.update()

    def grip(self, key: str) -> Grip | None:
        """Return the handle of a name; None where there is none."""
        return self._grips.get(key)

    def grips(self) -> list[Grip]:
        """Return the handles in their order."""
        return list(self._grips.values())

    def shown_marks(self, *, is_date: bool = False) -> list[Mark]:
        """Return the marks whose names, or dates, have room; those that are not strong give way, the last one first."""
        kept = list(self._marks)
        while len(kept) > 1:
            rooms = [self._room(mark, is_date=is_date)[1] for mark in kept]
            if sum(rooms) + (len(kept) - 1) * scaled(SPACING) <= self.width():
                break
            quiet = [mark for mark in kept if not mark.is_strong]
            kept.remove(quiet[-1] if quiet else kept[len(kept) // 2])
        return kept

    def sizeHint(self) -> QSize:
        """Return room for names, strip, dates and windows."""
        line = self.fontMetrics().height()
        windows = len(self._brackets) * (line + scaled(HALF))
        return QSize(scaled(800), 2 * line + scaled(_BAR + 4 * HALF) + windows)

    def x_of(self, day: date) -> float:
        """Return where a day stands, in pixels from the left."""
        if self._anchors:
            return on_scale(self._anchors, day, self.width())
        for span, left, right in self._edges():
            if day <= span.end:
                share = (day - span.start).days / (span.end - span.start).days
                return left + (right - left) * min(1.0, max(0.0, share))
        return float(self.width())

    def event(self, event: QEvent) -> bool:
        """Tell about the span, mark or window below the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            x = event.pos().x()
            texts = [f"{mark.label}: {mark.date_text}" for mark in self._marks if abs(self.x_of(mark.day) - x) < 6]
            texts += [span.tooltip or span.text for span, left, right in self._edges() if left <= x < right]
            texts += [each.text for each in self._brackets if self.x_of(each.start) <= x <= self.x_of(each.end)]
            QToolTip.showText(event.globalPos(), plain_tooltip("\n".join(filter(None, texts))), self)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the handles stand on their days."""
        super().resizeEvent(event)
        self._place_handles()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for a handle on the day below the pointer."""
        if self._anchors and event.button() == Qt.MouseButton.LeftButton:
            self.asked.emit(day_at(self._anchors, event.position().x(), self.width()))
        else:
            super().mouseDoubleClickEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw spans, then windows, then marks over them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = self._top()
        for span, left, right in self._edges():
            box = QRectF(left + 0.5, top, max(1.0, right - left - 1.5), scaled(_BAR))
            self._draw_span(painter, span, box)
        self._draw_brackets(painter, top)
        self._draw_marks(painter, top)
        painter.end()

    def _top(self) -> int:
        return QFontMetrics(self.font()).height() + scaled(2 * HALF)

    def _edges(self) -> Edges:
        """Return each span with its left and right edge."""
        if not self._spans:
            return []
        if self._anchors:
            edges = [(span, self.x_of(span.start), self.x_of(span.end)) for span in self._spans]
            return [(span, left, right) for span, left, right in edges if right > left]
        metrics = QFontMetrics(self.font())
        least = [
            metrics.horizontalAdvance(span.text) + 2.0 * SPACING if span.text else float(_LEAST_EMPTY)
            for span in self._spans
        ]
        return by_length(self._spans, least, float(self.width()))

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
        is_broken = (span.end - span.start).days >= BREAK_DAYS and not span.is_pending and box.width() > _BREAK_ROOM
        if is_broken:
            self._draw_break(painter, QPointF(box.right() - scaled(40), box.center().y()))
        painter.setPen(ink)
        room = box.adjusted(2, 0, -scaled(50) if is_broken else -2, 0)
        text = painter.fontMetrics().elidedText(span.text, Qt.TextElideMode.ElideRight, int(room.width()))
        if text == span.text or len(text) > _LEAST_LETTERS:
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

    def _draw_brackets(self, painter: QPainter, top: int) -> None:
        line = painter.fontMetrics().height()
        y = top + scaled(_BAR + 2 * HALF) + line + scaled(HALF)
        pen = QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), 1.3)
        for bracket in self._brackets:
            left, right = self.x_of(bracket.start) + 0.5, self.x_of(bracket.end) - 0.5
            right = max(right, left + scaled(HALF))
            foot = y + line / 2 + scaled(3)
            painter.setPen(pen)
            painter.drawLine(QPointF(left, foot), QPointF(right, foot))
            for x in (left, right):
                painter.drawLine(QPointF(x, foot), QPointF(x, foot - scaled(6)))
            width = painter.fontMetrics().horizontalAdvance(bracket.text)
            start = right + scaled(SPACING)
            if start + width > self.width():
                start = max(0.0, left - scaled(SPACING) - width)
            room = QRectF(start, y, width + 2, line)
            painter.setPen(self.palette().color(QPalette.ColorRole.Text))
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, bracket.text)
            y += line + scaled(HALF)

    def _draw_marks(self, painter: QPainter, top: int) -> None:
        palette = self.palette()
        strong = strong_font().resolve(self.font())
        text, quiet = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.PlaceholderText)
        for mark in self._marks:
            if mark.tone is not Tone.PLAIN:
                painter.setPen(QPen(tone_colours(palette, mark.tone).solid, 2))
                x = min(max(self.x_of(mark.day), 1.0), self.width() - 1.0)
                painter.drawLine(QPointF(x, top - 4), QPointF(x, top + scaled(_BAR) + 4))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        named = self.shown_marks(is_date=False)
        for mark, (left, width) in zip(named, self._rooms(named, is_date=False), strict=True):
            painter.setFont(strong if mark.is_strong else self.font())
            painter.setPen(tone_colours(palette, mark.tone).text if mark.tone is Tone.INFO else text)
            painter.drawText(QRectF(left, 0, width + 2, painter.fontMetrics().height()), flags, mark.label)
        painter.setFont(self.font())
        painter.setPen(quiet)
        dated = self.shown_marks(is_date=True)
        for mark, (left, width) in zip(dated, self._rooms(dated, is_date=True), strict=True):
            y = top + scaled(_BAR) + scaled(2 * HALF)
            painter.drawText(QRectF(left, y, width + 2, painter.fontMetrics().height()), flags, mark.date_text)

    def _rooms(self, marks: Sequence[Mark], *, is_date: bool) -> list[tuple[float, float]]:
        rooms = [self._room(mark, is_date=is_date) for mark in marks]
        return apart(rooms, float(self.width()), scaled(SPACING))

    def _room(self, mark: Mark, *, is_date: bool) -> tuple[float, float]:
        font: QFont = strong_font().resolve(self.font()) if mark.is_strong and not is_date else self.font()
        width = float(QFontMetrics(font).horizontalAdvance(mark.date_text if is_date else mark.label))
        x = self.x_of(mark.day)
        left = x - width / 2 if mark.tone is not Tone.PLAIN else x
        return min(max(0.0, left), max(0.0, self.width() - width)), width

    def _show_handles(self, handles: Sequence[Handle]) -> None:
        wanted = {handle.key: handle for handle in handles}
        for key in [key for key in self._grips if key not in wanted]:
            old = self._grips.pop(key)
            old.hide()
            old.deleteLater()
        for key, handle in wanted.items():
            if key not in self._grips:
                self._grips[key] = self._new_grip(handle)
            self._grips[key].show_handle(handle)
        self._grips = {key: self._grips[key] for key in wanted}
        self._place_handles()

    def _new_grip(self, handle: Handle) -> Grip:
        key, grip = handle.key, Grip(handle, self)
        grip.dragged.connect(partial(self._on_dragged, key))
        grip.nudged.connect(partial(self.nudged.emit, key))
        grip.sent_home.connect(partial(self.sent_home.emit, key))
        grip.removed.connect(partial(self.removed.emit, key))
        grip.dropped.connect(partial(self._on_dropped, key))
        grip.show()
        return grip

    def _place_handles(self) -> None:
        height = scaled(_BAR + 2 * OVERHANG)
        for grip in self._grips.values():
            left = round(self.x_of(grip.handle.day) - scaled(WIDTH) / 2)
            left = min(max(left, 0), max(0, self.width() - scaled(WIDTH)))
            grip.setGeometry(left, self._top() - scaled(OVERHANG), scaled(WIDTH), height)

    def _on_dragged(self, key: str, x: float) -> None:
        """Snap to a day; a day asks for nothing twice."""
        grip = self._grips.get(key)
        if grip is None or not self._anchors:
            return
        if self._held_from is None:
            self._held_from = grip.handle.day
        day = day_at(self._anchors, x, self.width())
        if day != grip.handle.day:
            self.dragged.emit(key, day)

    def _on_dropped(self, key: str, is_kept: bool) -> None:
        start, self._held_from = self._held_from, None
        if not is_kept and start is not None:
            self.dragged.emit(key, start)
