"""A way to begin, as a card that is one big button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from csp_desktop.viewmodels.home.state import Card
from csp_desktop.views.drawing import draw_box, draw_focus_ring
from csp_desktop.views.icons import draw_icon
from csp_desktop.views.look import BANNER_RADIUS, HALF, SPACING, scaled, strong_font
from csp_desktop.views.palettes import mixed

_TEXT_LEFT = 72
_TEXT_RIGHT = 48
_ICON = 20
_EDGE = 18


class WayCard(QAbstractButton):
    """Icon, a bold line and a quiet sentence; Enter, Space and clicks press it."""

    def __init__(self, card: Card, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = card
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_card(card)

    def show_card(self, card: Card) -> None:
        """Say the same in another language."""
        self._card = card
        self.setText(card.title)
        self.setAccessibleName(card.title)
        self.setAccessibleDescription(card.text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the width of a readable line."""
        width = scaled(640)
        return QSize(width, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        """Return room for as many lines as the sentence needs."""
        metrics = QFontMetrics(self.font())
        return 2 * scaled(_EDGE) + metrics.height() + scaled(HALF) + self._text_height(width)

    def minimumSizeHint(self) -> QSize:
        """Return the least that shows everything."""
        return QSize(scaled(280), self.heightForWidth(max(self.width(), scaled(280))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter; walk with the arrow keys; Space comes with every button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Answer the mouse."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Answer the mouse."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        painter = QPainter(self)
        palette = self.palette()
        role = QPalette.ColorRole
        base, text = palette.color(role.Base), palette.color(role.Text)
        fill = mixed(base, text, 0.03) if self.underMouse() else base
        draw_box(painter, self.rect(), fill, palette.color(role.Mid), BANNER_RADIUS)
        side = scaled(_ICON)
        ink = palette.color(role.Accent) if self.hasFocus() else palette.color(role.PlaceholderText)
        middle = self.height() // 2
        draw_icon(painter, QRect(scaled(26), middle - side // 2, side, side), self._card.icon, ink)
        small = scaled(14)
        draw_icon(
            painter,
            QRect(self.width() - scaled(34), middle - small // 2, small, small),
            "caret-right",
            palette.color(role.PlaceholderText),
        )
        room = self._text_rect(self.width())
        painter.setFont(strong_font().resolve(self.font()))
        painter.setPen(text)
        height = painter.fontMetrics().height()
        painter.drawText(room.adjusted(0, 0, 0, height - room.height()), Qt.AlignmentFlag.AlignLeft, self._card.title)
        painter.setFont(self.font())
        painter.setPen(palette.color(role.PlaceholderText))
        below = room.adjusted(0, height + scaled(HALF), 0, 0)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap), self._card.text)
        if self.hasFocus():
            draw_focus_ring(painter, self.rect(), palette, BANNER_RADIUS)
        painter.end()

    def _text_rect(self, width: int) -> QRect:
        left = scaled(_TEXT_LEFT)
        return QRect(left, scaled(_EDGE), width - left - scaled(_TEXT_RIGHT), self.height() - 2 * scaled(_EDGE))

    def _text_height(self, width: int) -> int:
        room = QRect(0, 0, max(scaled(SPACING), width - scaled(_TEXT_LEFT + _TEXT_RIGHT)), 10_000)
        flags = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap)
        return QFontMetrics(self.font()).boundingRect(room, flags, self._card.text).height()
