"""What a change alters: each value before and after, the coming one dashed below."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.outbox.state import Step, ValueText
from csp_desktop.views.drawing import draw_dashed_line
from csp_desktop.views.look import HALF, SPACING, scale, scaled, tone_colours
from csp_desktop.views.parts.label import Label, Voice, plain_tooltip
from csp_desktop.views.parts.rebuilt import Rebuilt

LABEL_WIDTH = 108
WIDEST_LABEL = 132
"""In pixels: however large the text, the values need most of the pane."""

SHORT_VALUES = 26
"""Characters of both values together that still stand beside each other."""


class PendingLabel(Label):
    """A value that is intent: every line of it dashed below."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, then the dashes below each of its lines."""
        super().paintEvent(event)
        painter = QPainter(self)
        colour = tone_colours(self.palette(), Tone.INFO).solid
        metrics = self.fontMetrics()
        flags = Qt.TextFlag.TextWordWrap if self.wordWrap() else Qt.TextFlag.TextSingleLine
        bounds = metrics.boundingRect(self.contentsRect(), flags | Qt.AlignmentFlag.AlignLeft, self.text())
        lines = max(1, round(bounds.height() / metrics.lineSpacing()))
        # Of more lines only the last is drawn as wide as all: dashes are a hint, not a ruler.
        for line in range(lines):
            y = (line + 1) * metrics.lineSpacing() - metrics.leading() - 0.5
            draw_dashed_line(painter, 0, min(bounds.width(), self.width()), min(y, self.height() - 1), colour)
        painter.end()


class ValueGrid(Rebuilt):
    """Values below each other; built anew only when they differ."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[ValueText, ...] | None = None

    def show_values(self, values: tuple[ValueText, ...]) -> None:
        """Show these values."""
        if values == self._shown:
            return
        self._shown = values
        grid = self.fresh_grid(scaled(SPACING), scaled(SPACING), stretched=1)
        grid.setColumnMinimumWidth(0, min(scaled(LABEL_WIDTH), WIDEST_LABEL))
        for number, value in enumerate(values):
            what = Label(value.what, Voice.QUIET)
            what.setWordWrap(True)
            what.setMaximumWidth(min(scaled(LABEL_WIDTH + 2 * SPACING), WIDEST_LABEL))
            after = PendingLabel(value.after) if value.is_pending else Label(value.after)
            after.setWordWrap(True)
            after.setToolTip(plain_tooltip(value.tooltip))
            after.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(what, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_with_before(value, after), number, 1, Qt.AlignmentFlag.AlignTop)

    def texts(self) -> list[str]:
        """Return what is shown, a text a value."""
        shown = self._shown or ()
        return [" ".join(part for part in (each.what, each.before, each.after) if part) for each in shown]


def _with_before(value: ValueText, after: Label) -> QWidget:
    if not value.before:
        return after
    holder = QWidget()
    after.setParent(holder)
    # Long values stand below each other; short ones beside each other.
    is_long = (len(value.before) + len(value.after)) * scale() > SHORT_VALUES
    row: QVBoxLayout | QHBoxLayout = QVBoxLayout(holder) if is_long else QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(scaled(HALF))
    before = Label(f"{value.before} →")
    before.setWordWrap(is_long)
    row.addWidget(before)
    if isinstance(row, QHBoxLayout):
        after.setWordWrap(False)
        row.addWidget(after)
        row.addStretch(1)
    else:
        row.addWidget(after)
    return holder


class LifeList(Rebuilt):
    """The life of a change from above: filled what was, hollow what is to come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Step, ...] | None = None

    def show_steps(self, steps: tuple[Step, ...]) -> None:
        """Show these moments."""
        if steps == self._shown:
            return
        self._shown = steps
        grid = self.fresh_grid(scaled(SPACING + 2), 0, stretched=2)
        for number, step in enumerate(steps):
            voice = Voice.BODY if step.is_done else Voice.QUIET
            when, what = Label(step.when, Voice.QUIET), Label(step.what, voice)
            what.setWordWrap(True)
            for label in (when, what):
                label.setContentsMargins(0, scaled(3), 0, scaled(HALF + 1))
            dot = _Dot(step, is_first=number == 0, is_last=number == len(steps) - 1)
            grid.addWidget(dot, number, 0)
            grid.addWidget(when, number, 1, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(what, number, 2, Qt.AlignmentFlag.AlignTop)

    def texts(self) -> list[str]:
        """Return what is said, a text a moment."""
        return [f"{step.when}: {step.what}" for step in self._shown or ()]


class _Dot(QWidget):
    """A moment on the line of a life."""

    def __init__(self, step: Step, *, is_first: bool, is_last: bool) -> None:
        super().__init__()
        self._step, self._is_first, self._is_last = step, is_first, is_last
        self.setFixedWidth(scaled(14))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line and the dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        calm = tone_colours(self.palette(), Tone.CALM).solid
        colour = tone_colours(self.palette(), self._step.tone).solid if self._step.is_done else calm
        middle = QPointF(self.width() / 2, scaled(3) + self.fontMetrics().height() / 2)
        radius = scaled(4)
        painter.setPen(calm)
        if not self._is_first:
            painter.drawLine(QPointF(middle.x(), 0), QPointF(middle.x(), middle.y() - radius - 2))
        if not self._is_last:
            painter.drawLine(QPointF(middle.x(), middle.y() + radius + 2), QPointF(middle.x(), self.height()))
        painter.setPen(colour)
        if self._step.is_done:
            painter.setBrush(colour)
        painter.drawEllipse(middle, radius, radius)
        painter.end()
