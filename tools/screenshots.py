"""Draw the pictures that README shows, from the program itself on sample data: ``python -m tools.screenshots``."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QFontDatabase, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QRadioButton, QTableView, QWidget

from csp_desktop.bootstrap.house import House
from csp_desktop.bootstrap.office import Office
from csp_desktop.cli.arguments import Options
from csp_desktop.domain.editing import Edits, StatusWish
from csp_desktop.domain.enums import BillingChoice, Reason
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.services.orders import LineWish, OrderService
from csp_desktop.services.subscriptions import SubscriptionService
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.navigator import Place, PlaceKind
from csp_desktop.viewmodels.new_subscription import Step
from csp_desktop.views.look import dress
from csp_desktop.views.new_subscription import NewSubscriptionView
from csp_desktop.views.subscription_form import SubscriptionFormView

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "images"
FONT = "Inter"
"""The pictures' font where it is there; the program itself takes the platform's."""

SETTLE_MILLISECONDS = 700
"""Long enough for a page to be read from the database and painted."""


def settle(milliseconds: int = SETTLE_MILLISECONDS) -> None:
    """Let the program work for a moment."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Photographer:
    """Opens the screens one after another and keeps what they show."""

    def __init__(self, office: Office, folder: Path, suffix: str) -> None:
        self.office = office
        self.folder = folder
        self.suffix = suffix

    def shoot(self, name: str) -> None:
        """Keep the window with the dialog in front as it stands on it."""
        settle()
        window = self.office.window
        image = window.grab().toImage()
        for dialog in (each for each in window.findChildren(QDialog) if each.isVisible()):
            _lay_over(image, dialog, window)
        self.folder.mkdir(parents=True, exist_ok=True)
        path = self.folder / f"{name}{self.suffix}.png"
        image.save(str(path))
        sys.stdout.write(f"{path}\n")

    def open(self, kind: PlaceKind, subject: str = "", wish: str = "") -> None:
        """Open a page or dialog."""
        self.office.window.open_place(Place(kind, subject, wish))
        settle()

    def sell(self, customer_id: str) -> None:
        """Open the wizard at its catalog, with something ticked."""
        self.open(PlaceKind.NEW_SUBSCRIPTION, customer_id)
        self._turn_page()
        table = next(each for each in self._front().findChildren(QTableView) if each.isVisible())
        for row in (2, 5):
            table.selectRow(row)
            table.setFocus()
            QTest.keyClick(table, Qt.Key.Key_Space)
            settle(300)

    def review(self, customer_id: str) -> None:
        """Open the wizard at its last page but one; the draft has what was ticked."""
        self.open(PlaceKind.NEW_SUBSCRIPTION, customer_id)
        while not self._is_at_review():
            self._turn_page()

    def suspend(self, subscription_id: str) -> None:
        """Open the edit dialog with a suspension chosen and its reason given."""
        self.open(PlaceKind.SUBSCRIPTION, subscription_id, "suspend")
        word = wording.reason_word(Reason.NON_PAYMENT).casefold()
        radios = self._front().findChildren(QRadioButton)
        next(each for each in radios if each.isVisible() and word in each.accessibleName().casefold()).click()
        settle()

    def play(self, subscription_id: str) -> None:
        """Open the edit dialog with a suspension tried on its timeline, and why a date is what it is."""
        self.open(PlaceKind.SUBSCRIPTION, subscription_id)
        front = self._front()
        assert isinstance(front, SubscriptionFormView), "the dialog is open"
        playing = front.form.what_if
        playing.toggle()
        playing.nudge(playing.state.moves[0].key, 40, 0)
        settle()

    def _front(self) -> QDialog:
        return [each for each in self.office.window.findChildren(QDialog) if each.isVisible()][-1]

    def _wizard(self) -> NewSubscriptionView:
        front = self._front()
        assert isinstance(front, NewSubscriptionView), "the wizard is open"
        return front

    def _turn_page(self) -> None:
        self._wizard().next.click()
        settle()

    def _is_at_review(self) -> bool:
        return self._wizard().form.state.step is Step.REVIEW

    def close_dialogs(self) -> None:
        """Close whatever is in front."""
        for dialog in self.office.window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.close()
        settle(200)


