from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import BillingCycle, BillingType, Cloud, CommerceLine, Role, Status
from csp_desktop.domain.frequency import frequency_locked, may_switch_frequency, order_members, switch_of
from csp_desktop.domain.offers import Offer, SaleFacts
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.verdicts import RemedyKind, Verdict
from tests.builders import (
    ADD_ON_ID,
    a_partner,
    a_subscription,
    a_trial_subscription,
    an_add_on,
    an_offer,
)

AT = datetime(2020, 3, 2, 12, tzinfo=UTC)
IN_2018 = datetime(2018, 9, 4, 12, tzinfo=UTC)
ANNUAL, MONTHLY = BillingCycle.ANNUAL, BillingCycle.MONTHLY
SWITCHES = a_partner(switches_frequency=True)
ORDERED = a_subscription(order_id="order-1")
ADD_ON = a_subscription(id="add-on", offer_id=ADD_ON_ID, offer_name="Audio", parent_id=ORDERED.id, order_id="order-1")
SECOND = a_subscription(id="second", friendly_name="Second", order_id="order-1")
OFFERS = {each.id.casefold(): each for each in (an_offer(), an_add_on())}


def asked(
    subscription: Subscription = ORDERED,
    members: tuple[Subscription, ...] = (),
    target: BillingCycle = ANNUAL,
    partner: Partner = SWITCHES,
    at: datetime = AT,
    offer: Offer | None = None,
) -> Verdict:
    offers = OFFERS if offer is None else {**OFFERS, offer.id.casefold(): offer}
    return may_switch_frequency(subscription, members, offers, target, partner, at)


def test_t_6_in_2018_monthly_does_not_become_annual() -> None:
    verdict = asked(at=IN_2018)

    assert (verdict.code, verdict.rule, verdict.facts["cause"]) == (Code.BILLING_FIXED, "BI-6", "cloud")


def test_oq_20_off_until_the_setting_says_otherwise() -> None:
    verdict = asked(partner=a_partner())

    assert (verdict.code, verdict.rule, verdict.facts["cause"]) == (Code.BILLING_FIXED, "OQ-20", "setting")
    assert [way.kind for way in verdict.remedies] == [RemedyKind.OPEN_SETTINGS]


@pytest.mark.parametrize(
    ("at", "is_allowed"),
    [
        (datetime(2019, 10, 31, 23, 59, 59, tzinfo=UTC), False),
        (datetime(2019, 11, 1, tzinfo=UTC), True),
    ],
)
def test_bi_6_possible_since_november_2019(at: datetime, is_allowed: bool) -> None:
    assert asked(at=at).is_allowed is is_allowed


def test_t_7_an_order_of_three_active_lines_switches_as_a_whole() -> None:
    members = (SECOND, ADD_ON)

    verdict = asked(members=members)
    change = switch_of(ORDERED, members, ANNUAL, "Contoso")

    assert (verdict.code, verdict.hints) == (Code.ALLOWED, (Code.PROMOTION_DROPS,))
    after = [change.over_subscription(one.id, one, date(2020, 3, 2)) for one in (ORDERED, SECOND, ADD_ON)]
    assert [(one.cycle, one.commitment_ends_on) for one in after if one] == [(ANNUAL, date(2021, 3, 1))] * 3
    assert [one.id for one in after if one] == [ORDERED.id, "second", "add-on"]


@pytest.mark.parametrize("cloud", [Cloud.GLOBAL, Cloud.US_GOVERNMENT, Cloud.GERMANY])
def test_bi_6_in_every_cloud_of_which_a_source_tells(cloud: Cloud) -> None:
    assert asked(partner=replace(SWITCHES, cloud=cloud)).is_allowed


def test_bi_6_never_in_china() -> None:
    verdict = asked(partner=replace(SWITCHES, cloud=Cloud.CHINA))

    assert (verdict.code, verdict.facts["cause"]) == (Code.BILLING_FIXED, "cloud")


MEMBERS: list[tuple[str, dict[str, Any], Code, RemedyKind]] = [
    ("suspended", {"status": Status.SUSPENDED}, Code.FREQUENCY_MEMBER_INACTIVE, RemedyKind.REACTIVATE),
    ("being set up", {"status": Status.PENDING}, Code.FREQUENCY_MEMBER_INACTIVE, RemedyKind.OPEN_SUBSCRIPTION),
    ("other frequency", {"cycle": ANNUAL}, Code.FREQUENCY_MEMBER_UNFIT, RemedyKind.OPEN_SUBSCRIPTION),
    ("usage", {"billing": BillingType.USAGE}, Code.FREQUENCY_MEMBER_UNFIT, RemedyKind.OPEN_SUBSCRIPTION),
    ("trial", {"is_trial": True}, Code.FREQUENCY_MEMBER_UNFIT, RemedyKind.OPEN_SUBSCRIPTION),
]  # fmt: skip


