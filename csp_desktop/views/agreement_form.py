"""The dialog that records who accepted the customer agreement."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from csp_desktop.viewmodels.agreement_form import AgreementForm, AgreementKey
from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.days import read_day
from csp_desktop.viewmodels.wording import day_text
from csp_desktop.views.look import scaled
from csp_desktop.views.parts.banner import BannerFrame
from csp_desktop.views.parts.buttons import LinkButton, primary
from csp_desktop.views.parts.date_field import DateField
from csp_desktop.views.parts.field import Form
from csp_desktop.views.parts.form_page import lay_out_form
from csp_desktop.views.parts.label import ElidedLabel, Label, Voice, plain_tooltip

_LEFT_FOR_A_MOMENT = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class AgreementFormView(QDialog):
    """Shows an ``AgreementForm``; window-modal, opened with ``open()``.

    Args:
        form: The view-model; lives with the dialog.
        parent: The window in front.
    """

    def __init__(self, form: AgreementForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form
        form.setParent(self)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.title = ElidedLabel("", Voice.TITLE, self)
        self.company = ElidedLabel("", Voice.QUIET, self)
        self.standing = Label("", parent=self)
        self.standing.setWordWrap(True)
        self.problem = BannerFrame(Tone.CRITICAL, "warning-circle", parent=self)
        self.notice = BannerFrame(Tone.INFO, "clock", is_pending=True, parent=self)
        self.contact = LinkButton("", "user", self)
        self.fields = Form(self)
        self.foot = Label("", Voice.QUIET, self)
        self.foot.setWordWrap(True)
        self.submit = primary("", parent=self)
        self._editors: dict[AgreementKey, QLineEdit] = {}
        for key in AgreementKey:
            self._add_field(key)
        self._lay_out()
        self.submit.clicked.connect(form.submit)
        self.contact.clicked.connect(form.take_contact)
        form.changed.connect(self._draw)
        form.refused.connect(self.fields.focus_first_error)
        form.finished.connect(self._on_finished)
        self._translate()
        self._draw()
        self.editor(AgreementKey.FIRST_NAME).setFocus(Qt.FocusReason.OtherFocusReason)

    def editor(self, key: AgreementKey) -> QLineEdit:
        """Return what a field is typed into."""
        return self._editors[key]

    def reject(self) -> None:
        """Leave; what was typed stays a draft. While Submit runs the dialog stays, as its answer may need somebody."""
        if not self.form.state.is_busy:
            self.form.keep()
            super().reject()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
            self.form.retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Judge a field once it is left."""
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            key = watched.property("key")
            if key and event.reason() not in _LEFT_FOR_A_MOMENT:
                self.form.leave(AgreementKey(key))
        return super().eventFilter(watched, event)

    def _add_field(self, key: AgreementKey) -> None:
        is_day = key is AgreementKey.DATE
        editor = DateField(read_day, day_text, self.form.today, self) if is_day else QLineEdit(self)
        editor.setProperty("key", key.value)
        editor.installEventFilter(self)
        editor.textEdited.connect(partial(self.form.set_text, key))
        self._editors[key] = editor
        self.fields.add(key.value, "", editor)

    def _lay_out(self) -> None:
        self.setMinimumSize(scaled(480), scaled(420))
        self.resize(scaled(560), scaled(480))
        rows = (self.problem, self.notice, self.standing, self.contact, self.fields)
        lay_out_form(self, (self.title, self.company), rows, self.foot, self.submit)

    def _translate(self) -> None:
        self.setWindowTitle(self.tr("Record agreement"))
        self.title.setText(self.tr("Record agreement"))
        self.submit.setText(self.tr("Record agreement"))

    def _draw(self) -> None:
        state = self.form.state
        self.company.setText(state.company)
        self.standing.setText(state.standing)
        self.notice.set_text(state.notice)
        self.notice.setVisible(bool(state.notice))
        self.problem.set_text(state.problem)
        self.problem.setVisible(bool(state.problem))
        self.contact.setText(state.contact)
        self.contact.setVisible(bool(state.contact))
        for key, field in state.fields.items():
            row, editor = self.fields.row(key.value), self._editors[key]
            self.fields.set_label(key.value, field.label)
            row.set_hint(field.note)
            row.set_error(field.error)
            editor.setPlaceholderText(field.hint)
            if editor.text() != field.text:
                editor.setText(field.text)
        self.fields.setEnabled(not state.is_loading and not state.is_busy)
        self.submit.setEnabled(state.can_submit)
        self.submit.setToolTip(plain_tooltip(state.submit_reason))
        foot = state.submit_reason or self.tr("The record waits in the Outbox; nothing is sent yet.")
        self.submit.setAccessibleDescription(foot)
        self.foot.setText(foot)

    def _on_finished(self, _customer_id: str) -> None:
        self.accept()