def prepare(house: House, held: dict[str, Subscription], customer_id: str) -> None:
    """Queue what a morning's work would: some licences, a suspension, an order."""
    desk = house.tools.desk
    subscriptions = SubscriptionService(desk)
    more = held["Subsidiaries"]
    subscriptions.submit(more.id, Edits(name=more.friendly_name, quantity=more.quantity + 6))
    rest = held["Planning"]
    edits = Edits(rest.friendly_name, rest.quantity, status=StatusWish.SUSPEND, reason=Reason.NON_PAYMENT)
    subscriptions.submit(rest.id, edits)
    with desk.read() as work:
        offer = next(each for each in work.offers.all() if each.name == "Project Online Professional")
    OrderService(desk).submit(customer_id, BillingChoice.MONTHLY, (LineWish(offer.id, 5),))
    settle()


def _lay_over(image: QImage, dialog: QWidget, window: QWidget) -> None:
    """Draw a dialog in the middle of a dimmed window, as a window manager would show it."""
    painter = QPainter(image)
    shade = window.palette().shadow().color()
    shade.setAlpha(90)
    painter.fillRect(image.rect(), shade)
    size: QSize = dialog.size()
    left, top = (window.width() - size.width()) // 2, max(8, (window.height() - size.height()) // 2)
    painter.drawPixmap(left, top, dialog.grab())
    painter.end()


def tour(photographer: Photographer) -> None:
    """Go through every screen with the sample data."""
    house = photographer.office.house
    assert house is not None, "the sample data are open"
    with house.tools.desk.read() as work:
        main = next(each for each in work.customers.ids() if work.customers.get(each).now.company.startswith("Contoso"))
        held = work.subscriptions.of_customer(main)
        running = next(each.now for each in held if each.now.status.value == "active" and not each.now.is_trial)
        suspended = next(each.now for each in held if each.now.status.value == "suspended")
        everyone = (seen.now for each in work.customers.ids() for seen in work.subscriptions.of_customer(each))
        fresh = next(each for each in everyone if each.name == "Warehouse office")
    prepare(house, {each.now.name: each.now for each in held}, main)
    steps: list[tuple[str, Callable[[], None]]] = [
        ("home", lambda: photographer.open(PlaceKind.HOME)),
        ("customers", lambda: photographer.open(PlaceKind.CUSTOMERS)),
        ("customer", lambda: photographer.open(PlaceKind.CUSTOMER, main)),
        ("wizard-billing", lambda: photographer.open(PlaceKind.NEW_SUBSCRIPTION, main)),
        ("wizard", lambda: photographer.sell(main)),
        ("wizard-review", lambda: photographer.review(main)),
        ("what-if", lambda: photographer.play(running.id)),
        ("edit-suspend", lambda: photographer.suspend(running.id)),
        ("edit-suspended", lambda: photographer.open(PlaceKind.SUBSCRIPTION, suspended.id)),
        ("edit-new-commerce", lambda: photographer.open(PlaceKind.SUBSCRIPTION, fresh.id, "cancel")),
        ("new-customer", lambda: photographer.open(PlaceKind.NEW_CUSTOMER)),
        ("catalog", lambda: photographer.open(PlaceKind.CATALOG)),
        ("outbox", lambda: photographer.open(PlaceKind.OUTBOX)),
        ("settings", lambda: photographer.open(PlaceKind.SETTINGS)),
    ]
    for name, step in steps:
        step()
        photographer.shoot(name)
        photographer.close_dialogs()


def main() -> int:
    """Take all pictures, light and dark."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=FOLDER)
    parser.add_argument("--language", default="en", choices=("en", "ko", "de"))
    parser.add_argument("--appearance", default="light", choices=("light", "dark"))
    parser.add_argument("--size", default="1280x800")
    said = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={ROOT / 'tools' / 'offscreen.json'}")
    app = QApplication(sys.argv[:1])
    if FONT in QFontDatabase.families():
        font = QFont(FONT)
        font.setPixelSize(13)
        app.setFont(font)
    with tempfile.TemporaryDirectory() as data:
        office = Office(app, Options(data_dir=Path(data), is_demo=True, language=said.language))
        width, height = (int(each) for each in said.size.split("x"))
        office.window.resize(width, height)
        dress(app, said.appearance)
        office.move_in()
        settle(2500)
        suffix = "".join(
            f"-{each}"
            for each, usual in ((said.appearance, "light"), (said.language, "en"), (said.size, "1280x800"))
            if each != usual
        )
        tour(Photographer(office, said.folder, suffix))
        office.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
