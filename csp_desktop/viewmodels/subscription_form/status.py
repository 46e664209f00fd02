"""The right side: Active or Suspended, the date directly below, the reason; a trial's conversion, a deletion."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.changes import Reactivate
from csp_desktop.domain.codes import Code
from csp_desktop.domain.day_rules import editable_days
from csp_desktop.domain.editing import StatusWish, SubscriptionCase
from csp_desktop.domain.enums import CommerceLine, Reason, Status
from csp_desktop.domain.expiry import Expiry, expiry_if_suspended, expiry_of
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.quantities import range_of
from csp_desktop.domain.transitions import may_reactivate
from csp_desktop.domain.verdicts import Remedy, RemedyKind, Verdict
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.links import Link, key_of
from csp_desktop.viewmodels.messages import sentence, verdict_sentence
from csp_desktop.viewmodels.plan_words import plan_word
from csp_desktop.viewmodels.subscription_form import bound_status, judging, locks, wishes
from csp_desktop.viewmodels.subscription_form.state import (
    ACTIVE,
    CANCELLED,
    SUSPENDED,
    Choice,
    Converting,
    Deleting,
    Entered,
    ExpiryBox,
    Grounds,
    StatusPart,
)
from csp_desktop.viewmodels.subscription_form.typed import Typed
from csp_desktop.viewmodels.subscription_form.words import problem_text, ways_out
from csp_desktop.viewmodels.suspension import icon_of, tone_of
from csp_desktop.viewmodels.why_date import why_expiry

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Shown:
    """The expiry that is shown.

    Args:
        is_intent: Whether the suspension is only wished or waits in the Outbox.
        is_wish: Whether it is wished here and now.
        is_over: Whether the end of the suspension is wished, so that no date is shown.
    """

    expiry: Expiry | None
    is_intent: bool = False
    is_wish: bool = False
    is_over: bool = False


def expiry_shown(case: SubscriptionCase, wish: StatusWish, taken: tuple[object, ...]) -> Shown:
    """Return the expiry to be shown: as it would be with the wish, or as it is (EX-2)."""
    now, base = case.seen.now, case.seen.base
    if now.line is not CommerceLine.LEGACY:
        return Shown(None)
    if wish is StatusWish.REACTIVATE:
        return Shown(None, is_over=True)
    if wishes.stops(wish) and now.status is Status.ACTIVE:
        if any(isinstance(change, Reactivate) for change in taken) and base is not None:
            return Shown(expiry_of(base, case.partner), is_intent=True)
        return Shown(expiry_if_suspended(now, case.partner, case.today), is_intent=True, is_wish=True)
    is_pending = base is not None and base.status is not Status.SUSPENDED
    return Shown(expiry_of(now, case.partner), is_intent=is_pending)


def status_of(
    case: SubscriptionCase, typed: Typed, problems: Mapping[str, Verdict], shown: Shown, taken: tuple[object, ...]
) -> StatusPart:
    """Return the Status section."""
    now = case.seen.now
    wish = wishes.status_wish(case, typed)
    if case.seen.is_only_here:
        entry = next(iter(case.seen.entries)).id
        ways = (Remedy(RemedyKind.WITHDRAW, entry, now.name),)
        text = verdict_sentence(Verdict(Code.ONLY_ORDERED, facts={"name": now.name}))
        return StatusPart(text=text, links=ways_out(case, Verdict(Code.ONLY_ORDERED, remedies=ways)))
    locked = locks.status_locked(case)
    deleting = _deleting(case, typed)
    if not locked.is_allowed:
        is_told = locked.code is Code.TRIAL_LOCKED or locks.whole_lock(case) is not None
        links = () if is_told else ways_out(case, locked)
        return StatusPart(
            text=_locked_text(case, locked),
            links=links,
            expiry=_box(case, shown),
            converting=_converting(case, typed, problems),
            deleting=deleting,
        )
    is_suspended = now.status is Status.SUSPENDED
    active = _active(case) if is_suspended else None
    is_asking = wishes.stops(wish) and not taken
    is_stopped = is_suspended or locks.waits_for_cancel(case)
    wants_active = wish is StatusWish.REACTIVATE or (not is_stopped and wish is StatusWish.KEEP)
    return StatusPart(
        has_choices=True,
        chosen=_chosen(case, wish, wants_active=wants_active),
        active_reason="" if active is None or active.is_allowed else verdict_sentence(active),
        active_links=() if active is None or active.is_allowed else _active_links(case, active),
        add_ons_option=_add_ons_option(case, wish, taken),
        is_with_add_ons=typed.reactivates_add_ons,
        expiry=_box(case, shown) or bound_status.resume_box(case, wish),
        grounds=_grounds(case, typed, problems) if is_asking else None,
        cancelling=_cancelling(shown) if wish is StatusWish.CANCEL and now.line is CommerceLine.LEGACY else "",
        cancel=bound_status.cancelling_of(case, wish),
        converting=_converting(case, typed, problems),
        problem=verdict_sentence(problems[judging.STATUS]) if judging.STATUS in problems else "",
        deleting=deleting,
    )


def _chosen(case: SubscriptionCase, wish: StatusWish, *, wants_active: bool) -> str:
    if wants_active:
        return ACTIVE
    is_final = case.seen.now.line is not CommerceLine.LEGACY
    waits = locks.waits_for_cancel(case) and wish is StatusWish.KEEP
    return CANCELLED if is_final and (waits or wish is StatusWish.CANCEL) else SUSPENDED


def _active(case: SubscriptionCase) -> Verdict:
    return may_reactivate(case.seen.now, case.base.now if case.base else None, case.partner, case.at)


def _active_links(case: SubscriptionCase, verdict: Verdict) -> tuple[Link, ...]:
    """Ways out but the deletion's, which has a section of its own."""
    return tuple(link for link in ways_out(case, verdict) if not link.key.startswith(RemedyKind.RECORD_DELETION.value))


