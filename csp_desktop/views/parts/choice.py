"""A choice by keys: out of few, or out of many and found by typing any part of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

Option = tuple[str, str]
"""A key and what a person calls it."""


class Choice(QComboBox):
    """A combo box whose options have keys; the wheel scrolls the page and never changes the choice."""

    chosen = Signal(str)
    """A person chose another option: its key, or nothing where the field was emptied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options: tuple[Option, ...] = ()
        self._key = ""
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setMaxVisibleItems(14)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(self._on_activated)

    def key(self) -> str:
        """Return what is chosen."""
        return self._key

    def options(self) -> tuple[Option, ...]:
        """Return what can be chosen."""
        return self._options

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer other options; the choice stays where it is among them."""
        options = tuple(options)
        if options != self._options:
            self._options = options
            self.clear()
            for key, text in options:
                self.addItem(text, key)
            self._show_key()

    def choose(self, key: str) -> None:
        """Show which one is chosen; tells nobody, as state flows down. An unknown key is shown as it is."""
        if key != self._key:
            self._key = key
            self._show_key()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def _show_key(self) -> None:
        place = self.findData(self._key) if self._key else -1
        self.setCurrentIndex(place)
        if place < 0 and self.isEditable():
            self.setEditText(self._key)

    def _on_activated(self, place: int) -> None:
        self._take(str(self.itemData(place) or ""))

    def _take(self, key: str) -> None:
        is_other, self._key = key != self._key, key
        self._show_key()
        if is_other:
            self.chosen.emit(key)


class SearchChoice(Choice):
    """One that is typed into: this narrows the list, and what fits nothing falls back to the last choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        editor = QLineEdit(self)
        self.setLineEdit(editor)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.model(), self)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        editor.editingFinished.connect(self._on_finished)

    def _on_finished(self) -> None:
        typed = self.currentText().strip().casefold()
        exact = [key for key, text in self._options if typed in (text.casefold(), key.casefold())]
        found = exact or [key for key, text in self._options if typed in text.casefold()]
        if not typed:
            self._take("")
        else:
            self._take(found[0] if exact or len(found) == 1 else self._key)
