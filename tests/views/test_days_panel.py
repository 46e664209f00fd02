"""The days on record, typed by keys."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csp_desktop.domain.enums import Role
from csp_desktop.views.subscription_form import SubscriptionFormView
from tests.builders import a_partner
from tests.fakes.subscription_desk import SubscriptionDesk
from tests.viewmodels.subscription_form.conftest import TODAY, suspended


@pytest.fixture
def desk(dressed: QApplication) -> SubscriptionDesk:
    return SubscriptionDesk(TODAY, subscriptions=(suspended(28, first_billed_on=None),))


def opened(qtbot: QtBot, desk: SubscriptionDesk, wish: str = "") -> SubscriptionFormView:
    view = SubscriptionFormView(desk.form(wish=wish))
    qtbot.addWidget(view)
    view.show()
    return view


def test_typing_a_day_and_enter_records_it_and_the_dialog_stays(qtbot: QtBot, desk: SubscriptionDesk) -> None:
    view = opened(qtbot, desk)
    view.details.unfold.click()
    view.details.days.edit.click()
    field = view.details.days.fields["first_billed_on"]

    qtbot.keyClicks(field, "16 Mar 2018")
    told = view.details.days.preview.text()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    desk.tell()

    assert "1 Jun 2026" in told
    assert desk.house.shelves.subscriptions["subscription-1"].first_billed_on == date(2018, 3, 16)
    assert view.isVisible()
    assert not view.details.days.fields


def test_opened_for_the_days_the_keyboard_stands_in_the_first(qtbot: QtBot, desk: SubscriptionDesk) -> None:
    view = opened(qtbot, desk, wish="edit_days")

    assert view.focusWidget() is view.details.days.fields["opened_on"]
    qtbot.waitUntil(lambda: not view.details.days.fields["opened_on"].visibleRegion().isEmpty())


def test_escape_leaves_the_days_and_not_the_dialog(qtbot: QtBot, desk: SubscriptionDesk) -> None:
    view = opened(qtbot, desk, wish="edit_days")
    field = view.details.days.fields["opened_on"]

    qtbot.keyClick(field, Qt.Key.Key_Escape)

    assert view.isVisible()
    assert not view.form.days.state.is_open


def test_where_it_is_locked_the_link_says_why(qtbot: QtBot, desk: SubscriptionDesk) -> None:
    desk.partner = a_partner(role=Role.HELPDESK_AGENT)
    view = opened(qtbot, desk)
    days = view.details.days

    assert not days.edit.isEnabled()
    assert days.edit.toolTip() == days.locked.text() == days.edit.accessibleDescription() != ""


def test_a_first_billing_may_be_picked_after_today_and_an_opening_not(qtbot: QtBot, desk: SubscriptionDesk) -> None:
    view = opened(qtbot, desk, wish="edit_days")
    latest = []

    for key in ("opened_on", "first_billed_on"):
        calendar = view.details.days.fields[key].open_calendar()
        latest.append(calendar.maximumDate().year())
        calendar.window().close()

    assert latest[0] == TODAY.year
    assert latest[1] > TODAY.year


def test_it_is_said_anew_in_another_language(qtbot: QtBot, desk: SubscriptionDesk) -> None:
    view = opened(qtbot, desk, wish="edit_days")

    QApplication.sendEvent(view.details.days, QEvent(QEvent.Type.LanguageChange))

    assert view.details.days.record.text() == "Record the days"
