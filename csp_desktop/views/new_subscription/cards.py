"""Choices as cards: a radio button with the paragraph that helps to choose, and plans below the chosen one."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.new_subscription.state import Card, CardGroup
from csp_desktop.views.drawing import draw_box
from csp_desktop.views.look import BANNER_RADIUS, HALF, SPACING, scaled, tone_colours
from csp_desktop.views.new_subscription.plans import PlanRow
from csp_desktop.views.parts.label import Label, Voice, plain_tooltip

NARROW = 640
"""Below this width cards stand below each other."""

_LEAST = 280


class CardGroups(QWidget):
    """Groups of cards of which one card in all is chosen; the arrow keys walk through them."""

    chosen = Signal(str)
    """The billing choice that a person took."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = QButtonGroup(self)
        self._buttons.buttonClicked.connect(self._on_clicked)
        self._shape: tuple[tuple[str, tuple[str, ...]], ...] = ()
        self._groups: list[_Group] = []
        self._cards: dict[str, CardBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(scaled(2 * SPACING))

    def show_groups(self, groups: tuple[CardGroup, ...]) -> None:
        """Show these choices; widgets are made anew only where other cards are there."""
        shape = tuple((str(number), tuple(card.key for card in group.cards)) for number, group in enumerate(groups))
        if shape != self._shape:
            self._shape = shape
            self._make(groups)
        for shown, group in zip(self._groups, groups, strict=True):
            shown.show_group(group)

    def button(self, key: str) -> QRadioButton:
        """Return the button of a card."""
        return self._cards[key].button

    def plan_button(self, choice: str) -> QRadioButton:
        """Return the button of a plan of the chosen term."""
        return next(found for group in self._groups if (found := group.plans.button(choice)) is not None)

    def focus_chosen(self) -> None:
        """Bring the keyboard to the chosen card."""
        button = self._buttons.checkedButton()
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, groups: tuple[CardGroup, ...]) -> None:
        for old in self._groups:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        for box in self._cards.values():
            self._buttons.removeButton(box.button)
        self._groups, self._cards = [], {}
        for group in groups:
            shown = _Group(group, self)
            shown.plans.chosen.connect(self.chosen)
            self._groups.append(shown)
            self._cards |= shown.boxes
            self._column.addWidget(shown)
        for box in self._cards.values():
            self._buttons.addButton(box.button)

    def _on_clicked(self, button: QAbstractButton) -> None:
        box = next(box for box in self._cards.values() if box.button is button)
        self.chosen.emit(box.choice)


class _Group(QWidget):
    """A title, cards side by side where there is room, and the plans of the chosen one."""

    def __init__(self, group: CardGroup, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = Label("", Voice.STRONG, self)
        self._note = Label("", Voice.QUIET, self)
        self.plans = PlanRow(self)
        self.boxes = {card.key: CardBox(self) for card in group.cards}
        head = QHBoxLayout()
        head.setSpacing(scaled(SPACING))
        head.addWidget(self._title)
        head.addWidget(self._note, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(scaled(SPACING))
        for box in self.boxes.values():
            self._row.addWidget(box, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(SPACING))
        column.addLayout(head)
        column.addLayout(self._row)
        column.addWidget(self.plans)

    def show_group(self, group: CardGroup) -> None:
        self._title.setText(group.title)
        self._note.setText(group.note)
        for card in group.cards:
            self.boxes[card.key].show_card(card)
        chosen = next((card for card in group.cards if card.plans), None)
        self.plans.show_plans(chosen.title if chosen else "", chosen.plans if chosen else ())

    def minimumSizeHint(self) -> QSize:
        """Ask for one card's width only, as cards go below each other before they scroll sideways."""
        least = super().minimumSizeHint()
        return QSize(min(least.width(), scaled(_LEAST)), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < scaled(NARROW)
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)


class CardBox(QWidget):
    """One card; a click anywhere on it chooses."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.choice = ""
        self.button = QRadioButton(self)
        self._count = Label("", Voice.QUIET, self)
        self._text = Label("", Voice.QUIET, self)
        self._text.setWordWrap(True)
        self._text.setContentsMargins(scaled(24), 0, 0, 0)
        head = QHBoxLayout()
        head.setSpacing(scaled(SPACING))
        head.addWidget(self.button, 1)
        head.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12))
        column.setSpacing(scaled(HALF))
        column.addLayout(head)
        column.addWidget(self._text)
        column.addStretch(1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button.toggled.connect(self.update)

    def show_card(self, card: Card) -> None:
        """Show a choice; one that cannot be chosen says why instead of how many offers it has."""
        self.choice = card.choice.value
        self.button.setText(card.title.replace("&", "&&"))
        self.button.setEnabled(not card.reason)
        self.button.setAccessibleDescription(" ".join(part for part in (card.reason, card.text, card.count) if part))
        self.button.setToolTip(plain_tooltip(card.reason))
        self.setToolTip(plain_tooltip(card.reason))
        self.setCursor(Qt.CursorShape.ArrowCursor if card.reason else Qt.CursorShape.PointingHandCursor)
        self._count.setText(card.count)
        self._count.setVisible(bool(card.count))
        self._text.setText(card.reason or card.text)
        self.button.setChecked(card.is_chosen)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose it."""
        is_inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and is_inside and self.button.isEnabled():
            self.button.setFocus(Qt.FocusReason.MouseFocusReason)
            self.button.click()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card's ground; the chosen one carries the accent."""
        painter = QPainter(self)
        palette = self.palette()
        fill, edge = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Mid)
        if self.button.isChecked():
            fill, edge = tone_colours(palette, Tone.INFO).fill, palette.color(QPalette.ColorRole.Accent)
        draw_box(painter, self.rect(), fill, edge, BANNER_RADIUS)
        painter.end()
