"""What a customer holds: a subscription and what may be done with it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from csp_desktop.domain.enums import BillingCycle, BillingType, CommerceLine, Reason, Source, Status, Term, TermEnd


@dataclass(frozen=True)
class SeatBatch:
    """Licences that were bought, renewed or added together; they can be given back together (QT-11).

    Args:
        quantity: How many of them are left.
        until: UTC moment at which they can no longer be given back.
        is_earliest: Whether only the day of the purchase is known, so that the true moment may be up to a day later.
    """

    quantity: int
    until: datetime
    is_earliest: bool = False


@dataclass(frozen=True)
class NextTerm:
    """What is to hold from the renewal on (QT-12).

    Args:
        ends_on: Last UTC day of that term, where it is not to be a full one (BI-27); None otherwise.
    """

    offer_id: str
    offer_name: str
    quantity: int
    term: Term
    cycle: BillingCycle
    ends_on: date | None = None


@dataclass(frozen=True)
class Commitment:
    """What a new-commerce subscription binds to, and until when it can be undone; legacy ones have none.

    Args:
        cancellable_until: UTC moment at which it can no longer be cancelled (CA-10, CA-12); None where it cannot.
        full_refund_until: UTC moment until which cancelling is refunded in full; None where not known.
        is_earliest: Whether only the day of the purchase is known, so that the moments may be up to a day later.
        batches: Licences that can still be given back, the oldest first (QT-11).
        scheduled: What happens at the renewal, where it was scheduled (QT-12).
        next_cycle: Billing plan from the next charge on, where it was changed (BI-22); None otherwise.
        at_end: What it does at the end of its term (LC-26); ``UNKNOWN`` where only auto-renew tells.
    """

    cancellable_until: datetime | None = None
    full_refund_until: datetime | None = None
    is_earliest: bool = False
    batches: tuple[SeatBatch, ...] = ()
    scheduled: NextTerm | None = None
    next_cycle: BillingCycle | None = None
    at_end: TermEnd = TermEnd.UNKNOWN


@dataclass(frozen=True)
class Sourced:
    """Where the value of a field came from.

    Args:
        field: Name of a field of ``Subscription``.
    """

    field: str
    source: Source


@dataclass(frozen=True)
class Subscription:
    """A subscription as Partner Center reports it, with the dates that only we know.

    Args:
        id: Our own lasting id, given when it is ordered here or imported.
        reported_id: Partner Center's id; empty until it named one.
        friendly_name: The partner's label; empty means the offer's name (OR-7).
        status_text: The status verbatim, for values we do not know.
        parent_id: Our id of the base subscription; empty for bases (AV-8).
        created_on: UTC day on which it was bought; None where not known.
        commitment_ends_on: Last UTC day of the term, inclusive; None where it has none.
        opened_on: ``O`` of rules.md 6.4: UTC day on which the account was opened (OQ-1); None where not known.
        first_billed_on: ``F`` of rules.md 6.4: UTC day on which the first billing period starts; None where not known.
        suspended_on: ``S`` of rules.md 6.4: UTC day on which it was suspended; None while active or where not known.
        suspended_by: Who suspended it, where known.
        is_cancelled: Suspended for good, not to be offered for reactivation (OQ-10).
        auto_renews: None where not known.
        term: ISO 8601 duration verbatim, new commerce only (BI-20).
        actions: What Partner Center permits; empty where it did not say.
        commitment: New commerce only.
        sources: Where dates came from; what is not named came from Partner Center.
    """

    id: str
    customer_id: str
    offer_id: str
    offer_name: str
    quantity: int
    status: Status = Status.ACTIVE
    reported_id: str = ""
    friendly_name: str = ""
    unit: str = "Licenses"
    status_text: str = ""
    billing: BillingType = BillingType.LICENSE
    cycle: BillingCycle = BillingCycle.MONTHLY
    cycle_text: str = ""
    is_trial: bool = False
    parent_id: str = ""
    order_id: str = ""
    created_on: date | None = None
    effective_on: date | None = None
    commitment_ends_on: date | None = None
    opened_on: date | None = None
    first_billed_on: date | None = None
    suspended_on: date | None = None
    suspension_reason: Reason | None = None
    suspension_note: str = ""
    suspended_by: str = ""
    is_cancelled: bool = False
    auto_renews: bool | None = None
    line: CommerceLine = CommerceLine.LEGACY
    term: str = ""
    partner_id: str = ""
    actions: tuple[str, ...] = ()
    commitment: Commitment | None = None
    sources: tuple[Sourced, ...] = ()

    @property
    def name(self) -> str:
        """What a person calls it: the friendly name, else the offer's (OR-7)."""
        return self.friendly_name or self.offer_name

    @property
    def counts_against_limit(self) -> bool:
        """Whether it holds a place of a limited offer: until it is deleted (AV-3)."""
        return self.status is not Status.DELETED

    @property
    def committed_to(self) -> Term:
        """The term of a new-commerce subscription; ``UNKNOWN`` for the legacy line and for unknown terms."""
        return Term.read(self.term)

    @property
    def bound(self) -> Commitment:
        """Its commitment; an empty one where none is on record."""
        return self.commitment or Commitment()

    def source_of(self, field: str) -> Source:
        """Return where the value of a field came from."""
        found = (each.source for each in self.sources if each.field == field)
        return next(found, Source.PARTNER_CENTER)

    def sourced(self, source: Source, *fields: str) -> Subscription:
        """Return it with another source of some fields; Partner Center needs no mention."""
        rest = tuple(each for each in self.sources if each.field not in fields)
        named = () if source is Source.PARTNER_CENTER else tuple(Sourced(field, source) for field in fields)
        return replace(self, sources=(*rest, *named))
