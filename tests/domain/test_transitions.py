from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csp_desktop.domain.codes import Code
from csp_desktop.domain.customers import Agreement
from csp_desktop.domain.enums import AgreementState, BillingCycle, Cloud, CommerceLine, Reason, Role, Status
from csp_desktop.domain.expiry import commitment_end, expiry_of
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.transitions import (
    LONGEST_NAME,
    Field,
    may_cancel,
    may_convert,
    may_reactivate,
    may_record_deletion,
    may_rename,
    may_suspend,
    why_locked,
)
from csp_desktop.domain.verdicts import RemedyKind, Verdict
from tests.builders import (
    a_customer,
    a_partner,
    a_subscription,
    a_trial,
    a_trial_subscription,
    a_usage_offer,
    an_add_on,
    an_offer,
)

TODAY = date(2018, 12, 3)
NOON = datetime(2018, 12, 3, 12, tzinfo=UTC)
NON_PAYMENT = Reason.NON_PAYMENT
ACTIVE = a_subscription()
SUSPENDED = a_subscription(status=Status.SUSPENDED, suspended_on=date(2018, 9, 4))
CANCELLED = replace(SUSPENDED, is_cancelled=True)
DELETED = a_subscription(status=Status.DELETED)
PENDING = a_subscription(status=Status.PENDING)
UNKNOWN = a_subscription(status=Status.UNKNOWN, status_text="provisioning")
TRIAL = a_trial_subscription()
ADD_ON = a_subscription(id="addon", parent_id="subscription-1", status=Status.SUSPENDED, suspended_on=date(2018, 9, 4))


def moment(day: date) -> datetime:
    """Late on a day: no second of it makes a difference where days count."""
    return datetime.combine(day, time(23, 59, 59), UTC)


def told(verdict: Verdict) -> tuple[Code, str]:
    return verdict.code, verdict.rule


@pytest.mark.parametrize(
    ("subscription", "reason", "code", "rule"),
    [
        (ACTIVE, NON_PAYMENT, Code.ALLOWED, ""),
        (ACTIVE, None, Code.REASON_NEEDED, "LC-1"),
        (ACTIVE, Reason.FRAUD, Code.ALLOWED, ""),
        (ACTIVE, Reason.CUSTOMER_REQUEST, Code.ALLOWED, ""),
        (SUSPENDED, NON_PAYMENT, Code.NOT_ACTIVE, "LC-10"),
        (DELETED, NON_PAYMENT, Code.DELETED, "EX-10"),
        (PENDING, NON_PAYMENT, Code.NOT_ACTIVE, "LC-10"),
        (UNKNOWN, NON_PAYMENT, Code.STATUS_UNKNOWN, "LC-10"),
        (TRIAL, NON_PAYMENT, Code.TRIAL_LOCKED, "TR-2"),
    ],
    ids=["T1", "T2", "fraud", "request", "twice", "deleted", "pending", "unknown", "trial"],
)
def test_lc_10_what_can_be_suspended(subscription: Subscription, reason: Reason | None, code: Code, rule: str) -> None:
    assert told(may_suspend(subscription, None, reason, a_partner(), NOON)) == (code, rule)


def test_an_add_on_can_be_suspended_by_itself() -> None:
    addon = replace(ADD_ON, status=Status.ACTIVE, suspended_on=None)

    assert may_suspend(addon, ACTIVE, NON_PAYMENT, a_partner(), NOON).is_allowed


def test_t_24_the_helpdesk_in_china_suspends_nothing() -> None:
    partner = a_partner(role=Role.HELPDESK_AGENT, cloud=Cloud.CHINA)

    assert told(may_suspend(ACTIVE, None, NON_PAYMENT, partner, NOON)) == (Code.ROLE_DENIED, "RO-3")


@given(day=st.dates(date(2018, 9, 4), date(2020, 1, 1)))
def test_ca_2_a_legacy_one_can_be_cancelled_on_any_day(day: date) -> None:
    verdict = may_cancel(ACTIVE, None, NON_PAYMENT, a_partner(), moment(day))

    assert (verdict.code, verdict.hints) == (Code.ALLOWED, ())


def test_cu_33_a_blocked_partner_still_manages_what_exists() -> None:
    blocked = a_partner(is_blocked=True)

    assert may_suspend(ACTIVE, None, NON_PAYMENT, blocked, NOON).is_allowed
    assert may_reactivate(SUSPENDED, None, blocked, moment(TODAY)).is_allowed
    assert may_rename(ACTIVE, "Sales", blocked).is_allowed


