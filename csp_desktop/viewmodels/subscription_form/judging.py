"""What the rules say of what was typed: problems by field, or exactly the changes that Submit would queue."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from csp_desktop.domain.changes import Change
from csp_desktop.domain.codes import Code
from csp_desktop.domain.editing import AddOnWish, Conversion, Edits, StatusWish, SubscriptionCase
from csp_desktop.domain.enums import BillingCycle, CommerceLine, Reason, Term
from csp_desktop.domain.errors import RuleViolation
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.overlay import Seen
from csp_desktop.domain.quantities import order_quantity, read_quantity
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.transitions import (
    Field,
    friendly_name_verdict,
    may_cancel,
    may_convert,
    may_reactivate,
    may_suspend,
    why_locked,
)
from csp_desktop.domain.verdicts import ALLOWED, Verdict
from csp_desktop.viewmodels.subscription_form.bound_wishes import bound_edits, plan_of
from csp_desktop.viewmodels.subscription_form.locks import add_on_locked, add_on_offer, add_ons_locked, role_verdict
from csp_desktop.viewmodels.subscription_form.typed import Typed, TypedAddOn
from csp_desktop.viewmodels.subscription_form.wishes import (
    after_wish,
    can_convert,
    cycles_of,
    is_undone_by,
    plans_of,
    reason_of,
    status_wish,
    stops,
    taken_back,
    target_of,
)

NAME, LICENCES, REASON, STATUS, CONVERSION, GENERAL = (
    "name",
    "licences",
    "reason",
    "status",
    "conversion",
    "general",
)
"""Keys of fields; an add-on's key is that of its ``TypedAddOn``."""

Preview = Callable[[SubscriptionCase, Edits], tuple[Change, ...]]
"""What Submit would queue; raises ``RuleViolation``."""


@dataclass(frozen=True)
class Judged:
    """The verdict on everything that was typed.

    Args:
        edits: What Submit hands to the service; None where a field has a problem.
        problems: Refusals by field, in reading order.
        changes: What Submit would queue.
        taken_back: Waiting changes that Submit would withdraw instead, as nothing of them was sent.
        unknowns: Facts that nobody knows and that were not tested.
        foreseen: The changes whose consequences are told: also those that lack nothing but their reason.
    """

    edits: Edits | None
    problems: Mapping[str, Verdict] = field(default_factory=dict)
    changes: tuple[Change, ...] = ()
    taken_back: tuple[Change, ...] = ()
    unknowns: tuple[str, ...] = ()
    foreseen: tuple[Change, ...] = ()

    @property
    def lacks_reason(self) -> bool:
        """Whether nothing is missing but the reason (LC-1)."""
        return set(self.problems) == {REASON}

    @property
    def count(self) -> int:
        """How many changes Submit means."""
        return len(self.changes) + len(self.taken_back)


def judge(case: SubscriptionCase, typed: Typed, preview: Preview) -> Judged:
    """Return what the rules say; pure computing, quick enough for every key."""
    problems: dict[str, Verdict] = {}
    unknowns: list[str] = []
    wish = status_wish(case, typed)
    taken = taken_back(case, wish)
    edits = Edits(
        name=_name(case, typed, problems),
        quantity=_quantity(case, typed, problems, unknowns),
        status=wish,
        reason=reason_of(case, typed),
        note=typed.note.strip() if wish in (StatusWish.SUSPEND, StatusWish.CANCEL) else "",
        reactivates_add_ons=typed.reactivates_add_ons and wish is StatusWish.REACTIVATE and not taken,
        add_ons=_add_ons(case, typed, problems),
        conversion=_conversion(case, typed, problems),
    )
    if not stops(wish) and edits.conversion is None:
        bound = bound_edits(case, typed, problems)
        edits = replace(edits, auto_renews=bound.auto_renews, plan=bound.plan, next_term=bound.next_term)
    _judge_status(case, edits, taken, problems, unknowns)
    if problems:
        return Judged(None, problems, taken_back=taken, foreseen=_foreseen(case, edits, problems, preview))
    judged = replace(edits, status=StatusWish.KEEP) if is_undone_by(case, wish, taken) else edits
    try:
        changes = preview(case, judged)
    except RuleViolation as error:
        return Judged(None, {GENERAL: error.verdict}, taken_back=taken)
    return Judged(edits, {}, changes, taken, tuple(dict.fromkeys(unknowns)), changes)


def _foreseen(
    case: SubscriptionCase, edits: Edits, problems: Mapping[str, Verdict], preview: Preview
) -> tuple[Change, ...]:
    """What would be queued once the reason is chosen, whichever it is."""
    if set(problems) != {REASON}:
        return ()
    try:
        return preview(case, replace(edits, reason=Reason.CUSTOMER_REQUEST))
    except RuleViolation:
        return ()


def name_locked(case: SubscriptionCase, typed: Typed) -> Verdict:
    """Return why the friendly name cannot be changed; else ``ALLOWED``."""
    locked = why_locked(after_wish(case, typed), Field.FRIENDLY_NAME, case.partner, case.at)
    return locked if not locked.is_allowed else role_verdict(case)


def licences_locked(case: SubscriptionCase, typed: Typed) -> Verdict:
    """Return why licences cannot be changed, whatever their number; the wish to suspend is told apart by the form."""
    now = after_wish(case, typed)
    if case.seen.is_only_here:
        return role_verdict(case)
    verdict = case.quantity_verdict(now, case.offer, now.quantity)
    return ALLOWED if verdict.code is Code.QUANTITY_OUT_OF_RANGE else verdict


