"""The add-ons that the offer admits: those the customer has, those that can be had, and those that cannot, with why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.codes import Code
from csp_desktop.domain.editing import SubscriptionCase
from csp_desktop.domain.enums import Status
from csp_desktop.domain.errors import RuleViolation
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.overlay import Seen
from csp_desktop.domain.quantities import add_on_ratio, range_of, read_quantity
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.verdicts import Remedy, RemedyKind, Verdict
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.links import Link, key_of
from csp_desktop.viewmodels.messages import hint_sentences, remedy_text, verdict_sentence
from csp_desktop.viewmodels.subscription_form import locks, wishes
from csp_desktop.viewmodels.subscription_form.header import status_pill
from csp_desktop.viewmodels.subscription_form.state import AddOnLine, AddOns, Entered
from csp_desktop.viewmodels.subscription_form.typed import Typed, TypedAddOn
from csp_desktop.viewmodels.subscription_form.words import locked_text, problem_text, ways_out

translate = QCoreApplication.translate

SHOWN = 5
"""So many lines are shown before the rest is unfolded; more where more are ticked."""

SEARCH_FROM = 10
"""A list of so many lines has a search field once it is unfolded."""


@dataclass(frozen=True)
class Listing:
    """How much of the list is shown.

    Args:
        is_unfolded: All of it.
        search: Only what contains this text, behind the fold too.
    """

    is_unfolded: bool = False
    search: str = ""


def add_ons_of(case: SubscriptionCase, typed: Typed, problems: Mapping[str, Verdict], listing: Listing) -> AddOns:
    """Return the section."""
    owned = [_owned(case, addon, typed, problems) for addon in case.add_ons]
    had = {addon.now.offer_id.casefold() for addon in case.add_ons}
    others = [
        _other(case, offer, verdict, typed, problems)
        for offer, verdict in case.add_on_offers
        if offer.id.casefold() not in had
    ]
    lines = [*owned, *sorted(others, key=lambda line: line.is_refused)]
    if not lines:
        return AddOns()
    locked = _locked(case, typed)
    shown, more = _cut(lines, listing)
    if locked:
        is_alike = case.seen.now.status is Status.SUSPENDED
        shown = [_with_lock(line, locked, is_alike=is_alike) for line in shown]
    text = translate("subscription_form", "{count} of {all}")
    ticked = sum(line.is_ticked for line in lines)
    can_search = listing.is_unfolded and len(lines) >= SEARCH_FROM
    return AddOns(
        is_shown=True,
        count=text.format(count=wording.number_text(ticked), all=wording.number_text(len(lines))),
        locked=locked,
        lines=tuple(shown),
        more=more,
        can_search=can_search,
        search=listing.search,
        empty="" if shown else translate("subscription_form", "No add-on is called so."),
        note=translate("subscription_form", "To stop an add-on, open it and suspend it.") if owned else "",
    )


def ticked(case: SubscriptionCase, typed: Typed, key: str) -> Typed:
    """Tick or untick an add-on that is not had yet; the number that was typed stays either way."""
    found = typed.add_on(key)
    if found is not None and found.is_ticked:
        return typed.with_add_on(replace(found, is_ticked=False))
    offer, verdict = _admitted(case, key)
    if offer is None or not verdict.is_allowed:
        return typed
    quantity = found.quantity if found is not None and found.quantity else default_quantity(case, offer)
    return typed.with_add_on(TypedAddOn(key, quantity))


def default_quantity(case: SubscriptionCase, offer: Offer) -> str:
    """Return as many licences as the base has, within the add-on's limits."""
    fewest, most = range_of(offer)
    return str(max(fewest, min(most, case.seen.now.quantity)))


def _locked(case: SubscriptionCase, typed: Typed) -> str:
    if case.seen.now.status is Status.SUSPENDED:
        return translate("subscription_form", "Locked: suspended with their base.")
    if wishes.stops(wishes.status_wish(case, typed)):
        return translate("subscription_form", "Locked: suspended with their base.")
    return locked_text(case, locks.add_ons_locked(case))


def _with_lock(line: AddOnLine, locked: str, *, is_alike: bool) -> AddOnLine:
    """What is locked as a whole need not say so in each line, nor that each is suspended with its base."""
    count = None if line.count is None else replace(line.count, locked=locked, problem="")
    pill = None if is_alike else line.pill
    return replace(
        line, pill=pill, count=count, can_tick=False, tooltip=locked, reason="", note="", is_refused=not line.is_ticked
    )


