"""The days on record, to be typed by somebody who looked them up: a fact at once, and seen before it is one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from csp_desktop.domain.changes import DaysOnRecord
from csp_desktop.domain.codes import Code
from csp_desktop.domain.day_rules import FIRST_BILLED, OPENED, SUSPENDED, day_verdict, may_record_days, may_type_days
from csp_desktop.domain.day_rules import typed_days as days_to_type
from csp_desktop.domain.editing import SubscriptionCase
from csp_desktop.domain.enums import CommerceLine, Status
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.domain.expiry import Expiry, expiry_if_suspended, expiry_of
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.qtkit.lane import Runs
from csp_desktop.services.subscriptions import SubscriptionService
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.date_words import source_words
from csp_desktop.viewmodels.days import read_day
from csp_desktop.viewmodels.messages import error_sentence, sentence, verdict_sentence
from csp_desktop.viewmodels.view_model import ViewModel

translate = QCoreApplication.translate


@dataclass(frozen=True)
class DayField:
    """One day to type.

    Args:
        key: Name of the field of ``Subscription``.
        hint: Where its value came from, or what an empty field means.
        problem: Why it cannot be true, or is no day.
    """

    key: str
    label: str
    text: str
    hint: str = ""
    problem: str = ""


@dataclass(frozen=True)
class DaysState:
    """The editor.

    Args:
        is_offered: Whether the subscription has days that can be typed, or says why it has none now.
        locked: Why none can be typed; empty where they can.
        preview: What the days as typed lead to, before anything is recorded.
        notes: What is odd about them; it hinders nothing.
        reason: Why nothing can be recorded; empty where it can.
    """

    is_offered: bool = False
    locked: str = ""
    is_open: bool = False
    is_busy: bool = False
    fields: tuple[DayField, ...] = ()
    preview: str = ""
    notes: tuple[str, ...] = ()
    problem: str = ""
    reason: str = ""

    @property
    def can_record(self) -> bool:
        """Whether the button answers."""
        return self.is_open and not self.is_busy and not self.reason


class DaysEditor(ViewModel[DaysState]):
    """Lets a person type the days of one subscription.

    Args:
        subscription_id: Our id of the subscription.
        write: The lane for the person's commands.
    """

    opened = Signal(str)
    """The editor is wanted: key of the day to which the keyboard goes."""

    def __init__(
        self, subscription_id: str, subscriptions: SubscriptionService, write: Runs, parent: QObject | None = None
    ) -> None:
        super().__init__(DaysState(), parent)
        self._subscription_id = subscription_id
        self._subscriptions = subscriptions
        self._write = write
        self._case: SubscriptionCase | None = None
        self._typed: dict[str, str] = {}
        self._is_open = False
        self._is_busy = False
        self._problem = ""

    def show_case(self, case: SubscriptionCase) -> None:
        """Edit the subscription as it is now."""
        self._case = case
        self._show()

    def today(self) -> date:
        """Return the UTC day, where a calendar opens."""
        assert self._case is not None, "asked by an editor that is open"
        return self._case.today

    @Slot(str)
    def open(self, field: str = "") -> None:
        """Open the editor, for one day where a date misses it."""
        case = self._case
        if case is None or not may_type_days(case.seen, case.partner).is_allowed:
            return
        self._is_open = True
        self._show()
        keys = [each.key for each in self.state.fields]
        self.opened.emit(field if field in keys else keys[0])

    @Slot()
    def close(self) -> None:
        """Forget what was typed."""
        if not self._is_busy:
            self._leave()

    @Slot(str, str)
    def type_day(self, field: str, text: str) -> None:
        """Take a day as typed; an empty one is not known."""
        self._typed[field] = text
        self._problem = ""
        self._show()

    @Slot()
    def record(self) -> None:
        """Record the days, once however often it is pressed."""
        if not self.state.can_record:
            return
        days, _wrong = self._days()
        self._is_busy = True
        self._show()
        work = partial(self._subscriptions.record_days, self._subscription_id, days)
        self._write.submit(self, work, self._on_recorded, self._on_failed)

    @Slot()
    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        self._show()

    def _leave(self) -> None:
        self._typed, self._problem = {}, ""
        self._is_open = self._is_busy = False
        self._show()

    def _on_recorded(self, _nothing: None) -> None:
        self._leave()

    def _on_failed(self, error: BaseException) -> None:
        self._is_busy = False
        self._problem = error_sentence(error)
        self._show()
        if not isinstance(error, ExpectedError):
            raise error

    def _days(self) -> tuple[DaysOnRecord, dict[str, str]]:
        """Return the days as typed over those on record, and what cannot be read."""
        case = self._case
        assert case is not None, "nothing is typed before it is shown"
        days, wrong = DaysOnRecord.of(case.seen.base or case.seen.now), {}
        for field, text in self._typed.items():
            day = read_day(text)
            if day is None and text.strip():
                example = wording.day_text(case.today)
                wrong[field] = translate("subscription_form", "Not a day, such as {example}.").format(example=example)
            else:
                days = replace(days, **{field: day})
        return days, wrong

    def _show(self) -> None:
        case = self._case
        if case is None:
            return
        allowed = may_type_days(case.seen, case.partner)
        keys = days_to_type(case.seen)
        self._is_open = self._is_open and allowed.is_allowed
        days, wrong = self._days()
        verdict = may_record_days(case.seen, days, case.partner, case.today)
        reason = next(iter(wrong.values()), "") or ("" if verdict.is_allowed else verdict_sentence(verdict))
        is_sound = not wrong and verdict.is_allowed
        self._set(
            DaysState(
                is_offered=bool(keys),
                locked="" if allowed.is_allowed else verdict_sentence(allowed),
                is_open=self._is_open,
                is_busy=self._is_busy,
                fields=tuple(self._field(case, key, days, wrong) for key in keys) if self._is_open else (),
                preview=_preview(case, days) if self._is_open and is_sound else "",
                notes=_notes(case, days) if self._is_open and not wrong else (),
                problem=self._problem,
                reason=reason,
            )
        )

    def _field(self, case: SubscriptionCase, key: str, days: DaysOnRecord, wrong: Mapping[str, str]) -> DayField:
        base = case.seen.base or case.seen.now
        known: date | None = getattr(base, key)
        text = self._typed.get(key, "" if known is None else wording.day_text(known))
        verdict = day_verdict(key, days, case.today)
        problem = wrong.get(key, "" if verdict.is_allowed or key not in self._typed else verdict_sentence(verdict))
        return DayField(key, _label(key), text, _hint(base, key), problem)


def _label(key: str) -> str:
    return {
        OPENED: translate("subscription_form", "Opened"),
        FIRST_BILLED: translate("subscription_form", "First billed"),
        SUSPENDED: translate("subscription_form", "Suspended"),
    }[key]


def _hint(base: Subscription, key: str) -> str:
    if getattr(base, key) is None:
        return translate("subscription_form", "Not known so far")
    return source_words(base.source_of(key))


def _preview(case: SubscriptionCase, days: DaysOnRecord) -> str:
    """Say to which expiry date the days lead, and from which they lead away."""
    now = case.seen.now
    if now.line is not CommerceLine.LEGACY:
        return ""
    before, after = _expiry(case, now), _expiry(case, _with(now, days))
    is_suspended = now.status is Status.SUSPENDED
    if after is None:
        return sentence(Code.SUSPENSION_DAY_UNKNOWN) if is_suspended else ""
    day = wording.day_utc(after.expires_on)
    if after.is_earliest:
        text = (
            translate("subscription_form", "Expires on {day} at the earliest, {days} after the suspension.")
            if is_suspended
            else translate("subscription_form", "Suspended today, it would expire on {day} at the earliest, in {days}.")
        )
    elif is_suspended:
        text = translate("subscription_form", "Expires on {day}, {days} after the suspension.")
    else:
        text = translate("subscription_form", "Suspended today, it would expire on {day}, in {days}.")
    said = text.format(day=day, days=wording.days_text(after.days))
    if before is None or before.expires_on == after.expires_on:
        return said
    was = translate("subscription_form", "So far: {day}.").format(day=wording.day_utc(before.expires_on))
    return f"{said} {was}"


def _notes(case: SubscriptionCase, days: DaysOnRecord) -> tuple[str, ...]:
    expiry = _expiry(case, _with(case.seen.now, days))
    return () if expiry is None else tuple(sentence(flag) for flag in expiry.flags)


def _expiry(case: SubscriptionCase, now: Subscription) -> Expiry | None:
    if now.line is not CommerceLine.LEGACY:
        return None
    if now.status is Status.SUSPENDED:
        return expiry_of(now, case.partner)
    return expiry_if_suspended(now, case.partner, case.today)


def _with(now: Subscription, days: DaysOnRecord) -> Subscription:
    typed = replace(now, opened_on=days.opened_on, first_billed_on=days.first_billed_on)
    return replace(typed, suspended_on=days.suspended_on) if now.status is Status.SUSPENDED else typed
