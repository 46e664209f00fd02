"""The wizard by clicks and keys."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from csp_desktop.domain.changes import PlaceOrder
from csp_desktop.viewmodels.cells import CELL_ROLE, Cell
from csp_desktop.viewmodels.navigator import PlaceKind
from csp_desktop.viewmodels.new_subscription import Step
from csp_desktop.views.new_subscription import NewSubscriptionView
from csp_desktop.views.new_subscription.pick_table import PickTable
from csp_desktop.views.parts.licence_field import LicenceField, NameField
from tests.builders import a_subscription, an_offer
from tests.viewmodels.new_subscription.shop import AUDIO, E3, OFFERS, PREMIUM, Shop, a_shop

# The offscreen platform says so of every window with a least size; it is no fault of ours.
pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")

HORIZONTAL = Qt.Orientation.Horizontal
OpenView = Callable[..., NewSubscriptionView]


@pytest.fixture
def shops(dressed: QApplication) -> Iterator[list[Shop]]:
    """The shops of a test, in the order in which they were opened."""
    opened: list[Shop] = []
    yield opened
    for shop in opened:
        shop.close()


@pytest.fixture
def open_view(shops: list[Shop], qtbot: QtBot) -> OpenView:
    """Opens a wizard in a shop of its own."""

    def opened(**things: object) -> NewSubscriptionView:
        shop = a_shop(**things)  # type: ignore[arg-type]  # handed on as they are named there
        shops.append(shop)
        return show(shop, qtbot)

    return opened


def show(shop: Shop, qtbot: QtBot) -> NewSubscriptionView:
    """Open a wizard and show it."""
    view = NewSubscriptionView(shop.wizard())
    qtbot.addWidget(view)
    view.resize(1120, 720)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    return view


def press(view: NewSubscriptionView, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(view.focusWidget(), key, modifier or Qt.KeyboardModifier.NoModifier)


def type_text(view: NewSubscriptionView, text: str) -> None:
    """Type where the keyboard is, which may move at each key."""
    for character in text:
        QTest.keyClicks(view.focusWidget(), character)


def click(widget: QWidget, at: QPoint | None = None) -> None:
    """Click into the middle of a widget, or elsewhere on it."""
    spot = widget.rect().center() if at is None else at
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)


def field(table: PickTable, row: int) -> LicenceField:
    """The licence field of a row."""
    found = table.field_at(row)
    assert isinstance(found, LicenceField)
    return found


def to_catalog(view: NewSubscriptionView) -> PickTable:
    """Click Next, and go from the search field into the list."""
    click(view.next)
    press(view, Qt.Key.Key_Down)
    return view.catalog.table


def test_a_card_is_chosen_by_a_click_anywhere_on_it(open_view: OpenView) -> None:
    view = open_view()
    card = view.billing.cards.button("annual").parentWidget()
    assert card is not None

    click(card, QPoint(200, card.height() - 8))

    assert [card.choice for card in view.form.state.cards if card.is_chosen] == ["annual"]


def test_the_whole_way_by_keyboard(open_view: OpenView, shops: list[Shop], qtbot: QtBot) -> None:
    view = open_view()

    press(view, Qt.Key.Key_Return)
    press(view, Qt.Key.Key_Return)
    press(view, Qt.Key.Key_Space)
    type_text(view, "40")
    press(view, Qt.Key.Key_Return)
    press(view, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: view.form.state.step is Step.LICENCES)
    press(view, Qt.Key.Key_Down)
    press(view, Qt.Key.Key_Space)
    press(view, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: view.form.state.step is Step.REVIEW)
    text = view.next.text()
    press(view, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: view.form.state.step is Step.DONE)

    order = next(iter(shops[0].house.shelves.outbox.values())).change
    assert text.startswith("&Submit 1")
    assert isinstance(order, PlaceOrder)
    assert [(line.offer_id, line.quantity) for line in order.lines] == [(E3.id, 40)]
    assert len(shops[0].house.shelves.outbox) == 2
    assert view.pages.currentWidget() is view.ordered


def test_digits_typed_on_a_row_tick_it_and_go_on_in_its_field(open_view: OpenView) -> None:
    view = open_view()
    table = to_catalog(view)

    type_text(view, "7")

    assert field(table, 0).lineEdit().text() == "7"
    assert field(table, 0).hasFocus()
    assert "7" in view.sum.text()


def test_a_click_on_the_box_ticks_and_the_field_comes_and_goes(open_view: OpenView) -> None:
    view = open_view()
    table = to_catalog(view)
    box = table.visualRect(table.model().index(0, 0)).center()

    click(table.viewport(), box)
    ticked = table.field_at(0)
    click(table.viewport(), box)

    assert isinstance(ticked, LicenceField)
    assert table.field_at(0) is None
    assert view.sum.text() == ""


def test_av_7_what_is_typed_out_of_range_stays_and_is_told(open_view: OpenView) -> None:
    view = open_view()
    table = to_catalog(view)
    view.catalog.tabs.setCurrentIndex(1)
    table.select_row(0)

    type_text(view, "301")

    line = field(table, 0).lineEdit()

    limits = table.model().index(0, 2).data(CELL_ROLE)
    assert line.text() == "301"
    assert isinstance(limits, Cell)
    assert limits.text == "Only 1 to 300"
    assert field(table, 0).accessibleDescription()


def test_the_arrows_of_a_field_stay_within_the_limits(open_view: OpenView) -> None:
    view = open_view()
    table = to_catalog(view)
    view.catalog.tabs.setCurrentIndex(1)
    table.select_row(0)
    type_text(view, "299")

    for _ in range(3):
        press(view, Qt.Key.Key_Up)

    assert field(table, 0).lineEdit().text() == "300"


def test_enter_in_the_search_goes_to_the_list_and_not_to_the_next_step(open_view: OpenView) -> None:
    view = open_view()
    click(view.next)
    type_text(view, "enter")

    press(view, Qt.Key.Key_Return)

    assert view.form.state.step is Step.CATALOG
    assert view.catalog.table.hasFocus()


def test_escape_clears_the_search_before_it_leaves(open_view: OpenView) -> None:
    view = open_view()
    click(view.next)
    type_text(view, "enter")

    press(view, Qt.Key.Key_Escape)
    cleared = view.search.text()
    press(view, Qt.Key.Key_Escape)

    assert cleared == ""
    assert view.isHidden()


def test_ctrl_f_finds_from_the_list(open_view: OpenView) -> None:
    view = open_view()
    to_catalog(view)

    press(view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)

    assert view.search.hasFocus()


def test_space_on_a_refused_row_takes_its_way_out(open_view: OpenView, shops: list[Shop]) -> None:
    view = open_view(held=(a_subscription(offer_id=PREMIUM.id, offer_name=PREMIUM.name),))
    table = to_catalog(view)
    view.catalog.tabs.setCurrentIndex(1)
    table.select_row(0)

    press(view, Qt.Key.Key_Space)

    assert [place.kind for place in shops[0].places] == [PlaceKind.SUBSCRIPTION]
    assert view.sum.text() == ""


def test_the_fold_opens_and_brings_one_to_what_it_held(open_view: OpenView) -> None:
    view = open_view()
    table = to_catalog(view)

    click(view.catalog.fold)

    assert table.model().rowCount() == 3
    assert table.currentIndex().row() == 2


def test_a_friendly_name_is_typed_in_its_row(open_view: OpenView) -> None:
    view = open_view()
    to_catalog(view)
    press(view, Qt.Key.Key_Space)
    click(view.next)

    name = view.licences.table.field_at(0, "name")
    assert isinstance(name, NameField)
    click(name)
    type_text(view, "Head office")
    click(view.next)

    assert view.form.state.review.orders[0].lines[0].name == "Head office"


def test_next_that_is_disabled_says_why_beside_itself(open_view: OpenView) -> None:
    view = open_view()

    to_catalog(view)

    assert not view.next.isEnabled()
    assert view.reason.text() == view.next.accessibleDescription() == "Tick at least one offer."


def test_closing_keeps_a_draft_and_the_next_wizard_continues_it(
    open_view: OpenView, shops: list[Shop], qtbot: QtBot
) -> None:
    view = open_view()
    to_catalog(view)
    type_text(view, "12")
    view.close()

    again = show(shops[0], qtbot)

    assert shops[0].draft() is not None
    assert again.notices.isVisible()
    assert field(again.catalog.table, 0).lineEdit().text() == "12"


def test_discard_leaves_no_draft(open_view: OpenView, shops: list[Shop]) -> None:
    view = open_view()
    to_catalog(view)
    type_text(view, "12")

    click(view.discard)

    assert shops[0].draft() is None
    assert view.isHidden()


def test_open_outbox_leaves_the_wizard(open_view: OpenView, shops: list[Shop]) -> None:
    view = open_view()
    to_catalog(view)
    press(view, Qt.Key.Key_Space)
    for _ in range(3):
        click(view.next)

    click(view.ordered.outbox)

    assert [place.kind for place in shops[0].places] == [PlaceKind.OUTBOX]
    assert view.isHidden()


def test_thirty_thousand_offers_are_listed_and_searched(open_view: OpenView) -> None:
    offers = [an_offer(id=f"offer-{number}", name=f"Offer {number}", category="All") for number in range(30_000)]
    view = open_view(offers=(*OFFERS, *offers))
    table = to_catalog(view)
    view.form.choose_tab(view.form.state.tabs[0].key)

    press(view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    type_text(view, "29999")

    shown = table.model().index(0, 1).data(CELL_ROLE)
    assert isinstance(shown, Cell)
    assert shown.text == "Offer 29999"
    assert table.model().rowCount() == 1


def test_every_control_has_a_name(open_view: OpenView) -> None:
    view = open_view()
    to_catalog(view)
    press(view, Qt.Key.Key_Space)

    named = [view.search, view.catalog.table, view.catalog.tabs, view.licences.table, field(view.catalog.table, 0)]

    assert all(widget.accessibleName() for widget in named)
    assert AUDIO.name not in view.sum.text()


def test_another_language_is_spoken_at_once(open_view: OpenView, dressed: QApplication) -> None:
    view = open_view()
    to_catalog(view)
    shouting = Shouting()

    dressed.installTranslator(shouting)
    dressed.processEvents()
    title, header, button = view.title.text(), view.catalog.table.model().headerData(1, HORIZONTAL), view.back.text()
    dressed.removeTranslator(shouting)

    assert title == "CHOOSE OFFERS FOR Contoso"
    assert header == "OFFER"
    assert button == "&BACK"


class Shouting(QTranslator):
    """Another language, for those who know only one."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return "".join(part if part.startswith("{") else part.upper() for part in re.split(r"(\{\w+\})", source))
