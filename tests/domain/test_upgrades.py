from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from csp_desktop.domain.changes import Upgrade, upgrade_of
from csp_desktop.domain.codes import Code
from csp_desktop.domain.customers import Agreement, Customer
from csp_desktop.domain.enums import (
    AgreementState,
    BillingCycle,
    Cloud,
    CommerceLine,
    Role,
    Status,
    Term,
)
from csp_desktop.domain.offers import Offer, Plan, SaleFacts
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.subscriptions import Commitment, NextTerm, SeatBatch, Subscription
from csp_desktop.domain.upgrades import PATHS, may_upgrade, upgrade_targets
from csp_desktop.domain.verdicts import RemedyKind, Verdict
from tests.builders import DAY, a_customer, a_partner, a_subscription, a_trial_subscription, an_offer

AT = datetime(2018, 10, 1, 12, tzinfo=UTC)
BUSINESS, PREMIUM, ESSENTIALS = (f"Office 365 Business{word}" for word in ("", " Premium", " Essentials"))
NAMES = {
    "business": BUSINESS,
    "business premium": PREMIUM,
    "business essentials": ESSENTIALS,
    "proplus": "Office 365 ProPlus",
    "e1": "Office 365 Enterprise E1",
    "e3": "Office 365 Enterprise E3",
    "e5": "Office 365 Enterprise E5",
}
LEGACY = {name: an_offer(id=f"id-{name}", name=text) for name, text in NAMES.items()}


def owned(name: str, **changes: Any) -> Subscription:
    offer = LEGACY[name]
    return a_subscription(offer_id=offer.id, offer_name=offer.name, **changes)


def reached(source: str, cloud: Cloud) -> set[str]:
    offers = upgrade_targets(owned(source), LEGACY[source], LEGACY.values(), a_partner(cloud=cloud), AT)
    return {name for name in LEGACY if LEGACY[name] in offers}


@pytest.mark.parametrize(
    ("source", "targets"),
    [
        ("business", {"business premium", "proplus", "e3", "e5"}),
        ("business premium", {"e3", "e5"}),
        ("business essentials", {"business premium", "e1", "e3", "e5"}),
        ("e1", set()),
        ("e5", set()),
    ],
)
@pytest.mark.parametrize("cloud", [Cloud.GLOBAL, Cloud.US_GOVERNMENT, Cloud.GERMANY])
def test_qt_8_the_paths_of_2018(source: str, targets: set[str], cloud: Cloud) -> None:
    assert reached(source, cloud) == targets


@pytest.mark.parametrize(
    ("source", "targets"),
    [
        ("business", {"business premium", "proplus", "e3"}),
        ("business premium", {"e3"}),
        ("business essentials", {"business premium", "e1", "e3"}),
    ],
)
def test_qt_8_the_paths_of_china(source: str, targets: set[str]) -> None:
    assert reached(source, Cloud.CHINA) == targets


@pytest.mark.parametrize(
    ("target", "leads"),
    [("Office 365 Business Premium India", True), ("Office 365 Enterprise E3 India", False), (PREMIUM, False)],
)
def test_qt_8_editions_for_india_go_to_india_premium_alone(target: str, leads: bool) -> None:
    source = a_subscription(offer_name="Office 365 Business Essentials India")
    offer = an_offer(id="target", name=target)

    assert bool(upgrade_targets(source, None, (offer,), a_partner(), AT)) is leads


def test_qt_8_an_edition_stays_what_it_is() -> None:
    source = a_subscription(offer_name=f"{ESSENTIALS} (Nonprofit Staff Pricing)")
    same, other = an_offer(id="a", name=f"{PREMIUM} (Nonprofit Staff Pricing)"), an_offer(id="b", name=PREMIUM)

    assert upgrade_targets(source, None, (same, other), a_partner(), AT) == (same,)


def test_qt_8_what_the_offer_itself_names_wins_over_the_table() -> None:
    offer = replace(LEGACY["business"], upgrade_targets=("ID-E1",))

    found = upgrade_targets(owned("business"), offer, LEGACY.values(), a_partner(), AT)

    assert found == (LEGACY["e1"],)


