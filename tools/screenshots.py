"""Draw the pictures that README shows, from the program itself on sample data: ``python -m tools.screenshots``."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "images"

os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={(ROOT / 'tools' / 'offscreen.json').as_posix()}")

from PySide6.QtCore import QEventLoop, QSize, QTimer  # noqa: E402  the platform is chosen before Qt is loaded
from PySide6.QtGui import QImage, QPainter  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog, QWidget  # noqa: E402

from csp_desktop.bootstrap.office import Office  # noqa: E402
from csp_desktop.cli.arguments import Options  # noqa: E402
from csp_desktop.viewmodels.navigator import Place, PlaceKind  # noqa: E402
from csp_desktop.views.look import dress  # noqa: E402

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

    def close_dialogs(self) -> None:
        """Close whatever is in front."""
        for dialog in self.office.window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.close()
        settle(200)


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
    steps: list[tuple[str, Callable[[], None]]] = [
        ("home", lambda: photographer.open(PlaceKind.HOME)),
        ("customers", lambda: photographer.open(PlaceKind.CUSTOMERS)),
        ("customer", lambda: photographer.open(PlaceKind.CUSTOMER, main)),
        ("wizard", lambda: photographer.open(PlaceKind.NEW_SUBSCRIPTION, main)),
        ("edit-suspend", lambda: photographer.open(PlaceKind.SUBSCRIPTION, running.id, "suspend")),
        ("edit-suspended", lambda: photographer.open(PlaceKind.SUBSCRIPTION, suspended.id)),
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
    app = QApplication(sys.argv[:1])
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
