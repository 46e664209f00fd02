"""An account manager sells new commerce: term and plan, an add-on of the catalog, last day, renewal, Submit.

Clicks and keys only, through the whole program, on a real database file (OR-1, OR-2, BI-20, AV-18, BI-27, QT-14).
"""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.journeys.conftest import Start
from tests.journeys.person import PATIENCE_MILLISECONDS, Person
from tests.journeys.test_walks import count_field, open_customer


def choose(person: Person, tab: str, offer: str, licences: str) -> None:
    """Tick an offer on its tab and type its licences."""
    person.click_tab(tab)
    person.await_sight(offer)
    person.click_cell(person.row_of(offer), 0)
    person.type_into(count_field(person, f"Licences of {offer}"), licences)


def test_bi_20_sell_a_term_with_an_add_on_that_ends_at_a_month_end(start: Start) -> None:
    person = start(is_demo=True)
    person.await_sight("Northwind Traders")
    open_customer(person, "contoso", "Contoso Ltd.")
    person.click("New subscription…")
    person.await_sight("1 year: how is it billed?")
    person.click("3 years")
    person.await_sight("3 years: how is it billed?")
    person.click("1 year")
    person.await_sight("Paid up front")
    person.click("Paid up front")
    person.bot.waitUntil(lambda: person.button("Next").isEnabled(), timeout=PATIENCE_MILLISECONDS)
    person.click("Next")
    person.await_sight("1 year, paid up front.")

    choose(person, "Enterprise", "Microsoft 365 E3", "40")
    choose(person, "Add-ons", "Microsoft Teams Phone Standard", "12")
    person.await_sight("2 offers, 52 licences")
    person.press(Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    person.await_sight("A running term keeps its last day")
    person.press(Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    person.press(Qt.Key.Key_End)
    person.await_sight("The first term is shorter and charged in proportion")
    person.press(Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    person.await_sight("it goes on in a paid monthly extension")
    person.click("Next")
    person.await_sight("Order 1: 1 year, paid up front")
    person.await_sight("is owed, used or not.")
    person.await_sight("does not renew")
    person.click("Submit 1 order")
    person.await_sight("Ordered for Contoso Ltd.")
    wizard = person.front()
    person.click("Done")
    person.await_gone(wizard)

    person.await_sight("Microsoft Teams Phone Standard")
    person.go(4)
    person.await_sight("Microsoft 365 E3, 40 licences")


def test_a_half_filled_wizard_goes_on_where_it_was(start: Start) -> None:
    person = start(is_demo=True)
    person.await_sight("Northwind Traders")
    open_customer(person, "contoso", "Contoso Ltd.")
    person.click("New subscription…")
    person.await_sight("1 year: how is it billed?")
    person.click("Next")
    person.await_sight("Microsoft 365 E3")
    choose(person, "Small business", "Microsoft 365 Business Premium", "7")
    person.await_sight("1 offer, 7 licences")
    wizard = person.front()
    person.click("Cancel")
    person.await_gone(wizard)

    person.click("New subscription…")

    person.await_sight("This continues your draft")
    person.await_sight("1 offer, 7 licences")
    person.await_sight("Microsoft 365 Business Premium")
