"""The customer list: search as you type, filter, sort, open."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from csp_desktop.domain.enums import Segment
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.qtkit.feed import Feed
from csp_desktop.qtkit.lane import Runs, Ticket
from csp_desktop.services.changes import Changes, Kind
from csp_desktop.services.ports.rows import CustomerQuery, Lists
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.customer_list.rows_model import CustomersModel
from csp_desktop.viewmodels.customer_list.state import (
    ALL_CHIP,
    PENDING_CHIP,
    SUSPENDED_CHIP,
    ChipText,
    CustomerListState,
    EmptyAction,
    EmptyText,
)
from csp_desktop.viewmodels.matching import searched
from csp_desktop.viewmodels.messages import error_sentence
from csp_desktop.viewmodels.navigator import Navigator, PlaceKind
from csp_desktop.viewmodels.view_model import ViewModel

translate = QCoreApplication.translate

LONGEST_SHOWN_SEARCH = 40
"""Characters of a search that the subtitle repeats."""


def utc_today() -> date:
    """Return this UTC day by the computer's own clock."""
    return datetime.now(UTC).date()


class CustomerList(ViewModel[CustomerListState]):
    """Owns the query; the rows are those of ``model``.

    Args:
        lists: Rows and counts; asked in the lane only.
        read: The lane for reading.
        feed: Tells what changed.
        navigator: Opens a customer.
        today: Tells the UTC day from which days are counted.
    """

    def __init__(
        self,
        lists: Lists,
        read: Runs,
        feed: Feed[Changes],
        navigator: Navigator,
        parent: QObject | None = None,
        *,
        today: Callable[[], date] = utc_today,
    ) -> None:
        super().__init__(CustomerListState(), parent)
        self._lists = lists
        self._read = read
        self._navigator = navigator
        self._query = CustomerQuery()
        self._typed = ""
        self._counts: Mapping[str, int] = {}
        self._total: int | None = None
        self._shown: int | None = None
        self._counting: Ticket | None = None
        self._problem = ""
        self._model = CustomersModel(read, lists.customers, today, self)
        self._model.counted.connect(self._on_counted)
        self._model.failed.connect(self._on_failed)
        feed.published.connect(self._on_published)
        self._show()
        self._ask()

    @property
    def model(self) -> CustomersModel:
        """The rows."""
        return self._model

    def search(self, text: str) -> None:
        """Find customers by any part of company, domain, Microsoft ID, country or tag."""
        self._typed = text
        self._change(replace(self._query, text=searched(text)))

    def choose_segment(self, key: str) -> None:
        """Show one customer type only, or all."""
        self._change(replace(self._query, segment=None if key == ALL_CHIP else Segment(key)))

    def show_suspended(self, *, is_on: bool) -> None:
        """Show only those with a suspended subscription, or not only those."""
        self._change(replace(self._query, is_suspended=is_on))

    def show_pending(self, *, is_on: bool) -> None:
        """Show only those of whom something waits in the Outbox, or not only those."""
        self._change(replace(self._query, is_pending=is_on))

    def sort_by(self, column: str, *, is_descending: bool) -> None:
        """Sort by a column; the model's keys name it."""
        sort = next((each.sort for each in self._model.columns if each.key == column), "")
        if sort:
            self._change(replace(self._query, sort=sort, is_descending=is_descending))

    def clear(self) -> None:
        """Search and filter no more."""
        self._typed = ""
        self._change(CustomerQuery(sort=self._query.sort, is_descending=self._query.is_descending))

    def open(self, row: int) -> None:
        """Open the customer of a row, counted from 0."""
        key = self._model.key_at(row)
        if key is not None:
            self._navigator.go(PlaceKind.CUSTOMER, key)

    def new_customer(self) -> None:
        """Open the form for a new customer."""
        self._navigator.go(PlaceKind.NEW_CUSTOMER)

    def retry(self) -> None:
        """Read again after a failure."""
        self._problem = ""
        self._show()
        self._refresh()

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self._model.refresh_headers()
        self._show()

    def _change(self, query: CustomerQuery) -> None:
        is_other_text = query.text != self._query.text
        self._query = query
        if query != self._model.query:
            self._problem = ""
            self._model.set_query(query)
        if is_other_text:
            self._count()
        self._show()

    def _ask(self) -> None:
        self._model.set_query(self._query)
        self._count()

    def _refresh(self) -> None:
        self._total = None
        if self._model.query is None or self._shown is None:
            self._model.set_query(self._query)
        self._model.refresh()
        self._count()

    def _count(self) -> None:
        if self._counting is not None:
            self._counting.cancel()
        work = partial(_counted, self._lists, self._query.text, self._total)
        self._counting = self._read.submit(self, work, self._on_chips, self._on_failed)

    def _on_chips(self, counted: tuple[Mapping[str, int], int]) -> None:
        self._counting = None
        self._counts, self._total = counted
        self._show()

    def _on_counted(self, count: int) -> None:
        self._shown = count
        self._show()

    def _on_failed(self, error: BaseException) -> None:
        self._problem = error_sentence(error)
        self._show()
        if not isinstance(error, ExpectedError):
            raise error

    def _on_published(self, changes: Changes) -> None:
        if changes.touches(Kind.CUSTOMER):
            self._refresh()

    def _show(self) -> None:
        query = self._query
        segment = query.segment.value if query.segment is not None else ALL_CHIP
        names = {ALL_CHIP: translate("customers", "All")} | {each.value: wording.segment_word(each) for each in Segment}
        self._set(
            CustomerListState(
                search=self._typed,
                subtitle=self._subtitle(),
                segments=tuple(self._chip(key, text, is_on=key == segment) for key, text in names.items()),
                marks=(
                    self._chip(SUSPENDED_CHIP, translate("customers", "Suspended"), is_on=query.is_suspended),
                    self._chip(PENDING_CHIP, translate("customers", "Pending"), is_on=query.is_pending),
                ),
                sort=query.sort,
                is_descending=query.is_descending,
                has_filters=self._total != 0 or self._is_narrowed,
                empty=self._empty(),
                problem=self._problem,
            )
        )

    def _chip(self, key: str, text: str, *, is_on: bool) -> ChipText:
        return ChipText(key, text, self._counts.get(key), is_on)

    @property
    def _is_narrowed(self) -> bool:
        query = self._query
        return bool(query.text) or query.segment is not None or query.is_suspended or query.is_pending

    def _subtitle(self) -> str:
        if self._shown is None or self._total is None:
            return ""
        if not self._is_narrowed:
            return translate("customers", "%n customer(s)", "", self._shown) if self._shown else ""
        if self._query.text:
            text = translate("customers", "{count} of {total} match “{text}”")
        else:
            text = translate("customers", "{count} of {total} customers")
        return text.format(
            count=wording.number_text(self._shown),
            total=wording.number_text(self._total),
            text=_short(self._query.text),
        )

    def _empty(self) -> EmptyText | None:
        if self._shown is None or self._total is None:
            return None
        if self._total == 0 and not self._is_narrowed:
            return EmptyText(
                "users",
                translate("customers", "No customers yet"),
                translate(
                    "customers",
                    "Here stand the customers you sell to, with their subscriptions and what waits to be sent. "
                    "Enter the first one; Home also offers sample data to look around.",
                ),
                EmptyAction.NEW,
            )
        if self._query.text:
            title = translate("customers", "No customer matches “{text}”").format(text=_short(self._query.text))
            text = translate("customers", "Company, domain, Microsoft ID, country and tags were searched.")
        else:
            title = translate("customers", "No customer matches these filters")
            text = ""
        return EmptyText("magnifying-glass", title, text, EmptyAction.CLEAR)


def _counted(lists: Lists, text: str, total: int | None) -> tuple[Mapping[str, int], int]:
    """Count in the lane: what the chips show, and how many customers there are if that is not known."""
    counts = lists.customer_counts(CustomerQuery(text=text))
    if not text:
        return counts, counts.get(ALL_CHIP, 0)
    return counts, lists.customer_counts(CustomerQuery()).get(ALL_CHIP, 0) if total is None else total


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_SHOWN_SEARCH else f"{text[:LONGEST_SHOWN_SEARCH]}…"
