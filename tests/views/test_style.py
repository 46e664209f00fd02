from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialogButtonBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QStyle,
    QStyleOptionSlider,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from csp_desktop.views.icons import icon
from csp_desktop.views.look import FAULTY, PRIMARY, dress


def _tabs() -> QTabBar:
    bar = QTabBar()
    bar.addTab("Subscriptions")
    bar.addTab("Orders")
    return bar


def _combo() -> QComboBox:
    combo = QComboBox()
    combo.addItems(["Fraud", "Non-payment"])
    return combo


def _editable() -> QComboBox:
    combo = _combo()
    combo.setEditable(True)
    return combo


def _button() -> QPushButton:
    return QPushButton(icon("plus"), "New")


def _ticked() -> QCheckBox:
    box = QCheckBox("Show all")
    box.setChecked(True)
    return box


def _half() -> QCheckBox:
    box = QCheckBox("Some")
    box.setCheckState(Qt.CheckState.PartiallyChecked)
    return box


def _busy() -> QProgressBar:
    bar = QProgressBar()
    bar.setRange(0, 0)
    return bar


CONTROLS: list[Callable[[], QWidget]] = [
    _button, QLineEdit, QSpinBox, QDateEdit, _combo, _editable, QCheckBox, _ticked, _half, QRadioButton, _tabs,
    QPlainTextEdit, QProgressBar, _busy,
]  # fmt: skip


@pytest.mark.parametrize("make", CONTROLS)
@pytest.mark.parametrize("is_enabled", [True, False])
@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_every_control_is_drawn_in_every_state(
    dressed: QApplication, qtbot: QtBot, make: Callable[[], QWidget], is_enabled: bool, appearance: str
) -> None:
    dress(dressed, "dark" if appearance == "dark" else "light")
    widget = make()
    qtbot.addWidget(widget)
    widget.setEnabled(is_enabled)

    image = widget.grab().toImage()

    assert len({image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}) > 1


@pytest.mark.parametrize("make", [_button, QLineEdit, QSpinBox, _combo])
def test_controls_stand_on_the_grid(dressed: QApplication, qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    widget = make()
    qtbot.addWidget(widget)

    assert widget.sizeHint().height() == 32


def test_the_primary_button_carries_the_accent(dressed: QApplication, qtbot: QtBot) -> None:
    button = QPushButton("Submit")
    qtbot.addWidget(button)
    button.setProperty(PRIMARY, True)

    assert button.grab().toImage().pixelColor(6, 16) == button.palette().accent().color()


def test_a_faulty_field_has_a_red_edge(dressed: QApplication, qtbot: QtBot) -> None:
    field = QLineEdit("12")
    qtbot.addWidget(field)
    field.resize(100, 32)
    fine = field.grab().toImage().pixelColor(50, 0)

    field.setProperty(FAULTY, True)

    red = field.grab().toImage().pixelColor(50, 0)
    assert red == QColor("#C4291F")
    assert fine != red


def test_the_arrows_of_a_spin_box_step(dressed: QApplication, qtbot: QtBot) -> None:
    spin = QSpinBox()
    qtbot.addWidget(spin)
    spin.resize(104, 32)
    spin.setValue(5)

    qtbot.mouseClick(spin, Qt.MouseButton.LeftButton, pos=QPoint(92, 8))
    qtbot.mouseClick(spin, Qt.MouseButton.LeftButton, pos=QPoint(92, 8))
    qtbot.mouseClick(spin, Qt.MouseButton.LeftButton, pos=QPoint(92, 24))

    assert spin.value() == 6


def test_a_scroll_bar_is_dragged_by_its_knob(dressed: QApplication, qtbot: QtBot) -> None:
    text = QPlainTextEdit("\n".join(str(number) for number in range(200)))
    qtbot.addWidget(text)
    text.resize(200, 200)
    text.show()
    bar = text.verticalScrollBar()
    start = bar.rect().center()
    start.setY(10)

    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=start)
    start.setY(120)
    qtbot.mouseMove(bar, start)
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=start)

    assert bar.value() > 50


def test_the_knob_of_a_slider_is_small(dressed: QApplication, qtbot: QtBot) -> None:
    slider = QSlider(Qt.Orientation.Horizontal)
    qtbot.addWidget(slider)
    option = QStyleOptionSlider()
    slider.resize(400, 30)
    slider.initStyleOption(option)

    handle = QStyle.SubControl.SC_SliderHandle
    knob = slider.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, handle, slider)

    assert knob.width() < 40


def test_a_separator_takes_less_room_than_what_it_separates(dressed: QApplication, qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    item, line = menu.addAction("Import…"), menu.addSeparator()

    assert menu.actionGeometry(line).height() < menu.actionGeometry(item).height() / 2


def test_a_standard_button_carries_a_word_and_no_picture(dressed: QApplication, qtbot: QtBot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.Close)
    qtbot.addWidget(box)
    box.show()

    assert [button.icon().isNull() for button in box.buttons()] == [True, True]


def test_a_primary_button_has_the_same_room_around_its_wider_word(dressed: QApplication, qtbot: QtBot) -> None:
    plain, loud = QPushButton("Show the catalogue"), QPushButton("Show the catalogue")
    loud.setProperty(PRIMARY, True)
    for button in (plain, loud):
        qtbot.addWidget(button)
    strong = loud.font()
    strong.setWeight(QFont.Weight.DemiBold)

    wider = QFontMetrics(strong).horizontalAdvance(loud.text()) - plain.fontMetrics().horizontalAdvance(plain.text())

    assert loud.sizeHint().width() - plain.sizeHint().width() == pytest.approx(wider, abs=1)
