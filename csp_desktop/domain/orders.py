"""What was ordered: an order and its lines."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from csp_desktop.domain.enums import BillingCycle, BillingType, CommerceLine
from csp_desktop.domain.offers import Offer


@dataclass(frozen=True)
class OrderLine:
    """One line of an order (OR-3).

    Args:
        number: From 0 upward without gaps.
        subscription_id: Our id of the subscription that the line brings.
        parent_id: Our id of the base subscription, for add-ons (OR-10).
        partner_id: Reseller of record, indirect providers only (OR-8).
    """

    number: int
    offer_id: str
    offer_name: str
    quantity: int
    subscription_id: str
    friendly_name: str = ""
    unit: str = "Licenses"
    billing: BillingType = BillingType.LICENSE
    is_trial: bool = False
    is_auto_renewable: bool = True
    term: int = 1
    term_unit: str = "Year"
    parent_id: str = ""
    partner_id: str = ""
    line: CommerceLine = CommerceLine.LEGACY


@dataclass(frozen=True)
class Order:
    """An order that Partner Center knows.

    Args:
        id: Our own lasting id.
        number: Partner Center's order id, opaque; empty until it named one.
        cycle: One billing cycle for the whole order (OR-4).
        created_on: UTC day on which Partner Center took it.
        status: Verbatim (OR-14).
    """

    id: str
    customer_id: str
    cycle: BillingCycle
    lines: tuple[OrderLine, ...]
    number: str = ""
    created_on: date | None = None
    status: str = ""


def line_of(
    offer: Offer,
    number: int,
    quantity: int,
    subscription_id: str,
    *,
    friendly_name: str = "",
    parent_id: str = "",
    partner_id: str = "",
) -> OrderLine:
    """Return the order line that buys an offer (OR-3)."""
    return OrderLine(
        number=number,
        offer_id=offer.id,
        offer_name=offer.name,
        quantity=quantity,
        subscription_id=subscription_id,
        friendly_name=friendly_name,
        unit=offer.unit,
        billing=offer.billing,
        is_trial=offer.is_trial,
        is_auto_renewable=offer.is_auto_renewable,
        term=offer.term,
        term_unit=offer.term_unit,
        parent_id=parent_id,
        partner_id=partner_id,
        line=offer.line,
    )
