"""The wizard of new commerce by clicks and keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from csp_desktop.domain.changes import PlaceOrder
from csp_desktop.viewmodels.cells import CELL_ROLE, Cell
from csp_desktop.viewmodels.new_subscription import Step
from csp_desktop.views.new_subscription import NewSubscriptionView
from csp_desktop.views.new_subscription.cards import CardGroups
from tests.builders import EVERY_PLAN, an_nce_add_on, an_nce_offer, an_nce_subscription, an_nce_trial
from tests.viewmodels.new_subscription.shop import OFFERS, Shop, a_shop
from tests.views.new_subscription.test_dialog import click, press, show, to_catalog, type_text

# The offscreen platform says so of every window with a least size; it is no fault of ours.
pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")

OpenView = Callable[..., NewSubscriptionView]
BOTH = (*OFFERS, an_nce_offer(), an_nce_add_on(), an_nce_trial(conversion_targets=(), product_id="tried"))


@pytest.fixture
def shops(dressed: QApplication) -> Iterator[list[Shop]]:
    """The shops of a test, in the order in which they were opened."""
    opened: list[Shop] = []
    yield opened
    for shop in opened:
        shop.close()


@pytest.fixture
def open_view(shops: list[Shop], qtbot: QtBot) -> OpenView:
    """Opens a wizard in a shop that has both commerce lines."""

    def opened(**things: object) -> NewSubscriptionView:
        shop = a_shop(**{"offers": BOTH, **things})  # type: ignore[arg-type]  # handed on as they are named there
        shops.append(shop)
        return show(shop, qtbot)

    return opened


def chosen(view: NewSubscriptionView) -> list[str]:
    """The chosen billing."""
    return [card.choice.value for card in view.form.state.cards if card.is_chosen]


def test_a_term_and_then_a_plan_are_clicked(open_view: OpenView) -> None:
    view = open_view()

    click(view.billing.cards.button("p3y"))
    term = chosen(view)
    click(view.billing.cards.plan_button("p3y_annual"))

    assert term == ["p3y_monthly"]
    assert chosen(view) == ["p3y_annual"]


def test_arrows_walk_through_the_cards_of_both_lines(open_view: OpenView) -> None:
    view = open_view()
    walked = [view.focusWidget()]

    for _ in range(2):
        press(view, Qt.Key.Key_Right)
        walked.append(view.focusWidget())
    press(view, Qt.Key.Key_Down)

    cards = view.billing.cards
    assert walked[:2] == [cards.button("p1y"), cards.button("p3y")]
    assert chosen(view) != ["p1y_monthly"]


def test_arrows_walk_through_the_plans(open_view: OpenView) -> None:
    view = open_view()
    plan = view.billing.cards.plan_button("p1y_monthly")
    plan.setFocus(Qt.FocusReason.TabFocusReason)

    press(view, Qt.Key.Key_Right)

    assert chosen(view) == ["p1y_annual"]


def test_what_cannot_be_chosen_says_why_on_itself(open_view: OpenView) -> None:
    view = open_view(offers=(an_nce_offer(plans=EVERY_PLAN[1:2]),))

    refused = [view.billing.cards.button("p1m"), view.billing.cards.plan_button("p1y_annual")]

    assert [button.isEnabled() for button in refused] == [False, False]
    assert all("No offer" in button.toolTip() for button in refused)
    assert all("No offer" in button.accessibleDescription() for button in refused)


def test_a_card_that_is_refused_is_not_chosen_by_a_click(open_view: OpenView) -> None:
    view = open_view(offers=(an_nce_offer(plans=EVERY_PLAN[1:2]),))
    card = view.billing.cards.button("p1m").parentWidget()
    assert card is not None

    click(card)

    assert chosen(view) == ["p1y_monthly"]


def test_bi_27_qt_14_last_day_and_renewal_are_chosen_by_keys(
    open_view: OpenView, shops: list[Shop], qtbot: QtBot
) -> None:
    view = open_view(held=(an_nce_subscription(id="other", commitment_ends_on=date(2026, 10, 11)),))
    to_catalog(view)
    type_text(view, "5")
    click(view.next)

    press(view, Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    press(view, Qt.Key.Key_Down)
    press(view, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: not view.form.state.terms.auto_renews)
    click(view.next)
    click(view.next)

    order = next(iter(shops[0].house.shelves.outbox.values())).change
    assert isinstance(order, PlaceOrder)
    assert (order.lines[0].ends_on, order.lines[0].auto_renews) == (date(2026, 10, 11), False)
    assert view.form.state.step is Step.DONE


def test_last_day_and_renewal_are_hidden_for_the_legacy_line(open_view: OpenView) -> None:
    view = open_view()
    click(view.billing.cards.button("monthly"))
    to_catalog(view)
    type_text(view, "5")

    click(view.next)

    assert not view.licences.terms.isVisible()


def test_av_7_a_refused_count_is_mended_by_its_link(open_view: OpenView) -> None:
    view = open_view(offers=(an_nce_offer(maximum=300),))
    table = to_catalog(view)
    type_text(view, "301")
    cell = table.model().index(0, 2).data(CELL_ROLE)
    assert isinstance(cell, Cell)

    view.form.follow(cell.link_key)

    shown = table.model().index(0, 2).data(CELL_ROLE)
    assert isinstance(shown, Cell)
    assert (cell.link, shown.text, shown.below) == ("Take 300", "1 to 300", "300 of 300 left in the tenant")


def test_a_narrow_wizard_still_says_that_the_draft_is_saved(open_view: OpenView, qtbot: QtBot) -> None:
    view = open_view()
    to_catalog(view)
    type_text(view, "5")
    view.form.keep()

    view.resize(820, 720)

    qtbot.waitUntil(lambda: not view.steps.isVisible())
    qtbot.waitUntil(view.draft.isVisible)
    assert view.draft.text().startswith("Draft saved")
    assert inside(view, view.draft)


def test_a_wide_wizard_has_it_below_the_steps_again(open_view: OpenView, qtbot: QtBot) -> None:
    view = open_view()
    to_catalog(view)
    type_text(view, "5")
    view.form.keep()
    view.resize(820, 720)
    qtbot.waitUntil(lambda: not view.steps.isVisible())

    view.resize(1120, 720)

    qtbot.waitUntil(view.steps.isVisible)
    qtbot.waitUntil(view.draft.isVisible)
    assert view.draft.mapTo(view, view.draft.rect().topLeft()).x() < view.steps.width()


def test_cards_stand_below_each_other_where_it_is_narrow(open_view: OpenView, qtbot: QtBot) -> None:
    groups = open_view().form.state.groups
    cards = CardGroups()
    qtbot.addWidget(cards)
    cards.show_groups(groups)
    cards.show()

    cards.resize(500, 900)

    month, year = (cards.button(key) for key in ("p1m", "p1y"))
    qtbot.waitUntil(lambda: top(cards, month) < top(cards, year))
    assert cards.width() == 500


def test_choices_have_names_for_readers(open_view: OpenView) -> None:
    view = open_view()
    to_catalog(view)
    type_text(view, "5")
    click(view.next)

    terms = view.licences.terms

    assert terms.end.accessibleName()
    assert terms.end.accessibleDescription() == view.form.state.terms.end_note
    assert terms.renews.accessibleDescription() == view.form.state.terms.renew_note


def top(place: QWidget, widget: QWidget) -> int:
    """Where a widget begins in another."""
    return widget.mapTo(place, widget.rect().topLeft()).y()


def inside(view: NewSubscriptionView, widget: QWidget) -> bool:
    """Whether a widget stands wholly in the dialog."""
    corner = widget.mapTo(view, widget.rect().bottomRight())
    return view.rect().contains(corner)
