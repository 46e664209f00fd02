"""Choices as cards: a radio button with the paragraph that helps to choose."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.new_subscription.state import Card
from csp_desktop.views.drawing import draw_box
from csp_desktop.views.look import BANNER_RADIUS, HALF, SPACING, scaled, tone_colours
from csp_desktop.views.parts.label import Label, Voice


class CardList(QWidget):
    """Cards of which one is chosen; the arrow keys walk through them."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._on_clicked)
        self._cards: dict[str, _CardBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(scaled(SPACING))

    def show_cards(self, cards: tuple[Card, ...]) -> None:
        """Show these choices."""
        if [card.choice.value for card in cards] != list(self._cards):
            for box in self._cards.values():
                self._group.removeButton(box.button)
                self._column.removeWidget(box)
                box.deleteLater()
            self._cards = {card.choice.value: _CardBox(self) for card in cards}
            for box in self._cards.values():
                self._group.addButton(box.button)
                self._column.addWidget(box)
        for card in cards:
            self._cards[card.choice.value].show_card(card)

    def button(self, choice: str) -> QRadioButton:
        """Return the button of a choice."""
        return self._cards[choice].button

    def focus_chosen(self) -> None:
        """Bring the keyboard to the chosen card."""
        button = self._group.checkedButton()
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_clicked(self, button: QAbstractButton) -> None:
        self.chosen.emit(next(choice for choice, box in self._cards.items() if box.button is button))


class _CardBox(QWidget):
    """One card; a click anywhere on it chooses."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.button = QRadioButton(self)
        self._text = Label("", Voice.QUIET, self)
        self._text.setWordWrap(True)
        self._text.setContentsMargins(scaled(24), 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12))
        column.setSpacing(scaled(HALF))
        column.addWidget(self.button)
        column.addWidget(self._text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button.toggled.connect(self.update)

    def show_card(self, card: Card) -> None:
        self.button.setText(card.title.replace("&", "&&"))
        self.button.setAccessibleDescription(card.text)
        self._text.setText(card.text)
        self.button.setChecked(card.is_chosen)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.button.setFocus(Qt.FocusReason.MouseFocusReason)
            self.button.click()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        fill, edge = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Mid)
        if self.button.isChecked():
            fill, edge = tone_colours(palette, Tone.INFO).fill, palette.color(QPalette.ColorRole.Accent)
        draw_box(painter, self.rect(), fill, edge, BANNER_RADIUS)
        painter.end()
