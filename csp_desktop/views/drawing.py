"""Strokes that several widgets share: pills, rings, dashed edges."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette, QPen

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.views.icons import draw_icon
from csp_desktop.views.look import PILL_HEIGHT, PILL_ICON_SIZE, scaled, tone_colours

_PILL_PADDING = 8
_PILL_GAP = 5


def dashed(colour: QColor, width: float = 1.2) -> QPen:
    """Return the pen of intent: what waits here and is not confirmed."""
    pen = QPen(colour, width)
    pen.setDashPattern([2.6, 2.2])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def draw_focus_ring(painter: QPainter, rect: QRect, palette: QPalette, radius: float) -> None:
    """Draw the accent ring, 2 px wide, just inside a rectangle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 2))
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius)
    painter.restore()


def draw_box(painter: QPainter, rect: QRect, fill: QColor, edge: QColor | None, radius: float) -> None:
    """Draw a rounded box with a hairline edge or none."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill)
    painter.setPen(QPen(edge, 1) if edge is not None else Qt.PenStyle.NoPen)
    inset = 0.5 if edge is not None else 0.0
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()


def draw_dashed_line(painter: QPainter, left: float, right: float, y: float, colour: QColor) -> None:
    """Draw the dashed underline of a pending value."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(dashed(colour))
    painter.drawLine(QPointF(left, y), QPointF(right, y))
    painter.restore()


def pill_width(metrics: QFontMetrics, text: str, icon_name: str, is_quiet: bool = False) -> int:
    """Return the width of a pill with its text and icon."""
    padding = scaled(_PILL_PADDING if not is_quiet else 2)
    inner = metrics.horizontalAdvance(text) + (scaled(PILL_ICON_SIZE + _PILL_GAP) if icon_name else 0)
    return inner + 2 * padding + (2 if text else 0)


def draw_pill(
    painter: QPainter,
    rect: QRect,
    palette: QPalette,
    text: str,
    tone: Tone,
    icon_name: str = "",
    is_pending: bool = False,
    is_quiet: bool = False,
) -> None:
    """Draw a status: icon, word and colour together, dashed where it is intent, without a fill where it is quiet.

    Args:
        painter: Its font is used for the word.
        rect: As wide as ``pill_width`` says, or narrower: then the word is elided.
        palette: Of the widget.
        text: The word; data, drawn as it is.
        tone: What the colour means.
        icon_name: A name of the icon set, or nothing.
        is_pending: Outlined and dashed instead of filled.
        is_quiet: Neither fill nor outline, for what is as it should be.
    """
    colours = tone_colours(palette, tone)
    height = min(rect.height(), scaled(PILL_HEIGHT))
    box = QRect(rect.left(), rect.top() + (rect.height() - height) // 2, rect.width(), height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink, mark = colours.text, colours.text
    if is_quiet and not is_pending:
        ink, mark = palette.color(QPalette.ColorRole.Text), colours.solid
    elif is_pending:
        painter.setPen(dashed(colours.solid))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(box).adjusted(0.6, 0.6, -0.6, -0.6), height / 2, height / 2)
    else:
        painter.setPen(QPen(colours.solid, 1) if colours.is_outlined else Qt.PenStyle.NoPen)
        painter.setBrush(colours.fill)
        inset = 0.5 if colours.is_outlined else 0.0
        painter.drawRoundedRect(QRectF(box).adjusted(inset, inset, -inset, -inset), height / 2, height / 2)
    left = box.left() + scaled(_PILL_PADDING if not is_quiet or is_pending else 0)
    if icon_name:
        side = scaled(PILL_ICON_SIZE)
        draw_icon(painter, QRect(left, box.center().y() - side // 2 + 1, side, side), icon_name, mark)
        left += side + scaled(_PILL_GAP)
    right = box.right() - (scaled(_PILL_PADDING) - 1 if not is_quiet or is_pending else 0)
    painter.setPen(ink)
    room = QRect(left, box.top(), max(0, right - left + 1), box.height())
    word = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, word)
    painter.restore()
