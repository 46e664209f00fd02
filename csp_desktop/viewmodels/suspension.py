"""A suspension in words: the banner's lines, how loud it speaks, and what its button does."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.codes import Code
from csp_desktop.domain.day_rules import editable_days
from csp_desktop.domain.enums import CommerceLine, Status
from csp_desktop.domain.expiry import Expiry, expiry_of
from csp_desktop.domain.overlay import Seen
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.reckonings import DateKind, reckoning_of, reckonings_of
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.transitions import may_reactivate, may_record_deletion
from csp_desktop.viewmodels import ended_term, wording
from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.messages import sentence, verdict_sentence
from csp_desktop.viewmodels.why_date import WhyDate, why_expiry, why_of

translate = QCoreApplication.translate

WARN_DAYS = 30
"""From this many days left the banner warns."""

CRITICAL_DAYS = 7
"""From this many days left it is critical."""


class BannerAction(StrEnum):
    """What the banner's button does."""

    NONE = "none"
    REACTIVATE = "reactivate"
    RECORD_DELETION = "record_deletion"
    WITHDRAW = "withdraw"


@dataclass(frozen=True)
class SuspensionState:
    """A suspension banner.

    Args:
        is_pending: The suspension waits in the Outbox: intent, drawn dashed.
        headline: Name, date and days left.
        lines: Since when, why, and who can do what.
        action: What the button does; ``reason`` says why there is none.
        is_primary: Whether the button is the page's primary one.
    """

    subscription_id: str
    tone: Tone
    icon: str
    headline: str
    lines: tuple[str, ...]
    action: BannerAction
    action_text: str = ""
    reason: str = ""
    is_primary: bool = False
    is_pending: bool = False
    days_left: int | None = None
    why: WhyDate | None = None
    warnings: tuple[str, ...] = field(default=())


def tone_of(days_left: int) -> Tone:
    """Return how loud a deadline speaks: information, warning, critical, and calm once it is over."""
    if days_left < 0:
        return Tone.CALM
    if days_left <= CRITICAL_DAYS:
        return Tone.CRITICAL
    return Tone.WARN if days_left <= WARN_DAYS else Tone.INFO


_ICONS = {Tone.CALM: "prohibit", Tone.CRITICAL: "warning-circle", Tone.WARN: "warning", Tone.INFO: "info"}


def icon_of(tone: Tone) -> str:
    """Return the icon that goes with a deadline's tone, so that colour never speaks alone."""
    return _ICONS.get(tone, "info")


def suspension_of(
    seen: Seen[Subscription], base: Subscription | None, partner: Partner, at: datetime
) -> SuspensionState | None:
    """Return the banner of a subscription; None where it is neither suspended nor past its term.

    Args:
        base: Its base subscription, for add-ons.
        at: The UTC moment.
    """
    now, today = seen.now, at.date()
    if now.status is not Status.SUSPENDED:
        return _over(now, partner, today)
    is_pending = seen.base is not None and seen.base.status is Status.ACTIVE
    expiry = expiry_of(now, partner)
    left = ended_term.days_left(now, today) if expiry is None else expiry.days_left(today)
    tone = Tone.WARN if left is None else tone_of(left)
    action, text, reason = _action(now, base, partner, at, is_pending=is_pending)
    return SuspensionState(
        subscription_id=now.id,
        tone=tone,
        icon=icon_of(tone),
        headline=_headline(now, expiry, left, is_pending=is_pending),
        lines=_lines(now, expiry, left, is_pending=is_pending),
        action=action,
        action_text=text,
        reason=reason,
        is_primary=tone is Tone.CRITICAL and action is BannerAction.REACTIVATE,
        is_pending=is_pending,
        days_left=left,
        why=_why(seen, expiry, partner, at),
        warnings=() if expiry is None else tuple(sentence(flag) for flag in expiry.flags),
    )


def _over(now: Subscription, partner: Partner, today: date) -> SuspensionState | None:
    """The banner of one whose term is over: nothing can be done to it but to buy anew (LC-23, LC-24)."""
    told = ended_term.after_term(now, partner)
    if told is None:
        return None
    headline, lines, last = told
    left = None if last is None else (last - today).days
    tone = Tone.WARN if left is None else tone_of(left)
    what = f"{now.offer_name}, {wording.licences_text(now.quantity, now.unit)}."
    return SuspensionState(
        subscription_id=now.id,
        tone=tone,
        icon=icon_of(tone),
        headline=headline,
        lines=(what, *lines),
        action=BannerAction.NONE,
        days_left=left,
    )


