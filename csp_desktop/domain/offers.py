"""What can be sold: one offer of the catalogue with its limits."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from csp_desktop.domain.enums import (
    BillingChoice,
    BillingCycle,
    BillingType,
    CommerceLine,
    LimitScope,
    Qualification,
    Segment,
    Term,
    plan_choice,
)


@dataclass(frozen=True)
class SaleFacts:
    """What price list and offer matrix say of an offer; None or empty where neither was imported.

    Args:
        in_matrix: Whether the offer matrix lists it (AV-12).
        flag: A/C/D/U column of the price list: ADD, CHG, DEL, UNC, DEPR.
        valid_from: First day on which it can be ordered, inclusive.
        valid_to: Last day on which it can be ordered, inclusive.
        allowed_countries: ISO 3166 alpha-2 codes in which it is sold (AV-11).
    """

    in_matrix: bool | None = None
    flag: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    allowed_countries: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Plan:
    """A term of a new-commerce SKU and how often it is billed (BI-20, BI-21)."""

    term: Term
    cycle: BillingCycle


@dataclass(frozen=True)
class Offer:
    """One line of the catalogue: a legacy offer, or a product with its SKU (API contract sections 10 and 16).

    Args:
        id: Durable offer id, verbatim; compare with ``same_id``. For new commerce ``product:sku``, as the availability
            behind it changes without notice.
        category: Display name, such as Enterprise; empty for add-ons (AV-21).
        minimum: Fewest licences of one subscription (AV-7).
        maximum: Most licences of one subscription (AV-7); for new commerce of the customer's whole tenant (AV-16).
        limit: How many subscriptions a customer may have, where ``limit_scope`` counts (AV-2).
        term: Length in ``term_unit`` (Year, Month, Day).
        cycles: Billing cycles that it supports (BI-3).
        unit: What is counted; a base offer may be counted in add-on licences (AV-10).
        prerequisites: Ids of base offers; any one of them must exist (AV-8). May name offers not in the catalogue.
        customer_qualifications: The customer must hold one (CU-9).
        partner_qualifications: The partner must hold one (CU-9).
        sales_group: Offers of different groups never share an order (OR-5).
        conversion_targets: Paid offers to which a trial converts (TR-10).
        qualification_texts: The customer's qualifications verbatim, for those we do not know.
        plans: Terms and billing plans on sale; new commerce only (BI-20).
        segments: Customer types to which it is sold; empty for all (CU-1). New commerce only.
    """

    id: str
    name: str
    description: str = ""
    country: str = ""
    locale: str = ""
    category_id: str = ""
    category: str = ""
    category_rank: int = 0
    rank: int = 0
    minimum: int = 1
    maximum: int = 10_000_000
    limit_scope: LimitScope = LimitScope.NONE
    limit: int = 0
    term: int = 1
    term_unit: str = "Year"
    billing: BillingType = BillingType.LICENSE
    cycles: tuple[BillingCycle, ...] = (BillingCycle.MONTHLY, BillingCycle.ANNUAL)
    is_add_on: bool = False
    has_add_ons: bool = False
    is_trial: bool = False
    is_purchasable: bool = True
    is_auto_renewable: bool = True
    is_microsoft: bool = True
    prerequisites: tuple[str, ...] = ()
    conversion_targets: tuple[str, ...] = ()
    upgrade_targets: tuple[str, ...] = ()
    customer_qualifications: tuple[Qualification, ...] = ()
    qualification_texts: tuple[str, ...] = ()
    partner_qualifications: tuple[str, ...] = ()
    sales_group: str = "Default"
    unit: str = "Licenses"
    product_id: str = ""
    product_name: str = ""
    line: CommerceLine = CommerceLine.LEGACY
    sale: SaleFacts = field(default_factory=SaleFacts)
    plans: tuple[Plan, ...] = ()
    segments: tuple[Segment, ...] = ()

    @property
    def choices(self) -> tuple[BillingChoice, ...]:
        """The billing choices that list this offer (BI-3, TR-1)."""
        if self.is_trial:
            return (BillingChoice.TRIAL,)
        if self.line is CommerceLine.NEW_COMMERCE:
            found = (plan_choice(plan.term, plan.cycle) for plan in self.plans)
            return tuple(choice for choice in found if choice is not None)
        if self.billing is BillingType.USAGE:
            return (BillingChoice.USAGE,)
        known = ((BillingCycle.MONTHLY, BillingChoice.MONTHLY), (BillingCycle.ANNUAL, BillingChoice.ANNUAL))
        return tuple(choice for cycle, choice in known if cycle in self.cycles)

    @property
    def is_limited(self) -> bool:
        """Whether a customer may have only so many (AV-2)."""
        return self.limit_scope in (LimitScope.CONCURRENT, LimitScope.LIFETIME)


def same_id(one: str, other: str) -> bool:
    """Whether two ids of Partner Center mean the same: GUIDs are compared without case (API contract 3.3)."""
    return one.casefold() == other.casefold()


def durable_id(offer_id: str) -> str:
    """Return what lasts of an offer's id: of ``product:sku:availability`` the first two parts, else all of it."""
    return ":".join(offer_id.split(":")[:2])
