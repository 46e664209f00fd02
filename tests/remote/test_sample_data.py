"""The sample data: what it promises to show, on whatever day it is looked at."""

from __future__ import annotations

import json
import re
from collections import Counter
from datetime import UTC, date, datetime, time, timedelta

import pytest

from csp_desktop.domain.availability import Judge, Situation
from csp_desktop.domain.codes import Code
from csp_desktop.domain.customers import Customer
from csp_desktop.domain.enums import (
    AgreementState,
    BillingChoice,
    BillingCycle,
    CommerceLine,
    Segment,
    Status,
    Term,
    TermEnd,
    Vetting,
)
from csp_desktop.domain.expiry import Expiry, expiry_of, trial_end_of
from csp_desktop.domain.offers import Offer, Plan
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.seats import seats_left
from csp_desktop.domain.subscriptions import NextTerm, Subscription
from csp_desktop.files.json_file import read_json
from csp_desktop.remote.samples import SAMPLE_FILES, read_samples
from csp_desktop.services.ports.world import SampleContent
from csp_desktop.system.countries import CountryBook
from csp_desktop.system.phones import is_phone
from csp_desktop.system.resources import resource

FOLDER = resource("demo")
TODAY = date(2026, 5, 4)
DAYS = (TODAY, date(2027, 12, 31), date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1), date(2029, 3, 31))


def _read(today: date) -> SampleContent:
    offers, customers, subscriptions, orders = (read_json(FOLDER / name) for name in SAMPLE_FILES)
    return read_samples(offers, customers, subscriptions, orders, today)


@pytest.fixture(scope="module")
def samples() -> SampleContent:
    return _read(TODAY)


def _offers(samples: SampleContent) -> dict[str, Offer]:
    return {offer.id: offer for offer, _ in samples.offers}


def _customer(samples: SampleContent, company: str) -> Customer:
    return next(customer for customer, _ in samples.customers if customer.company == company)


def _held(samples: SampleContent, company: str) -> dict[str, Subscription]:
    customer = _customer(samples, company)
    return {found.name: found for found, _ in samples.subscriptions if found.customer_id == customer.id}


def _expiry(samples: SampleContent, company: str, name: str) -> Expiry:
    expiry = expiry_of(_held(samples, company)[name], Partner())
    assert expiry is not None
    return expiry


def test_there_are_about_120_offers_40_customers_and_170_subscriptions(samples: SampleContent) -> None:
    counts = len(samples.offers), len(samples.customers), len(samples.subscriptions), len(samples.orders)

    assert counts == (118, 40, 171, 136)


def test_customers_are_of_every_segment_in_many_countries(samples: SampleContent) -> None:
    customers = [customer for customer, _ in samples.customers]

    assert {customer.segment for customer in customers} == set(Segment)
    countries = Counter(customer.address.country for customer in customers)
    assert countries["KR"] >= 8
    assert countries["DE"] >= 5
    assert len(countries) >= 13
    assert {customer.agreement.state for customer in customers} == set(AgreementState)
    vettings = {held.vetting for customer in customers for held in customer.qualifications}
    assert vettings == {Vetting.APPROVED, Vetting.IN_REVIEW, Vetting.DENIED}
    assert {customer.account_status for customer in customers} == {"", "UnderReview"}


def test_ids_are_unique_whatever_their_case(samples: SampleContent) -> None:
    ids = [
        *(offer.id for offer, _ in samples.offers),
        *(customer.id for customer, _ in samples.customers),
        *(found.id for found, _ in samples.subscriptions),
        *(order.id for order, _ in samples.orders),
    ]

    assert len({one.casefold() for one in ids}) == len(ids)


