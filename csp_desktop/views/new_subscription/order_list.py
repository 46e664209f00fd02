"""Orders with their lines as labels: add-ons below their base, problems beside their line."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.new_subscription.state import ReviewLine, ReviewOrder
from csp_desktop.views.look import CELL_PADDING, ROW_ONE, SPACING, scaled
from csp_desktop.views.parts.buttons import LinkButton
from csp_desktop.views.parts.label import ElidedLabel, Label, Voice
from csp_desktop.views.parts.mark import Mark
from csp_desktop.views.parts.rebuilt import Rebuilt


class OrderList(Rebuilt):
    """Shows orders; built anew only when they differ."""

    followed = Signal(str)
    """Key of a link."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()

    def show_orders(self, orders: tuple[ReviewOrder, ...], offer_title: str, licences_title: str) -> None:
        """Show these orders below these column titles."""
        wanted = (orders, offer_title, licences_title)
        if wanted == self._shown:
            return
        self._shown = wanted
        column = QVBoxLayout(self.fresh_body())
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(_Row(Label(offer_title, Voice.QUIET), Label(licences_title, Voice.QUIET), is_head=True))
        for order in orders:
            column.addWidget(_heading(order))
            for line in order.lines:
                column.addWidget(self._line(line))

    def _line(self, line: ReviewLine) -> QWidget:
        number = Label(line.licences)
        words = QWidget()
        column = QVBoxLayout(words)
        above = scaled(6) if line.problem else 0
        column.setContentsMargins(scaled(3 * SPACING) if line.is_add_on else 0, above, 0, above)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(scaled(SPACING))
        row.addWidget(ElidedLabel(line.name))
        if line.note:
            row.addWidget(ElidedLabel(line.note, Voice.QUIET))
        row.addStretch(1)
        column.addLayout(row)
        if line.problem:
            column.addLayout(self._problem(line))
        shown = _Row(words, number)
        shown.setAccessibleName(". ".join(part for part in (line.name, line.note, line.licences, line.problem) if part))
        return shown

    def _problem(self, line: ReviewLine) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(scaled(SPACING))
        row.addWidget(Mark("warning-circle", Tone.CRITICAL))
        row.addWidget(ElidedLabel(line.problem))
        for link in line.links[:2]:
            button = LinkButton(link.text)
            button.clicked.connect(partial(self._on_clicked, link.key))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _on_clicked(self, key: str, _checked: bool = False) -> None:
        self.followed.emit(key)


class _Row(QWidget):
    """Words left, a number right, a hairline below."""

    def __init__(self, words: QWidget, number: Label, *, is_head: bool = False) -> None:
        super().__init__()
        self._is_head = is_head
        padding = scaled(CELL_PADDING)
        grid = QGridLayout(self)
        grid.setContentsMargins(padding, 0, padding, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(1, scaled(120))
        grid.addWidget(words, 0, 0)
        grid.addWidget(number, 0, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(scaled(ROW_ONE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        role = QPalette.ColorRole.Mid if self._is_head else QPalette.ColorRole.Midlight
        painter.setPen(self.palette().color(role))
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        painter.end()


def _heading(order: ReviewOrder) -> QWidget:
    heading = QWidget()
    row = QHBoxLayout(heading)
    row.setContentsMargins(scaled(CELL_PADDING), scaled(12), scaled(CELL_PADDING), scaled(SPACING))
    row.setSpacing(scaled(SPACING))
    row.addWidget(Label(order.title, Voice.STRONG))
    row.addWidget(ElidedLabel(order.reason, Voice.QUIET), 1)
    return heading
