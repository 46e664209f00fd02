"""What the customer form reads in the lane."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from csp_desktop.domain.country_rules import CountryRules
from csp_desktop.domain.partners import Partner
from csp_desktop.services.customers import DRAFT_KIND, CustomerCase, CustomerService
from csp_desktop.services.drafts import DraftService
from csp_desktop.services.ports.stores import Draft
from csp_desktop.services.ports.world import Countries


@dataclass(frozen=True)
class Loaded:
    """What the form starts from.

    Args:
        case: None for a new customer.
        rules: Of the country that it starts with.
        today: The UTC day.
    """

    case: CustomerCase | None
    draft: Draft | None
    rules: CountryRules
    partner: Partner
    today: date


def load(customers: CustomerService, drafts: DraftService, countries: Countries, customer_id: str) -> Loaded:
    """Read all that the form starts from; an empty id means a new customer."""
    case = customers.case(customer_id) if customer_id else None
    partner = customers.partner
    country = case.seen.now.address.country if case is not None else partner.country
    return Loaded(case, drafts.find(DRAFT_KIND, customer_id), countries.rules(country), partner, customers.today)


def taken(customers: CustomerService, domain: str, but: str) -> str:
    """Return the domain without case if another customer has it, else nothing."""
    return domain.casefold() if customers.is_domain_taken(domain, but) else ""
