"""What the timeline foretells is what living through those days brings, under every rule set."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from csp_desktop.domain.course import Move, MoveKind, course_of, what_if
from csp_desktop.domain.editing import Edits, StatusWish
from csp_desktop.domain.enums import BillingCycle, Cloud, CommerceLine, Reason, Status
from csp_desktop.domain.errors import RuleViolation
from csp_desktop.domain.expiry import expiry_of
from csp_desktop.domain.policies import POLICIES, Policy
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.windows import fresh_commitment
from tests.builders import SUBSCRIPTION_ID, a_customer, a_partner, a_subscription, an_offer
from tests.services.conftest import Office

WISHES = {
    MoveKind.SUSPEND: StatusWish.SUSPEND,
    MoveKind.REACTIVATE: StatusWish.REACTIVATE,
    MoveKind.CANCEL: StatusWish.CANCEL,
}
ERAS = {(policy.cloud, policy.line, policy.valid_from): policy for policy in POLICIES if policy.is_sold}
FAR = timedelta(days=200)


def bought_in(policy: Policy, later: int) -> date:
    """Return a day in the time of a rule set."""
    first = policy.valid_from or (policy.valid_to - FAR if policy.valid_to else date(2019, 1, 1))
    return first + timedelta(days=later)


def subscription_of(policy: Policy, day: date, cycle: BillingCycle, free_days: int) -> Subscription:
    if policy.line is CommerceLine.LEGACY:
        return a_subscription(
            cycle=cycle,
            created_on=day,
            effective_on=day,
            opened_on=day,
            first_billed_on=day + timedelta(days=free_days),
            commitment_ends_on=day + timedelta(days=364 + free_days),
        )
    return a_subscription(
        line=CommerceLine.NEW_COMMERCE,
        term="P1Y",
        cycle=cycle,
        created_on=day,
        effective_on=day,
        opened_on=None,
        first_billed_on=None,
        commitment_ends_on=day.replace(year=day.year + 1) - timedelta(days=1)
        if (day.month, day.day) != (2, 29)
        else None,
        commitment=fresh_commitment(day, 25),
    )


def lived(office: Office, moves: list[Move]) -> list[bool]:
    """Submit each move on its day and mark it as placed on that day; return which of them were accepted."""
    accepted = []
    for move in sorted(moves, key=lambda each: each.on):
        if move.on > office.clock.today():
            office.clock.pass_time(datetime.combine(move.on, time(), UTC) - office.clock.now())
        now = office.seen(SUBSCRIPTION_ID).now
        reason = None if move.kind is MoveKind.REACTIVATE else Reason.CUSTOMER_REQUEST
        try:
            keys = office.subscriptions.submit(
                SUBSCRIPTION_ID, Edits(now.friendly_name, now.quantity, WISHES[move.kind], reason)
            )
        except RuleViolation:
            accepted.append(False)
            continue
        for key in keys:
            office.outbox.mark_placed(key, move.on, "order")
        accepted.append(True)
    return accepted


def without_memory(subscription: Subscription) -> Subscription:
    """Leave out where days came from and who suspended: a trial of days asks nobody."""
    changed: dict[str, Any] = {"sources": (), "suspended_by": "", "suspension_reason": None, "suspension_note": ""}
    return a_subscription(**{**vars(subscription), **changed})


@pytest.mark.parametrize("era", list(ERAS), ids=lambda era: "-".join(str(each) for each in era))
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    later=st.integers(0, 150),
    cycle=st.sampled_from((BillingCycle.MONTHLY, BillingCycle.ANNUAL)),
    free_days=st.integers(0, 40),
    moves=st.lists(
        st.tuples(st.sampled_from(MoveKind), st.integers(0, 250)),
        min_size=1,
        max_size=3,
        unique_by=lambda each: each[1],
    ),
)
def test_a_dragged_day_foretells_what_doing_it_on_that_day_brings(
    era: tuple[Cloud, CommerceLine, date | None],
    later: int,
    cycle: BillingCycle,
    free_days: int,
    moves: list[tuple[MoveKind, int]],
) -> None:
    policy = ERAS[era]
    day = bought_in(policy, later)
    held = subscription_of(policy, day, cycle, free_days)
    office = Office(partner=a_partner(cloud=policy.cloud))
    office.clock.turn_to(day)
    office.stock(an_offer(line=policy.line))
    office.keep(a_customer(), held)
    tried = [Move(kind, day + timedelta(days=days)) for kind, days in moves]

    foretold = what_if(held, None, office.partner, office.clock.now(), tried)
    accepted = lived(office, tried)

    assert [verdict.is_allowed for _, verdict in foretold.verdicts] == accepted
    fact = office.seen(SUBSCRIPTION_ID).base
    assert fact is not None
    assert without_memory(fact) == without_memory(foretold.subscription)
    assert expiry_of(fact, office.partner) == expiry_of(foretold.subscription, office.partner)
    if fact.status is not Status.DELETED:
        last = max((move.on for move, verdict in foretold.verdicts if verdict.is_allowed), default=day)
        course = course_of(fact, office.partner, office.clock.now())
        held_now = [(each.kind, each.starts_on, each.ends_on) for each in course.since(last).phases]
        foreseen = [(each.kind, each.starts_on, each.ends_on) for each in foretold.course.since(last).phases]
        assert foreseen == held_now


def test_the_eras_cover_every_rule_set_under_which_something_is_sold() -> None:
    assert {(era[0], era[1]) for era in ERAS} >= {
        (Cloud.GLOBAL, CommerceLine.LEGACY),
        (Cloud.GLOBAL, CommerceLine.NEW_COMMERCE),
        (Cloud.US_GOVERNMENT, CommerceLine.LEGACY),
        (Cloud.US_GOVERNMENT, CommerceLine.NEW_COMMERCE),
        (Cloud.CHINA, CommerceLine.LEGACY),
    }
