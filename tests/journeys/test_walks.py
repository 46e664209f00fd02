"""The three walks of an account manager: sell; edit with add-on and quantity; suspend, read the date, reactivate.

Clicks and keys only, through the whole program, on a real database file (OR-1, LC-2, rules.md 6.4).
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QCheckBox

from csp_desktop.viewmodels import wording
from tests.journeys.conftest import Start
from tests.journeys.person import PATIENCE_MILLISECONDS, Person


def open_customer(person: Person, search: str, company: str) -> None:
    """Find a customer by typing and open it with Enter."""
    person.go(2)
    person.await_sight("New customer")
    person.type_into(person.field("Company, domain, tag"), search)
    person.bot.waitUntil(lambda: person.table().model().rowCount() == 1, timeout=PATIENCE_MILLISECONDS)
    person.open_row(company)
    person.await_sight("Edit profile")
    person.await_sight(company)


def count_field(person: Person, name: str) -> QAbstractSpinBox:
    """The visible licence count with an accessible name."""
    person.bot.waitUntil(
        lambda: any(each.accessibleName() == name for each in person.front().findChildren(QAbstractSpinBox)),
        timeout=PATIENCE_MILLISECONDS,
    )
    return next(
        each
        for each in person.front().findChildren(QAbstractSpinBox)
        if each.isVisible() and each.accessibleName() == name
    )


def test_or_1_sell_by_billing_catalog_licences_and_submit(start: Start) -> None:
    person = start(is_demo=True)
    person.await_sight("Northwind Traders")

    open_customer(person, "contoso", "Contoso Ltd.")
    person.click("New subscription…")
    person.await_sight("Licences, billed annually")
    person.click("Licences, billed annually")
    person.click("Next")
    person.await_sight("Exchange Online (Plan 1)")
    person.click_cell(person.row_of("Exchange Online (Plan 1)"), 0)
    licences = count_field(person, "Licences of Exchange Online (Plan 1)")
    person.type_into(licences, "12")
    person.await_sight("1 offer, 12 licences")
    person.click("Next")
    person.await_sight("2 add-ons can go with it")
    person.click("Next")
    person.await_sight("Order 1: billed annually")
    person.click("Submit 1 order")
    person.await_sight("Ordered for Contoso Ltd.")
    wizard = person.front()
    person.click("Done")
    person.await_gone(wizard)

    person.await_sight("Exchange Online (Plan 1)")
    person.await_sight("1 change waits and is safe here")
    person.go(4)
    person.await_sight("Order Exchange Online (Plan 1), 12 licences")
    person.select("Order Exchange Online (Plan 1), 12 licences")
    person.click("Mark as placed…")
    person.await_sight("Order number")
    dialog = person.front()
    person.type_into(person.field("Order number"), "A-4711")
    person.click("Mark as placed")
    person.await_gone(dialog)
    person.await_sight("Nothing waits to be sent")

    open_customer(person, "contoso", "Contoso Ltd.")
    table = person.table()
    row = person.row_of("Exchange Online (Plan 1)", table)
    shown = [table.model().index(row, column).data() for column in range(table.model().columnCount())]
    assert "Active" in shown
    assert "Annual" in shown


def test_edit_the_name_the_licences_and_an_add_on(start: Start) -> None:
    person = start(is_demo=True)
    person.await_sight("Northwind Traders")
    open_customer(person, "contoso", "Contoso Ltd.")

    person.open_row("Headquarters")
    person.await_sight("Nothing has changed yet.")
    dialog = person.front()
    person.type_into(person.field("Name"), "Head office")
    person.type_into(count_field(person, "Licences"), "30")
    # Qt shows new rows in a later turn than the rest, and on a busy machine that comes after the typing.
    person.await_sight("Phone System")
    box = next(
        each for each in dialog.findChildren(QCheckBox) if each.isVisible() and each.accessibleName() == "Phone System"
    )
    box.setFocus()
    person.bot.keyClick(box, Qt.Key.Key_Space)
    person.await_sight("3 changes")
    person.click("Submit")
    person.await_gone(dialog)

    person.await_sight("Head office")
    person.await_sight("3 changes wait and are safe here")
    person.go(4)
    person.await_sight("Change licences of Headquarters (Office 365 Enterprise E3) from 25 to 30")
    person.await_sight("Rename Headquarters to Head office")


def test_lc_2_suspend_read_the_date_and_reactivate(start: Start) -> None:
    person = start(is_demo=True)
    person.await_sight("Northwind Traders")
    open_customer(person, "contoso", "Contoso Ltd.")
    today = datetime.now(UTC).date()

    person.open_row("Security")
    person.await_sight("Nothing has changed yet.")
    dialog = person.front()
    person.click("Suspended")
    # Billed annually: no free period, so 90 days (EX-5).
    expires = today + timedelta(days=90)
    person.await_sight(f"Would expire on {wording.day_long(expires)} (UTC)")
    person.await_sight("Choose a reason")
    person.click("Non-payment")
    person.await_sight("1 change")
    person.click("Submit")
    person.await_gone(dialog)

    person.await_sight(f"Security would expire on {wording.day_full(expires)}: 90 days left to reactivate")
    person.go(4)
    person.await_sight("Suspend Security (Enterprise Mobility + Security E5): non-payment")
    person.select("Suspend Security (Enterprise Mobility + Security E5): non-payment")
    person.click("Mark as placed…")
    person.await_sight("UTC")
    placed = person.front()
    person.click("Mark as placed")
    person.await_gone(placed)
    open_customer(person, "contoso", "Contoso Ltd.")
    person.await_sight(f"Security expires on {wording.day_full(expires)}: 90 days left to reactivate")

    person.open_row("Security")
    person.await_sight("Nothing has changed yet.")
    again = person.front()
    person.click("Active")
    person.await_sight("1 change")
    person.click("Submit")
    person.await_gone(again)
    person.go(4)
    person.await_sight("Reactivate Security (Enterprise Mobility + Security E5)")
