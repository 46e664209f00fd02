"""Notices and suspensions above the table, the gravest first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from csp_desktop.viewmodels.customer_page.state import Notice
from csp_desktop.viewmodels.suspension import SuspensionState
from csp_desktop.views.look import SPACING, scaled
from csp_desktop.views.parts.banner import BannerFrame
from csp_desktop.views.parts.buttons import LinkButton
from csp_desktop.views.suspension_banner import SuspensionBanner


class BannerList(QWidget):
    """Shows notices, then suspensions, then a link that unfolds the rest of them."""

    followed = Signal(str)
    """The link of a notice was pressed: its key."""
    acted = Signal(str, str)
    """The button of a suspension was pressed: our id of the subscription, and the action."""
    edit_wanted = Signal(str)
    """A date misses a day that wants to be typed: our id of the subscription."""
    fold_toggled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notices: dict[Notice, BannerFrame] = {}
        self._banners: dict[str, SuspensionBanner] = {}
        self.fold = LinkButton("", "caret-down", self)
        self.fold.clicked.connect(self.fold_toggled)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(scaled(SPACING))
        self._column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)

    def show_all(self, notices: tuple[Notice, ...], banners: tuple[SuspensionState, ...], fold: str) -> None:
        """Show them in this order; a suspension that stays keeps its widget, so that what is unfolded stays so."""
        for gone in [notice for notice in self._notices if notice not in notices]:
            self._drop(self._notices.pop(gone))
        wanted = [banner.subscription_id for banner in banners]
        for name in [name for name in self._banners if name not in wanted]:
            self._drop(self._banners.pop(name))
        place = 0
        for notice in notices:
            frame = self._notices.get(notice)
            if frame is None:
                frame = self._notices[notice] = self._frame(notice)
            self._column.insertWidget(place, frame)
            place += 1
        for state in banners:
            banner = self._banners.get(state.subscription_id)
            if banner is None:
                banner = self._banners[state.subscription_id] = self._banner(state.subscription_id)
            banner.show_state(state)
            self._column.insertWidget(place, banner)
            place += 1
        self.fold.setText(fold)
        self.fold.setVisible(bool(fold))
        self.setVisible(bool(place))

    def banner(self, subscription_id: str) -> SuspensionBanner | None:
        """Return the banner of a subscription, if it is shown."""
        return self._banners.get(subscription_id)

    def focus_chain(self) -> list[QWidget]:
        """Return what the keyboard reaches here, from the top."""
        found: list[QWidget] = []
        for place in range(self._column.count()):
            item = self._column.itemAt(place)
            box = item.widget() if item is not None else None
            if box is not None:
                everything = [box, *box.findChildren(QWidget)]
                found += [each for each in everything if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
        return found

    def _frame(self, notice: Notice) -> BannerFrame:
        frame = BannerFrame(notice.tone, notice.icon, notice.is_pending, self)
        frame.set_text(notice.headline, *notice.lines)
        if notice.link is not None:
            button = QPushButton(notice.link.text.replace("&", "&&"), frame)
            key = notice.link.key
            button.clicked.connect(lambda: self.followed.emit(key))
            frame.add_button(button)
        return frame

    def _banner(self, subscription_id: str) -> SuspensionBanner:
        banner = SuspensionBanner(self)
        banner.acted.connect(lambda action: self.acted.emit(subscription_id, action))
        banner.edit_wanted.connect(lambda _field: self.edit_wanted.emit(subscription_id))
        return banner

    def _drop(self, widget: QWidget) -> None:
        self._column.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
