"""Typed commands: what a person intends, and what holds once Partner Center has taken it."""

from __future__ import annotations

from csp_desktop.domain.changes.change import Change, ChangeKind
from csp_desktop.domain.changes.of_customers import (
    PROFILE_FIELDS,
    CreateCustomer,
    EditCustomer,
    EndRelationship,
    RecordAgreement,
    SetQualification,
)
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
from csp_desktop.domain.changes.of_terms import DROPPING, ChangeTerm, ScheduleNextTerm, SetAutoRenew
from csp_desktop.domain.changes.of_upgrades import SwitchFrequency, Upgrade, upgrade_of

__all__ = [
    "CHANGE_TYPES",
    "DAY_FIELDS",
    "DROPPING",
    "PROFILE_FIELDS",
    "AddAddOn",
    "Cancel",
    "Change",
    "ChangeKind",
    "ChangeQuantity",
    "ChangeTerm",
    "ConvertTrial",
    "CreateCustomer",
    "DaysOnRecord",
    "EditCustomer",
    "EndRelationship",
    "PlaceOrder",
    "Reactivate",
    "RecordAgreement",
    "RecordDays",
    "RecordDeletion",
    "Rename",
    "ScheduleNextTerm",
    "SetAutoRenew",
    "SetQualification",
    "SubscriptionChange",
    "Suspend",
    "SwitchFrequency",
    "Upgrade",
    "upgrade_of",
]

CHANGE_TYPES: dict[ChangeKind, type[Change]] = {
    change.kind: change
    for change in (
        CreateCustomer,
        EditCustomer,
        RecordAgreement,
        SetQualification,
        EndRelationship,
        PlaceOrder,
        AddAddOn,
        ChangeQuantity,
        Rename,
        Suspend,
        Cancel,
        Reactivate,
        ConvertTrial,
        SetAutoRenew,
        ChangeTerm,
        ScheduleNextTerm,
        Upgrade,
        SwitchFrequency,
        RecordDeletion,
        RecordDays,
    )
}
"""Each command by its stored name."""
