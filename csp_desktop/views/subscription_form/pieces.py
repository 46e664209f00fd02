"""Small pieces that the dialog's sections share: counts, links, notes, facts."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QWidget,
)

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.links import Link
from csp_desktop.viewmodels.quantities import Field
from csp_desktop.viewmodels.subscription_form.state import Entered, Fact
from csp_desktop.views.look import CONTROL_HEIGHT, SPACING, scaled
from csp_desktop.views.parts.buttons import LinkButton
from csp_desktop.views.parts.flow import FlowRow
from csp_desktop.views.parts.label import ElidedLabel, Label, Voice, plain_tooltip
from csp_desktop.views.parts.licence_field import LicenceField
from csp_desktop.views.parts.mark import Mark

LABEL_WIDTH = 108
LABEL_GAP = 12
COUNT_WIDTH = 104


class CountField(LicenceField):
    """A licence count in a dialog: Enter and Escape are the dialog's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(scaled(COUNT_WIDTH))

    def show_entered(self, entered: Entered) -> None:
        """Show text, limits and problem."""
        self.set_field(
            Field(entered.text, entered.name, entered.problem, minimum=entered.minimum, maximum=entered.maximum)
        )
        self.setAccessibleDescription(entered.problem or entered.locked or entered.hint)
        self.setToolTip(plain_tooltip(entered.problem or entered.locked))
        self.setEnabled(not entered.locked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter and Escape to the dialog."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            event.ignore()
        else:
            QAbstractSpinBox.keyPressEvent(self, event)


class LinkRow(QWidget):
    """Links beside each other; built anew only when they differ."""

    followed = Signal(str)
    """Key of a link."""

    def __init__(self, parent: QWidget | None = None, *, is_below_field: bool = False) -> None:
        """Create an empty row.

        Args:
            is_below_field: Whether it begins where the editors of the fields do, as it belongs to the one above.
        """
        super().__init__(parent)
        self._links: tuple[Link, ...] = ()
        self._buttons: list[LinkButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(scaled(LABEL_WIDTH) + scaled(LABEL_GAP) if is_below_field else 0, 0, 0, 0)
        self._row.setSpacing(scaled(2 * SPACING))
        self._row.addStretch(1)
        self.hide()

    def show_links(self, links: tuple[Link, ...]) -> None:
        """Show these links."""
        if links != self._links:
            self._links = links
            for button in self._buttons:
                self._row.removeWidget(button)
                button.hide()
                button.deleteLater()
            self._buttons = []
            for number, link in enumerate(links):
                button = LinkButton(link.text.replace("&", "&&"), parent=self)
                button.clicked.connect(partial(self._on_clicked, link.key))
                self._row.insertWidget(number, button)
                self._buttons.append(button)
        self.setVisible(bool(links))

    def buttons(self) -> list[LinkButton]:
        """Return the links, in order."""
        return self._buttons

    def _on_clicked(self, key: str, _checked: bool = False) -> None:
        self.followed.emit(key)


class NoteLine(QWidget):
    """A sentence with its icon, hidden while there is nothing to say."""

    def __init__(
        self,
        icon: str = "warning-circle",
        tone: Tone = Tone.CRITICAL,
        voice: Voice = Voice.BODY,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text = Label("", voice, self)
        self._text.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(SPACING))
        row.addWidget(Mark(icon, tone, self), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.hide()

    def say(self, text: str) -> None:
        """Say something, or nothing."""
        self._text.setText(text)
        self.setVisible(bool(text))

    def text(self) -> str:
        """Return what is said."""
        return self._text.text()


class FactRow(QWidget):
    """A value with its label, and beside it quietly why it is so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Label("", Voice.BODY, self)
        self._label.setFixedWidth(scaled(LABEL_WIDTH))
        self._label.setWordWrap(True)
        self._value = Label("", Voice.BODY, self)
        self._value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._note = ElidedLabel("", Voice.QUIET, self)
        self._values = FlowRow(10, self, ends_right=False)
        self._values.add(self._value)
        self._values.add(self._note)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(12))
        row.addWidget(self._label)
        row.addWidget(self._values, 1, Qt.AlignmentFlag.AlignVCenter)

    def put_behind(self, widget: QWidget) -> None:
        """Stand something behind the note, such as a question about the value."""
        self._values.add(widget)

    def show_fact(self, fact: Fact) -> None:
        """Show another value."""
        self._label.setText(fact.label)
        self._value.setText(fact.value)
        self._note.setText(fact.note)
        self._note.setVisible(bool(fact.note))
        self.setToolTip(plain_tooltip(fact.tooltip))
        self.setAccessibleName(f"{fact.label}: {fact.value}")
        self.setAccessibleDescription(fact.note)

    def set_tall(self) -> None:
        """Stand as high as a field, so that labels of fields and facts stand in line."""
        self.setMinimumHeight(scaled(CONTROL_HEIGHT))

    def text(self) -> str:
        """Return label, value and note."""
        return " ".join(part for part in (self._label.text(), self._value.text(), self._note.text()) if part)


def choose(group: QButtonGroup, chosen: QAbstractButton | None) -> None:
    """Show which button of an exclusive group is chosen, none included; state flows down, so nobody is told."""
    if group.checkedButton() is chosen:
        return
    if chosen is not None:
        chosen.setChecked(True)
        return
    group.setExclusive(False)
    for button in group.buttons():
        button.setChecked(False)
    group.setExclusive(True)


def tab_stops(widget: QWidget) -> Iterator[QWidget]:
    """Return what Tab stops at inside a widget, depth first: links that came later stand where their row stands."""
    for child in widget.children():
        if not isinstance(child, QWidget) or child.isWindow():
            continue
        if child.focusPolicy().value & Qt.FocusPolicy.TabFocus.value:
            yield child
        if not isinstance(child, QAbstractSpinBox | QComboBox | QLineEdit):
            yield from tab_stops(child)


def indented(pixels: int = 3 * SPACING) -> tuple[int, int, int, int]:
    """Return the margins of what belongs to a choice above it."""
    return scaled(pixels), 0, 0, 0
