"""Sentences of changes to a new-commerce term: its renewal, its length and billing plan, what follows it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.changes import ChangeTerm, ScheduleNextTerm, SetAutoRenew
from csp_desktop.domain.subscriptions import NextTerm
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.plan_words import plan_word

translate = QCoreApplication.translate

TermChange = SetAutoRenew | ChangeTerm | ScheduleNextTerm


def term_sentence(change: TermChange, name: str) -> str:
    """Return what a change does to a term."""
    match change:
        case SetAutoRenew():
            text = (
                translate("changes", "Let {name} renew by itself")
                if change.after
                else translate("changes", "Let {name} not renew by itself")
            )
            return text.format(name=name)
        case ChangeTerm():
            text = (
                translate("changes", "Bill {name} from the next charge on: {plan}")
                if change.before_term is change.after_term
                else translate("changes", "Commit {name} to a longer term: {plan}")
            )
            return text.format(name=name, plan=plan_word(change.after_term, change.after_cycle))
        case ScheduleNextTerm():
            wanted = change.after
            if wanted is None:
                return translate("changes", "Schedule nothing for the renewal of {name}").format(name=name)
            text = translate("changes", "Schedule for the renewal of {name}: {offer}, {licences}, {plan}")
            return text.format(
                name=name,
                offer=wanted.offer_name,
                licences=wording.licences_text(wanted.quantity),
                plan=plan_word(wanted.term, wanted.cycle),
            )


def term_details(change: TermChange) -> tuple[tuple[str, str, str], ...]:
    """Return before and after of what a change does to a term."""
    match change:
        case SetAutoRenew():
            return ((translate("changes", "Auto-renew"), switch_text(change.before), switch_text(change.after)),)
        case ChangeTerm():
            before = plan_word(change.before_term, change.before_cycle)
            return ((translate("changes", "Term"), before, plan_word(change.after_term, change.after_cycle)),)
        case ScheduleNextTerm():
            return _next_details(change.before, change.after)


def _next_details(before: NextTerm | None, after: NextTerm | None) -> tuple[tuple[str, str, str], ...]:
    rows = (
        (translate("changes", "Offer"), _told(before, "offer"), _told(after, "offer")),
        (translate("changes", "Licences"), _told(before, "licences"), _told(after, "licences")),
        (translate("changes", "Term"), _told(before, "plan"), _told(after, "plan")),
        (translate("changes", "Term ends"), _told(before, "end"), _told(after, "end")),
    )
    return tuple(row for row in rows if row[1] != row[2])


def _told(scheduled: NextTerm | None, what: str) -> str:
    if scheduled is None:
        return ""
    end = scheduled.ends_on
    return {
        "offer": scheduled.offer_name,
        "licences": wording.number_text(scheduled.quantity),
        "plan": plan_word(scheduled.term, scheduled.cycle),
        "end": "" if end is None else wording.day_utc(end),
    }[what]


def switch_text(is_on: bool | None) -> str:
    """Return whether something is on; None where that is not known."""
    if is_on is None:
        return translate("changes", "Not known")
    return translate("changes", "On") if is_on else translate("changes", "Off")
