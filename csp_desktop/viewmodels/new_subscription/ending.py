"""When new-commerce lines end and what comes then: the choice, in words, for all of them together (BI-27, QT-14)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.enums import CommerceLine, Term
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.term_locks import is_extendable
from csp_desktop.domain.terms import Alignment, AlignmentKind, alignment_choices
from csp_desktop.viewmodels.new_subscription.answers import Answers, Pick, Terms
from csp_desktop.viewmodels.new_subscription.catalogue import Catalogue
from csp_desktop.viewmodels.new_subscription.state import TermsBox
from csp_desktop.viewmodels.plan_words import term_word
from csp_desktop.viewmodels.wording import day_text


def terms_of(catalogue: Catalogue, answers: Answers) -> TermsBox:
    """Return the choice of the last day and of the renewal, where new commerce was chosen."""
    has_paid = any(_is_committed(offer) and not offer.is_trial for offer in _chosen(catalogue, answers))
    has_trials = any(_is_committed(offer) and offer.is_trial for offer in _chosen(catalogue, answers))
    choices = alignments(catalogue, answers) if has_paid else ()
    end = end_of(catalogue, answers) if choices else None
    return TermsBox(
        ends=tuple((key_of(each), _end_text(each, answers)) for each in choices),
        end=key_of(end) if end is not None else "",
        end_note=_end_note(end),
        auto_renews=answers.auto_renews,
        renew_note=_renew_note(catalogue, answers, end),
        has_trials=has_trials,
        trials_convert=answers.trials_convert,
        trial_note=_trial_note(answers.trials_convert),
    )


def alignments(catalogue: Catalogue, answers: Answers) -> tuple[Alignment, ...]:
    """Return the days on which the first term may end; none for another billing than a term (BI-27, BI-28)."""
    term = answers.choice.term
    if term is None:
        return ()
    case = catalogue.case
    return alignment_choices(case.today, term, [seen.now for seen in case.held if not seen.is_only_here])


def end_of(catalogue: Catalogue, answers: Answers) -> Alignment | None:
    """Return the day on which the first term ends; a full term where the chosen one is not there any more."""
    choices = alignments(catalogue, answers)
    return next((each for each in choices if key_of(each) == answers.end), choices[0] if choices else None)


def terms_for(catalogue: Catalogue, answers: Answers, pick: Pick) -> Terms:
    """Return how a chosen line ends, as its order carries it."""
    offer = catalogue.offers.get(pick.key)
    if offer is None or not _is_committed(offer):
        return Terms()
    if offer.is_trial:
        return Terms(auto_renews=answers.trials_convert)
    end = end_of(catalogue, answers)
    is_full = end is None or end.kind is AlignmentKind.FULL_TERM
    return Terms(None if is_full or end is None else end.ends_on, answers.auto_renews)


def key_of(alignment: Alignment) -> str:
    """Return how an answer names a last day."""
    return alignment.subscription_id if alignment.kind is AlignmentKind.SUBSCRIPTION else alignment.kind.value


def _chosen(catalogue: Catalogue, answers: Answers) -> list[Offer]:
    return [catalogue.offers[pick.key] for pick in answers.chosen if pick.key in catalogue.offers]


def _is_committed(offer: Offer) -> bool:
    return offer.line is CommerceLine.NEW_COMMERCE


def _end_text(alignment: Alignment, answers: Answers) -> str:
    day = day_text(alignment.ends_on)
    if alignment.kind is AlignmentKind.FULL_TERM:
        text = QCoreApplication.translate("new_subscription", "{day}, the full term of {term}")
        return text.format(term=term_word(answers.choice.term or Term.UNKNOWN), day=day)
    if alignment.kind is AlignmentKind.MONTH_END:
        return QCoreApplication.translate("new_subscription", "{day}, a month end").format(day=day)
    text = QCoreApplication.translate("new_subscription", "{day}, with {name}")
    return text.format(name=alignment.name, day=day)


def _end_note(end: Alignment | None) -> str:
    if end is None:
        return ""
    if end.kind is AlignmentKind.FULL_TERM:
        return QCoreApplication.translate("new_subscription", "A running term keeps its last day: choose it now.")
    return QCoreApplication.translate(
        "new_subscription", "The first term is shorter and charged in proportion; the next ones are full."
    )


def is_extended(catalogue: Catalogue, ends_on: date) -> bool:
    """Return whether a term that is bought today and does not renew goes on in a paid extension (LC-26)."""
    return is_extendable(catalogue.case.today, ends_on, catalogue.case.partner.cloud)


def _renew_note(catalogue: Catalogue, answers: Answers, end: Alignment | None) -> str:
    if end is None:
        return ""
    if not answers.auto_renews:
        if is_extended(catalogue, end.ends_on):
            text = QCoreApplication.translate("new_subscription", "After {day} it goes on in a paid monthly extension.")
            return text.format(day=day_text(end.ends_on))
        text = QCoreApplication.translate("new_subscription", "It ends: {day} is its last day.")
        return text.format(day=day_text(end.ends_on))
    text = QCoreApplication.translate(
        "new_subscription", "After {day} it goes on for {term}, at the price of that day."
    )
    return text.format(day=day_text(end.ends_on), term=term_word(answers.choice.term or Term.UNKNOWN))


def _trial_note(converts: bool) -> str:
    if converts:
        return QCoreApplication.translate(
            "new_subscription", "At its end a trial becomes 25 paid licences for a year, billed monthly."
        )
    return QCoreApplication.translate("new_subscription", "A trial just expires at its end.")