def test_every_subscription_has_its_customer_its_offer_and_its_base(samples: SampleContent) -> None:
    customers = {customer.id: customer for customer, _ in samples.customers}
    offers = _offers(samples)
    earlier: dict[str, Subscription] = {}
    for found, _ in samples.subscriptions:
        opened_on = customers[found.customer_id].opened_on
        assert opened_on is not None
        assert found.created_on is None or found.created_on >= opened_on
        if found.line is CommerceLine.LEGACY:
            offer = offers[found.offer_id]
            assert offer.minimum <= found.quantity <= offer.maximum
            assert offer.is_add_on == bool(found.parent_id)
        if found.parent_id:
            # Bases come before their add-ons, so that a reader in one pass knows them.
            base = earlier[found.parent_id]
            assert base.customer_id == found.customer_id
            assert base.offer_id in offers[found.offer_id].prerequisites
            assert base.cycle is found.cycle
        earlier[found.id] = found


def test_every_subscription_stands_in_its_order(samples: SampleContent) -> None:
    lines = {line.subscription_id: (order, line) for order, _ in samples.orders for line in order.lines}
    for found, _ in samples.subscriptions:
        if found.status is Status.PENDING:
            continue
        order, line = lines.pop(found.id)
        assert (order.id, order.customer_id, order.cycle) == (found.order_id, found.customer_id, found.cycle)
        assert (line.offer_id, line.quantity, line.parent_id) == (found.offer_id, found.quantity, found.parent_id)
        if found.line is CommerceLine.LEGACY:
            assert (line.offer_name, line.unit, line.billing) == (found.offer_name, found.unit, found.billing)

    # An order that is not yet fulfilled names no subscription.
    assert {order.status for order, _ in lines.values()} == {"pending"}
    for order, _ in samples.orders:
        assert [line.number for line in order.lines] == list(range(len(order.lines)))


@pytest.mark.parametrize("today", DAYS)
def test_ex_1_days_left_are_as_promised_on_whatever_day(today: date) -> None:
    samples = _read(today)

    left = {
        "80 days": _expiry(samples, "Fabrikam <b>& Sons</b>", "<i>Front counter</i>"),
        "20 days, N = 105": _expiry(samples, "Harbor Light Food Bank", "Floor plans"),
        "3 days, N = 120": _expiry(samples, "Lakeview County Sheriff's Office", "Case statistics"),
        "0 days, annual": _expiry(samples, "Northwind Traders", "Tablets"),
        "28 days, N = 105": _expiry(samples, "Contoso Ltd.", "Field sales"),
        "5 days, N = 93": _expiry(samples, "너른들물류 주식회사", "배차실"),
        "expired yesterday": _expiry(samples, "Tailspin Toys", "Tax adviser"),
    }

    assert {name: (expiry.days, expiry.days_left(today), expiry.flags) for name, expiry in left.items()} == {
        "80 days": (90, 80, ()),
        "20 days, N = 105": (105, 20, ()),
        "3 days, N = 120": (120, 3, ()),
        "0 days, annual": (90, 0, ()),
        "28 days, N = 105": (105, 28, ()),
        "5 days, N = 93": (93, 5, ()),
        "expired yesterday": (90, -1, ()),
    }


def test_oq_3_and_6_4_an_end_of_term_before_the_date_and_an_unknown_opening_are_shown(samples: SampleContent) -> None:
    ends_first = _expiry(samples, "Nilgiri Textiles Pvt Ltd", "Agents")
    earliest = _expiry(samples, "Müggenkamp Präzisionstechnik GmbH & Co. KG", "Werk Spandau")

    assert (ends_first.days_left(TODAY), ends_first.flags) == (20, (Code.TERM_ENDS_FIRST,))
    assert (earliest.days_left(TODAY), earliest.is_earliest) == (50, True)


def test_every_suspended_legacy_subscription_has_its_day_and_reason(samples: SampleContent) -> None:
    suspended = [found for found, _ in samples.subscriptions if found.status is Status.SUSPENDED]
    legacy = [found for found in suspended if found.line is CommerceLine.LEGACY]

    assert len(legacy) == 22
    assert all(found.suspended_on and found.suspension_reason for found in legacy)
    assert {found.suspension_reason.value for found in legacy if found.suspension_reason} == {
        "customer_request",
        "non_payment",
        "fraud",
    }
    assert sum(found.is_cancelled for found in legacy) == 2


