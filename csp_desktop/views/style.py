"""Fusion with flat controls: only where the platform has no strong style of its own."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QIcon, QPainter, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QPlainTextEdit,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionProgressBar,
    QStyleOptionSlider,
    QStyleOptionSpinBox,
    QStyleOptionTab,
    QTextEdit,
    QWidget,
)

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.views.drawing import draw_box, draw_focus_ring
from csp_desktop.views.look import CONTROL_HEIGHT, HALF, RADIUS, SPACING, scaled, tone_colours
from csp_desktop.views.palettes import mixed
from csp_desktop.views.parts.check_box import draw_check

PRIMARY = "primary"
"""Dynamic property of the one button of a page that carries the accent."""

FAULTY = "faulty"
"""Dynamic property of an editor whose value breaks a rule; its edge turns red."""

_Role = QPalette.ColorRole
_Element = QStyle.PrimitiveElement
_State = QStyle.StateFlag
_ARROWS_WIDTH = 28
_BOX = 16
_SCROLL_BAR = 12
_TAB_GAP = 24


class Style(QProxyStyle):
    """Draws buttons, fields, boxes, tabs and scroll bars; everything else stays Fusion's."""

    def __init__(self) -> None:
        super().__init__("Fusion")
        self.setObjectName("csp")

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Return the few measures in which we differ from Fusion."""
        own = _METRICS.get(metric)
        return scaled(own) if own is not None else super().pixelMetric(metric, option, widget)

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        """Return sizes on the grid: controls 32 px high, buttons with room around the word."""
        result = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]  # Qt allows none
        match kind:
            case QStyle.ContentsType.CT_PushButton:
                width = size.width() + scaled(26)
                if isinstance(option, QStyleOptionButton) and not option.icon.isNull():
                    width += scaled(HALF)
                result = QSize(width, max(scaled(CONTROL_HEIGHT), size.height()))
            case QStyle.ContentsType.CT_LineEdit | QStyle.ContentsType.CT_ComboBox:
                result = QSize(result.width() + scaled(SPACING), max(scaled(CONTROL_HEIGHT), size.height() + 6))
            case QStyle.ContentsType.CT_SpinBox:
                result = QSize(result.width() + scaled(SPACING), max(scaled(CONTROL_HEIGHT), size.height()))
            case QStyle.ContentsType.CT_TabBarTab:
                result = QSize(size.width() + scaled(_TAB_GAP), max(scaled(40), size.height()))
            case QStyle.ContentsType.CT_MenuItem:
                result.setHeight(max(result.height(), scaled(28)))
            case QStyle.ContentsType.CT_MenuBarItem:
                result.setHeight(max(result.height(), scaled(26)))
            case _:
                pass
        return result

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """Return where the arrows of spin boxes stand, and scroll bars without any."""
        if control == QStyle.ComplexControl.CC_SpinBox and isinstance(option, QStyleOptionSpinBox):
            found = _spin_rect(option, part)
            return QStyle.visualRect(option.direction, option.rect, found) if found is not None else option.rect
        if control == QStyle.ComplexControl.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            return self._scroll_rect(option, part)
        if part == QStyle.SubControl.SC_ComboBoxEditField:
            room = option.rect.adjusted(scaled(HALF) + 2, 2, -scaled(_ARROWS_WIDTH), -2)
            return QStyle.visualRect(option.direction, option.rect, room)
        return super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]  # Qt allows none

    @staticmethod
    def _scroll_rect(option: QStyleOptionSlider, part: QStyle.SubControl) -> QRect:
        is_upright = option.orientation == Qt.Orientation.Vertical
        length = option.rect.height() if is_upright else option.rect.width()
        reach = option.maximum - option.minimum
        knob = length
        if reach > 0:
            share = option.pageStep / (reach + option.pageStep)
            knob = min(length, max(scaled(32), round(length * share)))
        start = QStyle.sliderPositionFromValue(
            option.minimum, option.maximum, option.sliderPosition, length - knob, option.upsideDown
        )
        spans = {
            QStyle.SubControl.SC_ScrollBarGroove: (0, length),
            QStyle.SubControl.SC_ScrollBarSlider: (start, knob),
            QStyle.SubControl.SC_ScrollBarSubPage: (0, start),
            QStyle.SubControl.SC_ScrollBarAddPage: (start + knob, length - start - knob),
        }
        begin, extent = spans.get(part, (0, 0))
        if is_upright:
            return QRect(option.rect.left(), option.rect.top() + begin, option.rect.width(), extent)
        return QRect(option.rect.left() + begin, option.rect.top(), extent, option.rect.height())

    def subElementRect(self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None) -> QRect:
        """Return room at both sides of the text in a field."""
        found = super().subElementRect(element, option, widget)  # type: ignore[arg-type]  # Qt allows none
        if element == QStyle.SubElement.SE_TabBarTabRightButton:
            return found.translated(-scaled(_TAB_GAP), 0)
        if element == QStyle.SubElement.SE_LineEditContents and not _is_inside(widget):
            return found.adjusted(scaled(HALF) + 1, 0, -scaled(HALF) - 1, 0)
        return found

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Draw panels, boxes and the focus ring."""
        match element:
            case _Element.PE_PanelButtonCommand:
                _draw_button(painter, option, widget)
            case _Element.PE_PanelLineEdit:
                if not _is_inside(widget):
                    _draw_field(painter, option, widget)
            case _Element.PE_Frame if isinstance(widget, QAbstractScrollArea):
                _draw_frame(painter, option, widget)
            case _Element.PE_PanelScrollAreaCorner | _Element.PE_IndicatorButtonDropDown:
                pass
            case _Element.PE_FrameLineEdit | _Element.PE_FrameTabBarBase:
                pass
            case _Element.PE_IndicatorCheckBox | _Element.PE_IndicatorItemViewItemCheck:
                state = option.state
                is_on, is_partial = bool(state & _State.State_On), bool(state & _State.State_NoChange)
                draw_check(painter, option.rect, option.palette, is_on, bool(state & _State.State_Enabled), is_partial)
            case _Element.PE_IndicatorRadioButton:
                _draw_radio(painter, option)
            case _Element.PE_FrameFocusRect:
                if option.state & _State.State_KeyboardFocusChange:
                    draw_focus_ring(painter, option.rect, option.palette, RADIUS)
            case _:
                super().drawPrimitive(element, option, painter, widget)

    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Draw tabs with an underline, and the words of primary buttons in their colour."""
        match element:
            case QStyle.ControlElement.CE_TabBarTabShape if isinstance(option, QStyleOptionTab):
                _draw_tab(painter, option)
            case QStyle.ControlElement.CE_TabBarTabLabel if isinstance(option, QStyleOptionTab):
                _draw_tab_label(painter, option)
            case QStyle.ControlElement.CE_ProgressBar if isinstance(option, QStyleOptionProgressBar):
                _draw_progress(painter, option)
            case QStyle.ControlElement.CE_PushButtonBevel:
                _draw_button(painter, option, widget)
            case QStyle.ControlElement.CE_PushButtonLabel if isinstance(option, QStyleOptionButton):
                _draw_button_label(painter, option, widget)
            case _:
                super().drawControl(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw spin boxes, combo boxes and scroll bars."""
        if control == QStyle.ComplexControl.CC_SpinBox and isinstance(option, QStyleOptionSpinBox):
            _draw_field(painter, option, widget)
            if option.buttonSymbols != QAbstractSpinBox.ButtonSymbols.NoButtons:
                self._draw_arrows(painter, option)
        elif control == QStyle.ComplexControl.CC_ComboBox and isinstance(option, QStyleOptionComboBox):
            _draw_field(painter, option, widget)
            arrow = QRect(
                option.rect.right() - scaled(_ARROWS_WIDTH), option.rect.top(), scaled(24), option.rect.height()
            )
            arrow = QStyle.visualRect(option.direction, option.rect, arrow)
            _draw_chevron(painter, QPointF(arrow.center()), scaled(4), option.palette.color(_Role.PlaceholderText))
        elif control == QStyle.ComplexControl.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            self._draw_scroll_bar(painter, option)
        else:
            super().drawComplexControl(control, option, painter, widget)

    @staticmethod
    def _draw_arrows(painter: QPainter, option: QStyleOptionSpinBox) -> None:
        enabled = QAbstractSpinBox.StepEnabledFlag
        for part, flag, is_up in (
            (QStyle.SubControl.SC_SpinBoxUp, enabled.StepUpEnabled, True),
            (QStyle.SubControl.SC_SpinBoxDown, enabled.StepDownEnabled, False),
        ):
            found = _spin_rect(option, part)
            rect = QStyle.visualRect(option.direction, option.rect, found or option.rect)
            can_step = bool(option.stepEnabled & flag) and bool(option.state & _State.State_Enabled)
            is_active = option.activeSubControls == part
            role = _Role.Text if is_active else _Role.PlaceholderText
            group = QPalette.ColorGroup.Active if can_step else QPalette.ColorGroup.Disabled
            middle = QRectF(rect).center() + QPointF(0, 2 if is_up else -2)
            _draw_chevron(painter, middle, scaled(4), option.palette.color(group, role), is_up)

    def _draw_scroll_bar(self, painter: QPainter, option: QStyleOptionSlider) -> None:
        if option.maximum <= option.minimum:
            return
        knob = self._scroll_rect(option, QStyle.SubControl.SC_ScrollBarSlider)
        is_held = bool(option.state & _State.State_MouseOver) or bool(option.state & _State.State_Sunken)
        base = option.palette.color(_Role.Base)
        colour = mixed(base, option.palette.color(_Role.Dark), 0.85 if is_held else 0.5)
        if option.orientation == Qt.Orientation.Vertical:
            knob = knob.adjusted(scaled(3), 2, -scaled(3), -2)
        else:
            knob = knob.adjusted(2, scaled(3), -2, -scaled(3))
        draw_box(painter, knob, colour, None, min(knob.width(), knob.height()) / 2)


