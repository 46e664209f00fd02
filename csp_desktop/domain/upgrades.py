"""To which better offers licences may move: QT-7 and QT-8 for the legacy line, QT-13 for new commerce."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from csp_desktop.domain.availability.gates import sale_refusal
from csp_desktop.domain.availability.standing import account_verdict
from csp_desktop.domain.codes import Code
from csp_desktop.domain.customers import Customer
from csp_desktop.domain.enums import Cloud, CommerceLine, Status
from csp_desktop.domain.offers import Offer, durable_id, same_id
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.roles import Action, may_act
from csp_desktop.domain.seats import pool_of, pool_refusal
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.verdicts import Fact, Remedy, RemedyKind, Verdict
from csp_desktop.domain.windows import Window, commitment_at, window_at


@dataclass(frozen=True)
class UpgradePath:
    """From one legacy offer to better ones, by the short names of section QT-8.

    Args:
        valid_from: First day on which it holds, inclusive; None means since ever.
        valid_to: Last day on which it holds, inclusive; None means until further notice.
    """

    clouds: frozenset[Cloud]
    source: str
    targets: tuple[str, ...]
    valid_from: date | None = None
    valid_to: date | None = None

    def holds_on(self, day: date) -> bool:
        """Whether it is in force on a day."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


_WEST = frozenset({Cloud.GLOBAL, Cloud.US_GOVERNMENT, Cloud.GERMANY})
_CHINA = frozenset({Cloud.CHINA})

PATHS = (
    UpgradePath(_WEST, "business", ("business premium", "proplus", "e3", "e5")),
    UpgradePath(_WEST, "business premium", ("e3", "e5")),
    UpgradePath(_WEST, "business essentials", ("business premium", "e1", "e3", "e5")),
    UpgradePath(_CHINA, "business", ("business premium", "proplus", "e3")),
    UpgradePath(_CHINA, "business premium", ("e3",)),
    UpgradePath(_CHINA, "business essentials", ("business premium", "e1", "e3")),
)
"""Where the offer itself names no targets, these hold (QT-8, as of 2018)."""

INDIA = "india"
"""Editions for India go to the premium edition for India alone (QT-8)."""

_NAME = re.compile(
    r"(?:office 365 )(?:enterprise )?(business premium|business essentials|business|proplus|e1|e3|e5)\b(.*)"
)


def upgrade_targets(
    subscription: Subscription, offer: Offer | None, offers: Iterable[Offer], partner: Partner, at: datetime
) -> tuple[Offer, ...]:
    """Return the offers to which a subscription's licences may move, as far as the paths tell (QT-8, QT-13).

    Args:
        offer: The subscription's own; None where the catalogue lacks it.
        offers: The catalogue.
    """
    name = offer.name if offer is not None else subscription.offer_name
    named = (
        frozenset(durable_id(each).casefold() for each in offer.upgrade_targets) if offer is not None else frozenset()
    )
    found = []
    for each in offers:
        if each.line is not subscription.line or each.is_trial or each.is_add_on:
            continue
        if same_id(durable_id(each.id), durable_id(subscription.offer_id)):
            continue
        is_named = durable_id(each.id).casefold() in named
        is_on_path = not named and subscription.line is CommerceLine.LEGACY
        if is_named or (is_on_path and _leads(name, each.name, partner.cloud, at.date())):
            found.append(each)
    return tuple(found)


def has_upgrades(
    subscription: Subscription, offer: Offer | None, offers: Mapping[str, Offer], partner: Partner, at: datetime
) -> bool:
    """Whether it is worth asking for better offers; tells it without walking through the catalogue.

    Args:
        offers: The catalogue, by case-folded id.
    """
    if offer is not None and offer.upgrade_targets:
        return any(durable_id(each).casefold() in offers for each in offer.upgrade_targets)
    if subscription.line is not CommerceLine.LEGACY:
        return False
    name = _NAME.fullmatch((offer.name if offer is not None else subscription.offer_name).strip().casefold())
    day, cloud = at.date(), partner.cloud
    return name is not None and any(
        path.source == name[1] and cloud in path.clouds and path.holds_on(day) for path in PATHS
    )


