"""How many licences of a product are left for a customer: rules.md AV-16, pooled over the whole tenant."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import CommerceLine
from csp_desktop.domain.offers import Offer, durable_id
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.verdicts import Fact, Remedy, RemedyKind, Verdict

UNBOUNDED = 10_000_000
"""A maximum that means there is none (AV-5, AV-7)."""


@dataclass(frozen=True)
class SeatPool:
    """The licences of one product and SKU that a tenant may have, over all its subscriptions (AV-16).

    Args:
        maximum: The most that the tenant may have.
        held: Those of the subscriptions that we know, what is ordered beside them included.
        elsewhere: Those that other partners sold; None where nobody knows.
    """

    maximum: int
    held: int = 0
    elsewhere: int | None = None

    @property
    def left(self) -> int:
        """How many more may be ordered, as far as anybody knows; never negative."""
        return max(0, self.maximum - self.held - (self.elsewhere or 0))

    @property
    def unknowns(self) -> tuple[str, ...]:
        """Names of the facts that nobody knows; what others sold matters only where there is a maximum."""
        return ("other_partners",) if self.elsewhere is None and self.maximum < UNBOUNDED else ()


def pool_of(
    offer: Offer, held: Iterable[Subscription], elsewhere: int | None = None, *, ordered: int = 0
) -> SeatPool | None:
    """Return the pool of a new-commerce offer; None for the legacy line, whose maximum is of one subscription (AV-7).

    Args:
        held: Any of the customer's subscriptions; those of the offer count until they are deleted.
        elsewhere: Licences that other partners sold; None where nobody knows.
        ordered: Licences of the offer that are ordered besides, in other lines.
    """
    if offer.line is not CommerceLine.NEW_COMMERCE:
        return None
    key = durable_id(offer.id).casefold()
    own = sum(one.quantity for one in held if one.counts_against_limit and durable_id(one.offer_id).casefold() == key)
    return SeatPool(offer.maximum, own + ordered, elsewhere)


def seats_left(offer: Offer, held: Iterable[Subscription], elsewhere: int | None = None) -> int:
    """Return how many more licences a tenant may have of a new-commerce offer (AV-16); of a legacy one its maximum."""
    pool = pool_of(offer, held, elsewhere)
    return offer.maximum if pool is None else pool.left


def pool_refusal(offer: Offer, pool: SeatPool, wanted: int, held: Iterable[Subscription] = ()) -> Verdict | None:
    """Return that so many more licences are not left, with the number that is (AV-16); None where they are.

    Args:
        wanted: Licences to be added.
        held: Subscriptions of the offer, whose licences could be given back.
    """
    if wanted <= pool.left:
        return None
    facts: dict[str, Fact] = {
        "left": pool.left,
        "maximum": pool.maximum,
        "held": pool.held,
        "elsewhere": pool.elsewhere,
        "quantity": wanted,
        "unit": offer.unit,
        "offer": offer.name,
    }
    ways = [Remedy(RemedyKind.SET_QUANTITY, str(pool.left))] if pool.left >= max(1, offer.minimum) else []
    ways += [Remedy(RemedyKind.OPEN_SUBSCRIPTION, one.id, one.name) for one in held][:3]
    return Verdict(
        Code.SEAT_POOL_FULL,
        rule="AV-16",
        facts=facts,
        remedies=tuple(ways) or (Remedy(RemedyKind.CHOOSE_OTHER_OFFER),),
        unknowns=pool.unknowns,
    )
