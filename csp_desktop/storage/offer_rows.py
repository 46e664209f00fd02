"""The catalogue page: sorted, filtered and searched in SQL, read by pages."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import peewee

from csp_desktop.domain.customers import SEGMENT_OF
from csp_desktop.domain.enums import BillingCycle, CommerceLine, Qualification, Segment, Term, plan_choice
from csp_desktop.services.ports.rows import OfferQuery, OfferRow, Opened
from csp_desktop.storage.database import understood
from csp_desktop.storage.folding import words_of
from csp_desktop.storage.row_orders import RowOrders, Select

_COLUMNS = (
    'key, id, name, category, minimum, maximum, limit_scope, "limit", cycles, unit, is_add_on, is_trial, '
    "is_purchasable, customer_qualifications, billing, line, plans, segments"
)
_SORTS = {
    "name": "name_key",
    "category": "category",
    "minimum": "minimum",
    "maximum": "maximum",
    "limit": '"limit"',
    "unit": "unit",
}
_LIMITED = "limit_scope IN ('concurrent', 'lifetime')"
_CYCLES = {
    "trial": "is_trial = 1",
    "usage": "billing = 'usage'",
    "monthly": "is_trial = 0 AND billing <> 'usage' AND instr(cycles, '\"monthly\"') > 0",
    "annual": "is_trial = 0 AND billing <> 'usage' AND instr(cycles, '\"annual\"') > 0",
    "p1m": "is_trial = 0 AND instr(plans, '\"p1m\"') > 0",
    "p1y": "is_trial = 0 AND instr(plans, '\"p1y\"') > 0",
    "p3y": "is_trial = 0 AND instr(plans, '\"p3y\"') > 0",
}


class SqlOfferRows:
    """Reads the catalogue on the reading lane's connection; it is small enough to be searched by its own text."""

    def __init__(self, database: peewee.SqliteDatabase) -> None:
        self._database = database
        self._orders = RowOrders(database, "offer", _COLUMNS, place="key")

    def open(self, query: OfferQuery) -> Opened:
        """Prepare the order of a query."""
        where, values = _condition(query)
        direction = " DESC" if query.is_descending else ""
        statement = f"SELECT key FROM offer WHERE {where} ORDER BY {_SORTS[query.sort]}{direction}, name_key"  # noqa: S608  our own names
        return self._orders.by(Select(statement, tuple(values)))

    def page(self, token: object, number: int) -> Sequence[OfferRow]:
        """Return the rows of a page."""
        return [_row(columns) for columns in self._orders.page(token, number)]

    def close_order(self, token: object) -> None:
        """Let go of an order."""
        self._orders.close(token)

    def counts(self, query: OfferQuery) -> Mapping[str, int]:
        """Return how many the text finds, by chip."""
        where, values = _condition(OfferQuery(text=query.text))
        with understood():
            rows = self._database.execute_sql(
                f"SELECT category_id, is_add_on, count(*), sum({_LIMITED}) FROM offer WHERE {where} "  # noqa: S608  our own names
                "GROUP BY category_id, is_add_on",
                values,
            ).fetchall()
        counts: dict[str, int] = {"all": 0, "limited": 0, "add_on": 0}
        for category, is_add_on, number, limited in rows:
            counts["all"] += number
            counts["limited"] += limited
            key = "add_on" if is_add_on else category
            counts[key] = counts.get(key, 0) + number
        return counts


def _condition(query: OfferQuery) -> tuple[str, list[Any]]:
    parts, values = ["1"], list[Any]()
    for word in words_of(query.text):
        parts.append("instr(haystack, ?) > 0")
        values.append(word)
    if query.category == "add_on":
        parts.append("is_add_on = 1")
    elif query.category:
        parts.append("is_add_on = 0 AND category_id = ?")
        values.append(query.category)
    if query.is_limited:
        parts.append(_LIMITED)
    if query.cycle:
        parts.append(_CYCLES[query.cycle])
    if query.segment is Segment.COMMERCIAL:
        parts.append("customer_qualifications = '[]' AND (segments = '[]' OR instr(segments, '\"commercial\"') > 0)")
    elif query.segment is not None:
        wanted = [each.value for each, segment in SEGMENT_OF.items() if segment is query.segment]
        alternatives = " OR ".join("instr(customer_qualifications, ?) > 0" for _each in wanted)
        parts.append(f"(customer_qualifications = '[]' OR {alternatives})")
        values.extend(f'"{each}"' for each in wanted)
        parts.append("(segments = '[]' OR instr(segments, ?) > 0)")
        values.append(f'"{query.segment.value}"')
    return " AND ".join(parts), values


def _row(columns: tuple[Any, ...]) -> OfferRow:
    needed = [Qualification(each) for each in json.loads(columns[13])]
    segments = {SEGMENT_OF[each] for each in needed if each in SEGMENT_OF}
    segments.update(Segment(each) for each in json.loads(columns[17]))
    return OfferRow(
        key=columns[0],
        id=columns[1],
        name=columns[2],
        category=columns[3],
        minimum=columns[4],
        maximum=columns[5],
        limit_scope=columns[6],
        limit=columns[7],
        cycles=_cycles(columns),
        unit=columns[9],
        is_add_on=bool(columns[10]),
        is_trial=bool(columns[11]),
        is_purchasable=bool(columns[12]),
        segments=tuple(segment for segment in Segment if segment in segments),
        is_new_commerce=columns[15] == CommerceLine.NEW_COMMERCE.value,
    )


def _cycles(columns: tuple[Any, ...]) -> tuple[str, ...]:
    if columns[11]:
        return ("trial",)
    if columns[15] == CommerceLine.NEW_COMMERCE.value:
        plans = ((Term(each["term"]), BillingCycle(each["cycle"])) for each in json.loads(columns[16]))
        return tuple(choice.value for plan in plans if (choice := plan_choice(*plan)) is not None)
    return ("usage",) if columns[14] == "usage" else tuple(json.loads(columns[8]))
