"""The Account tab: what is known of the customer, in groups, with queued changes told apart."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.customer_page.state import Fact, FactGroup
from csp_desktop.views.look import HALF, PAGE_MARGIN, SPACING, scaled
from csp_desktop.views.parts.buttons import LinkButton
from csp_desktop.views.parts.label import Label, Voice
from csp_desktop.views.parts.pill import PillLabel

_LABEL_WIDTH = 176
_ROW = 24


class AccountView(QScrollArea):
    """Shows groups of facts."""

    followed = Signal(str)
    """The link of a group was pressed: its key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[FactGroup, ...] = ()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        for widget in (self, self.viewport()):
            widget.setBackgroundRole(QPalette.ColorRole.Base)

    def show_groups(self, groups: tuple[FactGroup, ...]) -> None:
        """Show these; builds anew only where they differ."""
        if groups == self._groups:
            return
        self._groups = groups
        self._build()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange and self._groups:
            self._build()
        super().changeEvent(event)

    def _build(self) -> None:
        inner = QWidget()
        inner.setBackgroundRole(QPalette.ColorRole.Base)
        column = QVBoxLayout(inner)
        column.setContentsMargins(scaled(PAGE_MARGIN), scaled(SPACING), scaled(PAGE_MARGIN), scaled(SPACING))
        column.setSpacing(scaled(2 * SPACING))
        for group in self._groups:
            column.addWidget(self._group(group, inner))
        column.addStretch(1)
        self.setWidget(inner)

    def _group(self, group: FactGroup, parent: QWidget) -> QWidget:
        box = QWidget(parent)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(HALF))
        head = QHBoxLayout()
        head.setSpacing(scaled(2 * SPACING))
        head.addWidget(Label(group.title, Voice.STRONG, box))
        if group.action is not None:
            link = LinkButton(group.action.text.replace("&", "&&"), "", box)
            key = group.action.key
            link.clicked.connect(lambda: self.followed.emit(key))
            head.addWidget(link)
        head.addStretch(1)
        column.addLayout(head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(scaled(2 * SPACING))
        grid.setVerticalSpacing(0)
        grid.setColumnMinimumWidth(0, scaled(_LABEL_WIDTH))
        grid.setColumnStretch(1, 1)
        for row, fact in enumerate(group.facts):
            self._add_fact(grid, row, fact, box)
        column.addLayout(grid)
        return box

    def _add_fact(self, grid: QGridLayout, row: int, fact: Fact, parent: QWidget) -> None:
        label = Label(fact.label, Voice.QUIET, parent)
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.setRowMinimumHeight(row, scaled(_ROW))
        line = QHBoxLayout()
        line.setSpacing(scaled(SPACING))
        value = Label(f"{fact.before} → {fact.value}" if fact.is_pending else fact.value, Voice.BODY, parent)
        value.setWordWrap(not fact.copyable)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        value.setAccessibleName(f"{fact.label}: {value.text()}")
        line.addWidget(value, 0 if fact.copyable or fact.is_pending else 1)
        if fact.is_pending:
            pill = PillLabel(self.tr("queued"), Tone.INFO, "clock", is_pending=True, parent=parent)
            line.addWidget(pill, 0, Qt.AlignmentFlag.AlignVCenter)
        if fact.copyable:
            copy = LinkButton(self.tr("Copy"), "copy", parent)
            copy.setAccessibleName(self.tr("Copy: {what}").format(what=fact.label))
            text = fact.copyable
            copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
            line.addWidget(copy, 0, Qt.AlignmentFlag.AlignVCenter)
        if fact.copyable or fact.is_pending:
            line.addStretch(1)
        grid.addLayout(line, row, 1)
