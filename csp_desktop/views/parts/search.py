"""The field that searches as you type."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from csp_desktop.views.icons import icon
from csp_desktop.views.look import scaled


class SearchField(QLineEdit):
    """A line edit with a magnifying glass, a button to clear it and the platform's key for Find in its hint.

    Args:
        hint: What can be searched for, such as "Company, domain, tag".
        parent: The page.
    """

    def __init__(self, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = ""
        self._clear = QAction(icon("x"), "", self)
        self._clear.triggered.connect(self._on_clear)
        self._clear.setVisible(False)
        self.addAction(icon("magnifying-glass"), QLineEdit.ActionPosition.LeadingPosition)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(self._on_text_changed)
        self.setMinimumWidth(scaled(240))
        self.set_hint(hint)
        self._translate()

    def set_hint(self, hint: str) -> None:
        """Tell what can be searched for."""
        self._hint = hint
        keys = QKeySequence(QKeySequence.StandardKey.Find).toString(QKeySequence.SequenceFormat.NativeText)
        self.setPlaceholderText(f"{hint}  {keys}" if keys else hint)
        self.setAccessibleName(hint)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        self._clear.setText(self.tr("Clear the search"))

    def _on_text_changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))

    def _on_clear(self) -> None:
        self.clear()
        self.textEdited.emit("")
        self.setFocus()
