"""The catalogue's table: cells are made when they are painted, so that 30,000 rows cost nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from operator import attrgetter

from PySide6.QtCore import QCoreApplication, QObject, Qt

from csp_desktop.domain.availability import Situation
from csp_desktop.domain.enums import CommerceLine
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.verdicts import Verdict
from csp_desktop.qtkit.columns import DISPLAY, Column
from csp_desktop.qtkit.list_model import ListModel
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.cells import CELL_ROLE, EMPTY, GROUP_ROLE, Cell, Shape
from csp_desktop.viewmodels.links import Link, links_of
from csp_desktop.viewmodels.messages import hint_sentences, unknowns_sentence
from csp_desktop.viewmodels.new_subscription.answers import Pick
from csp_desktop.viewmodels.new_subscription.basket import Basket
from csp_desktop.viewmodels.new_subscription.catalogue import Entry, Heading, Row
from csp_desktop.viewmodels.new_subscription.reasons import icon_of, reason_of
from csp_desktop.viewmodels.quantities import FIELD_ROLE, Field, field_of, limits_cell, pool_words, problem_of

TICK, OFFER, LIMITS, LICENCES = "tick", "offer", "limits", "licences"
TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)


class OffersModel(ListModel[Row]):
    """Rows of one tab, with what was ticked and typed."""

    roles = frozenset({DISPLAY, CELL_ROLE, GROUP_ROLE, FIELD_ROLE, TOOLTIP, ACCESSIBLE})

    def __init__(self, parent: QObject | None = None) -> None:
        columns = (
            Column[Row](TICK, _no_title, _text, width=40),
            Column[Row](OFFER, _offer_title, _text),
            Column[Row](LIMITS, _limits_title, _text, width=204),
            Column[Row](LICENCES, _licences_title, _text, is_numeric=True, width=112),
        )
        super().__init__(columns, parent, key=attrgetter("key"))
        self._picks: Mapping[str, Pick] = {}
        self._basket: Basket | None = None
        self._places: dict[str, int] = {}
        self._search: tuple[str, ...] = ()

    def show(self, rows: Sequence[Row], basket: Basket, search: tuple[str, ...]) -> None:
        """Show other rows or other answers; only what differs is painted anew."""
        picks = basket.picks
        before, self._picks = self._picks, picks
        ordered = self._basket.ordering if self._basket is not None else {}
        self._basket = basket
        last = self.columnCount() - 1
        if rows is not self.rows:
            is_other_search, self._search = search != self._search, search
            # Before the reset, in which the table asks where its selected rows are now.
            self._places = {row.key: number for number, row in enumerate(rows)}
            self.set_rows(rows)
            if is_other_search and self.rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, last))
        for key in before.keys() | picks.keys():
            number = self._places.get(key)
            if number is not None and before.get(key) != picks.get(key):
                self.dataChanged.emit(self.index(number, 0), self.index(number, last))
        if self.rows and ordered != basket.ordering:
            # A base that is ticked, or has other licences, changes what its add-ons need.
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, last))

    def key_at(self, number: int) -> str | None:
        """Return the key of a row, or None beyond the last."""
        row = self.row_at(number)
        return None if row is None else row.key

    def row_of(self, key: str) -> int | None:
        """Return the place of an offer, or None."""
        return self._places.get(key)

    def links_at(self, number: int) -> tuple[Link, ...]:
        """Return every way out of a row, not only the one that has room in it."""
        row = self.row_at(number)
        return links_of(self._verdict(row)) if isinstance(row, Entry) else ()

    @property
    def field_rows(self) -> tuple[int, ...]:
        """Places of the rows in which something can be typed, from the top."""
        keys = (key for key, pick in self._picks.items() if pick.is_ticked)
        return tuple(sorted(self._places[key] for key in keys if key in self._places))

    def cell_data(self, column: Column[Row], row: Row, role: int) -> object:
        """Return a cell, its text for readers, its field or the title of a heading."""
        if isinstance(row, Heading):
            if role == GROUP_ROLE or (role == DISPLAY and column.key == OFFER):
                return QCoreApplication.translate("new_subscription", "Not for this customer or not with this billing")
            return EMPTY if role == CELL_ROLE else None
        if role == GROUP_ROLE:
            return None
        if role == FIELD_ROLE:
            return self._field(row) if column.key == LICENCES else None
        cell = self._cell(column.key, row)
        if role == CELL_ROLE:
            return cell
        if role == TOOLTIP:
            return cell.tooltip or None
        return self._spoken(column.key, row, cell) if role == ACCESSIBLE else cell.text

    def _cell(self, column: str, row: Entry) -> Cell:
        pick = self._picks.get(row.key)
        is_ticked = pick is not None and pick.is_ticked
        verdict = self._verdict(row)
        situation = self._basket.situation if self._basket is not None else None
        match column:
            case "tick":
                return Cell(
                    shape=Shape.CHECK, is_checked=is_ticked, is_disabled=not is_ticked and not verdict.is_allowed
                )
            case "offer":
                return self._offer_cell(row, verdict)
            case "limits":
                text = pick.quantity if pick is not None and is_ticked else None
                below = limits_below(row.offer, verdict, situation)
                return limits_cell(
                    row.offer, below, text, is_disabled=not verdict.is_allowed, situation=situation, key=row.key
                )
            case _:
                # The field lies over the number of a ticked row.
                return Cell(pick.quantity, shape=Shape.NUMBER) if pick is not None and is_ticked else EMPTY

    def _field(self, row: Entry) -> Field | None:
        pick = self._picks.get(row.key)
        if pick is None or not pick.is_ticked:
            return None
        situation = self._basket.situation if self._basket is not None else None
        return field_of(row.offer, pick.quantity, problem_of(row.offer, pick.quantity, situation), situation)

    def _verdict(self, row: Entry) -> Verdict:
        return row.verdict if self._basket is None else self._basket.verdict(row)

    def _offer_cell(self, row: Entry, verdict: Verdict) -> Cell:
        """An add-on of new commerce names the bases on which it would lie (AV-18)."""
        cell = offer_cell(row.offer, verdict, self._search)
        is_companion = row.offer.is_add_on and row.offer.line is CommerceLine.NEW_COMMERCE
        bases = self._basket.bases_of(row.offer) if self._basket is not None and is_companion else ()
        if not bases or not verdict.is_allowed or verdict.hints:
            return cell
        return replace(cell, below=goes_with(bases))

    def _spoken(self, column: str, row: Entry, cell: Cell) -> str:
        if column == TICK:
            if cell.is_checked:
                text = QCoreApplication.translate("new_subscription", "{offer}, chosen")
            elif cell.is_disabled:
                text = QCoreApplication.translate("new_subscription", "{offer}, cannot be bought")
            else:
                text = QCoreApplication.translate("new_subscription", "{offer}, not chosen")
            return text.format(offer=row.offer.name)
        return ". ".join(part for part in (cell.text, cell.below, cell.link) if part)


def offer_cell(offer: Offer, verdict: Verdict, search: tuple[str, ...] = ()) -> Cell:
    """Return an offer's name with its description or, where it cannot be bought, the reason and the way out."""
    matches = matches_of(offer.name, search)
    if verdict.is_allowed:
        hints = hint_sentences(verdict)
        below = hints[0] if hints else offer.description.strip().partition("\n")[0] or offer.product_name
        links = links_of(verdict) if hints else ()
        tooltip = "\n".join(part for part in (offer.description.strip(), *hints, unknowns_sentence(verdict)) if part)
        icon = "info" if hints else ""
    else:
        links = links_of(verdict)
        below, icon = reason_of(offer, verdict), icon_of(verdict.code)
        tooltip = "\n".join((offer.name, below, *(link.text for link in links)))
    return Cell(
        offer.name,
        below=below,
        below_icon=icon,
        link=links[0].text if links else "",
        link_key=links[0].key if links else "",
        matches=matches,
        is_disabled=not verdict.is_allowed,
        tooltip=tooltip,
    )


