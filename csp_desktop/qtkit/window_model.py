"""A table of a million rows of which only the window that is looked at is held."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from csp_desktop.qtkit.columns import DISPLAY, NO_INDEX, Column, ColumnsModel, Index
from csp_desktop.qtkit.lane import Runs, Ticket

PAGE_ROWS = 256
"""Rows of a page; the last page of an order may be shorter."""

PAGES_HELD = 64
"""Pages kept; the one that was not looked at for longest goes first."""

_SHIFT, _MASK = 8, PAGE_ROWS - 1
_PAGES_SEEN = 3  # what a view shows at a time, with the page that it comes from
_PAGES_CHECKED = 8  # pages that a refresh reads again at most
_PAGES_ASKED = 8  # a person who drags the bar leaves requests behind that nobody waits for

Row = TypeVar("Row")
Query = TypeVar("Query")
SomeRow = TypeVar("SomeRow", covariant=True)
SomeQuery = TypeVar("SomeQuery", contravariant=True)


class Opened(Protocol):
    """An order of rows that a source has made ready to be read by pages."""

    @property
    def count(self) -> int:
        """How many rows it has."""
        ...

    @property
    def token(self) -> Any:
        """The source's own name for it, never looked into here."""
        ...


class Source(Protocol[SomeQuery, SomeRow]):
    """Where rows come from; all of it is called in the lane."""

    def open(self, query: SomeQuery) -> Opened:
        """Make the order that a query asks for ready to be read."""
        ...

    def page(self, token: Any, number: int) -> Sequence[SomeRow]:
        """Return the rows of a page, counted from 0; each page has ``PAGE_ROWS`` but for the last."""
        ...

    def close_order(self, token: Any) -> None:
        """Forget an order."""
        ...


