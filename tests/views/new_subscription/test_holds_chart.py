"""The months above the bars."""

from __future__ import annotations

from datetime import date

import pytest

from csp_desktop.views.new_subscription.holds_chart import named_months


def months(count: int) -> list[date]:
    """So many months from December 2026 on."""
    return [date(2026 + (11 + number) // 12, (11 + number) % 12 + 1, 1) for number in range(count)]


@pytest.mark.parametrize(("count", "names"), [(1, 1), (13, 13), (14, 7), (36, 12), (60, 10), (120, 10)])
def test_long_terms_name_fewer_months(count: int, names: int) -> None:
    assert len(named_months(months(count))) == names


@pytest.mark.parametrize("count", [12, 24, 36, 60, 240])
def test_every_year_has_its_number(count: int) -> None:
    januaries = [month for month in months(count) if month.month == 1]

    assert set(januaries) <= set(named_months(months(count)))
