"""The banners above a page: refusals with their ways out, a continued draft."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from csp_desktop.viewmodels.links import Notice
from csp_desktop.views.look import SPACING, scaled
from csp_desktop.views.parts.banner import BannerFrame


class Notices(QWidget):
    """Shows notices below each other; built anew only when they differ."""

    followed = Signal(str)
    """Key of a link."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Notice, ...] = ()
        self._banners: list[BannerFrame] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(scaled(SPACING))
        self.hide()

    def show_notices(self, notices: tuple[Notice, ...]) -> None:
        """Show these notices."""
        if notices == self._shown:
            return
        self._shown = notices
        for banner in self._banners:
            self._column.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
        self._banners = [self._banner(notice) for notice in notices]
        self.setVisible(bool(notices))

    def texts(self) -> list[str]:
        """Return what is said."""
        return [notice.text for notice in self._shown]

    def _banner(self, notice: Notice) -> BannerFrame:
        banner = BannerFrame(notice.tone, notice.icon, parent=self)
        banner.set_text(notice.text)
        for link in notice.links:
            button = QPushButton(link.text.replace("&", "&&"), banner)
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._on_clicked, link.key))
            banner.add_button(button)
        self._column.addWidget(banner)
        return banner

    def _on_clicked(self, key: str, _checked: bool = False) -> None:
        self.followed.emit(key)
