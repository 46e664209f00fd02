"""Typed commands: what a person intends, and what holds once Partner Center has taken it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import ClassVar

from csp_desktop.domain.customers import Agreement, Customer
from csp_desktop.domain.enums import BillingCycle, Reason, Status
from csp_desktop.domain.expiry import commitment_end, first_billed_on, trial_ends_on
from csp_desktop.domain.orders import OrderLine
from csp_desktop.domain.subscriptions import Subscription


class ChangeKind(StrEnum):
    """Names of the commands; stored, so they never change."""

    CREATE_CUSTOMER = "create_customer"
    EDIT_CUSTOMER = "edit_customer"
    RECORD_AGREEMENT = "record_agreement"
    PLACE_ORDER = "place_order"
    ADD_ADD_ON = "add_add_on"
    CHANGE_QUANTITY = "change_quantity"
    RENAME = "rename"
    SUSPEND = "suspend"
    CANCEL = "cancel"
    REACTIVATE = "reactivate"
    CONVERT_TRIAL = "convert_trial"
    RECORD_DELETION = "record_deletion"


@dataclass(frozen=True, kw_only=True)
class Change:
    """A command about one customer; it carries all that its sentence names, so that it can be told without a look-up.

    Args:
        customer_id: Our id of the customer.
        company: The customer's name when the change was entered.
    """

    kind: ClassVar[ChangeKind]

    customer_id: str
    company: str

    @property
    def subscription_ids(self) -> tuple[str, ...]:
        """Our ids of the subscriptions that it touches or brings."""
        return ()

    def over_customer(self, now: Customer | None) -> Customer | None:
        """Return the customer as it is once this change holds."""
        return now

    def over_subscription(self, subscription_id: str, now: Subscription | None, day: date) -> Subscription | None:
        """Return one of its subscriptions as it is once this change holds.

        Args:
            day: The UTC day from which every dated rule counts: of entry while it waits, of acceptance afterwards
                (OR-17).
        """
        del subscription_id, day
        return now

    def replaces(self, earlier: Change) -> bool:
        """Whether it makes an earlier waiting change needless: edits of one property coalesce (OR-20)."""
        return type(self) is type(earlier) and self.subscription_ids == earlier.subscription_ids

    @property
    def is_void(self) -> bool:
        """Whether it leaves everything as base has it."""
        return False


@dataclass(frozen=True, kw_only=True)
class CreateCustomer(Change):
    """A customer that Partner Center does not know yet (CU-26)."""

    kind: ClassVar[ChangeKind] = ChangeKind.CREATE_CUSTOMER
    customer: Customer

    def over_customer(self, now: Customer | None) -> Customer | None:
        """The new customer."""
        return self.customer if now is None else now

    def replaces(self, earlier: Change) -> bool:
        """Editing a customer that only waits edits its change."""
        return isinstance(earlier, CreateCustomer) and earlier.customer_id == self.customer_id


@dataclass(frozen=True, kw_only=True)
class EditCustomer(Change):
    """Another profile for a known customer; qualification and agreement have changes of their own."""

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
class PlaceOrder(Change):
    """New subscriptions: one order, one billing cycle, one sales group (OR-3 to OR-5).

    Args:
        order_id: Our id of the order.
        opened_on: UTC day on which the customer's account was opened, where this brings its first subscription
            (OQ-1); None counts from the day of the order itself.
    """

    kind: ClassVar[ChangeKind] = ChangeKind.PLACE_ORDER
    order_id: str
    cycle: BillingCycle
    lines: tuple[OrderLine, ...]
    opened_on: date | None = None

    @property
    def subscription_ids(self) -> tuple[str, ...]:
        """Those that its lines bring."""
        return tuple(line.subscription_id for line in self.lines)

    def over_subscription(self, subscription_id: str, now: Subscription | None, day: date) -> Subscription | None:
        """The subscription that the line brings."""
        for line in self.lines:
            if line.subscription_id == subscription_id and now is None:
                opened = self.opened_on or day
                # Annual billing never had a free period: where F is derived it is O (EX-5, OQ-25).
                billed = opened if self.cycle is BillingCycle.ANNUAL else first_billed_on(day, self.cycle)
                return _bought(self, line, self.order_id, self.cycle, day, opened, billed)
        return now

    def replaces(self, earlier: Change) -> bool:
        """Editing an order that only waits edits its change."""
        return isinstance(earlier, PlaceOrder) and earlier.order_id == self.order_id

    @property
    def is_void(self) -> bool:
        """Whether no line is left."""
        return not self.lines


@dataclass(frozen=True, kw_only=True)
class AddAddOn(Change):
    """An add-on bought for a base subscription, on the base's own order (AV-8, OR-10).

    Args:
        base_id: Our id of the base subscription.
        base_name: What a person calls it.
        opened_on: ``O`` of the base (OQ-9).
        first_billed_on: ``F`` of the base (OQ-9).
    """

    kind: ClassVar[ChangeKind] = ChangeKind.ADD_ADD_ON
    base_id: str
    base_name: str
    order_id: str
    cycle: BillingCycle
    line: OrderLine
    opened_on: date | None = None
    first_billed_on: date | None = None

    @property
    def subscription_ids(self) -> tuple[str, ...]:
        """The add-on's own."""
        return (self.line.subscription_id,)

    def over_subscription(self, subscription_id: str, now: Subscription | None, day: date) -> Subscription | None:
        """The add-on as a subscription below its base."""
        if subscription_id != self.line.subscription_id or now is not None:
            return now
        return _bought(self, self.line, self.order_id, self.cycle, day, self.opened_on, self.first_billed_on)


