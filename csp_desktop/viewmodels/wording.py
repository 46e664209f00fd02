"""Words for values: statuses, reasons, days, numbers, in the language spoken now."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QDateTime, QLocale, QTimeZone

from csp_desktop.domain.enums import BillingChoice, BillingCycle, Cloud, LimitScope, Reason, Role, Segment, Status
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.outbox import EntryState
from csp_desktop.domain.subscriptions import Subscription

_WORDS = {
    Status.ACTIVE: QT_TRANSLATE_NOOP("words", "Active"),
    Status.SUSPENDED: QT_TRANSLATE_NOOP("words", "Suspended"),
    Status.DELETED: QT_TRANSLATE_NOOP("words", "Deleted"),
    Status.EXPIRED: QT_TRANSLATE_NOOP("words", "Expired"),
    Status.DISABLED: QT_TRANSLATE_NOOP("words", "Disabled"),
    Status.PENDING: QT_TRANSLATE_NOOP("words", "Being set up"),
    Status.NONE: QT_TRANSLATE_NOOP("words", "No status"),
    Status.UNKNOWN: QT_TRANSLATE_NOOP("words", "Unknown status"),
}
_REASONS = {
    Reason.CUSTOMER_REQUEST: QT_TRANSLATE_NOOP("words", "customer request"),
    Reason.NON_PAYMENT: QT_TRANSLATE_NOOP("words", "non-payment"),
    Reason.FRAUD: QT_TRANSLATE_NOOP("words", "fraud"),
}
_SEGMENTS = {
    Segment.COMMERCIAL: QT_TRANSLATE_NOOP("words", "Commercial"),
    Segment.EDUCATION: QT_TRANSLATE_NOOP("words", "Education"),
    Segment.GOVERNMENT: QT_TRANSLATE_NOOP("words", "Government"),
    Segment.NONPROFIT: QT_TRANSLATE_NOOP("words", "Nonprofit"),
}
_CHOICES = {
    "monthly": QT_TRANSLATE_NOOP("words", "Monthly"),
    "annual": QT_TRANSLATE_NOOP("words", "Annual"),
    "trial": QT_TRANSLATE_NOOP("words", "Trial"),
    "usage": QT_TRANSLATE_NOOP("words", "Usage"),
    "none": QT_TRANSLATE_NOOP("words", "None"),
    "one_time": QT_TRANSLATE_NOOP("words", "One-time"),
    "biennial": QT_TRANSLATE_NOOP("words", "Every two years"),
    "triennial": QT_TRANSLATE_NOOP("words", "Every three years"),
    "p1m_monthly": QT_TRANSLATE_NOOP("words", "1 month"),
    "p1y_monthly": QT_TRANSLATE_NOOP("words", "1 year monthly"),
    "p1y_annual": QT_TRANSLATE_NOOP("words", "1 year up front"),
    "p3y_monthly": QT_TRANSLATE_NOOP("words", "3 years monthly"),
    "p3y_annual": QT_TRANSLATE_NOOP("words", "3 years annually"),
    "p3y_triennial": QT_TRANSLATE_NOOP("words", "3 years up front"),
    "unknown": QT_TRANSLATE_NOOP("words", "Unknown"),
}
_QUALIFICATIONS = {
    "education": QT_TRANSLATE_NOOP("words", "Education"),
    "nonprofit": QT_TRANSLATE_NOOP("words", "Nonprofit"),
    "government_community_cloud": QT_TRANSLATE_NOOP("words", "Government community cloud"),
    "state_owned_entity": QT_TRANSLATE_NOOP("words", "State-owned entity"),
    "none": QT_TRANSLATE_NOOP("words", "None"),
    "unknown": QT_TRANSLATE_NOOP("words", "Unknown"),
}
_CLOUDS = {
    Cloud.GLOBAL: QT_TRANSLATE_NOOP("words", "Global cloud"),
    Cloud.US_GOVERNMENT: QT_TRANSLATE_NOOP("words", "Microsoft Cloud for US Government"),
    Cloud.GERMANY: QT_TRANSLATE_NOOP("words", "Microsoft Cloud Germany"),
    Cloud.CHINA: QT_TRANSLATE_NOOP("words", "Operated by 21Vianet (China)"),
}
_ROLES = {
    Role.GLOBAL_ADMIN: QT_TRANSLATE_NOOP("words", "Global admin"),
    Role.ADMIN_AGENT: QT_TRANSLATE_NOOP("words", "Admin agent"),
    Role.SALES_AGENT: QT_TRANSLATE_NOOP("words", "Sales agent"),
    Role.HELPDESK_AGENT: QT_TRANSLATE_NOOP("words", "Helpdesk agent"),
    Role.BILLING_ADMIN: QT_TRANSLATE_NOOP("words", "Billing admin"),
    Role.USER_ADMIN: QT_TRANSLATE_NOOP("words", "User management admin"),
}
_STATES = {
    EntryState.WAITING: QT_TRANSLATE_NOOP("words", "Waiting"),
    EntryState.SENDING: QT_TRANSLATE_NOOP("words", "Sending"),
    EntryState.UNCONFIRMED: QT_TRANSLATE_NOOP("words", "Unconfirmed"),
    EntryState.HANDED_OVER: QT_TRANSLATE_NOOP("words", "Handed over"),
    EntryState.CONFLICT: QT_TRANSLATE_NOOP("words", "Conflict"),
    EntryState.ACCEPTED: QT_TRANSLATE_NOOP("words", "Accepted"),
    EntryState.REJECTED: QT_TRANSLATE_NOOP("words", "Rejected"),
    EntryState.WITHDRAWN: QT_TRANSLATE_NOOP("words", "Withdrawn"),
}
_UNITS = {
    "licenses": QT_TRANSLATE_NOOP("words", "licences"),
    "add-on licenses": QT_TRANSLATE_NOOP("words", "add-on licences"),
    "instances": QT_TRANSLATE_NOOP("words", "instances"),
    "gigabytes": QT_TRANSLATE_NOOP("words", "gigabytes"),
    "usage-based": QT_TRANSLATE_NOOP("words", "usage-based"),
}
_UNKNOWNS = {
    "role": QT_TRANSLATE_NOOP("words", "your role"),
    "partner_block": QT_TRANSLATE_NOOP("words", "whether your partner account is restricted"),
    "agreement": QT_TRANSLATE_NOOP("words", "whether the customer agreement is recorded"),
    "offer_matrix": QT_TRANSLATE_NOOP("words", "the offer matrix"),
    "countries": QT_TRANSLATE_NOOP("words", "the countries in which it is sold"),
    "partner_country": QT_TRANSLATE_NOOP("words", "your country"),
    "customer_country": QT_TRANSLATE_NOOP("words", "the customer's country"),
    "partner_qualifications": QT_TRANSLATE_NOOP("words", "your own qualifications"),
    "customer_qualification": QT_TRANSLATE_NOOP("words", "a qualification that this program does not know"),
    "vetting": QT_TRANSLATE_NOOP("words", "the state of the qualification"),
    "billing_cycle": QT_TRANSLATE_NOOP("words", "the billing frequency"),
    "limit": QT_TRANSLATE_NOOP("words", "what the limit counts"),
    "suspended_on": QT_TRANSLATE_NOOP("words", "the day of suspension"),
    "software_purchases": QT_TRANSLATE_NOOP("words", "whether software or reservations were bought"),
    "promotion": QT_TRANSLATE_NOOP("words", "whether a promotion holds"),
    "price_list": QT_TRANSLATE_NOOP("words", "the price list"),
    "delegated_admin": QT_TRANSLATE_NOOP("words", "whether you have delegated admin rights"),
    "overlapping_services": QT_TRANSLATE_NOOP("words", "whether other subscriptions have the same services"),
    "order_lines": QT_TRANSLATE_NOOP("words", "what else is on its order"),
    "other_partners": QT_TRANSLATE_NOOP("words", "what other partners sold"),
    "prerequisites": QT_TRANSLATE_NOOP("words", "its base offers"),
    "purchase_moment": QT_TRANSLATE_NOOP("words", "the time of day of the purchase"),
    "term_start": QT_TRANSLATE_NOOP("words", "since when its term runs"),
    "ends_on": QT_TRANSLATE_NOOP("words", "when its term ends"),
    "extension_refund": QT_TRANSLATE_NOOP("words", "what is refunded of an extension"),
}


def _word(source: object) -> str:
    # PySide6 types what the marker hands through as a bare object.
    return QCoreApplication.translate("words", str(source))


def status_word(status: Status, verbatim: str = "") -> str:
    """Return a status in words; one that we do not know as Partner Center spelled it."""
    return verbatim if status is Status.UNKNOWN and verbatim else _word(_WORDS[status])


def reason_word(reason: Reason) -> str:
    """Return a ground for suspension, in lower case for the middle of a sentence."""
    return _word(_REASONS[reason])


def segment_word(segment: Segment) -> str:
    """Return a customer type."""
    return _word(_SEGMENTS[segment])


def choice_word(choice: BillingChoice | BillingCycle | str) -> str:
    """Return a billing choice or cycle; an unknown text verbatim."""
    return _word(_CHOICES[choice]) if choice in _CHOICES else str(choice)


def billing_word(subscription: Subscription) -> str:
    """Return how a subscription is billed, as lists show it."""
    if subscription.is_trial:
        return choice_word(BillingChoice.TRIAL)
    if subscription.billing.value == "usage":
        return choice_word(BillingChoice.USAGE)
    if subscription.cycle is BillingCycle.UNKNOWN and subscription.cycle_text:
        return subscription.cycle_text
    return choice_word(subscription.cycle)


def qualification_word(qualification: str) -> str:
    """Return a special qualification; an unknown text verbatim."""
    return _word(_QUALIFICATIONS[qualification]) if qualification in _QUALIFICATIONS else qualification


def cloud_word(cloud: Cloud) -> str:
    """Return the name of a cloud."""
    return _word(_CLOUDS[cloud])


def role_word(role: Role) -> str:
    """Return the name of a role."""
    return _word(_ROLES[role])


def state_word(state: EntryState) -> str:
    """Return the state of an outbox entry."""
    return _word(_STATES[state])


def unit_word(unit: str) -> str:
    """Return a unit of an offer for the middle of a sentence; an unknown one verbatim."""
    known = _UNITS.get(unit.casefold())
    return _word(known) if known else unit


def unknown_word(fact: str) -> str:
    """Return the name of a fact that nobody knows."""
    return _word(_UNKNOWNS[fact]) if fact in _UNKNOWNS else fact


def number_text(number: int) -> str:
    """Return a number with the language's grouping."""
    return QLocale().toString(number)


