"""A million rows that exist only when they are looked at, for tests of windowed tables."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from csp_desktop.qtkit.columns import Column
from csp_desktop.qtkit.window_model import PAGE_ROWS

Row = tuple[str, str]

COLUMNS = (
    Column[Row]("id", lambda: "Id", lambda row: row[0], is_numeric=True),
    Column[Row]("name", lambda: "Name", lambda row: row[1], sort="name"),
)


def key(row: Row) -> str:
    return row[0]


@dataclass
class Opened:
    """An order that the source below has made."""

    count: int
    token: object


@dataclass
class NumberedRows:
    """Rows named by their number; the query stands before each name.

    Args:
        count: How many rows an order has.
        shift: Added to each row's id, as if rows had gone from the top.
        names: Names of single rows, by number.
        before_open: Called first by ``open``, to hold or to fail it.
        before_page: Called first by ``page``.
    """

    count: int = 1_000_000
    shift: int = 0
    names: dict[int, str] = field(default_factory=dict)
    before_open: Callable[[], object] | None = None
    before_page: Callable[[], object] | None = None
    opened: list[str] = field(default_factory=list)
    pages: list[int] = field(default_factory=list)
    open_orders: set[int] = field(default_factory=set)

    def open(self, query: str) -> Opened:
        self.opened.append(query)
        if self.before_open is not None:
            self.before_open()
        token = (len(self.opened), query)
        self.open_orders.add(token[0])
        return Opened(self.count, token)

    def page(self, token: tuple[int, str], number: int) -> Sequence[Row]:
        assert token[0] in self.open_orders
        self.pages.append(number)
        if self.before_page is not None:
            self.before_page()
        first = number * PAGE_ROWS
        return [
            (str(place + self.shift), self.names.get(place, f"{token[1]} {place}"))
            for place in range(first, min(first + PAGE_ROWS, self.count))
        ]

    def close_order(self, token: tuple[int, str]) -> None:
        self.open_orders.remove(token[0])
