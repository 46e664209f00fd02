"""Customers: see one with all it holds, enter or edit it, record its agreement."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from csp_desktop.domain.changes import CreateCustomer, EditCustomer, RecordAgreement
from csp_desktop.domain.codes import Code
from csp_desktop.domain.customer_rules import Problem, agreement_problems, may_create, problems_of
from csp_desktop.domain.customers import Agreement, Customer
from csp_desktop.domain.errors import RuleViolation, require
from csp_desktop.domain.orders import Order
from csp_desktop.domain.outbox import Entry
from csp_desktop.domain.overlay import Seen
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.roles import Action, may_act
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.verdicts import Verdict
from csp_desktop.services.changes import Kind
from csp_desktop.services.desk import Desk
from csp_desktop.services.ports.stores import Work
from csp_desktop.services.ports.world import Countries

DRAFT_KIND = "customer"
"""Kind of the customer form's draft; its subject is the customer, empty for a new one."""


@dataclass(frozen=True)
class CustomerCase:
    """A customer with all that its page shows.

    Args:
        at: The UTC moment, aware.
    """

    seen: Seen[Customer]
    subscriptions: tuple[Seen[Subscription], ...]
    orders: tuple[Order, ...]
    entries: tuple[Entry, ...]
    partner: Partner
    at: datetime

    @property
    def today(self) -> date:
        """The UTC day (SC-8)."""
        return self.at.date()


class CustomerService:
    """What a person does with customers."""

    def __init__(self, desk: Desk, countries: Countries) -> None:
        self._desk = desk
        self._countries = countries

    def case(self, customer_id: str) -> CustomerCase:
        """Return a customer with its subscriptions, orders and queued changes."""
        with self._desk.read() as work:
            return CustomerCase(
                seen=work.customers.get(customer_id),
                subscriptions=work.subscriptions.of_customer(customer_id),
                orders=work.orders.of_customer(customer_id),
                entries=work.outbox.of_customer(customer_id),
                partner=self._desk.who_sells(),
                at=self._desk.clock.now(),
            )

    @property
    def partner(self) -> Partner:
        """Who sells now; needs no lane."""
        return self._desk.who_sells()

    @property
    def today(self) -> date:
        """This UTC day; needs no lane."""
        return self._desk.clock.today()

    def problems(self, customer: Customer, *, is_new: bool, before: Customer | None = None) -> tuple[Problem, ...]:
        """Return what is wrong with a customer's fields; touches nothing, needs no lane.

        Args:
            before: The record as base has it; what it had already is not refused as set anew (CU-3).
        """
        rules = self._countries.rules(customer.address.country)
        return problems_of(customer, rules, self._desk.who_sells(), is_new=is_new, before=before)

    def is_domain_taken(self, domain: str, but: str = "") -> bool:
        """Whether another customer here has the domain."""
        with self._desk.read() as work:
            return work.customers.is_domain_taken(domain, but)

    def create(self, customer: Customer) -> str:
        """Queue a new customer, or other details of one that only waits.

        Returns:
            The customer's id.

        Raises:
            RuleViolation: The role or the partner's standing refuses it, a field is refused, or the domain is taken.
        """
        require(may_create(self._desk.who_sells()))
        self._require_sound(customer, is_new=True)
        with self._desk.begin() as work:
            _require_free_domain(work, customer)
            change = CreateCustomer(customer_id=customer.id, company=customer.company, customer=customer)
            self._desk.queue(work, change)
            work.drafts.drop(DRAFT_KIND, "")
            work.drafts.drop(DRAFT_KIND, customer.id)
            work.touch(Kind.DRAFT, customer.id)
            return customer.id

    def edit(self, after: Customer) -> str:
        """Queue another profile for a customer.

        Returns:
            The entry's key; empty where nothing differs from base.

        Raises:
            RuleViolation: The role refuses it, a field is refused, or the domain of one that only waits is taken.
        """
        require(may_act(self._desk.who_sells(), Action.EDIT_CUSTOMER))
        with self._desk.begin() as work:
            seen = work.customers.get(after.id)
            if seen.base is None:
                _require_free_domain(work, after)
                change: CreateCustomer | EditCustomer = CreateCustomer(
                    customer_id=after.id, company=after.company, customer=after
                )
                self._require_sound(after, is_new=True)
            else:
                change = EditCustomer(customer_id=after.id, company=after.company, before=seen.base, after=after)
                self._require_sound(after, is_new=False, before=seen.base)
            key = self._desk.queue(work, change)
            work.drafts.drop(DRAFT_KIND, after.id)
            work.touch(Kind.DRAFT, after.id)
            return key

    def record_agreement(self, customer_id: str, agreement: Agreement) -> str:
        """Queue who accepted the customer agreement (CU-29).

        Raises:
            RuleViolation: The role refuses it, or a part of it is missing or in the future.
        """
        require(may_act(self._desk.who_sells(), Action.RECORD_AGREEMENT))
        problems = [p for p in agreement_problems(agreement, self._desk.clock.today()) if not p.is_warning]
        if problems:
            raise RuleViolation(problems[0].verdict)
        with self._desk.begin() as work:
            seen = work.customers.get(customer_id)
            before = seen.base.agreement if seen.base else seen.now.agreement
            change = RecordAgreement(customer_id=customer_id, company=seen.now.company, before=before, after=agreement)
            return self._desk.queue(work, change)

    def _require_sound(self, customer: Customer, *, is_new: bool, before: Customer | None = None) -> None:
        for problem in self.problems(customer, is_new=is_new, before=before):
            if not problem.is_warning:
                raise RuleViolation(problem.verdict)


def _require_free_domain(work: Work, customer: Customer) -> None:
    if work.customers.is_domain_taken(customer.domain, customer.id):
        raise RuleViolation(Verdict(Code.DOMAIN_TAKEN, rule="CU-27", facts={"domain": customer.domain}))
