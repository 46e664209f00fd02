"""Desks at which subscriptions are edited, on the day of the drawings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from csp_desktop.domain.enums import Reason, Status
from csp_desktop.domain.subscriptions import Subscription
from tests.builders import ADD_ON_ID, a_subscription
from tests.fakes.subscription_desk import SubscriptionDesk

TODAY = date(2026, 5, 4)
MakeDesk = Callable[..., SubscriptionDesk]


@pytest.fixture
def make_desk(qapp: QApplication) -> Iterator[MakeDesk]:
    """Set up desks; their drafts are written when the test ends."""
    made: list[SubscriptionDesk] = []

    def make(*subscriptions: Subscription, **more: Any) -> SubscriptionDesk:
        desk = SubscriptionDesk(TODAY, subscriptions=subscriptions or (headquarters(),), **more)
        made.append(desk)
        return desk

    yield make
    for desk in made:
        desk.close()


def headquarters(**changes: Any) -> Subscription:
    """The subscription of the drawings: 15 free days, renewed every year."""
    kept = {
        "friendly_name": "Headquarters",
        "created_on": date(2018, 3, 1),
        "effective_on": date(2018, 3, 1),
        "opened_on": date(2018, 3, 1),
        "first_billed_on": date(2018, 3, 16),
        "commitment_ends_on": date(2027, 3, 15),
    }
    return a_subscription(**{**kept, **changes})


def suspended(days_left: int, **changes: Any) -> Subscription:
    """The same, suspended so long ago that so many of its 105 days are left."""
    kept = {
        "status": Status.SUSPENDED,
        "status_text": "suspended",
        "suspended_on": TODAY - timedelta(days=105 - days_left),
        "suspension_reason": Reason.NON_PAYMENT,
    }
    return headquarters(**{**kept, **changes})


def audio(**changes: Any) -> Subscription:
    """An add-on of it that the customer has."""
    kept = {"id": "audio", "offer_id": ADD_ON_ID, "offer_name": "Audio Conferencing", "parent_id": "subscription-1"}
    return headquarters(**{**kept, "friendly_name": "", "unit": "Add-On Licenses", **changes})
