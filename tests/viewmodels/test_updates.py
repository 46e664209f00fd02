from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import NoReturn

import pytest
from PySide6.QtCore import QLocale

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import ExpectedError, Unavailable
from csp_desktop.domain.releases import Version
from csp_desktop.services.ports.settings import Settings
from csp_desktop.services.preferences import Preferences
from csp_desktop.services.updates import UpdateService
from csp_desktop.viewmodels.updates import FileText, Stage, Updates, UpdatesState
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_news import PAGE, FakeNews, a_release
from tests.fakes.inline_lane import HeldLane, InlineLane
from tests.services.test_preferences import Shelf

LATER = "So it is not known whether there is a new version."
NOT_USED = "So nothing of it was used or changed, and you can go on working."


class Room:
    """A form over settings in memory and news without a network; version 1.2.0 runs."""

    def __init__(self, **chosen: object) -> None:
        self.shelf = Shelf(replace(Settings(looks_for_updates=True), **chosen))  # type: ignore[arg-type]  # by name
        self.news = FakeNews()
        self.clock = FakeClock(date(2026, 11, 24))
        self.service = UpdateService(self.news, Preferences(self.shelf), self.clock, Version.parse("1.2.0"))
        self.found_count = 0
        self.kept_count = 0
        self.pages: list[str] = []

    def form(self, jobs: InlineLane | HeldLane | None = None) -> Updates:
        form = Updates(self.service, jobs or InlineLane(), InlineLane())
        form.found.connect(self._on_found)
        form.put_off_kept.connect(self._on_kept)
        form.open_page.connect(self.pages.append)
        return form

    def _on_found(self) -> None:
        self.found_count += 1

    def _on_kept(self) -> None:
        self.kept_count += 1


@pytest.fixture
def room(qapp: object) -> Room:
    return Room()


def test_nothing_is_known_and_asked_before_somebody_wants_to_know(room: Room) -> None:
    assert room.form().state == UpdatesState()
    assert room.news.asked_count == 0


def test_a_look_under_way_says_so(room: Room) -> None:
    form = room.form(HeldLane())

    form.look()

    assert form.state == UpdatesState(Stage.LOOKING, "Looking for a new version…")


def test_a_newer_version_is_told_with_everything_about_it(room: Room) -> None:
    form = room.form()

    form.look()

    sha256 = "0123456789abcdef" * 4
    assert form.state == UpdatesState(
        Stage.NEWER,
        "Version 1.3.0 of CSP Desktop is there.",
        "You have version 1.2.0. Nothing is downloaded or installed by itself.",
        "Released on 24 Nov 2026",
        "Faster.",
        PAGE,
        (FileText("csp-desktop-1.3.0-setup.exe", "32.97 MiB", sha256),),
        f"{sha256}  csp-desktop-1.3.0-setup.exe\n",
    )


def test_the_newest_version_is_told_as_such(room: Room) -> None:
    room.news.release = a_release("1.2.0")
    form = room.form()

    form.look()

    assert form.state == UpdatesState(Stage.NEWEST, "You have the newest version (1.2.0).")


@pytest.mark.parametrize(
    ("error", "headline", "text"),
    [
        (Unavailable(Code.UPDATE_UNREACHABLE), "The server that tells of new versions could not be reached.", LATER),
        (Unavailable(Code.UPDATE_SERVER_ERROR, status=503), "answered with an error (503).", LATER),
        (ExpectedError(Code.UPDATE_NOT_SIGNED), "so it is not believed.", NOT_USED),
        (ExpectedError(Code.UPDATE_TOO_LARGE, kilobytes=64), "(more than 64 KB).", NOT_USED),
    ],
)
def test_a_look_by_hand_that_fails_says_why_and_what_next(
    room: Room, error: ExpectedError, headline: str, text: str
) -> None:
    room.news.failure = error
    form = room.form()

    form.look()

    assert form.state.stage is Stage.FAILED
    assert form.state.headline.endswith(headline)
    assert form.state.text.startswith(text)


@pytest.mark.parametrize(
    ("language", "shown"), [("ko", "더 빠릅니다."), ("de", "Faster."), ("fr", "Faster."), ("en", "Faster.")]
)
def test_notes_are_shown_in_the_language_spoken_else_in_english(room: Room, language: str, shown: str) -> None:
    QLocale.setDefault(QLocale(language))
    room.news.release = a_release(en="Faster.", ko="더 빠릅니다.")
    form = room.form()

    form.look()

    assert form.state.notes == shown


def test_another_language_says_the_same_anew(room: Room) -> None:
    room.news.release = a_release(en="Faster.", ko="더 빠릅니다.")
    form = room.form()
    form.look()

    QLocale.setDefault(QLocale("ko"))
    form.retranslate()

    assert (form.state.stage, form.state.notes) == (Stage.NEWER, "더 빠릅니다.")


