"""The import dialog."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.import_file import ImportFile, Stage
from csp_desktop.views.icons import icon
from csp_desktop.views.look import HALF, PAGE_MARGIN, SPACING, scaled
from csp_desktop.views.parts.banner import BannerFrame
from csp_desktop.views.parts.buttons import primary, set_primary
from csp_desktop.views.parts.label import ElidedLabel, Label, Voice, plain_tooltip
from csp_desktop.views.parts.over_foot import put_over_foot

BAR_STEPS = 1000
"""Resolution of the bar; sizes in bytes would not fit its 32 bits."""


class ImportFileView(QDialog):
    """Shows an ``ImportFile``; window-modal, opened with ``open()``.

    Args:
        form: The view-model; lives with the dialog.
        parent: The window in front.
    """

    def __init__(self, form: ImportFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form
        form.setParent(self)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.title = Label("", Voice.TITLE, self)
        self.file = ElidedLabel("", Voice.STRONG, self)
        self.where = ElidedLabel("", Voice.QUIET, self)
        self.choose = QPushButton(self)
        self.choose.setIcon(icon("folder-open"))
        self.banner = BannerFrame(Tone.GOOD, "check-circle", parent=self)
        self.headline = Label("", parent=self)
        self.text = Label("", Voice.QUIET, self)
        for label in (self.headline, self.text):
            label.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.counts = QWidget(self)
        self._counts_row = QHBoxLayout(self.counts)
        self._counts_row.setContentsMargins(0, 0, 0, 0)
        self._counts_row.setSpacing(scaled(3 * SPACING))
        self.refused_title = Label("", Voice.STRONG, self)
        self.refused = QPlainTextEdit(self)
        self.refused.setReadOnly(True)
        self.refused.setTabChangesFocus(True)
        self.copy = QPushButton(self)
        self.copy.setIcon(icon("copy"))
        self.start = primary("", parent=self)
        self.catalog = QPushButton(self)
        self.buttons = QDialogButtonBox(self)
        self._shown_counts: object = None
        self._ready_file = ""
        self._lay_out()
        self.choose.clicked.connect(self.choose_file)
        self.start.clicked.connect(form.start)
        self.catalog.clicked.connect(self._on_catalog)
        self.copy.clicked.connect(self._on_copy)
        self.buttons.rejected.connect(self.reject)
        form.changed.connect(self._draw)
        self._translate()
        self._draw()
        (self.start if form.state.can_start else self.choose).setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_file(self) -> QFileDialog:
        """Ask for a file, in the folder of the last one."""
        dialog = QFileDialog(self, self.tr("Import"), self.form.state.folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Lists of offers (*.json *.cspcatalog)"), self.tr("All files (*)")])
        if QGuiApplication.platformName() in ("offscreen", "minimal"):
            dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.fileSelected.connect(self.form.choose)
        dialog.open()
        return dialog

    def reject(self) -> None:
        """Stop what runs; only then leave."""
        if self.form.state.is_running:
            self.form.cancel()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window stops what runs too."""
        self.form.cancel()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
            self.form.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        margin = scaled(PAGE_MARGIN)
        self.setMinimumSize(scaled(520), scaled(300))
        self.resize(scaled(640), scaled(380))
        page = QWidget(self)
        page.setAutoFillBackground(True)
        page.setBackgroundRole(QPalette.ColorRole.Base)
        body = QVBoxLayout(page)
        body.setContentsMargins(margin, scaled(2 * SPACING), margin, margin)
        body.setSpacing(scaled(SPACING + HALF))
        body.addWidget(self.title)
        words = QVBoxLayout()
        words.setSpacing(scaled(HALF))
        words.addWidget(self.file)
        words.addWidget(self.where)
        row = QHBoxLayout()
        row.setSpacing(scaled(2 * SPACING))
        row.addLayout(words, 1)
        row.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignTop)
        body.addLayout(row)
        for widget in (self.banner, self.headline, self.text, self.bar):
            body.addWidget(widget)
        summary = QHBoxLayout()
        summary.addWidget(self.counts, 1)
        summary.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignBottom)
        body.addLayout(summary)
        body.addWidget(self.refused_title)
        body.addWidget(self.refused, 1)
        body.addStretch(1)
        self.buttons.addButton(self.catalog, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(self.start, QDialogButtonBox.ButtonRole.AcceptRole)
        self.leave = self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.leave.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addWidget(self.buttons)
        put_over_foot(self, page, foot)

    def _translate(self) -> None:
        self.setWindowTitle(self.tr("Import"))
        self.title.setText(self.tr("Import a catalogue"))
        self.start.setText(self.tr("Import"))
        self.catalog.setText(self.tr("Show the catalogue"))
        self.copy.setText(self.tr("Copy"))
        self.copy.setToolTip(self.tr("Copy the whole summary"))
        self.refused.setAccessibleName(self.tr("Refused items"))
        self.bar.setAccessibleName(self.tr("Progress"))

    def _draw(self) -> None:
        state = self.form.state
        is_end = state.stage in (Stage.DONE, Stage.FAILED)
        self.file.setText(state.file or self.tr("No file chosen yet"))
        self.where.setText(state.where)
        self.where.setVisible(bool(state.where))
        self.choose.setText(self.tr("Choose another…") if state.file else self.tr("Choose a file…"))
        self.choose.setEnabled(not state.is_running)
        set_primary(self.choose, is_primary=state.stage is Stage.CHOOSE)
        is_good = state.stage is Stage.DONE
        self.banner.set_tone(Tone.GOOD if is_good else Tone.CRITICAL, "check-circle" if is_good else "warning-circle")
        self.banner.set_text(state.headline)
        self.banner.setVisible(is_end)
        self.headline.setText(state.headline)
        self.headline.setVisible(bool(state.headline) and not is_end)
        self.text.setText(state.text)
        self.text.setVisible(bool(state.text))
        self.bar.setVisible(state.is_running)
        self.bar.setRange(0, BAR_STEPS if state.total else 0)
        if state.total:
            self.bar.setValue(BAR_STEPS * state.done // state.total)
        self._draw_counts()
        for widget in (self.refused_title, self.refused):
            widget.setVisible(bool(state.refused))
        self.copy.setVisible(is_good)
        self.refused_title.setText(state.refused_title)
        text = "\n".join(state.refused)
        if self.refused.toPlainText() != text:
            self.refused.setPlainText(text)
        self._draw_buttons()
        self._point_at_start()

    def _point_at_start(self) -> None:
        """Take the focus on from the choice of a file, so that Enter imports it and does not ask for another."""
        state = self.form.state
        ready = f"{state.where}/{state.file}" if state.can_start else ""
        if ready and ready != self._ready_file and self.focusWidget() is self.choose:
            self.start.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ready_file = ready

    def _draw_counts(self) -> None:
        counts = self.form.state.counts
        self.counts.setVisible(bool(counts))
        if counts == self._shown_counts:
            return
        self._shown_counts = counts
        while (item := self._counts_row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for count in counts:
            holder = QWidget(self.counts)
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(scaled(HALF))
            column.addWidget(Label(count.what, Voice.QUIET))
            column.addWidget(Label(count.count, Voice.STRONG))
            self._counts_row.addWidget(holder)
        self._counts_row.addStretch(1)

    def _draw_buttons(self) -> None:
        state = self.form.state
        is_done = state.stage is Stage.DONE
        self.start.setVisible(not is_done)
        self.start.setEnabled(state.can_start)
        reason = "" if state.can_start or state.is_running else self.tr("Choose a file first.")
        self.start.setToolTip(plain_tooltip(reason))
        self.start.setAccessibleDescription(reason)
        self.catalog.setVisible(is_done)
        set_primary(self.catalog, is_primary=is_done)
        self.leave.setText(self.tr("Close") if is_done or state.stage is Stage.FAILED else self.tr("Cancel"))
        self.leave.setEnabled(not state.is_stopping)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.form.state.report)

    def _on_catalog(self) -> None:
        self.accept()
        self.form.show_catalog()
