"""How new-commerce lines end: last day, renewal, what becomes of trials."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from csp_desktop.viewmodels.new_subscription.state import TermsBox
from csp_desktop.views.look import CELL_PADDING, HALF, SPACING, scaled
from csp_desktop.views.parts.choice import Choice
from csp_desktop.views.parts.label import Label, Voice, plain_tooltip


class TermsPanel(QWidget):
    """Choices that hold for all new-commerce lines of the wizard; hidden where there are none."""

    end_chosen = Signal(str)
    """Key of the last day."""
    renewal_wanted = Signal(bool)
    """Whether paid lines renew by themselves."""
    conversion_wanted = Signal(bool)
    """Whether trials become paid by themselves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._end_title = Label("", Voice.BODY, self)
        self.end = Choice(self)
        self.end.setMinimumContentsLength(34)
        self._end_title.setBuddy(self.end)
        self._end_note = _note(self)
        self.renews = QCheckBox(self)
        self._renew_note = _note(self)
        self.converts = QCheckBox(self)
        self._trial_note = _note(self)
        self.end.chosen.connect(self.end_chosen)
        self.renews.clicked.connect(self.renewal_wanted)
        self.converts.clicked.connect(self.conversion_wanted)
        grid = QGridLayout(self)
        padding = scaled(CELL_PADDING)
        grid.setContentsMargins(padding, scaled(SPACING), padding, scaled(SPACING))
        grid.setHorizontalSpacing(scaled(2 * SPACING))
        grid.setVerticalSpacing(scaled(HALF))
        grid.setColumnStretch(2, 1)
        grid.addWidget(self._end_title, 0, 0)
        grid.addWidget(self.end, 0, 1)
        grid.addWidget(self._end_note, 0, 2)
        grid.addWidget(self.renews, 1, 0, 1, 2)
        grid.addWidget(self._renew_note, 1, 2)
        grid.addWidget(self.converts, 2, 0, 1, 2)
        grid.addWidget(self._trial_note, 2, 2)
        self._translate()

    def show_terms(self, terms: TermsBox) -> None:
        """Show the choices."""
        has_paid = bool(terms.ends)
        for widget in (self._end_title, self.end, self._end_note, self.renews, self._renew_note):
            widget.setVisible(has_paid)
        for widget in (self.converts, self._trial_note):
            widget.setVisible(terms.has_trials)
        self.end.set_options(terms.ends)
        self.end.choose(terms.end)
        self.end.setToolTip(plain_tooltip(self.end.currentText()))
        self._end_note.setText(terms.end_note)
        self.end.setAccessibleDescription(terms.end_note)
        self.renews.setChecked(terms.auto_renews)
        self._renew_note.setText(terms.renew_note)
        self.renews.setAccessibleDescription(terms.renew_note)
        self.converts.setChecked(terms.trials_convert)
        self._trial_note.setText(terms.trial_note)
        self.converts.setAccessibleDescription(terms.trial_note)
        self.setVisible(has_paid or terms.has_trials)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        self._end_title.setText(self.tr("&Ends"))
        self.end.setAccessibleName(self.tr("Last day of the first term"))
        self.renews.setText(self.tr("&Renew by itself"))
        self.converts.setText(self.tr("&Trials become paid by themselves"))


def _note(parent: QWidget) -> Label:
    label = Label("", Voice.QUIET, parent)
    label.setWordWrap(True)
    return label
