"""Dates in every form that was seen on the wire."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.remote.dates import read_day, read_moment


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-03-05T07:08:09.1234567Z", date(2024, 3, 5)),
        ("2024-03-05T07:08:09Z", date(2024, 3, 5)),
        ("2024-03-05T07:08:09", date(2024, 3, 5)),
        ("2024-03-05T23:08:09-08:00", date(2024, 3, 6)),
        ("2024-03-05T07:08:09+09:00", date(2024, 3, 4)),
        ("2024-03-05T07:08:09+0000", date(2024, 3, 5)),
        ("2024-03-05 07:08:09z", date(2024, 3, 5)),
        ("2024-03-05", date(2024, 3, 5)),
        ("2024-02-29T00:00:00", date(2024, 2, 29)),
        ("", None),
        ("0001-01-01T00:00:00", None),
        ("0001-01-01T00:00:00+09:00", None),
        ("9999-12-31T23:59:59.9999999", None),
        ("9999-12-31T00:00:00-08:00", None),
    ],
)
def test_every_form_is_read_as_a_utc_day(text: str, day: date | None) -> None:
    assert read_day(text) == day


def test_seven_digits_of_a_second_are_cut_to_six() -> None:
    moment = read_moment("2024-03-05T07:08:09.1234567Z")

    assert moment == datetime(2024, 3, 5, 7, 8, 9, 123456, UTC)


@pytest.mark.parametrize(
    "text",
    [
        "yesterday",
        "2024-02-30",
        "2024-13-01T00:00:00Z",
        "05.03.2024",
        "2024-03-05T25:00:00Z",
        "2024-03-05T07:08:09+24:00",
    ],
)
def test_what_is_no_date_is_refused_by_its_member(text: str) -> None:
    with pytest.raises(ExpectedError) as caught:
        read_day(text, "creationDate")

    assert caught.value.code is Code.MEMBER_WRONG
    assert caught.value.facts == {"member": "creationDate", "found": text}


@given(st.datetimes(min_value=datetime(2, 1, 1), max_value=datetime(9998, 12, 31)))  # noqa: DTZ001 - drawn without zone
def test_what_is_written_comes_back(moment: datetime) -> None:
    assert read_moment(f"{moment.isoformat()}Z") == moment.replace(tzinfo=UTC)


@given(st.text() | st.from_regex(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d", fullmatch=True))
def test_no_text_raises_anything_unexpected(text: str) -> None:
    with suppress(ExpectedError):
        day = read_day(text)

        assert day is None or 1 < day.year < 9999 or text.startswith(("0002-01-01", "9998-12-31"))
