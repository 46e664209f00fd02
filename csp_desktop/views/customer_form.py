"""The dialog in which a customer is entered or its profile edited."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.customer_form import CustomerForm, FieldText, Key
from csp_desktop.viewmodels.days import read_day
from csp_desktop.viewmodels.wording import day_text
from csp_desktop.views.look import CONTROL_HEIGHT, HALF, PAGE_MARGIN, SPACING, scaled
from csp_desktop.views.parts.banner import BannerFrame
from csp_desktop.views.parts.buttons import LinkButton, primary
from csp_desktop.views.parts.choice import Choice, SearchChoice
from csp_desktop.views.parts.date_field import DateField
from csp_desktop.views.parts.field import FieldRow, Form
from csp_desktop.views.parts.label import ElidedLabel, Label, Voice, plain_tooltip
from csp_desktop.views.parts.suffix_edit import SuffixEdit

WIDTH, HEIGHT = 1000, 690
"""Fits a screen of 1280 x 720 at 100 %."""

STATES = "states"
"""The row that takes the place of the typed state where a country has a list."""

_LEFT = (
    ("profile", (Key.COMPANY, Key.DOMAIN, Key.EMAIL, Key.COUNTRY, Key.CULTURE, Key.REGISTRATION_NUMBER)),
    ("kind", (Key.QUALIFICATION, Key.VETTING, Key.EDUCATION_SEGMENT, Key.WEBSITE, Key.VALIDATION_CODE)),
    ("own", (Key.TAGS, Key.OPENED_ON)),
)
_RIGHT = (
    ("address", (Key.LINE1, Key.LINE2, Key.CITY, Key.STATE, Key.POSTAL_CODE)),
    ("contact", (Key.FIRST_NAME, Key.LAST_NAME, Key.PHONE)),
    ("agreement", (Key.ACCEPTED, Key.ACCEPTED_ON)),
)
_CHOICES = {
    Key.COUNTRY: SearchChoice,
    Key.CULTURE: Choice,
    Key.QUALIFICATION: Choice,
    Key.VETTING: Choice,
    Key.EDUCATION_SEGMENT: Choice,
}
_LEFT_FOR_A_MOMENT = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class CustomerFormView(QDialog):
    """Shows a ``CustomerForm``; window-modal, opened with ``open()``.

    Args:
        form: The view-model; lives with the dialog.
        parent: The window in front.
    """

    def __init__(self, form: CustomerForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form
        form.setParent(self)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.title = ElidedLabel("", Voice.TITLE, self)
        self.subtitle = ElidedLabel("", Voice.QUIET, self)
        self.draft = Label("", Voice.QUIET, self)
        self.afresh = LinkButton("", parent=self)
        self.notice = BannerFrame(Tone.INFO, "clock", is_pending=True, parent=self)
        self.problem = BannerFrame(Tone.CRITICAL, "warning-circle", parent=self)
        self.agreement = Label("", parent=self)
        self.agreement.setWordWrap(True)
        self.record = LinkButton("", "note-pencil", self)
        self.foot = Label("", Voice.QUIET, self)
        self.foot.setWordWrap(True)
        self.submit = primary("", parent=self)
        self.buttons = QDialogButtonBox(self)
        self._left, self._right = Form(self), Form(self)
        self._rows: dict[str, FieldRow] = {}
        self._headings: dict[str, Label] = {}
        self._was_active = False
        for column, groups in ((self._left, _LEFT), (self._right, _RIGHT)):
            for number, (name, keys) in enumerate(groups):
                self._headings[name] = column.add_heading("")
                self._headings[name].setContentsMargins(0, scaled(2 * SPACING if number else 0), 0, 0)
                for key in keys:
                    self._add_field(column, key)
        self._area = QScrollArea(self)
        self._lay_out()
        self._connect()
        self._translate()
        self._draw()
        self._rows[Key.COMPANY].editor().setFocus(Qt.FocusReason.OtherFocusReason)

    def editor(self, key: Key) -> QWidget:
        """Return what a field is typed into or chosen from."""
        if key is Key.STATE and self.form.state.fields[key].options:
            return self._rows[STATES].editor()
        return self._rows[key].editor()

    def row(self, key: Key) -> FieldRow:
        """Return a field's row, with its error and its hint."""
        return self._rows[STATES if key is Key.STATE and self.form.state.fields[key].options else key]

    def reject(self) -> None:
        """Leave; what was typed stays a draft. While Submit runs the dialog stays, as its answer may need somebody."""
        if not self.form.state.is_busy:
            self.form.keep()
            super().reject()

    def event(self, event: QEvent) -> bool:
        """Look again whenever one comes back to the dialog: the agreement may be recorded by now."""
        if event.type() == QEvent.Type.WindowActivate:
            if self._was_active:
                self.form.look_again()
            self._was_active = True
        return super().event(event)

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
                self.form.leave(Key(key))
        return super().eventFilter(watched, event)

    # Making

    def _add_field(self, column: Form, key: Key) -> None:
        self._add_row(column, key.value, key, self._editor_of(key))
        if key is Key.STATE:
            choice = SearchChoice(self)
            choice.chosen.connect(partial(self._on_chosen, key))
            self._add_row(column, STATES, key, choice)

    def _add_row(self, column: Form, name: str, key: Key, editor: QWidget) -> None:
        typed_into = editor.lineEdit() if isinstance(editor, QComboBox) else None
        for watched in (editor, typed_into):
            if watched is not None:
                watched.setProperty("key", key.value)
                watched.installEventFilter(self)
        self._rows[name] = column.add(name, "", editor)

    def _editor_of(self, key: Key) -> QWidget:
        if key in _CHOICES:
            choice = _CHOICES[key](self)
            choice.chosen.connect(partial(self._on_chosen, key))
            return choice
        if key is Key.ACCEPTED:
            box = QCheckBox(self)
            box.setMinimumHeight(scaled(CONTROL_HEIGHT))
            box.clicked.connect(lambda is_on: self.form.set_text(key, "1" if is_on else ""))
            return box
        editor: QLineEdit
        if key in (Key.OPENED_ON, Key.ACCEPTED_ON):
            editor = DateField(read_day, day_text, self.form.today, self)
        else:
            editor = SuffixEdit(self) if key is Key.DOMAIN else QLineEdit(self)
            if key is Key.VALIDATION_CODE:
                editor.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
        editor.textEdited.connect(partial(self.form.set_text, key))
        return editor

    def _lay_out(self) -> None:
        margin = scaled(PAGE_MARGIN)
        self.setMinimumSize(scaled(640), scaled(420))
        self.resize(scaled(WIDTH), scaled(HEIGHT))
        columns = QHBoxLayout()
        columns.setContentsMargins(margin, 0, margin, margin)
        columns.setSpacing(scaled(5 * SPACING))
        right = QVBoxLayout()
        right.setSpacing(scaled(SPACING))
        right.addWidget(self._right)
        right.addWidget(self.agreement)
        right.addWidget(self.record)
        right.addStretch(1)
        columns.addWidget(self._left, 1, Qt.AlignmentFlag.AlignTop)
        columns.addLayout(right, 1)
        inner = QWidget()
        inner.setMinimumWidth(scaled(840))
        inner.setLayout(columns)
        inner.setBackgroundRole(QPalette.ColorRole.Base)
        self._area.setWidget(inner)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setBackgroundRole(QPalette.ColorRole.Base)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget(self)
        page.setAutoFillBackground(True)
        page.setBackgroundRole(QPalette.ColorRole.Base)
        body = QVBoxLayout(page)
        body.setContentsMargins(0, scaled(2 * SPACING), 0, 0)
        body.setSpacing(scaled(SPACING + HALF))
        body.addLayout(self._head())
        for banner in (self.problem, self.notice):
            held = QHBoxLayout()
            held.setContentsMargins(margin, 0, margin, 0)
            held.addWidget(banner)
            body.addLayout(held)
        body.addWidget(self._area, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(page, 1)
        whole.addLayout(self._foot_row())

    def _head(self) -> QHBoxLayout:
        margin = scaled(PAGE_MARGIN)
        words = QVBoxLayout()
        words.setSpacing(scaled(HALF))
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        head = QHBoxLayout()
        head.setContentsMargins(margin, 0, margin, 0)
        head.setSpacing(scaled(SPACING))
        head.addLayout(words, 1)
        kept = QHBoxLayout()
        kept.setSpacing(scaled(HALF))
        kept.addWidget(self.draft)
        kept.addWidget(self.afresh)
        head.addLayout(kept)
        head.setAlignment(kept, Qt.AlignmentFlag.AlignTop)
        return head

    def _foot_row(self) -> QHBoxLayout:
        margin = scaled(PAGE_MARGIN)
        self.buttons.addButton(self.submit, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setAutoDefault(False)
        row = QHBoxLayout()
        row.setContentsMargins(margin, scaled(SPACING + HALF), margin, scaled(SPACING + HALF))
        row.setSpacing(scaled(2 * SPACING))
        row.addWidget(self.foot, 1)
        row.addWidget(self.buttons)
        return row

    def _connect(self) -> None:
        form = self.form
        self.buttons.rejected.connect(self.reject)
        self.submit.clicked.connect(form.submit)
        self.afresh.clicked.connect(form.start_afresh)
        self.record.clicked.connect(form.record_agreement)
        form.changed.connect(self._draw)
        form.refused.connect(self._focus_first_error)
        form.finished.connect(self._on_finished)

    def _translate(self) -> None:
        headings = {
            "profile": self.tr("Profile"),
            "kind": self.tr("Customer type"),
            "own": self.tr("For your own use"),
            "address": self.tr("Billing address"),
            "contact": self.tr("Contact"),
            "agreement": self.tr("Customer agreement"),
        }
        for name, text in headings.items():
            self._headings[name].setText(text)
        self.afresh.setText(self.tr("Start afresh"))
        box = self._rows[Key.ACCEPTED].editor()
        if isinstance(box, QCheckBox):
            box.setText(self.tr("The contact accepted it"))

    # Drawing

    def _draw(self) -> None:
        state = self.form.state
        self.setWindowTitle(state.title)
        self.title.setText(state.title)
        self.subtitle.setText(state.subtitle)
        self.subtitle.setVisible(bool(state.subtitle))
        self.draft.setText(f"{state.draft_text} ·" if state.draft_text else "")
        self.afresh.setVisible(bool(state.draft_text))
        self.notice.set_text(state.notice)
        self.notice.setVisible(bool(state.notice))
        self.problem.set_text(state.problem)
        self.problem.setVisible(bool(state.problem))
        for key, field in state.fields.items():
            self._draw_field(key, field)
        domain = self._rows[Key.DOMAIN].editor()
        if isinstance(domain, SuffixEdit):
            domain.set_suffix(state.suffix)
        has_agreement = state.can_record_agreement or state.fields[Key.ACCEPTED].is_visible
        self._headings["agreement"].setVisible(has_agreement)
        self.agreement.setText(state.agreement)
        self.agreement.setVisible(bool(state.agreement))
        self.record.setText(self.tr("Record agreement…"))
        self.record.setVisible(state.can_record_agreement)
        self._area.setEnabled(not state.is_loading and not state.is_busy)
        self.submit.setText(state.submit_text)
        self.submit.setEnabled(state.can_submit)
        self.submit.setToolTip(plain_tooltip(state.submit_reason))
        self.submit.setAccessibleDescription(state.submit_reason or state.foot)
        self.foot.setText(state.submit_reason or state.foot)

    def _draw_field(self, key: Key, field: FieldText) -> None:
        has_list = key is Key.STATE and bool(field.options)
        column = self._left if key in _KEYS_LEFT else self._right
        names = [(key.value, field.is_visible and not has_list)]
        if key is Key.STATE:
            names.append((STATES, field.is_visible and has_list))
        for name, is_visible in names:
            row = self._rows[name]
            column.set_label(name, field.label)
            column.set_visible(name, is_visible)
            row.set_hint(field.note)
            row.set_locked(field.locked)
            row.set_error(field.error)
            row.set_warning(field.warning)
            _fill(row.editor(), field)

    def _focus_first_error(self) -> None:
        for key in Key:
            row = self.row(key)
            if row.error() and row.isVisibleTo(self):
                self._area.ensureWidgetVisible(row)
                row.editor().setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _on_chosen(self, key: Key, choice: str) -> None:
        self.form.set_text(key, choice)
        self.form.leave(key)

    def _on_finished(self, _customer_id: str) -> None:
        self.accept()


_KEYS_LEFT = frozenset(key for _, keys in _LEFT for key in keys)


def _fill(editor: QWidget, field: FieldText) -> None:
    """Show a field's text or choice; typed text comes down only where it differs."""
    match editor:
        case Choice():
            editor.set_options(field.options)
            editor.choose(field.text)
        case QCheckBox():
            editor.setChecked(bool(field.text))
        case QLineEdit():
            editor.setPlaceholderText(field.hint)
            if editor.text() != field.text:
                editor.setText(field.text)
        case _:
            pass
