"""Step 3: licences, friendly names and add-ons of what was chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csp_desktop.viewmodels.new_subscription.form import NewSubscription
from csp_desktop.viewmodels.new_subscription.offers_model import OFFER
from csp_desktop.views.look import TABLE_MARGIN, scaled
from csp_desktop.views.new_subscription.pick_table import PickTable
from csp_desktop.views.new_subscription.terms_panel import TermsPanel
from csp_desktop.views.new_subscription.wizard_page import WizardPage


class LicencesPage(WizardPage):
    """The chosen offers, each with the add-ons that it admits, and how new-commerce lines end."""

    def __init__(self, form: NewSubscription, parent: QWidget | None = None) -> None:
        super().__init__(form, parent)
        self.table = PickTable(form.lines, OFFER, self)
        self.table.ticked.connect(form.tick_line)
        self.table.licences_typed.connect(form.type_line_licences)
        self.table.name_typed.connect(form.type_name)
        self.table.followed.connect(form.follow)
        self.terms = TermsPanel(self)
        self.terms.end_chosen.connect(form.choose_end)
        self.terms.renewal_wanted.connect(form.renew)
        self.terms.conversion_wanted.connect(form.convert_trials)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(TABLE_MARGIN), 0, scaled(TABLE_MARGIN), 0)
        column.addWidget(self.table, 1)
        column.addWidget(self.terms)
        self._translate()

    def draw(self) -> None:
        """Show the state."""
        self.table.sync_fields()
        self.terms.show_terms(self._form.state.terms)

    def focus_first(self) -> None:
        """Bring the keyboard into the list."""
        if self._form.lines.rowCount():
            self.table.select_row(0)
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        self.table.setAccessibleName(self.tr("Chosen offers and their add-ons"))
        self.table.set_empty(
            "stack", self.tr("Nothing is chosen any more"), self.tr("Go back to the catalog and tick an offer.")
        )
