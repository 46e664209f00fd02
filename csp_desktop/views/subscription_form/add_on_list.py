"""The add-ons as rows with a tick and a licence count; what cannot be bought stays in its place, with why."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.subscription_form.form import SubscriptionForm
from csp_desktop.viewmodels.subscription_form.state import AddOnLine, AddOns
from csp_desktop.views.look import HALF, ROW_ONE, SPACING, scaled
from csp_desktop.views.parts.buttons import LinkButton
from csp_desktop.views.parts.label import ElidedLabel, Label, Voice, plain_tooltip
from csp_desktop.views.parts.mark import Mark
from csp_desktop.views.parts.pill import PillLabel
from csp_desktop.views.parts.search import SearchField
from csp_desktop.views.subscription_form.pieces import CountField, LinkRow, NoteLine, tab_stops


class AddOnList(QWidget):
    """Shows the add-ons of a ``SubscriptionForm``."""

    def __init__(self, form: SubscriptionForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self._rows: dict[str, AddOnRow] = {}
        self._title = Label("", Voice.STRONG, self)
        self._count = Label("", Voice.QUIET, self)
        self._lock = Mark("lock-simple", Tone.CALM, self)
        self._locked = ElidedLabel("", Voice.QUIET, self)
        self.search = SearchField("", self)
        self.search.textEdited.connect(form.search_add_ons)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._empty = Label("", Voice.QUIET, self)
        self.more = LinkButton("", parent=self)
        self.more.clicked.connect(form.toggle_add_ons)
        self._note = ElidedLabel("", Voice.QUIET, self)
        head = QHBoxLayout()
        head.setSpacing(scaled(SPACING))
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._lock)
        head.addWidget(self._locked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(HALF))
        column.addLayout(head)
        column.addWidget(self.search)
        column.addLayout(self._list)
        column.addWidget(self._empty)
        foot = QHBoxLayout()
        foot.addWidget(self.more)
        foot.addStretch(1)
        foot.addWidget(self._note)
        column.addLayout(foot)
        self._translate()

    def draw(self) -> None:
        """Show the state."""
        add_ons = self._form.state.add_ons
        self.setVisible(add_ons.is_shown)
        self._count.setText(add_ons.count)
        self._locked.setText(add_ons.locked)
        self._locked.setVisible(bool(add_ons.locked))
        self._lock.setVisible(bool(add_ons.locked))
        self.search.setVisible(add_ons.can_search)
        if self.search.text() != add_ons.search:
            self.search.setText(add_ons.search)
        self._draw_rows(add_ons)
        self._empty.setText(add_ons.empty)
        self._empty.setVisible(bool(add_ons.empty))
        self.more.setText(add_ons.more)
        self.more.setVisible(bool(add_ons.more))
        self._note.setText(add_ons.note)
        self._note.setVisible(bool(add_ons.note) and not add_ons.locked)

    def row(self, key: str) -> AddOnRow:
        """Return the row of an add-on."""
        return self._rows[key]

    def keys(self) -> list[str]:
        """Return the keys of the rows that are shown, in order."""
        return list(self._rows)

    def tab_stops(self) -> Iterator[QWidget]:
        """Return what Tab stops at, the rows in the order in which they are shown."""
        yield self.search
        for row in self._rows.values():
            yield from tab_stops(row)
        yield self.more

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _draw_rows(self, add_ons: AddOns) -> None:
        wanted = [line.key for line in add_ons.lines]
        if wanted != list(self._rows):
            for key in set(self._rows) - set(wanted):
                old = self._rows.pop(key)
                self._list.removeWidget(old)
                old.hide()
                old.deleteLater()
            rows = {key: self._rows.get(key) or self._new_row(key) for key in wanted}
            for number, row in enumerate(rows.values()):
                self._list.removeWidget(row)
                self._list.insertWidget(number, row)
            self._rows = rows
        for line in add_ons.lines:
            self._rows[line.key].show_line(line)

    def _new_row(self, key: str) -> AddOnRow:
        row = AddOnRow(self)
        row.tick.clicked.connect(partial(self._on_ticked, key))
        row.count.edited.connect(partial(self._form.type_add_on_licences, key))
        row.links.followed.connect(self._form.follow)
        row.open.followed.connect(self._form.follow)
        return row

    def _translate(self) -> None:
        self._title.setText(self.tr("Add-ons"))
        self.search.set_hint(self.tr("Search add-ons"))

    def _on_ticked(self, key: str, _checked: bool = False) -> None:
        self._form.tick_add_on(key)


class AddOnRow(QWidget):
    """One add-on: tick, name, pill, count; below it what is wrong, worth knowing, or why not and what instead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tick = QCheckBox(self)
        self.name = _Name(parent=self)
        self.name.clicked.connect(self.tick.click)
        self.open = LinkRow(self)
        self._pill = PillLabel(parent=self)
        self.count = CountField(self)
        self._unit = Label("", Voice.QUIET, self)
        self.problem = NoteLine(parent=self)
        self.note = NoteLine("info", Tone.INFO, parent=self)
        self.reason = Label("", Voice.BODY, self)
        self.reason.setWordWrap(True)
        self.links = LinkRow(self)
        upper = QHBoxLayout()
        upper.setSpacing(scaled(SPACING))
        upper.addWidget(self.name, 1)
        upper.addWidget(self.open)
        upper.addWidget(self._pill)
        upper.addWidget(self._unit)
        upper.addWidget(self.count)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 1, 0, 3)
        grid.setHorizontalSpacing(scaled(2 * SPACING))
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.tick, 0, 0)
        grid.addLayout(upper, 0, 1)
        for number, widget in enumerate((self.reason, self.problem, self.note, self.links), start=1):
            grid.addWidget(widget, number, 1)
        grid.setRowMinimumHeight(0, scaled(ROW_ONE))

    def show_line(self, line: AddOnLine) -> None:
        """Show another state of the add-on."""
        self.tick.setChecked(line.is_ticked)
        self.tick.setEnabled(line.can_tick)
        self.tick.setAccessibleName(line.name)
        self.tick.setAccessibleDescription(line.reason or line.tooltip)
        self.tick.setToolTip(plain_tooltip("" if line.can_tick else line.tooltip))
        self.name.setText(line.name)
        self.name.set_greyed(line.is_refused)
        self._pill.setVisible(line.pill is not None)
        if line.pill is not None:
            self._pill.set_pill(line.pill.text, line.pill.tone, line.pill.icon, line.pill.is_pending)
        self.count.setVisible(line.count is not None)
        self._unit.setText(line.unit)
        self._unit.setVisible(bool(line.unit) and line.count is not None)
        problem = ""
        if line.count is not None:
            self.count.show_entered(line.count)
            problem = line.count.problem
        self.problem.say(problem)
        self.note.say(line.note)
        self.reason.setText(line.reason)
        self.reason.setVisible(bool(line.reason))
        self.open.show_links(line.links if line.is_owned else ())
        self.links.show_links(line.links if line.reason and not line.is_owned else ())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the hairline below."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Midlight))
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        painter.end()


class _Name(ElidedLabel):
    """A click on the name is a click on its tick."""

    clicked = Signal()

    def set_greyed(self, is_greyed: bool) -> None:
        role = QPalette.ColorRole.PlaceholderText if is_greyed else QPalette.ColorRole.WindowText
        self.setForegroundRole(role)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()
