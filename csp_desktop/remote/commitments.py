"""What a new-commerce subscription binds to, as Partner Center writes it (API contract sections 14.4 and 16)."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import BillingCycle, Term, TermEnd
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.domain.subscriptions import Commitment, NextTerm, SeatBatch
from csp_desktop.remote.members import LONGEST_ID, LONGEST_NAME, Members
from csp_desktop.remote.numbers import BILLING_CYCLES

TERM_ENDS = {
    "renewtonewterm": TermEnd.RENEW,
    "transition": TermEnd.RENEW,
    "cancel": TermEnd.STOP,
    "renewtoextendedserviceterm": TermEnd.EXTEND,
}
"""What the actions that are scheduled for the end of a term mean (LC-26); others are not known."""

DURATION = re.compile(r"P(?:(?P<days>\d{1,4})D)?(?:T(?P<hours>\d{1,5})H)?", re.ASCII | re.IGNORECASE)


def read_commitment(members: Members, offer_id: str, offer_name: str, cycle: BillingCycle) -> Commitment:
    """Return the commitment of a subscription; what the object leaves out does not exist for it.

    Args:
        members: The subscription.
        offer_id: Its durable id, which a scheduled term names again.
        offer_name: Its name, since a scheduled term has none.
        cycle: Its billing plan now.

    Raises:
        ExpectedError: A member is wrong.
    """
    at_end, from_action = _at_end(members, offer_id, offer_name)
    # Where both are sent, only the newer member counts.
    instructed = from_action or _next_term(members.inner("scheduledNextTermInstructions"), offer_id, offer_name)
    return Commitment(
        cancellable_until=members.moment("cancellationAllowedUntilDate"),
        full_refund_until=_full_refund(members),
        batches=_batches(members),
        scheduled=instructed,
        next_cycle=_next_cycle(members, cycle),
        at_end=at_end,
    )


def _full_refund(members: Members) -> datetime | None:
    started = members.moment("effectiveStartDate") or members.moment("creationDate")
    for option in members.inner_all("refundOptions"):
        if option.text("type", longest=LONGEST_ID).casefold() != "full":
            continue
        # Both names are documented, and the second has been a length as well as a moment.
        name = "expiresAt" if option.has("expiresAt") else "expiresAfter"
        length = DURATION.fullmatch(option.text(name, longest=LONGEST_NAME))
        if length is None:
            return option.moment(name)
        if started is None:
            return None
        try:
            return started + timedelta(days=int(length["days"] or 0), hours=int(length["hours"] or 0))
        except OverflowError as error:
            raise ExpectedError(Code.MEMBER_WRONG, member=option.path + name, found=length[0]) from error
    return None


def _batches(members: Members) -> tuple[SeatBatch, ...]:
    """Return the licences that can still be given back, the oldest first."""
    found = []
    for detail in members.inner("refundableQuantity").inner_all("details"):
        until = detail.moment("allowedUntilDateTime")
        quantity = detail.needed_whole("quantity")
        if until is not None and quantity:
            found.append(SeatBatch(quantity, until))
    return tuple(sorted(found, key=lambda batch: batch.until))


def _next_cycle(members: Members, cycle: BillingCycle) -> BillingCycle | None:
    product = members.inner("nextChargeInstructions").inner("product")
    wanted, _ = product.choice("billingCycle", BillingCycle, cycle, BILLING_CYCLES)
    return None if wanted is cycle else wanted


def _at_end(members: Members, offer_id: str, offer_name: str) -> tuple[TermEnd, NextTerm | None]:
    for action in members.inner_all("scheduledActions"):
        # Both spellings are in use.
        kind = action.text("scheduleType", longest=LONGEST_ID) or action.text("scheduledType", longest=LONGEST_ID)
        if kind.casefold() != "termend":
            continue
        word = action.text("actionType", longest=LONGEST_ID).casefold()
        return TERM_ENDS.get(word, TermEnd.UNKNOWN), _next_term(action.inner("instructions"), offer_id, offer_name)
    return TermEnd.UNKNOWN, None


def _next_term(instructions: Members, offer_id: str, offer_name: str) -> NextTerm | None:
    if not instructions.item:
        return None
    product = instructions.inner("product")
    parts = (product.text("productId", longest=LONGEST_ID), product.text("skuId", longest=LONGEST_ID))
    wanted = ":".join(parts) if all(parts) else offer_id
    term, _ = product.choice("termDuration", Term, Term.UNKNOWN, {})
    cycle, _ = product.choice("billingCycle", BillingCycle, BillingCycle.UNKNOWN, BILLING_CYCLES)
    return NextTerm(
        offer_id=wanted,
        offer_name=offer_name if wanted.casefold() == offer_id.casefold() else wanted,
        quantity=instructions.needed_whole("quantity"),
        term=term,
        cycle=cycle,
        ends_on=instructions.day("customTermEndDate"),
    )