def licences_text(count: int, unit: str = "Licenses") -> str:
    """Return a number with its unit, such as ``25 licences``."""
    if unit.casefold() in ("licenses", "add-on licenses"):
        return QCoreApplication.translate("words", "%n licence(s)", "", count)
    return f"{number_text(count)} {unit_word(unit)}"


def day_text(day: date) -> str:
    """Return a day such as ``1 Jun 2026``."""
    return QLocale().toString(_qdate(day), QCoreApplication.translate("dates", "d MMM yyyy"))


def day_short(day: date, today: date) -> str:
    """Return a day near another one, such as ``1 Jun``; with its year where that is another."""
    if day.year != today.year:
        return day_text(day)
    return QLocale().toString(_qdate(day), QCoreApplication.translate("dates", "d MMM"))


def day_long(day: date) -> str:
    """Return a day such as ``Monday, 1 June 2026``."""
    return QLocale().toString(_qdate(day), QCoreApplication.translate("dates", "dddd, d MMMM yyyy"))


def day_full(day: date) -> str:
    """Return a day such as ``1 June 2026``."""
    return QLocale().toString(_qdate(day), QCoreApplication.translate("dates", "d MMMM yyyy"))


def month_text(day: date) -> str:
    """Return a month such as ``March 2017``."""
    return QLocale().toString(_qdate(day), QCoreApplication.translate("dates", "MMMM yyyy"))


