"""One delegate draws all tables: text, numbers, dates, links, pills, boxes, two lines, pending values, matches."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)

from csp_desktop.viewmodels.cells import CELL_ROLE, GROUP_ROLE, Cell, Shape
from csp_desktop.views.drawing import draw_box, draw_dashed_line, draw_pill
from csp_desktop.views.icons import draw_icon
from csp_desktop.views.look import CELL_PADDING, ROW_ONE, ROW_TWO, row_tint, scaled
from csp_desktop.views.parts.cell_layout import (
    Fonts,
    Kind,
    Piece,
    colour_of,
    is_plain,
    is_quiet_pill,
    lay_out,
    natural_width,
    padded_date,
)
from csp_desktop.views.parts.check_box import draw_check
from csp_desktop.views.parts.label import plain_tooltip

Index = QModelIndex | QPersistentModelIndex

_CELLS_REMEMBERED = 4096
_FOCUSED = QStyle.StateFlag.State_HasFocus
_SELECTED = QStyle.StateFlag.State_Selected
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_ROLE = QPalette.ColorRole


class CellDelegate(QStyledItemDelegate):
    """Draws ``Cell`` values and reports clicks on their links and boxes.

    Args:
        has_two_lines: Whether rows are high enough for the second line of a cell.
        parent: The view.
    """

    linkActivated = Signal(QModelIndex, str)  # noqa: N815  the screens know it by a Qt name
    checkToggled = Signal(QModelIndex)  # noqa: N815  the screens know it by a Qt name

    def __init__(self, has_two_lines: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._has_two_lines = has_two_lines
        self._pressed: tuple[int, int, str] | None = None
        self._fonts: Fonts | None = None
        self._body = QFont()
        self._strong = QFont()
        self._padding = CELL_PADDING
        self._palette_key = 0
        self._laid_out: dict[tuple[Cell, int, int], list[Piece]] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell, its part of the selection and the hairline below."""
        cell = index.data(CELL_ROLE)
        if index.column() == 0 and (title := index.data(GROUP_ROLE)) is not None:
            self._paint_group(painter, option, str(title), cell)
            return
        if not isinstance(cell, Cell):
            cell = Cell(text=str(index.data() or ""))
        fonts = self._measure(option)
        rect, palette = option.rect, option.palette
        self._paint_ground(painter, option, index, rect, palette)
        if is_plain(cell) and not option.state & _FOCUSED:
            self._paint_plain(painter, cell, rect, palette, fonts)
            return
        painter.save()
        painter.translate(rect.topLeft())
        for piece in self._pieces(cell, rect, palette, fonts):
            self._paint_piece(painter, option, cell, piece)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the width that shows everything, and the row's height."""
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, Cell):
            cell = Cell(text=str(index.data() or ""))
        height = scaled(ROW_TWO if self._has_two_lines else ROW_ONE)
        if index.data(GROUP_ROLE) is not None:
            return QSize(0, height)
        return QSize(natural_width(cell, option.palette, self._measure(option), self._has_two_lines), height)

    def link_at(self, option: QStyleOptionViewItem, index: Index, at: QPoint) -> str | None:
        """Return the key of the link below a point of the viewport, or None."""
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, Cell) or not (cell.link or cell.shape is Shape.LINK):
            return None
        pieces = lay_out(cell, option.rect, option.palette, self._measure(option), self._has_two_lines)
        return next(
            (piece.link_key for piece in pieces if piece.link_key is not None and piece.rect.contains(at)), None
        )

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Follow a link, or switch a box, where the mouse went down and came up again."""
        if not isinstance(event, QMouseEvent) or event.button() != Qt.MouseButton.LeftButton:
            return super().editorEvent(event, model, option, index)
        key = self.link_at(option, index, event.position().toPoint())
        place = (index.row(), index.column(), key) if key is not None else None
        cell = index.data(CELL_ROLE)
        if event.type() == QEvent.Type.MouseButtonPress:
            self._pressed = place
        elif event.type() == QEvent.Type.MouseButtonRelease:
            is_same, self._pressed = place is not None and place == self._pressed, None
            if is_same and key is not None:
                self.linkActivated.emit(_plain(index), key)
                return True
            if (
                place is None
                and isinstance(cell, Cell)
                and can_toggle(cell)
                and option.rect.contains(event.position().toPoint())
            ):
                self.checkToggled.emit(_plain(index))
                return True
        return False

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Show the whole of what was elided, or what the cell says more; always as plain text."""
        cell = index.data(CELL_ROLE)
        if event.type() != QEvent.Type.ToolTip or not isinstance(cell, Cell):
            return super().helpEvent(event, view, option, index)
        pieces = lay_out(cell, option.rect, option.palette, self._measure(option), self._has_two_lines)
        lines = [cell.text] if any(piece.is_cut for piece in pieces) else []
        if lines and cell.below:
            lines.append(cell.below)
        text = cell.tooltip or "\n".join(lines)
        QToolTip.showText(event.globalPos(), plain_tooltip(text), view)
        return True

    def _measure(self, option: QStyleOptionViewItem) -> Fonts:
        font = option.font
        if self._fonts is None or font != self._body:
            self._body = QFont(font)  # a copy: the option and what it hands out are gone after the paint
            self._strong = QFont(font)
            self._strong.setWeight(QFont.Weight.DemiBold)
            self._fonts = Fonts(QFontMetrics(font), QFontMetrics(self._strong))
            self._padding = scaled(CELL_PADDING)
            self._laid_out.clear()
        return self._fonts

    def _pieces(self, cell: Cell, rect: QRect, palette: QPalette, fonts: Fonts) -> list[Piece]:
        """Return the pieces of a cell at the origin, remembered from the last paint: scrolling shows the same cells."""
        palette_key = palette.cacheKey()
        if palette_key != self._palette_key or len(self._laid_out) > _CELLS_REMEMBERED:
            self._palette_key = palette_key
            self._laid_out.clear()
        key = (cell, rect.width(), rect.height())
        pieces = self._laid_out.get(key)
        if pieces is None:
            at_origin = QRect(0, 0, rect.width(), rect.height())
            pieces = lay_out(cell, at_origin, palette, fonts, self._has_two_lines)
            self._laid_out[key] = pieces
        return pieces

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect, palette: QPalette
    ) -> None:
        if option.state & _SELECTED:
            painter.fillRect(rect, palette.color(_ROLE.Base))  # over what the platform draws for selected rows
            painter.fillRect(rect, row_tint(palette))
            if _is_first(option, index):
                bar = QRect(rect.left(), rect.top() + 1, scaled(3), rect.height() - 2)
                draw_box(painter, bar, palette.color(_ROLE.Accent), None, 1.5)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, palette.color(_ROLE.Midlight))

    def _paint_plain(self, painter: QPainter, cell: Cell, rect: QRect, palette: QPalette, fonts: Fonts) -> None:
        """Draw one text by the shortest way: a paint has hundreds of them."""
        padding = self._padding
        room = rect.adjusted(padding, 0, -padding, -1)
        text = padded_date(cell.text) if cell.shape is Shape.DATE else cell.text
        if fonts.body.horizontalAdvance(text) > room.width():
            text = fonts.body.elidedText(text, Qt.TextElideMode.ElideMiddle, room.width())
        painter.setFont(self._body)
        painter.setPen(colour_of(cell, palette))
        painter.drawText(room, _RIGHT if cell.shape is Shape.NUMBER else _LEFT, text)

    def _paint_piece(self, painter: QPainter, option: QStyleOptionViewItem, cell: Cell, piece: Piece) -> None:
        palette = option.palette
        if piece.kind is Kind.ICON:
            draw_icon(painter, piece.rect, piece.text, piece.colour)
        elif piece.kind is Kind.CHECK:
            draw_check(painter, piece.rect, palette, bool(cell.is_checked), not cell.is_disabled)
        elif piece.kind is Kind.PILL:
            painter.setFont(option.font)
            quiet = is_quiet_pill(cell)
            draw_pill(painter, piece.rect, palette, cell.text, cell.tone, cell.icon, cell.is_pending, quiet)
        else:
            self._paint_text(painter, option, piece)

    def _paint_text(self, painter: QPainter, option: QStyleOptionViewItem, piece: Piece) -> None:
        font = self._strong if piece.is_strong else option.font
        if piece.link_key is not None and option.state & QStyle.StateFlag.State_HasFocus:
            font = QFont(font)
            font.setUnderline(True)
        painter.setFont(font)
        rect = piece.rect
        height = painter.fontMetrics().height()
        for left, right in piece.marks:
            tint = option.palette.color(_ROLE.Accent)
            tint.setAlphaF(0.25)
            mark = QRect(rect.left() + left - 1, rect.center().y() - height // 2, right - left + 2, height + 1)
            draw_box(painter, mark, tint, None, 3)
        painter.setPen(piece.colour)
        painter.drawText(rect, _LEFT, piece.text)
        if piece.is_dashed:
            y = rect.center().y() + height / 2 + 1.5
            draw_dashed_line(painter, rect.left(), rect.right() + 1, y, piece.colour)

    def _paint_group(self, painter: QPainter, option: QStyleOptionViewItem, title: str, cell: object) -> None:
        painter.save()
        rect = option.rect
        self._measure(option)
        inner = rect.adjusted(scaled(CELL_PADDING), scaled(4), -scaled(CELL_PADDING), 0)
        painter.setFont(self._strong)
        # A heading that cannot be chosen is not greyed for that.
        palette, group = option.palette, QPalette.ColorGroup.Active
        painter.setPen(palette.color(group, _ROLE.Text))
        painter.drawText(inner, _LEFT, title)
        if isinstance(cell, Cell) and cell.below:
            inner.setLeft(inner.left() + painter.fontMetrics().horizontalAdvance(title) + scaled(8))
            painter.setFont(option.font)
            painter.setPen(palette.color(group, _ROLE.PlaceholderText))
            painter.drawText(inner, _LEFT, cell.below)
        painter.setPen(QPen(palette.color(group, _ROLE.Mid), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()


def can_toggle(cell: Cell) -> bool:
    """Tell whether a cell is a box that may be switched."""
    return cell.shape is Shape.CHECK and cell.is_checked is not None and not cell.is_disabled


def link_of(cell: Cell) -> str | None:
    """Return the key of the link that a cell has, or None."""
    if cell.link:
        return cell.link_key
    return cell.link_key if cell.shape is Shape.LINK and not cell.is_disabled else None


def _plain(index: Index) -> QModelIndex:
    return index.model().index(index.row(), index.column())


def _is_first(option: QStyleOptionViewItem, index: Index) -> bool:
    view = option.widget
    return isinstance(view, QTableView) and view.horizontalHeader().sectionPosition(index.column()) == 0
