"""Why an offer cannot be bought, said beside its name: an icon, and a sentence that does not repeat the name."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.codes import Code
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.verdicts import Verdict
from csp_desktop.viewmodels.messages import verdict_sentence
from csp_desktop.viewmodels.wording import day_text

_ICONS = {
    Code.ALREADY_SUBSCRIBED: "checks",
    Code.ALREADY_QUEUED: "paper-plane-tilt",
    Code.TRIAL_OWNED: "checks",
    Code.TRIAL_USED: "checks",
    Code.REACTIVATE_INSTEAD: "pause-circle",
    Code.EXPIRED_HOLDS_PLACE: "hourglass",
    Code.QUALIFICATION_PENDING: "clock",
    Code.ADDON_VIA_BASE: "stack",
}


def icon_of(code: Code) -> str:
    """Return the name of an icon for a code."""
    return _ICONS.get(code, "prohibit")


def reason_of(offer: Offer, verdict: Verdict) -> str:
    """Return the reason; where the subscription in question is called like the offer, without its name."""
    if verdict.facts.get("name") != offer.name:
        return verdict_sentence(verdict)
    since, expired = verdict.facts.get("suspended_on"), verdict.facts.get("expires_on")
    if verdict.code is Code.REACTIVATE_INSTEAD and isinstance(since, date):
        text = QCoreApplication.translate("new_subscription", "Suspended since {day}, keeps its place.")
        return text.format(day=day_text(since))
    if verdict.code is Code.EXPIRED_HOLDS_PLACE and isinstance(expired, date):
        text = QCoreApplication.translate(
            "new_subscription", "Expired on {day}, keeps its place until its deletion is recorded."
        )
        return text.format(day=day_text(expired))
    if verdict.code is Code.ALREADY_QUEUED:
        return QCoreApplication.translate("new_subscription", "Already ordered, waits in the Outbox.")
    return verdict_sentence(verdict)
