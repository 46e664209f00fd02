"""An icon beside words, where no cell and no pill draws it."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.views.icons import draw_icon
from csp_desktop.views.look import PILL_ICON_SIZE, scaled, tone_colours


class Mark(QWidget):
    """An icon in its tone, as large as the text beside it."""

    def __init__(self, icon: str, tone: Tone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._tone = icon, tone
        self.setFixedSize(scaled(PILL_ICON_SIZE), max(scaled(PILL_ICON_SIZE), self.fontMetrics().height()))

    def set_mark(self, icon: str, tone: Tone) -> None:
        """Show another icon, or the same in another tone."""
        self._icon, self._tone = icon, tone
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon."""
        painter = QPainter(self)
        side = scaled(PILL_ICON_SIZE)
        box = self.rect()
        box.setTop((self.height() - side) // 2)
        box.setHeight(side)
        quiet = self.palette().color(QPalette.ColorRole.PlaceholderText)
        colour = quiet if self._tone is Tone.CALM else tone_colours(self.palette(), self._tone).solid
        draw_icon(painter, box, self._icon, colour)
        painter.end()
