"""A number with arrows that takes any text: what is wrong is told, not swallowed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QSizePolicy, QWidget

from csp_desktop.viewmodels.quantities import Field
from csp_desktop.views.parts.field import FAULTY
from csp_desktop.views.parts.label import plain_tooltip

LONGEST_NUMBER = 12
"""More characters than any licence count has."""


class LicenceField(QAbstractSpinBox):
    """Licences of one row.

    Args:
        parent: The table's viewport.
    """

    edited = Signal(str)
    """A person typed or stepped."""

    left = Signal()
    """Enter or Escape: back to the row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._minimum, self._maximum = 1, 1
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.lineEdit().setMaxLength(LONGEST_NUMBER)
        self.lineEdit().textEdited.connect(self.edited)

    def set_field(self, field: Field) -> None:
        """Show another text; the one that a person is typing comes back equal and is left alone."""
        self._minimum, self._maximum = field.minimum, field.maximum
        show_field(self.lineEdit(), self, field)

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        """Return whether the arrows lead anywhere."""
        number = self._number()
        flag = QAbstractSpinBox.StepEnabledFlag
        enabled = flag.StepNone
        if number is None or number < self._maximum:
            enabled |= flag.StepUpEnabled
        if number is None or number > self._minimum:
            enabled |= flag.StepDownEnabled
        return enabled

    def stepBy(self, steps: int) -> None:
        """Step within the limits; what is no number starts at the fewest."""
        number = self._number()
        wanted = self._minimum if number is None else number + steps
        text = str(max(self._minimum, min(self._maximum, wanted)))
        if text != self.lineEdit().text():
            self.lineEdit().setText(text)
            self.edited.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Enter and Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.left.emit()
            event.accept()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the wheel scroll the table unless this is where one types."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _number(self) -> int | None:
        text = self.lineEdit().text().strip()
        return int(text) if text.isascii() and text.isdecimal() else None


class NameField(QLineEdit):
    """Friendly name of one row.

    Args:
        parent: The table's viewport.
    """

    left = Signal()
    """Enter or Escape: back to the row."""

    def set_field(self, field: Field) -> None:
        """Show another text; the one that a person is typing comes back equal and is left alone."""
        self.setPlaceholderText(field.hint)
        show_field(self, self, field)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Enter and Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.left.emit()
            event.accept()
        else:
            super().keyPressEvent(event)


def show_field(line: QLineEdit, editor: QWidget, field: Field) -> None:
    """Show text, name and problem in an editor."""
    if line.text() != field.text:
        line.setText(field.text)
    editor.setAccessibleName(field.name)
    editor.setAccessibleDescription(field.problem)
    editor.setToolTip(plain_tooltip(field.problem))
    if bool(editor.property(FAULTY)) != bool(field.problem):
        editor.setProperty(FAULTY, bool(field.problem))
        editor.update()
