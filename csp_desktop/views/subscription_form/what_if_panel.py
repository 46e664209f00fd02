"""The timeline, and what if: days to drag or type, and what then becomes of access, billing and data."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.days import read_day
from csp_desktop.viewmodels.subscription_form.course_words import Outcome
from csp_desktop.viewmodels.subscription_form.form import SubscriptionForm
from csp_desktop.viewmodels.subscription_form.state import LifeMark, LifeSpan
from csp_desktop.viewmodels.subscription_form.what_if import MoveLine, WhatIfForm, WhatIfState
from csp_desktop.viewmodels.wording import day_text
from csp_desktop.views.look import HALF, SPACING, scaled, strong_font
from csp_desktop.views.parts.buttons import LinkButton
from csp_desktop.views.parts.date_field import DateField
from csp_desktop.views.parts.flow import FlowRow
from csp_desktop.views.parts.label import Label, Voice, plain_tooltip
from csp_desktop.views.parts.mark import Mark
from csp_desktop.views.parts.timeline import Anchor, Bracket, Handle, Span, Timeline
from csp_desktop.views.parts.timeline import Mark as DayMark
from csp_desktop.views.subscription_form.pieces import LABEL_WIDTH, NoteLine

_DAY_WIDTH = 136
_NAME_WIDTH = LABEL_WIDTH


class WhatIfPanel(QWidget):
    """Shows the life of a ``SubscriptionForm``, and its ``WhatIfForm`` below it once that is unfolded."""

    def __init__(self, form: SubscriptionForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self._what_if = form.what_if
        self.timeline = Timeline(self)
        self.toggle = LinkButton("", "caret-right", self)
        self.toggle.clicked.connect(self._what_if.toggle)
        self._aside = Label("", Voice.QUIET, self)
        self.adders: dict[str, LinkButton] = {}
        self._adder_row = FlowRow(2 * SPACING, self)
        self._body = QWidget(self)
        self._moves = QVBoxLayout()
        self._moves.setSpacing(scaled(HALF))
        self.rows: dict[str, MoveRow] = {}
        self.outcome = OutcomeGrid(self._body)
        self.do = QPushButton(self._body)
        self.do.setAutoDefault(False)
        self.do.clicked.connect(self._what_if.do)
        self._do_reason = Label("", Voice.QUIET, self._body)
        self._do_reason.setWordWrap(True)
        self._connect(self._what_if)
        self._lay_out()
        self._translate()
        self.draw()

    def draw(self) -> None:
        """Show the life as it is, or as it would be."""
        state = self._what_if.state
        is_alive = bool(self._form.state.spans or state.is_open)
        self.setVisible(is_alive)
        self._draw_timeline(state)
        self.toggle.setVisible(state.is_offered)
        self.toggle.set_icon_name("caret-down" if state.is_open else "caret-right")
        self.toggle.setAccessibleDescription(self.tr("unfolded") if state.is_open else self.tr("folded"))
        self._aside.setVisible(state.is_offered)
        self._aside.setText(state.aside)
        self._draw_adders(state)
        self._draw_moves(state.moves)
        self.outcome.show_lines(state.outcome)
        self._body.setVisible(state.is_open)
        self.do.setText(state.do_text.replace("&", "&&"))
        self.do.setVisible(bool(state.do_text))
        self.do.setEnabled(not state.do_reason)
        self.do.setToolTip(plain_tooltip(state.do_reason))
        self.do.setAccessibleDescription(state.do_reason)
        self._do_reason.setText(state.do_reason)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
            self.draw()
        super().changeEvent(event)

    def _connect(self, what_if: WhatIfForm) -> None:
        what_if.changed.connect(self.draw)
        what_if.added.connect(self._on_added)
        self.timeline.dragged.connect(what_if.put)
        self.timeline.nudged.connect(what_if.nudge)
        self.timeline.sent_home.connect(what_if.put_today)
        self.timeline.removed.connect(self._on_removed)
        self.timeline.asked.connect(what_if.add_on_day)

    def _draw_timeline(self, state: WhatIfState) -> None:
        if not state.is_open:
            shown = self._form.state
            brackets = [Bracket(each.text, each.start, each.end) for each in shown.windows]
            self.timeline.set_timeline(_spans(shown.spans), _marks(shown.marks), brackets)
            return
        self.timeline.set_timeline(
            _spans(state.spans),
            _marks(state.marks),
            [Bracket(each.text, each.start, each.end) for each in state.windows],
            [Handle(move.key, move.day, move.spoken, move.icon, move.tone, move.problem) for move in state.moves],
            [Anchor(day, share) for day, share in state.anchors],
        )

    def _draw_adders(self, state: WhatIfState) -> None:
        self._adder_row.setVisible(state.is_open)
        for choice in state.adders:
            if choice.key not in self.adders:
                button = LinkButton("", "plus", self._adder_row)
                button.clicked.connect(partial(self._on_add, choice.key))
                self._adder_row.add(button)
                self.adders[choice.key] = button
        shown = {choice.key: choice for choice in state.adders}
        for key, button in self.adders.items():
            button.setVisible(key in shown)
            if key in shown:
                button.setText(shown[key].text.replace("&", "&&"))

    def _draw_moves(self, moves: tuple[MoveLine, ...]) -> None:
        wanted = [move.key for move in moves]
        for key in [key for key in self.rows if key not in wanted]:
            row = self.rows.pop(key)
            self._moves.removeWidget(row)
            row.hide()
            row.deleteLater()
        for number, move in enumerate(moves):
            if move.key not in self.rows:
                row = MoveRow(move.key, self._what_if, self._body)
                row.removed.connect(self._on_removed)
                self.rows[move.key] = row
            row = self.rows[move.key]
            if self._moves.indexOf(row) != number:
                self._moves.removeWidget(row)
                self._moves.insertWidget(number, row)
            row.show_move(move)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(scaled(12))
        head.addWidget(self.toggle)
        head.addWidget(self._aside, 1)
        head.addWidget(self._adder_row)
        foot = QHBoxLayout()
        foot.setSpacing(scaled(12))
        foot.addWidget(self.do)
        foot.addWidget(self._do_reason, 1)
        left = QVBoxLayout()
        left.setSpacing(scaled(SPACING))
        left.addLayout(self._moves)
        left.addLayout(foot)
        left.addStretch(1)
        body = QHBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, scaled(HALF))
        body.setSpacing(scaled(5 * SPACING))
        body.addLayout(left, 15)
        body.addWidget(self.outcome, 17)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(HALF))
        column.addWidget(self.timeline)
        column.addLayout(head)
        column.addWidget(self._body)

    def _translate(self) -> None:
        self.toggle.setText(self.tr("What if?"))

    def _on_add(self, kind: str) -> None:
        self._what_if.add(kind)

    def _on_added(self, key: str) -> None:
        """Bring the keyboard to the day that has come."""
        grip = self.timeline.grip(key)
        if grip is not None:
            grip.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_removed(self, key: str) -> None:
        self._what_if.remove(key)
        rest = self.timeline.grips()
        (rest[0] if rest else self.toggle).setFocus(Qt.FocusReason.OtherFocusReason)


class MoveRow(QWidget):
    """A day that is tried: what happens on it, the day to type, what speaks against it."""

    removed = Signal(str)

    def __init__(self, key: str, what_if: WhatIfForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._name = Label("", Voice.BODY, self)
        self._name.setFixedWidth(scaled(_NAME_WIDTH))
        self._name.setWordWrap(True)
        self.day = _DayEdit(read_day, day_text, what_if.today, self, what_if.bounds)
        self.day.setFixedWidth(scaled(_DAY_WIDTH))
        self.day.textEdited.connect(partial(what_if.type_day, key))
        self.remove = LinkButton("", "x", self)
        self.remove.clicked.connect(self._on_remove)
        self.problem = NoteLine(parent=self)
        upper = QHBoxLayout()
        upper.setSpacing(scaled(12))
        upper.addWidget(self._name)
        upper.addWidget(self.day)
        upper.addWidget(self.remove)
        upper.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(2))
        column.addLayout(upper)
        column.addWidget(self.problem)

    def show_move(self, move: MoveLine) -> None:
        """Show it as it is now."""
        self._name.setText(move.label)
        self.day.setAccessibleName(move.label)
        self.day.setAccessibleDescription(move.problem)
        if self.day.text() != move.text:
            self.day.setText(move.text)
        self.remove.setText(self.tr("Remove"))
        self.remove.setAccessibleName(self.tr("Remove: {move}").format(move=move.spoken))
        self.problem.say(move.problem)

    def _on_remove(self) -> None:
        self.removed.emit(self._key)


class _DayEdit(DateField):
    """A day to try: it counts as it is typed, so Enter has nothing to add and must not submit the dialog."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)


