"""Orders as Partner Center writes them (API contract sections 12 and 16)."""

from __future__ import annotations

from collections.abc import Mapping

from csp_desktop.domain.enums import BillingCycle, Term
from csp_desktop.domain.orders import Order, OrderLine
from csp_desktop.remote.members import LONGEST_ID, LONGEST_NAME, Members
from csp_desktop.remote.numbers import BILLING_CYCLES, commerce_line, lasting_id


def read_order(item: Mapping[str, object]) -> Order:
    """Return the order that a JSON object describes.

    All ids are Partner Center's; a line's ``subscription_id`` is empty until the order is fulfilled. A line names
    neither its offer's name nor its unit: ``offer_name`` is the friendly name or the offer's id, and who has the
    catalogue replaces it.

    Raises:
        ExpectedError: The id, the customer, or a line's offer or quantity is missing, or a member is wrong.
    """
    members = Members(item)
    number = members.needed_text("id", longest=LONGEST_ID)
    cycle, _ = members.choice("billingCycle", BillingCycle, BillingCycle.UNKNOWN, BILLING_CYCLES)
    lines = enumerate(members.inner_all("lineItems"))
    return Order(
        id=number,
        customer_id=members.needed_text("referenceCustomerId", longest=LONGEST_ID),
        cycle=cycle,
        lines=tuple(_read_line(place, line, is_trial=cycle is BillingCycle.NONE) for place, line in lines),
        number=number,
        created_on=members.day("creationDate"),
        status=members.text("status", longest=LONGEST_ID),
    )


def _read_line(place: int, line: Members, *, is_trial: bool) -> OrderLine:
    offer_id = line.needed_text("offerId", longest=LONGEST_ID)
    commerce = commerce_line(offer_id)
    offer_id = lasting_id(offer_id, commerce)
    term, _ = line.choice("termDuration", Term, Term.UNKNOWN, {})
    friendly_name = line.text("friendlyName", longest=LONGEST_NAME)
    return OrderLine(
        number=line.whole("lineItemNumber", place),
        offer_id=offer_id,
        offer_name=friendly_name or offer_id,
        quantity=line.needed_whole("quantity"),
        subscription_id=line.text("subscriptionId", longest=LONGEST_ID),
        friendly_name=friendly_name,
        # Trials alone are ordered with the cycle "none" (TR-17).
        is_trial=is_trial,
        parent_id=line.text("parentSubscriptionId", longest=LONGEST_ID),
        partner_id=line.text("partnerIdOnRecord", longest=LONGEST_ID),
        line=commerce,
        plan_term=term,
        ends_on=line.day("customTermEndDate"),
        is_attested=line.flag("attestationAccepted", False),
    )
