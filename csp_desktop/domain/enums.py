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


class Term(OpenEnum):
    """Length of a new-commerce term (BI-20); its values are ISO 8601 durations in lower case."""

    UNKNOWN = "unknown"
    MONTH = "p1m"
    YEAR = "p1y"
    THREE_YEARS = "p3y"

    @property
    def months(self) -> int:
        """Its length in calendar months; 0 where it is not known."""
        return {Term.MONTH: 1, Term.YEAR: 12, Term.THREE_YEARS: 36}.get(self, 0)

    @property
    def wire(self) -> str:
        """The ISO 8601 duration as Partner Center writes it; empty where it is not known."""
        return "" if self is Term.UNKNOWN else self.value.upper()


class BillingChoice(StrEnum):
    """What a person chooses first in the wizard (BI-3, TR-1); for new commerce term and billing plan (BI-20, BI-21).

    The names of new-commerce choices say the term, then how often it is billed; upfront means once for the term.
    """

    MONTHLY = "monthly"
    ANNUAL = "annual"
    TRIAL = "trial"
    USAGE = "usage"
    MONTH = "p1m_monthly"
    YEAR_MONTHLY = "p1y_monthly"
    YEAR_UPFRONT = "p1y_annual"
    THREE_YEARS_MONTHLY = "p3y_monthly"
    THREE_YEARS_ANNUAL = "p3y_annual"
    THREE_YEARS_UPFRONT = "p3y_triennial"

    @property
    def cycle(self) -> BillingCycle:
        """The billing cycle that the order carries on the wire."""
        if self in _PLANS:
            return _PLANS[self][1]
        return {
            BillingChoice.MONTHLY: BillingCycle.MONTHLY,
            BillingChoice.ANNUAL: BillingCycle.ANNUAL,
            BillingChoice.TRIAL: BillingCycle.NONE,
            BillingChoice.USAGE: BillingCycle.MONTHLY,
        }[self]

    @property
    def term(self) -> Term | None:
        """The term that a new-commerce choice commits to; None for the others."""
        return _PLANS[self][0] if self in _PLANS else None

    @property
    def line(self) -> CommerceLine | None:
        """The commerce line whose offers it lists; None for trials, which both have."""
        if self is BillingChoice.TRIAL:
            return None
        return CommerceLine.NEW_COMMERCE if self in _PLANS else CommerceLine.LEGACY


_PLANS = {
    BillingChoice.MONTH: (Term.MONTH, BillingCycle.MONTHLY),
    BillingChoice.YEAR_MONTHLY: (Term.YEAR, BillingCycle.MONTHLY),
    BillingChoice.YEAR_UPFRONT: (Term.YEAR, BillingCycle.ANNUAL),
    BillingChoice.THREE_YEARS_MONTHLY: (Term.THREE_YEARS, BillingCycle.MONTHLY),
    BillingChoice.THREE_YEARS_ANNUAL: (Term.THREE_YEARS, BillingCycle.ANNUAL),
    BillingChoice.THREE_YEARS_UPFRONT: (Term.THREE_YEARS, BillingCycle.TRIENNIAL),
}


def plan_choice(term: Term, cycle: BillingCycle) -> BillingChoice | None:
    """Return the choice that means a term with a billing plan; None where there is none (BI-21)."""
    return next((choice for choice, plan in _PLANS.items() if plan == (term, cycle)), None)


class TermEnd(OpenEnum):
    """What a new-commerce subscription does at the end of its term (LC-24, LC-26)."""

    UNKNOWN = "unknown"
    RENEW = "renew"
    STOP = "stop"
    EXTEND = "extend"


class Source(StrEnum):
    """Where a value on record came from; each has a word beside the date that it leads to."""

    PARTNER_CENTER = "partner_center"
    IMPORTED = "imported"
    TYPED = "typed"
    ASSUMED = "assumed"


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


class EducationSegment(StrEnum):
    """Which schools an education customer runs; asked when the qualification is requested (CU-4)."""

    K12 = "k12"
    HIGHER_EDUCATION = "higher_education"


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
