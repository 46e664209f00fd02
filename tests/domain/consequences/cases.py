"""Cases to foresee from: one subscription, its add-ons, what a person wants."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Any

from csp_desktop.domain.changes import Change
from csp_desktop.domain.consequences import Consequence, ConsequenceKind, consequences_of
from csp_desktop.domain.editing import Edits, SubscriptionCase, changes_for
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.overlay import Seen
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.subscriptions import Subscription
from tests.builders import a_customer, a_partner, an_add_on, an_offer


def seen(subscription: Subscription) -> Seen[Subscription]:
    """As Partner Center has it, nothing waiting."""
    return Seen(subscription, subscription)


def a_case(
    subscription: Subscription,
    day: date,
    *below: Subscription,
    partner: Partner | None = None,
    offers: tuple[Offer, ...] = (),
    at: datetime | None = None,
) -> SubscriptionCase:
    """A subscription with its add-ons on a day, at noon UTC unless a moment is given."""
    customer = a_customer()
    return SubscriptionCase(
        seen=seen(subscription),
        customer=Seen(customer, customer),
        partner=partner or a_partner(),
        at=at or datetime.combine(day, time(12), UTC),
        offers={offer.id.casefold(): offer for offer in (*offers, an_offer(), an_add_on())},
        add_ons=tuple(seen(each) for each in below),
        held=(subscription, *below),
    )


def edits_of(case: SubscriptionCase, **changes: Any) -> Edits:
    """The dialog as it opens, but for what a person set."""
    now = case.seen.now
    return Edits(**{"name": now.friendly_name, "quantity": now.quantity, **changes})


def changes_of(case: SubscriptionCase, **changes: Any) -> tuple[Change, ...]:
    """What Submit would queue."""
    return changes_for(case, edits_of(case, **changes), lambda: "new")


def follows(case: SubscriptionCase, **changes: Any) -> dict[ConsequenceKind, Consequence]:
    """What follows from what a person set, by kind."""
    found = consequences_of(case, changes_of(case, **changes))
    assert len({each.kind for each in found}) == len(found), "nothing is said twice"
    return {each.kind: each for each in found}
