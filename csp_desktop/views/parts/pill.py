"""A status as a small pill: icon, word, colour; dashed where it is intent."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.views.drawing import draw_pill, pill_width
from csp_desktop.views.look import PILL_HEIGHT, scaled


class PillLabel(QWidget):
    """Shows one status.

    Args:
        text: The word.
        tone: What its colour means.
        icon: A name of the icon set, or nothing.
        is_pending: Intent, not fact: dashed.
    """

    def __init__(
        self,
        text: str = "",
        tone: Tone = Tone.CALM,
        icon: str = "",
        is_pending: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._is_pending = False
        self.set_pill(text, tone, icon, is_pending)

    def set_pill(self, text: str, tone: Tone, icon: str = "", is_pending: bool = False) -> None:
        """Show another status."""
        self._text, self._tone, self._icon, self._is_pending = text, tone, icon, is_pending
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return the word."""
        return self._text

    def sizeHint(self) -> QSize:
        """Return the room for icon and word."""
        return QSize(pill_width(QFontMetrics(self.font()), self._text, self._icon), scaled(PILL_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill."""
        painter = QPainter(self)
        draw_pill(painter, self.rect(), self.palette(), self._text, self._tone, self._icon, self._is_pending)
        painter.end()
