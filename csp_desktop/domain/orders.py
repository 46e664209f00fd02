"""What was ordered: an order and its lines."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from csp_desktop.domain.enums import BillingChoice, BillingCycle, BillingType, CommerceLine, Term
from csp_desktop.domain.offers import Offer


@dataclass(frozen=True)
class OrderLine:
    """One line of an order (OR-3).

    Args:
        number: From 0 upward without gaps.
        subscription_id: Our id of the subscription that the line brings.
        parent_id: Our id of the base subscription, for add-ons (OR-10).
        partner_id: Reseller of record, indirect providers only (OR-8).
        plan_term: Term of a new-commerce line (BI-20); ``UNKNOWN`` for the legacy line.
        ends_on: Last UTC day of its first term, where it is not to be a full one (BI-27); None otherwise.
        auto_renews: Whether a new-commerce subscription renews by itself; the legacy line has no choice (QT-14).
        is_attested: Whether the person confirmed what the offer asks (AV-15).
        converts_to: Offer to which a new-commerce trial converts at its end (TR-12); empty for others.
        converts_to_name: What a person calls that offer.
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
    plan_term: Term = Term.UNKNOWN
    ends_on: date | None = None
    auto_renews: bool = True
    is_attested: bool = False
    converts_to: str = ""
    converts_to_name: str = ""


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
    choice: BillingChoice | None = None,
    ends_on: date | None = None,
    auto_renews: bool = True,
    is_attested: bool = False,
    converts_to: Offer | None = None,
) -> OrderLine:
    """Return the order line that buys an offer (OR-3).

    Args:
        choice: What was chosen in the wizard; tells the term of a new-commerce line (BI-20).
        converts_to: Paid offer of a new-commerce trial; without it the first that the trial names, if any (TR-12).
    """
    plan_term, target = Term.UNKNOWN, ""
    if offer.line is CommerceLine.NEW_COMMERCE:
        plan_term = (choice.term if choice else None) or (
            offer.plans[0].term if offer.is_trial and offer.plans else plan_term
        )
        if offer.is_trial:
            target = converts_to.id if converts_to else next(iter(offer.conversion_targets), "")
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
        plan_term=plan_term,
        ends_on=ends_on,
        auto_renews=auto_renews,
        is_attested=is_attested,
        converts_to=target,
        converts_to_name=(converts_to.name if converts_to else offer.name) if target else "",
    )
