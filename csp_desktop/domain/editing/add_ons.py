"""Its add-ons: ordered on it, or with other licences (AV-8)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from csp_desktop.domain.availability import add_on_verdict
from csp_desktop.domain.changes import AddAddOn, Change, ChangeQuantity
from csp_desktop.domain.codes import Code
from csp_desktop.domain.editing.case import SubscriptionCase
from csp_desktop.domain.editing.orders import ordering
from csp_desktop.domain.editing.wishes import AddOnWish, Edits
from csp_desktop.domain.errors import RuleViolation, require
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.orders import line_of
from csp_desktop.domain.overlay import Seen
from csp_desktop.domain.quantities import order_quantity
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.verdicts import Verdict


def add_on_changes(case: SubscriptionCase, edits: Edits, new_id: Callable[[], str]) -> list[Change]:
    """Return what is wished of add-ons; ``new_id`` names those that are ordered."""
    have = {addon.now.id: addon for addon in case.add_ons}
    changes: list[Change] = []
    for wish in edits.add_ons:
        addon = have.get(wish.subscription_id)
        if addon is None:
            changes.append(_new_add_on(case, wish, new_id))
        elif wish.quantity != addon.now.quantity:
            offer = case.offers.get(addon.now.offer_id.casefold())
            if addon.base is None:
                changes.append(_amended_add_on(addon, offer, wish.quantity))
                continue
            require(case.quantity_verdict(addon.now, offer, wish.quantity))
            changes.append(ChangeQuantity(**case.about(addon.now), before=addon.base.quantity, after=wish.quantity))
    return changes


def _new_add_on(case: SubscriptionCase, wish: AddOnWish, new_id: Callable[[], str]) -> AddAddOn:
    now = case.seen.now
    offer = case.offers.get(wish.offer_id.casefold())
    if offer is None:
        raise RuleViolation(Verdict(Code.NOT_ON_SALE, rule="AV-12", facts={"offer": wish.offer_id}))
    require(add_on_verdict(offer, now, case.situation()))
    require(order_quantity(offer, wish.quantity))
    return AddAddOn(
        customer_id=case.customer.now.id,
        company=case.customer.now.company,
        base_id=now.id,
        base_name=now.name,
        order_id=now.order_id,
        cycle=now.cycle,
        line=line_of(offer, 0, wish.quantity, new_id(), parent_id=now.id, partner_id=now.partner_id),
        opened_on=now.opened_on,
        first_billed_on=now.first_billed_on,
    )


def _amended_add_on(addon: Seen[Subscription], offer: Offer | None, quantity: int) -> AddAddOn:
    if offer is not None:
        require(order_quantity(offer, quantity))
    change = ordering(addon).change
    assert isinstance(change, AddAddOn), "an add-on that exists only here was queued as one"
    return replace(change, line=replace(change.line, quantity=quantity))