def test_notes_that_nobody_wrote_are_told_as_missing(room: Room) -> None:
    room.news.release = a_release(ko="더 빠릅니다.")
    form = room.form()

    form.look()

    assert form.state.notes == "Nothing was written about what is new."


def test_a_start_looks_where_it_was_chosen_and_tells_what_it_finds(room: Room) -> None:
    room.form().look_if_due()

    assert (room.news.asked_count, room.found_count) == (1, 1)
    assert room.shelf.kept.updates_looked_at == "2026-11-24T12:00:00+00:00"


@pytest.mark.parametrize(
    "chosen", [{"looks_for_updates": False}, {"updates_looked_at": "2026-11-24T09:00:00+00:00"}], ids=["off", "early"]
)
def test_a_start_asks_nobody_without_being_allowed_and_due(qapp: object, chosen: dict[str, object]) -> None:
    room = Room(**chosen)

    room.form().look_if_due()

    assert (room.news.asked_count, room.found_count) == (0, 0)


def test_a_look_by_hand_needs_no_permission_and_no_day(qapp: object) -> None:
    room = Room(looks_for_updates=False, updates_looked_at="2026-11-24T09:00:00+00:00")
    form = room.form()

    form.look()

    assert form.state.stage is Stage.NEWER
    assert room.found_count == 0


def test_a_start_that_finds_nothing_newer_says_nothing(room: Room) -> None:
    room.news.release = a_release("1.1.0")

    room.form().look_if_due()

    assert (room.found_count, room.shelf.kept.updates_looked_at != "") == (0, True)


@pytest.mark.parametrize(("code", "is_kept"), [(Code.UPDATE_UNREACHABLE, False), (Code.UPDATE_NOT_SIGNED, True)])
def test_a_start_that_fails_says_nothing_and_counts_only_if_somebody_was_reached(
    room: Room, code: Code, is_kept: bool
) -> None:
    room.news.failure = ExpectedError(code)

    room.form().look_if_due()

    assert room.found_count == 0
    assert (room.shelf.kept.updates_looked_at != "") is is_kept


def test_a_version_that_was_put_off_is_told_no_more_at_a_start(room: Room) -> None:
    form = room.form()
    form.look()
    form.put_off()
    room.clock.pass_days(2)

    form.look_if_due()

    assert (room.kept_count, room.found_count, room.news.asked_count) == (1, 0, 2)
    assert room.shelf.kept.version_put_off == "1.3.0"


def test_a_version_newer_than_the_one_put_off_is_told(qapp: object) -> None:
    room = Room(version_put_off="1.3.0")
    room.news.release = a_release("1.3.1")

    room.form().look_if_due()

    assert room.found_count == 1


def test_a_version_that_was_put_off_is_shown_to_who_asks(qapp: object) -> None:
    room = Room(version_put_off="1.3.0")
    form = room.form()

    form.look()

    assert form.state.stage is Stage.NEWER


def test_putting_off_what_cannot_be_kept_says_so_and_stays(room: Room) -> None:
    form = room.form()
    form.look()
    room.shelf.failure = Unavailable(Code.DISK_FULL)

    form.put_off()

    assert form.state.problem.startswith("The disk is full")
    assert (form.state.stage, room.kept_count) == (Stage.NEWER, 0)


def test_a_look_that_cannot_be_remembered_is_shown_all_the_same(room: Room) -> None:
    room.shelf.failure = Unavailable(Code.DISK_FULL)
    form = room.form()

    form.look()

    assert (form.state.stage, form.state.problem) == (Stage.NEWER, "")


def test_asking_twice_looks_once(room: Room) -> None:
    jobs = HeldLane()
    form = room.form(jobs)
    form.look()

    form.look()
    form.look_if_due()

    assert jobs.held_count == 1


def test_asking_while_the_start_looks_shows_the_answer_only_once(room: Room) -> None:
    jobs = HeldLane()
    form = room.form(jobs)
    form.look_if_due()

    form.look()
    jobs.release()

    assert (form.state.stage, room.found_count) == (Stage.NEWER, 0)


def test_the_page_is_asked_for_and_nothing_else(room: Room) -> None:
    form = room.form()
    form.open()
    form.look()

    form.open()

    assert room.pages == [PAGE]


def test_a_bug_is_no_failure_of_the_network(room: Room) -> None:
    class Bug(FakeNews):
        def newest(self) -> NoReturn:
            raise ZeroDivisionError

    service = UpdateService(Bug(), Preferences(room.shelf), room.clock, Version.parse("1.2.0"))
    form = Updates(service, InlineLane(), InlineLane())

    with pytest.raises(ZeroDivisionError):
        form.look()

    assert form.state == UpdatesState()
