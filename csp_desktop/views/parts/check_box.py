"""The check box as it is drawn in tables and, on Linux, everywhere."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen, QPolygonF

from csp_desktop.views.look import scaled
from csp_desktop.views.palettes import mixed

_BOX = 16
_TICK = ((0.25, 0.52), (0.43, 0.7), (0.76, 0.33))
_DASH = ((0.28, 0.5), (0.72, 0.5))


def draw_check(
    painter: QPainter, rect: QRect, palette: QPalette, is_on: bool, is_enabled: bool = True, is_partial: bool = False
) -> None:
    """Draw a check box of 16 px into the middle of a rectangle."""
    side = min(scaled(_BOX), rect.width(), rect.height())
    box = QRectF(0, 0, side, side)
    box.moveCenter(QRectF(rect).center())
    group = QPalette.ColorGroup.Active if is_enabled else QPalette.ColorGroup.Disabled
    base = palette.color(group, QPalette.ColorRole.Base)
    dark = palette.color(QPalette.ColorRole.Dark)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if is_on or is_partial:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.Accent) if is_enabled else mixed(base, dark, 0.5))
        painter.drawRoundedRect(box, 3, 3)
        ink = palette.color(QPalette.ColorRole.HighlightedText) if is_enabled else base
        painter.setPen(QPen(ink, side / 9, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        points = [QPointF(box.left() + side * x, box.top() + side * y) for x, y in (_DASH if is_partial else _TICK)]
        painter.drawPolyline(QPolygonF(points))
    else:
        painter.setPen(QPen(dark if is_enabled else palette.color(QPalette.ColorRole.Mid), 1))
        painter.setBrush(base)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.restore()
