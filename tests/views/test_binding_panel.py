"""Term, renewal and next term of new commerce by clicks, and what is shown of them."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csp_desktop.domain.changes import ChangeKind
from csp_desktop.domain.subscriptions import Commitment
from csp_desktop.views.subscription_form import SubscriptionFormView
from tests.builders import a_plan_offer, a_plan_subscription
from tests.fakes.subscription_desk import SubscriptionDesk
from tests.viewmodels.subscription_form.conftest import TODAY

CLOSED = datetime(2026, 3, 17, 10, tzinfo=UTC)


def opened(qtbot: QtBot) -> tuple[SubscriptionFormView, SubscriptionDesk]:
    held = a_plan_subscription(commitment=Commitment(CLOSED))
    desk = SubscriptionDesk(TODAY, subscriptions=(held,), offers=(a_plan_offer(),))
    view = SubscriptionFormView(desk.form())
    qtbot.addWidget(view)
    view.resize(1080, 690)
    view.show()
    return view, desk


def test_qt_14_renewal_is_switched_off_by_a_click(qtbot: QtBot, dressed: QApplication) -> None:
    view, desk = opened(qtbot)
    panel = view.details.binding

    panel.renews.click()
    view.submit.click()

    assert panel.renews_row.note().startswith("Off: after 9 Mar 2027 (UTC)")
    assert [entry.change.kind for entry in desk.entries()] == [ChangeKind.SET_AUTO_RENEW]


def test_qt_12_a_plan_that_has_to_wait_opens_the_next_term(qtbot: QtBot, dressed: QApplication) -> None:
    view, desk = opened(qtbot)
    panel = view.details.binding
    place = panel.plan.findText("1 month, billed monthly: at the renewal")

    panel.plan.activated.emit(place)

    assert panel.next.fields.isVisible()
    assert panel.next.plan.currentText() == "1 month, billed monthly"
    assert panel.plan.currentText() == "1 year, billed monthly"
    view.submit.click()
    assert [entry.change.kind for entry in desk.entries()] == [ChangeKind.SCHEDULE_NEXT_TERM]


def test_ca_10_what_cannot_be_cancelled_any_more_says_why_and_what_instead(qtbot: QtBot, dressed: QApplication) -> None:
    view, _desk = opened(qtbot)

    links = [button.text() for button in view.status.cancel_links.buttons()]

    assert not view.status.cancelled.isEnabled()
    assert "whole term is owed" in view.status.cancelled.accessibleDescription()
    assert len(links) == 2
