"""What the catalogue page draws."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

ALL_CHIP = "all"
TRIALS_CHIP = "trials"
ADD_ONS_CHIP = "add_on"
CATEGORY_CHIP = "category:"
"""Before the id of a category."""
ANY = "any"
"""Key of the choice that filters nothing."""


@dataclass(frozen=True)
class ChipText:
    """A chip; its count is None while nobody knows it."""

    key: str
    text: str
    count: int | None
    is_on: bool


@dataclass(frozen=True)
class OptionText:
    """Something to choose from a list."""

    key: str
    text: str


@dataclass(frozen=True)
class FactText:
    """A fact of the chosen offer, with one line for each of several values."""

    what: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class OfferText:
    """The chosen offer, unfolded."""

    id: str
    name: str
    about: str
    description: str
    facts: tuple[FactText, ...]


class EmptyAction(StrEnum):
    """What the one button of an empty page does."""

    IMPORT = "import"
    CLEAR = "clear"


@dataclass(frozen=True)
class EmptyText:
    """What stands where no rows are."""

    icon: str
    title: str
    text: str
    action: EmptyAction


@dataclass(frozen=True)
class CatalogState:
    """Everything that the page draws besides the rows.

    Args:
        search: As it was typed.
        billings: What the billing filter offers; ``billing`` is chosen.
        segments: What the filter by customer type offers; ``segment`` is chosen.
        has_filters: False for a catalogue without offers.
        detail: The chosen offer; None for none.
    """

    search: str = ""
    subtitle: str = ""
    chips: tuple[ChipText, ...] = ()
    limited: ChipText = ChipText("limited", "", None, is_on=False)
    billings: tuple[OptionText, ...] = ()
    billing: str = ""
    segments: tuple[OptionText, ...] = ()
    segment: str = ""
    sort: str = "name"
    is_descending: bool = False
    has_filters: bool = True
    empty: EmptyText | None = None
    detail: OfferText | None = None
    problem: str = ""
