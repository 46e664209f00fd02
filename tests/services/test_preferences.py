from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

import pytest

from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import Cloud, Status
from csp_desktop.domain.errors import ExpectedError, Unavailable
from csp_desktop.services.changes import Changes, Kind
from csp_desktop.services.desk import Desk
from csp_desktop.services.ports.settings import Appearance, Settings
from csp_desktop.services.preferences import Preferences, PreferenceService
from tests.builders import CUSTOMER_ID, SUBSCRIPTION_ID, a_customer, a_partner, a_subscription
from tests.fakes.fake_clock import FakeClock
from tests.fakes.memory_work import MemoryHouse, MemoryWork


@dataclass
class Shelf:
    """Keeps settings in memory; ``failure`` is raised instead of writing."""

    kept: Settings = field(default_factory=lambda: Settings(partner=a_partner()))
    warning: Code | None = None
    failure: ExpectedError | None = None

    def read(self) -> Settings:
        return self.kept

    def write(self, settings: Settings) -> None:
        if self.failure is not None:
            raise self.failure
        self.kept = settings


class Room:
    """Preferences over a house with one suspended subscription."""

    def __init__(self) -> None:
        self.shelf = Shelf()
        self.preferences = Preferences(self.shelf)
        self.house = MemoryHouse()
        self.told: list[Changes] = []
        self.is_locked = False
        self.desk = Desk(self.begin, self.house.begin, FakeClock(), self.preferences.partner, str)
        self.service = PreferenceService(self.desk, self.preferences, self.told.append)
        suspended = a_subscription(status=Status.SUSPENDED, suspended_on=date(2018, 9, 4))
        with self.house.begin() as work:
            work.customers.save_base(a_customer())
            work.subscriptions.save_base(suspended)
            work.subscriptions.show(work.subscriptions.get(SUBSCRIPTION_ID), date(2018, 12, 3))
            self.desk.show_customer(work, CUSTOMER_ID, a_partner())

    def begin(self) -> MemoryWork:
        if self.is_locked:
            raise Unavailable(Code.DATABASE_BUSY)
        return self.house.begin()

    def choose_cloud(self, cloud: Cloud) -> None:
        now = self.service.current
        self.service.change(replace(now, partner=replace(now.partner, cloud=cloud)))


def test_a_setting_is_written_and_every_screen_hears_of_it() -> None:
    room = Room()

    room.service.change(replace(room.service.current, appearance=Appearance.DARK))

    assert room.shelf.kept.appearance is Appearance.DARK
    assert room.service.current == room.shelf.kept
    assert [changes.touches(Kind.SETTINGS) for changes in room.told] == [True]


def test_the_same_settings_are_neither_written_nor_told() -> None:
    room = Room()
    room.shelf.failure = Unavailable(Code.DISK_FULL)

    room.service.change(room.service.current)

    assert room.told == []


def test_ex_1_ex_3_another_cloud_moves_every_deadline() -> None:
    room = Room()

    room.choose_cloud(Cloud.CHINA)

    _seen, deadline = room.house.shelves.shown_subscriptions[SUBSCRIPTION_ID]
    _customer, figures = room.house.shelves.shown_customers[CUSTOMER_ID]
    assert (deadline, figures.next_expiry) == (date(2018, 11, 3), date(2018, 11, 3))


def test_settings_that_cannot_be_written_leave_the_old_ones() -> None:
    room = Room()
    room.shelf.failure = Unavailable(Code.DISK_FULL)

    with pytest.raises(Unavailable):
        room.service.change(replace(room.service.current, language="ko"))

    assert room.service.current.language == ""
    assert room.told == []


def test_a_cloud_whose_dates_cannot_be_written_is_not_kept_either() -> None:
    room = Room()
    room.is_locked = True

    with pytest.raises(Unavailable):
        room.choose_cloud(Cloud.CHINA)

    assert room.service.current.partner.cloud is Cloud.GLOBAL
    assert room.shelf.kept.partner.cloud is Cloud.GLOBAL
    assert room.told == []