def _draw_radio(painter: QPainter, option: QStyleOption) -> None:
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


def _draw_button(painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
    palette = option.palette
    is_enabled = bool(option.state & _State.State_Enabled)
    is_flat = isinstance(option, QStyleOptionButton) and bool(option.features & QStyleOptionButton.ButtonFeature.Flat)
    text = palette.color(_Role.ButtonText)
    fill = palette.color(_Role.Button)
    edge: QColor | None = mixed(palette.color(_Role.Base), palette.color(_Role.Dark), 0.5 if is_enabled else 0.3)
    if _is_primary(widget) and is_enabled:
        fill, edge, text = palette.color(_Role.Accent), None, palette.color(_Role.HighlightedText)
    elif is_flat:
        fill, edge = QColor(Qt.GlobalColor.transparent), None
    if is_enabled and option.state & (_State.State_Sunken | _State.State_On):
        fill = _laid(fill, text, 0.14)
    elif is_enabled and option.state & _State.State_MouseOver:
        fill = _laid(fill, text, 0.06)
    draw_box(painter, option.rect, fill, edge, RADIUS)
    if option.state & _State.State_HasFocus and option.state & _State.State_KeyboardFocusChange:
        if _is_primary(widget):
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


def _draw_button_label(painter: QPainter, option: QStyleOptionButton, widget: QWidget | None) -> None:
    palette = option.palette
    is_primary = _is_primary(widget) and bool(option.state & _State.State_Enabled)
    metrics = painter.fontMetrics()
    if is_primary:
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
        mode = QIcon.Mode.Selected if is_primary else (QIcon.Mode.Normal if is_enabled else QIcon.Mode.Disabled)
        box = QRect(left, rect.center().y() - side // 2 + 1, side, side)
        option.icon.paint(painter, QStyle.visualRect(option.direction, rect, box), Qt.AlignmentFlag.AlignCenter, mode)
    group = QPalette.ColorGroup.Active if is_enabled else QPalette.ColorGroup.Disabled
    ink = palette.color(group, _Role.HighlightedText if is_primary else _Role.ButtonText)
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
        _draw_chevron(painter, QPointF(left + width - scaled(4), QRectF(rect).center().y()), scaled(4), ink)
    painter.restore()


def _draw_field(painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
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


def _draw_tab(painter: QPainter, option: QStyleOptionTab) -> None:
    palette = option.palette
    rect = option.rect
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    line = QRectF(rect.left(), rect.bottom() - 1, rect.width() - scaled(_TAB_GAP), 2)
    if option.state & _State.State_Selected:
        painter.setBrush(palette.color(_Role.Accent))
        painter.drawRoundedRect(line, 1, 1)
    elif option.state & _State.State_MouseOver:
        painter.setBrush(palette.color(_Role.Mid))
        painter.drawRoundedRect(line, 1, 1)
    painter.restore()


def _draw_tab_label(painter: QPainter, option: QStyleOptionTab) -> None:
    is_enabled = bool(option.state & _State.State_Enabled)
    group = QPalette.ColorGroup.Active if is_enabled else QPalette.ColorGroup.Disabled
    painter.setPen(option.palette.color(group, _Role.WindowText))
    flags = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    painter.drawText(option.rect, int(flags) | int(Qt.TextFlag.TextHideMnemonic), option.text)
    if option.state & _State.State_HasFocus and option.state & _State.State_KeyboardFocusChange:
        ring = option.rect.adjusted(0, scaled(HALF), -scaled(_TAB_GAP) + 2, -scaled(HALF))
        draw_focus_ring(painter, ring, option.palette, 3)


def _draw_chevron(painter: QPainter, middle: QPointF, half: float, colour: QColor, is_up: bool = False) -> None:
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


def _spin_rect(option: QStyleOptionSpinBox, part: QStyle.SubControl) -> QRect | None:
    rect = option.rect
    has_arrows = option.buttonSymbols != QAbstractSpinBox.ButtonSymbols.NoButtons
    arrows = scaled(_ARROWS_WIDTH) if has_arrows else 0
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


def _is_inside(widget: QWidget | None) -> bool:
    return widget is not None and isinstance(widget.parent(), QAbstractSpinBox | QComboBox)


def _draw_frame(painter: QPainter, option: QStyleOption, widget: QWidget) -> None:
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


def _draw_progress(painter: QPainter, option: QStyleOptionProgressBar) -> None:
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


def _is_primary(widget: QWidget | None) -> bool:
    return widget is not None and bool(widget.property(PRIMARY))


_METRICS = {
    QStyle.PixelMetric.PM_IndicatorWidth: _BOX,
    QStyle.PixelMetric.PM_IndicatorHeight: _BOX,
    QStyle.PixelMetric.PM_ExclusiveIndicatorWidth: _BOX,
    QStyle.PixelMetric.PM_ExclusiveIndicatorHeight: _BOX,
    QStyle.PixelMetric.PM_CheckBoxLabelSpacing: SPACING,
    QStyle.PixelMetric.PM_RadioButtonLabelSpacing: SPACING,
    QStyle.PixelMetric.PM_ScrollBarExtent: _SCROLL_BAR,
    QStyle.PixelMetric.PM_ScrollBarSliderMin: 32,
    QStyle.PixelMetric.PM_ButtonIconSize: 16,
    QStyle.PixelMetric.PM_SmallIconSize: 16,
    QStyle.PixelMetric.PM_TabBarTabHSpace: 0,
    QStyle.PixelMetric.PM_TabBarTabVSpace: 16,
    QStyle.PixelMetric.PM_TabBarTabOverlap: 0,
    QStyle.PixelMetric.PM_TabBarTabShiftVertical: 0,
    QStyle.PixelMetric.PM_TabBarBaseOverlap: 0,
    QStyle.PixelMetric.PM_LayoutHorizontalSpacing: SPACING,
    QStyle.PixelMetric.PM_LayoutVerticalSpacing: SPACING,
    QStyle.PixelMetric.PM_ButtonShiftHorizontal: 0,
    QStyle.PixelMetric.PM_ButtonShiftVertical: 0,
}
"""Measures in which we differ from Fusion, in pixels at a body text of 13."""