def _cut(lines: list[AddOnLine], listing: Listing) -> tuple[list[AddOnLine], str]:
    if listing.is_unfolded:
        wanted = listing.search.strip().casefold()
        fewer = translate("subscription_form", "Show fewer")
        return [line for line in lines if wanted in line.name.casefold()], fewer if len(lines) > SHOWN else ""
    shown = [
        line
        for number, line in enumerate(lines)
        if number < SHOWN or line.is_ticked or (line.count is not None and line.count.problem)
    ]
    hidden = len(lines) - len(shown)
    return shown, translate("subscription_form", "%n more add-on(s)…", "", hidden) if hidden else ""


def _owned(
    case: SubscriptionCase, addon: Seen[Subscription], typed: Typed, problems: Mapping[str, Verdict]
) -> AddOnLine:
    now, offer = addon.now, locks.add_on_offer(case, addon)
    entered = typed.add_on(now.id)
    problem = problems.get(now.id)
    locked = locks.add_on_locked(case, addon)
    is_running = now.status is Status.ACTIVE and addon.base == now
    text = str(now.quantity) if entered is None or not entered.quantity or not locked.is_allowed else entered.quantity
    fewest, most = range_of(offer)
    if addon.is_only_here:
        way = Remedy(RemedyKind.WITHDRAW, next(iter(addon.entries)).id, now.name)
    else:
        way = Remedy(RemedyKind.OPEN_SUBSCRIPTION, now.id, now.name)
    return AddOnLine(
        key=now.id,
        name=now.name,
        is_ticked=True,
        is_owned=True,
        count=_count(text, now.name, fewest, most, problem, locked=_owned_locked(case, addon, locked)),
        unit=_unit(now.unit),
        pill=None if is_running or addon.pending == {"quantity"} else status_pill(addon, case.partner, case),
        note=_note(case, typed, text, now.unit, problem) if entered is not None or typed.quantity is not None else "",
        links=(Link(key_of(way), remedy_text(way)),),
        tooltip=translate("subscription_form", "The customer has it. To stop it, open it and suspend it."),
    )


def _owned_locked(case: SubscriptionCase, addon: Seen[Subscription], locked: Verdict) -> str:
    if locked.is_allowed:
        return ""
    if addon.now.status is Status.SUSPENDED:
        return translate("subscription_form", "Locked while it is suspended.")
    return locked_text(case, locked)


def _other(
    case: SubscriptionCase, offer: Offer, verdict: Verdict, typed: Typed, problems: Mapping[str, Verdict]
) -> AddOnLine:
    key = offer.id.casefold()
    entered = typed.add_on(key)
    is_ticked = entered is not None and entered.is_ticked
    problem = problems.get(key)
    if not verdict.is_allowed and not is_ticked:
        reason = verdict_sentence(verdict)
        return AddOnLine(
            key, offer.name, False, is_refused=True, reason=reason, links=ways_out(case, verdict), tooltip=reason
        )
    text = entered.quantity if entered is not None else ""
    fewest, most = range_of(offer)
    hints = " ".join(hint_sentences(verdict))
    return AddOnLine(
        key=key,
        name=offer.name,
        is_ticked=is_ticked,
        can_tick=True,
        count=_count(text, offer.name, fewest, most, problem) if is_ticked else None,
        unit=_unit(offer.unit),
        note=_note(case, typed, text, offer.unit, problem) or hints if is_ticked else "",
        tooltip=wording.range_text(fewest, most),
    )


def _count(text: str, name: str, fewest: int, most: int, problem: Verdict | None, locked: str = "") -> Entered:
    label = translate("subscription_form", "Licences of {offer}").format(offer=name)
    return Entered(
        text=text,
        name=label,
        hint=wording.range_text(fewest, most),
        problem=problem_text(problem),
        locked=locked,
        minimum=fewest,
        maximum=most,
    )


def _note(case: SubscriptionCase, typed: Typed, text: str, unit: str, problem: Verdict | None) -> str:
    """Say that an add-on has more licences than its base; it is never refused for that (AV-19)."""
    if problem is not None or _unit(unit):
        return ""
    base = case.seen.now.quantity
    try:
        wished = base if typed.quantity is None else read_quantity(typed.quantity)
        base = wished if wished > 0 else base
        return " ".join(hint_sentences(add_on_ratio(base, read_quantity(text))))
    except RuleViolation:
        return ""


def _unit(unit: str) -> str:
    return "" if unit.casefold() in ("licenses", "add-on licenses") else wording.unit_word(unit)


def _admitted(case: SubscriptionCase, key: str) -> tuple[Offer | None, Verdict]:
    for offer, verdict in case.add_on_offers:
        if offer.id.casefold() == key:
            return offer, verdict
    return None, Verdict(Code.ADDON_NO_BASE, rule="AV-8")
