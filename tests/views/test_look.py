from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.views.look import dress, row_tint, scale, scaled, tone_colours, tones
from csp_desktop.views.palettes import contrast, mixed, palette_of, readable
from csp_desktop.views.style import Style

LOUD = [Tone.GOOD, Tone.INFO, Tone.WARN, Tone.CRITICAL, Tone.CALM]


@pytest.mark.parametrize("tone", LOUD)
@pytest.mark.parametrize("is_dark", [False, True])
def test_text_on_the_fill_of_a_tone_can_be_read(tone: Tone, is_dark: bool) -> None:
    colours = tones(is_dark).of(tone)

    assert contrast(colours.text, colours.fill) >= 4.5


@pytest.mark.parametrize("tone", LOUD)
@pytest.mark.parametrize("is_dark", [False, True])
def test_marks_of_a_tone_stand_out_from_the_page(tone: Tone, is_dark: bool) -> None:
    base = palette_of(is_dark).color(QPalette.ColorRole.Base)

    assert contrast(tones(is_dark).of(tone).solid, base) >= 3


@pytest.mark.parametrize("is_dark", [False, True])
@pytest.mark.parametrize("role", [QPalette.ColorRole.Text, QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Link])
def test_text_can_be_read_on_the_page_and_on_a_selected_row(role: QPalette.ColorRole, is_dark: bool) -> None:
    palette = palette_of(is_dark)
    base = palette.color(QPalette.ColorRole.Base)
    tint = row_tint(palette)
    selected = mixed(base, tint, tint.alphaF())

    assert contrast(palette.color(role), base) >= 4.5
    assert contrast(palette.color(role), selected) >= 4.5


@pytest.mark.parametrize("is_dark", [False, True])
def test_the_word_of_the_primary_button_can_be_read(is_dark: bool) -> None:
    palette = palette_of(is_dark)

    accent, word = palette.color(QPalette.ColorRole.Accent), palette.color(QPalette.ColorRole.HighlightedText)

    assert contrast(word, accent) >= 4.5


def test_the_accent_is_the_platforms_where_somebody_chose_one() -> None:
    chosen = QColor("#7A1FA2")

    palette = palette_of(is_dark=False, platform_accent=chosen)

    assert palette.color(QPalette.ColorRole.Accent) == chosen
    assert palette.color(QPalette.ColorRole.HighlightedText) == QColor("#FFFFFF")


def test_an_accent_that_cannot_be_read_is_not_taken() -> None:
    palette = palette_of(is_dark=False, platform_accent=QColor("#FFEE88"))

    assert palette.color(QPalette.ColorRole.Accent) == palette_of(is_dark=False).color(QPalette.ColorRole.Accent)


def test_a_platforms_pale_secondary_text_is_made_readable() -> None:
    platform = palette_of(is_dark=False)
    platform.setColor(QPalette.ColorRole.PlaceholderText, QColor(0, 0, 0, 80))

    mended = readable(platform).color(QPalette.ColorRole.PlaceholderText)

    assert contrast(mended, platform.color(QPalette.ColorRole.Base)) >= 4.5


def test_tones_follow_the_lightness_of_the_page(qapp: QApplication) -> None:
    light, dark = palette_of(is_dark=False), palette_of(is_dark=True)

    assert tone_colours(light, Tone.WARN) == tones(is_dark=False).warn
    assert tone_colours(dark, Tone.WARN) == tones(is_dark=True).warn


def test_a_plain_tone_is_drawn_in_the_color_of_text(qapp: QApplication) -> None:
    palette = palette_of(is_dark=False)

    assert tone_colours(palette, Tone.PLAIN).text == palette.color(QPalette.ColorRole.Text)


def test_appearance_switches_live(dressed: QApplication) -> None:
    dress(dressed, "dark")
    dark = dressed.palette().color(QPalette.ColorRole.Base)
    dress(dressed, "light")
    light = dressed.palette().color(QPalette.ColorRole.Base)

    assert dark.lightnessF() < 0.5 < light.lightnessF()


def test_dressing_twice_keeps_one_style_and_one_size_of_text(dressed: QApplication) -> None:
    before = dressed.font()

    dress(dressed, "system")

    assert dressed.font() == before
    assert isinstance(dressed.style(), Style)


def test_figures_are_tabular(dressed: QApplication) -> None:
    assert dressed.font().featureValue(QFont.Tag("tnum")) == 1


def test_measures_grow_with_the_text(dressed: QApplication) -> None:
    font = QFont(dressed.font())
    usual = scale()
    font.setPixelSize(26)

    dressed.setFont(font)

    assert scale() == 2.0
    assert scaled(32) == 64
    assert usual < 2.0


def test_elsewhere_than_on_linux_the_platform_keeps_its_palette(
    dressed: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours = palette_of(is_dark=True).color(QPalette.ColorRole.Base)
    monkeypatch.setattr("sys.platform", "win32")

    dress(dressed, "dark")

    assert dressed.palette().color(QPalette.ColorRole.Base) != ours
