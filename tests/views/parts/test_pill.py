from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.views.look import tones
from csp_desktop.views.parts.pill import PillLabel


def test_a_pill_is_as_wide_as_its_word_and_icon(dressed: QApplication, qtbot: QtBot) -> None:
    pill = PillLabel("Held")
    qtbot.addWidget(pill)
    bare = pill.sizeHint()

    pill.set_pill("Held", Tone.CALM, "hand")

    assert bare.height() == 22
    assert pill.sizeHint().width() == bare.width() + 19
    assert pill.accessibleName() == "Held"


def test_a_fact_is_filled_and_an_intent_is_not(dressed: QApplication, qtbot: QtBot) -> None:
    fact, intent = PillLabel("Suspended", Tone.WARN), PillLabel("Suspended", Tone.WARN, is_pending=True)
    for pill in (fact, intent):
        qtbot.addWidget(pill)
        pill.resize(pill.sizeHint())

    filled = fact.grab().toImage().pixelColor(8, 4)
    hollow = intent.grab().toImage().pixelColor(8, 4)

    assert filled == tones(is_dark=False).warn.fill
    assert hollow != filled
