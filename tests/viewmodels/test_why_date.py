"""Why a date: its sum, inputs with their sources, the rule in words, what it means here, what is missing."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QApplication

from csp_desktop.domain.enums import Cloud, CommerceLine, Source, Status
from csp_desktop.domain.expiry import expiry_of
from csp_desktop.domain.reckonings import DateKind, InputName, reckoning_of, reckonings_of
from csp_desktop.domain.subscriptions import Commitment, SeatBatch, Subscription
from csp_desktop.viewmodels import date_words
from csp_desktop.viewmodels.why_date import WhyDate, why_expiry, why_of
from tests.builders import a_partner, a_subscription, a_trial_subscription

TODAY = date(2026, 5, 4)
NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
OPENED, BILLED, SINCE = date(2018, 3, 1), date(2018, 3, 16), date(2026, 2, 16)


@pytest.fixture
def seoul(qapp: QApplication) -> Iterator[None]:
    """A computer in Seoul, nine hours before UTC."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = "Asia/Seoul"
    time.tzset()
    yield
    if before is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = before
    time.tzset()


def held(**changes: object) -> Subscription:
    kept = {
        "status": Status.SUSPENDED,
        "suspended_on": SINCE,
        "opened_on": OPENED,
        "first_billed_on": BILLED,
        "commitment_ends_on": None,
    }
    return replace(a_subscription(), **{**kept, **changes})  # type: ignore[arg-type]  # names of its fields


def bought(**changes: object) -> Subscription:
    """A new-commerce subscription bought on 3 May 2026, of which only the day is known."""
    until = datetime(2026, 5, 10, tzinfo=UTC)
    kept = {
        "line": CommerceLine.NEW_COMMERCE,
        "term": "P1Y",
        "created_on": date(2026, 5, 3),
        "effective_on": date(2026, 5, 3),
        "commitment_ends_on": date(2027, 5, 2),
        "commitment": Commitment(until, None, True, (SeatBatch(25, until, True),)),
    }
    return replace(a_subscription(), **{**kept, **changes})  # type: ignore[arg-type]  # names of its fields


def explained(kind: DateKind, subscription: Subscription) -> WhyDate:
    partner = a_partner()
    found = reckoning_of(kind, reckonings_of(subscription, partner, None, NOON))
    assert found is not None
    return why_of(found, subscription.line, partner, TODAY, ("opened_on", "first_billed_on"))


def expiry(subscription: Subscription, editable: tuple[str, ...] = ("first_billed_on",)) -> WhyDate:
    partner = a_partner()
    return why_expiry(subscription, partner, expiry_of(subscription, partner), TODAY, editable)


def texts(why: WhyDate) -> list[tuple[str, str]]:
    return [(line.text, line.value) for line in why.lines]


@pytest.mark.parametrize("kind", DateKind)
def test_every_date_has_a_name(kind: DateKind) -> None:
    assert date_words.date_name(kind)


@pytest.mark.parametrize("name", InputName)
def test_every_input_has_a_name(name: InputName) -> None:
    assert date_words.input_name(name)


@pytest.mark.parametrize("source", Source)
def test_every_source_has_words(source: Source) -> None:
    assert date_words.source_words(source)


def test_ex_1_sum_sources_and_rule_of_an_expiry(qapp: QApplication) -> None:
    why = expiry(held().sourced(Source.TYPED, "first_billed_on").sourced(Source.ASSUMED, "opened_on"))

    assert why.title == "Last day to reactivate: 1 Jun 2026"
    assert texts(why)[-1] == ("Last day to reactivate (UTC)", "1 Jun 2026")
    assert [(each.text, each.value) for each in why.inputs] == [
        ("Suspended 16 Feb 2026", "from Partner Center"),
        ("Opened 1 Mar 2018", "assumed"),
        ("First billed 16 Mar 2018", "typed here"),
        ("Billed monthly", "from Partner Center"),
        ("Global cloud", "typed here"),
    ]
    words = "90 days and as many as the free period had, never more than 120"
    assert why.rule == f"Rule EX-1: {words}. Global cloud, licence-based, since March 2017."
    assert (why.edit_field, why.notes, why.local) == ("", (), "")


def test_all_of_it_is_copied(qapp: QApplication) -> None:
    why = expiry(held())

    for part in (why.title, "Every suspension: + 90 day(s)", "Opened 1 Mar 2018: from Partner Center", why.rule):
        assert part in why.copyable.splitlines()


def test_a_missing_day_makes_it_the_earliest_and_can_be_typed(qapp: QApplication) -> None:
    why = expiry(held(first_billed_on=None))

    assert why.title == "Last day to reactivate: 17 May 2026, at the earliest"
    assert why.notes == ("Not known: First billed. So this is the earliest possible date.",)
    assert (why.edit_field, why.edit_text) == ("first_billed_on", "Type the missing day: First billed")
    assert ("First billed not known", "") in [(each.text, each.value) for each in why.inputs]


