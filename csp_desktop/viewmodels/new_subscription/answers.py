"""What a person answered so far, as a value; it is also the draft, so that nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

import msgspec

from csp_desktop.domain.editing import AddOnWish
from csp_desktop.domain.enums import BillingChoice
from csp_desktop.domain.quantities import read_quantity
from csp_desktop.services.orders import LineWish


class Step(StrEnum):
    """Pages of the wizard, in their order."""

    BILLING = "billing"
    CATALOG = "catalog"
    LICENCES = "licences"
    REVIEW = "review"
    DONE = "done"


@dataclass(frozen=True)
class AddOnPick:
    """An add-on below a chosen offer.

    Args:
        quantity: As typed; kept while it is not ticked.
    """

    offer_id: str
    quantity: str = ""
    is_ticked: bool = True


@dataclass(frozen=True)
class Terms:
    """How a new-commerce line ends; the legacy line has no such choice.

    Args:
        ends_on: Last UTC day of its first term, where it is not to be a full one (BI-27).
        auto_renews: Whether it goes on by itself afterwards (LC-21, TR-12).
    """

    ends_on: date | None = None
    auto_renews: bool = True


@dataclass(frozen=True)
class Pick:
    """An offer that was ticked once.

    Args:
        quantity: As typed; kept while it is not ticked.
        name: Friendly name as typed.
        is_trial: Whether it is ordered as a trial, beside whatever billing was chosen.
        is_attested: Whether the person confirmed the conditions that the offer asks for (AV-15).
    """

    offer_id: str
    quantity: str = ""
    is_ticked: bool = True
    name: str = ""
    is_trial: bool = False
    add_ons: tuple[AddOnPick, ...] = ()
    is_attested: bool = False

    @property
    def key(self) -> str:
        """Its offer's id as ids are compared."""
        return self.offer_id.casefold()

    @property
    def ticked_add_ons(self) -> tuple[AddOnPick, ...]:
        """The add-ons to be ordered with it."""
        return tuple(add_on for add_on in self.add_ons if add_on.is_ticked)

    def add_on(self, offer_id: str) -> AddOnPick | None:
        """Return what was answered for an add-on."""
        wanted = offer_id.casefold()
        return next((each for each in self.add_ons if each.offer_id.casefold() == wanted), None)

    def with_add_on(self, add_on: AddOnPick) -> Pick:
        """Return it with another answer for an add-on."""
        wanted = add_on.offer_id.casefold()
        if self.add_on(add_on.offer_id) is None:
            return replace(self, add_ons=(*self.add_ons, add_on))
        changed = tuple(add_on if each.offer_id.casefold() == wanted else each for each in self.add_ons)
        return replace(self, add_ons=changed)

    def wish(self, terms: Terms) -> LineWish:
        """Return it as the order service takes it.

        Raises:
            RuleViolation: A licence count is no number.
        """
        return LineWish(
            offer_id=self.offer_id,
            quantity=read_quantity(self.quantity),
            friendly_name=self.name.strip(),
            add_ons=tuple(AddOnWish(each.offer_id, read_quantity(each.quantity)) for each in self.ticked_add_ons),
            ends_on=terms.ends_on,
            auto_renews=terms.auto_renews,
            is_attested=self.is_attested,
        )


@dataclass(frozen=True)
class Answers:
    """The whole wizard as answered; immutable.

    Args:
        is_billing_chosen: Whether a person chose the billing, and not this program.
        end: When the first term of new-commerce lines ends: empty for a full term, an ``AlignmentKind``, or our id
            of the subscription with which it ends (BI-27); no day, as a draft grows old.
        auto_renews: Whether paid new-commerce lines renew by themselves (QT-14).
        trials_convert: Whether new-commerce trials become paid by themselves (TR-12).
    """

    choice: BillingChoice = BillingChoice.MONTHLY
    step: Step = Step.BILLING
    tab: str = ""
    picks: tuple[Pick, ...] = ()
    is_billing_chosen: bool = False
    end: str = ""
    auto_renews: bool = True
    trials_convert: bool = True

    @property
    def chosen(self) -> tuple[Pick, ...]:
        """The ticked offers, in the order in which they were ticked first."""
        return tuple(pick for pick in self.picks if pick.is_ticked)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed or ticked that would be missed."""
        return not self.picks and not self.is_billing_chosen

    def pick(self, key: str) -> Pick | None:
        """Return what was answered for an offer."""
        wanted = key.casefold()
        return next((pick for pick in self.picks if pick.key == wanted), None)

    def with_pick(self, pick: Pick) -> Answers:
        """Return them with another answer for an offer."""
        if self.pick(pick.key) is None:
            return replace(self, picks=(*self.picks, pick))
        return replace(self, picks=tuple(pick if each.key == pick.key else each for each in self.picks))

    def changed(self, key: str, change: Callable[[Pick], Pick]) -> Answers:
        """Return them with one offer's answer altered; the same where it was never ticked."""
        found = self.pick(key)
        return self if found is None else self.with_pick(change(found))


def to_draft(answers: Answers) -> str:
    """Return the JSON text of a draft."""
    return msgspec.json.encode(answers).decode()


def from_draft(content: str) -> Answers | None:
    """Return the answers of a draft; None where it was written by another version and cannot be read.

    A draft that was written before new commerce could be bought lacks its answers, and is read all the same.
    """
    try:
        answers = msgspec.json.decode(content, type=Answers)
    except msgspec.DecodeError:
        return None
    # A draft is written only once something was chosen: without a tick that was the billing.
    return answers if answers.picks else replace(answers, is_billing_chosen=True)
