"""The days on record with fields to type them in, and what they lead to before anything is recorded."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from csp_desktop.domain.day_rules import FIRST_BILLED
from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.days import read_day
from csp_desktop.viewmodels.subscription_form.days import DayField, DaysEditor
from csp_desktop.viewmodels.wording import day_text
from csp_desktop.views.look import HALF, SPACING, scaled
from csp_desktop.views.parts.buttons import LinkButton
from csp_desktop.views.parts.date_field import Bounds, DateField
from csp_desktop.views.parts.field import FieldRow
from csp_desktop.views.parts.label import Label, Voice, plain_tooltip
from csp_desktop.views.subscription_form.pieces import LABEL_WIDTH, NoteLine

_DAY_WIDTH = 136


class DaysPanel(QWidget):
    """Shows a ``DaysEditor``: a link, and once it is followed the fields."""

    def __init__(self, days: DaysEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days = days
        self.edit = LinkButton("", "pencil-simple", self)
        self.edit.clicked.connect(self._on_edit)
        self.locked = Label("", Voice.QUIET, self)
        self.locked.setWordWrap(True)
        self._intro = Label("", Voice.QUIET, self)
        self._intro.setWordWrap(True)
        self.fields: dict[str, DayEdit] = {}
        self._rows: dict[str, FieldRow] = {}
        self._column = QVBoxLayout()
        self._column.setSpacing(scaled(HALF))
        self.preview = NoteLine("info", Tone.INFO, parent=self)
        self.note = NoteLine("warning", Tone.WARN, parent=self)
        self.problem = NoteLine(parent=self)
        self._foot = QWidget(self)
        self.record = QPushButton(self._foot)
        self.record.setAutoDefault(False)
        self.record.clicked.connect(days.record)
        self.leave = LinkButton("", parent=self._foot)
        self.leave.clicked.connect(self._on_leave)
        self.reason = Label("", Voice.QUIET, self._foot)
        self.reason.setWordWrap(True)
        self._lay_out()
        days.changed.connect(self.draw)
        self._translate()
        self.draw()

    def draw(self) -> None:
        """Show the state."""
        state = self._days.state
        self.setVisible(state.is_offered)
        self.edit.setVisible(not state.is_open)
        self.edit.setEnabled(not state.locked)
        self.edit.setToolTip(plain_tooltip(state.locked))
        self.edit.setAccessibleDescription(state.locked)
        self.locked.setText(state.locked)
        self.locked.setVisible(bool(state.locked))
        self._intro.setVisible(state.is_open)
        self._draw_fields(state.fields)
        self.preview.say(state.preview)
        self.note.say(" ".join(state.notes))
        self.problem.say(state.problem)
        self._foot.setVisible(state.is_open)
        self.record.setEnabled(state.can_record)
        self.record.setToolTip(plain_tooltip(state.reason))
        self.record.setAccessibleDescription(state.reason)
        # What is wrong stands at its field already.
        is_told = any(field.problem for field in state.fields)
        self.reason.setText("" if is_told else state.reason)

    def enter(self, field: str) -> None:
        """Bring the keyboard to a day, such as the one that a date misses."""
        if field in self.fields:
            self.fields[field].setFocus(Qt.FocusReason.OtherFocusReason)
            self.fields[field].selectAll()
            # Once it has its place: what has just been unfolded stands nowhere yet.
            QTimer.singleShot(0, self, self._come_into_view)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _draw_fields(self, fields: tuple[DayField, ...]) -> None:
        wanted = [field.key for field in fields]
        for key in [key for key in self.fields if key not in wanted]:
            row = self._rows.pop(key)
            del self.fields[key]
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for number, field in enumerate(fields):
            if field.key not in self.fields:
                self._add_field(field.key, number)
            edit, row = self.fields[field.key], self._rows[field.key]
            row.set_label(field.label)
            row.set_hint(field.hint)
            row.set_error(field.problem)
            edit.setToolTip(plain_tooltip(field.problem))
            if edit.text() != field.text:
                edit.setText(field.text)

    def _add_field(self, key: str, number: int) -> None:
        edit = DayEdit(self._days, key, self)
        edit.textEdited.connect(partial(self._days.type_day, key))
        edit.entered.connect(self._days.record)
        edit.left.connect(self._on_leave)
        edit.setFixedWidth(scaled(_DAY_WIDTH))
        row = FieldRow("", edit, is_beside=True, label_width=LABEL_WIDTH, parent=self)
        self._column.insertWidget(number, row)
        self.fields[key], self._rows[key] = edit, row

    def _lay_out(self) -> None:
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, scaled(HALF), 0, 0)
        foot.setSpacing(scaled(2 * SPACING))
        foot.addWidget(self.record)
        foot.addWidget(self.leave)
        foot.addWidget(self.reason, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(HALF))
        column.addWidget(self.edit)
        column.addWidget(self.locked)
        column.addSpacing(scaled(HALF))
        column.addWidget(self._intro)
        column.addLayout(self._column)
        for widget in (self.preview, self.note, self.problem, self._foot):
            column.addWidget(widget)

    def _translate(self) -> None:
        self.edit.setText(self.tr("Type the days"))
        self._intro.setText(self.tr("UTC days, as you read them elsewhere. They count at once; nothing is sent."))
        self.record.setText(self.tr("Record the days"))
        self.leave.setText(self.tr("Leave them as they are"))

    def _come_into_view(self) -> None:
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(self)

    def _on_edit(self) -> None:
        self._days.open()

    def _on_leave(self) -> None:
        self._days.close()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)


class DayEdit(DateField):
    """A day in the dialog: Enter records the days and Escape leaves them, the dialog itself stays."""

    entered = Signal()
    left = Signal()

    def __init__(self, days: DaysEditor, key: str, parent: QWidget | None = None) -> None:
        # The first billing period may begin after today (BI-13); the other days have been.
        bounds: Bounds | None = _no_bounds if key == FIRST_BILLED else None
        super().__init__(read_day, day_text, days.today, parent, bounds)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter and Escape from the dialog."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _no_bounds() -> tuple[None, None]:
    return None, None
