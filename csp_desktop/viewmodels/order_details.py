"""What an order says beside its offers: billing or term, last day and renewal, for whoever places it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.changes import AddAddOn, PlaceOrder
from csp_desktop.domain.enums import BillingCycle, CommerceLine
from csp_desktop.domain.orders import OrderLine
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.plan_words import plan_word
from csp_desktop.viewmodels.term_sentences import switch_text

translate = QCoreApplication.translate

Row = tuple[str, str, str]


def order_details(change: PlaceOrder | AddAddOn) -> tuple[Row, ...]:
    """Return (what, before, after) of each value; before is empty, as all of an order is new."""
    if isinstance(change, AddAddOn):
        base = (translate("changes", "Base subscription"), "", change.base_name)
        return (base, *_terms((change.line,), change.cycle), *_licences((change.line,)))
    lines = change.lines
    if _is_committed(lines):
        return (*_terms(lines, change.cycle), *_licences(lines))
    is_trial = bool(lines) and all(line.is_trial for line in lines)
    billing = wording.choice_word("trial" if is_trial else change.cycle)
    return ((translate("changes", "Billing"), "", billing), *_licences(lines))


def _is_committed(lines: Sequence[OrderLine]) -> bool:
    return any(line.line is CommerceLine.NEW_COMMERCE for line in lines)


def _terms(lines: Sequence[OrderLine], cycle: BillingCycle) -> Iterator[Row]:
    """Return term with plan, a last day that was chosen, and the renewal (BI-20, BI-27, QT-14); the legacy has none."""
    bound = [line for line in lines if line.line is CommerceLine.NEW_COMMERCE]
    terms = (wording.choice_word("trial") if line.is_trial else plan_word(line.plan_term, cycle) for line in bound)
    ends = (wording.day_utc(line.ends_on) for line in bound if line.ends_on is not None)
    renewals = (switch_text(line.auto_renews) for line in bound)
    for label, values in (
        (translate("changes", "Term"), terms),
        (translate("changes", "Term ends"), ends),
        (translate("changes", "Auto-renew"), renewals),
    ):
        for value in dict.fromkeys(values):
            yield label, "", value


def _licences(lines: Sequence[OrderLine]) -> Iterator[Row]:
    for line in lines:
        yield line.offer_name, "", wording.licences_text(line.quantity, line.unit)
