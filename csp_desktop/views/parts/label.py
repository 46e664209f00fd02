"""Text on a page: always plain, in one of four voices."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from csp_desktop.views.look import strong_font, title_font


class Voice(Enum):
    """How loud a text speaks."""

    BODY = auto()
    QUIET = auto()
    STRONG = auto()
    TITLE = auto()


def plain_tooltip(text: str) -> str:
    """Return a tooltip that shows data as it is, whatever it looks like."""
    if "<" not in text and "&" not in text:
        return text
    import html  # with a table of 2,000 names, for which the first paint need not wait

    return f"<p style='white-space:pre-wrap'>{html.escape(text)}</p>"


class Label(QLabel):
    """A label that shows data as it is, never as HTML."""

    def __init__(self, text: str = "", voice: Voice = Voice.BODY, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._voice = voice
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        if voice is Voice.QUIET:
            self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._speak()

    def event(self, event: QEvent) -> bool:
        """Grow with the application's text."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._speak()
        return super().event(event)

    def _speak(self) -> None:
        if self._voice is Voice.STRONG:
            self.setFont(strong_font())
        elif self._voice is Voice.TITLE:
            self.setFont(title_font())


class ElidedLabel(Label):
    """A label for long names: elided in the middle where room is short, whole in its tooltip."""

    def __init__(self, text: str = "", voice: Voice = Voice.BODY, parent: QWidget | None = None) -> None:
        super().__init__(text, voice, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters."""
        return QSize(self.fontMetrics().averageCharWidth() * 6, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text as a tooltip where it is cut."""
        super().resizeEvent(event)
        is_cut = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
        self.setToolTip(plain_tooltip(self.text()) if is_cut else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text with its middle left out."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        rect = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, rect.width())
        painter.drawText(rect, int(self.alignment()), text)
        painter.end()
