"""One maintained icon set (Phosphor), tinted by the palette that paints it.

The font file of ``qtawesome`` is drawn directly: importing that package costs 120 ms at start, loads QtOpenGL, and on
Windows it copies all its fonts into the person's font folder. Reading one font file costs a third of a millisecond.
"""

from __future__ import annotations

import importlib.util
from functools import cache
from pathlib import Path

import PySide6
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtWidgets import QWidget

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.views.look import tone_colours


def icon(name: str, role: QPalette.ColorRole | Tone | None = None) -> QIcon:
    """Return an icon that takes its colour anew each time it is painted.

    Args:
        name: A name of ``CODE_POINTS``.
        role: Whose colour it takes: a palette role, a tone's solid, or that of the text around it.

    Raises:
        LookupError: The set has no such icon.
    """
    return QIcon(_GlyphEngine(name, role))


def draw_icon(painter: QPainter, rect: QRect | QRectF, name: str, colour: QColor) -> None:
    """Draw an icon into the middle of a square; a dashed circle for a name that the set does not have.

    It does not raise: an exception that leaves a paint event ends the program.
    """
    glyph = chr(CODE_POINTS.get(name, CODE_POINTS["circle-dashed"]))
    font = QFont(_family())
    font.setPixelSize(max(1, int(min(rect.width(), rect.height()))))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    painter.save()
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(QRectF(rect), Qt.AlignmentFlag.AlignCenter, glyph)
    painter.restore()


class _GlyphEngine(QIconEngine):
    """Paints one glyph of the icon font in the colour that its surroundings ask for."""

    def __init__(self, name: str, role: QPalette.ColorRole | Tone | None) -> None:
        super().__init__()
        if name not in CODE_POINTS:
            raise LookupError(name)
        self._name = name
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Draw the glyph."""
        device = painter.device()
        palette = device.palette() if isinstance(device, QWidget) else QGuiApplication.palette()
        draw_icon(painter, rect, self._name, self._colour(palette, mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the glyph on a transparent ground."""
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        """Return a twin, for icons that are copied and then changed."""
        return _GlyphEngine(self._name, self._role)

    def _colour(self, palette: QPalette, mode: QIcon.Mode) -> QColor:
        role = QPalette.ColorRole
        if mode == QIcon.Mode.Disabled:
            return palette.color(QPalette.ColorGroup.Disabled, role.WindowText)
        if mode == QIcon.Mode.Selected:
            return palette.color(role.HighlightedText)
        if isinstance(self._role, Tone):
            return tone_colours(palette, self._role).solid
        return palette.color(self._role if self._role is not None else role.WindowText)


@cache
def _family() -> str:
    """Load the font once a process and return its name."""
    identity = QFontDatabase.addApplicationFont(str(font_file()))
    return QFontDatabase.applicationFontFamilies(identity)[0]


def font_file() -> Path:
    """Return the icon font's file inside the installed package, or beside the Qt libraries of a bundle."""
    spec = importlib.util.find_spec("qtawesome")
    found = list(spec.submodule_search_locations or ()) if spec else []
    folder = Path(found[0]) if found else Path(PySide6.__file__).parent.parent / "qtawesome"
    return next((folder / "fonts").glob("phosphor-*.ttf"))


