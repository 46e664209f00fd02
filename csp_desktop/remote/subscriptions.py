"""Subscriptions as Partner Center writes them (API contract sections 13 and 16)."""

from __future__ import annotations

from collections.abc import Mapping

from csp_desktop.domain.enums import BillingCycle, BillingType, CommerceLine, Status
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.remote.commitments import read_commitment
from csp_desktop.remote.members import LONGEST_ID, LONGEST_NAME, Members
from csp_desktop.remote.numbers import BILLING_CYCLES, STATUSES, commerce_line, lasting_id


def read_subscription(item: Mapping[str, object], customer_id: str) -> Subscription:
    """Return the subscription that a JSON object describes.

    ``id``, ``parent_id`` and ``order_id`` are Partner Center's; who already knows the subscription replaces them. A
    status that we do not know, or none, is ``UNKNOWN`` with its text kept.

    Args:
        customer_id: Our id of its customer; the object names none.

    Raises:
        ExpectedError: Id, offer or quantity is missing, or a member is wrong.
    """
    members = Members(item)
    reported_id = members.needed_text("id", longest=LONGEST_ID)
    offer_id = members.needed_text("offerId", longest=LONGEST_ID)
    status, status_text = members.choice("status", Status, Status.UNKNOWN, STATUSES)
    billing, _ = members.choice("billingType", BillingType, BillingType.LICENSE, {})
    cycle, cycle_text = members.choice("billingCycle", BillingCycle, BillingCycle.UNKNOWN, BILLING_CYCLES)
    friendly_name = members.text("friendlyName", longest=LONGEST_NAME)
    line = commerce_line(offer_id, members.inner("productType").text("id", longest=LONGEST_ID))
    offer_id = lasting_id(offer_id, line)
    offer_name = members.text("offerName", longest=LONGEST_NAME) or friendly_name or offer_id
    return Subscription(
        id=reported_id,
        customer_id=customer_id,
        offer_id=offer_id,
        offer_name=offer_name,
        quantity=members.needed_whole("quantity"),
        status=status,
        reported_id=reported_id,
        friendly_name=friendly_name,
        unit=members.text("unitType", "Licenses", longest=LONGEST_ID),
        status_text=status_text,
        billing=billing,
        cycle=cycle,
        cycle_text=cycle_text,
        is_trial=members.flag("isTrial", False),
        parent_id=members.text("parentSubscriptionId", longest=LONGEST_ID),
        order_id=members.text("orderId", longest=LONGEST_ID),
        created_on=members.day("creationDate"),
        effective_on=members.day("effectiveStartDate"),
        # The moment, of new commerce only, is the last second of the day (BI-24).
        commitment_ends_on=members.day("commitmentEndDate") or members.day("commitmentEndDateTime"),
        # Left out means off when it is written, but not known when it is read.
        auto_renews=members.flag("autoRenewEnabled", False) if members.has("autoRenewEnabled") else None,
        line=line,
        term=members.text("termDuration", longest=LONGEST_ID),
        partner_id=members.text("partnerId", longest=LONGEST_ID),
        actions=members.texts("actions"),
        commitment=read_commitment(members, offer_id, offer_name, cycle) if line is CommerceLine.NEW_COMMERCE else None,
    )
