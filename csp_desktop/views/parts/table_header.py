"""A quiet header: words in the secondary role, an arrow where the table is sorted."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from csp_desktop.views.look import CELL_PADDING, HEADER_HEIGHT, scaled

_ARROW_ROOM = 16


class TableHeader(QHeaderView):
    """Draws its sections without boxes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(scaled(40))
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def sizeHint(self) -> QSize:
        """Return the height of the grid."""
        height = max(scaled(HEADER_HEIGHT), self.fontMetrics().height() + 8)
        return QSize(super().sizeHint().width(), height)

    def sectionSizeFromContents(self, logical_index: int) -> QSize:
        """Return room for the word, its padding and the arrow."""
        width = self.fontMetrics().horizontalAdvance(self._title(logical_index)) + 2 * scaled(CELL_PADDING)
        return QSize(width + scaled(_ARROW_ROOM), self.sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        """Draw a title, the arrow and the line below."""
        palette = self.palette()
        painter.save()
        painter.fillRect(rect, palette.color(QPalette.ColorRole.Base))
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        is_sorted = self.isSortIndicatorShown() and self.sortIndicatorSection() == logical_index
        role = QPalette.ColorRole.Text if is_sorted else QPalette.ColorRole.PlaceholderText
        padding = scaled(CELL_PADDING)
        inner = rect.adjusted(padding, 0, -padding, 0)
        arrow = scaled(_ARROW_ROOM) if is_sorted else 0
        is_right = self._is_right(logical_index)
        metrics = painter.fontMetrics()
        title = self._title(logical_index)
        text = metrics.elidedText(title, Qt.TextElideMode.ElideRight, inner.width() - arrow)
        width = metrics.horizontalAdvance(text)
        left = inner.right() + 1 - width if is_right else inner.left()
        painter.setPen(palette.color(role))
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRect(left, inner.top(), width + 2, inner.height()), flags, text)
        if is_sorted:
            x = left - scaled(10) if is_right else left + width + scaled(10)
            self._draw_arrow(painter, QPointF(x, rect.center().y() + 1))
        painter.restore()

    def _draw_arrow(self, painter: QPainter, middle: QPointF) -> None:
        is_up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        half = scaled(4)
        drop = half / 2 * (-1 if is_up else 1)
        path = QPainterPath(middle + QPointF(-half, -drop))
        path.lineTo(middle + QPointF(0, drop))
        path.lineTo(middle + QPointF(half, -drop))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(painter.pen())
        pen.setWidthF(1.4)
        painter.setPen(pen)
        painter.drawPath(path)

    def _title(self, logical_index: int) -> str:
        return str(self.model().headerData(logical_index, Qt.Orientation.Horizontal) or "")

    def _is_right(self, logical_index: int) -> bool:
        role = Qt.ItemDataRole.TextAlignmentRole
        alignment: object = self.model().headerData(logical_index, Qt.Orientation.Horizontal, role)
        value = alignment.value if isinstance(alignment, Qt.AlignmentFlag) else alignment
        return isinstance(value, int) and bool(value & Qt.AlignmentFlag.AlignRight.value)
