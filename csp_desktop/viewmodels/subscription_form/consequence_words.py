"""A sentence for each kind of consequence, with the record's own numbers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from csp_desktop.domain.consequences import Consequence, ConsequenceKind, Part
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.plan_words import cycle_word, next_term_text, plan_word

K = ConsequenceKind

SENTENCES: dict[ConsequenceKind, object] = {
    K.WAITS: QT_TRANSLATE_NOOP("consequences", "It waits in the Outbox, where you can take it back"),
    K.TAKEN_BACK: QT_TRANSLATE_NOOP("consequences", "The waiting change is withdrawn; nothing of it was sent"),
    K.SEND_BEFORE: QT_TRANSLATE_NOOP("consequences", "To be sent by then, or Partner Center refuses it"),
    K.ACCESS_LOST: QT_TRANSLATE_NOOP("consequences", "Users of {licences} cannot sign in; admins still reach the data"),
    K.ACCESS_LOST_FOR_GOOD: QT_TRANSLATE_NOOP("consequences", "Users of {licences} lose access at once"),
    K.ACCESS_BACK: QT_TRANSLATE_NOOP("consequences", "Users of {licences} can sign in again; the data is as it was"),
    K.LICENCES_LOST: QT_TRANSLATE_NOOP(
        "consequences", "{licences} less of {name}, {after} left; see that no more are assigned to users"
    ),
    K.LICENCES_ADDED: QT_TRANSLATE_NOOP("consequences", "{licences} more of {name}, {after} in all"),
    K.BACKUP: QT_TRANSLATE_NOOP("consequences", "An admin of the customer can still save the data"),
    K.DATA_LOST: QT_TRANSLATE_NOOP("consequences", "Everything stored is deleted and cannot be brought back"),
    K.ADD_ONS_STOP: QT_TRANSLATE_NOOP("consequences", "Suspended with it: {parts}"),
    K.ADD_ONS_RETURN: QT_TRANSLATE_NOOP("consequences", "Reactivated after it, each as a change of its own: {parts}"),
    K.ADD_ONS_STAY_STOPPED: QT_TRANSLATE_NOOP("consequences", "Left suspended, each with a date of its own: {parts}"),
    K.ADD_ONS_STAY: QT_TRANSLATE_NOOP("consequences", "Not touched, each with a term of its own: {parts}"),
    K.ADD_ONS_JOIN: QT_TRANSLATE_NOOP("consequences", "Ordered with it: {parts}; they join the order of their base"),
    K.CREDIT_ALL: QT_TRANSLATE_NOOP(
        "consequences", "All that was charged is credited, as in its first 30 days (until {until})"
    ),
    K.CREDIT_DAYS: QT_TRANSLATE_NOOP("consequences", "Credited for {left} of {days} days, then no charge"),
    K.NOTHING_CHARGED_YET: QT_TRANSLATE_NOOP(
        "consequences", "Its first billing period begins only then; nothing was charged yet"
    ),
    K.CHARGE_ALL: QT_TRANSLATE_NOOP("consequences", "Charged in full, as it is in its first {days} days"),
    K.CHARGE_DAYS: QT_TRANSLATE_NOOP("consequences", "Charged for {left} of {days} days, then as before"),
    K.LICENCES_CREDITED: QT_TRANSLATE_NOOP("consequences", "{licences} credited for {left} of {days} days"),
    K.LICENCES_CHARGED: QT_TRANSLATE_NOOP("consequences", "{licences} charged for {left} of {days} days, then in full"),
    K.LICENCES_OWED: QT_TRANSLATE_NOOP(
        "consequences", "{licences} more are billed until the term ends, whether used or not"
    ),
    K.LICENCES_REFUNDED: QT_TRANSLATE_NOOP("consequences", "{licences} refunded, but for the days used"),
    K.BILLED_ON: QT_TRANSLATE_NOOP("consequences", "Billed on all the same: a suspension saves no money here"),
    K.BILLED_AS_BEFORE: QT_TRANSLATE_NOOP("consequences", "The bill stays as it is; it never stopped"),
    K.REFUND_ALL: QT_TRANSLATE_NOOP("consequences", "Refunded in full, if it is sent by then"),
    K.REFUND_DAYS: QT_TRANSLATE_NOOP("consequences", "Refunded by days: so far {used} charged"),
    K.PAID_FROM: QT_TRANSLATE_NOOP("consequences", "Paid from that day: {licences} of {name}; users keep their data"),
    K.TERM_OWED: QT_TRANSLATE_NOOP("consequences", "The whole term is owed: {licences}, {plan}"),
    K.MARKED_CANCELLED: QT_TRANSLATE_NOOP(
        "consequences", "Listed as cancelled: nobody is reminded to reactivate it, though that is possible"
    ),
    K.ONLY_REACTIVATE: QT_TRANSLATE_NOOP("consequences", "It can be reactivated; nothing else can be changed"),
    K.EXPIRY_ENDS: QT_TRANSLATE_NOOP("consequences", "Expires no more; a later suspension counts anew"),
    K.RENEWS_AS_BEFORE: QT_TRANSLATE_NOOP("consequences", "Renews as before: no day moves"),
    K.RENEWAL_OFF: QT_TRANSLATE_NOOP("consequences", "Auto-renew goes off and stays off"),
    K.RENEWAL_STAYS_OFF: QT_TRANSLATE_NOOP(
        "consequences", "Auto-renew stays off: switch it on before, or it does not renew"
    ),
    K.SCHEDULE_DROPPED: QT_TRANSLATE_NOOP("consequences", "The scheduled change is dropped and not restored: {next}"),
    K.SCHEDULE_FRAGILE: QT_TRANSLATE_NOOP(
        "consequences", "It is dropped if the licences change, auto-renew goes off or it is suspended before"
    ),
    K.SCHEDULED: QT_TRANSLATE_NOOP("consequences", "Renews with {next}"),
    K.TERM_OVER: QT_TRANSLATE_NOOP(
        "consequences", "The term is over: it cannot be resumed any more, and users stay locked out"
    ),
    K.ENDS_WITH_GRACE: QT_TRANSLATE_NOOP(
        "consequences", "Not renewed and not billed: users work for {days} more days, then only admins reach the data"
    ),
    K.ENDS_IN_EXTENSION: QT_TRANSLATE_NOOP(
        "consequences", "Not renewed: it goes on in a paid monthly extension at a higher price until it is cancelled"
    ),
    K.TRIAL_ENDS: QT_TRANSLATE_NOOP("consequences", "The trial would have ended; that day no longer counts"),
    K.TRIAL_CONVERTS: QT_TRANSLATE_NOOP("consequences", "The trial becomes paid by itself: {licences}, {plan}"),
    K.RENEWS: QT_TRANSLATE_NOOP("consequences", "Renews at the price of that day: {licences}, {plan}"),
    K.CYCLE_CHANGES: QT_TRANSLATE_NOOP("consequences", "From then {cycle}; the term stays as it is"),
    K.TERM_CHANGES: QT_TRANSLATE_NOOP("consequences", "A new term begins at once: {plan}"),
    K.NEW_TERM_ENDS: QT_TRANSLATE_NOOP("consequences", "Its new term ends, if it is sent today"),
    K.CAN_RESUME: QT_TRANSLATE_NOOP("consequences", "It can be resumed at any time"),
    K.CAN_GIVE_BACK: QT_TRANSLATE_NOOP("consequences", "The new ones can be given back, if it is sent now"),
    K.CAN_CANCEL: QT_TRANSLATE_NOOP("consequences", "It can be cancelled, with a refund"),
    K.CAN_CHANGE: QT_TRANSLATE_NOOP("consequences", "It can be set back at any time"),
    K.CAN_CHANGE_ANY_TIME: QT_TRANSLATE_NOOP("consequences", "Licences can change again at any time"),
    K.FULL_CREDIT_UNTIL: QT_TRANSLATE_NOOP("consequences", "Suspended by then, all of it is credited"),
    K.CONVERSION_FINAL: QT_TRANSLATE_NOOP("consequences", "It does not become a trial again"),
    K.CANCEL_FINAL: QT_TRANSLATE_NOOP(
        "consequences", "It cannot be undone, and buying anew does not bring the data back"
    ),
    K.TERM_FINAL: QT_TRANSLATE_NOOP("consequences", "The term cannot become shorter again before it renews"),
    K.DELETION_RECORDED: QT_TRANSLATE_NOOP(
        "consequences", "It is shown as deleted, and its place is free for a new one"
    ),
    K.ADD_ONS_DELETED: QT_TRANSLATE_NOOP("consequences", "Recorded as deleted too: {parts}"),
    K.RECORD_FINAL: QT_TRANSLATE_NOOP("consequences", "This cannot be undone, and nothing is sent to Partner Center"),
}

_WITHOUT_NUMBERS: dict[ConsequenceKind, object] = {
    K.ACCESS_LOST: QT_TRANSLATE_NOOP("consequences", "Its services stop; admins still reach the data"),
    K.ACCESS_BACK: QT_TRANSLATE_NOOP("consequences", "Its services run again; the data is as it was"),
    K.CREDIT_DAYS: QT_TRANSLATE_NOOP("consequences", "The days not used are credited, then there is no charge"),
    K.CHARGE_DAYS: QT_TRANSLATE_NOOP("consequences", "Charged for the days that are left, then as before"),
    K.LICENCES_CREDITED: QT_TRANSLATE_NOOP("consequences", "{licences} credited for the days not used"),
    K.LICENCES_CHARGED: QT_TRANSLATE_NOOP("consequences", "{licences} charged for the days that are left"),
    K.REFUND_DAYS: QT_TRANSLATE_NOOP("consequences", "Refunded but for the days used"),
}
"""Sentences where a number is not known."""

_NEEDS = {
    K.ACCESS_LOST: "parts",
    K.ACCESS_BACK: "parts",
    K.CREDIT_DAYS: "left",
    K.CHARGE_DAYS: "left",
    K.LICENCES_CREDITED: "left",
    K.LICENCES_CHARGED: "left",
    K.REFUND_DAYS: "used",
}

SHOWN_PARTS = 3
"""More add-ons than these are counted rather than named."""


def consequence_text(consequence: Consequence) -> str:
    """Return what follows, as a sentence without its time."""
    kind = consequence.kind
    needed = _NEEDS.get(kind, "")
    has_all = not needed or (bool(consequence.parts) if needed == "parts" else needed in consequence.facts)
    template = QCoreApplication.translate("consequences", str(SENTENCES[kind] if has_all else _WITHOUT_NUMBERS[kind]))
    return template.format_map(_Filled(consequence))


def parts_text(parts: tuple[Part, ...]) -> str:
    """Return add-ons with their licences: ``Audio Conferencing (25 licences), Extra File Storage (50 GB)``."""
    named = QCoreApplication.translate("consequences", "{name} ({licences})")
    texts = [named.format(name=part.name, licences=_licences(part)) for part in parts[:SHOWN_PARTS]]
    rest = len(parts) - SHOWN_PARTS
    if rest > 0:
        texts.append(QCoreApplication.translate("consequences", "%n more", "", rest))
    return wording.listed(texts)


def _licences(part: Part) -> str:
    return wording.licences_text(part.quantity, part.unit)


class _Filled(dict[str, str]):
    """The values that a sentence names; each is worded only where it is asked for."""

    def __init__(self, consequence: Consequence) -> None:
        super().__init__()
        self._consequence = consequence

    def __missing__(self, key: str) -> str:
        consequence = self._consequence
        makers: Mapping[str, Callable[[], str]] = {
            "licences": lambda: _licences(consequence.parts[0]),
            "name": lambda: consequence.parts[0].name,
            "parts": lambda: parts_text(consequence.parts),
            "next": lambda: "" if consequence.next_term is None else next_term_text(consequence.next_term),
            "plan": lambda: "" if consequence.plan is None else plan_word(*consequence.plan),
            "cycle": lambda: "" if consequence.plan is None else cycle_word(consequence.plan[1]),
            "used": lambda: wording.days_text(int(str(consequence.facts["used"]))),
        }
        if key in makers:
            return makers[key]()
        value = consequence.facts[key]
        return wording.day_text(value) if isinstance(value, date) else wording.number_text(int(str(value)))