def test_every_path_names_offers_that_can_be_recognised() -> None:
    assert {path.source for path in PATHS} | {name for path in PATHS for name in path.targets} <= set(NAMES)


def asked(
    subscription: Subscription | None = None,
    target: Offer | None = LEGACY["e3"],
    held: tuple[Subscription, ...] = (),
    partner: Partner | None = None,
    customer: Customer | None = None,
) -> Verdict:
    source = subscription or owned("business")
    return may_upgrade(
        source, LEGACY["business"], target, customer or a_customer(), (source, *held), partner or a_partner(), AT
    )


def test_qt_7_an_active_one_without_add_ons_may_be_upgraded() -> None:
    verdict = asked()

    assert (verdict.code, verdict.rule) == (Code.ALLOWED, "QT-7")
    assert verdict.unknowns == ("delegated_admin", "overlapping_services")


ADD_ON = a_subscription(id="add-on", friendly_name="Audio", parent_id="subscription-1")
REFUSED: list[tuple[str, Verdict, Code, str]] = [
    ("suspended", asked(owned("business", status=Status.SUSPENDED)), Code.NOT_ACTIVE, "QT-7"),
    ("deleted", asked(owned("business", status=Status.DELETED)), Code.NOT_ACTIVE, "QT-7"),
    ("trial", asked(a_trial_subscription()), Code.TRIAL_LOCKED, "TR-2"),
    ("add-on", asked(held=(ADD_ON,)), Code.UPGRADE_WITH_ADD_ONS, "QT-7"),
    ("owned", asked(held=(owned("e3", id="two"),)), Code.UPGRADE_OWNED, "QT-7"),
    ("owned, suspended", asked(held=(owned("e3", id="two", status=Status.SUSPENDED),)), Code.UPGRADE_OWNED, "QT-7"),
    ("frequency", asked(target=replace(LEGACY["e3"], cycles=(BillingCycle.ANNUAL,))), Code.UPGRADE_FREQUENCY, "QT-7"),
    ("downwards", asked(target=LEGACY["business essentials"]), Code.NO_UPGRADE, "QT-8"),
    ("no target", asked(target=None), Code.NO_UPGRADE, "QT-8"),
    ("too many", asked(target=replace(LEGACY["e3"], maximum=24)), Code.QUANTITY_OUT_OF_RANGE, "AV-7"),
    ("off sale", asked(target=replace(LEGACY["e3"], sale=SaleFacts(flag="DEL"))), Code.NOT_ON_SALE, "AV-12"),
    ("role", asked(partner=a_partner(role=Role.BILLING_ADMIN)), Code.ROLE_DENIED, "RO-2"),
    ("partner restricted", asked(partner=a_partner(is_blocked=True)), Code.PARTNER_BLOCKED, "CU-33"),
    ("customer in review", asked(customer=a_customer(account_status="UnderReview")), Code.CUSTOMER_BLOCKED, "CU-32"),
]  # fmt: skip