class OutcomeGrid(QWidget):
    """What becomes of access, billing and data; real labels, so that they can be read aloud."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Outcome, ...] = ()
        self._rows: list[tuple[Mark, Label, Label]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(scaled(2 * SPACING))
        self._grid.setVerticalSpacing(scaled(HALF + 2))
        self._grid.setColumnStretch(2, 1)

    def show_lines(self, lines: tuple[Outcome, ...]) -> None:
        """Show these lines; their labels stay while a day is dragged."""
        if lines == self._shown:
            return
        self._shown = lines
        while len(self._rows) < len(lines):
            self._add_row()
        for number, (mark, name, text) in enumerate(self._rows):
            is_used = number < len(lines)
            for widget in (mark, name, text):
                widget.setVisible(is_used)
            if is_used:
                line = lines[number]
                mark.set_mark(line.icon, line.tone)
                name.setText(line.label)
                text.setText(line.text)
                text.setFont(strong_font() if line.is_changed else QFont())
                text.setToolTip(plain_tooltip(line.tooltip))
                text.setAccessibleName(f"{line.label}: {line.text}")

    def texts(self) -> list[str]:
        """Return what is said, a text a line."""
        return [f"{line.label}: {line.text}" for line in self._shown]

    def _add_row(self) -> None:
        number, top = len(self._rows), Qt.AlignmentFlag.AlignTop
        mark, name, text = Mark("info", Tone.CALM, self), Label("", Voice.QUIET, self), Label("", Voice.BODY, self)
        text.setWordWrap(True)
        self._grid.addWidget(mark, number, 0, top)
        self._grid.addWidget(name, number, 1, top)
        self._grid.addWidget(text, number, 2)
        self._grid.setRowStretch(number, 0)
        self._grid.setRowStretch(number + 1, 1)
        self._rows.append((mark, name, text))


def _spans(spans: tuple[LifeSpan, ...]) -> list[Span]:
    return [Span(each.text, each.start, each.end, each.tone, each.is_pending, each.is_strong) for each in spans]


def _marks(marks: tuple[LifeMark, ...]) -> list[DayMark]:
    return [DayMark(each.day, each.label, each.date_text, each.is_strong, each.tone) for each in marks]
