"""What the self-test does and looks for: an account manager's day in two lives of the program.

The first life imports a catalogue, sells from it, suspends and reads the date; the second finds all of it again.
Everything happens by clicks and keys in English, on sample data in a temporary folder.
"""

from __future__ import annotations

import base64
import importlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLibraryInfo
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QTextBrowser

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.remote.updates import read_news
from csp_desktop.selftest.person import NotSeen, Person
from csp_desktop.system.countries import CountryBook
from csp_desktop.system.resources import resource
from csp_desktop.viewmodels import wording

Facts = dict[str, str | int | float]

CATALOG_NAME = "self-test.cspcatalog"
OFFER = "Exchange Online (Self-test plan)"
OFFER_ID = "5e1f7e57-0000-4000-8000-000000000001"
MODEL_OFFER = "Exchange Online (Plan 1)"
CUSTOMER = "Contoso Ltd."
SUBSCRIPTION = "Security"
SUSPENDED_DAYS = 90
"""Billed annually: no free period, so exactly the policy's days (EX-5)."""

SPOKEN = {"ko": "고객", "de": "Kunden", "en": "Customers"}
"""What the page of customers is called; English last, because the story goes on in it."""


@dataclass(frozen=True)
class Told:
    """A step: its name, and what takes it."""

    name: str
    take: Callable[[Person], Facts]


def write_catalog(folder: Path) -> Path:
    """Write a list of offers as Partner Center exports it, the sample's with one offer more; return its path."""
    document: dict[str, Any] = json.loads(resource("demo", "offers.json").read_text(encoding="utf-8"))
    model = next(item for item in document["items"] if item["name"] == MODEL_OFFER)
    document["items"].append({**model, "id": OFFER_ID, "name": OFFER})
    path = folder / CATALOG_NAME
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def first_life() -> tuple[Told, ...]:
    """Return the steps up to the first closing of the window; the catalogue was named at the start."""
    return (
        Told("import a catalog", _import_catalog),
        Told("speak every language", _speak),
        Told("show the notices", _show_notices),
        Told("know countries and phones", _know_countries),
        Told("refuse news that nobody signed", _refuse_news),
        Told("place an order", _place_order),
        Told("mark it as placed", _mark_as_placed),
        Told("suspend and read the date", _suspend),
    )


def second_life() -> tuple[Told, ...]:
    """Return the steps after a new start on the same data."""
    return (
        Told("find the subscription again", _find_subscription),
        Told("find the suspension again", _find_suspension),
        Told("find what waits", _find_waiting),
    )


def _import_catalog(person: Person) -> Facts:
    """The file named at the start is offered for import, as a double-clicked document is."""
    person.await_sight("This looks like a list of offers.")
    dialog = person.front()
    person.click("Import")
    person.await_sight("The catalogue is up to date: 1 offer new or changed.")
    person.click("Close")
    person.await_gone(dialog)
    return {"imported": OFFER}


def _speak(person: Person) -> Facts:
    """Every language is packed, Qt's own words too."""
    house = person.office.house
    if house is None:
        raise NotSeen("there is no house to speak in")
    for code, word in SPOKEN.items():
        house.choose_language(code)
        person.wait_until(partial(_is_in_menus, person, word))
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    lacking = [code for code in ("de", "ko") if not (folder / f"qtbase_{code}.qm").is_file()]
    if lacking:
        raise NotSeen(f"Qt's own words are not packed for {lacking}")
    return {"languages": len(SPOKEN)}


def _is_in_menus(person: Person, word: str) -> bool:
    return any(action.text().replace("&", "") == word for action in person.window.findChildren(QAction))


def _show_notices(person: Person) -> Facts:
    """The licences of what travels along can be read, as they ask for."""
    person.window.about_wanted.emit()
    person.await_sight("Under the MIT licence.")
    dialog = person.front()
    text = person.child(QTextBrowser).toPlainText()
    if "LGPL" not in text:
        raise NotSeen("the notices are not packed")
    person.click("Close")
    person.await_gone(dialog)
    return {"characters": len(text)}


