from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csp_desktop.views.parts.chip import Chip, ChipRow


def _row(qtbot: QtBot) -> ChipRow:
    row = ChipRow()
    qtbot.addWidget(row)
    for key, text in (("all", "All"), ("com", "Commercial"), ("npo", "Nonprofit")):
        row.add(key, text)
    row.show()
    return row


def test_one_chip_is_chosen_from_the_start(dressed: QApplication, qtbot: QtBot) -> None:
    assert _row(qtbot).chosen_key() == "all"


def test_a_click_chooses(dressed: QApplication, qtbot: QtBot) -> None:
    row = _row(qtbot)

    with qtbot.waitSignal(row.chosen) as told:
        qtbot.mouseClick(row.chip("npo"), Qt.MouseButton.LeftButton)

    assert told.args == ["npo"]
    assert not row.chip("all").isChecked()
    assert not row.grab().isNull()


def test_state_that_flows_down_is_told_to_nobody(dressed: QApplication, qtbot: QtBot) -> None:
    row = _row(qtbot)

    with qtbot.assertNotEmitted(row.chosen):
        row.choose("com")

    assert row.chosen_key() == "com"


def test_arrow_keys_walk(dressed: QApplication, qtbot: QtBot) -> None:
    row = _row(qtbot)

    with qtbot.waitSignal(row.chosen) as told:
        qtbot.keyClick(row, Qt.Key.Key_Right)
    qtbot.keyClick(row, Qt.Key.Key_Left)
    qtbot.keyClick(row, Qt.Key.Key_Left)

    assert told.args == ["com"]
    assert row.chosen_key() == "all"


def test_a_count_is_shown_and_read_aloud(dressed: QApplication, qtbot: QtBot) -> None:
    row = _row(qtbot)
    chip = row.chip("com")
    before = chip.sizeHint().width()

    row.chip("com").set_count(12480)
    row.chip("npo").set_count(None)

    assert chip.accessibleName() == "Commercial 12,480"
    assert row.chip("npo").accessibleName() == "Nonprofit"
    assert chip.sizeHint().width() > before


def test_a_chip_of_its_own_is_a_switch(dressed: QApplication, qtbot: QtBot) -> None:
    chip = Chip("Suspended", 4)
    qtbot.addWidget(chip)
    off = chip.grab().toImage()

    qtbot.keyClick(chip, Qt.Key.Key_Space)

    assert chip.isChecked()
    assert chip.grab().toImage() != off
