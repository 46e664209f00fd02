"""How single controls are drawn where the platform has no strong style of its own."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QIcon, QPainter, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QPlainTextEdit,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionProgressBar,
    QStyleOptionSpinBox,
    QStyleOptionTab,
    QTextEdit,
    QWidget,
)

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.views.drawing import draw_box, draw_focus_ring
from csp_desktop.views.look import FAULTY, HALF, PRIMARY, RADIUS, SPACING, scaled, tone_colours
from csp_desktop.views.palettes import mixed

ARROWS_WIDTH = 28
"""Room for the arrows of spin and combo boxes."""
TAB_GAP = 24
"""Room between the words of two tabs."""

_Role = QPalette.ColorRole
_State = QStyle.StateFlag


def draw_radio(painter: QPainter, option: QStyleOption) -> None:
    """Draw a radio button."""
    palette = option.palette
    is_enabled = bool(option.state & _State.State_Enabled)
    side = min(option.rect.width(), option.rect.height())
    ring = QRectF(0, 0, side, side)
    ring.moveCenter(QRectF(option.rect).center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if option.state & _State.State_On:
        accent = palette.color(_Role.Accent) if is_enabled else palette.color(_Role.Dark)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawEllipse(ring)
        painter.setBrush(palette.color(_Role.HighlightedText) if is_enabled else palette.color(_Role.Base))
        painter.drawEllipse(ring.center(), side * 0.19, side * 0.19)
    else:
        painter.setPen(QPen(palette.color(_Role.Dark if is_enabled else _Role.Mid), 1))
        painter.setBrush(palette.color(_Role.Base))
        painter.drawEllipse(ring.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.restore()


def draw_button(painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
    """Draw the box of a push button: quiet, flat, or with the accent."""
    palette = option.palette
    is_enabled = bool(option.state & _State.State_Enabled)
    is_flat = isinstance(option, QStyleOptionButton) and bool(option.features & QStyleOptionButton.ButtonFeature.Flat)
    text = palette.color(_Role.ButtonText)
    fill = palette.color(_Role.Button)
    edge: QColor | None = mixed(palette.color(_Role.Base), palette.color(_Role.Dark), 0.5 if is_enabled else 0.3)
    if is_primary(widget) and is_enabled:
        fill, edge, text = palette.color(_Role.Accent), None, palette.color(_Role.HighlightedText)
    elif is_flat:
        fill, edge = QColor(Qt.GlobalColor.transparent), None
    if is_enabled and option.state & (_State.State_Sunken | _State.State_On):
        fill = _laid(fill, text, 0.14)
    elif is_enabled and option.state & _State.State_MouseOver:
        fill = _laid(fill, text, 0.06)
    draw_box(painter, option.rect, fill, edge, RADIUS)
    if option.state & _State.State_HasFocus and option.state & _State.State_KeyboardFocusChange:
        if is_primary(widget):
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(palette.color(_Role.HighlightedText), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(2.75, 2.75, -2.75, -2.75), 3, 3)
            painter.restore()
        else:
            draw_focus_ring(painter, option.rect, palette, RADIUS - 1)


def _laid(fill: QColor, text: QColor, share: float) -> QColor:
    if fill.alpha():
        return mixed(fill, text, share)
    veil = QColor(text)
    veil.setAlphaF(share)
    return veil


def draw_button_label(painter: QPainter, option: QStyleOptionButton, widget: QWidget | None) -> None:
    """Draw icon and word of a push button, and the chevron of its menu."""
    palette = option.palette
    is_loud = is_primary(widget) and bool(option.state & _State.State_Enabled)
    metrics = painter.fontMetrics()
    if is_loud:
        font = painter.font()
        font.setWeight(font.Weight.DemiBold)
        painter.save()
        painter.setFont(font)
        metrics = painter.fontMetrics()
    else:
        painter.save()
    side = option.iconSize.width() if not option.icon.isNull() else 0
    gap = scaled(SPACING) if side and option.text else 0
    has_menu = bool(option.features & QStyleOptionButton.ButtonFeature.HasMenu)
    tail = scaled(16) if has_menu else 0
    rect = option.rect
    word = metrics.elidedText(
        option.text, Qt.TextElideMode.ElideRight, rect.width() - side - gap - tail, int(Qt.TextFlag.TextShowMnemonic)
    )
    width = side + gap + metrics.size(int(Qt.TextFlag.TextShowMnemonic), word).width() + tail
    left = rect.left() + max(0, (rect.width() - width) // 2)
    is_enabled = bool(option.state & _State.State_Enabled)
    if side:
        mode = QIcon.Mode.Selected if is_loud else (QIcon.Mode.Normal if is_enabled else QIcon.Mode.Disabled)
        box = QRect(left, rect.center().y() - side // 2 + 1, side, side)
        option.icon.paint(painter, QStyle.visualRect(option.direction, rect, box), Qt.AlignmentFlag.AlignCenter, mode)
    group = QPalette.ColorGroup.Active if is_enabled else QPalette.ColorGroup.Disabled
    ink = palette.color(group, _Role.HighlightedText if is_loud else _Role.ButtonText)
    painter.setPen(ink)
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    room = QRect(left + side + gap, rect.top(), max(0, rect.right() - left - side - gap + 1), rect.height())
    room = QStyle.visualRect(option.direction, rect, room)
    show = (
        Qt.TextFlag.TextShowMnemonic
        if option.state & _State.State_KeyboardFocusChange
        else Qt.TextFlag.TextHideMnemonic
    )
    painter.drawText(room, int(QStyle.visualAlignment(option.direction, flags)) | int(show), word)
    if has_menu:
        draw_chevron(painter, QPointF(left + width - scaled(4), QRectF(rect).center().y()), scaled(4), ink)
    painter.restore()


def extra_width(option: QStyleOption, widget: QWidget | None) -> int:
    """Return by how much the strong word of a primary button is wider than the plain one that Qt measured."""
    if widget is None or not is_primary(widget) or not isinstance(option, QStyleOptionButton):
        return 0
    strong = widget.font()
    strong.setWeight(strong.Weight.DemiBold)
    flags = int(Qt.TextFlag.TextShowMnemonic)
    plain_width = option.fontMetrics.size(flags, option.text).width()
    return max(0, QFontMetrics(strong).size(flags, option.text).width() - plain_width)


def draw_field(painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
    """Draw the box of whatever is typed into: focused, faulty or locked."""
    palette = option.palette
    is_enabled = bool(option.state & _State.State_Enabled)
    has_focus = bool(option.state & _State.State_HasFocus)
    group = QPalette.ColorGroup.Active if is_enabled else QPalette.ColorGroup.Disabled
    fill = palette.color(group, _Role.Base)
    edge = palette.color(_Role.Dark) if is_enabled else mixed(fill, palette.color(_Role.Dark), 0.3)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QBrush(fill))
    width = 1.0
    if widget is not None and widget.property(FAULTY):
        edge, width = tone_colours(palette, Tone.CRITICAL).solid, 2.0 if has_focus else 1.5
    elif has_focus and is_enabled:
        edge, width = palette.color(_Role.Accent), 2.0
    painter.setPen(QPen(edge, width))
    inset = width / 2
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)
    painter.restore()


def draw_tab(painter: QPainter, option: QStyleOptionTab) -> None:
    """Draw the underline of the current tab."""
    palette = option.palette
    rect = option.rect
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    line = QRectF(rect.left(), rect.bottom() - 1, rect.width() - scaled(TAB_GAP), 2)
    if option.state & _State.State_Selected:
        painter.setBrush(palette.color(_Role.Accent))
        painter.drawRoundedRect(line, 1, 1)
    elif option.state & _State.State_MouseOver:
        painter.setBrush(palette.color(_Role.Mid))
        painter.drawRoundedRect(line, 1, 1)
    painter.restore()


def draw_tab_label(painter: QPainter, option: QStyleOptionTab) -> None:
    """Draw the word of a tab at its left edge."""
    is_enabled = bool(option.state & _State.State_Enabled)
    group = QPalette.ColorGroup.Active if is_enabled else QPalette.ColorGroup.Disabled
    painter.setPen(option.palette.color(group, _Role.WindowText))
    flags = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    painter.drawText(option.rect, int(flags) | int(Qt.TextFlag.TextHideMnemonic), option.text)
    if option.state & _State.State_HasFocus and option.state & _State.State_KeyboardFocusChange:
        ring = option.rect.adjusted(0, scaled(HALF), -scaled(TAB_GAP) + 2, -scaled(HALF))
        draw_focus_ring(painter, ring, option.palette, 3)


def draw_chevron(painter: QPainter, middle: QPointF, half: float, colour: QColor, is_up: bool = False) -> None:
    """Draw a small arrow of two strokes around a point."""
    drop = half / 2 * (-1 if is_up else 1)
    path = QPainterPath(middle + QPointF(-half, -drop))
    path.lineTo(middle + QPointF(0, drop))
    path.lineTo(middle + QPointF(half, -drop))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.4, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    painter.drawPath(path)
    painter.restore()


def spin_rect(option: QStyleOptionSpinBox, part: QStyle.SubControl) -> QRect | None:
    """Return where a part of a spin box stands, or None for what Fusion knows."""
    rect = option.rect
    has_arrows = option.buttonSymbols != QAbstractSpinBox.ButtonSymbols.NoButtons
    arrows = scaled(ARROWS_WIDTH) if has_arrows else 0
    half = rect.height() // 2
    match part:
        case QStyle.SubControl.SC_SpinBoxUp:
            return QRect(rect.right() - arrows + 1, rect.top(), arrows - 1, half) if has_arrows else QRect()
        case QStyle.SubControl.SC_SpinBoxDown:
            top = rect.top() + half
            return QRect(rect.right() - arrows + 1, top, arrows - 1, rect.height() - half) if has_arrows else QRect()
        case QStyle.SubControl.SC_SpinBoxEditField:
            return rect.adjusted(scaled(HALF), 2, -max(arrows, scaled(HALF)), -2)
        case _:
            return None


def is_inside(widget: QWidget | None) -> bool:
    """Tell whether a line edit belongs to a spin or combo box, which draws the box itself."""
    return widget is not None and isinstance(widget.parent(), QAbstractSpinBox | QComboBox)


def draw_frame(painter: QPainter, option: QStyleOption, widget: QWidget) -> None:
    """Draw the edge of an area that scrolls."""
    palette = option.palette
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    is_typed_in = isinstance(widget, QPlainTextEdit | QTextEdit)
    has_focus = bool(option.state & _State.State_HasFocus)
    colour = palette.color(_Role.Accent) if has_focus else palette.color(_Role.Dark if is_typed_in else _Role.Mid)
    width = 2.0 if has_focus else 1.0
    painter.setPen(QPen(colour, width))
    painter.drawRoundedRect(QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), RADIUS, RADIUS)
    painter.restore()


def draw_progress(painter: QPainter, option: QStyleOptionProgressBar) -> None:
    """Draw a thin bar; one without an end stands in the middle."""
    palette = option.palette
    height = min(option.rect.height(), scaled(6))
    groove = QRect(option.rect.left(), option.rect.center().y() - height // 2, option.rect.width(), height)
    draw_box(painter, groove, palette.color(_Role.Mid), None, height / 2)
    span = option.maximum - option.minimum
    if span > 0 and option.progress > option.minimum:
        filled = QRect(groove)
        filled.setWidth(max(height, round(groove.width() * (option.progress - option.minimum) / span)))
        filled = QStyle.visualRect(option.direction, groove, filled)
        draw_box(painter, filled, palette.color(_Role.Accent), None, height / 2)
    elif span <= 0:
        filled = QRect(groove.left() + groove.width() // 3, groove.top(), groove.width() // 3, height)
        draw_box(painter, filled, palette.color(_Role.Accent), None, height / 2)


def is_primary(widget: QWidget | None) -> bool:
    """Tell whether a button carries the accent."""
    return widget is not None and bool(widget.property(PRIMARY))
