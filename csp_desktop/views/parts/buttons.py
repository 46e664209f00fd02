"""Buttons with a role: the primary one of a page, and links."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QWidget

from csp_desktop.views.drawing import draw_focus_ring
from csp_desktop.views.icons import draw_icon, icon
from csp_desktop.views.look import HALF, PILL_ICON_SIZE, PRIMARY, scaled


def primary(text: str, icon_name: str = "", parent: QWidget | None = None) -> QPushButton:
    """Return the one button of a page that carries the accent."""
    button = QPushButton(text, parent)
    if icon_name:
        button.setIcon(icon(icon_name))
    set_primary(button, is_primary=True)
    return button


def set_primary(button: QPushButton, is_primary: bool) -> None:
    """Let a button carry the accent or not; a suspension's button does only when the date is close."""
    button.setProperty(PRIMARY, is_primary)
    button.setDefault(is_primary)
    button.updateGeometry()
    button.update()


class LinkButton(QAbstractButton):
    """A text that does something, in the colour of links; Enter, Space and clicks press it.

    Args:
        text: What it says.
        icon_name: An icon before the text, such as ``caret-left``.
    """

    def __init__(self, text: str = "", icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self.setText(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon_name(self, name: str) -> None:
        """Show another icon, such as a caret that turns."""
        self._icon_name = name
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for icon, text and focus ring."""
        metrics = QFontMetrics(self.font())
        width = metrics.horizontalAdvance(self._shown()) + self._icon_room() + 2
        return QSize(width, max(metrics.height() + HALF, scaled(22)))

    def minimumSizeHint(self) -> QSize:
        """Return the same: a link is never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter, as links are; Space comes with every button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Underline the link."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Take the underline away."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw icon and text in the colour of links."""
        painter = QPainter(self)
        palette = self.palette()
        colour = palette.color(QPalette.ColorRole.Link)
        left = 1
        if self._icon_name:
            side = scaled(PILL_ICON_SIZE)
            draw_icon(painter, QRect(left, (self.height() - side) // 2, side, side), self._icon_name, colour)
            left += self._icon_room()
        font = painter.font()
        font.setUnderline(self.underMouse() and self.isEnabled())
        painter.setFont(font)
        painter.setPen(colour)
        room = QRect(left, 0, self.width() - left, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._shown())
        if self.hasFocus():
            draw_focus_ring(painter, self.rect(), palette, 4)
        painter.end()

    def _shown(self) -> str:
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def _icon_room(self) -> int:
        return scaled(PILL_ICON_SIZE + HALF) if self._icon_name else 0
