from __future__ import annotations

import base64
import json
from pathlib import Path

import pytest

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.system.update_source import ADDRESS, KEY, UpdateSource, read_update_source

PUBLIC = bytes(range(32))
WRITTEN = base64.b64encode(PUBLIC).decode()
OTHER = bytes(range(1, 33))
HTTPS = "https://example.com/updates.json"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "updates.json"


def keep(file: Path, **document: object) -> None:
    file.write_text(json.dumps(document), encoding="utf-8")


def test_without_file_and_environment_nothing_is_configured(file: Path) -> None:
    assert read_update_source(file, {}) is None


def test_a_releases_file_says_where_to_look_and_whom_to_believe(file: Path) -> None:
    keep(file, address=HTTPS, public_key=WRITTEN, later=1)

    assert read_update_source(file, {}) == UpdateSource(HTTPS, PUBLIC)


def test_the_environment_stands_before_the_file(file: Path) -> None:
    keep(file, address=HTTPS, public_key=WRITTEN)
    environment = {ADDRESS: "http://127.0.0.1:8000/x", KEY: base64.b64encode(OTHER).decode()}

    assert read_update_source(file, environment) == UpdateSource("http://127.0.0.1:8000/x", OTHER)


def test_an_address_alone_keeps_the_files_key(file: Path) -> None:
    keep(file, address=HTTPS, public_key=WRITTEN)

    assert read_update_source(file, {ADDRESS: "https://b.example/"}) == UpdateSource("https://b.example/", PUBLIC)


def test_the_environment_alone_is_enough(file: Path) -> None:
    assert read_update_source(file, {ADDRESS: HTTPS, KEY: WRITTEN}) == UpdateSource(HTTPS, PUBLIC)


def test_a_key_alone_configures_nothing(file: Path) -> None:
    assert read_update_source(file, {KEY: WRITTEN}) is None


@pytest.mark.parametrize("content", [b'{"address": "https://example.com/"}', b"broken"])
def test_an_empty_address_turns_it_off_whatever_the_file_says(file: Path, content: bytes) -> None:
    file.write_bytes(content)

    assert read_update_source(file, {ADDRESS: ""}) is None


@pytest.mark.parametrize(
    ("content", "member"),
    [
        (b"", "updates.json"),
        (b"{}", "updates.json"),
        (b"[]", "updates.json"),
        (b"\xff", "updates.json"),
        (b"[" * 60_000, "updates.json"),
        (json.dumps({"public_key": WRITTEN}).encode(), "address"),
        (json.dumps({"address": 1, "public_key": WRITTEN}).encode(), "address"),
        (json.dumps({"address": "http://example.com/", "public_key": WRITTEN}).encode(), "address"),
        (json.dumps({"address": HTTPS}).encode(), "public_key"),
        (json.dumps({"address": HTTPS, "public_key": "?"}).encode(), "public_key"),
        (json.dumps({"address": HTTPS, "public_key": "ä"}).encode(), "public_key"),
        (json.dumps({"address": HTTPS, "public_key": WRITTEN[:40]}).encode(), "public_key"),
        (json.dumps({"address": HTTPS, "public_key": base64.b64encode(bytes(33)).decode()}).encode(), "public_key"),
    ],
)
def test_a_broken_file_is_told_with_what_is_wrong(file: Path, content: bytes, member: str) -> None:
    file.write_bytes(content)

    with pytest.raises(ExpectedError) as caught:
        read_update_source(file, {})

    assert (caught.value.code, caught.value.facts) == (Code.UPDATE_SOURCE_BROKEN, {"member": member})


@pytest.mark.parametrize(
    ("environment", "member"),
    [
        ({ADDRESS: "http://example.com/", KEY: WRITTEN}, "address"),
        ({ADDRESS: HTTPS}, "public_key"),
        ({ADDRESS: HTTPS, KEY: ""}, "public_key"),
    ],
)
def test_a_broken_environment_is_told_with_what_is_wrong(file: Path, environment: dict[str, str], member: str) -> None:
    with pytest.raises(ExpectedError) as caught:
        read_update_source(file, environment)

    assert caught.value.facts == {"member": member}


def test_a_file_that_cannot_be_read_is_told(file: Path) -> None:
    file.mkdir()

    with pytest.raises(ExpectedError) as caught:
        read_update_source(file, {})

    assert caught.value.code is Code.UPDATE_SOURCE_BROKEN


def test_a_releases_file_never_comes_into_the_repository() -> None:
    ignored = (Path(__file__).resolve().parents[2] / ".gitignore").read_text(encoding="utf-8").splitlines()

    assert "resources/updates.json" in ignored
