"""The rows of the catalogue page: cells are made when they are painted."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, QObject, Qt

from csp_desktop.domain.enums import BillingChoice, Segment
from csp_desktop.qtkit.columns import DISPLAY, WAITING_TEXT, Column
from csp_desktop.qtkit.lane import Runs
from csp_desktop.qtkit.window_model import WindowModel
from csp_desktop.services.ports.rows import OfferQuery, OfferRow, Source
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.cells import CELL_ROLE, EMPTY, Cell, Shape, Tone
from csp_desktop.viewmodels.matching import ranges_of, words_of
from csp_desktop.viewmodels.plan_words import plan_word, term_word

translate = QCoreApplication.translate

ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)


class CatalogModel(WindowModel[OfferQuery, OfferRow]):
    """Serves the cells of a query's offers."""

    roles = frozenset({DISPLAY, CELL_ROLE, ACCESSIBLE})

    def __init__(self, lane: Runs, source: Source[OfferQuery, OfferRow], parent: QObject | None = None) -> None:
        super().__init__(lane, source, _columns(), parent, key=_key)
        self._words: tuple[str, ...] = ()

    def set_query(self, query: OfferQuery) -> None:
        """Ask for other rows; what the query's words find is tinted at once."""
        self._words = words_of(query.text)
        super().set_query(query)

    def cell_data(self, column: Column[OfferRow], row: OfferRow, role: int) -> object:
        """Return a cell, or what a screen reader says of it."""
        cell = cell_of(column.key, row, self._words)
        if role == CELL_ROLE:
            return cell
        return cell.spoken if role == ACCESSIBLE else cell.text

    def waiting_data(self, column: Column[OfferRow], role: int) -> object:
        """Return that the row is on its way, once in a row."""
        text = WAITING_TEXT if column.key == "name" else ""
        if role == CELL_ROLE:
            return Cell(text, is_quiet=True) if text else EMPTY
        return text if role == DISPLAY else None


def cell_of(column: str, row: OfferRow, words: tuple[str, ...] = ()) -> Cell:
    """Return what an offer shows in a column; what is usual stays empty, so that the rest speaks."""
    match column:
        case "name":
            return Cell(
                row.name,
                matches=ranges_of(row.name, words),
                is_disabled=not row.is_purchasable,
                tooltip=""
                if row.is_purchasable
                else translate("catalog", "{name}\nClosed for purchase: it cannot be ordered any more.").format(
                    name=row.name
                ),
            )
        case "category":
            return category_cell(row)
        case "range":
            # How much a usage-based offer is used is nobody's order.
            if row.cycles == ("usage",):
                return EMPTY
            return range_cell(row)
        case "limit":
            text = wording.limit_words(row.limit_scope, row.limit)
            return Cell(text, shape=Shape.PILL, tone=Tone.CALM) if text else EMPTY
        case "billing":
            return billing_cell(row)
        case "unit":
            return Cell(wording.unit_word(row.unit), is_quiet=True)
        case "segments":
            return segments_cell(row)
        case _:
            return EMPTY


def category_cell(row: OfferRow) -> Cell:
    """Return the category; trials, add-ons and what cannot be bought are marked instead."""
    if not row.is_purchasable:
        return Cell(translate("catalog", "Closed"), shape=Shape.PILL, tone=Tone.CALM, icon="lock-simple")
    if row.is_trial:
        return Cell(translate("catalog", "Trial"), shape=Shape.PILL, tone=Tone.INFO, icon="flask")
    if row.is_add_on:
        return Cell(translate("catalog", "Add-on"), shape=Shape.PILL, tone=Tone.CALM, icon="puzzle-piece")
    return Cell(row.category, is_quiet=True)


def range_cell(row: OfferRow) -> Cell:
    """Return how many licences are allowed, and of new commerce whose they are (AV-16)."""
    text = wording.range_text(row.minimum, row.maximum)
    if not row.is_new_commerce or row.is_trial or row.maximum >= wording.UNBOUNDED:
        return Cell(text)
    tooltip = translate("catalog", "The maximum is pooled over all subscriptions of the customer's tenant.")
    return Cell(translate("catalog", "{range}, pooled").format(range=text), tooltip=tooltip)


def billing_cell(row: OfferRow) -> Cell:
    """Return how it is billed; of new commerce its terms, with the plans of each to be read on pointing."""
    choices = [BillingChoice(each) for each in row.cycles] if row.is_new_commerce else []
    plans = [(choice.term, choice.cycle) for choice in choices if choice.term is not None]
    if not plans:
        return Cell(billing_text(row.cycles))
    terms = dict.fromkeys(term_word(term) for term, _cycle in plans)
    return Cell(wording.listed(terms), tooltip="\n".join(plan_word(term, cycle) for term, cycle in plans))


def billing_text(cycles: Collection[str]) -> str:
    """Return how it is billed, the shortest period first."""
    usual = ("monthly", "annual")
    ordered = [*(each for each in usual if each in cycles), *(each for each in cycles if each not in usual)]
    return ", ".join(wording.choice_word(each) for each in ordered)


def segments_cell(row: OfferRow) -> Cell:
    """Return for whom it is; everybody stays empty, and companies, who buy most of new commerce."""
    if not row.segments or row.segments == (Segment.COMMERCIAL,):
        return EMPTY
    return Cell(wording.listed(wording.segment_word(segment) for segment in row.segments))


def _columns() -> tuple[Column[OfferRow], ...]:
    return (
        Column[OfferRow]("name", lambda: translate("catalog", "Offer"), lambda row: row.name, sort="name"),
        Column[OfferRow](
            "category", lambda: translate("catalog", "Category"), lambda row: row.category, sort="category", width=120
        ),
        Column[OfferRow]("range", lambda: translate("catalog", "Licences"), _nothing, sort="maximum", width=120),
        Column[OfferRow]("limit", lambda: translate("catalog", "Limit"), _nothing, sort="limit", width=172),
        Column[OfferRow]("billing", lambda: translate("catalog", "Billing"), _nothing, width=132),
        Column[OfferRow]("unit", lambda: translate("catalog", "Unit"), lambda row: row.unit, sort="unit", width=124),
        Column[OfferRow]("segments", lambda: translate("catalog", "Only for"), _nothing, width=104),
    )


def _key(row: OfferRow) -> str:
    return row.id


def _nothing(_row: OfferRow) -> object:
    return ""
