"""The last page: the new subscriptions with their order's state."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.new_subscription.form import NewSubscription
from csp_desktop.viewmodels.new_subscription.state import Done, DoneLine
from csp_desktop.views.look import PAGE_MARGIN, ROW_ONE, SPACING, scaled
from csp_desktop.views.new_subscription.wizard_page import WizardPage
from csp_desktop.views.parts.label import ElidedLabel, Label, Voice
from csp_desktop.views.parts.pill import PillLabel


class OrderedPage(WizardPage):
    """What was ordered, and where it waits."""

    def __init__(self, form: NewSubscription, parent: QWidget | None = None) -> None:
        super().__init__(form, parent)
        self._shown: Done | None = None
        self.outbox = QPushButton(self)
        self.outbox.setAutoDefault(False)
        self.outbox.clicked.connect(form.open_outbox)
        self._area = QScrollArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)
        self._translate()

    def draw(self) -> None:
        """Show the state."""
        done = self._form.state.done
        if done is None or done == self._shown:
            return
        self._shown = done
        self.outbox.setParent(self)
        content = QWidget()
        column = QVBoxLayout(content)
        margin = scaled(PAGE_MARGIN)
        column.setContentsMargins(margin, scaled(SPACING), margin, scaled(SPACING))
        column.setSpacing(0)
        column.addWidget(Label(done.title, Voice.STRONG))
        column.addSpacing(scaled(SPACING))
        for line in done.lines:
            column.addWidget(_line(line))
        column.addSpacing(scaled(2 * SPACING))
        column.addWidget(self.outbox, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._area.setWidget(content)
        self.outbox.show()

    def focus_first(self) -> None:
        """Bring the keyboard to the way into the Outbox."""
        self.outbox.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        self._area.setAccessibleName(self.tr("New subscriptions"))
        self.outbox.setText(self.tr("Open &Outbox"))


def _line(line: DoneLine) -> QWidget:
    shown = QWidget()
    shown.setMinimumHeight(scaled(ROW_ONE))
    row = QHBoxLayout(shown)
    row.setContentsMargins(scaled(3 * SPACING) if line.is_add_on else 0, 0, 0, 0)
    row.setSpacing(scaled(2 * SPACING))
    row.addWidget(PillLabel(line.state, Tone.INFO, "clock", is_pending=True))
    row.addWidget(ElidedLabel(line.name), 1)
    row.addWidget(Label(line.licences))
    shown.setAccessibleName(f"{line.name}, {line.licences}, {line.state}")
    return shown
