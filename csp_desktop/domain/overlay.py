"""Base with its pending changes laid over it: what every screen shows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Generic, TypeVar

from csp_desktop.domain.changes import ChangeKind
from csp_desktop.domain.customers import Customer
from csp_desktop.domain.outbox import Entry
from csp_desktop.domain.subscriptions import Subscription

T = TypeVar("T", Customer, Subscription)


@dataclass(frozen=True)
class Seen(Generic[T]):
    """A record as base has it and as it will be.

    Args:
        base: What Partner Center last said; None for what exists only in the outbox.
        now: Base with the open changes laid over it.
        entries: The open outbox entries that touch it, in their order.
    """

    base: T | None
    now: T
    entries: tuple[Entry, ...] = ()

    @property
    def is_only_here(self) -> bool:
        """Whether it exists only in the outbox."""
        return self.base is None

    @property
    def pending(self) -> frozenset[str]:
        """Names of the fields whose value is intent, not fact; all of them for what exists only in the outbox."""
        names = (field.name for field in fields(self.now))
        if self.base is None:
            return frozenset(names)
        return frozenset(name for name in names if getattr(self.base, name) != getattr(self.now, name))

    def entry(self, kind: ChangeKind) -> Entry | None:
        """The last open entry of a kind that touches this record."""
        return next((entry for entry in reversed(self.entries) if entry.change.kind is kind), None)


def see_customer(base: Customer | None, entries: Iterable[Entry]) -> Seen[Customer] | None:
    """Lay the open changes over a customer, in their order; None where nothing remains."""
    kept = tuple(entry for entry in entries if entry.is_open)
    now = base
    for entry in kept:
        now = entry.change.over_customer(now)
    return None if now is None else Seen(base, now, kept)


def see_subscription(
    subscription_id: str, base: Subscription | None, entries: Iterable[Entry]
) -> Seen[Subscription] | None:
    """Lay the open changes over a subscription, in their order; None where nothing remains."""
    kept = tuple(entry for entry in entries if entry.is_open)
    now = base
    for entry in kept:
        now = entry.change.over_subscription(subscription_id, now, entry.entered_at.date())
    return None if now is None else Seen(base, now, kept)