@pytest.mark.parametrize(
    ("subscription", "reason", "code", "rule"),
    [
        (ACTIVE, NON_PAYMENT, Code.ALLOWED, ""),
        (ACTIVE, None, Code.REASON_NEEDED, "LC-1"),
        (SUSPENDED, NON_PAYMENT, Code.ALLOWED, ""),
        (CANCELLED, NON_PAYMENT, Code.NOT_ACTIVE, "CA-1"),
        (DELETED, NON_PAYMENT, Code.DELETED, "EX-10"),
        (PENDING, NON_PAYMENT, Code.NOT_ACTIVE, "CA-1"),
        (TRIAL, NON_PAYMENT, Code.TRIAL_LOCKED, "TR-2"),
    ],
)
def test_oq_10_cancelling_is_suspending_and_marking(
    subscription: Subscription, reason: Reason | None, code: Code, rule: str
) -> None:
    assert told(may_cancel(subscription, None, reason, a_partner(), NOON)) == (code, rule)


@pytest.mark.parametrize(
    ("subscription", "base", "today", "code", "rule"),
    [
        (SUSPENDED, None, TODAY, Code.ALLOWED, ""),
        (SUSPENDED, None, date(2018, 12, 4), Code.EXPIRED, "EX-1"),
        (CANCELLED, None, TODAY, Code.ALLOWED, ""),
        (ADD_ON, SUSPENDED, TODAY, Code.BASE_NOT_ACTIVE, "LC-4"),
        (ADD_ON, ACTIVE, TODAY, Code.ALLOWED, ""),
        (ADD_ON, DELETED, TODAY, Code.BASE_NOT_ACTIVE, "LC-4"),
        (ADD_ON, SUSPENDED, date(2018, 12, 4), Code.EXPIRED, "EX-1"),
        (DELETED, None, TODAY, Code.DELETED, "EX-10"),
        (ACTIVE, None, TODAY, Code.NOT_SUSPENDED, "LC-10"),
        (TRIAL, None, TODAY, Code.NOT_SUSPENDED, "LC-10"),
        (UNKNOWN, None, TODAY, Code.STATUS_UNKNOWN, "LC-10"),
    ],
    ids=[
        "E20", "E21", "OQ-10 reversible", "T3", "T3 with its base back", "T3 base gone", "the add-on has expired", "T4",
        "active", "trial", "unknown",
    ],
)  # fmt: skip
def test_lc_10_what_can_be_reactivated(
    subscription: Subscription, base: Subscription | None, today: date, code: Code, rule: str
) -> None:
    assert told(may_reactivate(subscription, base, a_partner(), moment(today))) == (code, rule)


@pytest.mark.parametrize(
    ("subscription", "base", "today", "remedy", "subject"),
    [
        (SUSPENDED, None, date(2018, 12, 4), RemedyKind.RECORD_DELETION, "subscription-1"),
        (ADD_ON, SUSPENDED, TODAY, RemedyKind.REACTIVATE, "subscription-1"),
        (ADD_ON, DELETED, TODAY, RemedyKind.BUY_ANEW, DELETED.offer_id),
        (ADD_ON, PENDING, TODAY, RemedyKind.OPEN_SUBSCRIPTION, "subscription-1"),
        (
            replace(ADD_ON, suspended_on=date(2018, 12, 1)),
            SUSPENDED,
            date(2018, 12, 4),
            RemedyKind.BUY_ANEW,
            SUSPENDED.offer_id,
        ),
        (DELETED, None, TODAY, RemedyKind.BUY_ANEW, DELETED.offer_id),
    ],
    ids=["expired", "base first", "base gone", "base pending", "base past its date", "EX-12 deleted"],
)
def test_what_to_do_instead_of_reactivating(
    subscription: Subscription, base: Subscription | None, today: date, remedy: RemedyKind, subject: str
) -> None:
    ways = may_reactivate(subscription, base, a_partner(), moment(today)).remedies

    assert [(way.kind, way.subject) for way in ways] == [(remedy, subject)]


def test_e_21_the_refusal_names_the_date_and_the_days() -> None:
    facts = may_reactivate(SUSPENDED, None, a_partner(), moment(date(2018, 12, 4))).facts

    assert (facts["expires_on"], facts["suspended_on"], facts["days"]) == (date(2018, 12, 3), date(2018, 9, 4), 90)


