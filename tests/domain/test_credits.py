"""Until when a purchase costs nothing if it is taken back."""

from __future__ import annotations

from datetime import date

import pytest

from csp_desktop.domain.credits import full_credit_until
from csp_desktop.domain.enums import Cloud


@pytest.mark.parametrize("cloud", [Cloud.GLOBAL, Cloud.US_GOVERNMENT, Cloud.GERMANY])
def test_ca_3_the_first_thirty_days_are_credited_in_full(cloud: Cloud) -> None:
    assert full_credit_until(date(2026, 5, 4), cloud) == date(2026, 6, 2)


def test_ca_6_21vianet_knows_another_rule() -> None:
    assert full_credit_until(date(2026, 5, 4), Cloud.CHINA) is None


def test_the_end_of_the_calendar_is_no_failure() -> None:
    assert full_credit_until(date(9999, 12, 31), Cloud.GLOBAL) == date.max
