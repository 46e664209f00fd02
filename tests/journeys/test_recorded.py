"""A first start on real input: import the recorded catalogue, enter a customer, sell to it."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from csp_desktop.__main__ import main
from csp_desktop.viewmodels import wording
from tests.journeys.conftest import Start
from tests.journeys.person import PATIENCE_MILLISECONDS, Person
from tests.journeys.test_walks import count_field

RECORDED = os.environ.get("CSP_RECORDED_CATALOG", "")

needs_record = pytest.mark.skipif(not RECORDED, reason="CSP_RECORDED_CATALOG names no recorded catalogue")


def choose(person: Person, name: str, text: str) -> None:
    """Choose in a list by typing its text."""

    def named() -> list[QComboBox]:
        boxes = person.front().findChildren(QComboBox)
        return [each for each in boxes if each.isVisible() and each.accessibleName() == name]

    person.bot.waitUntil(lambda: bool(named()), timeout=PATIENCE_MILLISECONDS)
    box = named()[0]
    editor = box.lineEdit()
    if editor is None:
        box.setFocus()
        person.bot.keyClicks(box, text)
        return
    person.type_into(editor, text)
    person.bot.keyClick(editor, Qt.Key.Key_Return)


@needs_record
def test_sell_an_offer_of_the_recorded_catalogue_to_a_new_customer(
    start: Start, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--data-dir", str(tmp_path), "import", "catalog", RECORDED]) == 0
    assert "274 new" in capsys.readouterr().out

    person = start()
    person.go(3)
    person.await_sight("274 offers")
    person.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    person.await_sight("Create customer")
    form = person.front()
    for name, text in {
        "Company": "Birch Lane Clinic",
        "Domain": "birchlane",
        "E-mail": "it@birchlane.example",
    }.items():
        person.type_into(person.field(name), text)
    choose(person, "Country", "United States")
    person.await_sight("ZIP code")
    for name, text in {
        "Address": "12 Mill Road",
        "City": "Boise",
        "First name": "Ana",
        "Last name": "Ortiz",
    }.items():
        person.type_into(person.field(name), text)
    choose(person, "State", "Idaho")
    person.type_into(person.field("ZIP code"), "83702")
    person.click("Create customer")
    person.await_gone(form)
    person.await_sight("Birch Lane Clinic")

    person.await_sight("No customer agreement is recorded for Birch Lane Clinic")
    person.click("Record the agreement")
    person.await_sight("It was the contact, Ana Ortiz")
    agreement = person.front()
    person.click("It was the contact, Ana Ortiz")
    person.type_into(person.field("Accepted on"), wording.day_text(datetime.now(UTC).date()))
    person.click("Record agreement")
    person.await_gone(agreement)

    person.click("New subscription…")
    person.await_sight("Licences, billed monthly")
    person.click("Next")
    person.type_into(person.field("Name, offer ID, product"), "business premium")
    person.click_tab("Small business")
    person.await_sight("Office 365 Business Premium")
    person.click_cell(person.row_of("Office 365 Business Premium"), 0)
    licences = count_field(person, "Licences of Office 365 Business Premium")
    person.type_into(licences, "301")
    person.await_sight("Only 1 to 300")
    person.type_into(licences, "300")
    person.await_sight("1 offer, 300 licences")
    person.click("Next")
    person.await_sight("add-ons can go with it")
    person.click("Next")
    person.await_sight("Order 1: billed monthly")
    person.click("Submit 1 order")
    person.await_sight("Ordered for Birch Lane Clinic")
    wizard = person.front()
    person.click("Done")
    person.await_gone(wizard)
    person.await_sight("3 changes wait and are safe here")
