"""The left side above the add-ons: name, licences, and what is fixed, with why."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from csp_desktop.domain.reckonings import DateKind
from csp_desktop.viewmodels.subscription_form.form import SubscriptionForm
from csp_desktop.viewmodels.subscription_form.state import Fact
from csp_desktop.views.look import HALF, SPACING, scaled
from csp_desktop.views.parts.buttons import LinkButton
from csp_desktop.views.parts.field import FieldRow
from csp_desktop.views.parts.label import Label, Voice, plain_tooltip
from csp_desktop.views.subscription_form.binding_panel import BindingPanel
from csp_desktop.views.subscription_form.days_panel import DaysPanel
from csp_desktop.views.subscription_form.pieces import LABEL_WIDTH, CountField, FactRow, LinkRow
from csp_desktop.views.subscription_form.reckoned_list import ReckonedList

_NAMED_BY_RENEWAL = (DateKind.RENEWAL, DateKind.CONVERSION, DateKind.TRIAL_END, DateKind.TERM_END)


class DetailsPanel(QWidget):
    """Shows the details of a ``SubscriptionForm``."""

    def __init__(self, form: SubscriptionForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self._facts: tuple[Fact, ...] = ()
        self._title = Label("", Voice.STRONG, self)
        self.name = QLineEdit(self)
        self.name.textEdited.connect(form.type_name)
        self.name_row = FieldRow("", self.name, label_width=LABEL_WIDTH, parent=self)
        self.licences = CountField(self)
        self.licences.edited.connect(form.type_licences)
        self.licences_row = FieldRow("", self.licences, is_beside=True, label_width=LABEL_WIDTH, parent=self)
        self.links = LinkRow(self, is_below_field=True)
        self.links.followed.connect(form.follow)
        self.billing = FactRow(self)
        self.renewal = FactRow(self)
        for row in (self.billing, self.renewal):
            row.set_tall()
        self.why_renewal = LinkButton("", parent=self.renewal)
        self.why_renewal.clicked.connect(self._on_why_renewal)
        self.renewal.put_behind(self.why_renewal)
        self.binding = BindingPanel(form, self)
        self.unfold = LinkButton("", "caret-right", self)
        self.unfold.clicked.connect(self._on_unfold)
        self.dates = QWidget(self)
        self._dates = QVBoxLayout(self.dates)
        self._dates.setContentsMargins(0, 0, 0, 0)
        self._dates.setSpacing(scaled(SPACING))
        self.dates.hide()
        self._days_box = QWidget(self)
        self.reckoned = ReckonedList(self._days_box)
        self.reckoned.copy_wanted.connect(form.copied)
        self.reckoned.edit_wanted.connect(form.days.open)
        self.days = DaysPanel(form.days, self._days_box)
        form.days.opened.connect(self._on_days_opened)
        box = QVBoxLayout(self._days_box)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(scaled(SPACING))
        box.addWidget(self.reckoned)
        box.addWidget(self.days)
        self._days_box.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(HALF + 2))
        column.addWidget(self._title)
        for widget in (self.name_row, self.licences_row, self.links, self.billing, self.renewal, self.binding):
            column.addWidget(widget)
        column.addWidget(self.unfold)
        column.addWidget(self.dates)
        column.addWidget(self._days_box)
        self._translate()

    def draw(self) -> None:
        """Show the state."""
        details = self._form.state.details
        name, licences = details.name, details.licences
        if self.name.text() != name.text:
            self.name.setText(name.text)
        self.name.setPlaceholderText(name.placeholder)
        self.name_row.set_label(name.name)
        self.name_row.set_hint(name.hint)
        self.name_row.set_error(name.problem)
        self.name_row.set_locked(name.locked)
        self.name.setToolTip(plain_tooltip(name.problem or name.locked))
        self.licences.show_entered(licences)
        self.licences_row.set_label(licences.name)
        self.licences_row.set_hint(licences.hint)
        self.licences_row.set_error(licences.problem)
        self.licences_row.set_locked(licences.locked)
        self.links.show_links(licences.links)
        self.binding.draw()
        for row in (self.billing, self.renewal):
            row.setVisible(details.binding is None)
        self.billing.show_fact(details.billing)
        self.renewal.show_fact(details.renewal)
        self._draw_dates(details.dates)
        self.reckoned.show_dates(self._form.state.reckoned)
        self.why_renewal.setVisible(bool(self._renewal_key()))

    def focus_days(self) -> bool:
        """Bring the keyboard to the days, if they are open to be typed; tell whether it was."""
        is_open = self._form.days.state.is_open
        if is_open:
            self._on_days_opened(next(iter(self.days.fields)))
        return is_open

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _draw_dates(self, facts: tuple[Fact, ...]) -> None:
        if facts == self._facts:
            return
        self._facts = facts
        while self._dates.count() > len(facts):
            item = self._dates.takeAt(self._dates.count() - 1)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        while self._dates.count() < len(facts):
            self._dates.addWidget(FactRow(self.dates))
        for number, fact in enumerate(facts):
            item = self._dates.itemAt(number)
            row = item.widget() if item is not None else None
            if isinstance(row, FactRow):
                row.show_fact(fact)

    def _translate(self) -> None:
        self._title.setText(self.tr("Details"))
        self.unfold.setText(self.tr("Dates and order number"))
        self.why_renewal.setText(self.tr("Why?"))
        self.why_renewal.setAccessibleDescription(self.tr("Unfolds how the date came about, below"))

    def explain(self, key: str) -> None:
        """Unfold why a computed date is so, and bring the keyboard there."""
        row = self.reckoned.rows.get(key)
        if row is not None:
            self._unfold(is_open=True)
            row.set_open(True)
            row.toggle.setFocus(Qt.FocusReason.OtherFocusReason)

    def explain_first(self) -> bool:
        """Unfold why the nearest computed date is so; tell whether there is one."""
        key = next(iter(self.reckoned.rows), "")
        self.explain(key)
        return bool(key)

    def _renewal_key(self) -> str:
        """Return which computed date the line on renewal names; empty where it names none."""
        found = (f"{kind.value} 1" for kind in _NAMED_BY_RENEWAL)
        return next((key for key in found if key in self.reckoned.rows), "")

    def _on_why_renewal(self) -> None:
        self.explain(self._renewal_key())

    def _on_unfold(self) -> None:
        self._unfold(self.dates.isHidden())

    def _on_days_opened(self, field: str) -> None:
        self._unfold(is_open=True)
        self.days.enter(field)

    def _unfold(self, is_open: bool) -> None:
        self.dates.setVisible(is_open)
        self._days_box.setVisible(is_open)
        self.unfold.set_icon_name("caret-down" if is_open else "caret-right")
        self.unfold.setAccessibleDescription(self.tr("unfolded") if is_open else self.tr("folded"))
