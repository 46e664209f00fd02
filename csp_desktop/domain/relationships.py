"""Whether a customer may leave: the reseller relationship is removed once nothing is active any more (CU-30)."""

from __future__ import annotations

from collections.abc import Iterable

from csp_desktop.domain.codes import Code
from csp_desktop.domain.customers import Customer
from csp_desktop.domain.enums import Status
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.roles import Action, may_act
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.verdicts import Fact, Remedy, RemedyKind, Verdict

STILL_ACTIVE = frozenset({Status.ACTIVE, Status.PENDING})
"""What must be suspended before; an expired or disabled one of new commerce cannot be suspended any more."""


def may_end_relationship(
    customer: Customer, subscriptions: Iterable[Subscription], partner: Partner, *, is_only_here: bool = False
) -> Verdict:
    """Return whether the relationship to a customer may be removed (CU-30).

    Args:
        subscriptions: All that the customer holds.
        is_only_here: Whether Partner Center does not know the customer yet.
    """
    role = may_act(partner, Action.END_RELATIONSHIP)
    if not role.is_allowed:
        return role
    facts: dict[str, Fact] = {"company": customer.company}
    if is_only_here:
        way = Remedy(RemedyKind.OPEN_OUTBOX)
        return Verdict(Code.CUSTOMER_ONLY_HERE, rule="CU-30", facts=facts, remedies=(way,))
    refusal = relationship_refusal(customer)
    if refusal is not None:
        return refusal
    active = [one for one in subscriptions if one.status in STILL_ACTIVE]
    if active:
        names = tuple(one.name for one in active)
        ways = tuple(_way(one) for one in active)
        return Verdict(
            Code.ACTIVE_SUBSCRIPTIONS,
            rule="CU-30",
            facts={**facts, "count": len(active), "names": names},
            remedies=ways,
        )
    return Verdict(Code.ALLOWED, rule="CU-30", unknowns=(*role.unknowns, "software_purchases"))


def relationship_refusal(customer: Customer) -> Verdict | None:
    """Return that nothing can be ordered for a customer who has left or is about to (CU-30); None for all others."""
    if not customer.has_left:
        return None
    ways = (Remedy(RemedyKind.OPEN_OUTBOX),)
    return Verdict(Code.RELATIONSHIP_ENDED, rule="CU-30", facts={"company": customer.company}, remedies=ways)


def _way(subscription: Subscription) -> Remedy:
    """A running trial cannot be suspended (TR-2): it is looked at instead."""
    kind = RemedyKind.OPEN_SUBSCRIPTION if subscription.is_trial else RemedyKind.SUSPEND
    return Remedy(kind, subscription.id, subscription.name)
