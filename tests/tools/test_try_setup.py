"""Trying a setup on Windows: the order, and that nothing is taken for done. Setups here are stand-ins."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tools import try_setup


class Windows:
    """A stand-in for a Windows that does what commands ask."""

    def __init__(self, folder: Path) -> None:
        self.program = folder / "Programs" / "CSP Desktop" / try_setup.PROGRAM
        self.commands: list[list[str]] = []
        self.fails = ""
        self.keeps_program = False
        self.uninstaller = "Uninstall.exe"

    def run(self, command: list[str], **_named: object) -> subprocess.CompletedProcess[bytes]:
        self.commands.append([str(word) for word in command])
        # The folder's own name may hold any of these words.
        line = " ".join([Path(command[0]).name, *command[1:]])
        if "--selftest" in line:
            Path(command[-1]).write_text("report", encoding="utf-8")
        elif line.startswith("Uninstall") or "/x" in line:
            if not self.keeps_program:
                self.program.unlink()
        else:
            self.program.parent.mkdir(parents=True)
            self.program.write_bytes(b"")
            (self.program.parent / self.uninstaller).write_bytes(b"")
        return subprocess.CompletedProcess(command, 1 if self.fails and self.fails in line.split() else 0)


@pytest.fixture
def windows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Windows:
    for name in try_setup.PLACES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    monkeypatch.setattr(try_setup, "GONE_SECONDS", 0)
    monkeypatch.setattr("time.sleep", lambda _seconds: None)
    stand_in = Windows(tmp_path)
    monkeypatch.setattr(subprocess, "run", stand_in.run)
    return stand_in


@pytest.mark.parametrize(("name", "first", "last"), [("a.exe", "/S", "/S"), ("a.msi", "/i", "/x")])
def test_it_installs_starts_and_uninstalls(windows: Windows, tmp_path: Path, name: str, first: str, last: str) -> None:
    assert try_setup.main([str(tmp_path / name), str(tmp_path / "report.json")]) == 0

    install, start, uninstall = windows.commands
    assert first in install
    assert start[:2] == [str(windows.program), "--selftest"]
    assert last in uninstall


@pytest.mark.parametrize(
    ("fails", "complaint"),
    [
        ("a.exe", "could not be installed"),
        ("--selftest", "program failed"),
        ("Uninstall.exe", "could not be uninstalled"),
    ],
)
def test_a_step_that_fails_ends_it(windows: Windows, tmp_path: Path, fails: str, complaint: str) -> None:
    windows.fails = fails

    with pytest.raises(SystemExit, match=complaint):
        try_setup.try_setup(tmp_path / "a.exe", tmp_path / "report.json")


def test_what_stays_behind_is_told(windows: Windows, tmp_path: Path) -> None:
    windows.keeps_program = True

    with pytest.raises(SystemExit, match="is still there"):
        try_setup.try_setup(tmp_path / "a.exe", tmp_path / "report.json")


def test_an_earlier_installation_is_not_touched(windows: Windows, tmp_path: Path) -> None:
    windows.program.parent.mkdir(parents=True)
    windows.program.write_bytes(b"")

    with pytest.raises(SystemExit, match="installation already"):
        try_setup.try_setup(tmp_path / "a.exe", tmp_path / "report.json")
    assert windows.commands == []


def test_a_setup_without_uninstaller_is_refused(windows: Windows, tmp_path: Path) -> None:
    windows.uninstaller = "readme.txt"

    with pytest.raises(SystemExit, match="left no uninstaller"):
        try_setup.try_setup(tmp_path / "a.exe", tmp_path / "report.json")
