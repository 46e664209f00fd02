from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from csp_desktop.viewmodels.days import read_day
from csp_desktop.viewmodels.wording import day_full, day_text, day_utc

DAY = date(2026, 5, 4)


@pytest.mark.parametrize(
    "text",
    [
        "2026-05-04",
        "4 May 2026",
        "4 may 2026",
        " 4  May 2026 ",
        "5/4/26",
        "5/4/2026",
        "4.5.2026",
        "2026. 5. 4",
        "2026.5.4",
    ],
)
def test_a_day_is_read_as_people_write_it(text: str) -> None:
    assert read_day(text) == DAY


@pytest.mark.parametrize("text", ["", " ", "soon", "31 February 2026", "2026-13-01", "\0", "4 May 2026" * 1000])
def test_what_is_no_day_is_none(text: str) -> None:
    assert read_day(text) is None


@pytest.mark.parametrize("locale", ["en_US", "de_DE", "ko_KR", "en_GB"])
def test_what_is_written_is_read_again(locale: str) -> None:
    QLocale.setDefault(QLocale(locale))

    assert read_day(day_text(DAY)) == DAY
    assert read_day(day_full(DAY)) == DAY


def test_oq_17_a_day_of_partner_center_carries_its_mark() -> None:
    assert day_utc(date(2026, 6, 1)) == f"{day_text(date(2026, 6, 1))} (UTC)"
