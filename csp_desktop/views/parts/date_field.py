"""A field for a day: typed as one writes it, or picked from a calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QVBoxLayout, QWidget

from csp_desktop.views.icons import icon

Bounds = Callable[[], tuple[date | None, date | None]]
ReadDay = Callable[[str], date | None]
WriteDay = Callable[[date], str]


class DateField(QLineEdit):
    """A line edit with a calendar; ``textEdited`` tells of both, typing and picking.

    Args:
        read: Understands a typed day.
        write: Writes a picked one.
        today: Where the calendar opens while no day is typed.
        bounds: First and last day that the calendar offers; without it, no day after today.
    """

    def __init__(
        self,
        read: ReadDay,
        write: WriteDay,
        today: Callable[[], date],
        parent: QWidget | None = None,
        bounds: Bounds | None = None,
    ) -> None:
        super().__init__(parent)
        self._read, self._write, self._today, self._bounds = read, write, today, bounds
        self._pick = QAction(icon("calendar-blank"), "", self)
        self._pick.triggered.connect(self.open_calendar)
        self.addAction(self._pick, QLineEdit.ActionPosition.TrailingPosition)
        keys = QShortcut(QKeySequence(Qt.Modifier.ALT | Qt.Key.Key_Down), self)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self.open_calendar)
        self._translate()

    def open_calendar(self) -> QCalendarWidget:
        """Show the calendar below the field."""
        popup = QFrame(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.setFrameShape(QFrame.Shape.StyledPanel)
        calendar = QCalendarWidget(popup)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, QTextCharFormat())  # red would say that something is wrong
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        today = self._today()
        shown = self._read(self.text()) or today
        first, last = (None, today) if self._bounds is None else self._bounds()
        if first is not None:
            calendar.setMinimumDate(_qdate(first))
        if last is not None:
            calendar.setMaximumDate(_qdate(last))
        calendar.setSelectedDate(_qdate(shown))
        calendar.activated.connect(self._on_picked)
        calendar.clicked.connect(self._on_picked)
        column = QVBoxLayout(popup)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(calendar)
        popup.move(self.mapToGlobal(QPoint(0, self.height())))
        popup.show()
        calendar.setFocus(Qt.FocusReason.PopupFocusReason)
        self._popup = popup
        return calendar

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        self._pick.setText(self.tr("Choose from a calendar"))
        self._pick.setToolTip(self.tr("Choose from a calendar (Alt+Down)"))

    def _on_picked(self, day: QDate) -> None:
        self._popup.close()
        text = self._write(date(day.year(), day.month(), day.day()))
        self.setText(text)
        self.textEdited.emit(text)
        self.setFocus(Qt.FocusReason.OtherFocusReason)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
