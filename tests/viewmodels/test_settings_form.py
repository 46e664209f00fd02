from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import Cloud, Role
from csp_desktop.domain.errors import Unavailable
from csp_desktop.domain.partners import Partner
from csp_desktop.qtkit.feed import Feed
from csp_desktop.services.changes import Changes
from csp_desktop.services.ports.settings import Appearance, Settings
from csp_desktop.services.preferences import Preferences, PreferenceService
from csp_desktop.viewmodels.settings_form import Key, SettingsForm
from tests.fakes.inline_lane import HeldLane, InlineLane
from tests.services.conftest import AnyCountry, Office
from tests.services.test_preferences import Shelf


class Room:
    """The settings of a first start."""

    def __init__(self) -> None:
        self.shelf = Shelf(Settings())
        self.feed: Feed[Changes] = Feed()
        preferences = Preferences(self.shelf)
        self.service = PreferenceService(Office().desk, preferences, self.feed.publish)

    def page(self, write: InlineLane | HeldLane | None = None, *, has_updates: bool = False) -> SettingsForm:
        lane = write or InlineLane()
        return SettingsForm(self.service, lane, self.feed, "/data", countries=AnyCountry(), has_updates=has_updates)

    @property
    def partner(self) -> Partner:
        return self.shelf.kept.partner

    def tell(self) -> None:
        QCoreApplication.sendPostedEvents(self.feed, QEvent.Type.MetaCall)


@pytest.fixture
def room(qapp: object) -> Room:
    return Room()


def test_a_first_start_knows_nothing_of_the_partner(room: Room) -> None:
    fields = room.page().state.fields

    unknown = [key for key in Key if fields[key].value == "not_known"]
    assert unknown == [Key.ROLE, Key.COUNTRY, Key.BILLING_DAY, Key.QUALIFICATIONS, Key.BLOCKED]
    assert (fields[Key.CLOUD].value, fields[Key.LANGUAGE].value) == ("global", "system")


def test_every_setting_shows_one_of_its_options(room: Room) -> None:
    for key, setting in room.page().state.fields.items():
        assert not setting.options or setting.value in [option.key for option in setting.options], key


@pytest.mark.parametrize(
    ("key", "option", "partner"),
    [
        (Key.ROLE, "sales_agent", Partner(role=Role.SALES_AGENT)),
        (Key.CLOUD, "china", Partner(cloud=Cloud.CHINA)),
        (Key.COUNTRY, "US", Partner(country="US")),
        (Key.BILLING_DAY, "15", Partner(billing_day=15)),
        (Key.QUALIFICATIONS, "none", Partner(qualifications=())),
        (Key.QUALIFICATIONS, "education", Partner(qualifications=("education",))),
        (Key.BLOCKED, "no", Partner(is_blocked=False)),
        (Key.BLOCKED, "yes", Partner(is_blocked=True)),
        (Key.HELPDESK_MANAGES, "yes", Partner(helpdesk_manages=True)),
        (Key.SWITCHES_FREQUENCY, "yes", Partner(switches_frequency=True)),
    ],
)
def test_what_is_chosen_is_kept_at_once(room: Room, key: Key, option: str, partner: Partner) -> None:
    form = room.page()

    form.choose(key, option)

    assert room.partner == partner
    assert form.state.fields[key].value == option


@pytest.mark.parametrize("key", [Key.ROLE, Key.COUNTRY, Key.BILLING_DAY, Key.QUALIFICATIONS, Key.BLOCKED])
def test_what_is_known_can_be_not_known_again(room: Room, key: Key) -> None:
    form = room.page()
    for each in form.state.fields[key].options:
        form.choose(key, each.key)

    form.choose(key, "not_known")

    assert room.partner == Partner()


def test_a_text_is_kept_when_its_field_is_left_and_not_before(room: Room) -> None:
    form = room.page()
    form.type(Key.AUTHOR, "  Mina Park ")
    while_typing = room.partner.author

    form.leave(Key.AUTHOR)

    assert (while_typing, room.partner.author) == ("", "Mina Park")
    assert form.state.fields[Key.AUTHOR].value == "Mina Park"


@pytest.mark.parametrize("typed", ["mina@partner.example", "partner", "partner example.com", "a\x07.example"])
def test_a_domain_that_cannot_be_is_told_beside_its_field_and_not_kept(room: Room, typed: str) -> None:
    form = room.page()
    form.type(Key.DOMAIN, typed)

    form.leave(Key.DOMAIN)

    assert form.state.fields[Key.DOMAIN].error
    assert form.state.fields[Key.DOMAIN].value == typed
    assert room.partner.domain == ""


def test_language_and_appearance_are_kept_and_told(room: Room) -> None:
    told: list[Changes] = []
    room.feed.published.connect(told.append)
    form = room.page()

    form.choose(Key.LANGUAGE, "ko")
    form.choose(Key.APPEARANCE, "dark")
    room.tell()

    assert (room.shelf.kept.language, room.shelf.kept.appearance) == ("ko", Appearance.DARK)
    assert told


def test_two_settings_that_are_on_their_way_together_are_both_kept(room: Room) -> None:
    write = HeldLane()
    form = room.page(write)

    form.choose(Key.ROLE, "admin_agent")
    form.choose(Key.BILLING_DAY, "3")
    write.release()

    assert room.partner == Partner(role=Role.ADMIN_AGENT, billing_day=3)


def test_what_a_menu_changed_is_shown(room: Room) -> None:
    form = room.page()

    room.service.change(replace(room.service.current, language="de"))
    room.tell()

    assert form.state.fields[Key.LANGUAGE].value == "de"


def test_what_cannot_be_kept_is_told_and_shows_what_holds(room: Room) -> None:
    room.shelf.failure = Unavailable(Code.DISK_FULL)
    form = room.page()

    form.choose(Key.CLOUD, "china")

    assert form.state.problem.startswith("The disk is full")
    assert form.state.fields[Key.CLOUD].value == "global"


def test_a_qualification_that_nobody_knows_stays_as_it_is(room: Room) -> None:
    room.service.change(replace(room.service.current, partner=Partner(qualifications=("Charity", "education"))))

    setting = room.page().state.fields[Key.QUALIFICATIONS]

    assert setting.value == "Charity|education"
    assert setting.options[-1].key == "Charity|education"


def test_new_versions_are_spoken_of_only_where_somebody_tells_of_them(room: Room) -> None:
    assert room.page().state.updates is None


def test_nobody_looks_for_new_versions_before_a_person_says_so(room: Room) -> None:
    switch = room.page(has_updates=True).state.updates

    assert switch is not None
    assert (switch.label, switch.is_on) == ("Look for new versions once a day", False)
    assert "nothing about you or your customers" in switch.hint


def test_looking_for_new_versions_is_kept_at_once_and_taken_back(room: Room) -> None:
    form = room.page(has_updates=True)

    form.switch_updates(True)
    when_on = room.shelf.kept.looks_for_updates, form.state.updates
    form.switch_updates(False)

    assert when_on[0]
    assert when_on[1] is not None
    assert when_on[1].is_on
    assert not room.shelf.kept.looks_for_updates


def test_looking_that_cannot_be_kept_stays_off_and_says_why(room: Room) -> None:
    room.shelf.failure = Unavailable(Code.DISK_FULL)
    form = room.page(has_updates=True)

    form.switch_updates(True)

    assert form.state.problem.startswith("The disk is full")
    assert form.state.updates is not None
    assert not form.state.updates.is_on
