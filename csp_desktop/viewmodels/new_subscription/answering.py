"""How one answer follows from another: ticking and typing as pure functions; what is refused changes nothing."""

from __future__ import annotations

from dataclasses import replace

from csp_desktop.viewmodels.new_subscription.answers import AddOnPick, Answers, Pick
from csp_desktop.viewmodels.new_subscription.basket import Basket
from csp_desktop.viewmodels.new_subscription.catalogue import Catalogue
from csp_desktop.viewmodels.new_subscription.lines import default_quantity
from csp_desktop.viewmodels.quantities import default_count


def ticked(catalogue: Catalogue, answers: Answers, key: str) -> Answers:
    """Tick or untick an offer; the number that was typed stays either way, and its tab is the one to come back to."""
    found = answers.pick(key)
    if found is not None and found.is_ticked:
        return answers.with_pick(replace(found, is_ticked=False))
    pick = _new_pick(catalogue, answers, key)
    return answers if pick is None else replace(answers.with_pick(pick), tab=catalogue.by_key[pick.key].tab)


def with_licences(catalogue: Catalogue, answers: Answers, key: str, text: str) -> Answers:
    """Take a licence count as typed; typing one ticks the offer."""
    found = answers.pick(key)
    if found is None or not found.is_ticked:
        answers = ticked(catalogue, answers, key)
    return answers.changed(key, lambda pick: replace(pick, quantity=text) if pick.is_ticked else pick)


def with_name(answers: Answers, key: str, text: str) -> Answers:
    """Take a friendly name as typed."""
    found = answers.pick(key)
    return answers if found is None else answers.with_pick(replace(found, name=text))


def attested(answers: Answers, key: str) -> Answers:
    """Take that the conditions of a chosen offer are met (AV-15)."""
    return answers.changed(key, lambda pick: replace(pick, is_attested=True))


def ticked_tab(catalogue: Catalogue, answers: Answers) -> str:
    """Return the tab on which a draft goes on: its own where an offer is ticked there, else that of the last tick."""
    entries = [catalogue.by_key[pick.key] for pick in answers.chosen if pick.key in catalogue.by_key]
    tabs = [entry.tab for entry in entries]
    return answers.tab if not tabs or answers.tab in tabs else tabs[-1]


def add_on_ticked(catalogue: Catalogue, answers: Answers, base_key: str, add_on_id: str) -> Answers:
    """Tick or untick an add-on below a chosen offer."""
    pick = answers.pick(base_key)
    if pick is None:
        return answers
    found = pick.add_on(add_on_id)
    if found is not None and found.is_ticked:
        return answers.with_pick(pick.with_add_on(replace(found, is_ticked=False)))
    new = _new_add_on(catalogue, pick, add_on_id)
    return answers if new is None else answers.with_pick(pick.with_add_on(new))


def with_add_on_licences(catalogue: Catalogue, answers: Answers, base_key: str, add_on_id: str, text: str) -> Answers:
    """Take the licences of an add-on as typed; typing them ticks it."""
    pick = answers.pick(base_key)
    if pick is None:
        return answers
    found = pick.add_on(add_on_id)
    add_on = found if found is not None and found.is_ticked else _new_add_on(catalogue, pick, add_on_id)
    return answers if add_on is None else answers.with_pick(pick.with_add_on(replace(add_on, quantity=text)))


def _new_pick(catalogue: Catalogue, answers: Answers, key: str) -> Pick | None:
    """The answer that ticks an offer: with the number that was typed once, else the fewest licences."""
    entry = catalogue.by_key.get(key.casefold())
    basket = Basket(catalogue, answers)
    if entry is None or not basket.verdict(entry).is_allowed:
        return None
    found = answers.pick(key) or Pick(entry.offer.id, is_trial=entry.offer.is_trial)
    fewest = default_count(entry.offer, basket.situation)
    return replace(found, is_ticked=True, quantity=found.quantity or str(fewest))


def _new_add_on(catalogue: Catalogue, pick: Pick, add_on_id: str) -> AddOnPick | None:
    base, add_on = catalogue.offers.get(pick.key), catalogue.offers.get(add_on_id.casefold())
    if base is None or add_on is None:
        return None
    verdict = catalogue.add_on_verdicts(base).get(add_on_id.casefold())
    if verdict is None or not verdict.is_allowed:
        return None
    found = pick.add_on(add_on_id)
    return AddOnPick(add_on.id, found.quantity if found and found.quantity else default_quantity(add_on, pick.quantity))
