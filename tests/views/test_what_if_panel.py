"""What if, with the mouse and with keys, in the dialog."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csp_desktop.domain.course import MoveKind
from csp_desktop.views.parts.timeline import Grip
from csp_desktop.views.subscription_form import SubscriptionFormView
from csp_desktop.views.subscription_form.what_if_panel import WhatIfPanel
from tests.fakes.subscription_desk import SubscriptionDesk
from tests.viewmodels.subscription_form.conftest import TODAY, headquarters, suspended

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def view(qtbot: QtBot, dressed: QApplication) -> Iterator[SubscriptionFormView]:
    desk = SubscriptionDesk(TODAY, subscriptions=(headquarters(),))
    made = opened(qtbot, desk)
    made.what_if.toggle.click()
    yield made
    desk.close()


def opened(qtbot: QtBot, desk: SubscriptionDesk, wish: str = "") -> SubscriptionFormView:
    view = SubscriptionFormView(desk.form(wish=wish))
    qtbot.addWidget(view)
    view.resize(1080, 690)
    view.show()
    return view


def first_grip(panel: WhatIfPanel) -> Grip:
    return panel.timeline.grips()[0]


def first_day(view: SubscriptionFormView) -> date:
    return view.form.what_if.state.moves[0].day


def test_folded_there_is_nothing_to_drag(qtbot: QtBot, dressed: QApplication) -> None:
    view = opened(qtbot, SubscriptionDesk(TODAY, subscriptions=(headquarters(),)))

    assert view.what_if.toggle.isVisible()
    assert view.what_if.timeline.grips() == []
    assert not view.what_if.do.isVisible()


def test_dragging_the_suspension_moves_what_becomes_of_the_data(view: SubscriptionFormView) -> None:
    panel, wanted = view.what_if, TODAY + timedelta(days=90)
    grip = first_grip(panel)
    before = panel.outcome.texts()

    QTest.mousePress(grip, LEFT, NONE, grip.rect().center())
    for day in (TODAY + timedelta(days=30), wanted):
        x = round(panel.timeline.x_of(day))
        QTest.mouseMove(grip, grip.mapFromGlobal(panel.timeline.mapToGlobal(QPoint(x, 30))))
    QTest.mouseRelease(grip, LEFT, NONE, grip.rect().center())

    assert abs((first_day(view) - wanted).days) <= 1
    assert panel.outcome.texts() != before
    row = next(iter(panel.rows.values()))
    assert row.day.text() == view.form.what_if.state.moves[0].text
    assert grip.accessibleName() == view.form.what_if.state.moves[0].spoken


def test_the_keyboard_does_all_of_it(qtbot: QtBot, view: SubscriptionFormView) -> None:
    panel = view.what_if
    grip = first_grip(panel)
    grip.setFocus()

    qtbot.keyClick(grip, Qt.Key.Key_Right)
    qtbot.keyClick(grip, Qt.Key.Key_PageUp)
    later = first_day(view)
    qtbot.keyClick(grip, Qt.Key.Key_Home)
    home = first_day(view)
    qtbot.keyClick(grip, Qt.Key.Key_Delete)

    assert (later, home) == (date(2026, 6, 5), TODAY)
    assert panel.timeline.grips() == []
    assert view.isVisible()


def test_a_day_is_typed_and_enter_does_not_submit(qtbot: QtBot, view: SubscriptionFormView) -> None:
    row = next(iter(view.what_if.rows.values()))

    row.day.selectAll()
    qtbot.keyClicks(row.day, "2026-07-01")
    qtbot.keyClick(row.day, Qt.Key.Key_Return)

    assert first_day(view) == date(2026, 7, 1)
    assert row.day.text() == "2026-07-01"
    assert view.isVisible()


def test_adding_brings_the_keyboard_to_the_new_day(view: SubscriptionFormView) -> None:
    view.what_if.adders[MoveKind.REACTIVATE.value].click()

    assert view.focusWidget() is view.what_if.timeline.grips()[1]
    assert len(view.what_if.rows) == 2


def test_a_double_click_on_the_timeline_adds_a_day(view: SubscriptionFormView) -> None:
    timeline = view.what_if.timeline
    day = TODAY + timedelta(days=60)

    QTest.mouseDClick(timeline, LEFT, NONE, QPoint(round(timeline.x_of(day)), 30))

    added = view.form.what_if.state.moves[1]
    assert added.kind is MoveKind.REACTIVATE
    assert abs((added.day - day).days) <= 1


def test_what_is_refused_says_so_at_the_handle_and_beside_the_button(qtbot: QtBot, dressed: QApplication) -> None:
    view = opened(qtbot, SubscriptionDesk(TODAY, subscriptions=(suspended(28),)))
    view.what_if.toggle.click()

    view.form.what_if.put(view.form.what_if.state.moves[0].key, date(2026, 7, 1))

    grip, row = first_grip(view.what_if), next(iter(view.what_if.rows.values()))
    assert row.problem.isVisible()
    assert row.problem.text() in grip.toolTip()
    assert row.problem.text() in grip.accessibleDescription()
    assert not view.what_if.do.isEnabled()
    assert view.what_if.do.toolTip() == view.form.what_if.state.do_reason


def test_do_it_takes_today_over_into_the_dialog(view: SubscriptionFormView) -> None:
    view.what_if.do.click()

    assert view.status.suspended.isChecked()
    assert view.what_if.timeline.grips() == []


@pytest.mark.parametrize("width", [700, 1080])
def test_it_fits_the_dialog(view: SubscriptionFormView, width: int) -> None:
    view.form.what_if.add("reactivate")
    view.resize(width, 690)

    panel = view.what_if
    right = panel.mapTo(view, panel.rect().topRight()).x()
    assert right <= view.width()
    assert not panel.grab().isNull()


def test_it_is_said_anew_in_another_language(view: SubscriptionFormView) -> None:
    QApplication.sendEvent(view.what_if, QEvent(QEvent.Type.LanguageChange))

    assert view.what_if.toggle.text() == "What if?"
