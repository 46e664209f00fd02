"""What a person typed into the dialog, as a value; it is also the draft, so that nothing typed is lost."""

from __future__ import annotations

from dataclasses import dataclass, replace

import msgspec

from csp_desktop.domain.editing import StatusWish
from csp_desktop.domain.enums import Reason


@dataclass(frozen=True)
class TypedAddOn:
    """What was set for one add-on.

    Args:
        key: Our id of the add-on subscription, where the customer has it; else the offer's id, case-folded.
        quantity: As typed; kept while it is not ticked.
        is_ticked: Whether it is to be bought; those that the customer has are always ticked.
    """

    key: str
    quantity: str = ""
    is_ticked: bool = True


@dataclass(frozen=True)
class TypedConversion:
    """What was set for a trial's conversion.

    Args:
        target_id: The paid offer; empty means the first one.
        quantity: As typed; None means the trial's.
        cycle: Value of the billing cycle, in new commerce of the ``BillingChoice``; empty means the first that the
            offer supports.
    """

    target_id: str = ""
    quantity: str | None = None
    cycle: str = ""


@dataclass(frozen=True)
class TypedNextTerm:
    """What was set for the term after this one (QT-12).

    Args:
        offer_id: Empty means what is scheduled, else the offer that it has.
        quantity: As typed; None means what is scheduled, else the licences that it has.
        plan: Value of a ``BillingChoice``; empty means what is scheduled, else the plan that it has.
    """

    offer_id: str = ""
    quantity: str | None = None
    plan: str = ""


@dataclass(frozen=True)
class Typed:
    """Only what differs from the record: what is None follows it, also when it changes underneath.

    Args:
        name: Friendly name as typed.
        quantity: Licences as typed.
        records_deletion: Whether Submit records that Partner Center deleted it.
        auto_renews: Whether it is to renew by itself.
        plan: Value of the ``BillingChoice`` to change to, at once or from the next charge on; empty for none.
        next_term: What is to hold from the renewal on.
        drops_next_term: Whether what is scheduled is taken back.
    """

    name: str | None = None
    quantity: str | None = None
    status: StatusWish = StatusWish.KEEP
    reason: Reason | None = None
    note: str = ""
    reactivates_add_ons: bool = False
    add_ons: tuple[TypedAddOn, ...] = ()
    conversion: TypedConversion | None = None
    records_deletion: bool = False
    auto_renews: bool | None = None
    plan: str = ""
    next_term: TypedNextTerm | None = None
    drops_next_term: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed that would be missed."""
        return self == Typed()

    def add_on(self, key: str) -> TypedAddOn | None:
        """Return what was set for an add-on."""
        return next((each for each in self.add_ons if each.key == key), None)

    def with_add_on(self, add_on: TypedAddOn) -> Typed:
        """Return it with another answer for an add-on."""
        if self.add_on(add_on.key) is None:
            return replace(self, add_ons=(*self.add_ons, add_on))
        changed = tuple(add_on if each.key == add_on.key else each for each in self.add_ons)
        return replace(self, add_ons=changed)


def to_draft(typed: Typed) -> str:
    """Return the JSON text of a draft; empty where there is nothing to keep."""
    return "" if typed.is_empty else msgspec.json.encode(typed).decode()


def from_draft(content: str) -> Typed | None:
    """Return what a draft holds; None where it was written by another version and cannot be read."""
    try:
        return msgspec.json.decode(content, type=Typed)
    except msgspec.DecodeError:
        return None


def preset(wish: str) -> Typed:
    """Return what a wish sets before anything is typed; an unknown wish sets nothing."""
    match wish:
        case "reactivate":
            return Typed(status=StatusWish.REACTIVATE)
        case "suspend":
            return Typed(status=StatusWish.SUSPEND)
        case "cancel":
            return Typed(status=StatusWish.CANCEL)
        case "record_deletion":
            return Typed(records_deletion=True)
        case "renew" | "turn_on_auto_renew":
            return Typed(auto_renews=True)
        case "turn_off_auto_renew":
            return Typed(auto_renews=False)
        case "schedule":
            return Typed(next_term=TypedNextTerm())
        case "convert":
            return Typed(conversion=TypedConversion())
        case _:
            return Typed()


def over(kept: Typed, wish: Typed) -> Typed:
    """Lay a wish over a draft: what the wish sets counts."""
    status = wish.status if wish.status is not StatusWish.KEEP else kept.status
    return replace(
        kept,
        status=status,
        conversion=kept.conversion or wish.conversion,
        records_deletion=kept.records_deletion or wish.records_deletion,
        auto_renews=kept.auto_renews if wish.auto_renews is None else wish.auto_renews,
        next_term=kept.next_term or wish.next_term,
    )
