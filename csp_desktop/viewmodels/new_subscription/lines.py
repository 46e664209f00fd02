"""The chosen offers with their add-ons as rows, each with what can be typed into it."""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.codes import Code
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.quantities import add_on_ratio, range_of
from csp_desktop.domain.transitions import friendly_name_verdict
from csp_desktop.domain.verdicts import Verdict
from csp_desktop.viewmodels.cells import EMPTY, Cell, Shape, Tone
from csp_desktop.viewmodels.links import Link, links_of
from csp_desktop.viewmodels.messages import sentence, verdict_sentence
from csp_desktop.viewmodels.new_subscription.answers import AddOnPick, Answers, Pick
from csp_desktop.viewmodels.new_subscription.basket import Basket
from csp_desktop.viewmodels.new_subscription.catalogue import Catalogue
from csp_desktop.viewmodels.new_subscription.offers_model import goes_with, limits_below, offer_cell
from csp_desktop.viewmodels.new_subscription.reasons import icon_of, reason_of
from csp_desktop.viewmodels.quantities import Field, count_of, field_of, limits_cell, problem_of

SHOWN_ADD_ONS = 5
"""A base with more add-ons folds them, unless they are asked for."""

SHOW_ADD_ONS = "show add-ons"
"""Key of the way to the add-ons of new commerce, which are bought in the catalog."""

_INDENT = "\u2003"


class LineKind(StrEnum):
    """What a row is."""

    BASE = "base"
    ADD_ON = "add_on"
    FOLD = "fold"


@dataclass(frozen=True)
class Line:
    """A row of the page *Licences and add-ons*.

    Args:
        key: Names the row for good.
        base_key: The chosen offer's key.
        add_on_id: The add-on's offer id; empty for other rows.
    """

    key: str
    kind: LineKind
    base_key: str
    tick: Cell
    offer: Cell
    name: Cell = EMPTY
    limits: Cell = EMPTY
    licences: Cell = EMPTY
    add_on_id: str = ""
    field: Field | None = None
    name_field: Field | None = None
    links: tuple[Link, ...] = ()


def lines_of(catalogue: Catalogue, answers: Answers, unfolded: Set[str]) -> tuple[Line, ...]:
    """Return the rows of all chosen offers.

    Args:
        unfolded: Keys of the offers all of whose add-ons are asked for.
    """
    basket = Basket(catalogue, answers)
    return tuple(line for pick in answers.chosen for line in _of_pick(catalogue, basket, pick, pick.key in unfolded))


def add_ons_of_pick(catalogue: Catalogue, pick: Pick) -> tuple[tuple[Offer, Verdict], ...]:
    """Return the add-ons that a chosen offer admits, those that can be bought first; trials have none (TR-2)."""
    base = catalogue.offers.get(pick.key)
    if base is None or base.is_trial:
        return ()
    verdicts = catalogue.add_on_verdicts(base)
    pairs = [(offer, verdicts[offer.id.casefold()]) for offer in catalogue.add_ons.get(pick.key, ())]
    return tuple(sorted(pairs, key=lambda pair: not pair[1].is_allowed))


def default_quantity(add_on: Offer, base_quantity: str) -> str:
    """Return the licences that an add-on starts with: as many as its base, as far as it admits them."""
    fewest, most = range_of(add_on)
    return str(min(max(count_of(base_quantity) or fewest, fewest), most))


def name_problem(name: str) -> str:
    """Return why a text cannot be a friendly name (OQ-12); empty where it can."""
    verdict = friendly_name_verdict(name)
    return "" if verdict.is_allowed else verdict_sentence(verdict)


def _of_pick(catalogue: Catalogue, basket: Basket, pick: Pick, is_unfolded: bool) -> Iterator[Line]:
    offer = catalogue.offers.get(pick.key) or Offer(pick.offer_id, pick.offer_id)
    add_ons = add_ons_of_pick(catalogue, pick)
    yield _base_line(catalogue, basket, offer, pick, add_ons)
    is_short = len(add_ons) <= SHOWN_ADD_ONS
    ticked = {each.offer_id.casefold() for each in pick.ticked_add_ons}
    for add_on, its_verdict in add_ons:
        if is_short or is_unfolded or add_on.id.casefold() in ticked:
            yield _add_on_line(add_on, its_verdict, pick)
    if not is_short:
        yield _fold_line(pick, len(add_ons), len(ticked), is_unfolded)


