"""The left side above the add-ons: name, licences, and the facts that are only shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.changes import ChangeKind
from csp_desktop.domain.editing import SubscriptionCase
from csp_desktop.domain.enums import BillingCycle, CommerceLine, Status
from csp_desktop.domain.expiry import expiry_of, renews_on, trial_end_of
from csp_desktop.domain.quantities import range_of
from csp_desktop.domain.reductions import reducible
from csp_desktop.domain.seats import pool_of
from csp_desktop.domain.transitions import Field, why_locked
from csp_desktop.domain.verdicts import Verdict
from csp_desktop.domain.windows import open_batches
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.plan_words import moment_utc
from csp_desktop.viewmodels.subscription_form import judging, locks, wishes
from csp_desktop.viewmodels.subscription_form.binding import binding_of
from csp_desktop.viewmodels.subscription_form.bound_wishes import is_bound
from csp_desktop.viewmodels.subscription_form.state import Details, Entered, Fact
from csp_desktop.viewmodels.subscription_form.typed import Typed
from csp_desktop.viewmodels.subscription_form.words import locked_text, problem_text, ways_out

translate = QCoreApplication.translate


def details_of(case: SubscriptionCase, typed: Typed, problems: Mapping[str, Verdict]) -> Details:
    """Return the details of a subscription with what was typed over them."""
    return Details(
        name=_name(case, typed, problems),
        licences=_licences(case, typed, problems),
        billing=_billing(case),
        renewal=_renewal(case),
        dates=tuple(_dates(case)),
        binding=binding_of(case, typed, problems),
    )


def _name(case: SubscriptionCase, typed: Typed, problems: Mapping[str, Verdict]) -> Entered:
    now, base = case.seen.now, case.seen.base
    locked = judging.name_locked(case, typed)
    text = now.friendly_name if typed.name is None or not locked.is_allowed else typed.name
    problem = problems.get(judging.NAME)
    hint = ""
    if base is not None and base.friendly_name != now.friendly_name:
        waits = translate("subscription_form", "Waits in the Outbox; Partner Center says “{name}”")
        hint = waits.format(name=base.name)
    return Entered(
        text=text,
        name=translate("subscription_form", "Name"),
        placeholder=now.offer_name,
        hint=hint,
        problem=problem_text(problem),
        locked=locked_text(case, locked),
    )


def _licences(case: SubscriptionCase, typed: Typed, problems: Mapping[str, Verdict]) -> Entered:
    now = case.seen.now
    fewest, most = _limits(case)
    verdict = judging.licences_locked(case, typed)
    locked = locked_text(case, verdict)
    is_typed = typed.quantity is not None and typed.quantity.strip() != str(now.quantity)
    if not locked and wishes.stops(wishes.status_wish(case, typed)):
        locked = translate("subscription_form", "Locked while Suspended is chosen.")
        if case.seen.now.line is CommerceLine.NEW_COMMERCE:
            locked = translate("subscription_form", "Locked by the status chosen.")
        elif is_typed:
            aside = translate("subscription_form", "Locked while Suspended is chosen; {count} is set aside.")
            locked = aside.format(count=typed.quantity)
    elif not locked and typed.conversion is not None and now.is_trial:
        locked = translate("subscription_form", "Set with the conversion")
    problem = problems.get(judging.LICENCES)
    # What the status section or the notice at the top explains has its ways out there.
    is_quiet = now.status is Status.SUSPENDED or now.is_trial or locks.whole_lock(case) is not None
    return Entered(
        text=str(now.quantity) if typed.quantity is None or locked else typed.quantity,
        name=_licences_word(now.unit),
        hint=_licences_hint(case, fewest, most),
        problem=problem_text(problem),
        locked=locked,
        minimum=fewest,
        maximum=most,
        links=() if is_quiet else ways_out(case, verdict),
    )


def _limits(case: SubscriptionCase) -> tuple[int, int]:
    """Fewest and most licences: of the offer, in new commerce of what can be given back and what the pool has left."""
    now, offer = case.seen.now, case.offer
    fewest, most = range_of(offer)
    if not is_bound(case):
        return fewest, most
    pool = None if offer is None else pool_of(offer, case.held)
    has_pool = pool is not None and pool.maximum < wording.UNBOUNDED
    return max(fewest, now.quantity - reducible(now, case.at)), now.quantity + pool.left if pool and has_pool else most


def _bound_hint(case: SubscriptionCase, most: int) -> str:
    """How many can be given back until when, and how many more the tenant may have (QT-11, AV-16)."""
    now = case.seen.now
    batches = open_batches(now, case.at)
    if batches:
        text = translate("subscription_form", "{count} can be given back until {moment}")
        parts = [
            text.format(count=wording.number_text(each.quantity), moment=moment_utc(each.until, case.at))
            for each in batches[:2]
        ]
    else:
        parts = [translate("subscription_form", "None can be given back")]
    if most < wording.UNBOUNDED:
        more = translate("subscription_form", "{count} more at most")
        parts.append(more.format(count=wording.number_text(most - now.quantity)))
    return "; ".join(parts)


def _licences_word(unit: str) -> str:
    if unit.casefold() in ("licenses", "add-on licenses"):
        return translate("subscription_form", "Licences")
    word = wording.unit_word(unit)
    return word[:1].upper() + word[1:]


def _licences_hint(case: SubscriptionCase, fewest: int, most: int) -> str:
    now, base = case.seen.now, case.seen.base
    allowed = _bound_hint(case, most) if is_bound(case) and not now.is_trial else wording.range_text(fewest, most)
    if base is None or base.quantity == now.quantity:
        return allowed
    text = translate("subscription_form", "{range}; {before} until the waiting change is sent")
    return text.format(range=allowed, before=wording.number_text(base.quantity))


def _billing(case: SubscriptionCase) -> Fact:
    now = case.seen.now
    locked = why_locked(now, Field.BILLING, case.partner, case.at)
    note = "" if case.seen.is_only_here else locked_text(case, locked)
    if now.is_trial:
        note = translate("subscription_form", "not billed")
    return Fact(translate("subscription_form", "Billing"), wording.billing_word(now), note)


def _renewal(case: SubscriptionCase) -> Fact:
    now = case.seen.now
    label = translate("subscription_form", "Auto-renew")
    if now.is_trial:
        ends = trial_end_of(now)
        value = translate("subscription_form", "A trial does not renew")
        text = translate("subscription_form", "ends on {day} (UTC)")
        note = "" if ends is None else text.format(day=wording.day_text(ends))
        return Fact(label, value, note, "" if ends is None else wording.day_tooltip(ends))
    if now.auto_renews is None:
        value = translate("subscription_form", "Not known")
    elif not now.auto_renews:
        value = translate("subscription_form", "Off")
    else:
        value = translate("subscription_form", "On")
    renews, ends, expiry = renews_on(now), now.commitment_ends_on, expiry_of(now, case.partner)
    day = None
    if renews is not None and expiry is not None and expiry.expires_on < renews:
        pass  # it is gone before it would renew: a day would be a false promise
    elif renews is not None and now.status is not Status.DELETED:
        day = renews
        value = translate("subscription_form", "{value}, next {day} (UTC)").format(
            value=value, day=wording.day_text(renews)
        )
    elif ends is not None:
        day = ends
        value = translate("subscription_form", "{value}, term ends {day} (UTC)").format(
            value=value, day=wording.day_text(ends)
        )
    locked = why_locked(now, Field.AUTO_RENEW, case.partner, case.at)
    note = "" if case.seen.is_only_here else locked_text(case, locked)
    return Fact(label, value, note, "" if day is None else wording.day_tooltip(day))


def _dates(case: SubscriptionCase) -> Iterator[Fact]:
    now = case.seen.now
    unknown = translate("subscription_form", "Not known")
    earliest = translate("subscription_form", "an expiry date is then the earliest possible one")
    if now.created_on is not None:
        label = translate("subscription_form", "Bought")
        yield Fact(label, wording.day_utc(now.created_on), "", wording.day_tooltip(now.created_on))
    if not now.is_trial:
        label = translate("subscription_form", "Opened")
        if now.opened_on is None:
            yield Fact(label, unknown, earliest if now.cycle is not BillingCycle.ANNUAL else "")
        else:
            yield Fact(label, wording.day_utc(now.opened_on), _opened_from(case), wording.day_tooltip(now.opened_on))
        label = translate("subscription_form", "First billed")
        billed = now.first_billed_on
        if billed is None:
            yield Fact(label, unknown, earliest if now.cycle is not BillingCycle.ANNUAL else "")
        else:
            yield Fact(label, wording.day_utc(billed), _billed_from(case), wording.day_tooltip(billed))
    # Of what is more than ordered, the computed dates say it, and why.
    if now.commitment_ends_on is not None and case.seen.is_only_here:
        label = translate("subscription_form", "Term ends")
        last = translate("subscription_form", "last day, inclusive")
        yield Fact(label, wording.day_utc(now.commitment_ends_on), last, wording.day_tooltip(now.commitment_ends_on))
    yield Fact(translate("subscription_form", "Order number"), *_order_number(case))


def _opened_from(case: SubscriptionCase) -> str:
    """Where the day of opening comes from, as far as it can be told (OQ-1)."""
    now = case.seen.now
    if now.opened_on == case.customer.now.opened_on:
        return translate("subscription_form", "the day of the customer's account")
    if now.opened_on == now.created_on:
        return translate("subscription_form", "the day on which it was bought")
    return translate("subscription_form", "as recorded")


def _billed_from(case: SubscriptionCase) -> str:
    now = case.seen.now
    if now.first_billed_on == now.opened_on:
        return translate("subscription_form", "at once: no free period")
    if case.seen.is_only_here:
        return translate("subscription_form", "reckoned from today, and anew when it is placed")
    return translate("subscription_form", "as recorded")


def _order_number(case: SubscriptionCase) -> tuple[str, str]:
    if case.order is not None and case.order.number:
        return case.order.number, ""
    is_waiting = case.seen.entry(ChangeKind.PLACE_ORDER) or case.seen.entry(ChangeKind.ADD_ADD_ON)
    if is_waiting:
        return translate("subscription_form", "None yet"), translate("subscription_form", "the order waits")
    return translate("subscription_form", "Not known"), ""
