"""The edit dialog by clicks and keys, and what it shows."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from csp_desktop.domain.changes import Cancel, ChangeKind, Suspend
from csp_desktop.domain.enums import Reason
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.viewmodels.navigator import PlaceKind
from csp_desktop.views.look import FAULTY
from csp_desktop.views.subscription_form import SubscriptionFormView
from tests.builders import ADD_ON_ID, a_trial, a_trial_subscription, an_add_on, an_offer
from tests.fakes.inline_lane import HeldLane
from tests.fakes.subscription_desk import SubscriptionDesk
from tests.viewmodels.subscription_form.conftest import TODAY, audio, headquarters, suspended

KEY = ADD_ON_ID.casefold()
Open = Callable[..., tuple[SubscriptionFormView, SubscriptionDesk]]


@pytest.fixture
def open_dialog(qtbot: QtBot, dressed: QApplication) -> Open:
    def opened(
        *subscriptions: Subscription, wish: str = "", subscription_id: str = "subscription-1", **more: object
    ) -> tuple[SubscriptionFormView, SubscriptionDesk]:
        desk = SubscriptionDesk(TODAY, subscriptions=subscriptions or (headquarters(),), **more)  # type: ignore[arg-type]  # the fields of a desk
        view = SubscriptionFormView(desk.form(subscription_id, wish))
        qtbot.addWidget(view)
        view.resize(1080, 690)
        view.show()
        return view, desk

    return opened


def test_a_suspension_by_clicks(qtbot: QtBot, open_dialog: Open) -> None:
    view, desk = open_dialog()
    submitted: list[object] = []
    view.form.submitted.connect(submitted.append)

    view.status.suspended.click()
    shows_date = view.status.expiry.isVisible()
    view.status.reasons[Reason.NON_PAYMENT.value].click()
    qtbot.keyClicks(view.status.note, "Invoice 7")
    view.submit.click()

    (entry,) = desk.entries()
    assert shows_date
    assert isinstance(entry.change, Suspend)
    assert (entry.change.reason, entry.change.note) == (Reason.NON_PAYMENT, "Invoice 7")
    assert submitted == [(entry.id,)]
    assert not view.isVisible()


def test_the_date_stands_directly_below_the_suspended_button(open_dialog: Open) -> None:
    view, _desk = open_dialog(wish="suspend")

    button, date = view.status.suspended, view.status.expiry
    bottom = button.mapTo(view, button.rect().bottomLeft()).y()
    top = date.mapTo(view, date.rect().topLeft()).y()

    assert 0 < top - bottom <= 16
    assert view.status.expiry.frame.accessibleName() == "Would expire on Monday, 17 August 2026 (UTC)"


def test_why_this_date_unfolds_and_is_copied(open_dialog: Open) -> None:
    view, _desk = open_dialog(wish="suspend")
    frame, why = view.status.expiry.frame, view.status.expiry.why
    folded = why.isVisible()

    frame.set_open(True)
    why.copy.click()

    assert (folded, why.isVisible()) == (False, True)
    assert "Every suspension: + 90 day(s)" in QGuiApplication.clipboard().text()


def test_the_explanation_stays_unfolded_while_one_types(qtbot: QtBot, open_dialog: Open) -> None:
    view, _desk = open_dialog(wish="suspend")
    view.status.expiry.frame.set_open(True)

    view.status.reasons[Reason.FRAUD.value].click()
    qtbot.keyClicks(view.status.note, "x")

    assert view.status.expiry.why.isVisible()


def test_lc_1_a_missing_reason_is_told_once_submit_was_tried(qtbot: QtBot, open_dialog: Open) -> None:
    view, desk = open_dialog()
    view.status.suspended.click()
    qtbot.waitUntil(view.status.reasons[Reason.CUSTOMER_REQUEST.value].isVisible)
    is_told_at_once = view.status.reason_problem.isVisible()

    view.submit.click()

    assert not is_told_at_once
    assert view.status.reason_problem.isVisible()
    assert view.told.text() == view.submit.toolTip() == view.status.reason_problem.text()
    assert view.focusWidget() is view.status.reasons[Reason.CUSTOMER_REQUEST.value]
    assert desk.entries() == []


def test_typing_starts_in_the_name_and_enter_submits(qtbot: QtBot, open_dialog: Open) -> None:
    view, desk = open_dialog()
    focused = view.focusWidget()

    qtbot.keyClicks(view.details.name, "Seoul")
    qtbot.keyClick(view.details.name, Qt.Key.Key_Return)

    assert focused is view.details.name
    assert [entry.change.kind for entry in desk.entries()] == [ChangeKind.RENAME]


def test_the_keyboard_starts_where_something_is_asked_for(open_dialog: Open) -> None:
    asking, _desk = open_dialog(wish="suspend")
    locked, _desk = open_dialog(suspended(28))

    assert asking.focusWidget() is asking.status.reasons[Reason.CUSTOMER_REQUEST.value]
    assert locked.focusWidget() is locked.status.active


def test_it_waits_for_a_slow_disk_and_then_starts_in_the_name(qtbot: QtBot, dressed: QApplication) -> None:
    desk, lane = SubscriptionDesk(TODAY, subscriptions=(headquarters(),)), HeldLane()
    desk.read = lane  # type: ignore[assignment]  # a lane like the other
    view = SubscriptionFormView(desk.form())
    qtbot.addWidget(view)
    view.show()
    waiting = (view.area.isVisible(), view.submit.isEnabled(), view.cancel.isEnabled())

    lane.release()

    assert waiting == (False, False, True)
    assert view.area.isVisible()
    assert view.focusWidget() is view.details.name


def test_enter_in_a_licence_count_submits_too(qtbot: QtBot, open_dialog: Open) -> None:
    view, desk = open_dialog()
    view.details.licences.lineEdit().selectAll()

    qtbot.keyClicks(view.details.licences, "30")
    qtbot.keyClick(view.details.licences, Qt.Key.Key_Return)

    assert [entry.change.kind for entry in desk.entries()] == [ChangeKind.CHANGE_QUANTITY]


def test_escape_leaves_and_keeps_what_was_typed(qtbot: QtBot, open_dialog: Open) -> None:
    view, desk = open_dialog()
    qtbot.keyClicks(view.details.name, "x")

    qtbot.keyClick(view.details.licences, Qt.Key.Key_Escape)

    assert not view.isVisible()
    assert [draft.kind for draft in desk.drafts.all()] == ["edit_subscription"]
    assert desk.entries() == []


def test_closing_the_window_keeps_what_was_typed(qtbot: QtBot, open_dialog: Open) -> None:
    view, desk = open_dialog()
    qtbot.keyClicks(view.details.name, "x")

    view.close()

    assert len(desk.drafts.all()) == 1


def test_it_does_not_close_while_submit_runs(qtbot: QtBot, dressed: QApplication) -> None:
    desk, lane = SubscriptionDesk(TODAY, subscriptions=(headquarters(),)), HeldLane()
    view = SubscriptionFormView(desk.form(write=lane))
    lane.release()
    qtbot.addWidget(view)
    view.show()
    view.form.type_name("Seoul")
    view.submit.click()

    view.close()
    view.reject()
    stays = view.isVisible()
    lane.release()

    assert stays
    assert not view.isVisible()
    assert len(desk.entries()) == 1


def test_a_double_click_on_submit_queues_once(qtbot: QtBot, open_dialog: Open) -> None:
    view, desk = open_dialog()
    qtbot.keyClicks(view.details.name, "x")

    qtbot.mouseDClick(view.submit, Qt.MouseButton.LeftButton)
    view.form.submit()

    assert len(desk.entries()) == 1


def test_a_wrong_count_is_marked_and_told_beside_its_field(qtbot: QtBot, open_dialog: Open) -> None:
    view, _desk = open_dialog()
    view.details.licences.lineEdit().selectAll()

    qtbot.keyClicks(view.details.licences, "0")

    assert view.details.licences_row.error() == "At least 1. To stop it, suspend it."
    assert view.details.licences.property(FAULTY)


def test_an_add_on_is_ticked_by_its_name_and_counted(qtbot: QtBot, open_dialog: Open) -> None:
    view, desk = open_dialog()
    row = view.add_ons.row(KEY)

    qtbot.mouseClick(row.name, Qt.MouseButton.LeftButton)
    row.count.lineEdit().selectAll()
    qtbot.keyClicks(row.count, "7")
    view.submit.click()

    assert row.tick.isChecked()
    (entry,) = desk.entries()
    assert entry.change.line.quantity == 7  # type: ignore[attr-defined]  # an add-on


def test_an_add_on_that_is_had_opens_by_its_link(open_dialog: Open) -> None:
    view, desk = open_dialog(headquarters(), audio())
    row = view.add_ons.row("audio")

    row.open.buttons()[0].click()

    assert [(place.kind, place.subject) for place in desk.went] == [(PlaceKind.SUBSCRIPTION, "audio")]
    assert view.isVisible()
    assert not row.tick.isEnabled()
    assert "open it and suspend it" in row.tick.toolTip()


def test_a_long_list_of_add_ons_unfolds_and_is_searched(qtbot: QtBot, open_dialog: Open) -> None:
    extras = (an_add_on(id=f"add-on-{number:02}", name=f"Extra {number:02}") for number in range(19))
    view, _desk = open_dialog(offers=(an_offer(), *extras))
    folded = len(view.add_ons.keys())

    view.add_ons.more.click()
    unfolded = len(view.add_ons.keys())
    qtbot.keyClicks(view.add_ons.search, "17")

    assert (folded, unfolded, view.add_ons.keys()) == (5, 19, ["add-on-17"])


def test_the_banner_of_a_suspended_one_reactivates(open_dialog: Open) -> None:
    view, desk = open_dialog(suspended(28))
    button = view.banner.button()
    assert button is not None

    button.click()
    view.submit.click()

    assert [entry.change.kind for entry in desk.entries()] == [ChangeKind.REACTIVATE]


def test_an_expired_one_cannot_be_chosen_active_and_records_its_deletion(open_dialog: Open) -> None:
    view, desk = open_dialog(suspended(-1))
    was_enabled = view.status.active.isEnabled()

    view.status.deletion.click()
    words = view.submit.text()
    view.submit.click()

    assert (was_enabled, words) == (False, "Record deletion")
    assert desk.house.shelves.subscriptions["subscription-1"].status.value == "deleted"


# A menu takes keyboard and mouse for itself, which a screenless platform has not to give.
@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing|propagateSizeHints)")
def test_cancel_subscription_is_in_the_menu(open_dialog: Open) -> None:
    view, desk = open_dialog()
    view.more.click()
    action = view.menu.actions()[0]
    view.menu.close()

    action.trigger()
    view.status.reasons[Reason.CUSTOMER_REQUEST.value].click()
    view.submit.click()

    assert action.text() == "Cancel subscription…"
    assert isinstance(desk.entries()[0].change, Cancel)


def test_a_trial_is_converted_by_clicks(qtbot: QtBot, open_dialog: Open) -> None:
    trial = a_trial_subscription(commitment_ends_on=TODAY)
    view, desk = open_dialog(trial, offers=(an_offer(), a_trial()))

    view.status.converting.wanted.click()
    view.status.converting.cycles["annual"].click()
    view.submit.click()

    assert [entry.change.kind for entry in desk.entries()] == [ChangeKind.CONVERT_TRIAL]


def test_starting_afresh_takes_every_choice_back(open_dialog: Open) -> None:
    view, _desk = open_dialog(wish="suspend")
    view.status.reasons[Reason.FRAUD.value].click()

    view.form.start_afresh()
    view.status.suspended.click()

    assert view.status.suspended.isChecked()
    assert not any(button.isChecked() for button in view.status.reasons.values())


def test_every_control_has_a_name_and_none_is_off_in_silence(open_dialog: Open) -> None:
    views = [
        open_dialog(headquarters(), audio(), wish="suspend")[0],
        open_dialog(suspended(-1), audio())[0],
        open_dialog(a_trial_subscription(commitment_ends_on=TODAY), offers=(an_offer(), a_trial()), wish="convert")[0],
    ]

    for view in views:
        for widget in view.findChildren(QWidget):
            is_control = isinstance(widget, QAbstractButton | QAbstractSpinBox | QComboBox) or (
                isinstance(widget, QLineEdit) and not isinstance(widget.parent(), QAbstractSpinBox | QComboBox)
            )
            if not is_control or not widget.isVisible():
                continue
            name = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
            assert name, f"{widget!r} has no name"
            if not widget.isEnabled():
                assert widget.accessibleDescription(), f"{name} is off in silence"
                assert widget.toolTip(), f"{name} is off without a tooltip"


def test_tab_follows_the_reading_order(open_dialog: Open) -> None:
    view, _desk = open_dialog(headquarters(), audio(), offers=(an_offer(), an_add_on(), an_add_on(id="b", name="B")))
    view.status.suspended.click()
    row, other = view.add_ons.row("audio"), view.add_ons.row("b")
    wanted = [
        view.details.name,
        view.details.licences,
        row.open.buttons()[0],
        row.count,
        other.tick,
        view.status.active,
        view.status.suspended,
        *view.status.reasons.values(),
        view.status.note,
        view.submit,
        view.cancel,
    ]

    met: list[QWidget] = []
    widget: QWidget | None = view.details.name
    while widget is not None and widget not in met:
        met.append(widget)
        widget = widget.nextInFocusChain()

    places = [met.index(each) for each in wanted]
    assert places == sorted(places)


@pytest.mark.parametrize("height", [500, 690, 1200])
def test_the_page_keeps_its_right_edge_with_and_without_a_scroll_bar(open_dialog: Open, height: int) -> None:
    view, _desk = open_dialog(headquarters(), audio())

    view.resize(1080, height)
    QApplication.processEvents()

    edges = [widget.mapTo(view, widget.rect().topRight()).x() for widget in (view.timeline, view.status, view.more)]
    assert len(set(edges)) == 1


def test_it_speaks_another_language_while_it_is_open(open_dialog: Open, qapp: QApplication) -> None:
    view, _desk = open_dialog(suspended(28))

    qapp.sendEvent(view, QEvent(QEvent.Type.LanguageChange))

    assert view.windowTitle() == "Edit subscription"


@pytest.mark.parametrize("pixels", [13, 26])
def test_it_fits_and_nothing_is_wider_than_its_page(open_dialog: Open, dressed: QApplication, pixels: int) -> None:
    font = QFont(dressed.font())
    font.setPixelSize(pixels)
    dressed.setFont(font)

    view, _desk = open_dialog(headquarters(), audio(), wish="suspend")
    view.resize(1264, 672)
    QApplication.sendPostedEvents()

    content = view.area.widget()
    assert content is not None
    assert content.width() <= view.area.viewport().width()
    for widget in content.findChildren(QWidget):
        if widget.isVisible():
            right = widget.mapTo(content, widget.rect().topRight()).x()
            assert right <= content.width(), f"{widget!r} is cut"
