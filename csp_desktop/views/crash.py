"""The crash dialog: what happened, what it means for the data, what to do; the rest folded away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.crash import Crash
from csp_desktop.views.icons import icon
from csp_desktop.views.look import HALF, PAGE_MARGIN, SPACING, scaled
from csp_desktop.views.parts.banner import BannerFrame
from csp_desktop.views.parts.buttons import LinkButton, primary
from csp_desktop.views.parts.label import Label, Voice
from csp_desktop.views.parts.over_foot import put_over_foot
from csp_desktop.views.report import ReportResult, choose_report_file

DETAILS_HEIGHT = 180


class CrashView(QDialog):
    """Shows a ``Crash``; application-modal, opened with ``open()``. Closing it means to go on.

    Args:
        form: The view-model; lives with the dialog.
        parent: The main window.
    """

    def __init__(self, form: Crash, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form
        form.setParent(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # Whatever dialog was in front stays behind it, however deep.
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.banner = BannerFrame(Tone.CRITICAL, "bug", parent=self)
        self.data_title = Label("", Voice.STRONG, self)
        self.data = Label("", parent=self)
        self.advice_title = Label("", Voice.STRONG, self)
        self.advice = Label("", parent=self)
        for label in (self.data, self.advice):
            label.setWordWrap(True)
        self.unfold = LinkButton("", "caret-right", self)
        self._page = QWidget(self)
        self.details = QPlainTextEdit(self)
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.details.setMinimumHeight(scaled(DETAILS_HEIGHT))
        self.details.hide()
        self.saved = ReportResult(form.report, self)
        self.save = QPushButton(self)
        self.save.setIcon(icon("file-arrow-down"))
        self.copy = QPushButton(self)
        self.copy.setIcon(icon("copy"))
        self.quit = QPushButton(self)
        self.go_on = primary("", parent=self)
        for button in (self.save, self.copy, self.quit):
            button.setAutoDefault(False)
        self._lay_out()
        self.unfold.clicked.connect(self._on_unfold)
        self.save.clicked.connect(self.choose_file)
        self.copy.clicked.connect(self._on_copy)
        self.quit.clicked.connect(self._on_quit)
        self.go_on.clicked.connect(self._on_go_on)
        form.changed.connect(self._draw)
        form.report.changed.connect(self._draw)
        self._translate()
        self._draw()
        self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_file(self) -> QFileDialog:
        """Ask where the report is to lie."""
        return choose_report_file(self, self.tr("Save report"), self.tr("Reports (*.zip)"), self.form.report)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
            self.form.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A wider dialog needs less height."""
        super().resizeEvent(event)
        self._leave_room()

    def _leave_room(self) -> None:
        """Keep the height that the wrapped sentences need at this width; Qt itself looks at the narrowest alone."""
        # What was shown or hidden is told to the layouts one floor after the other.
        for widget in (self.banner, self.saved.banner, self.saved, self._page, self):
            layout = widget.layout()
            if layout is not None:
                layout.invalidate()
                layout.activate()
                if widget is self:
                    self.setMinimumHeight(layout.totalHeightForWidth(self.width()))

    def _lay_out(self) -> None:
        margin = scaled(PAGE_MARGIN)
        self.setMinimumWidth(scaled(560))
        self.resize(scaled(640), 0)
        page = self._page
        page.setAutoFillBackground(True)
        page.setBackgroundRole(QPalette.ColorRole.Base)
        body = QVBoxLayout(page)
        body.setContentsMargins(margin, margin, margin, margin)
        body.setSpacing(scaled(SPACING + HALF))
        body.addWidget(self.banner)
        for title, text in ((self.data_title, self.data), (self.advice_title, self.advice)):
            words = QVBoxLayout()
            words.setSpacing(scaled(HALF))
            words.addWidget(title)
            words.addWidget(text)
            body.addLayout(words)
        body.addWidget(self.unfold)
        body.addWidget(self.details, 1)
        body.addWidget(self.saved)
        body.addStretch(0)
        foot = QHBoxLayout()
        foot.setSpacing(scaled(SPACING))
        foot.addWidget(self.save)
        foot.addWidget(self.copy)
        foot.addStretch(1)
        foot.addWidget(self.quit)
        foot.addWidget(self.go_on)
        put_over_foot(self, page, foot)

    def _translate(self) -> None:
        self.setWindowTitle(self.tr("CSP Desktop"))
        self.data_title.setText(self.tr("Your data"))
        self.advice_title.setText(self.tr("What to do now"))
        self.unfold.setText(self.tr("Details for support"))
        self.details.setAccessibleName(self.tr("Details for support"))
        self.save.setText(self.tr("Save report…"))
        self.copy.setText(self.tr("Copy details"))
        self.quit.setText(self.tr("Quit"))

    def _draw(self) -> None:
        state = self.form.state
        self.banner.set_text(state.headline, *((state.more,) if state.more else ()))
        self.data.setText(state.data)
        self.advice.setText(state.advice)
        self.go_on.setText(state.go_on)
        if self.details.toPlainText() != state.details:
            self.details.setPlainText(state.details)
        can_save = self.form.report.state.can_save
        self.save.setEnabled(can_save)
        self.save.setToolTip("" if can_save else self.tr("The report is being written…"))
        self._leave_room()

    def _on_unfold(self) -> None:
        is_open = self.details.isHidden()
        self.details.setVisible(is_open)
        self.unfold.set_icon_name("caret-down" if is_open else "caret-right")
        self.unfold.setAccessibleDescription(self.tr("unfolded") if is_open else self.tr("folded"))
        self._leave_room()
        self.resize(self.width(), self.minimumHeight())

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.form.state.details)

    def _on_quit(self) -> None:
        self.accept()
        self.form.quit()

    def _on_go_on(self) -> None:
        self.accept()
        self.form.go_on()
