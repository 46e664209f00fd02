"""Typed commands: what a person intends, and what holds once Partner Center has taken it."""

from __future__ import annotations

from csp_desktop.domain.changes.change import Change, ChangeKind
from csp_desktop.domain.changes.of_customers import PROFILE_FIELDS, CreateCustomer, EditCustomer, RecordAgreement
from csp_desktop.domain.changes.of_days import DAY_FIELDS, DaysOnRecord, RecordDays
from csp_desktop.domain.changes.of_orders import AddAddOn, PlaceOrder
from csp_desktop.domain.changes.of_subscriptions import (
    Cancel,
    ChangeQuantity,
    ConvertTrial,
    Reactivate,
    RecordDeletion,
    Rename,
    SubscriptionChange,
    Suspend,
)

__all__ = [
    "CHANGE_TYPES",
    "DAY_FIELDS",
    "PROFILE_FIELDS",
    "AddAddOn",
    "Cancel",
    "Change",
    "ChangeKind",
    "ChangeQuantity",
    "ConvertTrial",
    "CreateCustomer",
    "DaysOnRecord",
    "EditCustomer",
    "PlaceOrder",
    "Reactivate",
    "RecordAgreement",
    "RecordDays",
    "RecordDeletion",
    "Rename",
    "SubscriptionChange",
    "Suspend",
]

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
        RecordDays,
    )
}
"""Each command by its stored name."""