def _bought(
    change: Change,
    line: OrderLine,
    order_id: str,
    cycle: BillingCycle,
    day: date,
    opened_on: date | None,
    billed_on: date | None,
) -> Subscription:
    """Return the subscription that an order line brings when it is accepted on a day (BI-11 to BI-13, TR-2)."""
    ends_on = (
        trial_ends_on(day, line.term, line.term_unit)
        if line.is_trial
        else commitment_end(day, billed_on, line.term, line.term_unit)
    )
    return Subscription(
        id=line.subscription_id,
        customer_id=change.customer_id,
        offer_id=line.offer_id,
        offer_name=line.offer_name,
        quantity=line.quantity,
        status=Status.ACTIVE,
        friendly_name=line.friendly_name,
        unit=line.unit,
        billing=line.billing,
        cycle=cycle,
        is_trial=line.is_trial,
        parent_id=line.parent_id,
        order_id=order_id,
        created_on=day,
        effective_on=day,
        commitment_ends_on=ends_on,
        opened_on=opened_on,
        first_billed_on=None if line.is_trial else billed_on,
        auto_renews=line.is_auto_renewable and not line.is_trial,
        line=line.line,
        partner_id=line.partner_id,
    )


@dataclass(frozen=True, kw_only=True)
class SubscriptionChange(Change):
    """A command about one subscription that exists.

    Args:
        name: What a person calls it.
        offer_name: The offer's name.
    """

    subscription_id: str
    name: str
    offer_name: str

    @property
    def subscription_ids(self) -> tuple[str, ...]:
        """The one."""
        return (self.subscription_id,)

    def over_subscription(self, subscription_id: str, now: Subscription | None, day: date) -> Subscription | None:
        """The subscription with this change, where it is the one and exists."""
        if now is None or subscription_id not in self.subscription_ids:
            return now
        return self.altered(now, day)

    def altered(self, now: Subscription, day: date) -> Subscription:
        """Return the subscription with this change; each command says how."""
        del day
        return now


@dataclass(frozen=True, kw_only=True)
class ChangeQuantity(SubscriptionChange):
    """Another number of licences (QT-1)."""

    kind: ClassVar[ChangeKind] = ChangeKind.CHANGE_QUANTITY
    before: int
    after: int

    def altered(self, now: Subscription, day: date) -> Subscription:
        """With the new number."""
        del day
        return replace(now, quantity=self.after)

    @property
    def is_void(self) -> bool:
        """Whether the number is the same."""
        return self.before == self.after


@dataclass(frozen=True, kw_only=True)
class Rename(SubscriptionChange):
    """Another friendly name (OR-7)."""

    kind: ClassVar[ChangeKind] = ChangeKind.RENAME
    before: str
    after: str

    def altered(self, now: Subscription, day: date) -> Subscription:
        """With the new name."""
        del day
        return replace(now, friendly_name=self.after)

    @property
    def is_void(self) -> bool:
        """Whether the name is the same."""
        return self.before == self.after


