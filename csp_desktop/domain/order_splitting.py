"""Which lines travel together: one order per line of commerce, billing plan and sales group (OR-4, OR-5, TR-16)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import BillingCycle, CommerceLine, Term
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.orders import OrderLine
from csp_desktop.domain.verdicts import ALLOWED, Verdict

MANY = 50
"""From more lines than these on a person is warned; Partner Center documents no limit (OQ-11)."""


@dataclass(frozen=True)
class Part:
    """One order to be placed.

    Args:
        cycle: The billing cycle of the whole order (OR-4).
        sales_group: What its lines share (OR-5).
        lines: Numbered from 0 without gaps (OR-3).
        commerce: Both lines of commerce never share an order (OR-10).
        term: Of all its lines; ``UNKNOWN`` for the legacy line (BI-20).
    """

    cycle: BillingCycle
    sales_group: str
    lines: tuple[OrderLine, ...]
    commerce: CommerceLine = CommerceLine.LEGACY
    term: Term = Term.UNKNOWN


def split_by_cycle(lines: Sequence[tuple[OrderLine, BillingCycle]], offers: Mapping[str, Offer]) -> tuple[Part, ...]:
    """Return the orders that lines of several billing cycles make, in the order in which they were chosen.

    Args:
        offers: The catalogue by case-folded id; what it lacks travels in the group of ordinary offers.
    """
    groups: dict[tuple[CommerceLine, BillingCycle, Term, str, str], list[OrderLine]] = {}
    for line, cycle in lines:
        # A legacy add-on goes on its base's own order (OR-10).
        key = (line.line, cycle, line.plan_term, _sales_group(line, offers), line.parent_id)
        groups.setdefault(key, []).append(line)
    return tuple(
        Part(cycle, group, tuple(replace(line, number=number) for number, line in enumerate(members)), commerce, term)
        for (commerce, cycle, term, group, _), members in groups.items()
    )


def split(lines: Sequence[OrderLine], offers: Mapping[str, Offer]) -> tuple[tuple[OrderLine, ...], ...]:
    """Return the orders that lines of one billing choice make: trials apart, each sales group apart."""
    with_cycle = [(line, BillingCycle.NONE if line.is_trial else BillingCycle.MONTHLY) for line in lines]
    return tuple(part.lines for part in split_by_cycle(with_cycle, offers))


def lines_verdict(lines: Sequence[OrderLine]) -> Verdict:
    """Return whether so many lines can be ordered: none cannot, many are only hinted at (OR-3, OQ-11)."""
    if not lines:
        return Verdict(Code.NOTHING_CHOSEN, rule="OR-3")
    if len(lines) <= MANY:
        return ALLOWED
    return Verdict(Code.ALLOWED, rule="OQ-11", facts={"count": len(lines), "many": MANY}, hints=(Code.MANY_LINES,))


def _sales_group(line: OrderLine, offers: Mapping[str, Offer]) -> str:
    """Return the group of a line; every trial has its own, whatever the data say (TR-16)."""
    if line.is_trial:
        return f"trial-{line.offer_id.casefold()}"
    offer = offers.get(line.offer_id.casefold())
    return "default" if offer is None or not offer.sales_group else offer.sales_group.casefold()