def test_lc_4_an_add_on_of_a_suspended_base_is_suspended_since_the_same_day(samples: SampleContent) -> None:
    held = _held(samples, "너른들물류 주식회사")
    base, add_on = held["배차실"], held["배차실 회의"]

    assert add_on.parent_id == base.id
    assert add_on.status is Status.SUSPENDED
    assert add_on.suspended_on == base.suspended_on
    assert expiry_of(add_on, Partner()) is not None


def test_oq_9_an_add_on_counts_from_the_days_of_its_base(samples: SampleContent) -> None:
    held = {found.id: found for found, _ in samples.subscriptions}
    add_ons = [found for found in held.values() if found.parent_id]

    assert add_ons
    for each in add_ons:
        base = held[each.parent_id]
        assert (each.opened_on, each.first_billed_on) == (base.opened_on, base.first_billed_on), each.name


def test_every_status_is_there_and_one_that_nobody_knows(samples: SampleContent) -> None:
    found = {subscription.status for subscription, _ in samples.subscriptions}

    assert found == set(Status) - {Status.NONE}
    unknown = [one.status_text for one, _ in samples.subscriptions if one.status is Status.UNKNOWN]
    assert unknown == ["underMigration"]


def test_trials_are_about_to_end_or_have_ended(samples: SampleContent) -> None:
    ends = {
        (found.status, (end - TODAY).days)
        for found, _ in samples.subscriptions
        if found.is_trial and (end := trial_end_of(found))
    }

    assert {(Status.ACTIVE, 0), (Status.ACTIVE, 2), (Status.ACTIVE, 16), (Status.DELETED, -1)} <= ends
    assert min(days for _, days in ends) < -300


def test_the_main_customer_shows_one_of_each(samples: SampleContent) -> None:
    held = _held(samples, "Contoso Ltd.")
    bases = [found for found in held.values() if not found.parent_id]

    assert sum(found.status is not Status.DELETED for found in bases) == 9
    assert sum(found.status is Status.DELETED for found in bases) == 3
    assert {found.cycle for found in bases} == {BillingCycle.MONTHLY, BillingCycle.ANNUAL, BillingCycle.NONE}
    assert held["Azure"].commitment_ends_on is None


def test_new_commerce_is_there_in_every_state(samples: SampleContent) -> None:
    new = [found for found, _ in samples.subscriptions if found.line is CommerceLine.NEW_COMMERCE]
    offers = _offers(samples)

    assert {found.status for found in new} == {
        *(Status.ACTIVE, Status.SUSPENDED, Status.EXPIRED, Status.DISABLED, Status.DELETED)
    }
    assert {found.committed_to for found in new} == {Term.MONTH, Term.YEAR, Term.THREE_YEARS}
    for found in new:
        offer = offers[found.offer_id]
        assert found.offer_name == offer.name
        assert Plan(found.committed_to, found.cycle) in offer.plans
        assert offer.minimum <= found.quantity <= offer.maximum
        assert found.is_trial == offer.is_trial


@pytest.mark.parametrize("today", DAYS)
def test_ca_10_and_qt_11_windows_are_open_or_over_on_whatever_day(today: date) -> None:
    samples = _read(today)
    noon = datetime.combine(today, time(12), tzinfo=UTC)

    fresh = _held(samples, "Northwind Traders")["Warehouse office"].bound
    closing = _held(samples, "Fabrikam <b>& Sons</b>")["Weekend shop"].bound
    added = _held(samples, "Tailspin Toys")["Design studio"].bound

    assert fresh.cancellable_until == noon + timedelta(days=5, hours=-2, minutes=-30)
    assert fresh.full_refund_until == noon + timedelta(days=-1, hours=-2, minutes=-30)
    assert [batch.quantity for batch in fresh.batches] == [40]
    assert closing.cancellable_until == noon + timedelta(hours=11, minutes=30)
    assert added.cancellable_until is not None
    assert added.cancellable_until < noon
    assert [(batch.quantity, (batch.until - noon).days) for batch in added.batches] == [(10, 4)]


