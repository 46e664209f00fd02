"""The customer page as a person meets it: clicks, keys, and what is shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from csp_desktop.domain.customers import Agreement
from csp_desktop.domain.enums import AgreementState, Reason, Status
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.viewmodels.navigator import Place, PlaceKind
from csp_desktop.views.customer_page import CustomerPageView
from csp_desktop.views.look import PRIMARY
from tests.builders import a_customer, a_subscription
from tests.fakes.customer_desk import CustomerDesk

TODAY = date(2026, 5, 4)
LEFT = Qt.MouseButton.LeftButton

Shown = tuple[CustomerDesk, CustomerPageView]
Show = Callable[..., Shown]


def active(number: int = 1, **changes: object) -> Subscription:
    base = a_subscription(
        id=f"subscription-{number}", friendly_name=f"Name {number}", commitment_ends_on=date(2027, 3, 15)
    )
    return replace(base, **changes)  # type: ignore[arg-type]  # a test names only fields of the subscription


def suspended(number: int = 1, left: int = 28) -> Subscription:
    since = TODAY - timedelta(days=90 - left)
    return active(number, status=Status.SUSPENDED, suspended_on=since, suspension_reason=Reason.NON_PAYMENT)


@pytest.fixture
def show(qtbot: QtBot, dressed: QApplication) -> Show:
    def _show(*held: Subscription, **changes: object) -> Shown:
        desk = CustomerDesk(TODAY, subscriptions=held, **changes)  # type: ignore[arg-type]  # fields of the desk
        view = CustomerPageView(desk.page())
        view.form.setParent(view)
        qtbot.addWidget(view)
        view.resize(1072, 746)
        view.show()
        view.setFocus()
        return desk, view

    return _show


def texts(view: CustomerPageView) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if label.isVisible()]


def button(view: CustomerPageView, text: str) -> QPushButton:
    return next(each for each in view.findChildren(QPushButton) if each.isVisible() and each.text() == text)


def test_reactivate_in_the_banner_is_queued_told_and_withdrawn(show: Show, qapp: QApplication) -> None:
    desk, view = show(suspended())

    QTest.mouseClick(button(view, "Reactivate"), LEFT)
    desk.tell()
    told = "The reactivation of Name 1 waits in the Outbox." in texts(view)
    count = len(desk.entries())
    QTest.mouseClick(view._told_links[0], LEFT)
    desk.tell()

    assert (told, count, len(desk.entries())) == (True, 1, 0)
    assert not view.told.isVisible()


def test_enter_opens_the_selected_subscription(show: Show) -> None:
    desk, view = show(active(1), active(2))
    view.subscriptions.setFocus()

    QTest.keyClick(view.subscriptions, Qt.Key.Key_Down)
    QTest.keyClick(view.subscriptions, Qt.Key.Key_Return)

    assert desk.went == [
        Place(PlaceKind.SUBSCRIPTION, view.form.subscriptions.rows[view.subscriptions.currentIndex().row()].id)
    ]


def test_a_click_on_a_name_opens_it_and_a_click_beside_selects(show: Show) -> None:
    desk, view = show(active(1), active(2))
    rect = view.subscriptions.visualRect(view.form.subscriptions.index(1, 0))
    beside = view.subscriptions.visualRect(view.form.subscriptions.index(0, 4)).center()

    QTest.mouseClick(view.subscriptions.viewport(), LEFT, pos=rect.topLeft() + (rect.center() - rect.topLeft()) / 4)
    QTest.mouseClick(view.subscriptions.viewport(), LEFT, pos=beside)

    assert desk.went == [Place(PlaceKind.SUBSCRIPTION, "subscription-2")]
    assert view.subscriptions.selected_rows() == [0]


def test_the_selected_row_brings_its_buttons_and_its_menu(show: Show) -> None:
    desk, view = show(active(1), suspended(2))
    view.subscriptions.select_row(0)
    first = [each.text() for each in view._buttons.values() if each.isVisible()]

    view.subscriptions.select_row(1)
    menu = [action.text() for action in view.subscriptions.actions() if action.isVisible()]
    view.subscriptions.select_row(0)
    QTest.mouseClick(button(view, "Suspend…"), LEFT)

    assert first == ["Open", "Suspend…"]
    assert menu == ["Open", "Reactivate", "Why this date?"]
    assert desk.went == [Place(PlaceKind.SUBSCRIPTION, "subscription-1", "suspend")]


def test_an_empty_customer_has_one_way_on(show: Show) -> None:
    desk, view = show()

    QTest.mouseClick(view.new, LEFT)

    assert "No subscriptions yet" in texts(view)
    assert desk.went == [Place(PlaceKind.NEW_SUBSCRIPTION, "customer-1")]


def test_cu_29_a_refused_sale_says_why_beside_and_on_the_button(show: Show) -> None:
    desk, view = show(customer=a_customer(agreement=Agreement(AgreementState.NOT_RECORDED)))

    QTest.mouseClick(button(view, "Record the agreement"), LEFT)

    assert not view.new.isEnabled()
    assert view.new.toolTip() == view.new.accessibleDescription() != ""
    assert view.new.toolTip() in texts(view)
    assert desk.went == [Place(PlaceKind.AGREEMENT, "customer-1")]


def test_only_one_button_carries_the_accent(show: Show) -> None:
    _desk, view = show(suspended(1, left=3))

    assert button(view, "Reactivate").property(PRIMARY)
    assert not view.new.property(PRIMARY)


def test_more_than_two_suspensions_are_folded(show: Show) -> None:
    _desk, view = show(suspended(1, 10), suspended(2, 20), suspended(3, 30))
    before = view.banners.banner("subscription-3")

    QTest.mouseClick(view.banners.fold, LEFT)

    assert before is None
    assert view.banners.banner("subscription-3") is not None


def test_what_is_unfolded_stays_unfolded_when_news_come(show: Show) -> None:
    desk, view = show(suspended(1, 10))
    banner = view.banners.banner("subscription-1")
    assert banner is not None
    frame = banner.frame()
    assert frame is not None
    frame.set_open(True)

    desk.change_base(quantity=30)

    assert view.banners.banner("subscription-1") is banner
    assert frame.is_open()


def test_tabs_lead_to_orders_and_account(show: Show) -> None:
    _desk, view = show(active())

    view.tabs.setCurrentIndex(1)
    orders = view.orders.isVisible()
    view.tabs.setCurrentIndex(2)

    assert orders
    assert view.account.isVisible()
    assert "ada@contoso.example" in texts(view)
    assert not view.shelves.isVisible()


def test_the_overlay_is_switched_off_and_on(show: Show) -> None:
    desk, view = show(active())
    from csp_desktop.domain.editing import Edits

    desk.service.submit("subscription-1", Edits(name="Name 1", quantity=46))
    desk.tell()
    shown = view.overlay.text()

    QTest.mouseClick(view.overlay, LEFT)

    assert (shown, view.overlay.text()) == ("Show what Partner Center says", "Show what is pending")


def test_the_microsoft_id_is_copied_whole(show: Show) -> None:
    tenant = "5f0c2a71-0000-4000-8000-0000000091aa"
    _desk, view = show(customer=a_customer(tenant_id=tenant))

    QTest.mouseClick(view.facts.copy, LEFT)

    assert QGuiApplication.clipboard().text() == tenant


def test_the_back_link_leads_to_the_customers(show: Show) -> None:
    desk, view = show(active())

    view.back_requested.emit()

    assert desk.went == [Place(PlaceKind.CUSTOMERS)]


def test_names_are_shown_as_they_are(show: Show) -> None:
    _desk, view = show(customer=a_customer(company="<b>Fabrikam</b> & Sons"))

    assert "<b>Fabrikam</b> & Sons" in texts(view)


def test_tab_follows_reading_order_and_reaches_everything(show: Show) -> None:
    _desk, view = show(suspended(1), active(2))
    view.edit.setFocus()
    reached = []

    for _step in range(6):
        focused = view.focusWidget()
        assert focused is not None
        reached.append(focused.accessibleName() or getattr(focused, "text", str)())
        QTest.keyClick(focused, Qt.Key.Key_Tab)

    assert reached == [
        "Edit profile",
        "New subscription…",
        "Why this date?",
        "Reactivate",
        "Parts of the customer",
        "Subscriptions",
    ]


def test_the_row_that_the_buttons_mean_is_marked_when_the_focus_arrives(show: Show, qtbot: QtBot) -> None:
    _, view = show(active(1), active(2))
    view.activateWindow()

    view.subscriptions.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.subscriptions.hasFocus)

    assert view.subscriptions.selected_rows() == [0]
