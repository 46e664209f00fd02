"""The dialog about a new version: what it is, what is new, its files, and where to get it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.updates import Stage, Updates
from csp_desktop.views.icons import icon
from csp_desktop.views.look import HALF, PAGE_MARGIN, SPACING, scaled
from csp_desktop.views.parts.banner import BannerFrame
from csp_desktop.views.parts.buttons import primary
from csp_desktop.views.parts.label import Label, Voice
from csp_desktop.views.parts.over_foot import put_over_foot

SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
LINES_OF_FILES = 6
SHORT_HEIGHT = 220
"""Room for one sentence."""
WHOLE_HEIGHT = 580
"""Room for notes and files."""


class UpdatesView(QDialog):
    """Shows ``Updates``; window-modal, opened with ``open()``.

    Args:
        form: The view-model; outlives the dialog.
        parent: The window in front.
    """

    def __init__(self, form: Updates, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form
        self._is_whole = False
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.title = Label("", Voice.TITLE, self)
        self.day = Label("", Voice.QUIET, self)
        self.text = Label("", parent=self)
        self.banner = BannerFrame(parent=self)
        self.problem = BannerFrame(Tone.CRITICAL, "warning-circle", parent=self)
        self.notes_title = Label("", Voice.STRONG, self)
        self.notes = _Reading(self)
        self.files_title = Label("", Voice.STRONG, self)
        self.files = _Reading(self)
        self.copy = QPushButton(icon("copy"), "", self)
        self.page = Label("", Voice.QUIET, self)
        for label in (self.title, self.text, self.page):
            label.setWordWrap(True)
        self.page.setTextInteractionFlags(SELECTABLE)
        self.open_page = primary("", "arrow-square-out", self)
        self.put_off = QPushButton(self)
        self.again = QPushButton(self)
        self.buttons = QDialogButtonBox(self)
        self.leave = self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self._lay_out()
        self.open_page.clicked.connect(form.open)
        self.put_off.clicked.connect(form.put_off)
        self.again.clicked.connect(form.look)
        self.copy.clicked.connect(self._on_copy)
        self.buttons.rejected.connect(self.reject)
        form.changed.connect(self._draw)
        form.open_page.connect(self._on_open_page)
        form.put_off_kept.connect(self.accept)
        self._translate()
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
            self.form.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        margin = scaled(PAGE_MARGIN)
        self.setMinimumWidth(scaled(520))
        self.resize(scaled(680), scaled(SHORT_HEIGHT))
        self.files.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.files.setMaximumHeight(self.files.fontMetrics().lineSpacing() * LINES_OF_FILES + scaled(2 * SPACING))
        page = QWidget(self)
        page.setAutoFillBackground(True)
        page.setBackgroundRole(QPalette.ColorRole.Base)
        self._body = body = QVBoxLayout(page)
        body.setContentsMargins(margin, scaled(2 * SPACING), margin, margin)
        body.setSpacing(scaled(SPACING + HALF))
        words = QVBoxLayout()
        words.setSpacing(scaled(HALF))
        words.addWidget(self.title)
        words.addWidget(self.day)
        body.addLayout(words)
        for widget in (self.banner, self.problem, self.text, self.notes_title):
            body.addWidget(widget)
        body.addWidget(self.notes, 1)
        head = QHBoxLayout()
        head.addWidget(self.files_title, 1)
        head.addWidget(self.copy)
        body.addLayout(head)
        body.addWidget(self.files)
        body.addWidget(self.page)
        body.addStretch(1)
        self.buttons.addButton(self.open_page, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(self.put_off, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(self.again, QDialogButtonBox.ButtonRole.ActionRole)
        for button in (self.put_off, self.again, self.copy, self.leave):
            button.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addWidget(self.buttons)
        put_over_foot(self, page, foot)

    def _translate(self) -> None:
        self.setWindowTitle(self.tr("New version"))
        self.notes_title.setText(self.tr("What is new"))
        self.notes.setAccessibleName(self.tr("What is new"))
        self.files_title.setText(self.tr("Files and their SHA-256"))
        self.files.setAccessibleName(self.tr("Files and their SHA-256"))
        self.copy.setText(self.tr("Copy"))
        self.copy.setAccessibleName(self.tr("Copy the files' SHA-256"))
        self.copy.setToolTip(self.tr("Copies a line for each file, as sha256sum --check reads them."))
        self.open_page.setText(self.tr("Open page"))
        self.put_off.setText(self.tr("Not this version"))
        self.put_off.setToolTip(self.tr("Says no more about this version; a newer one is told again."))
        self.again.setText(self.tr("Look again"))

    def _draw(self) -> None:
        state = self.form.state
        has_release = state.has_release
        is_told = state.stage in (Stage.NEWEST, Stage.FAILED)
        self.title.setText(self.tr("New version") if is_told else state.headline)
        self.day.setText(state.day)
        self.text.setText(state.text)
        if state.stage is Stage.FAILED:
            self.banner.set_tone(Tone.WARN, "warning")
        else:
            self.banner.set_tone(Tone.GOOD, "check-circle")
        self.banner.set_text(state.headline, *([state.text] if state.text else []))
        self.problem.set_text(state.problem)
        self.notes.show_text(state.notes)
        self.files.show_text("\n".join(f"{each.name} ({each.size})\n{each.sha256}" for each in state.files))
        self.page.setText(state.page)
        self.page.setAccessibleName(state.page)
        self.banner.setVisible(is_told)
        self.problem.setVisible(bool(state.problem))
        for widget in (self.day, self.text, self.notes_title, self.notes, self.page, self.open_page, self.put_off):
            widget.setVisible(has_release)
        for widget in (self.files_title, self.files, self.copy):
            widget.setVisible(bool(state.files))
        self.again.setVisible(state.stage is Stage.FAILED)
        # Notes take the room that is left; without them it stays empty.
        self._body.setStretch(self._body.count() - 1, 0 if has_release else 1)
        if has_release and not self._is_whole:
            self._is_whole = True
            self.resize(self.width(), max(self.height(), scaled(WHOLE_HEIGHT)))
        self._point(has_release)

    def _point(self, has_release: bool) -> None:
        """Take the focus to what is most likely wanted, unless the person is somewhere already."""
        wanted = self.open_page if has_release else self.leave
        focus = self.focusWidget()
        if focus in (None, self.leave) or not focus.isVisibleTo(self):
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_open_page(self, address: str) -> None:
        if not QDesktopServices.openUrl(QUrl(address)):
            self.form.tell_unopened()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.form.state.checksums)


class _Reading(QPlainTextEdit):
    """Plain text to read, select and copy; Tab leaves it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(SELECTABLE)

    def show_text(self, text: str) -> None:
        """Show another text; a selection in the same one stays."""
        if self.toPlainText() != text:
            self.setPlainText(text)
