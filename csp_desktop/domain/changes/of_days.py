"""The command that records days which only we know (OQ-1)."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any, ClassVar

from csp_desktop.domain.changes.change import Change, ChangeKind
from csp_desktop.domain.changes.of_subscriptions import SubscriptionChange
from csp_desktop.domain.enums import Source, Status
from csp_desktop.domain.subscriptions import Subscription


@dataclass(frozen=True)
class DaysOnRecord:
    """The days from which an expiry date is reckoned, each None where it is not known (rules.md 6.4).

    Args:
        opened_on: ``O``: UTC day on which the account was opened.
        first_billed_on: ``F``: UTC day on which the first billing period starts.
        suspended_on: ``S``: UTC day on which it was suspended.
    """

    opened_on: date | None = None
    first_billed_on: date | None = None
    suspended_on: date | None = None

    @classmethod
    def of(cls, subscription: Subscription) -> DaysOnRecord:
        """Return the days that a subscription has."""
        return cls(**{name: getattr(subscription, name) for name in DAY_FIELDS})

    def differing(self, other: DaysOnRecord) -> tuple[str, ...]:
        """Return the names of the days that another record has otherwise."""
        return tuple(name for name in DAY_FIELDS if getattr(self, name) != getattr(other, name))


DAY_FIELDS = tuple(field.name for field in fields(DaysOnRecord))
"""Fields of ``Subscription`` that a person may type."""


@dataclass(frozen=True, kw_only=True)
class RecordDays(SubscriptionChange):
    """Somebody looked the days up and typed them; a fact, never sent (OQ-1).

    Args:
        add_on_ids: Our ids of its add-ons; what they took over from their base follows it (OQ-9).
    """

    kind: ClassVar[ChangeKind] = ChangeKind.RECORD_DAYS
    before: DaysOnRecord
    after: DaysOnRecord
    add_on_ids: tuple[str, ...] = ()

    @property
    def subscription_ids(self) -> tuple[str, ...]:
        """The base and its add-ons."""
        return (self.subscription_id, *self.add_on_ids)

    def altered(self, now: Subscription, day: date) -> Subscription:
        """With the typed days; one that has another day than was seen keeps it, as an add-on of its own age does."""
        del day
        names = [name for name in self.after.differing(self.before) if self._takes(now, name)]
        typed: dict[str, Any] = {name: getattr(self.after, name) for name in names}
        return replace(now, **typed).sourced(Source.TYPED, *names) if names else now

    def _takes(self, now: Subscription, name: str) -> bool:
        is_dated = name != "suspended_on" or now.status is Status.SUSPENDED
        return is_dated and getattr(now, name) == getattr(self.before, name)

    def replaces(self, earlier: Change) -> bool:
        """A fact stands beside earlier ones, each with its own moment."""
        del earlier
        return False

    @property
    def is_void(self) -> bool:
        """Whether every day is as it was."""
        return self.before == self.after
