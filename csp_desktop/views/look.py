"""Measures, tones, fonts and palettes: the few decisions that every screen shares."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.views.palettes import palette_of, readable

Appearance = Literal["system", "light", "dark"]

SPACING = 8
"""The grid: gaps are multiples or halves of it. All measures here are pixels at a body text of 13 px."""
HALF = SPACING // 2
PAGE_MARGIN = 24
"""Left edge of everything that is read."""
TABLE_MARGIN = 16
"""Left edge of tables; with the padding of a cell their text stands at ``PAGE_MARGIN``."""
CELL_PADDING = 8
NAVIGATION_WIDTH = 208
CONTROL_HEIGHT = 32
ROW_ONE = 32
ROW_TWO = 50
ROW_GROUP = 40
HEADER_HEIGHT = 32
CHIP_HEIGHT = 28
PILL_HEIGHT = 22
ICON_SIZE = 16
PILL_ICON_SIZE = 14
RADIUS = 5
BANNER_RADIUS = 6
BODY_PIXELS = 13
TITLE_PIXELS = 20

PRIMARY = "primary"
"""Dynamic property of the one button of a page that carries the accent."""

FAULTY = "faulty"
"""Dynamic property of an editor whose value breaks a rule; its edge turns red."""


@dataclass(frozen=True)
class ToneColours:
    """The three colours of a tone: text on its fill, the fill, and the solid of marks on Base."""

    text: QColor
    fill: QColor
    solid: QColor
    is_outlined: bool = False


@dataclass(frozen=True)
class Tones:
    """The five meanings of colour that QPalette does not know, for one lightness of Base."""

    good: ToneColours
    info: ToneColours
    warn: ToneColours
    critical: ToneColours
    calm: ToneColours

    def of(self, tone: Tone) -> ToneColours:
        """Return the colours of a tone; a plain one is calm."""
        match tone:
            case Tone.GOOD:
                return self.good
            case Tone.INFO:
                return self.info
            case Tone.WARN:
                return self.warn
            case Tone.CRITICAL:
                return self.critical
            case Tone.CALM | Tone.PLAIN:
                return self.calm


@lru_cache(maxsize=2)
def tones(is_dark: bool) -> Tones:
    """Return the table for a dark or a light Base."""
    if is_dark:
        return Tones(
            good=_tone("#86D6A8", "#1D3A2B", "#4DB47F"),
            info=_tone("#90C8FA", "#1B3449", "#62B0F5"),
            warn=_tone("#EDBB68", "#372D1D", "#D99A3E"),
            critical=_tone("#FFA39C", "#482624", "#F0746A"),
            calm=_tone("#BCC3CC", "#33383F", "#8B949E"),
        )
    return Tones(
        good=_tone("#0B6A3B", "#E4F4EA", "#1F8A53"),
        info=_tone("#0F5596", "#E6F0FA", "#0F6CBD"),
        warn=_tone("#7F4600", "#FCEFD9", "#B86200"),
        critical=_tone("#A4161A", "#FBE7E6", "#C4291F"),
        calm=_tone("#4A535E", "#ECEEF1", "#76808B"),
    )


def tone_colours(palette: QPalette, tone: Tone) -> ToneColours:
    """Return a tone's colours for a palette; in high contrast all tones are text on Base with an outline."""
    text = palette.color(QPalette.ColorRole.Text)
    if is_high_contrast():
        return ToneColours(text, palette.color(QPalette.ColorRole.Base), text, is_outlined=True)
    found = tones(is_dark(palette)).of(tone)
    return found if tone is not Tone.PLAIN else ToneColours(text, found.fill, found.solid)


def is_dark(palette: QPalette) -> bool:
    """Tell whether pages of this palette are dark."""
    return palette.color(QPalette.ColorRole.Base).lightnessF() < 0.5


def is_high_contrast() -> bool:
    """Tell whether the person asked the platform for high contrast."""
    hints = QGuiApplication.styleHints()  # named, because what it hands out lives only as long as this reference
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def row_tint(palette: QPalette) -> QColor:
    """Return the colour that a selected row lays over Base."""
    tint = palette.color(QPalette.ColorRole.Accent)
    tint.setAlphaF(0.17 if is_dark(palette) else 0.11)
    return tint


def scale() -> float:
    """Return by how much the application's text is larger than the 13 px for which the measures are made."""
    font = QGuiApplication.font()
    pixels = font.pixelSize()
    # A font that is measured in points must be asked of the system, which a start would do two hundred times.
    return max(1.0, (pixels if pixels > 0 else QFontInfo(font).pixelSize()) / BODY_PIXELS)


def scaled(pixels: float) -> int:
    """Return a measure grown with the application's text."""
    return round(pixels * scale())


def strong_font() -> QFont:
    """Return the one emphasis: the inherited font, a little heavier."""
    font = QFont()
    font.setWeight(QFont.Weight.DemiBold)
    return font


def title_font() -> QFont:
    """Return the font of a page's title."""
    font = QFont(QGuiApplication.font())
    font.setPixelSize(scaled(TITLE_PIXELS))
    font.setWeight(QFont.Weight.DemiBold)
    return font


def dress(app: QApplication, appearance: Appearance) -> None:
    """Give the application its look; may be called again whenever the person chooses another appearance.

    Args:
        app: The application; on Linux it gets our style and palette, elsewhere it keeps the platform's.
        appearance: ``system`` follows the platform, also while it changes.
    """
    wardrobe = app.findChild(_Wardrobe) or _Wardrobe(app)
    wardrobe.wear(appearance)


class _Wardrobe(QObject):
    """Lives with the application, so that the look follows the platform from light to dark."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._appearance: Appearance = "system"
        font = QFont(app.font())
        font.setFeature(QFont.Tag("tnum"), 1)
        if self._is_ours():
            from csp_desktop.views.style import Style  # only Linux draws with it, and it draws with our measures

            font.setPixelSize(max(BODY_PIXELS, QFontInfo(font).pixelSize()))
            self._style = Style()
            app.setStyle(self._style)
        app.setFont(font)
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        app.fontChanged.connect(self._on_font_changed)

    def wear(self, appearance: Appearance) -> None:
        """Put on an appearance."""
        self._appearance = appearance
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        self._app.styleHints().setColorScheme(schemes.get(appearance, Qt.ColorScheme.Unknown))
        self._colour()

    def _on_font_changed(self) -> None:
        # Qt tells only widgets that inherit the size of their text; a title has a size of its own that must grow too.
        for widget in self._app.allWidgets():
            QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.ApplicationFontChange))

    def _on_scheme_changed(self) -> None:
        self._colour()

    def _colour(self) -> None:
        self._app.setPalette(QPalette())  # back to the platform's own, from which the accent is taken
        platform = self._app.palette()
        if self._is_ours() and not is_high_contrast():
            scheme = self._app.styleHints().colorScheme()
            dark = self._appearance == "dark" or (self._appearance == "system" and scheme == Qt.ColorScheme.Dark)
            self._app.setPalette(palette_of(dark, platform.color(QPalette.ColorRole.Accent)))
        else:
            self._app.setPalette(readable(platform))

    @staticmethod
    def _is_ours() -> bool:
        return sys.platform.startswith("linux")


def _tone(text: str, fill: str, solid: str) -> ToneColours:
    return ToneColours(QColor(text), QColor(fill), QColor(solid))
