"""What goes into a date, with where it came from."""

from __future__ import annotations

from datetime import date, datetime

from csp_desktop.domain.enums import Source
from csp_desktop.domain.reckonings.reckoning import Input, InputName, Step, StepKind
from csp_desktop.domain.subscriptions import Subscription

TYPED_FIELDS = frozenset({"opened_on", "first_billed_on", "suspended_on"})
"""Days on record that a person can type, as no answer of Partner Center tells them (OQ-1)."""


def day_input(subscription: Subscription, name: InputName, field: str) -> Input:
    """Return a day on record."""
    value: date | None = getattr(subscription, field)
    source = subscription.source_of(field)
    return Input(name, value, source, field if field in TYPED_FIELDS else "")


def plain_input(
    name: InputName, value: date | datetime | int | str | bool | None, source: Source = Source.PARTNER_CENTER
) -> Input:
    """Return a value that is not a field with a source of its own."""
    return Input(name, value, source)


def start_of_service(subscription: Subscription) -> Input:
    """Return the day on which it was bought, else that on which its service began."""
    field = "created_on" if subscription.created_on is not None or subscription.effective_on is None else "effective_on"
    name = InputName.BOUGHT if field == "created_on" else InputName.TERM_STARTED
    return day_input(subscription, name, field)


def result(value: date | datetime) -> Step:
    """Return the last line of a sum."""
    return Step(StepKind.RESULT, value=value)