def test_ex_3_in_china_the_60th_day_is_the_last() -> None:
    china = a_partner(cloud=Cloud.CHINA)

    assert may_reactivate(SUSPENDED, None, china, moment(date(2018, 11, 3))).is_allowed
    assert told(may_reactivate(SUSPENDED, None, china, moment(date(2018, 11, 4)))) == (Code.EXPIRED, "EX-3")


def test_since_when_nobody_knows_never_refuses() -> None:
    unknown = replace(ADD_ON, suspended_on=None)

    verdict = may_reactivate(unknown, None, Partner(), moment(TODAY))

    assert (verdict.code, verdict.unknowns) == (Code.ALLOWED, ("role", "suspended_on", "base"))


def test_oq_3_a_term_that_has_ended_is_hinted_at() -> None:
    ended = replace(SUSPENDED, commitment_ends_on=date(2018, 11, 1))

    assert may_reactivate(ended, None, a_partner(), moment(TODAY)).hints == (Code.TERM_ENDS_FIRST,)


days = st.dates(date(2010, 1, 1), date(2080, 1, 1))


@given(since=days, today=days, cloud=st.sampled_from(Cloud))
def test_oq_4_reactivation_is_allowed_exactly_until_the_date_that_is_shown(
    since: date, today: date, cloud: Cloud
) -> None:
    partner = a_partner(cloud=cloud)
    subscription = replace(SUSPENDED, suspended_on=since)
    expiry = expiry_of(subscription, partner)
    assert expiry is not None

    reactivate = may_reactivate(subscription, None, partner, moment(today))
    delete = may_record_deletion(subscription, partner, moment(today))

    assert reactivate.is_allowed is (today <= expiry.expires_on)
    assert delete.is_allowed is not reactivate.is_allowed


@pytest.mark.parametrize(
    ("subscription", "name", "code", "rule"),
    [
        (ACTIVE, "Sales team", Code.ALLOWED, ""),
        (ACTIVE, "", Code.ALLOWED, ""),
        (ACTIVE, "판매팀", Code.ALLOWED, ""),
        (ACTIVE, "n" * LONGEST_NAME, Code.ALLOWED, ""),
        (ACTIVE, f" {'n' * LONGEST_NAME} ", Code.ALLOWED, ""),
        (ACTIVE, "n" * (LONGEST_NAME + 1), Code.NAME_TOO_LONG, "OQ-12"),
        (ACTIVE, "two\nlines", Code.HIDDEN_CHARACTERS, "OQ-12"),
        (ACTIVE, "Sales\0", Code.HIDDEN_CHARACTERS, "OQ-12"),
        (TRIAL, "Sales team", Code.ALLOWED, ""),
        (SUSPENDED, "Sales team", Code.NOT_ACTIVE, "LC-5"),
        (DELETED, "Sales team", Code.DELETED, "EX-10"),
        (UNKNOWN, "Sales team", Code.STATUS_UNKNOWN, "LC-10"),
    ],
)
def test_oq_12_friendly_names(subscription: Subscription, name: str, code: Code, rule: str) -> None:
    assert told(may_rename(subscription, name, a_partner())) == (code, rule)


def test_ro_2_the_helpdesk_renames_nothing() -> None:
    assert may_rename(ACTIVE, "Sales", a_partner(role=Role.HELPDESK_AGENT)).code is Code.ROLE_DENIED


