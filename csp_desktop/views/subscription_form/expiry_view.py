"""The date directly below Suspended, with the sum behind it to unfold."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.subscription_form.state import ExpiryBox
from csp_desktop.views.look import SPACING, scaled
from csp_desktop.views.parts.banner import BannerFrame
from csp_desktop.views.parts.label import plain_tooltip
from csp_desktop.views.subscription_form.pieces import NoteLine
from csp_desktop.views.why_date import WhyDateView


class ExpiryView(QWidget):
    """Shows an ``ExpiryBox``; dashed as a preview, solid as a fact."""

    copy_wanted = Signal(str)
    """The sum as plain text, for the clipboard."""

    edit_wanted = Signal(str)
    """Name of the day that is missing and wants to be typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_pending = True
        self._frames = {is_pending: BannerFrame(Tone.WARN, "warning", is_pending, self) for is_pending in (True, False)}
        self._whys = {
            is_pending: WhyDateView(has_bar=False, parent=frame) for is_pending, frame in self._frames.items()
        }
        for why in self._whys.values():
            why.hide()
            why.copy_wanted.connect(self.copy_wanted)
            why.edit_wanted.connect(self.edit_wanted)
        self.warning = NoteLine("warning", Tone.WARN, parent=self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(scaled(SPACING))
        for frame in self._frames.values():
            outer.addWidget(frame)
        outer.addWidget(self.warning)

    def show_box(self, box: ExpiryBox | None) -> None:
        """Show another date, or none."""
        self.setVisible(box is not None)
        if box is None:
            return
        self._is_pending = box.is_pending
        frame, why = self.frame, self.why
        for is_pending, each in self._frames.items():
            each.setVisible(is_pending == box.is_pending)
        frame.set_tone(box.tone, box.icon, box.is_pending)
        frame.setToolTip(plain_tooltip(box.tooltip))
        frame.set_text(box.headline)
        frame.setAccessibleDescription(box.detail)
        self.warning.say(" ".join(box.warnings))
        if box.why is None:
            frame.set_details(None)
            return
        why.show_why(box.why, box.tone)
        frame.set_details(why, self.tr("Why this date?"), box.detail)

    @property
    def frame(self) -> BannerFrame:
        """The frame that is shown: intent and fact have different margins, so a frame of its own each."""
        return self._frames[self._is_pending]

    @property
    def why(self) -> WhyDateView:
        """The sum behind the date that is shown."""
        return self._whys[self._is_pending]
