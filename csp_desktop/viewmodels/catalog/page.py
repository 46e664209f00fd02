"""The catalogue page: search, filter, sort, read one offer, import a list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from csp_desktop.domain.enums import Segment, Term
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.qtkit.feed import Feed
from csp_desktop.qtkit.lane import Runs, Ticket
from csp_desktop.services.catalog import CatalogService, Category, OfferCase
from csp_desktop.services.changes import Changes, Kind
from csp_desktop.services.ports.rows import Lists, OfferQuery
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.catalog.detail import offer_text
from csp_desktop.viewmodels.catalog.offers_model import CatalogModel
from csp_desktop.viewmodels.catalog.state import (
    ADD_ONS_CHIP,
    ALL_CHIP,
    ANY,
    CATEGORY_CHIP,
    TRIALS_CHIP,
    CatalogState,
    ChipText,
    EmptyAction,
    EmptyText,
    OptionText,
)
from csp_desktop.viewmodels.matching import searched
from csp_desktop.viewmodels.messages import error_sentence
from csp_desktop.viewmodels.navigator import Navigator, PlaceKind
from csp_desktop.viewmodels.plan_words import term_word
from csp_desktop.viewmodels.view_model import ViewModel

translate = QCoreApplication.translate

_Counted = tuple[Mapping[str, int], int, tuple[Category, ...]]


class Catalog(ViewModel[CatalogState]):
    """Owns the query and the chosen offer; the rows are those of ``model``.

    Args:
        lists: Rows and counts; asked in the lane only.
        catalog: Reads one offer and the categories.
        read: The lane for reading.
        feed: Tells what changed.
        navigator: Opens the import.
    """

    def __init__(
        self,
        lists: Lists,
        catalog: CatalogService,
        read: Runs,
        feed: Feed[Changes],
        navigator: Navigator,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(CatalogState(), parent)
        self._lists, self._catalog, self._read = lists, catalog, read
        self._navigator = navigator
        self._query = OfferQuery()
        self._chip = ALL_CHIP
        self._billing = ""
        self._typed = ""
        self._counts: Mapping[str, int] = {}
        self._categories: tuple[Category, ...] = ()
        self._total: int | None = None
        self._shown: int | None = None
        self._counting: Ticket | None = None
        self._selected = ""
        self._case: OfferCase | None = None
        self._problem = ""
        self._model = CatalogModel(read, lists.offers, self)
        self._model.counted.connect(self._on_rows)
        self._model.failed.connect(self._on_failed)
        feed.published.connect(self._on_published)
        self._model.set_query(self._query)
        self._count()
        self._show()

    @property
    def model(self) -> CatalogModel:
        """The rows."""
        return self._model

    def search(self, text: str) -> None:
        """Find offers by any part of name, id, product or description."""
        self._typed = text
        self._change()

    def choose(self, key: str) -> None:
        """Show one category, the trials or the add-ons only, or all."""
        self._chip = key
        if key == TRIALS_CHIP:
            self._billing = ""  # trials are sold with no other
        self._change()

    def choose_billing(self, key: str) -> None:
        """Show what is sold with one billing only, or all."""
        self._billing = "" if key == ANY else key
        if self._billing and self._chip == TRIALS_CHIP:
            self._chip = ALL_CHIP
        self._change()

    def choose_segment(self, key: str) -> None:
        """Show what one customer type may buy only, or all."""
        self._query = replace(self._query, segment=None if key == ANY else Segment(key))
        self._change()

    def show_limited(self, *, is_on: bool) -> None:
        """Show only those limited per customer, or not only those (AV-1)."""
        self._query = replace(self._query, is_limited=is_on)
        self._change()

    def sort_by(self, column: str, *, is_descending: bool) -> None:
        """Sort by a column; the model's keys name it."""
        sort = next((each.sort for each in self._model.columns if each.key == column), "")
        if sort:
            self._query = replace(self._query, sort=sort, is_descending=is_descending)
            self._change()

    def clear(self) -> None:
        """Search and filter no more."""
        self._typed, self._chip, self._billing = "", ALL_CHIP, ""
        self._query = OfferQuery(sort=self._query.sort, is_descending=self._query.is_descending)
        self._change()

    def select(self, row: int) -> None:
        """Unfold the offer of a row, counted from 0; a row that is not there folds it."""
        key = self._model.key_at(row) or ""
        if key != self._selected:
            self._selected = key
            if not key:
                self._case = None
            self._load_offer()
            self._show()

    def import_file(self) -> None:
        """Go on to import a catalogue file."""
        self._navigator.go(PlaceKind.IMPORT)

    def retry(self) -> None:
        """Read again after a failure."""
        self._problem = ""
        self._refresh()

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self._model.refresh_headers()
        self._show()

    def _change(self) -> None:
        is_other_text = searched(self._typed) != self._query.text
        category = self._chip.removeprefix(CATEGORY_CHIP) if self._chip.startswith(CATEGORY_CHIP) else ""
        self._query = replace(
            self._query,
            text=searched(self._typed),
            category="add_on" if self._chip == ADD_ONS_CHIP else category,
            cycle="trial" if self._chip == TRIALS_CHIP else self._billing,
        )
        if self._query != self._model.query:
            self._problem = ""
            self._model.set_query(self._query)
        if is_other_text:
            self._count()
        self._show()

    def _refresh(self) -> None:
        if self._model.query is None or self._shown is None:
            self._model.set_query(self._query)
        self._model.refresh()
        self._count()
        self._load_offer()

    def _count(self) -> None:
        if self._counting is not None:
            self._counting.cancel()
        work = partial(_counted, self._lists, self._catalog, self._query.text)
        self._counting = self._read.submit(self, work, self._on_counted, self._on_failed)

    def _load_offer(self) -> None:
        if self._selected:
            self._read.ask(self, partial(self._catalog.offer, self._selected), self._on_offer, self._on_offer_failed)

    def _on_offer(self, case: OfferCase) -> None:
        if case.offer.id == self._selected:
            self._case = case
            self._show()

    def _on_offer_failed(self, error: BaseException) -> None:
        self._case = None
        self._on_failed(error)

    def _on_counted(self, counted: _Counted) -> None:
        self._counting = None
        self._counts, self._total, self._categories = counted
        known = {f"{CATEGORY_CHIP}{each.id}" for each in self._categories}
        if self._chip.startswith(CATEGORY_CHIP) and self._chip not in known:
            self._chip = ALL_CHIP
            self._change()
        self._show()

    def _on_rows(self, count: int) -> None:
        self._shown = count
        self._show()

    def _on_failed(self, error: BaseException) -> None:
        self._problem = error_sentence(error)
        self._show()
        if not isinstance(error, ExpectedError):
            raise error

    def _on_published(self, changes: Changes) -> None:
        if changes.touches(Kind.OFFER):
            self._refresh()

    def _show(self) -> None:
        query = self._query
        self._set(
            CatalogState(
                search=self._typed,
                subtitle=self._subtitle(),
                chips=self._chips(),
                limited=ChipText(
                    "limited",
                    translate("catalog", "Limited per customer"),
                    self._counts.get("limited"),
                    is_on=query.is_limited,
                ),
                billings=_billings(),
                billing=self._billing or ANY,
                segments=_segments(),
                segment=query.segment.value if query.segment is not None else ANY,
                sort=query.sort,
                is_descending=query.is_descending,
                has_filters=self._total != 0 or self._is_narrowed,
                empty=self._empty(),
                detail=offer_text(self._case) if self._case is not None else None,
                problem=self._problem,
            )
        )

    def _chips(self) -> tuple[ChipText, ...]:
        counts = self._counts
        trials = [each for each in self._categories if each.is_trials]
        named = [
            (f"{CATEGORY_CHIP}{each.id}", each.name, counts.get(each.id, 0))
            for each in self._categories
            if not each.is_trials
        ]
        chips: list[tuple[str, str, int | None]] = [(ALL_CHIP, translate("catalog", "All"), counts.get("all"))]
        chips += named
        if trials:
            count = sum(counts.get(each.id, 0) for each in trials)
            chips.append((TRIALS_CHIP, translate("catalog", "Trials"), count))
        chips.append((ADD_ONS_CHIP, translate("catalog", "Add-ons"), counts.get("add_on")))
        return tuple(ChipText(key, text, count, is_on=key == self._chip) for key, text, count in chips)

    @property
    def _is_narrowed(self) -> bool:
        query = self._query
        is_filtered = self._chip != ALL_CHIP or bool(self._billing) or query.segment is not None
        return bool(query.text) or is_filtered or query.is_limited

    def _subtitle(self) -> str:
        if self._shown is None or self._total is None or not self._total:
            return ""
        if not self._is_narrowed:
            return translate("catalog", "%n offer(s) on the price list", "", self._total)
        text = translate("catalog", "{count} of {total} offers")
        return text.format(count=wording.number_text(self._shown), total=wording.number_text(self._total))

    def _empty(self) -> EmptyText | None:
        if self._shown is None or self._total is None:
            return None
        if self._total == 0:
            return EmptyText(
                "books",
                translate("catalog", "No catalogue yet"),
                translate(
                    "catalog",
                    "Here stands everything that can be sold, with its limits and add-ons. "
                    "Import Partner Center's list of offers, a JSON file.",
                ),
                EmptyAction.IMPORT,
            )
        title = translate("catalog", "No offer matches")
        text = (
            translate("catalog", "Name, description, product and offer ID were searched.") if self._query.text else ""
        )
        return EmptyText("magnifying-glass", title, text, EmptyAction.CLEAR)


def _counted(lists: Lists, catalog: CatalogService, text: str) -> _Counted:
    """Count in the lane: what the chips show, how many offers there are, and the categories."""
    counts = lists.offer_counts(OfferQuery(text=text))
    everything = lists.offer_counts(OfferQuery()) if text else counts
    return counts, everything.get(ALL_CHIP, 0), catalog.categories()


def _billings() -> tuple[OptionText, ...]:
    named = (OptionText(key, wording.choice_word(key)) for key in ("monthly", "annual", "usage"))
    terms = (Term.MONTH, Term.YEAR, Term.THREE_YEARS)
    of_term = translate("catalog", "Term of {term}")
    binding = (OptionText(term.value, of_term.format(term=term_word(term))) for term in terms)
    return (OptionText(ANY, translate("catalog", "Any billing")), *named, *binding)


def _segments() -> tuple[OptionText, ...]:
    named = (OptionText(segment.value, wording.segment_word(segment)) for segment in Segment)
    return (OptionText(ANY, translate("catalog", "Any customer type")), *named)
