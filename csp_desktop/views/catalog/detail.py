"""The pane that unfolds one offer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from csp_desktop.viewmodels.catalog.state import FactText, OfferText
from csp_desktop.views.icons import icon
from csp_desktop.views.look import HALF, PAGE_MARGIN, SPACING, scaled
from csp_desktop.views.parts.label import Label, Voice
from csp_desktop.views.parts.rebuilt import Rebuilt

WIDTH = 332
LABEL_WIDTH = 92
WIDEST_LABEL = 120
"""In pixels: however large the text, the facts need most of the pane."""


class OfferPane(QWidget):
    """Shows the chosen offer; a hairline parts it from the rows."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(scaled(WIDTH))
        self._shown: tuple[FactText, ...] = ()
        self.name = Label("", Voice.STRONG, self)
        self._about = Label("", Voice.QUIET, self)
        self._description = Label("", parent=self)
        for label in (self.name, self._about, self._description):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.close_button = QPushButton(icon("x"), "", self)
        self.close_button.setFlat(True)
        self.close_button.clicked.connect(self.closed)
        self._facts = Rebuilt(self)
        self._lay_out()
        self._translate()

    def show_offer(self, offer: OfferText | None) -> None:
        """Show an offer, or none."""
        self.setVisible(offer is not None)
        if offer is None:
            return
        self.name.setText(offer.name)
        self._about.setText(offer.about)
        self._about.setVisible(bool(offer.about))
        self._description.setText(offer.description)
        self._description.setVisible(bool(offer.description))
        self._show_facts(offer.facts)

    def texts(self) -> list[str]:
        """Return what is said, a text a fact."""
        return [f"{fact.what}: {', '.join(fact.lines)}" for fact in self._shown]

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the hairline."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawLine(0, 0, 0, self.height())
        painter.end()

    def _show_facts(self, facts: tuple[FactText, ...]) -> None:
        if facts == self._shown:
            return
        self._shown = facts
        grid = self._facts.fresh_grid(scaled(SPACING), scaled(SPACING), stretched=1)
        grid.setColumnMinimumWidth(0, min(scaled(LABEL_WIDTH), WIDEST_LABEL))
        for number, fact in enumerate(facts):
            what, value = Label(fact.what, Voice.QUIET), Label("\n".join(fact.lines))
            for label in (what, value):
                label.setWordWrap(True)
                grid.addWidget(label, number, int(label is value), Qt.AlignmentFlag.AlignTop)
            what.setMaximumWidth(min(scaled(LABEL_WIDTH + SPACING), WIDEST_LABEL))
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def _lay_out(self) -> None:
        body = QWidget()
        body.setBackgroundRole(QPalette.ColorRole.Base)
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(scaled(PAGE_MARGIN), scaled(12), scaled(PAGE_MARGIN), scaled(12))
        self._column.setSpacing(scaled(SPACING))
        words = QVBoxLayout()
        words.setSpacing(scaled(HALF))
        words.addWidget(self.name)
        words.addWidget(self._about)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(head)
        self._column.addWidget(self._description)
        self._column.addSpacing(scaled(HALF))
        self._column.addWidget(self._facts)
        self._column.addStretch(1)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setBackgroundRole(QPalette.ColorRole.Base)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.addWidget(area)

    def _translate(self) -> None:
        self.close_button.setToolTip(self.tr("Close"))
        self.close_button.setAccessibleName(self.tr("Close"))
