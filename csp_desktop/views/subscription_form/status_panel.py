"""The right side: the status, directly below Suspended the date, the reason, and what follows."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.subscription_form.form import SubscriptionForm
from csp_desktop.viewmodels.subscription_form.state import ACTIVE, CANCELLED, SUSPENDED, Grounds, StatusPart
from csp_desktop.views.look import HALF, SPACING, scaled
from csp_desktop.views.parts.buttons import LinkButton
from csp_desktop.views.parts.field import FieldRow
from csp_desktop.views.parts.flow import FlowRow
from csp_desktop.views.parts.label import Label, Voice, plain_tooltip
from csp_desktop.views.subscription_form.consequence_list import ConsequenceList
from csp_desktop.views.subscription_form.conversion_panel import ConversionPanel
from csp_desktop.views.subscription_form.expiry_view import ExpiryView
from csp_desktop.views.subscription_form.pieces import LinkRow, NoteLine, choose, indented

_LABEL_WIDTH = 66


class StatusPanel(QWidget):
    """Shows the status of a ``SubscriptionForm``."""

    def __init__(self, form: SubscriptionForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self._title = Label("", Voice.STRONG, self)
        self._text = Label("", Voice.BODY, self)
        self._text.setWordWrap(True)
        self.links = LinkRow(self)
        self.links.followed.connect(form.follow)
        self.active = QRadioButton(self)
        self._active_reason = Label("", Voice.QUIET, self)
        self._active_reason.setWordWrap(True)
        self._active_reason.setContentsMargins(*indented())
        self._active_box = _Indented(self)
        self.active_links = LinkRow(self._active_box)
        self.active_links.followed.connect(form.follow)
        self._active_box.put(self.active_links)
        self._option = _Indented(self)
        self.with_add_ons = QCheckBox(self._option)
        self.with_add_ons.clicked.connect(form.set_with_add_ons)
        self._option.put(self.with_add_ons)
        self.suspended = QRadioButton(self)
        self.cancelled = QRadioButton(self)
        self._cancel_detail = Label("", Voice.QUIET, self)
        self._cancel_detail.setWordWrap(True)
        self._cancel_detail.setContentsMargins(*indented())
        self._cancel_box = _Indented(self)
        self.cancel_links = LinkRow(self._cancel_box)
        self.cancel_links.followed.connect(form.follow)
        self._cancel_box.put(self.cancel_links)
        self._choices = QButtonGroup(self)
        for button, choice in ((self.active, ACTIVE), (self.suspended, SUSPENDED), (self.cancelled, CANCELLED)):
            self._choices.addButton(button)
            button.clicked.connect(partial(self._on_chosen, choice))
        self.expiry = ExpiryView(self)
        self.expiry.copy_wanted.connect(form.copied)
        self.expiry.edit_wanted.connect(form.days.open)
        self.cancelling = NoteLine("x-circle", Tone.WARN, parent=self)
        self.only_suspend = LinkButton("", parent=self)
        self.only_suspend.clicked.connect(form.only_suspend)
        self.grounds = QWidget(self)
        self.reasons: dict[str, QRadioButton] = {}
        self._reasons = QButtonGroup(self)
        self._reason_label = Label("", Voice.BODY, self.grounds)
        self._reason_row = FlowRow(2 * SPACING, self.grounds, ends_right=False)
        self.reason_problem = NoteLine(parent=self.grounds)
        self.note = QLineEdit(self.grounds)
        self.note.textEdited.connect(form.type_note)
        self.note_row = FieldRow("", self.note, label_width=_LABEL_WIDTH, parent=self.grounds)
        self.problem = NoteLine(parent=self)
        self.converting = ConversionPanel(form, self)
        self.deletion = QCheckBox(self)
        self.deletion.clicked.connect(form.set_deletion)
        self._deletion_text = Label("", Voice.QUIET, self)
        self._deletion_text.setWordWrap(True)
        self._deletion_text.setContentsMargins(*indented())
        self.consequences = ConsequenceList(self)
        self._lay_out()
        self._translate()

    def draw(self) -> None:
        """Show the state."""
        status = self._form.state.status
        self._text.setText(status.text)
        self._text.setVisible(bool(status.text))
        self.links.show_links(status.links)
        self._draw_choices(status)
        self.expiry.show_box(status.expiry)
        self.cancelling.say(status.cancelling)
        self.only_suspend.setVisible(bool(status.cancelling))
        self._draw_grounds(status.grounds)
        self.problem.say(status.problem)
        self.converting.draw()
        deleting = status.deleting
        self.deletion.setVisible(deleting is not None)
        self._deletion_text.setVisible(deleting is not None)
        if deleting is not None:
            self.deletion.setChecked(deleting.is_wanted)
            self._deletion_text.setText(deleting.text)
            self.deletion.setAccessibleDescription(deleting.text)
        self.consequences.show_lines(self._form.state.consequences)

    def focus_reason(self) -> bool:
        """Bring the keyboard to the reason, if it is asked for and missing; tell whether it was."""
        grounds = self._form.state.status.grounds
        if grounds is None or any(choice.is_chosen for choice in grounds.choices):
            return False
        next(iter(self.reasons.values())).setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _draw_choices(self, status: StatusPart) -> None:
        for button in (self.active, self.suspended):
            button.setVisible(status.has_choices)
        self._draw_cancel(status)
        choose(self._choices, {ACTIVE: self.active, CANCELLED: self.cancelled}.get(status.chosen, self.suspended))
        self.active.setEnabled(not status.active_reason)
        self.active.setToolTip(plain_tooltip(status.active_reason))
        self.active.setAccessibleDescription(status.active_reason)
        self._active_reason.setText(status.active_reason)
        self._active_reason.setVisible(bool(status.active_reason))
        self.active_links.show_links(status.active_links)
        self._active_box.setVisible(bool(status.active_links))
        self.with_add_ons.setText(status.add_ons_option.replace("&", "&&"))
        self.with_add_ons.setChecked(status.is_with_add_ons)
        self._option.setVisible(bool(status.add_ons_option))

    def _draw_cancel(self, status: StatusPart) -> None:
        """The third choice; one that waits in the Outbox stays in sight, as it is what is chosen."""
        cancel, is_chosen = status.cancel, status.chosen == CANCELLED
        self.cancelled.setVisible(status.has_choices and (cancel is not None or is_chosen))
        said = "" if cancel is None else cancel.reason or cancel.detail
        self.cancelled.setEnabled(cancel is None or not cancel.reason)
        self.cancelled.setToolTip(plain_tooltip("" if cancel is None else cancel.reason or cancel.tooltip))
        self.cancelled.setAccessibleDescription(said)
        self._cancel_detail.setText(said)
        self._cancel_detail.setVisible(bool(said) and status.has_choices)
        links = () if cancel is None or not status.has_choices else cancel.links
        self.cancel_links.show_links(links)
        self._cancel_box.setVisible(bool(links))

    def _draw_grounds(self, grounds: Grounds | None) -> None:
        self.grounds.setVisible(grounds is not None)
        if grounds is None:
            return
        if [choice.key for choice in grounds.choices] != list(self.reasons):
            for choice in grounds.choices:
                button = QRadioButton(self.grounds)
                button.clicked.connect(partial(self._on_reason, choice.key))
                self._reasons.addButton(button)
                self._reason_row.add(button)
                self.reasons[choice.key] = button
        chosen = None
        for choice in grounds.choices:
            button = self.reasons[choice.key]
            button.setText(choice.text.replace("&", "&&"))
            button.setAccessibleName(f"{self._reason_label.text()}: {choice.text}")
            button.setAccessibleDescription(grounds.problem)
            chosen = button if choice.is_chosen else chosen
        choose(self._reasons, chosen)
        self.reason_problem.say(grounds.problem)
        if self.note.text() != grounds.note:
            self.note.setText(grounds.note)

    def _lay_out(self) -> None:
        reasons = QHBoxLayout()
        reasons.setSpacing(scaled(12))
        reasons.addWidget(self._reason_label, 0, Qt.AlignmentFlag.AlignTop)
        reasons.addWidget(self._reason_row, 1)
        self._reason_label.setFixedWidth(scaled(_LABEL_WIDTH))
        self._reason_label.setWordWrap(True)
        self._reason_label.setContentsMargins(0, scaled(2), 0, 0)
        below = QVBoxLayout(self.grounds)
        below.setContentsMargins(0, scaled(HALF), 0, 0)
        below.setSpacing(scaled(HALF + 2))
        below.addLayout(reasons)
        below.addWidget(self.reason_problem)
        below.addWidget(self.note_row)
        inner = QVBoxLayout()
        inner.setContentsMargins(scaled(3 * SPACING), 0, 0, 0)
        inner.setSpacing(scaled(HALF + 2))
        inner.addWidget(self.expiry)
        inner.addWidget(self.cancelling)
        inner.addWidget(self.only_suspend)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(SPACING))
        for widget in (self._title, self._text, self.links, self.active, self._active_reason, self._active_box):
            column.addWidget(widget)
        column.addWidget(self._option)
        column.addWidget(self.suspended)
        column.addLayout(inner)
        for widget in (self.cancelled, self._cancel_detail, self._cancel_box):
            column.addWidget(widget)
        column.addLayout(self._lay_out_grounds())
        column.addWidget(self.problem)
        column.addWidget(self.converting)
        column.addWidget(self.deletion)
        column.addWidget(self._deletion_text)
        column.addSpacing(scaled(HALF))
        column.addWidget(self.consequences)
        column.addStretch(1)

    def _lay_out_grounds(self) -> QVBoxLayout:
        """The reason stands below the choices: it is asked for suspending and cancelling alike."""
        room = QVBoxLayout()
        room.setContentsMargins(scaled(3 * SPACING), 0, 0, 0)
        room.addWidget(self.grounds)
        return room

    def _translate(self) -> None:
        self._title.setText(self.tr("Status"))
        self.active.setText(self.tr("Active"))
        self.suspended.setText(self.tr("Suspended"))
        self.cancelled.setText(self.tr("Cancelled for good"))
        self.only_suspend.setText(self.tr("Suspend without marking it as cancelled"))
        self._reason_label.setText(self.tr("Reason"))
        self.note_row.set_label(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("For your own records; it stays on this computer"))
        self.deletion.setText(self.tr("Partner Center has deleted it: record that"))

    def _on_chosen(self, choice: str, _checked: bool = False) -> None:
        self._form.choose_status(choice)

    def _on_reason(self, reason: str, _checked: bool = False) -> None:
        self._form.choose_reason(reason)


class _Indented(QWidget):
    """Room for what belongs to the choice above."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._row = QVBoxLayout(self)
        self._row.setContentsMargins(*indented())

    def put(self, inner: QWidget) -> None:
        self._row.addWidget(inner)
