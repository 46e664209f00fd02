"""The last look before Submit: which orders, why so many, what holds until when, what may surprise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import BillingChoice, CommerceLine
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.order_splitting import lines_verdict, split
from csp_desktop.domain.orders import OrderLine, line_of
from csp_desktop.domain.quantities import range_of
from csp_desktop.domain.verdicts import Verdict
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.links import links_of
from csp_desktop.viewmodels.messages import hint_sentences, unknowns_sentence, verdict_sentence
from csp_desktop.viewmodels.new_subscription.answers import Answers, Pick
from csp_desktop.viewmodels.new_subscription.basket import Basket
from csp_desktop.viewmodels.new_subscription.billing import choice_name
from csp_desktop.viewmodels.new_subscription.binding import binding_remarks
from csp_desktop.viewmodels.new_subscription.catalogue import Catalogue, add_on_standing
from csp_desktop.viewmodels.new_subscription.ending import end_of
from csp_desktop.viewmodels.new_subscription.holds import holds_of
from csp_desktop.viewmodels.new_subscription.lines import above_base
from csp_desktop.viewmodels.new_subscription.reasons import reason_of
from csp_desktop.viewmodels.new_subscription.state import Remark, Review, ReviewLine, ReviewOrder
from csp_desktop.viewmodels.quantities import count_of

DEFAULT_GROUP = "default"


def review_of(catalogue: Catalogue, answers: Answers) -> Review:
    """Return the review of all chosen offers, those that cannot be ordered included."""
    paid, trials = parts_of(catalogue, answers)
    basket = Basket(catalogue, answers)
    groups = [*_groups(catalogue, paid), *_groups(catalogue, trials)]
    orders = tuple(
        ReviewOrder(
            title=QCoreApplication.translate("new_subscription", "Order {number}: {billing}").format(
                number=number, billing=_billing(catalogue, group)
            ),
            reason=_reason(catalogue, answers, group, len(groups)),
            lines=tuple(line for pick in group for line in _lines(catalogue, basket, pick)),
        )
        for number, group in enumerate(groups, start=1)
    )
    return Review(
        orders=orders,
        holds=holds_of(catalogue, answers, _offers(catalogue, paid), _offers(catalogue, trials)),
        remarks=tuple(_remarks(catalogue, answers, groups)),
        today=catalogue.case.today,
    )


def order_count(catalogue: Catalogue, answers: Answers) -> int:
    """Return into how many orders the chosen offers go (OR-4, OR-5, TR-16)."""
    paid, trials = parts_of(catalogue, answers)
    return len(_groups(catalogue, paid)) + len(_groups(catalogue, trials))


def parts_of(catalogue: Catalogue, answers: Answers) -> tuple[tuple[Pick, ...], tuple[Pick, ...]]:
    """Return what is billed as chosen, and the trials."""
    paid = tuple(pick for pick in answers.chosen if not _is_trial(catalogue, pick))
    trials = tuple(pick for pick in answers.chosen if _is_trial(catalogue, pick))
    return paid, trials


def _groups(catalogue: Catalogue, picks: Sequence[Pick]) -> list[list[Pick]]:
    """Split as Submit will; a line is known by its offer."""
    lines: list[OrderLine] = []
    for number, pick in enumerate(picks):
        offer = catalogue.offers.get(pick.key) or Offer(pick.offer_id, pick.offer_id, is_trial=pick.is_trial)
        quantity = count_of(pick.quantity) or 0
        lines.append(line_of(offer, number, quantity, pick.key, choice=catalogue.choice))
    by_key = {pick.key: pick for pick in picks}
    return [[by_key[line.subscription_id] for line in part] for part in split(lines, catalogue.offers)]


def _lines(catalogue: Catalogue, basket: Basket, pick: Pick) -> Iterator[ReviewLine]:
    offer = catalogue.offers.get(pick.key)
    name = offer.name if offer else pick.offer_id
    friendly = pick.name.strip()
    verdict = basket.standing(pick.key)
    if verdict.is_allowed:
        verdict = basket.attestation(pick)
    notes = [name] if friendly else []
    if offer is not None and offer.is_add_on:
        notes.append(QCoreApplication.translate("new_subscription", "add-on"))
    yield _line(friendly or name, pick.quantity, offer, verdict, note=", ".join(notes))
    for below in pick.ticked_add_ons:
        add_on = catalogue.offers.get(below.offer_id.casefold())
        yield _line(
            add_on.name if add_on else below.offer_id,
            below.quantity,
            add_on,
            add_on_standing(catalogue, pick.key, below.offer_id),
            note=QCoreApplication.translate("new_subscription", "add-on"),
            is_add_on=True,
        )


def _line(
    name: str, quantity: str, offer: Offer | None, verdict: Verdict, *, note: str, is_add_on: bool = False
) -> ReviewLine:
    count = count_of(quantity)
    unit = offer.unit if offer else "Licenses"
    is_plain = unit.casefold() in ("licenses", "add-on licenses")
    number = quantity if count is None else wording.number_text(count)
    return ReviewLine(
        name=name,
        licences=number if is_plain or count is None else wording.licences_text(count, unit),
        is_add_on=is_add_on,
        note=note,
        problem="" if verdict.is_allowed else (reason_of(offer, verdict) if offer else verdict_sentence(verdict)),
        links=() if verdict.is_allowed else links_of(verdict),
    )


def _billing(catalogue: Catalogue, group: Sequence[Pick]) -> str:
    if _is_trial(catalogue, group[0]):
        return QCoreApplication.translate("new_subscription", "trial")
    if catalogue.choice.term is not None:
        return choice_name(catalogue.choice)
    return {
        BillingChoice.MONTHLY: QCoreApplication.translate("new_subscription", "billed monthly"),
        BillingChoice.ANNUAL: QCoreApplication.translate("new_subscription", "billed annually"),
        BillingChoice.TRIAL: QCoreApplication.translate("new_subscription", "trial"),
        BillingChoice.USAGE: QCoreApplication.translate("new_subscription", "billed by usage"),
    }[catalogue.choice]


def _reason(catalogue: Catalogue, answers: Answers, group: Sequence[Pick], orders: int) -> str:
    """Tell the term that all lines share, and why this is an order of its own."""
    offers = _offers(catalogue, group)
    if not offers:
        return ""
    if _is_trial(catalogue, group[0]):
        return (
            QCoreApplication.translate("new_subscription", "a trial never shares an order with other offers")
            if orders > 1
            else ""
        )
    parts = []
    if offers[0].line is CommerceLine.NEW_COMMERCE:
        parts.append(_end(catalogue, answers))
        return ", ".join((*parts, _own_group(offers[0]))) if orders > 1 and _own_group(offers[0]) else parts[0]
    terms = {(offer.term, offer.term_unit, offer.is_auto_renewable) for offer in offers}
    if len(terms) == 1:
        parts.append(_term(offers[0]))
    if orders > 1:
        parts.append(_own_group(offers[0]))
    return ", ".join(part for part in parts if part)


def _own_group(offer: Offer) -> str:
    if offer.sales_group.casefold() in ("", DEFAULT_GROUP):
        return ""
    return QCoreApplication.translate("new_subscription", "its sales group has orders of its own")


def _end(catalogue: Catalogue, answers: Answers) -> str:
    end = end_of(catalogue, answers)
    if end is None:
        return ""
    if answers.auto_renews:
        text = QCoreApplication.translate("new_subscription", "until {day}, renews by itself")
    else:
        text = QCoreApplication.translate("new_subscription", "until {day}, does not renew")
    return text.format(day=wording.day_text(end.ends_on))


def _term(offer: Offer) -> str:
    months = {"year": 12, "month": 1}.get(offer.term_unit.strip().casefold().removesuffix("s"), 0) * offer.term
    if not 0 < months <= 1200:
        return ""
    if offer.is_auto_renewable:
        return QCoreApplication.translate("new_subscription", "%n month(s), renews by itself", "", months)
    return QCoreApplication.translate("new_subscription", "%n month(s), does not renew", "", months)


def _remarks(catalogue: Catalogue, answers: Answers, groups: Sequence[Sequence[Pick]]) -> Iterator[Remark]:
    basket = Basket(catalogue, answers)
    paid, trials = (_offers(catalogue, part) for part in parts_of(catalogue, answers))
    committed = [offer for offer in paid if offer.line is CommerceLine.NEW_COMMERCE]
    yield from binding_remarks(
        catalogue, answers, committed, [offer for offer in trials if offer.line is CommerceLine.NEW_COMMERCE]
    )
    fixed = {range_of(offer)[0] for offer in trials if range_of(offer)[0] == range_of(offer)[1]}
    if len(fixed) == 1:
        text = QCoreApplication.translate(
            "new_subscription", "The trial is fixed at {count} licences: none can be added or removed while it runs."
        )
        yield Remark("warning", Tone.WARN, text.format(count=wording.number_text(min(fixed))))
    elif trials:
        text = QCoreApplication.translate("new_subscription", "The licences of a trial cannot change while it runs.")
        yield Remark("warning", Tone.WARN, text)
    for pick in answers.chosen:
        verdict = basket.standing(pick.key)
        if verdict.is_allowed and not basket.is_attested(pick):
            for hint in hint_sentences(verdict):
                yield Remark("info", Tone.INFO, hint)
        for below in pick.ticked_add_ons:
            if warning := above_base(pick, below):
                add_on = catalogue.offers.get(below.offer_id.casefold())
                text = QCoreApplication.translate("new_subscription", "{offer}: {reason}")
                yield Remark("warning", Tone.WARN, text.format(offer=add_on.name if add_on else "", reason=warning))
    for group in groups:
        count = sum(1 + len(pick.ticked_add_ons) for pick in group)
        lines = [OrderLine(number, "", "", 1, "") for number in range(count)]
        for hint in hint_sentences(lines_verdict(lines)):
            yield Remark("warning", Tone.WARN, hint)
    if unknown := unknowns_sentence(Verdict(Code.ALLOWED, unknowns=catalogue.unknowns)):
        yield Remark("question", Tone.CALM, unknown)
    yield Remark(
        "calendar",
        Tone.CALM,
        QCoreApplication.translate(
            "new_subscription", "All days are UTC days, and count from the day on which Partner Center takes the order."
        ),
    )
    yield Remark("paper-plane-tilt", Tone.CALM, _waits(len(groups)))


def _waits(orders: int) -> str:
    return QCoreApplication.translate(
        "new_subscription",
        "After Submit %n order(s) wait in the Outbox. Until they are sent, they can be taken back.",
        "",
        orders,
    )


def _offers(catalogue: Catalogue, picks: Sequence[Pick]) -> list[Offer]:
    return [catalogue.offers[pick.key] for pick in picks if pick.key in catalogue.offers]


def _is_trial(catalogue: Catalogue, pick: Pick) -> bool:
    offer = catalogue.offers.get(pick.key)
    return pick.is_trial if offer is None else offer.is_trial
