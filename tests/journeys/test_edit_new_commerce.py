"""Edit new commerce: see what a suspension costs, choose to switch its renewal off instead, and take that back."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox

from tests.journeys.conftest import Start
from tests.journeys.test_walks import open_customer

NAME, COMPANY, SEARCH = "Design studio", "Tailspin Toys", "tailspin"


def test_qt_14_switch_its_renewal_off_rather_than_suspend_it(start: Start) -> None:
    person = start(is_demo=True)
    person.await_sight("Northwind Traders")
    open_customer(person, SEARCH, COMPANY)

    person.open_row(NAME)
    person.await_sight("Nothing has changed yet.")
    dialog = person.front()
    assert person.sees("new commerce · 1 year, billed monthly")
    assert person.sees("can be given back until")
    assert person.sees("now the whole term is owed")

    person.click("Suspended")
    person.await_sight("Could be resumed until")
    person.await_sight("Billed on all the same")
    person.click("Active")
    person.await_sight("Nothing has changed yet.")

    renews = next(
        each
        for each in dialog.findChildren(QCheckBox)
        if each.isVisible() and each.text().startswith("Renews by itself")
    )
    person.click(renews.text())
    person.await_sight("it goes on in a paid monthly extension")
    person.await_sight("1 change")
    person.click("Submit")
    person.await_gone(dialog)

    person.await_sight("Queued:")
    person.await_sight("1 change waits and is safe here")
    person.click("Undo")
    person.await_sight("Nothing waits to be sent")