def may_upgrade(
    subscription: Subscription,
    offer: Offer | None,
    target: Offer | None,
    customer: Customer,
    held: Iterable[Subscription],
    partner: Partner,
    at: datetime,
    *,
    licences: int | None = None,
    joins: Subscription | None = None,
) -> Verdict:
    """Return whether licences may move to a better offer (QT-7, QT-8; QT-13).

    Args:
        offer: The subscription's own; None where the catalogue lacks it.
        target: The better one; None where none was chosen or the catalogue lacks it.
        held: All that the customer holds.
        licences: How many move; None for all. The legacy line moves all.
        joins: New commerce: the existing subscription of the target that takes them over; None for none.
    """
    everything = tuple(held)
    refusal = _own_refusal(subscription, partner, at)
    if refusal is not None:
        return refusal
    standing = account_verdict(customer, partner, at.date())
    if not standing.is_allowed:
        return standing
    facts: dict[str, Fact] = {
        "name": subscription.name,
        "target": target.name if target is not None else "",
        "offer": subscription.offer_name,
    }
    on_path = target is not None and target in upgrade_targets(subscription, offer, (target,), partner, at)
    if target is None or not on_path:
        way = Remedy(RemedyKind.CHOOSE_OTHER_OFFER)
        return Verdict(Code.NO_UPGRADE, rule=_rule(subscription), facts=facts, remedies=(way,))
    off_sale = sale_refusal(target, at.date())
    if off_sale is not None:
        return off_sale
    unknowns = (*may_act(partner, Action.MANAGE_SUBSCRIPTION).unknowns, *standing.unknowns)
    if subscription.line is CommerceLine.LEGACY:
        return _legacy(subscription, target, everything, facts, unknowns)
    moved = subscription.quantity if licences is None else licences
    return _new_commerce(subscription, target, everything, facts, unknowns, at, moved, joins)


def _rule(subscription: Subscription) -> str:
    return "QT-8" if subscription.line is CommerceLine.LEGACY else "QT-13"


def _own_refusal(subscription: Subscription, partner: Partner, at: datetime) -> Verdict | None:
    """Return why the subscription itself cannot be upgraded, whatever the target (QT-7, QT-13, LC-5, TR-2)."""
    role = may_act(partner, Action.MANAGE_SUBSCRIPTION)
    if not role.is_allowed:
        return role
    rule = "QT-7" if subscription.line is CommerceLine.LEGACY else "QT-13"
    facts: dict[str, Fact] = {"name": subscription.name, "status": subscription.status.value}
    ends = subscription.commitment_ends_on
    is_over = subscription.line is CommerceLine.NEW_COMMERCE and ends is not None and ends < at.date()
    if subscription.status is not Status.ACTIVE or is_over:
        way = Remedy(RemedyKind.REACTIVATE, subscription.id, subscription.name)
        ways = (way,) if subscription.status is Status.SUSPENDED else ()
        return Verdict(Code.NOT_ACTIVE, rule=rule, facts=facts, remedies=ways)
    if subscription.is_trial:
        way = Remedy(RemedyKind.CONVERT_TRIAL, subscription.id, subscription.name)
        return Verdict(Code.TRIAL_LOCKED, rule="TR-2", facts=facts, remedies=(way,))
    return None


def _legacy(
    subscription: Subscription,
    target: Offer,
    held: Sequence[Subscription],
    facts: dict[str, Fact],
    unknowns: tuple[str, ...],
) -> Verdict:
    below = [one for one in held if one.parent_id == subscription.id and one.status is not Status.DELETED]
    if below:
        ways = tuple(Remedy(RemedyKind.OPEN_SUBSCRIPTION, one.id, one.name) for one in below)
        names = tuple(one.name for one in below)
        return Verdict(Code.UPGRADE_WITH_ADD_ONS, rule="QT-7", facts={**facts, "names": names}, remedies=ways)
    owned = next((one for one in held if same_id(one.offer_id, target.id) and one.counts_against_limit), None)
    if owned is not None:
        way = Remedy(RemedyKind.OPEN_SUBSCRIPTION, owned.id, owned.name)
        return Verdict(Code.UPGRADE_OWNED, rule="QT-7", facts=facts, remedies=(way,))
    if subscription.cycle not in target.cycles:
        way = Remedy(RemedyKind.CHOOSE_OTHER_OFFER)
        return Verdict(Code.UPGRADE_FREQUENCY, rule="QT-7", facts=facts, remedies=(way,))
    if not target.minimum <= subscription.quantity <= target.maximum:
        return _out_of_range(target.minimum, target.maximum, "AV-7", subscription)
    return Verdict(Code.ALLOWED, rule="QT-7", unknowns=(*unknowns, "delegated_admin", "overlapping_services"))


