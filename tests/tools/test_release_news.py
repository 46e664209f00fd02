"""The tool that signs releases, with keys made here."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import stat
from pathlib import Path

import pytest

from csp_desktop.domain.errors import ExpectedError
from csp_desktop.remote.updates import read_news
from tools import release_news

PAGE = "https://example.com/csp-desktop/1.2.3"
CHANGES = """# Changes

## [Unreleased]

- Not yet.

## [1.2.3] - 2026-11-24

### Added

- Faster.

## [1.2.30] - 2026-11-01

- Older.
"""


class Desk:
    """Keys, files and notes in a folder."""

    def __init__(self, folder: Path, printed: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.private = folder / "private.key"
        release_news.main(["keys", "--private", str(self.private)])
        self.public = printed.readouterr().out.strip()
        self.notes = folder / "notes"
        self.notes.mkdir()
        (self.notes / "en.txt").write_text("Faster.\n", encoding="utf-8")
        (self.notes / "ko.txt").write_text("더 빠릅니다.\n", encoding="utf-8")
        self.setup = folder / "setup.exe"
        self.setup.write_bytes(b"MZ" * 1000)
        self.out = folder / "updates.json"

    def write(self, *more: str, version: str = "1.2.3", page: str = PAGE) -> int:
        how = more or ("--notes-dir", str(self.notes), "--key", str(self.private))
        day = ("--released-on", "2026-11-24", "--files", str(self.setup), "--out", str(self.out))
        return release_news.main(["write", "--version", version, "--page", page, *day, *how])

    def check(self, public: str | None = None) -> int:
        return release_news.main(["check", str(self.out), "--key", public or self.public])


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    return Desk(tmp_path, capsys)


def test_what_is_written_is_believed_by_the_program(desk: Desk) -> None:
    code = desk.write()

    release = read_news(desk.out.read_bytes(), base64.b64decode(desk.public))
    assert code == 0
    assert (release.version.text, release.released_on.isoformat(), release.page) == ("1.2.3", "2026-11-24", PAGE)
    assert release.notes == {"en": "Faster.", "ko": "더 빠릅니다."}
    (file,) = release.files
    assert (file.name, file.byte_count) == ("setup.exe", 2000)
    assert file.sha256 == hashlib.sha256(b"MZ" * 1000).hexdigest()


def test_the_check_tells_what_it_read(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.write()
    capsys.readouterr()

    desk.check()

    assert capsys.readouterr().out == f"1.2.3 of 2026-11-24; notes in en, ko; setup.exe; {PAGE}\n"


def test_the_check_refuses_what_was_changed(desk: Desk) -> None:
    desk.write()
    desk.out.write_bytes(desk.out.read_bytes().replace(b"1.2.3", b"1.2.4"))

    with pytest.raises(SystemExit, match="update_not_signed"):
        desk.check()


def test_the_check_refuses_another_key(desk: Desk) -> None:
    desk.write()

    with pytest.raises(SystemExit, match="update_not_signed"):
        desk.check(base64.b64encode(bytes(range(32))).decode())


def test_not_one_bit_of_what_is_written_can_change(desk: Desk) -> None:
    desk.write()
    sound, key = desk.out.read_bytes(), base64.b64decode(desk.public)
    believed = []

    for place in range(len(sound)):
        for bit in range(8):
            changed = bytearray(sound)
            changed[place] ^= 1 << bit
            try:
                believed.append(read_news(bytes(changed), key))
            except ExpectedError:
                continue

    assert believed == []


@pytest.mark.skipif(os.name != "posix", reason="the platform has no permission bits")
def test_only_its_owner_may_read_the_private_key(desk: Desk) -> None:
    assert stat.S_IMODE(desk.private.stat().st_mode) == 0o600


def test_the_private_key_is_not_printed_and_not_in_the_news(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.write()

    secret = desk.private.read_text(encoding="ascii").strip()
    assert len(base64.b64decode(secret)) == 32
    assert secret != desk.public
    assert secret not in capsys.readouterr().out + desk.out.read_text(encoding="utf-8")


def test_a_key_is_never_overwritten(desk: Desk) -> None:
    before = desk.private.read_bytes()

    with pytest.raises(SystemExit, match="never overwritten"):
        release_news.main(["keys", "--private", str(desk.private)])

    assert desk.private.read_bytes() == before


def test_the_key_may_come_from_the_environment(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CSP_DESKTOP_SIGNING_KEY", desk.private.read_text(encoding="ascii"))

    desk.write("--notes-dir", str(desk.notes))

    assert desk.check() == 0


@pytest.mark.parametrize(("key", "why"), [("", "Name the private key"), ("c2hvcnQ=", "no private key")])
def test_without_a_key_nothing_is_written(desk: Desk, monkeypatch: pytest.MonkeyPatch, key: str, why: str) -> None:
    monkeypatch.setenv("CSP_DESKTOP_SIGNING_KEY", key)

    with pytest.raises(SystemExit, match=why):
        desk.write("--notes-dir", str(desk.notes))

    assert not desk.out.exists()


def test_the_section_of_a_change_log_serves_as_notes(desk: Desk) -> None:
    changes = desk.folder / "CHANGELOG.md"
    changes.write_text(CHANGES, encoding="utf-8")

    desk.write("--changelog", str(changes), "--key", str(desk.private))

    release = read_news(desk.out.read_bytes(), base64.b64decode(desk.public))
    assert release.notes == {"en": "### Added\n\n- Faster."}


def test_the_last_section_ends_with_the_file(desk: Desk) -> None:
    changes = desk.folder / "CHANGELOG.md"
    changes.write_text(CHANGES, encoding="utf-8")

    assert release_news.notes_of_changes(changes, "1.2.30") == {"en": "- Older."}


@pytest.mark.parametrize("version", ["1.2", "1.2.4", "9"])
def test_a_change_log_without_the_version_is_refused(desk: Desk, version: str) -> None:
    changes = desk.folder / "CHANGELOG.md"
    changes.write_text(CHANGES, encoding="utf-8")

    with pytest.raises(SystemExit, match="says nothing about"):
        desk.write("--changelog", str(changes), "--key", str(desk.private), version=version)


def test_notes_without_english_are_refused(desk: Desk) -> None:
    (desk.notes / "en.txt").unlink()

    with pytest.raises(SystemExit, match=r"no en\.txt"):
        desk.write()


@pytest.mark.parametrize(
    ("version", "page", "why"),
    [("1.2.3-final", PAGE, "update_version_unreadable"), ("1.2.3", "http://example.com", "update_page_insecure")],
)
def test_what_the_program_would_refuse_is_not_written(desk: Desk, version: str, page: str, why: str) -> None:
    with pytest.raises(SystemExit, match=why):
        desk.write(version=version, page=page)

    assert not desk.out.exists()


def test_notes_too_long_for_the_program_are_not_written(desk: Desk) -> None:
    (desk.notes / "en.txt").write_text("x" * 70_000, encoding="utf-8")

    with pytest.raises(SystemExit, match="update_too_large"):
        desk.write()


def test_a_file_that_is_missing_is_told(desk: Desk) -> None:
    desk.setup.unlink()

    with pytest.raises(SystemExit, match=r"setup\.exe cannot be read"):
        desk.write()


def test_the_same_release_is_written_the_same(desk: Desk) -> None:
    desk.write()
    first = desk.out.read_bytes()

    desk.write()

    assert desk.out.read_bytes() == first
    assert set(json.loads(first)) == {"payload", "signature"}