def _locked_text(case: SubscriptionCase, locked: Verdict) -> str:
    now = case.seen.now
    if locks.whole_lock(case) is not None:
        return wording.status_word(now.status, now.status_text)
    if locked.code is Code.NOT_ACTIVE:
        return translate("subscription_form", "Partner Center is still setting it up; its status cannot change yet.")
    return verdict_sentence(locked)


def _box(case: SubscriptionCase, shown: Shown) -> ExpiryBox | None:
    expiry, now = shown.expiry, case.seen.now
    if expiry is None:
        if shown.is_over or now.status is not Status.SUSPENDED or now.line is not CommerceLine.LEGACY:
            return None
        return ExpiryBox(
            sentence(Code.SUSPENSION_DAY_UNKNOWN),
            "",
            Tone.WARN,
            "question",
            False,
            why=why_expiry(now, case.partner, None, case.today, editable_days(case.seen, case.partner)),
        )
    left = expiry.days_left(case.today)
    tone = Tone.WARN if shown.is_intent else tone_of(left)
    icon = "warning" if shown.is_intent else icon_of(tone)
    return ExpiryBox(
        headline=_headline(expiry, left, is_intent=shown.is_intent),
        detail=_detail(expiry, left, is_wish=shown.is_wish),
        tone=tone,
        icon=icon,
        is_pending=shown.is_intent,
        why=why_expiry(now, case.partner, expiry, case.today, editable_days(case.seen, case.partner)),
        warnings=tuple(sentence(flag) for flag in expiry.flags if flag is Code.TERM_ENDS_FIRST),
        tooltip=wording.day_tooltip(expiry.expires_on),
    )


def _headline(expiry: Expiry, left: int, *, is_intent: bool) -> str:
    day = wording.day_long(expiry.expires_on)
    if is_intent and expiry.is_earliest:
        text = translate("subscription_form", "Would expire on {day} (UTC) at the earliest")
    elif is_intent:
        text = translate("subscription_form", "Would expire on {day} (UTC)")
    elif left < 0:
        text = translate("subscription_form", "Expired on {day} (UTC)")
    elif expiry.is_earliest:
        text = translate("subscription_form", "Expires on {day} (UTC) at the earliest")
    else:
        text = translate("subscription_form", "Expires on {day} (UTC)")
    return text.format(day=day)


def _detail(expiry: Expiry, left: int, *, is_wish: bool) -> str:
    days = wording.days_text(expiry.days)
    extra = expiry.days - expiry.allowance.days
    sum_text = "" if extra <= 0 else f"{wording.number_text(expiry.allowance.days)} + {wording.number_text(extra)}"
    if is_wish:
        if sum_text:
            return translate("subscription_form", "{days} from today: {sum}").format(days=days, sum=sum_text)
        return translate("subscription_form", "{days} from today").format(days=days)
    since = wording.day_text(expiry.suspended_on)
    if left < 0:
        return translate("subscription_form", "{days} after {day}").format(days=days, day=since)
    left_text = wording.days_left_text(left)
    if sum_text:
        text = translate("subscription_form", "{left}; {sum} days from {day}")
        return text.format(left=left_text, day=since, sum=sum_text)
    return translate("subscription_form", "{left}; {days} from {day}").format(left=left_text, days=days, day=since)


