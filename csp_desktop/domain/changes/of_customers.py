"""Commands about a customer: create it, edit its profile, qualify it, record its agreement, end the relationship."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import ClassVar

from csp_desktop.domain.changes.change import Change, ChangeKind
from csp_desktop.domain.customers import NO_RELATIONSHIP, Agreement, Customer, Held


@dataclass(frozen=True, kw_only=True)
class CreateCustomer(Change):
    """A customer that Partner Center does not know yet (CU-26).

    Args:
        validation_code: What Microsoft gave the partner for the Government Community Cloud (CU-4); a secret, so it is
            kept here alone and never printed.
    """

    kind: ClassVar[ChangeKind] = ChangeKind.CREATE_CUSTOMER
    customer: Customer
    validation_code: str = field(default="", repr=False)

    def over_customer(self, now: Customer | None) -> Customer | None:
        """The new customer."""
        return self.customer if now is None else now

    def replaces(self, earlier: Change) -> bool:
        """Editing a customer that only waits edits its change."""
        return isinstance(earlier, CreateCustomer) and earlier.customer_id == self.customer_id


@dataclass(frozen=True, kw_only=True)
class EditCustomer(Change):
    """Another profile for a known customer; qualification and agreement have changes of their own.

    Those that earlier versions queued may carry qualifications too; they hold as they were meant.
    """

    kind: ClassVar[ChangeKind] = ChangeKind.EDIT_CUSTOMER
    before: Customer
    after: Customer

    def over_customer(self, now: Customer | None) -> Customer | None:
        """The customer with what this change altered; what it left alone follows base."""
        if now is None:
            return None
        altered = {
            name: getattr(self.after, name)
            for name in PROFILE_FIELDS
            if getattr(self.after, name) != getattr(self.before, name)
        }
        return replace(now, **altered)

    def replaces(self, earlier: Change) -> bool:
        """The last profile counts."""
        return isinstance(earlier, EditCustomer) and earlier.customer_id == self.customer_id

    @property
    def is_void(self) -> bool:
        """Whether nothing of the profile differs."""
        return all(getattr(self.after, name) == getattr(self.before, name) for name in PROFILE_FIELDS)


PROFILE_FIELDS = (
    "company",
    "email",
    "culture",
    "language",
    "address",
    "registration_number",
    "qualifications",
    "opened_on",
    "associated_partner_id",
    "tags",
)
"""What the customer form edits; the domain cannot be changed later (rules.md section 1.2)."""


@dataclass(frozen=True, kw_only=True)
class RecordAgreement(Change):
    """Who accepted the customer agreement, and when (CU-29)."""

    kind: ClassVar[ChangeKind] = ChangeKind.RECORD_AGREEMENT
    before: Agreement
    after: Agreement

    def over_customer(self, now: Customer | None) -> Customer | None:
        """The customer with the agreement."""
        return None if now is None else replace(now, agreement=self.after)

    def replaces(self, earlier: Change) -> bool:
        """The last record counts."""
        return isinstance(earlier, RecordAgreement) and earlier.customer_id == self.customer_id

    @property
    def is_void(self) -> bool:
        """Whether base says the same."""
        return self.before == self.after


@dataclass(frozen=True, kw_only=True)
class SetQualification(Change):
    """A special qualification is requested for a known customer, or what came of its vetting is noted (CU-3 to CU-6).

    Args:
        before: The qualifications as base had them.
        validation_code: What Microsoft gave the partner for the Government Community Cloud (CU-4); a secret, so it is
            kept here alone and never printed.
    """

    kind: ClassVar[ChangeKind] = ChangeKind.SET_QUALIFICATION
    before: tuple[Held, ...]
    after: tuple[Held, ...]
    validation_code: str = field(default="", repr=False)

    def over_customer(self, now: Customer | None) -> Customer | None:
        """The customer with the qualifications."""
        return None if now is None else replace(now, qualifications=self.after)

    def replaces(self, earlier: Change) -> bool:
        """The last wish counts."""
        return isinstance(earlier, SetQualification) and earlier.customer_id == self.customer_id

    @property
    def is_void(self) -> bool:
        """Whether base says the same."""
        return self.before == self.after


@dataclass(frozen=True, kw_only=True)
class EndRelationship(Change):
    """The partner's relationship to a customer is removed; the customer leaves the list once that holds (CU-30).

    Args:
        before: The relationship verbatim, as base had it.
        suspended: How many of its subscriptions are suspended and cannot be brought back afterwards.
    """

    kind: ClassVar[ChangeKind] = ChangeKind.END_RELATIONSHIP
    before: str = ""
    suspended: int = 0

    def over_customer(self, now: Customer | None) -> Customer | None:
        """The customer without a relationship."""
        return None if now is None else replace(now, relationship=NO_RELATIONSHIP)

    def replaces(self, earlier: Change) -> bool:
        """Nobody can leave twice."""
        return isinstance(earlier, EndRelationship) and earlier.customer_id == self.customer_id
