"""Ways on from the dialog to steps that have dialogs of their own: a better offer, another billing frequency."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.editing import SubscriptionCase
from csp_desktop.domain.enums import CommerceLine, Status
from csp_desktop.domain.frequency import frequency_locked
from csp_desktop.domain.transitions import Action, may_act
from csp_desktop.domain.upgrades import has_upgrades
from csp_desktop.viewmodels.navigator import PlaceKind
from csp_desktop.viewmodels.subscription_form.state import MenuItem

UPGRADE, BILL_ANEW = "upgrade", "bill_anew"
"""Keys of the More menu."""

PLACES = {UPGRADE: PlaceKind.UPGRADE, BILL_ANEW: PlaceKind.BILL_ANEW}
"""Where each of them leads."""


def ways_on(case: SubscriptionCase) -> tuple[MenuItem, ...]:
    """Return what may be had instead (QT-7, QT-13), and another billing where the partner's account has it (BI-6)."""
    now, partner, at = case.seen.now, case.partner, case.at
    is_running = now.status is Status.ACTIVE and not now.is_trial and not case.seen.is_only_here
    if not is_running or not may_act(partner, Action.MANAGE_SUBSCRIPTION).is_allowed:
        return ()
    items = []
    if has_upgrades(now, case.offer, case.offers, partner, at):
        items.append(MenuItem(UPGRADE, QCoreApplication.translate("subscription_form", "Upgrade…")))
    if now.line is CommerceLine.LEGACY and frequency_locked(now, partner, at).is_allowed:
        items.append(MenuItem(BILL_ANEW, QCoreApplication.translate("subscription_form", "Change the billing…")))
    return tuple(items)
