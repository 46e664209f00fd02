"""Every date that is computed of the subscription, each with why."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.day_rules import editable_days
from csp_desktop.domain.editing import SubscriptionCase
from csp_desktop.domain.reckonings import Reckoning, reckonings_of
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.date_words import date_name, result_text
from csp_desktop.viewmodels.why_date import WhyDate, why_of

translate = QCoreApplication.translate


@dataclass(frozen=True)
class ReckonedDate:
    """A computed date.

    Args:
        key: Names the row, also while its date moves.
        note: That it may be later than told; empty where it may not.
        tooltip: What the UTC day means on this computer's clock.
    """

    key: str
    name: str
    value: str
    note: str
    tooltip: str
    why: WhyDate


def reckoned_of(case: SubscriptionCase) -> tuple[ReckonedDate, ...]:
    """Return the computed dates of what is not only ordered, the nearest first."""
    if case.seen.is_only_here:
        return ()
    editable = editable_days(case.seen, case.partner)
    found = reckonings_of(case.seen.now, case.partner, case.offer, case.at)
    counts: dict[str, int] = {}
    rows = []
    for reckoning in found:
        kind = reckoning.kind.value
        counts[kind] = counts.get(kind, 0) + 1
        why = why_of(reckoning, case.seen.now.line, case.partner, case.today, editable)
        rows.append(_row(f"{kind} {counts[kind]}", reckoning, why))
    return tuple(rows)


def _row(key: str, reckoning: Reckoning, why: WhyDate) -> ReckonedDate:
    name = date_name(reckoning.kind)
    if reckoning.quantity:
        name = translate("why", "%n licence(s) can be given back until", "", reckoning.quantity)
    value = result_text(reckoning) or translate("why", "not known")
    if reckoning.at is None and reckoning.on is not None:
        value = wording.day_utc(reckoning.on)
    note = translate("why", "at the earliest") if reckoning.is_earliest else ""
    return ReckonedDate(key, name, value, note, why.local, why)
