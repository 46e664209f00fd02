"""What differs by cloud, commerce line and day, as tables: the next rule set is a row here and a test."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from csp_desktop.domain.enums import Cloud, CommerceLine


@dataclass(frozen=True)
class Allowance:
    """For how long a suspended subscription can be brought back (EX-1, EX-3).

    Args:
        days: Days that every suspension has.
        longest_days: Never more than these.
        extends: Whether the free period before the first billing period lengthens it.
        rule: Id of the rule that says so.
        extends_annual: Whether a stored free period counts although annual billing has none (OQ-25).
    """

    days: int
    longest_days: int
    extends: bool
    rule: str = "EX-1"
    extends_annual: bool = True


@dataclass(frozen=True)
class Binding:
    """How firmly a new-commerce purchase binds, and what comes after its term (CA-10, QT-11, LC-22 to LC-26).

    Args:
        window_hours: For so long licences can be given back and the whole can be cancelled (CA-10).
        full_refund_hours: For so long cancelling is refunded in full; afterwards by days (CA-10).
        rule: Id of the rule that says so.
        expired_days: Days after a term that ended active and does not renew, in which users still work (LC-24).
        disabled_first_days: Days after a term that ended suspended, in which only admins reach the data (LC-23).
        disabled_days: Days between either of these and the deletion (LC-23, LC-24).
        extends_since: First day on which terms end that go on in a paid monthly extension instead of expiring (LC-26);
            None where that does not exist.
        extends_bought_since: First day of purchase or renewal for which that holds (LC-26).
        trial_seats: Licences of a trial, and the fewest of its conversion at once (TR-12, TR-13).
        backup_days: Days that an admin has after a cancellation to save data (LC-25).
    """

    window_hours: int = 168
    full_refund_hours: int = 24
    rule: str = "CA-10"
    expired_days: int = 30
    disabled_first_days: int = 30
    disabled_days: int = 90
    extends_since: date | None = None
    extends_bought_since: date | None = None
    trial_seats: int = 25
    backup_days: int = 7


@dataclass(frozen=True)
class Policy:
    """The rules of one cloud and commerce line during some time.

    Args:
        valid_from: First day on which it holds, inclusive; None means since ever.
        valid_to: Last day on which it holds, inclusive; None means until further notice.
        allowance: None where the line has no such count (LC-22: the term's end limits it).
        sells_trials: Whether trials exist (TR-8).
        sells_usage: Whether usage-based offers exist (SC-5).
        needs_agreement: Whether orders and quantities wait for the customer's agreement (CU-29).
        agreement_since: First day of that gate.
        switches_frequency: Whether a subscription's billing frequency can be changed (BI-6, OQ-20).
        frequency_since: First day from which the partner's own setting can open that on the legacy line; None where no
            source tells of it (BI-6, OQ-20).
        toggles_auto_renew: Whether the partner may switch renewal off (BI-15, QT-14).
        sets_qualification: Whether the partner may record a special qualification (SC-6).
        domain_suffix: What every new tenant's first domain ends in (rules.md section 1.2).
        is_sold: Whether the line is sold in this cloud at all.
        binding: New commerce only.
    """

    cloud: Cloud
    line: CommerceLine
    allowance: Allowance | None
    valid_from: date | None = None
    valid_to: date | None = None
    sells_trials: bool = True
    sells_usage: bool = True
    needs_agreement: bool = False
    agreement_since: date | None = None
    switches_frequency: bool = False
    frequency_since: date | None = None
    toggles_auto_renew: bool = False
    sets_qualification: bool = True
    domain_suffix: str = ".onmicrosoft.com"
    is_sold: bool = True
    binding: Binding | None = None

    def holds_on(self, day: date | None) -> bool:
        """Whether it is in force on a day; without a day, whether it is today's."""
        if day is None:
            return self.valid_to is None
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)

    def asks_agreement_on(self, day: date | None) -> bool:
        """Whether the agreement gate stands on a day; without a day, whether it stands at all (CU-29)."""
        return self.needs_agreement and (day is None or self.agreement_since is None or day >= self.agreement_since)


NINETY_TO_120 = Allowance(days=90, longest_days=120, extends=True, rule="EX-1")
SIXTY_CHINA = Allowance(days=60, longest_days=60, extends=False, rule="EX-3")
SIXTY_OF_2016 = Allowance(days=60, longest_days=60, extends=False, rule="EX-4")

FREQUENCY_SINCE = date(2019, 11, 1)
"""The page of that month is the first to tell that a legacy order can change its billing frequency (BI-6)."""

