"""The conversion of a trial: to which paid offer, with how many licences, billed how."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from csp_desktop.viewmodels.subscription_form.form import SubscriptionForm
from csp_desktop.viewmodels.subscription_form.state import Choice, Converting
from csp_desktop.views.look import CONTROL_HEIGHT, SPACING, scaled
from csp_desktop.views.parts.field import FieldRow
from csp_desktop.views.parts.label import Label
from csp_desktop.views.subscription_form.binding_panel import ChoiceBox
from csp_desktop.views.subscription_form.pieces import CountField, LinkRow, NoteLine, choose, indented

_LABEL_WIDTH = 84
_BESIDE = 2


class ConversionPanel(QWidget):
    """Shows the conversion of a ``SubscriptionForm``."""

    def __init__(self, form: SubscriptionForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self._targets: tuple[Choice, ...] = ()
        self.reason = NoteLine("info", parent=self)
        self.wanted = QCheckBox(self)
        self.wanted.clicked.connect(form.set_conversion)
        self.fields = QWidget(self)
        self.target = QComboBox(self.fields)
        self.target.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.target.setMinimumContentsLength(20)
        self.target.activated.connect(self._on_target)
        self.target_row = FieldRow("", self.target, label_width=_LABEL_WIDTH, parent=self.fields)
        self.licences = CountField(self.fields)
        self.licences.edited.connect(form.type_conversion_licences)
        self.licences_row = FieldRow("", self.licences, is_beside=True, label_width=_LABEL_WIDTH, parent=self.fields)
        self.cycles: dict[str, QRadioButton] = {}
        self._cycles = QButtonGroup(self)
        self._billing = Label("", parent=self.fields)
        self._billing.setFixedWidth(scaled(_LABEL_WIDTH - 4))
        self._cycle_row = QHBoxLayout()
        self.plan = ChoiceBox(self.fields)
        self.plan.activated.connect(self._on_plan)
        self.plan_row = FieldRow("", self.plan, label_width=_LABEL_WIDTH, parent=self.fields)
        self.problem = NoteLine(parent=self.fields)
        self.links = LinkRow(self)
        self.links.followed.connect(form.follow)
        self._lay_out()
        self._translate()

    def draw(self) -> None:
        """Show the state."""
        converting = self._form.state.status.converting
        self.setVisible(converting is not None)
        if converting is None:
            return
        self.reason.say(converting.reason)
        self.wanted.setVisible(bool(converting.targets))
        self.wanted.setChecked(converting.is_wanted)
        self.fields.setVisible(converting.is_wanted)
        self.links.show_links(converting.links)
        self.problem.say(converting.problem)
        if converting.is_wanted:
            self._draw_fields(converting)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _draw_fields(self, converting: Converting) -> None:
        names = tuple(Choice(each.key, each.text) for each in converting.targets)
        if names != self._targets:
            self._targets = names
            self.target.clear()
            for each in names:
                self.target.addItem(each.text, each.key)
        chosen = next((number for number, each in enumerate(converting.targets) if each.is_chosen), -1)
        self.target.setCurrentIndex(chosen)
        self.licences.show_entered(converting.licences)
        self.licences_row.set_hint(converting.licences.hint)
        self.licences_row.set_error(converting.licences.problem)
        # Terms with their plans are too many to stand beside each other.
        is_long = len(converting.cycles) > _BESIDE
        self._draw_cycles(() if is_long else converting.cycles)
        self._billing.setVisible(not is_long)
        self.plan_row.setVisible(is_long)
        self.plan.show_choices(converting.cycles if is_long else ())

    def _draw_cycles(self, cycles: tuple[Choice, ...]) -> None:
        if [each.key for each in cycles] != list(self.cycles):
            for button in self.cycles.values():
                self._cycles.removeButton(button)
                self._cycle_row.removeWidget(button)
                button.hide()
                button.deleteLater()
            self.cycles = {each.key: QRadioButton(self.fields) for each in cycles}
            for key, button in self.cycles.items():
                button.clicked.connect(partial(self._on_cycle, key))
                self._cycles.addButton(button)
                self._cycle_row.insertWidget(self._cycle_row.count() - 1, button)
        chosen = None
        for each in cycles:
            self.cycles[each.key].setText(each.text)
            chosen = self.cycles[each.key] if each.is_chosen else chosen
        choose(self._cycles, chosen)

    def _lay_out(self) -> None:
        self._cycle_row.setSpacing(scaled(2 * SPACING))
        self._cycle_row.addWidget(self._billing)
        self._cycle_row.addStretch(1)
        self._billing.setMinimumHeight(scaled(CONTROL_HEIGHT))
        inner = QVBoxLayout(self.fields)
        inner.setContentsMargins(*indented())
        inner.setSpacing(scaled(SPACING))
        inner.addWidget(self.target_row)
        inner.addWidget(self.licences_row)
        inner.addLayout(self._cycle_row)
        inner.addWidget(self.plan_row)
        inner.addWidget(self.problem)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(SPACING))
        for widget in (self.reason, self.wanted, self.fields, self.links):
            column.addWidget(widget)

    def _translate(self) -> None:
        self.wanted.setText(self.tr("Convert to a paid subscription"))
        self.target_row.set_label(self.tr("Offer"))
        self.licences_row.set_label(self.tr("Licences"))
        self._billing.setText(self.tr("Billing"))
        self.plan_row.set_label(self.tr("Term"))

    def _on_target(self, index: int) -> None:
        self._form.choose_target(self._targets[index].key)

    def _on_plan(self, index: int) -> None:
        self._form.choose_cycle(self.plan.key_at(index))

    def _on_cycle(self, cycle: str, _checked: bool = False) -> None:
        self._form.choose_cycle(cycle)
