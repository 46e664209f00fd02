"""Until when a purchase costs nothing if it is taken back: rules.md section 8."""

from __future__ import annotations

from datetime import date

from csp_desktop.domain.enums import Cloud

FULL_CREDIT_DAYS = 30
"""Suspended within its first so many days, a legacy subscription is credited in full (CA-3)."""


def full_credit_until(bought_on: date, cloud: Cloud) -> date | None:
    """Return the last UTC day, inclusive, on which a legacy purchase is suspended without any charge (CA-3).

    Returns:
        None for 21Vianet, whose manual knows another rule (CA-6).
    """
    if cloud is Cloud.CHINA:
        return None
    last = bought_on.toordinal() + FULL_CREDIT_DAYS - 1
    return date.fromordinal(min(last, date.max.toordinal()))
