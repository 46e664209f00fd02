"""The disk image of macOS: which commands are given in which order. Nothing of it runs here but the order."""

from __future__ import annotations

import platform
import subprocess
from pathlib import Path

import pytest

from csp_desktop import __version__
from tools import macos_dmg


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Take down every command, and let each succeed."""
    given: list[list[str]] = []

    def run(command: tuple[str, ...], **_named: object) -> subprocess.CompletedProcess[str]:
        given.append(list(command))
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(subprocess, "run", run)
    monkeypatch.setattr(platform, "machine", lambda: "arm64")
    return given


@pytest.fixture
def app(tmp_path: Path) -> Path:
    app = tmp_path / "CSP Desktop.app"
    (app / "Contents" / "MacOS").mkdir(parents=True)
    (app / macos_dmg.PROGRAM).write_bytes(b"")
    return app


def test_an_unsigned_image_says_so_in_its_name(commands: list[list[str]], app: Path, tmp_path: Path) -> None:
    image = macos_dmg.make(app, tmp_path / "out", signed=False)

    assert image.name == f"CSP-Desktop-{__version__}-macos-arm64-unsigned.dmg"
    assert [command[0] for command in commands] == ["codesign", "ditto", "hdiutil"]
    assert "UDZO" in commands[-1]


def test_a_signed_image_is_signed_notarised_stapled_and_judged_in_this_order(
    commands: list[list[str]], app: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("CSP_CODESIGN_IDENTITY", "NOTARY_KEY", "NOTARY_KEY_ID", "NOTARY_ISSUER"):
        monkeypatch.setenv(name, f"the {name}")

    image = macos_dmg.make(app, tmp_path / "out", signed=True)

    assert "unsigned" not in image.name
    assert [" ".join(command[:2]) for command in commands[3:]] == [
        "codesign --sign",
        "xcrun notarytool",
        "xcrun stapler",
        "spctl -a",
    ]
    assert "--wait" in commands[4]
    assert commands[4][commands[4].index("--key") + 1] == "the NOTARY_KEY"


def test_a_missing_secret_stops_before_anything_goes_out(
    commands: list[list[str]], app: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CSP_CODESIGN_IDENTITY", raising=False)

    with pytest.raises(SystemExit, match="CSP_CODESIGN_IDENTITY is not set"):
        macos_dmg.make(app, tmp_path / "out", signed=True)
    assert "xcrun" not in {command[0] for command in commands}


def test_another_folder_is_no_app(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="is no app of ours"):
        macos_dmg.make(tmp_path, tmp_path, signed=False)


@pytest.mark.parametrize("signed", [True, False])
def test_an_image_is_let_go_even_where_the_program_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], signed: bool
) -> None:
    given: list[list[str]] = []

    def run(command: tuple[str, ...], **_named: object) -> subprocess.CompletedProcess[str]:
        given.append(list(command))
        if "--selftest" in command:
            Path(command[-1]).write_text("it failed", encoding="utf-8")
            raise subprocess.CalledProcessError(1, command)
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(subprocess, "run", run)

    with pytest.raises(SystemExit, match="failed"):
        macos_dmg.try_image(tmp_path / "x.dmg", tmp_path / "report.json", signed)

    assert [command[1] for command in given if command[0] == "hdiutil"] == ["attach", "detach"]
    assert ("spctl" in {command[0] for command in given}) is signed
    assert "it failed" in capsys.readouterr().out
