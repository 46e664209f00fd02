"""What a person set in the edit dialog, as values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum

from csp_desktop.domain.enums import BillingCycle, Reason, Term
from csp_desktop.domain.offers import Plan
from csp_desktop.domain.subscriptions import NextTerm


class StatusWish(StrEnum):
    """What a person set in the Status section."""

    KEEP = "keep"
    SUSPEND = "suspend"
    CANCEL = "cancel"
    REACTIVATE = "reactivate"


@dataclass(frozen=True)
class AddOnWish:
    """A ticked add-on.

    Args:
        offer_id: Of the add-on.
        quantity: Its licences.
        subscription_id: Ours, where the customer has it already; empty orders it anew.
    """

    offer_id: str
    quantity: int
    subscription_id: str = ""


@dataclass(frozen=True)
class Conversion:
    """To which paid offer a trial converts (TR-9); in new commerce with the term to commit to (TR-13)."""

    target_id: str
    quantity: int
    cycle: BillingCycle
    term: Term = Term.UNKNOWN


class Keep(Enum):
    """Leaves something as it is, where None means to take it away."""

    KEEP = "keep"


@dataclass(frozen=True)
class Edits:
    """The state of the edit dialog.

    Args:
        auto_renews: New commerce only; None leaves it as it is (QT-14).
        plan: New commerce only: term and billing plan to change to; None leaves them as they are (BI-22, BI-23).
        next_term: New commerce only: what is to hold from the renewal on; None takes back what was scheduled (QT-12).
        reactivates_add_ons: Also bring back the add-ons that are suspended, each after the base (OQ-8).
    """

    name: str
    quantity: int
    status: StatusWish = StatusWish.KEEP
    reason: Reason | None = None
    note: str = ""
    reactivates_add_ons: bool = False
    add_ons: tuple[AddOnWish, ...] = ()
    conversion: Conversion | None = None
    auto_renews: bool | None = None
    plan: Plan | None = None
    next_term: NextTerm | Keep | None = Keep.KEEP
