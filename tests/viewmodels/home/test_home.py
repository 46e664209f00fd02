"""Home by its states: the first start, what waits, what will be lost, what is over."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QAbstractItemModelTester

from csp_desktop.domain.changes import Reactivate
from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import Reason
from csp_desktop.domain.errors import Unavailable
from csp_desktop.domain.outbox import Entry
from csp_desktop.services.changes import Changes, Kind
from csp_desktop.services.ports.rows import DeadlineRow, OutboxLine
from csp_desktop.viewmodels.cells import GROUP_ROLE, Cell, Tone
from csp_desktop.viewmodels.home import Home, HomeMode
from csp_desktop.viewmodels.home.rows import CUSTOMER, DISCARD, MOST_ROWS, NEXT
from csp_desktop.viewmodels.navigator import Place, PlaceKind
from csp_desktop.viewmodels.why_date import EXPLAIN
from tests.fakes.home_desk import TODAY, HomeDesk, a_deadline


def titles(home: Home) -> list[str]:
    return [row.title for row in home.model.rows if row.title]


def keys(home: Home) -> list[str]:
    return [row.key for row in home.model.rows if not row.title]


def cell(home: Home, key: str, column: str) -> Cell:
    place = home.model.row_of(key)
    assert place is not None
    row = home.model.row_at(place)
    assert row is not None
    return row.cell(column)


def place_of(home: Home, key: str) -> int:
    place = home.model.row_of(key)
    assert place is not None
    return place


def queued(number: int, minutes: int = 0) -> OutboxLine:
    change = Reactivate(
        customer_id="c", company="Contoso", subscription_id="s", name="Field sales", offer_name="Office"
    )
    at = datetime(2026, 5, 4, 9, 12, tzinfo=UTC) + timedelta(minutes=minutes)
    return OutboxLine(number, Entry(f"e{number}", change, "Ada", at))


def test_a_first_start_offers_three_ways_the_safe_one_first(qapp: object) -> None:
    state = HomeDesk().home().state

    assert state.mode is HomeMode.FIRST_START
    assert [card.title for card in state.cards] == ["Explore with sample data", "Import files", "New customer"]
    assert (state.strip, state.empty) == (None, None)


def test_each_way_leads_on(qapp: object) -> None:
    desk = HomeDesk()
    home = desk.home()
    asked: list[int] = []
    home.samples_wanted.connect(lambda: asked.append(1))

    for card in home.state.cards:
        home.begin(card.way.value)

    assert asked == [1]
    assert desk.went == [Place(PlaceKind.IMPORT), Place(PlaceKind.NEW_CUSTOMER)]


def test_a_catalogue_without_customers_offers_the_first_customer(qapp: object) -> None:
    state = HomeDesk(sizes={"offers": 80}).home().state

    assert state.mode is HomeMode.DESK
    assert state.empty is not None
    assert state.empty.offers_customer


def test_a_desk_with_nothing_to_do_says_so(qapp: object) -> None:
    state = HomeDesk(sizes={"customers": 3}).home().state

    assert state.title == "Monday, 4 May 2026"
    assert state.subtitle == "Nothing will be lost within the next 120 days."
    assert state.strip is None
    assert state.empty is not None
    assert not state.empty.offers_customer


def test_rows_stand_by_what_can_still_be_saved(qapp: object) -> None:
    desk = HomeDesk(
        a_deadline("over", -2),
        a_deadline("late", 61),
        a_deadline("soon", 3),
        a_deadline("trial", 16, kind="trial"),
        a_deadline("ended", -1, kind="trial"),
    )

    home = desk.home()

    assert titles(home) == [
        "Suspended, data deleted after the date",
        "Trials ending",
        "Past their date, not recorded yet",
    ]
    assert keys(home) == ["soon", "late", "trial", "over", "ended"]
    assert [cell(home, key, "verb").text for key in keys(home)] == [
        "Reactivate",
        "Reactivate",
        "Convert",
        "Record deletion",
        "Record deletion",
    ]


@pytest.mark.parametrize(
    ("left", "words", "tone", "icon"),
    [
        (80, "80 day", Tone.INFO, "info"),
        (20, "20 day", Tone.WARN, "warning"),
        (3, "3 day", Tone.CRITICAL, "warning-circle"),
        (0, "last day", Tone.CRITICAL, "warning-circle"),
        (-1, "Expired", Tone.CALM, "prohibit"),
    ],
)
def test_days_left_are_told_by_word_icon_and_tone(qapp: object, left: int, words: str, tone: Tone, icon: str) -> None:
    due = cell(HomeDesk(a_deadline("s", left)).home(), "s", "due")

    assert due.text.startswith(words)
    assert (due.tone, due.icon) == (tone, icon)


def test_oq_10_a_cancelled_one_is_calm_and_not_offered_for_reactivation(qapp: object) -> None:
    home = HomeDesk(a_deadline("s", 3, is_cancelled=True)).home()

    assert (cell(home, "s", "due").tone, cell(home, "s", "verb").text) == (Tone.CALM, "Open")
    assert home.state.subtitle == "Nothing will be lost within the next 120 days."


def test_a_queued_suspension_is_drawn_as_intent(qapp: object) -> None:
    home = HomeDesk(a_deadline("s", 90, is_pending=True)).home()

    assert cell(home, "s", "due").is_pending
    assert cell(home, "s", "verb").text == "Open"
    assert home.state.strip is not None
    assert home.state.strip.lanes[0].marks[0].is_pending


def test_a_reason_that_nobody_recorded_is_not_guessed(qapp: object) -> None:
    home = HomeDesk(a_deadline("known", 3), a_deadline("s", 3, reason="")).home()

    assert cell(home, "known", "what").text == "Non-payment"
    assert cell(home, "s", "what").text == "Reason not recorded"


def test_the_line_below_the_day_names_what_is_lost_first(qapp: object) -> None:
    one = HomeDesk(a_deadline("s", 28)).home().state.subtitle
    two = HomeDesk(a_deadline("s", 28), a_deadline("t", 2, kind="trial")).home().state.subtitle

    assert one == "First to be lost if nobody acts: Name s of Contoso, 1 Jun (28 day(s) left)."
    assert two.startswith("2 deadlines within the next 120 days. First to be lost if nobody acts: Name t of Contoso")


def test_the_line_below_the_day_counts_what_the_strip_shows(qapp: object) -> None:
    home = HomeDesk(
        a_deadline("s", 28), a_deadline("c", 3, is_cancelled=True), a_deadline("p", 9, is_pending=True)
    ).home()

    assert home.state.strip is not None
    assert len(home.state.strip.lanes[0].marks) == 3
    assert home.state.subtitle.startswith(
        "3 deadlines within the next 120 days. First to be lost if nobody acts: Name s"
    )


def test_links_lead_to_the_customer_and_to_the_next_step(qapp: object) -> None:
    desk = HomeDesk(a_deadline("s", 3), a_deadline("t", 4, kind="trial"), a_deadline("o", -4))
    home = desk.home()

    home.follow(place_of(home, "s"), CUSTOMER)
    for key in ("s", "t", "o"):
        home.follow(place_of(home, key), NEXT)
    home.open(place_of(home, "s"))

    assert desk.went == [
        Place(PlaceKind.CUSTOMER, "customer-s"),
        Place(PlaceKind.SUBSCRIPTION, "s", "reactivate"),
        Place(PlaceKind.SUBSCRIPTION, "t", "convert"),
        Place(PlaceKind.SUBSCRIPTION, "o", "record_deletion"),
        Place(PlaceKind.SUBSCRIPTION, "s"),
    ]


def test_headings_lead_nowhere_and_are_walked_over(qapp: object) -> None:
    desk = HomeDesk(a_deadline("s", 3))
    home = desk.home()
    index = home.model.index(0, 0)

    home.open(0)
    home.follow(0, NEXT)
    home.open(99)
    home.follow(99, NEXT)

    assert desk.went == []
    assert index.data(GROUP_ROLE) == "Suspended, data deleted after the date"
    assert index.flags() == Qt.ItemFlag.NoItemFlags


def test_a_half_filled_wizard_is_offered_with_its_customer(qapp: object) -> None:
    desk = HomeDesk(sizes={"customers": 1})
    desk.keep("new_subscription", "customer-1")
    home = desk.home()
    key = "draft new_subscription customer-1"

    home.follow(place_of(home, key), NEXT)

    assert titles(home) == ["Waiting for you"]
    assert (cell(home, key, "company").text, cell(home, key, "subject").text) == ("Contoso", "New subscription")
    assert cell(home, key, "what").text.startswith("Half filled, saved ")
    assert desk.went == [Place(PlaceKind.NEW_SUBSCRIPTION, "customer-1")]


@pytest.mark.parametrize(
    ("kind", "subject", "words", "place"),
    [
        ("customer", "", "New customer", Place(PlaceKind.NEW_CUSTOMER)),
        ("customer", "customer-1", "Profile", Place(PlaceKind.EDIT_CUSTOMER, "customer-1")),
        ("agreement", "customer-1", "Customer agreement", Place(PlaceKind.AGREEMENT, "customer-1")),
        (
            "edit_subscription",
            "subscription-1",
            "Office 365 Enterprise E3",
            Place(PlaceKind.SUBSCRIPTION, "subscription-1"),
        ),
    ],
)
def test_every_form_can_be_continued(qapp: object, kind: str, subject: str, words: str, place: Place) -> None:
    desk = HomeDesk(sizes={"customers": 1})
    desk.keep(kind, subject)
    home = desk.home()
    key = f"draft {kind} {subject}"

    home.open(place_of(home, key))

    assert cell(home, key, "subject").text == words
    assert desk.went == [place]


def test_a_draft_whose_subject_is_gone_cannot_be_continued(qapp: object) -> None:
    desk = HomeDesk(sizes={"customers": 1})
    desk.keep("new_subscription", "nobody")

    assert desk.home().model.rows == ()


def test_a_draft_before_the_first_customer_is_offered_beside_nothing_else(qapp: object) -> None:
    desk = HomeDesk()
    desk.keep("customer", "")

    home = desk.home()

    assert home.state.mode is HomeMode.DESK
    assert keys(home) == ["draft customer "]


def test_discard_forgets_a_draft(qapp: object) -> None:
    desk = HomeDesk(sizes={"customers": 1})
    desk.keep("customer", "customer-1")
    home = desk.home()

    home.follow(place_of(home, "draft customer customer-1"), DISCARD)
    desk.tell()

    assert home.model.rows == ()


def test_the_outbox_tells_how_many_wait_and_since_when(qapp: object) -> None:
    desk = HomeDesk(sizes={"customers": 1}, lines=(queued(1), queued(2, -3)))
    home = desk.home()

    home.open(place_of(home, "outbox"))

    assert cell(home, "outbox", "subject").text == "2 changes wait"
    assert cell(home, "outbox", "what").text.startswith("the oldest since ")
    assert desk.went == [Place(PlaceKind.OUTBOX)]


def test_one_change_waits_in_the_singular(qapp: object) -> None:
    home = HomeDesk(sizes={"customers": 1}, lines=(queued(1),)).home()

    assert cell(home, "outbox", "subject").text == "One change waits"


def test_the_strip_has_a_lane_for_each_kind_and_the_months_to_come(qapp: object) -> None:
    desk = HomeDesk(a_deadline("s", 28), a_deadline("t", 2, kind="trial"), a_deadline("o", -4))

    strip = desk.home().state.strip

    assert strip is not None
    assert [(lane.text, [mark.key for mark in lane.marks]) for lane in strip.lanes] == [
        ("Suspended, expiring", ["s"]),
        ("Trials ending", ["t"]),
    ]
    assert [month.text for month in strip.months] == ["May", "June", "July", "August", "September"]
    assert "1 Jun 2026 (UTC) Contoso: Name s" in strip.said


def test_the_selected_row_is_named_in_the_strip(qapp: object) -> None:
    home = HomeDesk(a_deadline("s", 28)).home()

    home.select(home.row_of_mark("s"))
    chosen = home.state.strip
    home.select(-1)

    assert chosen is not None
    assert (chosen.selected, chosen.lanes[0].marks[0].short) == ("s", "1 Jun, Contoso")
    assert home.state.strip is not None
    assert home.state.strip.selected == ""


def test_of_very_many_only_the_nearest_are_listed_and_said_so(qapp: object) -> None:
    home = HomeDesk(*(a_deadline(f"s{number:03}", number % 100) for number in range(MOST_ROWS + 5))).home()

    assert len(keys(home)) == MOST_ROWS
    assert cell(home, home.model.rows[0].key, "due").below == "255, of which the nearest 250 are shown"


def test_it_follows_what_changes_and_another_day(qapp: object) -> None:
    desk = HomeDesk(a_deadline("s", 8))
    home = desk.home()

    desk.lists.deadline_rows = (a_deadline("s", 8), a_deadline("t", 1, kind="trial"))
    desk.feed.publish(Changes({Kind.SUBSCRIPTION: frozenset({"t"})}))
    QCoreApplication.sendPostedEvents(desk.feed, QEvent.Type.MetaCall)
    followed = keys(home)
    desk.day = TODAY + timedelta(days=1)
    home.renew()

    assert followed == ["s", "t"]
    assert cell(home, "s", "due").tone is Tone.CRITICAL


def test_a_failure_is_a_sentence_and_trying_again_reads_again(qapp: object) -> None:
    desk = HomeDesk(a_deadline("s", 8))
    desk.lists.failure = Unavailable(Code.DATABASE_UNAVAILABLE)
    home = desk.home()
    problem = home.state.problem
    desk.lists.failure = None

    home.reload()

    assert problem
    assert (home.state.problem, keys(home)) == ("", ["s"])


def test_a_bug_in_the_lane_is_not_swallowed(qapp: object) -> None:
    home = HomeDesk().home()

    with pytest.raises(ZeroDivisionError):
        home._on_failed(ZeroDivisionError())


def test_the_model_keeps_qts_rules(qapp: object) -> None:
    desk = HomeDesk(a_deadline("s", 3))
    home = desk.home()
    tester = QAbstractItemModelTester(home.model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    desk.lists.deadline_rows = ()
    home.reload()

    assert tester.model() is home.model
    assert home.model.rowCount() == 0


def test_reasons_are_those_that_rows_carry(qapp: object) -> None:
    row: DeadlineRow = replace(a_deadline("s", 3), reason=Reason.FRAUD.value, deadline=date(2026, 5, 7))

    assert cell(HomeDesk(row).home(), "s", "what").text == "Fraud"


NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)


def a_window(key: str, hours: float) -> DeadlineRow:
    until = NOON + timedelta(hours=hours)
    return a_deadline(key, 0, kind="window", until=until, deadline=until.date(), reason="")


@pytest.mark.parametrize(
    ("hours", "words", "tone"),
    [
        (100, "4 day(s)", Tone.INFO),
        (47.5, "47 hour(s)", Tone.INFO),
        (24, "24 hour(s)", Tone.WARN),
        (0.5, "less", Tone.WARN),
    ],
)
def test_ca_10_a_window_is_told_by_the_hour(qapp: object, hours: float, words: str, tone: Tone) -> None:
    home = HomeDesk(a_window("s", hours)).home()

    due = cell(home, "window s", "due")

    assert titles(home) == ["Can still be cancelled"]
    assert due.text.startswith(words)
    assert due.tone is tone
    assert cell(home, "window s", "on").text.endswith("UTC")


def test_ca_10_a_cancellation_that_waits_is_told_with_the_moment_before_which_it_must_be_sent(qapp: object) -> None:
    home = HomeDesk(replace(a_window("s", 6), is_cancelled=True, is_pending=True)).home()

    assert cell(home, "window s", "what").text == "Its cancellation waits: send it before"
    assert cell(home, "window s", "on").is_pending


def test_ca_10_a_window_that_has_passed_is_not_listed(qapp: object) -> None:
    assert keys(HomeDesk(a_window("s", -0.01)).home()) == []


def test_what_new_commerce_is_about_to_do_has_lanes_of_its_own(qapp: object) -> None:
    desk = HomeDesk(
        a_window("s", 30),
        a_deadline("s", 40, kind="term_end", reason=""),
        a_deadline("trial", 12, kind="conversion", reason=""),
        a_deadline("over", -1, kind="term_end", reason=""),
    )

    home = desk.home()

    strip = home.state.strip
    assert strip is not None
    assert [(lane.text, len(lane.marks)) for lane in strip.lanes] == [
        ("Suspended, expiring", 0),
        ("Trials ending", 0),
        ("Ending, not renewed", 1),
        ("Trials becoming paid", 1),
        ("Can be cancelled", 1),
    ]
    assert keys(home) == ["window s", "s", "trial", "over"]
    assert [cell(home, key, "what").text for key in keys(home)] == [
        "Then the whole term is owed",
        "Auto-renew is off",
        "Then a paid year, billed monthly",
        "See what Partner Center says now",
    ]


def test_a_term_that_ends_is_opened_with_the_wish_to_renew(qapp: object) -> None:
    desk = HomeDesk(a_deadline("s", 40, kind="term_end", reason=""))
    home = desk.home()

    home.follow(place_of(home, "s"), NEXT)

    assert desk.went == [Place(PlaceKind.SUBSCRIPTION, "s", "renew")]


def test_what_binds_is_not_told_as_lost(qapp: object) -> None:
    home = HomeDesk(a_window("s", 30), a_deadline("trial", 12, kind="conversion", reason="")).home()

    assert home.state.subtitle == "Nothing will be lost within the next 120 days."


def test_why_the_date_of_a_row_is_so_is_unfolded_in_the_dialog(qapp: object) -> None:
    desk = HomeDesk(a_deadline("s", 3))
    home = desk.home()

    home.explain(place_of(home, "s"))
    home.explain(place_of(home, "s") - 1)

    assert desk.went == [Place(PlaceKind.SUBSCRIPTION, "s", EXPLAIN)]
    assert not home.can_explain(-1)
