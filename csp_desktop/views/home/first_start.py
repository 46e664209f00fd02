"""The first start: what the program does, and the ways in, the safe one first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csp_desktop.viewmodels.home.state import Card
from csp_desktop.views.home.way_card import WayCard
from csp_desktop.views.look import PAGE_MARGIN, SPACING, scaled
from csp_desktop.views.parts.label import Label, Voice

_WIDTH = 640


class FirstStart(QWidget):
    """Shows the cards in the middle of the page."""

    chosen = Signal(str)
    """A card was pressed: its way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[WayCard] = []
        self.title = Label("", Voice.TITLE, self)
        self.title.setWordWrap(True)
        self.text = Label("", Voice.QUIET, self)
        self.text.setWordWrap(True)
        inner = QWidget(self)
        inner.setMaximumWidth(scaled(_WIDTH))
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(scaled(SPACING))
        self._column.addWidget(self.title)
        self._column.addWidget(self.text)
        self._column.addSpacing(scaled(2 * SPACING))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(inner, 100)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(scaled(PAGE_MARGIN), 0, scaled(PAGE_MARGIN), 0)
        whole.addStretch(1)
        whole.addLayout(row)
        whole.addStretch(2)

    def show_cards(self, title: str, text: str, cards: tuple[Card, ...]) -> None:
        """Show these ways."""
        self.title.setText(title)
        self.text.setText(text)
        while len(self._cards) < len(cards):
            card = cards[len(self._cards)]
            button = WayCard(card, self)
            button.clicked.connect(lambda _checked=False, way=card.way.value: self.chosen.emit(way))
            self._column.addWidget(button)
            self._cards.append(button)
        for button, card in zip(self._cards, cards, strict=False):
            button.show_card(card)

    def cards(self) -> tuple[WayCard, ...]:
        """Return the cards, from the top."""
        return tuple(self._cards)

    def focus_first(self) -> None:
        """Bring the keyboard to the safe way."""
        if self._cards:
            self._cards[0].setFocus(Qt.FocusReason.TabFocusReason)
