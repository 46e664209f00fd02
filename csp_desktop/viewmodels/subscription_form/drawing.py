"""The whole state, put together from its parts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.editing import StatusWish, SubscriptionCase
from csp_desktop.domain.enums import Status
from csp_desktop.domain.verdicts import Verdict
from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.links import AFRESH, Link, Notice
from csp_desktop.viewmodels.messages import verdict_sentence
from csp_desktop.viewmodels.subscription_form import judging, locks, wishes
from csp_desktop.viewmodels.subscription_form.add_ons import Listing, add_ons_of
from csp_desktop.viewmodels.subscription_form.bound_wishes import as_wished
from csp_desktop.viewmodels.subscription_form.consequences import told_consequences
from csp_desktop.viewmodels.subscription_form.details import details_of
from csp_desktop.viewmodels.subscription_form.foot import foot_of
from csp_desktop.viewmodels.subscription_form.header import header_of, menu_of
from csp_desktop.viewmodels.subscription_form.judging import Judged
from csp_desktop.viewmodels.subscription_form.life import life_of
from csp_desktop.viewmodels.subscription_form.reckoned import reckoned_of
from csp_desktop.viewmodels.subscription_form.state import SubscriptionFormState
from csp_desktop.viewmodels.subscription_form.status import expiry_shown, status_of
from csp_desktop.viewmodels.subscription_form.typed import Typed
from csp_desktop.viewmodels.subscription_form.words import ways_out
from csp_desktop.viewmodels.suspension import SuspensionState, suspension_of


@dataclass(frozen=True)
class Passing:
    """What is true only for a moment.

    Args:
        resumed: That a draft is continued, and from when.
        draft_problem: Why the draft could not be written.
        problem: Why the last Submit was refused.
        has_tried: Whether Submit was pressed although something is missing.
    """

    is_busy: bool = False
    resumed: str = ""
    draft_problem: str = ""
    problem: Notice | None = None
    has_tried: bool = False


def shown(
    case: SubscriptionCase, typed: Typed, judged: Judged, listing: Listing, passing: Passing
) -> SubscriptionFormState:
    """Return what the dialog shows."""
    wish = wishes.status_wish(case, typed)
    expiry = expiry_shown(case, wish, judged.taken_back)
    after = as_wished(case, typed, case.seen.now)
    life = life_of(case, expiry.expiry, is_intent=expiry.is_intent, wish=wish, after=after)
    foot = foot_of(case, typed, judged, has_tried=passing.has_tried)
    # Where nothing but the reason is missing, Submit asks for it rather than standing there greyed.
    is_ready = judged.lacks_reason or (judged.edits is not None and judged.count > 0)
    can_submit = wishes.records_deletion(case, typed) or is_ready
    return SubscriptionFormState(
        is_loading=False,
        is_busy=passing.is_busy,
        header=header_of(case),
        notices=tuple(_notices(case, judged, passing)),
        banner=_banner(case, wish),
        spans=life.spans,
        marks=life.marks,
        windows=life.windows,
        reckoned=reckoned_of(case),
        details=details_of(case, typed, judged.problems),
        add_ons=add_ons_of(case, typed, judged.problems, listing),
        status=status_of(case, typed, _shown_problems(judged, passing), expiry, judged.taken_back),
        consequences=told_consequences(case, typed, judged),
        menu=menu_of(case, is_typed=not typed.is_empty),
        foot=foot,
        can_submit=can_submit and not passing.is_busy,
        can_discard=not typed.is_empty,
    )


def _shown_problems(judged: Judged, passing: Passing) -> Mapping[str, Verdict]:
    """The problems, but for a reason that nobody was asked for yet."""
    if passing.has_tried:
        return judged.problems
    return {key: verdict for key, verdict in judged.problems.items() if key != judging.REASON}


def _banner(case: SubscriptionCase, wish: StatusWish) -> SuspensionState | None:
    """The suspension as it is; none while its end is wished, and none for what another status explains."""
    if case.seen.now.status is not Status.SUSPENDED or wish is StatusWish.REACTIVATE:
        return None
    return suspension_of(case.seen, case.base.now if case.base else None, case.partner, case.at)


def _notices(case: SubscriptionCase, judged: Judged, passing: Passing) -> Iterator[Notice]:
    told = {verdict_sentence(verdict) for verdict in judged.problems.values()}
    if passing.problem is not None and passing.problem.text not in told:
        yield passing.problem
    general = judged.problems.get(judging.GENERAL)
    if general is not None:
        yield Notice(Tone.CRITICAL, "warning-circle", verdict_sentence(general), ways_out(case, general))
    locked = locks.whole_lock(case)
    if locked is not None:
        yield Notice(Tone.CALM, "lock-simple", verdict_sentence(locked), ways_out(case, locked))
    if passing.resumed:
        text = QCoreApplication.translate("subscription_form", "Start afresh")
        yield Notice(Tone.INFO, "floppy-disk", passing.resumed, (Link(AFRESH, text),))
    if passing.draft_problem:
        yield Notice(Tone.WARN, "warning", passing.draft_problem)
