"""Words for computed dates: what each is called, what goes into it, and what its rule says."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from csp_desktop.domain.enums import Cloud, Source
from csp_desktop.domain.reckonings import DateKind, Input, InputName, Reckoning
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.plan_words import moment_full

_KINDS = {
    DateKind.EXPIRY: QT_TRANSLATE_NOOP("why", "Last day to reactivate"),
    DateKind.DELETION: QT_TRANSLATE_NOOP("why", "Data deleted"),
    DateKind.TRIAL_END: QT_TRANSLATE_NOOP("why", "Trial ends"),
    DateKind.CONVERSION: QT_TRANSLATE_NOOP("why", "Trial becomes paid"),
    DateKind.FULL_CREDIT: QT_TRANSLATE_NOOP("why", "Full credit until"),
    DateKind.CANCELLATION: QT_TRANSLATE_NOOP("why", "Can be cancelled until"),
    DateKind.FULL_REFUND: QT_TRANSLATE_NOOP("why", "Full refund until"),
    DateKind.REDUCTION: QT_TRANSLATE_NOOP("why", "Licences can be given back until"),
    DateKind.TERM_END: QT_TRANSLATE_NOOP("why", "Term ends"),
    DateKind.RENEWAL: QT_TRANSLATE_NOOP("why", "Renews"),
    DateKind.NEXT_BILL: QT_TRANSLATE_NOOP("why", "Next billed"),
    DateKind.ACCESS_END: QT_TRANSLATE_NOOP("why", "Last day of the users' access"),
    DateKind.EXTENSION: QT_TRANSLATE_NOOP("why", "Paid monthly extension from"),
}
_INPUTS = {
    InputName.ACCOUNT_OPENED: QT_TRANSLATE_NOOP("why", "Opened"),
    InputName.FIRST_BILLED: QT_TRANSLATE_NOOP("why", "First billed"),
    InputName.SUSPENDED: QT_TRANSLATE_NOOP("why", "Suspended"),
    InputName.BOUGHT: QT_TRANSLATE_NOOP("why", "Bought"),
    InputName.TERM_STARTED: QT_TRANSLATE_NOOP("why", "Term began"),
    InputName.TERM_ENDS: QT_TRANSLATE_NOOP("why", "Term ends"),
    InputName.TERM: QT_TRANSLATE_NOOP("why", "Term"),
    InputName.TRIAL_LENGTH: QT_TRANSLATE_NOOP("why", "Trial"),
    InputName.FREQUENCY: QT_TRANSLATE_NOOP("why", "Billed"),
    InputName.BILLING_DAY: QT_TRANSLATE_NOOP("why", "Your billing day of the month"),
    InputName.CLOUD: QT_TRANSLATE_NOOP("why", "Cloud"),
    InputName.RENEWS: QT_TRANSLATE_NOOP("why", "Renews by itself"),
    InputName.LICENCES: QT_TRANSLATE_NOOP("why", "Licences"),
    InputName.DEADLINE: QT_TRANSLATE_NOOP("why", "Deadline"),
    InputName.EXPIRES: QT_TRANSLATE_NOOP("why", "Last day to reactivate"),
}
_STARTS = {
    InputName.SUSPENDED: QT_TRANSLATE_NOOP("why", "Suspended on (UTC day)"),
    InputName.BOUGHT: QT_TRANSLATE_NOOP("why", "Bought on (UTC day)"),
    InputName.FIRST_BILLED: QT_TRANSLATE_NOOP("why", "First billed on (UTC day)"),
    InputName.TERM_STARTED: QT_TRANSLATE_NOOP("why", "Term began on (UTC day)"),
    InputName.TERM_ENDS: QT_TRANSLATE_NOOP("why", "Last day of the term (UTC)"),
    InputName.EXPIRES: QT_TRANSLATE_NOOP("why", "Last day to reactivate (UTC)"),
    InputName.DEADLINE: QT_TRANSLATE_NOOP("why", "As Partner Center tells it"),
}
_SOURCES = {
    Source.PARTNER_CENTER: QT_TRANSLATE_NOOP("why", "from Partner Center"),
    Source.IMPORTED: QT_TRANSLATE_NOOP("why", "from an imported file"),
    Source.TYPED: QT_TRANSLATE_NOOP("why", "typed here"),
    Source.ASSUMED: QT_TRANSLATE_NOOP("why", "assumed"),
}
_RULES = {
    "EX-1": QT_TRANSLATE_NOOP("why", "90 days and as many as the free period had, never more than 120"),
    "EX-3": QT_TRANSLATE_NOOP("why", "60 days at 21Vianet, never lengthened"),
    "EX-4": QT_TRANSLATE_NOOP("why", "60 days, as it was until February 2017"),
    "EX-10": QT_TRANSLATE_NOOP("why", "everything stored is deleted on the day after the last one"),
    "TR-2": QT_TRANSLATE_NOOP("why", "a trial lasts 30 days and cannot be lengthened"),
    "TR-3": QT_TRANSLATE_NOOP("why", "a trial lasts as long as its offer tells"),
    "TR-12": QT_TRANSLATE_NOOP("why", "a trial becomes paid by itself while its renewal is on"),
    "CA-3": QT_TRANSLATE_NOOP("why", "what is suspended in its first 30 days is credited in full"),
    "BI-10": QT_TRANSLATE_NOOP("why", "a term of 12 months renews on the day after its last one"),
    "BI-11": QT_TRANSLATE_NOOP("why", "the paid term begins with the first billing period"),
    "BI-24": QT_TRANSLATE_NOOP("why", "the last day of a term counts whole"),
    "BI-25": QT_TRANSLATE_NOOP("why", "the renewal begins at midnight UTC and may take a day"),
    "BI-27": QT_TRANSLATE_NOOP("why", "the term was made to end before its full length"),
    "CA-10": QT_TRANSLATE_NOOP(
        "why", "hours are counted from the purchase or renewal; the first 24 are refunded in full"
    ),
    "CA-12": QT_TRANSLATE_NOOP("why", "the deadline that Partner Center tells counts"),
    "QT-11": QT_TRANSLATE_NOOP("why", "licences bought, added or renewed together have a deadline of their own"),
    "LC-23": QT_TRANSLATE_NOOP("why", "what is suspended when its term ends is disabled, then deleted"),
    "LC-24": QT_TRANSLATE_NOOP("why", "without a renewal users work on for a while; then it is disabled, then deleted"),
    "LC-26": QT_TRANSLATE_NOOP("why", "since 4 May 2026 a term that does not renew goes on in a paid extension"),
}


def date_name(kind: DateKind) -> str:
    """Return what a date is called."""
    return _word(_KINDS[kind])


def input_name(name: InputName) -> str:
    """Return what a value that went in is called."""
    return _word(_INPUTS[name])


def start_name(name: InputName) -> str:
    """Return the words of a sum's first line."""
    return _word(_STARTS[name]) if name in _STARTS else input_name(name)


