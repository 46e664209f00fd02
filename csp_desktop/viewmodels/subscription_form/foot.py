"""The foot: exactly what Submit queues, or why it cannot."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.changes import AddAddOn, Cancel, Change, ChangeKind, PlaceOrder, Reactivate, RecordDeletion
from csp_desktop.domain.codes import Code
from csp_desktop.domain.editing import SubscriptionCase
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.change_sentences import change_sentence
from csp_desktop.viewmodels.messages import sentence, verdict_sentence
from csp_desktop.viewmodels.subscription_form.judging import Judged
from csp_desktop.viewmodels.subscription_form.locks import whole_lock
from csp_desktop.viewmodels.subscription_form.state import Foot
from csp_desktop.viewmodels.subscription_form.typed import Typed
from csp_desktop.viewmodels.subscription_form.wishes import records_deletion
from csp_desktop.viewmodels.subscription_form.words import problem_text

translate = QCoreApplication.translate

TOLD = 3
"""So many changes are told in the foot; the others stand in its tooltip."""


def foot_of(case: SubscriptionCase, typed: Typed, judged: Judged, *, has_tried: bool = True) -> Foot:
    """Return the foot.

    Args:
        has_tried: Whether Submit was pressed; before, a missing reason is asked for quietly.
    """
    submit = translate("subscription_form", "Submit")
    if records_deletion(case, typed):
        return _deletion(case)
    if judged.problems:
        first = next(iter(judged.problems.values()))
        is_problem = has_tried or not judged.lacks_reason
        return Foot(reason=problem_text(first), is_problem=is_problem, submit=submit)
    if not judged.count:
        locked = whole_lock(case)
        reason = sentence(Code.NOTHING_CHANGED) if locked is None else verdict_sentence(locked)
        return Foot(reason=reason, submit=submit)
    told = (*(_taken_back(change) for change in judged.taken_back), *(_told(case, each) for each in judged.changes))
    return Foot(
        count=translate("subscription_form", "%n change(s)", "", judged.count),
        sentences=told,
        summary=_summary(told),
        submit=submit,
    )


def _deletion(case: SubscriptionCase) -> Foot:
    now = case.seen.now
    change = RecordDeletion(
        customer_id=now.customer_id,
        company=case.customer.now.company,
        subscription_id=now.id,
        name=now.name,
        offer_name=now.offer_name,
    )
    told = change_sentence(change)
    count = translate("subscription_form", "%n record(s)", "", 1)
    return Foot(count=count, sentences=(told,), summary=told, submit=translate("subscription_form", "Record deletion"))


def _summary(told: tuple[str, ...]) -> str:
    shown = "; ".join(told[:TOLD])
    rest = len(told) - TOLD
    if rest <= 0:
        return shown
    text = translate("subscription_form", "{told}; and %n more", "", rest)
    return text.format(told=shown)


def _told(case: SubscriptionCase, change: Change) -> str:
    """What is only ordered is ordered otherwise, rather than changed."""
    ordering = case.seen.entry(ChangeKind.PLACE_ORDER) or case.seen.entry(ChangeKind.ADD_ADD_ON)
    if case.seen.is_only_here and ordering is not None and isinstance(change, PlaceOrder | AddAddOn):
        line = _own_line(change, case.seen.now.id)
        if line is not None:
            name, quantity, unit = line
            text = translate("subscription_form", "Change the waiting order: {name}, {licences}")
            return text.format(name=name, licences=wording.licences_text(quantity, unit))
    return change_sentence(change)


def _own_line(change: PlaceOrder | AddAddOn, subscription_id: str) -> tuple[str, int, str] | None:
    lines = change.lines if isinstance(change, PlaceOrder) else (change.line,)
    for line in lines:
        if line.subscription_id == subscription_id:
            return line.friendly_name or line.offer_name, line.quantity, line.unit
    return None


def _taken_back(change: Change) -> str:
    match change:
        case Reactivate():
            return translate("subscription_form", "Take back the reactivation that waits in the Outbox")
        case Cancel():
            return translate("subscription_form", "Take back the cancellation that waits in the Outbox")
        case _:
            return translate("subscription_form", "Take back the suspension that waits in the Outbox")