class WindowModel(ColumnsModel[Row], Generic[Query, Row]):
    """Shows a query's rows by pages, of which it holds the last 64 that were looked at.

    A missing page is asked of the lane and awaited for 8 ms; only if it is late, ``…`` is shown until it comes. Rows of
    the old query stay until the new order is there. A refresh that finds the rows on screen and the selected ones in
    their places changes them where they stand; otherwise the model is reset, with the pages on screen already read, so
    that a view finds its selected row again by ``row_of``.

    Args:
        lane: Where the source is read.
        source: Where rows come from.
        columns: From left to right.
        parent: Owner, as for any QObject.
        key: Names a row for good.
    """

    counted = Signal(object)
    """An order is there: its number of rows."""

    failed = Signal(object)
    """An order or a page could not be read: the exception. What was shown stays."""

    _page_failed = Signal(object)

    def __init__(
        self,
        lane: Runs,
        source: Source[Query, Row],
        columns: Sequence[Column[Row]],
        parent: QObject | None = None,
        *,
        key: Callable[[Row], str],
    ) -> None:
        super().__init__(columns, parent)
        self._lane = lane
        self._source = source
        self._key = key
        self._query: Query | None = None
        self._order: _Order[Query, Row] | None = None
        self._opening: _Order[Query, Row] | None = None
        self._is_stale = False
        self._count = 0
        self._pages: dict[int, Sequence[Row]] = {}
        self._asked: dict[int, Ticket | None] = {}
        self._unreadable: set[int] = set()
        self._awaited: int | None = None
        # A page may fail while a view paints: whoever listens must not change the view then.
        self._page_failed.connect(self.failed, Qt.ConnectionType.QueuedConnection)

    @property
    def query(self) -> Query | None:
        """What was asked for last; its rows may still be on their way."""
        return self._query

    @property
    def is_opening(self) -> bool:
        """Whether an order is on its way; ``counted`` or ``failed`` ends it."""
        return self._opening is not None

    def set_query(self, query: Query) -> None:
        """Ask for other rows; an older order that is still on its way is given up."""
        current = self._opening or self._order
        if current is not None and current.query == query:
            return
        self._query = query
        self._start(query, (0,))

    def refresh(self) -> None:
        """Read the order of the query again, because something may have changed."""
        if self._query is None:
            return
        if self._opening is not None:
            # It may have looked before the change. Giving it up for another could go on forever, so it is let end.
            self._is_stale = True
            return
        self._start(self._query, self._pages_to_check())

    def close(self) -> None:
        """Give up what is on its way, show nothing and let the source forget the order."""
        self._query = None
        self._give_up()
        order, self._order = self._order, None
        self.beginResetModel()
        self._forget_pages()
        self._count = 0
        self.endResetModel()
        self._close_order(order)

    def row_at(self, number: int) -> Row | None:
        """Return a row by its place, counted from 0; None beyond the last and while it is on its way."""
        if not 0 <= number < self._count:
            return None
        page = self._page(number >> _SHIFT)
        offset = number & _MASK
        return page[offset] if page is not None and offset < len(page) else None

    def key_at(self, number: int) -> str | None:
        """Return the key of a row, counted from 0; None beyond the last and while it is on its way."""
        row = self.row_at(number)
        return self._key(row) if row is not None else None

    def row_of(self, key: str) -> int | None:
        """Return the place of the row of that key among the pages held, or None."""
        for number, page in self._pages.items():
            for offset, row in enumerate(page):
                if self._key(row) == key:
                    return (number << _SHIFT) + offset
        return None

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """Return how many rows the order has, held or not."""
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = DISPLAY) -> object:
        """Return what a cell shows under one of ``roles``."""
        if role not in self.roles or (number := index.row()) < 0:
            return None
        column = self._columns[index.column()]
        row = self.row_at(number)
        return self.waiting_data(column, role) if row is None else self.cell_data(column, row, role)

    # Orders.

    def _start(self, query: Query, pages: Sequence[int]) -> None:
        self._give_up()
        opening = self._opening = _Order(query, self._source, tuple(pages))
        opening.ticket = self._lane.ask(self, opening.read, self._on_opened, self._on_open_failed)

    def _give_up(self) -> None:
        opening, self._opening = self._opening, None
        self._is_stale = False
        if opening is not None and opening.ticket is not None:
            opening.ticket.cancel()
            opening.ticket = None
            self._close_order(opening)

    def _on_opened(self, order: _Order[Query, Row]) -> None:
        if order is not self._opening:
            return
        self._opening = None
        old, self._order = self._order, order
        if old is not None and old.query == order.query and self._is_in_place(order):
            self._replace_pages(order)
        else:
            self.beginResetModel()
            self._forget_pages()
            self._pages.update(order.pages)
            self._count = order.count
            self.endResetModel()
        self._close_order(old)
        self.counted.emit(self._count)
        if self._is_stale:
            self._is_stale = False
            self.refresh()

    def _on_open_failed(self, error: BaseException) -> None:
        self._close_order(self._opening)
        self._opening = None
        self._is_stale = False
        self.failed.emit(error)

    def _close_order(self, order: _Order[Query, Row] | None) -> None:
        if order is not None:
            self._lane.submit(self, order.close, _nothing, self.failed.emit)

    def _pages_to_check(self) -> list[int]:
        """Return the pages on screen and those of the selected rows, which views hold as persistent indexes."""
        numbers = dict.fromkeys(list(self._pages)[-_PAGES_SEEN:])
        numbers.update(dict.fromkeys(index.row() >> _SHIFT for index in self.persistentIndexList()))
        return list(numbers)[:_PAGES_CHECKED] or [0]

    def _is_in_place(self, order: _Order[Query, Row]) -> bool:
        if order.count != self._count:
            return False
        # What is selected may have changed while the order was on its way, so it is looked at again.
        return all(
            number in self._pages and number in order.pages and self._has_keys(number, order.pages[number])
            for number in {index.row() >> _SHIFT for index in self.persistentIndexList()} | order.pages.keys()
        )

    def _has_keys(self, number: int, page: Sequence[Row]) -> bool:
        return list(map(self._key, self._pages[number])) == list(map(self._key, page))

    def _replace_pages(self, order: _Order[Query, Row]) -> None:
        is_same = self._pages.keys() == order.pages.keys() and all(
            list(self._pages[number]) == list(page) for number, page in order.pages.items()
        )
        self._forget_pages()
        self._pages.update(order.pages)
        if not is_same and self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, len(self._columns) - 1))

    # Pages.

    def _page(self, number: int) -> Sequence[Row] | None:
        page = self._pages.get(number)
        if page is not None:
            if number != next(reversed(self._pages)):
                self._pages[number] = self._pages.pop(number)
            return page
        if number not in self._asked and number not in self._unreadable and self._order is not None:
            self._ask(number, self._order)
            return self._pages.get(number)
        return None

    def _ask(self, number: int, order: _Order[Query, Row]) -> None:
        # Where an answer is late already, one behind it would be awaited in vain.
        is_late = bool(self._asked) or self._opening is not None
        self._asked[number] = None
        work = partial(_read_page, order, number)
        failed = partial(self._on_page_failed, number)
        if is_late:
            ticket = self._lane.submit(self, work, self._on_page, failed)
        else:
            self._awaited = number
            ticket = self._lane.ask(self, work, self._on_page, failed)
            self._awaited = None
        if number in self._asked:
            self._asked[number] = ticket
        if len(self._asked) > _PAGES_ASKED:
            self._take_back(next(iter(self._asked)))

    def _on_page(self, read: tuple[_Order[Query, Row], int, Sequence[Row]]) -> None:
        order, number, page = read
        if order is not self._order:
            return
        self._asked.pop(number, None)
        self._pages[number] = page
        if len(self._pages) > PAGES_HELD:
            del self._pages[next(iter(self._pages))]
        if number != self._awaited:
            last = min((number + 1) << _SHIFT, self._count) - 1
            self.dataChanged.emit(self.index(number << _SHIFT, 0), self.index(last, len(self._columns) - 1))

    def _on_page_failed(self, number: int, error: BaseException) -> None:
        self._asked.pop(number, None)
        self._unreadable.add(number)  # until the next order: each paint would ask again
        self._page_failed.emit(error)

    def _take_back(self, number: int) -> None:
        ticket = self._asked.pop(number)
        if ticket is not None:
            ticket.cancel()

    def _forget_pages(self) -> None:
        for number in tuple(self._asked):
            self._take_back(number)
        self._pages.clear()
        self._unreadable.clear()


