"""Fusion with flat controls: only where the platform has no strong style of its own."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QListView,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionMenuItem,
    QStyleOptionProgressBar,
    QStyleOptionSlider,
    QStyleOptionSpinBox,
    QStyleOptionTab,
    QWidget,
)

from csp_desktop.views.controls import (
    ARROWS_WIDTH,
    TAB_GAP,
    draw_button,
    draw_button_label,
    draw_chevron,
    draw_field,
    draw_frame,
    draw_progress,
    draw_radio,
    draw_tab,
    draw_tab_label,
    extra_width,
    is_inside,
    spin_rect,
)
from csp_desktop.views.drawing import draw_box, draw_focus_ring
from csp_desktop.views.look import CONTROL_HEIGHT, HALF, RADIUS, SPACING, scaled
from csp_desktop.views.palettes import mixed
from csp_desktop.views.parts.check_box import draw_check

_Role = QPalette.ColorRole
_Element = QStyle.PrimitiveElement
_State = QStyle.StateFlag
_BOX = 16
_SCROLL_BAR = 12


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

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803  # Qt's own name
    ) -> int:
        """Return the few habits in which we differ from Fusion: standard buttons carry a word and no picture."""
        if hint == QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons:
            return 0
        return super().styleHint(hint, option, widget, returnData)

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        """Return sizes on the grid: controls 32 px high, buttons with room around the word."""
        result = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]  # Qt allows none
        match kind:
            case QStyle.ContentsType.CT_PushButton:
                width = size.width() + scaled(26) + extra_width(option, widget)
                if isinstance(option, QStyleOptionButton) and not option.icon.isNull():
                    width += scaled(HALF)
                result = QSize(width, max(scaled(CONTROL_HEIGHT), size.height()))
            case QStyle.ContentsType.CT_LineEdit | QStyle.ContentsType.CT_ComboBox:
                result = QSize(result.width() + scaled(SPACING), max(scaled(CONTROL_HEIGHT), size.height() + 6))
            case QStyle.ContentsType.CT_SpinBox:
                result = QSize(result.width() + scaled(SPACING), max(scaled(CONTROL_HEIGHT), size.height()))
            case QStyle.ContentsType.CT_TabBarTab:
                result = QSize(size.width() + scaled(TAB_GAP), max(scaled(40), size.height()))
            case QStyle.ContentsType.CT_MenuItem if not _is_separator(option):
                result.setHeight(max(result.height(), scaled(28)))
            case QStyle.ContentsType.CT_ItemViewItem if isinstance(widget, QListView):
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
            found = spin_rect(option, part)
            return QStyle.visualRect(option.direction, option.rect, found) if found is not None else option.rect
        if control == QStyle.ComplexControl.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            return self._scroll_rect(option, part)
        if control == QStyle.ComplexControl.CC_ComboBox and part == QStyle.SubControl.SC_ComboBoxEditField:
            room = option.rect.adjusted(scaled(HALF) + 2, 2, -scaled(ARROWS_WIDTH), -2)
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
            return found.translated(-scaled(TAB_GAP), 0)
        if element == QStyle.SubElement.SE_LineEditContents and not is_inside(widget):
            return found.adjusted(scaled(HALF) + 1, 0, -scaled(HALF) - 1, 0)
        return found

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Draw panels, boxes and the focus ring."""
        match element:
            case _Element.PE_PanelButtonCommand:
                draw_button(painter, option, widget)
            case _Element.PE_PanelLineEdit:
                if not is_inside(widget):
                    draw_field(painter, option, widget)
            case _Element.PE_Frame if isinstance(widget, QAbstractScrollArea):
                draw_frame(painter, option, widget)
            case _Element.PE_PanelScrollAreaCorner | _Element.PE_IndicatorButtonDropDown:
                pass
            case _Element.PE_FrameLineEdit | _Element.PE_FrameTabBarBase | _Element.PE_FrameTabWidget:
                pass
            case _Element.PE_IndicatorCheckBox | _Element.PE_IndicatorItemViewItemCheck:
                state = option.state
                is_on, is_partial = bool(state & _State.State_On), bool(state & _State.State_NoChange)
                draw_check(painter, option.rect, option.palette, is_on, bool(state & _State.State_Enabled), is_partial)
            case _Element.PE_IndicatorRadioButton:
                draw_radio(painter, option)
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
                draw_tab(painter, option)
            case QStyle.ControlElement.CE_TabBarTabLabel if isinstance(option, QStyleOptionTab):
                draw_tab_label(painter, option)
            case QStyle.ControlElement.CE_ProgressBar if isinstance(option, QStyleOptionProgressBar):
                draw_progress(painter, option)
            case QStyle.ControlElement.CE_PushButtonBevel:
                draw_button(painter, option, widget)
            case QStyle.ControlElement.CE_PushButtonLabel if isinstance(option, QStyleOptionButton):
                draw_button_label(painter, option, widget)
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
            draw_field(painter, option, widget)
            if option.buttonSymbols != QAbstractSpinBox.ButtonSymbols.NoButtons:
                self._draw_arrows(painter, option)
        elif control == QStyle.ComplexControl.CC_ComboBox and isinstance(option, QStyleOptionComboBox):
            draw_field(painter, option, widget)
            arrow = QRect(
                option.rect.right() - scaled(ARROWS_WIDTH), option.rect.top(), scaled(24), option.rect.height()
            )
            arrow = QStyle.visualRect(option.direction, option.rect, arrow)
            draw_chevron(painter, QPointF(arrow.center()), scaled(4), option.palette.color(_Role.PlaceholderText))
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
            found = spin_rect(option, part)
            rect = QStyle.visualRect(option.direction, option.rect, found or option.rect)
            can_step = bool(option.stepEnabled & flag) and bool(option.state & _State.State_Enabled)
            is_active = option.activeSubControls == part
            role = _Role.Text if is_active else _Role.PlaceholderText
            group = QPalette.ColorGroup.Active if can_step else QPalette.ColorGroup.Disabled
            middle = QRectF(rect).center() + QPointF(0, 2 if is_up else -2)
            draw_chevron(painter, middle, scaled(4), option.palette.color(group, role), is_up)

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


def _is_separator(option: QStyleOption) -> bool:
    kind = QStyleOptionMenuItem.MenuItemType.Separator
    return isinstance(option, QStyleOptionMenuItem) and option.menuItemType == kind


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
