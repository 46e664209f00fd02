from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.views.parts.navigation import Navigation


def _navigation(qtbot: QtBot) -> tuple[Navigation, QListView, QListView]:
    navigation = Navigation()
    qtbot.addWidget(navigation)
    navigation.add("home", "house", "Home")
    navigation.add("outbox", "paper-plane-tilt", "Outbox")
    navigation.add("settings", "gear-six", "Settings", is_bottom=True)
    navigation.resize(208, 600)
    navigation.show()
    top, bottom = navigation.findChildren(QListView)
    return navigation, top, bottom


def test_a_click_goes_there(dressed: QApplication, qtbot: QtBot) -> None:
    navigation, top, _ = _navigation(qtbot)

    with qtbot.waitSignal(navigation.chosen) as told:
        qtbot.mouseClick(top.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 50))

    assert told.args == ["outbox"]
    assert navigation.chosen_key() == "outbox"


def test_only_one_place_is_where_one_is(dressed: QApplication, qtbot: QtBot) -> None:
    navigation, top, bottom = _navigation(qtbot)
    navigation.choose("home")

    qtbot.mouseClick(bottom.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 10))

    assert navigation.chosen_key() == "settings"
    assert not top.selectionModel().hasSelection()


def test_state_that_flows_down_is_told_to_nobody(dressed: QApplication, qtbot: QtBot) -> None:
    navigation, _, _ = _navigation(qtbot)

    with qtbot.assertNotEmitted(navigation.chosen):
        navigation.choose("settings")
        navigation.choose("home")

    assert navigation.chosen_key() == "home"


def test_arrow_keys_walk(dressed: QApplication, qtbot: QtBot) -> None:
    navigation, top, _ = _navigation(qtbot)
    navigation.choose("home")

    with qtbot.waitSignal(navigation.chosen) as told:
        qtbot.keyClick(top, Qt.Key.Key_Down)

    assert told.args == ["outbox"]


def test_the_focus_alone_goes_nowhere(dressed: QApplication, qtbot: QtBot) -> None:
    navigation, _, bottom = _navigation(qtbot)
    navigation.choose("home")
    navigation.activateWindow()

    with qtbot.assertNotEmitted(navigation.chosen):
        bottom.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(bottom.hasFocus)

    assert navigation.chosen_key() == "home"


def test_a_click_on_where_one_is_goes_back_to_its_start(dressed: QApplication, qtbot: QtBot) -> None:
    navigation, top, _ = _navigation(qtbot)
    navigation.choose("home")

    with qtbot.waitSignal(navigation.chosen) as told:
        qtbot.mouseClick(top.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 10))

    assert told.args == ["home"]


def test_a_badge_is_drawn_and_read_aloud(dressed: QApplication, qtbot: QtBot) -> None:
    navigation, top, _ = _navigation(qtbot)
    before = navigation.grab().toImage()

    navigation.set_badge("outbox", "9", Tone.CRITICAL)

    spoken = top.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Outbox, 9"
    assert navigation.grab().toImage() != before


def test_places_grow_with_the_text(dressed: QApplication, qtbot: QtBot) -> None:
    navigation, top, _ = _navigation(qtbot)
    font = QFont(dressed.font())
    font.setPixelSize(26)

    dressed.setFont(font)

    qtbot.waitUntil(lambda: navigation.width() == 416)
    assert top.height() == 2 * 72


def test_names_follow_the_language(dressed: QApplication, qtbot: QtBot) -> None:
    navigation, top, _ = _navigation(qtbot)

    navigation.set_text("home", "홈")

    assert top.model().index(0, 0).data() == "홈"
