"""How an expiry date came about: the sum as one would write it by hand, the same as a bar, and the rule."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.suspension import WhyDate
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

    def __init__(self, has_bar: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: WhyDate | None = None
        self._tone = Tone.WARN
        self.sum = SumTable(self)
        self.bar = DaysBar(self)
        self._has_bar = has_bar
        self.rule = Label("", Voice.QUIET, self)
        self.rule.setWordWrap(True)
        self.notes = Label("", Voice.BODY, self)
        self.notes.setWordWrap(True)
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
        column.setSpacing(scaled(SPACING))
        column.addLayout(self._upper)
        column.addLayout(below)
        column.addWidget(self.notes)
        self.bar.setVisible(has_bar)
        self._translate()

    def show_why(self, why: WhyDate, tone: Tone = Tone.WARN) -> None:
        """Show how another date came about."""
        if (why, tone) == (self._shown, self._tone):
            return
        self._shown, self._tone = why, tone
        lines = [(line.text, line.value) for line in why.lines]
        self.sum.set_sum(lines[:-1], lines[-1])
        self.rule.setText(why.rule)
        self.notes.setText(" ".join(why.notes))
        self.notes.setVisible(bool(why.notes))
        self._draw_bar(why)

    def minimumSizeHint(self) -> QSize:
        """Return the least width: that of sum and bar below each other."""
        usual = super().minimumSizeHint()
        if not self._has_bar:
            return usual
        below = self.copy.sizeHint().width() + scaled(12 * SPACING)
        widest = max(self.sum.minimumSizeHint().width(), self.bar.minimumSizeHint().width(), below)
        return QSize(min(usual.width(), widest), usual.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the bar go below the sum where the room is too narrow for both."""
        super().resizeEvent(event)
        wanted = self.sum.minimumSizeHint().width() + self.bar.minimumSizeHint().width() + self._upper.spacing()
        is_narrow = self._has_bar and self.width() < wanted
        direction = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if direction is not self._upper.direction():
            self._upper.setDirection(direction)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _draw_bar(self, why: WhyDate) -> None:
        if not self._has_bar:
            return
        extra = why.days - why.base_days
        parts = [
            DayPart(why.base_days, wording.days_text(why.base_days)),
            DayPart(extra, self.tr("+ {days}").format(days=wording.days_text(extra))),
        ]
        today = why.starts_on + timedelta(days=why.day_today)
        is_within = 0 < why.day_today <= why.days
        number = wording.number_text(why.day_today)
        words = (
            wording.day_text(why.starts_on),
            self.tr("Today, day {number}").format(number=number) if is_within else "",
            wording.day_text(why.ends_on),
        )
        self.bar.set_days(parts, why.starts_on, today, words, self._tone)

    def _translate(self) -> None:
        self.copy.setText(self.tr("Copy"))
        self.copy.setAccessibleDescription(self.tr("Copies the sum behind the date"))
        if self._shown is not None:
            self._draw_bar(self._shown)

    def _on_copy(self) -> None:
        if self._shown is not None:
            self.copy_wanted.emit(self._shown.copyable)
