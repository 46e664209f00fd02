"""Who sells: the partner's account and the person at the desk."""

from __future__ import annotations

from dataclasses import dataclass

from csp_desktop.domain.enums import Cloud, Role


@dataclass(frozen=True)
class Partner:
    """What the rules need to know of the seller; what nobody knows is None or empty and never refuses.

    Args:
        cloud: One profile, one cloud (OQ-22).
        country: ISO 3166 alpha-2 of the partner; empty where not known (AV-11).
        domain: The partner's own e-mail domain (CU-21).
        role: Role of the person at the desk; None where not known.
        qualifications: Reseller qualifications; None where not known (CU-7).
        is_blocked: Whether Partner Center restricted the account (CU-33); None where not known.
        billing_day: Day of month, 1 to 31, of the partner's billing date (BI-9); None where not known.
        author: Name of the person at the desk, written beside each change; may be empty.
        helpdesk_manages: Whether helpdesk agents and billing admins may order and manage subscriptions: the sources
            differ by year, so each partner decides (OQ-16).
        switches_frequency: Whether Partner Center shows this account the later behaviour by which the billing
            frequency of legacy subscriptions can be changed (BI-6, OQ-20).
    """

    cloud: Cloud = Cloud.GLOBAL
    country: str = ""
    domain: str = ""
    role: Role | None = None
    qualifications: tuple[str, ...] | None = None
    is_blocked: bool | None = None
    billing_day: int | None = None
    author: str = ""
    helpdesk_manages: bool = False
    switches_frequency: bool = False
