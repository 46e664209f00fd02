from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csp_desktop.domain.enums import Cloud, CommerceLine
from csp_desktop.domain.policies import POLICIES, ProductFamily, family_of, policy_for


@given(on=st.none() | st.dates(), cloud=st.sampled_from(Cloud), line=st.sampled_from(CommerceLine))
def test_every_cloud_and_line_has_exactly_one_policy_for_any_day(
    on: date | None, cloud: Cloud, line: CommerceLine
) -> None:
    holding = [one for one in POLICIES if one.cloud is cloud and one.line is line and one.holds_on(on)]

    assert holding == [policy_for(cloud, line, on)]


@pytest.mark.parametrize(
    ("cloud", "days", "longest"),
    [(Cloud.GLOBAL, 90, 120), (Cloud.US_GOVERNMENT, 90, 120), (Cloud.GERMANY, 90, 120), (Cloud.CHINA, 60, 60)],
)
def test_ex_1_and_ex_3_days_by_cloud(cloud: Cloud, days: int, longest: int) -> None:
    allowance = policy_for(cloud, CommerceLine.LEGACY).allowance

    assert allowance is not None
    assert (allowance.days, allowance.longest_days) == (days, longest)


@pytest.mark.parametrize("cloud", Cloud)
def test_lc_22_new_commerce_has_no_such_count(cloud: Cloud) -> None:
    assert policy_for(cloud, CommerceLine.NEW_COMMERCE).allowance is None


@pytest.mark.parametrize(
    ("cloud", "on", "asks"),
    [
        (Cloud.GLOBAL, date(2018, 11, 6), False),
        (Cloud.GLOBAL, date(2018, 11, 7), True),
        (Cloud.GLOBAL, None, True),
        (Cloud.US_GOVERNMENT, date(2026, 1, 1), False),
        (Cloud.GERMANY, None, False),
        (Cloud.CHINA, None, False),
    ],
)
def test_cu_29_the_agreement_gate_stands_in_the_global_cloud_since_7_november_2018(
    cloud: Cloud, on: date | None, asks: bool
) -> None:
    assert policy_for(cloud, CommerceLine.LEGACY, on).asks_agreement_on(on) is asks


@pytest.mark.parametrize(
    ("name", "cloud", "family"),
    [
        ("Office 365 Enterprise E3", Cloud.GLOBAL, ProductFamily.OFFICE),
        ("Office 365 E1", Cloud.CHINA, ProductFamily.OFFICE_CHINA),
        ("Dynamics 365 Plan", Cloud.GLOBAL, ProductFamily.DYNAMICS),
        ("Microsoft Intune", Cloud.GLOBAL, ProductFamily.INTUNE),
        ("Windows 10 Enterprise E3", Cloud.GLOBAL, ProductFamily.WINDOWS),
        ("Minecraft: Education Edition", Cloud.GLOBAL, ProductFamily.MINECRAFT),
        ("", Cloud.GLOBAL, ProductFamily.OFFICE),
        ("Something new", Cloud.GLOBAL, ProductFamily.OFFICE),
    ],
)
def test_oq_23_the_family_is_told_by_the_product_and_else_the_earliest_day_holds(
    name: str, cloud: Cloud, family: ProductFamily
) -> None:
    assert family_of(name, cloud) is family