def limits_below(offer: Offer, verdict: Verdict, situation: Situation | None) -> str:
    """Return what limits an offer besides its range: how many a customer may have, or what the tenant has left."""
    pool = "" if situation is None else pool_words(offer, situation)
    return pool or wording.limit_text(offer, used_of(offer, verdict))


def goes_with(bases: Sequence[str]) -> str:
    """Return on which bases an add-on of new commerce lies."""
    return QCoreApplication.translate("new_subscription", "Goes with {bases}.").format(bases=wording.listed(bases))


def used_of(offer: Offer, verdict: Verdict) -> int | None:
    """Return how many places of a limited offer are taken, as far as the verdict counted them."""
    count = verdict.facts.get("count")
    if isinstance(count, int):
        return count
    return 0 if offer.is_limited and verdict.is_allowed else None


def matches_of(text: str, words: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """Return where a search found its words in a text; nothing where folding changes the text's length."""
    folded = text.casefold()
    if len(folded) != len(text):
        return ()
    found = sorted((start, start + len(word)) for word in words if (start := folded.find(word)) >= 0)
    ranges: list[tuple[int, int]] = []
    for start, end in found:
        if ranges and start <= ranges[-1][1]:
            ranges[-1] = (ranges[-1][0], max(end, ranges[-1][1]))
        else:
            ranges.append((start, end))
    return tuple(ranges)


def _text(row: Row) -> object:
    return row.offer.name if isinstance(row, Entry) else ""


def _no_title() -> str:
    return ""


def _offer_title() -> str:
    return QCoreApplication.translate("new_subscription", "Offer")


def _limits_title() -> str:
    return QCoreApplication.translate("new_subscription", "Licences allowed")


def _licences_title() -> str:
    return QCoreApplication.translate("new_subscription", "Licences")
