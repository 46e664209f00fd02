"""Dates as Partner Center writes them (API contract section 7)."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import ExpectedError

MOMENT = re.compile(
    r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)"
    r"(?:[T ](?P<hour>\d\d):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:\.(?P<fraction>\d{1,9}))?)?"
    r"\s?(?P<zone>Z|[+-]\d\d:?\d\d)?)?",
    re.ASCII | re.IGNORECASE,
)
# Servers write these years for "never" and "not set"; no subscription lives at either end of time.
NO_DATE_YEARS = (0, 1, 9999)


def read_moment(text: str, member: str = "") -> datetime | None:
    """Return the UTC moment that a text means; None for an empty text and for the years 0001 and 9999.

    No zone means UTC; fractions of more than six digits are cut.

    Raises:
        ExpectedError: ``MEMBER_WRONG``; it is no date.
    """
    text = text.strip()
    if not text:
        return None
    match = MOMENT.fullmatch(text)
    if match is None:
        raise ExpectedError(Code.MEMBER_WRONG, member=member, found=text[:40])
    part = match.groupdict(default="0")
    if int(part["year"]) in NO_DATE_YEARS:
        return None
    try:
        local = datetime(
            int(part["year"]),
            int(part["month"]),
            int(part["day"]),
            int(part["hour"]),
            int(part["minute"]),
            int(part["second"]),
            int(part["fraction"][:6].ljust(6, "0")),
            tzinfo=_zone(match["zone"]),
        )
        return local.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise ExpectedError(Code.MEMBER_WRONG, member=member, found=text[:40]) from error


def read_day(text: str, member: str = "") -> date | None:
    """Return the UTC day that a text means, as ``read_moment`` reads it.

    Raises:
        ExpectedError: ``MEMBER_WRONG``; it is no date.
    """
    moment = read_moment(text, member)
    return None if moment is None else moment.date()


def _zone(text: str | None) -> timezone:
    if text is None or text in "Zz":
        return UTC
    size = timedelta(hours=int(text[1:3]), minutes=int(text[-2:]))
    return timezone(-size if text[0] == "-" else size)
