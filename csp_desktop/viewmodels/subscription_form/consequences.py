"""«What this does»: what follows from Submit, in order of time and in words."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.codes import Code
from csp_desktop.domain.consequences import Consequence as Fact
from csp_desktop.domain.consequences import ConsequenceKind, When, consequences_of, of_deletion
from csp_desktop.domain.editing import SubscriptionCase
from csp_desktop.domain.verdicts import Verdict
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.messages import unknowns_sentence
from csp_desktop.viewmodels.plan_words import moment_utc
from csp_desktop.viewmodels.subscription_form.consequence_words import consequence_text
from csp_desktop.viewmodels.subscription_form.judging import Judged
from csp_desktop.viewmodels.subscription_form.state import Consequence
from csp_desktop.viewmodels.subscription_form.typed import Typed
from csp_desktop.viewmodels.subscription_form.wishes import records_deletion

translate = QCoreApplication.translate

K = ConsequenceKind


def told_consequences(case: SubscriptionCase, typed: Typed, judged: Judged) -> tuple[Consequence, ...]:
    """Return what follows; nothing while nothing is wished."""
    if records_deletion(case, typed):
        return tuple(told_line(each, case.at) for each in of_deletion(case))
    lines = [told_line(each, case.at) for each in consequences_of(case, judged.foreseen, judged.taken_back)]
    if lines and judged.unknowns:
        text = unknowns_sentence(Verdict(Code.ALLOWED, unknowns=judged.unknowns))
        lines.append(Consequence("question", translate("subscription_form", "Not known"), text))
    return tuple(lines)


def told_line(fact: Fact, at: datetime) -> Consequence:
    """Return one consequence as a line.

    Args:
        at: Now; a day of this year needs no year.
    """
    return Consequence(
        icon=_ICONS[fact.kind],
        when=_when(fact, at),
        text=consequence_text(fact),
        tone=_tone(fact),
        is_strong=fact.is_loss,
        tooltip=_tooltip(fact),
    )


def _tone(fact: Fact) -> Tone:
    if fact.is_loss:
        return Tone.CRITICAL
    return Tone.WARN if fact.kind in _WARNING else Tone.CALM


def _when(fact: Fact, at: datetime) -> str:
    match fact.when:
        case When.AT_ONCE:
            return translate("subscription_form", "At once")
        case When.UNTIL_SENT:
            return translate("subscription_form", "Until sent")
        case When.WHEN_SENT:
            return translate("subscription_form", "When sent")
        case When.NEXT_CHARGE:
            return translate("subscription_form", "Next bill")
        case When.LATER:
            return translate("subscription_form", "Later")
        case When.FOR_GOOD:
            return translate("subscription_form", "For good")
        case When.ON | When.UNTIL | When.AFTER:
            return _dated(fact, at)


def _dated(fact: Fact, at: datetime) -> str:
    if fact.at is not None:
        text = translate("subscription_form", "Until {moment}")
        return text.format(moment=moment_utc(fact.at, at))
    day = wording.day_short(fact.on or date.max, at.date())
    if fact.when is When.ON:
        return day
    if fact.when is When.UNTIL:
        return translate("subscription_form", "Until {day}").format(day=day)
    return translate("subscription_form", "After {day}").format(day=day)


def _tooltip(fact: Fact) -> str:
    """The rule, the day with its mark and what it means here, and the bill on which it is seen."""
    lines = []
    if fact.at is not None:
        lines.append(translate("subscription_form", "Here: {moment}").format(moment=wording.moment_text(fact.at)))
    elif fact.on is not None:
        lines += [wording.day_utc(fact.on), wording.day_tooltip(fact.on)]
    billed = fact.facts.get("billed_on")
    if isinstance(billed, date):
        text = translate("subscription_form", "On your bill of {day} at the earliest")
        lines.append(text.format(day=wording.day_text(billed)))
    if fact.facts.get("is_earliest"):
        text = translate("subscription_form", "The earliest possible time, as not every input is known")
        lines.append(text)
    if fact.rule:
        lines.append(translate("subscription_form", "Rule {rule}").format(rule=fact.rule))
    return "\n".join(lines)


_WARNING = frozenset(
    {
        K.ADD_ONS_STAY_STOPPED,
        K.BILLED_ON,
        K.LICENCES_OWED,
        K.TERM_OWED,
        K.RENEWAL_OFF,
        K.RENEWAL_STAYS_OFF,
        K.SCHEDULE_FRAGILE,
        K.SEND_BEFORE,
        K.ENDS_IN_EXTENSION,
        K.TERM_OVER,
    }
)
"""Not lost, yet easily regretted."""

_ICONS = {
    K.WAITS: "arrow-u-up-left",
    K.TAKEN_BACK: "arrow-u-up-left",
    K.SEND_BEFORE: "hourglass",
    K.ACCESS_LOST: "user-minus",
    K.ACCESS_LOST_FOR_GOOD: "user-minus",
    K.ACCESS_BACK: "user-plus",
    K.LICENCES_LOST: "user-minus",
    K.LICENCES_ADDED: "user-plus",
    K.BACKUP: "floppy-disk",
    K.DATA_LOST: "trash",
    K.ADD_ONS_STOP: "stack",
    K.ADD_ONS_RETURN: "stack",
    K.ADD_ONS_STAY_STOPPED: "stack",
    K.ADD_ONS_STAY: "stack",
    K.ADD_ONS_JOIN: "stack",
    K.CREDIT_ALL: "receipt",
    K.CREDIT_DAYS: "receipt",
    K.NOTHING_CHARGED_YET: "receipt",
    K.CHARGE_ALL: "receipt",
    K.CHARGE_DAYS: "receipt",
    K.LICENCES_CREDITED: "receipt",
    K.LICENCES_CHARGED: "receipt",
    K.LICENCES_OWED: "receipt",
    K.LICENCES_REFUNDED: "receipt",
    K.BILLED_ON: "receipt",
    K.BILLED_AS_BEFORE: "receipt",
    K.REFUND_ALL: "receipt",
    K.REFUND_DAYS: "receipt",
    K.PAID_FROM: "currency-circle-dollar",
    K.TERM_OWED: "receipt",
    K.MARKED_CANCELLED: "x-circle",
    K.ONLY_REACTIVATE: "lock-simple",
    K.EXPIRY_ENDS: "check-circle",
    K.RENEWS_AS_BEFORE: "calendar-check",
    K.RENEWAL_OFF: "calendar-x",
    K.RENEWAL_STAYS_OFF: "calendar-x",
    K.SCHEDULE_DROPPED: "calendar-x",
    K.SCHEDULE_FRAGILE: "warning",
    K.SCHEDULED: "calendar-check",
    K.TERM_OVER: "lock-simple",
    K.ENDS_WITH_GRACE: "calendar-x",
    K.ENDS_IN_EXTENSION: "calendar-x",
    K.TRIAL_ENDS: "calendar",
    K.TRIAL_CONVERTS: "currency-circle-dollar",
    K.RENEWS: "calendar-check",
    K.CYCLE_CHANGES: "receipt",
    K.TERM_CHANGES: "calendar",
    K.NEW_TERM_ENDS: "calendar",
    K.CAN_RESUME: "arrow-u-up-left",
    K.CAN_GIVE_BACK: "arrow-u-up-left",
    K.CAN_CANCEL: "x-circle",
    K.CAN_CHANGE: "arrow-u-up-left",
    K.CAN_CHANGE_ANY_TIME: "arrow-u-up-left",
    K.FULL_CREDIT_UNTIL: "receipt",
    K.CONVERSION_FINAL: "lock-simple",
    K.CANCEL_FINAL: "warning",
    K.TERM_FINAL: "lock-simple",
    K.DELETION_RECORDED: "check-circle",
    K.ADD_ONS_DELETED: "stack",
    K.RECORD_FINAL: "warning",
}
