"""Everything that a verdict depends on besides the offer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from csp_desktop.domain.customers import Customer
from csp_desktop.domain.enums import BillingChoice
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.subscriptions import Subscription


@dataclass(frozen=True, kw_only=True)
class Situation:
    """A customer in front of the catalog on one day.

    Args:
        held: The customer's subscriptions with what is pending laid over them; deleted ones too.
        had_trials: Ids of trial offers that the customer had, case-folded (TR-4).
        queued_ids: Ids of those held that exist only as orders in the outbox.
        today: The UTC day.
        catalog: Offers by case-folded id; names remedies, and tells what a trial's paid offer is.
        ordering: Licences by case-folded offer id that are ordered in the same go and are not among those held; an
            offer does not compete with its own line (AV-16, AV-18).
        seats_elsewhere: Licences by case-folded offer id that other partners sold (AV-16); what it lacks nobody knows.
    """

    customer: Customer
    partner: Partner
    choice: BillingChoice
    held: tuple[Subscription, ...] = ()
    had_trials: frozenset[str] = frozenset()
    queued_ids: frozenset[str] = frozenset()
    today: date
    catalog: Mapping[str, Offer] = field(default_factory=dict)
    ordering: Mapping[str, int] = field(default_factory=dict)
    seats_elsewhere: Mapping[str, int] = field(default_factory=dict)