def month_name(day: date) -> str:
    """Return a month without its year, such as ``March``."""
    return QLocale().standaloneMonthName(day.month)


def day_utc(day: date) -> str:
    """Return a day with its mark, such as ``1 Jun 2026 (UTC)`` (SC-8, OQ-17)."""
    return QCoreApplication.translate("dates", "{day} (UTC)").format(day=day_text(day))


def day_tooltip(day: date) -> str:
    """Return what the UTC day means on this computer's clock: when it begins and ends here (OQ-17)."""
    begins = datetime.combine(day, time(), UTC)
    text = QCoreApplication.translate("dates", "UTC day. Here: {begins} to {ends}")
    # The last day of the calendar, which stands for "no end", has no morrow.
    ends = begins + timedelta(days=1) if day < date.max else begins
    return text.format(begins=moment_text(begins), ends=moment_text(ends))


def moment_text(moment: datetime) -> str:
    """Return a moment on this computer's clock, day and minute."""
    local = _local(moment)
    time_text = QLocale().toString(local.time(), QLocale.FormatType.ShortFormat)
    day = local.date()
    return f"{day_text(date(day.year(), day.month(), day.day()))} {time_text}"


def local_offset(moment: datetime) -> timedelta:
    """Return by how much this computer's clock is before UTC at a moment."""
    return timedelta(seconds=_local(moment).offsetFromUtc())


