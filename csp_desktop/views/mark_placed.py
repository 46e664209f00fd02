"""The dialog that marks a change as placed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.days import read_day
from csp_desktop.viewmodels.mark_placed import MarkPlaced
from csp_desktop.viewmodels.wording import day_text
from csp_desktop.views.look import scaled
from csp_desktop.views.parts.banner import BannerFrame
from csp_desktop.views.parts.buttons import primary
from csp_desktop.views.parts.date_field import DateField
from csp_desktop.views.parts.field import Form
from csp_desktop.views.parts.form_page import lay_out_form
from csp_desktop.views.parts.label import Label, Voice, plain_tooltip

DAY, NUMBER = "day", "number"


class MarkPlacedView(QDialog):
    """Shows a ``MarkPlaced``; window-modal, opened with ``open()``.

    Args:
        form: The view-model; lives with the dialog.
        parent: The window in front.
    """

    def __init__(self, form: MarkPlaced, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form
        form.setParent(self)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.sentence = Label("", Voice.TITLE, self)
        self.sentence.setWordWrap(True)
        self.company = Label("", Voice.QUIET, self)
        self.problem = BannerFrame(Tone.CRITICAL, "warning-circle", parent=self)
        self.earlier = BannerFrame(Tone.WARN, "arrow-elbow-down-right", parent=self)
        self.meaning = Label("", parent=self)
        self.meaning.setWordWrap(True)
        self.fields = Form(self)
        self.day = DateField(read_day, day_text, form.today, self)
        self.number = QLineEdit(self)
        self.number.setMaxLength(100)
        self.known = Label("", Voice.QUIET, self)
        self.known.setWordWrap(True)
        self.foot = Label("", Voice.QUIET, self)
        self.foot.setWordWrap(True)
        self.submit = primary("", parent=self)
        self._first = primary("", parent=self)
        self._first.setDefault(False)
        self.fields.add(DAY, "", self.day)
        self.fields.add(NUMBER, "", self.number)
        self.earlier.add_button(self._first)
        self._lay_out()
        self.day.textEdited.connect(form.set_day)
        self.number.textEdited.connect(form.set_number)
        self.submit.clicked.connect(form.submit)
        self._first.clicked.connect(form.place_earlier)
        form.changed.connect(self._draw)
        form.refused.connect(self.fields.focus_first_error)
        form.finished.connect(self.accept)
        self._translate()
        self._draw()
        self._focus_first()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
            self.form.retranslate()
        super().changeEvent(event)

    def first_button(self) -> QWidget:
        """Return the button that goes on with the earlier change."""
        return self._first

    def _lay_out(self) -> None:
        self.setMinimumWidth(scaled(520))
        self.resize(scaled(600), scaled(360))
        rows = (self.problem, self.earlier, self.meaning, self.fields, self.known)
        lay_out_form(self, (self.sentence, self.company), rows, self.foot, self.submit)

    def _translate(self) -> None:
        self.setWindowTitle(self.tr("Mark as placed"))
        self.submit.setText(self.tr("Mark as placed"))
        self._first.setText(self.tr("Place that first"))
        self.fields.set_label(DAY, self.tr("Placed on"))

    def _draw(self) -> None:
        state = self.form.state
        is_ready = not state.is_loading
        self.sentence.setText(state.sentence)
        self.company.setText(state.company)
        self.problem.set_text(state.problem)
        self.problem.setVisible(bool(state.problem))
        self.earlier.set_text(state.submit_reason, *(each.text for each in state.earlier))
        self.earlier.setVisible(bool(state.earlier))
        self.meaning.setText(state.meaning)
        asks = is_ready and not state.submit_reason
        self.meaning.setVisible(asks)
        self.fields.setVisible(asks)
        self.fields.setEnabled(not state.is_busy)
        self.fields.set_visible(NUMBER, bool(state.number_label))
        self.fields.set_label(NUMBER, state.number_label)
        for key, editor, text, hint, error in (
            (DAY, self.day, state.day, state.day_hint, state.day_error),
            (NUMBER, self.number, state.number, state.number_hint, state.number_error),
        ):
            self.fields.row(key).set_hint(hint)
            self.fields.row(key).set_error(error)
            if editor.text() != text:
                editor.setText(text)
        self.known.setText(state.number_known)
        self.known.setVisible(bool(state.number_known))
        self.submit.setEnabled(state.can_submit)
        self.submit.setToolTip(plain_tooltip(state.submit_reason))
        self.submit.setAccessibleDescription(state.submit_reason)
        self.foot.setText(state.going_back or ("" if state.earlier else state.submit_reason))

    def _focus_first(self) -> None:
        state = self.form.state
        if state.earlier:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)
        elif state.number_label:
            self.number.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.day.setFocus(Qt.FocusReason.OtherFocusReason)
