"""Licence counts as typed: read, judged, and told beside the field."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import RuleViolation
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.quantities import order_quantity, range_of, read_quantity
from csp_desktop.domain.verdicts import Verdict
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.cells import GROUP_ROLE, Cell, Tone
from csp_desktop.viewmodels.messages import verdict_sentence

FIELD_ROLE = GROUP_ROLE + 16
"""Role under which a cell hands out its ``Field``, where something can be typed into it."""


@dataclass(frozen=True)
class Field:
    """Something to type into a row.

    Args:
        text: As typed.
        name: What a screen reader calls it.
        problem: Why it cannot stay as it is; empty where it can.
        hint: Stands in it while it is empty.
        minimum: Fewest licences, for the arrows.
        maximum: Most licences, for the arrows; 0 for a field that takes a text.
    """

    text: str
    name: str
    problem: str = ""
    hint: str = ""
    minimum: int = 0
    maximum: int = 0


def count_of(text: str) -> int | None:
    """Return the licence count that a text means, or None."""
    try:
        return read_quantity(text)
    except RuleViolation:
        return None


def judged(offer: Offer, text: str) -> Verdict:
    """Return whether a text is a licence count that can be ordered (AV-7)."""
    try:
        return order_quantity(offer, read_quantity(text))
    except RuleViolation as error:
        return error.verdict


def problem_of(offer: Offer, text: str) -> str:
    """Return why a text cannot be the licence count, as a sentence; empty where it can."""
    verdict = judged(offer, text)
    return "" if verdict.is_allowed else verdict_sentence(verdict)


def field_of(offer: Offer, text: str, problem: str = "") -> Field:
    """Return the licence field of an offer's row."""
    fewest, most = range_of(offer)
    name = QCoreApplication.translate("new_subscription", "Licences of {offer}").format(offer=offer.name)
    return Field(text, name, problem, minimum=fewest, maximum=most)


def limits_cell(offer: Offer, below: str, text: str | None, *, is_disabled: bool = False) -> Cell:
    """Return the cell that names an offer's limits, and says so loudly where a typed count breaks them."""
    fewest, most = range_of(offer)
    allowed = wording.range_text(fewest, most)
    verdict = None if text is None else judged(offer, text)
    if verdict is None or verdict.is_allowed:
        return Cell(allowed, below=below, is_quiet=is_disabled)
    if verdict.code is Code.QUANTITY_NOT_A_NUMBER:
        shown = QCoreApplication.translate("new_subscription", "A number, {range}").format(range=allowed)
    elif most >= wording.UNBOUNDED and (count_of(text or "") or 0) < fewest:
        template = QCoreApplication.translate("new_subscription", "At least {count}")
        shown = template.format(count=wording.number_text(fewest))
    else:
        shown = QCoreApplication.translate("new_subscription", "Only {range}").format(range=allowed)
    return Cell(shown, tone=Tone.CRITICAL, icon="warning-circle", below=below, tooltip=verdict_sentence(verdict))
