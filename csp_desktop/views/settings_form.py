"""The settings page: one column of fields in groups; each applies at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFocusEvent, QHideEvent, QPalette
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.settings_form import TYPED, Key, SettingsForm
from csp_desktop.views.icons import icon
from csp_desktop.views.look import PAGE_MARGIN, SPACING, scale, scaled
from csp_desktop.views.parts.banner import BannerFrame
from csp_desktop.views.parts.choice import Choice, SearchChoice
from csp_desktop.views.parts.field import Form
from csp_desktop.views.parts.label import ElidedLabel, Label
from csp_desktop.views.parts.page import Page

FORM_WIDTH = 940
"""Wider, and hints would stand too far from their fields."""
EDITOR_WIDTH = 300
LARGE_TEXT = 1.3

FOLDER = "folder"
UPDATES = "updates"
GROUPS = (
    (Key.AUTHOR, Key.ROLE),
    (Key.CLOUD, Key.COUNTRY, Key.DOMAIN, Key.BILLING_DAY, Key.QUALIFICATIONS, Key.BLOCKED),
    (Key.HELPDESK_MANAGES, Key.SWITCHES_FREQUENCY),
    (Key.LANGUAGE, Key.APPEARANCE),
)


class SettingsView(Page):
    """Shows a ``SettingsForm``.

    Args:
        form: The view-model; lives with the page.
        parent: The main window.
    """

    def __init__(self, form: SettingsForm, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.form = form
        form.setParent(self)
        self.problem = BannerFrame(Tone.CRITICAL, "warning-circle", parent=self)
        self.fields = Form(self)
        self._editors: dict[Key, QLineEdit | Choice] = {}
        self._headings: list[Label] = []
        for group in GROUPS:
            self._add_heading()
            for key in group:
                self._add_field(key)
        self.updates = self._add_updates() if form.state.updates is not None else None
        self._add_heading()
        self.folder = ElidedLabel("", parent=self)
        self.open_folder = QPushButton(icon("folder-open"), "", self)
        self._furnish()
        form.changed.connect(self._draw)
        self._translate()
        self._draw()

    def editor(self, key: Key) -> QLineEdit | Choice:
        """Return what a setting is typed into or chosen from."""
        return self._editors[key]

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on to the first field."""
        super().focusInEvent(event)
        self._editors[Key.AUTHOR].setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is still being typed when the page is left or the program is closed."""
        super().hideEvent(event)
        for key in TYPED:
            self.form.leave(key)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
            self.form.retranslate()
        super().changeEvent(event)

    def _add_heading(self) -> None:
        heading = self.fields.add_heading("")
        heading.setContentsMargins(0, scaled(SPACING) if self._headings else 0, 0, 0)
        self._headings.append(heading)

    def _add_field(self, key: Key) -> None:
        if key in TYPED:
            edit = QLineEdit(self)
            edit.textEdited.connect(partial(self.form.type, key))
            edit.editingFinished.connect(partial(self.form.leave, key))
            self._editors[key] = edit
        else:
            choice = SearchChoice(self) if key is Key.COUNTRY else Choice(self)
            choice.chosen.connect(partial(self._on_chosen, key))
            self._editors[key] = choice
        # Beside a field of large text there is no room for its hint.
        is_beside = scale() < LARGE_TEXT
        if is_beside:
            self._editors[key].setFixedWidth(scaled(EDITOR_WIDTH))
        self.fields.add(key.value, "", self._editors[key], is_beside=is_beside)

    def _add_updates(self) -> QCheckBox:
        self._add_heading()
        box = QCheckBox(self)
        box.clicked.connect(self.form.switch_updates)
        self.fields.add(UPDATES, "", box)
        return box

    def _furnish(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(SPACING))
        row.addWidget(self.folder, 1)
        row.addWidget(self.open_folder)
        self.fields.add(FOLDER, "", holder)
        self.open_folder.clicked.connect(self._on_open_folder)
        self.fields.setMaximumWidth(scaled(FORM_WIDTH))
        body = QWidget()
        body.setBackgroundRole(QPalette.ColorRole.Base)
        column = QVBoxLayout(body)
        column.setContentsMargins(scaled(PAGE_MARGIN), 0, scaled(PAGE_MARGIN), scaled(PAGE_MARGIN))
        column.addWidget(self.fields)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setBackgroundRole(QPalette.ColorRole.Base)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        self.add_content(self.problem)
        self.content().addWidget(area, 1)

    def _translate(self) -> None:
        self.set_title(self.tr("Settings"))
        titles = [
            self.tr("You"),
            self.tr("Partner account"),
            self.tr("Where the rules differ"),
            self.tr("This program"),
            self.tr("Data"),
        ]
        if self.updates is not None:
            titles.insert(len(GROUPS), self.tr("New versions"))
        for heading, title in zip(self._headings, titles, strict=True):
            heading.setText(title)
        self.fields.set_label(FOLDER, self.tr("Data folder"))
        self.open_folder.setText(self.tr("Open"))
        self.open_folder.setAccessibleName(self.tr("Open the data folder"))

    def _draw(self) -> None:
        state = self.form.state
        self.set_subtitle(self.tr("Everything applies at once."))
        self.problem.setVisible(bool(state.problem))
        self.problem.set_text(state.problem)
        for key, setting in state.fields.items():
            editor = self._editors[key]
            self.fields.set_label(key.value, setting.label)
            self.fields.row(key.value).set_hint(setting.hint)
            self.fields.row(key.value).set_error(setting.error)
            if isinstance(editor, Choice):
                editor.set_options([(each.key, each.text) for each in setting.options])
                editor.choose(setting.value)
            elif editor.text() != setting.value:
                editor.setText(setting.value)
        self.folder.setText(state.folder)
        if self.updates is not None and state.updates is not None:
            self.updates.setText(state.updates.label)
            self.updates.setChecked(state.updates.is_on)
            self.fields.row(UPDATES).set_hint(state.updates.hint)

    def _on_chosen(self, key: Key, option: str) -> None:
        if option:
            self.form.choose(key, option)
        else:
            self._editors[key].setFocus(Qt.FocusReason.OtherFocusReason)
            self._draw()

    def _on_open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self.form.state.folder))