_GLOBAL = Policy(
    Cloud.GLOBAL,
    CommerceLine.LEGACY,
    NINETY_TO_120,
    valid_from=date(2017, 3, 1),
    needs_agreement=True,
    agreement_since=date(2018, 11, 7),
    frequency_since=FREQUENCY_SINCE,
)
SEVENTY_TWO_HOURS = Binding(window_hours=72)
SEVEN_DAYS = Binding()
WITH_EXTENSION = Binding(extends_since=date(2026, 5, 4), extends_bought_since=date(2025, 4, 1))

_NEW_COMMERCE = Policy(
    Cloud.GLOBAL,
    CommerceLine.NEW_COMMERCE,
    allowance=None,
    valid_from=date(2022, 3, 18),
    valid_to=date(2026, 5, 3),
    binding=SEVEN_DAYS,
    needs_agreement=True,
    agreement_since=date(2018, 11, 7),
    switches_frequency=True,
    toggles_auto_renew=True,
)

_ELSEWHERE = replace(_NEW_COMMERCE, valid_from=None, valid_to=None, needs_agreement=False)
"""Outside of the global cloud no paid extension is known (LC-26); no other date is documented either."""

POLICIES = (
    replace(_GLOBAL, allowance=SIXTY_OF_2016, valid_from=None, valid_to=date(2017, 2, 28)),
    _GLOBAL,
    Policy(
        Cloud.US_GOVERNMENT,
        CommerceLine.LEGACY,
        NINETY_TO_120,
        sets_qualification=False,
        domain_suffix=".onmicrosoft.us",
        frequency_since=FREQUENCY_SINCE,
    ),
    Policy(
        Cloud.GERMANY,
        CommerceLine.LEGACY,
        NINETY_TO_120,
        sets_qualification=False,
        domain_suffix=".onmicrosoft.de",
        frequency_since=FREQUENCY_SINCE,
    ),
    Policy(
        Cloud.CHINA,
        CommerceLine.LEGACY,
        SIXTY_CHINA,
        sells_trials=False,
        sells_usage=False,
        domain_suffix=".partner.onmschina.cn",
    ),
    replace(_NEW_COMMERCE, binding=SEVENTY_TWO_HOURS, valid_from=None, valid_to=date(2022, 3, 17)),
    _NEW_COMMERCE,
    replace(_NEW_COMMERCE, binding=WITH_EXTENSION, valid_from=date(2026, 5, 4), valid_to=None),
    replace(_ELSEWHERE, cloud=Cloud.US_GOVERNMENT, domain_suffix=".onmicrosoft.us"),
    replace(_ELSEWHERE, cloud=Cloud.GERMANY, is_sold=False, domain_suffix=".onmicrosoft.de"),
    replace(
        _ELSEWHERE,
        cloud=Cloud.CHINA,
        is_sold=False,
        sells_trials=False,
        sells_usage=False,
        domain_suffix=".partner.onmschina.cn",
    ),
)
"""Every cloud and line has exactly one policy for any day; a test proves it."""


def policy_for(cloud: Cloud, line: CommerceLine, on: date | None = None) -> Policy:
    """Return the policy in force on a day; without a day, today's."""
    return next(policy for policy in POLICIES if policy.cloud is cloud and policy.line is line and policy.holds_on(on))


class ProductFamily(StrEnum):
    """Families whose billing dates were aligned on days of their own (BI-12)."""

    OFFICE = "office"
    WINDOWS = "windows"
    MINECRAFT = "minecraft"
    OFFICE_CHINA = "office_china"
    DYNAMICS = "dynamics"
    INTUNE = "intune"


ALIGNED_ON = {
    ProductFamily.OFFICE: date(2018, 2, 21),
    ProductFamily.WINDOWS: date(2018, 2, 22),
    ProductFamily.MINECRAFT: date(2018, 2, 22),
    ProductFamily.OFFICE_CHINA: date(2018, 2, 23),
    ProductFamily.DYNAMICS: date(2018, 2, 23),
    ProductFamily.INTUNE: date(2018, 2, 23),
}
"""First day on which a monthly purchase had no free period any more (BI-12)."""

_FAMILY_WORDS = (
    ("minecraft", ProductFamily.MINECRAFT),
    ("dynamics", ProductFamily.DYNAMICS),
    ("intune", ProductFamily.INTUNE),
    ("windows 10", ProductFamily.WINDOWS),
)


def family_of(product_name: str, cloud: Cloud = Cloud.GLOBAL) -> ProductFamily:
    """Return the family that a product's name tells; unknown means Office, whose day is the earliest (OQ-23)."""
    name = product_name.casefold()
    for word, family in _FAMILY_WORDS:
        if word in name:
            return family
    return ProductFamily.OFFICE_CHINA if cloud is Cloud.CHINA else ProductFamily.OFFICE