@dataclass(frozen=True, kw_only=True)
class Suspend(SubscriptionChange):
    """Take access away, reversible until the expiry date (LC-1, LC-2).

    Args:
        add_on_ids: Our ids of the add-ons that are suspended with it (LC-4).
        licences: How many licences lose access, add-ons not counted.
        by: Who suspends.
    """

    kind: ClassVar[ChangeKind] = ChangeKind.SUSPEND
    reason: Reason
    note: str = ""
    add_on_ids: tuple[str, ...] = ()
    licences: int = 0
    by: str = ""

    @property
    def subscription_ids(self) -> tuple[str, ...]:
        """The base and its add-ons (LC-4)."""
        return (self.subscription_id, *self.add_on_ids)

    def altered(self, now: Subscription, day: date) -> Subscription:
        """Suspended since that day; one that is suspended already keeps its own day."""
        if now.status is not Status.ACTIVE:
            return now
        return replace(
            now,
            status=Status.SUSPENDED,
            status_text="",
            suspended_on=day,
            suspension_reason=self.reason,
            suspension_note=self.note,
            suspended_by=self.by,
        )

    def replaces(self, earlier: Change) -> bool:
        """The last reason counts, whatever add-ons have come."""
        return type(self) is type(earlier) and earlier.subscription_ids[:1] == (self.subscription_id,)


@dataclass(frozen=True, kw_only=True)
class Cancel(Suspend):
    """Suspend and mark as cancelled: the legacy line has no cancel of its own (CA-1, OQ-10)."""

    kind: ClassVar[ChangeKind] = ChangeKind.CANCEL

    def altered(self, now: Subscription, day: date) -> Subscription:
        """Suspended and marked; one that is suspended already is only marked."""
        if now.status not in (Status.ACTIVE, Status.SUSPENDED):
            return now
        return replace(super().altered(now, day), is_cancelled=True)


@dataclass(frozen=True, kw_only=True)
class Reactivate(SubscriptionChange):
    """Give access back until the expiry date (LC-6)."""

    kind: ClassVar[ChangeKind] = ChangeKind.REACTIVATE

    def altered(self, now: Subscription, day: date) -> Subscription:
        """Active again; a later suspension counts anew (rules.md 6.4)."""
        del day
        return replace(
            now,
            status=Status.ACTIVE,
            status_text="",
            suspended_on=None,
            suspension_reason=None,
            suspension_note="",
            suspended_by="",
            is_cancelled=False,
        )


@dataclass(frozen=True, kw_only=True)
class ConvertTrial(SubscriptionChange):
    """Make a trial a paid subscription; the id stays, the term counts from the day of conversion (TR-9, TR-10)."""

    kind: ClassVar[ChangeKind] = ChangeKind.CONVERT_TRIAL
    target_id: str
    target_name: str
    before: int
    after: int
    cycle: BillingCycle
    term: int = 1
    term_unit: str = "Year"

    def altered(self, now: Subscription, day: date) -> Subscription:
        """The paid subscription."""
        billed = first_billed_on(day, self.cycle)
        return replace(
            now,
            offer_id=self.target_id,
            offer_name=self.target_name,
            is_trial=False,
            quantity=self.after,
            cycle=self.cycle,
            cycle_text="",
            effective_on=day,
            opened_on=day,
            first_billed_on=billed,
            commitment_ends_on=commitment_end(day, billed, self.term, self.term_unit),
            auto_renews=True,
        )


@dataclass(frozen=True, kw_only=True)
class RecordDeletion(SubscriptionChange):
    """A person without API access records that Partner Center deleted it after its date (EX-10, EX-11)."""

    kind: ClassVar[ChangeKind] = ChangeKind.RECORD_DELETION

    def altered(self, now: Subscription, day: date) -> Subscription:
        """Deleted, its place free."""
        del day
        return replace(now, status=Status.DELETED, status_text="")


CHANGE_TYPES: dict[ChangeKind, type[Change]] = {
    change.kind: change
    for change in (
        CreateCustomer,
        EditCustomer,
        RecordAgreement,
        PlaceOrder,
        AddAddOn,
        ChangeQuantity,
        Rename,
        Suspend,
        Cancel,
        Reactivate,
        ConvertTrial,
        RecordDeletion,
    )
}
"""Each command by its stored name."""
