"""What stands above the table: why nothing can be ordered, and each suspension, the most urgent first."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.availability.standing import seller_verdict
from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import Status
from csp_desktop.domain.verdicts import Remedy, RemedyKind, Verdict
from csp_desktop.services.customers import CustomerCase
from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.customer_page.state import LinkText, Notice
from csp_desktop.viewmodels.messages import remedy_text, verdict_sentence
from csp_desktop.viewmodels.suspension import SuspensionState, suspension_of

translate = QCoreApplication.translate

SHOWN_AT_ONCE = 2
"""More suspensions than these are folded into a link."""


def sale_verdict(case: CustomerCase) -> Verdict:
    """Return whether anything may be ordered for the customer (CU-29, CU-32, CU-33, RO-2)."""
    return seller_verdict(case.seen.now, case.partner, case.today)


def remedy_of(case: CustomerCase) -> Remedy | None:
    """Return the way out of what forbids orders, unless it leads to this very page."""
    own = case.seen.now.id
    ways = (way for way in sale_verdict(case).remedies if (way.kind, way.subject) != (RemedyKind.OPEN_CUSTOMER, own))
    return next(ways, None)


def notices_of(case: CustomerCase) -> tuple[Notice, ...]:
    """Return what a person must know before anything else."""
    notices = []
    if case.seen.is_only_here:
        headline = translate("customer_page", "Partner Center does not know this customer yet")
        text = translate(
            "customer_page", "It waits in the Outbox. Orders can be entered now; they go after the customer itself."
        )
        link = LinkText(RemedyKind.OPEN_OUTBOX.value, translate("customer_page", "Open the Outbox"))
        notices.append(Notice(Tone.INFO, "clock", headline, (text,), link, is_pending=True))
    verdict = sale_verdict(case)
    if not verdict.is_allowed:
        way = remedy_of(case)
        link_to = LinkText(way.kind.value, remedy_text(way)) if way is not None else None
        headline = translate("customer_page", "Nothing can be ordered now")
        tone = Tone.CRITICAL if verdict.code in (Code.CUSTOMER_BLOCKED, Code.PARTNER_BLOCKED) else Tone.WARN
        icon = "prohibit" if tone is Tone.CRITICAL else "warning"
        notices.append(Notice(tone, icon, headline, (verdict_sentence(verdict),), link_to))
    return tuple(notices)


def banners_of(case: CustomerCase) -> tuple[SuspensionState, ...]:
    """Return the banner of every suspension; an add-on that went with its base is told by the base's (LC-4)."""
    now = {seen.now.id: seen.now for seen in case.subscriptions}
    states = []
    for seen in case.subscriptions:
        base = now.get(seen.now.parent_id)
        if base is not None and base.status is Status.SUSPENDED:
            continue
        state = suspension_of(seen, base, case.partner, case.at)
        if state is not None:
            states.append(state)
    states.sort(key=_urgency)
    # A page has one primary button: that of the most urgent.
    return tuple(replace(state, is_primary=state.is_primary and number == 0) for number, state in enumerate(states))


def _urgency(state: SuspensionState) -> tuple[int, int]:
    """What can still be saved comes first, the nearest date before the others; what is lost comes last."""
    if state.days_left is None:
        return 1, 0
    return (0 if state.days_left >= 0 else 2), state.days_left
