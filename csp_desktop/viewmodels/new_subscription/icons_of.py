"""Which icon stands before the reason of a refusal."""

from __future__ import annotations

from csp_desktop.domain.codes import Code

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
