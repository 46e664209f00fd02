"""The banner of a suspension: the date and the days left, since when and why, how it was reckoned, and the way back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from csp_desktop.viewmodels.suspension import BannerAction, SuspensionState
from csp_desktop.views.parts.banner import BannerFrame
from csp_desktop.views.parts.buttons import set_primary
from csp_desktop.views.why_date import WhyDateView


class SuspensionBanner(QWidget):
    """Shows a ``SuspensionState``: on the customer's page, in the edit dialog."""

    acted = Signal(str)
    """The value of the ``BannerAction`` that was pressed."""

    edit_wanted = Signal(str)
    """Name of the day that is missing and wants to be typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: SuspensionState | None = None
        self._frame: BannerFrame | None = None
        self._why: WhyDateView | None = None
        self._button: QPushButton | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_state(self, state: SuspensionState) -> None:
        """Show another suspension, or this one as it is now; what is unfolded stays so."""
        if state == self._state:
            return
        frame, why, button = self._frame_for(state)
        self._state = state
        frame.set_tone(state.tone, state.icon, state.is_pending)
        said = state.reason if state.action is BannerAction.NONE else ""
        frame.set_text(state.headline, *state.lines, *state.warnings, *([said] if said else []))
        button.setText(state.action_text.replace("&", "&&"))
        button.setVisible(state.action is not BannerAction.NONE)
        set_primary(button, state.is_primary)
        button.setDefault(False)
        if state.why is None:
            frame.set_details(None)
        else:
            why.show_why(state.why, state.tone)
            frame.set_details(why, self.tr("Why this date?"))

    def frame(self) -> BannerFrame | None:
        """Return the frame with its question; None before the first state."""
        return self._frame

    def why(self) -> WhyDateView | None:
        """Return the sum that unfolds; None before the first state."""
        return self._why

    def button(self) -> QPushButton | None:
        """Return the button; None before the first state."""
        return self._button

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen; the state's own words come anew from the view-model."""
        if event.type() == QEvent.Type.LanguageChange and self._frame is not None and self._state is not None:
            has_why = self._state.why is not None
            self._frame.set_details(self._why if has_why else None, self.tr("Why this date?") if has_why else "")
        super().changeEvent(event)

    def _frame_for(self, state: SuspensionState) -> tuple[BannerFrame, WhyDateView, QPushButton]:
        """Return the frame; intent and fact have different margins, so a frame of its own each."""
        is_other = self._state is None or self._state.is_pending != state.is_pending
        if self._frame is not None and self._why is not None and self._button is not None and not is_other:
            return self._frame, self._why, self._button
        if self._frame is not None:
            self._column.removeWidget(self._frame)
            self._frame.hide()
            self._frame.deleteLater()
        frame = BannerFrame(state.tone, state.icon, state.is_pending, self)
        why = WhyDateView(parent=frame)
        why.copy_wanted.connect(self._on_copy)
        why.edit_wanted.connect(self.edit_wanted)
        why.hide()
        button = QPushButton(frame)
        button.setAutoDefault(False)
        button.clicked.connect(self._on_clicked)
        frame.add_button(button)
        self._column.addWidget(frame)
        self._frame, self._why, self._button = frame, why, button
        return frame, why, button

    def _on_clicked(self) -> None:
        if self._state is not None:
            self.acted.emit(self._state.action.value)

    def _on_copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
