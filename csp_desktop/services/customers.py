"""Customers: see one with all it holds, enter or edit it, record its agreement, let it go."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from csp_desktop.domain.changes import (
    Change,
    CreateCustomer,
    EditCustomer,
    EndRelationship,
    RecordAgreement,
    SetQualification,
)
from csp_desktop.domain.codes import Code
from csp_desktop.domain.customer_rules import Problem, agreement_problems, may_create, problems_of
from csp_desktop.domain.customers import Agreement, Customer
from csp_desktop.domain.enums import Status
from csp_desktop.domain.errors import RuleViolation, require
from csp_desktop.domain.orders import Order
from csp_desktop.domain.outbox import Entry
from csp_desktop.domain.overlay import Seen
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.relationships import may_end_relationship
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

    def problems(
        self, customer: Customer, *, is_new: bool, before: Customer | None = None, validation_code: str = ""
    ) -> tuple[Problem, ...]:
        """Return what is wrong with a customer's fields; touches nothing, needs no lane.

        Args:
            before: The record as base has it; what it had already is not refused as set anew (CU-3).
            validation_code: What goes with a request for the Government Community Cloud (CU-4).
        """
        rules = self._countries.rules(customer.address.country)
        partner = self._desk.who_sells()
        return problems_of(customer, rules, partner, is_new=is_new, before=before, validation_code=validation_code)

    def is_domain_taken(self, domain: str, but: str = "") -> bool:
        """Whether another customer here has the domain."""
        with self._desk.read() as work:
            return work.customers.is_domain_taken(domain, but)

    def create(self, customer: Customer, validation_code: str = "") -> str:
        """Queue a new customer, or other details of one that only waits.

        Args:
            validation_code: What goes with a request for the Government Community Cloud (CU-4).

        Returns:
            The customer's id.

        Raises:
            RuleViolation: The role or the partner's standing refuses it, a field is refused, or the domain is taken.
        """
        require(may_create(self._desk.who_sells()))
        self._require_sound(customer, is_new=True, validation_code=validation_code)
        with self._desk.begin() as work:
            _require_free_domain(work, customer)
            change = CreateCustomer(
                customer_id=customer.id,
                company=customer.company,
                customer=customer,
                validation_code=validation_code.strip(),
            )
            self._desk.queue(work, change)
            work.drafts.drop(DRAFT_KIND, "")
            work.drafts.drop(DRAFT_KIND, customer.id)
            work.touch(Kind.DRAFT, customer.id)
            return customer.id

    def edit(self, after: Customer, validation_code: str = "") -> str:
        """Queue another profile for a customer; other qualifications are a request of their own (CU-3).

        Args:
            validation_code: What goes with a request for the Government Community Cloud (CU-4).

        Returns:
            The key of the first entry; empty where nothing differs from base.

        Raises:
            RuleViolation: The role refuses it, a field is refused, or the domain of one that only waits is taken.
        """
        require(may_act(self._desk.who_sells(), Action.EDIT_CUSTOMER))
        with self._desk.begin() as work:
            seen = work.customers.get(after.id)
            if seen.base is None:
                _require_free_domain(work, after)
                self._require_sound(after, is_new=True, validation_code=validation_code)
                changes: tuple[Change, ...] = (
                    CreateCustomer(
                        customer_id=after.id,
                        company=after.company,
                        customer=after,
                        validation_code=validation_code.strip(),
                    ),
                )
            else:
                self._require_sound(after, is_new=False, before=seen.base, validation_code=validation_code)
                changes = _edits(seen.base, after, validation_code.strip())
            keys = [self._desk.queue(work, change) for change in changes]
            work.drafts.drop(DRAFT_KIND, after.id)
            work.touch(Kind.DRAFT, after.id)
            return next((key for key in keys if key), "")

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

    def end_relationship(self, customer_id: str) -> str:
        """Queue the end of the relationship; it is placed after everything else that waits for the customer (CU-30).

        Raises:
            RuleViolation: The role refuses it, or something is still active.
        """
        with self._desk.begin() as work:
            seen = work.customers.get(customer_id)
            held = [each.now for each in work.subscriptions.of_customer(customer_id)]
            require(may_end_relationship(seen.now, held, self._desk.who_sells(), is_only_here=seen.is_only_here))
            change = EndRelationship(
                customer_id=customer_id,
                company=seen.now.company,
                before=seen.now.relationship,
                suspended=sum(one.status is Status.SUSPENDED for one in held),
            )
            return self._desk.queue(work, change)

    def _require_sound(
        self, customer: Customer, *, is_new: bool, before: Customer | None = None, validation_code: str = ""
    ) -> None:
        for problem in self.problems(customer, is_new=is_new, before=before, validation_code=validation_code):
            if not problem.is_warning:
                raise RuleViolation(problem.verdict)


def _edits(base: Customer, after: Customer, validation_code: str) -> tuple[Change, ...]:
    """The profile, and apart from it the qualifications: Partner Center takes them by requests of their own."""
    profile = replace(after, qualifications=base.qualifications)
    return (
        EditCustomer(customer_id=after.id, company=after.company, before=base, after=profile),
        SetQualification(
            customer_id=after.id,
            company=after.company,
            before=base.qualifications,
            after=after.qualifications,
            validation_code=validation_code,
        ),
    )


def _require_free_domain(work: Work, customer: Customer) -> None:
    if work.customers.is_domain_taken(customer.domain, customer.id):
        raise RuleViolation(Verdict(Code.DOMAIN_TAKEN, rule="CU-27", facts={"domain": customer.domain}))
