"""A customer's page over a desk in memory: services, lanes without threads, and the news that wait."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from csp_desktop.domain.country_rules import CountryRules
from csp_desktop.services.customers import CustomerService
from csp_desktop.viewmodels.customer_page import CustomerPage
from tests.fakes.inline_lane import HeldLane
from tests.fakes.subscription_desk import SubscriptionDesk


class NoCountries:
    """No page asks how a country writes its addresses."""

    def codes(self) -> Sequence[str]:
        return ()

    def rules(self, code: str) -> CountryRules:
        raise AssertionError(code)


@dataclass
class CustomerDesk(SubscriptionDesk):
    """One customer with what it holds, seen on its page."""

    def page(self, write: HeldLane | None = None) -> CustomerPage:
        """Open the page's view-model."""
        customers = CustomerService(self.desk, NoCountries())  # type: ignore[arg-type]  # it is never asked
        return CustomerPage(
            self.customer.id,
            customers,
            self.service,
            self.drafts,
            self.read,
            write or self.write,
            self.feed,
            self.navigator,
        )
