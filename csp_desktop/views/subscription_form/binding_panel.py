"""What new commerce binds to: term and billing plan, renewal, and what holds from the renewal on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.subscription_form.binding_state import Binding, NextTermPart
from csp_desktop.viewmodels.subscription_form.entries import Choice
from csp_desktop.viewmodels.subscription_form.form import SubscriptionForm
from csp_desktop.views.look import HALF, SPACING, scaled
from csp_desktop.views.parts.buttons import LinkButton
from csp_desktop.views.parts.field import FieldRow
from csp_desktop.views.parts.label import Label, Voice, plain_tooltip
from csp_desktop.views.subscription_form.pieces import LABEL_WIDTH, CountField, LinkRow, NoteLine


class BindingPanel(QWidget):
    """Shows the ``Binding`` of a ``SubscriptionForm``."""

    def __init__(self, form: SubscriptionForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self.plan = ChoiceBox(self)
        self.plan.activated.connect(self._on_plan)
        self.plan_row = FieldRow("", self.plan, label_width=LABEL_WIDTH, parent=self)
        self.plan_links = LinkRow(self, is_below_field=True)
        self.renews = QCheckBox(self)
        self.renews.clicked.connect(form.binding.set_auto_renew)
        self.renews_row = FieldRow("", self.renews, label_width=LABEL_WIDTH, parent=self)
        self.renews_links = LinkRow(self, is_below_field=True)
        self.next = NextTermPanel(form, self)
        for links in (self.plan_links, self.renews_links):
            links.followed.connect(form.follow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(HALF + 2))
        for widget in (self.plan_row, self.plan_links, self.renews_row, self.renews_links):
            column.addWidget(widget)
        column.addSpacing(scaled(SPACING))
        column.addWidget(self.next)
        self._translate()

    def draw(self) -> None:
        """Show the state."""
        binding = self._form.state.details.binding
        self.setVisible(binding is not None)
        if binding is not None:
            self._draw(binding)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _draw(self, binding: Binding) -> None:
        plans, renewal = binding.plans, binding.renewal
        self.plan.show_choices(plans.choices)
        self.plan_row.set_hint(plans.hint)
        self.plan_row.set_error(plans.problem)
        self.plan_row.set_locked(plans.locked)
        self.plan.setToolTip(plain_tooltip(plans.problem or plans.locked))
        self.plan_links.show_links(plans.links)
        self.renews.setText(renewal.text.replace("&", "&&"))
        self.renews.setChecked(renewal.is_on)
        self.renews.setToolTip(plain_tooltip(renewal.locked or renewal.tooltip))
        self.renews_row.set_hint(renewal.hint)
        self.renews_row.set_error(renewal.problem)
        self.renews_row.set_locked(renewal.locked)
        self.renews_links.show_links(renewal.links)
        self.next.show_part(binding.next_term)

    def _translate(self) -> None:
        self.plan_row.set_label(self.tr("Term"))
        self.renews_row.set_label(self.tr("Auto-renew"))

    def _on_plan(self, index: int) -> None:
        self._form.binding.choose_plan(self.plan.key_at(index))
        # What is refused or scheduled instead leaves the choice where it was.
        self.draw()


class NextTermPanel(QWidget):
    """Shows what holds from the renewal on, and lets it be changed."""

    def __init__(self, form: SubscriptionForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self._title = Label("", Voice.STRONG, self)
        self._title.setWordWrap(True)
        self._text = Label("", Voice.BODY, self)
        self._text.setWordWrap(True)
        self._locked = NoteLine("lock-simple", Tone.CALM, Voice.QUIET, self)
        self._note = Label("", Voice.QUIET, self)
        self._note.setWordWrap(True)
        self.links = LinkRow(self)
        self.links.followed.connect(form.follow)
        self.edit = LinkButton("", parent=self)
        self.edit.clicked.connect(form.binding.edit_next_term)
        self.drop = LinkButton("", parent=self)
        self.drop.clicked.connect(form.binding.drop_next_term)
        self.fields = QWidget(self)
        self.offer = ChoiceBox(self.fields)
        self.offer.activated.connect(self._on_offer)
        self.offer_row = FieldRow("", self.offer, label_width=LABEL_WIDTH, parent=self.fields)
        self.licences = CountField(self.fields)
        self.licences.edited.connect(form.binding.type_next_licences)
        self.licences_row = FieldRow("", self.licences, is_beside=True, label_width=LABEL_WIDTH, parent=self.fields)
        self.plan = ChoiceBox(self.fields)
        self.plan.activated.connect(self._on_plan)
        self.plan_row = FieldRow("", self.plan, label_width=LABEL_WIDTH, parent=self.fields)
        self.problem = NoteLine(parent=self.fields)
        inner = QVBoxLayout(self.fields)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(scaled(HALF + 2))
        for widget in (self.offer_row, self.licences_row, self.plan_row, self.problem):
            inner.addWidget(widget)
        ways = QHBoxLayout()
        ways.setSpacing(scaled(2 * SPACING))
        ways.addWidget(self.edit)
        ways.addWidget(self.drop)
        ways.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(HALF))
        for part in (self._title, self._text, self._note, self._locked, self.links):
            column.addWidget(part)
        column.addLayout(ways)
        column.addWidget(self.fields)
        self._translate()

    def show_part(self, part: NextTermPart | None) -> None:
        """Show another next term, or none."""
        self.setVisible(part is not None)
        if part is None:
            return
        self._title.setText(part.title)
        self._text.setText(part.text)
        self._note.setText(part.note)
        self._note.setVisible(bool(part.note))
        self._locked.say(part.locked)
        self.links.show_links(part.links)
        self.edit.setText(part.edit)
        self.edit.setVisible(bool(part.edit))
        self.drop.setText(part.drop)
        self.drop.setVisible(bool(part.drop))
        self.fields.setVisible(part.is_open)
        self.problem.say(part.problem)
        if part.is_open:
            self.offer.show_choices(part.offers)
            self.offer_row.setVisible(bool(part.offers))
            self.licences.show_entered(part.licences)
            self.licences_row.set_hint(part.licences.hint)
            self.licences_row.set_error(part.licences.problem)
            self.licences.setAccessibleName(part.licences.name)
            self.plan.show_choices(part.plans)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        self.offer_row.set_label(self.tr("Offer"))
        self.licences_row.set_label(self.tr("Licences"))
        self.plan_row.set_label(self.tr("Term"))

    def _on_offer(self, index: int) -> None:
        self._form.binding.choose_next_offer(self.offer.key_at(index))

    def _on_plan(self, index: int) -> None:
        self._form.binding.choose_next_plan(self.plan.key_at(index))


class ChoiceBox(QComboBox):
    """A combo box of choices; it takes what room there is, and is filled anew only when they differ."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        """Show these, and which is chosen."""
        named = tuple(Choice(each.key, each.text) for each in choices)
        if named != self._choices:
            self._choices = named
            self.clear()
            for each in named:
                self.addItem(each.text, each.key)
        self.setCurrentIndex(next((number for number, each in enumerate(choices) if each.is_chosen), -1))

    def key_at(self, index: int) -> str:
        """Return the key of a choice."""
        return self._choices[index].key
