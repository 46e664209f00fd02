"""The rows of the customer list: cells are made when they are painted, so that a million rows cost nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, Qt

from csp_desktop.qtkit.columns import DISPLAY, WAITING_TEXT, Column
from csp_desktop.qtkit.lane import Runs
from csp_desktop.qtkit.window_model import WindowModel
from csp_desktop.services.ports.rows import CustomerQuery, CustomerRow, Source
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.cells import CELL_ROLE, EMPTY, Cell, Shape, Tone
from csp_desktop.viewmodels.matching import Range, has_word, ranges_of, words_of
from csp_desktop.viewmodels.suspension import icon_of, tone_of

translate = QCoreApplication.translate

ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)


class CustomersModel(WindowModel[CustomerQuery, CustomerRow]):
    """Serves the cells of a query's customers.

    Args:
        today: Tells the UTC day from which days are counted.
    """

    roles = frozenset({DISPLAY, CELL_ROLE, ACCESSIBLE})

    def __init__(
        self,
        lane: Runs,
        source: Source[CustomerQuery, CustomerRow],
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(lane, source, _columns(), parent, key=_key)
        self._today = today
        self._words: tuple[str, ...] = ()

    def set_query(self, query: CustomerQuery) -> None:
        """Ask for other rows; what the query's words find is tinted at once."""
        self._words = words_of(query.text)
        super().set_query(query)

    def cell_data(self, column: Column[CustomerRow], row: CustomerRow, role: int) -> object:
        """Return a cell, or what a screen reader says of it."""
        cell = cell_of(column.key, row, self._words, self._today)
        if role == CELL_ROLE:
            return cell
        if role == ACCESSIBLE:
            return cell.spoken
        return cell.text

    def waiting_data(self, column: Column[CustomerRow], role: int) -> object:
        """Return that the row is on its way, once in a row."""
        text = WAITING_TEXT if column.key == "company" else ""
        if role == CELL_ROLE:
            return Cell(text, is_quiet=True) if text else EMPTY
        return text if role == DISPLAY else None


def cell_of(column: str, row: CustomerRow, words: tuple[str, ...], today: Callable[[], date]) -> Cell:
    """Return what a customer shows in a column; zeros stay empty, so that the others speak."""
    match column:
        case "company":
            return _company(row, words)
        case "domain":
            return Cell(row.domain, is_quiet=True, matches=ranges_of(row.domain, words))
        case "segment":
            return Cell(wording.segment_word(row.segment))
        case "country":
            name = wording.country_name(row.country)
            return Cell(name, matches=ranges_of(name, words))
        case "active":
            return _number(row.active)
        case "suspended":
            return _number(row.suspended)
        case "expiry" if row.next_expiry is not None:
            tooltip = wording.day_tooltip(row.next_expiry)
            return Cell(wording.day_text(row.next_expiry), shape=Shape.DATE, tooltip=tooltip)
        case "days" if row.next_expiry is not None:
            return _days(row.next_expiry, today())
        case "pending" if row.pending:
            tooltip = translate("customers", "%n change(s) wait in the Outbox", "", row.pending)
            return Cell(
                wording.number_text(row.pending),
                shape=Shape.PILL,
                tone=Tone.INFO,
                icon="clock",
                is_pending=True,
                tooltip=tooltip,
            )
        case _:
            return EMPTY


def _company(row: CustomerRow, words: tuple[str, ...]) -> Cell:
    below, below_matches = _found_elsewhere(row, words)
    tooltip = translate("customers", "Not yet at Partner Center: it waits in the Outbox") if row.is_only_here else ""
    return Cell(
        row.company,
        shape=Shape.LINK,
        below=below,
        below_matches=below_matches,
        matches=ranges_of(row.company, words),
        is_pending=row.is_only_here,
        tooltip=f"{row.company}\n{tooltip}" if tooltip else "",
    )


def _found_elsewhere(row: CustomerRow, words: tuple[str, ...]) -> tuple[str, tuple[Range, ...]]:
    """Return where the words stand that no column shows, and which part of that is tinted."""
    shown = (row.company, row.domain, wording.country_name(row.country))
    hidden = [word for word in words if not any(has_word(text, word) for text in shown)]
    texts: list[str] = []
    marks: list[Range] = []
    told: set[str] = set()
    for word in hidden:
        tag = next((tag for tag in row.tags if has_word(tag, word)), "")
        if tag:
            text, value = translate("customers", "tag: {tag}").format(tag=tag), tag
        elif has_word(row.tenant_id, word):
            text, value = translate("customers", "Microsoft ID"), ""
        elif has_word(row.country, word):
            text, value = row.country, row.country
        else:
            continue
        if text in told:
            continue
        told.add(text)
        start = sum(len(each) + 2 for each in texts) + (text.rfind(value) if value else 0)
        marks += [(start + first, start + last) for first, last in ranges_of(value, hidden)]
        texts.append(text)
    return ", ".join(texts), tuple(marks)


def _number(count: int) -> Cell:
    return Cell(wording.number_text(count), shape=Shape.NUMBER) if count else EMPTY


def _days(expires_on: date, today: date) -> Cell:
    left = (expires_on - today).days
    tone = tone_of(left)
    text = wording.days_text(left) if left > 0 else wording.days_left_text(left)
    return Cell(text, shape=Shape.PILL, tone=tone, icon=icon_of(tone), tooltip=wording.days_left_text(left))


def _columns() -> tuple[Column[CustomerRow], ...]:
    return (
        Column("company", lambda: translate("customers", "Company"), _value, sort="company"),
        Column("domain", lambda: translate("customers", "Domain"), _value, sort="domain", width=188),
        Column("segment", lambda: translate("customers", "Segment"), _value, sort="segment", width=112),
        Column("country", lambda: translate("customers", "Country"), _value, sort="country", width=116),
        Column("active", lambda: translate("customers", "Active"), _value, "active", is_numeric=True, width=68),
        Column(
            "suspended", lambda: translate("customers", "Suspended"), _value, "suspended", is_numeric=True, width=96
        ),
        Column("expiry", lambda: translate("customers", "Next expiry"), _value, sort="expiry", width=116),
        Column("days", lambda: translate("customers", "Days left"), _value, sort="expiry", width=104),
        Column("pending", lambda: translate("customers", "Pending"), _value, sort="pending", width=76),
    )


def _value(row: CustomerRow) -> object:
    return row.company


def _key(row: CustomerRow) -> str:
    return row.id
