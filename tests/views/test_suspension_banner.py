"""The suspension banner: what it says, what its button asks for, and the sum that unfolds."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csp_desktop.domain.enums import Reason, Status
from csp_desktop.domain.overlay import Seen
from csp_desktop.viewmodels.suspension import BannerAction, SuspensionState, suspension_of
from csp_desktop.views.look import PRIMARY
from csp_desktop.views.suspension_banner import SuspensionBanner
from tests.builders import a_partner, a_subscription

TODAY = date(2026, 5, 4)
NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)


def state_of(days_left: int, *, is_pending: bool = False) -> SuspensionState:
    base = a_subscription(friendly_name="Field sales", commitment_ends_on=None)
    since = TODAY - timedelta(days=90 - days_left)
    now = replace(base, status=Status.SUSPENDED, suspended_on=since, suspension_reason=Reason.FRAUD)
    state = suspension_of(Seen(base if is_pending else now, now), None, a_partner(), NOON)
    assert state is not None
    return state


@pytest.fixture
def banner(qtbot: QtBot, dressed: QApplication) -> SuspensionBanner:
    made = SuspensionBanner()
    qtbot.addWidget(made)
    made.resize(800, 200)
    made.show()
    return made


@pytest.mark.parametrize(
    ("left", "is_pending", "action", "words"),
    [
        (28, False, BannerAction.REACTIVATE, "Reactivate"),
        (0, False, BannerAction.REACTIVATE, "Reactivate"),
        (-1, False, BannerAction.RECORD_DELETION, "Record its deletion"),
        (90, True, BannerAction.WITHDRAW, "Withdraw"),
    ],
)
def test_its_button_asks_for_what_it_says(
    banner: SuspensionBanner, left: int, is_pending: bool, action: BannerAction, words: str
) -> None:
    asked: list[str] = []
    banner.acted.connect(asked.append)
    banner.show_state(state_of(left, is_pending=is_pending))
    button = banner.button()
    assert button is not None

    button.click()

    assert (button.text(), asked) == (words, [action.value])


def test_its_button_is_the_loud_one_only_when_the_date_is_close(banner: SuspensionBanner) -> None:
    loud = []
    for left in (28, 3):
        banner.show_state(state_of(left))
        button = banner.button()
        assert button is not None
        loud.append(bool(button.property(PRIMARY)))

    assert loud == [False, True]


def test_without_a_way_it_says_why(banner: SuspensionBanner) -> None:
    banner.show_state(replace(state_of(28), action=BannerAction.NONE, reason="The base comes first."))

    frame, button = banner.frame(), banner.button()

    assert frame is not None
    assert button is not None
    assert "The base comes first." in frame.accessibleDescription()
    assert not button.isVisible()


def test_the_sum_unfolds_stays_so_and_is_copied(banner: SuspensionBanner) -> None:
    banner.show_state(state_of(28))
    frame = banner.frame()
    assert frame is not None

    frame.set_open(True)
    banner.show_state(state_of(27))
    why = banner.why()
    assert why is not None
    why.copy.click()

    assert frame.is_open()
    assert "Every suspension: + 90 day(s)" in QGuiApplication.clipboard().text()
    assert why.bar.accessibleName() == "31 May 2026"


def test_intent_and_fact_change_places(banner: SuspensionBanner, qapp: QApplication) -> None:
    banner.show_state(state_of(90, is_pending=True))
    banner.show_state(state_of(28))

    qapp.sendEvent(banner, QEvent(QEvent.Type.LanguageChange))
    qapp.processEvents()  # what is new in a layout is shown in the next turn

    frame = banner.frame()
    assert frame is not None
    assert frame.accessibleName() == "Field sales expires on 1 June 2026: 28 day(s) left to reactivate"
    assert frame.isVisible()