def _why(seen: Seen[Subscription], expiry: Expiry | None, partner: Partner, at: datetime) -> WhyDate | None:
    """Explain the date that the headline names: the expiry, in new commerce the end of the term (LC-22, OQ-19)."""
    now = seen.now
    if now.line is CommerceLine.LEGACY:
        return why_expiry(now, partner, expiry, at.date(), editable_days(seen, partner))
    found = reckoning_of(DateKind.TERM_END, reckonings_of(now, partner, None, at))
    return None if found is None else why_of(found, now.line, partner, at.date())


def _headline(now: Subscription, expiry: Expiry | None, left: int | None, *, is_pending: bool) -> str:
    if now.line is not CommerceLine.LEGACY:
        return ended_term.headline_of(now, left, is_pending=is_pending)
    if expiry is None or left is None:
        return translate("suspension", "{name} is suspended; its expiry date is not known").format(name=now.name)
    day = wording.day_full(expiry.expires_on)
    if left < 0:
        return translate("suspension", "{name} expired on {day}").format(name=now.name, day=day)
    left_text = wording.days_left_text(left)
    if is_pending:
        text = translate("suspension", "{name} would expire on {day}: {left} to reactivate")
    elif now.is_cancelled:
        text = translate("suspension", "{name} is cancelled and ends on {day}: {left}")
    elif expiry.is_earliest:
        text = translate("suspension", "{name} expires on {day} at the earliest: {left} to reactivate")
    elif left == 0:
        text = translate("suspension", "{name} expires on {day}: {left}")
    else:
        text = translate("suspension", "{name} expires on {day}: {left} to reactivate")
    return text.format(name=now.name, day=day, left=left_text)


def _lines(now: Subscription, expiry: Expiry | None, left: int | None, *, is_pending: bool) -> tuple[str, ...]:
    since = _queued_since(now) if is_pending else _since(now)
    what = f"{now.offer_name}, {wording.licences_text(now.quantity, now.unit)}. {since}"
    if now.line is not CommerceLine.LEGACY:
        return (what, *ended_term.lines_of(now, left, is_pending=is_pending))
    if expiry is None or left is None:
        return what, sentence(Code.SUSPENSION_DAY_UNKNOWN)
    if left < 0:
        lost = translate(
            "suspension", "Its data was deleted and it cannot be reactivated. The offer can be bought anew."
        )
        return what, lost
    kept = (
        translate(
            "suspension",
            "Users would be locked out; admins would reach the data. After {day} (UTC) everything stored would be "
            "deleted.",
        )
        if is_pending
        else translate(
            "suspension",
            "Users cannot sign in; admins still reach the data. After {day} (UTC) everything stored is deleted for "
            "good.",
        )
    )
    return what, kept.format(day=wording.day_full(expiry.expires_on))


def _queued_since(now: Subscription) -> str:
    """Say that the suspension is intent: nothing has happened yet."""
    if now.suspension_reason is None:
        return translate("suspension", "Its suspension waits in the Outbox.")
    text = translate("suspension", "Its suspension waits in the Outbox: {why}.")
    return text.format(why=wording.reason_word(now.suspension_reason))


def _since(now: Subscription) -> str:
    parts = {
        "day": wording.day_full(now.suspended_on) if now.suspended_on else "",
        "who": now.suspended_by,
        "why": wording.reason_word(now.suspension_reason) if now.suspension_reason else "",
    }
    if parts["day"] and parts["who"] and parts["why"]:
        text = translate("suspension", "Suspended since {day} by {who}: {why}.")
    elif parts["day"] and parts["why"]:
        text = translate("suspension", "Suspended since {day}: {why}.")
    elif parts["day"]:
        text = translate("suspension", "Suspended since {day}; the reason is not recorded.")
    else:
        text = translate("suspension", "Since when is not known.")
    return text.format_map(parts)


def _action(
    now: Subscription, base: Subscription | None, partner: Partner, at: datetime, *, is_pending: bool
) -> tuple[BannerAction, str, str]:
    if is_pending:
        return BannerAction.WITHDRAW, translate("suspension", "Withdraw"), ""
    allowed = may_reactivate(now, base, partner, at)
    if allowed.is_allowed:
        return BannerAction.REACTIVATE, translate("suspension", "Reactivate"), ""
    if may_record_deletion(now, partner, at).is_allowed:
        return BannerAction.RECORD_DELETION, translate("suspension", "Record its deletion"), ""
    return BannerAction.NONE, "", verdict_sentence(allowed)
