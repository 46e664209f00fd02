"""Signing Windows files: with a throw-away certificate where osslsigncode is installed, and what refuses."""

from __future__ import annotations

import base64
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tools import sign_windows

needs_osslsigncode = pytest.mark.skipif(
    not (shutil.which("osslsigncode") and shutil.which("openssl")), reason="osslsigncode and openssl are not installed"
)


def throw_away_certificate(folder: Path, password: str) -> bytes:
    key, certificate, both = folder / "key.pem", folder / "certificate.pem", folder / "both.pfx"
    make: list[str | Path] = [
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-days",
        "2",
        "-subj",
        "/CN=Throw away",
    ]
    extra: list[str | Path] = ["-addext", "extendedKeyUsage=codeSigning"]
    subprocess.run([*make, *extra, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    pack: list[str | Path] = [
        "openssl",
        "pkcs12",
        "-export",
        "-inkey",
        key,
        "-in",
        certificate,
        "-passout",
        f"pass:{password}",
    ]
    subprocess.run([*pack, "-out", both], check=True, capture_output=True)
    return both.read_bytes()


def windows_program(folder: Path) -> Path:
    """Return a real Windows program: one of those that come with Python's tools."""
    names = ("setuptools/*64.exe", "pip/_vendor/distlib/*64.exe")
    found = [path for entry in sys.path for name in names for path in Path(entry).glob(name)]
    if not found:
        pytest.skip("neither setuptools nor pip is installed, which bring Windows programs")
    return Path(shutil.copy(found[0], folder / "program.exe"))


@needs_osslsigncode
def test_a_program_is_signed_in_its_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    certificate = base64.b64encode(throw_away_certificate(tmp_path, "pass word"))
    monkeypatch.setenv(sign_windows.CERTIFICATE, certificate.decode())
    monkeypatch.setenv(sign_windows.PASSWORD, "pass word")
    program = windows_program(tmp_path)
    before = program.read_bytes()

    assert sign_windows.main([str(program)]) == 0

    assert program.read_bytes() != before
    verify = ["osslsigncode", "verify", "-CAfile", str(tmp_path / "certificate.pem"), "-in", str(program)]
    said = subprocess.run(verify, check=False, capture_output=True, text=True).stdout
    assert "Throw away" in said
    assert "CSP Desktop" in said


@needs_osslsigncode
def test_a_wrong_password_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    certificate = base64.b64encode(throw_away_certificate(tmp_path, "right"))
    monkeypatch.setenv(sign_windows.CERTIFICATE, certificate.decode())
    monkeypatch.setenv(sign_windows.PASSWORD, "wrong")
    program = windows_program(tmp_path)
    before = program.read_bytes()

    with pytest.raises(SystemExit, match="could not be signed"):
        sign_windows.main([str(program)])

    assert program.read_bytes() == before


@pytest.mark.parametrize(("value", "complaint"), [("", "is empty"), ("no base64!", "is not base64")])
def test_without_a_certificate_it_says_so(monkeypatch: pytest.MonkeyPatch, value: str, complaint: str) -> None:
    monkeypatch.setenv(sign_windows.CERTIFICATE, value)

    with pytest.raises(SystemExit, match=complaint):
        sign_windows.certificate()


def test_line_breaks_of_base64_do_no_harm(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(sign_windows.CERTIFICATE, "AAEC\nAwQF\n")

    assert sign_windows.certificate() == bytes(range(6))


def test_no_secret_stands_on_a_command_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    commands: list[list[str]] = []

    def run(command: list[str], **_named: object) -> subprocess.CompletedProcess[str]:
        commands.append(command)
        Path(command[command.index("-out") + 1]).write_bytes(b"signed")
        return subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(subprocess, "run", run)
    monkeypatch.setenv(sign_windows.CERTIFICATE, base64.b64encode(b"certificate").decode())
    monkeypatch.setenv(sign_windows.PASSWORD, "pass word")
    files = [tmp_path / "a.exe", tmp_path / "b.msi"]
    for file in files:
        file.write_bytes(b"unsigned")

    assert sign_windows.main(["--timestamp", "http://time.invalid", *map(str, files)]) == 0

    assert [file.read_bytes() for file in files] == [b"signed", b"signed"]
    assert all("pass word" not in " ".join(command) for command in commands)
    assert all(command[command.index("-ts") + 1] == "http://time.invalid" for command in commands)
    key = Path(commands[0][commands[0].index("-pkcs12") + 1])
    assert not key.exists()