CODE_POINTS = {
    "archive": 0xF008,
    "archive-box": 0xF009,
    "arrow-clockwise": 0xF020,
    "arrow-counter-clockwise": 0xF021,
    "arrow-down": 0xF022,
    "arrow-elbow-down-right": 0xF026,
    "arrow-left": 0xF03B,
    "arrow-right": 0xF044,
    "arrow-square-out": 0xF058,
    "arrow-u-up-left": 0xF066,
    "arrow-up": 0xF061,
    "arrows-clockwise": 0xF045,
    "arrows-left-right": 0xF04D,
    "article": 0xF068,
    "bank": 0xF073,
    "bell": 0xF082,
    "bell-ringing": 0xF083,
    "book-open": 0xF097,
    "books": 0xF098,
    "bug": 0xF0A5,
    "buildings": 0xF0A8,
    "calendar": 0xF0AC,
    "calendar-blank": 0xF0AD,
    "calendar-check": 0xF0AE,
    "calendar-x": 0xF0B0,
    "caret-down": 0xF0C2,
    "caret-left": 0xF0C3,
    "caret-right": 0xF0C4,
    "caret-up": 0xF0C5,
    "chat-text": 0xF0E6,
    "check": 0xF0E7,
    "check-circle": 0xF0E8,
    "check-square": 0xF0EA,
    "checks": 0xF0E9,
    "circle": 0xF0EC,
    "circle-dashed": 0xF0ED,
    "circle-half": 0xF0EE,
    "clock": 0xF0F9,
    "clock-counter-clockwise": 0xF0FC,
    "cloud": 0xF0FE,
    "cloud-arrow-down": 0xF0FF,
    "cloud-arrow-up": 0xF100,
    "cloud-check": 0xF101,
    "cloud-slash": 0xF106,
    "columns": 0xF10E,
    "command": 0xF10F,
    "compass": 0xF110,
    "copy": 0xF114,
    "credit-card": 0xF11A,
    "currency-circle-dollar": 0xF122,
    "database": 0xF12D,
    "desktop": 0xF12E,
    "dots-three": 0xF145,
    "dots-three-vertical": 0xF14A,
    "download": 0xF14B,
    "download-simple": 0xF14C,
    "envelope-simple": 0xF156,
    "export": 0xF15A,
    "eye": 0xF15B,
    "eye-slash": 0xF15E,
    "file-arrow-down": 0xF168,
    "file-arrow-up": 0xF169,
    "file-pdf": 0xF16C,
    "file-text": 0xF170,
    "files": 0xF16E,
    "first-aid-kit": 0xF179,
    "flag": 0xF17C,
    "flask": 0xF180,
    "floppy-disk": 0xF181,
    "folder": 0xF186,
    "folder-open": 0xF18C,
    "funnel": 0xF196,
    "funnel-simple": 0xF197,
    "gear": 0xF19B,
    "gear-six": 0xF19C,
    "git-merge": 0xF1AD,
    "globe": 0xF1AF,
    "globe-hemisphere-west": 0xF1B1,
    "graduation-cap": 0xF1B6,
    "hand": 0xF1B8,
    "hand-palm": 0xF1BD,
    "handshake": 0xF1C0,
    "hard-drive": 0xF1C3,
    "hard-drives": 0xF1C4,
    "heart": 0xF1CA,
    "hourglass": 0xF1D0,
    "hourglass-medium": 0xF1D3,
    "house": 0xF1D8,
    "identification-badge": 0xF1DB,
    "identification-card": 0xF1DC,
    "infinity": 0xF1DF,
    "info": 0xF1E0,
    "key": 0xF1E4,
    "keyboard": 0xF1E5,
    "lightbulb": 0xF1ED,
    "link": 0xF1F3,
    "link-break": 0xF1F4,
    "link-simple": 0xF1F6,
    "list": 0xF1FA,
    "list-bullets": 0xF1FB,
    "lock": 0xF1FF,
    "lock-key": 0xF200,
    "lock-open": 0xF204,
    "lock-simple": 0xF205,
    "magnifying-glass": 0xF20A,
    "map-pin": 0xF20D,
    "megaphone": 0xF215,
    "minus": 0xF21A,
    "monitor": 0xF21D,
    "moon": 0xF21F,
    "note": 0xF22A,
    "note-pencil": 0xF22E,
    "package": 0xF251,
    "paper-plane-tilt": 0xF25C,
    "path": 0xF25D,
    "pause": 0xF25E,
    "pause-circle": 0xF25F,
    "pencil": 0xF263,
    "pencil-simple": 0xF266,
    "percent": 0xF269,
    "phone": 0xF26E,
    "play": 0xF27C,
    "play-circle": 0xF27D,
    "plus": 0xF27F,
    "power": 0xF284,
    "printer": 0xF288,
    "prohibit": 0xF289,
    "puzzle-piece": 0xF291,
    "question": 0xF293,
    "receipt": 0xF29A,
    "repeat": 0xF29F,
    "repeat-once": 0xF2A0,
    "rows": 0xF2A6,
    "scales": 0xF2AA,
    "shield-check": 0xF2B8,
    "shield-warning": 0xF2BD,
    "shopping-cart": 0xF2C0,
    "sign-in": 0xF2C6,
    "sign-out": 0xF2C7,
    "skip-forward": 0xF2CC,
    "sliders": 0xF2CF,
    "sliders-horizontal": 0xF2D0,
    "sort-ascending": 0xF2DC,
    "sort-descending": 0xF2DD,
    "spinner": 0xF2EA,
    "square": 0xF2ED,
    "stack": 0xF2F1,
    "star": 0xF2F3,
    "stop": 0xF2F7,
    "stop-circle": 0xF2F8,
    "sun": 0xF2FE,
    "swap": 0xF301,
    "table": 0xF304,
    "tag": 0xF305,
    "tag-simple": 0xF307,
    "test-tube": 0xF30F,
    "text-aa": 0xF310,
    "timer": 0xF329,
    "toggle-left": 0xF32A,
    "translate": 0xF333,
    "trash": 0xF334,
    "tray": 0xF336,
    "tree-structure": 0xF339,
    "trend-down": 0xF33A,
    "trend-up": 0xF33B,
    "upload": 0xF344,
    "upload-simple": 0xF345,
    "user": 0xF346,
    "user-circle": 0xF347,
    "user-minus": 0xF34E,
    "user-plus": 0xF34F,
    "users": 0xF351,
    "warning": 0xF35C,
    "warning-circle": 0xF35D,
    "warning-octagon": 0xF35E,
    "wifi-high": 0xF363,
    "wifi-slash": 0xF367,
    "wrench": 0xF36C,
    "x": 0xF36D,
    "x-circle": 0xF36E,
}
"""Our names, which are those of Phosphor, and where each glyph lies in the font; a test compares them with the set."""
