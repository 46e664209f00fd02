"""Licence counts as typed: read, judged, and told beside the field."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.availability import Situation
from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import Status
from csp_desktop.domain.errors import RuleViolation
from csp_desktop.domain.offers import Offer, durable_id, same_id
from csp_desktop.domain.order_amounts import fewest_share, pool_in, quantity_verdict
from csp_desktop.domain.quantities import order_quantity, range_of, read_quantity
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.verdicts import Verdict
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.cells import GROUP_ROLE, Cell, Tone
from csp_desktop.viewmodels.links import Link
from csp_desktop.viewmodels.messages import verdict_sentence

FIELD_ROLE = GROUP_ROLE + 16
"""Role under which a cell hands out its ``Field``, where something can be typed into it."""

_TAKE = "take "
_BETWEEN = " "


@dataclass(frozen=True)
class Field:
    """Something to type into a row.

    Args:
        text: As typed.
        name: What a screen reader calls it.
        problem: Why it cannot stay as it is; empty where it can.
        hint: Stands in it while it is empty.
        minimum: Fewest licences, for the arrows.
        maximum: Most licences, for the arrows; 0 for a field that takes a text.
    """

    text: str
    name: str
    problem: str = ""
    hint: str = ""
    minimum: int = 0
    maximum: int = 0


def count_of(text: str) -> int | None:
    """Return the licence count that a text means, or None."""
    try:
        return read_quantity(text)
    except RuleViolation:
        return None


def judged(offer: Offer, text: str, situation: Situation | None = None) -> Verdict:
    """Return whether a text is a licence count that can be ordered (AV-7; beside other lines AV-16, AV-19)."""
    try:
        count = read_quantity(text)
    except RuleViolation as error:
        return error.verdict
    return order_quantity(offer, count) if situation is None else quantity_verdict(offer, count, situation)


def problem_of(offer: Offer, text: str, situation: Situation | None = None) -> str:
    """Return why a text cannot be the licence count, as a sentence; empty where it can."""
    verdict = judged(offer, text, situation)
    return "" if verdict.is_allowed else verdict_sentence(verdict)


def limits_of(offer: Offer, situation: Situation | None = None) -> tuple[int, int]:
    """Return the fewest and most licences that can be ordered now: range, share of the bases, what the pool has left.

    The most is never below the fewest; where the pool has less, the verdict refuses.
    """
    fewest, most = range_of(offer)
    if situation is None or offer.is_trial:
        return fewest, most
    pool = pool_in(offer, situation)
    if pool is None:
        return fewest, most
    needed, _ = fewest_share(offer, situation)
    if needed:
        own = sum(one.quantity for one in situation.held if _is_running(one, offer))
        fewest = max(fewest, needed - own)
    return fewest, max(fewest, most if most >= wording.UNBOUNDED else min(most, pool.left))


def pool_words(offer: Offer, situation: Situation) -> str:
    """Return how many licences the tenant may still have, such as ``298 of 300 left in the tenant``; else nothing."""
    pool = None if offer.is_trial else pool_in(offer, situation)
    if pool is None or pool.maximum >= wording.UNBOUNDED:
        return ""
    return wording.pool_text(pool.left, pool.maximum)


def default_count(offer: Offer, situation: Situation | None = None) -> int:
    """Return the licences with which a ticked offer starts: the fewest that can be ordered."""
    return limits_of(offer, situation)[0]


def taking(key: str, count: int) -> Link:
    """Return the way out of a licence count that is refused: another one, for the row of a key."""
    text = QCoreApplication.translate("new_subscription", "Take {count}")
    return Link(f"{_TAKE}{count}{_BETWEEN}{key}", text.format(count=wording.number_text(count)))


def taken(link_key: str) -> tuple[str, str] | None:
    """Return the row's key and the count of such a way out; None for others."""
    count, between, key = link_key.removeprefix(_TAKE).partition(_BETWEEN)
    return (key, count) if link_key.startswith(_TAKE) and between else None


def field_of(offer: Offer, text: str, problem: str = "", situation: Situation | None = None) -> Field:
    """Return the licence field of an offer's row."""
    fewest, most = limits_of(offer, situation)
    name = QCoreApplication.translate("new_subscription", "Licences of {offer}").format(offer=offer.name)
    return Field(text, name, problem, minimum=fewest, maximum=most)


def limits_cell(
    offer: Offer,
    below: str,
    text: str | None,
    *,
    is_disabled: bool = False,
    situation: Situation | None = None,
    key: str = "",
) -> Cell:
    """Return the cell that names an offer's limits, and says so loudly where a typed count breaks them.

    Args:
        below: What is said of limits per customer or tenant.
        text: The count as typed; None where none is.
        key: The row's key, for the way out of a refused count.
    """
    fewest, most = limits_of(offer, situation)
    allowed = wording.range_text(fewest, most)
    whole = "\n".join(part for part in (allowed, below) if part)
    verdict = None if text is None else judged(offer, text, situation)
    if verdict is None or verdict.is_allowed:
        return Cell(allowed, below=below, is_quiet=is_disabled, tooltip=whole if below else "")
    link = None
    count = count_of(text or "")
    if verdict.code is Code.QUANTITY_NOT_A_NUMBER:
        shown = QCoreApplication.translate("new_subscription", "A number, {range}").format(range=allowed)
    elif most >= wording.UNBOUNDED and (count or 0) < fewest:
        template = QCoreApplication.translate("new_subscription", "At least {count}")
        shown = template.format(count=wording.number_text(fewest))
    else:
        shown = QCoreApplication.translate("new_subscription", "Only {range}").format(range=allowed)
    if key and count is not None:
        nearest = min(max(count, fewest), most)
        link = taking(key, nearest) if judged(offer, str(nearest), situation).is_allowed else None
    return Cell(
        shown,
        tone=Tone.CRITICAL,
        icon="warning-circle",
        # The way out takes the second line, whose words the tooltip keeps.
        below="" if link else below,
        link=link.text if link else "",
        link_key=link.key if link else "",
        tooltip="\n".join(part for part in (verdict_sentence(verdict), below) if part),
    )


def _is_running(subscription: Subscription, offer: Offer) -> bool:
    return subscription.status is Status.ACTIVE and same_id(durable_id(subscription.offer_id), offer.id)
