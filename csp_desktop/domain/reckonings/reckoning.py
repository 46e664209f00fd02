"""What a computed date is: the sum that led to it, what went in and where that came from (decision 8)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import Source


class DateKind(StrEnum):
    """Which day it is; each has a name in words."""

    EXPIRY = "expiry"
    DELETION = "deletion"
    TRIAL_END = "trial_end"
    CONVERSION = "conversion"
    FULL_CREDIT = "full_credit"
    CANCELLATION = "cancellation"
    FULL_REFUND = "full_refund"
    REDUCTION = "reduction"
    TERM_END = "term_end"
    RENEWAL = "renewal"
    NEXT_BILL = "next_bill"
    ACCESS_END = "access_end"
    EXTENSION = "extension"


class InputName(StrEnum):
    """What went in; each has a name in words."""

    ACCOUNT_OPENED = "account_opened"
    FIRST_BILLED = "first_billed"
    SUSPENDED = "suspended"
    BOUGHT = "bought"
    TERM_STARTED = "term_started"
    TERM_ENDS = "term_ends"
    TERM = "term"
    TRIAL_LENGTH = "trial_length"
    FREQUENCY = "frequency"
    BILLING_DAY = "billing_day"
    CLOUD = "cloud"
    RENEWS = "renews"
    LICENCES = "licences"
    DEADLINE = "deadline"
    EXPIRES = "expires"


@dataclass(frozen=True)
class Input:
    """A value that went in.

    Args:
        value: Days as dates, moments as aware UTC datetimes, other values as themselves; None where nobody knows.
        field: Name of the field of ``Subscription`` in which a person can type it; empty where it cannot be typed.
        rule: Id of the rule by which it was derived; empty where it was told.
    """

    name: InputName
    value: date | datetime | int | str | bool | None
    source: Source
    field: str = ""
    rule: str = ""


class StepKind(StrEnum):
    """A line of the written sum; each has a sentence."""

    START = "start"
    PLUS_DAYS = "plus_days"
    FREE_PERIOD = "free_period"
    TOTAL = "total"
    PLUS_HOURS = "plus_hours"
    PLUS_MONTHS = "plus_months"
    DAY_BEFORE = "day_before"
    DAY_AFTER = "day_after"
    BILLING_DATE = "billing_date"
    REPORTED = "reported"
    RESULT = "result"


@dataclass(frozen=True)
class Step:
    """A line of the sum as one would write it by hand.

    Args:
        name: What the line starts from, for ``START`` and ``REPORTED``.
        count: Days, hours or months that it adds; for ``TOTAL`` what they amount to.
        limit: The most that a total may be; None where there is no such limit.
        dates: The days that it names: opening and first billing of a free period.
        value: The day or moment that it names.
    """

    kind: StepKind
    name: InputName | None = None
    count: int = 0
    limit: int | None = None
    dates: tuple[date, ...] = ()
    value: date | datetime | None = None


@dataclass(frozen=True)
class Reckoning:
    """A computed date with everything needed to explain it.

    Args:
        on: The UTC day; None where something is missing without which nothing can be said.
        at: The UTC moment, for deadlines that end on a second; None for whole days.
        rule: Id of the rule that set it.
        is_earliest: Whether something unknown might make it later.
        flags: What is odd about the record.
        quantity: Licences that it is about, for ``REDUCTION``; 0 otherwise.
    """

    kind: DateKind
    on: date | None
    rule: str
    steps: tuple[Step, ...] = ()
    inputs: tuple[Input, ...] = ()
    at: datetime | None = None
    is_earliest: bool = False
    flags: tuple[Code, ...] = ()
    quantity: int = 0

    @property
    def missing(self) -> tuple[InputName, ...]:
        """What nobody knows and a person could type."""
        return tuple(each.name for each in self.inputs if each.value is None and each.field)
