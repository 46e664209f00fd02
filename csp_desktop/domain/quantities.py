"""How many licences may be ordered or set: rules.md section 7 and AV-7."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from csp_desktop.domain import reductions
from csp_desktop.domain.availability.standing import account_verdict
from csp_desktop.domain.codes import Code
from csp_desktop.domain.customers import Customer
from csp_desktop.domain.enums import Cloud, CommerceLine, Status
from csp_desktop.domain.errors import RuleViolation
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.reductions import reducible as reducible
from csp_desktop.domain.roles import Action, may_act
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.verdicts import ALLOWED, Fact, Remedy, RemedyKind, Verdict

LARGEST = 10_000_000
"""No recorded offer admits more licences (AV-7); also what is assumed where the offer is not known."""

_DIGITS = frozenset("0123456789")


def read_quantity(text: str) -> int:
    """Return the licence count that a text means: the digits 0 to 9, blanks around them allowed.

    Raises:
        RuleViolation: ``QUANTITY_NOT_A_NUMBER`` for anything else (signs, fractions, other scripts' digits, nothing);
            ``QUANTITY_OUT_OF_RANGE`` for more than any offer admits.
    """
    digits = text.strip()
    if not digits or not _DIGITS.issuperset(digits):
        raise RuleViolation(Verdict(Code.QUANTITY_NOT_A_NUMBER, rule="AV-7", facts={"text": digits[:40]}))
    significant = digits.lstrip("0")
    if len(significant) > len(str(LARGEST)) or int(significant or "0") > LARGEST:
        facts: dict[str, Fact] = {"minimum": 1, "maximum": LARGEST}
        raise RuleViolation(Verdict(Code.QUANTITY_OUT_OF_RANGE, rule="AV-7", facts=facts))
    return int(significant or "0")


def range_of(offer: Offer | None) -> tuple[int, int]:
    """Return the fewest and most licences of one subscription (AV-7, QT-3); contradictory data bind only below."""
    if offer is None:
        return 1, LARGEST
    fewest = max(1, offer.minimum)
    return fewest, offer.maximum if offer.maximum >= fewest else max(LARGEST, fewest)


def order_quantity(offer: Offer, quantity: int) -> Verdict:
    """Return whether an offer can be ordered with so many licences (AV-7; trials: TR-2, TR-3)."""
    fewest, most = range_of(offer)
    if fewest <= quantity <= most:
        return ALLOWED
    return Verdict(
        Code.QUANTITY_OUT_OF_RANGE,
        rule="TR-3" if offer.is_trial else "AV-7",
        facts={"quantity": quantity, "minimum": fewest, "maximum": most, "unit": offer.unit, "offer": offer.name},
    )


def change_quantity(
    subscription: Subscription,
    offer: Offer | None,
    quantity: int,
    *,
    customer: Customer,
    partner: Partner,
    at: datetime,
    held: tuple[Subscription, ...] = (),
    elsewhere: int | None = None,
) -> Verdict:
    """Return whether a subscription's licences may become so many (QT-1, QT-3, QT-4, CU-29, CU-32, CU-33, TR-2).

    In new commerce they may become more within the pooled maximum, and fewer out of open batches (QT-10, QT-11).

    Args:
        offer: Its offer; None where the catalogue lacks it: then only 0 and less is refused.
        at: The UTC moment.
        held: New commerce only: what the customer holds, for the pooled maximum (AV-16).
        elsewhere: New commerce only: licences of the same product that other partners sold to the tenant; None where
            nobody knows (AV-16).
    """
    locked = licences_locked(subscription, at, partner.cloud)
    if not locked.is_allowed:
        return locked
    role = may_act(partner, Action.MANAGE_SUBSCRIPTION)
    if not role.is_allowed:
        return role
    standing = account_verdict(customer, partner, at.date(), unknowns=role.unknowns)
    if not standing.is_allowed:
        return standing
    fewest, most = range_of(offer)
    if not fewest <= quantity <= most:
        return Verdict(
            Code.QUANTITY_OUT_OF_RANGE,
            rule="QT-3" if quantity < 1 else "AV-7",
            facts={
                "quantity": quantity,
                "minimum": fewest,
                "maximum": most,
                "unit": subscription.unit,
                "offer": subscription.offer_name,
            },
        )
    unknowns = standing.unknowns if offer is not None else (*standing.unknowns, "offer")
    if subscription.line is not CommerceLine.NEW_COMMERCE:
        return Verdict(Code.ALLOWED, unknowns=unknowns)
    number = reductions.number_refusal(subscription, offer, quantity, at, held, elsewhere)
    return replace(number, unknowns=(*unknowns, *number.unknowns))


def licences_locked(subscription: Subscription, at: datetime, cloud: Cloud = Cloud.GLOBAL) -> Verdict:
    """Return why the number of licences cannot be changed now, whoever asks (QT-4, TR-2); else ``ALLOWED``."""
    if subscription.line is CommerceLine.NEW_COMMERCE:
        return reductions.licences_locked(subscription, at, cloud)
    facts: dict[str, Fact] = {"name": subscription.name}
    match subscription.status:
        case Status.DELETED:
            return Verdict(Code.DELETED, rule="EX-10", facts=facts)
        case Status.SUSPENDED:
            return Verdict(
                Code.QUANTITY_WHILE_SUSPENDED,
                rule="QT-4",
                facts={**facts, "suspended_on": subscription.suspended_on},
                remedies=(Remedy(RemedyKind.REACTIVATE, subscription.id, subscription.name),),
            )
        case Status.ACTIVE:
            pass
        case Status.PENDING:
            return Verdict(Code.NOT_ACTIVE, rule="QT-1", facts={**facts, "status": subscription.status.value})
        case _:
            return Verdict(Code.STATUS_UNKNOWN, rule="QT-1", facts={**facts, "status": status_shown(subscription)})
    if subscription.is_trial:
        return Verdict(
            Code.QUANTITY_IN_TRIAL,
            rule="TR-2",
            facts=facts,
            remedies=(Remedy(RemedyKind.CONVERT_TRIAL, subscription.id, subscription.name),),
        )
    return ALLOWED


def status_shown(subscription: Subscription) -> str:
    """Return the status as Partner Center spelled it, else ours (rules.md section 6.1)."""
    return subscription.status_text or subscription.status.value


def add_on_ratio(base_quantity: int, add_on_quantity: int) -> Verdict:
    """Return that an add-on's licences are allowed, with a hint where they exceed the base's (AV-19: never refused)."""
    if add_on_quantity <= base_quantity:
        return ALLOWED
    return Verdict(
        Code.ALLOWED,
        rule="AV-19",
        facts={"base": base_quantity, "add_on": add_on_quantity},
        hints=(Code.ADDON_ABOVE_BASE,),
    )


def annual_credit(monthly_price_micros: int, licences: int, days_left: int, *, minor_digits: int = 2) -> int:
    """Return an estimate of the credit for the rest of an annual term (CA-4, QT-6), half-even to the minor unit.

    Args:
        monthly_price_micros: Price of one licence and month, in millionths of the currency unit.
        days_left: Days left of the 12 months, 0 to 366.
        minor_digits: Decimal places of the currency, 0 to 6.

    Returns:
        Millionths of the currency unit.
    """
    unit = int(10 ** (6 - minor_digits))
    whole, rest = divmod(monthly_price_micros * 12 * days_left * licences, 365 * unit)
    twice = 2 * rest
    rounds_up = twice > 365 * unit or (twice == 365 * unit and whole % 2 == 1)
    return (whole + rounds_up) * unit
