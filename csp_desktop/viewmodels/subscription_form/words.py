"""Why a field is locked or wrong, said shortly beside it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.codes import Code
from csp_desktop.domain.editing import SubscriptionCase
from csp_desktop.domain.enums import Status
from csp_desktop.domain.verdicts import RemedyKind, Verdict
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.links import Link, links_of
from csp_desktop.viewmodels.messages import verdict_sentence

translate = QCoreApplication.translate

_ELSEWHERE = frozenset({RemedyKind.CHOOSE_OTHER_OFFER, RemedyKind.CHANGE_BILLING, RemedyKind.OPEN_TRIALS})
"""Ways out that only the wizard has."""


def locked_text(case: SubscriptionCase, verdict: Verdict) -> str:
    """Return why something is locked, shortly where the status section explains it at length."""
    match verdict.code:
        case Code.ALLOWED:
            return ""
        case Code.QUANTITY_WHILE_SUSPENDED | Code.NOT_ACTIVE if case.seen.now.status is Status.SUSPENDED:
            return translate("subscription_form", "Locked while it is suspended.")
        case Code.DELETED:
            return translate("subscription_form", "Read-only: it was deleted.")
        case Code.ROLE_DENIED:
            return translate("subscription_form", "Read-only for your role.")
        case Code.OTHER_COMMERCE_LINE | Code.STATUS_UNKNOWN:
            return translate("subscription_form", "Read-only: this program does not know its status.")
        case Code.BILLING_FIXED:
            return translate("subscription_form", "fixed for this subscription")
        case Code.AUTO_RENEW_FIXED:
            return translate("subscription_form", "fixed for this offer")
        case Code.QUANTITY_IN_TRIAL:
            return translate("subscription_form", "Fixed during a trial.")
        case Code.NOT_ACTIVE:
            return translate("subscription_form", "Locked until it is active.")
        case _:
            return verdict_sentence(verdict)


def problem_text(verdict: Verdict | None) -> str:
    """Return what is wrong with a field; a limit that nobody meets is not named."""
    if verdict is None:
        return ""
    minimum, maximum = verdict.facts.get("minimum"), verdict.facts.get("maximum")
    is_open = isinstance(maximum, int) and maximum >= wording.UNBOUNDED
    quantity = verdict.facts.get("quantity")
    if verdict.code is Code.QUANTITY_OUT_OF_RANGE and is_open and isinstance(minimum, int) and quantity is not None:
        if verdict.rule == "QT-3":
            text = translate("subscription_form", "At least {count}. To stop it, suspend it.")
        else:
            text = translate("subscription_form", "At least {count}.")
        return text.format(count=wording.number_text(minimum))
    return verdict_sentence(verdict)


def ways_out(case: SubscriptionCase, verdict: Verdict) -> tuple[Link, ...]:
    """Return the ways out of a refusal that lead anywhere from this dialog."""
    own = case.seen.now.id
    remedies = tuple(
        remedy
        for remedy in verdict.remedies
        if remedy.kind not in _ELSEWHERE and not (remedy.kind is RemedyKind.OPEN_SUBSCRIPTION and remedy.subject == own)
    )
    return links_of(replace(verdict, remedies=remedies))