def test_qt_12_bi_22_and_lc_26_what_comes_next_is_told(samples: SampleContent) -> None:
    scheduled = _held(samples, "Adventure Works Cycles")["Shop floor"].bound
    charged = _held(samples, "Spängler Feinoptik GmbH")["Konstruktion"].bound
    extended = _held(samples, "Bäckerei Sößmann e. K.")["Filialen"]
    ending = _held(samples, "Fourth Coffee")["Roastery"]

    assert scheduled.scheduled == NextTerm(
        "CFQ7TTC0DM01:0001", "Microsoft 365 Business Standard", 24, Term.YEAR, BillingCycle.ANNUAL
    )
    assert (charged.next_cycle, charged.scheduled) == (BillingCycle.ANNUAL, None)
    assert (extended.bound.at_end, extended.auto_renews) == (TermEnd.EXTEND, False)
    assert (ending.auto_renews, ending.commitment_ends_on) == (False, TODAY + timedelta(days=20))


def test_tr_12_one_trial_converts_by_itself_and_one_ends(samples: SampleContent) -> None:
    converts = _held(samples, "새벽들정밀 주식회사")["신사옥 체험"]
    ends = _held(samples, "물빛바이오(주)")["연구동 체험"]

    assert (converts.auto_renews, converts.commitment_ends_on) == (True, TODAY + timedelta(days=10))
    assert converts.bound.scheduled is not None
    assert converts.bound.scheduled.offer_name == "Microsoft 365 Business Premium"
    assert (ends.auto_renews, ends.bound.scheduled) == (False, None)


def test_av_16_a_pool_of_300_licences_is_nearly_used_up_by_two_subscriptions(samples: SampleContent) -> None:
    held = _held(samples, "Müggenkamp Präzisionstechnik GmbH & Co. KG")
    pooled = [held["Werk Nord"], held["Werk Süd"]]

    assert len({found.offer_id for found in pooled}) == 1
    assert seats_left(_offers(samples)[pooled[0].offer_id], pooled) == 50


def test_av_18_an_add_on_has_its_base_beside_it(samples: SampleContent) -> None:
    held = _held(samples, "株式会社山吹計測")
    offer = _offers(samples)[held["本社 Copilot"].offer_id]

    assert offer.is_add_on
    assert held["本社"].offer_id in offer.prerequisites
    assert held["本社"].status is Status.ACTIVE


