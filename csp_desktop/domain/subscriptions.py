"""What a customer holds: a subscription and what may be done with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from csp_desktop.domain.enums import BillingCycle, BillingType, CommerceLine, Reason, Status


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
        actions: What Partner Center permits; empty where it did not say.
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

    @property
    def name(self) -> str:
        """What a person calls it: the friendly name, else the offer's (OR-7)."""
        return self.friendly_name or self.offer_name

    @property
    def counts_against_limit(self) -> bool:
        """Whether it holds a place of a limited offer: until it is deleted (AV-3)."""
        return self.status is not Status.DELETED
