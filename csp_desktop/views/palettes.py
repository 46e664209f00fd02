"""Our palettes, light and dark, by the roles that screens use; and how colours are mixed and compared."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette


def mixed(under: QColor, over: QColor, share: float) -> QColor:
    """Return ``under`` with a share (0 to 1) of ``over`` laid on it."""
    rest = 1.0 - share
    return QColor.fromRgbF(
        under.redF() * rest + over.redF() * share,
        under.greenF() * rest + over.greenF() * share,
        under.blueF() * rest + over.blueF() * share,
    )


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours as WCAG counts it, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def palette_of(is_dark: bool, platform_accent: QColor | None = None) -> QPalette:
    """Return our palette, with the platform's accent where that is a person's choice and can be read on the page."""
    role = QPalette.ColorRole
    colours = _DARK if is_dark else _LIGHT
    palette = QPalette()
    for colour_role, value in colours.items():
        palette.setColor(colour_role, QColor(value))
    base = palette.color(role.Base)
    if platform_accent and platform_accent != QColor(_FUSION_ACCENT) and contrast(platform_accent, base) >= 4.5:
        for accent_role in (role.Accent, role.Highlight):
            palette.setColor(accent_role, platform_accent)
        on_accent = max((QColor("#FFFFFF"), QColor("#06192B")), key=lambda each: contrast(each, platform_accent))
        palette.setColor(role.HighlightedText, on_accent)
    disabled = QPalette.ColorGroup.Disabled
    for text_role in (role.Text, role.WindowText, role.ButtonText, role.PlaceholderText, role.Link):
        palette.setColor(disabled, text_role, QColor("#7C858F" if is_dark else "#868F99"))
    palette.setColor(disabled, role.Base, palette.color(role.AlternateBase))
    palette.setColor(disabled, role.Button, palette.color(role.AlternateBase))
    palette.setColor(disabled, role.Highlight, palette.color(role.Mid))
    palette.setColor(disabled, role.Accent, palette.color(role.Mid))
    return palette


def readable(platform: QPalette) -> QPalette:
    """Return only what the platform's palette lacks: secondary text that can be read."""
    base, text = platform.color(QPalette.ColorRole.Base), platform.color(QPalette.ColorRole.Text)
    quiet = platform.color(QPalette.ColorRole.PlaceholderText)
    seen = mixed(base, quiet, quiet.alphaF())
    palette = QPalette()
    if contrast(seen, base) < 4.5:
        palette.setColor(QPalette.ColorRole.PlaceholderText, mixed(base, text, 0.72))
    return palette


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


_FUSION_ACCENT = "#308CC6"
"""What Fusion takes when nobody chose an accent."""

_LIGHT = {
    QPalette.ColorRole.Window: "#F3F4F6",
    QPalette.ColorRole.WindowText: "#1B1F24",
    QPalette.ColorRole.Base: "#FFFFFF",
    QPalette.ColorRole.AlternateBase: "#F7F8FA",
    QPalette.ColorRole.ToolTipBase: "#FFFFFF",
    QPalette.ColorRole.ToolTipText: "#1B1F24",
    QPalette.ColorRole.Text: "#1B1F24",
    QPalette.ColorRole.PlaceholderText: "#545D68",
    QPalette.ColorRole.Button: "#FFFFFF",
    QPalette.ColorRole.ButtonText: "#1B1F24",
    QPalette.ColorRole.BrightText: "#FFFFFF",
    QPalette.ColorRole.Light: "#FFFFFF",
    QPalette.ColorRole.Midlight: "#ECEEF1",
    QPalette.ColorRole.Mid: "#DFE2E7",
    QPalette.ColorRole.Dark: "#868F9A",
    QPalette.ColorRole.Shadow: "#5B636D",
    QPalette.ColorRole.Highlight: "#0F6CBD",
    QPalette.ColorRole.Accent: "#0F6CBD",
    QPalette.ColorRole.HighlightedText: "#FFFFFF",
    QPalette.ColorRole.Link: "#0F5FA8",
    QPalette.ColorRole.LinkVisited: "#0F5FA8",
}

_DARK = {
    QPalette.ColorRole.Window: "#191B1E",
    QPalette.ColorRole.WindowText: "#DCE0E5",
    QPalette.ColorRole.Base: "#202327",
    QPalette.ColorRole.AlternateBase: "#262A2F",
    QPalette.ColorRole.ToolTipBase: "#2C3036",
    QPalette.ColorRole.ToolTipText: "#DCE0E5",
    QPalette.ColorRole.Text: "#DCE0E5",
    QPalette.ColorRole.PlaceholderText: "#9EA7B1",
    QPalette.ColorRole.Button: "#2C3036",
    QPalette.ColorRole.ButtonText: "#DCE0E5",
    QPalette.ColorRole.BrightText: "#FFFFFF",
    QPalette.ColorRole.Light: "#363B42",
    QPalette.ColorRole.Midlight: "#2C3036",
    QPalette.ColorRole.Mid: "#363B42",
    QPalette.ColorRole.Dark: "#7E8791",
    QPalette.ColorRole.Shadow: "#0E0F11",
    QPalette.ColorRole.Highlight: "#62B0F5",
    QPalette.ColorRole.Accent: "#62B0F5",
    QPalette.ColorRole.HighlightedText: "#06192B",
    QPalette.ColorRole.Link: "#7DBEF7",
    QPalette.ColorRole.LinkVisited: "#7DBEF7",
}
