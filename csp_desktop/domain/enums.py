"""Enumerations that the outside may extend without asking us."""

from __future__ import annotations

from enum import StrEnum
from typing import Self


class OpenEnum(StrEnum):
    """A set of values of which the outside may send new ones; each subclass has a member ``UNKNOWN``.

    The text itself is kept beside the member, shown read-only and sent back verbatim (rules.md section 6.1, API
    contract section 17).
    """

    @classmethod
    def read(cls, text: str) -> Self:
        """Return the member that a text means, comparing without case, blanks and underscores; else ``UNKNOWN``."""
        wanted = text.replace("_", "").replace(" ", "").lower()
        for member in cls:
            if member.value.replace("_", "") == wanted:
                return member
        return cls("unknown")


class Cloud(StrEnum):
    """The cloud in which a partner sells (SC-4, SC-5)."""

    GLOBAL = "global"
    US_GOVERNMENT = "us_government"
    GERMANY = "germany"
    CHINA = "china"


class CommerceLine(StrEnum):
    """Legacy offers or new commerce (SC-1)."""

    LEGACY = "legacy"
    NEW_COMMERCE = "new_commerce"


class BillingType(OpenEnum):
    """How consumption is charged (BI-1)."""

    UNKNOWN = "unknown"
    LICENSE = "license"
    USAGE = "usage"
    BENEFIT = "benefit"
    NONE = "none"


class BillingCycle(OpenEnum):
    """Billing frequency (BI-2); ``NONE`` is that of trials on the wire (TR-17)."""

    UNKNOWN = "unknown"
    MONTHLY = "monthly"
    ANNUAL = "annual"
    NONE = "none"
    ONE_TIME = "one_time"
    BIENNIAL = "biennial"
    TRIENNIAL = "triennial"


class BillingChoice(StrEnum):
    """What a person chooses first in the wizard (BI-3, TR-1)."""

    MONTHLY = "monthly"
    ANNUAL = "annual"
    TRIAL = "trial"
    USAGE = "usage"

    @property
    def cycle(self) -> BillingCycle:
        """The billing cycle that the order carries on the wire."""
        return {
            BillingChoice.MONTHLY: BillingCycle.MONTHLY,
            BillingChoice.ANNUAL: BillingCycle.ANNUAL,
            BillingChoice.TRIAL: BillingCycle.NONE,
            BillingChoice.USAGE: BillingCycle.MONTHLY,
        }[self]


class Status(OpenEnum):
    """Where a subscription stands (rules.md section 6.1)."""

    UNKNOWN = "unknown"
    NONE = "none"
    PENDING = "pending"
    ACTIVE = "active"
    SUSPENDED = "suspended"
    EXPIRED = "expired"
    DISABLED = "disabled"
    DELETED = "deleted"


class Reason(StrEnum):
    """Grounds for suspending or cancelling (LC-1); kept locally, the wire has no place for it (OQ-15)."""

    CUSTOMER_REQUEST = "customer_request"
    NON_PAYMENT = "non_payment"
    FRAUD = "fraud"


class LimitScope(OpenEnum):
    """What an offer's limit counts (AV-2)."""

    UNKNOWN = "unknown"
    NONE = "none"
    CONCURRENT = "concurrent"
    LIFETIME = "lifetime"


class Segment(StrEnum):
    """Customer type (CU-1)."""

    COMMERCIAL = "commercial"
    EDUCATION = "education"
    GOVERNMENT = "government"
    NONPROFIT = "nonprofit"


class Qualification(OpenEnum):
    """Special qualification (CU-2)."""

    UNKNOWN = "unknown"
    NONE = "none"
    EDUCATION = "education"
    NONPROFIT = "nonprofit"
    GOVERNMENT_COMMUNITY_CLOUD = "government_community_cloud"
    STATE_OWNED_ENTITY = "state_owned_entity"


class Vetting(OpenEnum):
    """How far the check of a qualification has come (CU-5)."""

    UNKNOWN = "unknown"
    NONE = "none"
    IN_REVIEW = "in_review"
    APPROVED = "approved"
    DENIED = "denied"


class AgreementState(StrEnum):
    """Whether the customer's agreement is recorded (CU-29); only ``NOT_RECORDED`` refuses."""

    RECORDED = "recorded"
    NOT_RECORDED = "not_recorded"
    NOT_KNOWN = "not_known"


class Role(StrEnum):
    """What the person signed in may do (rules.md section 9)."""

    GLOBAL_ADMIN = "global_admin"
    ADMIN_AGENT = "admin_agent"
    SALES_AGENT = "sales_agent"
    HELPDESK_AGENT = "helpdesk_agent"
    BILLING_ADMIN = "billing_admin"
    USER_ADMIN = "user_admin"
