"""A day that can be taken with the mouse or moved with keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QWidget

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.views.drawing import dashed, draw_focus_ring
from csp_desktop.views.icons import draw_icon
from csp_desktop.views.look import PILL_ICON_SIZE, scaled, tone_colours
from csp_desktop.views.parts.label import plain_tooltip
from csp_desktop.views.parts.timeline.values import Handle

WIDTH = 22
OVERHANG = 5
"""How far it reaches beyond the strip, above and below; in pixels at a body text of 13."""


class Grip(QWidget):
    """Shows a ``Handle``; it tells what a person does with it and moves only when the timeline says so."""

    dragged = Signal(float)
    """Where its middle is wanted, in pixels from the left of the timeline."""

    nudged = Signal(int, int)
    """By how many days and months it is wanted later; negative is earlier."""

    sent_home = Signal()
    """It is wanted on the first possible day."""

    removed = Signal()
    """It is not wanted any more."""

    dropped = Signal(bool)
    """The mouse let go; False where Escape took the dragging back."""

    def __init__(self, handle: Handle, parent: QWidget) -> None:
        super().__init__(parent)
        self.handle = handle
        self._offset: float | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self._tell()

    @property
    def is_held(self) -> bool:
        """Whether the mouse has it."""
        return self._offset is not None

    def show_handle(self, handle: Handle) -> None:
        """Show it as it is now."""
        if handle != self.handle:
            self.handle = handle
            self._tell()
            self.update()

    def sizeHint(self) -> QSize:
        """Return a width that a finger or a mouse meets."""
        return QSize(scaled(WIDTH), scaled(24 + 2 * OVERHANG))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take it where it was touched, so that it does not jump."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._offset = event.position().x() - self.width() / 2
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.raise_()
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Ask to stand below the pointer."""
        if self._offset is not None:
            self.dragged.emit(self.mapToParent(event.position()).x() - self._offset)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if event.button() == Qt.MouseButton.LeftButton and self._offset is not None:
            self._offset = None
            self.dropped.emit(True)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Be no place for another handle."""
        self.mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by a day, by a month, to the first possible day, or go."""
        is_far = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Right as key:
                step = 1 if key == Qt.Key.Key_Right else -1
                self.nudged.emit(0 if is_far else step, step if is_far else 0)
            case Qt.Key.Key_PageUp:
                self.nudged.emit(0, 1)
            case Qt.Key.Key_PageDown:
                self.nudged.emit(0, -1)
            case Qt.Key.Key_Home:
                self.sent_home.emit()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.removed.emit()
            case Qt.Key.Key_Escape if self.is_held:
                self._offset = None
                self.dropped.emit(False)
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand before the others."""
        super().focusInEvent(event)
        self.raise_()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Say what it is for in the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._tell()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a slider's knob with an icon; dashed, as it is intent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        tone = Tone.CRITICAL if self.handle.problem else self.handle.tone
        colours = tone_colours(palette, tone)
        box = QRectF(self.rect()).adjusted(2.6, 2.6, -2.6, -2.6)
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.setPen(QPen(colours.solid, 2) if not self.handle.problem else dashed(colours.solid, 2))
        painter.drawRoundedRect(box, 5, 5)
        side = scaled(PILL_ICON_SIZE)
        middle = box.center()
        name = "warning" if self.handle.problem else self.handle.icon
        top_left = QPointF(middle.x() - side / 2, middle.y() - side / 2).toPoint()
        draw_icon(painter, QRect(top_left.x(), top_left.y(), side, side), name, colours.solid)
        if self.hasFocus():
            draw_focus_ring(painter, self.rect(), palette, 7)
        painter.end()

    def _tell(self) -> None:
        self.setAccessibleName(self.handle.spoken)
        how = self.tr("Left and Right move it by a day, Page Up and Page Down by a month; Delete removes it.")
        self.setAccessibleDescription(f"{self.handle.problem} {how}".strip())
        self.setToolTip(plain_tooltip("\n".join(part for part in (self.handle.spoken, self.handle.problem) if part)))
        if self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
