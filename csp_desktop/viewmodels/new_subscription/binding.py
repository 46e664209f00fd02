"""What new-commerce lines bind to until when, reckoned from now: bars for the chart, and sentences (CA-10, BI-24)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.enums import BillingChoice, Term
from csp_desktop.domain.expiry import trial_ends_on
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.windows import binding_on, start_of
from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.new_subscription.answers import Answers
from csp_desktop.viewmodels.new_subscription.catalogue import Catalogue
from csp_desktop.viewmodels.new_subscription.ending import end_of, is_extended
from csp_desktop.viewmodels.new_subscription.state import Hold, Remark
from csp_desktop.viewmodels.plan_words import moment_utc, plan_word, term_word
from csp_desktop.viewmodels.wording import day_full, number_text


def binding_holds(catalogue: Catalogue, answers: Answers) -> tuple[Hold, ...]:
    """Return the bars of paid new-commerce lines: full refund, window, term (CA-10, QT-11, BI-24)."""
    end, choice = end_of(catalogue, answers), answers.choice
    if end is None or choice.term is None:
        return ()
    today, at = catalogue.case.today, _now(catalogue)
    binding = binding_on(today, catalogue.case.partner.cloud)
    refund, window = at + timedelta(hours=binding.full_refund_hours), at + timedelta(hours=binding.window_hours)
    until = QCoreApplication.translate("new_subscription", "until {moment}: cancelled by then, nothing is charged")
    partly = QCoreApplication.translate("new_subscription", "until {moment}; charged by days")
    if answers.auto_renews:
        after = QCoreApplication.translate("new_subscription", "until {day}, then renews")
    elif is_extended(catalogue, end.ends_on):
        after = QCoreApplication.translate("new_subscription", "until {day}, then extended")
    else:
        after = QCoreApplication.translate("new_subscription", "until {day}, then ends")
    return (
        Hold(
            QCoreApplication.translate("new_subscription", "Full refund"),
            today,
            refund.date(),
            Tone.GOOD,
            until.format(moment=moment_utc(refund, at)),
        ),
        Hold(
            QCoreApplication.translate("new_subscription", "Cancel or give back"),
            today,
            window.date(),
            Tone.WARN,
            partly.format(moment=moment_utc(window, at)),
        ),
        Hold(
            QCoreApplication.translate("new_subscription", "Bound, price fixed"),
            today,
            end.ends_on,
            Tone.INFO,
            after.format(day=day_full(end.ends_on)),
            QCoreApplication.translate("new_subscription", "Licences may go up on any day"),
        ),
    )


def trial_end(today: date, offer: Offer) -> date:
    """Return the last UTC day of a trial that begins today; of new commerce its plan tells how long it is."""
    months = next((plan.term.months for plan in offer.plans if plan.term.months), 0)
    return trial_ends_on(today, months or offer.term, "Month" if months else offer.term_unit)


def binding_remarks(
    catalogue: Catalogue, answers: Answers, paid: Sequence[Offer], trials: Sequence[Offer]
) -> Iterator[Remark]:
    """Tell in words what is owed, what a suspension does not end, and what a trial becomes (CA-10, LC-22, TR-12).

    Args:
        paid: The chosen new-commerce offers that are paid.
        trials: The chosen new-commerce trials.
    """
    end, choice = end_of(catalogue, answers), answers.choice
    if paid and end is not None and choice.term is not None:
        at = _now(catalogue)
        hours = binding_on(catalogue.case.today, catalogue.case.partner.cloud).window_hours
        text = QCoreApplication.translate(
            "new_subscription", "{plan}: after {moment} the whole term until {day} is owed, used or not."
        )
        moment = moment_utc(at + timedelta(hours=hours), at)
        plan = plan_word(choice.term, choice.cycle)
        yield Remark("lock", Tone.WARN, text.format(plan=plan, moment=moment, day=day_full(end.ends_on)))
        yield Remark("pause-circle", Tone.CALM, _suspension())
        yield Remark("arrows-clockwise", Tone.CALM, _renewal(catalogue, answers, choice.term, end.ends_on))
        if choice is BillingChoice.YEAR_MONTHLY:
            text = QCoreApplication.translate(
                "new_subscription", "A year that is billed monthly may cost more than one that is paid up front."
            )
            yield Remark("info", Tone.CALM, text)
    for day in sorted({trial_end(catalogue.case.today, offer) for offer in trials}):
        yield Remark("hourglass", Tone.WARN, _conversion(catalogue, answers, day))


def _now(catalogue: Catalogue) -> datetime:
    return catalogue.case.at or start_of(catalogue.case.today)


def _suspension() -> str:
    return QCoreApplication.translate(
        "new_subscription",
        "Suspending later ends no bill: it goes on until the end of the term, and the renewal is switched off.",
    )


def _renewal(catalogue: Catalogue, answers: Answers, term: Term, ends_on: date) -> str:
    if answers.auto_renews:
        text = QCoreApplication.translate(
            "new_subscription", "Renews by itself after {day} for {term}, at the price of that day."
        )
        return text.format(day=day_full(ends_on), term=term_word(term))
    if is_extended(catalogue, ends_on):
        text = QCoreApplication.translate(
            "new_subscription",
            "Does not renew: after {day} it goes on in a paid monthly extension, at a higher price, until cancelled.",
        )
        return text.format(day=day_full(ends_on))
    text = QCoreApplication.translate("new_subscription", "Does not renew: {day} is the last day of the term.")
    return text.format(day=day_full(ends_on))


def _conversion(catalogue: Catalogue, answers: Answers, ends_on: date) -> str:
    seats = binding_on(catalogue.case.today, catalogue.case.partner.cloud).trial_seats
    if answers.trials_convert:
        text = QCoreApplication.translate(
            "new_subscription",
            "After {day} the trial becomes {seats} paid licences for a year, billed monthly, unless that is switched "
            "off before.",
        )
        return text.format(day=day_full(ends_on), seats=number_text(seats))
    text = QCoreApplication.translate("new_subscription", "The trial expires after {day}.")
    return text.format(day=day_full(ends_on))


def names_by_end(today: date, trials: Iterable[Offer]) -> dict[date, list[str]]:
    """Return the trials by their last day."""
    ends: dict[date, list[str]] = {}
    for offer in trials:
        ends.setdefault(trial_end(today, offer), []).append(offer.name)
    return ends
