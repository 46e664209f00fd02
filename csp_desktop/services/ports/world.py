"""The rest of the outside: time, who sells, files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from csp_desktop.domain.codes import Code
from csp_desktop.domain.country_rules import CountryRules
from csp_desktop.domain.customers import Customer
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.orders import Order
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.verdicts import Fact


class Clock(Protocol):
    """The time; Partner Center's days are UTC days (SC-8)."""

    def now(self) -> datetime:
        """Return this moment in UTC, aware."""

    def today(self) -> date:
        """Return this UTC day."""


class Countries(Protocol):
    """How each country writes addresses and phone numbers."""

    def codes(self) -> tuple[str, ...]:
        """Return the ISO 3166 alpha-2 codes that can be chosen."""

    def rules(self, code: str) -> CountryRules:
        """Return the rules of a country; of an unknown one: nothing required, everything accepted."""


WhoSells = Callable[[], Partner]
"""Tells the partner's account as the settings have it now."""

NewId = Callable[[], str]
"""Makes a new UUID text."""


@dataclass(frozen=True)
class Refused:
    """An item of a file that could not be taken, and why.

    Args:
        index: Its place in the file, from 0.
        name: Its name or id, as far as it had one.
    """

    index: int
    name: str
    code: Code
    facts: Mapping[str, Fact]


@dataclass(frozen=True)
class CatalogContent:
    """What a catalogue file holds.

    Args:
        offers: Each with its raw JSON text.
        refused: Items that are not usable.
        country: Of the list, where it names one.
        joined: Items that are a part of an offer beside the first one.
    """

    offers: tuple[tuple[Offer, str], ...]
    refused: tuple[Refused, ...]
    country: str
    joined: int = 0


ReadCatalog = Callable[[Path, Callable[[int, int], None]], CatalogContent]
"""Reads a catalogue file; raises ``ExpectedError`` for anything that is not one. Progress is told in bytes."""


@dataclass(frozen=True)
class SampleContent:
    """Sample data, each resource with its raw JSON text."""

    offers: tuple[tuple[Offer, str], ...]
    customers: tuple[tuple[Customer, str], ...]
    subscriptions: tuple[tuple[Subscription, str], ...]
    orders: tuple[tuple[Order, str], ...]


ReadSamples = Callable[[date], SampleContent]
"""Reads the sample data, dated relative to a day."""
