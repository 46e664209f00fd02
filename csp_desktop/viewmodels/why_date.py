"""Why this date: the sum as one would write it by hand, where its days come from, the rule, and what it means here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.enums import Cloud, CommerceLine, Source
from csp_desktop.domain.expiry import Expiry, TermKind
from csp_desktop.domain.policies import policy_for
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.messages import sentence

translate = QCoreApplication.translate


@dataclass(frozen=True)
class SumLine:
    """A line of the written sum, or one of its inputs.

    Args:
        value: At the right: days or a date; of an input, where it came from.
    """

    text: str
    value: str


@dataclass(frozen=True)
class WhyBar:
    """The same sum as a bar.

    Args:
        days: Whole length in days, the extension included.
        base_days: Of these, the days that everyone has.
        day_today: Days that have gone; outside 0 to ``days`` where today lies elsewhere.
    """

    days: int
    base_days: int
    day_today: int
    starts_on: date
    ends_on: date


@dataclass(frozen=True)
class WhyDate:
    """How a date came about.

    Args:
        lines: The sum; the last line is what comes out.
        rule: Which rules held, in words, with their id.
        notes: What is odd or unknown about it.
        copyable: The whole as plain text.
        inputs: Each value that went in, and where it came from.
        local: What the UTC day or moment means on this computer's clock; empty where both are the same.
        edit_field: The day that is missing and can be typed; empty where none is.
        edit_text: Words of the link that opens its editor.
    """

    lines: tuple[SumLine, ...]
    rule: str
    notes: tuple[str, ...]
    copyable: str
    inputs: tuple[SumLine, ...] = ()
    local: str = ""
    edit_field: str = ""
    edit_text: str = ""
    bar: WhyBar | None = None


def why_date(expiry: Expiry, cloud: Cloud, today: date) -> WhyDate:
    """Return how an expiry date came about."""
    lines = tuple(_sum_line(expiry, number) for number in range(len(expiry.terms())))
    rule = _rule_text(expiry, cloud)
    notes = (*((_earliest_note(),) if expiry.is_earliest else ()), *(sentence(flag) for flag in expiry.flags))
    written = [f"{line.text}: {line.value}" for line in lines]
    return WhyDate(
        lines=lines,
        rule=rule,
        notes=notes,
        copyable="\n".join((*written, rule, *notes)),
        local=local_day(expiry.expires_on),
        bar=WhyBar(
            days=expiry.days,
            base_days=min(expiry.days, expiry.allowance.days),
            day_today=(today - expiry.suspended_on).days,
            starts_on=expiry.suspended_on,
            ends_on=expiry.expires_on,
        ),
    )


def source_words(source: Source) -> str:
    """Return where a value came from, for beside it."""
    return {
        Source.PARTNER_CENTER: translate("why", "from Partner Center"),
        Source.IMPORTED: translate("why", "from an imported file"),
        Source.TYPED: translate("why", "typed here"),
        Source.ASSUMED: translate("why", "assumed"),
    }[source]


def local_day(day: date) -> str:
    """Return when a UTC day begins and ends on this computer's clock; empty where the two are the same."""
    begins = datetime.combine(day, time(), UTC)
    if not wording.local_offset(begins) and not wording.local_offset(begins + timedelta(hours=23)):
        return ""
    return wording.day_tooltip(day)


def _sum_line(expiry: Expiry, number: int) -> SumLine:
    term = expiry.terms()[number]
    match term.kind:
        case TermKind.SUSPENDED:
            return SumLine(translate("suspension", "Suspended on (UTC day)"), wording.day_text(term.dates[0]))
        case TermKind.EVERY_SUSPENSION:
            return SumLine(translate("suspension", "Every suspension"), _plus(term.days or 0))
        case TermKind.FREE_PERIOD:
            text = translate("suspension", "Opened {opened}, first billed {billed}")
            opened, billed = (wording.day_text(day) for day in term.dates)
            return SumLine(text.format(opened=opened, billed=billed), _plus(term.days or 0))
        case TermKind.TOTAL:
            text = translate("suspension", "{days} (at most {limit})")
            days = wording.days_text(term.days or 0)
            return SumLine(text.format(days=days, limit=wording.number_text(term.limit or 0)), "")
        case TermKind.EXPIRES:
            return SumLine(translate("suspension", "Last day (UTC)"), wording.day_text(term.dates[0]))


def _plus(days: int) -> str:
    return f"+ {wording.days_text(days)}"


def _earliest_note() -> str:
    return translate(
        "suspension",
        "The day of opening or of the first billing period is not known: this is the earliest possible date.",
    )


def _rule_text(expiry: Expiry, cloud: Cloud) -> str:
    policy = policy_for(cloud, CommerceLine.LEGACY, expiry.suspended_on)
    if policy.valid_from is None:
        text = translate("suspension", "Rule: {cloud}, licence-based ({rule})")
        return text.format(cloud=wording.cloud_word(cloud), rule=expiry.rule)
    text = translate("suspension", "Rule: {cloud}, licence-based, since {since} ({rule})")
    since = wording.month_text(policy.valid_from)
    return text.format(cloud=wording.cloud_word(cloud), since=since, rule=expiry.rule)
