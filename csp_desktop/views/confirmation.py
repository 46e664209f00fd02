"""The small dialog that says what a step does before it is taken."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.confirmation import Confirmation, ConfirmField, ConfirmLine
from csp_desktop.viewmodels.links import Link
from csp_desktop.views.look import HALF, SPACING, scaled
from csp_desktop.views.parts.banner import BannerFrame
from csp_desktop.views.parts.buttons import LinkButton, primary
from csp_desktop.views.parts.choice import Choice
from csp_desktop.views.parts.field import Form
from csp_desktop.views.parts.form_page import lay_out_form
from csp_desktop.views.parts.label import ElidedLabel, Label, Voice, plain_tooltip
from csp_desktop.views.parts.mark import Mark
from csp_desktop.views.parts.rebuilt import Rebuilt

CHOICE, AMOUNT = "choice", "amount"


class ConfirmationView(QDialog):
    """Shows a ``Confirmation``; window-modal, opened with ``open()``.

    Args:
        form: The view-model; lives with the dialog.
        parent: The window in front.
    """

    def __init__(self, form: Confirmation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form
        form.setParent(self)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.title = Label("", Voice.TITLE, self)
        self.subtitle = ElidedLabel("", Voice.QUIET, self)
        self.problem = BannerFrame(Tone.CRITICAL, "warning-circle", parent=self)
        self.refusal = BannerFrame(Tone.WARN, "prohibit", parent=self)
        self.fields = Form(self)
        self.choice = Choice(self)
        self.amount = QLineEdit(self)
        self.amount.setMaxLength(9)
        self.lines = _Lines(self)
        self.foot = Label("", Voice.QUIET, self)
        self.foot.setWordWrap(True)
        self.submit = primary("", parent=self)
        self.links: list[LinkButton] = []
        self._shown: tuple[Link, ...] = ()
        self.fields.add(CHOICE, "", self.choice)
        self.fields.add(AMOUNT, "", self.amount)
        self.setMinimumWidth(scaled(520))
        self.resize(scaled(620), scaled(400))
        rows = (self.problem, self.refusal, self.fields, self.lines)
        lay_out_form(self, (self.title, self.subtitle), rows, self.foot, self.submit)
        self.choice.chosen.connect(form.choose)
        self.amount.textEdited.connect(form.type_amount)
        self.submit.clicked.connect(form.submit)
        form.changed.connect(self._draw)
        form.finished.connect(self.accept)
        self._draw()
        self._focus_first()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self.form.retranslate()
        super().changeEvent(event)

    def _draw(self) -> None:
        state = self.form.state
        self.setWindowTitle(state.title)
        self.title.setText(state.title)
        self.subtitle.setText(state.subtitle)
        self.problem.set_text(state.problem)
        self.problem.setVisible(bool(state.problem))
        self.refusal.set_text(state.refusal)
        self.refusal.setVisible(bool(state.refusal))
        self._draw_links(state.links)
        self.fields.setVisible(state.choice is not None or state.amount is not None)
        self._draw_field(CHOICE, state.choice)
        self._draw_field(AMOUNT, state.amount)
        self.lines.show_lines(state.lines)
        self.submit.setText(state.submit_text)
        self.submit.setVisible(bool(state.submit_text))
        self.submit.setEnabled(state.can_submit)
        self.submit.setToolTip(plain_tooltip(state.submit_reason))
        self.submit.setAccessibleDescription(state.submit_reason or state.foot)
        self.foot.setText("" if state.refusal else state.foot)

    def _draw_field(self, key: str, field: ConfirmField | None) -> None:
        self.fields.set_visible(key, field is not None)
        if field is None:
            return
        self.fields.set_label(key, field.label)
        row = self.fields.row(key)
        row.set_hint(field.hint)
        row.set_error(field.error)
        row.set_locked(field.locked)
        if key == CHOICE:
            self.choice.set_options(field.options)
            self.choice.choose(field.text)
        elif self.amount.text() != field.text:
            self.amount.setText(field.text)

    def _draw_links(self, links: tuple[Link, ...]) -> None:
        if links == self._shown:
            return
        self._shown = links
        for link in self.links:
            link.hide()
            link.deleteLater()
        self.links = []
        for each in links:
            link = LinkButton(each.text.replace("&", "&&"), "", self.refusal)
            link.clicked.connect(partial(self._on_link, each.key))
            self.refusal.add_button(link)
            self.links.append(link)

    def _focus_first(self) -> None:
        state = self.form.state
        target: QWidget = self.submit
        if state.links:
            target = self.links[0]
        elif state.choice is not None:
            target = self.choice
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_link(self, key: str, _is_checked: bool = False) -> None:
        self.form.follow(key)


class _Lines(Rebuilt):
    """What follows, an icon and a sentence each; built anew only when they differ."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: tuple[ConfirmLine, ...] = ()

    def show_lines(self, lines: tuple[ConfirmLine, ...]) -> None:
        """Show these lines."""
        self.setVisible(bool(lines))
        if lines == self._shown:
            return
        self._shown = lines
        grid = self.fresh_grid(scaled(SPACING), scaled(HALF + 3), stretched=1)
        for number, line in enumerate(lines):
            text = Label(line.text)
            text.setWordWrap(True)
            grid.addWidget(Mark(line.icon, line.tone), number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, number, 1)
