"""Which day of a subscription stands on Home."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from csp_desktop.domain.deadlines import DeadlineKind, deadline_of, kind_of, window_of
from csp_desktop.domain.enums import CommerceLine, Status, TermEnd
from csp_desktop.domain.subscriptions import Commitment, Subscription
from tests.builders import a_partner, a_subscription, a_trial_subscription

UNTIL = datetime(2026, 12, 3, 10, 30, tzinfo=UTC)
ENDS = date(2027, 11, 25)


def bound(**changes: Any) -> Subscription:
    kept = {"line": CommerceLine.NEW_COMMERCE, "commitment_ends_on": ENDS, "commitment": Commitment(UNTIL)}
    return a_subscription(**{**kept, **changes})


@pytest.mark.parametrize(
    ("subscription", "kind", "on"),
    [
        (a_subscription(), None, None),
        (
            a_subscription(status=Status.SUSPENDED, suspended_on=date(2018, 9, 4)),
            DeadlineKind.EXPIRY,
            date(2018, 12, 3),
        ),
        (a_subscription(status=Status.SUSPENDED), DeadlineKind.EXPIRY, None),
        (a_trial_subscription(), DeadlineKind.TRIAL, date(2018, 10, 4)),
        (bound(), None, None),
        (bound(auto_renews=False), DeadlineKind.TERM_END, ENDS),
        (bound(auto_renews=None), None, None),
        (bound(auto_renews=None, commitment=Commitment(at_end=TermEnd.STOP)), DeadlineKind.TERM_END, ENDS),
        (bound(auto_renews=None, commitment=Commitment(at_end=TermEnd.RENEW)), None, None),
        (bound(status=Status.SUSPENDED), DeadlineKind.TERM_END, ENDS),
        (bound(status=Status.EXPIRED, auto_renews=False), None, None),
        (bound(status=Status.DELETED, auto_renews=False), None, None),
        (bound(is_trial=True), DeadlineKind.CONVERSION, ENDS),
        (bound(is_trial=True, auto_renews=False), DeadlineKind.TRIAL, ENDS),
    ],
)
def test_lc_22_tr_12_each_has_the_day_that_matters(
    subscription: Subscription, kind: DeadlineKind | None, on: date | None
) -> None:
    assert (kind_of(subscription), deadline_of(subscription, a_partner())) == (kind, on)


@pytest.mark.parametrize(
    ("changes", "until"),
    [
        ({}, UNTIL),
        ({"status": Status.SUSPENDED}, UNTIL),
        ({"status": Status.DELETED}, None),
        ({"is_trial": True}, None),
    ],
)
def test_ca_10_a_window_is_of_what_runs(changes: dict[str, Any], until: datetime | None) -> None:
    assert window_of(bound(**changes)) == until