class _Order(Generic[Query, Row]):
    """One order, from its wish to its end; ``read`` and ``close`` run in the lane and touch no Qt."""

    def __init__(self, query: Query, source: Source[Query, Row], numbers: tuple[int, ...]) -> None:
        self.query = query
        self.source = source
        self.count = 0
        self.pages: dict[int, Sequence[Row]] = {}
        self.ticket: Ticket | None = None
        self._numbers = numbers
        self._opened: Opened | None = None

    def read(self) -> _Order[Query, Row]:
        """Make the order and read the pages that will be looked at first, in one go."""
        self._opened = self.source.open(self.query)
        self.count = self._opened.count
        for number in self._numbers:
            if number << _SHIFT < self.count:
                self.pages[number] = self.page(number)
        return self

    def page(self, number: int) -> Sequence[Row]:
        """Return a page of the opened order."""
        assert self._opened is not None
        return self.source.page(self._opened.token, number)

    def close(self) -> None:
        """Let the source forget the order, if it came so far; also when nobody waited for it any more."""
        opened, self._opened = self._opened, None
        if opened is not None:
            self.source.close_order(opened.token)


def _read_page(order: _Order[Query, Row], number: int) -> tuple[_Order[Query, Row], int, Sequence[Row]]:
    return order, number, order.page(number)


def _nothing(_: object) -> None:
    """Answer of a job whose end interests nobody."""
