"""Step 1: how to be billed."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from csp_desktop.viewmodels.new_subscription.form import NewSubscription
from csp_desktop.views.look import PAGE_MARGIN, SPACING, scaled
from csp_desktop.views.new_subscription.cards import CardGroups
from csp_desktop.views.new_subscription.wizard_page import WizardPage
from csp_desktop.views.parts.label import Label, Voice


class BillingPage(WizardPage):
    """Cards for the billing choices, and quietly what nobody knows of this customer."""

    def __init__(self, form: NewSubscription, parent: QWidget | None = None) -> None:
        super().__init__(form, parent)
        self.cards = CardGroups()
        self.cards.chosen.connect(form.choose_billing)
        self._unknowns = Label("", Voice.QUIET)
        self._unknowns.setWordWrap(True)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(scaled(PAGE_MARGIN), scaled(SPACING), scaled(PAGE_MARGIN), scaled(SPACING))
        column.setSpacing(scaled(2 * SPACING))
        column.addWidget(self.cards)
        column.addWidget(self._unknowns)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def draw(self) -> None:
        """Show the state."""
        state = self._form.state
        self.cards.show_groups(state.groups)
        self._unknowns.setText(state.unknowns)
        self._unknowns.setVisible(bool(state.unknowns))

    def focus_first(self) -> None:
        """Bring the keyboard to the chosen card."""
        self.cards.focus_chosen()
