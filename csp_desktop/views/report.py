"""Saving a report for support: the dialog of the Help menu, and what the crash dialog shares with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QPalette
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.report import Report
from csp_desktop.views.look import HALF, PAGE_MARGIN, SPACING, scaled
from csp_desktop.views.parts.banner import BannerFrame
from csp_desktop.views.parts.buttons import LinkButton, primary
from csp_desktop.views.parts.label import ElidedLabel, Label, Voice
from csp_desktop.views.parts.over_foot import put_over_foot


class ReportResult(QWidget):
    """Says that a report is being written, where it lies, or why it could not be written; hidden before."""

    def __init__(self, report: Report, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = report
        self.banner = BannerFrame(Tone.INFO, "info", parent=self)
        self.show_folder = LinkButton("", "folder-open", self.banner)
        self.show_folder.clicked.connect(self._on_show_folder)
        self.banner.add_button(self.show_folder)
        self.path = ElidedLabel("", Voice.QUIET, self)
        self.path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(scaled(HALF))
        box.addWidget(self.banner)
        box.addWidget(self.path)
        report.changed.connect(self._draw)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen; the view-model is told by the dialog."""
        if event.type() == QEvent.Type.LanguageChange:
            self._draw()
        super().changeEvent(event)

    def _draw(self) -> None:
        state = self._report.state
        self.show_folder.setText(self.tr("Show in folder"))
        self.show_folder.setVisible(bool(state.folder))
        if state.is_saving:
            self.banner.set_tone(Tone.INFO, "file-arrow-down")
            self.banner.set_text(self.tr("The report is being written…"))
        elif state.problem:
            self.banner.set_tone(Tone.CRITICAL, "warning-circle")
            self.banner.set_text(state.problem)
        else:
            self.banner.set_tone(Tone.GOOD, "check-circle")
            self.banner.set_text(state.said, self.tr("It stays on this computer until you pass it on."))
        self.path.setText(state.path)
        self.path.setVisible(bool(state.path))
        self.setVisible(state.is_saving or bool(state.problem or state.said))

    def _on_show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._report.state.folder))


def choose_report_file(parent: QWidget, title: str, kinds: str, report: Report) -> QFileDialog:
    """Ask where a report is to lie, in the documents at first, and have it written there."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    # Not everybody has such a folder; the next best is the home folder, which Qt falls back to itself.
    start = Path(folder) if folder and Path(folder).is_dir() else Path.home()
    dialog = QFileDialog(parent, title, str(start))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix("zip")
    dialog.setNameFilter(kinds)
    if QGuiApplication.platformName() in ("offscreen", "minimal"):
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.selectFile(report.suggested_name())
    dialog.fileSelected.connect(report.save)
    dialog.open()
    return dialog


class SupportReportView(QDialog):
    """Saves a report without any crash; window-modal, opened with ``open()``.

    Args:
        report: The view-model; lives with the dialog.
        parent: The main window.
    """

    def __init__(self, report: Report, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.report = report
        report.setParent(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.title = Label("", Voice.TITLE, self)
        self.holds = Label("", parent=self)
        self.holds_not = Label("", parent=self)
        self.stays = Label("", Voice.QUIET, self)
        for label in (self.holds, self.holds_not, self.stays):
            label.setWordWrap(True)
        self.saved = ReportResult(report, self)
        self.save = primary("", parent=self)
        self.save.clicked.connect(self.choose_file)
        self._lay_out()
        report.changed.connect(self._draw)
        self._translate()
        self._draw()
        self.save.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_file(self) -> QFileDialog:
        """Ask where it is to lie."""
        return choose_report_file(self, self.tr("Save report"), self.tr("Reports (*.zip)"), self.report)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
            self.report.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        margin = scaled(PAGE_MARGIN)
        self.setMinimumWidth(scaled(520))
        self.resize(scaled(600), scaled(360))
        page = QWidget(self)
        page.setAutoFillBackground(True)
        page.setBackgroundRole(QPalette.ColorRole.Base)
        body = QVBoxLayout(page)
        body.setContentsMargins(margin, scaled(2 * SPACING), margin, margin)
        body.setSpacing(scaled(SPACING + HALF))
        for widget in (self.title, self.holds, self.holds_not, self.stays, self.saved):
            body.addWidget(widget)
        body.addStretch(1)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(buttons)
        put_over_foot(self, page, foot)

    def _translate(self) -> None:
        self.setWindowTitle(self.tr("Report for support"))
        self.title.setText(self.tr("Save a report for support"))
        self.holds.setText(
            self.tr(
                "The report is a file that helps to find a fault: the versions of the program and of your system, how "
                "many customers, offers, subscriptions and changes there are, a few settings, and the log."
            )
        )
        self.holds_not.setText(
            self.tr(
                "It holds no names, addresses, domains or anything else of your customers, and nothing that you typed."
            )
        )
        self.stays.setText(self.tr("Nothing is sent: the file stays on this computer until you pass it on."))
        self.save.setText(self.tr("Save report…"))

    def _draw(self) -> None:
        self.save.setEnabled(self.report.state.can_save)
        self.save.setToolTip("" if self.report.state.can_save else self.tr("The report is being written…"))
