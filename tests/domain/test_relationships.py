from __future__ import annotations

import pytest

from csp_desktop.domain.availability.standing import account_verdict
from csp_desktop.domain.changes import EndRelationship
from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import CommerceLine, Role, Status
from csp_desktop.domain.relationships import may_end_relationship
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.verdicts import RemedyKind
from tests.builders import DAY, a_customer, a_partner, a_subscription, a_trial_subscription

PARTNER = a_partner()


def test_t_25_one_active_subscription_keeps_the_relationship() -> None:
    held = (a_subscription(id="one", status=Status.SUSPENDED), a_subscription(id="two", friendly_name="Field sales"))

    verdict = may_end_relationship(a_customer(), held, PARTNER)

    assert (verdict.code, verdict.rule) == (Code.ACTIVE_SUBSCRIPTIONS, "CU-30")
    assert (verdict.facts["count"], verdict.facts["names"]) == (1, ("Field sales",))
    assert [(way.kind, way.subject) for way in verdict.remedies] == [(RemedyKind.SUSPEND, "two")]


def test_cu_30_a_trial_is_shown_as_it_cannot_be_suspended() -> None:
    verdict = may_end_relationship(a_customer(), (a_trial_subscription(),), PARTNER)

    assert [way.kind for way in verdict.remedies] == [RemedyKind.OPEN_SUBSCRIPTION]


@pytest.mark.parametrize(
    "held",
    [
        (),
        (a_subscription(status=Status.SUSPENDED),),
        (a_subscription(status=Status.DELETED),),
        (a_subscription(status=Status.EXPIRED, line=CommerceLine.NEW_COMMERCE),),
        (a_subscription(status=Status.DISABLED, line=CommerceLine.NEW_COMMERCE),),
    ],
    ids=["nothing", "suspended", "deleted", "expired", "disabled"],
)
def test_cu_30_nothing_active_lets_the_customer_leave(held: tuple[Subscription, ...]) -> None:
    verdict = may_end_relationship(a_customer(), held, PARTNER)

    # Software and reservations must be cancelled too; nobody tells us of them.
    assert (verdict.code, verdict.unknowns) == (Code.ALLOWED, ("software_purchases",))


def test_cu_30_what_is_still_being_set_up_counts_as_active() -> None:
    verdict = may_end_relationship(a_customer(), (a_subscription(status=Status.PENDING),), PARTNER)

    assert verdict.code is Code.ACTIVE_SUBSCRIPTIONS


def test_cu_30_a_customer_that_only_waits_here_is_withdrawn_instead() -> None:
    verdict = may_end_relationship(a_customer(), (), PARTNER, is_only_here=True)

    assert (verdict.code, [way.kind for way in verdict.remedies]) == (
        Code.CUSTOMER_ONLY_HERE,
        [RemedyKind.OPEN_OUTBOX],
    )


@pytest.mark.parametrize("role", [Role.HELPDESK_AGENT, Role.BILLING_ADMIN, Role.USER_ADMIN])
def test_cu_30_not_every_role_may_end_it(role: Role) -> None:
    assert may_end_relationship(a_customer(), (), a_partner(role=role)).code is Code.ROLE_DENIED


def test_cu_30_whoever_has_left_cannot_leave_again_nor_buy() -> None:
    gone = EndRelationship(customer_id="customer-1", company="Contoso").over_customer(a_customer())
    assert gone is not None

    verdicts = may_end_relationship(gone, (), PARTNER), account_verdict(gone, PARTNER, DAY)

    assert [verdict.code for verdict in verdicts] == [Code.RELATIONSHIP_ENDED, Code.RELATIONSHIP_ENDED]


@pytest.mark.parametrize("relationship", ["reseller", "Reseller", "advisor", "", "unknown"])
def test_cu_30_no_other_relationship_means_that_it_ended(relationship: str) -> None:
    assert not a_customer(relationship=relationship).has_left
