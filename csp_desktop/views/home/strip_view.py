"""The next 120 days at a glance: a lane for each kind, shape and colour together; the table below is its list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.home.state import DAYS_SHOWN, NEAR_DAYS, Lane, StripMark, StripState
from csp_desktop.views.drawing import dashed
from csp_desktop.views.look import CELL_PADDING, HALF, SPACING, row_tint, scaled, strong_font, tone_colours
from csp_desktop.views.parts.label import plain_tooltip

_LANE_HEIGHT = 26
_HEAD_HEIGHT = 26
_SIZE = 6.0
_MERGE = 20
_LOUDEST = (Tone.CRITICAL, Tone.WARN, Tone.INFO, Tone.CALM)


@dataclass(frozen=True)
class Cluster:
    """Marks of one lane that stand too close to be told apart.

    Args:
        x: Its middle, in pixels.
    """

    lane: int
    x: float
    marks: tuple[StripMark, ...]

    @property
    def tone(self) -> Tone:
        """That of the gravest."""
        return next((tone for tone in _LOUDEST if any(mark.tone is tone for mark in self.marks)), Tone.CALM)


class StripView(QWidget):
    """Draws a ``StripState``; a click on a mark chooses it, and its row in the table."""

    chosen = Signal(str)
    """A mark was clicked: its key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: StripState | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(scaled(420))

    def show_strip(self, state: StripState | None) -> None:
        """Show other days."""
        if state == self._state:
            return
        self._state = state
        self.setVisible(state is not None)
        if state is not None:
            self.setAccessibleName(self.tr("The next 120 days"))
            self.setAccessibleDescription(state.said)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for months and lanes."""
        lanes = len(self._state.lanes) if self._state is not None else 0
        return QSize(scaled(900), self._head() + lanes * self._lane_height() + 2)

    def x_of(self, day: date) -> float:
        """Return where a day stands, in pixels."""
        start = self._state.start if self._state is not None else day
        left, right = self._left(), self.width() - scaled(2 * SPACING)
        return left + (right - left) * (day - start).days / DAYS_SHOWN

    def clusters(self) -> list[Cluster]:
        """Return what is drawn: single marks, and those that had to be put together."""
        found: list[Cluster] = []
        for number, lane in enumerate(self._state.lanes if self._state is not None else ()):
            open_marks: list[StripMark] = []
            for mark in sorted(lane.marks, key=lambda each: each.day):
                if open_marks and self.x_of(mark.day) - self._cluster(number, open_marks).x > scaled(_MERGE):
                    found.append(self._cluster(number, open_marks))
                    open_marks = []
                open_marks.append(mark)
            if open_marks:
                found.append(self._cluster(number, open_marks))
        return found

    def event(self, event: QEvent) -> bool:
        """Name what stands below the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            cluster = self._at(QPointF(event.pos()))
            texts = [f"{mark.day_text}  {mark.name}" for mark in cluster.marks[:12]] if cluster is not None else []
            QToolTip.showText(event.globalPos(), plain_tooltip("\n".join(texts)), self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over marks."""
        is_over = self._at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose a mark; of several at one place the next one each time."""
        cluster = self._at(event.position())
        if cluster is None or self._state is None or event.button() != Qt.MouseButton.LeftButton:
            return
        keys = [mark.key for mark in cluster.marks]
        selected = self._state.selected
        self.chosen.emit(keys[(keys.index(selected) + 1) % len(keys)] if selected in keys else keys[0])

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the coming week, months, lanes, today, and the marks over them."""
        state = self._state
        if state is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, state)
        self._paint_lanes(painter, state)
        self._paint_head(painter, state)
        for cluster in self.clusters():
            self._paint_cluster(painter, state, cluster)
        painter.end()

    def _paint_ground(self, painter: QPainter, state: StripState) -> None:
        top, bottom = self._head(), self.height() - 1
        left = self.x_of(state.start)
        week = self.x_of(date.fromordinal(state.start.toordinal() + NEAR_DAYS)) - left
        painter.fillRect(QRectF(left, top, week, bottom - top), row_tint(self.palette()))
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
        for month in state.months[1:]:
            x = round(self.x_of(month.day)) + 0.5
            painter.drawLine(QPointF(x, scaled(HALF)), QPointF(x, bottom))

    def _paint_lanes(self, painter: QPainter, state: StripState) -> None:
        palette = self.palette()
        top = self._head()
        height = self._lane_height()
        text, quiet = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.PlaceholderText)
        padding = scaled(CELL_PADDING)
        for number, lane in enumerate(state.lanes):
            y = top + number * height
            painter.setPen(
                QPen(palette.color(QPalette.ColorRole.Mid if number == 0 else QPalette.ColorRole.Midlight), 1)
            )
            painter.drawLine(QPointF(0, y + 0.5), QPointF(self.width(), y + 0.5))
            room = QRect(padding, y, self._left() - padding - scaled(20), height)
            painter.setPen(text)
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, lane.text)
            painter.setPen(quiet)
            count = self.locale().toString(len(lane.marks))
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
        bottom = top + len(state.lanes) * height + 0.5
        painter.drawLine(QPointF(0, bottom), QPointF(self.width(), bottom))

    def _paint_head(self, painter: QPainter, state: StripState) -> None:
        palette = self.palette()
        strong = strong_font().resolve(self.font())
        info = tone_colours(palette, Tone.INFO)
        today = self.x_of(state.start)
        painter.setPen(QPen(info.solid, 2))
        painter.drawLine(QPointF(today, scaled(20)), QPointF(today, self.height() - 1))
        label = self._label_rect(state, strong)
        painter.setFont(strong)
        painter.setPen(info.text)
        taken = [QRectF(today, 0, QFontMetrics(strong).horizontalAdvance(state.today_text), self._head())]
        painter.drawText(QPointF(today, scaled(16)), state.today_text)
        if label is not None:
            taken.append(label)
        painter.setFont(self.font())
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        metrics = QFontMetrics(self.font())
        # The month that runs already has its name last, and only where there is room before the next one.
        for month in (*state.months[1:], state.months[0]):
            left = self.x_of(month.day) + scaled(HALF + 3)
            if month.day == state.start:
                left = taken[0].right() + scaled(SPACING + 2)
            room = QRectF(left, 0, metrics.horizontalAdvance(month.text), self._head())
            following = [each for each in state.months if each.day > month.day]
            end = self.x_of(following[0].day) if following else float(self.width())
            if room.right() < end and not any(room.adjusted(-4, 0, 4, 0).intersects(each) for each in taken):
                painter.drawText(QPointF(left, scaled(16)), month.text)
                taken.append(room)
        if label is not None:
            self._paint_label(painter, state, label, strong)

    def _paint_label(self, painter: QPainter, state: StripState, label: QRectF, strong: QFont) -> None:
        mark = self._selected(state)
        if mark is None:
            return
        colours = tone_colours(self.palette(), Tone.INFO)
        painter.setPen(QPen(colours.solid, 1))
        painter.setBrush(colours.fill)
        painter.drawRoundedRect(label, 4, 4)
        painter.setFont(strong)
        painter.setPen(colours.text)
        room = label.adjusted(scaled(6), 0, -scaled(6), 0)
        text = QFontMetrics(strong).elidedText(mark.short, Qt.TextElideMode.ElideRight, int(room.width()) + 1)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
        painter.setFont(self.font())

    def _paint_cluster(self, painter: QPainter, state: StripState, cluster: Cluster) -> None:
        colours = tone_colours(self.palette(), cluster.tone)
        middle = self._middle(cluster)
        is_selected = any(mark.key == state.selected for mark in cluster.marks)
        if len(cluster.marks) > 1:
            box = self._capsule(cluster)
            painter.setPen(QPen(colours.solid, 2 if is_selected else 1.2))
            painter.setBrush(colours.fill if is_selected else self.palette().color(QPalette.ColorRole.Base))
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
            painter.setPen(colours.text)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.locale().toString(len(cluster.marks)))
            return
        if is_selected:
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 1.6))
            painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
            radius = scaled(9)
            painter.drawEllipse(middle, radius, radius)
        is_intent = cluster.marks[0].is_pending
        painter.setPen(dashed(colours.solid) if is_intent else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if is_intent else colours.solid)
        painter.drawPolygon(_shape(state.lanes[cluster.lane].lane, middle, scaled(_SIZE)))

    def _cluster(self, lane: int, marks: list[StripMark]) -> Cluster:
        x = (self.x_of(marks[0].day) + self.x_of(marks[-1].day)) / 2
        # Today's marks stand beside the line of today, not under it.
        return Cluster(lane, max(x, self._left() + scaled(9)), tuple(marks))

    def _capsule(self, cluster: Cluster) -> QRectF:
        middle = self._middle(cluster)
        width = max(scaled(20), QFontMetrics(self.font()).horizontalAdvance(str(len(cluster.marks))) + scaled(12))
        height = scaled(18)
        return QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)

    def _middle(self, cluster: Cluster) -> QPointF:
        return QPointF(cluster.x, self._head() + (cluster.lane + 0.5) * self._lane_height())

    def _at(self, at: QPointF) -> Cluster | None:
        reach = scaled(11)
        near = [each for each in self.clusters() if (self._middle(each) - at).manhattanLength() <= 1.4 * reach]
        return min(near, key=lambda each: (self._middle(each) - at).manhattanLength(), default=None)

    def _selected(self, state: StripState) -> StripMark | None:
        return next((mark for lane in state.lanes for mark in lane.marks if mark.key == state.selected), None)

    def _label_rect(self, state: StripState, strong: QFont) -> QRectF | None:
        mark = self._selected(state)
        if mark is None:
            return None
        today = self.x_of(state.start) + QFontMetrics(strong).horizontalAdvance(state.today_text) + scaled(SPACING)
        width = min(QFontMetrics(strong).horizontalAdvance(mark.short) + scaled(14), scaled(300))
        left = min(max(today, self.x_of(mark.day) - width / 2), self.width() - width - 1)
        return QRectF(left, 1, width, self._head() - scaled(HALF) - 1)

    def _left(self) -> int:
        lanes = self._state.lanes if self._state is not None else ()
        metrics = QFontMetrics(self.font())
        widest = max((metrics.horizontalAdvance(lane.text) for lane in lanes), default=0)
        return max(scaled(176), widest + scaled(76))

    def _lane_height(self) -> int:
        return max(scaled(_LANE_HEIGHT), QFontMetrics(self.font()).height() + scaled(HALF))

    def _head(self) -> int:
        return max(scaled(_HEAD_HEIGHT), QFontMetrics(self.font()).height() + scaled(SPACING))


def _shape(lane: Lane, middle: QPointF, size: float) -> QPolygonF:
    x, y = middle.x(), middle.y()
    if lane is Lane.TRIAL:
        return QPolygonF([QPointF(x, y - size), QPointF(x + size, y + size * 0.8), QPointF(x - size, y + size * 0.8)])
    if lane is Lane.CONVERSION:
        return QPolygonF([QPointF(x, y + size), QPointF(x + size, y - size * 0.8), QPointF(x - size, y - size * 0.8)])
    if lane is Lane.TERM_END:
        half = size * 0.8
        return QPolygonF(QRectF(x - half, y - half, 2 * half, 2 * half))
    if lane is Lane.WINDOW:
        part = size * 0.5
        corners = ((-part, -size), (part, -size), (size, 0.0), (part, size), (-part, size), (-size, 0.0))
        return QPolygonF([QPointF(x + right, y + down) for right, down in corners])
    return QPolygonF([QPointF(x, y - size), QPointF(x + size, y), QPointF(x, y + size), QPointF(x - size, y)])
