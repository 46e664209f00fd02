"""An empty list that teaches: what belongs here, and the one button that fills it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from csp_desktop.views.icons import draw_icon
from csp_desktop.views.look import SPACING, scaled
from csp_desktop.views.parts.buttons import primary
from csp_desktop.views.parts.label import Label, Voice

WIDEST = 520
"""Lines longer than this are hard to read."""


class EmptyState(QWidget):
    """Icon, a bold line, a quiet sentence and at most one button.

    Args:
        icon: A name of the icon set.
        title: What is not there.
        text: What this place is for.
        action: What fills it; its text, icon and enabled state are the button's.
    """

    def __init__(
        self,
        icon: str = "stack",
        title: str = "",
        text: str = "",
        action: QAction | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = _BigIcon(icon, self)
        self._title = Label(title, Voice.STRONG, self)
        self._text = Label(text, Voice.QUIET, self)
        self._button = primary("", parent=self)
        self._button.clicked.connect(self._on_clicked)
        self._action: QAction | None = None
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        column = self._column = QVBoxLayout(self)
        column.setSpacing(scaled(SPACING))
        column.addStretch(2)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(scaled(SPACING))
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.set_empty(icon, title, text, action)

    def set_empty(self, icon: str, title: str, text: str, action: QAction | None = None) -> None:
        """Say something else, such as that a search found nothing."""
        self._icon.set_name(icon)
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        if self._action is not action:
            if self._action is not None:
                self._action.changed.disconnect(self._on_action_changed)
            if action is not None:
                action.changed.connect(self._on_action_changed)
            self._action = action
        self._on_action_changed()

    def button(self) -> QPushButton:
        """Return the button, for the focus order."""
        return self._button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines short in the middle of a wide page."""
        super().resizeEvent(event)
        side = max(scaled(SPACING), (self.width() - scaled(WIDEST)) // 2)
        self._column.setContentsMargins(side, scaled(SPACING), side, scaled(SPACING))

    def _on_action_changed(self) -> None:
        self._button.setVisible(self._action is not None and self._action.isVisible())
        if self._action is not None:
            self._button.setText(self._action.text())
            self._button.setIcon(self._action.icon())
            self._button.setEnabled(self._action.isEnabled())

    def _on_clicked(self) -> None:
        if self._action is not None:
            self._action.trigger()


class _BigIcon(QWidget):
    """A quiet picture of what the list would hold."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name

    def set_name(self, name: str) -> None:
        self._name = name
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(32), scaled(32))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = scaled(28)
        rect = QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)
        draw_icon(painter, rect, self._name, self.palette().color(QPalette.ColorRole.PlaceholderText))
        painter.end()
