from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.views.look import tones
from csp_desktop.views.parts.banner import BannerFrame
from csp_desktop.views.parts.buttons import LinkButton


def _banner(qtbot: QtBot, is_pending: bool = False) -> BannerFrame:
    banner = BannerFrame(Tone.WARN, "warning", is_pending)
    qtbot.addWidget(banner)
    banner.set_text("Field sales expires on 1 June 2026", "Since 16 February.", "Users cannot sign in.")
    banner.resize(700, 200)
    banner.show()
    return banner


def test_what_it_says_is_read_aloud_too(dressed: QApplication, qtbot: QtBot) -> None:
    banner = _banner(qtbot)

    assert banner.accessibleName() == "Field sales expires on 1 June 2026"
    assert banner.accessibleDescription() == "Since 16 February. Users cannot sign in."


def test_fewer_lines_leave_none_behind(dressed: QApplication, qtbot: QtBot) -> None:
    banner = _banner(qtbot)

    banner.set_text("Expired", "Buy anew.")

    shown = [label.text() for label in banner.findChildren(QLabel) if label.isVisible() and label.text()]
    assert shown == ["Expired", "Buy anew."]


def test_the_bar_at_the_left_has_the_tone(dressed: QApplication, qtbot: QtBot) -> None:
    banner = _banner(qtbot)

    banner.set_tone(Tone.CRITICAL, "warning-circle")

    image = banner.grab().toImage()
    assert image.pixelColor(1, 100) == tones(is_dark=False).critical.solid
    assert image.pixelColor(300, 190) == tones(is_dark=False).critical.fill


def test_an_intent_has_no_bar(dressed: QApplication, qtbot: QtBot) -> None:
    banner = _banner(qtbot, is_pending=True)

    assert banner.grab().toImage().pixelColor(3, 100) == tones(is_dark=False).warn.fill


def test_why_this_date_unfolds_and_folds(dressed: QApplication, qtbot: QtBot) -> None:
    banner = _banner(qtbot)
    details = QLabel("90 + 15")
    banner.set_details(details, "Why this date?", "Rule: Global cloud")
    link = banner.findChild(LinkButton)
    assert link is not None
    before = details.isVisible()

    with qtbot.waitSignal(banner.details_toggled) as told:
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    unfolded = details.isVisible()
    qtbot.keyClick(link, Qt.Key.Key_Space)

    assert (before, unfolded, details.isVisible()) == (False, True, False)
    assert told.args == [True]


def test_without_an_explanation_there_is_no_question(dressed: QApplication, qtbot: QtBot) -> None:
    banner = _banner(qtbot)
    banner.set_details(QLabel("x"), "Why this date?")

    banner.set_details(None)

    link = banner.findChild(LinkButton)
    assert link is not None
    assert not link.isVisible()


def test_buttons_stand_at_the_right(dressed: QApplication, qtbot: QtBot) -> None:
    banner = _banner(qtbot)
    button = QPushButton("Reactivate")

    banner.add_button(button)
    qtbot.waitUntil(button.isVisible)
    banner.grab()

    assert button.geometry().right() == 700 - 16 - 1
