"""What this program is, under which licence, and what it is made of."""

from __future__ import annotations

import platform
from pathlib import Path

import PySide6
from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from csp_desktop import __version__
from csp_desktop.system.resources import PACKAGE, resource
from csp_desktop.views.icons import draw_icon
from csp_desktop.views.look import HALF, PAGE_MARGIN, SPACING, scaled
from csp_desktop.views.parts.label import Label, Voice
from csp_desktop.views.parts.over_foot import put_over_foot

NOTICES = "THIRD_PARTY.md"


class AboutDialog(QDialog):
    """Version, licence, Qt's notice, and the notices of everything that travels with the program.

    Args:
        parent: The main window.
        notices: The notices' file; the program's own if none is named.
    """

    def __init__(self, parent: QWidget | None = None, notices: Path | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("About CSP Desktop"))
        self.name = Label(self.tr("CSP Desktop"), Voice.TITLE, self)
        self.version = Label(self.tr("Version {version}").format(version=__version__), Voice.QUIET, self)
        self.purpose = Label(
            self.tr("Sell and look after CSP subscriptions, offline first. Not a product of Microsoft."), parent=self
        )
        self.licence = Label(
            self.tr(
                "Under the MIT licence. The windows are made with Qt, under the GNU Lesser General Public License 3: "
                "its libraries are unchanged and may be exchanged."
            ),
            parent=self,
        )
        self.versions = Label(_versions(), Voice.QUIET, self)
        self.versions.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for label in (self.purpose, self.licence, self.versions):
            label.setWordWrap(True)
        self.notices = QTextBrowser(self)
        self.notices.setOpenLinks(False)
        # A table as wide as the view comes out a pixel wider, by rounding.
        self.notices.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.notices.anchorClicked.connect(_follow)
        self.notices.setAccessibleName(self.tr("Notices"))
        text = _read(notices or _own_notices())
        self.notices.setMarkdown(text)
        self.notices.setVisible(bool(text))
        self._lay_out()

    def _lay_out(self) -> None:
        margin = scaled(PAGE_MARGIN)
        self.resize(scaled(720), scaled(520))
        page = QWidget(self)
        page.setAutoFillBackground(True)
        page.setBackgroundRole(QPalette.ColorRole.Base)
        body = QVBoxLayout(page)
        body.setContentsMargins(margin, scaled(2 * SPACING), margin, margin)
        body.setSpacing(scaled(SPACING + HALF))
        words = QVBoxLayout()
        words.setSpacing(scaled(HALF))
        words.addWidget(self.name)
        words.addWidget(self.version)
        head = QHBoxLayout()
        head.setSpacing(scaled(2 * SPACING))
        head.addWidget(_Sign(self), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        body.addLayout(head)
        for label in (self.purpose, self.licence, self.versions):
            body.addWidget(label)
        body.addWidget(self.notices, 1)
        if self.notices.isHidden():
            body.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(buttons)
        put_over_foot(self, page, foot)
        buttons.button(QDialogButtonBox.StandardButton.Close).setFocus(Qt.FocusReason.OtherFocusReason)


class _Sign(QWidget):
    """A mark beside the name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(scaled(44), scaled(44))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark."""
        painter = QPainter(self)
        draw_icon(painter, self.rect(), "stack", self.palette().color(QPalette.ColorRole.Accent))
        painter.end()


def _versions() -> str:
    return " · ".join(
        (
            f"Python {platform.python_version()}",
            f"Qt {qVersion()}",
            f"PySide6 {PySide6.__version__}",
            f"{platform.system()} {platform.release()}",
        )
    )


def _follow(link: QUrl) -> None:
    """Open a page of the web; files beside the notices are not everywhere beside the program."""
    if link.scheme() == "https":
        QDesktopServices.openUrl(link)


def _own_notices() -> Path:
    """Packed beside the other resources, or in the root of a checkout."""
    packed = resource(NOTICES)
    return packed if packed.is_file() else PACKAGE.parent / NOTICES


def _read(path: Path) -> str:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        # Nobody needs them to work; the licences lie in the packages' own folders too.
        return ""
    # Its title would be louder than ours.
    return text.partition("\n")[2] if text.startswith("# ") else text
