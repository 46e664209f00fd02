"""The settings file."""

from __future__ import annotations

import errno
import json
import os
import stat
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import Cloud, Role
from csp_desktop.domain.errors import Unavailable
from csp_desktop.domain.partners import Partner
from csp_desktop.services.ports.settings import Appearance, Settings, SettingsStore
from csp_desktop.system.settings import SettingsFile

CHOSEN = Settings(
    language="ko",
    appearance=Appearance.DARK,
    partner=Partner(
        cloud=Cloud.GERMANY,
        country="DE",
        domain="partner.example",
        role=Role.SALES_AGENT,
        qualifications=("Charity",),
        is_blocked=False,
        helpdesk_manages=True,
        switches_frequency=True,
        billing_day=31,
        author="Ana 오르티즈",
    ),
    is_welcomed=True,
    last_folder="/data",
    looks_for_updates=True,
    updates_looked_at="2026-11-24T12:00:00+00:00",
    version_put_off="1.2.3",
)


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.json")


def test_what_is_written_is_read_again(file: SettingsFile, tmp_path: Path) -> None:
    store: SettingsStore = file
    store.write(CHOSEN)

    read = SettingsFile(tmp_path / "settings.json").read()

    assert read == CHOSEN
    assert store.warning is None


def test_a_first_start_has_the_defaults_and_no_warning(file: SettingsFile) -> None:
    assert file.read() == Settings()
    assert file.warning is None


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b'{"language": "de"', id="truncated"),
        pytest.param(b"\x00\xff\xfe", id="no text"),
        pytest.param(b"[1, 2]", id="another shape"),
        pytest.param(b"[" * 100_000, id="nested"),
        pytest.param(b'{"a": "' + b"x" * 2_000_000 + b'"}', id="far too large"),
    ],
)
def test_a_broken_file_is_kept_aside_and_warned_of(file: SettingsFile, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(content)

    read = file.read()

    assert read == Settings()
    assert file.warning is Code.SETTINGS_BROKEN
    assert file.kept_aside == tmp_path / "settings.json.broken"
    assert file.kept_aside.read_bytes() == content
    assert not (tmp_path / "settings.json").exists()


def test_the_warning_ends_with_the_next_sound_file(file: SettingsFile, tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_bytes(b"broken")
    file.read()
    file.write(CHOSEN)

    file.read()

    assert file.warning is None


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("language", 3), ("appearance", "pink"), ("is_welcomed", "yes"), ("last_folder", None), ("partner", []),
        ("looks_for_updates", 1), ("updates_looked_at", 5), ("version_put_off", ["1.2.3"]),
    ],
)  # fmt: skip
def test_one_unusable_value_gives_way_to_its_default_alone(
    file: SettingsFile, tmp_path: Path, name: str, value: object
) -> None:
    document = json.loads(json.dumps(asdict(CHOSEN))) | {name: value}
    (tmp_path / "settings.json").write_text(json.dumps(document))

    read = file.read()

    assert asdict(read) == asdict(CHOSEN) | {name: asdict(Settings())[name]}
    assert file.warning is None


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("cloud", "moon"), ("role", 1), ("qualifications", "x"), ("is_blocked", 0), ("billing_day", 32),
        ("billing_day", 0), ("billing_day", True), ("author", 7),
    ],
)  # fmt: skip
def test_one_unusable_value_of_the_partner_gives_way_too(
    file: SettingsFile, tmp_path: Path, name: str, value: object
) -> None:
    document = json.loads(json.dumps(asdict(CHOSEN)))
    document["partner"][name] = value
    (tmp_path / "settings.json").write_text(json.dumps(document))

    read = file.read()

    assert asdict(read.partner) == asdict(CHOSEN.partner) | {name: asdict(Partner())[name]}


def test_a_value_of_a_newer_version_is_passed_over(file: SettingsFile, tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"language": "de", "newer": {"deep": 1}}')

    assert file.read() == replace(Settings(), language="de")


def test_what_a_newer_version_wrote_is_written_again(file: SettingsFile, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    newer = {"language": "de", "newer": {"deep": [1]}, "partner": {"country": "DE", "newer": "x", "cloud": "moon"}}
    path.write_text(json.dumps(newer))
    read = file.read()

    file.write(replace(read, language="ko", partner=replace(read.partner, country="AT")))

    written = json.loads(path.read_text())
    assert written["newer"] == {"deep": [1]}
    assert written["partner"]["newer"] == "x"
    assert (written["language"], written["partner"]["country"]) == ("ko", "AT")
    assert written["partner"]["cloud"] == "global", "a value that is known by name alone gives way"
    assert SettingsFile(path).read() == replace(read, language="ko", partner=replace(read.partner, country="AT"))


def test_nothing_of_a_broken_file_is_written_again(file: SettingsFile, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"newer": 1}')
    file.read()
    path.write_text("broken")
    file.read()

    file.write(CHOSEN)

    assert "newer" not in json.loads(path.read_text())


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "settings.json").mkdir()

    with pytest.raises(Unavailable) as caught:
        SettingsFile(tmp_path / "settings.json").read()

    assert caught.value.code is Code.FILE_UNREADABLE


@pytest.mark.skipif(os.name != "posix", reason="the platform has no permission bits")
def test_this_person_alone_may_read_the_file(file: SettingsFile, tmp_path: Path) -> None:
    file.write(CHOSEN)

    assert stat.S_IMODE((tmp_path / "settings.json").stat().st_mode) == 0o600


@pytest.mark.parametrize(("number", "code"), [(errno.ENOSPC, Code.DISK_FULL), (errno.EACCES, Code.FOLDER_UNAVAILABLE)])
def test_a_failed_write_leaves_the_old_file_and_no_scraps(
    file: SettingsFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: Code
) -> None:
    file.write(CHOSEN)

    def fail(descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", fail)
        with pytest.raises(Unavailable) as caught:
            file.write(Settings())

    assert caught.value.code is code
    assert file.read() == CHOSEN
    assert [entry.name for entry in tmp_path.iterdir()] == ["settings.json"]


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(Unavailable) as caught:
        SettingsFile(tmp_path / "gone" / "settings.json").write(Settings())

    assert caught.value.code is Code.FOLDER_UNAVAILABLE


@given(st.binary(max_size=200))
def test_no_content_raises_anything(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.mktemp("settings") / "settings.json"
    path.write_bytes(content)

    assert isinstance(SettingsFile(path).read(), Settings)
