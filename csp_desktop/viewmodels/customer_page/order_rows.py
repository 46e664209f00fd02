"""The orders of a customer as rows, those that wait in the Outbox among them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, Qt

from csp_desktop.domain.changes import AddAddOn, PlaceOrder
from csp_desktop.domain.enums import BillingChoice, BillingCycle, CommerceLine
from csp_desktop.domain.orders import Order, OrderLine
from csp_desktop.domain.outbox import Entry
from csp_desktop.qtkit.columns import DISPLAY, Column
from csp_desktop.qtkit.list_model import ListModel
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.cells import CELL_ROLE, EMPTY, Cell, Shape, Tone
from csp_desktop.viewmodels.plan_words import short_plan

translate = QCoreApplication.translate

ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)


@dataclass(frozen=True)
class OrderRow:
    """One line of the table, from left to right.

    Args:
        id: Our id of the order.
        entry_id: Key of the outbox entry that places it; empty for one that Partner Center knows.
    """

    id: str
    number: Cell
    day: Cell
    billing: Cell
    lines: Cell
    status: Cell
    entry_id: str = ""

    def cell(self, column: str) -> Cell:
        """Return the cell of a column."""
        cell = getattr(self, column)
        assert isinstance(cell, Cell), "columns are named as the cells are"
        return cell


class OrdersModel(ListModel[OrderRow]):
    """Serves the cells of few rows."""

    roles = frozenset({DISPLAY, CELL_ROLE, ACCESSIBLE})

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_columns(), parent, key=_key)

    def cell_data(self, column: Column[OrderRow], row: OrderRow, role: int) -> object:
        """Return a cell, or what a screen reader says of it."""
        cell = row.cell(column.key)
        if role == CELL_ROLE:
            return cell
        return cell.spoken if role == ACCESSIBLE else cell.text


def order_rows(orders: Iterable[Order], entries: Iterable[Entry]) -> tuple[OrderRow, ...]:
    """Return what waits first, then the orders that Partner Center knows, the latest first."""
    waiting = [entry for entry in entries if entry.is_open]
    known = sorted(orders, key=lambda order: (order.created_on or date.min, order.number), reverse=True)
    queued = [_queued(entry, entry.change) for entry in waiting if isinstance(entry.change, PlaceOrder)]
    additions = [entry.change for entry in waiting if isinstance(entry.change, AddAddOn)]
    rows = (*queued, *(_known(order) for order in known))
    return tuple(_with_additions(row, [each.line for each in additions if each.order_id == row.id]) for row in rows)


def _queued(entry: Entry, change: PlaceOrder) -> OrderRow:
    day = entry.entered_at.date()
    return OrderRow(
        id=change.order_id,
        number=Cell(translate("customer_page", "in the Outbox"), shape=Shape.LINK),
        day=Cell(wording.day_text(day), shape=Shape.DATE, tooltip=wording.moment_text(entry.entered_at)),
        billing=_billing(change.lines, change.cycle),
        lines=_lines(change.lines),
        status=Cell(wording.state_word(entry.state), shape=Shape.PILL, tone=Tone.INFO, icon="clock", is_pending=True),
        entry_id=entry.id,
    )


def _known(order: Order) -> OrderRow:
    day = order.created_on
    number = Cell(order.number) if order.number else Cell(translate("customer_page", "no number"), is_quiet=True)
    return OrderRow(
        id=order.id,
        number=number,
        day=EMPTY if day is None else Cell(wording.day_text(day), shape=Shape.DATE, tooltip=wording.day_tooltip(day)),
        billing=_billing(order.lines, order.cycle),
        lines=_lines(order.lines),
        status=_status(order.status),
    )


def _billing(lines: Sequence[OrderLine], cycle: BillingCycle) -> Cell:
    """How it is billed; of new commerce with its term, each of them where they differ (BI-20, OR-4)."""
    if lines and all(line.is_trial for line in lines):
        return Cell(wording.choice_word(BillingChoice.TRIAL))
    terms = dict.fromkeys(line.plan_term for line in lines if line.line is CommerceLine.NEW_COMMERCE)
    words = [short_plan(term, cycle) or wording.choice_word(cycle) for term in terms]
    text = wording.listed(dict.fromkeys(words)) if words else wording.choice_word(cycle)
    return Cell(text, tooltip=text if len(words) > 1 else "")


def _status(text: str) -> Cell:
    match text.casefold():
        case "":
            return EMPTY
        case "completed":
            word = translate("customer_page", "Completed")
            return Cell(word, shape=Shape.PILL, tone=Tone.GOOD, icon="check-circle")
        case "pending":
            word = translate("customer_page", "Pending at Partner Center")
            return Cell(word, shape=Shape.PILL, tone=Tone.INFO, icon="hourglass")
        case "cancelled":
            return Cell(translate("customer_page", "Cancelled"), shape=Shape.PILL, tone=Tone.CALM, icon="prohibit")
        case _:
            return Cell(text, shape=Shape.PILL, tone=Tone.CALM, icon="question")


def _lines(lines: Iterable[OrderLine]) -> Cell:
    texts = [_line(line) for line in lines]
    if not texts:
        return EMPTY
    more = translate("customer_page", "and %n more", "", len(texts) - 1) if len(texts) > 1 else ""
    return Cell(f"{texts[0]}, {more}" if more else texts[0], tooltip="\n".join(texts) if more else "")


def _line(line: OrderLine) -> str:
    text = translate("customer_page", "{count} × {offer}")
    return text.format(count=wording.number_text(line.quantity), offer=line.offer_name or line.offer_id)


def _with_additions(row: OrderRow, additions: list[OrderLine]) -> OrderRow:
    """Return an order that queued add-ons make longer (OR-10)."""
    if not additions:
        return row
    added = ", ".join(f"+ {_line(line)}" for line in additions)
    lines = row.lines
    tooltip = "\n".join((lines.tooltip or lines.text, added))
    return replace(row, lines=replace(lines, text=f"{lines.text} {added}".strip(), is_pending=True, tooltip=tooltip))


def _columns() -> tuple[Column[OrderRow], ...]:
    return (
        Column("number", lambda: translate("customer_page", "Order number"), _text, width=292),
        Column("day", lambda: translate("customer_page", "Day"), _text, width=108),
        Column("billing", lambda: translate("customer_page", "Billing"), _text, width=128),
        Column("lines", lambda: translate("customer_page", "What was ordered"), _text),
        Column("status", lambda: translate("customer_page", "Status"), _text, width=152),
    )


def _text(row: OrderRow) -> object:
    return row.number.text


def _key(row: OrderRow) -> str:
    return row.id
