"""Home as a person meets it: cards, rows, marks, keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from csp_desktop.services.ports.rows import DeadlineRow
from csp_desktop.viewmodels.navigator import Place, PlaceKind
from csp_desktop.views.home import HomeView
from tests.fakes.home_desk import HomeDesk, a_deadline

LEFT = Qt.MouseButton.LeftButton

Shown = tuple[HomeDesk, HomeView]
Show = Callable[..., Shown]


@pytest.fixture
def show(qtbot: QtBot, dressed: QApplication) -> Show:
    def _show(*deadlines: DeadlineRow, desk: HomeDesk | None = None) -> Shown:
        desk = desk or HomeDesk(*deadlines)
        view = HomeView(desk.home())
        qtbot.addWidget(view)
        view.resize(1072, 746)
        view.show()
        view.activateWindow()
        view.setFocus()
        return desk, view

    return _show


def texts(view: HomeView) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if label.isVisible()]


def test_a_first_start_is_walked_through_by_keys(show: Show, qtbot: QtBot) -> None:
    desk, view = show()
    cards = view.first_start.cards()
    asked: list[int] = []
    view.form.samples_wanted.connect(lambda: asked.append(1))
    qtbot.waitUntil(lambda: cards[0].hasFocus())

    QTest.keyClick(cards[0], Qt.Key.Key_Return)
    QTest.keyClick(cards[0], Qt.Key.Key_Down)
    second = QApplication.focusWidget() is cards[1]
    QTest.keyClick(cards[1], Qt.Key.Key_Space)

    assert (asked, second) == ([1], True)
    assert desk.went == [Place(PlaceKind.IMPORT)]
    assert not view.table.isVisible()


def test_every_card_says_what_it_is(show: Show) -> None:
    _desk, view = show()

    assert all(card.accessibleName() and card.accessibleDescription() for card in view.first_start.cards())
    assert "Bring in your first customers" in texts(view)


def test_enter_opens_a_row_and_its_verb_is_a_link(show: Show) -> None:
    desk, view = show(a_deadline("s", 3))
    verb = view.table.visualRect(view.form.model.index(1, 6))
    view.table.select_row(1)

    QTest.keyClick(view.table, Qt.Key.Key_Return)
    QTest.mouseClick(view.table.viewport(), LEFT, pos=verb.topLeft() + QPoint(24, verb.height() // 2))

    assert desk.went == [Place(PlaceKind.SUBSCRIPTION, "s"), Place(PlaceKind.SUBSCRIPTION, "s", "reactivate")]


def test_the_arrow_keys_walk_over_headings(show: Show) -> None:
    _desk, view = show(a_deadline("s", 3), a_deadline("t", 5, kind="trial"))
    view.table.select_row(1)

    QTest.keyClick(view.table, Qt.Key.Key_Down)

    assert view.form.model.key_at(view.table.currentIndex().row()) == "t"


def test_a_mark_selects_its_row(show: Show) -> None:
    _desk, view = show(a_deadline("s", 3), a_deadline("far", 60))
    cluster = view.strip.clusters()[-1]
    at = QPoint(round(cluster.x), view.strip.height() - 2 * 26 + 13)

    QTest.mouseClick(view.strip, LEFT, pos=at)

    assert view.form.model.key_at(view.table.currentIndex().row()) == "far"
    assert view.form.state.strip is not None
    assert view.form.state.strip.selected == "far"


def test_marks_that_would_touch_are_counted_together(show: Show) -> None:
    _desk, view = show(a_deadline("a", 30), a_deadline("b", 31), a_deadline("c", 90), a_deadline("t", 30, kind="trial"))

    found = [(cluster.lane, len(cluster.marks)) for cluster in view.strip.clusters()]

    assert found == [(0, 2), (0, 1), (1, 1)]


def test_the_gravest_of_a_cluster_gives_its_tone(show: Show) -> None:
    _desk, view = show(a_deadline("a", 7), a_deadline("b", 8))

    cluster = view.strip.clusters()[0]

    assert cluster.tone.value == "crit"


def test_the_strip_is_told_to_readers(show: Show) -> None:
    _desk, view = show(a_deadline("s", 28))

    assert "1 Jun 2026 (UTC) Contoso: Name s" in view.strip.accessibleDescription()


def test_nothing_to_do_shows_no_strip(show: Show) -> None:
    _desk, view = show(desk=HomeDesk(sizes={"customers": 2}))

    assert "Nothing needs you today" in texts(view)
    assert not view.strip.isVisible()


def test_without_customers_the_one_button_enters_the_first(show: Show) -> None:
    desk, view = show(desk=HomeDesk(sizes={"offers": 80}))
    button = next(each for each in view.findChildren(QPushButton) if each.isVisible())

    QTest.mouseClick(button, LEFT)

    assert desk.went == [Place(PlaceKind.NEW_CUSTOMER)]


def test_a_far_away_click_chooses_nothing(show: Show) -> None:
    _desk, view = show(a_deadline("s", 3))

    QTest.mouseClick(view.strip, LEFT, pos=QPoint(20, 5))

    assert not view.table.currentIndex().isValid()


def test_the_menu_of_a_row_asks_why_its_date_is_so(show: Show) -> None:
    desk, view = show(a_deadline("s", 3))
    view.table.select_row(1)

    view.why.trigger()

    assert view.why.isVisible()
    assert view.why in view.table.actions()
    assert [(place.subject, place.wish) for place in desk.went] == [("s", "explain")]


def test_a_long_list_needs_no_sideways_scrolling_at_the_usual_size(show: Show) -> None:
    _desk, view = show(*(a_deadline(str(number), 20) for number in range(60)))

    assert view.table.verticalScrollBar().isVisible()
    assert view.table.horizontalScrollBar().maximum() == 0
