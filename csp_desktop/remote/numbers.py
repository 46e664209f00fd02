"""Values that the wire may spell otherwise than by name (API contract sections 13.1 and 17)."""

from __future__ import annotations

from csp_desktop.domain.enums import BillingCycle, CommerceLine, Status
from csp_desktop.domain.offers import durable_id

STATUSES = {
    0: Status.NONE,
    1: Status.ACTIVE,
    2: Status.SUSPENDED,
    3: Status.DELETED,
    4: Status.EXPIRED,
    5: Status.PENDING,
    6: Status.DISABLED,
}
"""Subscription statuses as the SDK numbers them."""

BILLING_CYCLES = {
    0: BillingCycle.UNKNOWN,
    1: BillingCycle.MONTHLY,
    2: BillingCycle.ANNUAL,
    3: BillingCycle.NONE,
    4: BillingCycle.ONE_TIME,
    5: BillingCycle.TRIENNIAL,
    6: BillingCycle.BIENNIAL,
}
"""Billing cycles as the SDK numbers them."""

NEW_COMMERCE_PRODUCT_TYPE = "onlineservicesnce"


def commerce_line(offer_id: str, product_type: str = "") -> CommerceLine:
    """Return the line of an offer: new commerce names product and sku, and may add the availability, with colons."""
    if offer_id.count(":") in (1, 2) or product_type.lower() == NEW_COMMERCE_PRODUCT_TYPE:
        return CommerceLine.NEW_COMMERCE
    return CommerceLine.LEGACY


def lasting_id(offer_id: str, line: CommerceLine) -> str:
    """Return an offer's id without the availability, which changes without notice; a legacy one verbatim."""
    return durable_id(offer_id) if line is CommerceLine.NEW_COMMERCE else offer_id
