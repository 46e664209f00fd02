"""Words for what new commerce binds to: terms, billing plans, moments, what is scheduled."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDateTime, QLocale, QTimeZone

from csp_desktop.domain.enums import BillingChoice, BillingCycle, CommerceLine, Term, plan_choice
from csp_desktop.domain.subscriptions import NextTerm, Subscription
from csp_desktop.viewmodels import wording

_TERMS = {
    Term.MONTH: QT_TRANSLATE_NOOP("words", "1 month"),
    Term.YEAR: QT_TRANSLATE_NOOP("words", "1 year"),
    Term.THREE_YEARS: QT_TRANSLATE_NOOP("words", "3 years"),
}

_PLANS = {
    BillingChoice.MONTH: QT_TRANSLATE_NOOP("words", "1 month, billed monthly"),
    BillingChoice.YEAR_MONTHLY: QT_TRANSLATE_NOOP("words", "1 year, billed monthly"),
    BillingChoice.YEAR_UPFRONT: QT_TRANSLATE_NOOP("words", "1 year, paid up front"),
    BillingChoice.THREE_YEARS_MONTHLY: QT_TRANSLATE_NOOP("words", "3 years, billed monthly"),
    BillingChoice.THREE_YEARS_ANNUAL: QT_TRANSLATE_NOOP("words", "3 years, billed annually"),
    BillingChoice.THREE_YEARS_UPFRONT: QT_TRANSLATE_NOOP("words", "3 years, paid up front"),
}

_SHORT = {
    BillingChoice.MONTH: QT_TRANSLATE_NOOP("words", "1 month"),
    BillingChoice.YEAR_MONTHLY: QT_TRANSLATE_NOOP("words", "1 year, monthly"),
    BillingChoice.YEAR_UPFRONT: QT_TRANSLATE_NOOP("words", "1 year, up front"),
    BillingChoice.THREE_YEARS_MONTHLY: QT_TRANSLATE_NOOP("words", "3 years, monthly"),
    BillingChoice.THREE_YEARS_ANNUAL: QT_TRANSLATE_NOOP("words", "3 years, annually"),
    BillingChoice.THREE_YEARS_UPFRONT: QT_TRANSLATE_NOOP("words", "3 years, up front"),
}

_CYCLES = {
    BillingCycle.MONTHLY: QT_TRANSLATE_NOOP("words", "billed monthly"),
    BillingCycle.ANNUAL: QT_TRANSLATE_NOOP("words", "billed annually"),
    BillingCycle.TRIENNIAL: QT_TRANSLATE_NOOP("words", "billed every three years"),
    BillingCycle.BIENNIAL: QT_TRANSLATE_NOOP("words", "billed every two years"),
    BillingCycle.ONE_TIME: QT_TRANSLATE_NOOP("words", "billed once"),
    BillingCycle.NONE: QT_TRANSLATE_NOOP("words", "not billed"),
}


def term_word(term: Term, verbatim: str = "") -> str:
    """Return a term such as ``1 year``; one that we do not know as Partner Center spelled it."""
    return _word(_TERMS[term]) if term in _TERMS else verbatim


def plan_word(term: Term, cycle: BillingCycle, verbatim: str = "") -> str:
    """Return a term with its billing plan, such as ``1 year, billed monthly`` (BI-20)."""
    choice = plan_choice(term, cycle)
    if choice is not None:
        return _word(_PLANS[choice])
    return ", ".join(part for part in (term_word(term, verbatim), cycle_word(cycle)) if part)


def cycle_word(cycle: BillingCycle) -> str:
    """Return how often it is billed, for the middle of a sentence; empty for what we do not know."""
    return _word(_CYCLES[cycle]) if cycle in _CYCLES else ""


def next_term_text(term: NextTerm) -> str:
    """Return what is scheduled: ``20 licences of Microsoft 365 E3, 1 year, billed monthly``."""
    text = QCoreApplication.translate("words", "{licences} of {name}, {plan}")
    text = text.format(
        licences=wording.licences_text(term.quantity), name=term.offer_name, plan=plan_word(term.term, term.cycle)
    )
    if term.ends_on is None:
        return text
    until = QCoreApplication.translate("words", "{what}, until {day}")
    return until.format(what=text, day=wording.day_text(term.ends_on))


def short_billing(subscription: Subscription) -> str:
    """Return how it is billed, shortly for a list: ``1 year, monthly``; the legacy line as ever."""
    if subscription.line is not CommerceLine.NEW_COMMERCE or subscription.is_trial:
        return wording.billing_word(subscription)
    return short_plan(subscription.committed_to, subscription.cycle) or wording.billing_word(subscription)


def short_plan(term: Term, cycle: BillingCycle) -> str:
    """Return term and billing plan shortly; empty for those that there are not."""
    choice = plan_choice(term, cycle)
    return "" if choice is None else _word(_SHORT[choice])


def moment_utc(moment: datetime, now: datetime) -> str:
    """Return a moment of Partner Center such as ``3 Dec 10:30 UTC``; with its year where that is another (OQ-17)."""
    at = _qt(moment.astimezone(UTC))
    is_near = moment.astimezone(UTC).year == now.astimezone(UTC).year
    pattern = (
        QCoreApplication.translate("dates", "d MMM") if is_near else QCoreApplication.translate("dates", "d MMM yyyy")
    )
    day = QLocale().toString(at.date(), pattern)
    text = QCoreApplication.translate("dates", "{day} {time} UTC")
    return text.format(day=day, time=at.toString("HH:mm"))


def moment_full(moment: datetime) -> str:
    """Return a moment of Partner Center with its year, such as ``3 Dec 2026 10:30 UTC`` (OQ-17)."""
    return moment_utc(moment, datetime.min.replace(tzinfo=moment.tzinfo))


def left_text(moment: datetime, now: datetime) -> str:
    """Return how long it is until a moment: hours up to two days, then days; ``over`` once it has passed."""
    left = moment - now
    if left <= timedelta():
        return QCoreApplication.translate("words", "over")
    hours = int(left.total_seconds() // 3600)
    if hours < 1:
        return QCoreApplication.translate("words", "less than an hour")
    if hours < 48:
        return QCoreApplication.translate("words", "%n hour(s)", "", hours)
    return QCoreApplication.translate("words", "%n day(s)", "", left.days)


def _qt(moment: datetime) -> QDateTime:
    milliseconds = int(moment.timestamp() * 1000)
    return QDateTime.fromMSecsSinceEpoch(milliseconds, QTimeZone(QTimeZone.Initialization.UTC))


def _word(source: object) -> str:
    return QCoreApplication.translate("words", str(source))