@pytest.mark.parametrize(
    ("company", "offer", "choice", "code"),
    [
        ("Contoso Ltd.", "Office 365 Business Essentials", BillingChoice.MONTHLY, Code.ALREADY_SUBSCRIBED),
        ("Contoso Ltd.", "Office 365 Business Premium", BillingChoice.MONTHLY, Code.REACTIVATE_INSTEAD),
        ("Contoso Ltd.", "Office 365 Enterprise E3 Trial", BillingChoice.TRIAL, Code.TRIAL_OWNED),
        ("Contoso Ltd.", "Office 365 A3 for faculty", BillingChoice.MONTHLY, Code.SEGMENT_MISMATCH),
        ("Contoso Ltd.", "Office 365 Enterprise E4", BillingChoice.MONTHLY, Code.NOT_ON_SALE),
        ("Contoso Ltd.", "Microsoft Azure", BillingChoice.ANNUAL, Code.FREQUENCY_UNSUPPORTED),
        ("Contoso Ltd.", "Microsoft 365 F1 Long Term", BillingChoice.ANNUAL, Code.FREQUENCY_UNSUPPORTED),
        ("Contoso Ltd.", "Audio Conferencing", BillingChoice.MONTHLY, Code.ADDON_VIA_BASE),
        ("Contoso Ltd.", "Office 365 Enterprise E5", BillingChoice.MONTHLY, Code.AVAILABLE),
        ("Fourth Coffee", "Dynamics 365 for Marketing", BillingChoice.MONTHLY, Code.ALREADY_SUBSCRIBED),
        (
            "Tailspin Toys",
            "Dynamics 365 Business Central External Accountant",
            BillingChoice.MONTHLY,
            Code.EXPIRED_HOLDS_PLACE,
        ),
        ("Alpine Ski House", "Microsoft 365 Business Trial", BillingChoice.TRIAL, Code.TRIAL_USED),
        (
            "Proseware Comércio Ltda.",
            "Dynamics 365 Business Central Premium Trial",
            BillingChoice.TRIAL,
            Code.TRIAL_USED,
        ),
        ("School of Fine Art", "Office 365 A3 for faculty", BillingChoice.MONTHLY, Code.QUALIFICATION_PENDING),
        ("Adventure Works Cycles", "Intune", BillingChoice.MONTHLY, Code.AGREEMENT_MISSING),
        ("Woodgrove Bank", "Intune", BillingChoice.MONTHLY, Code.CUSTOMER_BLOCKED),
        ("City of Cedar Hollow", "Office 365 G5", BillingChoice.ANNUAL, Code.AVAILABLE),
        ("고운뫼대학교", "Office 365 A3 for students", BillingChoice.MONTHLY, Code.AVAILABLE),
    ],
)
def test_av_20_the_catalogue_shows_every_reason(
    samples: SampleContent, company: str, offer: str, choice: BillingChoice, code: Code
) -> None:
    offers = _offers(samples)
    held = tuple(_held(samples, company).values())
    situation = Situation(
        customer=_customer(samples, company),
        partner=Partner(),
        choice=choice,
        held=held,
        today=TODAY,
        catalog={found.id.casefold(): found for found in offers.values()},
    )

    verdict = Judge(situation).verdict(next(found for found in offers.values() if found.name == offer))

    assert verdict.code is code


def test_raw_resources_hold_neither_relative_days_nor_our_own_facts(samples: SampleContent) -> None:
    for _, raw in (*samples.customers, *samples.subscriptions, *samples.orders):
        assert "local" not in json.loads(raw)
        assert '"today' not in raw


def test_days_are_written_as_the_wire_writes_them(samples: SampleContent) -> None:
    found, raw = next(pair for pair in samples.subscriptions if pair[0].name == "E5 try-out")
    resource_sent = json.loads(raw)

    assert found.created_on == TODAY - timedelta(days=14)
    assert resource_sent["creationDate"] == "2026-04-20T00:00:00Z"
    assert resource_sent["commitmentEndDate"] == "2026-05-20T00:00:00Z"


def test_addresses_and_phones_suit_their_countries(samples: SampleContent) -> None:
    book = CountryBook()
    known = [customer for customer, _ in samples.customers if customer.address.country]

    assert len(known) == 39
    for customer in known:
        address, rules = customer.address, book.rules(customer.address.country)
        assert rules.is_postal_code(address.postal_code), customer.company
        assert not rules.states or address.state in dict(rules.states), customer.company
        assert is_phone(address.phone, address.country), customer.company


def test_hosts_are_those_that_nobody_owns() -> None:
    hosts = re.compile(r"(?:@|https?://)([\w.-]+)|\"domain\": \"([^\"]+)\"")
    for name in SAMPLE_FILES:
        for mail_or_link, domain in hosts.findall((FOLDER / name).read_text(encoding="utf-8")):
            host = mail_or_link or domain
            assert host.endswith((".example", "offers.example", ".onmicrosoft.com")), host


def test_files_are_utf_8_without_escapes() -> None:
    for name in SAMPLE_FILES:
        text = (FOLDER / name).read_text(encoding="utf-8")
        assert "\\u" not in text
        assert text.endswith("}\n")
