"""How a date came about: the sum as one would write it by hand, the same as a bar, its inputs, and the rule."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.why_date import WhyBar, WhyDate
from csp_desktop.views.look import HALF, SPACING, scaled
from csp_desktop.views.parts.buttons import LinkButton
from csp_desktop.views.parts.days_bar import DayPart, DaysBar
from csp_desktop.views.parts.label import Label, Voice
from csp_desktop.views.parts.sum_table import SumTable


class WhyDateView(QWidget):
    """Shows a ``WhyDate``.

    Args:
        has_bar: Whether the sum is drawn as a bar too; not where a timeline stands above it.
    """

    copy_wanted = Signal(str)
    """The whole as plain text, for the clipboard."""

    edit_wanted = Signal(str)
    """Name of the day that is missing and wants to be typed."""

    def __init__(self, has_bar: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: WhyDate | None = None
        self._tone = Tone.WARN
        self.sum = SumTable(self)
        self.bar = DaysBar(self)
        self._has_bar = has_bar
        self.inputs = Label("", Voice.QUIET, self)
        self.local = Label("", Voice.QUIET, self)
        self.rule = Label("", Voice.QUIET, self)
        self.notes = Label("", Voice.BODY, self)
        for label in (self.inputs, self.local, self.rule, self.notes):
            label.setWordWrap(True)
        self.edit = LinkButton("", "pencil-simple", self)
        self.edit.clicked.connect(self._on_edit)
        self.copy = LinkButton("", "copy", self)
        self.copy.clicked.connect(self._on_copy)
        below = QHBoxLayout()
        below.setSpacing(scaled(2 * SPACING))
        below.addWidget(self.rule, 1)
        below.addWidget(self.copy)
        self._upper = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._upper.setSpacing(scaled(5 * SPACING))
        self._upper.addWidget(self.sum, 2)
        self._upper.addWidget(self.bar, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, scaled(HALF), 0, scaled(HALF))
        column.setSpacing(scaled(HALF))
        column.addLayout(self._upper)
        for widget in (self.notes, self.edit, self.inputs, self.local):
            column.addWidget(widget)
        column.addLayout(below)
        self.bar.setVisible(has_bar)
        self._translate()

    def show_why(self, why: WhyDate, tone: Tone = Tone.WARN) -> None:
        """Show how another date came about."""
        if (why, tone) == (self._shown, self._tone):
            return
        self._shown, self._tone = why, tone
        lines = [(line.text, line.value) for line in why.lines]
        self.sum.setVisible(bool(lines))
        if lines:
            self.sum.set_sum(lines[:-1], lines[-1])
        self.rule.setText(why.rule)
        told = (f"{each.text}: {each.value}" if each.value else each.text for each in why.inputs)
        self.inputs.setText(" · ".join(told))
        self.inputs.setVisible(bool(why.inputs))
        self.local.setText(why.local)
        self.local.setVisible(bool(why.local))
        self.notes.setText(" ".join(why.notes))
        self.notes.setVisible(bool(why.notes))
        self.edit.setText(why.edit_text.replace("&", "&&"))
        self.edit.setVisible(bool(why.edit_field))
        self._draw_bar(why.bar)

    def minimumSizeHint(self) -> QSize:
        """Return the least width: that of sum and bar below each other."""
        usual = super().minimumSizeHint()
        if not self._shows_bar():
            return usual
        below = self.copy.sizeHint().width() + scaled(12 * SPACING)
        widest = max(self.sum.minimumSizeHint().width(), self.bar.minimumSizeHint().width(), below)
        return QSize(min(usual.width(), widest), usual.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the bar go below the sum where the room is too narrow for both."""
        super().resizeEvent(event)
        wanted = self.sum.minimumSizeHint().width() + self.bar.minimumSizeHint().width() + self._upper.spacing()
        is_narrow = self._shows_bar() and self.width() < wanted
        direction = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if direction is not self._upper.direction():
            self._upper.setDirection(direction)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _shows_bar(self) -> bool:
        return self._has_bar and self._shown is not None and self._shown.bar is not None

    def _draw_bar(self, bar: WhyBar | None) -> None:
        self.bar.setVisible(self._has_bar and bar is not None)
        if not self._has_bar or bar is None:
            return
        extra = bar.days - bar.base_days
        parts = [
            DayPart(bar.base_days, wording.days_text(bar.base_days)),
            DayPart(extra, self.tr("+ {days}").format(days=wording.days_text(extra))),
        ]
        today = bar.starts_on + timedelta(days=bar.day_today)
        is_within = 0 < bar.day_today <= bar.days
        number = wording.number_text(bar.day_today)
        words = (
            wording.day_text(bar.starts_on),
            self.tr("Today, day {number}").format(number=number) if is_within else "",
            wording.day_text(bar.ends_on),
        )
        self.bar.set_days(parts, bar.starts_on, today, words, self._tone)

    def _translate(self) -> None:
        self.copy.setText(self.tr("Copy"))
        self.copy.setAccessibleDescription(self.tr("Copies the sum behind the date"))
        if self._shown is not None:
            self._draw_bar(self._shown.bar)

    def _on_copy(self) -> None:
        if self._shown is not None:
            self.copy_wanted.emit(self._shown.copyable)

    def _on_edit(self) -> None:
        if self._shown is not None:
            self.edit_wanted.emit(self._shown.edit_field)