def clock_text(moment: datetime) -> str:
    """Return the time of day of a moment on this computer's clock."""
    return QLocale().toString(_local(moment).time(), QLocale.FormatType.ShortFormat)


def days_left_text(days: int) -> str:
    """Return how many days are left: ``28 days left``, ``last day``, ``expired``."""
    if days < 0:
        return QCoreApplication.translate("words", "expired")
    if days == 0:
        return QCoreApplication.translate("words", "last day")
    return QCoreApplication.translate("words", "%n day(s) left", "", days)


def days_text(days: int) -> str:
    """Return a length such as ``90 days``."""
    return QCoreApplication.translate("words", "%n day(s)", "", days)


def country_name(code: str) -> str:
    """Return a country's name in the language spoken now; the code where Qt does not know it."""
    territory = QLocale.codeToTerritory(code) if code else QLocale.Country.AnyTerritory
    if territory == QLocale.Country.AnyTerritory:
        return code
    language = QLocale().language()
    if language == QLocale.Language.English:
        return QLocale.territoryToString(territory)
    return QLocale(language, territory).nativeTerritoryName() if _is_home(language, territory) else _name(territory)


def _is_home(language: QLocale.Language, territory: QLocale.Country) -> bool:
    return QLocale(language, territory).territory() == territory


def _name(territory: QLocale.Country) -> str:
    return QLocale.territoryToString(territory)


def range_text(minimum: int, maximum: int) -> str:
    """Return how many licences are allowed: ``1 to 300``, ``exactly 25``, ``from 1``."""
    if minimum == maximum:
        return QCoreApplication.translate("words", "exactly {count}").format(count=number_text(minimum))
    if maximum >= UNBOUNDED:
        return QCoreApplication.translate("words", "from {minimum}").format(minimum=number_text(minimum))
    text = QCoreApplication.translate("words", "{minimum} to {maximum}")
    return text.format(minimum=number_text(minimum), maximum=number_text(maximum))


UNBOUNDED = 10_000_000
"""A maximum that means there is none worth naming (AV-7)."""


def pool_text(left: int, maximum: int) -> str:
    """Return how many licences a tenant may still have of a product: ``298 of 300 left in the tenant`` (AV-16)."""
    text = QCoreApplication.translate("words", "{left} of {maximum} left in the tenant")
    return text.format(left=number_text(left), maximum=number_text(maximum))


def limit_text(offer: Offer, used: int | None = None) -> str:
    """Return how many a customer may have: ``2 per customer, 1 used``; empty where it is not limited (AV-2)."""
    return limit_words(offer.limit_scope, offer.limit, used)


def limit_words(scope: LimitScope | str, limit: int, used: int | None = None) -> str:
    """Return the same from the plain values."""
    if scope not in (LimitScope.CONCURRENT, LimitScope.LIFETIME):
        return ""
    for_life = scope == LimitScope.LIFETIME
    if used is None:
        text = (
            QCoreApplication.translate("words", "{limit} per customer ever")
            if for_life
            else QCoreApplication.translate("words", "{limit} per customer")
        )
        return text.format(limit=number_text(limit))
    text = (
        QCoreApplication.translate("words", "{limit} per customer ever, {used} used")
        if for_life
        else QCoreApplication.translate("words", "{limit} per customer, {used} used")
    )
    return text.format(limit=number_text(limit), used=number_text(used))


def listed(texts: Iterable[str]) -> str:
    """Return texts as a list in a sentence."""
    return QLocale().createSeparatedList(list(texts))


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _local(moment: datetime) -> QDateTime:
    milliseconds = int(moment.timestamp() * 1000)
    return QDateTime.fromMSecsSinceEpoch(milliseconds, QTimeZone(QTimeZone.Initialization.LocalTime))
