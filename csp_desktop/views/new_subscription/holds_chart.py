"""What holds until when, drawn on the months to come: all of it intent, so all of it dashed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QDate, QEvent, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from csp_desktop.viewmodels.new_subscription.state import Hold
from csp_desktop.views.drawing import dashed
from csp_desktop.views.look import SPACING, scaled, strong_font, tone_colours
from csp_desktop.views.parts.label import plain_tooltip

_ROW = 30
_BAR = 20
_MONTHS = 24
_NAMES = 13
"""So many months, the ends of a year included, find room for their names."""
_STEPS = (1, 2, 3, 6, 12)
_LABEL_SHARE = 0.25
_TEXT_SHARE = 0.4


class HoldsChart(QWidget):
    """Draws a bar for each hold from today on; its accessible description says the same in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._holds: tuple[Hold, ...] = ()
        self._today: date | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    def show_holds(self, holds: tuple[Hold, ...], today: date | None) -> None:
        """Show other holds."""
        self._holds, self._today = holds, today
        self.setAccessibleName(self.tr("What holds until when"))
        self.setAccessibleDescription("; ".join(f"{hold.label} {hold.text}" for hold in holds))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the months and one row a hold."""
        return QSize(scaled(600), self._head() + self._row_height() * len(self._holds) + scaled(4))

    def minimumSizeHint(self) -> QSize:
        """Return the same height."""
        return QSize(scaled(320), self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Tell the whole text of a row that may be cut."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = (event.pos().y() - self._head()) // self._row_height()
            hold = self._holds[row] if event.pos().y() >= self._head() and 0 <= row < len(self._holds) else None
            text = f"{hold.label} {hold.text}" if hold is not None else ""
            QToolTip.showText(event.globalPos(), plain_tooltip(text), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw months, bars and words."""
        if not self._holds or self._today is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_months(painter, self._today)
        for number, hold in enumerate(self._holds):
            self._draw_hold(painter, hold, self._head() + number * self._row_height())
        painter.end()

    def _draw_months(self, painter: QPainter, today: date) -> None:
        palette, metrics = self.palette(), painter.fontMetrics()
        quiet = palette.color(QPalette.ColorRole.PlaceholderText)
        left, bottom = self._left(), float(self.height())
        strong = strong_font().resolve(self.font())
        word = self.tr("Today")
        painter.setFont(strong)
        painter.setPen(palette.color(QPalette.ColorRole.Link))
        painter.drawText(QPointF(left, metrics.ascent()), word)
        free_from = left + QFontMetrics(strong).horizontalAdvance(word) + scaled(SPACING)
        painter.setFont(self.font())
        months = self._months(today)
        named = frozenset(named_months(months))
        for month in months:
            x = self._x(month)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
            painter.drawLine(QPointF(x, 0), QPointF(x, bottom))
            text = str(month.year) if month.month == 1 else _month_name(month)
            if x + scaled(4) >= free_from and month in named:
                painter.setPen(quiet)
                painter.drawText(QPointF(x + scaled(4), metrics.ascent()), text)
                free_from = x + scaled(8) + metrics.horizontalAdvance(text)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Link), 2))
        painter.drawLine(QPointF(left, metrics.height() + 2), QPointF(left, bottom))

    def _draw_hold(self, painter: QPainter, hold: Hold, top: int) -> None:
        palette, metrics = self.palette(), painter.fontMetrics()
        colours = tone_colours(palette, hold.tone)
        start, end = self._x(hold.starts_on), self._x(hold.ends_on + timedelta(days=1))
        height = max(scaled(_BAR), metrics.height() + 4)
        bar = QRectF(start + 0.5, top + (self._row_height() - height) / 2, max(8.0, end - start) - 1, height)
        painter.setPen(dashed(colours.solid))
        painter.setBrush(colours.fill)
        painter.drawRoundedRect(bar, 4, 4)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        label = metrics.elidedText(hold.label, Qt.TextElideMode.ElideRight, round(self._left()) - scaled(SPACING))
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        painter.drawText(QRectF(0, top, self._left(), self._row_height()), middle, label)
        behind = QRectF(bar.right() + scaled(SPACING), top, self.width() - bar.right() - scaled(SPACING), bar.height())
        behind.setHeight(self._row_height())
        shown = metrics.elidedText(hold.text, Qt.TextElideMode.ElideRight, round(behind.width()))
        # Hairlines of months must not run through words.
        ground = QRectF(behind.left() - 2, bar.top() + 1, metrics.horizontalAdvance(shown) + 4, bar.height() - 2)
        painter.fillRect(ground, palette.color(QPalette.ColorRole.Base))
        painter.drawText(behind, middle, shown)
        room = bar.adjusted(scaled(SPACING), 0, -scaled(SPACING), 0)
        if hold.inside and metrics.horizontalAdvance(hold.inside) <= room.width():
            painter.setPen(colours.text)
            painter.drawText(room, middle, hold.inside)

    def _months(self, today: date) -> list[date]:
        months: list[date] = []
        month = _next_month(today)
        while month <= self._last() and len(months) < _MONTHS * 10:
            months.append(month)
            month = _next_month(month)
        return months

    def _last(self) -> date:
        return max(hold.ends_on for hold in self._holds) + timedelta(days=1)

    def _left(self) -> float:
        widest = max(self.fontMetrics().horizontalAdvance(hold.label) for hold in self._holds)
        return float(min(max(scaled(140), widest + scaled(2 * SPACING)), round(self.width() * _LABEL_SHARE)))

    def _x(self, day: date) -> float:
        """Return where a day stands; the text behind the longest bar keeps its room."""
        assert self._today is not None, "nothing is drawn without a day"
        left = self._left()
        longest = max(self._holds, key=lambda hold: hold.ends_on)
        behind = self.fontMetrics().horizontalAdvance(longest.text) + scaled(2 * SPACING)
        right = self.width() - min(float(behind), (self.width() - left) * _TEXT_SHARE)
        share = (day - self._today).days / max(1, (self._last() - self._today).days)
        return left + (right - left) * max(0.0, share)

    def _row_height(self) -> int:
        return max(scaled(_ROW), self.fontMetrics().height() + 10)

    def _head(self) -> int:
        return self.fontMetrics().height() + scaled(6)


def named_months(months: Sequence[date]) -> tuple[date, ...]:
    """Return those of a row of months that have room for a name: even steps of a year, so that each January is one."""
    step = next((each for each in _STEPS if len(months) <= each * _NAMES), _STEPS[-1])
    return tuple(month for month in months if (month.month - 1) % step == 0)


def _next_month(day: date) -> date:
    return date(day.year + (day.month == 12), day.month % 12 + 1, 1)


def _month_name(month: date) -> str:
    return QLocale().toString(QDate(month.year, month.month, 1), "MMM")
