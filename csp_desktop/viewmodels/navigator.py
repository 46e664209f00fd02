"""Where a person wants to go; the main window listens and opens it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from csp_desktop.domain.verdicts import Remedy, RemedyKind


class PlaceKind(StrEnum):
    """Pages and dialogs."""

    HOME = "home"
    CUSTOMERS = "customers"
    CUSTOMER = "customer"
    NEW_CUSTOMER = "new_customer"
    EDIT_CUSTOMER = "edit_customer"
    AGREEMENT = "agreement"
    NEW_SUBSCRIPTION = "new_subscription"
    SUBSCRIPTION = "subscription"
    CATALOG = "catalog"
    OUTBOX = "outbox"
    MARK_PLACED = "mark_placed"
    SETTINGS = "settings"
    IMPORT = "import"
    END_RELATIONSHIP = "end_relationship"
    UPGRADE = "upgrade"
    BILL_ANEW = "bill_anew"
    UPDATES = "updates"


@dataclass(frozen=True)
class Place:
    """A page or dialog, and what it is about.

    Args:
        subject: Our id of customer, subscription or entry, a file's path for an import; empty where none is meant.
        wish: What is to be set at once, such as ``reactivate`` in the edit dialog; ``look`` asks for a new version.
    """

    kind: PlaceKind
    subject: str = ""
    wish: str = ""


class Navigator(QObject):
    """Carries wishes from any view-model to the main window."""

    wanted = Signal(object)
    """A ``Place``."""

    def go(self, kind: PlaceKind, subject: str = "", wish: str = "") -> None:
        """Ask for a page or dialog."""
        self.wanted.emit(Place(kind, subject, wish))

    @staticmethod
    def leads(remedy: Remedy) -> bool:
        """Whether a remedy points to a page or dialog, and not to something in the asking screen."""
        return remedy.kind in _PLACES

    def follow(self, remedy: Remedy) -> bool:
        """Go where a remedy points; False for those that the asking screen itself fulfils."""
        place = _PLACES.get(remedy.kind)
        if place is None:
            return False
        kind, wish = place
        self.go(kind, remedy.subject, wish)
        return True


_PLACES = {
    RemedyKind.OPEN_SUBSCRIPTION: (PlaceKind.SUBSCRIPTION, ""),
    RemedyKind.SUSPEND: (PlaceKind.SUBSCRIPTION, "suspend"),
    RemedyKind.CANCEL: (PlaceKind.SUBSCRIPTION, "cancel"),
    RemedyKind.TURN_ON_AUTO_RENEW: (PlaceKind.SUBSCRIPTION, "turn_on_auto_renew"),
    RemedyKind.TURN_OFF_AUTO_RENEW: (PlaceKind.SUBSCRIPTION, "turn_off_auto_renew"),
    RemedyKind.SCHEDULE_INSTEAD: (PlaceKind.SUBSCRIPTION, "schedule"),
    RemedyKind.REACTIVATE: (PlaceKind.SUBSCRIPTION, "reactivate"),
    RemedyKind.RECORD_DELETION: (PlaceKind.SUBSCRIPTION, "record_deletion"),
    RemedyKind.CONVERT_TRIAL: (PlaceKind.SUBSCRIPTION, "convert"),
    RemedyKind.EDIT_CUSTOMER: (PlaceKind.EDIT_CUSTOMER, ""),
    RemedyKind.RECORD_AGREEMENT: (PlaceKind.AGREEMENT, ""),
    RemedyKind.OPEN_SETTINGS: (PlaceKind.SETTINGS, ""),
    RemedyKind.OPEN_CUSTOMER: (PlaceKind.CUSTOMER, ""),
    RemedyKind.OPEN_OUTBOX: (PlaceKind.OUTBOX, ""),
    RemedyKind.WITHDRAW: (PlaceKind.OUTBOX, "withdraw"),
    RemedyKind.BUY_ANEW: (PlaceKind.NEW_SUBSCRIPTION, ""),
}
