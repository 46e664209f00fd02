"""How many licences of an offer may be ordered in one situation: its range, the tenant's pool, an add-on's share."""

from __future__ import annotations

from csp_desktop.domain.availability import Situation
from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import CommerceLine, Status
from csp_desktop.domain.offers import Offer, durable_id
from csp_desktop.domain.quantities import add_on_ratio, order_quantity, range_of
from csp_desktop.domain.seats import SeatPool, pool_of, pool_refusal
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.verdicts import Fact, Remedy, RemedyKind, Verdict

SHARE_PERCENT = 5
"""Licences of a Multi-Geo add-on, per hundred of all base licences that it can lie on (AV-19)."""

SHARED_NAME = "multi-geo"
"""Part of the name of the add-ons to which the share applies; no datum tells them apart (AV-19)."""


def pool_in(offer: Offer, situation: Situation) -> SeatPool | None:
    """Return what is left of an offer's pool beside all other lines of the order; None for the legacy line (AV-16)."""
    return pool_of(offer, situation.held, situation.seats_elsewhere.get(offer.id.casefold()))


def quantity_verdict(offer: Offer, quantity: int, situation: Situation, base: Subscription | None = None) -> Verdict:
    """Return whether so many licences of an offer may be ordered now (AV-7, AV-16, AV-19, TR-2, TR-3).

    Args:
        base: The subscription on which a legacy add-on is bought; a larger number than its is only hinted at.
    """
    verdict = order_quantity(offer, quantity)
    if not verdict.is_allowed:
        return verdict
    if offer.line is not CommerceLine.NEW_COMMERCE:
        return verdict if base is None else add_on_ratio(base.quantity, quantity)
    pool = pool_in(offer, situation)
    assert pool is not None, "new commerce has pools"
    key = durable_id(offer.id).casefold()
    own = tuple(one for one in situation.held if one.counts_against_limit and _key(one) == key)
    refusal = pool_refusal(offer, pool, quantity, own) or _share_refusal(offer, quantity, own, situation)
    return refusal or Verdict(Code.ALLOWED, unknowns=pool.unknowns)


def fewest_share(offer: Offer, situation: Situation) -> tuple[int, int]:
    """Return the fewest licences of an add-on that a customer needs in all, and the base licences they are reckoned of.

    Both are 0 for offers without a share (AV-19).
    """
    if not offer.is_add_on or SHARED_NAME not in offer.name.casefold():
        return 0, 0
    bases = {durable_id(needed).casefold() for needed in offer.prerequisites}
    held = sum(one.quantity for one in situation.held if one.status is Status.ACTIVE and _key(one) in bases)
    base = held + sum(count for key, count in situation.ordering.items() if durable_id(key) in bases)
    return -(-base * SHARE_PERCENT // 100), base


def _share_refusal(offer: Offer, quantity: int, own: tuple[Subscription, ...], situation: Situation) -> Verdict | None:
    fewest, base = fewest_share(offer, situation)
    missing = fewest - sum(one.quantity for one in own if one.status is Status.ACTIVE)
    if quantity >= missing:
        return None
    facts: dict[str, Fact] = {
        "quantity": quantity,
        "minimum": missing,
        "base": base,
        "percent": SHARE_PERCENT,
        "offer": offer.name,
    }
    fits = missing <= range_of(offer)[1]
    way = Remedy(RemedyKind.SET_QUANTITY, str(missing)) if fits else Remedy(RemedyKind.CHOOSE_OTHER_OFFER)
    return Verdict(Code.ADDON_SHARE_TOO_SMALL, rule="AV-19", facts=facts, remedies=(way,))


def _key(subscription: Subscription) -> str:
    return durable_id(subscription.offer_id).casefold()
