"""The computed dates of the subscription, each with the question why, which unfolds below it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.subscription_form.reckoned import ReckonedDate
from csp_desktop.viewmodels.subscription_form.state import Fact
from csp_desktop.views.look import HALF, SPACING, scaled
from csp_desktop.views.parts.buttons import LinkButton
from csp_desktop.views.subscription_form.pieces import FactRow
from csp_desktop.views.why_date import WhyDateView


class ReckonedList(QWidget):
    """Shows computed dates; what is unfolded stays so while its date moves."""

    copy_wanted = Signal(str)
    """An explanation as plain text, for the clipboard."""

    edit_wanted = Signal(str)
    """Name of the day that is missing and wants to be typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, ReckonedRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(scaled(HALF))

    def show_dates(self, dates: tuple[ReckonedDate, ...]) -> None:
        """Show these dates."""
        self.setVisible(bool(dates))
        wanted = [each.key for each in dates]
        for key in [key for key in self.rows if key not in wanted]:
            old = self.rows.pop(key)
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        for number, each in enumerate(dates):
            if each.key not in self.rows:
                row = ReckonedRow(self)
                row.why.copy_wanted.connect(self.copy_wanted)
                row.why.edit_wanted.connect(self.edit_wanted)
                self.rows[each.key] = row
            row = self.rows[each.key]
            if self._column.indexOf(row) != number:
                self._column.removeWidget(row)
                self._column.insertWidget(number, row)
            row.show_date(each)


class ReckonedRow(QWidget):
    """A date with its question."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fact = FactRow(self)
        self.toggle = LinkButton("", "caret-right", self)
        self.toggle.clicked.connect(partial(self.set_open, None))
        self.why = WhyDateView(has_bar=False, parent=self)
        self.why.setContentsMargins(0, 0, 0, scaled(SPACING))
        self.why.hide()
        row = QHBoxLayout()
        row.setSpacing(scaled(12))
        row.addWidget(self.fact, 1)
        row.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.why)
        self._name = ""
        self._translate()

    def show_date(self, date: ReckonedDate) -> None:
        """Show another date."""
        self._name = date.name
        self.fact.show_fact(Fact(date.name, date.value, date.note, date.tooltip))
        self.why.show_why(date.why, Tone.CALM)
        self._tell()

    def set_open(self, is_open: bool | None = None) -> None:
        """Unfold or fold the explanation; without a wish, turn it."""
        wanted = self.why.isHidden() if is_open is None else is_open
        self.why.setVisible(wanted)
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        self.toggle.setText(self.tr("Why this date?"))
        self._tell()

    def _tell(self) -> None:
        is_open = not self.why.isHidden()
        self.toggle.set_icon_name("caret-down" if is_open else "caret-right")
        self.toggle.setAccessibleName(self.tr("Why this date? {name}").format(name=self._name))
        self.toggle.setAccessibleDescription(self.tr("unfolded") if is_open else self.tr("folded"))
