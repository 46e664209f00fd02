"""The way to Partner Center, as the sync will need it; nothing implements it yet, and no screen offers it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from csp_desktop.domain.customers import Customer
from csp_desktop.domain.orders import Order
from csp_desktop.domain.outbox import Entry
from csp_desktop.domain.subscriptions import Subscription


@dataclass(frozen=True)
class Receipt:
    """Partner Center's answer to a change that it accepted.

    Args:
        accepted_on: UTC day from which dated rules count (OR-17).
        order_number: Of orders; empty for others.
        customers: Their state after the change, with raw JSON.
        subscriptions: Their state after the change, with raw JSON.
        orders: Their state after the change, with raw JSON.
    """

    accepted_on: date
    order_number: str = ""
    customers: tuple[tuple[Customer, str], ...] = ()
    subscriptions: tuple[tuple[Subscription, str], ...] = ()
    orders: tuple[tuple[Order, str], ...] = ()


class Gateway(Protocol):
    """Sends a change at most once and tells what became of it."""

    def send(self, entry: Entry) -> Receipt:
        """Send a change.

        Raises:
            Rejected: Partner Center refused it.
            Unavailable: Nothing arrived there; trying again is safe.
        """

    def settle(self, entry: Entry) -> Receipt | None:
        """Find out whether a change whose answer was lost arrived; None where it did not (API contract 4.3)."""
