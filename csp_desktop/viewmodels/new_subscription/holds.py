"""What holds until when, reckoned from today's UTC day (OR-17)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.credits import full_credit_until
from csp_desktop.domain.enums import BillingChoice, BillingType
from csp_desktop.domain.expiry import commitment_end, first_billed_on, trial_ends_on
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.policies import family_of
from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.new_subscription.catalogue import Catalogue
from csp_desktop.viewmodels.new_subscription.state import Hold
from csp_desktop.viewmodels.wording import day_full


def holds_of(catalogue: Catalogue, paid: Iterable[Offer], trials: Iterable[Offer]) -> tuple[Hold, ...]:
    """Return the bars for chosen offers; those that hold equally long share one."""
    today, choice = catalogue.case.today, catalogue.choice
    licensed = [offer for offer in paid if offer.billing is not BillingType.USAGE]
    holds: list[Hold] = []
    holds += _free(catalogue, today, choice, licensed)
    holds += _prices(catalogue, today, choice, licensed)
    last = full_credit_until(today, catalogue.case.partner.cloud)
    if licensed and last is not None:
        holds.append(_credit(today, last))
    holds += _trials(today, trials)
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


def _trials(today: date, trials: Iterable[Offer]) -> list[Hold]:
    ends: dict[date, list[str]] = {}
    for offer in trials:
        ends.setdefault(trial_ends_on(today, offer.term, offer.term_unit), []).append(offer.name)
    label = QCoreApplication.translate("new_subscription", "Trial")
    one = QCoreApplication.translate("new_subscription", "ends on {day}, cannot be extended; convert it before")
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