def _know_countries(_person: Person) -> Facts:
    """The data of addresses and phone numbers are packed, which no import names."""
    book = CountryBook()
    korea, states = book.rules("KR"), book.rules("US").states
    if not korea.is_postal_code("03051") or not korea.is_phone("02-312-3456") or len(states) < 50:
        raise NotSeen("the rules of countries are not packed")
    return {"countries": len(book.codes()), "states": len(states)}


def _refuse_news(_person: Person) -> Facts:
    """What proves signatures and finds the system's certificates is packed; both are loaded only when looked for."""
    importlib.import_module("csp_desktop.remote.one_file")
    signature = base64.b64encode(bytes(64)).decode()
    news = json.dumps({"payload": "{}", "signature": signature}).encode()
    try:
        # The neutral point of the curve: a key like any other, and no all-zero signature is its.
        read_news(news, bytes([1]) + bytes(31))
    except ExpectedError as error:
        if error.code is not Code.UPDATE_NOT_SIGNED:
            raise
        return {"code": error.code.value}
    raise NotSeen("news without a signature were believed")


def _place_order(person: Person) -> Facts:
    _open_customer(person)
    person.click("New subscription…")
    person.await_sight("Licences, billed annually")
    person.click("Licences, billed annually")
    person.click("Next")
    person.await_sight(OFFER)
    person.click_cell(person.row_of(OFFER), 0)
    person.type_into(person.count_field(f"Licences of {OFFER}"), "7")
    person.await_sight("1 offer, 7 licences")
    person.click("Next")
    person.await_sight("An add-on is billed like the offer above it.")
    person.click("Next")
    person.await_sight("Order 1: billed annually")
    person.click("Submit 1 order")
    person.await_sight(f"Ordered for {CUSTOMER}")
    wizard = person.front()
    person.click("Done")
    person.await_gone(wizard)
    person.await_sight("1 change waits and is safe here")
    return {"licences": 7}


def _mark_as_placed(person: Person) -> Facts:
    person.go(4)
    person.await_sight(f"Order {OFFER}, 7 licences")
    person.select(f"Order {OFFER}, 7 licences")
    person.click("Mark as placed…")
    person.await_sight("Order number")
    dialog = person.front()
    person.type_into(person.field("Order number"), "SELF-TEST-1")
    person.click("Mark as placed")
    person.await_gone(dialog)
    person.await_sight("Nothing waits to be sent")
    return {}


def _suspend(person: Person) -> Facts:
    expires = _expires()
    _open_customer(person)
    person.open_row(SUBSCRIPTION)
    person.await_sight("Nothing has changed yet.")
    dialog = person.front()
    person.click("Suspended")
    person.await_sight(f"Would expire on {wording.day_long(expires)} (UTC)")
    person.click("Non-payment")
    person.await_sight("1 change")
    person.click("Submit")
    person.await_gone(dialog)
    person.await_sight(_banner(expires))
    return {"expires_on": expires.isoformat()}


def _find_subscription(person: Person) -> Facts:
    _open_customer(person)
    person.await_sight(OFFER)
    return {"found": OFFER}


def _find_suspension(person: Person) -> Facts:
    expires = _expires()
    person.await_sight(_banner(expires))
    return {"expires_on": expires.isoformat()}


def _find_waiting(person: Person) -> Facts:
    person.go(4)
    person.await_sight(f"Suspend {SUBSCRIPTION}")
    return {"waiting": 1}


def _open_customer(person: Person) -> None:
    person.go(2)
    person.await_sight("New customer")
    person.type_into(person.field("Company, domain, tag"), "contoso")
    person.wait_until(lambda: person.table().model().rowCount() == 1)
    person.open_row(CUSTOMER)
    person.await_sight("Edit profile")
    person.await_sight(CUSTOMER)


def _expires() -> date:
    return datetime.now(UTC).date() + timedelta(days=SUSPENDED_DAYS)


def _banner(expires: date) -> str:
    return f"{SUBSCRIPTION} would expire on {wording.day_full(expires)}: {SUSPENDED_DAYS} days left to reactivate"
