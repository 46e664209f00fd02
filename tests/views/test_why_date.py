"""The explanation of a date: what is shown, copied, asked for, and where it unfolds in the dialog."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csp_desktop.domain.expiry import expiry_of
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.viewmodels.why_date import EXPLAIN, why_expiry
from csp_desktop.views.subscription_form import SubscriptionFormView
from csp_desktop.views.why_date import WhyDateView
from tests.builders import a_partner
from tests.fakes.subscription_desk import SubscriptionDesk
from tests.viewmodels.subscription_form.conftest import TODAY, headquarters, suspended


@pytest.fixture
def shown(qtbot: QtBot, dressed: QApplication) -> WhyDateView:
    view = WhyDateView()
    qtbot.addWidget(view)
    view.resize(900, 200)
    view.show()
    return view


def explain(view: WhyDateView, subscription: Subscription) -> None:
    partner = a_partner()
    expiry = expiry_of(subscription, partner)
    view.show_why(why_expiry(subscription, partner, expiry, TODAY, ("first_billed_on", "suspended_on")))


def opened(qtbot: QtBot, subscription: Subscription, wish: str = "") -> SubscriptionFormView:
    view = SubscriptionFormView(SubscriptionDesk(TODAY, subscriptions=(subscription,)).form(wish=wish))
    qtbot.addWidget(view)
    view.show()
    return view


def test_sum_bar_sources_and_rule_are_shown(shown: WhyDateView) -> None:
    explain(shown, suspended(28))

    assert shown.bar.isVisible()
    assert shown.sum.as_text().splitlines()[-1] == "Last day to reactivate (UTC)\t1 Jun 2026"
    assert "Opened 1 Mar 2018: from Partner Center" in shown.inputs.text()
    assert shown.rule.text().startswith("Rule EX-1")
    assert not shown.edit.isVisible()


def test_a_missing_day_is_said_and_its_link_asks_for_the_editor(shown: WhyDateView) -> None:
    asked: list[str] = []
    shown.edit_wanted.connect(asked.append)
    explain(shown, suspended(28, first_billed_on=None))

    shown.edit.click()

    assert "earliest possible date" in shown.notes.text()
    assert asked == ["first_billed_on"]


def test_without_a_result_there_is_no_sum_to_show(shown: WhyDateView) -> None:
    explain(shown, suspended(28, suspended_on=None))

    assert not shown.sum.isVisible()
    assert not shown.bar.isVisible()
    assert shown.edit.isVisible()


def test_all_of_it_is_copied(shown: WhyDateView) -> None:
    copied: list[str] = []
    shown.copy_wanted.connect(copied.append)
    explain(shown, suspended(28))

    shown.copy.click()
    QApplication.sendEvent(shown, QEvent(QEvent.Type.LanguageChange))

    assert copied[0].splitlines()[0] == "Last day to reactivate: 1 Jun 2026"


def test_each_computed_date_of_the_dialog_unfolds_and_is_copied(qtbot: QtBot, dressed: QApplication) -> None:
    view = opened(qtbot, headquarters())
    view.details.unfold.click()
    row = view.details.reckoned.rows["renewal 1"]

    row.toggle.click()
    row.why.copy.click()

    assert row.why.isVisible()
    assert row.toggle.accessibleName() == "Why this date? Renews"
    assert QGuiApplication.clipboard().text().startswith("Renews: 16 Mar 2027")


def test_the_line_on_renewal_leads_to_its_explanation(qtbot: QtBot, dressed: QApplication) -> None:
    view = opened(qtbot, headquarters())

    view.details.why_renewal.click()

    assert view.details.reckoned.rows["renewal 1"].why.isVisible()


def test_opened_with_the_question_the_nearest_date_is_unfolded(qtbot: QtBot, dressed: QApplication) -> None:
    view = opened(qtbot, suspended(28), wish=EXPLAIN)

    row = view.details.reckoned.rows["expiry 1"]
    assert row.why.isVisible()
    assert view.focusWidget() is row.toggle


def test_from_an_explanation_the_missing_day_is_typed(qtbot: QtBot, dressed: QApplication) -> None:
    desk = SubscriptionDesk(TODAY, subscriptions=(suspended(28, first_billed_on=None),))
    view = SubscriptionFormView(desk.form())
    qtbot.addWidget(view)
    view.show()
    view.status.expiry.frame.set_open(True)

    view.status.expiry.why.edit.click()
    qtbot.keyClicks(view.details.days.fields["first_billed_on"], "2018-03-16")
    view.details.days.record.click()

    assert not view.form.days.state.is_open
    assert desk.house.shelves.subscriptions["subscription-1"].first_billed_on == date(2018, 3, 16)
