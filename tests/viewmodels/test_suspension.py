"""What the suspension banner says: the date, the days left, since when and why, and the sum behind it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from csp_desktop.domain.enums import Cloud, CommerceLine, Reason, Status
from csp_desktop.domain.overlay import Seen
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.suspension import BannerAction, SuspensionState, suspension_of
from tests.builders import a_partner, a_subscription

TODAY = date(2026, 5, 4)
NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
OPENED, BILLED = date(2018, 3, 1), date(2018, 3, 16)


def held(left: int = 28, days: int = 105, **changes: object) -> Subscription:
    base = a_subscription(
        friendly_name="Field sales",
        offer_name="Office 365 Business Premium",
        quantity=18,
        status=Status.SUSPENDED,
        opened_on=OPENED,
        first_billed_on=BILLED,
        commitment_ends_on=date(2027, 3, 15),
        suspended_on=TODAY - timedelta(days=days - left),
        suspension_reason=Reason.NON_PAYMENT,
        suspended_by="Mina Park",
    )
    return replace(base, **changes)  # type: ignore[arg-type]  # a test names only fields of the subscription


def banner(now: Subscription, base: Subscription | None = None, cloud: Cloud = Cloud.GLOBAL) -> SuspensionState:
    state = suspension_of(Seen(base or now, now), None, a_partner(cloud=cloud), NOON)
    assert state is not None
    return state


@pytest.mark.parametrize(
    ("left", "tone", "icon", "headline", "action"),
    [
        (80, Tone.INFO, "info", "expires on 23 July 2026: 80 day(s) left to reactivate", BannerAction.REACTIVATE),
        (31, Tone.INFO, "info", "expires on 4 June 2026: 31 day(s) left to reactivate", BannerAction.REACTIVATE),
        (30, Tone.WARN, "warning", "expires on 3 June 2026: 30 day(s) left to reactivate", BannerAction.REACTIVATE),
        (8, Tone.WARN, "warning", "expires on 12 May 2026: 8 day(s) left to reactivate", BannerAction.REACTIVATE),
        (7, Tone.CRITICAL, "warning-circle", "expires on 11 May 2026: 7 day(s) left", BannerAction.REACTIVATE),
        (0, Tone.CRITICAL, "warning-circle", "expires on 4 May 2026: last day", BannerAction.REACTIVATE),
        (-1, Tone.CALM, "prohibit", "expired on 3 May 2026", BannerAction.RECORD_DELETION),
    ],
)
def test_oq_4_it_grows_louder_until_the_last_day_and_is_over_after_it(
    qapp: object, left: int, tone: Tone, icon: str, headline: str, action: BannerAction
) -> None:
    state = banner(held(left))

    assert (state.tone, state.icon, state.action) == (tone, icon, action)
    assert state.headline.startswith(f"Field sales {headline}")
    assert state.is_primary is (tone is Tone.CRITICAL)


def test_ex_1_the_sum_is_written_as_one_would_by_hand(qapp: object) -> None:
    why = banner(held()).why

    assert why is not None
    assert [(line.text, line.value) for line in why.lines] == [
        ("Suspended on (UTC day)", "16 Feb 2026"),
        ("Every suspension", "+ 90 day(s)"),
        ("Opened 1 Mar 2018, first billed 16 Mar 2018", "+ 15 day(s)"),
        ("105 day(s) (at most 120)", ""),
        ("Last day to reactivate (UTC)", "1 Jun 2026"),
    ]
    assert why.bar is not None
    assert (why.bar.days, why.bar.base_days, why.bar.day_today) == (105, 90, 77)
    assert "Every suspension: + 90 day(s)" in why.copyable
    assert why.rule.startswith("Rule EX-1: 90 days")


def test_since_when_why_and_who_can_do_what(qapp: object) -> None:
    lines = banner(held()).lines

    assert lines[0].endswith("Suspended since 16 February 2026 by Mina Park: non-payment.")
    assert lines[1].startswith("Users cannot sign in; admins still reach the data. After 1 June 2026 (UTC)")


def test_a_queued_one_is_told_as_intent_and_can_be_withdrawn(qapp: object) -> None:
    now = held(90, 90, opened_on=OPENED, first_billed_on=OPENED)
    before = replace(now, status=Status.ACTIVE, suspended_on=None, suspension_reason=None)

    state = banner(now, before)

    assert (state.is_pending, state.action) == (True, BannerAction.WITHDRAW)
    assert state.headline.startswith("Field sales would expire on ")
    assert "waits in the Outbox: non-payment." in state.lines[0]
    assert "would be" in state.lines[1]


def test_an_unknown_opening_makes_it_the_earliest_possible_date(qapp: object) -> None:
    state = banner(held(28, 90, opened_on=None))

    assert "at the earliest" in state.headline
    assert state.why is not None
    assert any("earliest possible date" in note for note in state.why.notes)


def test_a_cancelled_one_ends(qapp: object) -> None:
    assert banner(held(is_cancelled=True)).headline.startswith("Field sales is cancelled and ends on ")


def test_an_unknown_day_of_suspension_gives_no_date(qapp: object) -> None:
    state = banner(held(suspended_on=None))

    assert state.why is not None
    assert (state.why.lines, state.why.edit_field, state.tone) == ((), "suspended_on", Tone.WARN)
    assert "not known" in state.headline


def test_ex_3_the_cloud_of_21vianet_has_its_own_count(qapp: object) -> None:
    why = banner(held(10, 60), cloud=Cloud.CHINA).why

    assert why is not None
    assert why.bar is not None
    assert (why.bar.days, why.bar.ends_on) == (60, TODAY + timedelta(days=10))


def test_oq_19_new_commerce_has_no_count_but_the_end_of_its_term(qapp: object) -> None:
    state = banner(held(line=CommerceLine.NEW_COMMERCE))

    told = "Field sales can be resumed until its term ends on 15 March 2027: 315 day(s) left"
    assert state.why is not None
    assert (state.headline, state.why.title, state.tone) == (told, "Term ends: 15 Mar 2027", Tone.INFO)
    assert "billed on" in state.lines[1]
    assert "15 March 2027" in state.lines[2]


@pytest.mark.parametrize(
    ("ends", "headline", "tone"),
    [
        (TODAY, "Field sales can be resumed until its term ends on 4 May 2026: last day", Tone.CRITICAL),
        (TODAY - timedelta(days=1), "Field sales was suspended when its term ended on 3 May 2026", Tone.CALM),
        (None, "Field sales is suspended", Tone.WARN),
    ],
)
def test_lc_22_the_end_of_the_term_is_the_last_day(qapp: object, ends: date | None, headline: str, tone: Tone) -> None:
    state = banner(held(line=CommerceLine.NEW_COMMERCE, commitment_ends_on=ends))

    assert (state.headline, state.tone) == (headline, tone)


@pytest.mark.parametrize(
    ("status", "headline", "says"),
    [
        (Status.EXPIRED, "Field sales ended on 20 April 2026: users work until 20 May 2026", "users still work"),
        (Status.DISABLED, "Field sales ended on 20 April 2026: its data is deleted after 18 August 2026", "locked out"),
    ],
)
def test_lc_24_after_its_term_it_says_who_can_still_do_what(
    qapp: object, status: Status, headline: str, says: str
) -> None:
    state = banner(held(line=CommerceLine.NEW_COMMERCE, status=status, commitment_ends_on=date(2026, 4, 20)))

    assert state.headline == headline
    assert says in state.lines[1]
    assert (state.action, state.is_primary) == (BannerAction.NONE, False)


def test_a_term_of_unknown_end_is_told_by_its_status(qapp: object) -> None:
    state = banner(held(line=CommerceLine.NEW_COMMERCE, status=Status.EXPIRED, commitment_ends_on=None))

    assert (state.headline, state.days_left) == ("Field sales: expired", None)


def test_what_is_not_suspended_has_no_banner(qapp: object) -> None:
    active = a_subscription()

    assert suspension_of(Seen(active, active), None, a_partner(), NOON) is None