def _name(case: SubscriptionCase, typed: Typed, problems: dict[str, Verdict]) -> str:
    now = case.seen.now
    if typed.name is None or not name_locked(case, typed).is_allowed:
        return now.friendly_name
    name = typed.name.strip()
    verdict = friendly_name_verdict(name)
    if not verdict.is_allowed and name != now.friendly_name:
        problems[NAME] = verdict
    return name


def _quantity(case: SubscriptionCase, typed: Typed, problems: dict[str, Verdict], unknowns: list[str]) -> int:
    now = case.seen.now
    is_locked = stops(status_wish(case, typed)) or not licences_locked(case, typed).is_allowed
    if typed.quantity is None or is_locked or typed.conversion is not None:
        return now.quantity
    try:
        quantity = read_quantity(typed.quantity)
    except RuleViolation as error:
        problems[LICENCES] = error.verdict
        return now.quantity
    if quantity == now.quantity:
        return quantity
    if case.seen.is_only_here:
        verdict = case.ordered_quantity_verdict(case.offer, quantity) if case.offer is not None else ALLOWED
    else:
        after = after_wish(case, typed)
        verdict = case.quantity_verdict(after, case.offer, quantity)
    unknowns.extend(verdict.unknowns)
    if not verdict.is_allowed:
        problems[LICENCES] = verdict
    return quantity


def _add_ons(case: SubscriptionCase, typed: Typed, problems: dict[str, Verdict]) -> tuple[AddOnWish, ...]:
    if stops(status_wish(case, typed)) or not add_ons_locked(case).is_allowed:
        return ()
    have = {addon.now.id: addon for addon in case.add_ons}
    admitted = {offer.id.casefold(): (offer, verdict) for offer, verdict in case.add_on_offers}
    wishes = []
    for each in typed.add_ons:
        wish = None
        if each.key in have:
            wish = _owned(case, each, have[each.key], problems)
        elif each.is_ticked and each.key in admitted:
            offer, verdict = admitted[each.key]
            wish = _wanted(each, offer, verdict, problems)
        if wish is not None:
            wishes.append(wish)
    return tuple(wishes)


def _owned(
    case: SubscriptionCase, typed: TypedAddOn, addon: Seen[Subscription], problems: dict[str, Verdict]
) -> AddOnWish | None:
    if not typed.quantity or not add_on_locked(case, addon).is_allowed:
        return None
    now, offer = addon.now, add_on_offer(case, addon)
    try:
        quantity = read_quantity(typed.quantity)
    except RuleViolation as error:
        problems[typed.key] = error.verdict
        return None
    if addon.is_only_here:
        verdict = order_quantity(offer, quantity) if offer is not None else ALLOWED
    else:
        verdict = case.quantity_verdict(now, offer, quantity)
    if not verdict.is_allowed and quantity != now.quantity:
        problems[typed.key] = verdict
        return None
    return AddOnWish(now.offer_id, quantity, now.id)


def _wanted(typed: TypedAddOn, offer: Offer, standing: Verdict, problems: dict[str, Verdict]) -> AddOnWish | None:
    try:
        verdict = order_quantity(offer, read_quantity(typed.quantity)) if standing.is_allowed else standing
    except RuleViolation as error:
        verdict = error.verdict
    if not verdict.is_allowed:
        problems[typed.key] = verdict
        return None
    return AddOnWish(offer.id, read_quantity(typed.quantity))


def _conversion(case: SubscriptionCase, typed: Typed, problems: dict[str, Verdict]) -> Conversion | None:
    wish = typed.conversion
    if wish is None or not can_convert(case):
        return None
    now, target = case.seen.now, target_of(case, wish.target_id)
    cycle, term = _paid_plan(target, wish.cycle)
    try:
        quantity = now.quantity if wish.quantity is None else read_quantity(wish.quantity)
    except RuleViolation as error:
        problems[CONVERSION] = error.verdict
        return None
    verdict = may_convert(
        now,
        case.offer,
        target,
        quantity,
        cycle,
        case.partner,
        customer=case.customer.now,
        at=case.at,
        term=term,
        held=case.held,
    )
    if not verdict.is_allowed or target is None:
        problems[CONVERSION] = verdict
        return None
    return Conversion(target.id, quantity, cycle, term or Term.UNKNOWN)


def _paid_plan(target: Offer | None, chosen: str) -> tuple[BillingCycle, Term | None]:
    """How a converted trial is paid: as chosen, else as comes first; with its term in new commerce (TR-9, TR-13)."""
    if target is None:
        return BillingCycle.UNKNOWN, None
    if target.line is CommerceLine.NEW_COMMERCE:
        plans = plans_of(target)
        plan = plan_of(chosen) or plan_of(next(iter(plans), ""))
        return (BillingCycle.UNKNOWN, None) if plan is None else (plan.cycle, plan.term)
    return BillingCycle.read(chosen) if chosen else next(iter(cycles_of(target)), BillingCycle.UNKNOWN), None


def _judge_status(
    case: SubscriptionCase,
    edits: Edits,
    taken: tuple[Change, ...],
    problems: dict[str, Verdict],
    unknowns: list[str],
) -> None:
    """Ask the rule of the wished turn; what is only taken back asks none."""
    now = case.seen.now
    base = case.base.now if case.base else None
    if edits.status is StatusWish.KEEP or is_undone_by(case, edits.status, taken):
        return
    match edits.status:
        case StatusWish.SUSPEND:
            verdict = may_suspend(now, base, edits.reason, case.partner, case.at)
        case StatusWish.CANCEL:
            verdict = may_cancel(now, base, edits.reason, case.partner, case.at)
        case StatusWish.REACTIVATE:
            verdict = may_reactivate(now, base, case.partner, case.at)
    unknowns.extend(verdict.unknowns)
    if not verdict.is_allowed:
        problems[REASON if verdict.code is Code.REASON_NEEDED else STATUS] = verdict
