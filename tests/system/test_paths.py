"""Folders of a profile."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import Unavailable
from csp_desktop.system.paths import Folders, folders

on_posix = pytest.mark.skipif(os.name != "posix", reason="the platform has no permission bits")
on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="XDG folders are Linux's")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path


def everything(found: Folders) -> list[Path]:
    return [found.data, found.log]


@on_linux
def test_a_profile_lies_in_the_platform_s_folders(home: Path) -> None:
    found = folders()

    assert found.data == home / "share" / "csp-desktop"
    assert found.log == home / "state" / "csp-desktop" / "log"
    assert all(folder.is_dir() for folder in everything(found))


@on_linux
def test_the_demo_has_a_folder_of_its_own_below_the_platform_s(home: Path) -> None:
    found = folders(demo=True)

    assert found.data == home / "share" / "csp-desktop" / "demo"
    assert all(folder.is_relative_to(found.data) for folder in everything(found))


def test_a_named_folder_holds_everything(tmp_path: Path) -> None:
    found = folders(tmp_path / "a" / "b")

    assert found.data == tmp_path / "a" / "b"
    assert all(folder.is_dir() and folder.is_relative_to(found.data) for folder in everything(found))
    assert {found.database.parent, found.settings.parent, found.window_state.parent} == {found.data}


def test_the_demo_never_shares_a_named_folder_with_real_data(tmp_path: Path) -> None:
    real, demo = folders(tmp_path), folders(tmp_path, demo=True)

    assert real.database != demo.database
    assert demo.data == tmp_path / "demo"


def test_folders_are_found_again(tmp_path: Path) -> None:
    assert folders(tmp_path) == folders(tmp_path)


def test_trying_to_write_leaves_nothing(tmp_path: Path) -> None:
    found = folders(tmp_path)

    assert [entry for folder in everything(found) for entry in folder.iterdir() if entry.is_file()] == []


@on_posix
def test_folders_that_are_made_are_for_this_person_alone(tmp_path: Path) -> None:
    found = folders(tmp_path / "parent" / "profile")

    modes = {stat.S_IMODE(folder.stat().st_mode) for folder in (*everything(found), found.data.parent)}
    assert modes == {0o700}


@on_posix
def test_a_folder_that_was_there_keeps_its_permissions(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o755)

    folders(shared)

    assert stat.S_IMODE(shared.stat().st_mode) == 0o755


def test_a_file_in_the_place_of_a_folder_is_told(tmp_path: Path) -> None:
    place = tmp_path / "profile"
    place.write_text("in the way")

    with pytest.raises(Unavailable) as caught:
        folders(place)

    assert (caught.value.code, caught.value.facts) == (Code.FOLDER_UNAVAILABLE, {"folder": str(place)})


def test_a_file_among_the_parents_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(Unavailable) as caught:
        folders(tmp_path / "file" / "profile")

    assert caught.value.code is Code.FOLDER_UNAVAILABLE


def test_a_name_that_no_folder_can_have_is_told(tmp_path: Path) -> None:
    with pytest.raises(Unavailable) as caught:
        folders(tmp_path / "a\0b")

    assert caught.value.code is Code.FOLDER_UNAVAILABLE


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(30, "read-only file system")

    monkeypatch.setattr("tempfile.mkstemp", refuse)

    with pytest.raises(Unavailable) as caught:
        folders(tmp_path)

    assert caught.value.code is Code.FOLDER_UNAVAILABLE
