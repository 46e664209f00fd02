"""What every command is: about one customer, told in words by itself, laid over base."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from csp_desktop.domain.customers import Customer
from csp_desktop.domain.subscriptions import Subscription


class ChangeKind(StrEnum):
    """Names of the commands; stored, so they never change."""

    CREATE_CUSTOMER = "create_customer"
    EDIT_CUSTOMER = "edit_customer"
    RECORD_AGREEMENT = "record_agreement"
    SET_QUALIFICATION = "set_qualification"
    END_RELATIONSHIP = "end_relationship"
    PLACE_ORDER = "place_order"
    ADD_ADD_ON = "add_add_on"
    CHANGE_QUANTITY = "change_quantity"
    RENAME = "rename"
    SUSPEND = "suspend"
    CANCEL = "cancel"
    REACTIVATE = "reactivate"
    CONVERT_TRIAL = "convert_trial"
    SET_AUTO_RENEW = "set_auto_renew"
    CHANGE_TERM = "change_term"
    SCHEDULE_NEXT_TERM = "schedule_next_term"
    UPGRADE = "upgrade"
    SWITCH_FREQUENCY = "switch_frequency"
    RECORD_DELETION = "record_deletion"
    RECORD_DAYS = "record_days"


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
