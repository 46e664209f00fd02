"""Why this date: the sum as one would write it by hand, where its days come from, the rule, and what it means here."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.enums import CommerceLine
from csp_desktop.domain.expiry import Expiry
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.policies import policy_for
from csp_desktop.domain.reckonings import DateKind, Input, InputName, Reckoning, Step, StepKind
from csp_desktop.domain.reckonings.legacy import reckon_expiry
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.date_words import (
    date_name,
    input_name,
    input_text,
    result_text,
    rule_words,
    source_words,
    start_name,
)
from csp_desktop.viewmodels.messages import sentence
from csp_desktop.viewmodels.plan_words import moment_full

translate = QCoreApplication.translate

EDIT_DAYS = "edit_days"
"""The wish with which the edit dialog opens the editor of the days on record."""

EXPLAIN = "explain"
"""The wish with which it unfolds why the nearest date is so."""

LONGEST_BAR = 400
"""Days; what is longer says nothing as a bar."""


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
        title: Which date it is, and the date.
        lines: The sum; the last line is what comes out.
        rule: Which rule held, in words, with its id.
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
    title: str = ""
    inputs: tuple[SumLine, ...] = ()
    local: str = ""
    edit_field: str = ""
    edit_text: str = ""
    bar: WhyBar | None = None

    @property
    def summary(self) -> str:
        """The sum and the rule, for a tooltip."""
        lines = (f"{each.text}: {each.value}" if each.value else each.text for each in self.lines)
        return "\n".join((*lines, *self.notes, self.rule))


def why_of(
    reckoning: Reckoning, line: CommerceLine, partner: Partner, today: date, editable: Collection[str] = ()
) -> WhyDate:
    """Return how a date came about.

    Args:
        line: Of the subscription.
        today: The UTC day.
        editable: Fields of which a person may type the day now.
    """
    lines = tuple(_sum_lines(reckoning))
    title = _title(reckoning)
    inputs = tuple(_input_line(each) for each in reckoning.inputs)
    rule = _rule_text(reckoning, line, partner)
    notes = (*_notes(reckoning), *(sentence(flag) for flag in reckoning.flags))
    local = _local_text(reckoning)
    missing = next((each for each in reckoning.inputs if each.value is None and each.field in editable), None)
    edit = ""
    if missing is not None:
        edit = translate("why", "Type the missing day: {name}").format(name=input_name(missing.name))
    written = [f"{each.text}: {each.value}" if each.value else each.text for each in (*lines, *inputs)]
    return WhyDate(
        title=title,
        lines=lines,
        inputs=inputs,
        rule=rule,
        notes=notes,
        local=local,
        edit_field="" if missing is None else missing.field,
        edit_text=edit,
        bar=_bar(reckoning, today),
        copyable="\n".join(part for part in (title, *written, *notes, local, rule) if part),
    )


def why_expiry(
    subscription: Subscription, partner: Partner, expiry: Expiry | None, today: date, editable: Collection[str] = ()
) -> WhyDate:
    """Return how an expiry date came about: as it is, or as it would be."""
    return why_of(reckon_expiry(subscription, partner, expiry), subscription.line, partner, today, editable)


def local_day(day: date) -> str:
    """Return when a UTC day begins and ends on this computer's clock; empty where the two are the same."""
    begins = datetime.combine(day, time(), UTC)
    return wording.day_tooltip(day) if wording.local_offset(begins) else ""


def _input_line(given: Input) -> SumLine:
    value = input_text(given)
    # A cloud's name says that it is one.
    text = value if given.name is InputName.CLOUD else f"{input_name(given.name)} {value}"
    if given.value is None:
        return SumLine(text, "")
    source = source_words(given.source)
    return SumLine(text, f"{source} ({given.rule})" if given.rule else source)


def _title(reckoning: Reckoning) -> str:
    name, day = date_name(reckoning.kind), result_text(reckoning)
    if not day:
        return translate("why", "{name}: not known").format(name=name)
    if reckoning.is_earliest:
        return translate("why", "{name}: {day}, at the earliest").format(name=name, day=day)
    return translate("why", "{name}: {day}").format(name=name, day=day)


def _sum_lines(reckoning: Reckoning) -> Iterator[SumLine]:
    counted = 0
    for step in reckoning.steps:
        counted += step.kind is StepKind.PLUS_DAYS
        yield _sum_line(reckoning, step, counted)