def test_where_the_person_may_not_type_it_no_link_is_offered(qapp: QApplication) -> None:
    assert expiry(held(first_billed_on=None), editable=()).edit_field == ""


def test_without_the_day_of_suspension_it_says_what_is_missing(qapp: QApplication) -> None:
    why = expiry(held(suspended_on=None), editable=("suspended_on",))

    assert (why.lines, why.bar, why.edit_field) == ((), None, "suspended_on")
    assert why.notes == ("Nothing can be computed without: Suspended.",)
    assert why.title == "Last day to reactivate: not known"


def test_sc_8_the_local_day_is_told_where_it_differs(seoul: None) -> None:
    assert "9:00" in expiry(held()).local


def test_ex_1_the_bar_shows_how_far_it_has_come(qapp: QApplication) -> None:
    bar = expiry(held()).bar

    assert bar is not None
    assert (bar.days, bar.base_days, bar.day_today, bar.ends_on) == (105, 90, 77, date(2026, 6, 1))


def test_tr_2_a_trial_without_a_reported_end_has_thirty_days(qapp: QApplication) -> None:
    trial = a_trial_subscription(commitment_ends_on=None, created_on=date(2026, 4, 20), effective_on=None)

    why = explained(DateKind.TRIAL_END, trial)

    assert texts(why) == [
        ("Bought on (UTC day)", "20 Apr 2026"),
        ("Length of the trial", "+ 30 day(s)"),
        ("Trial ends (UTC)", "20 May 2026"),
    ]
    assert ("Trial 30 day(s)", "assumed") in [(each.text, each.value) for each in why.inputs]


def test_bi_10_a_renewal_is_the_day_after_the_last_one(qapp: QApplication) -> None:
    running = held(status=Status.ACTIVE, suspended_on=None, commitment_ends_on=date(2027, 3, 15))

    why = explained(DateKind.RENEWAL, running)

    assert texts(why) == [
        ("Last day of the term (UTC)", "15 Mar 2027"),
        ("The day after it", "+ 1 day(s)"),
        ("Renews (UTC)", "16 Mar 2027"),
    ]
    assert texts(explained(DateKind.TERM_END, running))[0] == ("Term ends, as reported", "15 Mar 2027")


def test_ca_3_full_credit(qapp: QApplication) -> None:
    running = held(
        status=Status.ACTIVE, suspended_on=None, created_on=date(2026, 4, 20), effective_on=date(2026, 4, 20)
    )

    why = explained(DateKind.FULL_CREDIT, running)

    assert texts(why)[1:3] == [("Credited in full", "+ 30 day(s)"), ("The first day counts too", "− 1 day(s)")]
    assert why.rule.startswith("Rule CA-3: ")


def test_ca_10_a_window_of_which_only_the_day_is_known(qapp: QApplication) -> None:
    why = explained(DateKind.CANCELLATION, bought())

    assert texts(why) == [
        ("Bought on (UTC day)", "3 May 2026 00:00 UTC"),
        ("Open for", "+ 168 hour(s)"),
        ("Can be cancelled until", "10 May 2026 00:00 UTC"),
    ]
    assert "up to a day later" in why.notes[0]
    assert why.rule.endswith("Global cloud, new commerce, since March 2022.")


def test_ca_12_a_deadline_that_was_told(seoul: None) -> None:
    until = datetime(2026, 5, 10, 14, 5, tzinfo=UTC)

    why = explained(DateKind.CANCELLATION, bought(commitment=Commitment(cancellable_until=until)))

    assert texts(why)[-1] == ("Can be cancelled until", "10 May 2026 14:05 UTC")
    assert "11:05" in why.local
    assert why.notes == ()


def test_bi_24_the_last_day_of_a_term_counts(qapp: QApplication) -> None:
    why = explained(DateKind.TERM_END, bought())

    assert [line.value for line in why.lines] == ["3 May 2026", "+ 12 month(s)", "− 1 day(s)", "2 May 2027"]


def test_lc_24_what_does_not_renew_is_deleted_in_two_steps(qapp: QApplication) -> None:
    ends = date(2026, 4, 20)
    why = explained(
        DateKind.DELETION,
        bought(
            created_on=date(2024, 4, 21),
            effective_on=date(2024, 4, 21),
            commitment_ends_on=ends,
            commitment=None,
            auto_renews=False,
        ),
    )

    assert [line.text for line in why.lines][1:3] == ["Users still work", "Only admins reach the data"]
    assert why.lines[-1].value == "19 Aug 2026"


@pytest.mark.parametrize("cloud", Cloud)
def test_each_cloud_is_named_with_its_rule(qapp: QApplication, cloud: Cloud) -> None:
    partner = a_partner(cloud=cloud)

    why = why_expiry(held(), partner, expiry_of(held(), partner), TODAY)

    assert why.rule.startswith("Rule EX-3" if cloud is Cloud.CHINA else "Rule EX-1")
    assert why.lines
