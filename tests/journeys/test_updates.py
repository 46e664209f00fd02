"""A new version in the whole program: told where it is configured and wanted, and nowhere else."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox

from csp_desktop.system.update_source import ADDRESS, KEY
from csp_desktop.views.updates import UpdatesView
from tests.journeys.conftest import Start
from tests.journeys.person import PATIENCE_MILLISECONDS, Person
from tests.remote.news_server import NewsServer
from tests.remote.signing import PUBLIC_KEY, news

TITLE = "Version 99.0 of CSP Desktop is there."


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[NewsServer]:
    made = NewsServer()
    made.give(news(version="99.0"))
    monkeypatch.setenv(ADDRESS, made.address())
    monkeypatch.setenv(KEY, base64.b64encode(PUBLIC_KEY).decode())
    yield made
    made.close()


def look(person: Person) -> QAction:
    (action,) = [each for each in person.window.findChildren(QAction) if each.text() == "Look for a &new version…"]
    return action


def dialogs(person: Person) -> list[UpdatesView]:
    return [each for each in person.window.findChildren(UpdatesView) if each.isVisible()]


def kept(folder: Path) -> dict[str, object]:
    try:
        document: dict[str, object] = json.loads((folder / "settings.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    return document


def allow(folder: Path, **more: object) -> None:
    (folder / "settings.json").write_text(json.dumps({"looks_for_updates": True, **more}), encoding="utf-8")


def log_of(person: Person) -> str:
    house = person.office.house
    assert house is not None
    return "".join(each.read_text(encoding="utf-8") for each in house.tools.own.log.glob("*.log"))


def test_without_configuration_nothing_of_it_is_seen(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(ADDRESS, raising=False)
    monkeypatch.delenv(KEY, raising=False)

    person = start()
    person.go(5)

    assert not look(person).isVisible()
    assert not person.sees("New versions")


def test_a_broken_configuration_is_none_and_gets_its_line(
    start: Start, monkeypatch: pytest.MonkeyPatch, expected_logs: object
) -> None:
    monkeypatch.setenv(ADDRESS, "http://example.invalid/updates.json")

    person = start()

    assert not look(person).isVisible()
    assert log_of(person).count("update_source_broken") == 1


def test_nobody_is_asked_at_a_start_without_permission(start: Start, server: NewsServer) -> None:
    person = start()

    person.bot.wait(300)

    assert look(person).isVisible()
    assert server.asked == []


def test_a_person_looks_by_hand_and_puts_the_version_off(start: Start, server: NewsServer, tmp_path: Path) -> None:
    person = start()

    look(person).trigger()
    person.await_sight(TITLE)
    dialog = person.front()
    person.click("Not this version")
    person.await_gone(dialog)

    person.bot.waitUntil(lambda: kept(tmp_path).get("version_put_off") == "99.0", timeout=PATIENCE_MILLISECONDS)
    assert len(server.asked) == 1


def test_a_start_tells_of_a_new_version_once_a_day(start: Start, server: NewsServer, tmp_path: Path) -> None:
    allow(tmp_path)
    person = start()
    person.await_sight(TITLE)
    person.click("Close")
    person.bot.waitUntil(lambda: bool(kept(tmp_path).get("updates_looked_at")), timeout=PATIENCE_MILLISECONDS)
    person.office.close()

    again = start()
    again.bot.wait(300)

    assert len(server.asked) == 1
    assert dialogs(again) == []


def test_a_start_is_silent_about_a_version_that_was_put_off(start: Start, server: NewsServer, tmp_path: Path) -> None:
    allow(tmp_path, version_put_off="99.0")

    person = start()
    person.bot.waitUntil(lambda: bool(kept(tmp_path).get("updates_looked_at")), timeout=PATIENCE_MILLISECONDS)

    assert len(server.asked) == 1
    assert dialogs(person) == []


def test_a_start_that_meets_a_forgery_says_nothing_but_a_line_in_the_log(
    start: Start, server: NewsServer, tmp_path: Path, expected_logs: object
) -> None:
    allow(tmp_path)
    server.give(news(version="99.0").replace(b"99.0", b"99.1"))

    person = start()
    person.bot.waitUntil(lambda: bool(kept(tmp_path).get("updates_looked_at")), timeout=PATIENCE_MILLISECONDS)

    assert dialogs(person) == []
    assert log_of(person).count("update_not_signed") == 1


def test_a_version_that_is_found_waits_until_a_form_is_closed(
    start: Start, server: NewsServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("csp_desktop.bootstrap.updates.WAIT_MILLISECONDS", 20)
    person = start()
    look(person).trigger()  # stands for any form that is open
    person.await_sight(TITLE)
    house = person.office.house
    assert house is not None
    assert house.tools.updates is not None

    house.tools.updates.found.emit()
    person.bot.wait(100)
    while_open = len(dialogs(person))
    person.click("Close")
    person.bot.waitUntil(lambda: len(dialogs(person)) == 1, timeout=PATIENCE_MILLISECONDS)

    assert while_open == 1
    person.click("Close")


def test_the_switch_in_settings_is_kept(start: Start, server: NewsServer, tmp_path: Path) -> None:
    person = start()
    person.go(5)
    person.await_sight("Look for new versions once a day")

    box = person.child(QCheckBox)
    box.click()

    person.bot.waitUntil(lambda: kept(tmp_path).get("looks_for_updates") is True, timeout=PATIENCE_MILLISECONDS)
    assert server.asked == []
