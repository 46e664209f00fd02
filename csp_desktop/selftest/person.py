"""A person at the desk: looks at what is shown, clicks and types, and touches nothing else."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QRadioButton,
    QTabBar,
    QTableView,
    QWidget,
)

from csp_desktop.bootstrap.office import Office
from csp_desktop.viewmodels.cells import CELL_ROLE, Cell
from csp_desktop.views.main_window import NAVIGATION
from csp_desktop.views.parts.navigation import Navigation
from csp_desktop.views.parts.pill import PillLabel

PATIENCE_MILLISECONDS = 60_000
"""Whatever is submitted is on the disk before it is told, and a disk busy with something else takes its time."""

LOOK_MILLISECONDS = 10
"""How often somebody who waits looks again."""

SomeWidget = TypeVar("SomeWidget", bound=QWidget)


class NotSeen(AssertionError):
    """What was expected on the screen is not there; the text says what is."""


class Person:
    """Drives the program by what can be seen of it."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.window = office.window

    def wait_until(self, happened: Callable[[], bool]) -> None:
        """Let the program go on until something has happened.

        Raises:
            NotSeen: It did not within ``PATIENCE_MILLISECONDS``.
        """
        ends_at = time.monotonic() + PATIENCE_MILLISECONDS / 1000
        while not happened():
            if time.monotonic() > ends_at:
                raise NotSeen(f"waited in vain; what is shown: {self.texts()}")
            loop = QEventLoop()
            QTimer.singleShot(LOOK_MILLISECONDS, loop.quit)
            loop.exec()

    def wait_until_settled(self) -> None:
        """Wait until the house is open and its first page is there."""
        self.wait_until(lambda: self.office.house is not None)

    # Looking.

    def front(self) -> QWidget:
        """The dialog in front, else the window."""
        dialogs = [each for each in self.window.findChildren(QDialog) if each.isVisible()]
        return dialogs[-1] if dialogs else self.window

    def sees(self, text: str, place: QWidget | None = None) -> bool:
        """Whether a text stands anywhere in front: labels, buttons, fields and cells."""
        return any(text in each for each in self.texts(place))

    def texts(self, place: QWidget | None = None) -> list[str]:
        """Every text that is shown in front."""
        place = place or self.front()
        found: list[str] = []
        for widget in place.findChildren(QWidget):
            if not widget.isVisible():
                continue
            if isinstance(widget, QLabel | QAbstractButton | QLineEdit | PillLabel):
                found.append(widget.text())
            if isinstance(widget, QTableView):
                found.extend(self.cells(widget))
        return found

    def cells(self, table: QAbstractItemView) -> list[str]:
        """The texts of a table, second lines and links too."""
        model = table.model()
        found: list[str] = []
        for row in range(min(model.rowCount(), 500)):
            for column in range(model.columnCount()):
                cell = model.index(row, column).data(CELL_ROLE)
                if isinstance(cell, Cell):
                    found.extend(text for text in (cell.text, cell.below, cell.link, cell.prefix) if text)
        return found

    def await_sight(self, text: str) -> None:
        """Wait until a text is shown in front."""
        try:
            self.wait_until(lambda: self.sees(text))
        except NotSeen:
            raise NotSeen(f"{text!r} is not shown; what is: {self.texts()}") from None

    def await_gone(self, dialog: QWidget) -> None:
        """Wait until a dialog is closed."""
        self.wait_until(lambda: self.front() is not dialog)

    def buttons(self, text: str, place: QWidget | None = None) -> list[QAbstractButton]:
        """The visible buttons with a text, mnemonics aside; those that begin with it where none is the same."""
        shown = [each for each in (place or self.front()).findChildren(QAbstractButton) if each.isVisible()]
        named = [(each, each.text().replace("&", "")) for each in shown]
        return [each for each, name in named if name == text] or [each for each, name in named if name.startswith(text)]

    def button(self, text: str, place: QWidget | None = None) -> QAbstractButton:
        """The first of these buttons."""
        found = self.buttons(text, place)
        if not found:
            raise NotSeen(f"no button {text!r} is shown; what is: {self.texts(place)}")
        return found[0]

    def table(self, place: QWidget | None = None) -> QTableView:
        """The first visible table in front."""
        tables = [each for each in (place or self.front()).findChildren(QTableView) if each.isVisible()]
        if not tables:
            raise NotSeen("no table is shown")
        return tables[0]

    def row_of(self, text: str, table: QTableView | None = None) -> int:
        """The first row of a table in which a cell is, or begins with, a text."""
        table = table or self.table()
        model = table.model()
        rows = [
            (row, cell.text)
            for row in range(model.rowCount())
            for column in range(model.columnCount())
            if isinstance(cell := model.index(row, column).data(CELL_ROLE), Cell) and cell.text.startswith(text)
        ]
        same = [row for row, found in rows if found == text] or [row for row, _found in rows]
        if not same:
            raise NotSeen(f"no row {text!r} among {self.cells(table)}")
        return same[0]

    # Doing.

    def click(self, text: str, place: QWidget | None = None) -> None:
        """Click a button by its text."""
        self.wait_until(lambda: any(each.isEnabled() for each in self.buttons(text, place)[:1]))
        button = self.button(text, place)
        # A radio button or check box is hit by its mark, which stands at the left of a wide widget.
        has_mark = button.isCheckable() and isinstance(button, QRadioButton | QCheckBox)
        place_to_hit = QPoint(12, button.height() // 2) if has_mark else button.rect().center()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=place_to_hit)

    def click_tab(self, text: str) -> None:
        """Click the tab that begins with a text."""
        bar = self.child(QTabBar)
        number = next(each for each in range(bar.count()) if bar.tabText(each).replace("&", "").startswith(text))
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(number).center())

    def go(self, page: int) -> None:
        """Click a page in the navigation, by its number from above."""
        lists = self.child(Navigation, self.window).findChildren(QListView)
        places = [(each, each.model().index(row, 0)) for each in lists for row in range(each.model().rowCount())]
        shown, index = places[page - 1]
        QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=shown.visualRect(index).center())
        # Not every system delivers a click at once.
        self.wait_until(lambda: self.window.place.kind is NAVIGATION[page - 1][0])

    def type_into(self, field: QWidget, text: str) -> None:
        """Replace what a field holds, key by key."""
        QTest.mouseClick(field, Qt.MouseButton.LeftButton)
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, text)

    def field(self, name: str, place: QWidget | None = None) -> QLineEdit:
        """The visible field with an accessible name."""
        fields = [each for each in (place or self.front()).findChildren(QLineEdit) if each.isVisible()]
        named = [each for each in fields if each.accessibleName() == name]
        if not named:
            raise NotSeen(f"no field {name!r} among {[each.accessibleName() for each in fields]}")
        return named[0]

    def select(self, text: str, table: QTableView | None = None) -> int:
        """Move to the row of a text as the arrow keys would."""
        table = table or self.table()
        row = self.row_of(text, table)
        table.setFocus()
        table.selectRow(row)
        return row

    def open_row(self, text: str, table: QTableView | None = None) -> None:
        """Open a row with the keyboard: select it and press Enter."""
        table = table or self.table()
        row = self.row_of(text, table)
        table.setFocus()
        table.selectRow(row)
        QTest.keyClick(table, Qt.Key.Key_Return)

    def click_cell(self, row: int, column: int, table: QTableView | None = None, offset: QPoint | None = None) -> None:
        """Click into a cell."""
        table = table or self.table()
        index = table.model().index(row, column)
        table.scrollTo(index)
        rect = table.visualRect(index)
        QTest.mouseClick(
            table.viewport(), Qt.MouseButton.LeftButton, pos=rect.topLeft() + offset if offset else rect.center()
        )

    def count_field(self, name: str) -> QAbstractSpinBox:
        """The visible number field with an accessible name."""

        def named() -> list[QAbstractSpinBox]:
            fields = self.front().findChildren(QAbstractSpinBox)
            return [each for each in fields if each.isVisible() and each.accessibleName() == name]

        self.wait_until(lambda: bool(named()))
        return named()[0]

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the cursor is."""
        focus = QApplication.focusWidget() or self.front()
        QTest.keyClick(focus, key, modifiers)

    def child(self, kind: type[SomeWidget], place: QWidget | None = None) -> SomeWidget:
        """The first visible widget of a kind in front."""
        found = [each for each in (place or self.front()).findChildren(kind) if each.isVisible()]
        if not found:
            raise NotSeen(f"no {kind.__name__} is shown")
        return found[0]
