"""What a new-commerce term is about to become, or has become, in words: suspended in it, expired, disabled."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.enums import CommerceLine, Status
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.policies import Binding, policy_for
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.viewmodels import wording

translate = QCoreApplication.translate


def headline_of(now: Subscription, left: int | None, *, is_pending: bool) -> str:
    """Return the headline of one that is suspended until its term ends (LC-22)."""
    ends = now.commitment_ends_on
    if ends is None or left is None:
        return translate("suspension", "{name} is suspended").format(name=now.name)
    if left < 0:
        return translate("suspension", "{name} was suspended when its term ended on {day}").format(
            name=now.name, day=wording.day_full(ends)
        )
    if is_pending:
        text = translate("suspension", "{name} could be resumed until its term ends on {day}: {left}")
    else:
        text = translate("suspension", "{name} can be resumed until its term ends on {day}: {left}")
    return text.format(name=now.name, day=wording.day_full(ends), left=wording.days_left_text(left))


def lines_of(now: Subscription, left: int | None, *, is_pending: bool) -> tuple[str, ...]:
    """Return what a suspension in new commerce does and does not do (LC-21, LC-22, OQ-19)."""
    if left is not None and left < 0:
        return (translate("suspension", "It cannot be resumed any more. See what Partner Center says of it now."),)
    billed = (
        translate("suspension", "Users would be locked out, admins would reach the data, and it would be billed on.")
        if is_pending
        else translate("suspension", "Users cannot sign in, admins still reach the data, and it is billed on.")
    )
    if now.commitment_ends_on is None:
        return (billed,)
    renewal = translate("suspension", "Auto-renew is off: resume it and switch renewal on before {day} (UTC) is over.")
    return billed, renewal.format(day=wording.day_full(now.commitment_ends_on))


def days_left(now: Subscription, today: date) -> int | None:
    """Return how many days the term has left, where that limits a suspension; None on the legacy line."""
    if now.line is CommerceLine.LEGACY or now.commitment_ends_on is None:
        return None
    return (now.commitment_ends_on - today).days


def after_term(now: Subscription, partner: Partner) -> tuple[str, tuple[str, ...], date | None] | None:
    """Return headline, lines and last day of one whose term is over (LC-23, LC-24); None for any other.

    The day is as far as it can be told: what is not reported is not foretold further (OQ-19).
    """
    if now.line is not CommerceLine.NEW_COMMERCE or now.status not in (Status.EXPIRED, Status.DISABLED):
        return None
    ends = now.commitment_ends_on
    if ends is None:
        return _word(now), (_what(now), _anew()), None
    binding = policy_for(partner.cloud, now.line, ends).binding or Binding()
    if now.status is Status.EXPIRED:
        last = ends + timedelta(days=binding.expired_days)
        headline = translate("suspension", "{name} ended on {ends}: users work until {day}")
    else:
        last = ends + timedelta(days=binding.expired_days + binding.disabled_days)
        headline = translate("suspension", "{name} ended on {ends}: its data is deleted after {day}")
    text = headline.format(name=now.name, ends=wording.day_full(ends), day=wording.day_full(last))
    return text, (_what(now), _anew()), last


def _word(now: Subscription) -> str:
    text = translate("suspension", "{name}: {status}")
    return text.format(name=now.name, status=wording.status_word(now.status).lower())


def _what(now: Subscription) -> str:
    if now.status is Status.EXPIRED:
        return translate("suspension", "It is not billed any more, and its users still work for a short time.")
    return translate("suspension", "Users are locked out; admins of the customer still reach the data.")


def _anew() -> str:
    return translate("suspension", "It cannot be brought back. The offer can be bought anew while the data is there.")