@pytest.mark.parametrize(("verdict", "code", "rule"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_qt_7_why_not(verdict: Verdict, code: Code, rule: str) -> None:
    assert (verdict.code, verdict.rule) == (code, rule)


def test_cu_29_an_upgrade_waits_for_the_agreement() -> None:
    customer = a_customer(agreement=Agreement(AgreementState.NOT_RECORDED))

    verdict = may_upgrade(
        owned("business"), LEGACY["business"], LEGACY["e3"], customer, (), a_partner(),
        datetime(2018, 11, 7, tzinfo=UTC),
    )  # fmt: skip

    assert verdict.code is Code.AGREEMENT_MISSING


def test_qt_7_a_deleted_add_on_and_a_deleted_target_do_not_stand_in_the_way() -> None:
    gone = (replace(ADD_ON, status=Status.DELETED), owned("e3", id="two", status=Status.DELETED))

    assert asked(held=gone).is_allowed


def test_qt_7_a_legacy_upgrade_brings_a_new_subscription_and_lets_the_old_one_run_out() -> None:
    source = owned("business", quantity=7)

    change = upgrade_of(source, LEGACY["e3"], 3, "Contoso", "new-1")

    assert change.subscription_ids == (source.id, "new-1")
    old, new = (
        change.over_subscription(each, now, date(2018, 10, 1)) for each, now in ((source.id, source), ("new-1", None))
    )
    assert old is not None
    assert new is not None
    assert (old.status, old.is_cancelled, old.suspended_on) == (Status.SUSPENDED, True, date(2018, 10, 1))
    assert (new.offer_id, new.quantity, new.status, new.cycle) == ("id-e3", 7, Status.ACTIVE, source.cycle)
    assert (new.created_on, new.commitment_ends_on) == (date(2018, 10, 1), date(2019, 9, 30))
    assert (new.id, new.reported_id) == ("new-1", "")


# New commerce: QT-13

IN_2026 = datetime(2026, 3, 20, 12, tzinfo=UTC)
YEARLY = (Plan(Term.YEAR, BillingCycle.MONTHLY),)
BASIC = an_offer(id="p1:0001", name="Business Basic", line=CommerceLine.NEW_COMMERCE, plans=YEARLY,
                 upgrade_targets=("p2:0001",))  # fmt: skip
BETTER = an_offer(id="p2:0001", name="Business Premium", line=CommerceLine.NEW_COMMERCE, plans=YEARLY, maximum=300)
UNTIL = datetime(2026, 3, 22, 9, tzinfo=UTC)
NCE = a_subscription(
    offer_id="p1:0001",
    offer_name="Business Basic",
    line=CommerceLine.NEW_COMMERCE,
    term="P1Y",
    quantity=10,
    commitment_ends_on=date(2027, 3, 14),
    commitment=Commitment(
        cancellable_until=UNTIL,
        batches=(SeatBatch(8, UNTIL), SeatBatch(2, UNTIL + timedelta(days=1))),
        scheduled=NextTerm("p1:0001", "Business Basic", 5, Term.YEAR, BillingCycle.MONTHLY),
    ),
)
TAKER = replace(
    NCE, id="taker", offer_id="p2:0001", offer_name="Business Premium", quantity=40,
    commitment_ends_on=date(2027, 6, 30), commitment=Commitment(),
)  # fmt: skip


def asked_n(
    source: Subscription = NCE,
    target: Offer | None = BETTER,
    held: tuple[Subscription, ...] = (),
    licences: int | None = None,
    joins: Subscription | None = None,
    at: datetime = IN_2026,
) -> Verdict:
    return may_upgrade(
        source, BASIC, target, a_customer(), (source, *held), a_partner(), at, licences=licences, joins=joins
    )


def test_qt_13_all_licences_stay_in_the_subscription_and_no_window_opens() -> None:
    verdict = asked_n()
    after = upgrade_of(NCE, BETTER, 10, "Contoso", "new-1").over_subscription(NCE.id, NCE, IN_2026.date())

    assert (verdict.code, verdict.hints) == (Code.ALLOWED, (Code.NO_WINDOW_AFTERWARDS,))
    assert after is not None
    assert (after.id, after.offer_id, after.quantity) == (NCE.id, "p2:0001", 10)
    assert after.commitment_ends_on == NCE.commitment_ends_on
    assert (after.bound.cancellable_until, after.bound.batches, after.bound.scheduled) == (None, (), None)


def test_qt_13_a_part_moves_to_a_new_one_that_ends_with_it_and_inherits_its_window() -> None:
    verdict = asked_n(licences=4)
    change = upgrade_of(NCE, BETTER, 4, "Contoso", "new-1")
    old = change.over_subscription(NCE.id, NCE, IN_2026.date())
    new = change.over_subscription("new-1", None, IN_2026.date())

    assert (verdict.code, verdict.hints) == (Code.ALLOWED, (Code.WINDOW_INHERITED,))
    assert old is not None
    assert new is not None
    assert (old.quantity, new.quantity) == (6, 4)
    assert (new.commitment_ends_on, new.bound.cancellable_until) == (NCE.commitment_ends_on, UNTIL)
    assert [batch.quantity for batch in old.bound.batches] == [6]
    assert old.bound.scheduled is None


def test_qt_13_licences_may_join_a_subscription_that_lasts_at_least_as_long() -> None:
    verdict = asked_n(held=(TAKER,), joins=TAKER)
    change = upgrade_of(NCE, BETTER, 10, "Contoso", "new-1", TAKER)

    assert verdict.is_allowed
    assert change.subscription_ids == (NCE.id, "taker")
    taken = change.over_subscription("taker", TAKER, IN_2026.date())
    assert taken is not None
    assert (taken.quantity, taken.commitment_ends_on) == (50, TAKER.commitment_ends_on)


def test_qt_12_what_was_scheduled_goes_with_the_licences_that_join_another() -> None:
    change = upgrade_of(NCE, BETTER, 10, "Contoso", "new-1", TAKER)

    left = change.over_subscription(NCE.id, NCE, IN_2026.date())

    assert left is not None
    assert (left.status, left.auto_renews, left.bound.scheduled) == (Status.DELETED, False, None)


@pytest.mark.parametrize(
    ("changes", "cause"),
    [
        ({"status": Status.SUSPENDED}, "not_active"),
        ({"offer_id": "p9:0001"}, "not_active"),
        ({"commitment": Commitment(cancellable_until=IN_2026 + timedelta(seconds=1))}, "in_window"),
        ({"term": "P1M"}, "shorter_term"),
        ({"commitment_ends_on": date(2027, 3, 13)}, "ends_earlier"),
    ],
)
def test_qt_13_an_existing_one_must_fit(changes: dict[str, Any], cause: str) -> None:
    verdict = asked_n(joins=replace(TAKER, **changes))

    assert (verdict.code, verdict.rule, verdict.facts["cause"]) == (Code.UPGRADE_TARGET_UNFIT, "QT-13", cause)
    assert [way.kind for way in verdict.remedies] == [RemedyKind.OPEN_SUBSCRIPTION]


def test_qt_13_a_window_that_closed_a_second_ago_is_closed() -> None:
    taker = replace(TAKER, commitment=Commitment(cancellable_until=IN_2026 - timedelta(seconds=1)))

    assert asked_n(joins=taker).is_allowed


@pytest.mark.parametrize(
    ("verdict", "code"),
    [
        (asked_n(replace(NCE, status=Status.SUSPENDED)), Code.NOT_ACTIVE),
        (asked_n(replace(NCE, commitment_ends_on=date(2026, 3, 19))), Code.NOT_ACTIVE),
        (asked_n(licences=0), Code.QUANTITY_OUT_OF_RANGE),
        (asked_n(licences=11), Code.QUANTITY_OUT_OF_RANGE),
        (asked_n(target=replace(BETTER, id="p3:0001")), Code.NO_UPGRADE),
        (asked_n(target=replace(BETTER, plans=(Plan(Term.MONTH, BillingCycle.MONTHLY),))), Code.UPGRADE_FREQUENCY),
        (asked_n(held=(replace(TAKER, quantity=291),)), Code.SEAT_POOL_FULL),
        (asked_n(held=(replace(TAKER, quantity=290),)), Code.ALLOWED),
    ],
    ids=["suspended", "term over", "none", "too many", "not upward", "no plan", "pool full", "pool just enough"],
)
def test_qt_13_why_not(verdict: Verdict, code: Code) -> None:
    assert verdict.code is code


def test_qt_13_the_last_wish_counts_and_others_are_left_alone() -> None:
    change, later = (upgrade_of(NCE, BETTER, count, "Contoso", "new-1") for count in (4, 10))

    assert later.replaces(change)
    assert isinstance(change, Upgrade)
    assert change.over_subscription("stranger", TAKER, DAY) is TAKER
    assert change.over_subscription(NCE.id, None, DAY) is None