def _grounds(case: SubscriptionCase, typed: Typed, problems: Mapping[str, Verdict]) -> Grounds:
    chosen = wishes.reason_of(case, typed)
    words = {
        Reason.CUSTOMER_REQUEST: translate("subscription_form", "Customer request"),
        Reason.NON_PAYMENT: translate("subscription_form", "Non-payment"),
        Reason.FRAUD: translate("subscription_form", "Fraud"),
    }
    problem = problems.get(judging.REASON)
    return Grounds(
        choices=tuple(Choice(reason.value, words[reason], reason is chosen) for reason in Reason),
        problem=problem_text(problem),
        note=typed.note,
    )


def _cancelling(shown: Shown) -> str:
    if shown.expiry is None:
        return translate("subscription_form", "Marked as cancelled: a suspension that is not offered for reactivation.")
    text = translate(
        "subscription_form", "Marked as cancelled: not offered for reactivation, yet possible until {day}."
    )
    return text.format(day=wording.day_full(shown.expiry.expires_on))


def _add_ons_option(case: SubscriptionCase, wish: StatusWish, taken: tuple[object, ...]) -> str:
    below = sum(addon.now.status is Status.SUSPENDED for addon in case.add_ons)
    if wish is not StatusWish.REACTIVATE or taken or not below:
        return ""
    return translate("subscription_form", "Also reactivate its %n suspended add-on(s), after it", "", below)


def _converting(case: SubscriptionCase, typed: Typed, problems: Mapping[str, Verdict]) -> Converting | None:
    if not wishes.can_convert(case):
        return None
    targets = case.conversion_targets
    if not targets:
        verdict = Verdict(Code.NO_CONVERSION, rule="TR-10")
        way = Remedy(RemedyKind.BUY_ANEW, case.customer.now.id)
        text = translate("subscription_form", "Buy a paid offer")
        return Converting(reason=verdict_sentence(verdict), links=(Link(key_of(way), text),))
    wish = typed.conversion
    if wish is None:
        return Converting(targets=tuple(Choice(offer.id, offer.name) for offer in targets))
    target = wishes.target_of(case, wish.target_id)
    cycles = _payments(target)
    chosen = wish.cycle or next(iter(cycles), "")
    problem = problems.get(judging.CONVERSION)
    is_count = problem is not None and problem.code in (Code.QUANTITY_NOT_A_NUMBER, Code.QUANTITY_OUT_OF_RANGE)
    told = problem_text(problem)
    fewest, most = range_of(target)
    if case.seen.now.line is CommerceLine.NEW_COMMERCE:
        # At once only with as many as a trial has (TR-13).
        fewest = max(fewest, case.seen.now.quantity)
    return Converting(
        is_wanted=True,
        targets=tuple(Choice(offer.id, offer.name, offer is target) for offer in targets),
        licences=Entered(
            text=str(case.seen.now.quantity) if wish.quantity is None else wish.quantity,
            name=translate("subscription_form", "Licences after the conversion"),
            hint=wording.range_text(fewest, most),
            problem=told if is_count else "",
            minimum=fewest,
            maximum=most,
        ),
        cycles=tuple(Choice(key, text, key == chosen) for key, text in cycles.items()),
        problem="" if is_count else told,
        links=() if problem is None or is_count else ways_out(case, problem),
    )


def _payments(target: Offer | None) -> dict[str, str]:
    """Words of how a converted trial may be paid, by key: billing cycles, in new commerce terms with their plans."""
    if target is None:
        return {}
    if target.line is CommerceLine.NEW_COMMERCE:
        found = ((choice.value, choice.term, choice.cycle) for choice in wishes.plans_of(target))
        return {key: plan_word(term, cycle) for key, term, cycle in found if term is not None}
    return {cycle.value: wording.choice_word(cycle) for cycle in wishes.cycles_of(target)}


def _deleting(case: SubscriptionCase, typed: Typed) -> Deleting | None:
    if not locks.deletion_verdict(case).is_allowed:
        return None
    text = translate(
        "subscription_form",
        "Once Partner Center shows it as deleted, record that here: its place becomes free, and the offer can be "
        "bought anew.",
    )
    return Deleting(text, wishes.records_deletion(case, typed))
