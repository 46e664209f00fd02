"""What the customer list draws around its table."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

ALL_CHIP = "all"
SUSPENDED_CHIP = "suspended"
PENDING_CHIP = "pending"


class EmptyAction(StrEnum):
    """The one button of an empty list."""

    NEW = "new"
    CLEAR = "clear"


@dataclass(frozen=True)
class EmptyText:
    """What stands where no rows are."""

    icon: str
    title: str
    text: str
    action: EmptyAction


@dataclass(frozen=True)
class ChipText:
    """A filter.

    Args:
        key: ``all``, a segment, ``suspended`` or ``pending``.
        count: How many it would show; None where that is not known yet.
    """

    key: str
    text: str
    count: int | None = None
    is_on: bool = False


@dataclass(frozen=True)
class CustomerListState:
    """Everything that the view draws besides the rows.

    Args:
        search: As typed.
        segments: One of them is on.
        marks: Each on or off by itself.
        sort: Key of the column that the rows are sorted by.
        has_filters: Whether there is anything to search; a page without customers shows no filters.
        empty: None as long as it is not known that there are no rows.
        problem: Why the rows are missing or old; empty where all is well.
    """

    search: str = ""
    subtitle: str = ""
    segments: tuple[ChipText, ...] = ()
    marks: tuple[ChipText, ...] = ()
    sort: str = "company"
    is_descending: bool = False
    has_filters: bool = True
    empty: EmptyText | None = None
    problem: str = ""
