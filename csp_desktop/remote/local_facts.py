"""What only we know of a customer or a subscription, written beside the wire's members as ``local``.

Sample data and exports carry it; Partner Center never sends it. Days may be written ``YYYY-MM-DD``::

    "local": {
        "openedOn": ..., "firstBilledOn": ..., "suspendedOn": ..., "suspendedBy": ...,
        "suspensionReason": "customer_request | non_payment | fraud", "suspensionNote": ..., "cancelled": true,
        "accountStatus": ..., "tags": [...],
        "agreement": {"state": "recorded | not_recorded | not_known", "firstName": ..., "lastName": ..., "email": ...,
                      "phoneNumber": ..., "dateAgreed": ...},
        "qualifications": [{"qualification": ..., "vettingStatus": ..., "vettingReason": ...,
                            "vettingCreatedDate": ...}]
    }
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TypeVar

from csp_desktop.domain.codes import Code
from csp_desktop.domain.customers import Agreement, Customer, Held
from csp_desktop.domain.enums import AgreementState, Reason, Source
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.remote.customers import read_qualification
from csp_desktop.remote.members import LONGEST_ID, LONGEST_NAME, Members

Own = TypeVar("Own", bound=StrEnum)


@dataclass(frozen=True)
class LocalFacts:
    """The facts of one ``local`` member; what it leaves out is None and changes nothing."""

    opened_on: date | None = None
    first_billed_on: date | None = None
    suspended_on: date | None = None
    suspended_by: str | None = None
    suspension_reason: Reason | None = None
    suspension_note: str | None = None
    is_cancelled: bool | None = None
    account_status: str | None = None
    tags: tuple[str, ...] | None = None
    agreement: Agreement | None = None
    qualifications: tuple[Held, ...] | None = None

    def laid_on_customer(self, customer: Customer) -> Customer:
        """Return the customer with these facts."""
        return replace(
            customer,
            opened_on=_known(self.opened_on, customer.opened_on),
            account_status=_known(self.account_status, customer.account_status),
            tags=_known(self.tags, customer.tags),
            agreement=_known(self.agreement, customer.agreement),
            qualifications=_known(self.qualifications, customer.qualifications),
        )

    def laid_on_subscription(self, subscription: Subscription) -> Subscription:
        """Return the subscription with these facts; that they were imported is told with them."""
        days = {
            "opened_on": self.opened_on,
            "first_billed_on": self.first_billed_on,
            "suspended_on": self.suspended_on,
        }
        told = [name for name, day in days.items() if day is not None]
        return replace(
            subscription,
            opened_on=_known(self.opened_on, subscription.opened_on),
            first_billed_on=_known(self.first_billed_on, subscription.first_billed_on),
            suspended_on=_known(self.suspended_on, subscription.suspended_on),
            suspended_by=_known(self.suspended_by, subscription.suspended_by),
            suspension_reason=_known(self.suspension_reason, subscription.suspension_reason),
            suspension_note=_known(self.suspension_note, subscription.suspension_note),
            is_cancelled=_known(self.is_cancelled, subscription.is_cancelled),
        ).sourced(Source.IMPORTED, *told)


def read_local_facts(item: Mapping[str, object]) -> LocalFacts:
    """Return the facts in the member ``local`` of a JSON object; none where it has no such member.

    Raises:
        ExpectedError: A member is wrong; these are our own words, so that an unknown one is an error.
    """
    local = Members(item).inner("local")
    return LocalFacts(
        opened_on=local.day("openedOn"),
        first_billed_on=local.day("firstBilledOn"),
        suspended_on=local.day("suspendedOn"),
        suspended_by=_text(local, "suspendedBy"),
        suspension_reason=_own(local, "suspensionReason", Reason),
        suspension_note=_text(local, "suspensionNote"),
        is_cancelled=local.flag("cancelled", False) if local.has("cancelled") else None,
        account_status=_text(local, "accountStatus"),
        tags=local.texts("tags") if local.has("tags") else None,
        agreement=_agreement(local.inner("agreement")) if local.has("agreement") else None,
        qualifications=_qualifications(local) if local.has("qualifications") else None,
    )


def _agreement(members: Members) -> Agreement:
    accepted_on = members.day("dateAgreed")
    return Agreement(
        state=_own(members, "state", AgreementState)
        or (AgreementState.RECORDED if accepted_on else AgreementState.NOT_KNOWN),
        first_name=members.text("firstName", longest=LONGEST_NAME),
        last_name=members.text("lastName", longest=LONGEST_NAME),
        email=members.text("email", longest=LONGEST_NAME),
        phone=members.text("phoneNumber", longest=LONGEST_ID),
        accepted_on=accepted_on,
    )


def _qualifications(members: Members) -> tuple[Held, ...]:
    return tuple(read_qualification(entry.item) for entry in members.inner_all("qualifications"))


def _text(members: Members, name: str) -> str | None:
    return members.text(name) if members.has(name) else None


def _own(members: Members, name: str, kind: type[Own]) -> Own | None:
    """Return a value of a closed set of our own."""
    text = members.text(name, longest=LONGEST_ID)
    if not text:
        return None
    try:
        return kind(text)
    except ValueError as error:
        raise ExpectedError(Code.MEMBER_WRONG, member=members.path + name, found=text) from error


Value = TypeVar("Value")


def _known(ours: Value | None, theirs: Value) -> Value:
    return theirs if ours is None else ours