@pytest.mark.parametrize(("changes", "code", "way"), [row[1:] for row in MEMBERS], ids=[row[0] for row in MEMBERS])
def test_bi_6_one_unfit_member_stops_the_whole_order(changes: dict[str, Any], code: Code, way: RemedyKind) -> None:
    verdict = asked(members=(replace(SECOND, **changes),))

    assert (verdict.code, verdict.rule, verdict.facts["member"]) == (code, "BI-6", "Second")
    assert [(each.kind, each.subject) for each in verdict.remedies] == [(way, "second")]


def test_bi_6_a_deleted_member_binds_nobody() -> None:
    assert asked(members=(replace(SECOND, status=Status.DELETED),)).is_allowed


@pytest.mark.parametrize(
    ("offer", "code"),
    [
        (an_offer(cycles=(MONTHLY,)), Code.FREQUENCY_MEMBER_UNFIT),
        (an_offer(term=6), Code.FREQUENCY_MEMBER_UNFIT),
        (an_offer(term=72, term_unit="Month"), Code.FREQUENCY_MEMBER_UNFIT),
        (an_offer(sale=SaleFacts(flag="DEL")), Code.FREQUENCY_OFF_LIST),
        (an_offer(sale=SaleFacts(valid_to=date(2020, 3, 1))), Code.FREQUENCY_OFF_LIST),
        (an_offer(sale=SaleFacts(valid_to=date(2020, 3, 2))), Code.ALLOWED),
        (an_offer(sale=SaleFacts(flag="DEPR")), Code.ALLOWED),
    ],
    ids=["monthly only", "six years", "72 months", "off the list", "until yesterday", "until today", "closed for new"],
)
def test_bi_6_bi_16_the_offer_must_be_sold_like_that(offer: Offer, code: Code) -> None:
    assert asked(offer=offer).code is code


def test_bi_6_what_the_catalogue_lacks_is_not_refused() -> None:
    verdict = may_switch_frequency(ORDERED, (), {}, ANNUAL, SWITCHES, AT)

    assert (verdict.code, verdict.unknowns) == (Code.ALLOWED, ("promotion", "price_list"))


def test_bi_6_annual_goes_back_to_monthly() -> None:
    assert asked(replace(ORDERED, cycle=ANNUAL), target=MONTHLY).is_allowed


@pytest.mark.parametrize("target", [MONTHLY, BillingCycle.NONE, BillingCycle.TRIENNIAL])
def test_bi_6_only_the_other_frequency_is_another(target: BillingCycle) -> None:
    assert asked(target=target).code is Code.FREQUENCY_SAME


def test_bi_6_a_suspended_one_is_reactivated_first() -> None:
    verdict = asked(replace(ORDERED, status=Status.SUSPENDED))

    assert (verdict.code, verdict.remedies[0].kind) == (Code.FREQUENCY_MEMBER_INACTIVE, RemedyKind.REACTIVATE)


@pytest.mark.parametrize(
    ("subscription", "code"),
    [
        (a_trial_subscription(), Code.TRIAL_LOCKED),
        (a_subscription(billing=BillingType.USAGE), Code.BILLING_FIXED),
    ],
)
def test_bi_6_trials_and_usage_never_switch(subscription: Subscription, code: Code) -> None:
    assert frequency_locked(subscription, SWITCHES, AT).code is code


def test_ro_2_not_every_role_may_switch_it() -> None:
    assert asked(partner=replace(SWITCHES, role=Role.HELPDESK_AGENT)).code is Code.ROLE_DENIED


def test_bi_6_the_order_holds_its_lines_and_their_add_ons() -> None:
    elsewhere = a_subscription(id="elsewhere", order_id="order-2")
    other_line = a_subscription(id="nce", order_id="order-1", line=CommerceLine.NEW_COMMERCE)
    gone = replace(SECOND, id="gone", status=Status.DELETED)

    members = order_members(ORDERED, (ORDERED, SECOND, ADD_ON, elsewhere, other_line, gone))

    assert members == (SECOND, ADD_ON)


def test_bi_6_without_an_order_only_the_add_ons_are_known() -> None:
    alone = a_subscription()
    below = replace(ADD_ON, order_id="")

    members = order_members(alone, (alone, below, a_subscription(id="other")))
    verdict = asked(alone, members)

    assert members == (below,)
    assert "order_lines" in verdict.unknowns


def test_bi_6_the_last_wish_for_an_order_counts_whoever_asked() -> None:
    first = switch_of(ORDERED, (SECOND,), ANNUAL, "Contoso")
    later = switch_of(SECOND, (ORDERED,), MONTHLY, "Contoso")

    assert later.replaces(first)
    assert later.is_void


def test_bi_6_deleted_and_trial_subscriptions_stay_as_they_are() -> None:
    change = switch_of(ORDERED, (), ANNUAL, "Contoso")
    still = [replace(ORDERED, status=Status.DELETED), replace(ORDERED, is_trial=True)]

    assert [change.over_subscription(ORDERED.id, one, date(2020, 3, 2)) for one in still] == still
