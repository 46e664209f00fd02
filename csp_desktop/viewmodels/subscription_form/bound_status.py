"""Suspending and cancelling in new commerce, in words: until when, at what cost, and why not any more."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.editing import StatusWish, SubscriptionCase
from csp_desktop.domain.enums import CommerceLine, Status
from csp_desktop.domain.transitions import may_cancel
from csp_desktop.domain.windows import commitment_at
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.messages import hint_sentences, verdict_sentence
from csp_desktop.viewmodels.plan_words import moment_utc
from csp_desktop.viewmodels.subscription_form.binding_state import Cancelling
from csp_desktop.viewmodels.subscription_form.locks import waits_for_cancel
from csp_desktop.viewmodels.subscription_form.state import ExpiryBox
from csp_desktop.viewmodels.subscription_form.words import ways_out

translate = QCoreApplication.translate


def cancelling_of(case: SubscriptionCase, wish: StatusWish) -> Cancelling | None:
    """Return the third choice of status; None on the legacy line, whose cancelling is a suspension (OQ-10)."""
    now = case.seen.now
    if now.line is CommerceLine.LEGACY or case.seen.is_only_here or waits_for_cancel(case):
        return None
    base = case.base.now if case.base else None
    verdict = may_cancel(now, base, None, case.partner, case.at)
    if not verdict.is_allowed:
        # What is suspended here and now needs no other way out.
        links = () if wish is StatusWish.SUSPEND else ways_out(case, verdict)
        return Cancelling(reason=verdict_sentence(verdict), links=links)
    bound = commitment_at(now, case.at)
    until = None if bound is None else bound.cancellable_until
    if bound is None or until is None:
        return Cancelling(detail=" ".join(hint_sentences(verdict)))
    text = translate("subscription_form", "Final. Possible until {moment}, with the days not used refunded")
    if bound.full_refund_until is not None and case.at < bound.full_refund_until:
        text = translate("subscription_form", "Final. Possible until {moment}; all refunded until {full}")
        full = moment_utc(bound.full_refund_until, case.at)
        detail = text.format(moment=moment_utc(until, case.at), full=full)
    else:
        detail = text.format(moment=moment_utc(until, case.at))
    here = translate("subscription_form", "Here: {moment}").format(moment=wording.moment_text(until))
    return Cancelling(detail=detail, tooltip=here)


def resume_box(case: SubscriptionCase, wish: StatusWish) -> ExpiryBox | None:
    """Return what stands below Suspended in new commerce: the end of the term, and no count of days (LC-22)."""
    now, ends = case.seen.now, case.seen.now.commitment_ends_on
    if now.line is CommerceLine.LEGACY or case.seen.is_only_here or ends is None:
        return None
    is_wish = wish is StatusWish.SUSPEND and now.status is Status.ACTIVE
    is_held = now.status is Status.SUSPENDED and wish is not StatusWish.REACTIVATE
    if not (is_wish or is_held):
        return None
    is_intent = is_wish or (case.seen.base is not None and case.seen.base.status is not Status.SUSPENDED)
    if is_intent:
        text = translate("subscription_form", "Could be resumed until {day} (UTC)")
    else:
        text = translate("subscription_form", "Can be resumed until {day} (UTC)")
    return ExpiryBox(
        headline=text.format(day=wording.day_long(ends)),
        detail=translate("subscription_form", "The end of its term; it is billed on until then"),
        tone=Tone.WARN,
        icon="warning",
        is_pending=is_intent,
        tooltip=wording.day_tooltip(ends),
    )