CONVERSIONS = [
    ("Q8", TRIAL, a_trial(), an_offer(), 10, BillingCycle.MONTHLY, Code.ALLOWED, ""),
    ("TR-9 annual", TRIAL, a_trial(), an_offer(), 25, BillingCycle.ANNUAL, Code.ALLOWED, ""),
    ("TR-9 not as a trial", TRIAL, a_trial(), an_offer(), 25, BillingCycle.NONE, Code.FREQUENCY_UNSUPPORTED, "TR-9"),
    ("TR-9 monthly only", TRIAL, a_trial(), an_offer(cycles=(BillingCycle.MONTHLY,)), 25, BillingCycle.ANNUAL,
     Code.FREQUENCY_UNSUPPORTED, "TR-9"),
    ("TR-10 no target", TRIAL, a_trial(), None, 25, BillingCycle.MONTHLY, Code.NO_CONVERSION, "TR-10"),
    ("TR-10 not a target", TRIAL, a_trial(), an_offer(id="other"), 25, BillingCycle.MONTHLY, Code.NO_CONVERSION,
     "TR-10"),
    ("TR-10 a trial is no target", TRIAL, a_trial(conversion_targets=(a_trial().id,)), a_trial(), 25,
     BillingCycle.MONTHLY, Code.NO_CONVERSION, "TR-10"),
    ("TR-10 an add-on is no target", TRIAL, a_trial(conversion_targets=(an_add_on().id,)), an_add_on(), 25,
     BillingCycle.MONTHLY, Code.NO_CONVERSION, "TR-10"),
    ("TR-10 usage is no target", TRIAL, a_trial(conversion_targets=(a_usage_offer().id,)), a_usage_offer(), 1,
     BillingCycle.MONTHLY, Code.FREQUENCY_UNSUPPORTED, "TR-9"),
    ("AV-7", TRIAL, a_trial(), an_offer(maximum=300), 301, BillingCycle.MONTHLY, Code.QUANTITY_OUT_OF_RANGE, "AV-7"),
    ("not a trial", ACTIVE, a_trial(), an_offer(), 25, BillingCycle.MONTHLY, Code.NOT_A_TRIAL, "TR-10"),
    ("suspended", replace(TRIAL, status=Status.SUSPENDED), a_trial(), an_offer(), 25, BillingCycle.MONTHLY,
     Code.NOT_ACTIVE, "TR-10"),
    ("deleted", replace(TRIAL, status=Status.DELETED), a_trial(), an_offer(), 25, BillingCycle.MONTHLY, Code.DELETED,
     "EX-10"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("subscription", "offer", "target", "quantity", "cycle", "code", "rule"),
    [row[1:] for row in CONVERSIONS],
    ids=[row[0] for row in CONVERSIONS],
)
def test_tr_10_what_a_trial_converts_to(
    subscription: Subscription,
    offer: Offer,
    target: Offer | None,
    quantity: int,
    cycle: BillingCycle,
    code: Code,
    rule: str,
) -> None:
    assert told(may_convert(subscription, offer, target, quantity, cycle, a_partner())) == (code, rule)


def test_tr_10_a_trial_that_the_catalogue_lacks_never_refuses_its_target() -> None:
    verdict = may_convert(TRIAL, None, an_offer(), 10, BillingCycle.MONTHLY, a_partner())

    assert (verdict.code, verdict.unknowns) == (Code.ALLOWED, ("offer",))


@pytest.mark.parametrize(("today", "code"), [(date(2018, 10, 4), Code.ALLOWED), (date(2018, 10, 5), Code.EXPIRED)])
def test_tr_11_a_trial_converts_until_its_last_day(today: date, code: Code) -> None:
    verdict = may_convert(TRIAL, a_trial(), an_offer(), 10, BillingCycle.MONTHLY, a_partner(), at=moment(today))

    assert verdict.code is code


def test_cu_33_a_blocked_partner_converts_nothing() -> None:
    blocked = a_partner(is_blocked=True)

    assert may_convert(TRIAL, a_trial(), an_offer(), 10, BillingCycle.MONTHLY, blocked).rule == "CU-33"


def test_cu_29_a_conversion_waits_for_the_agreement() -> None:
    customer = a_customer(agreement=Agreement(AgreementState.NOT_RECORDED))

    verdict = may_convert(TRIAL, a_trial(), an_offer(), 10, BillingCycle.MONTHLY, a_partner(), customer=customer)

    assert verdict.code is Code.AGREEMENT_MISSING


@pytest.mark.parametrize(
    ("subscription", "today", "code", "rule"),
    [
        (SUSPENDED, date(2018, 12, 4), Code.ALLOWED, ""),
        (CANCELLED, date(2018, 12, 4), Code.ALLOWED, ""),
        (SUSPENDED, TODAY, Code.NOT_EXPIRED, "EX-10"),
        (replace(SUSPENDED, suspended_on=None), date(2030, 1, 1), Code.SUSPENSION_DAY_UNKNOWN, "EX-10"),
        (ACTIVE, date(2030, 1, 1), Code.NOT_SUSPENDED, "LC-10"),
        (DELETED, date(2030, 1, 1), Code.DELETED, "EX-10"),
        (TRIAL, date(2018, 10, 4), Code.NOT_EXPIRED, "TR-11"),
        (TRIAL, date(2018, 10, 5), Code.ALLOWED, ""),
    ],
    ids=["day after", "cancelled", "last day", "since when", "active", "deleted", "trial's last day", "trial"],
)
def test_ex_10_deletion_is_recorded_only_after_the_date(
    subscription: Subscription, today: date, code: Code, rule: str
) -> None:
    assert told(may_record_deletion(subscription, a_partner(), moment(today))) == (code, rule)


LOCKS = [
    ("T6", ACTIVE, Field.BILLING, Code.BILLING_FIXED, "BI-6"),
    ("T6 trial", TRIAL, Field.BILLING, Code.BILLING_FIXED, "BI-6"),
    ("QT-14", ACTIVE, Field.AUTO_RENEW, Code.AUTO_RENEW_FIXED, "BI-15"),
    ("licences", ACTIVE, Field.LICENCES, Code.ALLOWED, ""),
    ("QT-4 licences", SUSPENDED, Field.LICENCES, Code.QUANTITY_WHILE_SUSPENDED, "QT-4"),
    ("TR-2 licences", TRIAL, Field.LICENCES, Code.QUANTITY_IN_TRIAL, "TR-2"),
    ("name", ACTIVE, Field.FRIENDLY_NAME, Code.ALLOWED, ""),
    ("trial's name", TRIAL, Field.FRIENDLY_NAME, Code.ALLOWED, ""),
    ("LC-5 name", SUSPENDED, Field.FRIENDLY_NAME, Code.NOT_ACTIVE, "LC-5"),
    ("add-ons", ACTIVE, Field.ADD_ONS, Code.ALLOWED, ""),
    ("LC-5 add-ons", SUSPENDED, Field.ADD_ONS, Code.NOT_ACTIVE, "LC-5"),
    ("TR-2 add-ons", TRIAL, Field.ADD_ONS, Code.TRIAL_LOCKED, "TR-2"),
    ("status", ACTIVE, Field.STATUS, Code.ALLOWED, ""),
    ("suspended status", SUSPENDED, Field.STATUS, Code.ALLOWED, ""),
    ("TR-2 status", TRIAL, Field.STATUS, Code.TRIAL_LOCKED, "TR-2"),
    ("pending status", PENDING, Field.STATUS, Code.NOT_ACTIVE, "LC-10"),
    ("unknown", UNKNOWN, Field.STATUS, Code.STATUS_UNKNOWN, "LC-10"),
    ("deleted", DELETED, Field.LICENCES, Code.DELETED, "EX-10"),
]


@pytest.mark.parametrize(
    ("subscription", "field", "code", "rule"), [row[1:] for row in LOCKS], ids=[row[0] for row in LOCKS]
)
def test_why_a_field_is_read_only(subscription: Subscription, field: Field, code: Code, rule: str) -> None:
    assert told(why_locked(subscription, field, a_partner(), NOON)) == (code, rule)


@given(
    status=st.sampled_from(Status),
    is_trial=st.booleans(),
    cycle=st.sampled_from(BillingCycle),
    line=st.sampled_from(CommerceLine),
    since=st.none() | st.dates(),
    today=st.dates(),
    reason=st.none() | st.sampled_from(Reason),
    partner=st.builds(Partner, cloud=st.sampled_from(Cloud), role=st.none() | st.sampled_from(Role)),
    name=st.text(),
    quantity=st.integers(-5, 500),
)
def test_every_refusal_cites_its_rule_and_nothing_fails(
    status: Status,
    is_trial: bool,
    cycle: BillingCycle,
    line: CommerceLine,
    since: date | None,
    today: date,
    reason: Reason | None,
    partner: Partner,
    name: str,
    quantity: int,
) -> None:
    one = a_subscription(status=status, is_trial=is_trial, cycle=cycle, line=line, suspended_on=since)

    verdicts = [
        may_suspend(one, None, reason, partner, NOON),
        may_cancel(one, None, reason, partner, NOON),
        may_reactivate(one, None, partner, moment(today)),
        may_rename(one, name, partner),
        may_convert(one, a_trial(), an_offer(), quantity, cycle, partner, at=moment(today)),
        may_record_deletion(one, partner, moment(today)),
        *(why_locked(one, field, partner, moment(today)) for field in Field),
    ]

    assert all(verdict.is_allowed or verdict.rule for verdict in verdicts)


def test_t_21_an_order_starts_on_the_day_it_is_accepted() -> None:
    """OR-17: every dated rule takes the day of acceptance, whatever the day of typing was."""
    typed, accepted = date(2018, 6, 30), date(2018, 7, 1)

    assert commitment_end(accepted, accepted, 1, "Year") == date(2019, 6, 30)
    assert commitment_end(typed, typed, 1, "Year") == date(2019, 6, 29)