def source_words(source: Source) -> str:
    """Return where a value came from, for beside it."""
    return _word(_SOURCES[source])


def rule_words(rule: str) -> str:
    """Return what a rule says; empty for one that has no words here."""
    return _word(_RULES[rule]) if rule in _RULES else ""


def input_text(given: Input) -> str:
    """Return a value that went in; days with their mark, unknown ones as such."""
    value = given.value
    if value is None:
        return QCoreApplication.translate("why", "not known")
    if isinstance(value, datetime):
        return moment_full(value)
    if isinstance(value, date):
        return wording.day_text(value)
    if isinstance(value, bool):
        return QCoreApplication.translate("why", "yes") if value else QCoreApplication.translate("why", "no")
    match given.name:
        case InputName.CLOUD:
            return wording.cloud_word(Cloud(str(value)))
        case InputName.FREQUENCY:
            return wording.choice_word(str(value)).lower()
        case InputName.TERM if isinstance(value, int):
            return QCoreApplication.translate("why", "%n month(s)", "", value)
        case InputName.TRIAL_LENGTH if isinstance(value, int):
            return wording.days_text(value)
        case _:
            return wording.number_text(value) if isinstance(value, int) else value


def result_text(reckoning: Reckoning) -> str:
    """Return the date itself: a UTC day, or a moment; empty where nothing can be said."""
    if reckoning.at is not None:
        return moment_full(reckoning.at)
    return "" if reckoning.on is None else wording.day_text(reckoning.on)


def _word(source: object) -> str:
    return QCoreApplication.translate("why", str(source))
