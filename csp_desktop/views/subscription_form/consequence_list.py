"""«What this does»: lines in order of time, as labels that can be read aloud."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csp_desktop.viewmodels.subscription_form.state import Consequence
from csp_desktop.views.look import HALF, SPACING, scaled
from csp_desktop.views.parts.label import Label, Voice, plain_tooltip
from csp_desktop.views.parts.mark import Mark
from csp_desktop.views.parts.rebuilt import Rebuilt


class ConsequenceList(QWidget):
    """Shows consequences; built anew only when they differ."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Consequence, ...] = ()
        self._title = Label("", Voice.STRONG, self)
        self._lines = Rebuilt(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(SPACING))
        column.addWidget(self._title)
        column.addWidget(self._lines)
        self._translate()
        self.hide()

    def show_lines(self, lines: tuple[Consequence, ...]) -> None:
        """Show these consequences."""
        self.setVisible(bool(lines))
        if lines == self._shown:
            return
        self._shown = lines
        grid = self._lines.fresh_grid(scaled(2 * SPACING), scaled(HALF + 3), stretched=2)
        top = Qt.AlignmentFlag.AlignTop
        for number, line in enumerate(lines):
            when = Label(line.when, Voice.STRONG if line.is_strong else Voice.QUIET)
            text = Label(line.text)
            text.setWordWrap(True)
            for label in (when, text):
                label.setToolTip(plain_tooltip(line.tooltip))
            grid.addWidget(Mark(line.icon, line.tone), number, 0, top)
            grid.addWidget(when, number, 1, top)
            grid.addWidget(text, number, 2)

    def texts(self) -> list[str]:
        """Return what is said, a text a line."""
        return [f"{line.when}: {line.text}" for line in self._shown]

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        self._title.setText(self.tr("What this does"))
