"""A sum as one would write it by hand: lines, a rule, and what comes out, bold."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QWidget

from csp_desktop.views.look import HALF, SPACING, scaled
from csp_desktop.views.parts.label import Label, Voice


class SumTable(QWidget):
    """Labels with words at the left and values at the right; real labels, so that they can be read aloud."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[tuple[str, str], ...] = ()
        self._total = ("", "")
        self._labels: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(scaled(3 * SPACING))
        self._grid.setVerticalSpacing(scaled(HALF))
        self._grid.setColumnStretch(0, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_sum(self, lines: Sequence[tuple[str, str]], total: tuple[str, str]) -> None:
        """Write another sum: (word, value) a line, and the last line in bold below a rule."""
        self._lines, self._total = tuple(lines), total
        for old in self._labels:
            self._grid.removeWidget(old)
            old.deleteLater()
        self._labels = []
        for row, (word, value) in enumerate(self._lines):
            self._add_line(row, word, value, Voice.BODY)
        rule = QFrame(self)
        rule.setFrameShape(QFrame.Shape.NoFrame)
        rule.setFixedHeight(1)
        rule.setAutoFillBackground(True)
        rule.setBackgroundRole(QPalette.ColorRole.Dark)
        self._grid.addWidget(rule, len(self._lines), 0, 1, 2)
        self._labels.append(rule)
        self._add_line(len(self._lines) + 1, *total, Voice.STRONG)
        self.setAccessibleDescription(self.as_text().replace("\n", "; ").replace("\t", ": "))

    def as_text(self) -> str:
        """Return the sum as lines with tabs, to be copied."""
        return "\n".join(f"{word}\t{value}" for word, value in (*self._lines, self._total))

    def _add_line(self, row: int, word: str, value: str, voice: Voice) -> None:
        left = Label(word, voice, self)
        right = Label(value, voice, self)
        right.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(left, row, 0)
        self._grid.addWidget(right, row, 1)
        self._labels += [left, right]