def _new_commerce(
    subscription: Subscription,
    target: Offer,
    held: Sequence[Subscription],
    facts: dict[str, Fact],
    unknowns: tuple[str, ...],
    at: datetime,
    moved: int,
    joins: Subscription | None,
) -> Verdict:
    if not 1 <= moved <= subscription.quantity:
        return _out_of_range(1, subscription.quantity, "QT-13", subscription)
    plans = [plan for plan in target.plans if plan.term is subscription.committed_to]
    if joins is None and target.plans and not any(plan.cycle is subscription.cycle for plan in plans):
        way = Remedy(RemedyKind.CHOOSE_OTHER_OFFER)
        return Verdict(Code.UPGRADE_FREQUENCY, rule="QT-13", facts=facts, remedies=(way,))
    if joins is not None:
        cause = _unfit(subscription, joins, target, at)
        if cause:
            way = Remedy(RemedyKind.OPEN_SUBSCRIPTION, joins.id, joins.name)
            told: dict[str, Fact] = {**facts, "target": joins.name, "cause": cause}
            return Verdict(Code.UPGRADE_TARGET_UNFIT, rule="QT-13", facts=told, remedies=(way,))
    pool = pool_of(target, held)
    full = None if pool is None else pool_refusal(target, pool, moved, held)
    if full is not None:
        return full
    is_part = joins is None and moved < subscription.quantity
    hint = Code.WINDOW_INHERITED if is_part else Code.NO_WINDOW_AFTERWARDS
    return Verdict(Code.ALLOWED, rule="QT-13", unknowns=unknowns, hints=(hint,))


def _unfit(subscription: Subscription, joins: Subscription, target: Offer, at: datetime) -> str:
    """Return why an existing subscription cannot take licences over; empty where it can (QT-13)."""
    if joins.status is not Status.ACTIVE or not same_id(durable_id(joins.offer_id), durable_id(target.id)):
        return "not_active"
    bound = commitment_at(joins, at)
    if bound is not None and window_at(bound.cancellable_until, at, is_earliest=False) is Window.OPEN:
        return "in_window"
    if joins.committed_to.months < subscription.committed_to.months:
        return "shorter_term"
    own, other = subscription.commitment_ends_on, joins.commitment_ends_on
    return "ends_earlier" if own is not None and other is not None and other < own else ""


def _out_of_range(minimum: int, maximum: int, rule: str, subscription: Subscription) -> Verdict:
    facts: dict[str, Fact] = {"minimum": minimum, "maximum": maximum, "quantity": subscription.quantity}
    way = Remedy(RemedyKind.OPEN_SUBSCRIPTION, subscription.id, subscription.name)
    return Verdict(Code.QUANTITY_OUT_OF_RANGE, rule=rule, facts=facts, remedies=(way,))


def _leads(source: str, target: str, cloud: Cloud, day: date) -> bool:
    """Whether a path of the table leads from one name to another, within one edition (QT-8)."""
    start, end = _NAME.fullmatch(source.strip().casefold()), _NAME.fullmatch(target.strip().casefold())
    if start is None or end is None:
        return False
    edition, other = _edition(start[2]), _edition(end[2])
    if edition != other:
        return False
    paths = (path for path in PATHS if cloud in path.clouds and path.source == start[1] and path.holds_on(day))
    targets = {name for path in paths for name in path.targets}
    if INDIA in edition:
        targets &= {"business premium"}
    return end[1] in targets


def _edition(rest: str) -> str:
    return " ".join(rest.replace("(", " ").replace(")", " ").split())
