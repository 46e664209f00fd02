"""Lines that are built anew when what they show differs."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget


class Rebuilt(QWidget):
    """Holds one body; old lines leave whole, so that none of their widths or wraps linger."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body = QWidget(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._body)

    def fresh_body(self) -> QWidget:
        """Drop the lines and return an empty body for the new ones."""
        old, self._body = self._body, QWidget(self)
        self._column.replaceWidget(old, self._body)
        old.hide()
        old.deleteLater()
        return self._body

    def fresh_grid(self, horizontal: int, vertical: int, stretched: int) -> QGridLayout:
        """Drop the lines and return an empty grid for the new ones.

        Args:
            horizontal: Pixels between columns.
            vertical: Pixels between lines.
            stretched: The column that takes the room that is left.
        """
        grid = QGridLayout(self.fresh_body())
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(horizontal)
        grid.setVerticalSpacing(vertical)
        grid.setColumnStretch(stretched, 1)
        return grid
