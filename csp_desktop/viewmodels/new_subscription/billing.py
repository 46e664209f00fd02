"""The first page's choices: new commerce by term with its plans, legacy offers by frequency, trials."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.enums import BillingChoice, BillingCycle, CommerceLine, Term
from csp_desktop.domain.policies import policy_for
from csp_desktop.domain.windows import binding_on
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.new_subscription.catalogue import Catalogue
from csp_desktop.viewmodels.new_subscription.state import Card, CardGroup, PlanLine
from csp_desktop.viewmodels.plan_words import cycle_word, plan_word, term_word

TERMS = (Term.MONTH, Term.YEAR, Term.THREE_YEARS)
NEW_COMMERCE = tuple(choice for choice in BillingChoice if choice.line is CommerceLine.NEW_COMMERCE)
LEGACY = (BillingChoice.MONTHLY, BillingChoice.ANNUAL, BillingChoice.USAGE)

_PREFERRED = (BillingChoice.YEAR_MONTHLY, *NEW_COMMERCE, *LEGACY, BillingChoice.TRIAL)
"""What is chosen for a person, where something can be sold with it: the usual one first."""


def choice_name(choice: BillingChoice) -> str:
    """Return a billing choice as a person would say it."""
    if choice.term is not None:
        return plan_word(choice.term, choice.cycle)
    return {
        BillingChoice.MONTHLY: QCoreApplication.translate("new_subscription", "Licences, billed monthly"),
        BillingChoice.ANNUAL: QCoreApplication.translate("new_subscription", "Licences, billed annually"),
        BillingChoice.TRIAL: QCoreApplication.translate("new_subscription", "Trial"),
        BillingChoice.USAGE: QCoreApplication.translate("new_subscription", "Usage"),
    }[choice]


def default_choice(catalogue: Catalogue) -> BillingChoice:
    """Return what is chosen for a person who has not chosen yet: what the catalog can sell this customer."""
    return next((choice for choice in _PREFERRED if catalogue.sold[choice]), BillingChoice.MONTHLY)


def groups_of(catalogue: Catalogue, chosen: BillingChoice) -> tuple[CardGroup, ...]:
    """Return the choices; a line, usage and trials only where catalog and cloud have them, or where one is chosen."""
    groups = (_new_commerce(catalogue, chosen), _legacy(catalogue, chosen), _trials(catalogue, chosen))
    return tuple(group for group in groups if group.cards or group.note)


def _new_commerce(catalogue: Catalogue, chosen: BillingChoice) -> CardGroup:
    partner = catalogue.case.partner
    title = QCoreApplication.translate("new_subscription", "New commerce")
    if not catalogue.has_line(CommerceLine.NEW_COMMERCE) and chosen.line is not CommerceLine.NEW_COMMERCE:
        return CardGroup(title)
    if not policy_for(partner.cloud, CommerceLine.NEW_COMMERCE, catalogue.case.today).is_sold:
        text = QCoreApplication.translate("new_subscription", "Not sold in this cloud: {cloud}.")
        note = text.format(cloud=wording.cloud_word(partner.cloud))
        return CardGroup(title, note)
    note = QCoreApplication.translate("new_subscription", "Bound for a term. How long?")
    return CardGroup(title, note, tuple(_term_card(catalogue, term, chosen) for term in TERMS))


def _term_card(catalogue: Catalogue, term: Term, chosen: BillingChoice) -> Card:
    plans = [choice for choice in NEW_COMMERCE if choice.term is term]
    sold = [choice for choice in plans if catalogue.sold[choice] or choice is chosen]
    is_chosen = chosen in plans
    same_cycle = (choice for choice in sold if choice.cycle is chosen.cycle)
    choice = chosen if is_chosen else next(same_cycle, (sold or plans)[0])
    has_choice = is_chosen and len(plans) > 1
    return Card(
        key=term.value,
        choice=choice,
        title=term_word(term),
        text=_term_text(catalogue, term),
        is_chosen=is_chosen,
        count=_count(catalogue, plans),
        reason="" if sold else _why_not(),
        plans=tuple(_plan_line(catalogue, plan, chosen) for plan in plans) if has_choice else (),
    )


def _term_text(catalogue: Catalogue, term: Term) -> str:
    hours = binding_on(catalogue.case.today, catalogue.case.partner.cloud).window_hours
    text = {
        Term.MONTH: QCoreApplication.translate(
            "new_subscription",
            "Bound for a month at a time, at the price of the day. Fewer licences, or none, from each renewal on. "
            "Fits people who come and go.",
        ),
        Term.YEAR: QCoreApplication.translate(
            "new_subscription",
            "The price holds for the year. Licences can be added on any day, but given back or cancelled only within "
            "{window}; after that the whole year is owed.",
        ),
        Term.THREE_YEARS: QCoreApplication.translate(
            "new_subscription",
            "The price holds for three years. Given back or cancelled only within {window}; after that all three years "
            "are owed. Fits what is sure to be needed.",
        ),
    }[term]
    return text.format(window=wording.days_text(hours // 24))


def _plan_line(catalogue: Catalogue, choice: BillingChoice, chosen: BillingChoice) -> PlanLine:
    is_chosen = choice is chosen
    return PlanLine(
        choice=choice,
        title=_plan_title(choice),
        text=_plan_text(choice),
        is_chosen=is_chosen,
        reason="" if is_chosen or catalogue.sold[choice] else _why_not(),
    )


def _plan_title(choice: BillingChoice) -> str:
    if choice in (BillingChoice.YEAR_UPFRONT, BillingChoice.THREE_YEARS_UPFRONT):
        return QCoreApplication.translate("new_subscription", "Paid up front")
    word = cycle_word(choice.cycle)
    return word[:1].upper() + word[1:]


def _plan_text(choice: BillingChoice) -> str:
    if choice.cycle is BillingCycle.MONTHLY:
        return QCoreApplication.translate("new_subscription", "an invoice each month")
    if choice is BillingChoice.THREE_YEARS_ANNUAL:
        return QCoreApplication.translate("new_subscription", "an invoice each year")
    return QCoreApplication.translate("new_subscription", "one invoice for the whole term")


def _legacy(catalogue: Catalogue, chosen: BillingChoice) -> CardGroup:
    title = QCoreApplication.translate("new_subscription", "Legacy (licence-based offers)")
    has_line = catalogue.has_line(CommerceLine.LEGACY) or not catalogue.entries
    if not has_line and chosen not in LEGACY:
        return CardGroup(title)
    words = {
        BillingChoice.MONTHLY: QCoreApplication.translate(
            "new_subscription",
            "One invoice a month. The price holds for 12 months, and licences can be added or removed on any day. "
            "Fits where the number of people changes.",
        ),
        BillingChoice.ANNUAL: QCoreApplication.translate(
            "new_subscription",
            "One invoice for the whole year. The price holds for 12 months; licences can still change and are then "
            "credited or charged in proportion.",
        ),
        BillingChoice.USAGE: QCoreApplication.translate(
            "new_subscription",
            "Billed every month by what was used, such as Azure. No licences are counted and nothing is fixed in "
            "advance.",
        ),
    }
    cards = tuple(
        _card(catalogue, choice, chosen, text)
        for choice, text in words.items()
        if choice is not BillingChoice.USAGE or catalogue.has_usage or choice is chosen
    )
    return CardGroup(title, QCoreApplication.translate("new_subscription", "How often is it billed?"), cards)


def _trials(catalogue: Catalogue, chosen: BillingChoice) -> CardGroup:
    title = QCoreApplication.translate("new_subscription", "Trials")
    if not catalogue.has_trials and chosen is not BillingChoice.TRIAL:
        return CardGroup(title)
    text = QCoreApplication.translate(
        "new_subscription",
        "Free of charge for about 30 days with a fixed number of licences. A legacy trial is converted before it ends; "
        "one of new commerce becomes paid by itself unless that is switched off. Trials can also be ticked beside paid "
        "offers.",
    )
    return CardGroup(title, "", (_card(catalogue, BillingChoice.TRIAL, chosen, text),))


def _card(catalogue: Catalogue, choice: BillingChoice, chosen: BillingChoice, text: str) -> Card:
    is_sold = catalogue.sold[choice] or choice is chosen or not catalogue.entries
    return Card(
        key=choice.value,
        choice=choice,
        title=choice_name(choice),
        text=text,
        is_chosen=choice is chosen,
        count=_count(catalogue, (choice,)),
        reason="" if is_sold else _why_not(),
    )


def _count(catalogue: Catalogue, choices: Iterable[BillingChoice]) -> str:
    """The most that one of the choices has, as most offers come with several."""
    count = max(catalogue.sold[choice] for choice in choices)
    return QCoreApplication.translate("new_subscription", "%n offer(s)", "", count) if count else ""


def _why_not() -> str:
    return QCoreApplication.translate("new_subscription", "No offer for this customer is sold so.")
