"""What keeps the answers from being ordered."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.verdicts import Verdict
from csp_desktop.viewmodels.messages import verdict_sentence
from csp_desktop.viewmodels.new_subscription.answers import Answers, Pick
from csp_desktop.viewmodels.new_subscription.basket import Basket
from csp_desktop.viewmodels.new_subscription.catalogue import Catalogue, add_on_standing
from csp_desktop.viewmodels.new_subscription.lines import name_problem
from csp_desktop.viewmodels.quantities import problem_of


def nothing_chosen() -> str:
    """Return that at least one offer is needed (OR-3)."""
    return QCoreApplication.translate("new_subscription", "Tick at least one offer.")


def typed_problem(catalogue: Catalogue, answers: Answers) -> str:
    """Return the first typed value that cannot stay, with its offer's name; empty where all can."""
    situation = Basket(catalogue, answers).situation
    for pick in answers.chosen:
        offer = catalogue.offers.get(pick.key)
        if offer is None:
            continue
        if problem := problem_of(offer, pick.quantity, situation) or name_problem(pick.name):
            return _about(offer.name, problem)
        for below in pick.ticked_add_ons:
            add_on = catalogue.offers.get(below.offer_id.casefold())
            if add_on is not None and (problem := problem_of(add_on, below.quantity)):
                return _about(add_on.name, problem)
    return ""


def refusals(catalogue: Catalogue, basket: Basket, pick: Pick) -> tuple[tuple[str, Verdict], ...]:
    """Return the refused offers of a chosen line: its own and those below it, by name; what is to be confirmed too."""
    name, verdict = _name(catalogue, pick.offer_id), basket.standing(pick.key)
    pairs = [(name, verdict if not verdict.is_allowed else basket.attestation(pick))]
    pairs += [
        (_name(catalogue, below.offer_id), add_on_standing(catalogue, pick.key, below.offer_id))
        for below in pick.ticked_add_ons
    ]
    return tuple((name, verdict) for name, verdict in pairs if not verdict.is_allowed)


def refused(catalogue: Catalogue, answers: Answers) -> str:
    """Return that chosen offers cannot be ordered, naming the only one; empty where all can."""
    basket = Basket(catalogue, answers)
    found = [each for pick in answers.chosen for each in refusals(catalogue, basket, pick)]
    if not found:
        return ""
    if len(found) == 1:
        name, verdict = found[0]
        return _about(name, verdict_sentence(verdict))
    return QCoreApplication.translate(
        "new_subscription", "%n chosen offer(s) cannot be ordered; the reasons stand beside them.", "", len(found)
    )


def why_not_leave(catalogue: Catalogue, answers: Answers, *, with_typed: bool, with_refused: bool) -> str:
    """Return why a step cannot be left: the whole wizard is refused, nothing is chosen, or a line cannot be ordered."""
    if not catalogue.seller.is_allowed:
        return verdict_sentence(catalogue.seller)
    if not answers.chosen:
        return nothing_chosen()
    if with_typed and (problem := typed_problem(catalogue, answers)):
        return problem
    return refused(catalogue, answers) if with_refused else ""


def _about(name: str, text: str) -> str:
    return QCoreApplication.translate("new_subscription", "{offer}: {reason}").format(offer=name, reason=text)


def _name(catalogue: Catalogue, offer_id: str) -> str:
    offer = catalogue.offers.get(offer_id.casefold())
    return offer_id if offer is None else offer.name