def _sum_line(reckoning: Reckoning, step: Step, counted: int) -> SumLine:
    """Return a line; ``counted`` tells how many lines of days there were with it."""
    match step.kind:
        case StepKind.START | StepKind.REPORTED:
            text = start_name(step.name) if step.name is not None else date_name(reckoning.kind)
            if step.kind is StepKind.REPORTED and step.name is not None:
                text = translate("why", "{name}, as reported").format(name=input_name(step.name))
            return SumLine(text, _value_text(step.value))
        case StepKind.PLUS_DAYS:
            return SumLine(_days_name(reckoning, counted), _plus(wording.days_text(step.count)))
        case StepKind.FREE_PERIOD:
            text = translate("why", "Opened {opened}, first billed {billed}")
            opened, billed = (wording.day_text(day) for day in step.dates)
            return SumLine(text.format(opened=opened, billed=billed), _plus(wording.days_text(step.count)))
        case StepKind.TOTAL:
            text = translate("why", "{days} (at most {limit})")
            limit = wording.number_text(step.limit or 0)
            return SumLine(text.format(days=wording.days_text(step.count), limit=limit), "")
        case StepKind.PLUS_HOURS:
            hours = translate("why", "%n hour(s)", "", step.count)
            return SumLine(translate("why", "Open for"), _plus(hours))
        case StepKind.PLUS_MONTHS:
            return SumLine(translate("why", "Term"), _plus(translate("why", "%n month(s)", "", step.count)))
        case StepKind.DAY_BEFORE:
            return SumLine(translate("why", "The first day counts too"), f"− {wording.days_text(step.count)}")
        case StepKind.DAY_AFTER:
            return SumLine(translate("why", "The day after it"), _plus(wording.days_text(step.count)))
        case StepKind.BILLING_DATE:
            text = translate("why", "Your next billing date, on day {day} of a month")
            return SumLine(text.format(day=wording.number_text(step.count)), "")
        case StepKind.RESULT:
            return SumLine(_result_name(reckoning), _value_text(step.value))


def _value_text(value: date | datetime | None) -> str:
    if value is None:
        return translate("why", "not known")
    return moment_full(value) if isinstance(value, datetime) else wording.day_text(value)


def _result_name(reckoning: Reckoning) -> str:
    if reckoning.at is not None:
        return date_name(reckoning.kind)
    return translate("why", "{name} (UTC)").format(name=date_name(reckoning.kind))


def _days_name(reckoning: Reckoning, counted: int) -> str:
    is_suspended = reckoning.rule == "LC-23"
    match reckoning.kind:
        case DateKind.TRIAL_END:
            return translate("why", "Length of the trial")
        case DateKind.FULL_CREDIT:
            return translate("why", "Credited in full")
        case DateKind.ACCESS_END:
            return translate("why", "Users still work")
        case DateKind.DELETION if counted > 1:
            return translate("why", "Only admins reach the data")
        case DateKind.DELETION:
            return translate("why", "Disabled") if is_suspended else translate("why", "Users still work")
        case _:
            return translate("why", "Every suspension")


def _plus(text: str) -> str:
    return f"+ {text}"


def _notes(reckoning: Reckoning) -> Iterator[str]:
    missing = wording.listed(input_name(name) for name in reckoning.missing)
    if reckoning.on is None:
        if missing:
            yield translate("why", "Nothing can be computed without: {missing}.").format(missing=missing)
        else:
            yield translate("why", "Too little is on record to compute it.")
    elif reckoning.is_earliest and missing:
        text = translate("why", "Not known: {missing}. So this is the earliest possible date.")
        yield text.format(missing=missing)
    elif reckoning.is_earliest and reckoning.at is not None:
        yield translate(
            "why", "Only the day is known, not the hour: the true moment may be up to a day later, never earlier."
        )
    elif reckoning.is_earliest:
        yield translate("why", "A day that it is counted from is not known: this is the earliest possible date.")


def _local_text(reckoning: Reckoning) -> str:
    if reckoning.at is not None:
        if not wording.local_offset(reckoning.at):
            return ""
        return translate("why", "On this computer's clock: {moment}").format(moment=wording.moment_text(reckoning.at))
    return "" if reckoning.on is None else local_day(reckoning.on)


def _bar(reckoning: Reckoning, today: date) -> WhyBar | None:
    """Return the bar: from the day that is counted from to the result, where that is a number of days."""
    steps = reckoning.steps
    if reckoning.on is None or not steps or steps[0].kind is not StepKind.START or steps[0].value is None:
        return None
    start = steps[0].value.date() if isinstance(steps[0].value, datetime) else steps[0].value
    days = (reckoning.on - start).days
    if not 1 < days <= LONGEST_BAR:
        return None
    counted = sum(step.count for step in steps if step.kind is StepKind.PLUS_DAYS)
    base = min(days, counted) if reckoning.kind is DateKind.EXPIRY else days
    return WhyBar(days, base, (today - start).days, start, reckoning.on)


def _rule_text(reckoning: Reckoning, line: CommerceLine, partner: Partner) -> str:
    first = reckoning.steps[0].value if reckoning.steps else None
    on = first.date() if isinstance(first, datetime) else first or reckoning.on
    policy = policy_for(partner.cloud, line, on)
    cloud = wording.cloud_word(partner.cloud)
    facts = {"rule": reckoning.rule, "words": rule_words(reckoning.rule), "cloud": cloud}
    is_legacy = line is CommerceLine.LEGACY
    if policy.valid_from is None:
        text = (
            translate("why", "Rule {rule}: {words}. {cloud}, licence-based.")
            if is_legacy
            else translate("why", "Rule {rule}: {words}. {cloud}, new commerce.")
        )
        return text.format_map(facts)
    text = (
        translate("why", "Rule {rule}: {words}. {cloud}, licence-based, since {since}.")
        if is_legacy
        else translate("why", "Rule {rule}: {words}. {cloud}, new commerce, since {since}.")
    )
    return text.format_map({**facts, "since": wording.month_text(policy.valid_from)})
