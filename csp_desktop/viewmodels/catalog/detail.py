"""One offer in words: what it is, what it needs, what belongs to it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.enums import CommerceLine
from csp_desktop.domain.offers import Offer
from csp_desktop.services.catalog import OfferCase
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.catalog.state import FactText, OfferText
from csp_desktop.viewmodels.plan_words import plan_word

translate = QCoreApplication.translate

MOST_NAMES = 8
"""Names of other offers that are listed; of more only the number."""


def offer_text(case: OfferCase) -> OfferText:
    """Return an offer, unfolded."""
    offer = case.offer
    facts = [
        FactText(translate("catalog", "Licences"), _licences(offer)),
        _fact(translate("catalog", "Limit"), wording.limit_text(offer)),
        *_billing(offer),
        _fact(translate("catalog", "Only for"), _only_for(offer)),
        _fact(translate("catalog", "Partner needs"), wording.listed(offer.partner_qualifications)),
        FactText(_needs_label(offer), _needs(case)),
        FactText(translate("catalog", "Add-ons"), _names(case.add_ons)),
        FactText(translate("catalog", "Converts to"), _names(case.targets)),
        FactText(translate("catalog", "Upgrades to"), _names(case.upgrades)),
        _fact(translate("catalog", "Offer ID"), offer.id),
    ]
    line = translate("catalog", "New commerce") if offer.line is CommerceLine.NEW_COMMERCE else ""
    parts = (offer.category, line, wording.country_name(offer.country))
    return OfferText(
        id=offer.id,
        name=offer.name,
        about=" · ".join(part for part in parts if part),
        description=offer.description.strip(),
        facts=tuple(fact for fact in facts if fact.lines),
    )


def _fact(what: str, text: str) -> FactText:
    return FactText(what, (text,) if text else ())


def _licences(offer: Offer) -> tuple[str, ...]:
    text = wording.range_text(offer.minimum, offer.maximum)
    if offer.line is CommerceLine.LEGACY or offer.is_trial or offer.maximum >= wording.UNBOUNDED:
        return (text,)
    return (text, translate("catalog", "pooled over the whole tenant, whoever sold them"))


def _billing(offer: Offer) -> tuple[FactText, ...]:
    if offer.line is CommerceLine.LEGACY or offer.is_trial:
        choices = wording.listed(wording.choice_word(each) for each in offer.choices)
        return (
            _fact(translate("catalog", "Billing"), choices),
            _fact(translate("catalog", "Term"), _term_text(offer)),
        )
    plans = dict.fromkeys(plan_word(plan.term, plan.cycle) for plan in offer.plans)
    known = tuple(plan for plan in plans if plan)
    if not known:
        known = (translate("catalog", "not known: the list named products without their terms"),)
    return (FactText(translate("catalog", "Term, billing"), known),)


def _only_for(offer: Offer) -> str:
    if offer.segments:
        return wording.listed(wording.segment_word(each) for each in offer.segments)
    return wording.listed(wording.qualification_word(each.value) for each in offer.customer_qualifications)


def _needs_label(offer: Offer) -> str:
    if offer.line is CommerceLine.NEW_COMMERCE:
        return translate("catalog", "Needs one of")
    return translate("catalog", "Bought on") if offer.is_add_on else translate("catalog", "Needs")


def _needs(case: OfferCase) -> tuple[str, ...]:
    names = _names(case.bases)
    if not case.unknown_bases:
        return names
    if names:
        return (*names, translate("catalog", "and %n offer(s) that this catalogue lacks", "", case.unknown_bases))
    return (translate("catalog", "%n offer(s) that this catalogue lacks", "", case.unknown_bases),)


def _names(offers: Iterable[Offer]) -> tuple[str, ...]:
    names = [offer.name for offer in offers]
    more = len(names) - MOST_NAMES
    if more <= 0:
        return tuple(names)
    return (*names[:MOST_NAMES], translate("catalog", "and %n more", "", more))


def _term_text(offer: Offer) -> str:
    if offer.term >= 1000:
        return translate("catalog", "No end")
    match offer.term_unit.casefold():
        case "year":
            return translate("catalog", "%n year(s)", "", offer.term)
        case "month":
            return translate("catalog", "%n month(s)", "", offer.term)
        case "day":
            return translate("catalog", "%n day(s)", "", offer.term)
        case _:
            return f"{offer.term} {offer.term_unit}".strip()
