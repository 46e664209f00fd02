"""The places of the program at the left: icon, word, badge; what is set up once stands at the bottom."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.views.drawing import draw_box, draw_focus_ring, draw_pill, pill_width
from csp_desktop.views.icons import draw_icon
from csp_desktop.views.look import ICON_SIZE, NAVIGATION_WIDTH, RADIUS, SPACING, scaled, strong_font
from csp_desktop.views.palettes import mixed

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_PLACE_ROLE = int(Qt.ItemDataRole.UserRole)
_ROW = 36
_BADGE_ICONS = {Tone.CRITICAL: "warning-circle", Tone.WARN: "warning"}


@dataclass(frozen=True)
class _Place:
    key: str
    icon: str
    text: str
    badge: str = ""
    badge_tone: Tone = Tone.CALM

    @property
    def spoken(self) -> str:
        return f"{self.text}, {self.badge}" if self.badge else self.text


class Navigation(QWidget):
    """A list of places; the arrow keys walk, the place that is entered is told at once."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._top = _Places(self)
        self._bottom = _Places(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, scaled(SPACING))
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addStretch(1)
        column.addWidget(self._bottom)
        for mine, other in ((self._top, self._bottom), (self._bottom, self._top)):
            mine.entered_place.connect(lambda key, other=other: self._on_entered(key, other))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFixedWidth(scaled(NAVIGATION_WIDTH))

    def add(self, key: str, icon: str, text: str, is_bottom: bool = False) -> None:
        """Add a place below the others, or to the group at the bottom."""
        (self._bottom if is_bottom else self._top).places.add(_Place(key, icon, text))
        self._top.fit()
        self._bottom.fit()

    def set_text(self, key: str, text: str) -> None:
        """Name a place, such as in another language."""
        for view in (self._top, self._bottom):
            view.places.change(key, text=text)

    def set_badge(self, key: str, text: str, tone: Tone = Tone.CALM) -> None:
        """Show a small count behind a place, or none; a grave one carries an icon too."""
        for view in (self._top, self._bottom):
            view.places.change(key, badge=text, badge_tone=tone)

    def choose(self, key: str) -> None:
        """Show where one is; tells nobody, as state flows down."""
        for view in (self._top, self._bottom):
            view.show_place(key)

    def chosen_key(self) -> str:
        """Return where one is."""
        return self._top.place_key() or self._bottom.place_key()

    def preferred_width(self) -> int:
        """Return the width of the grid, grown with the text."""
        return scaled(NAVIGATION_WIDTH)

    def setAccessibleName(self, name: str) -> None:
        """Name the places for screen readers."""
        super().setAccessibleName(name)
        self._top.setAccessibleName(name)
        self._bottom.setAccessibleName(name)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.setFixedWidth(scaled(NAVIGATION_WIDTH))
            self._top.fit()
            self._bottom.fit()

    def _on_entered(self, key: str, other: _Places) -> None:
        other.show_place("")
        self.chosen.emit(key)


class _PlacesModel(QAbstractListModel):
    """The places of one group."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._places: list[_Place] = []

    def add(self, place: _Place) -> None:
        row = len(self._places)
        self.beginInsertRows(QModelIndex(), row, row)
        self._places.append(place)
        self.endInsertRows()

    def change(self, key: str, text: str | None = None, badge: str | None = None, badge_tone: Tone = Tone.CALM) -> None:
        row = self.row_of(key)
        if row < 0:
            return
        old = self._places[row]
        if text is not None:
            new = _Place(key, old.icon, text, old.badge, old.badge_tone)
        else:
            new = _Place(key, old.icon, old.text, badge or "", badge_tone)
        if new != old:
            self._places[row] = new
            self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, key: str) -> int:
        return next((row for row, place in enumerate(self._places) if place.key == key), -1)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._places)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        place = self._places[index.row()]
        if role == _PLACE_ROLE:
            return place
        if role == int(Qt.ItemDataRole.DisplayRole):
            return place.text
        return place.spoken if role == int(Qt.ItemDataRole.AccessibleTextRole) else None


class _Places(QListView):
    """One group of places."""

    entered_place = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.places = _PlacesModel(self)
        self.is_ring_visible = False
        self.setModel(self.places)
        self.setItemDelegate(_PlaceDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)
        self._is_told = True
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def fit(self) -> None:
        self.setFixedHeight(self.places.rowCount() * scaled(_ROW))
        self.setVisible(self.places.rowCount() > 0)
        self.scheduleDelayedItemsLayout()

    def place_key(self) -> str:
        index = self.currentIndex()
        place = index.data(_PLACE_ROLE) if index.isValid() else None
        return place.key if isinstance(place, _Place) else ""

    def show_place(self, key: str) -> None:
        self._is_told = False
        row = self.places.row_of(key)
        if row >= 0:
            self.setCurrentIndex(self.places.index(row))
        else:
            self.selectionModel().clear()
        self._is_told = True
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.is_ring_visible = True
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.is_ring_visible = False
        was = self.currentIndex()
        super().mousePressEvent(event)
        if was.isValid() and was == self.indexAt(event.position().toPoint()):
            self.entered_place.emit(self.place_key())  # back to the start of the place where one is

    def focusInEvent(self, event: QFocusEvent) -> None:
        # QListView makes the first place the current one when the focus comes; the focus alone goes nowhere.
        self._is_told = False
        had = self.currentIndex()
        super().focusInEvent(event)
        if not had.isValid():
            self.selectionModel().clear()
        self._is_told = True
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.is_ring_visible = True

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if self._is_told and current.isValid():
            self.entered_place.emit(self.place_key())


class _PlaceDelegate(QStyledItemDelegate):
    """Draws a place."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(scaled(NAVIGATION_WIDTH), scaled(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place = index.data(_PLACE_ROLE)
        palette = option.palette
        role = QPalette.ColorRole
        edge = scaled(SPACING)
        box = option.rect.adjusted(edge, 2, -edge, -2)
        is_here = bool(option.state & QStyle.StateFlag.State_Selected)
        window, text = palette.color(role.Window), palette.color(role.WindowText)
        if is_here or option.state & QStyle.StateFlag.State_MouseOver:
            draw_box(painter, box, mixed(window, text, 0.075 if is_here else 0.04), None, RADIUS)
        if is_here:
            height = scaled(16)
            bar = QRect(box.left(), box.center().y() - height // 2 + 1, scaled(3), height)
            draw_box(painter, bar, palette.color(role.Accent), None, 1.5)
        side = scaled(ICON_SIZE)
        picture = QRect(box.left() + scaled(13), box.center().y() - side // 2 + 1, side, side)
        draw_icon(painter, picture, place.icon, palette.color(role.Accent if is_here else role.PlaceholderText))
        room = box.adjusted(scaled(40), 0, -edge, 0)
        painter.save()
        painter.setFont(option.font)
        if place.badge:
            icon = _BADGE_ICONS.get(place.badge_tone, "")
            width = pill_width(painter.fontMetrics(), place.badge, icon)
            pill = QRect(box.right() - width - scaled(SPACING) + 1, box.top(), width, box.height())
            draw_pill(painter, pill, palette, place.badge, place.badge_tone, icon)
            room.setRight(pill.left() - scaled(SPACING))
        if is_here:
            painter.setFont(strong_font().resolve(option.font))
        painter.setPen(text)
        shown = painter.fontMetrics().elidedText(place.text, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()
        view = option.widget
        if isinstance(view, _Places) and view.is_ring_visible and option.state & QStyle.StateFlag.State_HasFocus:
            draw_focus_ring(painter, box, palette, RADIUS)
