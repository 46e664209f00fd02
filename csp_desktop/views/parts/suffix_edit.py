"""A line edit behind whose text something stands that nobody types, such as the end of a domain."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from csp_desktop.views.look import SPACING, scaled


class SuffixEdit(QLineEdit):
    """Keeps room at its right edge for a quiet, fixed text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suffix = ""

    def suffix(self) -> str:
        """Return the fixed text."""
        return self._suffix

    def set_suffix(self, text: str) -> None:
        """Show another fixed text."""
        if text != self._suffix:
            self._suffix = text
            self._make_room()
            self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, then the fixed text into it."""
        super().paintEvent(event)
        if self._suffix:
            painter = QPainter(self)
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            room = self.rect().adjusted(0, 0, -scaled(SPACING + 2), 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._suffix)
            painter.end()

    def _make_room(self) -> None:
        width = self.fontMetrics().horizontalAdvance(self._suffix)
        self.setTextMargins(0, 0, width + scaled(SPACING) if self._suffix else 0, 0)
