from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPalette
from PySide6.QtWidgets import QApplication

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.views.icons import CODE_POINTS, font_file, icon
from csp_desktop.views.look import dress


def _ink(image: QImage) -> set[str]:
    solid = set()
    for x in range(image.width()):
        for y in range(image.height()):
            colour = image.pixelColor(x, y)
            if colour.alpha() > 250:
                solid.add(colour.name())
    return solid


def test_every_name_is_that_glyph_of_the_set() -> None:
    charmap = json.loads(next(font_file().parent.glob("phosphor-charmap-*.json")).read_text("utf-8"))

    theirs = {name: int(charmap[name], 16) for name in CODE_POINTS if name in charmap}

    assert theirs == CODE_POINTS


def test_an_unknown_name_is_a_mistake_of_the_screen(qapp: QApplication) -> None:
    with pytest.raises(LookupError):
        icon("no-such-icon")


@pytest.mark.parametrize("name", sorted(CODE_POINTS))
def test_every_icon_has_ink(dressed: QApplication, name: str) -> None:
    image = icon(name).pixmap(QSize(32, 32)).toImage()

    assert any(image.pixelColor(x, y).alpha() for x in range(32) for y in range(32))


def test_icons_take_the_color_of_their_role_or_tone(dressed: QApplication) -> None:
    palette = dressed.palette()
    by_role = icon("stop", QPalette.ColorRole.Link).pixmap(QSize(64, 64)).toImage()
    by_tone = icon("stop", Tone.CRITICAL).pixmap(QSize(64, 64)).toImage()

    assert _ink(by_role) == {palette.color(QPalette.ColorRole.Link).name()}
    assert _ink(by_tone) == {QColor("#C4291F").name()}


def test_the_same_icon_is_tinted_anew_after_the_palette_changed(dressed: QApplication) -> None:
    same = icon("stop")
    light = _ink(same.pixmap(QSize(64, 64)).toImage())

    dress(dressed, "dark")

    assert light == {"#1b1f24"}
    assert _ink(same.pixmap(QSize(64, 64)).toImage()) == {"#dce0e5"}


def test_a_disabled_icon_is_grey_and_one_on_the_accent_is_not(dressed: QApplication) -> None:
    disabled = icon("stop").pixmap(QSize(64, 64), QIcon.Mode.Disabled).toImage()
    selected = icon("stop").pixmap(QSize(64, 64), QIcon.Mode.Selected).toImage()

    assert _ink(disabled) == {"#868f99"}
    assert _ink(selected) == {"#ffffff"}


def test_a_copied_icon_still_draws(dressed: QApplication) -> None:
    copy = QIcon(icon("stop"))
    copy.setIsMask(True)

    assert _ink(copy.pixmap(QSize(64, 64)).toImage())