def _base_line(
    catalogue: Catalogue, basket: Basket, offer: Offer, pick: Pick, add_ons: tuple[tuple[Offer, Verdict], ...]
) -> Line:
    verdict = basket.standing(pick.key)
    attestation = basket.attestation(pick)
    is_asked = verdict.is_allowed and not attestation.is_allowed
    # What is to be confirmed is asked here, not only hinted at.
    shown = offer_cell(offer, attestation if is_asked else verdict)
    below, icon, link = shown.below, shown.below_icon, Link(shown.link_key or "", shown.link)
    if is_asked:
        below, icon = QCoreApplication.translate("new_subscription", "Are its conditions met?"), "question"
    elif basket.is_attested(pick):
        below, icon = (
            QCoreApplication.translate("new_subscription", "The conditions are met, as you confirmed."),
            "check",
        )
        link = Link("", "")
    elif verdict.is_allowed and attestation.is_allowed and not verdict.hints:
        icon = ""
        below, link = _what_goes_with(catalogue, basket, offer, pick, len(add_ons))
    situation = basket.situation
    name_text = QCoreApplication.translate("new_subscription", "Friendly name of {offer}").format(offer=offer.name)
    hint = QCoreApplication.translate("new_subscription", "Optional")
    return Line(
        key=pick.key,
        kind=LineKind.BASE,
        base_key=pick.key,
        tick=Cell(shape=Shape.CHECK, is_checked=True),
        offer=Cell(
            offer.name,
            below=below,
            below_icon=icon,
            link=link.text,
            link_key=link.key,
            is_strong=True,
            is_disabled=not verdict.is_allowed,
            tooltip=shown.tooltip,
        ),
        name=Cell(pick.name),
        limits=limits_cell(
            offer, limits_below(offer, verdict, situation), pick.quantity, situation=situation, key=pick.key
        ),
        licences=Cell(pick.quantity, shape=Shape.NUMBER),
        field=field_of(offer, pick.quantity, problem_of(offer, pick.quantity, situation), situation),
        name_field=Field(pick.name, name_text, name_problem(pick.name), hint),
        links=links_of(verdict) or links_of(attestation),
    )


def _what_goes_with(catalogue: Catalogue, basket: Basket, offer: Offer, pick: Pick, add_ons: int) -> tuple[str, Link]:
    """Return what is said below an offer that can be ordered, and a way to its add-ons."""
    no_link = Link("", "")
    companions = len(catalogue.companions.get(pick.key, ()))
    if offer.is_trial:
        return QCoreApplication.translate(
            "new_subscription", "A trial takes no add-ons until it is converted."
        ), no_link
    if offer.is_add_on:
        return goes_with(basket.bases_of(offer)), no_link
    if companions:
        text = QCoreApplication.translate("new_subscription", "%n add-on(s) for it in the catalog.", "", companions)
        return text, Link(SHOW_ADD_ONS, QCoreApplication.translate("new_subscription", "Show add-ons"))
    if not add_ons:
        return QCoreApplication.translate("new_subscription", "No add-ons in the catalog for this offer."), no_link
    return QCoreApplication.translate("new_subscription", "%n add-on(s) can go with it.", "", add_ons), no_link


def _add_on_line(add_on: Offer, verdict: Verdict, pick: Pick) -> Line:
    answered = pick.add_on(add_on.id)
    is_ticked = answered is not None and answered.is_ticked
    quantity = answered.quantity if answered is not None and is_ticked else None
    warning = above_base(pick, answered) if answered is not None and is_ticked else ""
    links = links_of(verdict)
    if not verdict.is_allowed:
        below, icon = reason_of(add_on, verdict), icon_of(verdict.code)
    elif warning:
        below, icon = warning, "warning"
    else:
        below, icon = add_on.description.strip().partition("\n")[0] or add_on.product_name, ""
    limit = limits_below(add_on, verdict, None)
    return Line(
        key=f"{pick.key}/{add_on.id.casefold()}",
        kind=LineKind.ADD_ON,
        base_key=pick.key,
        add_on_id=add_on.id,
        tick=Cell(shape=Shape.CHECK, is_checked=is_ticked, is_disabled=not verdict.is_allowed and not is_ticked),
        offer=Cell(
            f"{_INDENT}{add_on.name}",
            below=f"{_INDENT}{below}" if not icon else below,
            below_icon=icon,
            link=links[0].text if links and not verdict.is_allowed else "",
            link_key=links[0].key if links and not verdict.is_allowed else "",
            is_disabled=not verdict.is_allowed,
            tooltip="\n".join(part for part in (add_on.name, add_on.description.strip(), warning) if part),
        ),
        name=Cell(QCoreApplication.translate("new_subscription", "add-on"), is_quiet=True),
        limits=limits_cell(
            add_on, limit, quantity, is_disabled=not verdict.is_allowed, key=f"{pick.key}/{add_on.id.casefold()}"
        ),
        licences=EMPTY if quantity is None else Cell(quantity, shape=Shape.NUMBER),
        links=links,
        field=None if quantity is None else field_of(add_on, quantity, problem_of(add_on, quantity)),
    )


def above_base(pick: Pick, add_on: AddOnPick) -> str:
    """Return the warning that an add-on has more licences than its base (AV-19); empty where it has not."""
    base, below = count_of(pick.quantity), count_of(add_on.quantity)
    if base is None or below is None:
        return ""
    verdict = add_on_ratio(base, below)
    if Code.ADDON_ABOVE_BASE not in verdict.hints:
        return ""
    return sentence(Code.ADDON_ABOVE_BASE, {**verdict.facts, "base": base, "add_on": below})


def _fold_line(pick: Pick, count: int, ticked: int, is_unfolded: bool) -> Line:
    if is_unfolded:
        text = QCoreApplication.translate("new_subscription", "Show only the chosen add-ons")
    else:
        text = (
            QCoreApplication.translate("new_subscription", "Show %n more add-on(s)", "", count - ticked)
            if ticked
            else QCoreApplication.translate("new_subscription", "Show %n add-on(s)", "", count)
        )
    return Line(
        key=f"{pick.key}/",
        kind=LineKind.FOLD,
        base_key=pick.key,
        tick=EMPTY,
        offer=Cell(
            f"{_INDENT}{text}",
            shape=Shape.LINK,
            tone=Tone.PLAIN,
            icon="caret-up" if is_unfolded else "caret-down",
        ),
    )
