"""The wizard's own words: titles, steps, cards, sums."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.new_subscription.answers import Answers, Pick, Step
from csp_desktop.viewmodels.new_subscription.catalogue import ADD_ONS_TAB, OTHER_TAB, TRIALS_TAB, Catalogue, TabOf
from csp_desktop.viewmodels.quantities import count_of


def title(step: Step, company: str) -> str:
    """Return the title of a page."""
    return {
        Step.BILLING: QCoreApplication.translate("new_subscription", "How should {company} be billed?"),
        Step.CATALOG: QCoreApplication.translate("new_subscription", "Choose offers for {company}"),
        Step.LICENCES: QCoreApplication.translate("new_subscription", "Licences and add-ons"),
        Step.REVIEW: QCoreApplication.translate("new_subscription", "Review and submit"),
        Step.DONE: QCoreApplication.translate("new_subscription", "Ordered for {company}"),
    }[step].format(company=company)


def step_name(step: Step) -> str:
    """Return the name of a step in the list."""
    return {
        Step.BILLING: QCoreApplication.translate("new_subscription", "Billing"),
        Step.CATALOG: QCoreApplication.translate("new_subscription", "Catalog"),
        Step.LICENCES: QCoreApplication.translate("new_subscription", "Licences and add-ons"),
        Step.REVIEW: QCoreApplication.translate("new_subscription", "Review"),
        Step.DONE: QCoreApplication.translate("new_subscription", "Done"),
    }[step]


def customer_line(catalogue: Catalogue) -> str:
    """Return who buys, in a line."""
    customer = catalogue.case.customer.now
    country = wording.country_name(customer.address.country)
    segment = wording.segment_word(customer.segment)
    if country:
        text = QCoreApplication.translate("new_subscription", "{segment} customer in {country}.")
    else:
        text = QCoreApplication.translate("new_subscription", "{segment} customer.")
    return text.format(segment=segment, country=country)


def tab_title(tab: TabOf) -> str:
    """Return the title of a tab; a category as the catalogue calls it."""
    return {
        TRIALS_TAB: QCoreApplication.translate("new_subscription", "Trials"),
        ADD_ONS_TAB: QCoreApplication.translate("new_subscription", "Add-ons"),
        OTHER_TAB: QCoreApplication.translate("new_subscription", "Other offers"),
    }.get(tab.key, tab.title)


def fold_text(folded: int, others: int, *, is_unfolded: bool) -> str:
    """Return the line that folds away what does not fit; empty where nothing is folded."""
    if is_unfolded and others:
        return QCoreApplication.translate("new_subscription", "Hide %n offer(s) that do not fit", "", others)
    if not folded:
        return ""
    return QCoreApplication.translate(
        "new_subscription", "%n more offer(s): for other customer types or another billing", "", folded
    )


def offers_text(count: int) -> str:
    """Return a number of offers."""
    return QCoreApplication.translate("new_subscription", "%n offer(s)", "", count)


def orders_text(count: int) -> str:
    """Return a number of orders."""
    return QCoreApplication.translate("new_subscription", "%n order(s)", "", count)


def add_ons_text(count: int) -> str:
    """Return a number of add-ons."""
    return QCoreApplication.translate("new_subscription", "%n add-on(s)", "", count)


def chosen_text(answers: Answers) -> str:
    """Return the answer to the catalogue step."""
    count = len(answers.chosen)
    return QCoreApplication.translate("new_subscription", "%n offer(s) chosen", "", count) if count else ""


def licences_text(answers: Answers) -> str:
    """Return the answer to the licences step."""
    parts = [wording.licences_text(_licences(answers.chosen))]
    if count := sum(len(pick.ticked_add_ons) for pick in answers.chosen):
        parts.append(add_ons_text(count))
    return ", ".join(parts)


def sum_text(answers: Answers) -> str:
    """Return the running sum; empty where nothing is chosen. Licences of add-ons are told apart."""
    if not answers.chosen:
        return ""
    return ", ".join((offers_text(len(answers.chosen)), licences_text(answers)))


def _licences(picks: Iterable[Pick]) -> int:
    return sum(count_of(pick.quantity) or 0 for pick in picks)
