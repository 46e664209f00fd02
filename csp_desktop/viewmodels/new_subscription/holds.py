"""What holds until when, reckoned from today's UTC day (OR-17)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.credits import full_credit_until
from csp_desktop.domain.enums import BillingChoice, BillingType, CommerceLine
from csp_desktop.domain.expiry import commitment_end, first_billed_on
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.policies import family_of
from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.new_subscription.answers import Answers
from csp_desktop.viewmodels.new_subscription.binding import binding_holds, names_by_end
from csp_desktop.viewmodels.new_subscription.catalogue import Catalogue
from csp_desktop.viewmodels.new_subscription.state import Hold
from csp_desktop.viewmodels.wording import day_full


def holds_of(
    catalogue: Catalogue, answers: Answers, paid: Iterable[Offer], trials: Iterable[Offer]
) -> tuple[Hold, ...]:
    """Return the bars for chosen offers; those that hold equally long share one."""
    today, choice = catalogue.case.today, catalogue.choice
    committed = [offer for offer in paid if offer.line is CommerceLine.NEW_COMMERCE]
    licensed = [offer for offer in paid if offer not in committed and offer.billing is not BillingType.USAGE]
    holds: list[Hold] = []
    if committed:
        holds += binding_holds(catalogue, answers)
    holds += _free(catalogue, today, choice, licensed)
    holds += _prices(catalogue, today, choice, licensed)
    last = full_credit_until(today, catalogue.case.partner.cloud)
    if licensed and last is not None:
        holds.append(_credit(today, last))
    holds += _trials(catalogue, answers, trials)
    return tuple(holds)


def _billed_on(catalogue: Catalogue, today: date, choice: BillingChoice, offer: Offer) -> date | None:
    partner = catalogue.case.partner
    family = family_of(offer.product_name, partner.cloud)
    return first_billed_on(today, choice.cycle, family=family, billing_day=partner.billing_day)


def _free(catalogue: Catalogue, today: date, choice: BillingChoice, paid: list[Offer]) -> list[Hold]:
    """Bought on the 29th or later, monthly billing starts on the 1st (BI-13)."""
    starts = {_billed_on(catalogue, today, choice, offer) for offer in paid} - {None}
    text = QCoreApplication.translate("new_subscription", "billing starts on {day}")
    return [
        Hold(
            QCoreApplication.translate("new_subscription", "Nothing charged"),
            today,
            day - timedelta(days=1),
            Tone.GOOD,
            text.format(day=day_full(day)),
        )
        for day in sorted(day for day in starts if day is not None)
        if day > today
    ]


def _prices(catalogue: Catalogue, today: date, choice: BillingChoice, paid: list[Offer]) -> list[Hold]:
    """The price of the purchase date holds for the term (BI-8); licences move on any day (QT-1)."""
    ends: dict[date, list[str]] = {}
    for offer in paid:
        billed = _billed_on(catalogue, today, choice, offer)
        end = commitment_end(today, billed, offer.term, offer.term_unit)
        if end is not None:
            ends.setdefault(end, []).append(offer.name)
    label = QCoreApplication.translate("new_subscription", "Price stays fixed")
    inside = QCoreApplication.translate("new_subscription", "Licences may go up or down on any day")
    until = QCoreApplication.translate("new_subscription", "until {day}")
    several = QCoreApplication.translate("new_subscription", "until {day}: {offers}")
    return [
        Hold(
            label,
            today,
            end,
            Tone.INFO,
            (until if len(ends) == 1 else several).format(day=day_full(end), offers=_first(names)),
            inside if number == len(ends) - 1 else "",
        )
        for number, (end, names) in enumerate(sorted(ends.items()))
    ]


def _credit(today: date, last: date) -> Hold:
    text = QCoreApplication.translate("new_subscription", "until {day}: suspended by then, nothing is charged")
    label = QCoreApplication.translate("new_subscription", "Full credit")
    return Hold(label, today, last, Tone.GOOD, text.format(day=day_full(last)))


def _trials(catalogue: Catalogue, answers: Answers, trials: Iterable[Offer]) -> list[Hold]:
    today, trials = catalogue.case.today, list(trials)
    ends = names_by_end(today, trials)
    label = QCoreApplication.translate("new_subscription", "Trial")
    if any(offer.line is CommerceLine.LEGACY for offer in trials) or not answers.trials_convert:
        one = QCoreApplication.translate("new_subscription", "ends on {day}, cannot be extended; convert it before")
    else:
        one = QCoreApplication.translate("new_subscription", "free until {day}, then becomes paid")
    several = QCoreApplication.translate("new_subscription", "ends on {day}: {offers}")
    return [
        Hold(
            label,
            today,
            end,
            Tone.WARN,
            (one if len(ends) == 1 else several).format(day=day_full(end), offers=_first(names)),
        )
        for end, names in sorted(ends.items())
    ]


def _first(names: list[str]) -> str:
    if len(names) == 1:
        return names[0]
    text = QCoreApplication.translate("new_subscription", "{offer} and %n more", "", len(names) - 1)
    return text.format(offer=names[0])
