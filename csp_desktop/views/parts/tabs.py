"""Tabs that tell how many things stand behind them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabBar, QWidget


class Tabs(QTabBar):
    """A tab bar by keys; the pages behind it are the screen's own."""

    chosen = Signal(str)
    """The person went to another tab: its key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: list[str] = []
        self._texts: dict[str, tuple[str, int | None]] = {}
        self._is_told = True
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setUsesScrollButtons(True)
        self.currentChanged.connect(self._on_current_changed)

    def add(self, key: str, text: str, count: int | None = None) -> None:
        """Add a tab behind the others."""
        self._is_told = False
        self._keys.append(key)
        self._texts[key] = (text, count)
        self.addTab("")
        self._show(key)
        self._is_told = True

    def set_text(self, key: str, text: str) -> None:
        """Name a tab, such as in another language."""
        self._texts[key] = (text, self._texts[key][1])
        self._show(key)

    def set_count(self, key: str, count: int | None) -> None:
        """Tell how many things stand behind a tab."""
        self._texts[key] = (self._texts[key][0], count)
        self._show(key)

    def choose(self, key: str) -> None:
        """Show a tab as the current one; tells nobody, as state flows down."""
        if key in self._keys:
            self._is_told = False
            self.setCurrentIndex(self._keys.index(key))
            self._is_told = True

    def chosen_key(self) -> str:
        """Return the current tab's key, or nothing."""
        return self._keys[self.currentIndex()] if self.currentIndex() >= 0 else ""

    def _show(self, key: str) -> None:
        text, count = self._texts[key]
        shown = text.replace("&", "&&")
        self.setTabText(self._keys.index(key), shown if count is None else f"{shown}  {self.locale().toString(count)}")

    def _on_current_changed(self, place: int) -> None:
        if self._is_told and place >= 0:
            self.chosen.emit(self._keys[place])
