"""Filters as chips: what is chosen is tinted and ticked, each may tell how many it would show."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QLayout, QSizePolicy, QWidget

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.views.drawing import draw_box, draw_focus_ring
from csp_desktop.views.icons import draw_icon
from csp_desktop.views.look import CHIP_HEIGHT, PILL_ICON_SIZE, scaled, tone_colours
from csp_desktop.views.palettes import mixed
from csp_desktop.views.parts.flow import FlowRow

_PADDING = 11
_GAP = 6


class Chip(QAbstractButton):
    """One filter that can be switched on.

    Args:
        text: What it filters by.
        count: How many it would show; None where that is not known.
    """

    def __init__(self, text: str = "", count: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = count
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._name()

    def setText(self, text: str) -> None:
        """Show another word, such as the same in another language."""
        super().setText(text)
        self._name()

    def set_count(self, count: int | None) -> None:
        """Tell how many it would show."""
        if count != self._count:
            self._count = count
            self._name()
            self.updateGeometry()
            self.update()

    def count(self) -> int | None:
        """Return how many it would show."""
        return self._count

    def sizeHint(self) -> QSize:
        """Return room for tick, word and count; chosen or not, so that rows do not jump more than a tick."""
        metrics = QFontMetrics(self.font())
        width = 2 * scaled(_PADDING) + metrics.horizontalAdvance(self.text())
        if self._count is not None:
            width += scaled(_GAP) + metrics.horizontalAdvance(self._number())
        if self.isChecked():
            width += scaled(PILL_ICON_SIZE + 4)
        return QSize(width, max(scaled(CHIP_HEIGHT), metrics.height() + 8))

    def checkStateSet(self) -> None:
        """Make room for the tick."""
        super().checkStateSet()
        self.updateGeometry()

    def nextCheckState(self) -> None:
        """Make room for the tick when clicked."""
        super().nextCheckState()
        self.updateGeometry()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Answer the mouse."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Answer the mouse."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip."""
        painter = QPainter(self)
        palette = self.palette()
        base, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
        quiet = palette.color(QPalette.ColorRole.PlaceholderText)
        fill, edge = base, palette.color(QPalette.ColorRole.Mid)
        if self.isChecked():
            colours = tone_colours(palette, Tone.INFO)
            fill, edge, text, quiet = colours.fill, palette.color(QPalette.ColorRole.Accent), colours.text, colours.text
        elif self.underMouse() and self.isEnabled():
            fill = mixed(base, text, 0.05)
        if not self.isEnabled():
            text = quiet = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        draw_box(painter, self.rect(), fill, edge, self.height() / 2)
        left = scaled(_PADDING)
        if self.isChecked():
            side = scaled(PILL_ICON_SIZE)
            draw_icon(painter, QRect(left - 1, (self.height() - side) // 2, side, side), "check", text)
            left += side + scaled(4) - 1
        room = QRect(left, 0, self.width() - left, self.height())
        painter.setPen(text)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, flags, self.text())
        if self._count is not None:
            painter.setPen(quiet)
            room.setLeft(left + painter.fontMetrics().horizontalAdvance(self.text()) + scaled(_GAP))
            painter.drawText(room, flags, self._number())
        if self.hasFocus():
            draw_focus_ring(painter, self.rect(), palette, self.height() / 2 - 1)
        painter.end()

    def _number(self) -> str:
        return "" if self._count is None else self.locale().toString(self._count)

    def _name(self) -> None:
        self.setAccessibleName(f"{self.text()} {self._number()}".strip())


class ChipRow(QWidget):
    """Chips of which exactly one is chosen; the arrow keys walk through them.

    Args:
        wraps: Whether many of them go on in the next line; such a row takes the whole width of its page.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, wraps: bool = False) -> None:
        super().__init__(parent)
        self._chips: dict[str, Chip] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.buttonClicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(_GAP))
        self._row: QLayout = row
        policy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if wraps:
            lines = FlowRow(_GAP, self, ends_right=False)
            row.addWidget(lines)
            inner = lines.layout()
            assert inner is not None, "a flow row lays its widgets out"
            self._row = inner
            policy = lines.sizePolicy()
        self.setSizePolicy(policy)

    def add(self, key: str, text: str, count: int | None = None) -> Chip:
        """Add a chip; the first one starts as the chosen one."""
        chip = Chip(text, count, self)
        chip.setChecked(not self._chips)
        self._chips[key] = chip
        self._group.addButton(chip)
        self._row.addWidget(chip)
        return chip

    def keys(self) -> list[str]:
        """Return the keys, from left to right."""
        return list(self._chips)

    def clear(self) -> None:
        """Take all chips away, to add others."""
        for chip in self._chips.values():
            self._group.removeButton(chip)
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips.clear()

    def chip(self, key: str) -> Chip:
        """Return a chip, to change its word or count."""
        return self._chips[key]

    def choose(self, key: str) -> None:
        """Show which one is chosen; tells nobody, as state flows down."""
        if key in self._chips:
            self._chips[key].setChecked(True)

    def chosen_key(self) -> str:
        """Return the chosen one's key, or nothing in an empty row."""
        return next((key for key, chip in self._chips.items() if chip.isChecked()), "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrow keys."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()), 0)
        if not step or not self._chips:
            super().keyPressEvent(event)
            return
        keys = list(self._chips)
        position = max(0, min(len(keys) - 1, keys.index(self.chosen_key()) + step))
        chip = self._chips[keys[position]]
        chip.setFocus(Qt.FocusReason.OtherFocusReason)
        chip.click()

    def _on_clicked(self, button: QAbstractButton) -> None:
        self.chosen.emit(next(key for key, chip in self._chips.items() if chip is button))
